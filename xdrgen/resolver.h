/* resolver.h -- what the parts of floor 2 share while a model is being built; private to them. */
#ifndef XDRGEN_RESOLVER_H
#define XDRGEN_RESOLVER_H

#include "ast.h"
#include "diag.h"
#include "eval.h"
#include "load.h"
#include "model.h"
#include "symbols.h"

enum symbol_kind { SYMBOL_CONSTANT, SYMBOL_EXTERNAL, SYMBOL_ENUMERATOR, SYMBOL_TYPE, SYMBOL_PROGRAM };
enum symbol_state { SYMBOL_NEW, SYMBOL_BUSY, SYMBOL_DONE, SYMBOL_BROKEN };

/* A name that the specification (or an import, or -D) declares; it is resolved when first needed. */
struct symbol {
    enum symbol_kind kind;
    enum symbol_state state;
    const char *name;
    struct span span;
    const struct source *source;
    bool imported;
    const struct ast_definition *definition; /* constants, types, programs */
    struct symbol *owner;                    /* of an enumerator: its enum */
    const struct ast_body *body;             /* of an enum that was written in place: it has no definition */
    int64_t value;                           /* constants, externals, enumerators */
    struct constant *constant;
    struct type *type;
};

struct resolver {
    void *ctx; /* of the model */
    struct diag *diag;
    struct spec *spec;
    const struct load_options *options;
    struct symbols *symbols;
    struct list named;           /* struct symbol: those that the files declare */
    struct symbols *bodies;      /* enums written in place, by the address of their body */
    struct list units;           /* struct unit: the file and what it imports */
    struct type *builtins[TYPE_OPAQUE + 1];
    struct symbols *unreported;  /* names that may be unknown: lost to a syntax error, or reported already */
    struct list pending;         /* struct symbol: imported types that are known by name only so far */
    bool trouble;                /* an import that could not be read, or a bad -D */
    unsigned depth;              /* of definitions that are being resolved because another needs them */
    bool needs_too_much;         /* that they are too many has been said */
};

/* One file: the specification itself (the last), or an import. */
struct unit {
    const struct ast *ast;
    bool imported;
    const struct unit *importer; /* NULL for the specification itself */
};

/* --- resolve.c --- */

struct spec *resolve_units(struct resolver *resolver, const char *path);

/* The scope in which a constant expression of a source is computed. */
struct eval_scope resolver_scope(struct resolver *resolver, const struct source *source);

/* The value of an expression that must lie in [least, greatest]; what names it in the message. */
bool resolver_eval(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, int64_t least,
                   int64_t greatest, const char *what, int64_t *value) __attribute__((warn_unused_result));

/* A type as a procedure uses it, complete. NULL after an error, or for void (and no error). */
struct type *resolve_used_type(struct resolver *resolver, const struct source *source, const struct ast_type *type,
                               const char *place);

/* Makes a struct of the given types, as rpcgen -N does for several arguments. */
struct type *resolve_argument_struct(struct resolver *resolver, const struct source *source, const char *name,
                                     const struct list *types, struct span span);

/* --- annotate.c --- */

/* The text and the keys of a documentation comment, which may be NULL. */
void annotate_type(struct resolver *resolver, const struct source *source, struct type *type, const struct ast_doc *doc);
void annotate_constant(struct resolver *resolver, const struct source *source, struct constant *constant,
                       const struct ast_doc *doc);
void annotate_member(struct resolver *resolver, const struct source *source, struct member *member,
                     const struct ast_member *ast);
void annotate_file(struct resolver *resolver, const struct ast_doc *doc);

/* The same for an enumerator, a procedure, a version or a program. */
void annotate_item(struct resolver *resolver, const struct source *source, struct doc *doc, struct list *annotations,
                   const struct ast_doc *ast);

/* Reads libvirt's annotation of a procedure. */
void annotate_procedure(struct resolver *resolver, struct procedure *procedure, const struct source *source,
                        const struct ast_doc *annotation);

/* Declares the @extern constants of a file's comments. */
void annotate_externs(struct resolver *resolver, const struct unit *unit);

/* --- programs.c --- */

void resolve_program(struct resolver *resolver, const struct source *source, const struct ast_definition *definition);

/* libvirt's way: an enum of procedures whose types are found by name. Called when all types are known. */
void resolve_procedure_enums(struct resolver *resolver);

/* --- sizes.c --- */

/* Wire sizes, recursion, lists and nesting of every type. */
void resolve_sizes(struct resolver *resolver);

#endif
