/* names.c -- names in C: which are taken, and how one is made from another. */
#include "names.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

/* Sorted (bsearch): C11's keywords, and macros and types of the headers that generated code includes, or that gcc
 * defines by itself. C++'s keywords are not here: a specification that uses them is good C (the linter warns). */
static const char *const taken_names[] = {
    "EOF", "INT16_MAX", "INT32_MAX", "INT64_MAX", "INT8_MAX", "NULL", "SIZE_MAX", "UINT16_MAX", "UINT32_MAX",
    "UINT64_MAX", "UINT8_MAX", "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary",
    "_Noreturn", "_Static_assert", "_Thread_local", "alignas", "asm", "auto", "bool", "break", "case", "char",
    "const", "continue", "default", "do", "double", "else", "enum", "errno", "extern", "false", "float", "for",
    "goto", "if", "inline", "int", "int16_t", "int32_t", "int64_t", "int8_t", "linux", "long", "offsetof",
    "ptrdiff_t", "register", "restrict", "return", "short", "signed", "size_t", "sizeof", "static", "static_assert",
    "stderr", "stdin", "stdout", "struct", "switch", "true", "typedef", "typeof", "uint16_t", "uint32_t",
    "uint64_t", "uint8_t", "union", "unix", "unsigned", "void", "volatile", "wchar_t", "while",
};

static int compare_names(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

static bool is_among(const char *name, const char *const *names, size_t count)
{
    return bsearch(name, names, count, sizeof *names, compare_names) != NULL;
}

void names_check(struct diag *diag, const struct source *source, struct span span, const char *name)
{
    if (is_among(name, taken_names, sizeof taken_names / sizeof *taken_names))
        diag_error(diag, source, span, "'%s' is a word of C and cannot be a name", name);
    else if (strncmp(name, "xdr_", 4) == 0 || strncmp(name, "XDR_", 4) == 0)
        diag_error(diag, source, span, "'%s': names that begin with '%.4s' belong to the runtime", name, name);
    else if (name[0] == '_' && (name[1] == '_' || isupper((unsigned char)name[1])))
        diag_error(diag, source, span, "'%s': names that begin so belong to the C compiler", name);
}

/* What generated functions call their parameters and variables, and what constants (macros in C) would replace besides:
 * the members of the runtime's structs. See templates/c. */
static const char *const local_names[] = {"c", "d", "e", "i", "p", "policy", "size", "v", "value"};
static const char *const field_names[] = {
    "arms", "at", "block", "count", "data", "default_arm", "is_fixed", "is_list", "is_recursive", "kind", "least", "len", "levels",
    "members", "name", "next", "u", "values",
};

void names_check_global(struct diag *diag, const struct source *source, struct span span, const char *name,
                        bool is_macro)
{
    names_check(diag, source, span, name);
    if (is_among(name, local_names, sizeof local_names / sizeof *local_names) ||
        (is_macro && is_among(name, field_names, sizeof field_names / sizeof *field_names)))
        diag_error(diag, source, span, "'%s' is a name that generated code uses itself", name);
}

/* Words of C++ that are none of C: names that we make must not be these, for headers are read as C++ too. Sorted. */
static const char *const cxx_words[] = {
    "and", "and_eq", "bitand", "bitor", "catch", "class", "compl", "concept", "const_cast", "constexpr", "decltype",
    "delete", "dynamic_cast", "explicit", "export", "friend", "mutable", "namespace", "new", "noexcept", "not", "not_eq",
    "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "reinterpret_cast", "requires",
    "static_cast", "template", "this", "throw", "try", "typeid", "typename", "using", "virtual", "xor", "xor_eq",
};

char *names_member(void *ctx, const char *name)
{
    char *lower = names_lower(ctx, name);
    bool taken = is_among(lower, taken_names, sizeof taken_names / sizeof *taken_names) ||
                 is_among(lower, cxx_words, sizeof cxx_words / sizeof *cxx_words);
    return taken ? talloc_strdup_append(lower, "_") : lower;
}

char *names_upper(void *ctx, const char *name)
{
    char *upper = talloc_strdup(ctx, name);
    for (char *c = upper; *c; c++)
        *c = isalnum((unsigned char)*c) ? (char)toupper((unsigned char)*c) : '_';
    return upper;
}

char *names_lower(void *ctx, const char *name)
{
    char *lower = talloc_strdup(ctx, name);
    for (char *c = lower; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    return lower;
}

char *names_fold(void *ctx, const char *name)
{
    char *folded = talloc_strdup(ctx, name), *end = folded;
    for (const char *c = name; *c; c++)
        if (isalnum((unsigned char)*c))
            *end++ = (char)tolower((unsigned char)*c);
    *end = '\0';
    return folded;
}

char *names_stem(void *ctx, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    const char *dot = strrchr(base, '.');
    size_t length = dot && dot > base && strcmp(dot, ".x") == 0 ? (size_t)(dot - base) : strlen(base);
    return talloc_strndup(ctx, base, length);
}

char *names_number(void *ctx, int64_t value, bool hexadecimal)
{
    if (hexadecimal && value >= 0)
        return talloc_asprintf(ctx, "0x%08" PRIx64, (uint64_t)value);
    if (value == INT32_MIN) /* -2147483648 is, in C, minus a number that is no int */
        return talloc_strdup(ctx, "(-2147483647 - 1)");
    return talloc_asprintf(ctx, "%" PRId64, value);
}
