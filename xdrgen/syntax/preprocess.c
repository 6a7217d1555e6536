/* preprocess.c -- a text as the parser reads it: without directives, with what macros expand to (C11 section 6.10).
 *
 * Text that is no directive and no use of a macro is copied as it stands, and each piece keeps where it is from. All outputs
 * for which rpcgen would run a preprocessor are read at once: a piece is for a set of them, and only `%` lines may be for less
 * than all. A `%` line is a line by itself, whatever it holds, and its macros are expanded like all. */
#include "syntax/preprocess.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/collage.h"
#include "base/symbols.h"
#include "syntax/condition.h"
#include "syntax/conditionals.h"
#include "syntax/include.h"
#include "syntax/outputs.h"
#include "syntax/splice.h"

enum {
    INCLUDES_MAX = 64,        /* one in the other */
    INCLUDE_COST = 1 << 10,   /* of a budget, so that they end even if all are empty */
    BUDGET = 2 << 20,         /* of what macros make, besides a part for each byte that is read */
    BUDGET_OF_BYTE = 16,
    LENGTH_MAX = 64 << 20,
    FILE_NAME_MAX = 4096,     /* in a line marker: each message begins with it */
};

/* What one run shares. */
struct preprocessor {
    void *ctx;
    struct diag *diag;
    const struct preprocess_options *options;
    struct preprocess_result *result;
    struct macros *macros;
    struct symbols *files; /* struct source: what was included, by path */
    struct collage out;
    struct buffer expansion;
    uint64_t budget;
    bool is_over; /* after a mistake that ends it */
};

/* One file that is being read. */
struct reader {
    struct preprocessor *run;
    const struct reader *includer;
    unsigned depth;
    const struct source *source;
    struct scanner scanner;
    const char *copied; /* the text before it is out */
    struct conditionals conditionals;
};

static struct span span_between(const struct reader *reader, const char *begin, const char *end)
{
    const char *text = reader->source->text;
    return (struct span){(uint32_t)(begin - text), (uint32_t)(end - text)};
}

static struct span span_of(const struct reader *reader, const struct lexeme *lexeme)
{
    return span_between(reader, lexeme->text, lexeme->text + lexeme->length);
}

static unsigned live(const struct reader *reader)
{
    return conditionals_live(&reader->conditionals);
}

static void stop(struct reader *reader, struct span span, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Once: what made it would make it again. */
static void stop(struct reader *reader, struct span span, const char *format, ...)
{
    if (reader->run->is_over)
        return;
    va_list arguments;
    va_start(arguments, format);
    char *text = talloc_vasprintf(reader->run->ctx, format, arguments);
    va_end(arguments);
    diag_error(reader->run->diag, reader->source, span, "%s", text);
    reader->run->is_over = true;
}

/* --- text --- */

static bool has_room(struct reader *reader, uint32_t at, size_t length)
{
    if (length <= LENGTH_MAX - reader->run->out.text.length)
        return true;
    stop(reader, (struct span){at, at + 1}, "with what is included and expanded this has more than 64 MiB");
    return false;
}

/* What was read up to there and is not yet out. */
static void copy_up_to(struct reader *reader, const char *end)
{
    struct span span = span_between(reader, reader->copied, end);
    unsigned outputs = live(reader);
    reader->copied = end;
    if (outputs == 0)
        return;
    if (has_room(reader, span.begin, span.end - span.begin))
        collage_copy(&reader->run->out, reader->source, span, outputs);
}

static char last_byte(const struct buffer *buffer)
{
    return buffer->length > 0 ? buffer->data[buffer->length - 1] : '\0';
}

/* What a use expands to as text in which the parser sees the same tokens. */
static void write_expansion(struct reader *reader, struct expander *expander)
{
    const struct scanner *rest = &reader->scanner;
    struct buffer *text = &reader->run->expansion;
    char before = last_byte(&reader->run->out.text);
    text->length = 0;
    for (;;) {
        const struct lexeme lexeme = expand_next(expander);
        if (lexeme.kind == LEXEME_END)
            break;
        if (lexeme_would_join(before, lexeme.text[0]) || (text->length > 0 && lexeme.has_blank))
            buffer_add(text, " ", 1);
        buffer_add(text, lexeme.text, lexeme.length);
        before = lexeme_end(&lexeme);
    }
    if (rest->at < rest->end && lexeme_would_join(before, *rest->at))
        buffer_add(text, " ", 1);
}

static struct expander new_expander(struct reader *reader, struct scanner *base, unsigned outputs)
{
    struct preprocessor *run = reader->run;
    return (struct expander){.macros = run->macros, .diag = run->diag, .source = reader->source, .base = base,
                             .outputs = outputs, .budget = &run->budget};
}

/* Without a budget nothing more expands. */
static void end_expander(struct reader *reader, struct expander *expander)
{
    expand_end(expander);
    reader->run->is_over |= expander->has_failed && reader->run->budget == 0;
}

static void put_expansion(struct reader *reader, struct expander *expander, const struct macro *macro,
                          const struct lexeme *name)
{
    struct preprocessor *run = reader->run;
    write_expansion(reader, expander);
    const struct piece piece = {.source = reader->source, .macro = &macro->place, .outputs = expander->outputs,
                                .origin = span_between(reader, name->text, reader->scanner.at)};
    if (has_room(reader, piece.origin.begin, run->expansion.length))
        collage_put(&run->out, run->expansion.data, run->expansion.length, &piece);
}

/* A name in text, if it is one, or in a `%` line, beyond which its arguments do not go. */
static void read_name(struct reader *reader, const struct lexeme *name, bool crosses_lines)
{
    if (!macros_last(reader->run->macros, name))
        return;
    struct expander expander = new_expander(reader, &reader->scanner, live(reader));
    expander.crosses_lines = crosses_lines;
    expander.outer = *name;
    struct macro *macro = expand_find(&expander, name);
    if (macro && expand_enter(&expander, macro, name)) {
        copy_up_to(reader, name->text);
        put_expansion(reader, &expander, macro, name);
        reader->copied = reader->scanner.at;
    }
    end_expander(reader, &expander);
}

static const char *find_line_end(const struct reader *reader)
{
    const char *at = reader->scanner.at, *newline = memchr(at, '\n', (size_t)(reader->scanner.end - at));
    return newline ? newline : reader->scanner.end;
}

/* It may be for some outputs only. */
static void read_percent_line(struct reader *reader)
{
    const char *end = reader->scanner.end;
    reader->scanner.end = find_line_end(reader);
    if (live(reader) == 0)
        reader->scanner.at = reader->scanner.end;
    for (;;) {
        const struct lexeme lexeme = lexeme_next(&reader->scanner);
        if (lexeme.kind == LEXEME_END)
            break;
        read_name(reader, &lexeme, false);
    }
    reader->scanner.end = end;
}

static bool begins_percent_line(const struct reader *reader)
{
    const char *at = reader->scanner.at;
    bool begins_line = at == reader->source->text || at[-1] == '\n';
    return begins_line && at[strspn(at, " \t\r\f\v")] == '%';
}

/* What says something to the parser must be for all outputs. */
static void read_lexeme(struct reader *reader, const struct lexeme *lexeme)
{
    unsigned outputs = live(reader);
    bool is_doc = lexeme->kind == LEXEME_COMMENT && lexeme->length > 3 && memcmp(lexeme->text, "/*!", 3) == 0;
    if (outputs == 0 || (lexeme->kind < LEXEME_NAME && !is_doc))
        return;
    if (outputs != OUTPUT_ALL)
        conditionals_refuse(&reader->conditionals, reader->source, span_of(reader, lexeme));
    else
        read_name(reader, lexeme, true);
}

/* --- conditions --- */

/* A line behind the word of its directive. */
struct line {
    struct lexeme word;
    struct scanner rest;
};

static bool holds_for(struct reader *reader, const struct line *line, unsigned outputs, bool *differs, bool *has_failed)
{
    struct scanner rest = line->rest;
    struct expander expander = new_expander(reader, &rest, outputs);
    expander.is_condition = true;
    bool holds = condition_holds(&expander, has_failed);
    end_expander(reader, &expander);
    *differs = expander.differs;
    return holds;
}

/* For which of some outputs it holds; mostly for all of them or for none, and once is enough. */
static unsigned evaluate(struct reader *reader, const struct line *line, unsigned outputs)
{
    bool differs, has_failed;
    unsigned holding = 0;
    bool holds = holds_for(reader, line, outputs, &differs, &has_failed);
    if (!differs || has_failed)
        return holds ? outputs : 0;
    for (unsigned left = outputs; left && !has_failed; left &= left - 1)
        if (holds_for(reader, line, left & -left, &differs, &has_failed))
            holding |= left & -left;
    return holding;
}

/* The name behind #ifdef, #ifndef or #undef. */
static bool read_macro_name(struct reader *reader, const struct line *line, struct lexeme *name)
{
    struct scanner rest = line->rest;
    *name = lexeme_next_token(&rest);
    if (name->kind == LEXEME_NAME)
        return true;
    diag_error(reader->run->diag, reader->source, span_of(reader, name), "expected the name of a macro here");
    return false;
}

static void read_if(struct reader *reader, const struct line *line)
{
    unsigned outputs = live(reader);
    conditionals_open(&reader->conditionals, span_of(reader, &line->word), outputs ? evaluate(reader, line, outputs) : 0);
}

static void open_by_name(struct reader *reader, const struct line *line, bool wants_it)
{
    struct lexeme name;
    unsigned outputs = live(reader);
    if (outputs && read_macro_name(reader, line, &name))
        outputs &= wants_it ? macros_outputs(reader->run->macros, &name) : ~macros_outputs(reader->run->macros, &name);
    conditionals_open(&reader->conditionals, span_of(reader, &line->word), outputs);
}

static void read_ifdef(struct reader *reader, const struct line *line)
{
    open_by_name(reader, line, true);
}

static void read_ifndef(struct reader *reader, const struct line *line)
{
    open_by_name(reader, line, false);
}

static void read_elif(struct reader *reader, const struct line *line)
{
    unsigned outputs = conditionals_next(&reader->conditionals, span_of(reader, &line->word), true);
    conditionals_choose(&reader->conditionals, outputs ? evaluate(reader, line, outputs) : 0);
}

static void read_else(struct reader *reader, const struct line *line)
{
    conditionals_choose(&reader->conditionals, conditionals_next(&reader->conditionals, span_of(reader, &line->word), false));
}

static void read_endif(struct reader *reader, const struct line *line)
{
    conditionals_close(&reader->conditionals, span_of(reader, &line->word));
}

/* --- macros, and what a line says --- */

static void read_define(struct reader *reader, const struct line *line)
{
    struct scanner rest = line->rest;
    macros_define(reader->run->macros, reader->source, &rest, live(reader));
}

static void read_undef(struct reader *reader, const struct line *line)
{
    struct lexeme name;
    if (read_macro_name(reader, line, &name))
        macros_undefine(reader->run->macros, &name, live(reader));
}

/* The directive and its line, without blanks at the end. */
static struct span span_of_line(const struct reader *reader, const struct line *line)
{
    const char *end = line->rest.end;
    while (strchr(" \t\r\f\v", end[-1]))
        end--;
    return span_between(reader, line->word.text, end);
}

static void read_error(struct reader *reader, const struct line *line)
{
    struct span span = span_of_line(reader, line);
    diag_error(reader->run->diag, reader->source, span, "#%.*s", (int)(span.end - span.begin), line->word.text);
}

static void read_warning(struct reader *reader, const struct line *line)
{
    struct span span = span_of_line(reader, line);
    diag_warning(reader->run->diag, WARNING_PREPROCESSOR, reader->source, span, "#%.*s", (int)(span.end - span.begin),
                 line->word.text);
}

static void ignore(struct reader *reader, const struct line *line)
{
    (void)reader;
    (void)line;
}

/* --- lines of other files --- */

/* The name of a file without its quotes and what they need. */
static char *unquote(void *ctx, const struct lexeme *lexeme)
{
    char *name = talloc_strndup(ctx, lexeme->text + 1, lexeme->length - 2), *out = name;
    for (const char *at = name; *at; at++) {
        if (*at == '\\' && at[1])
            at++;
        *out++ = *at;
    }
    *out = '\0';
    return name;
}

static bool read_line_number(const struct lexeme *lexeme, uint32_t *number)
{
    uint64_t value = 0;
    for (uint32_t i = 0; i < lexeme->length; i++) {
        unsigned digit = (unsigned)(lexeme->text[i] - '0');
        value = value * 10 + digit;
        if (digit > 9 || value > INT32_MAX)
            return false;
    }
    *number = (uint32_t)value;
    return lexeme->length > 0;
}

/* The file that the lines are from, if a marker says so. */
static const char *read_file_name(struct reader *reader, const struct expander *expander, const struct lexeme *lexeme)
{
    if (lexeme->kind != LEXEME_QUOTED || lexeme->text[0] != '"')
        return NULL;
    if (lexeme->length <= FILE_NAME_MAX + 2)
        return unquote(reader->run->ctx, lexeme);
    diag_error(reader->run->diag, reader->source, span_of(reader, &expander->outer),
               "the name of a file has at most %d characters", FILE_NAME_MAX);
    return NULL;
}

/* `# 33 "FILE"`, with what else a preprocessor writes behind it, or `#line 33 "FILE"`. */
static void read_marker(struct reader *reader, struct scanner rest)
{
    uint32_t number;
    struct expander expander = new_expander(reader, &rest, live(reader));
    expander.is_condition = true;
    struct lexeme lexeme = expand_next(&expander);
    if (read_line_number(&lexeme, &number)) {
        lexeme = expand_next(&expander);
        struct origin end = source_origin(reader->source, span_between(reader, rest.end, rest.end));
        source_mark((struct source *)(uintptr_t)end.source, end.span.begin, number, read_file_name(reader, &expander, &lexeme));
    } else if (!expander.has_failed) {
        diag_error(reader->run->diag, reader->source, span_of(reader, &expander.outer), "expected the number of a line here");
    }
    end_expander(reader, &expander);
}

static void read_line(struct reader *reader, const struct line *line)
{
    read_marker(reader, line->rest);
}

/* --- #include --- */

static void read_file(struct preprocessor *run, const struct source *source, const struct reader *includer);

static bool is_open(const struct reader *reader, const struct source *source)
{
    for (; reader; reader = reader->includer)
        if (strcmp(reader->source->identity, source->identity) == 0)
            return true;
    return false;
}

/* Reads a file, or finds it read. */
static struct source *open_file(struct reader *reader, const struct landmark *place, char *path)
{
    const char *why;
    struct preprocessor *run = reader->run;
    struct source *source = symbols_find(run->files, path);
    if (source)
        return source;
    source = source_read_file(run->ctx, path, &why);
    if (!source) {
        diag_error(run->diag, reader->source, place->span, "cannot read '%s': %s", path, why);
        run->result->trouble = true;
        return NULL;
    }
    source->includer = place;
    run->budget += (uint64_t)source->length * BUDGET_OF_BYTE;
    (void)symbols_add(run->files, path, source);
    list_add(run->ctx, &run->result->included, source);
    return source;
}

static void include(struct reader *reader, struct span span, const char *file, bool is_angle)
{
    struct preprocessor *run = reader->run;
    const char *from = source_origin(reader->source, span).source->path;
    char *path = include_find(run->ctx, from, file, is_angle, run->options->folders);
    if (!path) {
        diag_error(run->diag, reader->source, span, "cannot find '%s'", file);
        run->result->trouble = true;
        return;
    }
    struct landmark *place = talloc(run->ctx, struct landmark);
    *place = (struct landmark){file, reader->source, span};
    const struct source *source = open_file(reader, place, path);
    if (!source)
        return;
    if (reader->depth == INCLUDES_MAX) {
        stop(reader, span, is_open(reader, source) ? "'%s' includes itself" : "includes nest too deeply: '%s'", path);
    } else if (run->budget < INCLUDE_COST) {
        stop(reader, span, "this includes too much");
    } else {
        run->budget -= INCLUDE_COST;
        read_file(run, source, reader);
    }
}

/* "FILE" or <FILE>; false if it is neither. */
static bool include_named(struct reader *reader, struct span span, const char *text, size_t length)
{
    const char *end = length > 1 ? memchr(text + 1, text[0] == '<' ? '>' : '"', length - 1) : NULL;
    if (!end || (text[0] != '<' && text[0] != '"') || end == text + 1)
        return false;
    include(reader, span, talloc_strndup(reader->run->ctx, text + 1, (size_t)(end - text - 1)), text[0] == '<');
    return true;
}

/* A name may stand for what is included. */
static bool include_expanded(struct reader *reader, const struct line *line, struct span span)
{
    struct scanner rest = line->rest;
    struct buffer text = {.owner = reader->run->ctx};
    struct expander expander = new_expander(reader, &rest, live(reader));
    expander.is_condition = true;
    for (;;) {
        const struct lexeme lexeme = expand_next(&expander);
        if (lexeme.kind == LEXEME_END)
            break;
        if (lexeme.has_blank && text.length > 0)
            buffer_add(&text, " ", 1);
        buffer_add(&text, lexeme.text, lexeme.length);
    }
    bool has_failed = expander.has_failed;
    end_expander(reader, &expander);
    return has_failed || include_named(reader, span, text.data, text.length);
}

static void read_include(struct reader *reader, const struct line *line)
{
    struct scanner rest = line->rest;
    const struct lexeme first = lexeme_next_token(&rest);
    const char *end = line->rest.end;
    struct span span = span_of_line(reader, &(struct line){first, {first.text, end}});
    bool is_name = first.kind == LEXEME_NAME;
    if (is_name ? include_expanded(reader, line, span) : include_named(reader, span, first.text, (size_t)(end - first.text)))
        return;
    diag_error(reader->run->diag, reader->source, span, "expected \"FILE\" or <FILE> here");
}

/* --- directives --- */

static const struct directive {
    const char *word;
    void (*read)(struct reader *reader, const struct line *line);
    bool is_conditional; /* read where no text counts, too */
} directives[] = {
    {"if", read_if, true},           {"ifdef", read_ifdef, true},   {"ifndef", read_ifndef, true},
    {"elif", read_elif, true},       {"else", read_else, true},     {"endif", read_endif, true},
    {"define", read_define, false},  {"undef", read_undef, false},  {"include", read_include, false},
    {"error", read_error, false},    {"warning", read_warning, false}, {"line", read_line, false},
    {"pragma", ignore, false},       {"ident", ignore, false},      {"sccs", ignore, false},
};

static const struct directive *find_directive(const struct lexeme *word)
{
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++)
        if (lexeme_is(word, directives[i].word))
            return &directives[i];
    return NULL;
}

static void obey(struct reader *reader, const struct line *line)
{
    const struct directive *directive = find_directive(&line->word);
    bool counts = live(reader) != 0;
    if (directive && (directive->is_conditional || counts))
        directive->read(reader, line);
    else if (counts && line->word.kind == LEXEME_NUMBER)
        read_marker(reader, (struct scanner){line->word.text, line->rest.end});
    else if (counts && line->word.kind != LEXEME_END)
        diag_error(reader->run->diag, reader->source, span_of(reader, &line->word), "there is no directive '#%.*s'",
                   (int)line->word.length, line->word.text);
}

/* The end of a directive, whose comments may go over several lines. */
static const char *find_directive_end(struct scanner scanner)
{
    for (;;) {
        const struct lexeme lexeme = lexeme_next(&scanner);
        if (lexeme.kind == LEXEME_NEWLINE || lexeme.kind == LEXEME_END)
            return lexeme.text;
    }
}

/* Of it only the line's end is left. */
static void read_directive(struct reader *reader, const struct lexeme *hash)
{
    const char *end = find_directive_end(reader->scanner);
    struct line line = {.rest = {reader->scanner.at, end}};
    line.word = lexeme_next_token(&line.rest);
    copy_up_to(reader, hash->text);
    obey(reader, &line);
    reader->scanner.at = reader->copied = end;
}

/* --- a file --- */

static void read_text(struct reader *reader)
{
    bool is_first = true; /* on its line, but for blanks and comments */
    while (!reader->run->is_over) {
        if (begins_percent_line(reader))
            read_percent_line(reader);
        const struct lexeme lexeme = lexeme_next(&reader->scanner);
        if (lexeme.kind == LEXEME_END)
            break;
        if (is_first && lexeme_is(&lexeme, "#"))
            read_directive(reader, &lexeme);
        else
            read_lexeme(reader, &lexeme);
        is_first = lexeme.kind == LEXEME_NEWLINE || (is_first && lexeme.kind < LEXEME_NAME);
    }
    copy_up_to(reader, reader->scanner.at);
}

static void read_file(struct preprocessor *run, const struct source *source, const struct reader *includer)
{
    const struct source *text = splice_lines(run->ctx, source);
    struct reader reader = {.run = run, .includer = includer, .depth = includer ? includer->depth + 1 : 0, .source = text,
                            .scanner = {text->text, text->text + text->length}, .copied = text->text};
    reader.conditionals.diag = run->diag;
    reader.conditionals.source = text;
    reader.conditionals.parent = includer ? (struct conditionals *)(uintptr_t)&includer->conditionals : NULL;
    read_text(&reader);
    if (!run->is_over)
        conditionals_finish(&reader.conditionals);
}

/* --- what is defined before --- */

static void define(struct preprocessor *run, const char *text, unsigned outputs)
{
    struct source *source = source_from_bytes(run->ctx, "<command line>", text, strlen(text));
    struct scanner scanner = {source->text, source->text + source->length};
    macros_define(run->macros, source, &scanner, outputs);
}

static bool is_listed(const struct list *list, const char *name)
{
    const char *item;
    for (size_t i = 0; list && LIST_NEXT(list, i, item); i++)
        if (strcmp(item, name) == 0)
            return true;
    return false;
}

/* What stands before the '=' of a -D. */
static struct lexeme read_defined_name(const char *define, size_t length)
{
    struct scanner scanner = {define, define + length};
    struct lexeme name = lexeme_next(&scanner);
    if (name.length != length)
        name.kind = LEXEME_NOTHING;
    return name;
}

bool preprocess_is_text(const char *define)
{
    size_t length = strcspn(define, "=");
    const struct lexeme name = read_defined_name(define, length);
    char *end;
    if (name.kind != LEXEME_NAME || define[length] == '\0')
        return false;
    (void)strtoll(define + length + 1, &end, 0);
    return *end != '\0' || end == define + length + 1;
}

/* What is no name is for others to refuse. */
static void define_option(struct preprocessor *run, const char *option)
{
    size_t length = strcspn(option, "=");
    const struct lexeme name = read_defined_name(option, length);
    if (name.kind != LEXEME_NAME)
        return;
    define(run, talloc_asprintf(run->ctx, "%.*s %s", (int)length, option, option[length] ? option + length + 1 : "1"), OUTPUT_ALL);
    struct macro *macro = macros_last(run->macros, &name);
    if (macro)
        macro->is_constant = !preprocess_is_text(option);
}

static void define_all(struct preprocessor *run)
{
    for (enum output_number i = 0; i < OUTPUT_COUNT; i++)
        if (!is_listed(run->options->undefines, outputs_symbol(i)))
            define(run, talloc_asprintf(run->ctx, "%s 1", outputs_symbol(i)), 1u << i);
    const char *option;
    for (size_t i = 0; run->options->defines && LIST_NEXT(run->options->defines, i, option); i++)
        define_option(run, option);
}

/* Whether a line may be a directive: nothing stands before its '#', or a comment ends there. */
static bool has_directives(const struct source *source)
{
    const char *text = source->text, *end = text + source->length;
    for (const char *at = text; (at = memchr(at, '#', (size_t)(end - at))); at++) {
        const char *before = at;
        while (before > text && strchr(" \t\r\f\v", before[-1]))
            before--;
        if (before == text || before[-1] == '\n' || before[-1] == '/')
            return true;
    }
    return false;
}

static bool has_texts(const struct list *defines)
{
    const char *define;
    for (size_t i = 0; defines && LIST_NEXT(defines, i, define); i++)
        if (preprocess_is_text(define))
            return true;
    return false;
}

const struct source *preprocess(void *ctx, struct diag *diag, const struct source *source,
                                const struct preprocess_options *options, struct preprocess_result *result)
{
    size_t errors = diag->errors;
    if (!has_directives(source) && !splice_is_needed(source) && !has_texts(options->defines))
        return source;
    struct preprocessor run = {.ctx = ctx, .diag = diag, .options = options, .result = result,
                               .macros = macros_new(ctx, diag), .files = symbols_new(ctx),
                               .out.text.owner = ctx, .expansion.owner = ctx,
                               .budget = BUDGET + (uint64_t)source->length * BUDGET_OF_BYTE};
    define_all(&run);
    read_file(&run, source, NULL);
    buffer_free(&run.expansion);
    return diag->errors == errors ? collage_finish(&run.out, source) : NULL;
}
