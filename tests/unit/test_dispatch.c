/* test_dispatch.c -- generated tables, handlers and calls (service.x), a client and a server in one process.
 *
 * Would catch: a call that reaches another procedure, an argument or a result over its limit that gets through, an answer
 * given to the wrong call, and memory that a call leaves behind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <talloc.h>

#include "service_dispatch.h"
#include "xdr_talloc.h"

/* --- the server --- */

static enum xdr_verdict greet(struct xdr_call *call, const mini_greet_args *arguments, mini_greet_ret *result)
{
    size_t length = arguments->name.len + 7;
    char *text = xdr_call_allocate(call, length);
    if (!text)
        return XDR_OUT_OF_MEMORY;
    memcpy(text, "hello, ", 7);
    memcpy(text + 7, arguments->name.data, arguments->name.len);
    result->text = (struct xdr_string){text, (uint32_t)length};
    return XDR_SERVED;
}

/* One name more than the protocol allows, when the closure says so. */
static enum xdr_verdict list(struct xdr_call *call, mini_list_ret *result)
{
    static mini_name names[] = {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}};
    result->names.data = names;
    result->names.len = *(const uint32_t *)call->closure;
    return XDR_SERVED;
}

static enum xdr_verdict later(struct xdr_call *call)
{
    (void)call;
    return XDR_FAILED;
}

static enum xdr_verdict number(struct xdr_call *call, const uint32_t *limit, int32_t *result)
{
    (void)call;
    *result = -(int32_t)*limit;
    return XDR_SERVED;
}

static enum xdr_verdict sum(struct xdr_call *call, const random_sum_2_argument *arguments, int64_t *result)
{
    (void)call;
    *result = arguments->arg1 + arguments->arg2;
    return XDR_SERVED;
}

static const struct mini_handlers mini = {.greet = greet, .list = list, .later = later};
static const struct random_version_1_handlers first = {.random_number = number};
static const struct random_version_2_handlers second = {.random_sum = sum};

/* --- the wire between them: messages in a queue, as they would travel --- */

struct letter {
    struct xdr_incoming incoming;
    uint8_t body[256];
};

struct fixture {
    void *ctx;
    struct xdr_service services[3];
    struct xdr_dispatcher dispatcher;
    struct xdr_arena server_arena, client_arena;
    struct xdr_client client;
    struct letter letters[8];
    size_t count;
    bool reverse; /* the last answer is received first */
    uint32_t names;
    const struct xdr_limit *limits; /* of the connection */
    mini_error failure;
    enum xdr_verdict verdict;
    struct xdr_error error;
    int ticks;
};

static void post(struct fixture *f, const struct xdr_incoming *incoming, const uint8_t *body, size_t length)
{
    struct letter *letter = &f->letters[f->count++];
    letter->incoming = *incoming;
    letter->incoming.body = letter->body;
    letter->incoming.length = length;
    memcpy(letter->body, body ? body : letter->body, length);
}

static void post_failure(struct fixture *f, struct xdr_incoming *incoming, enum xdr_verdict verdict)
{
    uint8_t body[128];
    const mini_error error = {xdr_text(xdr_verdict_text(verdict))};
    struct xdr_encoder e = xdr_encode_into(body, sizeof body);
    assert_int_equal(mini_error_encode(&e, &error), XDR_OK);
    incoming->kind = XDR_ERROR_REPLY;
    post(f, incoming, body, (size_t)(e.at - body));
}

static int send_call(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                     const uint8_t *body, size_t length)
{
    struct fixture *f = closure;
    struct xdr_call call = {.closure = &f->names, .arena = &f->server_arena, .limits = f->limits};
    struct xdr_reply reply = {.room_before = 3};
    struct xdr_incoming incoming = {XDR_REPLY, program, version, procedure, serial, NULL, 0};
    f->verdict = xdr_dispatch(&f->dispatcher, program, version, procedure, body, length, &call, &reply);
    f->error = call.error;
    if (f->verdict == XDR_SERVED)
        post(f, &incoming, reply.body + reply.room_before, reply.length);
    else
        post_failure(f, &incoming, f->verdict);
    free(reply.body);
    return 0;
}

static int receive_letter(void *closure, struct xdr_incoming *incoming)
{
    static struct letter letter;
    struct fixture *f = closure;
    if (f->count == 0)
        return 111;
    letter = f->letters[f->reverse ? f->count - 1 : 0];
    letter.incoming.body = letter.body;
    if (!f->reverse)
        memmove(f->letters, f->letters + 1, (f->count - 1) * sizeof *f->letters);
    f->count--;
    *incoming = letter.incoming;
    return 0;
}

static void tick(void *closure, const mini_tick_msg *event)
{
    ((struct fixture *)closure)->ticks += event->count;
}

static void take_event(void *closure, const struct xdr_incoming *incoming)
{
    static const struct mini_events events = {.tick = tick};
    struct fixture *f = closure;
    enum xdr_status status;
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &f->client_arena);
    how.error = &f->client.error;
    assert_true(mini_deliver(&events, f, incoming, &how, &status));
}

static const struct xdr_codec error_codec;
static enum xdr_status decode_error(struct xdr_decoder *d, void *v)
{
    return mini_error_decode(d, v);
}
static const struct xdr_codec error_codec = {.type = &mini_error_xdr, .decode = decode_error};

static int setup(void **state)
{
    struct fixture *f = talloc_zero(NULL, struct fixture);
    f->ctx = f;
    f->services[0] = mini_service(&mini);
    f->services[1] = random_version_1_service(&first);
    f->services[2] = random_version_2_service(&second);
    f->dispatcher = (struct xdr_dispatcher){.services = f->services, .count = 3};
    xdr_arena_init_talloc(&f->server_arena, f, NULL, 0);
    xdr_arena_init_talloc(&f->client_arena, f, NULL, 0);
    f->client = (struct xdr_client){.transport = {send_call, receive_letter, f}, .arena = &f->client_arena,
                                    .error_type = &error_codec, .failure = &f->failure, .on_event = take_event,
                                    .event_closure = f};
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    xdr_client_free(&f->client);
    talloc_free(f);
    return 0;
}

/* --- tables --- */

static void tables_say_what_the_specification_says(void **state)
{
    (void)state;
    const struct xdr_procedure *greet_procedure = xdr_find_procedure(&mini_program, 1);
    assert_string_equal(greet_procedure->name, "MINI_PROC_GREET");
    assert_string_equal(greet_procedure->summary, "Says \"hello\" to a name");
    assert_true(greet_procedure->is_urgent);
    assert_int_equal(greet_procedure->generate, XDR_SIDE_BOTH);
    assert_string_equal(greet_procedure->acl[0].object, "connect");
    assert_string_equal(greet_procedure->acl[1].permission, "write");
    assert_string_equal(greet_procedure->acl[1].flag, "VIR_DOMAIN_AFFECT_CONFIG");
    assert_null(greet_procedure->acl[2].permission);
    assert_int_equal(greet_procedure->arguments->wire_min, 4);
    assert_int_equal(greet_procedure->arguments->wire_max, 12);
    assert_int_equal(xdr_find_procedure(&mini_program, 4)->read_stream, 1);
    assert_int_equal(xdr_find_procedure(&mini_program, 4)->write_stream, -1);
    assert_true(xdr_find_procedure(&mini_program, 5)->is_event);
}

static void holes_and_unknown_numbers_are_none(void **state)
{
    (void)state;
    assert_null(xdr_find_procedure(&mini_program, 0));
    assert_null(xdr_find_procedure(&mini_program, 3));
    assert_null(xdr_find_procedure(&mini_program, 7));
    assert_null(xdr_find_procedure(&mini_program, UINT32_MAX));
    assert_int_equal(xdr_find_procedure(&random_version_2_program, 100000)->number, 100000);
    assert_int_equal(xdr_find_procedure(&random_version_2_program, 70000)->number, 70000);
    assert_int_equal(xdr_find_procedure(&random_version_2_program, 0)->number, 0);
    assert_null(xdr_find_procedure(&random_version_2_program, 1));
    assert_null(xdr_find_procedure(&random_version_2_program, 100001));
}

/* --- calls --- */

static void a_call_is_answered(void **state)
{
    struct fixture *f = *state;
    const mini_greet_args arguments = {xdr_text("world")};
    mini_greet_ret result;
    assert_int_equal(mini_greet_call(&f->client, &arguments, &result), XDR_ANSWERED);
    assert_string_equal(result.text.data, "hello, world");
    const uint32_t limit = 7;
    int32_t negative;
    assert_int_equal(random_number_1_call(&f->client, &limit, &negative), XDR_ANSWERED);
    assert_int_equal(negative, -7);
    const random_sum_2_argument both = {3, INT64_C(1) << 40};
    int64_t total;
    assert_int_equal(random_sum_2_call(&f->client, &both, &total), XDR_ANSWERED);
    assert_true(total == (INT64_C(1) << 40) + 3);
}

static void what_is_not_served_is_an_error(void **state)
{
    struct fixture *f = *state;
    const mini_ping_args arguments = {1};
    assert_int_equal(mini_ping_call(&f->client, &arguments), XDR_REFUSED_BY_PEER);
    assert_string_equal(f->failure.text.data, "not implemented");
    assert_int_equal(mini_later_call(&f->client), XDR_REFUSED_BY_PEER);
    assert_string_equal(f->failure.text.data, "the procedure failed");
    send_call(f, 0x2000, 1, 3, 0, NULL, 0);
    assert_int_equal(f->verdict, XDR_UNKNOWN_PROCEDURE);
    send_call(f, 0x2000, 2, 1, 0, NULL, 0);
    assert_int_equal(f->verdict, XDR_UNKNOWN_VERSION);
    send_call(f, 0x2001, 1, 1, 0, NULL, 0);
    assert_int_equal(f->verdict, XDR_UNKNOWN_PROGRAM);
    f->dispatcher.services = NULL; /* there is not even one to look at */
    f->dispatcher.count = 0;
    send_call(f, 0x2000, 1, 1, 0, NULL, 0);
    assert_int_equal(f->verdict, XDR_UNKNOWN_PROGRAM);
    f->dispatcher = (struct xdr_dispatcher){.services = f->services, .count = 3};
    send_call(f, 0x2000, 1, 5, 0, NULL, 0); /* an event is no call */
    assert_int_equal(f->verdict, XDR_NOT_IMPLEMENTED);
}

static void limits_hold_on_both_sides(void **state)
{
    struct fixture *f = *state;
    const mini_greet_args long_name = {xdr_text("nine char")};
    mini_greet_ret result;
    assert_int_equal(mini_greet_call(&f->client, &long_name, &result), XDR_NOT_SENT);
    assert_string_equal(f->client.error.path, "mini_greet_args.name");
    static const uint8_t wire[] = {0, 0, 0, 9, 'n', 'i', 'n', 'e', ' ', 'c', 'h', 'a', 'r', 0, 0, 0};
    send_call(f, 0x2000, 1, 1, 0, wire, sizeof wire);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    assert_string_equal(f->error.path, "mini_greet_args.name");
    f->count = 0;
    mini_list_ret names;
    f->names = 3;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_ANSWERED);
    f->names = 4; /* the handler's mistake is an error that names the limit, not a bad message */
    assert_int_equal(mini_list_call(&f->client, &names), XDR_REFUSED_BY_PEER);
    assert_int_equal(f->verdict, XDR_BAD_RESULT);
    assert_string_equal(f->error.limit_name, "MINI_NAMES_MAX");
}

static void trailing_bytes_follow_the_policy(void **state)
{
    struct fixture *f = *state;
    static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0, 1};
    send_call(f, 0x2000, 1, 1, 0, wire, 8);
    assert_int_equal(f->verdict, XDR_SERVED);
    send_call(f, 0x2000, 1, 1, 0, wire, 9);
    assert_int_equal(f->verdict, XDR_TRAILING_BYTES);
    assert_false(mini_program.ignore_trailing);
    f->dispatcher.ignore_trailing = true;
    send_call(f, 0x2000, 1, 1, 0, wire, 9);
    assert_int_equal(f->verdict, XDR_SERVED);
}

static void answers_come_in_any_order_and_events_between(void **state)
{
    struct fixture *f = *state;
    static const uint8_t five[] = {0, 0, 0, 5};
    const struct xdr_incoming event = {XDR_EVENT, 0x2000, 1, 5, 0, NULL, 0};
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 1);
    uint32_t serials[3];
    mini_greet_ret result;
    static const char *const names[] = {"one", "two", "three"};
    for (size_t i = 0; i < 3; i++) {
        const mini_greet_args arguments = {xdr_text(names[i])};
        assert_int_equal(xdr_client_send(&f->client, &mini_program, procedure, &arguments, &serials[i]), XDR_ANSWERED);
        post(f, &event, five, 4);
    }
    f->reverse = true;
    static const size_t order[] = {0, 2, 1}; /* not the order in which they are kept */
    for (size_t at = 0; at < 3; at++) {
        size_t i = order[at];
        assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, serials[i], &result), XDR_ANSWERED);
        assert_string_equal(result.text.data + 7, names[i]);
    }
    assert_int_equal(f->ticks, 15);
    assert_null(f->client.kept);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 99, &result), XDR_TRANSPORT_FAILED);
    assert_int_equal(f->client.transport_error, 111);
}

static void a_hostile_server_is_refused(void **state)
{
    struct fixture *f = *state;
    static const uint8_t huge[] = {0xff, 0xff, 0xff, 0xff};
    struct xdr_incoming incoming = {XDR_REPLY, 0x2000, 1, 1, 0, NULL, 0};
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 1);
    mini_greet_ret result;
    post(f, &incoming, huge, 4);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 0, &result), XDR_BAD_ANSWER);
    assert_int_equal(f->client.error.status, XDR_OVER_LIMIT);
    static const uint8_t longer[] = {0, 0, 0, 1, 'x', 0, 0, 0, 0, 0};
    post(f, &incoming, longer, 10);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 0, &result), XDR_BAD_ANSWER);
    assert_int_equal(f->client.error.status, XDR_TRAILING);
    assert_int_equal(f->client.error.value, 2);
    incoming.procedure = 2; /* an answer to something else */
    post(f, &incoming, huge, 0);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 0, &result), XDR_BAD_ANSWER);
    incoming.procedure = 1;
    incoming.kind = XDR_ERROR_REPLY;
    post(f, &incoming, huge, 4); /* an error that is broken itself */
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 0, &result), XDR_BAD_ANSWER);
    incoming.serial = 1000;
    for (int i = 0; i < XDR_KEPT_MAX; i++) {
        post(f, &incoming, huge, 4);
        assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
    }
    post(f, &incoming, huge, 4); /* answers that nobody asked for, without end */
    assert_int_equal(xdr_client_wait(&f->client), XDR_BAD_ANSWER);
}

/* --- events --- */

static struct xdr_decoder how_to_decode(struct fixture *f)
{
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &f->client_arena);
    how.error = &f->error;
    return how;
}

static bool deliver(struct fixture *f, const struct mini_events *events, uint32_t program, uint32_t version, uint32_t procedure,
                    const uint8_t *body, size_t length, enum xdr_status *status)
{
    const struct xdr_incoming incoming = {XDR_EVENT, program, version, procedure, 0, body, length};
    struct xdr_decoder how = how_to_decode(f);
    return mini_deliver(events, f, &incoming, &how, status);
}

/* Only an event of this program is delivered, and only one that can be decoded. */
static void events_are_judged_before_they_are_delivered(void **state)
{
    struct fixture *f = *state;
    static const struct mini_events events = {.tick = tick}, nobody = {0};
    static const uint8_t five[] = {0, 0, 0, 5, 0};
    enum xdr_status status = XDR_OK;
    assert_false(deliver(f, &events, 0x2001, 1, 5, five, 4, &status));
    assert_false(deliver(f, &events, 0x2000, 2, 5, five, 4, &status));
    assert_false(deliver(f, &events, 0x2000, 1, 3, five, 4, &status)); /* a hole */
    assert_false(deliver(f, &events, 0x2000, 1, 1, five, 4, &status)); /* a call */
    assert_true(deliver(f, &events, 0x2000, 1, 5, five, 3, &status));
    assert_int_equal(status, XDR_TRUNCATED);
    assert_true(deliver(f, &events, 0x2000, 1, 5, five, 5, &status));
    assert_int_equal(status, XDR_TRAILING);
    assert_int_equal(f->error.offset, 4);
    assert_string_equal(f->error.path, "mini_tick_msg");
    assert_int_equal(f->ticks, 0);
    assert_true(deliver(f, &nobody, 0x2000, 1, 5, five, 4, &status));
    assert_int_equal(status, XDR_OK);
    assert_true(deliver(f, &events, 0x2000, 1, 5, five, 4, &status));
    assert_int_equal(f->ticks, 5);
    f->client.on_event = NULL; /* dropped, but no answer */
    post(f, &(struct xdr_incoming){XDR_EVENT, 0x2000, 1, 5, 0, NULL, 0}, five, 4);
    assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
    assert_null(f->client.kept);
}

/* One byte more than the cap is refused before anything is decoded, and is not sent, whoever sends it. */
static void the_cap_holds_on_both_sides(void **state)
{
    struct fixture *f = *state;
    static const uint8_t bytes[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    struct xdr_incoming incoming = {XDR_REPLY, 0x2000, 1, 1, 0, bytes, sizeof bytes};
    struct xdr_program capped = mini_program;
    struct xdr_decoder how = how_to_decode(f);
    const struct xdr_procedure *greet = xdr_find_procedure(&mini_program, 1);
    mini_greet_args v;
    uint32_t serial;
    f->services[0].program = &capped;
    capped.cap = sizeof bytes;
    assert_int_equal(xdr_decode_body(&capped, greet->arguments, &incoming, &how, &v), XDR_OK);
    send_call(f, 0x2000, 1, 1, 0, bytes, sizeof bytes);
    assert_int_equal(f->verdict, XDR_BAD_RESULT); /* "hello x" is longer */
    assert_string_equal(f->error.limit_name, "@cap");
    assert_string_equal(f->error.path, "mini_greet_ret");
    capped.cap = 12;
    send_call(f, 0x2000, 1, 1, 0, bytes, sizeof bytes);
    assert_int_equal(f->verdict, XDR_SERVED);
    capped.cap = sizeof bytes - 1;
    assert_int_equal(xdr_decode_body(&capped, greet->arguments, &incoming, &how, &v), XDR_OVER_LIMIT);
    assert_int_equal(f->error.value, sizeof bytes);
    assert_int_equal(f->error.limit, sizeof bytes - 1);
    assert_string_equal(f->error.path, "mini_greet_args");
    send_call(f, 0x2000, 1, 1, 0, bytes, sizeof bytes);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    assert_int_equal(xdr_client_send(&f->client, &capped, greet, &v, &serial), XDR_NOT_SENT);
    assert_int_equal(f->client.error.status, XDR_OVER_LIMIT);
    assert_string_equal(f->client.error.limit_name, "@cap");
}

/* Bytes behind a void body, and behind one of a program that ignores them. */
static void bodies_are_judged_to_their_end(void **state)
{
    struct fixture *f = *state;
    static const uint8_t bytes[] = {0, 0, 0, 1, 'x', 0, 0, 0, 0};
    struct xdr_incoming incoming = {XDR_REPLY, 0x2000, 1, 1, 0, bytes, 1};
    struct xdr_program lenient = mini_program;
    struct xdr_decoder how = how_to_decode(f);
    const struct xdr_codec *name_codec = xdr_find_procedure(&mini_program, 1)->arguments;
    mini_greet_args v;
    memset(&f->error, 0xff, sizeof f->error);
    assert_int_equal(xdr_decode_body(&mini_program, NULL, &incoming, &how, NULL), XDR_TRAILING);
    assert_string_equal(f->error.path, "void");
    assert_int_equal(f->error.status, XDR_TRAILING);
    assert_int_equal(f->error.value, 1);
    assert_int_equal(f->error.limit, 0);
    incoming.length = 9;
    assert_int_equal(xdr_decode_body(&mini_program, name_codec, &incoming, &how, &v), XDR_TRAILING);
    assert_int_equal(f->error.offset, 8);
    how.error = NULL; /* who does not ask is not told */
    assert_int_equal(xdr_decode_body(&mini_program, name_codec, &incoming, &how, &v), XDR_TRAILING);
    how.error = &f->error;
    lenient.ignore_trailing = true;
    assert_int_equal(xdr_decode_body(&lenient, name_codec, &incoming, &how, &v), XDR_OK);
    incoming.length = 7;
    assert_int_equal(xdr_decode_body(&lenient, name_codec, &incoming, &how, &v), XDR_TRUNCATED);
    f->services[0].program = &lenient;
    send_call(f, 0x2000, 1, 1, 0, bytes, 9);
    assert_int_equal(f->verdict, XDR_SERVED);
}

/* The client's and the server's policy and the server's budget reach the decoder. */
static void policies_and_budgets_are_passed_on(void **state)
{
    struct fixture *f = *state;
    static const uint8_t padded[] = {0, 0, 0, 1, 'x', 0, 0, 1};
    const struct xdr_incoming incoming = {XDR_REPLY, 0x2000, 1, 1, 7, NULL, 0};
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 1);
    mini_greet_ret result;
    send_call(f, 0x2000, 1, 1, 0, padded, 8);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    f->dispatcher.policy = XDR_ANY_PADDING;
    send_call(f, 0x2000, 1, 1, 0, padded, 8);
    assert_int_equal(f->verdict, XDR_SERVED);
    f->dispatcher.budget = 7; /* of 8 */
    send_call(f, 0x2000, 1, 1, 0, padded, 8);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    assert_int_equal(f->error.status, XDR_OVER_BUDGET);
    f->count = 0;
    post(f, &incoming, padded, 8);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 7, &result), XDR_BAD_ANSWER);
    f->client.policy = XDR_ANY_PADDING;
    post(f, &incoming, padded, 8);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 7, &result), XDR_ANSWERED);
}

/* An answer to the right serial of another program, version or procedure; one that was kept has to be right as well. */
static void answers_name_their_call(void **state)
{
    struct fixture *f = *state;
    static const uint8_t text[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    static const struct xdr_incoming wrong[] = {
        {XDR_REPLY, 0x2001, 1, 1, 7, NULL, 0}, {XDR_REPLY, 0x2000, 2, 1, 7, NULL, 0}, {XDR_REPLY, 0x2000, 1, 2, 7, NULL, 0},
        {XDR_ERROR_REPLY, 0x2001, 1, 1, 7, NULL, 0}};
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 1);
    mini_greet_ret result;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        for (int kept = 0; kept <= 1; kept++) {
            post(f, &wrong[i], text, sizeof text);
            if (kept)
                assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
            assert_int_equal(f->client.kept_count, kept);
            memset(&f->client.error, 0xff, sizeof f->client.error); /* of an earlier call */
            assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 7, &result), XDR_BAD_ANSWER);
            assert_int_equal(f->client.error.status, XDR_OK);
            assert_string_equal(f->client.error.path, "");
            assert_int_equal(f->client.kept_count, 0);
        }
    }
}

static int fail_to_send(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                        const uint8_t *body, size_t length)
{
    (void)closure, (void)program, (void)version, (void)procedure, (void)serial, (void)body, (void)length;
    return 32;
}

/* What a transport that fails has left of a message is none. */
static int fail_to_receive(void *closure, struct xdr_incoming *incoming)
{
    static const uint8_t text[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    struct fixture *f = closure;
    assert_int_equal(f->count, 0);
    f->count++;
    *incoming = (struct xdr_incoming){f->names ? XDR_EVENT : XDR_REPLY, 0x2000, 1, 1, 7, text, sizeof text};
    return 33;
}

static void a_transport_that_fails_is_told(void **state)
{
    struct fixture *f = *state;
    const mini_greet_args arguments = {xdr_text("world")};
    mini_greet_ret result;
    uint32_t serial;
    assert_int_equal(xdr_client_wait(&f->client), XDR_TRANSPORT_FAILED);
    f->client.transport.receive = fail_to_receive;
    for (f->names = 0; f->names <= 1; f->names++) {
        f->count = 0;
        assert_int_equal(xdr_client_receive(&f->client, &mini_program, xdr_find_procedure(&mini_program, 1), 7, &result),
                         XDR_TRANSPORT_FAILED);
        assert_int_equal(f->client.transport_error, 33);
        f->count = 0;
        assert_int_equal(xdr_client_wait(&f->client), XDR_TRANSPORT_FAILED);
    }
    f->client.transport.send = fail_to_send;
    assert_int_equal(mini_greet_call(&f->client, &arguments, &result), XDR_TRANSPORT_FAILED);
    assert_int_equal(f->client.transport_error, 32);
    assert_int_equal(xdr_client_send(&f->client, &mini_program, xdr_find_procedure(&mini_program, 1), &arguments, &serial),
                     XDR_TRANSPORT_FAILED);
    assert_int_equal(serial, 1);
}

static uint64_t no_size(const void *v)
{
    (void)v;
    return UINT64_MAX; /* as T_size of a value that no memory holds */
}

static void results_beyond_memory_are_refused(void **state)
{
    struct fixture *f = *state;
    struct xdr_procedure procedure = *xdr_find_procedure(&mini_program, 1);
    struct xdr_codec codec = *procedure.arguments;
    const mini_greet_args arguments = {xdr_text("world")};
    uint32_t serial;
    codec.size = no_size;
    procedure.arguments = &codec;
    memset(&f->client.error, 0xff, sizeof f->client.error);
    assert_int_equal(xdr_client_send(&f->client, &mini_program, &procedure, &arguments, &serial), XDR_NOT_SENT);
    assert_int_equal(f->client.error.status, XDR_NO_MEMORY);
    assert_string_equal(f->client.error.path, "");
    struct xdr_program program = mini_program;
    struct xdr_procedure procedures[8];
    memcpy(procedures, mini_program.procedures, mini_program.count * sizeof *procedures);
    codec = *procedures[0].result;
    codec.size = no_size;
    procedures[0].result = &codec;
    program.procedures = procedures;
    f->services[0].program = &program;
    static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    send_call(f, 0x2000, 1, 1, 0, wire, sizeof wire);
    assert_int_equal(f->verdict, XDR_OUT_OF_MEMORY);
}

/* Memory for result, arguments, what they point to: an arena that has it all, and all that have less. */
static void arenas_that_are_too_small_are_told(void **state)
{
    struct fixture *f = *state;
    static const uint8_t wire[] = {0, 0, 0, 5, 'w', 'o', 'r', 'l', 'd', 0, 0, 0};
    uint64_t buffer[10];
    enum xdr_verdict verdict = XDR_OUT_OF_MEMORY;
    size_t size = 0;
    for (; verdict != XDR_SERVED && size <= sizeof buffer; size += 8) {
        struct xdr_arena arena;
        struct xdr_call call = {.arena = &arena};
        struct xdr_reply reply = {.room_before = 0};
        xdr_arena_init(&arena, buffer, size);
        verdict = xdr_dispatch(&f->dispatcher, 0x2000, 1, 1, wire, sizeof wire, &call, &reply);
        free(reply.body);
        assert_true(verdict == XDR_SERVED || verdict == XDR_OUT_OF_MEMORY);
    }
    assert_int_equal(verdict, XDR_SERVED);
    assert_int_equal(size - 8, 2 * sizeof(struct xdr_string) + 8 + 16);
}

/* A call without a result takes no memory for its reply, unless a header is to be put before it. */
static enum xdr_verdict nothing(struct xdr_call *call)
{
    (void)call;
    return XDR_SERVED;
}

static void empty_replies_have_room_for_a_header(void **state)
{
    struct fixture *f = *state;
    static const struct random_version_1_handlers handlers = {.random_null = nothing};
    f->services[1] = random_version_1_service(&handlers);
    for (size_t before = 0; before <= 8; before += 8) {
        struct xdr_call call = {.arena = &f->server_arena};
        struct xdr_reply reply = {.room_before = before};
        assert_int_equal(xdr_dispatch(&f->dispatcher, 0x20000099, 1, 0, NULL, 0, &call, &reply), XDR_SERVED);
        assert_int_equal(reply.body != NULL, before > 0);
        assert_int_equal(reply.length, 0);
        if (reply.body)
            memset(reply.body, 1, before);
        free(reply.body);
        assert_int_equal(xdr_dispatch(&f->dispatcher, 0x20000099, 1, 0, "", 1, &call, &reply), XDR_TRAILING_BYTES);
    }
}

static void verdicts_have_words(void **state)
{
    (void)state;
    assert_string_equal(xdr_verdict_text(XDR_SERVED), "served");
    assert_string_equal(xdr_verdict_text(XDR_OUT_OF_MEMORY), "out of memory");
    assert_string_equal(xdr_verdict_text((enum xdr_verdict)(XDR_OUT_OF_MEMORY + 1)), "an unknown verdict");
}

/* The same calls again and again, good and bad: talloc's blocks stay what they were. */
static void nothing_is_left_behind(void **state)
{
    struct fixture *f = *state;
    size_t blocks = 0;
    for (int i = 0; i < 100; i++) {
        trailing_bytes_follow_the_policy(state);
        f->dispatcher.ignore_trailing = false;
        f->count = 0;
        limits_hold_on_both_sides(state);
        xdr_arena_reset(&f->client_arena);
        if (i == 0)
            blocks = talloc_total_blocks(f->ctx);
        f->count = 0;
    }
    assert_int_equal(talloc_total_blocks(f->ctx), blocks);
}

/* Without a handler nothing is served, whatever the program. */
static void a_server_without_handlers_serves_nothing(void **state)
{
    struct fixture *f = *state;
    static const struct random_version_1_handlers no_first = {NULL};
    static const struct random_version_2_handlers no_second = {NULL};
    static const struct mini_handlers no_mini = {NULL};
    static const uint8_t zeros[1000];
    struct xdr_service services[] = {mini_service(&no_mini), random_version_1_service(&no_first),
                                     random_version_2_service(&no_second)};
    for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
        const struct xdr_program *program = services[i].program;
        f->dispatcher = (struct xdr_dispatcher){.services = &services[i], .count = 1, .ignore_trailing = true};
        for (uint32_t k = 0; k < program->count; k++) {
            struct xdr_call call = {.arena = &f->server_arena};
            struct xdr_reply reply = {.room_before = 0};
            enum xdr_verdict verdict = xdr_dispatch(&f->dispatcher, program->number, program->version,
                                                    program->procedures[k].number, zeros, sizeof zeros, &call, &reply);
            if (verdict == XDR_BAD_ARGUMENTS) /* some refuse zeros */
                assert_true(call.error.status == XDR_BAD_ENUM || call.error.status == XDR_BAD_DISCRIMINANT);
            else
                assert_int_equal(verdict, XDR_NOT_IMPLEMENTED);
            assert_null(reply.body);
        }
    }
}

static enum xdr_verdict do_nothing(struct xdr_call *call)
{
    (void)call;
    return XDR_SERVED;
}

/* Nothing to say takes no memory, or only that of the header; a header of any size cannot be had. */
static void a_void_result_has_no_body(void **state)
{
    struct fixture *f = *state;
    static const struct random_version_1_handlers handlers = {.random_null = do_nothing};
    f->services[1] = random_version_1_service(&handlers);
    static const size_t rooms[] = {0, 28, SIZE_MAX - 3};
    for (size_t i = 0; i < 3; i++) {
        struct xdr_call call = {.arena = &f->server_arena};
        struct xdr_reply reply = {.room_before = rooms[i]};
        bool is_number = i == 2;
        static const uint8_t limit[4];
        if (is_number)
            f->services[1] = random_version_1_service(&first);
        enum xdr_verdict verdict = xdr_dispatch(&f->dispatcher, 0x20000099, 1, is_number, limit, is_number ? 4 : 0, &call,
                                                &reply);
        assert_int_equal(verdict, is_number ? XDR_OUT_OF_MEMORY : XDR_SERVED);
        assert_int_equal(reply.body != NULL, i == 1);
        assert_int_equal(reply.length, 0);
        free(reply.body);
    }
    assert_int_equal(random_null_1_call(&f->client), XDR_REFUSED_BY_PEER); /* the other handlers have none */
}

/* A server without an allocator: as much memory as its buffer has, and no more. */
static void a_buffer_serves_what_fits_it(void **state)
{
    struct fixture *f = *state;
    static const uint8_t wire[] = {0, 0, 0, 5, 'w', 'o', 'r', 'l', 'd', 0, 0, 0};
    uint64_t buffer[20];
    enum xdr_verdict verdict = XDR_OUT_OF_MEMORY;
    size_t size;
    for (size = 0; verdict == XDR_OUT_OF_MEMORY; size += 8) {
        struct xdr_arena arena;
        xdr_arena_init(&arena, buffer, size);
        struct xdr_call call = {.arena = &arena};
        struct xdr_reply reply = {.room_before = 0};
        verdict = xdr_dispatch(&f->dispatcher, 0x2000, 1, 1, wire, sizeof wire, &call, &reply);
        assert_int_equal(reply.length, verdict == XDR_SERVED ? 16 : 0);
        free(reply.body);
    }
    assert_int_equal(verdict, XDR_SERVED);
    assert_int_equal(size - 8, sizeof(mini_greet_ret) + sizeof(mini_greet_args) + 8 + 16);
    f->dispatcher.budget = 7; /* the name takes 8 */
    send_call(f, 0x2000, 1, 1, 0, wire, sizeof wire);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    assert_int_equal(f->error.status, XDR_OVER_BUDGET);
}

static uint64_t endless(const void *value)
{
    (void)value;
    return UINT64_MAX;
}

static int send_fails(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                      const uint8_t *body, size_t length)
{
    (void)closure, (void)program, (void)version, (void)procedure, (void)serial, (void)body, (void)length;
    return 32;
}

static void a_call_may_not_get_away(void **state)
{
    struct fixture *f = *state;
    const mini_greet_args arguments = {xdr_text("world")};
    mini_greet_ret result;
    f->client.transport.send = send_fails;
    assert_int_equal(mini_greet_call(&f->client, &arguments, &result), XDR_TRANSPORT_FAILED);
    assert_int_equal(f->client.transport_error, 32);
    struct xdr_procedure procedure = *xdr_find_procedure(&mini_program, 1);
    struct xdr_codec codec = *procedure.arguments;
    uint32_t serial;
    codec.size = endless; /* more than there is of anything */
    procedure.arguments = &codec;
    assert_int_equal(xdr_client_send(&f->client, &mini_program, &procedure, &arguments, &serial), XDR_NOT_SENT);
    assert_int_equal(f->client.error.status, XDR_NO_MEMORY);
}

/* Answers are for one call: serial, program, version and procedure. */
static void an_answer_to_another_call_is_none(void **state)
{
    struct fixture *f = *state;
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 6);
    static const struct xdr_incoming others[] = {
        {XDR_REPLY, 0x2001, 1, 6, 5, NULL, 0}, {XDR_REPLY, 0x2000, 2, 6, 5, NULL, 0}, {XDR_REPLY, 0x2000, 1, 4, 5, NULL, 0}};
    for (size_t i = 0; i < 3; i++) {
        post(f, &others[i], NULL, 0);
        assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 5, NULL), XDR_BAD_ANSWER);
        assert_int_equal(f->client.error.status, XDR_OK);
    }
    for (uint32_t serial = 1; serial <= 3; serial++) { /* kept, and found again in any order */
        const struct xdr_incoming answer = {XDR_REPLY, 0x2000, 1, 6, serial, NULL, 0};
        post(f, &answer, NULL, 0);
        assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
    }
    static const uint32_t order[] = {2, 1, 3};
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, order[i], NULL), XDR_ANSWERED);
    assert_int_equal(f->client.kept_count, 0);
    assert_int_equal(xdr_client_wait(&f->client), XDR_TRANSPORT_FAILED);
}

static void bytes_behind_a_void_answer_are_judged_as_well(void **state)
{
    struct fixture *f = *state;
    const struct xdr_procedure *procedure = xdr_find_procedure(&mini_program, 6);
    const struct xdr_incoming answer = {XDR_REPLY, 0x2000, 1, 6, 0, NULL, 0};
    struct xdr_program lenient = mini_program;
    lenient.ignore_trailing = true;
    post(f, &answer, (const uint8_t *)"1234", 4);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, procedure, 0, NULL), XDR_BAD_ANSWER);
    assert_int_equal(f->client.error.status, XDR_TRAILING);
    assert_string_equal(f->client.error.path, "void");
    assert_int_equal(f->client.error.value, 4);
    post(f, &answer, (const uint8_t *)"1234", 4);
    assert_int_equal(xdr_client_receive(&f->client, &lenient, procedure, 0, NULL), XDR_ANSWERED);
    const struct xdr_service service = {&lenient, f->services[0].serve, &mini};
    static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0, 1};
    f->dispatcher = (struct xdr_dispatcher){.services = &service, .count = 1};
    send_call(f, 0x2000, 1, 1, 0, wire, sizeof wire);
    assert_int_equal(f->verdict, XDR_SERVED);
}

static void events_are_delivered_or_not_ours(void **state)
{
    struct fixture *f = *state;
    static const struct mini_events none = {NULL}, ticks = {.tick = tick};
    static const uint8_t five[] = {0, 0, 0, 5};
    struct xdr_incoming event = {XDR_EVENT, 0x2000, 1, 5, 0, five, 4};
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &f->client_arena);
    enum xdr_status status = XDR_UNSTABLE;
    assert_true(mini_deliver(&none, f, &event, &how, &status));
    assert_int_equal(status, XDR_OK);
    event.length = 3;
    assert_true(mini_deliver(&ticks, f, &event, &how, &status));
    assert_int_equal(status, XDR_TRUNCATED);
    event.length = 4;
    static const struct xdr_incoming others[] = {{XDR_EVENT, 0x2001, 1, 5, 0, five, 4}, {XDR_EVENT, 0x2000, 2, 5, 0, five, 4},
                                                 {XDR_EVENT, 0x2000, 1, 3, 0, five, 4}, {XDR_EVENT, 0x2000, 1, 4, 0, five, 4}};
    for (size_t i = 0; i < 4; i++)
        assert_false(mini_deliver(&ticks, f, &others[i], &how, &status));
    assert_int_equal(f->ticks, 0);
    post(f, &event, five, 4);
    assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
    assert_int_equal(f->ticks, 5);
    f->client.on_event = NULL; /* then they are dropped */
    post(f, &event, five, 4);
    assert_int_equal(xdr_client_wait(&f->client), XDR_ANSWERED);
    assert_int_equal(f->ticks, 5);
    assert_int_equal(f->client.kept_count, 0);
}

/* The rules of annotations: no handler sees arguments that break one, no client a result, and neither sends one. */
static void rules_hold_on_both_sides(void **state)
{
    struct fixture *f = *state;
    static const uint8_t latin1[] = {0, 0, 0, 1, 0xff, 0, 0, 0}, nobody[] = {0, 0, 0, 0};
    static const uint8_t many_ticks[] = {0, 0, 0, 101};
    const mini_greet_args arguments = {xdr_text("\xff")};
    struct xdr_incoming event = {XDR_EVENT, 0x2000, 1, 5, 0, many_ticks, 4};
    mini_greet_ret result;
    mini_list_ret names;
    uint32_t serial;
    enum xdr_status status;
    assert_int_equal(mini_greet_call(&f->client, &arguments, &result), XDR_NOT_SENT);
    assert_int_equal(f->client.error.status, XDR_BROKEN_RULE);
    send_call(f, 0x2000, 1, 1, 0, latin1, sizeof latin1);
    assert_int_equal(f->verdict, XDR_BAD_ARGUMENTS);
    assert_string_equal(f->error.limit_name, "@utf8");
    assert_string_equal(f->error.path, "mini_greet_args.name");
    f->count = 0;
    f->names = 0;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_REFUSED_BY_PEER);
    assert_int_equal(f->verdict, XDR_BAD_RESULT);
    assert_string_equal(f->error.limit_name, "@range: 1..3");
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &f->client_arena);
    how.error = &f->error;
    static const struct mini_events ticks = {.tick = tick};
    assert_true(mini_deliver(&ticks, f, &event, &how, &status));
    assert_int_equal(status, XDR_BROKEN_RULE);
    assert_int_equal(f->ticks, 0);
    const struct xdr_procedure *list_names = xdr_find_procedure(&mini_program, MINI_PROC_LIST);
    assert_int_equal(xdr_client_send(&f->client, &mini_program, list_names, NULL, &serial), XDR_ANSWERED);
    f->count = 0;
    post(f, &(struct xdr_incoming){XDR_REPLY, 0x2000, 1, MINI_PROC_LIST, serial, NULL, 0}, nobody, sizeof nobody);
    assert_int_equal(xdr_client_receive(&f->client, &mini_program, list_names, serial, &names), XDR_BAD_ANSWER);
    assert_int_equal(f->client.error.status, XDR_BROKEN_RULE);
}

/* Limits that a connection has lowered: of arguments, results and answers. */
static void lowered_limits_hold_on_both_sides(void **state)
{
    struct fixture *f = *state;
    static const struct xdr_limit one[] = {{"MINI_NAMES_MAX", 1}, {NULL, 0}};
    mini_list_ret names;
    f->names = 2;
    f->client.limits = one;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_BAD_ANSWER);
    assert_int_equal(f->client.error.status, XDR_OVER_LIMIT);
    assert_int_equal(f->client.error.limit, 1);
    f->client.limits = NULL;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_ANSWERED);
    f->limits = one;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_REFUSED_BY_PEER);
    assert_int_equal(f->verdict, XDR_BAD_RESULT);
    assert_string_equal(f->error.limit_name, "MINI_NAMES_MAX");
    f->names = 1;
    assert_int_equal(mini_list_call(&f->client, &names), XDR_ANSWERED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_say_what_the_specification_says),
        cmocka_unit_test(holes_and_unknown_numbers_are_none),
        cmocka_unit_test_setup_teardown(a_call_is_answered, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_not_served_is_an_error, setup, teardown),
        cmocka_unit_test_setup_teardown(limits_hold_on_both_sides, setup, teardown),
        cmocka_unit_test_setup_teardown(the_cap_holds_on_both_sides, setup, teardown),
        cmocka_unit_test_setup_teardown(trailing_bytes_follow_the_policy, setup, teardown),
        cmocka_unit_test_setup_teardown(answers_come_in_any_order_and_events_between, setup, teardown),
        cmocka_unit_test_setup_teardown(a_hostile_server_is_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(events_are_judged_before_they_are_delivered, setup, teardown),
        cmocka_unit_test_setup_teardown(bodies_are_judged_to_their_end, setup, teardown),
        cmocka_unit_test_setup_teardown(policies_and_budgets_are_passed_on, setup, teardown),
        cmocka_unit_test_setup_teardown(answers_name_their_call, setup, teardown),
        cmocka_unit_test_setup_teardown(a_transport_that_fails_is_told, setup, teardown),
        cmocka_unit_test_setup_teardown(results_beyond_memory_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(arenas_that_are_too_small_are_told, setup, teardown),
        cmocka_unit_test_setup_teardown(empty_replies_have_room_for_a_header, setup, teardown),
        cmocka_unit_test(verdicts_have_words),
        cmocka_unit_test_setup_teardown(a_server_without_handlers_serves_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(a_void_result_has_no_body, setup, teardown),
        cmocka_unit_test_setup_teardown(a_buffer_serves_what_fits_it, setup, teardown),
        cmocka_unit_test_setup_teardown(a_call_may_not_get_away, setup, teardown),
        cmocka_unit_test_setup_teardown(an_answer_to_another_call_is_none, setup, teardown),
        cmocka_unit_test_setup_teardown(bytes_behind_a_void_answer_are_judged_as_well, setup, teardown),
        cmocka_unit_test_setup_teardown(events_are_delivered_or_not_ours, setup, teardown),
        cmocka_unit_test_setup_teardown(rules_hold_on_both_sides, setup, teardown),
        cmocka_unit_test_setup_teardown(lowered_limits_hold_on_both_sides, setup, teardown),
        cmocka_unit_test_setup_teardown(nothing_is_left_behind, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
