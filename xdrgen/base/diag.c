/* diag.c -- records messages and prints them: `file:line:col: error: text`, the line, and a caret under the place. */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

struct message {
    enum severity severity;
    enum warning warning; /* WARNING_COUNT: none */
    bool is_hidden;       /* it, and its notes: not wanted, or said before */
    const struct source *source; /* NULL: the message is about the file as a whole */
    const char *file;
    struct span span;
    const struct landmark *macro; /* whose expansion it is about; NULL */
    size_t order; /* of recording */
    size_t rank; /* of the source: files are reported in the order in which they first had a message */
    const struct message *head;
    const char *text;
};

struct diag *diag_new(void *ctx)
{
    struct diag *diag = talloc_zero(ctx, struct diag);
    diag->said = symbols_new(diag);
    return diag;
}

bool diag_has_failed(const struct diag *diag)
{
    return diag->errors + diag->denied > 0;
}

/* Names and values of others go into messages, and messages to a terminal. */
static char *printable(char *text)
{
    utf8_make_printable(text, strlen(text), "");
    return text;
}

static struct message *add_message(struct diag *diag, enum severity severity, const char *format, va_list arguments)
{
    struct message *message = talloc_zero(diag, struct message);
    message->severity = severity;
    message->warning = WARNING_COUNT;
    message->order = diag->messages.count;
    message->head = message;
    message->text = printable(talloc_vasprintf(message, format, arguments));
    if (severity == SEVERITY_NOTE && diag->messages.count > 0)
        message->head = ((struct message *)diag->messages.items[diag->messages.count - 1])->head;
    diag->errors += severity == SEVERITY_ERROR;
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

/* A file is read again for each that imports it. */
static bool was_said(struct diag *diag, const struct message *message)
{
    char *key = talloc_asprintf(diag->said, "%s:%u:%u:%s", message->source->identity, message->span.begin, message->span.end,
                                message->text);
    if (symbols_add(diag->said, key, key))
        return false;
    talloc_free(key);
    return true;
}

static struct message *add_placed(struct diag *diag, enum severity severity, const struct source *source,
                                  struct span span, const char *format, va_list arguments)
{
    struct message *message = add_message(diag, severity, format, arguments);
    struct origin origin = source_origin(source, span);
    message->source = origin.source;
    message->rank = rank_source(diag, origin.source);
    message->file = printable(talloc_strdup(message, source_position(origin.source, origin.span.begin).name));
    message->span = origin.span;
    message->macro = origin.macro;
    if (severity != SEVERITY_NOTE)
        message->is_hidden = was_said(diag, message);
    return message;
}

void diag_error(struct diag *diag, const struct source *source, struct span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)add_placed(diag, SEVERITY_ERROR, source, span, format, arguments);
    va_end(arguments);
}

void diag_note(struct diag *diag, const struct source *source, struct span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)add_placed(diag, SEVERITY_NOTE, source, span, format, arguments);
    va_end(arguments);
}

void diag_warning(struct diag *diag, enum warning warning, const struct source *source, struct span span,
                  const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct message *message = add_placed(diag, SEVERITY_WARNING, source, span, format, arguments);
    va_end(arguments);
    message->warning = warning;
    if (!warnings_are_shown(&diag->choices, warning)) {
        message->is_hidden = true;
    } else if (warnings_are_errors(&diag->choices, warning)) {
        message->severity = SEVERITY_ERROR;
        diag->denied++;
    }
}

void diag_error_file(struct diag *diag, const char *file, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct message *message = add_message(diag, SEVERITY_ERROR, format, arguments);
    va_end(arguments);
    message->file = printable(talloc_strdup(message, file));
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

static void print_excerpt(const struct message *message, FILE *out, bool color)
{
    struct span line = source_line(message->source, source_find_line(message->source, message->span.begin));
    if (message->span.begin > line.end)
        return;
    uint32_t begin = line.begin, end = line.end;
    if (message->span.begin - begin > EXCERPT_MAX - EXCERPT_BEFORE / 2)
        begin = message->span.begin - EXCERPT_BEFORE;
    if (end - begin > EXCERPT_MAX)
        end = begin + EXCERPT_MAX;
    char text[EXCERPT_MAX + 1] = "";
    memcpy(text, message->source->text + begin, end - begin);
    utf8_make_printable(text, end - begin, "\t");
    fprintf(out, " %.*s\n ", (int)(end - begin), text);
    for (uint32_t i = begin; i < message->span.begin; i++)
        if ((text[i - begin] & 0xc0) != 0x80) /* a continuation byte of UTF-8 has no column of its own */
            fputc(text[i - begin] == '\t' ? '\t' : ' ', out);
    fputs(color ? "\033[1;32m^" : "^", out);
    for (uint32_t i = message->span.begin + 1; i < message->span.end && i < end; i++)
        if ((text[i - begin] & 0xc0) != 0x80)
            fputc('~', out);
    fputs(color ? "\033[0m\n" : "\n", out);
}

static void print_message(const struct message *message, FILE *out, bool color)
{
    fputs(message->file, out);
    if (message->source) {
        struct position at = source_position(message->source, message->span.begin);
        fprintf(out, ":%u:%u", at.line, at.column);
    }
    fprintf(out, ": %s%s:%s %s", color ? severity_colors[message->severity] : "", severity_names[message->severity],
            color ? "\033[0m" : "", message->text);
    if (message->warning != WARNING_COUNT)
        fprintf(out, " [-W%s%s]", message->severity == SEVERITY_ERROR ? "error=" : "", warnings_name(message->warning));
    fputc('\n', out);
    if (message->source)
        print_excerpt(message, out, color);
}

static void print_note(const struct landmark *place, const char *text, FILE *out, bool color)
{
    struct origin origin = source_origin(place->source, place->span);
    char *file = talloc_strdup(place->source, source_position(origin.source, origin.span.begin).name);
    struct message note = {.severity = SEVERITY_NOTE, .warning = WARNING_COUNT, .source = origin.source, .span = origin.span,
                           .file = printable(file), .text = text};
    print_message(&note, out, color);
    talloc_free(file);
}

/* A file says once by whom it is included, at its first message. */
static void print_includers(const struct source *source, FILE *out, bool color)
{
    enum { NOTES_MAX = 4 };
    for (int i = 0; i < NOTES_MAX && source->includer; i++) {
        print_note(source->includer, "included from here", out, color);
        source = source_origin(source->includer->source, source->includer->span).source;
    }
}

static void print_expansion(const struct landmark *macro, FILE *out, bool color)
{
    char *text = printable(talloc_asprintf(macro->source, "expanded from macro '%s'", macro->name));
    print_note(macro, text, out, color);
    talloc_free(text);
}

/* Whether a message is the last of its notes. */
static bool ends_group(const struct diag *diag, size_t i)
{
    const struct message *const *messages = (const struct message *const *)diag->messages.items;
    return i + 1 == diag->messages.count || messages[i + 1]->head != messages[i]->head;
}

void diag_print(struct diag *diag, FILE *out, bool color)
{
    if (diag->messages.count == 0)
        return;
    list_sort(&diag->messages, compare_messages);
    const struct source *source = NULL; /* that the last messages were about */
    const struct message *message;
    for (size_t i = 0; LIST_NEXT(&diag->messages, i, message); i++) {
        if (message->head->is_hidden)
            continue;
        print_message(message, out, color);
        if (message->macro)
            print_expansion(message->macro, out, color);
        if (!ends_group(diag, i))
            continue;
        if (message->head->source && message->head->source != source)
            print_includers(message->head->source, out, color);
        source = message->head->source;
    }
}
