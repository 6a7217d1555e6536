/* claims.c -- which files a run reads and writes: none is written twice, and none that is read.
 *
 * All is known before anything is written. A file is known by where its path leads, for a link is followed; hard links
 * are no matter, since a file is replaced and not written over. A terminal, a pipe or /dev/null cannot be lost. */
#include "template/claims.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/symbols.h"

struct claim {
    const char *spec, *by; /* who writes it; NULL: it is read */
};

struct claims {
    struct symbols *files; /* by the path without links: struct claim */
    const char *refused, *holder; /* the last two specifications of one name: they have many files in common */
};

struct claims *claims_new(void *ctx)
{
    struct claims *claims = talloc_zero(ctx, struct claims);
    claims->files = symbols_new(claims);
    return claims;
}

/* Where a path leads; NULL if nothing is there. */
static char *resolve_path(void *ctx, const char *path)
{
    char *real = realpath(path, NULL);
    if (!real && errno == ENOMEM)
        alloc_exhausted();
    char *copy = real ? talloc_strdup(ctx, real) : NULL;
    free(real);
    return copy;
}

/* The same of a file that may be missing, in a directory that may be; both can be made before it is asked for again. */
static char *identify(void *ctx, const char *path)
{
    char *real = resolve_path(ctx, path);
    if (real || strcmp(path, ".") == 0)
        return real ? real : talloc_strdup(ctx, path);
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t length = slash ? (size_t)(slash - path) : 0;
    while (length > 0 && path[length - 1] == '/')
        length--;
    const char *folder = "";
    if (length > 0 || !slash)
        folder = identify(ctx, slash ? talloc_strndup(ctx, path, length) : ".");
    return talloc_asprintf(ctx, "%s/%s", folder, name);
}

static bool can_be_lost(const char *path)
{
    struct stat st;
    return path[0] != '\0' && (stat(path, &st) != 0 || S_ISREG(st.st_mode));
}

/* Who has a file already; if nobody has, it is the new one's. */
static const struct claim *claim_file(struct claims *claims, const char *path, struct claim new)
{
    char *name = identify(claims, path);
    struct claim *old = symbols_find(claims->files, name);
    if (old)
        return old;
    struct claim *claim = talloc(claims, struct claim);
    *claim = new;
    symbols_add(claims->files, name, claim);
    return NULL;
}

static bool refuse_input(struct diag *diag, const char *path, const char *by)
{
    diag_error_file(diag, path, "this is an input, and %s would write over it", by);
    return false;
}

bool claims_read(struct claims *claims, struct diag *diag, const char *path)
{
    const struct claim *old = can_be_lost(path) ? claim_file(claims, path, (struct claim){0}) : NULL;
    return !old || !old->by || refuse_input(diag, path, old->by);
}

bool claims_write(struct claims *claims, struct diag *diag, const char *path, const char *spec, const char *by)
{
    const struct claim *old = can_be_lost(path) ? claim_file(claims, path, (struct claim){spec, by}) : NULL;
    if (!old)
        return true;
    if (!old->by)
        return refuse_input(diag, path, by);
    if (!spec || !old->spec || spec == old->spec)
        diag_error_file(diag, by, "this would write '%s', and so would %s", path, old->by);
    else if (claims->refused != spec || claims->holder != old->spec)
        diag_error_file(diag, spec, "this would write '%s', and so would %s", path, old->spec);
    claims->refused = spec;
    claims->holder = old->spec;
    return false;
}
