/* real.c -- float, double and quadruple as text. A NaN has 2^52 forms, which only its bits tell apart. */
#include "message/real.h"

#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DIGITS_MAX = 40 };

static double value_of(const struct item *item)
{
    uint64_t bits = message_number(item);
    uint32_t word = (uint32_t)bits;
    float narrow;
    double broad;
    memcpy(&narrow, &word, sizeof narrow);
    memcpy(&broad, &bits, sizeof broad);
    return item->type->kind == TYPE_FLOAT ? (double)narrow : broad;
}

bool real_is_finite(const struct item *item)
{
    return item->type->kind != TYPE_QUADRUPLE && isfinite(value_of(item));
}

/* As few digits as give the number again: 9 always do for a float, and 17 for a double. The sign of a zero would be lost
 * where `-0` is read as an integer, so there is always a point or an exponent. */
static void write_digits(struct buffer *out, const struct item *item)
{
    bool is_float = item->type->kind == TYPE_FLOAT;
    double value = value_of(item), again = value;
    char text[DIGITS_MAX];
    int digits = is_float ? FLT_DIG : DBL_DIG;
    do {
        snprintf(text, sizeof text, "%.*g", digits++, value);
        again = strtod(text, NULL);
    } while ((is_float ? (double)(float)again : again) != value);
    buffer_puts(out, text);
    if (strpbrk(text, ".e") == NULL)
        buffer_puts(out, ".0");
}

void real_write(struct buffer *out, const struct item *item)
{
    if (real_is_finite(item)) {
        write_digits(out, item);
    } else if (item->type->kind != TYPE_QUADRUPLE && isinf(value_of(item))) {
        buffer_puts(out, value_of(item) < 0 ? "-Infinity" : "Infinity");
    } else {
        buffer_puts(out, "0x");
        for (size_t i = 0; i < item->length; i++)
            buffer_printf(out, "%02x", item->bytes[i]);
    }
}

bool real_from_number(const struct type *type, double number, uint64_t *bits)
{
    float narrow = (float)number;
    uint32_t word;
    memcpy(bits, &number, sizeof number);
    if (type->kind == TYPE_DOUBLE)
        return true;
    memcpy(&word, &narrow, sizeof word);
    *bits = word;
    return isfinite(narrow) || !isfinite(number);
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool real_from_text(const struct type *type, const char *text, uint8_t *bytes)
{
    static const struct {
        const char *name, *narrow, *broad;
    } words[] = {
        {"Infinity", "0x7f800000", "0x7ff0000000000000"},
        {"-Infinity", "0xff800000", "0xfff0000000000000"},
        {"NaN", "0x7fc00000", "0x7ff8000000000000"},
    };
    size_t size = (size_t)type->wire_min.bytes;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (size <= 8 && strcmp(text, words[i].name) == 0)
            text = size == 4 ? words[i].narrow : words[i].broad;
    if (strncmp(text, "0x", 2) != 0 || strlen(text) != 2 + 2 * size)
        return false;
    for (size_t i = 0; i < size; i++) {
        int high = digit_of(text[2 + 2 * i]), low = digit_of(text[3 + 2 * i]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}
