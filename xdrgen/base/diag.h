/* diag.h -- messages in the GNU form, recorded first and printed together, with the source line and a caret. */
#ifndef XDRGEN_DIAG_H
#define XDRGEN_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/list.h"
#include "base/source.h"
#include "base/symbols.h"
#include "base/warnings.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* The messages of one run. A message is recorded where it is found; nothing is thrown and nobody exits. */
struct diag {
    struct list messages;
    struct list sources;   /* those that have a message */
    struct symbols *said;  /* messages by place and text: a file that is read twice has each once */
    struct warning_choices choices;
    size_t errors;
    size_t denied;         /* warnings that -Werror makes errors: nothing is wrong, but nothing shall be written */
};

struct diag *diag_new(void *ctx);

/* Whether the run has failed, so that nothing is written. */
bool diag_has_failed(const struct diag *diag);

/* Records a message about a span of a source. The text is lower case, says what was expected and what was found, and has
 * no full stop. */
void diag_error(struct diag *diag, const struct source *source, struct span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The same; whether it is shown, and as what, is for -W to say. */
void diag_warning(struct diag *diag, enum warning warning, const struct source *source, struct span span,
                  const char *format, ...) __attribute__((format(printf, 5, 6)));

/* "first declared here": a second place that belongs to the message before it. */
void diag_note(struct diag *diag, const struct source *source, struct span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* An error that has no place in a text: a file that cannot be read, an option. */
void diag_error_file(struct diag *diag, const char *file, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Prints all messages in the order of the text, each with its notes behind it; errors in colour if asked to. */
void diag_print(struct diag *diag, FILE *out, bool color);

#endif
