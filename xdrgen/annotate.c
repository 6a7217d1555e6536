/* annotate.c -- comments that mean something, into the model: documentation, `@key: value`, libvirt's annotations. */
#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "nearest.h"
#include "parse.h"
#include "resolver.h"
#include "utf8.h"

enum place {
    PLACE_FILE = 1,
    PLACE_CONSTANT = 2,
    PLACE_BODY = 4,
    PLACE_TYPEDEF = 8, /* of a typedef, which is a body as well */
    PLACE_MEMBER = 16,
    PLACE_ITEM = 32,
    PLACE_ANY = 63
};

/* The keys that we know, where each may stand, and what reads its value; `x-...` is the user's own. */
static const struct known_key {
    const char *name;
    enum { ONCE, MANY } times; /* said of one thing */
    unsigned places;
    key_reader *reader;
} known_keys[] = {
#define KEY(NAME, TIMES, PLACES, READER) {NAME, TIMES, PLACES, READER},
#include "annotations.def"
#undef KEY
};

/* With the word that begins a file's comment, where it stands elsewhere. */
static const char *const known_names[] = {
#define KEY(NAME, ...) NAME,
#include "annotations.def"
#undef KEY
    "file"
};

static const struct known_key *find_known(const char *name)
{
    for (size_t i = 0; i < sizeof known_keys / sizeof *known_keys; i++)
        if (strcmp(known_keys[i].name, name) == 0)
            return &known_keys[i];
    return NULL;
}

/* A slip in a key loses a rule, so it is an error. */
static void report_unknown(struct resolver *resolver, const struct key_use *use)
{
    const struct ast_name *name = &use->key->name;
    const char *nearest = nearest_name(name->text, known_names, sizeof known_names / sizeof *known_names);
    if (nearest && strcmp(nearest, name->text) == 0)
        diag_error(resolver->diag, use->source, name->span, "'@%s' stands first in its comment, behind '/*!'", nearest);
    else if (nearest)
        diag_error(resolver->diag, use->source, name->span, "unknown key '@%s'; did you mean '@%s'?", name->text, nearest);
    else
        diag_warning(resolver->diag, WARNING_UNKNOWN_ANNOTATION, use->source, name->span,
                     "unknown key '@%s'; a key of your own begins with '@x-'", name->text);
}

static bool is_said_twice(struct resolver *resolver, const struct key_use *use, const void *subject)
{
    const struct ast_name *name = &use->key->name;
    char *key = talloc_asprintf(resolver->said, "%p %s", subject, name->text);
    if (symbols_add(resolver->said, key, (void *)(uintptr_t)name))
        return false;
    const struct ast_name *first = symbols_find(resolver->said, key);
    diag_error(resolver->diag, use->source, name->span, "'@%s' is said twice", name->text);
    diag_note(resolver->diag, use->source, first->span, "first said here");
    return true;
}

static bool ends_sentence(const char *text)
{
    return (text[0] == '.' && strchr(" \n", text[1])) || strncmp(text, "\n\n", 2) == 0; /* or a NUL, which strchr finds */
}

/* The text up to the end of its first sentence, or paragraph, on one line. */
static const char *first_sentence(void *ctx, const char *text)
{
    size_t length = 0;
    while (text[length] != '\0' && !ends_sentence(text + length))
        length++;
    char *sentence = talloc_strndup(ctx, text, length);
    for (char *c = sentence; *c; c++)
        if (*c == '\n')
            *c = ' ';
    return sentence;
}

static void add_lines(void *ctx, struct list *lines, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        struct line *line = talloc(ctx, struct line);
        line->text = talloc_strndup(line, text, length);
        list_add(ctx, lines, line);
        text += length + (text[length] == '\n');
    }
}

/* What C makes something else of, or a reader's screen, is no text: controls and what is no character become `?`. Neither
 * does a comment open another, nor is there a trigraph, one of which could join two lines. */
static void tame_comment(char *text)
{
    utf8_make_printable(text, strlen(text), "\n\t");
    for (char *open = text + 2; (open = strstr(open, "/*")) != NULL;)
        *open = ' ';
    for (char *marks = text; (marks = strstr(marks, "??")) != NULL; marks++)
        if (marks[2] != '\0' && strchr("=/'()!<>-", marks[2]))
            marks[1] = ' ';
}

/* The text as a comment of C, to stand before what it documents. */
static const char *comment_text(void *ctx, const struct list *lines)
{
    char *text = talloc_strdup(ctx, "/*");
    const struct line *line;
    for (size_t i = 0; LIST_NEXT(lines, i, line); i++) {
        text = talloc_strdup_append_buffer(text, i ? "\n *" : "");
        text = talloc_strdup_append_buffer(text, line->text[0] ? " " : "");
        text = talloc_strdup_append_buffer(text, line->text);
    }
    tame_comment(text);
    return talloc_strdup_append_buffer(text, " */");
}

static void add_text(struct resolver *resolver, struct doc *doc, const char *text)
{
    if (doc->lines.count > 0)
        add_lines(resolver->ctx, &doc->lines, "\n"); /* between two comments */
    add_lines(resolver->ctx, &doc->lines, text);
    if (!doc->summary)
        doc->summary = first_sentence(resolver->ctx, text);
}

/* Whether a key is known and may stand where it does, once or again. The keys of an import are checked when it is
 * compiled itself. */
static bool check_key(struct resolver *resolver, const struct key_use *use, const struct known_key *known,
                      unsigned places, const void *subject)
{
    bool is_own = use->source == resolver->spec->source;
    if (!known && is_own)
        report_unknown(resolver, use);
    else if (known && !(known->places & places) && is_own)
        diag_warning(resolver->diag, WARNING_MISPLACED_ANNOTATION, use->source, use->key->name.span,
                     "'@%s' does not belong here", known->name);
    return known && (known->places & places) && (known->times == MANY || !is_said_twice(resolver, use, subject));
}

/* Notes a key if its value is to be read. */
static void note_key(struct resolver *resolver, const struct key_use *use, unsigned places, const void *subject)
{
    const struct known_key *known = find_known(use->key->name.text);
    if (strncmp(use->key->name.text, "x-", 2) == 0)
        return;
    if (!check_key(resolver, use, known, places, subject) || !known->reader)
        return;
    struct key_use *noted = talloc(resolver, struct key_use);
    *noted = *use;
    noted->reader = known->reader;
    list_add(resolver, &resolver->keys, noted);
}

void annotate_finish(struct resolver *resolver, struct doc *doc)
{
    if (doc->lines.count > 0)
        doc->comment = comment_text(resolver->ctx, &doc->lines);
}

/* The text and the keys of a comment, which may be NULL; use says what the comment is about. */
static void annotate(struct resolver *resolver, struct key_use use, struct doc *doc, struct list *annotations,
                     const struct ast_doc *ast, unsigned places)
{
    if (ast && ast->text[0] != '\0')
        add_text(resolver, doc, ast->text);
    if (places != PLACE_FILE) /* whose comment may go on elsewhere */
        annotate_finish(resolver, doc);
    for (size_t i = 0; ast && LIST_NEXT(&ast->keys, i, use.key); i++) {
        note_key(resolver, &use, places, annotations);
        struct annotation *annotation = talloc(resolver->ctx, struct annotation);
        *annotation = (struct annotation){use.key->name.text, use.key->argument, use.key->value};
        list_add(resolver->ctx, annotations, annotation);
    }
}

void annotate_type(struct resolver *resolver, const struct source *source, struct type *type, const struct ast_doc *doc)
{
    struct key_use use = {.source = source, .type = type};
    annotate(resolver, use, &type->doc, &type->annotations, doc,
             type->kind == TYPE_ALIAS ? PLACE_BODY | PLACE_TYPEDEF : PLACE_BODY);
}

void annotate_item(struct resolver *resolver, const struct source *source, struct doc *doc, struct list *annotations,
                   const struct ast_doc *ast)
{
    annotate(resolver, (struct key_use){.source = source}, doc, annotations, ast, PLACE_ITEM);
}

void annotate_constant(struct resolver *resolver, const struct source *source, struct constant *constant,
                       const struct ast_doc *doc)
{
    struct key_use use = {.source = source, .constant = constant};
    annotate(resolver, use, &constant->doc, &constant->annotations, doc, PLACE_CONSTANT);
}

void annotate_file(struct resolver *resolver, const struct ast_doc *doc)
{
    struct spec *spec = resolver->spec;
    annotate(resolver, (struct key_use){.source = spec->source}, &spec->doc, &spec->annotations, doc, PLACE_FILE);
}

void annotate_member(struct resolver *resolver, const struct source *source, struct member *member,
                     const struct ast_member *ast)
{
    struct key_use use = {.source = source, .member = member};
    annotate(resolver, use, &member->doc, &member->annotations, ast->doc, PLACE_MEMBER);
    member->insert_at = member->alloc_at = member->alloc_count_at = NO_MARK;
    const struct ast_mark *mark;
    for (size_t i = 0; LIST_NEXT(&ast->marks, i, mark); i++) {
        switch (mark->kind) {
        case AST_MARK_INSERT: member->insert_at = (int)mark->at; break;
        case AST_MARK_ALLOC:
            member->alloc_at = (int)mark->at;
            member->alloc_count_at = (int)mark->count_at;
            member->alloc_count_type = mark->type;
            break;
        case AST_MARK_CAST: member->cast = mark->type; break;
        case AST_MARK_CALL_BY_REFERENCE: member->by_reference = true; break;
        }
    }
}

/* --- @extern: NAME = VALUE --- */

static void declare_extern(struct resolver *resolver, const struct unit *unit, const struct ast_key *key)
{
    const struct source *source = unit->ast->source;
    const char *equals = strchr(key->value, '=');
    size_t length = strcspn(key->value, " \t=");
    const char *name = talloc_strndup(resolver, key->value, length);
    symbols_add(resolver->unreported, name, resolver); /* if it gets no value here, that is said here */
    if (!equals || length == 0) {
        diag_error(resolver->diag, source, key->value_span, "expected '@extern: NAME = VALUE'");
        return;
    }
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){
        .kind = SYMBOL_EXTERNAL, .source = source, .span = key->value_span, .imported = unit->imported};
    symbol->name = name;
    struct span span = {key->value_span.begin + (uint32_t)(equals + 1 - key->value), key->value_span.end};
    struct ast_expr *expr = parse_expression(resolver->ctx, resolver->diag, source, span, equals + 1);
    if (!expr || !resolver_eval(resolver, source, expr, INT32_MIN, UINT32_MAX, "an external constant", &symbol->value))
        return;
    symbol->state = SYMBOL_DONE;
    struct symbol *known = symbols_find(resolver->symbols, symbol->name);
    if (known && known->source && known->value != symbol->value) {
        diag_error(resolver->diag, source, symbol->span, "'%s' has another value elsewhere", symbol->name);
        diag_note(resolver->diag, known->source, known->span, "given here");
    } else if (!known) { /* -D goes before @extern */
        symbols_add(resolver->symbols, symbol->name, symbol);
    }
}

/* --- what comes ahead of all else --- */

/* An open enum makes a union's default reachable, and so decides sizes, which other keys may speak of. Whether the word is
 * one that we know is asked when its turn comes (keys.c). */
static void note_open_enums(struct resolver *resolver, const struct source *source, const struct ast_key *key)
{
    if (strcmp(key->value, "pass") == 0)
        list_add(resolver, &resolver->open_sources, (void *)(uintptr_t)source);
}

bool annotate_opens_enums(const struct resolver *resolver, const struct source *source)
{
    const struct source *open;
    for (size_t i = 0; LIST_NEXT(&resolver->open_sources, i, open); i++)
        if (open == source)
            return true;
    return false;
}

void annotate_ahead(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        const struct ast_key *key;
        for (size_t k = 0; definition->kind == AST_FILE_DOC && LIST_NEXT(&definition->doc->keys, k, key); k++) {
            if (strcmp(key->name.text, "extern") == 0)
                declare_extern(resolver, unit, key);
            else if (strcmp(key->name.text, "unknown-enum") == 0)
                note_open_enums(resolver, unit->ast->source, key);
        }
    }
}

/* --- libvirt's annotation of a procedure --- */

static struct acl *parse_acl(void *ctx, const char *text)
{
    struct acl *acl = talloc_zero(ctx, struct acl);
    acl->text = text;
    const char **parts[] = {&acl->object, &acl->permission, &acl->flag, &acl->parameter, &acl->value};
    for (size_t i = 0; i < 5; i++) {
        size_t length = strcspn(text, ":");
        if (length > 0)
            *parts[i] = talloc_strndup(acl, text, length);
        if (text[length] == '\0')
            break;
        text += length + 1;
    }
    return acl;
}

static int choose(const char *value, const char *const *words, int count)
{
    for (int i = 0; i < count; i++)
        if (words[i] && strcmp(value, words[i]) == 0)
            return i;
    return -1;
}

/* A parameter's position; NO_MARK if it is none. */
static int parse_position(const char *text)
{
    char *end;
    long position = strtol(text, &end, 10);
    return *end == '\0' && end != text && position >= 0 && position < 256 ? (int)position : NO_MARK;
}

static const char *const procedure_keys[] = {"acl",         "aclfilter", "generate", "priority",
                                             "readstream", "writestream", "sparseflag"};
enum { PROCEDURE_KEYS = sizeof procedure_keys / sizeof *procedure_keys, REPEATED_KEYS = 2 /* the first ones */ };

/* Returns NULL, or what was expected for the key's value. */
static const char *apply_procedure_key(void *ctx, struct procedure *procedure, const struct ast_key *key)
{
    static const char *const generate[] = {NULL, "none", "client", "server", "both"};
    static const char *const priority[] = {"low", "high"};
    const char *name = key->name.text, *value = key->value;
    if (strcmp(name, "generate") == 0) {
        int choice = choose(value, generate, 5);
        procedure->generate = choice < 0 ? GENERATE_UNSTATED : (enum generate)choice;
        return choice >= 0 ? NULL : "none, client, server or both";
    }
    if (strcmp(name, "priority") == 0) {
        int choice = choose(value, priority, 2);
        procedure->priority_stated = true;
        procedure->priority = choice == 1 ? PRIORITY_HIGH : PRIORITY_LOW;
        return choice >= 0 ? NULL : "low or high";
    }
    if (strcmp(name, "readstream") == 0)
        return (procedure->read_stream = parse_position(value)) != NO_MARK ? NULL : "the position of a parameter";
    if (strcmp(name, "writestream") == 0)
        return (procedure->write_stream = parse_position(value)) != NO_MARK ? NULL : "the position of a parameter";
    if (strcmp(name, "sparseflag") == 0) {
        procedure->sparse_flag = value;
        return value[0] ? NULL : "the name of a flag";
    }
    list_add(ctx, strcmp(name, "acl") == 0 ? &procedure->acl : &procedure->acl_filter, parse_acl(ctx, value));
    return value[0] ? NULL : "object:permission";
}

void annotate_procedure(struct resolver *resolver, struct procedure *procedure, const struct source *source,
                        const struct ast_doc *annotation)
{
    procedure->read_stream = procedure->write_stream = NO_MARK;
    const struct ast_key *key;
    for (size_t i = 0; annotation && LIST_NEXT(&annotation->keys, i, key); i++) {
        int known = choose(key->name.text, procedure_keys, PROCEDURE_KEYS);
        if (known < 0) {
            diag_error(resolver->diag, source, key->name.span, "a procedure has no annotation '@%s'", key->name.text);
            continue;
        }
        struct key_use use = {.key = key, .source = source};
        if (known >= REPEATED_KEYS && is_said_twice(resolver, &use, procedure))
            continue;
        const char *expected = apply_procedure_key(resolver->ctx, procedure, key);
        if (expected)
            diag_error(resolver->diag, source, key->value[0] ? key->value_span : key->name.span,
                       "'@%s' must be %s, not '%s'", key->name.text, expected, key->value);
    }
}

/* --- annotations of libvirt's where there is no procedure --- */

static bool is_procedure_key(const char *name)
{
    for (size_t i = 0; i < PROCEDURE_KEYS; i++)
        if (strcasecmp(name, procedure_keys[i]) == 0)
            return true;
    return false;
}

/* What other tools may find in such a comment is no matter of ours. */
static void report_stray(struct resolver *resolver, const struct source *source, const struct ast_doc *annotation)
{
    const struct ast_key *key;
    for (size_t i = 0; LIST_NEXT(&annotation->keys, i, key); i++) {
        bool is_ours = parse_is_key(key->name.text, strlen(key->name.text));
        if (!is_ours && !is_procedure_key(key->name.text))
            continue;
        diag_warning(resolver->diag, WARNING_STRAY_ANNOTATION, source, key->name.span, "'@%s' is not read here: %s",
                     key->name.text, is_ours ? PARSE_WHERE_KEYS_ARE : "it is about a procedure");
    }
}

void annotate_value(struct resolver *resolver, const struct type *type, const struct ast_doc *annotation)
{
    struct value_annotation *kept = talloc(resolver, struct value_annotation);
    *kept = (struct value_annotation){type, annotation};
    list_add(resolver, &resolver->value_annotations, kept);
}

void annotate_strays(struct resolver *resolver, const struct ast *ast)
{
    const struct ast_doc *stray;
    for (size_t i = 0; LIST_NEXT(&ast->strays, i, stray); i++)
        report_stray(resolver, ast->source, stray);
    const struct value_annotation *value;
    for (size_t i = 0; LIST_NEXT(&resolver->value_annotations, i, value); i++)
        if (!value->type->is_procedures && !value->type->is_imported)
            report_stray(resolver, ast->source, value->annotation);
}
