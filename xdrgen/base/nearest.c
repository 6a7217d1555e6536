/* nearest.c -- the distance of two words in slips of the finger (optimal string alignment). */
#include "base/nearest.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* Two letters that are exchanged are the likelier slip: a word that is nothing worse goes before one that is. */
enum { WORD_MAX = 40, SHORT_WORD = 4, EXCHANGE = 1, SLIP = 2 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* What the slips weigh between two words of at most WORD_MAX letters. rows[i][k]: of the first i and the first k. */
static size_t weigh_slips(const char *left, const char *right)
{
    size_t rows[WORD_MAX + 1][WORD_MAX + 1];
    size_t height = strlen(left), width = strlen(right);
    for (size_t i = 0; i <= height; i++) {
        for (size_t k = 0; k <= width; k++) {
            if (i == 0 || k == 0) {
                rows[i][k] = (i + k) * SLIP;
                continue;
            }
            char a = (char)tolower((unsigned char)left[i - 1]), b = (char)tolower((unsigned char)right[k - 1]);
            rows[i][k] = least(rows[i - 1][k - 1] + (a != b ? SLIP : 0), least(rows[i - 1][k], rows[i][k - 1]) + SLIP);
            if (i > 1 && k > 1 && a == tolower((unsigned char)right[k - 2]) && tolower((unsigned char)left[i - 2]) == b)
                rows[i][k] = least(rows[i][k], rows[i - 2][k - 2] + EXCHANGE);
        }
    }
    return rows[height][width];
}

struct search {
    const char *name, *nearest;
    size_t fewest; /* slips of that weight are too many */
    bool is_strict; /* and half of the shorter word, which leaves too little to go by */
};

static struct search begin_search(const char *name, bool is_strict)
{
    return (struct search){name, NULL, SLIP * (strlen(name) > SHORT_WORD ? 3 : 2), is_strict};
}

static void try_name(struct search *search, const char *other)
{
    size_t length = strlen(search->name), width = strlen(other);
    if (length > WORD_MAX || width > WORD_MAX || SLIP * length >= SLIP * width + search->fewest ||
        SLIP * width >= SLIP * length + search->fewest)
        return;
    size_t slips = weigh_slips(search->name, other);
    if (slips >= search->fewest || (search->is_strict && slips * 2 >= SLIP * least(length, width)))
        return;
    search->fewest = slips;
    search->nearest = other;
}

const char *nearest_name(const char *name, const char *const *names, size_t count)
{
    struct search search = begin_search(name, false);
    for (size_t i = 0; i < count; i++)
        try_name(&search, names[i]);
    return search.nearest;
}

const char *nearest_in(const char *name, const struct list *names)
{
    struct search search = begin_search(name, true);
    const char *other;
    for (size_t i = 0; LIST_NEXT(names, i, other); i++)
        try_name(&search, other);
    return search.nearest;
}
