/* escape.c -- spells a text for HTML, Markdown, mdoc and CSV. */
#include "escape.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "utf8.h"

enum { LINE_MAX = 78 };

const char *const escape_names[] = {"none", "html", "markdown", "man", "csv", NULL};

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) != 0 || ((unsigned char)c & 0x80) != 0;
}

/* The length of what only commands a terminal, or that XML cannot hold at all; 0 for what is to be read, and white space. */
static size_t find_control(const char *text)
{
    size_t length = utf8_length(text, strnlen(text, 4));
    return length > 0 && utf8_is_control(text, length) && !strchr("\n\t", text[0]) ? length : 0;
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

void escape_add(struct buffer *out, enum escape how, const char *text)
{
    buffer_puts(out, "");
    for (size_t i = 0, control; text[i]; i += control ? control : 1) {
        control = find_control(text + i);
        if (control && how != ESCAPE_NONE) {
            buffer_puts(out, " ");
            continue;
        }
        switch (how) {
        case ESCAPE_NONE: buffer_add(out, &text[i], 1); break;
        case ESCAPE_HTML: add_html(out, text[i]); break;
        case ESCAPE_MARKDOWN: add_markdown(out, text, i); break;
        case ESCAPE_MAN: add_man(out, text, i); break;
        case ESCAPE_CSV: buffer_puts(out, text[i] == '"' ? "\"" : ""); buffer_add(out, &text[i], 1); break;
        }
    }
}
