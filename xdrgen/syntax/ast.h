/* ast.h -- what was written. Names are text, constants are not yet computed, nothing is looked up.
 *
 * Each constructor is called by one rule of grammar/xdr.y and hangs its node on the parse's talloc context. */
#ifndef XDRGEN_AST_H
#define XDRGEN_AST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/source.h"
#include "syntax/operators.h"

struct ast_name {
    const char *text;
    struct span span;
};

/* --- expressions (RFC 4506 "constant", and the arithmetic over it that we add) --- */

enum ast_expr_kind { AST_NUMBER, AST_REFERENCE, AST_UNARY, AST_BINARY, AST_CALL, AST_TEXT,
                     AST_TOO_LONG /* cut off where the tree got deeper than anyone who walks it may go */ };

struct ast_expr {
    enum ast_expr_kind kind;
    struct span span;
    unsigned depth; /* of the tree below */
    union {
        struct {
            uint64_t value;
            bool too_large; /* for 64 bits */
            bool malformed;
            bool bad_unit;
            bool hexadecimal;
        } number;
        struct ast_name reference;
        const char *text; /* of a string, without its quotes and escapes */
        struct {
            int operator;
            struct ast_expr *operand;
        } unary;
        struct {
            int operator;
            struct ast_expr *left, *right;
        } binary;
        struct {
            struct ast_name function, argument;
        } call; /* wire_max(T), in annotations */
    } u;
};

/* --- comments that mean something --- */

/* One `@key: value` of a documentation comment or of a libvirt annotation. */
struct ast_key {
    struct ast_name name;
    const char *argument; /* of "@assert(warn)"; NULL without one */
    const char *value;    /* without the comment's decoration; "" without one */
    struct span value_span;
};

struct ast_doc {
    const char *text; /* lines separated by \n, without decoration; "" when there is none */
    struct list keys; /* of struct ast_key */
    struct span span;
};

enum ast_mark_kind { AST_MARK_INSERT, AST_MARK_ALLOC, AST_MARK_CAST, AST_MARK_CALL_BY_REFERENCE };

/* libvirt's marks on a member or a struct, written as plain comments at the end of its line. */
struct ast_mark {
    enum ast_mark_kind kind;
    uint32_t at, count_at; /* insert, alloc: parameter positions, counted from 0 */
    const char *type;      /* alloc: of the count; cast: the C type in the parentheses */
    struct span span;
};

/* What stands behind a `;`, a `,` or a `{` on its line; mostly nothing, and then this is NULL. */
struct ast_tail {
    struct list marks; /* of struct ast_mark */
    struct ast_doc *doc;
};

/* --- declarations --- */

enum ast_type_kind {
#define KIND(ID, ...) AST_##ID,
#include "syntax/kinds.def"
#undef KIND
    AST_STRING, AST_OPAQUE, AST_VOID, AST_NAMED, AST_ENUM, AST_STRUCT, AST_UNION
};

enum ast_tag { AST_NO_TAG, AST_ENUM_TAG, AST_STRUCT_TAG, AST_UNION_TAG };

struct ast_type {
    enum ast_type_kind kind;
    struct span span;
    struct ast_name name;   /* AST_NAMED */
    enum ast_tag tag;       /* AST_NAMED: `struct T x` */
    struct ast_body *body;  /* AST_ENUM, AST_STRUCT, AST_UNION: written in place */
};

enum ast_shape { AST_PLAIN, AST_FIXED, AST_VARIABLE, AST_OPTIONAL };

/* RFC 4506 "declaration"; a void one has no name. */
struct ast_member {
    struct ast_type *type;
    struct ast_name name;
    enum ast_shape shape;
    struct ast_expr *bound; /* NULL for `<>` */
    struct span span;
    struct ast_doc *doc;
    struct list marks;
    bool is_boxed; /* of circles.c: an arm's, which closes a circle */
};

struct ast_enumerator {
    struct ast_name name;
    struct ast_expr *value; /* NULL: one more than the one before */
    struct ast_doc *doc;
    struct ast_doc *annotation; /* libvirt's, before a procedure number */
};

struct ast_label {
    struct ast_expr *value; /* NULL for `default` */
    struct span span;
};

struct ast_arm {
    struct list labels; /* of struct ast_label */
    struct ast_member *member;
};

/* What stands between braces: enumerators, members, arms, versions or procedures. */
struct ast_body {
    struct list items;
    struct ast_member *discriminant; /* of a union */
    struct list marks;               /* behind the opening brace, */
    struct ast_doc *doc;             /* where a comment is about the whole */
};

struct ast_procedure {
    struct ast_name name;
    struct ast_member *result; /* without a name; of void for nothing */
    struct list arguments;     /* of struct ast_member, some without a name */
    struct ast_expr *number;
    struct ast_doc *doc, *annotation;
};

struct ast_version {
    struct ast_name name;
    struct ast_expr *number;
    struct list procedures;
    struct ast_doc *doc;
};

enum ast_definition_kind {
    AST_CONSTANT, AST_TYPEDEF, AST_TYPE, AST_PROGRAM, AST_PASSTHROUGH, AST_FILE_DOC
};

struct ast_definition {
    enum ast_definition_kind kind;
    struct ast_name name;
    struct span span;
    struct ast_doc *doc;
    bool is_drawn; /* AST_PASSTHROUGH: an import stands in its place (load.c) */
    union {
        struct ast_expr *value;    /* AST_CONSTANT */
        struct ast_member *member; /* AST_TYPEDEF: what it declares */
        struct ast_type *type;     /* AST_TYPE: an enum, struct or union with its body */
        struct {
            struct list versions;
            struct ast_expr *number;
        } program;
        const char *line; /* AST_PASSTHROUGH, without the % */
    } u;
};

/* `namespace NAME { ... }`: what is declared in it, and what is looked up from there. */
struct ast_namespace {
    const char *path; /* with those around it: a::b */
    struct span span;
    struct ast_namespace *outer; /* NULL: the file */
};

/* A whole file. */
struct ast {
    const struct source *source;
    struct list *definitions;
    struct list strays; /* of struct ast_doc: libvirt's annotations where there is no procedure */
    struct list namespaces; /* of struct ast_namespace, in the order in which they begin */
    struct ast_namespace *namespace; /* the one that is open; NULL */
    struct list lost; /* of struct span: what could not be read; names that stand there are not reported as missing */
};

/* --- constructors; `span` covers the whole construct, `text` points into the source --- */

struct ast_expr *ast_number(void *ctx, struct span span, const char *text);
struct ast_expr *ast_text(void *ctx, struct span span, const char *literal);
struct ast_expr *ast_scaled(void *ctx, struct span span, const char *number, struct ast_name unit);
struct ast_expr *ast_reference(void *ctx, struct ast_name name);
struct ast_expr *ast_unary(void *ctx, struct span span, int operator, struct ast_expr *operand);
struct ast_expr *ast_binary(void *ctx, struct span span, int operator, struct ast_expr *left, struct ast_expr *right);
struct ast_expr *ast_call(void *ctx, struct span span, struct ast_name function, struct ast_name argument);

struct ast_doc *ast_doc(void *ctx, struct span span);
struct ast_doc *ast_doc_text(struct ast_doc *doc, const char *text);
struct ast_doc *ast_doc_key(struct ast_doc *doc, struct span span, const char *text);
struct ast_doc *ast_doc_value(struct ast_doc *doc, struct span span, const char *text);
struct ast_doc *ast_doc_end(struct ast_doc *doc, struct span span);

/* Two comments about the same thing, each a paragraph of one. Either may be NULL. */
struct ast_doc *ast_doc_join(struct ast_doc *first, struct ast_doc *second);

struct ast_mark *ast_mark(void *ctx, struct span span, enum ast_mark_kind kind, const char *text);
struct ast_tail *ast_tail_mark(void *ctx, struct ast_tail *tail, struct ast_mark *mark);
struct ast_tail *ast_tail_doc(void *ctx, struct ast_tail *tail, struct ast_doc *doc);

struct ast_type *ast_builtin(void *ctx, struct span span, enum ast_type_kind kind);
struct ast_type *ast_named(void *ctx, struct span span, enum ast_tag tag, struct ast_name name);
struct ast_type *ast_composite(void *ctx, struct span span, enum ast_type_kind kind, struct ast_body *body);
struct ast_body *ast_body(void *ctx, struct ast_tail *tail, struct list *items, struct ast_member *discriminant);

struct ast_member *ast_member(void *ctx, struct span span, struct ast_type *type, struct ast_name name,
                              enum ast_shape shape, struct ast_expr *bound);
struct ast_member *ast_member_finish(struct ast_member *member, struct ast_doc *doc, struct ast_tail *tail);
struct ast_enumerator *ast_enumerator(void *ctx, struct ast_doc *doc, struct ast_doc *annotation, struct ast_name name,
                                      struct ast_expr *value);
struct ast_label *ast_label(void *ctx, struct span span, struct ast_expr *value);
struct ast_arm *ast_arm(void *ctx, struct list *labels, struct ast_member *member);
struct ast_procedure *ast_procedure(void *ctx, struct ast_member *result, struct ast_name name, struct list *arguments,
                                    struct ast_expr *number);
struct ast_procedure *ast_procedure_finish(struct ast_procedure *procedure, struct ast_doc *doc,
                                           struct ast_doc *annotation, struct ast_tail *tail);
struct ast_version *ast_version(void *ctx, struct ast_doc *doc, struct ast_name name, struct ast_body *body,
                                struct ast_expr *number, struct ast_tail *tail);

struct ast_definition *ast_constant(void *ctx, struct ast_name name, struct ast_expr *value);
struct ast_definition *ast_typedef(void *ctx, struct ast_member *member);
struct ast_definition *ast_type_definition(void *ctx, struct ast_name name, struct ast_type *type);
struct ast_definition *ast_program(void *ctx, struct ast_name name, struct ast_body *body, struct ast_expr *number);
struct ast_definition *ast_passthrough(void *ctx, struct span span, const char *text);
struct ast_definition *ast_file_doc(void *ctx, struct ast_doc *doc);
struct ast_definition *ast_definition_finish(struct ast_definition *definition, struct span span, struct ast_doc *doc,
                                             struct ast_tail *tail);

/* A list under construction; an item that was lost to a syntax error is NULL and is not added. */
struct list *ast_list(void *ctx);
struct list *ast_append(struct list *list, void *item);

/* Keeps an annotation of libvirt's that stands where it can say nothing. */
void ast_stray(struct ast *ast, struct ast_doc *annotation);

/* A namespace begins, or that ends which is open. */
void ast_enter(struct ast *ast, struct ast_name name);
void ast_leave(struct ast *ast, struct span end);

/* The innermost namespace around a place, or NULL. */
const struct ast_namespace *ast_namespace_at(const struct ast *ast, uint32_t offset);

/* Notes what could not be read. Returns NULL, for what would have been made of it. */
void *ast_lost(struct ast *ast, struct span span);

/* Gives a documentation comment behind a comma to the enumerator before it. */
struct list *ast_trail_last(struct list *enumerators, struct ast_tail *tail);

#endif
