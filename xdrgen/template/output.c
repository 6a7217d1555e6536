/* output.c -- writes files aside, then renames them into place. */
#define _GNU_SOURCE
#include "template/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/utf8.h"

/* An output whose file is to be replaced. */
struct pending {
    const struct output *output;
    const char *path;
    char *temporary;
};

/* Spelled as one would: make compares names by their characters. */
char *output_path(void *ctx, const char *directory, const struct output *output)
{
    size_t length = strlen(directory);
    if (output->is_path || strcmp(directory, ".") == 0)
        return talloc_strdup(ctx, output->name);
    const char *slash = length > 0 && directory[length - 1] == '/' ? "" : "/";
    return talloc_asprintf(ctx, "%s%s%s", directory, slash, output->name);
}

bool output_is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The bytes of a regular file, without taking memory for them; NULL, or "" of an empty one. */
static const char *map_file(const char *path, size_t *length)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const char *bytes = NULL;
    *length = 0;
    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        *length = (size_t)st.st_size;
        bytes = mmap(NULL, *length, PROT_READ, MAP_PRIVATE, fd, 0);
    } else if (fd >= 0) {
        bytes = "";
    }
    if (fd >= 0)
        close(fd);
    return bytes == MAP_FAILED ? NULL : bytes;
}

static void unmap_file(const char *bytes, size_t length)
{
    if (bytes && length > 0)
        munmap((void *)(uintptr_t)bytes, length);
}

static bool has_bytes(const char *path, const struct output *output)
{
    size_t length;
    const char *old = map_file(path, &length);
    bool same = old && length == output->length && memcmp(old, output->text, length) == 0;
    unmap_file(old, length);
    return same;
}

/* --- whose file it is --- */

/* What every template of ours writes into a comment. */
static bool has_mark(const char *text, size_t length)
{
    static const char mark[] = "ritten by xdrgen";
    return memmem(text, length, mark, sizeof mark - 1) != NULL;
}

static size_t line_length(const char *text, size_t length)
{
    const char *newline = memchr(text, '\n', length);
    return newline ? (size_t)(newline - text) : length;
}

/* A table has no comments, and a user's template may write none: then the first line tells. */
static bool begins_like(const char *old, size_t length, const struct output *output)
{
    size_t line = line_length(output->text, output->length);
    return line == line_length(old, length) && memcmp(old, output->text, line) == 0;
}

static bool may_replace(const char *path, const struct output *output)
{
    size_t length;
    if (output->replace == REPLACE_ANY || access(path, F_OK) != 0)
        return true;
    const char *old = map_file(path, &length);
    bool is_ours = old && output->replace == REPLACE_OURS &&
                   (has_mark(old, length) || (!has_mark(output->text, output->length) && begins_like(old, length, output)));
    bool is_empty = old && length == 0;
    unmap_file(old, length);
    return is_ours || is_empty;
}

/* --- writing --- */

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

/* Writes a new file beside the old one, which it must be able to replace; false and errno on failure, with nothing left
 * behind. */
static bool write_beside(const struct pending *file)
{
    struct stat st;
    if (stat(file->path, &st) == 0 && S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return false;
    }
    int fd = mkstemp(file->temporary);
    if (fd < 0)
        return false;
    mode_t mask = umask(0);
    umask(mask);
    bool good = write_all(fd, file->output->text, file->output->length) && fchmod(fd, 0666 & ~mask) == 0;
    int error = errno;
    if (close(fd) != 0 && good) {
        good = false;
        error = errno;
    }
    if (good)
        return true;
    unlink(file->temporary);
    errno = error;
    return false;
}

/* A terminal, a pipe or /dev/null is written to; it is no file that another could take the place of. */
static bool is_stream(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

static bool write_stream(struct diag *diag, const char *path, const struct output *output)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    bool good = fd >= 0 && write_all(fd, output->text, output->length);
    good &= fd >= 0 && close(fd) == 0;
    if (!good)
        diag_error_file(diag, path, "cannot write: %s", strerror(errno));
    return good;
}

/* Where a link leads: it stays a link. */
static char *real_path(void *ctx, char *path)
{
    char *real = realpath(path, NULL), *copy = real ? talloc_strdup(ctx, real) : path;
    free(real);
    return copy;
}

static bool find_changed(void *ctx, struct diag *diag, const char *directory, const struct list *outputs,
                         struct list *changed)
{
    const struct output *output;
    bool good = true;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++) {
        char *path = real_path(ctx, output_path(ctx, directory, output));
        bool is_open = is_stream(path);
        good &= !is_open || write_stream(diag, path, output);
        if (is_open || has_bytes(path, output))
            continue;
        if (!may_replace(path, output)) {
            diag_error_file(diag, path, "%s; --force overwrites it", output->replace == REPLACE_NONE ?
                            "is there already" : "was there before, and does not say that xdrgen wrote it");
            good = false;
            continue;
        }
        struct pending *file = talloc(ctx, struct pending);
        *file = (struct pending){output, path, talloc_asprintf(ctx, "%s.XXXXXX", path)};
        list_add(ctx, changed, file);
    }
    return good;
}

/* Whether a signal waits that will end the process; one that is ignored waits, too. */
static bool is_called_off(void)
{
    static const int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    struct sigaction action;
    sigset_t waiting;
    bool found = false;
    sigpending(&waiting);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        found |= sigismember(&waiting, signals[i]) == 1 && sigaction(signals[i], NULL, &action) == 0 &&
                 action.sa_handler != SIG_IGN;
    return found;
}

/* Replaces all files or none; the one that could not be written, with errno, or NULL. Nothing here takes memory: a run that
 * ends for want of it leaves no temporary file behind. */
static const struct pending *replace_all(const struct list *changed, bool *all_written)
{
    size_t written = 0, replaced = 0;
    const struct pending *file = NULL;
    while (LIST_NEXT(changed, written, file) && !is_called_off() && write_beside(file))
        written++;
    *all_written = written == changed->count;
    while (*all_written && LIST_NEXT(changed, replaced, file) && rename(file->temporary, file->path) == 0)
        replaced++;
    if (replaced == changed->count)
        return NULL;
    int error = errno;
    const struct pending *failed = file;
    for (size_t i = replaced; i < written; i++) {
        file = changed->items[i];
        unlink(file->temporary);
    }
    errno = error;
    return failed;
}

/* Signals wait until there are no temporary files; then they have the effect that they always have. */
static bool replace_files(struct diag *diag, const struct list *changed)
{
    sigset_t all, before;
    bool all_written;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    const struct pending *failed = replace_all(changed, &all_written);
    int error = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (failed)
        diag_error_file(diag, failed->path, "cannot %s: %s", all_written ? "replace" : "write", strerror(error));
    return !failed;
}

bool output_write(struct diag *diag, const char *directory, const struct list *outputs)
{
    void *ctx = talloc_new(NULL);
    struct list changed = {0};
    bool good = mkdir(directory, 0777) == 0 || errno == EEXIST;
    if (!good)
        diag_error_file(diag, directory, "cannot make the directory: %s", strerror(errno));
    good = good && find_changed(ctx, diag, directory, outputs, &changed) && replace_files(diag, &changed);
    talloc_free(ctx);
    return good;
}

bool output_touch(struct diag *diag, const char *path)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    bool good = fd >= 0 && (is_stream(path) || futimens(fd, NULL) == 0);
    int error = errno;
    if (fd >= 0)
        close(fd);
    if (!good)
        diag_error_file(diag, path, "cannot touch: %s", strerror(error));
    return good;
}

enum { SHOWN_MAX = 4096 }; /* of a longer name the rest is left out */

/* A name in a line of our own; this takes no memory, for a run that ends for want of it prints nothing. */
static void print_name(FILE *out, const char *name)
{
    char shown[SHOWN_MAX];
    snprintf(shown, sizeof shown, "%s", name);
    utf8_make_printable(shown, strlen(shown), "");
    fputs(shown, out);
}

bool output_print(struct diag *diag, FILE *out, const struct list *outputs)
{
    const struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++) {
        if (outputs->count > 1) {
            fputs(i ? "\n==> " : "==> ", out);
            print_name(out, output->name);
            fputs(" <==\n", out);
        }
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
        char *path = output_path(NULL, directory, output);
        if (!has_bytes(path, output)) {
            stale++;
            print_name(report, path);
            fputs(access(path, F_OK) ? ": missing\n" : ": not current\n", report);
            if (diff)
                print_diff(path, output, report);
        }
        talloc_free(path);
    }
    return stale;
}
