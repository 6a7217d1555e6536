/* symbols.h -- names to things: a set of strings, each with a pointer, that keeps no order. */
#ifndef XDRGEN_SYMBOLS_H
#define XDRGEN_SYMBOLS_H

#include <stdbool.h>

struct symbols;

struct symbols *symbols_new(void *ctx);

/* The value of a name, or NULL. */
void *symbols_find(struct symbols *symbols, const char *name);

/* Adds a name, which must live as long as the table. False, and nothing changes, if it is there already. */
bool symbols_add(struct symbols *symbols, const char *name, void *value);

#endif
