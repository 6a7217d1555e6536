/* claims.h -- which files a run reads and writes: none is written twice, and none that is read. */
#ifndef XDRGEN_CLAIMS_H
#define XDRGEN_CLAIMS_H

#include <stdbool.h>

#include "base/diag.h"

struct claims;

struct claims *claims_new(void *ctx);

/* A file that is read. False after an error: it is one that will be written. */
bool claims_read(struct claims *claims, struct diag *diag, const char *path) __attribute__((warn_unused_result));

/* A file that will be written: for a specification (or NULL), by a template or an option. False after an error: it is read,
 * or written for another or by another as well. The texts must live as long as the claims. */
bool claims_write(struct claims *claims, struct diag *diag, const char *path, const char *spec, const char *by)
    __attribute__((warn_unused_result));

#endif
