/* output.c -- writes files aside, then renames them into place. */
#define _GNU_SOURCE
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <talloc.h>
#include <unistd.h>

struct pending {
    const char *path, *temporary;
};

static bool has_bytes(const char *path, const struct output *output)
{
    const char *why;
    struct stat st;
    if (stat(path, &st) != 0 || (size_t)st.st_size != output->length)
        return false;
    struct source *old = source_read(NULL, path, &why);
    bool same = old && old->length == output->length && memcmp(old->text, output->text, output->length) == 0;
    talloc_free(old);
    return same;
}

static bool write_all(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t wrote = write(fd, bytes, length);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return false;
        bytes += wrote;
        length -= (size_t)wrote;
    }
    return true;
}

/* Writes to a new file beside path; NULL and errno on failure, with nothing left behind. */
static char *write_beside(void *ctx, const char *path, const struct output *output)
{
    char *temporary = talloc_asprintf(ctx, "%s.XXXXXX", path);
    int fd = mkstemp(temporary);
    if (fd < 0)
        return NULL;
    mode_t mask = umask(0);
    umask(mask);
    bool good = write_all(fd, output->text, output->length) && fchmod(fd, 0666 & ~mask) == 0;
    int error = errno;
    if (close(fd) != 0 && good) {
        good = false;
        error = errno;
    }
    if (good)
        return temporary;
    unlink(temporary);
    errno = error;
    return NULL;
}

static bool write_pending(struct diag *diag, void *ctx, const char *directory, const struct list *outputs,
                          struct list *pending)
{
    const struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++) {
        char *path = talloc_asprintf(ctx, "%s/%s", directory, output->name);
        if (has_bytes(path, output))
            continue;
        char *temporary = write_beside(ctx, path, output);
        if (!temporary) {
            diag_error_file(diag, path, "cannot write: %s", strerror(errno));
            return false;
        }
        struct pending *file = talloc(ctx, struct pending);
        *file = (struct pending){path, temporary};
        list_add(ctx, pending, file);
    }
    return true;
}

bool output_write(struct diag *diag, const char *directory, const struct list *outputs)
{
    void *ctx = talloc_new(NULL);
    struct list pending = {0};
    struct pending *file;
    if (mkdir(directory, 0777) != 0 && errno != EEXIST) {
        diag_error_file(diag, directory, "cannot make the directory: %s", strerror(errno));
        talloc_free(ctx);
        return false;
    }
    bool good = write_pending(diag, ctx, directory, outputs, &pending);
    for (size_t i = 0; LIST_NEXT(&pending, i, file); i++) {
        if (good && rename(file->temporary, file->path) == 0)
            continue;
        if (good)
            diag_error_file(diag, file->path, "cannot replace: %s", strerror(errno));
        good = false;
        unlink(file->temporary);
    }
    talloc_free(ctx);
    return good;
}

bool output_print(struct diag *diag, FILE *out, const struct list *outputs)
{
    const struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++) {
        if (outputs->count > 1)
            fprintf(out, "%s==> %s <==\n", i ? "\n" : "", output->name);
        fwrite(output->text, 1, output->length, out);
    }
    if (fflush(out) == 0 && !ferror(out))
        return true;
    diag_error_file(diag, "<stdout>", "cannot write: %s", strerror(errno));
    return false;
}

/* Shows the difference with diff(1), which reads the new text from a pipe. */
static void print_diff(const char *path, const struct output *output, FILE *report)
{
    int ends[2];
    fflush(report);
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[0], STDIN_FILENO);
        dup2(fileno(report), STDOUT_FILENO);
        execlp("diff", "diff", "-u", "--label", path, "--label", output->name, access(path, R_OK) ? "/dev/null" : path,
               "-", (char *)NULL);
        _exit(127);
    }
    close(ends[0]);
    write_all(ends[1], output->text, output->length);
    close(ends[1]);
    if (child > 0)
        waitpid(child, NULL, 0);
}

size_t output_check(const char *directory, const struct list *outputs, bool diff, FILE *report)
{
    size_t stale = 0;
    const struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++) {
        char *path = talloc_asprintf(NULL, "%s/%s", directory, output->name);
        if (!has_bytes(path, output)) {
            stale++;
            fprintf(report, "%s: %s\n", path, access(path, F_OK) ? "missing" : "not current");
            if (diff)
                print_diff(path, output, report);
        }
        talloc_free(path);
    }
    return stale;
}
