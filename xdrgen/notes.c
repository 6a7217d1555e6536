/* notes.c -- what C cannot say of a member, but a reader wants to know: how long it may be, and what annotations restrict. */
#include "notes.h"

#include <inttypes.h>

#include "alloc.h"
#include "walk.h"

/* `at most NAME_MAX bytes`; NULL for what has no bound, or shows it. */
static const char *bound_words(void *ctx, const struct member *member)
{
    bool is_array = member->shape == SHAPE_VARIABLE;
    if (!is_array && member->shape != SHAPE_STRING && member->shape != SHAPE_OPAQUE)
        return NULL;
    bool has_bound = member->limit || member->has_plain_bound;
    const char *named = member->limit && member->has_plain_bound ? member->limit : NULL; /* by what C may know otherwise */
    return has_bound ? talloc_asprintf(ctx, "at most %s%s%s%s%s", member->bound_text, is_array ? "" : " bytes", named ? " (" : "",
                                       named ? named : "", named ? ")" : "")
                     : "of any length";
}

static const char *range_words(void *ctx, const struct member *member)
{
    enum shape shape = walk_through(member)->shape;
    bool is_length = shape == SHAPE_VARIABLE || shape == SHAPE_STRING || shape == SHAPE_OPAQUE;
    if (is_length && member->has_least && !member->has_greatest)
        return talloc_asprintf(ctx, "at least %" PRId64, member->least);
    return member->range_text ? talloc_asprintf(ctx, "%s%s", is_length ? "length " : "", member->range_text) : NULL;
}

static void find_note(struct member *member)
{
    const char *words[] = {bound_words(member, member), range_words(member, member), member->is_utf8 ? "UTF-8" : NULL,
                           member->allows_nul ? "may hold NUL" : NULL, member->refuses_nul ? "holds no NUL" : NULL};
    char *note = NULL;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i])
            note = note ? talloc_asprintf_append(note, "; %s", words[i]) : talloc_asprintf(member, " /* %s", words[i]);
    member->note = note ? talloc_asprintf_append(note, " */") : NULL;
}

void notes_spec(struct spec *spec)
{
    struct type *type;
    struct member *member;
    struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++) {
        if (type->alias)
            find_note(type->alias);
        for (size_t k = 0; LIST_NEXT(&type->members, k, member); k++)
            find_note(member);
        for (size_t k = 0; LIST_NEXT(&type->arms, k, arm); k++)
            if (arm->member)
                find_note(arm->member);
    }
}
