/* service.c -- programs for the dispatch templates: procedures by number, the index for finding them, texts in C. */
#include "emit/service.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

#define HASH_FACTOR UINT32_C(2654435769) /* 2^32 over the golden ratio: neighbours end up far from each other */

/* A C string: a summary is one line, which may hold quotes and backslashes, and two marks, which could begin a trigraph. What is
 * no character or a control becomes `?`, as in comments. */
static char *string_literal(void *ctx, const char *text)
{
    char *shown = talloc_strdup(ctx, text ? text : "");
    utf8_make_printable(shown, strlen(shown), "");
    text = shown;
    char *literal = talloc_size(ctx, 2 * strlen(text) + 3), *end = literal;
    *end++ = '"';
    for (; *text; text++) {
        if (*text == '"' || *text == '\\' || (*text == '?' && end[-1] == '?'))
            *end++ = '\\';
        *end++ = *text;
    }
    *end++ = '"';
    *end = '\0';
    return literal;
}

static char *string_or_null(void *ctx, const char *text)
{
    return text ? string_literal(ctx, text) : talloc_strdup(ctx, "NULL");
}

static void write_acl(const struct list *checks)
{
    struct acl *acl;
    for (size_t i = 0; LIST_NEXT(checks, i, acl); i++)
        acl->literals = talloc_asprintf(acl, "%s, %s, %s, %s, %s", string_or_null(acl, acl->object),
                                        string_literal(acl, acl->permission), string_or_null(acl, acl->flag),
                                        string_or_null(acl, acl->parameter), string_or_null(acl, acl->value));
}

static int compare_numbers(const void *left, const void *right)
{
    const struct procedure *a = *(const struct procedure *const *)left, *b = *(const struct procedure *const *)right;
    return a->number < b->number ? -1 : a->number > b->number;
}

/* A hash table at most half full, whose places xdr_find_procedure (runtime/rpc/xdr_dispatch.c) probes in the same order. */
static void index_procedures(struct version *version)
{
    const struct procedure *procedure;
    version->index_bits = 1;
    while (UINT64_C(1) << version->index_bits < 2 * version->by_number.count)
        version->index_bits++;
    size_t size = (size_t)1 << version->index_bits;
    struct slot *slots = talloc_zero_array(version, struct slot, (unsigned)size);
    for (size_t i = 0; LIST_NEXT(&version->by_number, i, procedure); i++) {
        size_t at = (uint32_t)procedure->number * HASH_FACTOR >> (32 - version->index_bits);
        while (slots[at].place != 0)
            at = (at + 1) % size;
        slots[at].place = (uint32_t)i + 1;
    }
    for (size_t at = 0; at < size; at++)
        list_add(version, &version->index, &slots[at]);
}

/* A body's functions stand in a codec: the runtime's for a built-in type, otherwise one of the file's own. */
static void add_body(struct spec *spec, struct type *type)
{
    if (!type || type->codec)
        return;
    if (type->descriptor) {
        type->codec = talloc_asprintf(type, "xdr_builtin_codecs%s", strchr(type->descriptor, '['));
    } else {
        type->codec = talloc_asprintf(type, "codec_%s", type->c_name);
        list_add(spec, &spec->bodies, type);
    }
}

static void service_procedure(struct spec *spec, struct procedure *procedure)
{
    static const char *const sides[] = {"XDR_SIDE_UNSTATED", "XDR_SIDE_NONE", "XDR_SIDE_CLIENT", "XDR_SIDE_SERVER",
                                        "XDR_SIDE_BOTH"};
    procedure->literal = string_literal(procedure, procedure->doc.summary);
    procedure->side = sides[procedure->generate];
    write_acl(&procedure->acl);
    write_acl(&procedure->acl_filter);
    procedure->is_event = procedure->direction == DIRECTION_EVENT;
    procedure->is_urgent = procedure->priority == PRIORITY_HIGH;
    add_body(spec, procedure->arguments);
    add_body(spec, procedure->result);
    add_body(spec, procedure->event);
}

static void service_version(struct spec *spec, struct version *version)
{
    struct procedure *procedure;
    if (version->procedures.count == 0)
        return;
    for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++) {
        service_procedure(spec, procedure);
        version->has_events |= procedure->is_event;
        version->has_calls |= !procedure->is_event;
        list_add(version, &version->by_number, procedure);
    }
    list_sort(&version->by_number, compare_numbers);
    index_procedures(version);
}

void service_spec(struct spec *spec)
{
    const struct program *program;
    struct version *version;
    for (size_t p = 0; LIST_NEXT(&spec->programs, p, program); p++)
        for (size_t v = 0; LIST_NEXT(&program->versions, v, version); v++)
            service_version(spec, version);
}
