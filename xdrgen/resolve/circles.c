/* circles.c -- which arms close a circle: those by which a definition leads to itself, as a value.
 *
 * On the wire another arm ends it. In C no value contains another of its type, so what closes a circle is a pointer. All is read
 * off the text before types are resolved, for the order of definitions in C follows from it: the names that a definition holds
 * as values are edges, and an edge closes a circle if both its ends are in the same strongly connected component (Tarjan's
 * algorithm, with a stack of its own, as in sizes.c). */
#include <string.h>

#include "base/alloc.h"
#include "resolve/internal.h"

/* A definition that holds values. */
struct node {
    struct list edges; /* struct edge */
    size_t next;       /* the edge to follow next */
    uint32_t index, low;
    uint32_t component; /* 0: not yet known */
};

struct edge {
    struct ast_member *member;
    struct node *target;
    bool in_arm;
};

struct circles {
    struct resolver *resolver;
    struct symbols *nodes; /* by the names of their symbols */
    struct list all, stack, path;
    uint32_t count;
};

/* --- edges --- */

static void add_edge(struct circles *circles, struct node *node, const struct source *source, struct ast_member *member,
                     bool in_arm)
{
    const struct symbol *symbol = declare_find(circles->resolver, source, &member->type->name);
    struct node *target = symbol && symbol->kind == SYMBOL_TYPE ? symbols_find(circles->nodes, symbol->name) : NULL;
    if (!target)
        return;
    struct edge *edge = talloc(circles->nodes, struct edge);
    *edge = (struct edge){member, target, in_arm};
    list_add(circles->nodes, &node->edges, edge);
}

/* What a member holds as values: by name, or written in place. */
static void add_edges(struct circles *circles, struct node *node, const struct source *source, struct ast_member *member,
                      bool in_arm)
{
    struct ast_member *inner;
    const struct ast_arm *arm;
    const struct ast_type *type = member->type;
    if (member->shape != AST_PLAIN && member->shape != AST_FIXED)
        return;
    if (type->kind == AST_NAMED)
        add_edge(circles, node, source, member, in_arm);
    for (size_t i = 0; type->kind == AST_STRUCT && LIST_NEXT(&type->body->items, i, inner); i++)
        add_edges(circles, node, source, inner, in_arm);
    for (size_t i = 0; type->kind == AST_UNION && LIST_NEXT(&type->body->items, i, arm); i++)
        add_edges(circles, node, source, arm->member, true);
}

static void add_definition(struct circles *circles, const struct symbol *symbol)
{
    const struct ast_definition *definition = symbol->definition;
    struct ast_member whole = {.shape = AST_PLAIN};
    bool is_typedef = definition->kind == AST_TYPEDEF;
    whole.type = is_typedef ? NULL : definition->u.type;
    add_edges(circles, symbols_find(circles->nodes, symbol->name), symbol->source,
              is_typedef ? definition->u.member : &whole, false);
}

static bool is_defined(const struct symbol *symbol)
{
    return symbol->kind == SYMBOL_TYPE && symbol->definition;
}

static void build(struct circles *circles)
{
    const struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&circles->resolver->named, i, symbol); i++) {
        struct node *node = is_defined(symbol) ? talloc_zero(circles->nodes, struct node) : NULL;
        if (node && symbols_add(circles->nodes, symbol->name, node))
            list_add(circles->nodes, &circles->all, node);
    }
    for (size_t i = 0; LIST_NEXT(&circles->resolver->named, i, symbol); i++)
        if (is_defined(symbol))
            add_definition(circles, symbol);
}

/* --- components --- */

static void visit(struct circles *circles, struct node *node)
{
    node->index = node->low = ++circles->count;
    list_add(circles->nodes, &circles->stack, node);
    list_add(circles->nodes, &circles->path, node);
}

static void leave(struct circles *circles, const struct node *node)
{
    struct node *parent = --circles->path.count > 0 ? circles->path.items[circles->path.count - 1] : NULL, *member;
    if (parent && node->low < parent->low)
        parent->low = node->low;
    if (node->low != node->index)
        return;
    do {
        member = circles->stack.items[--circles->stack.count];
        member->component = node->index;
    } while (member != node);
}

/* Follows edges until one leads to a node not yet seen, which then is the path's last; or to the end. */
static void step(struct circles *circles, struct node *node)
{
    const struct edge *edge;
    while (LIST_NEXT(&node->edges, node->next, edge)) {
        struct node *target = edge->target;
        node->next++;
        if (target->index == 0) {
            visit(circles, target);
            return;
        }
        if (target->component == 0 && target->index < node->low)
            node->low = target->index;
    }
    leave(circles, node);
}

static void mark_arms(const struct node *node)
{
    const struct edge *edge;
    for (size_t i = 0; LIST_NEXT(&node->edges, i, edge); i++)
        edge->member->is_boxed = edge->in_arm && edge->target->component == node->component;
}

void circles_close(struct resolver *resolver)
{
    struct circles circles = {.resolver = resolver, .nodes = symbols_new(resolver)};
    struct node *node;
    build(&circles);
    for (size_t i = 0; LIST_NEXT(&circles.all, i, node); i++) {
        if (node->index == 0)
            visit(&circles, node);
        while (circles.path.count > 0)
            step(&circles, circles.path.items[circles.path.count - 1]);
    }
    for (size_t i = 0; LIST_NEXT(&circles.all, i, node); i++)
        mark_arms(node);
    talloc_free(circles.nodes);
}
