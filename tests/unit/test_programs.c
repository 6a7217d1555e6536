/* test_programs.c -- every procedure of the flagship, and of service.x: called with random arguments by its typed call, served
 * by its typed handler, and answered by a random result; every event as well.
 *
 * Would catch: a procedure that reaches another's handler, or is not in the table; a body that is decoded as another type,
 * on either side; an argument or a result that is lost on the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "remote_protocol_dispatch.h"
#include "through.h"
#include "xdr_random.h"

enum { ROUNDS = 8, SIZE = 8 };

static const struct through *const programs[] = {&remote_through, &mini_through, &random_version_1_through,
                                                 &random_version_2_through};

/* --- bodies --- */

struct body {
    uint8_t *bytes; /* malloc'ed */
    size_t length;
};

/* A random value that its rules allow too, in an arena. */
static void *random_value(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_codec *codec)
{
    void *value;
    if (!codec)
        return NULL;
    do {
        value = xdr_arena_allocate(arena, codec->type->size);
        assert_non_null(value);
        xdr_random_value(random, arena, codec->type, SIZE, value);
    } while (xdr_validate_value(codec->type, value, NULL, NULL) != XDR_OK);
    return value;
}

static struct body encode(const struct xdr_codec *codec, const void *value)
{
    size_t length = codec ? (size_t)codec->size(value) : 0;
    struct body body = {malloc(length + 1), length};
    struct xdr_encoder e = xdr_encode_into(body.bytes, length);
    assert_true(!codec || codec->encode(&e, value) == XDR_OK);
    return body;
}

static void assert_encodes_to(const struct xdr_codec *codec, const void *value, const uint8_t *bytes, size_t length)
{
    struct body body = encode(codec, value);
    assert_int_equal(body.length, length);
    assert_memory_equal(body.bytes, bytes ? bytes : body.bytes, length);
    free(body.bytes);
}

/* --- a client and a server, one message at a time --- */

struct wire {
    struct xdr_random random;
    struct xdr_dispatcher dispatcher;
    struct xdr_service service;
    struct xdr_arena server_arena, client_arena;
    struct xdr_client client;
    const uint8_t *sent;  /* the arguments that travel */
    size_t sent_length;
    struct xdr_incoming answer;
    struct xdr_reply reply;
    enum xdr_verdict verdict; /* of every handler */
    uint32_t number;          /* of the procedure that has been handled, or the event taken */
    int32_t failure;
};

enum xdr_verdict handle(struct xdr_call *call, uint32_t number, const void *arguments, void *result)
{
    struct wire *wire = call->closure;
    const struct xdr_codec *codec = call->procedure->result;
    assert_int_equal(call->procedure->number, number);
    assert_int_equal(arguments != NULL, call->procedure->arguments != NULL);
    assert_int_equal(result != NULL, codec != NULL);
    assert_encodes_to(call->procedure->arguments, arguments, wire->sent, wire->sent_length);
    wire->number = number;
    if (codec && wire->verdict == XDR_SERVED)
        memcpy(result, random_value(&wire->random, call->arena, codec), codec->type->size);
    return wire->verdict;
}

void take_event(void *closure, uint32_t number, const void *event)
{
    struct wire *wire = closure;
    const struct xdr_procedure *procedure = xdr_find_procedure(wire->service.program, number);
    assert_encodes_to(procedure->event, event, wire->sent, wire->sent_length);
    wire->number = number;
}

static int send_call(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                     const uint8_t *body, size_t length)
{
    struct wire *wire = closure;
    struct xdr_call call = {.closure = wire, .arena = &wire->server_arena};
    static uint8_t failure[4];
    wire->sent = body;
    wire->sent_length = length;
    enum xdr_verdict verdict = xdr_dispatch(&wire->dispatcher, program, version, procedure, body, length, &call, &wire->reply);
    wire->answer = (struct xdr_incoming){XDR_REPLY, program, version, procedure, serial, wire->reply.body, wire->reply.length};
    if (verdict != XDR_SERVED) {
        failure[3] = (uint8_t)verdict;
        wire->answer.kind = XDR_ERROR_REPLY;
        wire->answer.body = failure;
        wire->answer.length = sizeof failure;
    }
    return 0;
}

static int receive_answer(void *closure, struct xdr_incoming *incoming)
{
    *incoming = ((struct wire *)closure)->answer;
    return 0;
}

static void begin(struct wire *wire, const struct through *through, bool is_served)
{
    memset(wire, 0, sizeof *wire);
    wire->service = through->serve(is_served);
    wire->dispatcher = (struct xdr_dispatcher){.services = &wire->service, .count = 1};
    xdr_arena_init_malloc(&wire->server_arena, NULL, 0);
    xdr_arena_init_malloc(&wire->client_arena, NULL, 0);
    wire->client = (struct xdr_client){.transport = {send_call, receive_answer, wire}, .arena = &wire->client_arena,
                                       .error_type = &xdr_builtin_codecs[XDR_INT], .failure = &wire->failure};
}

static void end(struct wire *wire)
{
    xdr_client_free(&wire->client);
    xdr_arena_free(&wire->client_arena);
    xdr_arena_free(&wire->server_arena);
}

/* One call with random arguments, which must end so. */
static void call_one(struct wire *wire, const struct through *through, uint32_t place, enum xdr_outcome expected)
{
    const struct xdr_procedure *procedure = &through->program->procedures[place];
    const void *arguments = random_value(&wire->random, &wire->client_arena, procedure->arguments);
    void *result = procedure->result ? xdr_arena_allocate(&wire->client_arena, procedure->result->type->size) : NULL;
    wire->number = UINT32_MAX;
    assert_int_equal(through->calls[place](&wire->client, arguments, result), expected);
    if (expected == XDR_ANSWERED)
        assert_encodes_to(procedure->result, result, wire->answer.body, wire->answer.length);
    free(wire->reply.body);
    wire->reply.body = NULL;
    xdr_arena_reset(&wire->client_arena);
}

/* Every procedure, in some rounds; how many there are. */
static size_t call_all(struct wire *wire, const struct through *through, enum xdr_outcome expected)
{
    size_t calls = 0;
    for (uint32_t place = 0; place < through->program->count; place++) {
        const struct xdr_procedure *procedure = &through->program->procedures[place];
        assert_int_equal(through->calls[place] == NULL, procedure->is_event);
        if (procedure->is_event)
            continue;
        calls++;
        for (uint64_t seed = 0; seed < ROUNDS; seed++) {
            wire->random.state = place * 1000 + seed;
            call_one(wire, through, place, expected);
            if (expected == XDR_ANSWERED)
                assert_int_equal(wire->number, procedure->number);
        }
    }
    return calls;
}

/* --- calls --- */

static void every_procedure_is_served_and_answered(void **state)
{
    (void)state;
    static const size_t counts[] = {401, 4, 2, 3};
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        struct wire wire;
        begin(&wire, programs[i], true);
        assert_int_equal(call_all(&wire, programs[i], XDR_ANSWERED), counts[i]);
        end(&wire);
    }
}

static void every_procedure_may_fail(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        struct wire wire;
        begin(&wire, programs[i], true);
        wire.verdict = XDR_FAILED;
        call_all(&wire, programs[i], XDR_REFUSED_BY_PEER);
        assert_int_equal(wire.failure, XDR_FAILED);
        assert_int_not_equal(wire.number, UINT32_MAX);
        end(&wire);
    }
}

static void a_procedure_without_a_handler_is_not_implemented(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        struct wire wire;
        begin(&wire, programs[i], false);
        call_all(&wire, programs[i], XDR_REFUSED_BY_PEER);
        assert_int_equal(wire.failure, XDR_NOT_IMPLEMENTED);
        assert_int_equal(wire.number, UINT32_MAX);
        end(&wire);
    }
}

/* No handler sees arguments of which the last word is missing. */
static void arguments_cut_short_reach_no_handler(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        const struct xdr_program *program = programs[i]->program;
        struct wire wire;
        begin(&wire, programs[i], true);
        for (uint32_t place = 0; place < program->count; place++) {
            const struct xdr_procedure *procedure = &program->procedures[place];
            if (!procedure->arguments)
                continue;
            wire.number = UINT32_MAX;
            struct body body = encode(procedure->arguments,
                                      random_value(&wire.random, &wire.client_arena, procedure->arguments));
            assert_true(body.length >= 4);
            send_call(&wire, program->number, program->version, procedure->number, 0, body.bytes, body.length - 4);
            assert_int_equal(wire.answer.body[3], XDR_BAD_ARGUMENTS);
            assert_int_equal(wire.number, UINT32_MAX);
            free(body.bytes);
        }
        end(&wire);
    }
}

/* Arguments of a type without rules, which the encoder alone refuses. */
static void lowered_limits_hold_for_arguments(void **state)
{
    (void)state;
    static const struct xdr_limit few[] = {{"REMOTE_STRING_MAX", 3}, {NULL, 0}};
    remote_nonnull_string name = xdr_text("test:///default");
    const remote_connect_open_args arguments = {.name = &name};
    struct wire wire;
    begin(&wire, &remote_through, true);
    wire.client.limits = few;
    const struct xdr_procedure *procedure = xdr_find_procedure(&remote_program, REMOTE_PROC_CONNECT_OPEN);
    size_t place = (size_t)(procedure - remote_program.procedures);
    assert_int_equal(remote_through.calls[place](&wire.client, &arguments, NULL), XDR_NOT_SENT);
    assert_int_equal(wire.client.error.status, XDR_OVER_LIMIT);
    assert_int_equal(wire.client.error.limit, 3);
    end(&wire);
}

/* --- events --- */

static void deliver(struct wire *wire, const struct through *through, const struct xdr_procedure *procedure, bool is_taken)
{
    enum xdr_status status = XDR_UNSTABLE;
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &wire->client_arena);
    struct body body = encode(procedure->event, random_value(&wire->random, &wire->client_arena, procedure->event));
    struct xdr_incoming event = {XDR_EVENT, through->program->number, through->program->version, procedure->number, 0,
                                 body.bytes, body.length};
    wire->sent = body.bytes;
    wire->sent_length = body.length;
    wire->number = UINT32_MAX;
    assert_true(through->take(is_taken, wire, &event, &how, &status));
    assert_int_equal(status, XDR_OK);
    assert_int_equal(wire->number, is_taken ? procedure->number : UINT32_MAX);
    wire->number = UINT32_MAX;
    event.length -= 4;
    assert_true(through->take(is_taken, wire, &event, &how, &status));
    assert_int_equal(status, XDR_TRUNCATED);
    event.program++;
    assert_false(through->take(is_taken, wire, &event, &how, &status));
    event.program--;
    event.version++;
    assert_false(through->take(is_taken, wire, &event, &how, &status));
    event.version--;
    event.procedure = 3; /* mini has none, and that of the flagship is no event */
    assert_false(through->take(is_taken, wire, &event, &how, &status));
    event.procedure = 1000000;
    assert_false(through->take(is_taken, wire, &event, &how, &status));
    assert_int_equal(wire->number, UINT32_MAX);
    free(body.bytes);
    xdr_arena_reset(&wire->client_arena);
}

static void every_event_is_delivered(void **state)
{
    (void)state;
    size_t events = 0;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        const struct xdr_program *program = programs[i]->program;
        struct wire wire;
        begin(&wire, programs[i], true);
        for (uint32_t place = 0; place < program->count; place++) {
            const struct xdr_procedure *procedure = &program->procedures[place];
            enum xdr_status status;
            struct xdr_decoder how = xdr_decode_from(NULL, 0, &wire.client_arena);
            struct xdr_incoming call = {XDR_EVENT, program->number, program->version, procedure->number, 0, NULL, 0};
            if (procedure->is_event) {
                deliver(&wire, programs[i], procedure, true);
                deliver(&wire, programs[i], procedure, false);
                events++;
            } else if (programs[i]->take) {
                assert_false(programs[i]->take(true, &wire, &call, &how, &status));
            }
        }
        end(&wire);
    }
    assert_int_equal(events, 56);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_procedure_is_served_and_answered),
        cmocka_unit_test(every_procedure_may_fail),
        cmocka_unit_test(a_procedure_without_a_handler_is_not_implemented),
        cmocka_unit_test(arguments_cut_short_reach_no_handler),
        cmocka_unit_test(lowered_limits_hold_for_arguments),
        cmocka_unit_test(every_event_is_delivered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
