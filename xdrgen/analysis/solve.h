/* solve.h -- how far a constant may be raised. */
#ifndef XDRGEN_SOLVE_H
#define XDRGEN_SOLVE_H

#include "base/diag.h"
#include "resolve/load.h"

/* The greatest value of a constant, or of a bound that the file gives none, that puts no limit out of reach, no body
 * over the cap and makes no assertion fail; what none of the values helps does not count. False after an error, which it
 * is, too, that there is no such value. */
bool solve_constant(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                    const char *name, int64_t *value) __attribute__((warn_unused_result));

#endif
