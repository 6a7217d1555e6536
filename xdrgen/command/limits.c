/* limits.c -- `xdrgen limits`: what follows from the limits of each body; and how far a constant may be raised. */
#include "analysis/limits.h"

#include <stdint.h>
#include <string.h>

#include "analysis/solve.h"
#include "analysis/witness.h"
#include "base/alloc.h"
#include "base/json.h"
#include "base/symbols.h"
#include "command/groups.h"
#include "command/run.h"
#include "template/report.h"

struct request {
    struct run run;
    struct report_options report;
    const char *solve;   /* the constant */
    bool types;
    const char *witness; /* the directory */
};

static const char *const formats[] = {"text", "json", "csv", NULL}; /* enum report_format */

#define AT(member) .offset = offsetof(struct request, member)
static const struct option_row rows[] = {
    RUN_OUTPUT_ROW,
    {.name = "format", .argument = "FORM", .kind = OPTION_CHOICE, AT(report.format), .words = formats,
     .help = "how to print (json and csv have more figures)"},
    {.name = "over-cap", .kind = OPTION_FLAG, AT(report.over_cap), .help = "only bodies that may be over the cap"},
    {.name = "procedure", .argument = "NAME", .kind = OPTION_TEXT, AT(report.procedure),
     .help = "only the bodies of a procedure"},
    {.name = "top", .argument = "N", .kind = OPTION_COUNT, AT(report.top), .help = "only the N longest"},
    {.name = "types", .kind = OPTION_FLAG, AT(types),
     .help = "types that are no bodies as well: all structs, unions and typedefs of the file"},
    {.name = "witness", .argument = "DIR", .kind = OPTION_TEXT, AT(witness), .completes = COMPLETES_FOLDERS,
     .help = "write for each of these the message within the cap that takes the most memory, to DIR/TYPE.message"},
    {.name = "solve", .argument = "NAME", .kind = OPTION_TEXT, AT(solve),
     .help = "print only the greatest value of a constant, or of a bound that has none here, that leaves all limits in reach "
             "and all assertions true"},
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

static void write_solution(struct buffer *out, enum report_format format, const char *name, long long value)
{
    switch (format) {
    case REPORT_TEXT: buffer_printf(out, "%s: %lld\n", name, value); break;
    case REPORT_JSON:
        buffer_puts(out, "{\"constant\": ");
        json_write_string(out, name);
        buffer_printf(out, ", \"value\": %lld}\n", value);
        break;
    case REPORT_CSV: buffer_printf(out, "%s%s,%lld\n", out->length ? "" : "constant,value\n", name, value); break;
    }
}

static void solve(struct request *request, const char *path, struct buffer *out)
{
    int64_t value;
    if (solve_constant(request->run.ctx, request->run.diag, path, &request->run.load, request->solve, &value))
        write_solution(out, request->report.format, request->solve, (long long)value);
}

static bool fail_witness(struct request *request, const char *format, const struct body *body)
{
    diag_error_file(request->run.diag, "--witness", format, body->type->name);
    return false;
}

static const char *name_witness(const struct request *request, const struct body *body)
{
    return talloc_asprintf(request->run.ctx, "%s/%s.message", request->witness, body->type->name);
}

/* A type may be what several procedures take: its message is one file. */
static bool claim_witnesses(struct request *request, const char *path, const struct list *chosen)
{
    struct symbols *types = symbols_new(request->run.ctx);
    const struct body *body;
    bool good = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        if (symbols_add(types, body->type->name, request))
            good &= claims_write(request->run.claims, request->run.diag, name_witness(request, body), path, "--witness");
    }
    return good;
}

static bool write_witness(struct request *request, const struct witness *witness, const struct body *body, uint64_t cap)
{
    struct buffer message = {.owner = request->run.ctx};
    bool good;
    buffer_puts(&message, "");
    witness_build(witness, body, &message);
    if (message.length <= cap)
        good = run_write_file(&request->run, name_witness(request, body), &message);
    else
        good = fail_witness(request, "no message of '%s' that keeps its @min is within the cap", body);
    buffer_free(&message);
    return good;
}

static bool write_witnesses(struct request *request, const struct limits *limits, const char *path)
{
    struct list chosen = {0};
    const struct body *body;
    bool good = true;
    report_choose(request->run.ctx, limits, &request->report, &chosen);
    if (!claim_witnesses(request, path, &chosen))
        return false;
    const struct witness *witness = witness_new(request->run.ctx, limits);
    for (size_t i = 0; LIST_NEXT(&chosen, i, body); i++) {
        if (body->memory.kind == FIGURE_EXTERNAL) {
            good = fail_witness(request, "the memory of '%s' hangs on a limit that has no value here", body);
            continue;
        }
        good &= write_witness(request, witness, body, limits->cap);
    }
    return good;
}

static bool check_procedure(struct run *run, const char *path, const struct limits *limits, const char *name)
{
    struct list names = {0};
    const struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++) {
        if (strcmp(body->procedure, name) == 0)
            return true;
        list_add(run->ctx, &names, (void *)(uintptr_t)body->procedure);
    }
    diag_error_file(run->diag, path, "there is no procedure '%s' that has a body%s", name,
                    command_guess(run->ctx, name, &names));
    return false;
}

/* Assertions that fail are errors, but what they are about is worth a report. */
static void report_limits(struct request *request, const char *path, struct buffer *out)
{
    size_t errors = request->run.diag->errors;
    struct spec *spec = run_load_any(&request->run, path);
    if (!spec || request->run.diag->errors - errors > limits_failures(spec))
        return;
    const struct limits *limits =
        request->types ? limits_find_types(request->run.ctx, spec) : limits_find(request->run.ctx, spec, true);
    limits_check(limits, request->run.diag);
    if (request->report.procedure && !check_procedure(&request->run, path, limits, request->report.procedure))
        return;
    report_write(out, limits, &request->report);
    if (request->witness && !write_witnesses(request, limits, path))
        request->run.trouble = true;
}

static int run_limits(struct run *run)
{
    struct request *request = (struct request *)run;
    struct buffer out = {.owner = run->ctx};
    const char *path;
    run->load.figures_only = true;
    if (request->report.format != REPORT_TEXT && run->operands.count > 1)
        return command_refuse(run->command, "limits as JSON or CSV of several specifications: one at a time, please");
    for (size_t i = 0; LIST_NEXT(&run->operands, i, path); i++) {
        if (request->solve)
            solve(request, path, &out);
        else
            report_limits(request, path, &out);
    }
    if (out.length > 0)
        run_deliver(run, &out);
    return run_status(run);
}

const struct command command_limits = {
    .name = "limits",
    .operands = "FILE.x...",
    .completes = COMPLETES_SPECIFICATIONS,
    .summary = "print for each body of a message its sizes, its memory, and which of its limits the cap lets it reach",
    .groups = {&own_options, &what_if_options, &reading_options, &common_options},
    .size = sizeof(struct request),
    .run = run_limits,
};
