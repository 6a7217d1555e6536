/* amounts.h -- numbers for reading. */
#ifndef XDRGEN_AMOUNTS_H
#define XDRGEN_AMOUNTS_H

#include "measure/pricing.h"

struct amount {
    const char *exact; /* digits, or `unbounded`, or `saturated` */
    const char *words; /* `4 MiB`, `12 bytes`; rounded if it has a decimal */
    uint64_t value;    /* to sort by */
};

/* A figure; its words have the unit (`bytes`) only if it is small, and are digits in groups if there is none (NULL). */
const struct amount *amount_of(void *ctx, const struct figure *figure, const char *unit);
const struct amount *amount_exact(void *ctx, uint64_t value, const char *unit);

/* The words alone: powers of 1024 where that is shorter. */
const char *amount_words(void *ctx, uint64_t n, const char *unit);

/* 33554408 as 33,554,408 */
const char *amount_groups(void *ctx, uint64_t n);

/* `0.02 %`: a part of a whole. */
const char *amount_percent(void *ctx, uint64_t part, uint64_t whole);

#endif
