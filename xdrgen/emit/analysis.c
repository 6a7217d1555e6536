/* analysis.c -- gathers for documents what the limits of a specification mean: by constant, by procedure, as pictures. */
#include "emit/analysis.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "emit/emission.h"
#include "model/names.h"
#include "model/walk.h"

/* The pictures are drawn on 1000 units of width, in integers: the same bytes on every machine. */
enum { WIDTH = 1000, SHARE_TOP = 20, SHARE_HEIGHT = 280, LANE_HEIGHT = 58, LANE_TOP = 34, LANE_LEFT = 20, LANE_RIGHT = 880 };

/* A list of names in a sentence has so many; the rest is counted. */
enum { NAMES_SHOWN = 12 };

struct analyst {
    struct analysis *analysis;
    const struct spec *spec;
    struct symbols *constants, *bodies; /* struct constant_facts by name; struct body_facts by the type's */
    struct symbols *ids, *outside;      /* what is taken */
    unsigned scale; /* of sizes: how many 64ths of a power of two the longest has */
};

/* --- numbers in pictures --- */

/* 64 times the binary logarithm, with the steps between two powers linear; 0 for 0 and 1. */
static unsigned logarithm(uint64_t n)
{
    unsigned power = 0;
    while (power < 63 && n >> (power + 1) != 0)
        power++;
    return n <= 1 ? 0 : power * 64 + (unsigned)(power > 6 ? (n >> (power - 6)) & 63 : (n << (6 - power)) & 63);
}

/* tenths/10 with one decimal, for SVG and CSS. */
static const char *decimal(void *ctx, uint64_t tenths)
{
    return talloc_asprintf(ctx, "%" PRIu64 ".%" PRIu64, tenths / 10, tenths % 10);
}

static const char *percent(void *ctx, uint64_t part, uint64_t whole)
{
    uint64_t millionths = part >= whole ? 1000000 : (uint64_t)((price)part * 1000000 / whole);
    if (millionths == 1000000)
        return "100 %";
    if (millionths < 100)
        return "under 0.01 %";
    return talloc_asprintf(ctx, "%" PRIu64 ".%02" PRIu64 " %%", millionths / 10000, millionths / 100 % 100);
}

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
static uint64_t read_number(const char **at)
{
    uint64_t number = 0;
    for (; isdigit((unsigned char)**at); ++*at)
        if (number < UINT64_C(1) << 32)
            number = number * 10 + (uint64_t)(**at - '0');
    return number < 1000000 ? number : 1000000;
}

/* Days of 1970-01-01 and later, of a year of twelve months of 31; 0 if it is no date: YYYY, YYYY-MM or YYYY-MM-DD. */
static uint64_t date_of(const char *text)
{
    uint64_t year = read_number(&text), month = 1, day = 1;
    if (*text == '-') {
        text++;
        month = read_number(&text);
        if (*text == '-') {
            text++;
            day = read_number(&text);
        }
    }
    bool good = *text == '\0' && year >= 1970 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return good ? year * 372 + (month - 1) * 31 + day - 1 : 0;
}

/* What a version sorts by: a date, or up to three numbers. */
static uint64_t version_key(const char *text)
{
    uint64_t key = date_of(text);
    for (int i = 0; i < 3 && key < UINT64_C(1) << 41 && date_of(text) == 0; i++) {
        while (*text && !isdigit((unsigned char)*text))
            text++;
        key = key * 10000 + read_number(&text) % 10000;
    }
    return key;
}

static int compare_raises(const void *left, const void *right)
{
    const struct raise *a = *(const struct raise *const *)left, *b = *(const struct raise *const *)right;
    return a->from < b->from ? -1 : a->from > b->from;
}

static void add_step(struct constant_facts *facts, const char *version, int64_t value)
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
        facts->share = percent(facts, body->wire_max.value, analyst->spec->cap);
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

/* --- the picture of shares: a bar for each body, as high as the logarithm of its size --- */

static int compare_sizes(const void *left, const void *right)
{
    const struct body_facts *a = *(const struct body_facts *const *)left, *b = *(const struct body_facts *const *)right;
    if (a->greatest->value != b->greatest->value)
        return a->greatest->value > b->greatest->value ? -1 : 1;
    if (a->least->value != b->least->value)
        return a->least->value > b->least->value ? -1 : 1;
    int order = strcmp(a->is.type->name, b->is.type->name);
    return order ? order : strcmp(a->is.procedure, b->is.procedure);
}

/* Of the scale, in tenths of `whole`. */
static uint64_t on_scale(const struct analyst *analyst, uint64_t size, unsigned whole)
{
    return (uint64_t)logarithm(size) * whole * 10 / analyst->scale;
}

static void draw_bar(const struct analyst *analyst, struct body_facts *facts, size_t place)
{
    uint64_t count = analyst->analysis->bodies.count, height = on_scale(analyst, facts->greatest->value, SHARE_HEIGHT);
    height = height < 10 ? 10 : height;
    facts->x = decimal(facts, place * WIDTH * 10 / count);
    facts->y = decimal(facts, (SHARE_TOP + SHARE_HEIGHT) * 10 - height);
    facts->height = decimal(facts, height);
    facts->least_y = decimal(facts, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(analyst, facts->least->value, SHARE_HEIGHT));
    facts->least_width = decimal(facts, on_scale(analyst, facts->least->value, 100));
    facts->greatest_width = decimal(facts, on_scale(analyst, facts->greatest->value, 100));
}

/* All least sizes as one outline. */
static const char *draw_least(struct analysis *analysis)
{
    const struct body_facts *facts;
    uint64_t bottom = (SHARE_TOP + SHARE_HEIGHT) * 10;
    char *path = talloc_asprintf(analysis, "M0 %s", decimal(analysis, bottom));
    for (size_t i = 0; LIST_NEXT(&analysis->by_size, i, facts); i++)
        path = talloc_asprintf_append(path, "H%sV%s", facts->x, facts->least_y);
    return talloc_asprintf_append(path, "H%dV%sZ", WIDTH, decimal(analysis, bottom));
}

static void add_tick(struct list *ticks, void *ctx, const char *x, const char *label)
{
    struct tick *tick = talloc(ctx, struct tick);
    *tick = (struct tick){x, label};
    list_add(ctx, ticks, tick);
}

static void draw_shares(struct analyst *analyst)
{
    struct analysis *analysis = analyst->analysis;
    struct body_facts *facts;
    uint64_t longest = analyst->spec->has_cap ? analyst->spec->cap : 4;
    for (size_t i = 0; LIST_NEXT(&analysis->bodies, i, facts); i++) {
        list_add(analysis, &analysis->by_size, facts);
        longest = facts->greatest->value > longest ? facts->greatest->value : longest;
    }
    if (analysis->by_size.count == 0)
        return;
    analyst->scale = logarithm(longest);
    list_sort(&analysis->by_size, compare_sizes);
    for (size_t i = 0; LIST_NEXT(&analysis->by_size, i, facts); i++)
        draw_bar(analyst, facts, i);
    analysis->bar_width = decimal(analysis, (WIDTH * 10 + analysis->by_size.count - 1) / analysis->by_size.count);
    analysis->least_line = draw_least(analysis);
    for (unsigned power = 0; power < 64 && power * 64 <= analyst->scale; power += 10)
        add_tick(&analysis->share_ticks, analysis,
                 decimal(analysis, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(analyst, UINT64_C(1) << power, SHARE_HEIGHT)),
                 power ? amount_words(analysis, UINT64_C(1) << power, "") : "1 byte");
    if (analyst->spec->has_cap)
        analysis->cap_y = decimal(analysis, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(analyst, analyst->spec->cap, SHARE_HEIGHT));
}

/* --- the picture of growth: a lane for each constant that was raised --- */

/* Where versions stand from left to right: by date if all are dates, otherwise one beside the other. */
struct timeline {
    struct list versions; /* const char *, sorted, each once */
    bool is_dates;
    uint64_t first, last; /* days */
};

static int compare_versions(const void *left, const void *right)
{
    const char *a = *(const char *const *)left, *b = *(const char *const *)right;
    uint64_t first = version_key(a), second = version_key(b);
    return first != second ? (first < second ? -1 : 1) : strcmp(a, b);
}

static void find_timeline(struct analysis *analysis, struct timeline *line)
{
    const struct constant_facts *facts;
    const struct value_step *step;
    struct symbols *seen = symbols_new(analysis);
    for (size_t i = 0; LIST_NEXT(&analysis->growth, i, facts); i++)
        for (size_t k = 0; LIST_NEXT(&facts->steps, k, step); k++)
            if (step->version && symbols_add(seen, step->version, analysis))
                list_add(analysis, &line->versions, (void *)(uintptr_t)step->version);
    if (line->versions.count == 0)
        return;
    list_sort(&line->versions, compare_versions);
    line->first = date_of(line->versions.items[0]) / 372 * 372;
    line->last = (date_of(line->versions.items[line->versions.count - 1]) / 372 + 1) * 372;
    line->is_dates = date_of(line->versions.items[0]) != 0;
}

/* In tenths. What nobody knows the time of is at the left edge. */
static uint64_t place_of(const struct timeline *line, const char *version)
{
    uint64_t room = (LANE_RIGHT - LANE_LEFT) * 10, left = LANE_LEFT * 10;
    if (!version)
        return left;
    if (line->is_dates)
        return left + (date_of(version) - line->first) * room / (line->last - line->first);
    for (size_t i = 0; i < line->versions.count; i++)
        if (strcmp(line->versions.items[i], version) == 0)
            return left + (i + 1) * room / (line->versions.count + 1);
    return left;
}

static void draw_ticks(struct analysis *analysis, const struct timeline *line)
{
    const char *version;
    for (uint64_t year = line->first / 372; line->is_dates && year < line->last / 372; year += 2) {
        const char *label = talloc_asprintf(analysis, "%" PRIu64, year);
        add_tick(&analysis->growth_ticks, analysis, decimal(analysis, place_of(line, label)), label);
    }
    for (size_t i = 0; !line->is_dates && LIST_NEXT(&line->versions, i, version); i++)
        add_tick(&analysis->growth_ticks, analysis, decimal(analysis, place_of(line, version)), version);
}

/* From the lower to the upper edge of its lane, by logarithms. A label that would lie on the one before goes further. */
static void draw_lane(const struct timeline *line, struct constant_facts *facts, uint64_t top)
{
    const struct value_step *first = facts->steps.items[0], *last = facts->steps.items[facts->steps.count - 1];
    uint64_t low = logarithm(first->value->value), high = logarithm(last->value->value), before = 0, y = 0;
    struct value_step *step;
    char *points = talloc_strdup(facts, "");
    facts->lane = decimal(facts, top * 10);
    for (size_t i = 0; LIST_NEXT(&facts->steps, i, step); i++) {
        uint64_t x = place_of(line, step->version), level = logarithm(step->value->value);
        uint64_t up = high > low && level > low ? (level - low) * 200 / (high - low) : 0;
        if (i > 0)
            points = talloc_asprintf_append(points, "%s,%s ", decimal(facts, x), decimal(facts, y));
        y = (top + 46) * 10 - up;
        points = talloc_asprintf_append(points, "%s,%s ", decimal(facts, x), decimal(facts, y));
        uint64_t label = x < before ? before : x;
        before = label + (strlen(step->value->words) + 2) * 75;
        step->x = decimal(step, x);
        step->y = decimal(step, y);
        step->label_x = decimal(step, label);
        step->label_y = decimal(step, y - 70);
    }
    facts->line = talloc_asprintf_append(points, "%s,%s", decimal(facts, LANE_RIGHT * 10), decimal(facts, y));
}

static void draw_growth(struct analysis *analysis)
{
    struct timeline line = {0};
    struct constant_facts *facts;
    find_timeline(analysis, &line);
    if (line.is_dates || line.versions.count > 0)
        draw_ticks(analysis, &line);
    for (size_t i = 0; LIST_NEXT(&analysis->growth, i, facts); i++)
        draw_lane(&line, facts, LANE_TOP + i * LANE_HEIGHT);
    uint64_t bottom = LANE_TOP + analysis->growth.count * LANE_HEIGHT;
    analysis->growth_bottom = decimal(analysis, bottom * 10);
    analysis->growth_height = decimal(analysis, (bottom + 10) * 10);
}

/* --- the date --- */

static void later(const char *version, uint64_t *latest)
{
    uint64_t date = version ? date_of(version) : 0;
    *latest = date > *latest ? date : *latest;
}

static const char *find_date(struct analysis *analysis)
{
    static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                         "September", "October", "November", "December"};
    const struct constant_facts *facts;
    const struct value_step *step;
    uint64_t latest = UINT64_C(1970) * 372;
    for (size_t i = 0; LIST_NEXT(&analysis->constants, i, facts); i++) {
        later(facts->constant->since, &latest);
        for (size_t k = 0; LIST_NEXT(&facts->steps, k, step); k++)
            later(step->version, &latest);
    }
    return talloc_asprintf(analysis, "%s %" PRIu64 ", %" PRIu64, months[latest % 372 / 31], latest % 372 % 31 + 1, latest / 372);
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
    draw_shares(&analyst);
    draw_growth(analysis);
    analysis->date = find_date(analysis);
    analysis->title = talloc_asprintf(analysis, "%s_LIMITS", names_upper(analysis, spec->name));
    return analysis;
}

const void *analysis_get(struct emission *emission, const void *object)
{
    if (!emission->analysis)
        emission->analysis = find_analysis(emission, object);
    return emission->analysis;
}
