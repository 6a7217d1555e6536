/* sizes.h -- floor 2: what a part of a message takes on the wire. */
#ifndef XDRGEN_SIZES_H
#define XDRGEN_SIZES_H

#include "model.h"

/* The least that a member takes, once the sizes of its type are known; infinite if none has a value. */
struct size sizes_member_least(const struct member *member);

#endif
