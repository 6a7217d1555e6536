/* outputs.h -- sets of outputs: what a text is for. */
#ifndef XDRGEN_OUTPUTS_H
#define XDRGEN_OUTPUTS_H

enum output_number {
#define OUTPUT(ID, SYMBOL) OUTPUT_NUMBER_##ID,
#include "syntax/outputs.def"
#undef OUTPUT
    OUTPUT_COUNT
};

enum {
#define OUTPUT(ID, SYMBOL) OUTPUT_##ID = 1 << OUTPUT_NUMBER_##ID,
#include "syntax/outputs.def"
#undef OUTPUT
    OUTPUT_ALL = (1 << OUTPUT_COUNT) - 1
};

/* The symbol of one. */
const char *outputs_symbol(enum output_number number);

/* The symbols of a set, as prose has them. */
const char *outputs_name(void *ctx, unsigned set);

#endif
