/* completion.c -- `xdrgen completion`: a script for a shell, which asks us for words while somebody types. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "command/describe.h"
#include "command/groups.h"
#include "command/options.h"
#include "command/run.h"
#include "template/library.h"

/* --- scripts: our answer is a line that says what a word may be, and words; a shell knows more of files than we do --- */

static const char bash_script[] =
    "# bash completion of xdrgen; 'xdrgen completion bash' writes this, and is asked for words.\n"
    "_xdrgen()\n"
    "{\n"
    "    local word=${COMP_WORDS[COMP_CWORD]} kind\n"
    "    [[ $word == = ]] && word= # bash takes --option=value for three words\n"
    "    { read -r kind; mapfile -t COMPREPLY; } < <(\n"
    "        \"${COMP_WORDS[0]}\" completion bash -- \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null)\n"
    "    case $kind in\n"
    "    files) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
    "    folders) mapfile -t COMPREPLY < <(compgen -d -- \"$word\") ;;\n"
    "    specifications) mapfile -t COMPREPLY < <(compgen -f -X '!*.x' -- \"$word\"; compgen -d -- \"$word\") ;;\n"
    "    esac\n"
    "    [[ $kind == words ]] || compopt -o filenames\n"
    "    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace\n"
    "}\n"
    "complete -F _xdrgen xdrgen\n";

static const char zsh_script[] =
    "#compdef xdrgen\n"
    "# zsh completion of xdrgen; 'xdrgen completion zsh' writes this, and is asked for words.\n"
    "_xdrgen()\n"
    "{\n"
    "    local -a found open closed\n"
    "    found=(\"${(@f)$(\"${words[1]}\" completion zsh -- \"${(@Q)words[2,CURRENT]}\" 2>/dev/null)}\")\n"
    "    [[ $PREFIX != --*=* ]] || compset -P '*='\n"
    "    case ${found[1]} in\n"
    "    files) _files ;;\n"
    "    folders) _files -/ ;;\n"
    "    specifications) _files -g '*.x' ;;\n"
    "    *)\n"
    "        found=(\"${(@)found[2,-1]}\")\n"
    "        open=(${(M)found:#--*=:*}) closed=(${found:#--*=:*})\n"
    "        _describe xdrgen closed -- open -S ''\n"
    "        ;;\n"
    "    esac\n"
    "}\n"
    "compdef _xdrgen xdrgen\n"
    "[[ ${funcstack[1]} != _xdrgen ]] || _xdrgen \"$@\"\n";

static const char fish_script[] =
    "# fish completion of xdrgen; 'xdrgen completion fish' writes this, and is asked for words.\n"
    "function __xdrgen_complete\n"
    "    set -l words (commandline -opc)\n"
    "    set -l token (commandline -ct)\n"
    "    set -l found ($words[1] completion fish -- $words[2..] \"$token\" 2>/dev/null)\n"
    "    set -l prefix (string match -r -- '^--[^=]*=' \"$token\")\n"
    "    set -l value (string replace -r -- '^--[^=]*=' '' \"$token\")\n"
    "    switch \"$found[1]\"\n"
    "        case files\n"
    "            string join \\n -- \"$prefix\"(__fish_complete_path \"$value\")\n"
    "        case folders\n"
    "            string join \\n -- \"$prefix\"(__fish_complete_directories \"$value\")\n"
    "        case specifications\n"
    "            __fish_complete_suffix .x\n"
    "        case words\n"
    "            string join \\n -- \"$prefix\"$found[2..]\n"
    "    end\n"
    "end\n"
    "complete -c xdrgen -f -a '(__xdrgen_complete)'\n";

static const struct shell {
    const char *name, *script;
    const char *between; /* a word and what it is; NULL: only words are shown */
} shells[] = {{"bash", bash_script, NULL}, {"zsh", zsh_script, ":"}, {"fish", fish_script, "\t"}};

enum { SHELL_COUNT = sizeof shells / sizeof *shells };

/* --- where the word stands --- */

struct question {
    void *ctx;
    const struct command *const *all;
    const struct shell *shell;
    const struct command *command; /* NULL: the word is to be one */
    const char *const *words;      /* behind the command; the last is to be completed */
    size_t count;
};

/* What a word is part of: the value of an option; without a row a word of its own. */
struct place {
    const struct option_row *row;
    const char *before, *value; /* `before` stands with the value in its word, and is to be kept */
};

static const struct option_row *find_row(const struct question *question, const char *word, size_t length)
{
    struct list candidates = {0};
    if (word[0] != '-' || length < 2)
        return NULL;
    const struct option_row *row = word[1] == '-'
        ? options_find_long(question->ctx, question->command, word + 2, length - 2, &candidates)
        : options_find_letters(question->command, word + 1);
    return row && row->argument ? row : NULL;
}

/* The option whose value is the next word. */
static const struct option_row *find_open(const struct question *question, const char *word)
{
    const struct option_row *row = find_row(question, word, strlen(word));
    bool is_open = row && !row->is_optional && (word[1] == '-' || strlen(row->letters) == strlen(word + 1));
    return is_open ? row : NULL;
}

/* An option and its value in one word. */
static struct place split_word(const struct question *question, const char *word)
{
    size_t length = strcspn(word, "=");
    bool is_long = strncmp(word, "--", 2) == 0;
    const struct option_row *row = find_row(question, word, length);
    if (row && is_long && word[length] == '=')
        return (struct place){row, "", word + length + 1};
    size_t letters = row && !is_long ? 1 + strlen(row->letters) : strlen(word);
    if (word[letters] == '\0')
        return (struct place){NULL, "", word};
    return (struct place){row, talloc_strndup(question->ctx, word, letters), word + letters};
}

static struct place find_place(const struct question *question, size_t i)
{
    const char *const *words = question->words;
    const char *word = words[i];
    if (i > 0 && strcmp(word, "=") == 0) /* bash parts an option and its value */
        return (struct place){find_row(question, words[i - 1], strlen(words[i - 1])), "", ""};
    if (i > 1 && strcmp(words[i - 1], "=") == 0)
        return (struct place){find_row(question, words[i - 2], strlen(words[i - 2])), "", word};
    const struct option_row *open = i > 0 ? find_open(question, words[i - 1]) : NULL;
    return open ? (struct place){open, "", word} : split_word(question, word);
}

/* --- what may stand there --- */

static void offer(const struct question *question, const struct place *place, const char *word, const char *what)
{
    if (strncmp(word, place->value, strlen(place->value)) != 0)
        return;
    printf("%s%s", place->before, word);
    if (question->shell->between && what)
        printf("%s%s", question->shell->between, what);
    putchar('\n');
}

static void offer_options(const struct question *question, const struct place *place)
{
    const struct option_row *row;
    for (size_t i = 0; (row = command_option(question->command, i)); i++) {
        const char *what = describe_option(question->ctx, row);
        bool is_open = row->argument && !row->is_optional;
        if (row->letters)
            offer(question, place, talloc_asprintf(question->ctx, "-%s", row->letters), what);
        if (row->name)
            offer(question, place, talloc_asprintf(question->ctx, "--%s%s", row->name, is_open ? "=" : ""), what);
    }
}

/* Behind the last comma; of the folder that -t names, or built in. */
static void offer_kinds(const struct question *question, struct place place)
{
    const char *kind, *folder = NULL, *comma = strrchr(place.value, ',');
    for (size_t i = 0; i + 1 < question->count; i++) {
        struct place other = find_place(question, i);
        if (other.row && other.row->name && strcmp(other.row->name, "templates") == 0)
            folder = other.value;
    }
    if (comma) {
        place.before = talloc_asprintf(question->ctx, "%s%.*s", place.before, (int)(comma + 1 - place.value), place.value);
        place.value = comma + 1;
    }
    const struct list kinds = library_kinds(question->ctx, folder);
    for (size_t i = 0; LIST_NEXT(&kinds, i, kind); i++)
        offer(question, &place, kind, NULL);
}

static void offer_warnings(const struct question *question, const struct place *place)
{
    static const char *const forms[] = {"%s", "no-%s", "error=%s", "no-error=%s"};
    offer(question, place, "error", "warnings are errors");
    offer(question, place, "no-error", NULL);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        for (enum warning warning = 0; warning < WARNING_COUNT; warning++)
            offer(question, place, talloc_asprintf(question->ctx, forms[i], warnings_name(warning)), NULL);
}

static void offer_topics(const struct question *question, const struct place *place)
{
    const char *topic;
    const struct list topics = describe_topics(question->ctx, question->all);
    for (size_t i = 0; LIST_NEXT(&topics, i, topic); i++) {
        const struct command *command = command_find(question->all, topic);
        offer(question, place, topic, command ? command->summary : NULL);
    }
}

static void offer_words(const struct question *question, const struct place *place, enum completes completes)
{
    switch (completes) {
    case COMPLETES_KINDS: offer_kinds(question, *place); break;
    case COMPLETES_WARNINGS: offer_warnings(question, place); break;
    case COMPLETES_TOPICS: offer_topics(question, place); break;
    case COMPLETES_SHELLS:
        for (size_t i = 0; i < SHELL_COUNT; i++)
            offer(question, place, shells[i].name, NULL);
        break;
    case COMPLETES_NOTHING: case COMPLETES_FILES: case COMPLETES_FOLDERS: case COMPLETES_SPECIFICATIONS: break;
    }
}

static const char *name_kind(enum completes completes)
{
    switch (completes) {
    case COMPLETES_FILES: return "files";
    case COMPLETES_FOLDERS: return "folders";
    case COMPLETES_SPECIFICATIONS: return "specifications";
    case COMPLETES_NOTHING: case COMPLETES_KINDS: case COMPLETES_WARNINGS: case COMPLETES_TOPICS: case COMPLETES_SHELLS: break;
    }
    return "words";
}

static void answer(const struct question *question)
{
    struct place place = find_place(question, question->count - 1);
    enum completes completes = place.row ? place.row->completes : question->command->completes;
    bool is_option = !place.row && place.value[0] == '-';
    puts(name_kind(is_option ? COMPLETES_NOTHING : completes));
    for (size_t i = 0; place.row && place.row->words && place.row->words[i]; i++)
        offer(question, &place, place.row->words[i], NULL);
    if (is_option)
        offer_options(question, &place);
    else
        offer_words(question, &place, completes);
}

/* The first word: a command, or an option of none. */
static void answer_command(const struct question *question)
{
    const struct place place = {NULL, "", question->words[0]};
    puts("words");
    for (size_t i = 0; question->all[i]; i++)
        offer(question, &place, question->all[i]->name, question->all[i]->summary);
    for (size_t i = 0; i < common_options.count; i++)
        if (common_options.rows[i].kind == OPTION_CALL)
            offer(question, &place, talloc_asprintf(question->ctx, "--%s", common_options.rows[i].name), NULL);
}

/* --- the command --- */

static const struct shell *find_shell(const char *name)
{
    for (size_t i = 0; i < SHELL_COUNT; i++)
        if (strcmp(shells[i].name, name) == 0)
            return &shells[i];
    return NULL;
}

static int refuse_shell(const struct run *run, const char *name)
{
    struct list names = {0};
    for (size_t i = 0; i < SHELL_COUNT; i++)
        list_add(run->ctx, &names, (void *)(uintptr_t)shells[i].name);
    return command_refuse(run->command, "completion is for %s, not '%s'%s", command_join(run->ctx, &names, "or"), name,
                          command_guess(run->ctx, name, &names));
}

static int run_completion(struct run *run)
{
    const char *const *words = (const char *const *)run->operands.items;
    const struct shell *shell = find_shell(words[0]);
    if (!shell)
        return refuse_shell(run, words[0]);
    if (run->operands.count == 1)
        fputs(shell->script, stdout);
    else if (run->operands.count == 2)
        answer_command(&(struct question){run->ctx, run->all, shell, NULL, words + 1, 1});
    else if (command_find(run->all, words[1]))
        answer(&(struct question){run->ctx, run->all, shell, command_find(run->all, words[1]), words + 2, run->operands.count - 2});
    return EXIT_FINE;
}

const struct command command_completion = {
    .name = "completion",
    .operands = "SHELL [-- WORD...]",
    .completes = COMPLETES_SHELLS,
    .summary = "print the script by which bash, zsh or fish completes these commands, or what it offers for the last of some words",
    .groups = {&common_options},
    .size = sizeof(struct run),
    .run = run_completion,
};
