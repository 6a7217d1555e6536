/* xdr_marshal.h -- the steps that generated marshallers are made of.
 *
 * The cursor travels by value and comes back, so that it stays in registers; `at` being NULL is the failure. Nothing is
 * said here about why: the caller of the whole decode looks for the reason again, slowly, with a path (xdr_explain.c).
 *
 * A step that reads at an address has been given the room by its caller (xdr_left, or the tail of a string's check):
 * that is the one place where bytes are counted. */
#ifndef XDR_MARSHAL_H
#define XDR_MARSHAL_H

#include <string.h>

#include "xdr_describe.h"
#include "xdr_runtime.h"

/* That a T is as large as xdrgen says: where pointers have 8 bytes; where they have 4, and numbers of 8 bytes are aligned
 * to 8; and where these are aligned to 4, as on i386. */
struct xdr_alignment {
    char before;
    int64_t xdr_number;
};
#define XDR_ASSERT_SIZE(T, SIZE_64, SIZE_32, SIZE_32_PACKED)                                                      \
    _Static_assert(sizeof(T) == (sizeof(void *) == 8                            ? SIZE_64                        \
                                 : offsetof(struct xdr_alignment, xdr_number) == 8 ? SIZE_32 : SIZE_32_PACKED), \
                   "xdrgen knows another size of " #T)

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define XDR_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/* What arrays are made of is marshalled inside the loop over the array. */
#define XDR_ALWAYS_INLINE static inline __attribute__((__always_inline__, __unused__))

/* Ends a decode: the message is at fault, or memory is wanted, at c.at or behind it, at most a word before. The place is kept
 * for who tells where and why (xdr_explain.c); what is returned has no place any more. */
static inline struct xdr_cursor xdr_refuse(struct xdr_cursor c, struct xdr_decoder *d)
{
    d->well = c.at;
    c.at = NULL;
    return c;
}

/* Bytes of the message that are left. */
static inline size_t xdr_left(struct xdr_cursor c, const struct xdr_decoder *d)
{
    return (size_t)(d->end - c.at);
}

/* Bytes of room that are left. */
static inline size_t xdr_room(const uint8_t *p, const struct xdr_encoder *e)
{
    return (size_t)(e->end - p);
}

/* The bytes that length bytes of opaque data take on the wire, padding included (RFC 4506 section 3). */
static inline uint64_t xdr_pad(uint64_t length)
{
    return (length + 3) & ~UINT64_C(3);
}

/* size bytes, taken of an arena: the next multiple of 8. size is at most SIZE_MAX - 7. */
static inline size_t xdr_round_up(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

/* --- numbers (RFC 4506 sections 4.1 to 4.8); any bits are legal. Compilers know these forms as one load or store --- */

/* unsigned int (section 4.2), from 4 bytes at p, of any alignment. */
static inline uint32_t xdr_load_uint(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* unsigned hyper (section 4.5), from 8 bytes. */
static inline uint64_t xdr_load_uhyper(const uint8_t *p)
{
    return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 |
           (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | p[7];
}

/* int (section 4.1), from 4 bytes: two's complement. */
static inline int32_t xdr_load_int(const uint8_t *p)
{
    return (int32_t)xdr_load_uint(p);
}

/* hyper (section 4.5), from 8 bytes. */
static inline int64_t xdr_load_hyper(const uint8_t *p)
{
    return (int64_t)xdr_load_uhyper(p);
}

/* float (section 4.6), from 4 bytes. Reals go by address: the registers that some machines (x87) pass them in do not keep the
 * bits of a signalling NaN. */
static inline void xdr_load_float(float *value, const uint8_t *p)
{
    uint32_t bits = xdr_load_uint(p);
    memcpy(value, &bits, sizeof *value);
}

/* double (section 4.7), from 8 bytes. */
static inline void xdr_load_double(double *value, const uint8_t *p)
{
    uint64_t bits = xdr_load_uhyper(p);
    memcpy(value, &bits, sizeof *value);
}

/* quadruple (section 4.8), from 16 bytes, which stay as they are. */
static inline struct xdr_quadruple xdr_load_quadruple(const uint8_t *p)
{
    struct xdr_quadruple value;
    memcpy(value.bytes, p, sizeof value.bytes);
    return value;
}

/* unsigned int, to 4 bytes at p, of any alignment. */
static inline void xdr_store_uint(uint8_t *p, uint32_t value)
{
    p[0] = (uint8_t)(value >> 24);
    p[1] = (uint8_t)(value >> 16);
    p[2] = (uint8_t)(value >> 8);
    p[3] = (uint8_t)value;
}

/* unsigned hyper, to 8 bytes. */
static inline void xdr_store_uhyper(uint8_t *p, uint64_t value)
{
    p[0] = (uint8_t)(value >> 56);
    p[1] = (uint8_t)(value >> 48);
    p[2] = (uint8_t)(value >> 40);
    p[3] = (uint8_t)(value >> 32);
    p[4] = (uint8_t)(value >> 24);
    p[5] = (uint8_t)(value >> 16);
    p[6] = (uint8_t)(value >> 8);
    p[7] = (uint8_t)value;
}

/* int, to 4 bytes. */
static inline void xdr_store_int(uint8_t *p, int32_t value)
{
    xdr_store_uint(p, (uint32_t)value);
}

/* hyper, to 8 bytes. */
static inline void xdr_store_hyper(uint8_t *p, int64_t value)
{
    xdr_store_uhyper(p, (uint64_t)value);
}

/* float, to 4 bytes; by address, as it is loaded. */
static inline void xdr_store_float(uint8_t *p, const float *value)
{
    uint32_t bits;
    memcpy(&bits, value, sizeof bits);
    xdr_store_uint(p, bits);
}

/* double, to 8 bytes. */
static inline void xdr_store_double(uint8_t *p, const double *value)
{
    uint64_t bits;
    memcpy(&bits, value, sizeof bits);
    xdr_store_uhyper(p, bits);
}

/* quadruple, to 16 bytes. */
static inline void xdr_store_quadruple(uint8_t *p, struct xdr_quadruple value)
{
    memcpy(p, value.bytes, sizeof value.bytes);
}

/* --- words that not every value is legal for (bool: section 4.4). Each is loaded once, and what was loaded is judged --- */

/* Whether a word is a number of so many bits, with its sign: extended to all of the word, unless the policy lets it pass without. */
static inline bool xdr_is_signed(uint32_t word, unsigned bits, unsigned policy)
{
    uint32_t half = UINT32_C(1) << (bits - 1);
    return word + half < 2 * half || ((policy & XDR_ANY_SIGN) && word < 2 * half);
}

/* Of each NAME: whether a word is legal; the load of a value, which tells that; and the store, of which every value is legal.
 * NUMBER is what a TYPE is on the wire. */
#define XDR_WORD(NAME, TYPE, NUMBER, IS_LEGAL)                                          \
    static inline bool xdr_##NAME##_is_legal(uint32_t word, unsigned policy)            \
    {                                                                                   \
        (void)policy;                                                                   \
        return IS_LEGAL;                                                                \
    }                                                                                   \
    static inline bool xdr_##NAME##_load(TYPE *value, const uint8_t *p, unsigned policy) \
    {                                                                                   \
        uint32_t word = xdr_load_uint(p);                                               \
        *value = (TYPE)word;                                                            \
        return xdr_##NAME##_is_legal(word, policy);                                     \
    }                                                                                   \
    static inline bool xdr_##NAME##_store(uint8_t *p, TYPE value)                       \
    {                                                                                   \
        xdr_store_int(p, (NUMBER)value);                                                \
        return true;                                                                    \
    }
XDR_WORD(bool, bool, bool, word <= 1 || (policy & XDR_ANY_BOOL))
XDR_WORD(char, char, signed char, xdr_is_signed(word, 8, policy)) /* signed, whatever the machine thinks of char */
XDR_WORD(uchar, unsigned char, unsigned char, word <= 255)
XDR_WORD(short, int16_t, int16_t, xdr_is_signed(word, 16, policy))
XDR_WORD(ushort, uint16_t, uint16_t, word <= UINT16_MAX)
XDR_WORD(int8, int8_t, int8_t, xdr_is_signed(word, 8, policy))
#undef XDR_WORD

/* --- the same as elements of arrays and behind optionals: they count their own bytes --- */

/* Of each NAME: xdr_NAME_get() reads a TYPE into *v, SIZE bytes at c.at, and refuses the message when they are not there or LOAD
 * is false; xdr_NAME_put() writes *v at p and returns the place behind it, NULL when there is no room. */
#define XDR_STEPS(NAME, TYPE, SIZE, LOAD, STORE)                                                          \
    static inline struct xdr_cursor xdr_##NAME##_get(struct xdr_cursor c, struct xdr_decoder *d, TYPE *v) \
    {                                                                                                     \
        if (xdr_left(c, d) < SIZE || !(LOAD))                                                             \
            return xdr_refuse(c, d);                                                                      \
        c.at += SIZE;                                                                                     \
        return c;                                                                                         \
    }                                                                                                     \
    static inline uint8_t *xdr_##NAME##_put(uint8_t *p, struct xdr_encoder *e, const TYPE *v)             \
    {                                                                                                     \
        if (xdr_room(p, e) < SIZE)                                                                        \
            return NULL;                                                                                  \
        STORE;                                                                                            \
        return p + SIZE;                                                                                  \
    }
XDR_STEPS(int, int32_t, 4, (*v = xdr_load_int(c.at), true), xdr_store_int(p, *v))
XDR_STEPS(uint, uint32_t, 4, (*v = xdr_load_uint(c.at), true), xdr_store_uint(p, *v))
XDR_STEPS(hyper, int64_t, 8, (*v = xdr_load_hyper(c.at), true), xdr_store_hyper(p, *v))
XDR_STEPS(uhyper, uint64_t, 8, (*v = xdr_load_uhyper(c.at), true), xdr_store_uhyper(p, *v))
XDR_STEPS(float, float, 4, (xdr_load_float(v, c.at), true), xdr_store_float(p, v))
XDR_STEPS(double, double, 8, (xdr_load_double(v, c.at), true), xdr_store_double(p, v))
XDR_STEPS(quadruple, struct xdr_quadruple, 16, (*v = xdr_load_quadruple(c.at), true), xdr_store_quadruple(p, *v))
XDR_STEPS(bool, bool, 4, xdr_bool_load(v, c.at, d->policy), xdr_bool_store(p, *v))
XDR_STEPS(char, char, 4, xdr_char_load(v, c.at, d->policy), xdr_char_store(p, *v))
XDR_STEPS(uchar, unsigned char, 4, xdr_uchar_load(v, c.at, d->policy), xdr_uchar_store(p, *v))
XDR_STEPS(short, int16_t, 4, xdr_short_load(v, c.at, d->policy), xdr_short_store(p, *v))
XDR_STEPS(ushort, uint16_t, 4, xdr_ushort_load(v, c.at, d->policy), xdr_ushort_store(p, *v))
XDR_STEPS(int8, int8_t, 4, xdr_int8_load(v, c.at, d->policy), xdr_int8_store(p, *v))
#undef XDR_STEPS

/* --- bytes and arrays of numbers whose length the type fixes (sections 4.9 and 4.12) --- */

/* The padding behind length bytes at p is zero. Any word that ends there will do: for a length that needs no padding
 * no bit of it is looked at, so p - 4 must be readable, as it is behind a length word. */
static inline bool xdr_padding_is_zero(const uint8_t *p, uint32_t length)
{
    uint32_t last = xdr_load_uint(p + xdr_pad(length) - 4);
    return (last & (UINT32_C(0xffffffff) >> (8 * (((length - 1) & 3) + 1) - 1) >> 1)) == 0;
}

/* opaque[length] (section 4.9): copies length bytes, and judges the padding behind them. False if that is not zero, and the
 * policy does not let it pass. */
static inline bool xdr_load_bytes(uint8_t *to, const uint8_t *p, uint32_t length, unsigned policy)
{
    memcpy(to, p, length);
    return length % 4 == 0 || xdr_padding_is_zero(p, length) || (policy & XDR_ANY_PADDING);
}

/* opaque[length]: xdr_pad(length) bytes at p, of which those behind length are 0. */
static inline void xdr_store_bytes(uint8_t *p, const uint8_t *from, uint32_t length)
{
    if (length % 4)
        xdr_store_uint(p + xdr_pad(length) - 4, 0);
    memcpy(p, from, length);
}

/* Copies count numbers of 4 bytes, or of 8, between the machine's order and the wire's; the areas do not overlap, and may be
 * NULL for a count of 0. xdr_words.c */
void xdr_copy_words(void *to, const void *from, size_t count);
void xdr_copy_dwords(void *to, const void *from, size_t count);

/* --- what has a length on the wire: the bound, the bytes and the memory are checked in this order; xdr_marshal.c ---
 *
 * The caller has checked that the length word is there. tail: bytes behind the padding that must be there as well. What is
 * wrong refuses the message (the cursor comes back without a place); d->status is then XDR_OK, or why memory was refused:
 * XDR_OVER_BUDGET, XDR_NO_MEMORY, or XDR_NO_ROOM for a chunk that is too small. All memory is the arena's. */

/* string<max> (section 4.11) of max bytes at most: no NUL among them, unless the policy lets that pass, and one behind them. An
 * empty one points to "". */
struct xdr_cursor xdr_get_string(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max,
                                 size_t tail) XDR_CHECKED;
/* opaque<max> (section 4.10) of max bytes at most. An empty one points to NULL. */
struct xdr_cursor xdr_get_opaque(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_opaque *v, uint32_t max,
                                 size_t tail) XDR_CHECKED;

/* A string that may contain NULs (@nul: allow). */
struct xdr_cursor xdr_get_text(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max, size_t tail)
    XDR_CHECKED;

/* A string whatever its length: what xdr_get_short_string falls back on. */
struct xdr_cursor xdr_get_long_string(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max,
                                      size_t tail) XDR_CHECKED;

#ifdef __SSE2__
enum { XDR_SHORT_TEXT = 31, XDR_SHORT_COPY = 32 /* bytes, of the message and of memory */ };

/* For each length up to XDR_SHORT_TEXT: a bit for each byte of the text and its padding; for the padding's alone; and the
 * bytes that it takes of an arena. */
extern const struct xdr_short_masks {
    uint32_t all, padding;
    size_t memory;
} xdr_short_masks[XDR_SHORT_TEXT + 1];

/* A bit for each of 32 bytes that is 0, the lowest for the first. */
static inline uint32_t xdr_zeros(__m128i first, __m128i second)
{
    uint32_t low = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(first, _mm_setzero_si128()));
    uint32_t high = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(second, _mm_setzero_si128()));
    return high << 16 | low;
}

/* The same of 32 bytes at p, of any alignment. */
static inline uint32_t xdr_find_zeros(const uint8_t *p)
{
    return xdr_zeros(_mm_loadu_si128((const __m128i *)(const void *)p),
                     _mm_loadu_si128((const __m128i *)(const void *)(p + 16)));
}

/* Copies 32 bytes; a bit of the result for each that is 0. */
static inline uint32_t xdr_copy_short(char *to, const uint8_t *from)
{
    __m128i first = _mm_loadu_si128((const __m128i *)(const void *)from);
    __m128i second = _mm_loadu_si128((const __m128i *)(const void *)(from + 16));
    _mm_storeu_si128((__m128i *)(void *)to, first);
    _mm_storeu_si128((__m128i *)(void *)(to + 16), second);
    return xdr_zeros(first, second);
}
#endif

/* A string that is probably short: for the elements of arrays, where it is worth the code. Most strings are short, and
 * of lengths that no branch predictor knows: they are copied with what is behind them, and one comparison tells that
 * the text has no NUL and its padding nothing else. */
XDR_ALWAYS_INLINE struct xdr_cursor xdr_get_short_string(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v,
                                                     uint32_t max, size_t tail)
{
#ifdef __SSE2__
    uint32_t length = xdr_load_uint(c.at);
    size_t left = xdr_left(c, d) - 4, padded = (size_t)xdr_pad(length);
    if (!XDR_UNLIKELY(length > XDR_SHORT_TEXT || length > max || left < XDR_SHORT_COPY || (tail && padded + tail > left) ||
                      d->limit - c.free < XDR_SHORT_COPY)) {
        const struct xdr_short_masks *masks = &xdr_short_masks[length];
        char *text = c.free;
        uint32_t zeros = xdr_copy_short(text, c.at + 4);
        if (!XDR_UNLIKELY((zeros & masks->all) != masks->padding)) {
            text[length] = '\0';
            v->data = length ? text : "";
            v->len = length;
            c.free = text + (length ? xdr_round_up((size_t)length + 1) : 0);
            c.at += 4 + padded;
            return c;
        }
    }
#endif
    return xdr_get_long_string(c, d, v, max, tail);
}

/* The count of an array of at most max elements (section 4.13), each of at least `least` bytes on the wire, which must be there;
 * the memory for them, size bytes each, is left in d->block (NULL for none), and not zeroed. The caller reads the elements. */
struct xdr_cursor xdr_get_array(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max,
                                uint64_t least, size_t size) XDR_CHECKED;

/* A whole array of numbers of 4 bytes, or of 8; it is left in d->block, NULL if it is empty. */
struct xdr_cursor xdr_get_words(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max) XDR_CHECKED;
struct xdr_cursor xdr_get_dwords(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max) XDR_CHECKED;

/* The flag of an optional (section 4.19) of at least `least` bytes, which must be there if it is present, and size bytes of
 * memory for it in d->block, not zeroed: NULL when it is absent. */
struct xdr_cursor xdr_get_optional(struct xdr_cursor c, struct xdr_decoder *d, uint64_t least, size_t size) XDR_CHECKED;

/* Memory for count values, of at least `least` bytes each, which must be there, and size bytes of memory: what closes a circle of
 * types, and is there always. Nothing is read. */
struct xdr_cursor xdr_get_boxed(struct xdr_cursor c, struct xdr_decoder *d, uint32_t count, uint64_t least, size_t size) XDR_CHECKED;

/* --- the same, written: the place behind, or NULL: the value breaks its bound, has a NUL or no data, or there is no room ---
 *
 * The caller has checked that there is room for the length word. What is written before a failure is nobody's. */

/* string<max> that is probably short, of any length, and one that may contain NULs (@nul: allow). */
uint8_t *xdr_put_string(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
    XDR_CHECKED;
uint8_t *xdr_put_long_string(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
    XDR_CHECKED;
uint8_t *xdr_put_text(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
    XDR_CHECKED;

/* opaque<max>. */
uint8_t *xdr_put_opaque(uint8_t *p, struct xdr_encoder *e, const struct xdr_opaque *v, uint32_t max, size_t tail)
    XDR_CHECKED;

/* The count of an array; the caller writes its elements. And whole arrays of len numbers of 4 bytes, or of 8. */
uint8_t *xdr_put_array(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max) XDR_CHECKED;
uint8_t *xdr_put_words(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max) XDR_CHECKED;
uint8_t *xdr_put_dwords(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max) XDR_CHECKED;

/* --- text that is copied and judged at once --- */

/* 8 bytes in the machine's order, of any alignment. */
static inline uint64_t xdr_load_word(const void *from)
{
    uint64_t word;
    memcpy(&word, from, sizeof word);
    return word;
}

/* Whether one of the 8 bytes is 0. */
static inline bool xdr_has_zero(uint64_t word)
{
    return ((word - UINT64_C(0x0101010101010101)) & ~word & UINT64_C(0x8080808080808080)) != 0;
}

#ifdef __SSE2__
/* Two words of 8 bytes as one vector. */
static inline __m128i xdr_load_pair(const void *low, const void *high)
{
    return _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)low), _mm_loadl_epi64((const __m128i *)high));
}

/* The reverse. */
static inline void xdr_store_pair(void *low, void *high, __m128i pair)
{
    _mm_storel_epi64((__m128i *)low, pair);
    _mm_storel_epi64((__m128i *)high, _mm_unpackhi_epi64(pair, pair));
}
#endif

/* Copies 8 to 32 bytes, no more, by four words that overlap as the length demands: without a branch. False if there is a
 * NUL among them. */
static inline bool xdr_copy_text(uint8_t *to, const char *from, size_t length)
{
    size_t last = length - 8, second = last < 8 ? last : 8, third = (length > 16 ? length : 16) - 16;
#ifdef __SSE2__
    __m128i a = xdr_load_pair(from, from + second), b = xdr_load_pair(from + third, from + last);
    __m128i zeros = _mm_or_si128(_mm_cmpeq_epi8(a, _mm_setzero_si128()), _mm_cmpeq_epi8(b, _mm_setzero_si128()));
    xdr_store_pair(to, to + second, a);
    xdr_store_pair(to + third, to + last, b);
    return _mm_movemask_epi8(zeros) == 0;
#else
    uint64_t a = xdr_load_word(from), b = xdr_load_word(from + second);
    uint64_t c = xdr_load_word(from + third), d = xdr_load_word(from + last);
    memcpy(to, &a, 8);
    memcpy(to + second, &b, 8);
    memcpy(to + third, &c, 8);
    memcpy(to + last, &d, 8);
    return !(xdr_has_zero(a) | xdr_has_zero(b) | xdr_has_zero(c) | xdr_has_zero(d));
#endif
}

/* Copies 1 to 7 bytes likewise; false if there is a NUL among them. */
static inline bool xdr_copy_few(uint8_t *to, const char *from, size_t length)
{
    if (length >= 4) { /* two words that may overlap */
        uint32_t first, last;
        memcpy(&first, from, 4);
        memcpy(&last, from + length - 4, 4);
        memcpy(to, &first, 4);
        memcpy(to + length - 4, &last, 4);
        return !xdr_has_zero((uint64_t)first << 32 | last);
    }
    to[0] = (uint8_t)from[0];
    to[length / 2] = (uint8_t)from[length / 2];
    to[length - 1] = (uint8_t)from[length - 1];
    return from[0] && from[length / 2] && from[length - 1];
}

/* A string that is probably short, as xdr_put_string(): for the elements of arrays, where it is worth the code. */
XDR_ALWAYS_INLINE uint8_t *xdr_put_short_string(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max,
                                            size_t tail)
{
    uint32_t length = v->len;
    size_t padded = (size_t)xdr_pad(length);
    if (XDR_UNLIKELY(length - 1 >= 32 || length > max || 4 + padded + tail > xdr_room(p, e) || !v->data))
        return xdr_put_long_string(p, e, v, max, tail);
    xdr_store_uint(p, length);
    xdr_store_uint(p + padded, 0); /* the last word, for its padding */
    bool clean = length >= 8 ? xdr_copy_text(p + 4, v->data, length) : xdr_copy_few(p + 4, v->data, length);
    return clean ? p + 4 + padded : NULL;
}

/* The flag of an optional, 4 bytes, for which the caller has checked the room: 1 if the pointer is not NULL. */
static inline uint8_t *xdr_put_flag(uint8_t *p, const void *optional)
{
    xdr_store_uint(p, optional != NULL);
    return p + 4;
}

/* --- begin and end of a whole value --- */

/* The bytes of memory that a value at d->at may take: the caller's budget, or what its type may need for the bytes left. */
size_t xdr_budget(const struct xdr_decoder *d, const struct xdr_type *type);

/* Begins a decode at d->at: remembers the arena as it is, and says what may be taken of it, and how deep. */
struct xdr_cursor xdr_decode_begin(struct xdr_decoder *d, const struct xdr_type *type) XDR_CHECKED;

/* Whether a decode that has failed is to be tried once more, from *c: its first chunk is too small for the message. */
bool xdr_decode_again(struct xdr_cursor *c, struct xdr_decoder *d, const struct xdr_type *type) XDR_CHECKED;

/* Ends a decode: holds the value against limits that were lowered, and moves the decoder and the arena on; or gives all memory
 * back, zeroes the value, finds out why, and fills in d->error. */
enum xdr_status xdr_decode_end(struct xdr_cursor c, struct xdr_decoder *d, const struct xdr_type *type, void *value)
    XDR_CHECKED;

/* The same for an encode; p is NULL when it failed. Of a failure e->at stays, and e->error is filled in: XDR_NO_ROOM if nothing
 * is wrong with the value, with the bytes wanted. */
uint8_t *xdr_encode_begin(struct xdr_encoder *e, const struct xdr_type *type) XDR_CHECKED;
enum xdr_status xdr_encode_end(uint8_t *p, struct xdr_encoder *e, const struct xdr_type *type, const void *value)
    XDR_CHECKED;

#endif
