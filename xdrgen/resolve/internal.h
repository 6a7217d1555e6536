/* internal.h -- what the parts of resolve/ share while a model is being built; private to them. */
#ifndef XDRGEN_INTERNAL_H
#define XDRGEN_INTERNAL_H

#include "base/diag.h"
#include "base/symbols.h"
#include "model/model.h"
#include "resolve/eval.h"
#include "resolve/load.h"
#include "syntax/ast.h"

enum symbol_kind { SYMBOL_CONSTANT, SYMBOL_TEXT, SYMBOL_EXTERNAL, SYMBOL_ENUMERATOR, SYMBOL_TYPE, SYMBOL_PROGRAM };
enum symbol_state { SYMBOL_NEW, SYMBOL_BUSY, SYMBOL_DONE, SYMBOL_BROKEN };

/* A name that the specification (or an import, or -D) declares; it is resolved when first needed. */
struct symbol {
    enum symbol_kind kind;
    enum symbol_state state;
    const char *name;      /* in the model */
    const char *c_name;
    const char *namespace; /* that it is declared in; NULL */
    struct span span;
    const struct source *source;
    bool imported;
    const struct ast_definition *definition; /* constants, types, programs */
    struct symbol *owner;                    /* of an enumerator: its enum */
    const struct ast_body *body;             /* of an enum that was written in place: it has no definition */
    wide value;                              /* constants, externals, enumerators */
    bool is_of_library;                      /* what xdrgen brings */
    bool is_noted;                           /* of an external: in the model */
    bool is_external;                        /* of these: the value is known to the surrounding C only */
    struct constant *constant;
    struct type *type;
};

struct resolver;
struct key_use;

/* What a version or a procedure is called by on the wire: its name stands for it in constants. */
struct number {
    const struct source *source;
    const struct ast_expr *expr;
    bool is_busy; /* while it is computed */
};

/* What --set says of a constant. */
struct setting {
    const char *name;
    int64_t value;
};

/* Reads the value of an annotation's key into the model; a mistake is recorded. */
typedef void key_reader(struct resolver *resolver, const struct key_use *use);

/* An annotation's key, and the one thing that it is about: NULL, all three, for a file, an enumerator or a program. */
struct key_use {
    const struct ast_key *key;
    const struct source *source;
    struct type *type;
    struct constant *constant;
    struct member *member;
    key_reader *reader;
};

/* libvirt's annotation of an enum's value, which means something if the enum's values are procedures. */
struct value_annotation {
    const struct type *type;
    const struct ast_doc *annotation;
};

struct resolver {
    void *ctx; /* of the model */
    struct diag *diag;
    size_t errors; /* of other files */
    struct spec *spec;
    const struct load_options *options;
    bool (*need)(struct resolver *resolver, struct symbol *symbol); /* resolve_symbol: what it calls may call it in turn */
    struct symbols *symbols;
    struct symbols *qualified; /* those that are declared in a namespace, by a::name */
    struct list named;      /* struct symbol: those that the files declare */
    struct symbols *bodies; /* enums written in place, by the address of their body */
    struct list units;      /* struct unit: the file and what it imports */
    struct type *builtins[TYPE_OPAQUE + 1];
    struct symbols *unreported; /* names that may be unknown: lost to a syntax error, or reported already */
    struct list sorted;         /* the same, by name; empty before it is asked for */
    struct symbols *flags;      /* what the constants of a prefix amount to (flags.c), by the prefix */
    struct symbols *words;      /* names that built-in types have elsewhere, and that typedefs explain */
    struct symbols *settings;   /* struct setting, by the name */
    struct symbols *renamings;  /* what --c-name says, by the name */
    struct symbols *c_name_keys; /* those of @c-name that named something, by their address */
    struct symbols *loaded;     /* the identities of imports */
    struct symbols *included;   /* the headers that the file's own includes */
    bool uses_library;          /* of what xdrgen brings */
    struct symbols *numbers;    /* struct number: those of versions and procedures, by name */
    struct symbols *headers;    /* those of all files, with the files' paths */
    struct list keys;           /* struct key_use: whose values are read when all is known */
    struct symbols *said;       /* keys, by what they are about and their name */
    struct list value_annotations; /* struct value_annotation */
    struct list open_sources;   /* struct source: whose enums pass values that they do not have */
    struct pricing *pricing;    /* of what mem_max(T) asks for; NULL before */
    unsigned guesses;           /* of what undeclared names were meant for */
    bool trouble;               /* an import that could not be read, or a bad -D */
    bool is_partial;            /* a file whose text the preprocessor could not tell: names of it are missing */
    unsigned depth;             /* of definitions that are being resolved because another needs them */
    bool needs_too_much;        /* that they are too many has been said */
};

/* One file: the specification itself (the last), or an import. */
struct unit {
    const struct ast *ast;
    bool imported;
    bool is_library; /* what xdrgen brings: what the others declare goes before it */
    const struct unit *importer; /* NULL for the specification itself */
    const char *identity;        /* of the file (load.c) */
    struct list programs;        /* struct program, of an import: their names are macros in its header */
};

/* --- circles.c --- */

/* Marks the members that close a circle, when all names are declared and no type is resolved. */
void circles_close(struct resolver *resolver);

/* --- licence.c --- */

/* The comment that a file begins with, as C may have it; NULL. */
const char *licence_find(void *ctx, const struct source *source);

/* --- declare.c --- */

/* Declares every name of a file, its types' values included. */
void declare_unit(struct resolver *resolver, const struct unit *unit);

/* Adds a symbol to the names that are known; false if the name is taken. */
bool declare_symbol(struct resolver *resolver, struct symbol *symbol);

/* What a name stands for where it is written, or NULL: in the innermost namespace around that, and so on outwards. */
struct symbol *declare_find(const struct resolver *resolver, const struct source *source, const struct ast_name *name);

/* Notes that a name is used there, for what xdrgen brings is drawn in for its users. */
void declare_note_use(struct resolver *resolver, const struct source *source, const struct ast_name *name,
                      const struct symbol *symbol);

/* What the model calls that. */
const char *declare_called(const struct resolver *resolver, const struct source *source, const struct ast_name *name);

/* The key of an enum's body in resolver->bodies. */
char *declare_key(void *ctx, const struct ast_body *body);

/* `typedef struct A A;` says nothing that `struct A {...};` has not said. */
bool declare_is_tag_alias(const struct ast_definition *definition);

/* Names in text that a syntax error swallowed are not reported as missing. */
void declare_lost_names(struct resolver *resolver, const struct source *source, struct span span);

/* Whether a name that nobody declares is to be reported: the first time it is met. */
bool declare_is_news(struct resolver *resolver, const struct ast_name *name);

/* "; did you mean 'X'?" of a name that nobody declares, or "". */
const char *declare_guess(struct resolver *resolver, const char *name, bool is_type);

/* --- cnames.c --- */

/* What is said of two that have one name in C. */
#define CNAMES_PART "'@c-name: NAME' gives one of them another name in C"

/* What a name is of in C: of a struct's member, or of what stands beside the names of generated code; a constant is a macro. */
enum c_use { C_MEMBER, C_NAME, C_MACRO };

/* What a name is called in C; an error if it cannot be. The holder of a member is its type, of a procedure its version. */
const char *cnames_choose(struct resolver *resolver, const struct source *source, const char *holder,
                          const struct ast_name *name, const struct ast_doc *doc, enum c_use use);

/* Gives the types their names. */
void cnames_finish(struct resolver *resolver);

/* Reads OLD=NEW of --c-name; and whether a name of that was met since. */
void cnames_note(struct resolver *resolver, const char *text);
bool cnames_is_used(struct resolver *resolver, const char *old);

/* Whether a key @c-name named something. */
bool cnames_is_key_used(struct resolver *resolver, const struct ast_key *key);

/* --- scope.c --- */

/* The scope in which a constant expression of a source is computed. */
struct eval_scope resolver_scope(struct resolver *resolver, const struct source *source);

/* The value of an expression that must lie in [least, greatest]; what names it in the message. */
bool resolver_eval(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, int64_t least,
                   int64_t greatest, const char *what, int64_t *value) __attribute__((warn_unused_result));
bool resolver_eval_wide(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, wide least,
                        wide greatest, const char *what, wide *value) __attribute__((warn_unused_result));

/* Whether an expression has no value for want of that of a name which nobody declares, and this is to be no error: a
 * warning is recorded when the name is met first. */
bool resolver_is_external(struct resolver *resolver, const struct source *source, const struct ast_expr *expr);

/* What was written, on one line and without comments. */
const char *resolver_written_text(void *ctx, const struct source *source, struct span span);

/* A plain name or number in C; an external name is written as its value, for C may know it otherwise than as a macro. */
const char *resolve_value_text(struct resolver *resolver, const struct source *source, const struct ast_expr *expr,
                               wide value);

/* With other values of TRUE and FALSE a union's labels would be the wrong way round: an error at the name. */
bool scope_check_truth(struct resolver *resolver, const struct source *source, const char *name, struct span at,
                       wide value);

/* --- constants.c, enums.c --- */

bool resolve_constant(struct resolver *resolver, struct symbol *symbol);
bool resolve_text(struct resolver *resolver, struct symbol *symbol);

/* Fills an enum's type; owner is the symbol that its values belong to. */
bool resolve_enum(struct resolver *resolver, struct symbol *owner, struct type *type, const struct ast_body *body);

/* --- types.c --- */

struct type *resolve_new_type(struct resolver *resolver, enum type_kind kind, const char *name, struct span span);

/* Adds a type that is complete to the model, unless it is an import's. */
void types_add(struct resolver *resolver, struct type *type);

/* Warns of what is said of a thing that the model will not have, for it is nothing on the wire. */
void types_lose(struct resolver *resolver, const struct source *source, const struct ast_doc *doc);

/* The type that is written, complete unless it stands behind a pointer; place names one that is written in place. NULL
 * after an error. */
struct type *resolve_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                          const char *place, bool by_pointer);

/* Whether a declaration is of a type as it is: no array, no pointer, nothing that has a length. */
bool types_is_plain(const struct ast_member *ast);

/* The type of that name. by_pointer: a struct or union may stay incomplete for now. NULL after an error. */
struct type *types_find(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                        bool by_pointer);

/* The type of a symbol, which may be declared before it is resolved. */
struct type *types_forward(struct resolver *resolver, struct symbol *symbol);

/* The symbol of a type that was written in place: an enum's may exist, for its values are global names. */
struct symbol *types_find_body(struct resolver *resolver, const struct source *source, const struct ast_type *ast);

/* Resolves a type that was written in place and calls it by name. */
struct type *types_name_body(struct resolver *resolver, struct symbol *symbol, const struct ast_type *ast, const char *name);

/* Declares a type that nobody has named by the name of its place; false after an error. */
bool types_claim(struct resolver *resolver, struct symbol *symbol, const char *name, const struct ast_doc *doc);

/* --- words.c --- */

/* The built-in type that a name means where nothing declares it, or NULL. */
struct type *words_find(struct resolver *resolver, const struct source *source, const struct ast_name *name);

/* Whether a definition says what such a name means, and declares nothing. */
bool words_is_typedef(const struct ast_definition *definition);

/* Whether it says what is so: type is what it stands for, NULL for what is none. *meaning is the word's own type. */
bool words_explain(struct resolver *resolver, const struct ast_definition *definition, const struct type *type,
                   const char **meaning);

/* --- parameters.c --- */

/* The type of a procedure's result or its one parameter, complete; place names one that is made of what stands there. NULL after
 * an error, or for what is nothing on the wire (and no error). */
struct type *parameters_type(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                             const char *place);

/* Makes a struct of several, as rpcgen -N does. */
struct type *parameters_struct(struct resolver *resolver, const struct source *source, const char *name,
                               const struct list *parameters, struct span span);

/* --- members.c, unions.c --- */

/* The members of a struct, while they are added. */
struct members {
    struct resolver *resolver;
    const struct source *source;
    struct type *type;
    struct symbols *names; /* struct ast_name: where each is declared */
};
struct members members_begin(struct resolver *resolver, const struct source *source, struct type *type);

/* Adds one, unless it is nothing on the wire; member is NULL after an error. The name is kept until members_end(). False if it
 * cannot be one. */
bool members_add(struct members *members, struct member *member, const struct ast_name *name);
void members_end(struct members *members, bool good);

/* An error for each member of a type that holds any number of what is nothing on the wire. */
void members_refuse_empty(struct resolver *resolver, const struct type *type);

/* Whether a declaration is nothing on the wire. */
bool members_is_empty(const struct member *member);

/* A declaration, of a struct, an arm or a typedef; holder begins the name of a type that is written in place. */
struct member *resolve_member(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                              const char *holder, bool is_alias);

bool resolve_struct(struct resolver *resolver, const struct source *source, struct type *type,
                    const struct ast_body *body);
bool resolve_union(struct resolver *resolver, const struct source *source, struct type *type,
                   const struct ast_body *body);

/* --- definitions.c --- */

/* A definition of the file, in its turn. */
void resolve_definition(struct resolver *resolver, const struct ast_definition *ast);

/* An error for each typedef of a file's that says of a word of the language what it is not. Called when all names are declared. */
void resolve_words(struct resolver *resolver, const struct unit *unit);

/* Resolves a definition that is needed, unless it is resolved; false after an error. */
bool resolve_symbol(struct resolver *resolver, struct symbol *symbol);

/* --- resolve.c --- */

struct spec *resolve_units(struct resolver *resolver, const char *name);

/* --- annotate.c --- */

/* The text and the keys of a documentation comment, which may be NULL. */
void annotate_type(struct resolver *resolver, const struct source *source, struct type *type,
                   const struct ast_doc *doc);
void annotate_constant(struct resolver *resolver, const struct source *source, struct constant *constant,
                       const struct ast_doc *doc);
void annotate_member(struct resolver *resolver, const struct source *source, struct member *member,
                     const struct ast_member *ast);
void annotate_file(struct resolver *resolver, const struct ast_doc *doc);

/* Makes a text one that stands in a comment of C, and on a screen, as what it is. */
void annotate_tame(char *text);

/* Makes the comment in C of all the text that a thing has by now; of the file's when there are no more. */
void annotate_finish(struct resolver *resolver, struct doc *doc);

/* The same for an enumerator, a procedure, a version or a program. */
void annotate_item(struct resolver *resolver, const struct source *source, struct doc *doc, struct list *annotations,
                   const struct ast_doc *ast);

/* Whether a key was said of the same thing before, which is an error. */
bool annotate_is_said_twice(struct resolver *resolver, const struct key_use *use, const void *subject);

/* Reads all keys that were noted; @assert last. Called when all names, types and sizes are known. */
void annotate_read_keys(struct resolver *resolver);

/* --- ahead.c --- */

/* Reads what must be known of a file before its declarations are: @extern, @unknown-enum. */
void ahead_read(struct resolver *resolver, const struct unit *unit);

/* Notes the values of macros that `%` lines define, unless a name is declared. Called when all are. */
void ahead_macros(struct resolver *resolver, const struct unit *unit);

/* Whether the enums of a file pass values that they do not have. */
bool ahead_opens_enums(const struct resolver *resolver, const struct source *source);

/* --- procedures.c --- */

/* Whether a number is new among the numbers of its kind, which an error says. */
bool procedures_note_number(struct resolver *resolver, struct symbols *numbers, const struct source *source,
                            const struct ast_name *name, int64_t number, const char *what);

/* Reads libvirt's annotation of a procedure. */
void procedures_annotate(struct resolver *resolver, struct procedure *procedure, const struct source *source,
                         const struct ast_doc *annotation);

/* Keeps libvirt's annotation of an enum's value until it is known whether that is a procedure. */
void procedures_keep(struct resolver *resolver, const struct type *type, const struct ast_doc *annotation);

/* Warns of annotations that are about nothing. Called when the procedures are known. */
void procedures_strays(struct resolver *resolver, const struct ast *ast);

/* --- keys.c --- */

/* An error at a key's value, or at its name if it has none. */
void keys_error(struct resolver *resolver, const struct key_use *use, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The value of an expression that is a part of a key's value, `length` bytes from `begin`; false after an error. */
bool keys_eval(struct resolver *resolver, const struct key_use *use, const char *begin, size_t length, wide *value)
    __attribute__((warn_unused_result));

/* The same part as an expression. NULL after an error. */
struct ast_expr *keys_parse(struct resolver *resolver, const struct key_use *use, const char *begin, size_t length)
    __attribute__((warn_unused_result));

/* `length` bytes from `begin` on one line, a blank for every gap. */
char *keys_text(void *ctx, const char *begin, size_t length);

key_reader keys_read_cap, keys_read_legacy_cap, keys_read_header, keys_read_trailing, keys_read_unknown_enum;
key_reader keys_read_unit, keys_read_counts, keys_read_family, keys_read_raised, keys_read_change, keys_read_since;
key_reader keys_read_direction, keys_read_trust, keys_read_auth, keys_read_memory, keys_read_depth, keys_read_expect,
    keys_read_sizes, keys_read_c_name;

/* --- ranges.c --- */

key_reader ranges_read, ranges_read_min, ranges_read_restriction, ranges_read_nul, ranges_read_secret;

/* Adds what is demanded of a member to what is. */
void ranges_restrict(struct member *member, const struct restriction *restriction);

/* --- flags.c --- */

key_reader flags_read;

/* --- checks.c --- */

key_reader checks_read;

/* --- assertions.c --- */

key_reader assertions_read, assertions_read_same;

/* --- programs.c, libvirt.c, services.c --- */

/* Adds a program of a file to a list. */
void resolve_program(struct resolver *resolver, const struct source *source, const struct ast_definition *definition,
                     struct list *programs);

/* libvirt's way: an enum of procedures whose types are found by name. Called when all types are known. */
void resolve_procedure_enums(struct resolver *resolver);

/* Gives versions and procedures their names in C. */
void resolve_service_names(struct resolver *resolver);

/* --- cmembers.c --- */

/* How members are written in C, in structs of the file itself. Called when all names are known. */
void cmembers_spell(struct resolver *resolver);

/* --- made.c --- */

/* Records an error for each name that the templates make and that another has. Called when all is known. */
void made_check(struct resolver *resolver);

#endif
