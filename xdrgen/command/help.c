/* help.c -- `xdrgen help`: what the tables of commands and options say, as text or as a part of the manual page. */
#include "command/help.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "command/run.h"

enum { WIDTH = 80, COLUMN = 26, COMMAND_COLUMN = 14, WARNING_COLUMN = 25 };

enum help_format { HELP_TEXT, HELP_MDOC };
static const char *const formats[] = {"text", "mdoc", NULL};

struct help {
    struct run run;
    unsigned format;
};

#define AT(member) .offset = offsetof(struct help, member)
static const struct option_row rows[] = {
    {.name = "format", .argument = "FORM", .kind = OPTION_CHOICE, AT(format), .words = formats,
     .help = "as a list, or all options as a part of the manual page"},
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

/* --- texts --- */

/* What a line of the manual page must not begin with, and what it shows as another character. */
static void print_word(const char *word, size_t length, bool is_mdoc)
{
    if (is_mdoc && (*word == '.' || *word == '\''))
        fputs("\\&", stdout);
    for (; is_mdoc && length > 0 && *word == '-'; word++, length--)
        fputs("\\-", stdout);
    fwrite(word, 1, length, stdout);
}

/* Words, in lines; the first begins where the text before it ended. In the manual page a sentence begins a line. */
static void print_words(const char *text, size_t at, size_t indent, bool is_mdoc)
{
    bool is_first = true, ends = false;
    for (size_t length; *text; text += length + strspn(text + length, " ")) {
        length = strcspn(text, " ");
        if (!is_first && (at + 1 + length >= WIDTH || ends)) {
            printf("\n%*s", (int)indent, "");
            at = indent;
            is_first = true;
        }
        if (!is_first)
            fputc(' ', stdout);
        print_word(text, length, is_mdoc);
        at += length + !is_first;
        is_first = false;
        ends = is_mdoc && text[length - 1] == '.';
    }
    fputc('\n', stdout);
}

/* A term, and from a column on what it is. */
static void print_item(const char *term, const char *text, size_t column)
{
    size_t length = strlen(term), gap = 2 + length + 2 > column ? 2 : column - 2 - length;
    printf("  %s%*s", term, (int)gap, "");
    print_words(text, 2 + length + gap, column, false);
}

char *help_spell(void *ctx, const struct option_row *row)
{
    char *text = row->letters ? talloc_asprintf(ctx, "-%s", row->letters) : talloc_strdup(ctx, "   ");
    if (row->name)
        text = talloc_asprintf_append(text, "%s--%s", row->letters ? ", " : " ", row->name);
    if (row->argument)
        text = talloc_asprintf_append(text, row->is_optional ? "[=%s]" : row->name ? "=%s" : " %s", row->argument);
    return text;
}

const char *help_describe(void *ctx, const struct option_row *row)
{
    struct list words = {0};
    if (!row->words || row->fixed)
        return row->help;
    list_add(ctx, &words, talloc_asprintf(ctx, "%s (the default)", row->words[0]));
    for (size_t i = 1; row->words[i]; i++)
        list_add(ctx, &words, (void *)(uintptr_t)row->words[i]);
    return talloc_asprintf(ctx, "%s: %s", row->help, command_join(ctx, &words, "or"));
}

/* --- a command --- */

static void print_group(void *ctx, const struct option_group *group)
{
    printf("\n%s\n", group->title);
    for (size_t i = 0; i < group->count; i++)
        print_item(help_spell(ctx, &group->rows[i]), help_describe(ctx, &group->rows[i]), COLUMN);
}

/* A phrase as a sentence. */
static char *make_sentence(void *ctx, const char *phrase)
{
    char *text = talloc_asprintf(ctx, "%s.", phrase);
    text[0] = (char)toupper((unsigned char)text[0]);
    return text;
}

static void print_command(void *ctx, const struct command *command)
{
    printf("Usage: xdrgen %s [OPTION]...%s%s\n", command->name, command->operands ? " " : "",
           command->operands ? command->operands : "");
    print_words(make_sentence(ctx, command->summary), 0, 0, false);
    for (const struct option_group *const *group = command->groups; *group; group++)
        print_group(ctx, *group);
}

static void print_all(void)
{
    puts("Usage: xdrgen COMMAND [OPTION]... [OPERAND]...\n"
         "Reads protocol specifications in XDR (RFC 4506, RFC 5531) and writes the C that\n"
         "speaks them.\n"
         "\n"
         "Commands:");
    for (size_t i = 0; commands[i]; i++)
        print_item(commands[i]->name, commands[i]->summary, COMMAND_COLUMN);
    puts("\n"
         "'xdrgen help COMMAND' or 'xdrgen COMMAND --help' tells of its options, 'xdrgen\n"
         "help warnings' of what is warned of, 'man xdrgen' of everything.\n"
         "\n"
         "FILE may be -, the standard input. Exit status: 0 fine; 1 the input is wrong or\n"
         "a file is not current; 2 usage, no memory, or a file that cannot be read or\n"
         "written.");
}

static void print_warnings(void)
{
    for (enum warning warning = 0; warning < WARNING_COUNT; warning++)
        print_item(warnings_name(warning), warnings_text(warning), WARNING_COLUMN);
}

/* --- the manual page --- */

static void print_mdoc_argument(const struct option_row *row, const char *before)
{
    if (row->is_optional)
        printf(" Ns Oo = Ns Ar %s Oc", row->argument);
    else if (row->argument)
        printf(" %sAr %s", before, row->argument);
}

static void print_mdoc_row(void *ctx, const struct option_row *row)
{
    fputs(".It", stdout);
    if (row->letters) {
        printf(" Fl %s", row->letters);
        if (!row->is_optional)
            print_mdoc_argument(row, "");
    }
    if (row->name) {
        printf("%s Fl -%s", row->letters ? " ," : "", row->name);
        print_mdoc_argument(row, "Ns = Ns ");
    }
    fputc('\n', stdout);
    print_words(make_sentence(ctx, help_describe(ctx, row)), 0, 0, true);
}

static void print_mdoc_group(void *ctx, const struct option_group *group)
{
    puts(".Bl -tag -width Ds");
    for (size_t i = 0; i < group->count; i++)
        print_mdoc_row(ctx, &group->rows[i]);
    puts(".El");
}

/* Groups that several commands have stand behind all commands. */
static void print_mdoc(void *ctx)
{
    static const struct option_group *const shared[] = {&what_if_options, &reading_options, &common_options};
    for (size_t i = 0; commands[i]; i++) {
        if (commands[i]->groups[0] == &common_options) /* it has none of its own */
            continue;
        printf(".Ss Options of %s\n", commands[i]->name);
        print_mdoc_group(ctx, commands[i]->groups[0]);
    }
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++) {
        printf(".Ss %.*s\n", (int)strlen(shared[i]->title) - 1, shared[i]->title);
        print_mdoc_group(ctx, shared[i]);
    }
}

/* --- topics --- */

struct list help_topics(void *ctx)
{
    struct list topics = {0};
    for (size_t i = 0; commands[i]; i++)
        list_add(ctx, &topics, (void *)(uintptr_t)commands[i]->name);
    list_add(ctx, &topics, (void *)(uintptr_t) "warnings");
    return topics;
}

int help_print(struct run *run, const char *topic)
{
    const struct command *command = topic ? command_find(topic) : NULL;
    struct list topics = help_topics(run->ctx);
    if (command)
        print_command(run->ctx, command);
    else if (!topic)
        print_all();
    else if (strcmp(topic, "warnings") == 0)
        print_warnings();
    else
        return command_refuse(run->command, "there is no help on '%s'%s", topic, command_guess(run->ctx, topic, &topics));
    return EXIT_FINE;
}

int help_print_version(void)
{
    puts("xdrgen " XDRGEN_VERSION "\n"
         "Copyright (c) the xdrgen authors\n"
         "ISC licence: you are free to change and redistribute it. There is no warranty.");
    return EXIT_FINE;
}

static int run_help(struct run *run)
{
    const struct help *help = (const struct help *)run;
    if (run->operands.count > 1)
        return command_refuse(run->command, "help is on one topic at a time");
    if (help->format == HELP_TEXT)
        return help_print(run, run->operands.count ? run->operands.items[0] : NULL);
    print_mdoc(run->ctx);
    return EXIT_FINE;
}

const struct command command_help = {
    .name = "help",
    .operands = "[TOPIC]",
    .completes = COMPLETES_TOPICS,
    .summary = "list the commands, or print what there is to say of a command, or of warnings",
    .groups = {&own_options, &common_options},
    .size = sizeof(struct help),
    .run = run_help,
};
