/* test_template.c -- templates: each mistake is found before anything is rendered, and what rendering does.
 *
 * Would catch: a template that fails only when some specification reaches its mistake, or writes half a file. */
#include "compiler.h"

#include "emit/emission.h"
#include "emit/plan.h"
#include "resolve/load.h"
#include "template/template.h"

static struct template *compile(const char *text, char **messages)
{
    size_t length;
    struct diag *diag = diag_new(ctx);
    struct template *template = template_compile(ctx, diag, source_from_bytes(ctx, "t", text, strlen(text)));
    FILE *out = open_memstream(messages, &length);
    diag_print(diag, out, false);
    fclose(out);
    return template;
}

/* The template, behind a line with its @file, has this one mistake: the message's first line is given. */
static void refuse(const char *text, const char *expected)
{
    char *messages;
    assert_null(compile(talloc_asprintf(ctx, "@file t\n%s", text), &messages));
    char *line_end = strchr(messages, '\n');
    assert_non_null(line_end);
    if (strstr(line_end, "error:"))
        fail_msg("more than one message:\n%s", messages);
    *line_end = '\0';
    assert_string_equal(messages, expected);
    free(messages);
}

static void mistakes_are_found_before_any_output(void **state)
{
    (void)state;
    refuse("${spec.fun}\n", "t:2:3: error: a spec has no field 'fun'");
    refuse("@for m in spec.types\n${m.name.x}\n@end\n", "t:3:3: error: 'name' has no fields of its own");
    refuse("${member.name}\n", "t:2:3: error: nothing here is called 'member'");
    refuse("${spec.types}\n", "t:2:3: error: expected a text or a number");
    refuse("${spec.name\n", "t:2:1: error: a hole without '}'");
    refuse("@for t spec.types\n@end\n", "t:2:6: error: expected '@for VAR in PATH'");
    refuse("@for t in spec.name\n@end\n", "t:2:11: error: expected a list");
    refuse("@if spec.name\n", "t:2:1: error: this has no @end of its own");
    refuse("text\n@end\n", "t:3:1: error: this closes nothing");
    refuse("@case spec.name\n@end\n", "t:2:7: error: expected a field that is one of several words");
    refuse("@use b\n", "t:2:6: error: there is no block of this name");
    refuse("@block b\n@end\n", "t:2:8: error: a block that is never used");
    refuse("@block b\n@use b\n@end\n@use b\n", "t:3:6: error: the block uses itself");
    refuse("@block b\n@end\n@block b\n@end\n@use b\n", "t:4:8: error: a second block of this name");
    refuse("@frob\n", "t:2:2: error: not a directive: @file @escape @for @if @else @case @when @block @use @end @#");
    refuse("@for t in spec.types\n@case t.kind\n@when strukt\n@end\n@end\n", "t:4:7: error: 'strukt' is not a value of 'kind'");
}

static void a_case_handles_every_word(void **state)
{
    (void)state;
    refuse("@for d in spec.definitions\n@case d.kind\n@when constant type text\n@end\n@end\n",
           "t:3:7: error: @case kind does not handle 'passthrough'");
    refuse("@for d in spec.definitions\n@case d.kind\n@when constant type text passthrough\n@when type\n@end\n@end\n",
           "t:5:7: error: 'type' is handled twice");
}

/* A mistake in a block that is used twice is said once. */
static void a_blocks_mistake_is_said_once(void **state)
{
    (void)state;
    refuse("@block b\n${spec.fun}\n@end\n@use b\n@use b\n", "t:3:3: error: a spec has no field 'fun'");
}

static const char *render(const char *template_text, const char *specification)
{
    char *messages;
    bool unreadable;
    struct load_options options = {0};
    struct list outputs = {0};
    struct diag *diag = diag_new(ctx);
    char path[] = "/tmp/test_template.XXXXXX";
    int fd = mkstemp(path);
    FILE *file = fdopen(fd, "w");
    fputs(specification, file);
    fclose(file);
    struct spec *spec = load_spec(ctx, diag, path, &options, &unreadable);
    remove(path);
    assert_int_equal(diag->errors, 0);
    plan_spec(spec);
    struct template *template = compile(template_text, &messages);
    assert_string_equal(messages, "");
    free(messages);
    template_render(ctx, template, emission_new(ctx, spec), &outputs);
    assert_int_equal(outputs.count, 1);
    return ((struct output *)outputs.items[0])->text;
}

static void blocks_are_indented_and_know_what_they_are_given(void **state)
{
    (void)state;
    assert_string_equal(render("@file x\n@for t in spec.types\n@for m in t.members\n    @use b m = m.type\n@end\n@end\n"
                               "@block b\n${m.name};\n\n  deeper\n@end\n",
                               "struct s { int a; };"),
                        "    int;\n\n      deeper\n");
}

static void lines_of_a_text_keep_the_indentation_of_their_hole(void **state)
{
    (void)state;
    assert_string_equal(render("@file x\n@for c in spec.constants\n    ${c.comment}\n@end\n",
                               "/*! First.\n * Second.\n */\nconst A = 1;"),
                        "    /* First.\n     * Second. */\n");
}

static void what_is_absent_is_empty(void **state)
{
    (void)state;
    assert_string_equal(render("@file x\n@# a comment\n@for c in spec.constants\n[${c.unit}]\n@if c.unit\nunit\n@else\nnone\n"
                               "@end\n@end\n",
                               "const A = 1;"),
                        "[]\nnone\n");
}

/* The text of a constant's documentation, as a format spells it; it ends with the file. */
static void texts_are_spelt_for_their_format(void **state)
{
    static const char specification[] = "/*! A <b> & \"c\" isn't_d _e_ *f* [g] `h` | \\i ~j.  K is, too. */\nconst A = 1;";
    static const struct {
        const char *format, *expected;
    } cases[] = {
        {"none", "A <b> & \"c\" isn't_d _e_ *f* [g] `h` | \\i ~j.  K is, too.\n"},
        {"html", "A &lt;b&gt; &amp; &quot;c&quot; isn&#39;t_d _e_ *f* [g] `h` | \\i ~j.  K is, too.\n"},
        {"markdown", "A \\<b\\> \\& \"c\" isn't_d \\_e\\_ \\*f\\* \\[g\\] \\`h\\` \\| \\\\i \\~j.  K is, too.\n"},
        {"man", "A <b> & \"c\" isn't_d _e_ *f* [g] \\(gah\\(ga | \\ei \\(tij.\nK is, too.\n"},
        {"csv", "A <b> & \"\"c\"\" isn't_d _e_ *f* [g] `h` | \\i ~j.  K is, too.\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text = talloc_asprintf(ctx, "@file x\n@escape %s\n@for c in spec.constants\n@for l in c.doc\n${l.text}\n@end\n@end\n",
                                           cases[i].format);
        assert_string_equal(render(text, specification), cases[i].expected);
    }
}

/* What looks like the beginning of a list, a request or a heading is text. */
static void a_line_does_not_begin_as_something_else(void **state)
{
    (void)state;
#define LINE(FORMAT) "@file x\n@escape " FORMAT "\n@for c in spec.constants\n@for l in c.doc\n${l.text}\n@end\n@end\n"
    assert_string_equal(render(LINE("markdown"), "/*! # a */\nconst A = 1;"), "\\# a\n");
    assert_string_equal(render(LINE("markdown"), "/*! - a - b */\nconst A = 1;"), "\\- a - b\n");
    assert_string_equal(render(LINE("markdown"), "/*! 1. a */\nconst A = 1;"), "1\\. a\n");
    assert_string_equal(render(LINE("man"), "/*! .Sh a */\nconst A = 1;"), "\\&.Sh a\n");
    assert_string_equal(render(LINE("man"), "/*! 'a. .B */\nconst A = 1;"), "\\&'a. .B\n");
#undef LINE
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(mistakes_are_found_before_any_output, setup, teardown),
        cmocka_unit_test_setup_teardown(a_case_handles_every_word, setup, teardown),
        cmocka_unit_test_setup_teardown(a_blocks_mistake_is_said_once, setup, teardown),
        cmocka_unit_test_setup_teardown(blocks_are_indented_and_know_what_they_are_given, setup, teardown),
        cmocka_unit_test_setup_teardown(lines_of_a_text_keep_the_indentation_of_their_hole, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_absent_is_empty, setup, teardown),
        cmocka_unit_test_setup_teardown(texts_are_spelt_for_their_format, setup, teardown),
        cmocka_unit_test_setup_teardown(a_line_does_not_begin_as_something_else, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
