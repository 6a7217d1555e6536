/* solve.h -- floor 3: how far a constant may be raised. */
#ifndef XDRGEN_SOLVE_H
#define XDRGEN_SOLVE_H

#include "diag.h"
#include "load.h"

/* The greatest value of a constant, or of a bound that the file gives none, with which no limit is out of reach, no body
 * over the cap and no assertion failing that is not so with the least. False after an error. */
bool solve_constant(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                    const char *name, int64_t *value) __attribute__((warn_unused_result));

#endif
