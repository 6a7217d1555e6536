/* report.c -- the limits of a specification as a table for people, or as JSON or CSV for programs.
 *
 * The table is sorted by the greatest size, JSON and CSV are in the order of the specification. */
#include "template/report.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/json.h"
#include "base/utf8.h"

static const char *const body_names[] = {"args", "ret", "msg", "type"};
static const char *const fit_names[] = {"fixed", "fits", "capped", "impossible", "uncapped", "external"};
static const char *const verdict_names[] = {"holds", "fails", "unknown"};

/* --- which bodies --- */

static int compare_greatest(const void *left, const void *right)
{
    const struct body *a = *(const struct body *const *)left, *b = *(const struct body *const *)right;
    const struct figure *x = &a->wire_max, *y = &b->wire_max;
    if (x->value != y->value)
        return x->value > y->value ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind > y->kind ? -1 : 1;
    int order = strcmp(a->procedure, b->procedure);
    return order ? order : a->kind != b->kind ? (a->kind < b->kind ? -1 : 1) : strcmp(a->type->name, b->type->name);
}

static bool is_chosen(const struct body *body, const struct report_options *options)
{
    if (options->over_cap && body->fit != FIT_CAPPED && body->fit != FIT_IMPOSSIBLE && body->dead == 0)
        return false;
    return !options->procedure || strcmp(options->procedure, body->procedure) == 0;
}

void report_choose(void *ctx, const struct limits *limits, const struct report_options *options, struct list *chosen)
{
    struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        if (is_chosen(body, options))
            list_add(ctx, chosen, body);
    if (options->format == REPORT_TEXT || options->top > 0)
        list_sort(chosen, compare_greatest);
    if (options->top > 0 && chosen->count > options->top)
        chosen->count = options->top;
}

/* --- text --- */

enum { COLUMNS = 9 };

static enum figure_kind known_unless(bool is_external)
{
    return is_external ? FIGURE_EXTERNAL : FIGURE_EXACT;
}

static const char *figure_text(void *ctx, const struct figure *figure)
{
    if (figure->kind == FIGURE_EXACT)
        return talloc_asprintf(ctx, "%" PRIu64, figure->value);
    return figure->kind == FIGURE_SATURATED ? "over 64 bits" : figure_word(figure);
}

static void fill_row(void *ctx, const struct body *body, const char **row)
{
    row[0] = body->procedure[0] ? body->procedure : body->type->name;
    row[1] = body_names[body->kind];
    row[2] = figure_text(ctx, &body->wire_min);
    row[3] = figure_text(ctx, &body->wire_max);
    row[4] = fit_names[body->fit];
    row[5] = figure_text(ctx, &body->memory);
    row[6] = figure_text(ctx, &body->allocations);
    row[7] = talloc_asprintf(ctx, body->dead ? "%zu (%zu dead)" : "%zu", body->limits.count, body->dead);
    row[8] = body->worst ? body->worst : "";
}

/* Words to the left, figures to the right; nothing behind the last word of a line. */
static void write_row(struct buffer *out, const char *const *row, const size_t *widths)
{
    size_t last = COLUMNS;
    while (last > 0 && row[last - 1][0] == '\0')
        last--;
    for (size_t i = 0; i < last; i++) {
        bool is_word = i < 2 || i == 4 || i >= 7;
        int width = (int)widths[i];
        if (i == last - 1 && is_word)
            width = 0;
        buffer_printf(out, "%s%*s", i ? "  " : "", is_word ? -width : width, row[i]);
    }
    buffer_puts(out, "\n");
}

static void write_table(struct buffer *out, const struct list *chosen)
{
    static const char *const head[COLUMNS] = {"procedure", "body", "least", "greatest", "verdict", "memory", "pieces",
                                              "limits", "longest"};
    void *ctx = talloc_new(NULL);
    const char **rows = talloc_array(ctx, const char *, (unsigned)(chosen->count * COLUMNS));
    size_t widths[COLUMNS];
    const struct body *body;
    for (size_t column = 0; column < COLUMNS; column++)
        widths[column] = strlen(head[column]);
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        fill_row(ctx, body, rows + i * COLUMNS);
        for (size_t column = 0; column < COLUMNS; column++) {
            size_t width = strlen(rows[i * COLUMNS + column]);
            widths[column] = width > widths[column] ? width : widths[column];
        }
    }
    buffer_puts(out, "\n");
    write_row(out, head, widths);
    for (size_t i = 0; i < chosen->count; i++)
        write_row(out, rows + i * COLUMNS, widths);
    talloc_free(ctx);
}

static void write_dead(struct buffer *out, const struct list *chosen)
{
    const struct body *body;
    const struct occurrence *limit;
    bool is_first = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++)
        for (size_t k = 0; LIST_NEXT(&body->limits, k, limit); k++) {
            if (!limit->is_dead)
                continue;
            if (is_first)
                buffer_puts(out, "\nlimits that no message within the cap reaches:\n");
            is_first = false;
            buffer_printf(out, "  %s %s %s: %s%s%" PRIu64 " takes %" PRIu64 " bytes; %" PRIu64 " is the most\n",
                          body->procedure[0] ? body->procedure : body->type->name, body_names[body->kind], limit->path,
                          limit->name ? limit->name : "", limit->name ? " = " : "", limit->bound, limit->reach,
                          limit->reach_max);
        }
}

static void write_externals(struct buffer *out, const struct list *chosen)
{
    const struct body *body;
    const struct occurrence *limit;
    bool is_first = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++)
        for (size_t k = 0; LIST_NEXT(&body->limits, k, limit); k++) {
            if (!limit->member->is_external)
                continue;
            if (is_first)
                buffer_puts(out, "\nlimits that have no value here:\n");
            is_first = false;
            buffer_printf(out, "  %s %s %s: %s", body->procedure[0] ? body->procedure : body->type->name,
                          body_names[body->kind], limit->path, limit->member->bound_text);
            if (!limit->has_external_way)
                buffer_printf(out, "; %" PRIu64 " is the most that a message has room for", limit->reach_max);
            buffer_puts(out, "\n");
        }
}

static void write_exclusions(struct buffer *out, const struct list *chosen)
{
    const struct body *body;
    const struct exclusion *exclusion;
    bool is_first = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++)
        for (size_t k = 0; LIST_NEXT(&body->exclusions, k, exclusion); k++) {
            if (is_first)
                buffer_puts(out, "\nlimits that no message within the cap reaches together:\n");
            is_first = false;
            buffer_printf(out, "  %s %s %s and %s: %" PRIu64 " bytes\n",
                          body->procedure[0] ? body->procedure : body->type->name, body_names[body->kind],
                          exclusion->first->path, exclusion->second->path, exclusion->together);
        }
}

static void write_assertions(struct buffer *out, const struct spec *spec)
{
    const struct assertion *assertion;
    if (spec->assertions.count > 0)
        buffer_puts(out, "\nassertions:\n");
    for (size_t i = 0; LIST_NEXT(&spec->assertions, i, assertion); i++) {
        buffer_printf(out, "  %s: %s", verdict_names[assertion->verdict], assertion->text);
        if (assertion->relation)
            buffer_printf(out, " (%s %s %s)", assertion->left, assertion->relation, assertion->right);
        buffer_printf(out, "%s%s\n", assertion->why ? ": " : "", assertion->why ? assertion->why : "");
    }
}

/* Limits that are not listed are said to be there. */
static void write_more(struct buffer *out, const struct list *chosen)
{
    const struct body *body;
    bool is_first = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        if (!body->has_more)
            continue;
        buffer_puts(out, is_first ? "\nbodies that have more limits, or ways to them, than were looked at:\n" : "");
        is_first = false;
        buffer_printf(out, "  %s %s\n", body->procedure[0] ? body->procedure : body->type->name, body_names[body->kind]);
    }
}

static void write_text(struct buffer *out, const struct limits *limits, const struct list *chosen)
{
    size_t begin = out->length, counts[sizeof fit_names / sizeof *fit_names] = {0};
    const struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        counts[body->fit]++;
    buffer_printf(out, "%s: ", limits->spec->file_name);
    if (limits->has_cap)
        buffer_printf(out, "cap %" PRIu64 " bytes; ", limits->cap);
    buffer_printf(out, "%zu %s", limits->bodies.count, limits->bodies.count == 1 ? "body" : "bodies");
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (counts[i] > 0)
            buffer_printf(out, ", %zu %s", counts[i], fit_names[i]);
    buffer_puts(out, "\n");
    if (chosen->count > 0)
        write_table(out, chosen);
    write_dead(out, chosen);
    write_externals(out, chosen);
    write_exclusions(out, chosen);
    write_more(out, chosen);
    write_assertions(out, limits->spec);
    utf8_make_printable(out->data + begin, out->length - begin, "\n"); /* what others wrote is part of assertions */
}

/* --- JSON --- */

static void write_key(struct buffer *out, int indent, bool is_first, const char *key)
{
    buffer_printf(out, "%s\n%*s\"%s\": ", is_first ? "" : ",", indent, "", key);
}

static void write_json_text(struct buffer *out, int indent, bool is_first, const char *key, const char *text)
{
    write_key(out, indent, is_first, key);
    json_write_string(out, text);
}

static void write_json_number(struct buffer *out, int indent, const char *key, uint64_t value)
{
    write_key(out, indent, false, key);
    buffer_printf(out, "%" PRIu64, value);
}

static void write_json_figure(struct buffer *out, int indent, const char *key, const struct figure *figure)
{
    if (figure->kind == FIGURE_EXACT)
        write_json_number(out, indent, key, figure->value);
    else
        write_json_text(out, indent, false, key, figure_word(figure));
}

static void write_json_known(struct buffer *out, const char *key, bool is_external, uint64_t value)
{
    write_json_figure(out, 5, key, &(struct figure){known_unless(is_external), value});
}

static void write_json_limit(struct buffer *out, const struct limits *limits, const struct occurrence *limit)
{
    write_json_text(out, 5, true, "path", limit->path);
    if (limit->name)
        write_json_text(out, 5, false, "limit", limit->name);
    write_json_known(out, "bound", limit->member->is_external, limit->bound);
    write_json_known(out, "reach", limit->is_external, limit->reach);
    if (limits->has_cap && !limit->is_external) {
        write_key(out, 5, false, "dead");
        buffer_puts(out, limit->is_dead ? "true" : "false");
    }
    if (limits->has_cap) {
        write_json_known(out, "reach_max", limit->has_external_way, limit->reach_max);
        write_json_figure(out, 5, "cap_max", &(struct figure){limit->has_external_way ? FIGURE_EXTERNAL :
                          limit->cap_max == UINT64_MAX ? FIGURE_UNBOUNDED : FIGURE_EXACT, limit->cap_max});
        write_json_known(out, "share", limit->is_external, limit->share);
    }
    write_json_known(out, "claim", limit->is_external, limit->claim);
    write_json_known(out, "claim_at", limit->has_external_way, limit->claim_at);
}

static void write_json_limits(struct buffer *out, const struct limits *limits, const struct body *body)
{
    const struct occurrence *limit;
    const struct exclusion *exclusion;
    if (body->limits.count > 0)
        write_key(out, 3, false, "limits");
    for (size_t i = 0; LIST_NEXT(&body->limits, i, limit); i++) {
        buffer_puts(out, i ? ",\n    {" : "[\n    {");
        write_json_limit(out, limits, limit);
        buffer_puts(out, i + 1 == body->limits.count ? "\n    }\n   ]" : "\n    }");
    }
    if (body->exclusions.count > 0)
        write_key(out, 3, false, "exclusions");
    for (size_t i = 0; LIST_NEXT(&body->exclusions, i, exclusion); i++) {
        buffer_puts(out, i ? ",\n    {" : "[\n    {");
        write_json_text(out, 5, true, "first", exclusion->first->path);
        write_json_text(out, 5, false, "second", exclusion->second->path);
        write_json_number(out, 5, "together", exclusion->together);
        buffer_puts(out, i + 1 == body->exclusions.count ? "\n    }\n   ]" : "\n    }");
    }
}

static void write_json_body(struct buffer *out, const struct limits *limits, const struct body *body)
{
    write_json_text(out, 3, true, "procedure", body->procedure);
    write_json_text(out, 3, false, "body", body_names[body->kind]);
    write_json_text(out, 3, false, "type", body->type->name);
    write_json_figure(out, 3, "wire_min", &body->wire_min);
    write_json_figure(out, 3, "wire_max", &body->wire_max);
    write_json_text(out, 3, false, "verdict", fit_names[body->fit]);
    if (body->worst)
        write_json_text(out, 3, false, "longest", body->worst);
    write_json_figure(out, 3, "memory_max", &body->memory);
    write_json_figure(out, 3, "allocations_max", &body->allocations);
    write_json_figure(out, 3, "depth_max", &body->depth);
    write_json_limits(out, limits, body);
    if (body->has_more) {
        write_key(out, 3, false, "has_more");
        buffer_puts(out, "true");
    }
}

static void write_json_assertions(struct buffer *out, const struct spec *spec)
{
    const struct assertion *assertion;
    if (spec->assertions.count > 0)
        write_key(out, 1, false, "assertions");
    for (size_t i = 0; LIST_NEXT(&spec->assertions, i, assertion); i++) {
        buffer_puts(out, i ? ",\n  {" : "[\n  {");
        write_json_text(out, 3, true, "text", assertion->text);
        write_json_text(out, 3, false, "verdict", verdict_names[assertion->verdict]);
        if (assertion->relation) {
            write_json_text(out, 3, false, "left", assertion->left);
            write_json_text(out, 3, false, "right", assertion->right);
        }
        if (assertion->why)
            write_json_text(out, 3, false, "why", assertion->why);
        buffer_puts(out, i + 1 == spec->assertions.count ? "\n  }\n ]" : "\n  }");
    }
}

static void write_json(struct buffer *out, const struct limits *limits, const struct list *chosen)
{
    const struct body *body;
    buffer_puts(out, "{");
    write_json_text(out, 1, true, "spec", limits->spec->name);
    if (limits->has_cap)
        write_json_number(out, 1, "cap", limits->cap);
    write_key(out, 1, false, "bodies");
    buffer_puts(out, chosen->count ? "[" : "[]");
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        buffer_puts(out, i ? ",\n  {" : "\n  {");
        write_json_body(out, limits, body);
        buffer_puts(out, i + 1 == chosen->count ? "\n  }\n ]" : "\n  }");
    }
    write_json_assertions(out, limits->spec);
    buffer_puts(out, "\n}\n");
}

/* --- CSV: RFC 4180, but for the line ends; no value holds a comma or a quote --- */

static void write_csv_figure(struct buffer *out, const struct figure *figure)
{
    if (figure->kind == FIGURE_EXACT)
        buffer_printf(out, ",%" PRIu64, figure->value);
    else
        buffer_printf(out, ",%s", figure_word(figure));
}

static void write_csv(struct buffer *out, const struct list *chosen)
{
    const struct body *body;
    buffer_puts(out, "procedure,body,type,wire_min,wire_max,verdict,longest,memory_max,allocations_max,depth_max,limits,"
                     "dead,exclusions,claim,claim_at,claim_path,has_more\n");
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        buffer_printf(out, "%s,%s,%s", body->procedure, body_names[body->kind], body->type->name);
        write_csv_figure(out, &body->wire_min);
        write_csv_figure(out, &body->wire_max);
        buffer_printf(out, ",%s,%s", fit_names[body->fit], body->worst ? body->worst : "");
        write_csv_figure(out, &body->memory);
        write_csv_figure(out, &body->allocations);
        write_csv_figure(out, &body->depth);
        buffer_printf(out, ",%zu,%zu,%zu", body->limits.count, body->dead, body->exclusions.count);
        const struct occurrence *claim = body->claim;
        if (claim) {
            write_csv_figure(out, &(struct figure){known_unless(claim->is_external), claim->claim});
            write_csv_figure(out, &(struct figure){known_unless(claim->has_external_way), claim->claim_at});
        }
        buffer_printf(out, "%s,%s,%s\n", claim ? "" : ",,", claim ? claim->path : "", body->has_more ? "true" : "false");
    }
}

void report_write(struct buffer *out, const struct limits *limits, const struct report_options *options)
{
    struct list chosen = {0};
    void *ctx = talloc_new(NULL);
    report_choose(ctx, limits, options, &chosen);
    switch (options->format) {
    case REPORT_TEXT: write_text(out, limits, &chosen); break;
    case REPORT_JSON: write_json(out, limits, &chosen); break;
    case REPORT_CSV: write_csv(out, &chosen); break;
    }
    talloc_free(ctx);
}
