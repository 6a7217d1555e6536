/* words.c -- the names that built-in types have elsewhere: they are types where nothing declares them, and what declares them
 * must mean the same. */
#include <string.h>

#include "resolve/internal.h"

static const struct word {
    const char *name;
    enum type_kind kind;
} words[] = {
#define WORD(NAME, KIND) {NAME, TYPE_##KIND},
#include "syntax/words.def"
#undef WORD
};

static const struct word *find_word(const char *name)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].name, name) == 0)
            return &words[i];
    return NULL;
}

struct type *words_find(struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    const struct word *word = find_word(name->text);
    if (!word)
        return NULL;
    if (!symbols_find(resolver->words, word->name))
        diag_warning(resolver->diag, WARNING_PORTABLE, source, name->span, "'%s' is not of RFC 4506", name->text);
    return resolver->builtins[word->kind];
}

bool words_is_typedef(const struct ast_definition *definition)
{
    return definition->kind == AST_TYPEDEF && find_word(definition->name.text);
}

/* A character of one byte is what many call an int8_t. */
static bool is_same(enum type_kind kind, enum type_kind word)
{
    return kind == word || (kind == TYPE_CHAR && word == TYPE_INT8);
}

bool words_explain(struct resolver *resolver, const struct ast_definition *definition, const struct type *type,
                   const char **meaning)
{
    const struct word *word = find_word(definition->name.text);
    symbols_add(resolver->words, word->name, resolver);
    *meaning = resolver->builtins[word->kind]->name;
    return type && is_same(type->kind, word->kind);
}
