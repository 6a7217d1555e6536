/* xdr_error.c -- an error in words: `path: offset N: what is wrong`. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "xdr_runtime.h"

const char *xdr_status_text(enum xdr_status status)
{
    static const char *const texts[] = {
#define XDR_STATUS_WORDS(NAME, TEXT) TEXT,
        XDR_STATUSES(XDR_STATUS_WORDS)
#undef XDR_STATUS_WORDS
    };
    return (size_t)status < sizeof texts / sizeof *texts ? texts[status] : "an unknown status";
}

struct xdr_string xdr_text(const char *text)
{
    size_t length = text ? strlen(text) : 0;
    struct xdr_string string = {text, length > UINT32_MAX ? UINT32_MAX : (uint32_t)length};
    return string;
}

/* What is wrong, with the numbers that show it. */
static int format_reason(const struct xdr_error *error, char *text, size_t size)
{
    const char *type = error->type_name ? error->type_name : "value";
    switch (error->status) {
    case XDR_TRUNCATED:
        return snprintf(text, size, "%" PRId64 " bytes wanted, %" PRIu64 " left", error->value, error->limit);
    case XDR_OVER_LIMIT:
        if (error->limit_name)
            return snprintf(text, size, "%" PRId64 " is over %s (%" PRIu64 ")", error->value, error->limit_name,
                            error->limit);
        return snprintf(text, size, "%" PRId64 " is over the limit of %" PRIu64, error->value, error->limit);
    case XDR_BAD_BOOL: return snprintf(text, size, "%" PRId64 " is not a bool", error->value);
    case XDR_BAD_ENUM: return snprintf(text, size, "%" PRId64 " is not a %s", error->value, type);
    case XDR_BAD_DISCRIMINANT: return snprintf(text, size, "%" PRId64 " selects no arm of %s", error->value, type);
    case XDR_BAD_PADDING: return snprintf(text, size, "a byte of padding is %" PRId64 ", not 0", error->value);
    case XDR_EMBEDDED_NUL: return snprintf(text, size, "a NUL inside a string, at byte %" PRId64, error->value);
    case XDR_OUT_OF_RANGE: return snprintf(text, size, "%" PRId64 " does not fit %s", error->value, type);
    case XDR_NULL_DATA:
        if (error->value == 0)
            return snprintf(text, size, "a pointer is NULL that never is");
        return snprintf(text, size, "a length of %" PRId64 " without data", error->value);
    case XDR_TOO_DEEP: return snprintf(text, size, "%s nests deeper than %" PRIu64, type, error->limit);
    case XDR_OVER_BUDGET: return snprintf(text, size, "needs more than its %" PRIu64 " bytes of memory", error->limit);
    case XDR_NO_ROOM:
        return snprintf(text, size, "%" PRId64 " bytes to write, room for %" PRIu64, error->value, error->limit);
    case XDR_BROKEN_RULE:
        if (error->limit)
            return snprintf(text, size, "%" PRId64 " breaks %s", error->value, error->limit_name);
        return snprintf(text, size, "breaks %s", error->limit_name);
    case XDR_TRAILING: return snprintf(text, size, "%" PRId64 " bytes follow the value", error->value);
    case XDR_OK:
    case XDR_NO_MEMORY:
    case XDR_UNSTABLE: break;
    }
    return snprintf(text, size, "%s", xdr_status_text(error->status));
}

char *xdr_error_format(const struct xdr_error *error, char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "%s: offset %zu: ", error->path, error->offset);
    if (used < size)
        format_reason(error, text + used, size - used);
    return text;
}
