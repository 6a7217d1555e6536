/* xdr_scan.h -- the steps that generated validators are made of: a decode that takes no memory, but adds up what a decode
 * would take.
 *
 * They are the steps of xdr_marshal.h, with the same checks in the same order. As there, the place travels by value and
 * `at` being NULL is the failure. No byte is looked at twice, so memory that somebody else writes to can be scanned (a
 * vector load may fetch bytes behind a string, but nothing depends on them then). */
#ifndef XDR_SCAN_H
#define XDR_SCAN_H

#include "xdr_marshal.h"

/* Ends a check: as xdr_refuse(). */
static inline struct xdr_measure xdr_scan_refuse(struct xdr_measure s, struct xdr_decoder *d)
{
    d->well = s.at;
    s.at = NULL;
    return s;
}

/* Bytes of the message that are left. */
static inline size_t xdr_scan_left(struct xdr_measure s, const struct xdr_decoder *d)
{
    return (size_t)(d->end - s.at);
}

/* Adds the memory of count elements of size bytes. */
static inline struct xdr_measure xdr_scan_take(struct xdr_measure s, uint64_t count, uint64_t size)
{
    s.memory = xdr_add_memory(s.memory, count, size);
    return s;
}

/* --- words that not every value is legal for, as elements of arrays and behind optionals --- */

/* Of each NAME: refuses the message when 4 bytes are not there, or the word is not legal. */
#define XDR_SCAN_WORD(NAME)                                                                                \
    static inline struct xdr_measure xdr_##NAME##_scan(struct xdr_measure s, struct xdr_decoder *d)              \
    {                                                                                                      \
        if (xdr_scan_left(s, d) < 4 || !xdr_##NAME##_is_legal(xdr_load_uint(s.at), d->policy))             \
            return xdr_scan_refuse(s, d);                                                                  \
        s.at += 4;                                                                                         \
        return s;                                                                                          \
    }
XDR_SCAN_WORD(bool)
XDR_SCAN_WORD(char)
XDR_SCAN_WORD(uchar)
XDR_SCAN_WORD(short)
XDR_SCAN_WORD(ushort)
XDR_SCAN_WORD(int8)
#undef XDR_SCAN_WORD

/* --- what any bytes are legal for --- */

/* size bytes, which must be there. */
static inline struct xdr_measure xdr_scan_skip(struct xdr_measure s, struct xdr_decoder *d, uint64_t size)
{
    if (size > xdr_scan_left(s, d))
        return xdr_scan_refuse(s, d);
    s.at += size;
    return s;
}

/* An opaque of fixed length, which is there: false if its padding is not zero, and the policy does not let that pass. */
static inline bool xdr_scan_bytes(const uint8_t *p, uint32_t length, unsigned policy)
{
    return length % 4 == 0 || (policy & XDR_ANY_PADDING) || xdr_padding_is_zero(p, length);
}

/* --- what has a length on the wire. The caller has checked that the length word is there; tail: as xdr_get_string --- */

/* string<max>, one that may contain NULs (@nul: allow), and opaque<max>. */
struct xdr_measure xdr_scan_string(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail) XDR_CHECKED;
struct xdr_measure xdr_scan_text(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail) XDR_CHECKED;
struct xdr_measure xdr_scan_opaque(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, size_t tail) XDR_CHECKED;

/* A string whatever its length, with its length word already read: what xdr_scan_short_string falls back on. */
struct xdr_measure xdr_scan_long_string(struct xdr_measure s, struct xdr_decoder *d, uint32_t length, uint32_t max, size_t tail)
    XDR_CHECKED;

/* A string that is probably short: for the elements of arrays. One comparison tells that the text has no NUL and its
 * padding nothing else, as in xdr_get_short_string. */
XDR_ALWAYS_INLINE struct xdr_measure xdr_scan_short_string(struct xdr_measure s, struct xdr_decoder *d, uint32_t max,
                                                        size_t tail)
{
#ifdef __SSE2__
    /* The place of the next length hangs on this one, and a scan is as fast as this chain: the word's last byte is there
     * before the word is the right way round, and the address behind the word is not to be added to it. */
    size_t length = s.at[3], left = xdr_scan_left(s, d) - 4, padded = (length + 3) & ~(size_t)3;
    uint32_t upper;
    memcpy(&upper, s.at, sizeof upper);
    upper &= 0xffffff;
    if (!XDR_UNLIKELY((upper | (length & ~(size_t)XDR_SHORT_TEXT)) != 0 || (max < XDR_SHORT_TEXT && length > max) ||
                      left < XDR_SHORT_COPY || (tail && padded + tail > left))) {
        const struct xdr_short_masks *masks = &xdr_short_masks[length];
        if (!XDR_UNLIKELY((xdr_find_zeros(s.at + 4) & masks->all) != masks->padding)) {
            s.memory += masks->memory;
            const uint8_t *text = s.at + 4;
            __asm__("" : "+r"(text));
            s.at = text + padded;
            return s;
        }
    }
    return xdr_scan_long_string(s, d, __builtin_bswap32(upper) | (uint32_t)length, max, tail);
#else
    return xdr_scan_long_string(s, d, xdr_load_uint(s.at), max, tail);
#endif
}

/* The count of an array of at most max elements, each of at least `least` bytes on the wire, which must be there, and size bytes of
 * memory; it is left in d->count. */
static inline struct xdr_measure xdr_scan_array(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, uint64_t least,
                                             size_t size)
{
    uint32_t count = xdr_load_uint(s.at);
    s.at += 4;
    d->count = count;
    if (XDR_UNLIKELY(count > max || (count > 0 && least > xdr_scan_left(s, d) / count)))
        return xdr_scan_refuse(s, d);
    return xdr_scan_take(s, count, size);
}

/* An array whose elements may be any bytes, each of exactly wire bytes. */
static inline struct xdr_measure xdr_scan_plain_array(struct xdr_measure s, struct xdr_decoder *d, uint32_t max, uint64_t wire,
                                                   size_t size)
{
    s = xdr_scan_array(s, d, max, wire, size);
    if (s.at)
        s.at += d->count * wire;
    return s;
}

/* The flag of an optional of at least `least` bytes and size bytes of memory; d->count is 1 if it is present, 0 if not. */
static inline struct xdr_measure xdr_scan_optional(struct xdr_measure s, struct xdr_decoder *d, uint64_t least, size_t size)
{
    uint32_t flag = xdr_load_uint(s.at);
    if (XDR_UNLIKELY(!xdr_bool_is_legal(flag, d->policy)))
        return xdr_scan_refuse(s, d);
    s.at += 4;
    d->count = flag != 0;
    if (XDR_UNLIKELY(flag && least > xdr_scan_left(s, d)))
        return xdr_scan_refuse(s, d);
    return xdr_scan_take(s, d->count, size);
}

/* The count values of at least `least` bytes each, and size bytes of memory, that close a circle of types. */
static inline struct xdr_measure xdr_scan_boxed(struct xdr_measure s, struct xdr_decoder *d, uint32_t count, uint64_t least, size_t size)
{
    return XDR_UNLIKELY(least > xdr_scan_left(s, d) / count) ? xdr_scan_refuse(s, d) : xdr_scan_take(s, count, size);
}

/* --- begin and end of a whole check --- */

/* Begins a check at d->at, of a type. The decoder's arena is not used. */
struct xdr_measure xdr_check_begin(struct xdr_decoder *d, const struct xdr_type *type) XDR_CHECKED;

/* Ends a check: fills in the extent; or zeroes it, finds out why the message is refused, and fills in d->error. d->at stays. */
enum xdr_status xdr_check_end(struct xdr_measure s, struct xdr_decoder *d, const struct xdr_type *type,
                              struct xdr_extent *extent) XDR_CHECKED;

#endif
