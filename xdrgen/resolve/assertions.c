/* assertions.c -- @assert and @same-as: relations between limits, which hold, fail, or speak of what has no value here.
 *
 * One that fails is an error, or a warning where `(warn)` asks for that; one that cannot be told is a warning. All of
 * them are kept in the model with the values that decided, for reports. */
#include <string.h>

#include "base/alloc.h"
#include "measure/pricing.h"
#include "resolve/internal.h"

struct judge {
    struct resolver *resolver;
    const struct key_use *use;
    struct eval_scope names; /* how names are found without an assertion */
    struct span subject;     /* the first declaration that the decisive part speaks of */
    const struct source *subject_source;
    const char *unknown; /* a name without a value */
};

/* --- names --- */

/* `cap` and `header` are what the file says by @cap and @header, unless a constant is called so; 0 if it does not. */
static const uint64_t *find_figure(const struct judge *judge, const char *name)
{
    const struct spec *spec = judge->resolver->spec;
    const uint64_t *figure = strcmp(name, "cap") == 0 ? &spec->cap : strcmp(name, "header") == 0 ? &spec->header : NULL;
    return figure && !symbols_find(judge->resolver->symbols, name) ? figure : NULL;
}

static bool find_value(void *closure, const struct eval_scope *scope, const struct ast_name *name, wide *value)
{
    struct judge *judge = closure;
    const uint64_t *figure = find_figure(judge, name->text);
    if (!figure)
        return judge->names.find(judge->names.closure, scope, name, value);
    *value = *figure;
    return true;
}

static bool fail(const struct eval_scope *scope, const struct ast_name *name, const char *format)
{
    diag_error(scope->diag, scope->source, name->span, format, name->text);
    return false;
}

/* What a decoded one holds at most, of those that the cap lets pass. */
static wide find_memory(struct judge *judge, struct type *type)
{
    struct resolver *resolver = judge->resolver;
    if (!resolver->pricing)
        resolver->pricing = pricing_new(resolver, resolver->spec, MEASURE_BYTES);
    struct bound bound = pricing_bound(resolver->pricing, type);
    return bound.figure.kind == FIGURE_EXACT ? (wide)bound.figure.value : (wide)UINT64_MAX + 1;
}

/* What 64 bits do not hold is more than all that they do. */
static wide bytes_of(struct size size)
{
    return size.bytes == UINT64_MAX ? (wide)UINT64_MAX + 1 : (wide)size.bytes;
}

static struct symbol *find_name(const struct judge *judge, const struct ast_name *name)
{
    return declare_find(judge->resolver, judge->use->source, name);
}

static bool find_size(void *closure, const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    struct judge *judge = closure;
    const struct ast_name *function = &expr->u.call.function, *argument = &expr->u.call.argument;
    struct symbol *symbol = find_name(judge, argument);
    if (!symbol || symbol->kind != SYMBOL_TYPE)
        return fail(scope, argument, "'%s' is no type");
    if (!symbol->type || symbol->type->depth == 0) /* an import's, that nothing here uses */
        return fail(scope, argument, "the sizes of '%s' are known to the file that declares it only");
    if (strcmp(function->text, "wire_min") == 0)
        *value = bytes_of(symbol->type->wire_min);
    else if (strcmp(function->text, "wire_max") == 0)
        *value = bytes_of(symbol->type->wire_max);
    else if (strcmp(function->text, "mem_max") == 0)
        *value = find_memory(judge, symbol->type);
    else
        return fail(scope, function, "'%s' is no function, expected wire_min, wire_max or mem_max");
    return true;
}

/* Whether a figure of a type hangs on a bound without a value. */
static bool is_external_size(const struct type *type, const struct ast_name *function)
{
    return strcmp(function->text, "wire_min") == 0 ? type->wire_min.is_external : type->wire_max.is_external;
}

/* The first name in an expression that has no value here; NULL if each has one. */
static const char *find_unknown(const struct judge *judge, const struct ast_expr *expr)
{
    const char *found, *name;
    const uint64_t *figure;
    const struct symbol *symbol;
    switch (expr->kind) {
    case AST_REFERENCE:
        name = expr->u.reference.text;
        if ((figure = find_figure(judge, name)) != NULL)
            return *figure > 0 ? NULL : name;
        if (strcmp(name, "TRUE") == 0 || strcmp(name, "FALSE") == 0)
            return NULL;
        symbol = find_name(judge, &expr->u.reference);
        return !symbol || symbol->is_external ? name : NULL;
    case AST_UNARY: return find_unknown(judge, expr->u.unary.operand);
    case AST_BINARY:
        found = find_unknown(judge, expr->u.binary.left);
        return found ? found : find_unknown(judge, expr->u.binary.right);
    case AST_CALL:
        name = expr->u.call.argument.text;
        symbol = find_name(judge, &expr->u.call.argument);
        if (!symbol || symbol->kind != SYMBOL_TYPE || !is_external_size(symbol->type, &expr->u.call.function))
            return NULL;
        return talloc_asprintf(judge->resolver, "%s(%s)", expr->u.call.function.text, name);
    case AST_NUMBER:
    case AST_TEXT:
    case AST_TOO_LONG: return NULL;
    }
    return NULL;
}

/* --- the verdict --- */

static const char *comparison_text(const struct ast_expr *expr)
{
    if (expr->kind != AST_BINARY)
        return NULL;
    switch (expr->u.binary.operator) {
    case '<': return "<";
    case '>': return ">";
    case AST_LESS_EQUAL: return "<=";
    case AST_GREATER_EQUAL: return ">=";
    case AST_EQUAL: return "==";
    case AST_NOT_EQUAL: return "!=";
    default: return NULL;
    }
}

/* The first part of a conjunction that fails; NULL. */
static const struct ast_expr *find_failing(const struct eval_scope *scope, const struct ast_expr *expr)
{
    wide value;
    if (expr->kind != AST_BINARY || expr->u.binary.operator != AST_AND)
        return eval_expression(scope, expr, &value) && value == 0 ? expr : NULL;
    const struct ast_expr *left = find_failing(scope, expr->u.binary.left);
    return left ? left : find_failing(scope, expr->u.binary.right);
}

/* The leftmost declaration that an expression speaks of. */
static void find_subject(struct judge *judge, const struct ast_expr *expr)
{
    const struct symbol *symbol = NULL;
    switch (expr->kind) {
    case AST_REFERENCE: symbol = find_name(judge, &expr->u.reference); break;
    case AST_CALL: symbol = find_name(judge, &expr->u.call.argument); break;
    case AST_UNARY: find_subject(judge, expr->u.unary.operand); break;
    case AST_BINARY:
        find_subject(judge, expr->u.binary.left);
        if (!judge->subject_source)
            find_subject(judge, expr->u.binary.right);
        break;
    case AST_NUMBER:
    case AST_TEXT:
    case AST_TOO_LONG: break;
    }
    if (symbol && symbol->source) {
        judge->subject = symbol->span;
        judge->subject_source = symbol->source;
    }
}

static const char *value_text(void *ctx, wide value)
{
    char text[WIDE_TEXT_SIZE];
    return talloc_strdup(ctx, wide_text(text, value));
}

/* Evaluates; false after an error. */
static bool decide(struct judge *judge, const struct ast_expr *expr, struct assertion *assertion)
{
    struct eval_scope scope = judge->names;
    wide value, left, right;
    scope.find = find_value;
    scope.call = find_size;
    scope.closure = judge;
    if (!eval_expression(&scope, expr, &value))
        return false;
    assertion->verdict = value ? VERDICT_HOLDS : VERDICT_FAILS;
    const struct ast_expr *failing = find_failing(&scope, expr), *decisive = failing ? failing : expr;
    find_subject(judge, decisive);
    assertion->relation = comparison_text(decisive);
    if (!assertion->relation)
        return true;
    if (!eval_expression(&scope, decisive->u.binary.left, &left) ||
        !eval_expression(&scope, decisive->u.binary.right, &right))
        return false;
    assertion->left = value_text(assertion, left);
    assertion->right = value_text(assertion, right);
    return true;
}

/* --- what is said --- */

static void report_failure(const struct judge *judge, const struct assertion *assertion)
{
    struct diag *diag = judge->resolver->diag;
    const struct source *source = judge->use->source;
    char *text = talloc_strdup(NULL, "this fails");
    if (assertion->relation)
        text = talloc_asprintf_append(text, ", with %s %s %s", assertion->left, assertion->relation, assertion->right);
    if (assertion->why)
        text = talloc_asprintf_append(text, ": %s", assertion->why);
    if (assertion->is_warning)
        diag_warning(diag, WARNING_ASSERT, source, assertion->span, "%s", text);
    else
        diag_error(diag, source, assertion->span, "%s", text);
    talloc_free(text);
    if (assertion->subject)
        diag_note(diag, source, assertion->subject->span, "'%s' is %s here", assertion->subject->name,
                  wide_text((char[WIDE_TEXT_SIZE]){0}, assertion->subject->value));
    else if (judge->subject_source)
        diag_note(diag, judge->subject_source, judge->subject, "declared here");
}

static void report(const struct judge *judge, const struct assertion *assertion)
{
    switch (assertion->verdict) {
    case VERDICT_HOLDS: break;
    case VERDICT_FAILS: report_failure(judge, assertion); break;
    case VERDICT_UNKNOWN:
        diag_warning(judge->resolver->diag, WARNING_ASSERT, judge->use->source, assertion->span,
                     "'%s' has no value here, so it cannot be told whether this holds", judge->unknown);
        break;
    }
}

static struct assertion *new_assertion(struct resolver *resolver, const struct key_use *use, const char *text)
{
    struct assertion *assertion = talloc_zero(resolver->ctx, struct assertion);
    assertion->text = text;
    assertion->subject = use->constant;
    assertion->span = use->key->value_span;
    return assertion;
}

static void judge_assertion(struct resolver *resolver, const struct key_use *use, const struct ast_expr *expr,
                            struct assertion *assertion)
{
    struct judge judge = {.resolver = resolver, .use = use, .names = resolver_scope(resolver, use->source)};
    judge.unknown = find_unknown(&judge, expr);
    if (judge.unknown)
        assertion->verdict = VERDICT_UNKNOWN;
    else if (!decide(&judge, expr, assertion))
        return;
    list_add(resolver->spec, &resolver->spec->assertions, assertion);
    report(&judge, assertion);
}

/* --- the keys --- */

/* The colon in front of the reason: none of those between namespaces. NULL without one. */
static const char *find_colon(const char *text)
{
    const char *colon = strchr(text, ':');
    while (colon && colon[1] == ':')
        colon = strchr(colon + 2, ':');
    return colon;
}

/* What stands behind the colon, without its quotes; NULL if nothing does. */
static const char *read_why(void *ctx, const char *colon)
{
    if (!colon)
        return NULL;
    char *why = keys_text(ctx, colon + 1, strlen(colon + 1));
    size_t length = strlen(why);
    if (length < 2 || why[0] != '"' || why[length - 1] != '"')
        return length ? why : NULL;
    why[length - 1] = '\0';
    return why + 1;
}

void assertions_read(struct resolver *resolver, const struct key_use *use)
{
    const struct ast_key *key = use->key;
    const char *colon = find_colon(key->value);
    size_t length = colon ? (size_t)(colon - key->value) : strlen(key->value);
    if ((key->argument && strcmp(key->argument, "warn") != 0) || key->value[0] == '\0') {
        keys_error(resolver, use, "expected '@assert: CONDITION' or '@assert(warn): CONDITION', and ': \"why\"'");
        return;
    }
    const struct ast_expr *expr = keys_parse(resolver, use, key->value, length);
    if (!expr)
        return;
    struct assertion *assertion = new_assertion(resolver, use, keys_text(resolver->ctx, key->value, length));
    assertion->why = read_why(resolver->ctx, colon);
    assertion->is_warning = key->argument != NULL;
    judge_assertion(resolver, use, expr, assertion);
}

void assertions_read_same(struct resolver *resolver, const struct key_use *use)
{
    const struct ast_name name = {use->key->value, use->key->value_span};
    const struct symbol *other = declare_find(resolver, use->source, &name);
    if (!other || !other->constant) {
        keys_error(resolver, use, "'%s' is no constant", use->key->value);
        return;
    }
    use->constant->same_as = other->constant;
    const char *text = talloc_asprintf(resolver->ctx, "%s == %s", use->constant->name, other->name);
    struct assertion *assertion = new_assertion(resolver, use, text);
    struct ast_expr left = {.kind = AST_REFERENCE, .span = use->key->value_span}, right = left;
    left.u.reference = (struct ast_name){use->constant->name, use->constant->span};
    right.u.reference = name;
    struct ast_expr expr = {.kind = AST_BINARY, .span = use->key->value_span};
    expr.u.binary.operator = AST_EQUAL;
    expr.u.binary.left = &left;
    expr.u.binary.right = &right;
    judge_assertion(resolver, use, &expr, assertion);
}
