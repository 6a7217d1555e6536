/* dates.h -- versions that are dates. */
#ifndef XDRGEN_DATES_H
#define XDRGEN_DATES_H

#include "emit/analysis.h"

/* Days of 1970-01-01 and later, of a year of twelve months of 31; 0 if it is no date: YYYY, YYYY-MM or YYYY-MM-DD. */
uint64_t dates_of(const char *text);

/* What a version sorts by: a date, or up to three numbers. */
uint64_t dates_sort_key(const char *text);

/* The latest date that the constants' annotations name, for people; a fixed one if they name none. */
const char *dates_latest(struct analysis *analysis);

#endif
