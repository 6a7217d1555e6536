/* expand.c -- what macros make of a text (C11 section 6.10.3).
 *
 * What a macro expands to is a context, which is read before what stands behind its use: contexts are a stack above the text. A
 * macro is busy while its context is read, and its name, if it is met then, is spent: it is no use any more, wherever it
 * goes. An argument is expanded by itself, behind a barrier, as if it were all that is there. */
#include "syntax/expand.h"

#include <string.h>

#include "base/alloc.h"
#include "syntax/outputs.h"

enum { NESTING_MAX = 200, COST = 8 /* of a token besides its bytes */ };

struct context {
    struct macro *macro; /* NULL: an argument, and nothing beyond is read */
    const struct lexeme *lexemes;
    size_t count, at;
    bool has_blank; /* in front of the first */
    bool ends_with_blank;
};

/* Tokens that are being put together. */
struct row {
    void *ctx;
    struct lexeme *items;
    size_t count;
    bool ends_with_blank;
};

struct argument {
    struct row raw, expanded;
    bool is_expanded;
};

static const struct lexeme the_end = {.text = "", .kind = LEXEME_END};

static void fail(struct expander *expander, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* One mistake of a use is enough. */
static void fail(struct expander *expander, const char *format, ...)
{
    if (expander->has_failed)
        return;
    uint32_t begin = (uint32_t)(expander->outer.text - expander->source->text);
    va_list arguments;
    va_start(arguments, format);
    char *text = talloc_vasprintf(expander->macros, format, arguments);
    va_end(arguments);
    diag_error(expander->diag, expander->source, (struct span){begin, begin + expander->outer.length}, "%s", text);
    talloc_free(text);
    expander->has_failed = true;
}

static void spend(struct expander *expander, const struct lexeme *lexeme)
{
    uint64_t cost = lexeme->length + COST;
    if (cost > *expander->budget)
        fail(expander, "this expands to too much");
    *expander->budget -= cost > *expander->budget ? *expander->budget : cost;
}

static void add(struct expander *expander, struct row *row, struct lexeme lexeme)
{
    spend(expander, &lexeme);
    if ((row->count & (row->count - 1)) == 0)
        row->items = talloc_realloc_size(row->ctx, row->items, (row->count ? 2 * row->count : 1) * sizeof *row->items);
    row->items[row->count++] = lexeme;
}

/* --- the stack of contexts --- */

static void push(struct expander *expander, struct context context)
{
    size_t count = expander->count;
    if ((count & (count - 1)) == 0)
        expander->contexts = talloc_realloc_size(expander->ctx, expander->contexts, (count ? 2 * count : 1) * sizeof context);
    expander->contexts[expander->count++] = context;
    if (context.macro)
        context.macro->is_busy = true;
}

static void pop(struct expander *expander)
{
    const struct context *top = &expander->contexts[--expander->count];
    expander->has_blank |= top->ends_with_blank || (top->count == 0 && top->has_blank);
    if (top->macro)
        top->macro->is_busy = false;
}

/* The context that something is left of; NULL. A barrier stays. */
static struct context *find_context(struct expander *expander)
{
    while (expander->count > 0) {
        struct context *top = &expander->contexts[expander->count - 1];
        if (top->at < top->count || !top->macro)
            return top;
        pop(expander);
    }
    return NULL;
}

/* Whether a line is none of the text: a directive, or one that is copied. */
static bool is_apart(const struct expander *expander)
{
    struct scanner ahead = *expander->base;
    const struct lexeme lexeme = lexeme_next_token(&ahead);
    return lexeme_is(&lexeme, "#") || lexeme_is(&lexeme, "%") || lexeme_is(&lexeme, "%=");
}

static struct lexeme read_base(struct expander *expander)
{
    bool has_blank = false;
    for (;;) {
        struct scanner before = *expander->base;
        struct lexeme lexeme = lexeme_next_token(expander->base);
        has_blank |= lexeme.has_blank;
        lexeme.has_blank = has_blank;
        if (lexeme.kind != LEXEME_NEWLINE)
            return lexeme;
        has_blank = true;
        if (!expander->crosses_lines || is_apart(expander)) {
            *expander->base = before;
            return the_end;
        }
    }
}

static struct lexeme read_context(struct expander *expander, struct context *context)
{
    if (context->at == context->count)
        return the_end;
    struct lexeme lexeme = context->lexemes[context->at++];
    if (context->at == 1)
        lexeme.has_blank = context->has_blank;
    lexeme.has_blank |= expander->has_blank;
    expander->has_blank = false;
    spend(expander, &lexeme);
    return lexeme;
}

static struct lexeme read_any(struct expander *expander, bool reads_base)
{
    struct context *context = expander->has_failed ? NULL : find_context(expander);
    if (context)
        return read_context(expander, context);
    return expander->has_failed || !reads_base ? the_end : read_base(expander);
}

static bool take_parenthesis(struct expander *expander)
{
    struct context *context = find_context(expander);
    if (context) {
        bool found = context->at < context->count && lexeme_is(&context->lexemes[context->at], "(");
        context->at += found;
        return found;
    }
    struct scanner before = *expander->base;
    const struct lexeme lexeme = read_base(expander);
    bool found = lexeme_is(&lexeme, "(");
    if (!found)
        *expander->base = before;
    return found;
}

/* --- what a name is --- */

struct macro *expand_find(struct expander *expander, const struct lexeme *name)
{
    bool differs = false;
    struct macro *macro = macros_find(expander->macros, name, expander->outputs, &differs);
    if (!macro || (macro->is_constant && !expander->is_condition))
        return NULL;
    expander->differs |= differs;
    if (differs && !expander->is_condition)
        fail(expander, "'%s' is another macro, or none, outside of %s", macro->place.name,
             outputs_name(expander->macros, macro->outputs));
    return macro;
}

/* A name that is met within its own expansion. */
static void note_spent(struct expander *expander, struct lexeme *lexeme)
{
    const struct macro *macro = expand_find(expander, lexeme);
    lexeme->is_spent |= macro && macro->is_busy;
}

/* --- arguments --- */

struct arguments {
    struct argument *items;
    size_t count;
};

static struct row *add_argument(struct expander *expander, struct arguments *arguments)
{
    size_t count = arguments->count++;
    if ((count & (count - 1)) == 0)
        arguments->items = talloc_realloc_size(expander->ctx, arguments->items,
                                               (count ? 2 * count : 1) * sizeof *arguments->items);
    arguments->items[count] = (struct argument){.raw = {.ctx = expander->ctx}, .expanded = {.ctx = expander->ctx}};
    return &arguments->items[count].raw;
}

static bool check_count(struct expander *expander, const struct macro *macro, struct arguments *arguments)
{
    size_t wanted = macro->parameter_count, given = arguments->count;
    if (wanted == 0 && given == 1 && arguments->items[0].raw.count == 0)
        given = 0;
    if (macro->is_variadic && given + 1 == wanted) {
        (void)add_argument(expander, arguments);
        given++;
    }
    if (given == wanted)
        return true;
    fail(expander, "macro '%s' takes %zu argument%s, not %zu", macro->place.name, wanted, wanted == 1 ? "" : "s", given);
    diag_note(expander->diag, macro->place.source, macro->place.span, "defined here");
    return false;
}

/* Up to the parenthesis that closes them. */
static bool collect_arguments(struct expander *expander, const struct macro *macro, struct arguments *arguments)
{
    size_t depth = 0;
    struct row *row = add_argument(expander, arguments);
    for (;;) {
        struct lexeme lexeme = read_any(expander, true);
        bool takes_all = macro->is_variadic && arguments->count == macro->parameter_count;
        if (lexeme.kind == LEXEME_END) {
            fail(expander, "the arguments of macro '%s' have no end", macro->place.name);
            return false;
        }
        if (depth == 0 && lexeme_is(&lexeme, ")"))
            return check_count(expander, macro, arguments);
        if (depth == 0 && !takes_all && lexeme_is(&lexeme, ",")) {
            row = add_argument(expander, arguments);
            continue;
        }
        depth += lexeme_is(&lexeme, "(");
        depth -= lexeme_is(&lexeme, ")");
        note_spent(expander, &lexeme);
        add(expander, row, lexeme);
    }
}

static void expand_argument(struct expander *expander, struct argument *argument)
{
    argument->is_expanded = true;
    if (++expander->nesting > NESTING_MAX) {
        fail(expander, "the arguments of macros nest deeper than %d", NESTING_MAX);
        return;
    }
    push(expander, (struct context){.lexemes = argument->raw.items, .count = argument->raw.count});
    for (;;) {
        const struct lexeme lexeme = expand_next(expander);
        if (lexeme.kind == LEXEME_END)
            break;
        add(expander, &argument->expanded, lexeme);
    }
    while (!expander->has_failed && expander->contexts[expander->count - 1].macro)
        pop(expander);
    if (!expander->has_failed)
        pop(expander);
    argument->expanded.ends_with_blank = expander->has_blank;
    expander->has_blank = false;
    expander->nesting--;
}

/* --- # and ## --- */

static void add_escaped(char **text, const struct lexeme *lexeme)
{
    for (uint32_t i = 0; i < lexeme->length; i++) {
        if (lexeme->kind == LEXEME_QUOTED && strchr("\"\\", lexeme->text[i]))
            *text = talloc_strdup_append_buffer(*text, "\\");
        *text = talloc_strndup_append_buffer(*text, lexeme->text + i, 1);
    }
}

static struct lexeme quote(struct expander *expander, const struct argument *argument, bool has_blank)
{
    char *text = talloc_strdup(expander->ctx, "\"");
    for (size_t i = 0; i < argument->raw.count; i++) {
        const struct lexeme *lexeme = &argument->raw.items[i];
        if (i > 0 && lexeme->has_blank)
            text = talloc_strdup_append_buffer(text, " ");
        add_escaped(&text, lexeme);
    }
    text = talloc_strdup_append_buffer(text, "\"");
    return (struct lexeme){.text = text, .length = (uint32_t)strlen(text), .kind = LEXEME_QUOTED, .has_blank = has_blank,
                           .parameter = -1};
}

/* The last token of a row and another as one. */
static void paste(struct expander *expander, struct row *row, struct lexeme right)
{
    struct lexeme *left = &row->items[row->count - 1];
    right.has_blank = left->has_blank;
    if (right.kind == LEXEME_NOTHING)
        return;
    if (left->kind == LEXEME_NOTHING) {
        *left = right;
        return;
    }
    char *text = talloc_asprintf(expander->ctx, "%.*s%.*s", (int)left->length, left->text, (int)right.length, right.text);
    struct scanner scanner = {text, text + left->length + right.length};
    struct lexeme both = lexeme_next(&scanner);
    both.has_blank = left->has_blank;
    if (scanner.at < scanner.end || both.kind < LEXEME_NAME) {
        fail(expander, "'%.*s' and '%.*s' make no token", (int)left->length, left->text, (int)right.length, right.text);
        return;
    }
    *left = both;
    spend(expander, &both);
}

/* --- what a use expands to --- */

static void add_row(struct expander *expander, struct row *out, const struct row *row, bool has_blank, bool joins)
{
    static const struct lexeme nothing = {.text = "", .kind = LEXEME_NOTHING, .parameter = -1};
    for (size_t i = 0; i < row->count || i == 0; i++) {
        struct lexeme lexeme = row->count > 0 ? row->items[i] : nothing;
        if (i == 0)
            lexeme.has_blank = has_blank;
        if (i == 0 && joins)
            paste(expander, out, lexeme);
        else
            add(expander, out, lexeme);
    }
}

/* What stands for an item of a body; how many items that are. */
static size_t add_item(struct expander *expander, struct row *out, const struct macro *macro, struct arguments *arguments,
                       size_t i, bool joins)
{
    const struct lexeme *item = &macro->body[i];
    bool is_quoted = macro->is_function && lexeme_is(item, "#");
    bool is_joined = i + 1 < macro->body_count && lexeme_is(&macro->body[i + 1], "##");
    struct lexeme lexeme = *item;
    if (is_quoted)
        lexeme = quote(expander, &arguments->items[macro->body[i + 1].parameter], item->has_blank);
    if (is_quoted || item->parameter < 0) {
        add_row(expander, out, &(struct row){.items = &lexeme, .count = 1}, item->has_blank, joins);
        return is_quoted ? 2 : 1;
    }
    struct argument *argument = &arguments->items[item->parameter];
    bool is_raw = joins || is_joined;
    if (!is_raw && !argument->is_expanded)
        expand_argument(expander, argument);
    add_row(expander, out, is_raw ? &argument->raw : &argument->expanded, item->has_blank, joins);
    return 1;
}

static struct row substitute(struct expander *expander, const struct macro *macro, struct arguments *arguments)
{
    struct row out = {.ctx = expander->ctx};
    for (size_t i = 0; i < macro->body_count && !expander->has_failed;) {
        bool joins = lexeme_is(&macro->body[i], "##");
        i += joins;
        i += add_item(expander, &out, macro, arguments, i, joins);
    }
    size_t kept = 0;
    bool has_blank = false;
    for (size_t i = 0; i < out.count; i++) {
        out.items[i].has_blank |= has_blank;
        has_blank = out.items[i].kind == LEXEME_NOTHING && out.items[i].has_blank;
        if (out.items[i].kind != LEXEME_NOTHING)
            out.items[kept++] = out.items[i];
    }
    out.count = kept;
    out.ends_with_blank |= has_blank;
    return out;
}

static bool has_joints(const struct macro *macro)
{
    for (size_t i = 0; i < macro->body_count; i++)
        if (lexeme_is(&macro->body[i], "##"))
            return true;
    return false;
}

bool expand_enter(struct expander *expander, struct macro *macro, const struct lexeme *name)
{
    struct row row = {.items = macro->body, .count = macro->body_count};
    struct arguments arguments = {0};
    if (!expander->ctx)
        expander->ctx = talloc_new(expander->macros);
    if (macro->is_function && !take_parenthesis(expander))
        return false;
    if (macro->is_function && !collect_arguments(expander, macro, &arguments))
        return true;
    if (macro->is_function || has_joints(macro))
        row = substitute(expander, macro, &arguments);
    push(expander, (struct context){.macro = macro, .lexemes = row.items, .count = row.count, .has_blank = name->has_blank,
                                    .ends_with_blank = row.ends_with_blank});
    return true;
}

struct lexeme expand_next(struct expander *expander)
{
    for (;;) {
        bool is_outer = !find_context(expander);
        struct lexeme lexeme = read_any(expander, expander->is_condition);
        if (is_outer && expander->is_condition && !expander->has_failed) /* the line's end, too */
            expander->outer = lexeme;
        struct macro *macro = !lexeme.is_spent ? expand_find(expander, &lexeme) : NULL;
        if (macro && macro->is_busy)
            lexeme.is_spent = true;
        else if (macro && expand_enter(expander, macro, &lexeme))
            continue;
        return lexeme;
    }
}

struct lexeme expand_next_raw(struct expander *expander)
{
    return read_any(expander, true);
}

void expand_end(struct expander *expander)
{
    while (expander->count > 0)
        pop(expander);
    expander->has_blank = false;
    talloc_free(expander->ctx);
    expander->ctx = expander->contexts = NULL;
    expander->nesting = 0;
}
