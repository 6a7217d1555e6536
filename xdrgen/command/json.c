/* json.c -- `xdrgen json`: the whole model. */
#include "base/alloc.h"
#include "command/groups.h"
#include "command/run.h"
#include "template/dump.h"

static const struct option_row rows[] = {
    RUN_OUTPUT_ROW,
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

static int run_json(struct run *run)
{
    struct buffer out = {.owner = run->ctx};
    const char *path;
    for (size_t i = 0; LIST_NEXT(&run->operands, i, path); i++) {
        struct spec *spec = run_load(run, path);
        if (spec)
            dump_spec(&out, spec);
    }
    if (!diag_has_failed(run->diag))
        run_deliver(run, &out);
    return run_status(run);
}

const struct command command_json = {
    .name = "json",
    .operands = "FILE.x...",
    .completes = COMPLETES_SPECIFICATIONS,
    .summary = "print the whole model of a specification as JSON",
    .groups = {&own_options, &what_if_options, &reading_options, &common_options},
    .size = sizeof(struct run),
    .run = run_json,
};
