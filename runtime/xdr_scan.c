/* xdr_scan.c -- strings, opaques, and the begin and end of a check: see xdr_scan.h. */
#include "xdr_scan.h"

#include "xdr_pass.h"

/* length bytes behind a length word, and their padding; more: bytes that are kept besides. */
static struct xdr_measure scan_bytes(struct xdr_measure s, struct xdr_decoder *d, uint32_t length, uint32_t max,
                                     size_t tail, unsigned more, bool refuse_nul)
{
    s.at += 4;
    if (length > max || xdr_pad(length) + tail > xdr_scan_left(s, d))
        return xdr_scan_refuse(s, d);
    if (length == 0)
        return s;
    s = xdr_scan_take(s, 1, (uint64_t)length + more);
    if ((refuse_nul && memchr(s.at, 0, length)) || !xdr_scan_bytes(s.at, length, d->policy))
        return xdr_scan_refuse(s, d);
    s.at += xdr_pad(length);
    return s;
}

struct xdr_measure xdr_scan_long_string(struct xdr_measure s, struct xdr_decoder *d, uint32_t length, uint32_t max,
                                        size_t tail)
{
    return scan_bytes(s, d, length, max, tail, 1, !(d->policy & XDR_ANY_NUL));
}

struct xdr_measure xdr_scan_string(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail)
{
    return xdr_scan_short_string(s, d, max, tail);
}

struct xdr_measure xdr_scan_text(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail)
{
    return scan_bytes(s, d, xdr_load_uint(s.at), max, tail, 1, false);
}

struct xdr_measure xdr_scan_opaque(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail)
{
    return scan_bytes(s, d, xdr_load_uint(s.at), max, tail, 0, false);
}

struct xdr_measure xdr_check_begin(struct xdr_decoder *d, const struct xdr_type *type)
{
    struct xdr_measure s = {d->at, 0};
    d->levels = xdr_depth(d->depth, type);
    d->allowed = xdr_budget(d, type);
    return s;
}

/* No place of the message is at fault, but the value as a whole. */
static enum xdr_status refuse_memory(const struct xdr_decoder *d, const struct xdr_type *type, struct xdr_error *error)
{
    memset(error, 0, sizeof *error);
    snprintf(error->path, sizeof error->path, "%s", type->name);
    error->type_name = type->name;
    error->limit = d->allowed;
    return error->status = XDR_OVER_BUDGET;
}

/* What the scan, or a limit that was lowered, refuses is found by walking the message. */
static enum xdr_status explain(const struct xdr_decoder *d, const struct xdr_type *type, struct xdr_error *error)
{
    enum xdr_status status = xdr_explain_decode(d, type, SIZE_MAX, error);
    return status == XDR_OK ? (error->status = XDR_UNSTABLE) : status;
}

enum xdr_status xdr_check_end(struct xdr_measure s, struct xdr_decoder *d, const struct xdr_type *type,
                              struct xdr_extent *extent)
{
    struct xdr_error unwanted, *error = d->error ? d->error : &unwanted;
    bool good = s.at && (!d->limits || xdr_message_keeps(d, s.at, type));
    *extent = (struct xdr_extent){0, 0};
    if (s.at)
        d->well = s.at;
    if (!good)
        return explain(d, type, error);
    if (s.memory > d->allowed)
        return refuse_memory(d, type, error);
    *extent = (struct xdr_extent){(size_t)(s.at - d->at), s.memory};
    return XDR_OK;
}
