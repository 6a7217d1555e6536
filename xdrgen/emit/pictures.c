/* pictures.c -- where the pictures of a document have their lines: sizes of bodies, and constants that grew. */
#include "emit/pictures.h"

#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "emit/dates.h"

/* The pictures are drawn on 1000 units of width, in integers: the same bytes on every machine. */
enum { WIDTH = 1000, SHARE_TOP = 20, SHARE_HEIGHT = 280, LANE_HEIGHT = 58, LANE_TOP = 34, LANE_LEFT = 20, LANE_RIGHT = 880 };

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

struct picture {
    struct analysis *analysis;
    unsigned scale; /* of sizes: how many 64ths of a power of two the longest has */
};

/* Of the scale, in tenths of `whole`. */
static uint64_t on_scale(const struct picture *picture, uint64_t size, unsigned whole)
{
    return (uint64_t)logarithm(size) * whole * 10 / picture->scale;
}

static void draw_bar(const struct picture *picture, struct body_facts *facts, size_t place)
{
    uint64_t count = picture->analysis->bodies.count, height = on_scale(picture, facts->greatest->value, SHARE_HEIGHT);
    height = height < 10 ? 10 : height;
    facts->x = decimal(facts, place * WIDTH * 10 / count);
    facts->y = decimal(facts, (SHARE_TOP + SHARE_HEIGHT) * 10 - height);
    facts->height = decimal(facts, height);
    facts->least_y = decimal(facts, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(picture, facts->least->value, SHARE_HEIGHT));
    facts->least_width = decimal(facts, on_scale(picture, facts->least->value, 100));
    facts->greatest_width = decimal(facts, on_scale(picture, facts->greatest->value, 100));
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

static void draw_shares(struct analysis *analysis)
{
    struct picture shares = {.analysis = analysis}, *picture = &shares;
    struct body_facts *facts;
    uint64_t longest = picture->analysis->spec->has_cap ? picture->analysis->spec->cap : 4;
    for (size_t i = 0; LIST_NEXT(&analysis->bodies, i, facts); i++) {
        list_add(analysis, &analysis->by_size, facts);
        longest = facts->greatest->value > longest ? facts->greatest->value : longest;
    }
    if (analysis->by_size.count == 0)
        return;
    picture->scale = logarithm(longest);
    list_sort(&analysis->by_size, compare_sizes);
    for (size_t i = 0; LIST_NEXT(&analysis->by_size, i, facts); i++)
        draw_bar(picture, facts, i);
    analysis->bar_width = decimal(analysis, (WIDTH * 10 + analysis->by_size.count - 1) / analysis->by_size.count);
    analysis->least_line = draw_least(analysis);
    for (unsigned power = 0; power < 64 && power * 64 <= picture->scale; power += 10)
        add_tick(&analysis->share_ticks, analysis,
                 decimal(analysis, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(picture, UINT64_C(1) << power, SHARE_HEIGHT)),
                 power ? amount_words(analysis, UINT64_C(1) << power, "") : "1 byte");
    if (picture->analysis->spec->has_cap)
        analysis->cap_y = decimal(analysis, (SHARE_TOP + SHARE_HEIGHT) * 10 - on_scale(picture, picture->analysis->spec->cap, SHARE_HEIGHT));
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
    uint64_t first = dates_sort_key(a), second = dates_sort_key(b);
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
    line->first = dates_of(line->versions.items[0]) / 372 * 372;
    line->last = (dates_of(line->versions.items[line->versions.count - 1]) / 372 + 1) * 372;
    line->is_dates = dates_of(line->versions.items[0]) != 0;
}

/* In tenths. What nobody knows the time of is at the left edge. */
static uint64_t place_of(const struct timeline *line, const char *version)
{
    uint64_t room = (LANE_RIGHT - LANE_LEFT) * 10, left = LANE_LEFT * 10;
    if (!version)
        return left;
    if (line->is_dates)
        return left + (dates_of(version) - line->first) * room / (line->last - line->first);
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

void pictures_draw(struct analysis *analysis)
{
    draw_shares(analysis);
    draw_growth(analysis);
}
