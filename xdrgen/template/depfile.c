/* depfile.c -- which files an output is made from, as a rule for make and Ninja.
 *
 * Both take a blank and # behind a backslash, and $ behind another one. In a target % would make a pattern for make, and
 * the colon would end it; Ninja takes a backslash before the colon too, but leaves the one before %. It does not compare
 * targets with its own if the rule that it runs has `deps = gcc`. */
#include "template/depfile.h"

#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"

struct depfile *depfile_new(void *ctx)
{
    struct depfile *depfile = talloc_zero(ctx, struct depfile);
    depfile->known = symbols_new(depfile);
    return depfile;
}

/* A backslash that stands before one of ours is doubled; others are what they are. */
static void add_name(struct buffer *out, const char *name, const char *quoted)
{
    size_t slashes = 0;
    for (; *name; name++) {
        bool is_quoted = strchr(quoted, *name) != NULL;
        for (size_t i = 0; is_quoted && i <= slashes; i++)
            buffer_puts(out, "\\");
        slashes = *name == '\\' ? slashes + 1 : 0;
        buffer_add(out, name, 1);
        if (*name == '$')
            buffer_puts(out, "$");
    }
}

static void add_target(struct buffer *out, const char *name)
{
    add_name(out, name, " \t#:%");
}

/* Of a line that ends, or a backslash that would quote what comes behind the name, there is no spelling. */
static bool has_spelling(const char *name)
{
    size_t length = strlen(name);
    return length > 0 && name[length - 1] != '\\' && !strpbrk(name, "\n\r");
}

bool depfile_add_output(struct depfile *depfile, const char *name)
{
    struct buffer text = {.owner = depfile};
    add_target(&text, name);
    depfile_add_target(depfile, text.data);
    return has_spelling(name);
}

void depfile_add_target(struct depfile *depfile, const char *target)
{
    list_add(depfile, &depfile->targets, (void *)(uintptr_t)target);
}

bool depfile_add_input(struct depfile *depfile, const char *name, bool is_phony)
{
    if (!symbols_add(depfile->known, name, depfile))
        return true;
    list_add(depfile, &depfile->inputs, (void *)(uintptr_t)name);
    if (is_phony)
        list_add(depfile, &depfile->phonies, (void *)(uintptr_t)name);
    return has_spelling(name);
}

void depfile_write(struct buffer *out, const struct depfile *depfile, bool with_phonies)
{
    const char *name;
    for (size_t i = 0; LIST_NEXT(&depfile->targets, i, name); i++) {
        buffer_puts(out, i > 0 ? " " : "");
        buffer_puts(out, name);
    }
    buffer_puts(out, ":");
    for (size_t i = 0; LIST_NEXT(&depfile->inputs, i, name); i++) {
        buffer_puts(out, " ");
        add_name(out, name, " \t#:");
    }
    buffer_puts(out, "\n");
    for (size_t i = 0; with_phonies && LIST_NEXT(&depfile->phonies, i, name); i++) {
        add_target(out, name);
        buffer_puts(out, ":\n");
    }
}
