/* terms.h -- a relation over the fields of a struct, from its expression. */
#ifndef XDRGEN_TERMS_H
#define XDRGEN_TERMS_H

#include "model/term.h"
#include "resolve/internal.h"

/* Binds an expression to a struct. NULL after an error; an expression that cannot but hold or fail is a TRUTH. */
struct term *terms_bind(struct resolver *resolver, const struct key_use *use, const struct ast_expr *expr);

#endif
