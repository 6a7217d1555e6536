/* xdr_restrictions.h -- what annotations can demand of the bytes of a string or of opaque data, for the compiler and for what it
 * writes. A new one is a row here and, in xdr_rules.c, the function that it names.
 *
 * OWN(ID, KEY, TEXT, HOLDS, WORDS): the annotation @KEY, of a string, which has no value.
 * SHARED(ID, KEY, TEXT, HOLDS, WORDS): a value that an annotation can have, which the compiler reads by a function of its own.
 *   TEXT   how errors name it
 *   HOLDS  bool HOLDS(const uint8_t *bytes, size_t length)
 *   WORDS  how documents say it */
#ifndef XDR_RESTRICTIONS_H
#define XDR_RESTRICTIONS_H

#define XDR_RESTRICTIONS(OWN, SHARED)                               \
    OWN(UTF8, "utf8", "@utf8", is_utf8, "UTF-8")                    \
    OWN(ASCII, "ascii", "@ascii", is_ascii, "ASCII")                \
    SHARED(NO_NUL, "nul", "@nul: reject", has_no_nul, "holds no NUL")

#endif
