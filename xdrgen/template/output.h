/* output.h -- texts to files: whole or not at all, and only where their bytes changed. */
#ifndef XDRGEN_OUTPUT_H
#define XDRGEN_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

#include "base/diag.h"
#include "template/template.h"

/* Where an output goes. */
char *output_path(void *ctx, const char *directory, const struct output *output);

/* Writes each output to its name in directory, which is made if it is missing: all are first written beside, and only
 * when all are complete does each replace its old file by rename. A file that has the same bytes already is not touched;
 * one that is not the output's to replace is an error. A signal that comes in between takes its effect when no temporary
 * file is left. False after an error, which is recorded; the old files are then as they were. */
bool output_write(struct diag *diag, const char *directory, const struct list *outputs)
    __attribute__((warn_unused_result));

/* Writes the outputs to a stream, each under a line with its name if there are several. */
bool output_print(struct diag *diag, FILE *out, const struct list *outputs) __attribute__((warn_unused_result));

/* Gives a file the time of now; makes an empty one if there is none. */
bool output_touch(struct diag *diag, const char *path) __attribute__((warn_unused_result));

/* Tells (to `report`) which outputs differ from their files, with diff(1)'s words if asked; writes nothing else.
 * The number of those. */
size_t output_check(const char *directory, const struct list *outputs, bool diff, FILE *report);

bool output_is_folder(const char *path);

#endif
