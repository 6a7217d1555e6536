/* names.h -- what a name of the specification is called in C, and whether it may be called so. */
#ifndef XDRGEN_NAMES_H
#define XDRGEN_NAMES_H

#include "base/diag.h"
#include "base/source.h"
#include "base/wide.h"

/* Records an error if C (or a header that generated code includes) reads something else wherever a member's name stands. */
void names_check_member(struct diag *diag, const struct source *source, struct span span, const char *name);

/* The same for any other name, which stands beside those of generated code; a constant is a macro. */
void names_check_global(struct diag *diag, const struct source *source, struct span span, const char *name,
                        bool is_macro);

/* Whether what dispatch writes has a member of the name, which a macro would replace. */
bool names_are_service(const char *name);

/* Whether NAME.h is a header that generated code includes. */
bool names_are_headers(const char *name);

/* Whether C has such identifiers. */
bool names_are_identifiers(const char *name);

/* What a name is in C by rule: a word of C or of C++ gets a '_' behind, in both. The second is for members, which in C++
 * would hide the types of <stdint.h> besides; the third for the member of a struct of handlers, in lower case, which no
 * macro may be. */
const char *names_in_c(void *ctx, const char *name);
const char *names_of_member(void *ctx, const char *name);
char *names_of_handler(void *ctx, const char *name);

/* name in upper case, with what cannot stand in a C name replaced by '_'. */
char *names_upper(void *ctx, const char *name);

/* name in lower case. */
char *names_lower(void *ctx, const char *name);

/* The letters and digits of a text, in lower case: what is equal under this is the same name in another style. */
char *names_fold(void *ctx, const char *name);

/* The file's name without directory and without the suffix of a specification (.x, .rpcl, .xdr). */
char *names_stem(void *ctx, const char *path);

/* A number of 64 bits as C reads it, in the base in which it was written; with a suffix when it takes more than 32. */
char *names_number(void *ctx, wide value, bool hexadecimal);

#endif
