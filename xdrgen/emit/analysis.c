/* analysis.c -- gathers for documents what the limits of a specification mean: by constant, by procedure. */
#include "emit/analysis.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "emit/dates.h"
#include "emit/emission.h"
#include "emit/pictures.h"
#include "model/names.h"
#include "model/walk.h"

/* A list of names in a sentence has so many; the rest is counted. */
enum { NAMES_SHOWN = 12 };

struct analyst {
    struct analysis *analysis;
    const struct spec *spec;
    struct symbols *constants, *bodies; /* struct constant_facts by name; struct body_facts by the type's */
    struct symbols *ids, *outside;      /* what is taken */
};

/* --- documentation --- */

static const char *join_doc(void *ctx, const struct doc *doc)
{
    char *text = NULL;
    const struct line *line;
    for (size_t i = 0; LIST_NEXT(&doc->lines, i, line); i++)
        if (line->text[0])
            text = text ? talloc_asprintf_append(text, " %s", line->text) : talloc_strdup(ctx, line->text);
    return text;
}

static void add_paragraph(void *ctx, struct list *out, char *text)
{
    struct line *line = talloc(ctx, struct line);
    line->text = text;
    list_add(ctx, out, line);
}

static void find_paragraphs(void *ctx, const struct doc *doc, struct list *out)
{
    char *text = NULL;
    const struct line *line;
    for (size_t i = 0; LIST_NEXT(&doc->lines, i, line); i++) {
        if (!line->text[0] && text) {
            add_paragraph(ctx, out, text);
            text = NULL;
        } else if (line->text[0]) {
            text = text ? talloc_asprintf_append(text, " %s", line->text) : talloc_strdup(ctx, line->text);
        }
    }
    if (text)
        add_paragraph(ctx, out, text);
}

/* --- constants --- */

static const char *unit_of(const struct constant *constant)
{
    return constant->unit && strcmp(constant->unit, "bytes") == 0 ? "bytes" : NULL;
}

static void add_use(struct analyst *analyst, const struct type *type, const struct member *member)
{
    struct constant_facts *facts = member && member->limit ? symbols_find(analyst->constants, member->limit) : NULL;
    if (!facts)
        return;
    struct use *use = talloc(facts, struct use);
    const char *dot = member->name && member->name[0] && type->alias != member ? "." : "";
    *use = (struct use){type, member, talloc_asprintf(facts, "%s%s%s", type->name, dot, dot[0] ? member->name : "")};
    list_add(facts, &facts->uses, use);
}

static void find_uses(struct analyst *analyst)
{
    const struct type *type;
    const struct member *member;
    const struct arm *arm;
    for (size_t t = 0; LIST_NEXT(&analyst->spec->types, t, type); t++) {
        add_use(analyst, type, type->alias);
        for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
            add_use(analyst, type, member);
        for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
            add_use(analyst, type, arm->member);
    }
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static bool names_constant(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = text; (at = strstr(at, name)) != NULL; at += length)
        if ((at == text || !is_word(at[-1])) && !is_word(at[length]))
            return true;
    return false;
}

static void find_relations(const struct spec *spec, struct constant_facts *facts)
{
    struct assertion *assertion;
    for (size_t i = 0; LIST_NEXT(&spec->assertions, i, assertion); i++)
        if (assertion->subject == facts->constant || names_constant(assertion->text, facts->constant->name))
            list_add(facts, &facts->relations, assertion);
}

/* 2^40 is more than any date or version has. */
static int compare_raises(const void *left, const void *right)
{
    const struct raise *a = *(const struct raise *const *)left, *b = *(const struct raise *const *)right;
    return a->from < b->from ? -1 : a->from > b->from;
}

static void add_step(struct constant_facts *facts, const char *version, wide value)
{
    struct value_step *step = talloc_zero(facts, struct value_step);
    const char *unit = unit_of(facts->constant);
    step->version = version;
    step->value = amount_exact(step, value < 0 ? 0 : (uint64_t)value, unit);
    list_add(facts, &facts->steps, step);
    facts->history = talloc_asprintf(facts, "%s%s%s%s%s%s", facts->history ? facts->history : "", facts->history ? ", then " : "",
                                     step->value->words, version ? " (" : "", version ? version : "", version ? ")" : "");
}

static void find_steps(struct constant_facts *facts)
{
    const struct constant *constant = facts->constant;
    const struct raise *raise;
    struct list raises = {0};
    const char *version = constant->since;
    for (size_t i = 0; LIST_NEXT(&constant->raises, i, raise); i++)
        list_add(facts, &raises, (void *)(uintptr_t)raise);
    if (raises.count == 0)
        return;
    list_sort(&raises, compare_raises);
    for (size_t i = 0; LIST_NEXT(&raises, i, raise); i++) {
        add_step(facts, version, raise->from);
        version = raise->version;
    }
    add_step(facts, version, constant->value);
}

static void add_constants(struct analyst *analyst)
{
    struct analysis *analysis = analyst->analysis;
    const struct constant *constant;
    for (size_t i = 0; LIST_NEXT(&analyst->spec->constants, i, constant); i++) {
        struct constant_facts *facts = talloc_zero(analysis, struct constant_facts);
        facts->constant = constant;
        facts->reach_max = UINT64_MAX;
        facts->value = amount_exact(facts, constant->value < 0 ? 0 : (uint64_t)constant->value, unit_of(constant));
        facts->doc_text = join_doc(facts, &constant->doc);
        find_relations(analyst->spec, facts);
        find_steps(facts);
        symbols_add(analyst->constants, constant->name, facts);
        symbols_add(analyst->ids, constant->name, facts);
        list_add(analysis, &analysis->constants, facts);
    }
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&analyst->spec->order, i, type); i++)
        symbols_add(analyst->ids, type->name, analyst->ids);
    find_uses(analyst);
}

/* --- names in a sentence, or in a cell of a table --- */

struct names {
    struct symbols *seen;
    char *all;   /* each once, a blank between; NULL without one */
    char *shown; /* the first ones, with commas */
    size_t count;
};

static void add_name(struct names *names, const char *name)
{
    if (!symbols_add(names->seen, name, names->seen))
        return;
    bool is_first = names->count++ == 0;
    names->all = is_first ? talloc_strdup(names->seen, name) : talloc_asprintf_append(names->all, " %s", name);
    if (names->count <= NAMES_SHOWN)
        names->shown = is_first ? talloc_strdup(names->seen, name) : talloc_asprintf_append(names->shown, ", %s", name);
}

static void finish_names(struct names *names, const char **all, const char **shown)
{
    *all = names->all;
    *shown = names->count <= NAMES_SHOWN
                 ? names->shown
                 : talloc_asprintf(names->seen, "%s and %zu more", names->shown, names->count - NAMES_SHOWN);
}

static void join_names(struct constant_facts *facts)
{
    const struct use *use;
    const struct user *user;
    struct names bounds = {.seen = symbols_new(facts)}, users = {.seen = symbols_new(facts)};
    for (size_t i = 0; LIST_NEXT(&facts->uses, i, use); i++)
        add_name(&bounds, use->place);
    for (size_t i = 0; LIST_NEXT(&facts->users, i, user); i++)
        add_name(&users, user->name);
    finish_names(&bounds, &facts->bounds, &facts->bounds_text);
    finish_names(&users, &facts->used_by, &facts->used_by_text);
}

static void name_unit(struct constant_facts *facts)
{
    const struct constant *constant = facts->constant;
    facts->unit_text = constant->unit;
    if (constant->counts_each == 0)
        return;
    facts->counts_text = talloc_asprintf(facts, "%" PRIu64 " %s", constant->counts_each, constant->counts_unit);
    const char *unit = constant->unit ? talloc_asprintf(facts, "%s, ", constant->unit) : "";
    facts->unit_text = talloc_asprintf(facts, "%s%s each", unit, facts->counts_text);
}

static enum reach judge_constant(const struct analyst *analyst, const struct constant_facts *facts)
{
    if (facts->uses.count == 0)
        return facts->constant->unit ? REACH_UNUSED : REACH_NO_LIMIT;
    if (facts->occurrences == 0)
        return REACH_UNSENT;
    if (!analyst->spec->has_cap)
        return REACH_UNCAPPED;
    return facts->dead == 0 ? REACH_ALWAYS : facts->dead < facts->occurrences ? REACH_SOMETIMES : REACH_NEVER;
}

static const char *reach_words(struct constant_facts *facts)
{
    switch (facts->reach) {
    case REACH_NO_LIMIT: return NULL;
    case REACH_UNUSED: return "no type uses it";
    case REACH_UNSENT: return "in no body";
    case REACH_ALWAYS:
        return facts->share == 0 ? "reachable"
                                 : talloc_asprintf(facts, "reachable; the cap leaves %s bytes for each where it leaves least",
                                                   amount_groups(facts, facts->share));
    case REACH_SOMETIMES:
        return talloc_asprintf(facts, "at most %" PRIu64 " in %" PRIu32 " of %" PRIu32 " places", facts->reach_max, facts->dead,
                               facts->occurrences);
    case REACH_NEVER: return talloc_asprintf(facts, "at most %" PRIu64, facts->reach_max);
    case REACH_UNCAPPED: return "there is no cap";
    }
    return NULL;
}

static void finish_constants(struct analyst *analyst)
{
    struct analysis *analysis = analyst->analysis;
    struct constant_facts *facts;
    for (size_t i = 0; LIST_NEXT(&analysis->constants, i, facts); i++) {
        facts->reach = judge_constant(analyst, facts);
        if (facts->reach_max == UINT64_MAX || (int64_t)facts->reach_max >= facts->constant->value)
            facts->reach_max = 0;
        facts->reach_text = reach_words(facts);
        join_names(facts);
        name_unit(facts);
        if (facts->reach != REACH_NO_LIMIT)
            list_add(analysis, &analysis->limits, facts);
        if (facts->steps.count > 0)
            list_add(analysis, &analysis->growth, facts);
    }
    analysis->constant_count = analysis->constants.count;
    analysis->limit_count = analysis->limits.count;
}

/* --- bodies --- */

static uint64_t can_add(const struct occurrence *limit)
{
    uint64_t each = limit->member->shape == SHAPE_VARIABLE ? limit->member->type->wire_max.bytes : 1, all;
    return __builtin_mul_overflow(each, limit->bound, &all) ? UINT64_MAX : all;
}

static void note_outside(struct analyst *analyst, const struct member *member)
{
    if (!member || !member->limit || symbols_find(analyst->constants, member->limit) ||
        !symbols_add(analyst->outside, member->limit, analyst->outside))
        return;
    struct outside *outside = talloc(analyst->analysis, struct outside);
    *outside = (struct outside){member->limit, member->bound};
    list_add(analyst->analysis, &analyst->analysis->outside, outside);
}

/* The bodies of a procedure follow each other, and so do the limits of a body: who is listed already is the last one. */
static void add_user(struct constant_facts *constant, const char *name, const char *id)
{
    struct list *users = &constant->users;
    if (users->count > 0 && strcmp(((const struct user *)users->items[users->count - 1])->id, id) == 0)
        return;
    struct user *user = talloc(constant, struct user);
    *user = (struct user){name, id};
    list_add(constant, users, user);
}

static void note_place(struct constant_facts *constant, const struct place *place)
{
    const struct occurrence *limit = &place->is;
    constant->occurrences++;
    constant->dead += limit->is_dead;
    if (limit->reach_max < constant->reach_max)
        constant->reach_max = limit->reach_max;
    if (place->is_shared && (constant->share == 0 || limit->share < constant->share))
        constant->share = limit->share;
}

static void note_limits(struct analyst *analyst, struct body_facts *facts, struct procedure_facts *procedure)
{
    const struct occurrence *limit;
    struct place *matters = NULL;
    for (size_t i = 0; LIST_NEXT(&facts->is.limits, i, limit); i++) {
        note_outside(analyst, limit->member);
        struct constant_facts *constant = limit->name ? symbols_find(analyst->constants, limit->name) : NULL;
        struct place *place = place_find(facts, analyst->spec, &facts->is, limit, constant ? constant->constant : NULL);
        list_add(facts, &facts->places, place);
        if (!matters || can_add(limit) > can_add(&matters->is))
            matters = place;
        if (!constant)
            continue;
        note_place(constant, place);
        if (procedure)
            add_user(constant, procedure->procedure->name, procedure->id);
        else
            add_user(constant, facts->is.type->name, facts->id);
    }
    if (matters)
        matters->matters = facts->places.count > 1;
    facts->matters = matters;
}

static struct body_facts *add_body(struct analyst *analyst, const struct body *body, struct procedure_facts *procedure)
{
    struct analysis *analysis = analyst->analysis;
    struct body_facts *facts = talloc_zero(analysis, struct body_facts);
    facts->is = *body;
    facts->least = amount_of(facts, &body->wire_min, "bytes");
    facts->greatest = amount_of(facts, &body->wire_max, "bytes");
    facts->memory = amount_of(facts, &body->memory, "bytes");
    facts->pieces = amount_of(facts, &body->allocations, NULL);
    facts->depth = amount_of(facts, &body->depth, NULL);
    if (body->claim)
        facts->claim = amount_exact(facts, body->claim->claim, "bytes");
    if (analyst->spec->has_cap)
        facts->share = amount_percent(facts, body->wire_max.value, analyst->spec->cap);
    facts->id = symbols_add(analyst->bodies, body->type->name, facts)
                    ? body->type->name
                    : talloc_asprintf(facts, "%s-%zu", body->type->name, analysis->bodies.count);
    note_limits(analyst, facts, procedure);
    list_add(analysis, &analysis->bodies, facts);
    if (body->fit == FIT_CAPPED || body->fit == FIT_IMPOSSIBLE)
        list_add(analysis, &analysis->over, facts);
    uint64_t *counts[] = {&analysis->fixed_count, &analysis->fits_count, &analysis->capped_count,
                          &analysis->impossible_count};
    if (body->fit < FIT_UNKNOWN)
        ++*counts[body->fit];
    analysis->dead_count += body->dead;
    return facts;
}

/* Several versions may have a procedure of one name. */
static const char *make_id(struct analyst *analyst, const struct procedure *procedure)
{
    const char *id = procedure->name;
    for (unsigned number = 2; !symbols_add(analyst->ids, id, analyst->ids); number++)
        id = talloc_asprintf(analyst->ids, "%s-%u", procedure->name, number);
    return id;
}

/* Whether a type, or one that it contains, has a @check. */
static bool has_checks(const struct type *type, struct symbols *seen)
{
    const struct type *inner;
    if (!symbols_add(seen, type->name, seen))
        return false;
    if (type->checks.count > 0)
        return true;
    for (size_t i = 0; (inner = walk_edge(type, &i)) != NULL;)
        if (has_checks(inner, seen))
            return true;
    return false;
}

static void set_example(struct procedure_facts *facts)
{
    facts->example_of = facts->arguments ? facts->arguments : facts->event ? facts->event : facts->result;
    if (!facts->example_of)
        return;
    const struct type *type = facts->example_of->is.type;
    struct symbols *seen = symbols_new(facts);
    example_build(facts, type, facts);
    facts->example_is_unchecked = has_checks(type, seen);
    talloc_free(seen);
}

/* The bodies of a procedure follow each other among all bodies. */
static void add_procedure(struct analyst *analyst, const struct limits *limits, size_t *next,
                          const struct program *program, const struct version *version, const struct procedure *procedure)
{
    struct analysis *analysis = analyst->analysis;
    struct procedure_facts *facts = talloc_zero(analysis, struct procedure_facts);
    *facts = (struct procedure_facts){.procedure = procedure, .program = program, .version = version};
    facts->id = make_id(analyst, procedure);
    const struct body *body;
    const struct body_facts **places[] = {&facts->arguments, &facts->result, &facts->event};
    const struct type *types[] = {procedure->arguments, procedure->result, procedure->event};
    for (int i = 0; i < 3; i++)
        if (types[i] && LIST_NEXT(&limits->bodies, *next, body)) {
            struct body_facts *one = add_body(analyst, body, facts);
            *places[i] = one;
            list_add(facts, &facts->bodies, one);
            ++*next;
        }
    facts->doc_text = join_doc(facts, &procedure->doc);
    if (procedure->read_stream != NO_MARK)
        facts->stream = procedure->write_stream != NO_MARK ? "both" : "from server";
    else if (procedure->write_stream != NO_MARK)
        facts->stream = "to server";
    const struct acl *acl;
    for (size_t i = 0; LIST_NEXT(&procedure->acl, i, acl); i++)
        facts->acl_text = talloc_asprintf(facts, "%s%s%s", i ? facts->acl_text : "", i ? " " : "", acl->text);
    set_example(facts);
    list_add(analysis, &analysis->procedures, facts);
    analysis->procedure_count++;
    analysis->event_count += procedure->direction == DIRECTION_EVENT;
}

static void add_bodies(struct analyst *analyst)
{
    const struct limits *limits = limits_find(analyst->analysis, analyst->spec, true);
    struct analysis *analysis = analyst->analysis;
    const struct program *program;
    const struct version *version;
    const struct procedure *procedure;
    const struct body *body;
    size_t next = 0;
    for (size_t p = 0; LIST_NEXT(&analyst->spec->programs, p, program); p++)
        for (size_t v = 0; LIST_NEXT(&program->versions, v, version); v++)
            for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
                add_procedure(analyst, limits, &next, program, version, procedure);
    for (; LIST_NEXT(&limits->bodies, next, body); next++)
        list_add(analysis, &analysis->others, add_body(analyst, body, NULL));
    analysis->body_count = analysis->bodies.count;
}

static void find_outside(struct analyst *analyst)
{
    const struct type *type;
    const struct member *member;
    const struct arm *arm;
    for (size_t t = 0; LIST_NEXT(&analyst->spec->order, t, type); t++) {
        note_outside(analyst, type->alias);
        for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
            note_outside(analyst, member);
        for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
            note_outside(analyst, arm->member);
    }
}

static void add_parts(struct analyst *analyst)
{
    struct analysis *analysis = analyst->analysis;
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&analyst->spec->types, i, type); i++)
        if (!type->is_procedures && !symbols_find(analyst->bodies, type->name))
            list_add(analysis, &analysis->parts, type);
}

static const struct analysis *find_analysis(void *ctx, const struct spec *spec)
{
    struct analysis *analysis = talloc_zero(ctx, struct analysis);
    struct analyst analyst = {.analysis = analysis, .spec = spec};
    analyst.constants = symbols_new(analysis);
    analyst.bodies = symbols_new(analysis);
    analyst.ids = symbols_new(analysis);
    analyst.outside = symbols_new(analysis);
    analysis->spec = spec;
    if (spec->has_cap)
        analysis->cap = amount_exact(analysis, spec->cap, "bytes");
    find_paragraphs(analysis, &spec->doc, &analysis->paragraphs);
    add_constants(&analyst);
    add_bodies(&analyst);
    add_parts(&analyst);
    find_outside(&analyst);
    finish_constants(&analyst);
    pictures_draw(analysis);
    analysis->date = dates_latest(analysis);
    analysis->title = talloc_asprintf(analysis, "%s_LIMITS", names_upper(analysis, spec->name));
    return analysis;
}

const void *analysis_get(struct emission *emission, const void *object)
{
    if (!emission->analysis)
        emission->analysis = find_analysis(emission, object);
    return emission->analysis;
}
