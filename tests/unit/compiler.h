/* compiler.h -- what units of the compiler's own parts begin with: a context that goes with each test, and no memory is a failure. */
#ifndef COMPILER_UNIT_H
#define COMPILER_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"

static void *ctx;

void alloc_exhausted(void)
{
    fail_msg("out of memory");
    abort();
}

static int setup(void **state)
{
    (void)state;
    ctx = talloc_new(NULL);
    return 0;
}

/* What hangs on the context goes with it: a sanitizer would tell of memory that is left. */
static int teardown(void **state)
{
    (void)state;
    talloc_free(ctx);
    return 0;
}

#endif
