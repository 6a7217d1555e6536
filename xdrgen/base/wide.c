/* wide.c -- whole numbers of 128 bits in decimal. */
#include "base/wide.h"

const char *wide_text(char *text, wide value)
{
    char *at = text + WIDE_TEXT_SIZE - 1;
    wide rest = value;
    *at = '\0';
    do {
        int digit = (int)(rest % 10); /* negative with the value: its least has no positive counterpart */
        *--at = (char)('0' + (digit < 0 ? -digit : digit));
        rest /= 10;
    } while (rest != 0);
    if (value < 0)
        *--at = '-';
    return at;
}
