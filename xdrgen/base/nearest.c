/* nearest.c -- the distance of two words in slips of the finger (optimal string alignment). */
#include "base/nearest.h"

#include <ctype.h>
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
            char a = (char)tolower((unsigned char)left[i - 1]), b = right[k - 1];
            rows[i][k] = least(rows[i - 1][k - 1] + (a != b), least(rows[i - 1][k], rows[i][k - 1]) + 1);
            if (i > 1 && k > 1 && a == right[k - 2] && tolower((unsigned char)left[i - 2]) == b)
                rows[i][k] = least(rows[i][k], rows[i - 2][k - 2] + 1);
        }
    }
    return rows[height][width];
}

const char *nearest_name(const char *name, const char *const *names, size_t count)
{
    const char *nearest = NULL;
    size_t fewest = strlen(name) > SHORT_WORD ? 3 : 2; /* so many are too many */
    for (size_t i = 0; strlen(name) <= WORD_MAX && i < count; i++) {
        size_t slips = count_slips(name, names[i]);
        if (slips < fewest) {
            fewest = slips;
            nearest = names[i];
        }
    }
    return nearest;
}
