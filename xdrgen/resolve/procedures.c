/* procedures.c -- what both ways to write programs share: a procedure's annotations (libvirt's), and that numbers are taken once. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "resolve/internal.h"
#include "syntax/parse.h"

bool procedures_note_number(struct resolver *resolver, struct symbols *numbers, const struct source *source,
                        const struct ast_name *name, int64_t number, const char *what)
{
    char *key = talloc_asprintf(numbers, "%lld", (long long)number);
    if (symbols_add(numbers, key, (void *)(uintptr_t)name))
        return true;
    const struct ast_name *first = symbols_find(numbers, key);
    diag_error(resolver->diag, source, name->span, "%s number %lld is taken", what, (long long)number);
    diag_note(resolver->diag, source, first->span, "by '%s'", first->text);
    return false;
}

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

void procedures_annotate(struct resolver *resolver, struct procedure *procedure, const struct source *source,
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
        if (known >= REPEATED_KEYS && annotate_is_said_twice(resolver, &use, procedure))
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

void procedures_keep(struct resolver *resolver, const struct type *type, const struct ast_doc *annotation)
{
    struct value_annotation *kept = talloc(resolver, struct value_annotation);
    *kept = (struct value_annotation){type, annotation};
    list_add(resolver, &resolver->value_annotations, kept);
}

void procedures_strays(struct resolver *resolver, const struct ast *ast)
{
    const struct ast_doc *stray;
    for (size_t i = 0; LIST_NEXT(&ast->strays, i, stray); i++)
        report_stray(resolver, ast->source, stray);
    const struct value_annotation *value;
    for (size_t i = 0; LIST_NEXT(&resolver->value_annotations, i, value); i++)
        if (!value->type->is_procedures && !value->type->is_imported)
            report_stray(resolver, ast->source, value->annotation);
}
