/* dates.c -- versions that are dates. */
#include "emit/dates.h"

#include <ctype.h>
#include <inttypes.h>

#include "base/alloc.h"

static uint64_t read_number(const char **at)
{
    uint64_t number = 0;
    for (; isdigit((unsigned char)**at); ++*at)
        if (number < UINT64_C(1) << 32)
            number = number * 10 + (uint64_t)(**at - '0');
    return number < 1000000 ? number : 1000000;
}

uint64_t dates_of(const char *text)
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

uint64_t dates_sort_key(const char *text)
{
    uint64_t key = dates_of(text);
    for (int i = 0; i < 3 && key < UINT64_C(1) << 41 && dates_of(text) == 0; i++) {
        while (*text && !isdigit((unsigned char)*text))
            text++;
        key = key * 10000 + read_number(&text) % 10000;
    }
    return key;
}

static void later(const char *version, uint64_t *latest)
{
    uint64_t date = version ? dates_of(version) : 0;
    *latest = date > *latest ? date : *latest;
}

const char *dates_latest(struct analysis *analysis)
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
