/* real.h -- reals as text that gives the same bits again, and back. */
#ifndef XDRGEN_REAL_H
#define XDRGEN_REAL_H

#include "base/buffer.h"
#include "message/message.h"

/* Whether an item is a float or double that has digits: no infinity and no NaN. */
bool real_is_finite(const struct item *item);

/* Digits that read as the same number; Infinity, -Infinity; and otherwise its bits, 0x7fc00000. A quadruple is always its
 * bits. */
void real_write(struct buffer *out, const struct item *item);

/* The bits of a number as a type, float or double, has it; false if it is too great for that. */
bool real_from_number(const struct type *type, double number, uint64_t *bits) __attribute__((warn_unused_result));

/* The bytes of what real_write wrote that is no number, NaN besides: as many as the type has. False if it is none. */
bool real_from_text(const struct type *type, const char *text, uint8_t *bytes) __attribute__((warn_unused_result));

#endif
