/* options.c -- the words of a command line to what a command's table of options says of them.
 *
 * Not getopt_long(3): its messages print words as they are, and it knows neither -MF nor what other commands take. */
#include "command/options.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/nearest.h"

static const char *spell(void *ctx, const struct option_row *row)
{
    return row->name ? talloc_asprintf(ctx, "--%s", row->name) : talloc_asprintf(ctx, "-%s", row->letters);
}

/* --- which option is meant --- */

const struct option_row *options_find_long(void *ctx, const struct command *command, const char *word, size_t length,
                                           struct list *candidates)
{
    const struct option_row *row;
    for (size_t i = 0; (row = command_option(command, i)); i++) {
        if (!row->name || strncmp(row->name, word, length) != 0)
            continue;
        if (row->name[length] == '\0')
            return row;
        list_add(ctx, candidates, (void *)(uintptr_t)row->name);
    }
    if (candidates->count != 1)
        return NULL;
    const char *name = candidates->items[0];
    return options_find_long(ctx, command, name, strlen(name), candidates);
}

const struct option_row *options_find_letters(const struct command *command, const char *text)
{
    const struct option_row *row;
    for (size_t i = 0; (row = command_option(command, i)); i++)
        if (row->letters && strncmp(row->letters, text, strlen(row->letters)) == 0)
            return row;
    return NULL;
}

static const struct option_row *find_any(void *ctx, const struct command *command, const char *word)
{
    struct list candidates = {0};
    return word[1] == '-' ? options_find_long(ctx, command, word + 2, strcspn(word + 2, "="), &candidates)
                          : options_find_letters(command, word + 1);
}

/* --- what is wrong with a word --- */

/* The long name that a word was meant for: the command's own, or that of another. */
static const char *find_near(void *ctx, const struct command *command, const char *word)
{
    struct list names = {0};
    const struct option_row *row;
    for (size_t i = 0; (row = command_option(command, i)); i++)
        if (row->name)
            list_add(ctx, &names, (void *)(uintptr_t)row->name);
    return nearest_in(word, &names);
}

static int refuse_unknown(const struct run *run, const char *word)
{
    const struct command *self = run->command;
    const char *name = talloc_strndup(run->ctx, word, strcspn(word, "=")), *near = NULL, *owner = "";
    bool is_long = word[1] == '-';
    if (is_long)
        near = find_near(run->ctx, self, name + 2);
    for (size_t i = 0; is_long && !near && run->all[i]; i++) {
        near = find_near(run->ctx, run->all[i], name + 2);
        owner = talloc_asprintf(run->ctx, " of %s", run->all[i]->name);
    }
    if (!near)
        return command_refuse(self, "%s takes no %s", self->name, name);
    return command_refuse(self, "%s takes no %s; did you mean --%s%s?", self->name, name, near, owner);
}

/* An option of other commands, or of none. */
static int refuse_option(const struct run *run, const char *word)
{
    struct list owners = {0};
    const struct option_row *row, *found = NULL;
    if (!run->command->name)
        return command_refuse(run->command, "a command comes before %s", word);
    for (size_t i = 0; run->all[i]; i++) {
        if (!(row = find_any(run->ctx, run->all[i], word)))
            continue;
        found = row;
        list_add(run->ctx, &owners, (void *)(uintptr_t)run->all[i]->name);
    }
    if (!found)
        return refuse_unknown(run, word);
    const char *option = word[1] == '-' ? spell(run->ctx, found) : talloc_asprintf(run->ctx, "-%s", found->letters);
    return command_refuse(run->command, "%s takes no %s; %s %s", run->command->name, option,
                          command_join(run->ctx, &owners, "and"), owners.count == 1 ? "does" : "do");
}

static int refuse_ambiguous(const struct run *run, const char *word, const struct list *candidates)
{
    struct list options = {0};
    const char *name;
    for (size_t i = 0; LIST_NEXT(candidates, i, name); i++)
        list_add(run->ctx, &options, talloc_asprintf(run->ctx, "--%s", name));
    return command_refuse(run->command, "%.*s may be %s", (int)strcspn(word, "="), word,
                          command_join(run->ctx, &options, "or"));
}

int options_refuse_value(const struct run *run, const char *option, const char *takes, const char *value)
{
    return command_refuse(run->command, "%s takes %s, not '%s'", option, takes, value);
}

/* --- values --- */

static bool read_count(const char *text, unsigned long *count)
{
    char *end;
    *count = strtoul(text, &end, 10);
    return *end == '\0' && text[0] >= '0' && text[0] <= '9' && *count > 0;
}

static bool split_words(void *ctx, struct list *list, const char *text)
{
    size_t count = list->count;
    char *words = talloc_strdup(ctx, text);
    for (char *word; (word = strsep(&words, ",")) != NULL;)
        if (word[0] != '\0')
            list_add(ctx, list, word);
    return list->count > count;
}

static bool choose_word(const char *const *words, const char *value, unsigned *choice)
{
    for (unsigned i = 0; words[i]; i++) {
        if (strcmp(words[i], value) == 0) {
            *choice = i;
            return true;
        }
    }
    return false;
}

static int refuse_choice(const struct run *run, const struct option_row *row, const char *option, const char *value)
{
    struct list words = {0};
    for (size_t i = 0; row->words[i]; i++)
        list_add(run->ctx, &words, (void *)(uintptr_t)row->words[i]);
    const char *takes = command_join(run->ctx, &words, "or"), *guess = command_guess(run->ctx, value, &words);
    return command_refuse(run->command, "%s takes %s, not '%s'%s", option, takes, value, guess);
}

/* option: as it is spelled in messages. */
static int store(struct run *run, const struct option_row *row, const char *option, const char *value)
{
    void *place = (char *)run + row->offset;
    switch (row->kind) {
    case OPTION_FLAG: *(bool *)place = true; return GO_ON;
    case OPTION_TEXT: *(const char **)place = value; return GO_ON;
    case OPTION_LIST: list_add(run->ctx, place, (void *)(uintptr_t)value); return GO_ON;
    case OPTION_WORDS:
        return split_words(run->ctx, place, value) ? GO_ON : options_refuse_value(run, option, row->argument, value);
    case OPTION_COUNT:
        return read_count(value, place) ? GO_ON : options_refuse_value(run, option, "a number over 0", value);
    case OPTION_CHOICE: return choose_word(row->words, value, place) ? GO_ON : refuse_choice(run, row, option, value);
    case OPTION_CALL: return row->take(run, value);
    }
    return GO_ON;
}

/* --- the words --- */

/* Where a walk over the words is. */
struct walk {
    struct run *run;
    char **next;
};

/* The value of an option: what stands with it, or the next word. */
static int take_value(struct walk *walk, const struct option_row *row, const char *option, const char *attached)
{
    const struct command *command = walk->run->command;
    if (!row->argument && attached)
        return command_refuse(command, "%s takes no value", option);
    if (!row->argument || row->is_optional)
        return store(walk->run, row, option, attached ? attached : row->fixed);
    if (!attached && !*walk->next)
        return command_refuse(command, "%s needs a value: %s", option, row->argument);
    return store(walk->run, row, option, attached ? attached : *walk->next++);
}

static int take_long(struct walk *walk, const char *word)
{
    struct list candidates = {0};
    size_t length = strcspn(word + 2, "=");
    const struct run *run = walk->run;
    const struct option_row *row = options_find_long(run->ctx, run->command, word + 2, length, &candidates);
    if (!row)
        return candidates.count ? refuse_ambiguous(run, word, &candidates) : refuse_option(run, word);
    return take_value(walk, row, spell(run->ctx, row), word[2 + length] == '=' ? word + 2 + length + 1 : NULL);
}

static int take_letters(struct walk *walk, const char *word)
{
    int status = GO_ON;
    const char *text = word + 1;
    while (status == GO_ON && *text) {
        const struct run *run = walk->run;
        const struct option_row *row = options_find_letters(run->command, text);
        if (!row)
            return refuse_option(run, talloc_asprintf(run->ctx, "-%s", text));
        text += strlen(row->letters);
        bool takes_rest = row->argument && !row->is_optional && *text;
        status = take_value(walk, row, talloc_asprintf(run->ctx, "-%s", row->letters), takes_rest ? text : NULL);
        text += takes_rest ? strlen(text) : 0;
    }
    return status;
}

int options_parse(struct run *run, char **words)
{
    struct walk walk = {run, words};
    int status = GO_ON;
    bool is_over = false;
    while (status == GO_ON && *walk.next) {
        char *word = *walk.next++;
        if (is_over || word[0] != '-' || word[1] == '\0') {
            list_add(run->ctx, &run->operands, word);
            is_over |= getenv("POSIXLY_CORRECT") != NULL;
        } else if (strcmp(word, "--") == 0) {
            is_over = true;
        } else {
            status = word[1] == '-' ? take_long(&walk, word) : take_letters(&walk, word);
        }
    }
    return status;
}
