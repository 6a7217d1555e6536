/* outputs.c -- sets of outputs in words. */
#include "syntax/outputs.h"

#include "base/alloc.h"

static const char *const symbols[] = {
#define OUTPUT(ID, SYMBOL) SYMBOL,
#include "syntax/outputs.def"
#undef OUTPUT
};

const char *outputs_symbol(enum output_number number)
{
    return symbols[number];
}

const char *outputs_name(void *ctx, unsigned set)
{
    char *text = talloc_strdup(ctx, "");
    for (unsigned i = 0, left = set; i < OUTPUT_COUNT; i++) {
        if (!(set >> i & 1))
            continue;
        left &= ~(1u << i);
        text = talloc_asprintf_append(text, "%s%s", text[0] == '\0' ? "" : left ? ", " : " and ", symbols[i]);
    }
    return text;
}
