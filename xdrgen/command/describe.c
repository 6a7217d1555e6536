/* describe.c -- what the tables of commands and options say, as text or as a part of the manual page. */
#include "command/describe.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/warnings.h"

enum { WIDTH = 80, COLUMN = 26, COMMAND_COLUMN = 14, WARNING_COLUMN = 25 };

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

static char *spell(void *ctx, const struct option_row *row)
{
    char *text = row->letters ? talloc_asprintf(ctx, "-%s", row->letters) : talloc_strdup(ctx, "   ");
    if (row->name)
        text = talloc_asprintf_append(text, "%s--%s", row->letters ? ", " : " ", row->name);
    if (row->argument)
        text = talloc_asprintf_append(text, row->is_optional ? "[=%s]" : row->name ? "=%s" : " %s", row->argument);
    return text;
}

const char *describe_option(void *ctx, const struct option_row *row)
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
        print_item(spell(ctx, &group->rows[i]), describe_option(ctx, &group->rows[i]), COLUMN);
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

static void print_all(const struct command *const *all)
{
    puts("Usage: xdrgen COMMAND [OPTION]... [OPERAND]...\n"
         "Reads protocol specifications in XDR (RFC 4506, RFC 5531) and writes the C that\n"
         "speaks them.\n"
         "\n"
         "Commands:");
    for (; *all; all++)
        print_item((*all)->name, (*all)->summary, COMMAND_COLUMN);
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
    print_words(make_sentence(ctx, describe_option(ctx, row)), 0, 0, true);
}

static void print_mdoc_group(void *ctx, const struct option_group *group)
{
    puts(".Bl -tag -width Ds");
    for (size_t i = 0; i < group->count; i++)
        print_mdoc_row(ctx, &group->rows[i]);
    puts(".El");
}

static size_t count_users(const struct command *const *all, const struct option_group *wanted)
{
    size_t count = 0;
    for (; *all; all++)
        for (const struct option_group *const *group = (*all)->groups; *group; group++)
            count += *group == wanted;
    return count;
}

/* The group that more commands have than another, but as few as can be; NULL if there is none. */
static const struct option_group *next_shared(const struct command *const *all, size_t users)
{
    const struct option_group *next = NULL;
    for (size_t i = 0; all[i]; i++)
        for (const struct option_group *const *group = all[i]->groups; *group; group++)
            if (count_users(all, *group) > users && (!next || count_users(all, *group) < count_users(all, next)))
                next = *group;
    return next;
}

/* Groups that several commands have stand behind all commands. */
void describe_mdoc(void *ctx, const struct command *const *all)
{
    const struct option_group *group;
    for (size_t i = 0; all[i]; i++) {
        if (count_users(all, all[i]->groups[0]) > 1) /* it has none of its own */
            continue;
        printf(".Ss Options of %s\n", all[i]->name);
        print_mdoc_group(ctx, all[i]->groups[0]);
    }
    for (size_t users = 1; (group = next_shared(all, users)); users = count_users(all, group)) {
        printf(".Ss %.*s\n", (int)strlen(group->title) - 1, group->title);
        print_mdoc_group(ctx, group);
    }
}

/* --- topics --- */

struct list describe_topics(void *ctx, const struct command *const *all)
{
    struct list topics = {0};
    for (; *all; all++)
        list_add(ctx, &topics, (void *)(uintptr_t)(*all)->name);
    list_add(ctx, &topics, (void *)(uintptr_t) "warnings");
    return topics;
}

int describe_topic(struct run *run, const char *topic)
{
    const struct command *command = topic ? command_find(run->all, topic) : NULL;
    struct list topics = describe_topics(run->ctx, run->all);
    if (command)
        print_command(run->ctx, command);
    else if (!topic)
        print_all(run->all);
    else if (strcmp(topic, "warnings") == 0)
        print_warnings();
    else
        return command_refuse(run->command, "there is no help on '%s'%s", topic, command_guess(run->ctx, topic, &topics));
    return EXIT_FINE;
}

int describe_version(void)
{
    puts("xdrgen " XDRGEN_VERSION "\n"
         "Copyright (c) the xdrgen authors\n"
         "ISC licence: you are free to change and redistribute it. There is no warranty.");
    return EXIT_FINE;
}
