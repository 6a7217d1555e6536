/* cnames.c -- what a name is called in C: as --c-name says, or @c-name, or by the rule for words (model/names.h).
 *
 * A name of C is chosen when the specification's is declared, so that whatever is written of it in C can be. The wire
 * language, messages and documents keep the specification's. */
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

/* What --c-name says. */
struct renaming {
    const char *old, *new;
    bool is_used;
};

/* --- --c-name --- */

void cnames_note(struct resolver *resolver, const char *text)
{
    struct renaming *renaming = talloc_zero(resolver, struct renaming);
    size_t length = strcspn(text, "=");
    renaming->old = talloc_strndup(renaming, text, length);
    renaming->new = text[length] ? text + length + 1 : "";
    if (length > 0 && names_are_identifiers(renaming->new) && symbols_add(resolver->renamings, renaming->old, renaming))
        return;
    diag_error_file(resolver->diag, "--c-name", "'%s' is not NAME=NAME-IN-C or TYPE.MEMBER=NAME-IN-C, each name once", text);
    resolver->trouble = true;
}

bool cnames_is_used(struct resolver *resolver, const char *old)
{
    const struct renaming *renaming = symbols_find(resolver->renamings, old);
    return !renaming || renaming->is_used;
}

static const char *find_renaming(struct resolver *resolver, const char *old)
{
    struct renaming *renaming = symbols_find(resolver->renamings, old);
    if (!renaming)
        return NULL;
    renaming->is_used = true;
    return renaming->new;
}

/* A member is OLD of its type; a procedure may be called so too, or by its name alone. */
static const char *find_renamed(struct resolver *resolver, const char *holder, const char *name, enum c_use use)
{
    if (!resolver->options->c_names || resolver->options->c_names->count == 0)
        return NULL;
    const char *whole = holder ? talloc_asprintf(resolver, "%s.%s", holder, name) : name;
    const char *renamed = find_renaming(resolver, whole);
    return renamed || !holder || use == C_MEMBER ? renamed : find_renaming(resolver, name);
}

/* --- @c-name --- */

static const struct ast_key *find_key(const struct ast_doc *doc)
{
    const struct ast_key *key;
    for (size_t i = 0; doc && LIST_NEXT(&doc->keys, i, key); i++)
        if (strcmp(key->name.text, "c-name") == 0)
            return key;
    return NULL;
}

/* What it says, unless that is no identifier, which is said when keys are read. */
static const char *read_key(struct resolver *resolver, const struct ast_key *key)
{
    symbols_add(resolver->c_name_keys, talloc_asprintf(resolver, "%p", (const void *)key), resolver);
    return names_are_identifiers(key->value) ? key->value : NULL;
}

bool cnames_is_key_used(struct resolver *resolver, const struct ast_key *key)
{
    char *address = talloc_asprintf(NULL, "%p", (const void *)key);
    bool is_used = symbols_find(resolver->c_name_keys, address) != NULL;
    talloc_free(address);
    return is_used;
}

/* --- choosing --- */

const char *cnames_choose(struct resolver *resolver, const struct source *source, const char *holder,
                          const struct ast_name *name, const struct ast_doc *doc, enum c_use use)
{
    const struct ast_key *key = find_key(doc);
    struct span span = name->span;
    const char *said = key ? read_key(resolver, key) : NULL;
    const char *renamed = find_renamed(resolver, holder, name->text, use);
    if (said && !renamed)
        span = key->value_span;
    const char *chosen = renamed ? renamed : said;
    if (!chosen)
        chosen = use == C_MEMBER ? names_of_member(resolver->ctx, name->text) : names_in_c(resolver->ctx, name->text);
    if (use == C_MEMBER)
        names_check_member(resolver->diag, source, span, chosen);
    else
        names_check_global(resolver->diag, source, span, chosen, use == C_MACRO);
    return chosen;
}

/* Types have their names in C when all symbols do. */
void cnames_finish(struct resolver *resolver)
{
    const struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if (symbol->kind == SYMBOL_TYPE && symbol->type)
            symbol->type->c_name = symbol->c_name;
}
