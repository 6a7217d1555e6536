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
