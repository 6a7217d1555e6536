/* command.c -- what all commands do alike: find an option, refuse what is typed, guess what was meant. */
#include "command/command.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/nearest.h"
#include "base/utf8.h"

const struct command *command_find(const struct command *const *all, const char *name)
{
    while (*all && strcmp((*all)->name, name) != 0)
        all++;
    return *all;
}

const struct option_row *command_option(const struct command *command, size_t i)
{
    for (const struct option_group *const *group = command->groups; *group; group++) {
        if (i < (*group)->count)
            return &(*group)->rows[i];
        i -= (*group)->count;
    }
    return NULL;
}

int command_refuse(const struct command *command, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = talloc_vasprintf(NULL, format, arguments);
    va_end(arguments);
    utf8_make_printable(text, strlen(text), "");
    fprintf(stderr, "xdrgen: %s\nTry 'xdrgen %s%s' for more information.\n", text,
            command->name ? command->name : "help", command->name ? " --help" : "");
    talloc_free(text);
    return EXIT_TROUBLE;
}

/* What begins so is as good a guess as what is spelt nearly so. */
static const char *find_longer(const char *word, const struct list *names)
{
    const char *name;
    for (size_t i = 0; word[0] != '\0' && LIST_NEXT(names, i, name); i++)
        if (strncmp(name, word, strlen(word)) == 0)
            return name;
    return NULL;
}

const char *command_guess(void *ctx, const char *word, const struct list *names)
{
    const char *near = nearest_in(word, names);
    near = near ? near : find_longer(word, names);
    return near ? talloc_asprintf(ctx, "; did you mean '%s'?", near) : "";
}

const char *command_join(void *ctx, const struct list *words, const char *last)
{
    const char *word;
    char *text = talloc_strdup(ctx, "");
    for (size_t i = 0; LIST_NEXT(words, i, word); i++) {
        const char *before = i == 0 ? "" : i + 1 < words->count ? ", " : talloc_asprintf(ctx, " %s ", last);
        text = talloc_asprintf_append(text, "%s%s", before, word);
    }
    return text;
}
