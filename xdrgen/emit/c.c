/* c.c -- numbers as C must have them written. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "emit/emission.h"
#include "model/walk.h"

static const char *literal(void *ctx, uint64_t bits, bool is_signed)
{
    if (is_signed && bits == (uint64_t)INT64_MIN)
        return "INT64_MIN";
    if (is_signed)
        return talloc_asprintf(ctx, "INT64_C(%" PRId64 ")", (int64_t)bits);
    return talloc_asprintf(ctx, "UINT64_C(%" PRIu64 ")", bits);
}

const void *c_least(struct emission *emission, const void *object)
{
    const struct member *member = object;
    return member->has_range ? literal(emission, (uint64_t)member->least, walk_is_signed(member)) : NULL;
}

const void *c_greatest(struct emission *emission, const void *object)
{
    const struct member *member = object;
    return member->has_range ? literal(emission, member->greatest, walk_is_signed(member)) : NULL;
}

const void *c_flags(struct emission *emission, const void *object)
{
    const struct member *member = object;
    const struct restriction *restriction;
    for (size_t i = 0; LIST_NEXT(&member->restrictions, i, restriction); i++)
        if (restriction->kind == RESTRICTION_FLAGS)
            return talloc_asprintf(emission, "UINT64_C(0x%" PRIx64 ")", member->flags_mask);
    return NULL;
}

/* What is not printed, and the '?' that a trigraph begins with, in octal, of which C reads three digits. */
const void *c_text(struct emission *emission, const void *object)
{
    const struct text_constant *constant = object;
    char *literal = talloc_strdup(emission, "\"");
    for (const char *c = constant->text; *c; c++) {
        bool is_plain = *c >= ' ' && *c <= '~' && *c != '?';
        literal = talloc_asprintf_append(literal, !is_plain ? "\\%03o" : strchr("\"\\", *c) ? "\\%c" : "%c",
                                                (unsigned char)*c);
    }
    return talloc_strdup_append_buffer(literal, "\"");
}

const void *c_must(struct emission *emission, const void *object)
{
    static const char *const flags[] = {
        [RESTRICTION_RANGE] = NULL,
        [RESTRICTION_FLAGS] = NULL,
#define XDR_ROW(ID, ...) [RESTRICTION_##ID] = "XDR_MUST_" #ID,
        XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
    };
    const struct member *member = object;
    const struct restriction *restriction;
    char *text = NULL;
    for (size_t i = 0; LIST_NEXT(&member->restrictions, i, restriction); i++) {
        const char *flag = flags[restriction->kind];
        if (flag)
            text = text ? talloc_asprintf_append(text, " | %s", flag) : talloc_strdup(emission, flag);
    }
    return text;
}
