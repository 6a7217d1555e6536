/* load.c -- a file name to a model: reads the file and what it imports, parses, resolves. */
#include "resolve/load.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"
#include "resolve/rpc_library.h"
#include "syntax/include.h"
#include "syntax/parse.h"
#include "syntax/preprocess.h"

enum { IMPORTS_MAX = 64 };

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

/* What draws a file in, and where. */
struct drawing {
    const struct unit *importer;
    struct span span;     /* in its text */
    char *path;
    const char *identity; /* of the file there */
    bool is_automatic;    /* by the header that a line includes */
};

static void refuse_import(struct resolver *resolver, const struct drawing *drawing)
{
    const struct source *from = drawing->importer->ast->source;
    if (!is_open(drawing->importer, drawing->identity))
        diag_error(resolver->diag, from, drawing->span, "imports nest too deeply: '%s'", drawing->path);
    else if (strcmp(drawing->importer->identity, drawing->identity) == 0)
        diag_error(resolver->diag, from, drawing->span, "'%s' imports itself", drawing->path);
    else
        diag_error(resolver->diag, from, drawing->span, "'%s' imports itself: %s -> %s", drawing->path,
                   name_chain(resolver, drawing->importer, drawing->identity), drawing->path);
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

/* What the parser makes of a file; NULL after a mistake of the preprocessor's, which is recorded. */
static struct ast *parse_file(struct resolver *resolver, struct source *source)
{
    struct preprocess_result result = {0};
    const struct source *text = preprocess(resolver->ctx, resolver->diag, source, &resolver->options->preprocess,
                                           &result);
    const struct source *included;
    note_file(resolver, source);
    for (size_t i = 0; LIST_NEXT(&result.included, i, included); i++)
        note_file(resolver, included);
    resolver->trouble |= result.trouble;
    resolver->is_partial |= !text;
    return text ? parse_specification(resolver->ctx, resolver->diag, text) : NULL;
}

/* A header stands beside the one that includes it. */
static const char *header_name(void *ctx, const char *file)
{
    return talloc_asprintf(ctx, "%s.h", names_stem(ctx, file));
}

/* Two headers of one name would be one to the compiler, which then misses the other's types. */
static void claim_header(struct resolver *resolver, const struct drawing *drawing)
{
    const char *header = header_name(resolver, drawing->path);
    if (!symbols_add(resolver->headers, header, drawing->path))
        diag_error(resolver->diag, drawing->importer->ast->source, drawing->span,
                   "'%s' and '%s' would have one header, %s", (const char *)symbols_find(resolver->headers, header),
                   drawing->path, header);
}

static void load_imports(struct resolver *resolver, const struct unit *unit, unsigned depth);

/* Headers may include each other, which specifications may not. */
static void load_import(struct resolver *resolver, struct drawing *drawing, unsigned depth)
{
    const char *why;
    drawing->identity = identify(resolver, drawing->path);
    bool is_circle = is_open(drawing->importer, drawing->identity);
    if (is_circle && drawing->is_automatic)
        return;
    if (is_circle || depth >= IMPORTS_MAX) {
        refuse_import(resolver, drawing);
        return;
    }
    if (!symbols_add(resolver->loaded, drawing->identity, resolver))
        return;
    claim_header(resolver, drawing);
    struct source *source = source_read_file(resolver->ctx, drawing->path, &why);
    if (!source) {
        diag_error(resolver->diag, drawing->importer->ast->source, drawing->span, "cannot read '%s': %s", drawing->path,
                   why);
        resolver->trouble = true;
        return;
    }
    struct unit *unit = talloc(resolver, struct unit);
    *unit = (struct unit){.ast = parse_file(resolver, source), .imported = true, .importer = drawing->importer,
                          .identity = drawing->identity};
    if (!unit->ast)
        return;
    load_imports(resolver, unit, depth + 1);
    list_add(resolver, &resolver->units, unit);
}

static void note_import(struct resolver *resolver, const char *file)
{
    struct import *import = talloc(resolver->spec, struct import);
    *import = (struct import){.file = file, .header = header_name(import, file)};
    if (symbols_add(resolver->included, import->header, import))
        list_add(resolver->spec, &resolver->spec->imports, import);
}

/* @import names a file beside the one that it stands in. */
static void load_named(struct resolver *resolver, const struct unit *unit, const struct ast_doc *doc, unsigned depth)
{
    const struct ast_key *key;
    for (size_t k = 0; LIST_NEXT(&doc->keys, k, key); k++) {
        if (strcmp(key->name.text, "import") != 0)
            continue;
        const char *from = source_origin(unit->ast->source, key->name.span).source->path;
        struct drawing drawing = {unit, key->value_span, include_beside(resolver, from, key->value), NULL, false};
        load_import(resolver, &drawing, depth);
        if (depth == 0)
            note_import(resolver, key->value);
    }
}

/* Before all others; what nobody uses of it is as if it were not there. */
static void load_library(struct resolver *resolver)
{
    struct source *source = source_from_bytes(resolver->ctx, "<built-in>/rpc_types.x", rpc_library_text,
                                              rpc_library_length);
    source->path = "";
    struct unit *unit = talloc(resolver, struct unit);
    *unit = (struct unit){.imported = true, .is_library = true, .identity = source->name};
    unit->ast = parse_specification(resolver->ctx, resolver->diag, source);
    list_add(resolver, &resolver->units, unit);
}

/* `%#include "NAME.h"` draws in NAME.x, where that is found. */
static void load_included(struct resolver *resolver, const struct unit *unit, struct ast_definition *line,
                          unsigned depth)
{
    bool is_angle;
    char *file = include_of_line(resolver, line->u.line, &is_angle);
    if (!file || resolver->options->no_auto_import)
        return;
    const char *from = source_origin(unit->ast->source, line->name.span).source->path;
    struct drawing drawing = {.importer = unit, .span = line->name.span, .is_automatic = true};
    drawing.path = include_find(resolver, from, file, is_angle, resolver->options->preprocess.folders);
    if (!drawing.path || strcmp(identify(resolver, drawing.path), unit->identity) == 0)
        return;
    load_import(resolver, &drawing, depth);
    if (depth > 0)
        return;
    note_import(resolver, file);
    line->is_drawn = true;
}

static void load_imports(struct resolver *resolver, const struct unit *unit, unsigned depth)
{
    struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        if (definition->kind == AST_FILE_DOC)
            load_named(resolver, unit, definition->doc, depth);
        else if (definition->kind == AST_PASSTHROUGH)
            load_included(resolver, unit, definition, depth);
    }
}

/* As if the file had an @import of each; paths are those of the command line. */
static void load_given(struct resolver *resolver, const struct unit *unit)
{
    const char *path;
    const struct list *imports = resolver->options->imports;
    for (size_t i = 0; imports && LIST_NEXT(imports, i, path); i++) {
        struct drawing drawing = {.importer = unit, .path = talloc_strdup(resolver, path)};
        load_import(resolver, &drawing, 0);
        note_import(resolver, path);
    }
}

/* What a -D gives that is no number is text, and the preprocessor's. */
static void declare_define(struct resolver *resolver, const char *define)
{
    if (preprocess_is_text(define))
        return;
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
                               &resolver->flags, &resolver->words, &resolver->qualified, &resolver->renamings,
                               &resolver->c_name_keys, &resolver->numbers};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        *sets[i] = symbols_new(resolver);
    resolver->spec->passthrough = options->passthrough;
    const char *define;
    for (size_t i = 0; options->preprocess.defines && LIST_NEXT(options->preprocess.defines, i, define); i++)
        declare_define(resolver, define);
    for (size_t i = 0; options->sets && i < options->sets->count; i++)
        note_set(resolver, options->sets->items[i]);
    for (size_t i = 0; options->c_names && i < options->c_names->count; i++)
        cnames_note(resolver, options->c_names->items[i]);
    return resolver;
}

/* The file, and before it what it imports. */
static void load_units(struct resolver *resolver, struct source *source, const char *name)
{
    const char *slash = strrchr(source->name, '/');
    resolver->spec->file_name = slash ? slash + 1 : source->name;
    resolver->spec->header_name = resolver->options->header ? resolver->options->header
                                                            : talloc_asprintf(resolver->spec, "%s.h", name);
    resolver->spec->licence = licence_find(resolver->spec, source);
    struct unit *unit = talloc(resolver, struct unit);
    *unit = (struct unit){.ast = parse_file(resolver, source), .identity = identify(resolver, source->path)};
    if (!unit->ast)
        return;
    symbols_add(resolver->headers, talloc_asprintf(resolver, "%s.h", name), talloc_strdup(resolver, source->name));
    if (!resolver->options->no_auto_import)
        load_library(resolver);
    load_given(resolver, unit);
    load_imports(resolver, unit, 0);
    list_add(resolver, &resolver->units, unit);
}

/* Whether the file itself does; what it declares may be nothing on the wire. */
static bool declares_anything(const struct resolver *resolver)
{
    const struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if (!symbol->imported)
            return true;
    return false;
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
    struct spec *spec = resolver->is_partial ? NULL : resolve_units(resolver, name);
    if (spec && resolver->uses_library)
        note_import(resolver, "rpc_types.x");
    for (size_t i = 0; spec && options->sets && i < options->sets->count; i++)
        check_set(resolver, options->sets->items[i]);
    for (size_t i = 0; spec && options->c_names && i < options->c_names->count; i++)
        check_renamed(resolver, options->c_names->items[i]);
    if (diag->errors == resolver->errors && spec->definitions.count == 0 && spec->programs.count == 0 &&
        !declares_anything(resolver))
        diag_error_file(diag, source->name, "the specification is empty");
    *trouble = resolver->trouble;
    talloc_free(resolver);
    return spec;
}
