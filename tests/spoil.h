/* spoil.h -- values that no encoder may write. */
#ifndef SPOIL_H
#define SPOIL_H

#include "xdr_random.h"

/* The places of a value, as xdr_random_value() fills it, that can be made to break the specification: with a length over
 * its bound, a length without data, a NUL, an enum or a discriminant that does not exist. */
uint64_t spoil_places(const struct xdr_type *type, void *value);

/* Breaks one of them. The status that an encoder owes it. */
enum xdr_status spoil_value(uint64_t place, const struct xdr_type *type, void *value);

#endif
