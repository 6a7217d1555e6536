/* template.h -- a template and a model to texts.
 *
 * A template looks like what it writes. A line whose first character after blanks is `@` is logic:
 *
 *     @file NAME             what follows goes to this file, up to the next @file
 *     @escape FORMAT         texts in holes from here on, up to the next @file, are spelt for html, markdown, man or csv
 *     @for VAR in PATH       ... @end, for each record of a list
 *     @if PATH               ... [@else ...] @end, when the field is there, true, not 0 or not empty
 *     @case PATH             @when WORD... ... @end: every word of the field's kind must be handled
 *     @block NAME            ... @end, kept for
 *     @use NAME [VAR = PATH] the block's lines, indented as the @use is; they know the names that are known here,
 *                            and VAR, the record that a link leads to
 *     @# text                a comment
 *
 * `${PATH}` is a hole. A path is a variable and fields: `member.type.c_name`; the first variable is `spec`. There are
 * no expressions: what is harder is a field of the model. A text of several lines keeps the indentation of its hole. A
 * template is checked as a whole before anything is written. */
#ifndef XDRGEN_TEMPLATE_H
#define XDRGEN_TEMPLATE_H

#include "base/diag.h"
#include "model/model.h"
#include "template/fields.h"

/* Whose file a text may take the place of. */
enum replace {
    REPLACE_ANY,  /* that of a name which was given, or which nobody else uses */
    REPLACE_OURS, /* one that says that xdrgen wrote it; of a text that does not say so itself, one that begins like it */
    REPLACE_NONE
};

/* A text to be written to a file. */
struct output {
    const char *name; /* relative to the output directory, unless it is a path */
    const char *text;
    size_t length;
    bool is_path;
    enum replace replace;
};

struct template;

/* Compiles a template against the table of fields. NULL after an error, which is recorded. */
struct template *template_compile(void *ctx, struct diag *diag, const struct source *source)
    __attribute__((warn_unused_result));

/* Whether the template names a field, which may take long to compute. */
bool template_names(const struct template *template, enum record record, const char *field);

/* Renders the template for a model, and what is computed of it; appends a struct output, a talloc child of ctx, for each @file. */
void template_render(void *ctx, const struct template *template, struct emission *emission, struct list *outputs);

#endif
