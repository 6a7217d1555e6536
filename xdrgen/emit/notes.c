/* notes.c -- what C cannot say of a member, but a reader wants to know: how long it may be, and what annotations restrict. */
#include <inttypes.h>

#include "base/alloc.h"
#include "emit/emission.h"
#include "model/walk.h"

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

/* Adds what is to be said behind what is. */
static char *add_words(void *ctx, char *note, const char *words)
{
    if (!words)
        return note;
    return note ? talloc_asprintf_append(note, "; %s", words) : talloc_asprintf(ctx, " /* %s", words);
}

const void *notes_get(struct emission *emission, const void *object)
{
    const struct member *member = object;
    const struct restriction *restriction;
    char *note = add_words(emission, NULL, bound_words(emission, member));
    for (size_t i = 0; LIST_NEXT(&member->restrictions, i, restriction); i++)
        note = add_words(emission, note, restriction->kind == RESTRICTION_RANGE ? range_words(emission, member)
                                                                                 : restriction->words);
    note = add_words(emission, note, member->allows_nul ? "may hold NUL" : NULL);
    return note ? talloc_asprintf_append(note, " */") : NULL;
}
