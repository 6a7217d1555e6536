/* template.c -- compiles templates against the table of fields and renders them.
 *
 * Compiling is checking: a path is turned into a slot and a chain of fields, or into an error. A block is compiled
 * anew where it is used, so that its paths are checked against the names of that place. */
#include "template/template.h"

#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/symbols.h"
#include "template/escape.h"

enum { SLOTS_MAX = 16, USES_MAX = 16, PATH_MAX_FIELDS = 8 };

struct path {
    size_t slot;
    size_t count;
    const struct field *fields[PATH_MAX_FIELDS];
};

/* Literal text, then a hole unless path is NULL. */
struct segment {
    char *text;
    size_t length;
    const struct path *path;
    enum escape escape; /* of the hole's text */
};

enum node_kind { NODE_TEXT, NODE_FILE, NODE_FOR, NODE_IF, NODE_CASE, NODE_LET };

struct when {
    uint64_t words; /* a bit for each value of the field's enum */
    struct list body;
};

struct node {
    enum node_kind kind;
    struct path path;          /* FOR, IF, CASE, LET */
    struct list segments;      /* TEXT: lines; FILE: the name */
    struct list body, else_body;
    struct list whens;
};

struct template {
    struct list nodes;
    bool *names; /* by the field's place in the table */
};

/* --- compiling --- */

struct block {
    uint32_t begin, end; /* line numbers: after @block, and of its @end */
    struct span span;
    bool used, is_open;
};

struct compiler {
    struct template *template;
    struct diag *diag;
    const struct source *source;
    struct symbols *blocks, *reported;
    struct list block_list;
    struct {
        const char *name;
        enum record record;
    } slots[SLOTS_MAX];
    size_t slot_count;
    size_t uses;        /* blocks within blocks */
    size_t depth;       /* of directives around this line */
    bool has_file;      /* there was a @file */
    const char *indent; /* of the uses around this line */
    enum escape escape; /* of this line's holes */
};

/* A block's mistake is said once, however often it is used. */
static void report(struct compiler *compiler, struct span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void report(struct compiler *compiler, struct span span, const char *format, ...)
{
    char *key = talloc_asprintf(compiler->reported, "%u", span.begin);
    if (!symbols_add(compiler->reported, key, compiler))
        return;
    va_list arguments;
    va_start(arguments, format);
    char *text = talloc_vasprintf(compiler->reported, format, arguments);
    va_end(arguments);
    diag_error(compiler->diag, compiler->source, span, "%s", text);
}

/* A directive line, taken apart. */
struct directive {
    struct span word; /* after the @ */
    struct span rest; /* without blanks around it */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool read_directive(const struct compiler *compiler, uint32_t line, struct directive *directive)
{
    const char *text = compiler->source->text;
    struct span span = source_line(compiler->source, line);
    while (span.begin < span.end && is_blank(text[span.begin]))
        span.begin++;
    if (span.begin == span.end || text[span.begin] != '@')
        return false;
    directive->word = (struct span){span.begin + 1, span.begin + 1};
    while (directive->word.end < span.end && !is_blank(text[directive->word.end]))
        directive->word.end++;
    directive->rest = (struct span){directive->word.end, span.end};
    while (directive->rest.begin < span.end && is_blank(text[directive->rest.begin]))
        directive->rest.begin++;
    while (directive->rest.end > directive->rest.begin && is_blank(text[directive->rest.end - 1]))
        directive->rest.end--;
    return true;
}

static bool span_is(const struct compiler *compiler, struct span span, const char *word)
{
    return strlen(word) == span.end - span.begin && memcmp(compiler->source->text + span.begin, word, strlen(word)) == 0;
}

static char *span_text(void *ctx, const struct compiler *compiler, struct span span)
{
    return talloc_strndup(ctx, compiler->source->text + span.begin, span.end - span.begin);
}

static bool opens(const struct compiler *compiler, const struct directive *directive)
{
    return span_is(compiler, directive->word, "for") || span_is(compiler, directive->word, "if") ||
           span_is(compiler, directive->word, "case") || span_is(compiler, directive->word, "block");
}

/* The line of the @end that closes what line opens; 0 if there is none. */
static uint32_t find_end(const struct compiler *compiler, uint32_t line)
{
    struct directive directive;
    for (unsigned depth = 0; line <= compiler->source->line_count; line++) {
        if (!read_directive(compiler, line, &directive))
            continue;
        depth += opens(compiler, &directive);
        if (span_is(compiler, directive.word, "end") && --depth == 0)
            return line;
    }
    return 0;
}

static void collect_blocks(struct compiler *compiler)
{
    struct directive directive;
    for (uint32_t line = 1; line <= compiler->source->line_count; line++) {
        if (!read_directive(compiler, line, &directive) || !span_is(compiler, directive.word, "block"))
            continue;
        struct block *block = talloc_zero(compiler->blocks, struct block);
        block->begin = line + 1;
        block->end = find_end(compiler, line);
        block->span = directive.rest;
        if (!symbols_add(compiler->blocks, span_text(block, compiler, directive.rest), block))
            report(compiler, directive.rest, "a second block of this name");
        list_add(compiler->blocks, &compiler->block_list, block);
        if (block->end)
            line = block->end;
    }
}

/* Reads `var.field.field` in the span. */
static bool compile_path(struct compiler *compiler, struct span span, struct path *path)
{
    char *text = span_text(compiler->template, compiler, span), *rest = text;
    char *name = strsep(&rest, ".");
    memset(path, 0, sizeof *path);
    size_t slot = compiler->slot_count; /* the innermost of a name hides the others */
    while (slot > 0 && strcmp(compiler->slots[slot - 1].name, name) != 0)
        slot--;
    if (slot == 0) {
        report(compiler, span, "nothing here is called '%s'", name);
        return false;
    }
    path->slot = slot - 1;
    enum record record = compiler->slots[path->slot].record;
    while ((name = strsep(&rest, ".")) != NULL) {
        const struct field *last = path->count ? path->fields[path->count - 1] : NULL;
        if (last && last->kind != FIELD_LINK && last->kind != FIELD_PART) {
            report(compiler, span, "'%s' has no fields of its own", last->name);
            return false;
        }
        const struct field *field = field_find(record, name);
        if (!field || path->count == PATH_MAX_FIELDS) {
            report(compiler, span, "a %s has no field '%s'", record_name(record), name);
            return false;
        }
        path->fields[path->count++] = field;
        compiler->template->names[field - fields] = true;
        record = field->target;
    }
    return true;
}

/* A path that must end in a field; its kind must be one of a set. */
static bool compile_field(struct compiler *compiler, struct span span, struct path *path, unsigned kinds,
                          const char *expected)
{
    if (!compile_path(compiler, span, path))
        return false;
    if (path->count > 0 && (kinds & 1u << path->fields[path->count - 1]->kind))
        return true;
    report(compiler, span, "expected %s", expected);
    return false;
}

/* Text goes on in the segment before it, as long as no hole comes between. */
static void add_segment(struct compiler *compiler, struct node *node, const char *text, size_t length,
                        const struct path *path)
{
    struct segment *last = node->segments.count ? node->segments.items[node->segments.count - 1] : NULL;
    if (!last || last->path) {
        last = talloc_zero(compiler->template, struct segment);
        last->text = talloc_strdup(last, "");
        list_add(compiler->template, &node->segments, last);
    }
    last->text = talloc_strndup_append_buffer(last->text, text, length);
    last->length += length;
    last->path = path;
    last->escape = compiler->escape;
}

static void compile_text(struct compiler *compiler, struct node *node, struct span span)
{
    const unsigned printable = 1u << FIELD_TEXT | 1u << FIELD_INT | 1u << FIELD_I64 | 1u << FIELD_WIDE | 1u << FIELD_U64 |
                               1u << FIELD_U32 | 1u << FIELD_CHOICE;
    const char *text = compiler->source->text;
    uint32_t from = span.begin;
    for (uint32_t i = span.begin; i + 1 < span.end; i++) {
        if (text[i] != '$' || text[i + 1] != '{')
            continue;
        const char *close = memchr(text + i, '}', span.end - i);
        if (!close) {
            report(compiler, (struct span){i, span.end}, "a hole without '}'");
            return;
        }
        struct span inside = {i + 2, (uint32_t)(close - text)};
        struct path *path = talloc(compiler->template, struct path);
        if (compile_field(compiler, inside, path, printable, "a text or a number"))
            add_segment(compiler, node, text + from, i - from, path);
        i = inside.end;
        from = i + 1;
    }
    add_segment(compiler, node, text + from, span.end - from, NULL);
}

static struct node *add_node(struct compiler *compiler, struct list *out, enum node_kind kind)
{
    struct node *node = talloc_zero(compiler->template, struct node);
    node->kind = kind;
    list_add(compiler->template, out, node);
    return node;
}

static uint32_t compile_lines(struct compiler *compiler, uint32_t line, uint32_t end, struct list *out);

static void compile_escape(struct compiler *compiler, struct span rest)
{
    for (int i = 0; escape_names[i]; i++)
        if (span_is(compiler, rest, escape_names[i])) {
            compiler->escape = (enum escape)i;
            return;
        }
    report(compiler, rest, "expected '@escape html', 'markdown', 'man', 'csv' or 'none'");
}

/* Whether there is room for another variable. */
static bool has_slot(struct compiler *compiler, struct span span)
{
    if (compiler->slot_count < SLOTS_MAX)
        return true;
    report(compiler, span, "more than %d variables at one place", SLOTS_MAX);
    return false;
}

/* `VAR in PATH` */
static uint32_t compile_for(struct compiler *compiler, uint32_t line, uint32_t end, struct span rest, struct list *out)
{
    struct node *node = add_node(compiler, out, NODE_FOR);
    char *text = span_text(node, compiler, rest), *in = strstr(text, " in ");
    if (!in || !has_slot(compiler, rest)) {
        if (!in)
            report(compiler, rest, "expected '@for VAR in PATH'");
        return compile_lines(compiler, line + 1, end, &node->body);
    }
    *in = '\0';
    struct span path = {rest.begin + (uint32_t)(in - text) + 4, rest.end};
    if (!compile_field(compiler, path, &node->path, 1u << FIELD_LIST, "a list"))
        return find_end(compiler, line);
    compiler->slots[compiler->slot_count].name = text;
    compiler->slots[compiler->slot_count++].record = node->path.fields[node->path.count - 1]->target;
    line = compile_lines(compiler, line + 1, end, &node->body);
    compiler->slot_count--;
    return line;
}

static uint32_t compile_if(struct compiler *compiler, uint32_t line, uint32_t end, struct span rest, struct list *out)
{
    struct node *node = add_node(compiler, out, NODE_IF);
    struct directive directive;
    if (!compile_field(compiler, rest, &node->path, ~0u, "a field"))
        return find_end(compiler, line);
    line = compile_lines(compiler, line + 1, end, &node->body);
    if (line < end && read_directive(compiler, line, &directive) && span_is(compiler, directive.word, "else"))
        line = compile_lines(compiler, line + 1, end, &node->else_body);
    return line;
}

/* The bit of each word of a @when. */
static uint64_t compile_words(struct compiler *compiler, const struct field *field, struct span rest, uint64_t handled,
                              bool *misspelt)
{
    uint64_t words = 0;
    char *text = span_text(compiler->template, compiler, rest);
    for (char *word; (word = strsep(&text, " ")) != NULL;) {
        size_t value = 0;
        while (field->words[value] && strcmp(field->words[value], word) != 0)
            value++;
        *misspelt |= !field->words[value];
        if (!field->words[value])
            report(compiler, rest, "'%s' is not a value of '%s'", word, field->name);
        else if ((handled | words) & UINT64_C(1) << value)
            report(compiler, rest, "'%s' is handled twice", word);
        else
            words |= UINT64_C(1) << value;
    }
    return words;
}

static uint32_t compile_case(struct compiler *compiler, uint32_t line, uint32_t end, struct span rest, struct list *out)
{
    struct node *node = add_node(compiler, out, NODE_CASE);
    struct directive directive;
    uint64_t handled = 0;
    bool misspelt = false;
    if (!compile_field(compiler, rest, &node->path, 1u << FIELD_CHOICE, "a field that is one of several words"))
        return find_end(compiler, line);
    const struct field *field = node->path.fields[node->path.count - 1];
    line++;
    while (line < end && read_directive(compiler, line, &directive) && span_is(compiler, directive.word, "when")) {
        struct when *when = talloc_zero(node, struct when);
        when->words = compile_words(compiler, field, directive.rest, handled, &misspelt);
        handled |= when->words;
        list_add(node, &node->whens, when);
        line = compile_lines(compiler, line + 1, end, &when->body);
    }
    if (misspelt)
        return line; /* a word that is written wrong is one that is not handled */
    for (size_t value = 0; field->words[value]; value++)
        if (!(handled & UINT64_C(1) << value))
            report(compiler, (struct span){rest.begin, rest.end}, "@case %s does not handle '%s'", field->name,
                   field->words[value]);
    return line;
}

/* `VAR = PATH` behind the name of a block: the block's lines go into a node that sets VAR. */
static struct list *compile_let(struct compiler *compiler, struct span span, struct list *out)
{
    struct node *node = add_node(compiler, out, NODE_LET);
    char *text = span_text(node, compiler, span), *equals = strstr(text, " = ");
    if (!equals || !has_slot(compiler, span)) {
        if (!equals)
            report(compiler, span, "expected '@use BLOCK VAR = PATH'");
        return NULL;
    }
    *equals = '\0';
    struct span path = {span.begin + (uint32_t)(equals - text) + 3, span.end};
    if (!compile_field(compiler, path, &node->path, 1u << FIELD_LINK | 1u << FIELD_PART, "a record"))
        return NULL;
    compiler->slots[compiler->slot_count].name = text;
    compiler->slots[compiler->slot_count++].record = node->path.fields[node->path.count - 1]->target;
    return &node->body;
}

static const char *deeper_indent(struct compiler *compiler, uint32_t line)
{
    struct span span = source_line(compiler->source, line);
    uint32_t blanks = span.begin;
    while (is_blank(compiler->source->text[blanks]))
        blanks++;
    return talloc_asprintf(compiler->template, "%s%.*s", compiler->indent, (int)(blanks - span.begin),
                           compiler->source->text + span.begin);
}

static void compile_use(struct compiler *compiler, uint32_t line, struct span rest, struct list *out)
{
    struct span word = rest, let = rest;
    for (word.end = rest.begin; word.end < rest.end && !is_blank(compiler->source->text[word.end]); word.end++)
        let.begin = word.end + 2;
    struct block *block = symbols_find(compiler->blocks, span_text(compiler->template, compiler, word));
    const char *why = !block ? "there is no block of this name"
                    : block->is_open ? "the block uses itself"
                    : compiler->uses == USES_MAX ? "more than 16 blocks within one another" : NULL;
    if (why) {
        report(compiler, word, "%s", why);
        return;
    }
    block->used = true;
    const char *indent = compiler->indent;
    size_t slot_count = compiler->slot_count;
    if (word.end < rest.end)
        out = compile_let(compiler, let, out);
    if (!out)
        return;
    compiler->indent = deeper_indent(compiler, line);
    compiler->uses++;
    block->is_open = true;
    compile_lines(compiler, block->begin, block->end, out);
    block->is_open = false;
    compiler->uses--;
    compiler->indent = indent;
    compiler->slot_count = slot_count;
}

static struct list *compile_file(struct compiler *compiler, struct span rest)
{
    struct node *node = add_node(compiler, &compiler->template->nodes, NODE_FILE);
    if (compiler->depth > 1)
        report(compiler, rest, "a @file stands within no other directive");
    compiler->has_file = true;
    compiler->escape = ESCAPE_NONE;
    compile_text(compiler, node, rest);
    return &node->body;
}

/* A line of text, in a node with the lines before it. */
static void compile_line(struct compiler *compiler, struct span line, struct list *out)
{
    struct node *node = out->count ? out->items[out->count - 1] : NULL;
    if (!compiler->has_file && line.begin < line.end)
        report(compiler, line, "this stands in front of the first @file, and is part of none");
    if (!node || node->kind != NODE_TEXT)
        node = add_node(compiler, out, NODE_TEXT);
    if (line.begin < line.end)
        add_segment(compiler, node, compiler->indent, strlen(compiler->indent), NULL);
    compile_text(compiler, node, line);
    add_segment(compiler, node, "\n", 1, NULL);
}

static uint32_t compile_these(struct compiler *compiler, uint32_t line, uint32_t end, struct list *out)
{
    for (; line < end; line++) {
        struct directive directive;
        if (!read_directive(compiler, line, &directive)) {
            compile_line(compiler, source_line(compiler->source, line), out);
            continue;
        }
        if (span_is(compiler, directive.word, "end") || span_is(compiler, directive.word, "else") ||
            span_is(compiler, directive.word, "when"))
            return line;
        uint32_t last = line;
        if (span_is(compiler, directive.word, "for"))
            last = compile_for(compiler, line, end, directive.rest, out);
        else if (span_is(compiler, directive.word, "if"))
            last = compile_if(compiler, line, end, directive.rest, out);
        else if (span_is(compiler, directive.word, "case"))
            last = compile_case(compiler, line, end, directive.rest, out);
        else if (span_is(compiler, directive.word, "block"))
            last = find_end(compiler, line);
        else if (span_is(compiler, directive.word, "use"))
            compile_use(compiler, line, directive.rest, out);
        else if (span_is(compiler, directive.word, "file"))
            out = compile_file(compiler, directive.rest);
        else if (span_is(compiler, directive.word, "escape"))
            compile_escape(compiler, directive.rest);
        else if (!span_is(compiler, directive.word, "#"))
            report(compiler, directive.word, "not a directive: @file @escape @for @if @else @case @when @block @use @end @#");
        if (last != line && (last == 0 || last >= end || !read_directive(compiler, last, &directive) ||
                             !span_is(compiler, directive.word, "end"))) {
            report(compiler, source_line(compiler->source, line), "this has no @end of its own");
            return end;
        }
        line = last;
    }
    return line;
}

/* Compiles lines up to one that belongs to the directive around them (@end, @else, @when), whose number is returned. */
static uint32_t compile_lines(struct compiler *compiler, uint32_t line, uint32_t end, struct list *out)
{
    compiler->depth++;
    line = compile_these(compiler, line, end, out);
    compiler->depth--;
    return line;
}

static void check_uses(struct compiler *compiler)
{
    const struct block *block;
    for (size_t i = 0; LIST_NEXT(&compiler->block_list, i, block); i++)
        if (!block->used)
            report(compiler, block->span, "a block that is never used");
}

struct template *template_compile(void *ctx, struct diag *diag, const struct source *source)
{
    size_t errors = diag->errors;
    struct template *template = talloc_zero(ctx, struct template);
    template->names = talloc_zero_array(template, bool, (unsigned)field_count);
    struct compiler compiler = {.template = template, .diag = diag, .source = source, .indent = ""};
    compiler.blocks = symbols_new(template);
    compiler.reported = symbols_new(template);
    compiler.slots[compiler.slot_count].name = "spec";
    compiler.slots[compiler.slot_count++].record = RECORD_spec;
    collect_blocks(&compiler);
    /* the text of a source ends in a newline, so its last line is empty and no line of the output */
    uint32_t end = source->line_count + (source->length > 0 && source->text[source->length - 1] != '\n');
    uint32_t last = compile_lines(&compiler, 1, end, &template->nodes);
    if (last < end)
        report(&compiler, source_line(source, last), "this closes nothing");
    if (diag->errors == errors)
        check_uses(&compiler);
    return diag->errors == errors ? template : NULL;
}

bool template_names(const struct template *template, enum record record, const char *field)
{
    return template->names[field_find(record, field) - fields];
}

/* --- rendering --- */

struct renderer {
    void *ctx;
    const void *slots[SLOTS_MAX];
    size_t slot_count;
    struct emission *emission;
    struct buffer *out;
    struct list *outputs;
};

/* The object that holds the path's last field; NULL when something on the way is absent. */
static const void *follow(const struct renderer *renderer, const struct path *path)
{
    const void *object = renderer->slots[path->slot];
    for (size_t i = 0; i + 1 < path->count && object; i++)
        object = field_object(path->fields[i], renderer->emission, object);
    return object;
}

static const struct field *last_field(const struct path *path)
{
    return path->fields[path->count - 1];
}

/* Each line of a text but the first gets what stands before the first, as far as that is blank. */
static void render_lines(struct buffer *out, const char *text)
{
    size_t begin = out->length, blanks = 0;
    for (const char *end; (end = strchr(text, '\n')) != NULL; text = end + 1) {
        if (blanks == 0) {
            while (begin > 0 && out->data[begin - 1] != '\n')
                begin--;
            while (begin + blanks < out->length && is_blank(out->data[begin + blanks]))
                blanks++;
        }
        buffer_add(out, text, (size_t)(end - text) + 1);
        for (size_t i = 0; i < blanks; i++)
            buffer_add(out, " ", 1);
    }
    buffer_puts(out, text);
}

static void render_text(struct renderer *renderer, const char *text, enum escape how)
{
    struct buffer *out = renderer->out;
    if (how == ESCAPE_NONE) {
        render_lines(out, text);
        return;
    }
    escape_add(out, how, text);
}

static void render_hole(struct renderer *renderer, const struct path *path, enum escape how)
{
    const void *object = follow(renderer, path);
    const struct field *field = last_field(path);
    if (!object)
        return;
    if (field->kind == FIELD_TEXT || field->kind == FIELD_CHOICE) {
        const char *text = field_text(field, renderer->emission, object);
        if (text)
            render_text(renderer, text, field->kind == FIELD_TEXT ? how : ESCAPE_NONE);
    } else if (field->kind == FIELD_WIDE) {
        buffer_puts(renderer->out, wide_text((char[WIDE_TEXT_SIZE]){0}, field_wide(field, object)));
    } else if (field->kind == FIELD_U64) {
        buffer_printf(renderer->out, "%" PRIu64, field_unsigned(field, object));
    } else {
        buffer_printf(renderer->out, "%" PRId64, field_number(field, object));
    }
}

static void render_segments(struct renderer *renderer, const struct list *segments)
{
    const struct segment *segment;
    for (size_t i = 0; LIST_NEXT(segments, i, segment); i++) {
        buffer_add(renderer->out, segment->text, segment->length);
        if (segment->path)
            render_hole(renderer, segment->path, segment->escape);
    }
}

static void render_nodes(struct renderer *renderer, const struct list *nodes);

static void render_for(struct renderer *renderer, const struct node *node)
{
    const void *object = follow(renderer, &node->path), *item;
    if (!object)
        return;
    const struct list *list = field_list(last_field(&node->path), renderer->emission, object);
    size_t slot = renderer->slot_count++;
    for (size_t i = 0; LIST_NEXT(list, i, item); i++) {
        renderer->slots[slot] = item;
        render_nodes(renderer, &node->body);
    }
    renderer->slot_count--;
}

static void render_let(struct renderer *renderer, const struct node *node)
{
    const void *object = follow(renderer, &node->path);
    if (object)
        object = field_object(last_field(&node->path), renderer->emission, object);
    if (!object)
        return;
    renderer->slots[renderer->slot_count++] = object;
    render_nodes(renderer, &node->body);
    renderer->slot_count--;
}

static void render_case(struct renderer *renderer, const struct node *node)
{
    const void *object = follow(renderer, &node->path);
    if (!object)
        return;
    uint64_t bit = UINT64_C(1) << field_number(last_field(&node->path), object);
    const struct when *when;
    for (size_t i = 0; LIST_NEXT(&node->whens, i, when); i++)
        if (when->words & bit)
            render_nodes(renderer, &when->body);
}

static void render_file(struct renderer *renderer, const struct node *node)
{
    struct buffer name = {.owner = renderer->ctx}, text = {.owner = renderer->ctx};
    renderer->out = &name;
    render_segments(renderer, &node->segments);
    renderer->out = &text;
    buffer_puts(&text, "");
    render_nodes(renderer, &node->body);
    struct output *output = talloc(renderer->ctx, struct output);
    *output = (struct output){name.data, text.data, text.length, false, REPLACE_OURS};
    list_add(renderer->ctx, renderer->outputs, output);
}

static void render_nodes(struct renderer *renderer, const struct list *nodes)
{
    const struct node *node;
    for (size_t i = 0; LIST_NEXT(nodes, i, node); i++) {
        switch (node->kind) {
        case NODE_TEXT:
            if (renderer->out)
                render_segments(renderer, &node->segments);
            break;
        case NODE_FILE: render_file(renderer, node); break;
        case NODE_LET: render_let(renderer, node); break;
        case NODE_FOR: render_for(renderer, node); break;
        case NODE_IF: {
            const void *object = follow(renderer, &node->path);
            bool set = object && field_is_set(last_field(&node->path), renderer->emission, object);
            render_nodes(renderer, set ? &node->body : &node->else_body);
            break;
        }
        case NODE_CASE: render_case(renderer, node); break;
        }
    }
}

void template_render(void *ctx, const struct template *template, struct emission *emission, struct list *outputs)
{
    struct renderer renderer = {
        .ctx = ctx, .slots = {emission->spec}, .slot_count = 1, .emission = emission, .outputs = outputs};
    render_nodes(&renderer, &template->nodes);
}
