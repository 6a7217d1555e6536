/* load.c -- a file name to a model: reads the file and what it imports, parses, resolves. */
#include "resolve/load.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"
#include "syntax/parse.h"

enum { IMPORTS_MAX = 64 };

/* The path of an import, which is named relative to the file that names it. */
static char *beside(void *ctx, const char *path, const char *file)
{
    const char *slash = strrchr(path, '/');
    if (!slash || file[0] == '/')
        return talloc_strdup(ctx, file);
    return talloc_asprintf(ctx, "%.*s/%s", (int)(slash - path), path, file);
}

/* A file has one identity, however its path is spelled, and whatever links lead to it. */
static const char *identify(void *ctx, const char *path)
{
    struct stat file;
    if (stat(path, &file) != 0)
        return talloc_strdup(ctx, path);
    return talloc_asprintf(ctx, "%ju:%ju", (uintmax_t)file.st_dev, (uintmax_t)file.st_ino);
}

/* Whether a file is being loaded for the sake of one that it imports. */
static bool is_open(const struct unit *unit, const char *identity)
{
    for (; unit; unit = unit->importer)
        if (strcmp(unit->identity, identity) == 0)
            return true;
    return false;
}

/* Who imports whom, from the file that is imported once more to the one that does so. */
static const char *name_chain(void *ctx, const struct unit *last, const char *identity)
{
    const struct unit *unit = last;
    char *chain = talloc_strdup(ctx, last->ast->source->name);
    while (strcmp(unit->identity, identity) != 0) {
        unit = unit->importer;
        chain = talloc_asprintf(ctx, "%s -> %s", unit->ast->source->name, chain);
    }
    return chain;
}

static void refuse_import(struct resolver *resolver, const struct unit *importer, const struct ast_key *key,
                          const char *path, const char *identity)
{
    const struct source *from = importer->ast->source;
    if (!is_open(importer, identity))
        diag_error(resolver->diag, from, key->value_span, "imports nest too deeply: '%s'", path);
    else if (strcmp(importer->identity, identity) == 0)
        diag_error(resolver->diag, from, key->value_span, "'%s' imports itself", path);
    else
        diag_error(resolver->diag, from, key->value_span, "'%s' imports itself: %s -> %s", path,
                   name_chain(resolver, importer, identity), path);
}

/* For who asks what was read; the standard input is no file. */
static void note_file(struct resolver *resolver, const struct source *source)
{
    if (source->path[0] == '\0')
        return;
    struct line *line = talloc(resolver->spec, struct line);
    line->text = source->name;
    list_add(resolver->spec, &resolver->spec->sources, line);
}

/* A header stands beside the one that includes it. */
static const char *header_name(void *ctx, const char *file)
{
    const char *slash = strrchr(file, '/'), *base = slash ? slash + 1 : file;
    size_t length = strlen(base);
    if (length > 2 && strcmp(base + length - 2, ".x") == 0)
        length -= 2;
    return talloc_asprintf(ctx, "%.*s.h", (int)length, base);
}

/* Two headers of one name would be one to the compiler, which then misses the other's types. */
static void claim_header(struct resolver *resolver, const struct source *from, const struct ast_key *key, char *path)
{
    const char *header = header_name(resolver, path);
    if (!symbols_add(resolver->headers, header, path))
        diag_error(resolver->diag, from, key->value_span, "'%s' and '%s' would have one header, %s",
                   (const char *)symbols_find(resolver->headers, header), path, header);
}

static void load_imports(struct resolver *resolver, const struct unit *unit, unsigned depth);

static void load_import(struct resolver *resolver, const struct unit *importer, const struct ast_key *key, unsigned depth)
{
    const char *why;
    const struct source *from = importer->ast->source;
    char *path = beside(resolver, from->path, key->value);
    const char *identity = identify(resolver, path);
    if (is_open(importer, identity) || depth >= IMPORTS_MAX) {
        refuse_import(resolver, importer, key, path, identity);
        return;
    }
    if (!symbols_add(resolver->loaded, identity, resolver))
        return;
    claim_header(resolver, from, key, path);
    struct source *source = source_read_file(resolver->ctx, path, &why);
    if (!source) {
        diag_error(resolver->diag, from, key->value_span, "cannot read '%s': %s", path, why);
        resolver->trouble = true;
        return;
    }
    struct unit *unit = talloc(resolver, struct unit);
    *unit = (struct unit){.ast = parse_specification(resolver->ctx, resolver->diag, source), .imported = true,
                          .importer = importer, .identity = identity};
    load_imports(resolver, unit, depth + 1);
    list_add(resolver, &resolver->units, unit);
    note_file(resolver, source);
}

static void note_import(struct resolver *resolver, const char *file)
{
    struct import *import = talloc(resolver->spec, struct import);
    *import = (struct import){.file = file, .header = header_name(import, file)};
    if (symbols_add(resolver->included, import->header, import))
        list_add(resolver->spec, &resolver->spec->imports, import);
}

static void load_imports(struct resolver *resolver, const struct unit *unit, unsigned depth)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        const struct ast_key *key;
        for (size_t k = 0; definition->kind == AST_FILE_DOC && LIST_NEXT(&definition->doc->keys, k, key); k++) {
            if (strcmp(key->name.text, "import") != 0)
                continue;
            load_import(resolver, unit, key, depth);
            if (depth == 0)
                note_import(resolver, key->value);
        }
    }
}

static void declare_define(struct resolver *resolver, const char *define)
{
    const char *equals = strchr(define, '=');
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_EXTERNAL, .state = SYMBOL_DONE};
    symbol->name = talloc_strndup(symbol, define, equals ? (size_t)(equals - define) : strlen(define));
    char *end = NULL;
    symbol->value = equals ? strtoll(equals + 1, &end, 0) : 1;
    bool bad_value = equals && (*end != '\0' || end == equals + 1 || symbol->value < INT32_MIN ||
                                symbol->value > UINT32_MAX);
    if (bad_value || symbol->name[0] == '\0' || !symbols_add(resolver->symbols, symbol->name, symbol)) {
        diag_error_file(resolver->diag, "-D", "'%s' is not NAME or NAME=NUMBER of 32 bits, each name once", define);
        resolver->trouble = true;
    }
}

/* NAME=NUMBER of 32 bits. NULL if it is something else. */
static struct setting *read_setting(void *ctx, const char *set)
{
    struct setting *setting = talloc(ctx, struct setting);
    size_t length = strcspn(set, "=");
    char *end;
    setting->name = talloc_strndup(setting, set, length);
    setting->value = set[length] ? strtoll(set + length + 1, &end, 0) : 0;
    if (!set[length] || *end != '\0' || end == set + length + 1 || setting->value < INT32_MIN || setting->value > UINT32_MAX)
        return NULL;
    return setting;
}

/* Of several for one constant the first counts. */
static void note_set(struct resolver *resolver, const char *set)
{
    struct setting *setting = read_setting(resolver, set);
    if (setting)
        symbols_add(resolver->settings, setting->name, setting);
}

/* What --set names must be a constant of the file, or nothing would change. */
static void check_set(struct resolver *resolver, const char *set)
{
    const struct setting *setting = read_setting(resolver, set);
    const struct symbol *symbol = setting ? symbols_find(resolver->symbols, setting->name) : NULL;
    if (symbol && symbol->kind == SYMBOL_CONSTANT && !symbol->imported)
        return;
    diag_error_file(resolver->diag, "--set", "'%s' is not NAME=NUMBER of 32 bits, of a constant of the file%s", set,
                    setting && !symbol ? declare_guess(resolver, setting->name, false) : "");
    resolver->trouble = true;
}

/* What --c-name renames must be there. */
static void check_renamed(struct resolver *resolver, const char *renaming)
{
    const char *old = talloc_strndup(resolver, renaming, strcspn(renaming, "="));
    if (cnames_is_used(resolver, old))
        return;
    const char *guess = declare_guess(resolver, old, false);
    diag_error_file(resolver->diag, "--c-name", "the specification has no '%s'%s", old,
                    guess[0] ? guess : declare_guess(resolver, old, true));
    resolver->trouble = true;
}

static struct resolver *new_resolver(void *ctx, struct diag *diag, const struct load_options *options)
{
    struct resolver *resolver = talloc_zero(ctx, struct resolver);
    resolver->ctx = resolver->spec = talloc_zero(ctx, struct spec);
    resolver->diag = diag;
    resolver->errors = diag->errors;
    resolver->options = options;
    struct symbols **sets[] = {&resolver->symbols, &resolver->bodies, &resolver->unreported, &resolver->said,
                               &resolver->settings, &resolver->loaded, &resolver->included, &resolver->headers,
                               &resolver->flags, &resolver->renamings, &resolver->c_name_keys};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        *sets[i] = symbols_new(resolver);
    resolver->spec->passthrough = options->passthrough;
    for (size_t i = 0; options->defines && i < options->defines->count; i++)
        declare_define(resolver, options->defines->items[i]);
    for (size_t i = 0; options->sets && i < options->sets->count; i++)
        note_set(resolver, options->sets->items[i]);
    for (size_t i = 0; options->c_names && i < options->c_names->count; i++)
        cnames_note(resolver, options->c_names->items[i]);
    return resolver;
}

/* The file, and before it what it imports. */
static void load_units(struct resolver *resolver, const struct source *source, const char *name)
{
    const char *slash = strrchr(source->name, '/');
    resolver->spec->file_name = slash ? slash + 1 : source->name;
    note_file(resolver, source);
    struct unit *unit = talloc(resolver, struct unit);
    *unit = (struct unit){.ast = parse_specification(resolver->spec, resolver->diag, source),
                          .identity = identify(resolver, source->path)};
    symbols_add(resolver->headers, talloc_asprintf(resolver, "%s.h", name), talloc_strdup(resolver, source->name));
    load_imports(resolver, unit, 0);
    list_add(resolver, &resolver->units, unit);
}

struct spec *load_spec(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                       bool *trouble)
{
    const char *why, *name = options->name ? options->name : names_stem(ctx, strcmp(path, "-") == 0 ? "stdin" : path);
    struct source *source = source_read(ctx, path, &why);
    *trouble = !source;
    if (!source) {
        diag_error_file(diag, source_label(path), "cannot read: %s", why);
        return NULL;
    }
    struct resolver *resolver = new_resolver(ctx, diag, options);
    load_units(resolver, source, name);
    struct spec *spec = resolve_units(resolver, name);
    for (size_t i = 0; options->sets && i < options->sets->count; i++)
        check_set(resolver, options->sets->items[i]);
    for (size_t i = 0; options->c_names && i < options->c_names->count; i++)
        check_renamed(resolver, options->c_names->items[i]);
    if (diag->errors == resolver->errors && spec->definitions.count == 0 && spec->programs.count == 0)
        diag_error_file(diag, source->name, "the specification is empty");
    *trouble = resolver->trouble;
    talloc_free(resolver);
    return spec;
}
