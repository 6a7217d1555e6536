/* run.h -- the steps that commands share: load a specification, deliver a text. */
#ifndef XDRGEN_RUN_H
#define XDRGEN_RUN_H

#include "base/buffer.h"
#include "command/command.h"
#include "template/output.h"

/* --color, --std, --passthrough */
enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
enum standard { STANDARD_XDRGEN, STANDARD_RFC4506 };
enum passthrough { PASSTHROUGH_COPY, PASSTHROUGH_SKIP, PASSTHROUGH_REFUSE };

/* A row for those who write one text. */
#define RUN_OUTPUT_ROW                                                                                                     \
    {.name = "output", .letters = "o", .argument = "FILE", .kind = OPTION_TEXT, .offset = offsetof(struct run, output),   \
     .completes = COMPLETES_FILES, .help = "write to a file (default: -, the standard output)"}

/* One command, from its words to its exit status; ctx holds all that it makes. */
int run_command(void *ctx, const struct command *const *all, const struct command *command, char **words) __attribute__((warn_unused_result));

/* A specification that is fit for use, or NULL; whatever is wrong is recorded. */
struct spec *run_load(struct run *run, const char *path);

/* The same, whatever is wrong with it: NULL only if it cannot be read. */
struct spec *run_load_any(struct run *run, const char *path);

/* Whether the output goes to the standard output. */
bool run_is_printed(const struct run *run);

/* To where -o says: printed, or a file as a whole. */
void run_deliver(struct run *run, const struct buffer *text);

bool run_write_file(struct run *run, const char *path, const struct buffer *text) __attribute__((warn_unused_result));

/* Makes a directory if it is missing. */
bool run_make_folder(struct run *run, const char *path) __attribute__((warn_unused_result));

/* The exit status, by what has been recorded. */
int run_status(const struct run *run);

#endif
