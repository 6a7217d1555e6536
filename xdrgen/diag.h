/* diag.h -- floor 0: messages in the GNU form, recorded first and printed together, with the source line and a caret. */
#ifndef XDRGEN_DIAG_H
#define XDRGEN_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "list.h"
#include "source.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* The messages of one run. A message is recorded where it is found; nothing is thrown and nobody exits. */
struct diag {
    struct list messages;
    struct list sources; /* those that have a message */
    size_t errors, warnings;
};

struct diag *diag_new(void *ctx);

/* Records a message about a span of a source. rule names a warning (-Wname) and is NULL for an error.
 * The text is lower case, says what was expected and what was found, and has no full stop. */
void diag_add(struct diag *diag, enum severity severity, const char *rule, const struct source *source,
              struct span span, const char *format, ...) __attribute__((format(printf, 6, 7)));

/* An error, the usual case. */
#define diag_error(diag, source, span, ...) \
    diag_add(diag, SEVERITY_ERROR, NULL, source, span, __VA_ARGS__)

/* "first declared here": a second place that belongs to the message before it. */
#define diag_note(diag, source, span, ...) \
    diag_add(diag, SEVERITY_NOTE, NULL, source, span, __VA_ARGS__)

/* An error that has no place in a text: a file that cannot be read, an option. */
void diag_error_file(struct diag *diag, const char *file, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Prints all messages in the order of the text, each with its notes behind it; errors in colour if asked to. */
void diag_print(struct diag *diag, FILE *out, bool color);

#endif
