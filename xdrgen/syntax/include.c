/* include.c -- which file an `#include` means. */
#include "syntax/include.h"

#include <string.h>
#include <unistd.h>

#include "base/alloc.h"

char *include_beside(void *ctx, const char *path, const char *file)
{
    const char *slash = strrchr(path, '/');
    if (!slash || file[0] == '/')
        return talloc_strdup(ctx, file);
    return talloc_asprintf(ctx, "%.*s/%s", (int)(slash - path), path, file);
}

static char *find_in(void *ctx, const char *folder, const char *file)
{
    char *path = file[0] == '/' ? talloc_strdup(ctx, file) : talloc_asprintf(ctx, "%s/%s", folder, file);
    return access(path, F_OK) == 0 ? path : NULL;
}

char *include_find(void *ctx, const char *path, const char *file, bool is_angle, const struct list *folders)
{
    char *found = include_beside(ctx, path, file);
    if (!is_angle && access(found, F_OK) == 0)
        return found;
    const char *folder;
    found = NULL;
    for (size_t i = 0; !found && folders && LIST_NEXT(folders, i, folder); i++)
        found = find_in(ctx, folder, file);
    return found;
}

static const char *skip(const char *text, const char *what)
{
    text += strspn(text, " \t");
    size_t length = strlen(what);
    return strncmp(text, what, length) == 0 ? text + length : NULL;
}

char *include_of_line(void *ctx, const char *line, bool *is_angle)
{
    const char *at = skip(line, "%");
    at = at ? skip(at, "#") : NULL;
    at = at ? skip(at, "include") : NULL;
    if (!at)
        return NULL;
    at += strspn(at, " \t");
    *is_angle = *at == '<';
    size_t length = *at == '<' || *at == '"' ? strcspn(at + 1, *is_angle ? ">" : "\"") : 0;
    bool is_header = length > 2 && at[length + 1] != '\0' && memcmp(at + length - 1, ".h", 2) == 0;
    return is_header ? talloc_asprintf(ctx, "%.*s.x", (int)length - 2, at + 1) : NULL;
}
