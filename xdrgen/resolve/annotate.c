/* annotate.c -- comments that mean something, into the model: documentation, `@key: value`, libvirt's annotations. */
#include <string.h>

#include "base/alloc.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "resolve/internal.h"
#include "syntax/parse.h"
#include "xdr_restrictions.h"

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
#include "syntax/annotations.def"
#undef KEY
};

/* With the word that begins a file's comment, where it stands elsewhere. */
static const char *const known_names[] = {
#define KEY(NAME, ...) NAME,
#include "syntax/annotations.def"
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

bool annotate_is_said_twice(struct resolver *resolver, const struct key_use *use, const void *subject)
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
void annotate_tame(char *text)
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
    annotate_tame(text);
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
    return known && (known->places & places) && (known->times == MANY || !annotate_is_said_twice(resolver, use, subject));
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

/* --- the values of all keys --- */

/* An assertion speaks of the cap, and a check of its struct as it is. */
static bool is_last(const struct key_use *use)
{
    return use->reader == assertions_read || use->reader == assertions_read_same;
}

/* --cap goes before @cap. */
static void set_cap(struct resolver *resolver, const char *text)
{
    struct spec *spec = resolver->spec;
    struct source *source = source_from_bytes(spec, "--cap", text, strlen(text));
    struct ast_key key = {.name = {"cap", {0, 0}}, .value = source->text, .value_span = {0, source->length}};
    struct key_use use = {.key = &key, .source = source};
    if (text[0] == '\0')
        diag_error_file(resolver->diag, "--cap", "expected an expression");
    else
        keys_read_cap(resolver, &use);
}

void annotate_read_keys(struct resolver *resolver)
{
    const struct key_use *use;
    for (size_t i = 0; LIST_NEXT(&resolver->keys, i, use); i++)
        if (!is_last(use))
            use->reader(resolver, use);
    if (resolver->options->cap)
        set_cap(resolver, resolver->options->cap);
    for (size_t i = 0; LIST_NEXT(&resolver->keys, i, use); i++)
        if (is_last(use) && use->source == resolver->spec->source)
            use->reader(resolver, use);
}
