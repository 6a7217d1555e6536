/* condition.h -- what `#if` asks. */
#ifndef XDRGEN_CONDITION_H
#define XDRGEN_CONDITION_H

#include "syntax/expand.h"

/* Whether the expression that is the rest of a line holds. False after a mistake, which is recorded (*has_failed). */
bool condition_holds(struct expander *expander, bool *has_failed);

#endif
