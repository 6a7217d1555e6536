/* compiler.c -- a libFuzzer target: the compiler, from the bytes of a specification to all that it writes.
 *
 * Nothing may crash, leak or hang; a specification without an error must give output, one with an error a message for it.
 * Inputs are damaged by bytes, by words (xdr.dict), and replaced by specifications made by chance (random_spec.c). */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/alloc.h"
#include "emit/emission.h"
#include "emit/plan.h"
#include "emit/service.h"
#include "random_spec.h"
#include "resolve/load.h"
#include "template/dump.h"
#include "template/library.h"
#include "template/report.h"
#include "template/template.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t room);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned seed);

static void insist(bool good, const char *what)
{
    if (!good) {
        fprintf(stderr, "compiler: %s\n", what);
        abort();
    }
}

void alloc_exhausted(void)
{
    insist(false, "out of memory");
    abort();
}

/* All built-in templates, compiled once. */
static const struct list *all_templates(void)
{
    static struct list templates;
    static const char *const kinds[] = {"c", "dispatch", "fuzz"};
    void *ctx = talloc_autofree_context();
    struct diag *diag = diag_new(ctx);
    for (size_t i = 0; templates.count < i + 1 && i < sizeof kinds / sizeof *kinds; i++) {
        struct list sources = {0};
        const struct source *source;
        insist(library_find(ctx, diag, NULL, kinds[i], &sources), "a kind of template is missing");
        for (size_t k = 0; LIST_NEXT(&sources, k, source); k++)
            list_add(ctx, &templates, template_compile(ctx, diag, source));
    }
    return &templates;
}

static void report(void *ctx, const struct spec *spec)
{
    struct buffer text = {.owner = ctx};
    const struct limits *limits = limits_find(ctx, spec, true);
    for (enum report_format format = REPORT_TEXT; format <= REPORT_CSV; format++)
        report_write(&text, limits, &(struct report_options){.format = format});
    insist(text.length > 0, "a report is empty");
}

static void write_all(void *ctx, struct spec *spec)
{
    struct buffer json = {.owner = ctx};
    struct list outputs = {0};
    const struct template *template;
    const struct output *output;
    plan_spec(spec);
    service_spec(spec);
    dump_spec(&json, spec);
    insist(json.length > 2, "a sound specification has no JSON");
    for (size_t i = 0; LIST_NEXT(all_templates(), i, template); i++)
        template_render(ctx, template, emission_new(ctx, spec), &outputs);
    for (size_t i = 0; LIST_NEXT(&outputs, i, output); i++)
        insist(output->length > 0, "a file of the output is empty");
}

static void print_messages(struct diag *diag)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    diag_print(diag, out, false);
    fclose(out);
    insist(diag->errors == 0 || strstr(text, "error: "), "an error without a message");
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    struct list none = {0};
    struct load_options options = {.preprocess.defines = &none, .sets = &none, .passthrough = true};
    bool trouble = false;
    void *ctx = talloc_new(NULL);
    struct diag *diag = diag_new(ctx);
    int file = memfd_create("fuzzed.x", 0);
    insist(file >= 0 && write(file, data, size) == (ssize_t)size, "no file in memory");
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    struct spec *spec = load_spec(ctx, diag, path, &options, &trouble);
    insist(spec || diag->errors > 0, "no model and no error");
    if (diag->errors == 0) {
        report(ctx, spec);
        write_all(ctx, spec);
    }
    print_messages(diag);
    close(file);
    talloc_free(ctx);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned seed)
{
    if (seed % 8)
        return LLVMFuzzerMutate(data, size, room);
    struct xdr_random random = {seed};
    struct buffer text = {.owner = talloc_new(NULL)};
    random_spec(&random, &text);
    size_t length = text.length < room ? text.length : room;
    memcpy(data, text.data, length);
    talloc_free(text.owner);
    return length;
}
