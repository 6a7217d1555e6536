/* preprocess.h -- a text as the parser reads it: without directives, with what macros expand to. */
#ifndef XDRGEN_PREPROCESS_H
#define XDRGEN_PREPROCESS_H

#include <stdbool.h>

#include "base/diag.h"
#include "base/list.h"

/* What the command line says. */
struct preprocess_options {
    const struct list *defines;   /* of const char *: "NAME" or "NAME=VALUE", from -D; NULL */
    const struct list *undefines; /* "NAME", from -U */
    const struct list *folders;   /* from -I */
};

/* What a run found besides the text. */
struct preprocess_result {
    struct list included; /* of struct source, each file once */
    bool trouble;         /* one could not be read */
};

/* Whether the name of a -D stands for text, and is no constant, for what it is given is no number. */
bool preprocess_is_text(const char *define);

/* The text of a source that counts; the source itself where nothing is to be done. Messages about it are about what it
 * was made from. NULL after a mistake, which is recorded. */
const struct source *preprocess(void *ctx, struct diag *diag, const struct source *source,
                                const struct preprocess_options *options, struct preprocess_result *result)
    __attribute__((warn_unused_result));

#endif
