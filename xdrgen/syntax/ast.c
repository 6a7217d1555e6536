/* ast.c -- constructors of the syntax tree: each fills one node and looks nothing up. */
#include "syntax/ast.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

enum { EXPRESSION_DEPTH_MAX = 1000 };

/* --- expressions --- */

static struct ast_expr *new_expr(void *ctx, enum ast_expr_kind kind, struct span span)
{
    struct ast_expr *expr = talloc_zero(ctx, struct ast_expr);
    expr->kind = kind;
    expr->span = span;
    expr->depth = 1;
    return expr;
}

/* The power of two that a unit is; 0 if it is none. */
static unsigned unit_bits(const char *unit)
{
    static const char *const units[] = {"KiB", "MiB", "GiB"};
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(unit, units[i]) == 0)
            return 10 * (i + 1);
    return 0;
}

static void scale(struct ast_expr *number, unsigned bits)
{
    uint64_t *value = &number->u.number.value;
    number->u.number.too_large |= __builtin_mul_overflow(*value, UINT64_C(1) << bits, value);
}

struct ast_expr *ast_number(void *ctx, struct span span, const char *text)
{
    struct ast_expr *expr = new_expr(ctx, AST_NUMBER, span);
    errno = 0;
    char *end;
    expr->u.number.value = strtoull(text, &end, 0);
    unsigned bits = end > text ? unit_bits(end) : 0;
    expr->u.number.malformed = *end != '\0' && bits == 0;
    expr->u.number.too_large = errno == ERANGE;
    scale(expr, bits);
    expr->u.number.hexadecimal = text[0] == '0' && (text[1] | 0x20) == 'x';
    return expr;
}

/* The character that an escape stands for, as C has the simple ones. */
static char unescape(char c)
{
    return c == 'n' ? '\n' : c == 't' ? '\t' : c;
}

struct ast_expr *ast_text(void *ctx, struct span span, const char *literal)
{
    struct ast_expr *expr = new_expr(ctx, AST_TEXT, span);
    char *text = talloc_strdup(expr, literal + 1), *to = text;
    for (const char *from = text; *from && *from != '"'; from++)
        *to++ = *from == '\\' ? unescape(*++from) : *from;
    *to = '\0';
    expr->u.text = text;
    return expr;
}

struct ast_expr *ast_scaled(void *ctx, struct span span, const char *number, struct ast_name unit)
{
    struct ast_expr *expr = ast_number(ctx, span, number);
    unsigned bits = unit_bits(unit.text);
    expr->u.number.bad_unit = bits == 0;
    scale(expr, bits);
    return expr;
}

struct ast_expr *ast_reference(void *ctx, struct ast_name name)
{
    struct ast_expr *expr = new_expr(ctx, AST_REFERENCE, name.span);
    expr->u.reference = name;
    return expr;
}

/* Whoever walks a tree does so by recursion: the one guard stands here, where it grows. */
static struct ast_expr *limit_depth(struct ast_expr *expr)
{
    if (expr->depth > EXPRESSION_DEPTH_MAX)
        expr->kind = AST_TOO_LONG;
    return expr;
}

struct ast_expr *ast_unary(void *ctx, struct span span, int operator, struct ast_expr *operand)
{
    struct ast_expr *expr = new_expr(ctx, AST_UNARY, span);
    expr->u.unary.operator = operator;
    expr->u.unary.operand = operand;
    expr->depth = operand->depth + 1;
    return limit_depth(expr);
}

struct ast_expr *ast_binary(void *ctx, struct span span, int operator, struct ast_expr *left, struct ast_expr *right)
{
    struct ast_expr *expr = new_expr(ctx, AST_BINARY, span);
    expr->u.binary.operator = operator;
    expr->u.binary.left = left;
    expr->u.binary.right = right;
    expr->depth = 1 + (left->depth > right->depth ? left->depth : right->depth);
    return limit_depth(expr);
}

struct ast_expr *ast_call(void *ctx, struct span span, struct ast_name function, struct ast_name argument)
{
    struct ast_expr *expr = new_expr(ctx, AST_CALL, span);
    expr->u.call.function = function;
    expr->u.call.argument = argument;
    return expr;
}

/* --- comments --- */

struct ast_doc *ast_doc(void *ctx, struct span span)
{
    struct ast_doc *doc = talloc_zero(ctx, struct ast_doc);
    doc->text = talloc_strdup(doc, "");
    doc->span = span;
    return doc;
}

/* Adds a line; blank lines in front are dropped. */
static const char *join_line(const char *text, const char *line)
{
    char *joined = (char *)(uintptr_t)text;
    if (joined[0] != '\0')
        joined = talloc_strdup_append_buffer(joined, "\n");
    return talloc_strdup_append_buffer(joined, line);
}

struct ast_doc *ast_doc_text(struct ast_doc *doc, const char *text)
{
    doc->text = join_line(doc->text, text);
    return doc;
}

struct ast_doc *ast_doc_key(struct ast_doc *doc, struct span span, const char *text)
{
    struct ast_key *key = talloc_zero(doc, struct ast_key);
    size_t length = strcspn(text, "(:");
    key->name = (struct ast_name){talloc_strndup(key, text, length), span};
    if (text[length] == '(')
        key->argument = talloc_strndup(key, text + length + 1, strcspn(text + length + 1, ")"));
    key->value = talloc_strdup(key, "");
    key->value_span = (struct span){span.end, span.end};
    list_add(doc, &doc->keys, key);
    return doc;
}

struct ast_doc *ast_doc_value(struct ast_doc *doc, struct span span, const char *text)
{
    struct ast_key *key = doc->keys.items[doc->keys.count - 1];
    size_t blanks = strspn(text, " \t");
    if (text[blanks] == '\0')
        return doc;
    if (key->value[0] == '\0')
        key->value_span.begin = span.begin + (uint32_t)blanks;
    key->value_span.end = span.end;
    key->value = join_line(key->value, text + blanks);
    return doc;
}

struct ast_doc *ast_doc_end(struct ast_doc *doc, struct span span)
{
    char *text = (char *)(uintptr_t)doc->text;
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\n", text[length - 1]))
        text[--length] = '\0';
    doc->text = talloc_realloc_size(doc, text, length + 1); /* where another comment's text goes on */
    doc->span.end = span.end;
    return doc;
}

struct ast_doc *ast_doc_join(struct ast_doc *first, struct ast_doc *second)
{
    if (!first || !second)
        return first ? first : second;
    if (second->text[0] != '\0')
        first->text = join_line(join_line(first->text, ""), second->text);
    struct ast_key *key;
    for (size_t i = 0; LIST_NEXT(&second->keys, i, key); i++)
        list_add(first, &first->keys, key);
    return first;
}

struct ast_mark *ast_mark(void *ctx, struct span span, enum ast_mark_kind kind, const char *text)
{
    struct ast_mark *mark = talloc_zero(ctx, struct ast_mark);
    mark->kind = kind;
    mark->span = span;
    const char *at = strchr(text, '@');
    if (at)
        mark->at = (uint32_t)strtoul(at + 1, NULL, 10);
    if (kind == AST_MARK_ALLOC) {
        const char *type = strchr(at + 1, '@') + 1, *type_end = strchr(type, '@');
        mark->type = talloc_strndup(mark, type, (size_t)(type_end - type));
        mark->count_at = (uint32_t)strtoul(type_end + 1, NULL, 10);
    } else if (kind == AST_MARK_CAST) {
        const char *type = strchr(text, '(') + 1;
        mark->type = talloc_strndup(mark, type, strcspn(type, ")"));
    }
    return mark;
}

struct ast_tail *ast_tail_mark(void *ctx, struct ast_tail *tail, struct ast_mark *mark)
{
    if (!tail)
        tail = talloc_zero(ctx, struct ast_tail);
    list_add(tail, &tail->marks, mark);
    return tail;
}

struct ast_tail *ast_tail_doc(void *ctx, struct ast_tail *tail, struct ast_doc *doc)
{
    if (!tail)
        tail = talloc_zero(ctx, struct ast_tail);
    tail->doc = ast_doc_join(tail->doc, doc);
    return tail;
}

/* --- declarations --- */

static struct ast_type *new_type(void *ctx, enum ast_type_kind kind, struct span span)
{
    struct ast_type *type = talloc_zero(ctx, struct ast_type);
    type->kind = kind;
    type->span = span;
    return type;
}

struct ast_type *ast_builtin(void *ctx, struct span span, enum ast_type_kind kind)
{
    return new_type(ctx, kind, span);
}

struct ast_type *ast_named(void *ctx, struct span span, enum ast_tag tag, struct ast_name name)
{
    struct ast_type *type = new_type(ctx, AST_NAMED, span);
    type->tag = tag;
    type->name = name;
    return type;
}

struct ast_type *ast_composite(void *ctx, struct span span, enum ast_type_kind kind, struct ast_body *body)
{
    struct ast_type *type = new_type(ctx, kind, span);
    type->body = body;
    return type;
}

struct ast_body *ast_body(void *ctx, struct ast_tail *tail, struct list *items, struct ast_member *discriminant)
{
    struct ast_body *body = talloc_zero(ctx, struct ast_body);
    body->items = *items;
    if (tail) {
        body->marks = tail->marks;
        body->doc = tail->doc;
    }
    body->discriminant = discriminant;
    return body;
}

struct ast_member *ast_member(void *ctx, struct span span, struct ast_type *type, struct ast_name name,
                              enum ast_shape shape, struct ast_expr *bound)
{
    struct ast_member *member = talloc_zero(ctx, struct ast_member);
    member->span = span;
    member->type = type;
    member->name = name;
    member->shape = shape;
    member->bound = bound;
    return member;
}

/* A comment before and one behind count both. */
static struct ast_doc *join_tail(struct ast_doc *before, const struct ast_tail *tail)
{
    return tail ? ast_doc_join(before, tail->doc) : before;
}

struct ast_member *ast_member_finish(struct ast_member *member, struct ast_doc *doc, struct ast_tail *tail)
{
    member->doc = join_tail(doc, tail);
    if (tail)
        member->marks = tail->marks;
    return member;
}

struct ast_enumerator *ast_enumerator(void *ctx, struct ast_doc *doc, struct ast_doc *annotation, struct ast_name name,
                                      struct ast_expr *value)
{
    struct ast_enumerator *enumerator = talloc_zero(ctx, struct ast_enumerator);
    enumerator->doc = doc;
    enumerator->annotation = annotation;
    enumerator->name = name;
    enumerator->value = value;
    return enumerator;
}

struct ast_label *ast_label(void *ctx, struct span span, struct ast_expr *value)
{
    struct ast_label *label = talloc_zero(ctx, struct ast_label);
    label->span = span;
    label->value = value;
    return label;
}

struct ast_arm *ast_arm(void *ctx, struct list *labels, struct ast_member *member)
{
    struct ast_arm *arm = talloc_zero(ctx, struct ast_arm);
    arm->labels = *labels;
    arm->member = member;
    return arm;
}

struct ast_procedure *ast_procedure(void *ctx, struct ast_member *result, struct ast_name name, struct list *arguments,
                                    struct ast_expr *number)
{
    struct ast_procedure *procedure = talloc_zero(ctx, struct ast_procedure);
    procedure->result = result;
    procedure->name = name;
    procedure->arguments = *arguments;
    procedure->number = number;
    return procedure;
}

struct ast_procedure *ast_procedure_finish(struct ast_procedure *procedure, struct ast_doc *doc,
                                           struct ast_doc *annotation, struct ast_tail *tail)
{
    procedure->doc = join_tail(doc, tail);
    procedure->annotation = annotation;
    return procedure;
}

struct ast_version *ast_version(void *ctx, struct ast_doc *doc, struct ast_name name, struct ast_body *body,
                                struct ast_expr *number, struct ast_tail *tail)
{
    struct ast_version *version = talloc_zero(ctx, struct ast_version);
    version->doc = join_tail(ast_doc_join(doc, body->doc), tail);
    version->name = name;
    version->procedures = body->items;
    version->number = number;
    return version;
}

static struct ast_definition *new_definition(void *ctx, enum ast_definition_kind kind, struct ast_name name)
{
    struct ast_definition *definition = talloc_zero(ctx, struct ast_definition);
    definition->kind = kind;
    definition->name = name;
    definition->span = name.span;
    return definition;
}

/* What is said behind the brace of a type that the definition names is said of the definition. */
static struct ast_doc *take_doc(struct ast_body *body)
{
    struct ast_doc *doc = body ? body->doc : NULL;
    if (body)
        body->doc = NULL;
    return doc;
}

struct ast_definition *ast_constant(void *ctx, struct ast_name name, struct ast_expr *value)
{
    struct ast_definition *definition = new_definition(ctx, AST_CONSTANT, name);
    definition->u.value = value;
    return definition;
}

struct ast_definition *ast_typedef(void *ctx, struct ast_member *member)
{
    struct ast_definition *definition = new_definition(ctx, AST_TYPEDEF, member->name);
    definition->u.member = member;
    if (member->shape == AST_PLAIN)
        definition->doc = take_doc(member->type->body);
    return definition;
}

struct ast_definition *ast_type_definition(void *ctx, struct ast_name name, struct ast_type *type)
{
    struct ast_definition *definition = new_definition(ctx, AST_TYPE, name);
    definition->u.type = type;
    definition->doc = take_doc(type->body);
    return definition;
}

struct ast_definition *ast_program(void *ctx, struct ast_name name, struct ast_body *body, struct ast_expr *number)
{
    struct ast_definition *definition = new_definition(ctx, AST_PROGRAM, name);
    definition->doc = take_doc(body);
    definition->u.program.versions = body->items;
    definition->u.program.number = number;
    return definition;
}

struct ast_definition *ast_passthrough(void *ctx, struct span span, const char *text)
{
    struct ast_definition *definition = new_definition(ctx, AST_PASSTHROUGH, (struct ast_name){"", span});
    definition->u.line = text;
    return definition;
}

struct ast_definition *ast_file_doc(void *ctx, struct ast_doc *doc)
{
    struct ast_definition *definition = new_definition(ctx, AST_FILE_DOC, (struct ast_name){"", doc->span});
    definition->doc = doc;
    return definition;
}

struct ast_definition *ast_definition_finish(struct ast_definition *definition, struct span span, struct ast_doc *doc,
                                             struct ast_tail *tail)
{
    definition->span = span;
    definition->doc = join_tail(ast_doc_join(doc, definition->doc), tail);
    return definition;
}

/* --- namespaces --- */

void ast_enter(struct ast *ast, struct ast_name name)
{
    struct ast_namespace *outer = ast->namespace, *inner = talloc(ast, struct ast_namespace);
    const char *path = outer ? talloc_asprintf(inner, "%s::%s", outer->path, name.text) : name.text;
    *inner = (struct ast_namespace){path, {name.span.end, UINT32_MAX}, outer}; /* to the end of the text, if it has none */
    list_add(ast, &ast->namespaces, inner);
    ast->namespace = inner;
}

void ast_leave(struct ast *ast, struct span end)
{
    ast->namespace->span.end = end.begin;
    ast->namespace = ast->namespace->outer;
}

const struct ast_namespace *ast_namespace_at(const struct ast *ast, uint32_t offset)
{
    size_t low = 0, high = ast->namespaces.count;
    while (low < high) { /* the last one that begins before it, */
        size_t middle = low + (high - low) / 2;
        const struct ast_namespace *namespace = ast->namespaces.items[middle];
        if (namespace->span.begin <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const struct ast_namespace *found = low > 0 ? ast->namespaces.items[low - 1] : NULL;
    while (found && found->span.end <= offset) /* or one around that */
        found = found->outer;
    return found;
}

/* --- lists --- */

struct list *ast_list(void *ctx)
{
    return talloc_zero(ctx, struct list);
}

struct list *ast_append(struct list *list, void *item)
{
    if (item)
        list_add(list, list, item);
    return list;
}

void ast_stray(struct ast *ast, struct ast_doc *annotation)
{
    list_add(ast, &ast->strays, annotation);
}

static struct span *last_lost(const struct ast *ast)
{
    return ast->lost.count > 0 ? ast->lost.items[ast->lost.count - 1] : NULL;
}

/* What is lost may grow token by token, or take in what was lost within: one span is kept of all these. */
void *ast_lost(struct ast *ast, struct span span)
{
    struct span *lost = last_lost(ast);
    while (lost && lost->begin <= span.end && span.begin <= lost->end) {
        span.begin = lost->begin < span.begin ? lost->begin : span.begin;
        span.end = lost->end > span.end ? lost->end : span.end;
        ast->lost.count--;
        lost = last_lost(ast);
    }
    lost = talloc(ast, struct span);
    *lost = span;
    list_add(ast, &ast->lost, lost);
    return NULL;
}

struct list *ast_trail_last(struct list *enumerators, struct ast_tail *tail)
{
    if (enumerators->count > 0) {
        struct ast_enumerator *last = enumerators->items[enumerators->count - 1];
        last->doc = join_tail(last->doc, tail);
    }
    return enumerators;
}
