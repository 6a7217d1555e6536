/* externs.h -- --extern-from: what constants of C headers are, from the C compiler. */
#ifndef XDRGEN_EXTERNS_H
#define XDRGEN_EXTERNS_H

#include "command/run.h"

/* Adds a -D for each name that a specification uses, nobody declares and one of the headers has, and says so on the standard
 * error. False if the compiler cannot be run or has an error in a header, which is recorded. */
bool externs_find(struct run *run, const char *path) __attribute__((warn_unused_result));

#endif
