/* names.c -- names in C: which are taken, and how one is made from another. */
#include "model/names.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* Sorted (bsearch), as all lists here: C11's keywords, those that are macros in C11, and macros that gcc defines by itself.
 * C++'s keywords are not here: a specification that uses them is good C (the linter warns). */
static const char *const c_words[] = {
    "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
    "_Thread_local", "asm", "auto", "bool", "break", "case", "char", "const", "continue", "default", "do", "double", "else",
    "enum", "extern", "false", "float", "for", "goto", "if", "inline", "int", "linux", "long", "register", "restrict",
    "return", "short", "signed", "sizeof", "static", "struct", "switch", "true", "typedef", "typeof", "union", "unix",
    "unsigned", "void", "volatile", "while",
};

/* Of the C library. */
static const struct taken {
    const char *name; /* the first member, for compare_names */
    bool is_macro;
    const char *header;
} taken_names[] = {
#define TAKEN(IS_MACRO, NAME, HEADER) {NAME, IS_MACRO, HEADER},
#include "model/taken.def"
#undef TAKEN
};

static int compare_names(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

static bool is_among(const char *name, const char *const *names, size_t count)
{
    return bsearch(name, names, count, sizeof *names, compare_names) != NULL;
}

static const struct taken *find_taken(const char *name)
{
    return bsearch(name, taken_names, sizeof taken_names / sizeof *taken_names, sizeof *taken_names, compare_names);
}

static bool is_c_word(const char *name)
{
    return is_among(name, c_words, sizeof c_words / sizeof *c_words);
}

/* Whether C reads something else wherever the name stands. */
static bool is_replaced(const char *name)
{
    const struct taken *taken = find_taken(name);
    return is_c_word(name) || (taken && taken->is_macro);
}

static void report_taken(struct diag *diag, const struct source *source, struct span span, const struct taken *taken)
{
    diag_error(diag, source, span, "'%s' is %s of <%s>, which generated code includes", taken->name,
               taken->is_macro ? "a macro" : "a name", taken->header);
}

void names_check(struct diag *diag, const struct source *source, struct span span, const char *name)
{
    const struct taken *taken = find_taken(name);
    if (is_c_word(name))
        diag_error(diag, source, span, "'%s' is a word of C and cannot be a name", name);
    else if (taken && taken->is_macro)
        report_taken(diag, source, span, taken);
    else if (strncmp(name, "xdr_", 4) == 0 || strncmp(name, "XDR_", 4) == 0)
        diag_error(diag, source, span, "'%s': names that begin with '%.4s' belong to the runtime", name, name);
    else if (name[0] == '_' && (name[1] == '_' || isupper((unsigned char)name[1])))
        diag_error(diag, source, span, "'%s': names that begin so belong to the C compiler", name);
}

/* What generated functions call their parameters and variables, and what constants (macros in C) would replace besides:
 * members, of the runtime's structs above all. First of templates/c, then of dispatch and of fuzz. tests/names.py finds
 * what is missing. */
static const char *const local_names[] = {"c", "d", "e", "i", "p", "policy", "size", "v", "value"};
static const char *const field_names[] = {
    "allows_nul", "arms", "at", "block", "count", "data", "default_arm", "flags", "greatest", "has_greatest", "has_least",
    "has_rules", "is_fixed", "is_list", "is_open", "is_recursive", "kind", "least", "len", "levels", "mask", "members", "must",
    "name", "next", "range", "ratio", "relations", "u", "values",
};
static const char *const service_locals[] = {
    "arguments", "call", "client", "closure", "event", "events", "handlers", "how", "incoming", "own", "program", "result",
    "status",
};
static const char *const service_fields[] = {
    "acl", "acl_filter", "cap", "generate", "ignore_trailing", "index", "index_bits", "is_event", "is_urgent", "number",
    "procedure", "procedures", "read_stream", "summary", "version", "write_stream",
};
static const char *const fuzzer_locals[] = {"argc", "argv", "data", "fuzz", "made", "main", "room", "seed", "types"};

#define IS_AMONG(name, names) is_among(name, names, sizeof (names) / sizeof *(names))

void names_check_global(struct diag *diag, const struct source *source, struct span span, const char *name,
                        bool is_macro)
{
    const struct taken *taken = find_taken(name);
    names_check(diag, source, span, name);
    if (taken && !taken->is_macro)
        report_taken(diag, source, span, taken);
    if (IS_AMONG(name, local_names) || (is_macro && IS_AMONG(name, field_names)))
        diag_error(diag, source, span, "'%s' is a name that generated code uses itself", name);
}

bool names_are_service(const char *name, bool is_macro)
{
    return IS_AMONG(name, service_locals) || (is_macro && IS_AMONG(name, service_fields));
}

bool names_are_fuzzer(const char *name)
{
    return IS_AMONG(name, fuzzer_locals);
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
    bool taken = is_replaced(lower) || is_among(lower, cxx_words, sizeof cxx_words / sizeof *cxx_words);
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
    static const char *const suffixes[] = {".x", ".rpcl", ".xdr"};
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
    size_t length = strlen(base);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (dot && dot > base && strcmp(dot, suffixes[i]) == 0)
            length = (size_t)(dot - base);
    return talloc_strndup(ctx, base, length);
}

char *names_number(void *ctx, wide value, bool hexadecimal)
{
    char text[WIDE_TEXT_SIZE];
    const char *number = wide_text(text, value);
    if (hexadecimal && value >= 0)
        number = talloc_asprintf(ctx, "0x%" PRIx64, (uint64_t)value);
    if (value == INT32_MIN) /* -2147483648 is, in C, minus a number that is no int */
        return talloc_strdup(ctx, "(-2147483647 - 1)");
    if (value == INT64_MIN)
        return talloc_strdup(ctx, "(-INT64_C(9223372036854775807) - 1)");
    if (value >= INT32_MIN && value <= UINT32_MAX)
        return talloc_strdup(ctx, number);
    return talloc_asprintf(ctx, value > INT64_MAX ? "UINT64_C(%s)" : "INT64_C(%s)", number);
}
