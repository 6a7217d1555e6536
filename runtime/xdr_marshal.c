/* xdr_marshal.c -- strings, arrays and optionals: the places where a length of the message meets a bound, the bytes
 * that are there, and memory.
 *
 * A length is believed only after `bound`, then `bytes left`; only then is memory taken, and never more than the budget.
 */
#include "xdr_marshal.h"

#include "xdr_pass.h"

/* --- memory --- */

static struct xdr_cursor fail_with(struct xdr_cursor c, struct xdr_decoder *d, enum xdr_status status)
{
    d->status = status;
    return xdr_refuse(c, d);
}

/* The room that the arena has already counts by what is taken of it. */
static void limit_room(struct xdr_decoder *d)
{
    size_t room = (size_t)(d->arena->limit - d->arena->next);
    d->limit = d->arena->next + (room < d->allowed ? room : d->allowed);
}

static bool add_chunk(struct xdr_cursor *c, struct xdr_decoder *d, size_t size)
{
    if (!xdr_arena_grow(d->arena, size))
        return false;
    d->chunks++;
    d->limit = d->arena->limit;
    c->free = d->arena->next;
    return true;
}

static size_t at_most(size_t size, size_t most)
{
    return size < most ? size : most;
}

/* The size of a chunk when so much of the budget and of the message is left: what most types make of a message at worst. A
 * caller's budget has room for the chunk's head as well. */
static size_t first_chunk(const struct xdr_decoder *d, size_t budget, size_t left)
{
    enum { RATIO_AT_ONCE = 4, LEAST_CHUNK = 256, HEAD = 2 * sizeof(void *) };
    size_t wanted;
    if (__builtin_mul_overflow(left, RATIO_AT_ONCE, &wanted))
        wanted = SIZE_MAX;
    if (wanted < LEAST_CHUNK)
        wanted = LEAST_CHUNK;
    if (d->budget)
        wanted = at_most(wanted, budget > HEAD ? budget - HEAD : 0);
    return wanted & ~(size_t)7;
}

/* Memory for at least size bytes, for the room or the chunk is too small. There is never more than one new chunk: one that
 * will not do is given back, and the message is measured (xdr_decode_again). So nothing is held that lies idle. */
static struct xdr_cursor more_memory(struct xdr_cursor c, struct xdr_decoder *d, size_t size)
{
    size_t budget = d->allowed - (size_t)(c.free - d->arena->next);
    if (d->is_measured) /* it was enough: the message has changed */
        return xdr_refuse(c, d);
    if ((d->chunks == 0 && size > budget) || (d->allocations && d->chunks == d->allocations))
        return fail_with(c, d, XDR_OVER_BUDGET);
    size_t wanted = first_chunk(d, budget, xdr_left(c, d) + 4); /* 4: a length word that has been passed */
    if (d->arena->allocate && (d->chunks > 0 || size > wanted))
        return fail_with(c, d, XDR_NO_ROOM);
    return add_chunk(&c, d, wanted) ? c : fail_with(c, d, XDR_NO_MEMORY);
}

static inline struct xdr_cursor take(struct xdr_cursor c, struct xdr_decoder *d, size_t size)
{
    if (XDR_UNLIKELY(size > (size_t)(d->limit - c.free))) {
        c = more_memory(c, d, size);
        if (!c.at)
            return c;
    }
    d->block = c.free;
    c.free += size;
    return c;
}

/* count elements of size bytes; a product that a size_t cannot hold is over any budget. */
static struct xdr_cursor take_elements(struct xdr_cursor c, struct xdr_decoder *d, uint32_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > SIZE_MAX - 7)
        return fail_with(c, d, XDR_OVER_BUDGET);
    return take(c, d, xdr_round_up(bytes));
}

/* --- text --- */

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
static inline uint64_t first_bytes(size_t count) /* a mask of the bytes that come first in memory; count is 1 to 8 */
{
    return ~UINT64_C(0) >> (8 * (8 - count));
}
#else
static inline uint64_t first_bytes(size_t count)
{
    return ~UINT64_C(0) << (8 * (8 - count));
}
#endif

enum { LONG_TEXT = 64 }; /* from here on libc's memchr and memcpy win */

/* Copies length bytes, at least 1, and NULs up to a multiple of 8. False if there is a NUL among them. readable: how
 * many bytes may be read at from. */
static inline bool copy_text_in(char *to, const uint8_t *from, size_t length, size_t readable)
{
    if (XDR_UNLIKELY(length > LONG_TEXT)) {
        memcpy(to, from, length);
        memset(to + length, 0, xdr_round_up(length + 1) - length);
        return memchr(from, 0, length) == NULL;
    }
    bool zero = false;
    for (; length > 8; length -= 8, readable -= 8, from += 8, to += 8) {
        uint64_t word = xdr_load_word(from);
        zero |= xdr_has_zero(word);
        memcpy(to, &word, 8);
    }
    uint64_t word = 0, mask = first_bytes(length);
    if (XDR_UNLIKELY(readable < 8))
        memcpy(&word, from, length);
    else
        word = xdr_load_word(from) & mask;
    zero |= xdr_has_zero(word | ~mask);
    memcpy(to, &word, 8);
    if (length == 8)
        memset(to + 8, 0, 8);
    return !zero;
}

/* --- reading --- */

#ifdef __SSE2__
const struct xdr_short_masks xdr_short_masks[XDR_SHORT_TEXT + 1] = {
    {0x0, 0x0, 0}, {0xf, 0xe, 8}, {0xf, 0xc, 8}, {0xf, 0x8, 8},
    {0xf, 0x0, 8}, {0xff, 0xe0, 8}, {0xff, 0xc0, 8}, {0xff, 0x80, 8},
    {0xff, 0x0, 16}, {0xfff, 0xe00, 16}, {0xfff, 0xc00, 16}, {0xfff, 0x800, 16},
    {0xfff, 0x0, 16}, {0xffff, 0xe000, 16}, {0xffff, 0xc000, 16}, {0xffff, 0x8000, 16},
    {0xffff, 0x0, 24}, {0xfffff, 0xe0000, 24}, {0xfffff, 0xc0000, 24}, {0xfffff, 0x80000, 24},
    {0xfffff, 0x0, 24}, {0xffffff, 0xe00000, 24}, {0xffffff, 0xc00000, 24}, {0xffffff, 0x800000, 24},
    {0xffffff, 0x0, 32}, {0xfffffff, 0xe000000, 32}, {0xfffffff, 0xc000000, 32}, {0xfffffff, 0x8000000, 32},
    {0xfffffff, 0x0, 32}, {0xffffffff, 0xe0000000, 32}, {0xffffffff, 0xc0000000, 32}, {0xffffffff, 0x80000000, 32},
};
#endif

static struct xdr_cursor get_text(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max, size_t tail,
                                  bool any_nul)
{
    uint32_t length = xdr_load_uint(c.at);
    c.at += 4;
    size_t left = xdr_left(c, d);
    if (length > max || xdr_pad(length) + tail > left)
        return xdr_refuse(c, d);
    v->len = length;
    v->data = "";
    if (length == 0)
        return c;
    c = take(c, d, xdr_round_up((size_t)length + 1));
    if (!c.at)
        return c;
    v->data = d->block;
    if (!copy_text_in(d->block, c.at, length, left) && !any_nul)
        return xdr_refuse(c, d);
    if (!xdr_padding_is_zero(c.at, length) && !(d->policy & XDR_ANY_PADDING))
        return xdr_refuse(c, d);
    c.at += xdr_pad(length);
    return c;
}

struct xdr_cursor xdr_get_long_string(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max,
                                      size_t tail)
{
    return get_text(c, d, v, max, tail, d->policy & XDR_ANY_NUL);
}

struct xdr_cursor xdr_get_text(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max, size_t tail)
{
    return get_text(c, d, v, max, tail, true);
}

struct xdr_cursor xdr_get_string(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_string *v, uint32_t max,
                                 size_t tail)
{
    return xdr_get_short_string(c, d, v, max, tail);
}

struct xdr_cursor xdr_get_opaque(struct xdr_cursor c, struct xdr_decoder *d, struct xdr_opaque *v, uint32_t max,
                                 size_t tail)
{
    uint32_t length = xdr_load_uint(c.at);
    c.at += 4;
    if (XDR_UNLIKELY(length > max || xdr_pad(length) + tail > xdr_left(c, d)))
        return xdr_refuse(c, d);
    v->len = length;
    v->data = NULL;
    if (length == 0)
        return c;
    c = take(c, d, xdr_round_up(length));
    if (XDR_UNLIKELY(!c.at))
        return c;
    v->data = memcpy(d->block, c.at, length);
    if (XDR_UNLIKELY(!xdr_padding_is_zero(c.at, length)) && !(d->policy & XDR_ANY_PADDING))
        return xdr_refuse(c, d);
    c.at += xdr_pad(length);
    return c;
}

struct xdr_cursor xdr_get_array(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max,
                                uint64_t least, size_t size)
{
    uint32_t count = xdr_load_uint(c.at);
    c.at += 4;
    *len = count;
    d->block = NULL;
    if (XDR_UNLIKELY(count > max || (count > 0 && least > xdr_left(c, d) / count)))
        return xdr_refuse(c, d);
    return count ? take_elements(c, d, count, size) : c;
}

struct xdr_cursor xdr_get_words(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max)
{
    c = xdr_get_array(c, d, len, max, 4, 4);
    if (c.at) {
        xdr_copy_words(d->block, c.at, *len);
        c.at += (size_t)*len * 4;
    }
    return c;
}

struct xdr_cursor xdr_get_dwords(struct xdr_cursor c, struct xdr_decoder *d, uint32_t *len, uint32_t max)
{
    c = xdr_get_array(c, d, len, max, 8, 8);
    if (c.at) {
        xdr_copy_dwords(d->block, c.at, *len);
        c.at += (size_t)*len * 8;
    }
    return c;
}

struct xdr_cursor xdr_get_optional(struct xdr_cursor c, struct xdr_decoder *d, uint64_t least, size_t size)
{
    bool present;
    if (XDR_UNLIKELY(!xdr_bool_load(&present, c.at, d->policy)))
        return xdr_refuse(c, d);
    c.at += 4;
    d->block = NULL;
    if (!present)
        return c;
    return XDR_UNLIKELY(least > xdr_left(c, d)) ? xdr_refuse(c, d) : take(c, d, xdr_round_up(size));
}

struct xdr_cursor xdr_get_boxed(struct xdr_cursor c, struct xdr_decoder *d, uint32_t count, uint64_t least, size_t size)
{
    return XDR_UNLIKELY(least > xdr_left(c, d) / count) ? xdr_refuse(c, d) : take_elements(c, d, count, size);
}

/* --- writing --- */

static uint8_t *put_bytes(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t length, uint32_t max, size_t tail,
                          bool refuse_nul)
{
    uint64_t padded = xdr_pad(length);
    xdr_store_uint(p, length);
    p += 4;
    if (length > max || padded + tail > xdr_room(p, e) || (length && !data))
        return NULL;
    if (length == 0)
        return p;
    if (refuse_nul && memchr(data, 0, length))
        return NULL;
    xdr_store_uint(p + padded - 4, 0);
    memcpy(p, data, length);
    return p + padded;
}

uint8_t *xdr_put_long_string(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
{
    return put_bytes(p, e, v->data, v->len, max, tail, true);
}

uint8_t *xdr_put_string(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
{
    return xdr_put_short_string(p, e, v, max, tail);
}

uint8_t *xdr_put_text(uint8_t *p, struct xdr_encoder *e, const struct xdr_string *v, uint32_t max, size_t tail)
{
    return put_bytes(p, e, v->data, v->len, max, tail, false);
}

uint8_t *xdr_put_opaque(uint8_t *p, struct xdr_encoder *e, const struct xdr_opaque *v, uint32_t max, size_t tail)
{
    return put_bytes(p, e, v->data, v->len, max, tail, false);
}

uint8_t *xdr_put_array(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max)
{
    (void)e;
    if (XDR_UNLIKELY(len > max || (len && !data)))
        return NULL;
    xdr_store_uint(p, len);
    return p + 4;
}

uint8_t *xdr_put_words(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max)
{
    p = xdr_put_array(p, e, data, len, max);
    if (!p || XDR_UNLIKELY(len > xdr_room(p, e) / 4))
        return NULL;
    xdr_copy_words(p, data, len);
    return p + (size_t)len * 4;
}

uint8_t *xdr_put_dwords(uint8_t *p, struct xdr_encoder *e, const void *data, uint32_t len, uint32_t max)
{
    p = xdr_put_array(p, e, data, len, max);
    if (!p || XDR_UNLIKELY(len > xdr_room(p, e) / 8))
        return NULL;
    xdr_copy_dwords(p, data, len);
    return p + (size_t)len * 8;
}

/* --- whole values --- */

/* What the type may need at worst for the bytes that are there: no message that is legal is refused, and what any
 * message makes of memory is bounded by what it costs to send. */
size_t xdr_budget(const struct xdr_decoder *d, const struct xdr_type *type)
{
    size_t budget;
    if (d->budget)
        return d->budget;
    return __builtin_mul_overflow(type->ratio, (size_t)(d->end - d->at), &budget) ? SIZE_MAX : budget;
}

static void begin(struct xdr_decoder *d, const struct xdr_type *type)
{
    d->status = XDR_OK;
    d->levels = xdr_depth(d->depth, type);
}

struct xdr_cursor xdr_decode_begin(struct xdr_decoder *d, const struct xdr_type *type)
{
    struct xdr_cursor c = {d->at, d->arena->next};
    begin(d, type);
    d->chunks = 0;
    d->is_measured = false;
    d->allowed = xdr_budget(d, type);
    d->old_chunks = d->arena->chunks;
    d->old_next = d->arena->next;
    d->old_limit = d->arena->limit;
    limit_room(d);
    return c;
}

bool xdr_decode_again(struct xdr_cursor *c, struct xdr_decoder *d, const struct xdr_type *type)
{
    if (c->at || d->status != XDR_NO_ROOM)
        return false;
    xdr_arena_shrink(d->arena, d->old_chunks, d->old_next, d->old_limit);
    uint64_t memory = xdr_measure_memory(d, type);
    begin(d, type);
    if (memory > d->allowed) /* or so it seems; whether something is wrong before, explain() finds */
        return false;
    d->is_measured = true;
    if (!add_chunk(c, d, (size_t)memory)) {
        d->status = XDR_NO_MEMORY;
        return false;
    }
    c->at = d->at;
    return true;
}

/* What is wrong with the message is found by walking it. What a message does not show, want of memory, is remembered with
 * its place. */
static enum xdr_status explain(struct xdr_decoder *d, const struct xdr_type *type, struct xdr_error *error)
{
    size_t stop = (size_t)(d->well - d->at);
    enum xdr_status status = xdr_explain_decode(d, type, d->status == XDR_OK ? SIZE_MAX : stop, error);
    if (status != XDR_OK)
        return status;
    if (d->status == XDR_OK)
        return error->status = XDR_UNSTABLE;
    error->status = d->status;
    error->offset = stop;
    error->limit = d->allowed;
    return d->status;
}

static bool is_within_limits(struct xdr_cursor c, struct xdr_decoder *d, const struct xdr_type *type, const void *value)
{
    d->well = c.at;
    return !d->limits || xdr_value_keeps(type, value, d->limits);
}

enum xdr_status xdr_decode_end(struct xdr_cursor c, struct xdr_decoder *d, const struct xdr_type *type, void *value)
{
    if (c.at && is_within_limits(c, d, type, value)) {
        d->at = c.at;
        d->arena->next = c.free;
        return XDR_OK;
    }
    xdr_arena_shrink(d->arena, d->old_chunks, d->old_next, d->old_limit);
    memset(value, 0, type->size);
    struct xdr_error error;
    return explain(d, type, d->error ? d->error : &error);
}

uint8_t *xdr_encode_begin(struct xdr_encoder *e, const struct xdr_type *type)
{
    e->levels = xdr_depth(e->depth, type);
    return e->at;
}

enum xdr_status xdr_encode_end(uint8_t *p, struct xdr_encoder *e, const struct xdr_type *type, const void *value)
{
    if (p && (!e->limits || xdr_value_keeps(type, value, e->limits))) {
        e->at = p;
        return XDR_OK;
    }
    struct xdr_error unwanted, *error = e->error ? e->error : &unwanted;
    if (xdr_explain_value(e, type, value, error) == XDR_OK) {
        error->status = XDR_NO_ROOM; /* value: the bytes wanted */
        error->limit = (uint64_t)(e->end - e->at);
        error->offset = 0;
    }
    return error->status;
}
