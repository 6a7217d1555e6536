/* library.c -- finds templates by kind. */
#include "template/library.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/nearest.h"

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

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* What is in a directory, by name; nothing if there is no such directory. */
static struct list list_directory(void *ctx, const char *path)
{
    struct list names = {0};
    DIR *directory = opendir(path);
    if (!directory && errno == ENOMEM)
        alloc_exhausted();
    for (const struct dirent *entry; directory && (entry = readdir(directory)) != NULL;)
        if (entry->d_name[0] != '.')
            list_add(ctx, &names, talloc_strdup(ctx, entry->d_name));
    if (directory)
        closedir(directory);
    list_sort(&names, compare_names);
    return names;
}

static bool can_list(struct diag *diag, const char *path)
{
    DIR *directory = opendir(path);
    if (!directory && errno == ENOMEM)
        alloc_exhausted();
    if (directory)
        closedir(directory);
    else
        diag_error_file(diag, path, "cannot read: %s", strerror(errno));
    return directory != NULL;
}

static bool is_template(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot && strcmp(dot, ".t") == 0;
}

/* DIRECTORY/KIND/NAME.t, and DIRECTORY/NAME/KIND.t */
static struct list find_paths(void *ctx, const char *directory, const char *kind)
{
    const char *name, *folder = talloc_asprintf(ctx, "%s/%s", directory, kind);
    struct list paths = {0}, names = list_directory(ctx, folder), folders = list_directory(ctx, directory);
    for (size_t i = 0; LIST_NEXT(&names, i, name); i++)
        if (is_template(name))
            list_add(ctx, &paths, talloc_asprintf(ctx, "%s/%s", folder, name));
    for (size_t i = 0; LIST_NEXT(&folders, i, name); i++) {
        char *path = talloc_asprintf(ctx, "%s/%s/%s.t", directory, name, kind);
        if (access(path, F_OK) == 0)
            list_add(ctx, &paths, path);
    }
    return paths;
}

static bool find_files(void *ctx, struct diag *diag, const char *directory, const char *kind, struct list *sources)
{
    const char *path, *why;
    struct list paths = find_paths(ctx, directory, kind);
    for (size_t i = 0; LIST_NEXT(&paths, i, path); i++) {
        struct source *source = source_read_file(ctx, path, &why);
        if (!source) {
            diag_error_file(diag, path, "cannot read: %s", why);
            return false;
        }
        list_add(ctx, sources, source);
    }
    return true;
}

/* What two kinds have in common is one template: `-e c,header`. */
static void add_new(void *ctx, struct list *sources, struct source *source)
{
    const struct source *other;
    for (size_t i = 0; LIST_NEXT(sources, i, other); i++)
        if (strcmp(other->name, source->name) == 0)
            return;
    list_add(ctx, sources, source);
}

/* --- which kinds there are --- */

static void add_kinds(void *ctx, struct list *kinds, const char *folder, const char *file)
{
    list_add(ctx, kinds, talloc_strdup(ctx, folder));
    list_add(ctx, kinds, talloc_strndup(ctx, file, strlen(file) - strlen(".t")));
}

static void add_folder_kinds(void *ctx, struct list *kinds, const char *directory, const char *folder)
{
    const char *file;
    const struct list files = list_directory(ctx, talloc_asprintf(ctx, "%s/%s", directory, folder));
    for (size_t i = 0; LIST_NEXT(&files, i, file); i++)
        if (is_template(file))
            add_kinds(ctx, kinds, folder, file);
}

static void remove_repeated(struct list *names)
{
    size_t kept = 0;
    for (size_t i = 0; i < names->count; i++)
        if (kept == 0 || compare_names(&names->items[kept - 1], &names->items[i]) != 0)
            names->items[kept++] = names->items[i];
    names->count = kept;
}

struct list library_kinds(void *ctx, const char *directory)
{
    struct list kinds = {0};
    const char *folder;
    const struct list folders = directory ? list_directory(ctx, directory) : (struct list){0};
    for (size_t i = 0; !directory && i < embedded_count; i++)
        add_kinds(ctx, &kinds, embedded_templates[i].kind, embedded_templates[i].name);
    for (size_t i = 0; LIST_NEXT(&folders, i, folder); i++)
        add_folder_kinds(ctx, &kinds, directory, folder);
    list_sort(&kinds, compare_names);
    remove_repeated(&kinds);
    return kinds;
}

static void refuse_kind(void *ctx, struct diag *diag, const char *directory, const char *kind)
{
    const char *name, *where = directory ? directory : "xdrgen";
    const struct list kinds = library_kinds(ctx, directory);
    const char *near = nearest_in(kind, &kinds);
    char *all = talloc_strdup(ctx, kinds.count ? ", but for" : "");
    for (size_t i = 0; LIST_NEXT(&kinds, i, name); i++)
        all = talloc_asprintf_append(all, "%s %s", i ? "," : "", name);
    diag_error_file(diag, where, "no template for '-e %s'%s%s%s%s", kind, all, near ? "; did you mean '" : "",
                    near ? near : "", near ? "'?" : "");
}

bool library_find(void *ctx, struct diag *diag, const char *directory, const char *kind, struct list *sources)
{
    struct list found = {0};
    struct source *source;
    if (!directory)
        find_embedded(ctx, kind, &found);
    else if (!can_list(diag, directory) || !find_files(ctx, diag, directory, kind, &found))
        return false;
    for (size_t i = 0; LIST_NEXT(&found, i, source); i++)
        add_new(ctx, sources, source);
    if (found.count == 0)
        refuse_kind(ctx, diag, directory, kind);
    return found.count > 0;
}
