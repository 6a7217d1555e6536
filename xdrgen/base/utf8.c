/* utf8.c -- the characters of a text that others wrote: a terminal must not obey a specification, a name or a value. */
#include "base/utf8.h"

#include <string.h>

static const struct form {
    unsigned char first, last, low, high;
    unsigned char length;
} forms[] = {
    {0x00, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3}, {0xe1, 0xec, 0x80, 0xbf, 3},
    {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3}, {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4},
    {0xf4, 0xf4, 0x80, 0x8f, 4},
};

static bool has_form(const struct form *form, const unsigned char *text, size_t left)
{
    if (form->length > left || (form->length > 1 && (text[1] < form->low || text[1] > form->high)))
        return false;
    for (size_t i = 2; i < form->length; i++)
        if ((text[i] & 0xc0) != 0x80)
            return false;
    return true;
}

size_t utf8_length(const char *text, size_t left)
{
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = 0; left > 0 && i < sizeof forms / sizeof *forms; i++)
        if (bytes[0] >= forms[i].first && bytes[0] <= forms[i].last)
            return has_form(&forms[i], bytes, left) ? forms[i].length : 0;
    return 0;
}

unsigned utf8_number(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    switch (length) {
    case 1: return bytes[0];
    case 2: return (bytes[0] & 0x1fu) << 6 | (bytes[1] & 0x3fu);
    default: return (bytes[0] & 0x0fu) << 12 | (bytes[1] & 0x3fu) << 6 | (bytes[2] & 0x3fu);
    }
}

bool utf8_is_control(const char *text, size_t length)
{
    if (length > 3)
        return false;
    unsigned number = utf8_number(text, length);
    return number < 0x20 || (number >= 0x7f && number < 0xa0) || (number >= 0x202a && number <= 0x202e) ||
           (number >= 0x2066 && number <= 0x2069);
}

void utf8_make_printable(char *text, size_t length, const char *kept)
{
    for (size_t at = 0, step; at < length; at += step) {
        size_t known = utf8_length(text + at, length - at);
        bool is_kept = text[at] != '\0' && strchr(kept, text[at]);
        step = known ? known : 1;
        if (!is_kept && (!known || utf8_is_control(text + at, known)))
            memset(text + at, '?', step);
    }
}
