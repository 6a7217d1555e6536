/* library.c -- finds templates by kind. */
#include "library.h"

#include <glob.h>
#include <string.h>
#include <talloc.h>

static void find_embedded(void *ctx, const char *kind, struct list *sources)
{
    for (size_t i = 0; i < embedded_count; i++) {
        const struct embedded *embedded = &embedded_templates[i];
        size_t length = strlen(embedded->name) - strlen(".t");
        bool is_one = strlen(kind) == length && strncmp(kind, embedded->name, length) == 0;
        if (!is_one && strcmp(kind, embedded->kind) != 0)
            continue;
        char *name = talloc_asprintf(ctx, "<built-in>/%s/%s", embedded->kind, embedded->name);
        list_add(ctx, sources, source_from_bytes(ctx, name, (const char *)embedded->text, embedded->length));
    }
}

static bool find_files(void *ctx, struct diag *diag, const char *directory, const char *kind, struct list *sources)
{
    glob_t found;
    char *folder = talloc_asprintf(ctx, "%s/%s/*.t", directory, kind);
    char *file = talloc_asprintf(ctx, "%s/*/%s.t", directory, kind);
    bool good = true;
    glob(folder, 0, NULL, &found);
    glob(file, GLOB_APPEND, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc && good; i++) {
        const char *why;
        struct source *source = source_read(ctx, found.gl_pathv[i], &why);
        if (source)
            list_add(ctx, sources, source);
        else
            diag_error_file(diag, found.gl_pathv[i], "cannot read: %s", why);
        good = source != NULL;
    }
    globfree(&found);
    return good;
}

bool library_find(void *ctx, struct diag *diag, const char *directory, const char *kind, struct list *sources)
{
    size_t before = sources->count;
    if (!directory)
        find_embedded(ctx, kind, sources);
    else if (!find_files(ctx, diag, directory, kind, sources))
        return false;
    if (sources->count > before)
        return true;
    diag_error_file(diag, directory ? directory : "xdrgen", "no template for '-e %s'", kind);
    return false;
}
