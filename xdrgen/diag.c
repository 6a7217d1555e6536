/* diag.c -- records messages and prints them: `file:line:col: error: text`, the line, and a caret under the place. */
#include "diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

struct message {
    enum severity severity;
    const char *rule;
    const struct source *source; /* NULL: the message is about the file as a whole */
    const char *file;
    struct span span;
    size_t order; /* of recording */
    size_t rank; /* of the source: files are reported in the order in which they first had a message */
    const struct message *head;
    const char *text;
};

struct diag *diag_new(void *ctx)
{
    return talloc_zero(ctx, struct diag);
}

static struct message *add_message(struct diag *diag, enum severity severity, const char *format, va_list arguments)
{
    struct message *message = talloc_zero(diag, struct message);
    message->severity = severity;
    message->order = diag->messages.count;
    message->head = message;
    message->text = talloc_vasprintf(message, format, arguments);
    if (severity == SEVERITY_NOTE && diag->messages.count > 0)
        message->head = ((struct message *)diag->messages.items[diag->messages.count - 1])->head;
    diag->errors += severity == SEVERITY_ERROR;
    diag->warnings += severity == SEVERITY_WARNING;
    list_add(diag, &diag->messages, message);
    return message;
}

static size_t rank_source(struct diag *diag, const struct source *source)
{
    size_t rank = 0;
    while (rank < diag->sources.count && diag->sources.items[rank] != source)
        rank++;
    if (rank == diag->sources.count)
        list_add(diag, &diag->sources, (void *)(uintptr_t)source);
    return rank;
}

void diag_add(struct diag *diag, enum severity severity, const char *rule, const struct source *source,
              struct span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct message *message = add_message(diag, severity, format, arguments);
    va_end(arguments);
    message->rule = rule;
    message->source = source;
    message->rank = rank_source(diag, source);
    message->file = source->name;
    message->span = span;
}

void diag_error_file(struct diag *diag, const char *file, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct message *message = add_message(diag, SEVERITY_ERROR, format, arguments);
    va_end(arguments);
    message->file = talloc_strdup(message, file);
}

/* Messages of one file stand in the order of its text, a note behind its message. */
static int compare_messages(const void *left, const void *right)
{
    const struct message *a = *(const struct message *const *)left, *b = *(const struct message *const *)right;
    if (a->head->rank != b->head->rank)
        return a->head->rank < b->head->rank ? -1 : 1;
    if (a->head->span.begin != b->head->span.begin)
        return a->head->span.begin < b->head->span.begin ? -1 : 1;
    if (a->head != b->head)
        return a->head->order < b->head->order ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static const char *const severity_names[] = {"note", "warning", "error"};
static const char *const severity_colors[] = {"\033[1;36m", "\033[1;35m", "\033[1;31m"};

enum { EXCERPT_MAX = 160, EXCERPT_BEFORE = 80 }; /* of a very long line only the part around the caret is shown */

static void print_excerpt(const struct message *message, struct position at, FILE *out, bool color)
{
    struct span line = source_line(message->source, at.line);
    if (message->span.begin > line.end)
        return;
    uint32_t begin = line.begin, end = line.end;
    if (message->span.begin - begin > EXCERPT_MAX - EXCERPT_BEFORE / 2)
        begin = message->span.begin - EXCERPT_BEFORE;
    if (end - begin > EXCERPT_MAX)
        end = begin + EXCERPT_MAX;
    fputc(' ', out);
    for (uint32_t i = begin; i < end; i++) {
        unsigned char byte = (unsigned char)message->source->text[i];
        fputc(byte == '\t' || (byte >= ' ' && byte != 0x7f) ? byte : '?', out);
    }
    fputs("\n ", out);
    for (uint32_t i = begin; i < message->span.begin; i++)
        if ((message->source->text[i] & 0xc0) != 0x80) /* a continuation byte of UTF-8 has no column of its own */
            fputc(message->source->text[i] == '\t' ? '\t' : ' ', out);
    fputs(color ? "\033[1;32m^" : "^", out);
    for (uint32_t i = message->span.begin + 1; i < message->span.end && i < end; i++)
        if ((message->source->text[i] & 0xc0) != 0x80)
            fputc('~', out);
    fputs(color ? "\033[0m\n" : "\n", out);
}

/* What came from a file or a name may hold what a terminal obeys. */
static void print_text(const char *text, FILE *out)
{
    for (; *text; text++)
        fputc((unsigned char)*text < ' ' || *text == 0x7f ? '?' : *text, out);
}

static void print_message(const struct message *message, FILE *out, bool color)
{
    struct position at = {0, 0};
    print_text(message->file, out);
    if (message->source) {
        at = source_position(message->source, message->span.begin);
        fprintf(out, ":%u:%u", at.line, at.column);
    }
    fprintf(out, ": %s%s:%s ", color ? severity_colors[message->severity] : "", severity_names[message->severity],
            color ? "\033[0m" : "");
    print_text(message->text, out);
    if (message->rule)
        fprintf(out, " [-W%s]", message->rule);
    fputc('\n', out);
    if (message->source)
        print_excerpt(message, at, out, color);
}

void diag_print(struct diag *diag, FILE *out, bool color)
{
    if (diag->messages.count == 0)
        return;
    qsort(diag->messages.items, diag->messages.count, sizeof(void *), compare_messages);
    for (size_t i = 0; i < diag->messages.count; i++)
        print_message(diag->messages.items[i], out, color);
}
