/* keys.c -- the values of annotations' keys, into the model: those of files, constants and bodies, and what all share.
 *
 * A key is noted when its comment is read (annotate.c) and its value read when all names, types and sizes are known, so
 * that it may speak of any of them. Values are small languages: words, and expressions between them. */
#include <ctype.h>
#include <stdarg.h>
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "model/walk.h"
#include "resolve/internal.h"
#include "syntax/parse.h"

/* --- what readers share --- */

void keys_error(struct resolver *resolver, const struct key_use *use, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = talloc_vasprintf(NULL, format, arguments);
    va_end(arguments);
    const struct ast_key *key = use->key;
    diag_error(resolver->diag, use->source, key->value[0] ? key->value_span : key->name.span, "%s", text);
    talloc_free(text);
}

/* Where a part of a key's value stands in the source. */
static struct span part_span(const struct ast_key *key, const char *begin, size_t length)
{
    uint32_t at = key->value_span.begin + (uint32_t)(begin - key->value);
    return (struct span){at, at + (uint32_t)length};
}

struct ast_expr *keys_parse(struct resolver *resolver, const struct key_use *use, const char *begin, size_t length)
{
    char *text = talloc_strndup(resolver, begin, length);
    return parse_expression(resolver, resolver->diag, use->source, part_span(use->key, begin, length), text);
}

bool keys_eval(struct resolver *resolver, const struct key_use *use, const char *begin, size_t length, wide *value)
{
    struct eval_scope scope = resolver_scope(resolver, use->source);
    const struct ast_expr *expr = keys_parse(resolver, use, begin, length);
    return expr && eval_expression(&scope, expr, value);
}

char *keys_text(void *ctx, const char *begin, size_t length)
{
    char *text = talloc_size(ctx, length + 1), *to = text;
    for (size_t i = 0; i < length; i++) {
        bool is_gap = isspace((unsigned char)begin[i]);
        if (!is_gap)
            *to++ = begin[i];
        else if (to > text && to[-1] != ' ')
            *to++ = ' ';
    }
    while (to > text && to[-1] == ' ')
        to--;
    *to = '\0';
    return text;
}

/* Of letters and digits, with the namespaces in front of a name. */
static size_t word_length(const char *text)
{
    size_t length = 0;
    for (;;) {
        bool is_scope = text[length] == ':' && text[length + 1] == ':' && (isalpha((unsigned char)text[length + 2]) || text[length + 2] == '_');
        if (!is_scope && !isalnum((unsigned char)text[length]) && text[length] != '_')
            return length;
        length += is_scope ? 2 : 1;
    }
}

static size_t gap_length(const char *text)
{
    return strspn(text, " \t\r\n");
}

static bool is_unit(const char *text, size_t length)
{
    return length == 3 && strchr("KMG", text[0]) && memcmp(text + 1, "iB", 2) == 0;
}

/* A number with its unit, or a name with the argument of a function. */
static size_t operand_length(const char *text)
{
    size_t length = word_length(text), gap = gap_length(text + length);
    size_t next = word_length(text + length + gap);
    if (isdigit((unsigned char)text[0]) && is_unit(text + length + gap, next))
        return length + gap + next;
    if (!isdigit((unsigned char)text[0]) && text[length] == '(')
        return length + strcspn(text + length, ")") + (strchr(text, ')') != NULL);
    return length;
}

/* The length of the expression that a text begins with: up to what no expression can go on with. */
static size_t expression_length(const char *text)
{
    size_t length = 0, at = 0, open = 0;
    bool had_operand = false;
    while (text[at += gap_length(text + at)] != '\0') {
        size_t operand = operand_length(text + at);
        if (operand > 0 ? had_operand : !strchr(had_operand ? "+-*/%<>=!&|)" : "-!(", text[at]))
            break;
        if (text[at] == ')' && open-- == 0)
            break;
        open += text[at] == '(';
        had_operand = operand > 0 || text[at] == ')';
        at += operand > 0 ? operand : 1;
        while (operand == 0 && !had_operand && text[at] != '\0' && strchr("<>=&|", text[at]))
            at++; /* the rest of an operator of two characters */
        length = at;
    }
    return length;
}

/* --- a value is read from left to right --- */

/* Reads an expression that must lie in [least, greatest]; false after an error. */
static bool read_figure(struct resolver *resolver, const struct key_use *use, const char **at, wide least, wide greatest,
                        uint64_t *value)
{
    char text[WIDE_TEXT_SIZE], from[WIDE_TEXT_SIZE];
    *at += gap_length(*at);
    size_t length = expression_length(*at);
    const char *begin = *at;
    wide found;
    if (length == 0) {
        keys_error(resolver, use, "expected a value, found '%s'", *at);
        return false;
    }
    *at += length;
    if (!keys_eval(resolver, use, begin, length, &found))
        return false;
    if (found < least || found > greatest) {
        diag_error(resolver->diag, use->source, part_span(use->key, begin, length), "expected a value from %s to %llu, not %s",
                   wide_text(from, least), (unsigned long long)greatest, wide_text(text, found));
        return false;
    }
    *value = (uint64_t)found;
    return true;
}

/* Reads one word of letters, digits, dots and the like; "" at the end. */
static const char *read_word(void *ctx, const char **at)
{
    *at += gap_length(*at);
    size_t length = strcspn(*at, " \t\r\n");
    const char *word = talloc_strndup(ctx, *at, length);
    *at += length;
    return word;
}

static const char *read_rest(void *ctx, const char **at)
{
    *at += gap_length(*at);
    char *rest = keys_text(ctx, *at, strlen(*at));
    *at += strlen(*at);
    return rest;
}

static bool expect_end(struct resolver *resolver, const struct key_use *use, const char *at, const char *form)
{
    if (at[gap_length(at)] == '\0')
        return true;
    keys_error(resolver, use, "expected '@%s: %s'", use->key->name.text, form);
    return false;
}

/* A value that is an expression and nothing else. */
static bool read_only_figure(struct resolver *resolver, const struct key_use *use, wide least, wide greatest, uint64_t *value)
{
    const char *at = use->key->value;
    return read_figure(resolver, use, &at, least, greatest, value) && expect_end(resolver, use, at, "EXPRESSION");
}

/* The place of a value among words, which end with a NULL; 0, and an error, if it is none of them. The word at 0 stands
 * for what is not said. */
static int read_choice(struct resolver *resolver, const struct key_use *use, const char *const *words)
{
    char *expected = talloc_strdup(resolver, "");
    for (int i = 1; words[i]; i++) {
        if (strcmp(use->key->value, words[i]) == 0)
            return i;
        expected = talloc_asprintf_append(expected, "%s%s", i == 1 ? "" : words[i + 1] ? ", " : " or ", words[i]);
    }
    keys_error(resolver, use, "'@%s' must be %s, not '%s'", use->key->name.text, expected, use->key->value);
    return 0;
}

/* --- files --- */

void keys_read_cap(struct resolver *resolver, const struct key_use *use)
{
    struct spec *spec = resolver->spec;
    if (!read_only_figure(resolver, use, 0, UINT64_MAX, &spec->cap))
        return;
    spec->has_cap = true;
    spec->cap_text = keys_text(spec, use->key->value, strlen(use->key->value));
}

void keys_read_legacy_cap(struct resolver *resolver, const struct key_use *use)
{
    const char *at = use->key->value;
    struct legacy_cap *cap = talloc_zero(resolver->ctx, struct legacy_cap);
    if (!read_figure(resolver, use, &at, 0, UINT64_MAX, &cap->bytes))
        return;
    cap->why = read_rest(cap, &at);
    list_add(resolver->spec, &resolver->spec->legacy_caps, cap);
}

void keys_read_header(struct resolver *resolver, const struct key_use *use)
{
    (void)read_only_figure(resolver, use, 0, UINT32_MAX, &resolver->spec->header);
}

void keys_read_trailing(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "reject", "ignore", NULL};
    resolver->spec->ignores_trailing = read_choice(resolver, use, words) == 2;
}

void keys_read_unknown_enum(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "reject", "pass", NULL};
    (void)read_choice(resolver, use, words); /* a mistake is recorded; what was chosen is known (annotate_ahead) */
}

/* --- constants --- */

void keys_read_unit(struct resolver *resolver, const struct key_use *use)
{
    if (use->key->value[0] == '\0')
        keys_error(resolver, use, "expected '@unit: WORD'");
    use->constant->unit = use->key->value;
}

void keys_read_counts(struct resolver *resolver, const struct key_use *use)
{
    static const char form[] = "NUMBER WORD each";
    const char *at = use->key->value;
    struct constant *constant = use->constant;
    if (!read_figure(resolver, use, &at, 1, UINT32_MAX, &constant->counts_each))
        return;
    constant->counts_unit = read_word(constant, &at);
    if (constant->counts_unit[0] == '\0' || strcmp(read_word(constant, &at), "each") != 0)
        keys_error(resolver, use, "expected '@counts: %s'", form);
    else
        (void)expect_end(resolver, use, at, form);
}

void keys_read_family(struct resolver *resolver, const struct key_use *use)
{
    if (use->key->value[0] == '\0')
        keys_error(resolver, use, "expected '@family: WORD'");
    use->constant->family = use->key->value;
}

void keys_read_raised(struct resolver *resolver, const struct key_use *use)
{
    static const char form[] = "VERSION from VALUE";
    const char *at = use->key->value;
    struct raise *raise = talloc_zero(use->constant, struct raise);
    uint64_t from;
    raise->version = read_word(raise, &at);
    if (strcmp(read_word(raise, &at), "from") != 0) {
        keys_error(resolver, use, "expected '@raised: %s'", form);
        return;
    }
    if (!read_figure(resolver, use, &at, 0, UINT32_MAX, &from) || !expect_end(resolver, use, at, form))
        return;
    raise->from = (int64_t)from;
    const struct list *sets = resolver->options->sets;
    bool is_final = !use->constant->is_external && (!sets || sets->count == 0); /* what might be has no history */
    if (is_final && raise->from >= use->constant->value)
        keys_error(resolver, use, "'%s' is %s, which is not raised from %lld", use->constant->name,
                   wide_text((char[WIDE_TEXT_SIZE]){0}, use->constant->value), (long long)raise->from);
    list_add(use->constant, &use->constant->raises, raise);
}

void keys_read_change(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "raise-only", "never", "any", NULL};
    use->constant->change = (enum change)read_choice(resolver, use, words);
}

void keys_read_c_name(struct resolver *resolver, const struct key_use *use)
{
    if (!cnames_is_key_used(resolver, use->key))
        keys_error(resolver, use, "'@c-name' is about nothing that has a name in C of its own");
    else if (!names_are_identifiers(use->key->value))
        keys_error(resolver, use, "'@c-name' must be an identifier of C, not '%s'", use->key->value);
}

/* Of a constant alone it goes into a field of its own. */
void keys_read_since(struct resolver *resolver, const struct key_use *use)
{
    if (use->key->value[0] == '\0')
        keys_error(resolver, use, "expected '@since: VERSION'");
    if (use->constant)
        use->constant->since = use->key->value;
}

/* --- bodies --- */

void keys_read_direction(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "call", "reply", "event", "both", NULL};
    use->type->flow = (enum flow)read_choice(resolver, use, words);
}

void keys_read_trust(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "untrusted", "peer", "local", NULL};
    use->type->trust = (enum trust)read_choice(resolver, use, words);
}

void keys_read_auth(struct resolver *resolver, const struct key_use *use)
{
    static const char *const words[] = {"", "pre", "post", NULL};
    use->type->auth = (enum auth)read_choice(resolver, use, words);
}

void keys_read_memory(struct resolver *resolver, const struct key_use *use)
{
    (void)read_only_figure(resolver, use, 1, UINT64_MAX, &use->type->memory_limit);
}

void keys_read_depth(struct resolver *resolver, const struct key_use *use)
{
    uint64_t depth;
    if (read_only_figure(resolver, use, 1, UINT32_MAX, &depth))
        use->type->depth_limit = (uint32_t)depth;
}

void keys_read_expect(struct resolver *resolver, const struct key_use *use)
{
    static const char form[] = "NUMBER elements of NUMBER bytes";
    const char *at = use->key->value;
    struct expectation *expectation = talloc_zero(use->type, struct expectation);
    if (!read_figure(resolver, use, &at, 0, UINT32_MAX, &expectation->count))
        return;
    if (strcmp(read_word(expectation, &at), "elements") != 0 || strcmp(read_word(expectation, &at), "of") != 0) {
        keys_error(resolver, use, "expected '@expect: %s'", form);
        return;
    }
    if (!read_figure(resolver, use, &at, 0, UINT64_MAX, &expectation->bytes))
        return;
    if (strcmp(read_word(expectation, &at), "bytes") != 0)
        keys_error(resolver, use, "expected '@expect: %s'", form);
    else if (expect_end(resolver, use, at, form))
        list_add(use->type, &use->type->expectations, expectation);
}

/* --- @sizes: member -> body.path --- */

static const struct member *find_member(const struct type *type, const char *name, size_t length)
{
    const struct member *member;
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        if (strlen(member->name) == length && memcmp(member->name, name, length) == 0)
            return member;
    return NULL;
}

/* The member at the end of a path through structs, whatever holds them. NULL if there is none. */
static const struct member *follow_path(const struct type *type, const char *path)
{
    const struct member *member = NULL;
    while (type) {
        size_t length = strcspn(path, ".");
        member = find_member(type, path, length);
        path += length;
        if (!member || *path++ == '\0')
            return member;
        type = walk_through(member)->type;
    }
    return NULL;
}

static const struct type *body_of(const struct procedure *procedure, const char *word, size_t length)
{
    if (length == 4 && memcmp(word, "args", 4) == 0)
        return procedure->arguments;
    if (length == 3 && memcmp(word, "ret", 3) == 0)
        return procedure->result;
    return length == 3 && memcmp(word, "msg", 3) == 0 ? procedure->event : NULL;
}

/* The body `args`, `ret` or `msg` of the procedure that a type is a body of. NULL if there is none. */
static const struct type *sibling_body(const struct spec *spec, const struct type *type, const char *word, size_t length)
{
    for (struct walk_place place = {0}; walk_procedure(spec, &place);) {
        const struct procedure *procedure = place.procedure;
        if (type == procedure->arguments || type == procedure->result || type == procedure->event)
            return body_of(procedure, word, length);
    }
    return NULL;
}

void keys_read_sizes(struct resolver *resolver, const struct key_use *use)
{
    const char *at = use->key->value;
    struct sizing *sizing = talloc_zero(use->type, struct sizing);
    const char *count = read_word(sizing, &at), *arrow = read_word(sizing, &at);
    const char *path = read_word(sizing, &at), *dot = strchr(path, '.');
    if (strcmp(arrow, "->") != 0 || !dot || at[gap_length(at)] != '\0') {
        keys_error(resolver, use, "expected '@sizes: MEMBER -> args, ret or msg.MEMBER'");
        return;
    }
    sizing->count = find_member(use->type, count, strlen(count));
    sizing->body = sibling_body(resolver->spec, use->type, path, (size_t)(dot - path));
    sizing->path = dot + 1;
    if (sizing->body)
        sizing->sized = follow_path(sizing->body, sizing->path);
    if (!sizing->count)
        keys_error(resolver, use, "'%s' has no member '%s'", use->type->name, count);
    else if (!sizing->body)
        keys_error(resolver, use, "'%s' is of no procedure that has '%.*s'", use->type->name, (int)(dot - path), path);
    else if (!sizing->sized)
        keys_error(resolver, use, "'%s' has no member '%s'", sizing->body->name, sizing->path);
    else
        list_add(use->type, &use->type->sizings, sizing);
}
