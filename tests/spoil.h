/* spoil.h -- values that no encoder may write. */
#ifndef SPOIL_H
#define SPOIL_H

#include "xdr_random.h"

/* Makes one place of a value, as xdr_random_value() fills it, break the specification: a length over its bound, a length
 * without data, a NUL, an enum or a discriminant that does not exist. The status that an encoder owes it; XDR_OK if the
 * value has no such place. */
enum xdr_status spoil_value(struct xdr_random *random, const struct xdr_type *type, void *value);

#endif
