/* checks.c -- @check: a relation over the fields of a struct. */
#include <string.h>

#include "base/alloc.h"
#include "resolve/terms.h"

static void add_check(const struct key_use *use, const struct term *condition)
{
    struct check *check = talloc_zero(use->type, struct check);
    check->text = keys_text(check, use->key->value, strlen(use->key->value));
    check->condition = condition;
    list_add(use->type, &use->type->checks, check);
}

void checks_read(struct resolver *resolver, const struct key_use *use)
{
    const char *value = use->key->value;
    if (use->type->kind != TYPE_STRUCT || value[0] == '\0') {
        keys_error(resolver, use, "%s", value[0] ? "'@check' is for a struct" : "expected '@check: CONDITION'");
        return;
    }
    const struct ast_expr *expr = keys_parse(resolver, use, value, strlen(value));
    const struct term *term = expr ? terms_bind(resolver, use, expr) : NULL;
    if (!term)
        return;
    if (term->kind != TERM_TRUTH)
        add_check(use, term);
    else if (term->least == 0)
        keys_error(resolver, use, "no value passes this check");
    else
        diag_warning(resolver->diag, WARNING_VOID_CHECK, use->source, use->key->value_span,
                     "every value passes this check");
}
