/* run.c -- the steps that commands share. */
#include "command/run.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "command/externs.h"
#include "command/options.h"

/* --- one run --- */

static bool wants_color(unsigned when)
{
    const char *no_color = getenv("NO_COLOR");
    return when == COLOR_ALWAYS || (when == COLOR_AUTO && isatty(STDERR_FILENO) && !(no_color && no_color[0]));
}

static struct run *new_run(void *ctx, const struct command *const *all, const struct command *command)
{
    struct run *run = memset(talloc_size(ctx, command->size), 0, command->size);
    run->ctx = ctx;
    run->command = command;
    run->all = all;
    run->diag = diag_new(ctx);
    run->claims = claims_new(ctx);
    run->load.preprocess = (struct preprocess_options){&run->defines, &run->undefines, &run->folders};
    run->load.sets = &run->sets;
    run->load.imports = &run->imports;
    run->load.c_names = &run->c_names;
    return run;
}

/* What stands in help without brackets must be there. */
static int check_operands(const struct run *run)
{
    const char *wanted = run->command->operands;
    if (!wanted && run->operands.count > 0)
        return command_refuse(run->command, "%s does not take '%s'", run->command->name, (const char *)run->operands.items[0]);
    if (wanted && wanted[0] != '[' && run->operands.count == 0)
        return command_refuse(run->command, "%s needs %s", run->command->name, wanted);
    return GO_ON;
}

int run_command(void *ctx, const struct command *const *all, const struct command *command, char **words)
{
    struct run *run = new_run(ctx, all, command);
    int status = options_parse(run, words);
    if (status == GO_ON)
        status = check_operands(run);
    if (status != GO_ON)
        return status;
    run->load.passthrough = run->passthrough == PASSTHROUGH_COPY;
    run->load.refuse_passthrough = run->passthrough == PASSTHROUGH_REFUSE;
    if (run->standard == STANDARD_RFC4506 && run->diag->choices.is_shown[WARNING_PORTABLE] == CHOICE_UNSAID)
        run->diag->choices.is_shown[WARNING_PORTABLE] = CHOICE_YES;
    status = command->run(run);
    diag_print(run->diag, stderr, wants_color(run->color));
    return status;
}

int run_status(const struct run *run)
{
    if (!diag_has_failed(run->diag))
        return EXIT_FINE;
    return run->trouble ? EXIT_TROUBLE : EXIT_WRONG;
}

/* --- reading --- */

struct spec *run_load_any(struct run *run, const char *path)
{
    bool trouble;
    const struct line *source;
    if (!externs_find(run, path))
        return NULL;
    struct spec *spec = load_spec(run->ctx, run->diag, path, &run->load, &trouble);
    run->trouble |= trouble;
    for (size_t i = 0; spec && LIST_NEXT(&spec->sources, i, source); i++)
        run->trouble |= !claims_read(run->claims, run->diag, source->text);
    return spec;
}

struct spec *run_load(struct run *run, const char *path)
{
    struct spec *spec = run_load_any(run, path);
    return diag_has_failed(run->diag) ? NULL : spec;
}

/* --- writing --- */

bool run_is_printed(const struct run *run)
{
    return !run->output || strcmp(run->output, "-") == 0;
}

bool run_make_folder(struct run *run, const char *path)
{
    struct list none = {0};
    return output_write(run->diag, path, &none);
}

static struct list list_text(struct run *run, struct output *output)
{
    struct list outputs = {0};
    list_add(run->ctx, &outputs, output);
    return outputs;
}

bool run_write_file(struct run *run, const char *path, const struct buffer *text)
{
    const char *slash = strrchr(path, '/');
    struct output output = {slash ? slash + 1 : path, text->data, text->length, false, REPLACE_ANY};
    const struct list outputs = list_text(run, &output);
    const char *directory = !slash ? "." : talloc_strndup(run->ctx, path, (size_t)(slash - path) + 1);
    return output_write(run->diag, directory, &outputs);
}

static void print_text(struct run *run, const struct buffer *text)
{
    struct output output = {"", text->data, text->length, false, REPLACE_ANY};
    const struct list outputs = list_text(run, &output);
    run->trouble |= text->length > 0 && !output_print(run->diag, stdout, &outputs);
    fflush(stdout); /* errors come behind it; whether it went well is asked later */
}

void run_deliver(struct run *run, const struct buffer *text)
{
    if (run_is_printed(run))
        print_text(run, text);
    else
        run->trouble |= !claims_write(run->claims, run->diag, run->output, NULL, "-o") ||
                        !run_write_file(run, run->output, text);
}
