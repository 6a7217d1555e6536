/* externs.c -- --extern-from: a file that includes the headers is compiled, and its object holds the values of the names that a
 * specification wants. It is not run, so $CC may be a compiler for another machine; nor is its format of objects read: a value
 * stands byte by byte behind a mark that nothing else has. */
#define _GNU_SOURCE /* memmem */
#include "command/externs.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/input.h"

extern char **environ;

enum { OBJECT_MAX = 64 << 20, VALUE_BYTES = 9 }; /* a sign, and 64 bits */

struct probe {
    struct run *run;
    char *folder, *source, *object;
    sigset_t signals; /* that are blocked for the compiler, too */
};

static const char mark[] = "xdrgen extern ";

/* --- what is compiled --- */

static void include_headers(const struct probe *probe, struct buffer *text)
{
    const char *header;
    for (size_t i = 0; LIST_NEXT(&probe->run->extern_from, i, header); i++)
        buffer_printf(text, header[0] == '<' ? "#include %s\n" : "#include \"%s\"\n", header);
}

/* An array of which each name has its mark, its number and its value. */
static void write_value(struct buffer *text, const char *name, size_t number)
{
    buffer_printf(text, "const unsigned char xdrgen_extern_%zu[] = {", number);
    for (const char *c = mark; *c; c++)
        buffer_printf(text, "%d, ", *c);
    for (unsigned shift = 32; shift > 0; shift -= 8)
        buffer_printf(text, "%zu, ", number >> (shift - 8) & 0xff);
    buffer_printf(text, "(%s) < 0, ", name);
    for (unsigned shift = 64; shift > 0; shift -= 8)
        buffer_printf(text, "(unsigned char)((unsigned long long)(%s) >> %u), ", name, shift - 8);
    buffer_puts(text, "};\n");
}

/* Into the folder that is ours. */
static bool write_source(const struct probe *probe, const struct buffer *text)
{
    FILE *file = fopen(probe->source, "w");
    bool good = file && fwrite(text->data, 1, text->length, file) == text->length;
    return file && fclose(file) == 0 && good;
}

/* The compiler's exit status, -1 if there is none. $CC may have options. */
static int compile(const struct probe *probe, bool is_quiet)
{
    struct list words = {0};
    const char *const begin[] = {
        "sh", "-c", is_quiet ? "exec ${CC:-cc} \"$@\" 2>/dev/null" : "exec ${CC:-cc} \"$@\" >&2", "cc", "-w", "-I."};
    const char *const end[] = {"-c", "-o", probe->object, probe->source, NULL};
    for (size_t i = 0; i < sizeof begin / sizeof *begin; i++)
        list_add(probe->folder, &words, (void *)(uintptr_t)begin[i]);
    const char *folder;
    for (size_t i = 0; LIST_NEXT(&probe->run->folders, i, folder); i++)
        list_add(probe->folder, &words, talloc_asprintf(probe->folder, "-I%s", folder));
    for (size_t i = 0; i < sizeof end / sizeof *end; i++)
        list_add(probe->folder, &words, (void *)(uintptr_t)end[i]);
    pid_t child;
    int status;
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigmask(&attributes, &probe->signals);
    int failure = posix_spawnp(&child, "sh", NULL, &attributes, (char **)words.items, environ);
    posix_spawnattr_destroy(&attributes);
    if (failure)
        return -1;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Whether the headers compile with the names from `first` on, `count` of them. */
static bool compile_names(const struct probe *probe, const struct list *names, size_t first, size_t count,
                          bool is_quiet)
{
    struct buffer text = {.owner = probe->folder};
    include_headers(probe, &text);
    for (size_t i = first; i < first + count; i++)
        write_value(&text, names->items[i], i);
    return write_source(probe, &text) && compile(probe, is_quiet) == 0;
}

/* --- what its object says --- */

static void add_define(struct run *run, const char *name, const uint8_t *value)
{
    uint64_t bits = 0;
    for (unsigned i = 1; i < VALUE_BYTES; i++)
        bits = bits << 8 | value[i];
    const char *define = value[0] ? talloc_asprintf(run->ctx, "%s=%lld", name, (long long)bits)
                                  : talloc_asprintf(run->ctx, "%s=%llu", name, (unsigned long long)bits);
    list_add(run->ctx, &run->defines, (void *)(uintptr_t)define);
    fprintf(stderr, "xdrgen: -D %s\n", define);
}

static void read_values(const struct probe *probe, const struct list *names)
{
    size_t length;
    const char *why;
    const char *text = input_read(probe->folder, probe->object, INPUT_FILE, OBJECT_MAX, &length, &why);
    const char *at = text, *end = text ? text + length : NULL;
    while (at && (at = memmem(at, (size_t)(end - at), mark, strlen(mark)))) {
        const uint8_t *number = (const uint8_t *)at + strlen(mark);
        at += strlen(mark);
        if (end - at < 4 + VALUE_BYTES)
            return;
        size_t index = (size_t)number[0] << 24 | (size_t)number[1] << 16 | (size_t)number[2] << 8 | number[3];
        if (index < names->count)
            add_define(probe->run, names->items[index], number + 4);
    }
}

/* All at once, or, if some are not there, each by itself. */
static bool find_values(const struct probe *probe, const struct list *names)
{
    if (compile_names(probe, names, 0, names->count, true)) {
        read_values(probe, names);
        return true;
    }
    if (!compile_names(probe, names, 0, 0, false)) {
        diag_error_file(probe->run->diag, "--extern-from", "the C compiler takes no file that includes %s",
                        command_join(probe->folder, &probe->run->extern_from, "and"));
        probe->run->trouble = true;
        return false;
    }
    for (size_t i = 0; i < names->count; i++)
        if (compile_names(probe, names, i, 1, true))
            read_values(probe, names);
    return true;
}

/* --- which names are wanted --- */

/* Those of which a reader who goes on without them says that they have no value. Its messages are for another reading. */
static const struct list *find_names(struct run *run, const char *path)
{
    bool trouble;
    struct load_options options = run->load;
    options.figures_only = true;
    const struct spec *spec = load_spec(run->ctx, diag_new(run->ctx), path, &options, &trouble);
    return spec ? &spec->externals : NULL;
}

static bool make_folder(struct probe *probe)
{
    const char *parent = getenv("TMPDIR");
    parent = parent && parent[0] ? parent : "/tmp";
    probe->folder = talloc_asprintf(probe->run->ctx, "%s/xdrgen.XXXXXX", parent);
    if (!mkdtemp(probe->folder)) {
        diag_error_file(probe->run->diag, parent, "cannot make a folder there: %s", strerror(errno));
        probe->run->trouble = true;
        return false;
    }
    probe->source = talloc_asprintf(probe->folder, "%s/externs.c", probe->folder);
    probe->object = talloc_asprintf(probe->folder, "%s/externs.o", probe->folder);
    return true;
}

bool externs_find(struct run *run, const char *path)
{
    const struct list *names = run->extern_from.count > 0 ? find_names(run, path) : NULL;
    struct probe probe = {.run = run};
    if (!names || names->count == 0)
        return true;
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &probe.signals); /* what ends the run waits for the folder to be gone */
    bool good = make_folder(&probe) && find_values(&probe, names);
    if (probe.object) {
        unlink(probe.source);
        unlink(probe.object);
        rmdir(probe.folder);
    }
    sigprocmask(SIG_SETMASK, &probe.signals, NULL);
    return good;
}
