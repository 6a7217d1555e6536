/* conditionals.c -- the `#if` that are open in a file, and for which outputs its text counts.
 *
 * A text is read once for all outputs. A condition that hangs on what rpcgen defines for one of them holds for some, and
 * its group, and what is nested in it, counts for these only. */
#include "syntax/conditionals.h"

#include "base/large.h"
#include "syntax/outputs.h"

static struct conditional *find_top(const struct conditionals *conditionals)
{
    return conditionals->count > 0 ? &conditionals->items[conditionals->count - 1] : NULL;
}

unsigned conditionals_live(const struct conditionals *conditionals)
{
    for (; conditionals; conditionals = conditionals->parent)
        if (conditionals->count > 0)
            return find_top(conditionals)->live;
    return OUTPUT_ALL;
}

void conditionals_open(struct conditionals *conditionals, struct span place, unsigned live)
{
    size_t count = conditionals->count;
    struct conditional conditional = {.place = place, .outer = conditionals_live(conditionals), .taken = live, .live = live};
    if ((count & (count - 1)) == 0)
        conditionals->items = large_resize(conditionals->diag, conditionals->items,
                                           (count ? 2 * count : 1) * sizeof conditional);
    conditionals->items[conditionals->count++] = conditional;
}

static void refuse_second(const struct conditionals *conditionals, struct span place, const struct conditional *top)
{
    diag_error(conditionals->diag, conditionals->source, place, "this '#if' has had its '#else'");
    diag_note(conditionals->diag, conditionals->source, top->otherwise, "here");
    diag_note(conditionals->diag, conditionals->source, top->place, "it begins here");
}

unsigned conditionals_next(struct conditionals *conditionals, struct span place, bool has_condition)
{
    struct conditional *top = find_top(conditionals);
    if (!top) {
        diag_error(conditionals->diag, conditionals->source, place, "this belongs to no '#if'");
        return 0;
    }
    if (top->otherwise.end > 0)
        refuse_second(conditionals, place, top);
    if (!has_condition)
        top->otherwise = place;
    return top->outer & ~top->taken;
}

void conditionals_choose(struct conditionals *conditionals, unsigned live)
{
    struct conditional *top = find_top(conditionals);
    if (!top)
        return;
    top->live = live;
    top->taken |= live;
}

void conditionals_close(struct conditionals *conditionals, struct span place)
{
    if (conditionals->count == 0)
        diag_error(conditionals->diag, conditionals->source, place, "this belongs to no '#if'");
    else
        conditionals->count--;
}

void conditionals_finish(struct conditionals *conditionals)
{
    for (size_t i = 0; i < conditionals->count; i++)
        diag_error(conditionals->diag, conditionals->source, conditionals->items[i].place, "this has no '#endif'");
    large_free(conditionals->items);
}

/* Of what is open, here or around, the innermost that counts for less than what is around it; NULL if that has been said. */
static const struct conditional *find_cause(struct conditionals *conditionals, const struct source **source)
{
    for (; conditionals; conditionals = conditionals->parent)
        for (size_t i = conditionals->count; i > 0; i--) {
            struct conditional *conditional = &conditionals->items[i - 1];
            *source = conditionals->source;
            if (conditional->is_reported)
                return NULL;
            conditional->is_reported = true;
            if (conditional->live != conditional->outer)
                return conditional;
        }
    return NULL;
}

void conditionals_refuse(struct conditionals *conditionals, const struct source *source, struct span span)
{
    const struct source *from;
    const struct conditional *cause = find_cause(conditionals, &from);
    if (!cause)
        return;
    unsigned live = conditionals_live(conditionals), rest = OUTPUT_ALL & ~live;
    bool is_most = __builtin_popcount(live) > __builtin_popcount(rest);
    diag_error(conditionals->diag, source, span, "definitions differ between %s and the others",
               outputs_name(conditionals->diag, is_most ? rest : live));
    diag_note(conditionals->diag, from, cause->otherwise.end > 0 ? cause->otherwise : cause->place, "by this condition");
}
