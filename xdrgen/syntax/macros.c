/* macros.c -- what is defined (C11 section 6.10.3), for which of the outputs.
 *
 * The definitions of a name are for outputs that differ, so that of one output each name is one macro, or none. */
#include "syntax/macros.h"

#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"

enum { NAME_MAX_LENGTH = 1000 };

struct entry {
    struct macro *first;
};

struct macros {
    struct symbols *entries;
    bool begins[256]; /* whether a name begins with that byte: most names of a text are no macros */
    struct diag *diag;
};

struct macros *macros_new(void *ctx, struct diag *diag)
{
    struct macros *macros = talloc_zero(ctx, struct macros);
    macros->entries = symbols_new(macros);
    macros->diag = diag;
    return macros;
}

static struct entry *find_entry(const struct macros *macros, const struct lexeme *name)
{
    char text[NAME_MAX_LENGTH + 1];
    if (name->length > NAME_MAX_LENGTH || !macros->begins[(unsigned char)name->text[0]])
        return NULL;
    memcpy(text, name->text, name->length);
    text[name->length] = '\0';
    return symbols_find(macros->entries, text);
}

struct macro *macros_last(const struct macros *macros, const struct lexeme *name)
{
    struct entry *entry = find_entry(macros, name);
    return entry ? entry->first : NULL;
}

unsigned macros_outputs(const struct macros *macros, const struct lexeme *name)
{
    unsigned outputs = 0;
    for (const struct macro *macro = macros_last(macros, name); macro; macro = macro->next)
        outputs |= macro->outputs;
    return outputs;
}

struct macro *macros_find(const struct macros *macros, const struct lexeme *name, unsigned outputs, bool *differs)
{
    for (struct macro *macro = macros_last(macros, name); macro; macro = macro->next) {
        if (!(macro->outputs & outputs))
            continue;
        *differs |= (macro->outputs & outputs) != outputs;
        return macro;
    }
    return NULL;
}

void macros_undefine(struct macros *macros, const struct lexeme *name, unsigned outputs)
{
    struct entry *entry = find_entry(macros, name);
    struct macro **link = entry ? &entry->first : NULL;
    while (link && *link) {
        (*link)->outputs &= ~outputs;
        if ((*link)->outputs == 0)
            *link = (*link)->next;
        else
            link = &(*link)->next;
    }
}

/* --- #define --- */

static struct span span_of(const struct source *source, const struct lexeme *lexeme)
{
    uint32_t begin = (uint32_t)(lexeme->text - source->text);
    return (struct span){begin, begin + lexeme->length};
}

static void add_lexeme(void *ctx, struct lexeme **lexemes, size_t *count, struct lexeme lexeme)
{
    if ((*count & (*count - 1)) == 0)
        *lexemes = talloc_realloc_size(ctx, *lexemes, (*count ? 2 * *count : 1) * sizeof **lexemes);
    (*lexemes)[(*count)++] = lexeme;
}

static int32_t find_parameter(const struct macro *macro, const struct lexeme *name)
{
    for (size_t i = 0; name->kind == LEXEME_NAME && i < macro->parameter_count; i++)
        if (lexeme_equals(&macro->parameters[i], name))
            return (int32_t)i;
    return -1;
}

/* What is read of one definition. */
struct definition_line {
    struct macros *macros;
    const struct source *source;
    struct scanner *line;
    struct macro *macro;
};

static bool refuse(const struct definition_line *d, const struct lexeme *lexeme, const char *text)
{
    diag_error(d->macros->diag, d->source, span_of(d->source, lexeme), "%s", text);
    return false;
}

static bool add_parameter(const struct definition_line *d, struct lexeme lexeme)
{
    static const char variable[] = "__VA_ARGS__";
    enum { PARAMETERS_MAX = 127 };
    struct macro *macro = d->macro;
    macro->is_variadic = lexeme_is(&lexeme, "...");
    if (!macro->is_variadic && lexeme.kind != LEXEME_NAME)
        return refuse(d, &lexeme, "expected a parameter here");
    if (find_parameter(macro, &lexeme) >= 0)
        return refuse(d, &lexeme, "a parameter of this name is there already");
    if (macro->parameter_count == PARAMETERS_MAX)
        return refuse(d, &lexeme, "a macro has at most 127 parameters");
    if (macro->is_variadic)
        lexeme = (struct lexeme){.text = variable, .length = sizeof variable - 1, .kind = LEXEME_NAME};
    lexeme.has_blank = false; /* blanks between them mean nothing */
    add_lexeme(macro, &macro->parameters, &macro->parameter_count, lexeme);
    return true;
}

/* Up to the parenthesis that closes them. */
static bool read_parameters(const struct definition_line *d)
{
    struct lexeme lexeme = lexeme_next_token(d->line);
    if (lexeme_is(&lexeme, ")"))
        return true;
    for (;; lexeme = lexeme_next_token(d->line)) {
        if (!add_parameter(d, lexeme))
            return false;
        lexeme = lexeme_next_token(d->line);
        if (lexeme_is(&lexeme, ")"))
            return true;
        if (d->macro->is_variadic || !lexeme_is(&lexeme, ","))
            return refuse(d, &lexeme, d->macro->is_variadic ? "expected ')' here" : "expected ',' or ')' here");
    }
}

static bool check_body(const struct definition_line *d)
{
    const struct macro *macro = d->macro;
    for (size_t i = 0; i < macro->body_count; i++) {
        const struct lexeme *lexeme = &macro->body[i];
        if (lexeme_is(lexeme, "##") && (i == 0 || i + 1 == macro->body_count))
            return refuse(d, lexeme, "'##' joins what stands on both of its sides");
        if (macro->is_function && lexeme_is(lexeme, "#") &&
            (i + 1 == macro->body_count || macro->body[i + 1].parameter < 0))
            return refuse(d, lexeme, "'#' stands before a parameter");
    }
    return true;
}

static bool read_body(const struct definition_line *d)
{
    struct macro *macro = d->macro;
    struct lexeme lexeme = lexeme_next_token(d->line);
    for (; lexeme.kind != LEXEME_END && lexeme.kind != LEXEME_NEWLINE; lexeme = lexeme_next_token(d->line)) {
        lexeme.parameter = find_parameter(macro, &lexeme);
        lexeme.has_blank &= macro->body_count > 0;
        if (!macro->is_variadic && lexeme_is(&lexeme, "__VA_ARGS__"))
            return refuse(d, &lexeme, "'__VA_ARGS__' is for macros that take '...'");
        add_lexeme(macro, &macro->body, &macro->body_count, lexeme);
    }
    return check_body(d);
}

static bool read_definition(const struct definition_line *d, const struct lexeme *name)
{
    if (name->kind != LEXEME_NAME || lexeme_is(name, "defined"))
        return refuse(d, name, name->kind == LEXEME_NAME ? "'defined' cannot be a macro" : "expected the name of a macro here");
    if (name->length > NAME_MAX_LENGTH)
        return refuse(d, name, "a name has at most 1000 characters");
    d->macro->is_function = *d->line->at == '('; /* at the end there is none */
    if (d->macro->is_function) {
        (void)lexeme_next(d->line);
        if (!read_parameters(d))
            return false;
    }
    return read_body(d);
}

static bool has_same(const struct lexeme *a, const struct lexeme *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!lexeme_equals(&a[i], &b[i]) || (i > 0 && a[i].has_blank != b[i].has_blank))
            return false;
    return true;
}

static bool is_same(const struct macro *a, const struct macro *b)
{
    return a->is_function == b->is_function && a->is_variadic == b->is_variadic && a->body_count == b->body_count &&
           a->parameter_count == b->parameter_count && has_same(a->body, b->body, a->body_count) &&
           has_same(a->parameters, b->parameters, a->parameter_count);
}

static void warn_of_other(const struct definition_line *d, const struct lexeme *name)
{
    bool differs = false;
    const struct macro *macro = d->macro, *other = macros_find(d->macros, name, macro->outputs, &differs);
    if (!other || is_same(macro, other))
        return;
    diag_warning(d->macros->diag, WARNING_PREPROCESSOR, d->source, macro->place.span, "'%s' is defined again, as something else",
                 macro->place.name);
    diag_note(d->macros->diag, other->place.source, other->place.span, "first defined here");
}

static void add_macro(struct macros *macros, struct macro *macro, const struct lexeme *name)
{
    struct entry *entry = find_entry(macros, name);
    macros_undefine(macros, name, macro->outputs);
    if (!entry) {
        entry = talloc_zero(macros, struct entry);
        (void)symbols_add(macros->entries, macro->place.name, entry);
        macros->begins[(unsigned char)name->text[0]] = true;
    }
    macro->next = entry->first;
    entry->first = macro;
}

void macros_define(struct macros *macros, const struct source *source, struct scanner *line, unsigned outputs)
{
    struct macro *macro = talloc_zero(macros, struct macro);
    const struct definition_line d = {macros, source, line, macro};
    struct lexeme name = lexeme_next_token(line);
    macro->outputs = outputs;
    macro->place = (struct landmark){talloc_strndup(macro, name.text, name.length), source, span_of(source, &name)};
    if (!read_definition(&d, &name))
        return;
    warn_of_other(&d, &name);
    add_macro(macros, macro, &name);
}
