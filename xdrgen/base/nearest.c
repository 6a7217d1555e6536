/* nearest.c -- the distance of two words in slips of the finger (optimal string alignment). */
#include "base/nearest.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { WORD_MAX = 40, SHORT_WORD = 4 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* The slips between two words of at most WORD_MAX letters. rows[i][k]: those between the first i and the first k. */
static size_t count_slips(const char *left, const char *right)
{
    size_t rows[WORD_MAX + 1][WORD_MAX + 1];
    size_t height = strlen(left), width = strlen(right);
    for (size_t i = 0; i <= height; i++) {
        for (size_t k = 0; k <= width; k++) {
            if (i == 0 || k == 0) {
                rows[i][k] = i + k;
                continue;
            }
            char a = (char)tolower((unsigned char)left[i - 1]), b = (char)tolower((unsigned char)right[k - 1]);
            rows[i][k] = least(rows[i - 1][k - 1] + (a != b), least(rows[i - 1][k], rows[i][k - 1]) + 1);
            if (i > 1 && k > 1 && a == tolower((unsigned char)right[k - 2]) && tolower((unsigned char)left[i - 2]) == b)
                rows[i][k] = least(rows[i][k], rows[i - 2][k - 2] + 1);
        }
    }
    return rows[height][width];
}

struct search {
    const char *name, *nearest;
    size_t fewest; /* so many slips are too many */
    bool is_strict; /* and half of the shorter word, which leaves too little to go by */
};

static struct search begin_search(const char *name, bool is_strict)
{
    return (struct search){name, NULL, strlen(name) > SHORT_WORD ? 3 : 2, is_strict};
}

static void try_name(struct search *search, const char *other)
{
    size_t length = strlen(search->name), width = strlen(other);
    if (length > WORD_MAX || width > WORD_MAX || length >= width + search->fewest || width >= length + search->fewest)
        return;
    size_t slips = count_slips(search->name, other);
    if (slips >= search->fewest || (search->is_strict && slips * 2 >= least(length, width)))
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
