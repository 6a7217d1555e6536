/* escape.c -- spells a text for HTML, Markdown, mdoc and CSV. */
#include "template/escape.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

enum { LINE_MAX = 78 };

const char *const escape_names[] = {"none", "html", "markdown", "man", "csv", NULL};

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) != 0 || ((unsigned char)c & 0x80) != 0;
}

/* What only commands a terminal, or XML cannot hold at all. */
static bool is_control(const char *text, size_t length)
{
    return utf8_is_control(text, length) && !strchr("\n\t", text[0]);
}

static void add_html(struct buffer *out, char c)
{
    switch (c) {
    case '&': buffer_puts(out, "&amp;"); return;
    case '<': buffer_puts(out, "&lt;"); return;
    case '>': buffer_puts(out, "&gt;"); return;
    case '"': buffer_puts(out, "&quot;"); return;
    case '\'': buffer_puts(out, "&#39;"); return;
    default: buffer_add(out, &c, 1);
    }
}

static bool begins_line(const struct buffer *out)
{
    return out->length == 0 || out->data[out->length - 1] == '\n';
}

/* An underscore between letters is none of Markdown's, so that names can be read and copied. A line of its own must not
 * begin as a list, a heading or a quotation does. */
static void add_markdown(struct buffer *out, const char *text, size_t i)
{
    char c = text[i];
    bool is_inner = i > 0 && is_letter(text[i - 1]) && is_letter(text[i + 1]);
    bool is_first = begins_line(out) && strchr("#+-=", c);
    bool is_number = (c == '.' || c == ')') && i > 0 && strspn(text, "0123456789") == i;
    if (c == '\n' || c == '\t')
        c = ' ';
    else if (is_first || is_number || strchr("\\`*[]<>|&~$", c) || (c == '_' && !is_inner))
        buffer_puts(out, "\\");
    buffer_add(out, &c, 1);
}

/* Whether the next word would make the line longer than mdoc likes. */
static bool is_full(const struct buffer *out, const char *word)
{
    size_t begin = out->length;
    while (begin > 0 && out->data[begin - 1] != '\n')
        begin--;
    return out->length - begin + 1 + strcspn(word, " \t\n") > LINE_MAX;
}

/* Where a sentence ends, mdoc wants the line to end; and no line begins with a blank, a dot or an apostrophe. */
static void add_man(struct buffer *out, const char *text, size_t i)
{
    char c = text[i];
    size_t rest = i + strspn(text + i, " \t\n");
    if (rest > i) {
        bool ends = i > 0 && strchr(".!?", text[i - 1]) && isupper((unsigned char)text[rest]);
        if (!begins_line(out) && (i == 0 || !strchr(" \t\n", text[i - 1])))
            buffer_puts(out, ends || is_full(out, text + rest) ? "\n" : " ");
        return;
    }
    if (begins_line(out) && (c == '.' || c == '\''))
        buffer_puts(out, "\\&");
    if (c == '\\')
        buffer_puts(out, "\\e");
    else if (c == '~' || c == '^' || c == '`')
        buffer_puts(out, c == '~' ? "\\(ti" : c == '^' ? "\\(ha" : "\\(ga");
    else
        buffer_add(out, &c, 1);
}

static void add_ascii(struct buffer *out, enum escape how, const char *text, size_t i)
{
    switch (how) {
    case ESCAPE_NONE: return;
    case ESCAPE_HTML: add_html(out, text[i]); return;
    case ESCAPE_MARKDOWN: add_markdown(out, text, i); return;
    case ESCAPE_MAN: add_man(out, text, i); return;
    case ESCAPE_CSV: buffer_puts(out, text[i] == '"' ? "\"" : ""); buffer_add(out, &text[i], 1); return;
    }
}

void escape_add(struct buffer *out, enum escape how, const char *text)
{
    buffer_puts(out, how == ESCAPE_NONE ? text : "");
    for (size_t i = 0, length; how != ESCAPE_NONE && text[i]; i += length ? length : 1) {
        length = utf8_length(text + i, strnlen(text + i, 4));
        if (length == 0)
            buffer_puts(out, "?"); /* no document may hold what is no UTF-8 */
        else if (is_control(text + i, length))
            buffer_puts(out, " ");
        else if (length > 1)
            buffer_add(out, text + i, length);
        else
            add_ascii(out, how, text, i);
    }
}
