/* templates.c -- `xdrgen templates`: what the output is made from, to look at and to begin with. */
#include <stdio.h>

#include "base/alloc.h"
#include "command/groups.h"
#include "command/run.h"
#include "template/library.h"

struct templates {
    struct run run;
    bool force;
};

#define AT(member) .offset = offsetof(struct templates, member)
static const struct option_row rows[] = {
    {.name = "output", .letters = "o", .argument = "DIR", .kind = OPTION_TEXT, AT(run.output),
     .completes = COMPLETES_FOLDERS, .help = "write them there, to start your own from; 'gen -t DIR' uses them"},
    {.name = "force", .kind = OPTION_FLAG, AT(force),
     .help = "overwrite templates that are not as built in"},
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

static bool write_templates(struct run *run, enum replace replace)
{
    struct list outputs = {0};
    bool good = run_make_folder(run, run->output);
    for (size_t i = 0; good && i < embedded_count; i++) {
        const struct embedded *embedded = &embedded_templates[i];
        struct output *output = talloc(run->ctx, struct output);
        *output = (struct output){talloc_asprintf(output, "%s/%s", embedded->kind, embedded->name),
                                  (const char *)embedded->text, embedded->length, false, replace};
        list_add(run->ctx, &outputs, output);
        good = run_make_folder(run, talloc_asprintf(run->ctx, "%s/%s", run->output, embedded->kind));
    }
    return good && output_write(run->diag, run->output, &outputs);
}

static int run_templates(struct run *run)
{
    const struct templates *templates = (const struct templates *)run;
    for (size_t i = 0; !run->output && i < embedded_count; i++)
        printf("%s/%s\n", embedded_templates[i].kind, embedded_templates[i].name);
    if (run->output && !write_templates(run, templates->force ? REPLACE_ANY : REPLACE_NONE))
        run->trouble = true;
    return run_status(run);
}

const struct command command_templates = {
    .name = "templates",
    .summary = "list the built-in templates, or write them out to start your own from",
    .groups = {&own_options, &common_options},
    .size = sizeof(struct templates),
    .run = run_templates,
};
