/* xdr.y -- the rules of the XDR language: RFC 4506 section 6.3, RFC 5531 section 12.2, and what real files add.
 *
 * An action is one constructor call (xdrgen/ast.h). Names are bound and numbers computed later, in resolve.c, so that
 * every syntax error of a file is found in one run. Comments that mean something are tokens here like any other:
 *
 *     doc         documentation comments of ours, before what it documents
 *     annotation  libvirt's, before a procedure or its number
 *     strays      the same where there is none
 *     tail        behind `;`, `,` or `{` on its line: libvirt's marks and our trailing comments
 */
%require "3.8"
%define api.pure full             /* several parses in one process */
%define api.prefix {xdr_}
%define api.token.prefix {TOKEN_}
%define api.value.type union      /* a token's value is typed where the token is declared */
%define api.location.type {struct span}
%define parse.error custom        /* "expected ';' or '<', found 'x'": yyreport_syntax_error, below */
%define parse.lac full            /* so that the tokens listed as expected really are */
%locations
%param {struct parse *parse}
%expect 0

%code requires {
#include "syntax/parse_state.h"
}

%code provides {
/* The next token, from the lexer or made up (parse.c). */
int xdr_lex(union XDR_STYPE *value, struct span *location, struct parse *parse);
}

%code {
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

#define YYLLOC_DEFAULT(current, rhs, n)                                                      \
    ((current).begin = (n) ? YYRHSLOC(rhs, 1).begin : YYRHSLOC(rhs, 0).end,                  \
     (current).end = (n) ? YYRHSLOC(rhs, n).end : YYRHSLOC(rhs, 0).end)

/* The parser calls this only when a specification nests deeper than its stack. */
static void yyerror(const struct span *location, struct parse *parse, const char *message)
{
    (void)message;
    diag_error(parse->diag, parse->source, *location, "nested too deeply");
}

#define YYMALLOC(size) alloc_checked(malloc(size))
#define YYFREE free

/* The name of what has none. */
#define NAMELESS(span) ((struct ast_name){"", span})

/* What RFC 4506 does not have. */
#define OUTSIDE(span, words) \
    diag_warning(parse->diag, WARNING_PORTABLE, parse->source, span, "%s is not of RFC 4506", words)

#define NEW(constructor, ...) ast_##constructor(parse->ctx, __VA_ARGS__)
}

/* Which rule to begin with. */
%token SPECIFICATION EXPRESSION

/* In the order in which a message lists what is expected. */
%token UNKNOWN "a character that the language does not use"
%token YYEOF 0 "the end of the text" ';' ',' ':' '=' '(' ')' '{' '}' '[' ']' '<' '>' '*'
%token CONST "'const'" TYPEDEF "'typedef'" ENUM "'enum'" STRUCT "'struct'" UNION "'union'" SWITCH "'switch'"
       CASE "'case'" DEFAULT "'default'" PROGRAM "'program'" VERSION "'version'"
%token NAMESPACE "'namespace'" NAMESPACE_END "the end of the namespace" PRAGMA "'pragma'"
%token INT "'int'" UNSIGNED "'unsigned'" LONG "'long'" HYPER "'hyper'" FLOAT "'float'" DOUBLE "'double'" QUADRUPLE "'quadruple'"
       BOOL "'bool'" CHAR "'char'" SHORT "'short'" STRING "'string'" OPAQUE "'opaque'" VOID "'void'"
%token <const char *> IDENTIFIER "a name" QUALIFIED "a name with its namespace" NUMBER "a number" LITERAL "a string"
       PASSTHROUGH "a '%' line"
%token SHIFT_LEFT "'<<'" SHIFT_RIGHT "'>>'" LESS_EQUAL "'<='" GREATER_EQUAL "'>='" EQUAL "'=='" NOT_EQUAL "'!='"
       AND "'&&'" OR "'||'"

/* Comments that mean something: their openings, their parts, their end. */
%token DOC "a documentation comment" FILE_DOC "a file comment" TRAIL "a trailing comment" ANNOTATION "an annotation"
       DOC_END "the comment's end"
%token <const char *> DOC_TEXT "text" DOC_KEY "a key"
%token <const char *> MARK_INSERT "an insert@ mark" MARK_ALLOC "an alloc@ mark" MARK_CAST "a cast mark"
       MARK_REFERENCE "a call-by-reference mark"

%left OR
%left AND
%left EQUAL NOT_EQUAL
%left '<' '>' LESS_EQUAL GREATER_EQUAL
%left SHIFT_LEFT SHIFT_RIGHT
%left '+' '-'
%left '*' '/' '%'
%precedence UNARY

%nterm <struct ast_definition *> definition definition_body
%nterm <struct ast_type *> type
%nterm <struct ast_body *> enum_body struct_body union_body program_body version_body
%nterm <struct ast_member *> declaration member result parameter
%nterm <struct ast_enumerator *> enumerator
%nterm <struct ast_arm *> arm
%nterm <struct ast_label *> label
%nterm <struct ast_version *> version
%nterm <struct ast_procedure *> procedure procedure_body
%nterm <struct ast_expr *> value bound condition
%nterm <struct ast_name> name scoped
%nterm <struct list *> members enumerators arms labels versions procedures parameters parameter_list
%nterm <struct ast_doc *> doc annotation doc_comment doc_lines doc_keys
%nterm <struct ast_tail *> tail
%nterm <struct ast_mark *> mark

%%

start:
  SPECIFICATION definitions
| EXPRESSION condition                          { parse->expression = $2; }
;

/* --- definitions --- */

definitions:
  %empty
| definitions definition                        { ast_append(parse->ast->definitions, $2); }
;

definition:
  doc strays definition_body ';' tail           { $$ = ast_definition_finish($3, @3, $1, $5); }
| FILE_DOC doc_comment                          { $$ = NEW(file_doc, $2); }
| doc strays namespace definitions NAMESPACE_END semicolon
                                                { $$ = $1 ? NEW(file_doc, $1) : NULL; ast_leave(parse->ast, @5); }
| doc strays PRAGMA words ';'                   { $$ = $1 ? NEW(file_doc, $1) : NULL; OUTSIDE(@3, "'pragma'"); }
| PASSTHROUGH                                   { $$ = NEW(passthrough, @1, $1); OUTSIDE(@1, "a '%' line"); }
| mistake                                       { $$ = NULL; yyerrok; }
| mistake '}' ';'                               { $$ = NULL; yyerrok; }
;

definition_body:
  CONST name '=' value                          { $$ = NEW(constant, $2, $4); }
| TYPEDEF declaration                           { $$ = NEW(typedef, $2); }
| ENUM name enum_body                           { $$ = NEW(type_definition, $2, NEW(composite, @$, AST_ENUM, $3)); }
| STRUCT name struct_body                       { $$ = NEW(type_definition, $2, NEW(composite, @$, AST_STRUCT, $3)); }
| UNION name union_body                         { $$ = NEW(type_definition, $2, NEW(composite, @$, AST_UNION, $3)); }
| PROGRAM name program_body '=' value           { $$ = NEW(program, $2, $3, $5); }
;

namespace:
  NAMESPACE scoped '{'                          { ast_enter(parse->ast, $2); OUTSIDE(@1, "'namespace'"); }
;

semicolon:
  %empty
| ';'
;

/* Those of Linux say what the kernel's own code is to be made of; nothing of it is on the wire. */
words:
  IDENTIFIER
| words IDENTIFIER
;

/* --- what cannot be read is passed over: up to a ';' that is not within braces, or the end of a body --- */

mistake:
  error ';'                                     { ast_lost(parse->ast, @1); }
| error braces error ';'                        { ast_lost(parse->ast, @$); }
;

braces:
  '{' passed_over '}'
| '{' passed_over error '}'
;

passed_over:
  %empty
| passed_over error ';'
| passed_over error braces
;

body_end:
  '}'
| lost_end
;

lost_end:
  error '}'                                     { ast_lost(parse->ast, @1); yyerrok; }
;

/* --- declarations and types --- */

declaration:
  type name                                     { $$ = NEW(member, @$, $1, $2, AST_PLAIN, NULL); }
| type name '[' value ']'                       { $$ = NEW(member, @$, $1, $2, AST_FIXED, $4); }
| type name '<' bound '>'                       { $$ = NEW(member, @$, $1, $2, AST_VARIABLE, $4); }
| type '*' name                                 { $$ = NEW(member, @$, $1, $3, AST_OPTIONAL, NULL); }
| VOID                                          { $$ = NEW(member, @$, NEW(builtin, @1, AST_VOID),
                                                                       NAMELESS(@1), AST_PLAIN, NULL); }
;

bound:
  %empty                                        { $$ = NULL; }
| value
;

type:
  INT                                           { $$ = NEW(builtin, @$, AST_INT); }
| UNSIGNED INT                                  { $$ = NEW(builtin, @$, AST_UNSIGNED); }
| UNSIGNED                                      { $$ = NEW(builtin, @$, AST_UNSIGNED); OUTSIDE(@$, "'unsigned'"); }
| LONG                                          { $$ = NEW(builtin, @$, AST_INT); OUTSIDE(@$, "'long'"); }
| UNSIGNED LONG                                 { $$ = NEW(builtin, @$, AST_UNSIGNED); OUTSIDE(@$, "'unsigned long'"); }
| HYPER                                         { $$ = NEW(builtin, @$, AST_HYPER); }
| UNSIGNED HYPER                                { $$ = NEW(builtin, @$, AST_UNSIGNED_HYPER); }
| FLOAT                                         { $$ = NEW(builtin, @$, AST_FLOAT); }
| DOUBLE                                        { $$ = NEW(builtin, @$, AST_DOUBLE); }
| QUADRUPLE                                     { $$ = NEW(builtin, @$, AST_QUADRUPLE); }
| BOOL                                          { $$ = NEW(builtin, @$, AST_BOOL); }
| CHAR                                          { $$ = NEW(builtin, @$, AST_CHAR); OUTSIDE(@$, "'char'"); }
| UNSIGNED CHAR                                 { $$ = NEW(builtin, @$, AST_UNSIGNED_CHAR);
                                                  OUTSIDE(@$, "'unsigned char'"); }
| SHORT                                         { $$ = NEW(builtin, @$, AST_SHORT); OUTSIDE(@$, "'short'"); }
| UNSIGNED SHORT                                { $$ = NEW(builtin, @$, AST_UNSIGNED_SHORT);
                                                  OUTSIDE(@$, "'unsigned short'"); }
| STRING                                        { $$ = NEW(builtin, @$, AST_STRING); }
| OPAQUE                                        { $$ = NEW(builtin, @$, AST_OPAQUE); }
| scoped                                        { $$ = NEW(named, @$, AST_NO_TAG, $1); }
| ENUM scoped                                   { $$ = NEW(named, @$, AST_ENUM_TAG, $2); }
| STRUCT scoped                                 { $$ = NEW(named, @$, AST_STRUCT_TAG, $2); }
| UNION scoped                                  { $$ = NEW(named, @$, AST_UNION_TAG, $2); }
| ENUM enum_body                                { $$ = NEW(composite, @$, AST_ENUM, $2); }
| STRUCT struct_body                            { $$ = NEW(composite, @$, AST_STRUCT, $2); }
| UNION union_body                              { $$ = NEW(composite, @$, AST_UNION, $2); }
;

struct_body:
  '{' tail members body_end                     { $$ = NEW(body, $2, $3, NULL); }
| '{' tail lost_end                             { $$ = NEW(body, $2, ast_list(parse->ctx), NULL); }
;

members:
  member                                        { $$ = ast_append(ast_list(parse->ctx), $1); }
| members member                                { $$ = ast_append($1, $2); }
;

member:
  doc strays declaration ';' tail               { $$ = ast_member_finish($3, $1, $5); }
| mistake                                       { $$ = NULL; yyerrok; }
;

enum_body:
  '{' tail enumerators '}'                      { $$ = NEW(body, $2, $3, NULL); }
| '{' tail enumerators ',' tail '}'             { $$ = NEW(body, $2, ast_trail_last($3, $5), NULL); }
;

enumerators:
  enumerator tail                               { $$ = ast_trail_last(ast_append(ast_list(parse->ctx), $1), $2); }
| enumerators ',' tail enumerator tail          { $$ = ast_trail_last(ast_append(ast_trail_last($1, $3), $4), $5); }
;

enumerator:
  doc annotation name                           { $$ = NEW(enumerator, $1, $2, $3, NULL); }
| doc annotation name '=' value                 { $$ = NEW(enumerator, $1, $2, $3, $5); }
| error                                         { $$ = ast_lost(parse->ast, @1); }
;

union_body:
  SWITCH '(' declaration ')' '{' tail arms body_end
                                                { $$ = NEW(body, $6, $7, $3); }
| SWITCH '(' declaration ')' '{' tail lost_end  { $$ = NEW(body, $6, ast_list(parse->ctx), $3); }
;

arms:
  arm                                           { $$ = ast_append(ast_list(parse->ctx), $1); }
| arms arm                                      { $$ = ast_append($1, $2); }
;

arm:
  doc strays labels declaration ';' tail        { $$ = NEW(arm, $3, ast_member_finish($4, $1, $6)); }
| mistake                                       { $$ = NULL; yyerrok; }
;

labels:
  label                                         { $$ = ast_append(ast_list(parse->ctx), $1); }
| labels label                                  { $$ = ast_append($1, $2); }
;

label:
  CASE value ':'                                { $$ = NEW(label, @2, $2); }
| DEFAULT ':'                                   { $$ = NEW(label, @1, NULL); }
;

/* --- programs (RFC 5531 section 12.2) --- */

program_body:
  '{' tail versions body_end                    { $$ = NEW(body, $2, $3, NULL); }
| '{' tail lost_end                             { $$ = NEW(body, $2, ast_list(parse->ctx), NULL); }
;

versions:
  version                                       { $$ = ast_append(ast_list(parse->ctx), $1); }
| versions version                              { $$ = ast_append($1, $2); }
;

version:
  doc strays VERSION name version_body '=' value ';' tail
                                                { $$ = NEW(version, $1, $4, $5, $7, $9); }
| mistake                                       { $$ = NULL; yyerrok; }
;

version_body:
  '{' tail procedures body_end                  { $$ = NEW(body, $2, $3, NULL); }
| '{' tail lost_end                             { $$ = NEW(body, $2, ast_list(parse->ctx), NULL); }
;

procedures:
  procedure                                     { $$ = ast_append(ast_list(parse->ctx), $1); }
| procedures procedure                          { $$ = ast_append($1, $2); }
;

procedure:
  doc annotation procedure_body ';' tail        { $$ = ast_procedure_finish($3, $1, $2, $5); }
| mistake                                       { $$ = NULL; yyerrok; }
;

procedure_body:
  result name '(' parameters ')' '=' value      { $$ = NEW(procedure, $1, $2, $4, $7); }
;

result:
  VOID                                          { $$ = NEW(member, @$, NEW(builtin, @1, AST_VOID),
                                                                       NAMELESS(@1), AST_PLAIN, NULL); }
| type                                          { $$ = NEW(member, @$, $1, NAMELESS(@1), AST_PLAIN, NULL); }
| type '*'                                      { $$ = NEW(member, @$, $1, NAMELESS(@1), AST_OPTIONAL, NULL);
                                                  OUTSIDE(@2, "an optional result"); }
;

parameters:
  VOID                                          { $$ = ast_list(parse->ctx); }
| parameter_list
;

parameter_list:
  parameter                                     { $$ = ast_append(ast_list(parse->ctx), $1); }
| parameter_list ',' parameter                  { $$ = ast_append($1, $3); }
;

parameter:
  type                                          { $$ = NEW(member, @$, $1, NAMELESS(@1), AST_PLAIN, NULL); }
| type '*'                                      { $$ = NEW(member, @$, $1, NAMELESS(@1), AST_OPTIONAL, NULL);
                                                  OUTSIDE(@$, "an optional parameter"); }
| type name                                     { $$ = NEW(member, @$, $1, $2, AST_PLAIN, NULL);
                                                  OUTSIDE(@2, "the name of a parameter"); }
| type '*' name                                 { $$ = NEW(member, @$, $1, $3, AST_OPTIONAL, NULL);
                                                  OUTSIDE(@$, "an optional parameter"); }
| type name '[' value ']'                       { $$ = NEW(member, @$, $1, $2, AST_FIXED, $4);
                                                  OUTSIDE(@$, "an array as a parameter"); }
| type name '<' bound '>'                       { $$ = NEW(member, @$, $1, $2, AST_VARIABLE, $4);
                                                  OUTSIDE(@$, "an array as a parameter"); }
;

/* --- values; comparisons belong to annotations only, where no '>' can end a bound --- */

name:
  IDENTIFIER                                    { $$ = (struct ast_name){$1, @1}; }
;

scoped:
  name
| QUALIFIED                                     { $$ = (struct ast_name){$1, @1};
                                                  OUTSIDE(@1, "a name with its namespace"); }
;

value:
  NUMBER                                        { $$ = NEW(number, @$, $1); }
| NUMBER name                                   { $$ = NEW(scaled, @$, $1, $2); }
| scoped                                        { $$ = NEW(reference, $1); }
| name '(' name ')'                             { $$ = NEW(call, @$, $1, $3); }
| LITERAL                                       { $$ = NEW(text, @$, $1); OUTSIDE(@1, "a string as a constant"); }
| '(' condition ')'                             { $$ = $2; }
| '-' value %prec UNARY                         { $$ = NEW(unary, @$, '-', $2); }
| value '+' value                               { $$ = NEW(binary, @$, '+', $1, $3); }
| value '-' value                               { $$ = NEW(binary, @$, '-', $1, $3); }
| value '*' value                               { $$ = NEW(binary, @$, '*', $1, $3); }
| value '/' value                               { $$ = NEW(binary, @$, '/', $1, $3); }
| value '%' value                               { $$ = NEW(binary, @$, '%', $1, $3); }
| value SHIFT_LEFT value                        { $$ = NEW(binary, @$, AST_SHIFT_LEFT, $1, $3); }
| value SHIFT_RIGHT value                       { $$ = NEW(binary, @$, AST_SHIFT_RIGHT, $1, $3); }
;

condition:
  value
| '!' condition %prec UNARY                     { $$ = NEW(unary, @$, '!', $2); }
| condition '<' condition                       { $$ = NEW(binary, @$, '<', $1, $3); }
| condition '>' condition                       { $$ = NEW(binary, @$, '>', $1, $3); }
| condition LESS_EQUAL condition                { $$ = NEW(binary, @$, AST_LESS_EQUAL, $1, $3); }
| condition GREATER_EQUAL condition             { $$ = NEW(binary, @$, AST_GREATER_EQUAL, $1, $3); }
| condition EQUAL condition                     { $$ = NEW(binary, @$, AST_EQUAL, $1, $3); }
| condition NOT_EQUAL condition                 { $$ = NEW(binary, @$, AST_NOT_EQUAL, $1, $3); }
| condition AND condition                       { $$ = NEW(binary, @$, AST_AND, $1, $3); }
| condition OR condition                        { $$ = NEW(binary, @$, AST_OR, $1, $3); }
;

/* --- comments that mean something --- */

doc:
  %empty                                        { $$ = NULL; }
| doc DOC doc_comment                           { $$ = ast_doc_join($1, $3); }
;

annotation:
  %empty                                        { $$ = NULL; }
| ANNOTATION doc_comment                        { $$ = $2; }
;

strays:
  %empty
| strays ANNOTATION doc_comment                 { ast_stray(parse->ast, $3); }
;

doc_comment:
  doc_lines DOC_END                             { $$ = ast_doc_end($1, @2); }
| doc_keys DOC_END                              { $$ = ast_doc_end($1, @2); }
;

doc_lines:
  %empty                                        { $$ = NEW(doc, @$); }
| doc_lines DOC_TEXT                            { $$ = ast_doc_text($1, $2); }
;

doc_keys:
  doc_lines DOC_KEY                             { $$ = ast_doc_key($1, @2, $2); }
| doc_keys DOC_KEY                              { $$ = ast_doc_key($1, @2, $2); }
| doc_keys DOC_TEXT                             { $$ = ast_doc_value($1, @2, $2); }
;

tail:
  %empty                                        { $$ = NULL; }
| tail mark                                     { $$ = NEW(tail_mark, $1, $2); }
| tail TRAIL doc_comment                        { $$ = NEW(tail_doc, $1, $3); }
;

mark:
  MARK_INSERT                                   { $$ = NEW(mark, @$, AST_MARK_INSERT, $1); }
| MARK_ALLOC                                    { $$ = NEW(mark, @$, AST_MARK_ALLOC, $1); }
| MARK_CAST                                     { $$ = NEW(mark, @$, AST_MARK_CAST, $1); }
| MARK_REFERENCE                                { $$ = NEW(mark, @$, AST_MARK_CALL_BY_REFERENCE, $1); }
;

%%

/* --- what a syntax error says --- */

/* Many tokens that begin the same thing are named by that thing: once a group's first member is expected, the group's
 * name stands for all of them. A group without a name is never mentioned: operators could follow any value. */
static const struct group {
    const char *name;
    const char *members[24];
} groups[] = {
    {"a definition",
     {"'const'", "'typedef'", "'enum'", "'struct'", "'union'", "'program'", "'namespace'", "'pragma'",
      "a '%' line", "the end of the text", "the end of the namespace", "'}'"}},
    {"a type",
     {"'int'", "'unsigned'", "'long'", "'hyper'", "'float'", "'double'", "'quadruple'", "'bool'", "'char'", "'short'", "'string'",
      "'opaque'", "'enum'", "'struct'", "'union'", "'void'", "a name", "a name with its namespace"}},
    {"a value", {"a number", "a string", "a name", "a name with its namespace", "'('", "'-'", "'!'"}},
    {"", {"'+'", "'-'", "'*'", "'/'", "'%'", "'<<'", "'>>'", "'('", "'!'", "'&&'", "'||'", "'<='", "'>='", "'=='", "'!='",
          "a name" /* a number's unit */}},
    {"", {"a documentation comment", "a file comment"}},
    {"", {"a trailing comment"}},
    {"", {"an annotation"}},
    {"", {"an insert@ mark", "an alloc@ mark", "a cast mark", "a call-by-reference mark"}},
};
enum { GROUPS = sizeof groups / sizeof groups[0], EXPECTED_MAX = 64 };

static bool is_member(const struct group *group, const char *name)
{
    for (size_t i = 0; group->members[i]; i++)
        if (strcmp(group->members[i], name) == 0)
            return true;
    return false;
}

static bool is_expected(const char *const *names, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

/* Replaces the members of each group that is expected by the group's name; returns the new count. */
static int fold_groups(const char **names, int count)
{
    for (size_t g = 0; g < GROUPS; g++) {
        if (!is_expected(names, count, groups[g].members[0]))
            continue;
        int kept = 0;
        for (int i = 0; i < count; i++)
            if (!is_member(&groups[g], names[i]))
                names[kept++] = names[i];
        if (groups[g].name[0] != '\0')
            names[kept++] = groups[g].name;
        count = kept;
    }
    return count;
}

/* What could stand here, and how it is said. */
struct expected {
    const char *names[EXPECTED_MAX + GROUPS];
    int count;
    char *text;
};

static struct expected describe_expected(void *ctx, const yypcontext_t *context)
{
    yysymbol_kind_t kinds[EXPECTED_MAX];
    struct expected expected = {.text = talloc_strdup(ctx, "")};
    int count = yypcontext_expected_tokens(context, kinds, EXPECTED_MAX);
    for (int i = 0; i < count; i++)
        expected.names[i] = yysymbol_name(kinds[i]);
    expected.count = fold_groups(expected.names, count < 0 ? 0 : count);
    for (int i = 0; i < expected.count; i++)
        expected.text = talloc_asprintf_append(expected.text, "%s%s", i == 0 ? "" : i == expected.count - 1 ? " or " : ", ",
                                               expected.names[i]);
    return expected;
}

/* Whether a token can be shown as it was written. */
static bool is_plain(const char *text, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        if (text[i] < ' ' || text[i] > '~')
            return false;
    return length > 0 && length <= 40;
}

/* A ';' or ',' is missing at the end of a line, whatever the next line begins with: a message there would be about another
 * thing. */
static bool is_missing(const struct parse *parse, const struct expected *expected, struct span at)
{
    const char *text = parse->source->text;
    uint32_t end = parse->before.end;
    return parse->ast && end > 0 && end < at.begin && memchr(text + end, '\n', at.begin - end) &&
           (is_expected(expected->names, expected->count, "';'") || is_expected(expected->names, expected->count, "','"));
}

static void report_missing(struct parse *parse, const char *expected)
{
    struct span before = parse->before, end = {before.end, before.end};
    const char *text = parse->source->text + before.begin;
    if (is_plain(text, before.end - before.begin))
        diag_error(parse->diag, parse->source, end, "expected %s after '%.*s'", expected, (int)(before.end - before.begin), text);
    else
        diag_error(parse->diag, parse->source, end, "expected %s here", expected);
}

static int yyreport_syntax_error(const yypcontext_t *context, struct parse *parse)
{
    struct span at = *yypcontext_location(context);
    const struct expected expected = describe_expected(parse->ctx, context);
    yysymbol_kind_t found = yypcontext_token(context);
    const char *text = parse->source->text + at.begin;
    bool is_word = found >= YYSYMBOL_CONST && found <= YYSYMBOL_VOID && is_expected(expected.names, expected.count, "a name");
    if (is_missing(parse, &expected, at))
        report_missing(parse, expected.text);
    else if (is_plain(text, at.end - at.begin) && found != YYSYMBOL_DOC)
        diag_error(parse->diag, parse->source, at, "expected %s, found '%.*s'%s", expected.text, (int)(at.end - at.begin), text,
                   is_word ? ", which is a word of the language" : "");
    else
        diag_error(parse->diag, parse->source, at, "expected %s, found %s", expected.text, yysymbol_name(found));
    talloc_free(expected.text);
    return 0;
}
