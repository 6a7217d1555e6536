/* plan.c -- the model's steps for a codec.
 *
 * Members of a fixed encoded size are taken in runs: one check that all bytes of a run are there, then loads at
 * constant offsets, then one step of the cursor. The length word of a string or an array ends a run, for it is fixed as
 * well; and the check of a string's bytes covers the run behind it, so that most members cost no check of their own.
 * A plain use of a typedef is looked through. */
#include "emit/plan.h"

#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "model/walk.h"

struct planner {
    void *owner;        /* of the steps */
    struct list *steps;
    uint64_t *covered;  /* the bytes that the run's check asks for, perhaps a string's tail; NULL before its first byte */
    uint64_t offset;    /* of the next member from the cursor */
    uint64_t fixed;     /* bytes so far that are on the wire whatever the value */
    uint64_t *open;     /* a tail that the next run may use */
    bool in_loop;       /* the code is to be part of a loop over an array */
};

static struct step *add_step(struct planner *planner, enum step_kind kind)
{
    struct step *step = talloc_zero(planner->owner, struct step);
    step->kind = kind;
    step->pointer = step->plus = "";
    list_add(planner->owner, planner->steps, step);
    return step;
}

/* size bytes of a fixed place: they join the run, or begin one. */
static void take_fixed(struct planner *planner, uint64_t size)
{
    if (!planner->covered) {
        planner->covered = planner->open;
        if (!planner->covered)
            planner->covered = &add_step(planner, STEP_ROOM)->size;
    }
    *planner->covered += size;
    planner->offset += size;
    planner->fixed += size;
}

static void end_run(struct planner *planner)
{
    if (planner->offset > 0)
        add_step(planner, STEP_ADVANCE)->size = planner->offset;
    planner->offset = 0;
    planner->covered = planner->open = NULL;
}

/* The length word that begins a string, an array or an optional is the last of a run; the step itself passes it. */
static void end_run_at_word(struct planner *planner)
{
    take_fixed(planner, 4);
    planner->offset -= 4;
    end_run(planner);
}

static const char *plus_text(struct planner *planner)
{
    return planner->offset ? talloc_asprintf(planner->owner, " + %" PRIu64, planner->offset) : "";
}

static bool is_plain(const struct type *type)
{
    return type->kind <= TYPE_QUADRUPLE;
}

static bool is_plain_of(const struct type *type, uint64_t size)
{
    return is_plain(type) && type->wire_min.bytes == size;
}

/* What has no bound counts as UINT64_MAX bytes, which no type has at least. */
static bool has_one_size(const struct type *type)
{
    return type->wire_min.bytes == type->wire_max.bytes;
}

static const char *function_name(struct planner *planner, const struct type *type)
{
    return type->runtime_name ? talloc_asprintf(planner->owner, "xdr_%s", type->runtime_name) : type->c_name;
}

/* Whether a typedef is, in C, an array. */
static bool is_array(const struct type *type)
{
    if (type->kind != TYPE_ALIAS)
        return false;
    const struct member *member = walk_through(type->alias);
    return member->shape == SHAPE_FIXED || member->shape == SHAPE_OPAQUE_FIXED;
}

/* Loops over arrays contain the code of their elements, and that code the code of its parts. Of a type that is imported
 * there is only the function. */
static bool belongs_in_line(const struct planner *planner, enum step_kind kind, const struct type *type)
{
    bool in_loop = kind == STEP_ARRAY || kind == STEP_EACH || (kind == STEP_CALL && planner->in_loop);
    return in_loop && type->is_element && !type->is_imported && type->kind != TYPE_ENUM;
}

static uint64_t any_bytes(struct type *type);

static bool is_any_bytes(const struct member *member)
{
    switch (member->shape) {
    case SHAPE_SCALAR:
    case SHAPE_FIXED: return any_bytes(member->type) > 0;
    case SHAPE_OPAQUE_FIXED: return member->bound % 4 == 0;
    case SHAPE_VARIABLE:
    case SHAPE_OPTIONAL:
    case SHAPE_STRING:
    case SHAPE_OPAQUE: break;
    }
    return false;
}

static bool are_any_bytes(const struct type *type)
{
    const struct member *member;
    if (type->kind < TYPE_STRUCT)
        return is_plain(type);
    if (type->kind == TYPE_UNION)
        return false;
    if (type->alias)
        return is_any_bytes(type->alias);
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        if (!is_any_bytes(member))
            return false;
    return true;
}

/* The encoded size of a type whose bytes may be any; 0 if they may not, or their number varies. Found once a type. */
static uint64_t any_bytes(struct type *type)
{
    if (!type->any_is_known)
        type->any_bytes = are_any_bytes(type) ? type->wire_min.bytes : 0;
    type->any_is_known = true;
    return type->any_bytes;
}

static struct step *add_member_step(struct planner *planner, enum step_kind kind, const struct member *member,
                                    const char *place)
{
    struct type *type = member->type;
    struct step *step = add_step(planner, kind);
    step->member = member;
    step->place = place;
    step->plus = plus_text(planner);
    step->function = function_name(planner, type);
    step->is_short = planner->in_loop;
    step->in_line = belongs_in_line(planner, kind, type) ? "_inline" : "";
    step->word = type->runtime_name;
    step->any_bytes = any_bytes(type);
    step->element_min = type->wire_min.bytes;
    if (has_one_size(type))
        step->size = type->wire_min.bytes;
    if (is_array(type))
        step->pointer = talloc_asprintf(step, "(const %s *)", type->c_name);
    return step;
}

/* A member whose encoded size does not depend on the value: a step at a constant offset of the run. */
static void plan_fixed(struct planner *planner, enum step_kind kind, const struct member *member, const char *place,
                       uint64_t size)
{
    bool begins = !planner->covered; /* the check comes before the step */
    if (begins)
        take_fixed(planner, size);
    uint64_t offset = planner->offset;
    planner->offset = begins ? 0 : offset;
    add_member_step(planner, kind, member, place);
    planner->offset = offset;
    if (!begins)
        take_fixed(planner, size);
}

static enum step_kind scalar_step(const struct type *type)
{
    if (type->kind == TYPE_FLOAT || type->kind == TYPE_DOUBLE)
        return STEP_REAL;
    return is_plain(type) ? STEP_PLAIN : STEP_CHECKED;
}

static void plan_scalar(struct planner *planner, const struct member *member, const char *place)
{
    const struct type *type = member->type;
    if (type->kind <= TYPE_ENUM) {
        plan_fixed(planner, scalar_step(type), member, place, type->wire_min.bytes);
    } else {
        end_run(planner);
        add_member_step(planner, STEP_CALL, member, place);
    }
}

static void plan_fixed_array(struct planner *planner, const struct member *member, const char *place)
{
    if (is_plain_of(member->type, 4)) {
        plan_fixed(planner, STEP_WORDS, member, place, UINT64_C(4) * member->bound);
    } else if (is_plain_of(member->type, 8)) {
        plan_fixed(planner, STEP_DWORDS, member, place, UINT64_C(8) * member->bound);
    } else {
        end_run(planner);
        add_member_step(planner, STEP_EACH, member, place);
    }
}

static void plan_variable(struct planner *planner, enum step_kind kind, const struct member *member, const char *place)
{
    end_run_at_word(planner);
    struct step *step = add_member_step(planner, kind, member, place);
    if (kind == STEP_STRING || kind == STEP_TEXT || kind == STEP_OPAQUE)
        planner->open = &step->tail;
}

static void plan_boxed(struct planner *planner, const struct member *member, const char *place)
{
    end_run(planner);
    struct step *step = add_member_step(planner, STEP_BOXED, member, place);
    step->count = member->shape == SHAPE_FIXED ? member->bound_text : "1";
}

/* Whether the member, or a typedef that it is a plain use of, may contain NULs. */
static bool allows_nul(const struct member *member)
{
    const struct member *last = walk_through(member);
    for (; member != last; member = member->type->alias)
        if (member->allows_nul)
            return true;
    return last->allows_nul;
}

static void plan_member(struct planner *planner, const struct member *member, const char *place, bool is_next)
{
    enum step_kind string = allows_nul(member) ? STEP_TEXT : STEP_STRING;
    member = walk_through(member);
    if (member->is_boxed) {
        plan_boxed(planner, member, place);
        return;
    }
    switch (member->shape) {
    case SHAPE_SCALAR: plan_scalar(planner, member, place); break;
    case SHAPE_FIXED: plan_fixed_array(planner, member, place); break;
    case SHAPE_OPAQUE_FIXED:
        plan_fixed(planner, STEP_BYTES, member, place, (UINT64_C(3) + member->bound) & ~UINT64_C(3));
        break;
    case SHAPE_STRING: plan_variable(planner, string, member, place); break;
    case SHAPE_OPAQUE: plan_variable(planner, STEP_OPAQUE, member, place); break;
    case SHAPE_VARIABLE:
        plan_variable(planner, is_plain_of(member->type, 4)   ? STEP_ARRAY_WORDS
                               : is_plain_of(member->type, 8) ? STEP_ARRAY_DWORDS
                                                              : STEP_ARRAY, member, place);
        break;
    case SHAPE_OPTIONAL: plan_variable(planner, is_next ? STEP_NEXT : STEP_OPTIONAL, member, place); break;
    }
}

static bool has_rule(const struct member *member)
{
    return member->restrictions.count > 0 || member->allows_nul;
}

/* What the description of a member of type says in C. */
static void describe_member(struct type *type, struct member *member)
{
    static const char *const shapes[] = {"XDR_SHAPE_SCALAR", "XDR_SHAPE_FIXED", "XDR_SHAPE_VARIABLE", "XDR_SHAPE_OPTIONAL",
                                         "XDR_SHAPE_STRING", "XDR_SHAPE_OPAQUE_FIXED", "XDR_SHAPE_OPAQUE"};
    member->shape_id = member->is_boxed ? "XDR_SHAPE_BOXED" : shapes[member->shape];
    member->rule = "NULL";
    if (has_rule(member)) {
        member->rule = talloc_asprintf(member, "&%s_rules[%zu]", type->c_name, type->rules.count);
        list_add(type, &type->rules, member);
    }
    member->limit_literal = member->limit ? talloc_asprintf(member, "\"%s\"", member->limit) : "NULL";
    member->descriptor = member->type->descriptor ? member->type->descriptor
                                                  : talloc_asprintf(member, "%s_xdr", member->type->c_name);
}

static struct planner begin_plan(void *owner, struct list *steps, const struct type *type)
{
    return (struct planner){.owner = owner, .steps = steps, .in_loop = type->suffix[0] != '\0'};
}

static void plan_struct(struct type *type)
{
    struct planner planner = begin_plan(type, &type->steps, type);
    struct member *member;
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++) {
        describe_member(type, member);
        bool is_next = type->is_list && i + 1 == type->members.count;
        plan_member(&planner, member, talloc_asprintf(type, "_v->%s", member->c_name), is_next);
    }
    end_run(&planner);
    type->fixed_bytes = planner.fixed;
}

static void plan_alias(struct type *type)
{
    struct planner planner = begin_plan(type, &type->steps, type);
    describe_member(type, type->alias);
    plan_member(&planner, type->alias, "(*_v)", false);
    end_run(&planner);
    type->fixed_bytes = planner.fixed;
}

/* granted: bytes of the arm that the union's own check has covered. */
static void plan_arm(struct type *type, struct arm *arm, uint64_t granted)
{
    type->has_members = true;
    describe_member(type, arm->member);
    struct list steps = {0};
    struct planner planner = begin_plan(arm, &steps, type);
    plan_member(&planner, arm->member, talloc_asprintf(arm, "_v->u.%s", arm->member->c_name), false);
    end_run(&planner);
    arm->fixed_bytes = planner.fixed;
    struct step *step;
    for (size_t i = 0; LIST_NEXT(&steps, i, step); i++)
        if (step->kind != STEP_ROOM || step->size > granted)
            list_add(arm, &arm->steps, step);
}

static void plan_union(struct type *type)
{
    struct planner planner = begin_plan(type, &type->steps, type);
    plan_member(&planner, type->discriminant, talloc_asprintf(type, "_v->%s", type->discriminant->c_name), false);
    end_run(&planner);
    type->fixed_bytes = planner.fixed;
    ((struct step *)type->steps.items[1])->selects = true;
    uint64_t granted = type->wire_min.bytes - planner.fixed; /* every arm has as much */
    ((struct step *)type->steps.items[0])->size += granted;
    bool is_bool = walk_strip(type->discriminant->type)->kind == TYPE_BOOL; /* C compilers dislike a switch over bool */
    type->switch_text = talloc_asprintf(type, "%s_v->%s", is_bool ? "(int)" : "", type->discriminant->c_name);
    type->which_text = is_bool ? "(int)_value" : "_value";
    describe_member(type, type->discriminant);
    size_t members = 1; /* of the description: the discriminant, then the arms' */
    struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        arm->pointer = arm->is_void ? "NULL" : talloc_asprintf(arm, "&%s_members[%zu]", type->c_name, members++);
        if (!arm->is_void)
            plan_arm(type, arm, granted);
    }
    struct label *label;
    for (size_t i = 0; LIST_NEXT(&type->labels, i, label); i++)
        label->pointer = label->arm->pointer;
}

/* Marks what an array's element contains: its marshallers are worth being part of the loop, unless they are so large that C
 * compilers would take minutes over them. */
static void mark_element(struct type *type)
{
    enum { MOST_PARTS = 200 };
    struct type *part;
    if (type->parts > 0 || type->is_recursive || type->is_list || type->kind < TYPE_ENUM)
        return;
    type->parts = 1 + type->members.count + type->arms.count;
    for (size_t i = 0; (part = walk_edge(type, &i)) != NULL;) {
        mark_element(part);
        type->parts += part->is_element ? part->parts : 0;
    }
    type->is_element = type->parts <= MOST_PARTS;
}

static void mark_type_elements(const struct type *type)
{
    const struct member *member;
    for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
        if (member->shape == SHAPE_VARIABLE || member->shape == SHAPE_FIXED)
            mark_element(member->type);
}

/* A word as it is on the wire, in escapes of C. */
static const char *word_bytes(void *owner, uint32_t word)
{
    return talloc_asprintf(owner, "\\x%02x\\x%02x\\x%02x\\x%02x", word >> 24, word >> 16 & 0xff, word >> 8 & 0xff,
                           word & 0xff);
}

static void plan_values(struct type *type)
{
    struct enumerator *value;
    for (size_t i = 0; LIST_NEXT(&type->values, i, value); i++)
        value->bytes = word_bytes(type, (uint32_t)value->value);
}

/* Notes the constant that bounds a member, once. An exact length is no limit. */
static void note_limit(struct spec *spec, struct symbols *seen, const struct member *member)
{
    bool is_limit = member->limit && member->shape != SHAPE_FIXED && member->shape != SHAPE_OPAQUE_FIXED;
    if (!is_limit || !symbols_add(seen, member->limit, spec))
        return;
    struct limit *limit = talloc(spec, struct limit);
    *limit = (struct limit){member->limit, member->bound, word_bytes(limit, member->bound),
                            word_bytes(limit, member->bound + 1)};
    list_add(spec, &spec->limits, limit);
}

static void note_limits(struct spec *spec)
{
    struct symbols *seen = symbols_new(NULL);
    const struct type *type;
    const struct member *member;
    for (size_t t = 0; LIST_NEXT(&spec->types, t, type); t++)
        for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
            note_limit(spec, seen, member);
    talloc_free(seen);
}

static void plan_type(struct type *type)
{
    switch (type->kind) {
    case TYPE_STRUCT: plan_struct(type); break;
    case TYPE_UNION: plan_union(type); break;
    case TYPE_ALIAS: plan_alias(type); break;
    case TYPE_ENUM: plan_values(type); break;
    default: break;
    }
}

/* The same type once more, with steps for code that is part of a loop. */
static void plan_in_loop(struct type *type)
{
    struct type *twin = talloc_memdup(type, type, sizeof *type);
    const struct arm *arm;
    type->in_loop = twin;
    twin->linkage = "XDR_ALWAYS_INLINE ";
    twin->suffix = "_inline";
    twin->steps = twin->arms = twin->rules = (struct list){0};
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        struct arm *copy = talloc_memdup(twin, arm, sizeof *arm);
        copy->steps = (struct list){0};
        list_add(twin, &twin->arms, copy);
    }
    plan_type(twin);
}

/* --- what annotations restrict --- */

static void name_checks(struct type *type)
{
    struct check *check;
    for (size_t i = 0; LIST_NEXT(&type->checks, i, check); i++)
        check->function = talloc_asprintf(type, "%s_holds_%zu", type->c_name, i + 1);
}

/* Whether the member, or a typedef that it is a plain use of, is restricted. */
static bool is_restricted(const struct member *member)
{
    const struct member *last = walk_through(member);
    for (; member != last; member = member->type->alias)
        if (has_rule(member))
            return true;
    return has_rule(last);
}

static bool has_rules_itself(const struct type *type)
{
    const struct member *member;
    bool has = type->checks.count > 0 || (type->discriminant && is_restricted(type->discriminant));
    for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
        has |= is_restricted(member);
    return has;
}

static void reach(void *owner, struct list *reached, struct type *type)
{
    if (type->is_reached)
        return;
    type->is_reached = true;
    type->has_rules = has_rules_itself(type);
    list_add(owner, reached, type);
}

static bool contains_rules(const struct type *type)
{
    const struct type *part;
    for (size_t i = 0; (part = walk_edge(type, &i)) != NULL;)
        if (part->has_rules)
            return true;
    return false;
}

/* Whether there is anything to check in a value but what its bytes on the wire say. What a type contains comes behind it
 * in the list, so the way back from the end finds most at once. */
static void find_rules(struct spec *spec)
{
    struct list reached = {0};
    struct type *type, *part;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        reach(spec, &reached, type);
    for (size_t i = 0; LIST_NEXT(&reached, i, type); i++)
        for (size_t k = 0; (part = walk_edge(type, &k)) != NULL;)
            reach(spec, &reached, part);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = reached.count; i > 0; i--) {
            type = reached.items[i - 1];
            if (type->has_rules || !contains_rules(type))
                continue;
            type->has_rules = changed = true;
        }
    }
}

void plan_spec(struct spec *spec)
{
    struct type *type;
    note_limits(spec);
    find_rules(spec);
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        mark_type_elements(type);
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++) {
        type->is_enum = type->kind == TYPE_ENUM;
        type->is_union = type->kind == TYPE_UNION;
        type->is_fixed_size = has_one_size(type);
        type->linkage = type->suffix = "";
        name_checks(type);
        if (type->is_element && !type->is_enum)
            plan_in_loop(type);
        plan_type(type);
    }
}
