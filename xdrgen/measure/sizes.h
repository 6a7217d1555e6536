/* sizes.h -- what a part of a message takes on the wire. */
#ifndef XDRGEN_SIZES_H
#define XDRGEN_SIZES_H

#include "base/diag.h"
#include "model/model.h"

/* Wire sizes, recursion, lists and nesting of every type, into the model, once types are resolved. An error is recorded of types
 * that nest too deep and, unless only figures are wanted, of those that no memory holds. */
void sizes_find(struct spec *spec, struct diag *diag, bool figures_only);

/* The least that a member takes, once the sizes of its type are known; infinite if none has a value. */
struct size sizes_member_least(const struct member *member);

#endif
