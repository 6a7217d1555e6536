/* xdr_fuzz.h -- what the fuzzers that `xdrgen gen -e fuzz` writes stand on.
 *
 * An input is: two bytes that choose a type, one that chooses how strictly and with how much, and a message. */
#ifndef XDR_FUZZ_H
#define XDR_FUZZ_H

#include "xdr_agree.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The types of a specification. */
struct xdr_fuzz {
    const struct xdr_functions *types;
    size_t count;
};

/* Gives an input to xdr_agree(); says what disagrees, and aborts. */
void xdr_fuzz_input(const struct xdr_fuzz *fuzz, const uint8_t *data, size_t size);

/* Replaces an input of at most room bytes by a random value of a random type; its new size. */
size_t xdr_fuzz_value(const struct xdr_fuzz *fuzz, uint8_t *data, size_t room, unsigned seed);

/* Writes values of every type, as inputs, to files of a directory, which must be there. False, with a message on stderr, if
 * a file cannot be written. */
bool xdr_fuzz_seeds(const struct xdr_fuzz *fuzz, const char *directory);

/* A main() without a fuzzer: `-s DIRECTORY` writes seeds, anything else is a file with an input. The exit status. */
int xdr_fuzz_main(const struct xdr_fuzz *fuzz, int argc, char **argv);

#ifdef __cplusplus
}
#endif
#endif
