/* amounts.c -- numbers for reading: `4 MiB` for 4194304, and groups of three digits. */
#include "emit/amounts.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/alloc.h"

const char *amount_words(void *ctx, uint64_t n, const char *unit)
{
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (n < 1024)
        return talloc_asprintf(ctx, "%" PRIu64 " %s", n, unit);
    int power = 0;
    while (power < 5 && n >> (10 * (power + 2)) != 0)
        power++;
    uint64_t size = UINT64_C(1) << (10 * (power + 1)), whole = n / size, rest = n % size;
    if (rest == 0)
        return talloc_asprintf(ctx, "%" PRIu64 " %s", whole, units[power]);
    if (power > 0 && rest < 100)
        return talloc_asprintf(ctx, "%" PRIu64 " %s + %" PRIu64, whole, units[power], rest);
    if (power > 0 && size - rest < 100)
        return talloc_asprintf(ctx, "%" PRIu64 " %s - %" PRIu64, whole + 1, units[power], size - rest);
    uint64_t tenths = (rest >> (10 * power)) * 10 / 1024; /* rounded down: a limit is not to look higher than it is */
    return talloc_asprintf(ctx, "%" PRIu64 ".%" PRIu64 " %s", whole, tenths, units[power]);
}

const char *amount_groups(void *ctx, uint64_t n)
{
    char digits[32], text[48];
    int length = snprintf(digits, sizeof digits, "%" PRIu64, n), out = 0;
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            text[out++] = ',';
        text[out++] = digits[i];
    }
    text[out] = '\0';
    return talloc_strdup(ctx, text);
}

const struct amount *amount_of(void *ctx, const struct figure *figure, const char *unit)
{
    struct amount *amount = talloc(ctx, struct amount);
    amount->value = figure->value;
    if (figure->kind == FIGURE_EXACT) {
        amount->exact = talloc_asprintf(amount, "%" PRIu64, figure->value);
        amount->words = unit ? amount_words(amount, figure->value, unit) : amount_groups(amount, figure->value);
    } else {
        amount->exact = figure_word(figure);
        amount->words = figure->kind == FIGURE_UNBOUNDED ? "unbounded" : "over 16 EiB";
    }
    return amount;
}

const struct amount *amount_exact(void *ctx, uint64_t value, const char *unit)
{
    const struct figure figure = {FIGURE_EXACT, value};
    return amount_of(ctx, &figure, unit);
}

const char *amount_percent(void *ctx, uint64_t part, uint64_t whole)
{
    uint64_t millionths = part >= whole ? 1000000 : (uint64_t)((price)part * 1000000 / whole);
    if (millionths == 1000000)
        return "100 %";
    if (millionths < 100)
        return "under 0.01 %";
    return talloc_asprintf(ctx, "%" PRIu64 ".%02" PRIu64 " %%", millionths / 10000, millionths / 100 % 100);
}
