/* wide.h -- whole numbers of 128 bits. */
#ifndef XDRGEN_WIDE_H
#define XDRGEN_WIDE_H

/* Wide enough for the product of any two figures of a protocol; an overflow is found all the same. */
__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 unsigned_wide;

#define WIDE_MAX ((wide)(~(unsigned_wide)0 >> 1))
#define WIDE_MIN (-WIDE_MAX - 1)

enum { WIDE_TEXT_SIZE = 41 }; /* 39 digits, a sign and a NUL */

/* A value in decimal, in the caller's WIDE_TEXT_SIZE bytes; returns where it begins. */
const char *wide_text(char *text, wide value);

#endif
