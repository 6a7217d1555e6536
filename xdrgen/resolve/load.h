/* load.h -- a file name to a model, the first step of every command. */
#ifndef XDRGEN_LOAD_H
#define XDRGEN_LOAD_H

#include "base/diag.h"
#include "model/model.h"
#include "syntax/preprocess.h"

/* What the command line says about reading. */
struct load_options {
    struct preprocess_options preprocess; /* -D, of which those that are numbers are constants, -U and -I */
    const struct list *imports; /* of const char *: files to import besides, from --import; NULL */
    bool no_auto_import;        /* the header that a `%` line includes draws in no specification */
    const struct list *sets;    /* likewise: other values for constants, from --set */
    const struct list *c_names; /* likewise: "OLD=NEW", names in C, from --c-name */
    const char *name;           /* of the specification, in place of its file's; NULL */
    const char *header;         /* what files include as the header, in place of NAME.h; NULL */
    bool keep_namespaces;       /* names in C begin with them */
    const char *cap;            /* an expression that goes before @cap; NULL */
    bool passthrough;           /* copy `%` lines to the output */
    bool refuse_passthrough;    /* a `%` line is an error */
    bool files;                 /* some will be written, with the specification's name */
    bool services, fuzzer;      /* code for programs, or a fuzzer, will be written, which take more names */
    bool figures_only;          /* what code cannot be made of is no error: bounds without a value, more than all memory */
};

/* Reads and resolves a specification. NULL if it cannot be read; otherwise a model that is fit for use only if no
 * error was recorded. *trouble tells a file that could not be read, or a bad -D, from a text that is wrong. */
struct spec *load_spec(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                       bool *trouble) __attribute__((warn_unused_result));

#endif
