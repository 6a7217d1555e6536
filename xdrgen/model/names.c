/* names.c -- names in C: which are taken, and how one is made from another. */
#include "model/names.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

enum taken_kind { WORD, MACRO, NAME };

static const struct taken {
    const char *name; /* the first member, for compare_names */
    enum taken_kind kind;
    const char *owner;
} taken_names[] = {
#define TAKEN(KIND, NAME, OWNER) {NAME, KIND, OWNER},
#include "model/taken.def"
#undef TAKEN
};

/* What generated functions call their parameters and variables: in RFC 4506 no identifier begins with an underscore, so
 * that these meet no name but of other dialects, where they count as words. Sorted (bsearch), as all lists here;
 * tests/names.py finds what is missing. */
static const char *const own_words[] = {
    "_argc", "_arguments", "_argv", "_c", "_call", "_client", "_closure", "_d", "_data", "_e", "_event", "_events",
    "_handlers", "_how", "_i", "_incoming", "_made", "_next", "_own", "_p", "_policy", "_program", "_result", "_room", "_seed",
    "_size", "_status", "_v", "_value", "main",
};

/* What constants, which are macros in C, would replace: members, of the runtime's structs above all. First of templates/c
 * and fuzz, then of dispatch. tests/names.py finds what is missing. */
static const char *const field_names[] = {
    "allows_nul", "arms", "at", "block", "count", "data", "default_arm", "depth", "flags", "greatest", "has_greatest",
    "has_least", "has_rules", "is_fixed", "is_list", "is_open", "is_recursive", "kind", "least", "len", "levels", "mask",
    "members", "must", "name", "policy", "range", "ratio", "relations", "size", "u", "values",
};
static const char *const service_fields[] = {
    "acl", "acl_filter", "arguments", "cap", "event", "generate", "ignore_trailing", "index", "index_bits", "is_event",
    "is_urgent", "number", "procedure", "procedures", "program", "read_stream", "result", "summary", "version", "write_stream",
};

static int compare_names(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

static bool is_among(const char *name, const char *const *names, size_t count)
{
    return bsearch(name, names, count, sizeof *names, compare_names) != NULL;
}

#define IS_AMONG(name, names) is_among(name, names, sizeof (names) / sizeof *(names))

static const struct taken *find_taken(const char *name)
{
    return bsearch(name, taken_names, sizeof taken_names / sizeof *taken_names, sizeof *taken_names, compare_names);
}

static bool begins_with(const char *name, const char *prefix)
{
    return strncmp(name, prefix, strlen(prefix)) == 0;
}

/* --- what may be a name --- */

static const char other_name[] = "'@c-name: NAME' gives it another in C";

static void report_taken(struct diag *diag, const struct source *source, struct span span, const struct taken *taken)
{
    const char *what = taken->kind == MACRO ? "a macro" : "a name";
    if (taken->kind == WORD)
        diag_error(diag, source, span, "'%s' is a word of %s and cannot be a name", taken->name, taken->owner);
    else if (taken->owner[0] == '\0')
        diag_error(diag, source, span, "'%s' is %s that gcc defines by itself; %s", taken->name, what, other_name);
    else
        diag_error(diag, source, span, "'%s' is %s of <%s>, which generated code includes; %s", taken->name, what,
                   taken->owner, other_name);
}

static void check_name(struct diag *diag, const struct source *source, struct span span, const char *name)
{
    const struct taken *taken = find_taken(name);
    if (taken && taken->kind != NAME)
        report_taken(diag, source, span, taken);
    else if (begins_with(name, "XDR_"))
        diag_error(diag, source, span, "'%s': names that begin with 'XDR_' belong to the runtime; %s", name, other_name);
    else if (name[0] == '_' && (name[1] == '_' || isupper((unsigned char)name[1])))
        diag_error(diag, source, span, "'%s': names that begin so belong to the C compiler; %s", name, other_name);
}

void names_check_global(struct diag *diag, const struct source *source, struct span span, const char *name,
                        bool is_macro)
{
    const struct taken *taken = find_taken(name);
    check_name(diag, source, span, name);
    if (taken && taken->kind == NAME)
        report_taken(diag, source, span, taken);
    else if (begins_with(name, "xdr_"))
        diag_error(diag, source, span, "'%s': names that begin with 'xdr_' belong to the runtime; %s", name, other_name);
    else if (begins_with(name, "_m_") || begins_with(name, "_mm_") || begins_with(name, "LLVMFuzzer"))
        diag_error(diag, source, span, "'%s': names that begin so belong to the C compiler; %s", name, other_name);
    else if (IS_AMONG(name, own_words) || (is_macro && IS_AMONG(name, field_names)))
        diag_error(diag, source, span, "'%s' is a name that generated code uses itself; %s", name, other_name);
}

/* In C++ it would hide the type from other members. */
static bool is_member_type(const char *name)
{
    const struct taken *taken = find_taken(name);
    return taken && taken->kind == NAME && strcmp(taken->owner, "stdint.h") == 0;
}

void names_check_member(struct diag *diag, const struct source *source, struct span span, const char *name)
{
    check_name(diag, source, span, name);
    if (is_member_type(name))
        report_taken(diag, source, span, find_taken(name));
}

bool names_are_service(const char *name)
{
    return IS_AMONG(name, service_fields);
}

bool names_are_headers(const char *name)
{
    static const char *const headers[] = {
#define HEADER(NAME) NAME,
#include "model/headers.def"
#undef HEADER
    };
    return IS_AMONG(name, headers);
}

bool names_are_identifiers(const char *name)
{
    static const char letters[] = "_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    return name[0] != '\0' && !isdigit((unsigned char)name[0]) && name[strspn(name, letters)] == '\0';
}

/* --- names in C --- */

static bool is_word(const char *name)
{
    const struct taken *taken = find_taken(name);
    return (taken && taken->kind == WORD) || IS_AMONG(name, own_words);
}

const char *names_in_c(void *ctx, const char *name)
{
    return is_word(name) ? talloc_asprintf(ctx, "%s_", name) : name;
}

const char *names_of_member(void *ctx, const char *name)
{
    return is_word(name) || is_member_type(name) ? talloc_asprintf(ctx, "%s_", name) : name;
}

char *names_of_handler(void *ctx, const char *name)
{
    char *lower = names_lower(ctx, name);
    const struct taken *taken = find_taken(lower);
    return is_word(lower) || (taken && taken->kind == MACRO) ? talloc_strdup_append(lower, "_") : lower;
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
