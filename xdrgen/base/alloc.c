/* alloc.c -- where a run ends that gets no memory. */
#include "base/alloc.h"

#include <stdio.h>
#include <unistd.h>

enum { EXIT_TROUBLE = 2 };

#pragma weak alloc_exhausted

/* At once: what is in a buffer is not complete, and files are replaced only by a step that needs no memory. */
void alloc_exhausted(void)
{
    fputs("xdrgen: error: out of memory\n", stderr);
    fflush(stderr);
    _exit(EXIT_TROUBLE);
}
