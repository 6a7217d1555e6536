/* oom.c -- a library to preload: one allocation of a program fails, or all from that one on.
 *
 *     OOM_AT=K        the K-th call of malloc, calloc or realloc returns NULL
 *     OOM_ALL=1       and so does every later one
 *     OOM_POOL=no     talloc_pool gives no pool: every block is a call of malloc
 *     OOM_REPORT=FILE at exit the number of calls is written there */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <talloc.h>

static unsigned long calls, fail_at; /* 0: never */
static bool fail_all, no_pool, counting;
static const char *report;

static unsigned long number_of(const char *name)
{
    const char *text = getenv(name);
    return text ? strtoul(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void begin(void)
{
    fail_at = number_of("OOM_AT");
    fail_all = getenv("OOM_ALL") != NULL;
    no_pool = getenv("OOM_POOL") != NULL;
    report = getenv("OOM_REPORT");
    unsetenv("LD_PRELOAD"); /* what the program starts is not under test */
    counting = true;
}

__attribute__((destructor)) static void end(void)
{
    counting = false;
    FILE *out = report ? fopen(report, "w") : NULL;
    if (!out)
        return;
    fprintf(out, "%lu\n", calls);
    fclose(out);
}

static bool fails(void)
{
    if (!counting)
        return false;
    calls++;
    if (fail_at == 0 || calls < fail_at || (calls > fail_at && !fail_all))
        return false;
    errno = ENOMEM;
    return true;
}

/* The next function of that name. Looking for it may allocate: then there is nothing to give, and dlsym does without. */
static void *next(const char *name)
{
    static bool looking;
    if (looking)
        return NULL;
    looking = true;
    bool was_counting = counting;
    counting = false;
    void *found = dlsym(RTLD_NEXT, name);
    counting = was_counting;
    looking = false;
    return found;
}

void *malloc(size_t size)
{
    static void *(*real)(size_t size);
    if (!real)
        *(void **)&real = next("malloc");
    return !real || fails() ? NULL : real(size);
}

void *calloc(size_t count, size_t size)
{
    static void *(*real)(size_t count, size_t size);
    if (!real)
        *(void **)&real = next("calloc");
    return !real || fails() ? NULL : real(count, size);
}

void *realloc(void *old, size_t size)
{
    static void *(*real)(void *old, size_t size);
    if (!real)
        *(void **)&real = next("realloc");
    return !real || fails() ? NULL : real(old, size);
}

void *talloc_pool(const void *ctx, size_t size)
{
    static void *(*real)(const void *ctx, size_t size);
    if (!real)
        *(void **)&real = next("talloc_pool");
    /* of no size it would end where its memory does, and LeakSanitizer not know it by that */
    return no_pool ? talloc_named_const(ctx, 1, "instead of a pool") : real(ctx, size);
}
