/* sizes.c -- facts that follow from the whole graph of types: wire sizes, recursion, lists, nesting.
 *
 * The types are visited in the order of their strongly connected components (Tarjan's algorithm, with a stack of its
 * own, for a specification may chain a hundred thousand types): everything that a component refers to is finished
 * before it. A component of several types, or of one that refers to itself, is recursive: its greatest size has no
 * bound, its least is the least fixpoint. A struct that ends in an optional next one of its kind is a list, which is
 * read by a loop; that reference alone makes nothing recursive. Sizes: RFC 4506 section 4. */
#include "measure/sizes.h"

#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "base/wire.h"
#include "model/walk.h"

enum { DEPTH_MAX = 500 }; /* of types within types: what generated code, and ours, needs of the stack */

static uint64_t greater(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

static uint64_t lesser(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

/* --- sizes, saturating --- */

static struct size add_sizes(struct size a, struct size b)
{
    struct size sum = {0, a.unbounded || b.unbounded, a.is_external || b.is_external};
    if (__builtin_add_overflow(a.bytes, b.bytes, &sum.bytes))
        sum.bytes = UINT64_MAX;
    return sum;
}

static struct size multiply_size(struct size a, uint64_t n)
{
    struct size product = {0, a.unbounded && n > 0, a.is_external};
    if (__builtin_mul_overflow(a.bytes, n, &product.bytes))
        product.bytes = UINT64_MAX;
    return product;
}

static struct size pad_size(uint64_t n)
{
    return (struct size){.bytes = wire_pad(n)};
}

static const struct size infinite = {.bytes = UINT64_MAX};
static const struct size word = {.bytes = 4};

/* The size of so many elements, as far as the bound is known. */
static struct size bounded_size(const struct member *member, struct size size)
{
    size.is_external |= member->is_external;
    return size;
}

struct size sizes_member_least(const struct member *member)
{
    member = walk_through(member); /* as the edges do: a typedef on the way may not be finished */
    switch (member->shape) {
    case SHAPE_SCALAR: return member->type->wire_min;
    case SHAPE_FIXED: return bounded_size(member, multiply_size(member->type->wire_min, member->bound));
    case SHAPE_OPAQUE_FIXED: return bounded_size(member, pad_size(member->bound));
    case SHAPE_VARIABLE:
    case SHAPE_OPTIONAL:
    case SHAPE_STRING:
    case SHAPE_OPAQUE: return word;
    }
    return word;
}

/* The least that a member takes itself: what closes a circle pays for its own memory. */
static struct size member_own(const struct member *member)
{
    member = walk_through(member);
    struct size element = member->type->kind < TYPE_ENUM ? member->type->wire_min : member->type->own_min;
    if (member->is_boxed)
        return (struct size){0};
    if (member->shape == SHAPE_SCALAR)
        return element;
    return member->shape == SHAPE_FIXED ? multiply_size(element, member->bound) : sizes_member_least(member);
}

static struct size member_max(const struct member *member)
{
    member = walk_through(member);
    struct size element = member->type->wire_max;
    switch (member->shape) {
    case SHAPE_SCALAR: return element;
    case SHAPE_FIXED: return bounded_size(member, multiply_size(element, member->bound));
    case SHAPE_OPAQUE_FIXED: return bounded_size(member, pad_size(member->bound));
    case SHAPE_VARIABLE: return bounded_size(member, add_sizes(word, multiply_size(element, member->bound)));
    case SHAPE_OPTIONAL: return add_sizes(word, element);
    case SHAPE_STRING:
    case SHAPE_OPAQUE: return bounded_size(member, add_sizes(word, pad_size(member->bound)));
    }
    return word;
}

static struct size union_size(const struct type *type, struct size (*of_member)(const struct member *), bool greatest)
{
    struct size best = greatest ? (struct size){0} : infinite;
    const struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        if (!walk_arm_is_reachable(type, arm))
            continue;
        struct size size = arm->is_void ? (struct size){0} : of_member(arm->member);
        best.bytes = greatest ? greater(best.bytes, size.bytes) : lesser(best.bytes, size.bytes);
        best.unbounded |= size.unbounded;
        best.is_external |= size.is_external;
    }
    return add_sizes(word, best);
}

static struct size type_size(const struct type *type, struct size (*of_member)(const struct member *), bool greatest)
{
    struct size sum = {0};
    const struct member *member;
    switch (type->kind) {
    case TYPE_ENUM: return word;
    case TYPE_ALIAS: return of_member(type->alias);
    case TYPE_UNION: return union_size(type, of_member, greatest);
    case TYPE_STRUCT:
        for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
            sum = add_sizes(sum, of_member(member));
        return sum;
    default: return type->wire_min; /* a built-in has one size */
    }
}

/* --- memory: what the model counts with is that of a machine with pointers of 8 bytes; a smaller one needs no more --- */

static const struct {
    struct layout pointer, array; /* array: a pointer and a length */
} machines[MACHINE_COUNT] = {
    [MACHINE_64] = {{8, 8}, {16, 8}},
    [MACHINE_32] = {{4, 4}, {8, 4}},
    [MACHINE_32_PACKED] = {{4, 4}, {8, 4}},
};

static uint64_t memory_of_array(uint64_t element, uint64_t count)
{
    uint64_t product;
    return __builtin_mul_overflow(element, count, &product) ? MEMORY_MOST : lesser(product, MEMORY_MOST);
}

static struct layout member_layout(const struct member *member, enum machine machine)
{
    const struct layout *element = &member->type->layouts[machine];
    if (member->is_boxed)
        return machines[machine].pointer;
    switch (member->shape) {
    case SHAPE_SCALAR: return *element;
    case SHAPE_FIXED: return (struct layout){memory_of_array(element->size, member->bound), element->alignment};
    case SHAPE_OPAQUE_FIXED: return (struct layout){member->bound, 1};
    case SHAPE_OPTIONAL: return machines[machine].pointer;
    case SHAPE_VARIABLE:
    case SHAPE_STRING:
    case SHAPE_OPAQUE: return machines[machine].array;
    }
    return *element;
}

static uint64_t align(uint64_t size, uint64_t alignment)
{
    return (size + alignment - 1) / alignment * alignment;
}

/* Adds a member to a struct under construction. */
static void append_layout(struct layout *whole, struct layout part)
{
    whole->size = lesser(align(whole->size, part.alignment) + part.size, MEMORY_MOST);
    whole->alignment = greater(whole->alignment, part.alignment);
}

static struct layout arms_layout(const struct type *type, enum machine machine)
{
    struct layout all = {0, 1};
    const struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        if (arm->is_void)
            continue;
        struct layout one = member_layout(walk_through(arm->member), machine);
        all.size = greater(all.size, one.size);
        all.alignment = greater(all.alignment, one.alignment);
    }
    all.size = align(all.size, all.alignment);
    return all;
}

static struct layout type_layout(const struct type *type, enum machine machine)
{
    struct layout layout = {type->kind == TYPE_ENUM ? 4 : 0, type->kind == TYPE_ENUM ? 4 : 1};
    const struct member *member;
    if (type->kind == TYPE_ALIAS)
        append_layout(&layout, member_layout(walk_through(type->alias), machine));
    if (type->kind == TYPE_UNION) {
        uint64_t bytes = walk_strip(type->discriminant->type)->kind == TYPE_BOOL ? 1 : 4;
        append_layout(&layout, (struct layout){bytes, bytes});
        append_layout(&layout, arms_layout(type, machine));
    }
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        append_layout(&layout, member_layout(walk_through(member), machine));
    layout.size = align(layout.size, layout.alignment);
    return layout;
}

/* Whether that is news. */
static bool finish_memory(struct type *type)
{
    bool changed = false;
    for (enum machine machine = 0; machine < MACHINE_COUNT; machine++) {
        struct layout layout = type_layout(type, machine), *old = &type->layouts[machine];
        changed |= layout.size != old->size; /* and with it, perhaps, the alignment */
        *old = layout;
    }
    type->memory = type->layouts[MACHINE_64].size;
    return changed;
}

/* What the arena gives for a member, for each byte of the least that it costs to send that. An element's memory is paid
 * for by its own least bytes, what it points to in turn by others, so the worst of all these ratios bounds their sum. */
static uint64_t member_ratio(const struct member *member)
{
    member = walk_through(member);
    const struct type *type = member->type;
    uint64_t ratio = type->memory_ratio, memory = type->memory;
    uint64_t least = type->kind < TYPE_ENUM ? type->wire_min.bytes : type->own_min.bytes;
    if (member->shape != SHAPE_OPTIONAL && member->shape != SHAPE_VARIABLE && !member->is_boxed)
        return ratio;
    memory = align(memory, 8); /* memory is taken by 8 bytes: a single element may take as much */
    return greater(ratio, least ? (memory + least - 1) / least : UINT32_MAX);
}

static uint64_t type_ratio(const struct type *type)
{
    uint64_t worst = 0;
    const struct member *member;
    for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
        worst = greater(worst, member_ratio(member));
    return worst;
}

/* --- components --- */

struct node {
    struct type *type;
    uint32_t index, low;
    bool on_stack, on_path;
    size_t next; /* the edge to follow next */
};

struct finder {
    struct spec *spec;
    struct diag *diag;
    bool figures_only;
    struct symbols *nodes; /* by the type's name */
    struct list stack, path;
    uint32_t count;
};

static struct node *visit(struct finder *finder, struct type *type)
{
    struct node *node = talloc_zero(finder->nodes, struct node);
    *node = (struct node){.type = type, .index = ++finder->count, .low = finder->count, .on_stack = true};
    type->is_list = walk_is_list(type);
    symbols_add(finder->nodes, type->name, node);
    list_add(finder->nodes, &finder->stack, node);
    list_add(finder->nodes, &finder->path, node);
    return node;
}

static void *pop(struct list *list)
{
    return list->items[--list->count];
}

static bool refers_to_itself(const struct type *type)
{
    const struct type *target;
    for (size_t i = 0; (target = walk_edge(type, &i)) != NULL;)
        if (target == type)
            return true;
    return false;
}

/* Of C code there is no use, then; it is said of the innermost. */
static void check_memory(struct finder *finder, const struct type *type)
{
    const struct type *part;
    if (type->memory < MEMORY_MOST || finder->figures_only)
        return;
    for (size_t i = 0; (part = walk_edge(type, &i)) != NULL;)
        if (part->memory >= MEMORY_MOST)
            return;
    diag_error(finder->diag, finder->spec->source, type->span,
               "'%s' takes more memory than any machine has", type->name);
}

static void finish_depth(struct finder *finder, struct type *type)
{
    struct type *target;
    for (size_t i = 0; (target = walk_edge(type, &i)) != NULL;)
        if (target->depth > type->depth)
            type->depth = target->depth;
    if (++type->depth == DEPTH_MAX)
        diag_error(finder->diag, finder->spec->source, type->span,
                   "types nest more than %d deep here", DEPTH_MAX - 1);
}

/* One that holds another of the component by value is as large as that makes it; each reaches all that the others do. */
static void finish_component_memory(struct node **nodes, size_t count)
{
    uint64_t worst = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < count; i++)
            changed |= finish_memory(nodes[i]->type);
    }
    for (size_t i = 0; i < count; i++)
        worst = greater(worst, type_ratio(nodes[i]->type));
    for (size_t i = 0; i < count; i++)
        nodes[i]->type->memory_ratio = worst;
}

/* What goes around, or on, has no greatest size; what it hangs on, it hangs on all the same. */
static void finish_component_greatest(struct node **nodes, size_t count)
{
    bool is_external = false;
    for (size_t i = 0; i < count; i++) {
        struct type *type = nodes[i]->type;
        struct size greatest = type_size(type, member_max, true);
        is_external |= greatest.is_external;
        if (!type->is_recursive && !type->is_list)
            type->wire_max = greatest;
    }
    for (size_t i = 0; i < count; i++)
        nodes[i]->type->wire_max.is_external = is_external;
}

/* A value that has no end does not exist: there must be an arm that does not lead back. It is said of the first in the text. */
static void check_end(struct finder *finder, struct node **nodes, size_t count)
{
    const struct type *first = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct type *type = nodes[i]->type;
        if (type->wire_min.bytes == UINT64_MAX && (!first || type->span.begin < first->span.begin))
            first = type;
    }
    if (first)
        diag_error(finder->diag, finder->spec->source, first->span,
                   "'%s' contains itself, whatever it holds; an arm that does not lead back, or a pointer ('*'), ends it",
                   first->name);
}

/* types[0..count) refer to each other and to finished types only. */
static void finish_component(struct finder *finder, struct node **nodes, size_t count)
{
    bool recursive = count > 1 || refers_to_itself(nodes[0]->type);
    for (size_t i = 0; i < count; i++) {
        struct type *type = nodes[i]->type;
        type->is_recursive = recursive;
        type->wire_min = type->own_min = infinite;
        type->wire_max = (struct size){.bytes = UINT64_MAX, .unbounded = true};
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < count; i++) {
            struct size size = type_size(nodes[i]->type, sizes_member_least, false);
            changed |= size.bytes != nodes[i]->type->wire_min.bytes ||
                       size.is_external != nodes[i]->type->wire_min.is_external;
            nodes[i]->type->wire_min = size;
            size = type_size(nodes[i]->type, member_own, false);
            changed |= size.bytes != nodes[i]->type->own_min.bytes;
            nodes[i]->type->own_min = size;
        }
    }
    if (recursive)
        check_end(finder, nodes, count);
    finish_component_greatest(nodes, count);
    finish_component_memory(nodes, count);
    struct spec *spec = finder->spec;
    uint32_t component = (uint32_t)spec->order.count;
    for (size_t i = 0; i < count; i++) {
        nodes[i]->type->component = component;
        nodes[i]->type->index = (uint32_t)spec->order.count;
        list_add(spec, &spec->order, nodes[i]->type);
        finish_depth(finder, nodes[i]->type);
        check_memory(finder, nodes[i]->type);
    }
}

static void pop_component(struct finder *finder, const struct node *root)
{
    size_t begin = finder->stack.count;
    do
        ((struct node *)finder->stack.items[--begin])->on_stack = false;
    while (finder->stack.items[begin] != root);
    finish_component(finder, (struct node **)finder->stack.items + begin, finder->stack.count - begin);
    finder->stack.count = begin;
}

static bool is_composite(const struct type *type)
{
    return type->kind >= TYPE_ENUM;
}

/* Follows the node's edges until one leads to a type not yet seen, which then is the path's last; or to the end. */
static void step(struct finder *finder, struct node *node)
{
    struct type *target;
    while ((target = walk_edge(node->type, &node->next)) != NULL) {
        if (!is_composite(target))
            continue;
        struct node *seen = symbols_find(finder->nodes, target->name);
        if (!seen) {
            visit(finder, target);
            return;
        }
        if (seen->on_stack && seen->index < node->low)
            node->low = seen->index;
    }
    pop(&finder->path);
    if (finder->path.count > 0) {
        struct node *parent = finder->path.items[finder->path.count - 1];
        if (node->low < parent->low)
            parent->low = node->low;
    }
    if (node->low == node->index)
        pop_component(finder, node);
}

/* Finishes a type and all that it leads to. */
static void finish(struct finder *finder, struct type *type)
{
    if (!type || !is_composite(type) || symbols_find(finder->nodes, type->name))
        return;
    visit(finder, type);
    while (finder->path.count > 0)
        step(finder, finder->path.items[finder->path.count - 1]);
}

void sizes_find(struct spec *spec, struct diag *diag, bool figures_only)
{
    struct finder finder = {.spec = spec, .diag = diag, .figures_only = figures_only, .nodes = symbols_new(spec)};
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        finish(&finder, type);
    for (struct walk_place place = {0}; walk_procedure(spec, &place);) { /* of an import, perhaps, that no type refers to */
        finish(&finder, place.procedure->arguments);
        finish(&finder, place.procedure->result);
    }
    talloc_free(finder.nodes);
}
