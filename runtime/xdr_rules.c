/* xdr_rules.c -- what annotations say of one member of a value: @min, @range, @flags, and what bytes must be. It judges; xdr_explain.c walks. */
#include <string.h>

#include "xdr_rules.h"

/* The number that a rule is about: a length, or the value; a signed one as its bits. */
static uint64_t number_of(const struct xdr_member *member, const void *value, bool *is_signed)
{
    *is_signed = false;
    if (member->shape != XDR_SHAPE_SCALAR)
        return ((const struct xdr_array *)value)->len;
    switch (member->type->kind) {
    case XDR_UNSIGNED: return *(const uint32_t *)value;
    case XDR_UNSIGNED_HYPER: return *(const uint64_t *)value;
    case XDR_UNSIGNED_CHAR: return *(const unsigned char *)value;
    case XDR_UNSIGNED_SHORT: return *(const uint16_t *)value;
    default: break;
    }
    *is_signed = true;
    switch (member->type->kind) {
    case XDR_HYPER: return (uint64_t) * (const int64_t *)value;
    case XDR_CHAR:
    case XDR_INT8: return (uint64_t)(int64_t) * (const signed char *)value;
    case XDR_SHORT: return (uint64_t)(int64_t) * (const int16_t *)value;
    default: return (uint64_t)xdr_word_value(member->type, value);
    }
}

static bool is_below(uint64_t a, uint64_t b, bool is_signed)
{
    return is_signed ? (int64_t)a < (int64_t)b : a < b;
}

static bool is_in_range(const struct xdr_member *member, const struct xdr_rule *rule, const void *value, int64_t *number)
{
    bool is_signed;
    uint64_t bits = number_of(member, value, &is_signed);
    *number = (int64_t)bits;
    return !(rule->has_least && is_below(bits, rule->least, is_signed)) &&
           !(rule->has_greatest && is_below(rule->greatest, bits, is_signed));
}

/* Of the bits that the number has: the sign of one that is shorter than 64 is none of them. */
static bool has_flags_only(const struct xdr_member *member, const struct xdr_rule *rule, const void *value, int64_t *number)
{
    bool is_signed;
    uint64_t bits = number_of(member, value, &is_signed);
    size_t width = 8 * member->type->size;
    *number = (int64_t)bits;
    return (bits & (UINT64_MAX >> (64 - width)) & ~rule->mask) == 0;
}

/* RFC 3629 section 4: how many bytes the character at p takes; 0 if it is none. left: bytes that are there. */
static size_t character_size(const uint8_t *p, size_t left)
{
    static const struct {
        uint8_t first, last; /* of the first byte */
        uint8_t least, most; /* of the second */
        size_t size;
    } forms[] = {
        {0x00, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3}, {0xe1, 0xec, 0x80, 0xbf, 3},
        {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3}, {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4},
        {0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (p[0] < forms[i].first || p[0] > forms[i].last)
            continue;
        if (forms[i].size > left || (forms[i].size > 1 && (p[1] < forms[i].least || p[1] > forms[i].most)))
            return 0;
        for (size_t k = 2; k < forms[i].size; k++)
            if ((p[k] & 0xc0) != 0x80)
                return 0;
        return forms[i].size;
    }
    return 0;
}

/* --- restrictions (xdr_restrictions.h) --- */

static bool is_utf8(const uint8_t *text, size_t length)
{
    size_t at = 0, size;
    while (at < length && (size = character_size(text + at, length - at)) > 0)
        at += size;
    return at == length;
}

static bool is_ascii(const uint8_t *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] > 0x7f)
            return false;
    return true;
}

static bool has_no_nul(const uint8_t *bytes, size_t length)
{
    return length == 0 || !memchr(bytes, 0, length);
}

static const struct {
    const char *text;
    bool (*holds)(const uint8_t *bytes, size_t length);
} restrictions[] = {
#define XDR_ROW(ID, KEY, TEXT, HOLDS, WORDS) {TEXT, HOLDS},
    XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
};

/* The text of the first restriction that bytes break; NULL. */
static const char *find_broken(unsigned must, const uint8_t *bytes, size_t length)
{
    for (unsigned i = 0; must >> i != 0; i++)
        if ((must >> i & 1) && !restrictions[i].holds(bytes, length))
            return restrictions[i].text;
    return NULL;
}

bool xdr_keeps_rule(const struct xdr_member *member, const struct xdr_rule *rule, const void *value, const char **broken,
                    int64_t *number, bool *by_number)
{
    *number = 0;
    *by_number = true;
    *broken = rule->range;
    if (rule->range && !is_in_range(member, rule, value, number))
        return false;
    *broken = rule->flags;
    if (rule->flags && !has_flags_only(member, rule, value, number))
        return false;
    if (rule->must == 0) /* then it may be a number, and shorter than an array */
        return true;
    const struct xdr_array *array = value;
    bool is_fixed = member->shape == XDR_SHAPE_OPAQUE_FIXED;
    *by_number = false;
    *broken = is_fixed ? find_broken(rule->must, value, member->bound) : find_broken(rule->must, array->data, array->len);
    return !*broken;
}
