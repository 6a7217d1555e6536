/* test_memory.c -- decoding, serving and calling when the k-th allocation fails, for every k.
 *
 * Every arena begins with a chunk that holds next to nothing, so that each step that takes memory asks the allocator.
 * Would catch: memory that is kept after a failure, half a value, an arena that is not what it was, a failure that is
 * told as another, or not at all. */
#define _GNU_SOURCE /* memfd_create */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>
#include <talloc.h>

#include "failing_malloc.h"
#include "messages.h"
#include "xdr_random.h"
#include "service_dispatch.h"
#include "shapes.h"
#include "xdr_talloc.h"

extern const struct protocol_calls shapes_calls;

/* --- memory that runs out: of arenas, talloc's, and the runtime's own --- */

void *__real_talloc_named_const(const void *ctx, size_t size, const char *type);
void *__wrap_talloc_named_const(const void *ctx, size_t size, const char *type);

void *__wrap_talloc_named_const(const void *ctx, size_t size, const char *type)
{
    return ++memory.calls == memory.fail_at ? NULL : __real_talloc_named_const(ctx, size, type);
}

static void *allocate_chunk(void *owner, size_t size)
{
    assert_null(owner);
    return __wrap_malloc(size);
}

static void begin_arena(struct xdr_arena *arena)
{
    memory.live = 0;
    xdr_arena_init(arena, NULL, 0);
    arena->allocate = allocate_chunk;
    arena->release = __wrap_free;
    assert_true(xdr_arena_grow(arena, 8));
}

/* --- decoding --- */

static void assert_refused(const struct xdr_functions *calls, const struct xdr_decoder *d, const void *value, size_t length)
{
    const uint8_t *bytes = value;
    assert_int_equal(d->error->status, XDR_NO_MEMORY);
    assert_in_range(d->error->offset, 0, length);
    assert_memory_equal(d->error->path, calls->type->name, strlen(calls->type->name));
    for (size_t i = 0; i < calls->type->size; i++)
        assert_int_equal(bytes[i], 0);
}

/* One decode with the k-th allocation failing; false if it has no k-th. */
static bool decode_without(const struct xdr_functions *calls, const uint8_t *bytes, size_t length, size_t k)
{
    void *value = talloc_size(NULL, calls->type->size);
    struct xdr_error error;
    struct xdr_arena arena;
    begin_arena(&arena);
    const struct xdr_arena before = arena;
    struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
    d.error = &error;
    memset(value, 0xff, calls->type->size);
    fail_in(k);
    enum xdr_status status = calls->decode(&d, value);
    fail_no_more();
    if (status != XDR_OK) {
        assert_int_equal(status, XDR_NO_MEMORY);
        assert_refused(calls, &d, value, length);
        assert_ptr_equal(d.at, bytes);
        assert_memory_equal(&arena, &before, sizeof arena);
        assert_int_equal(memory.live, 1);
    }
    xdr_arena_free(&arena);
    assert_int_equal(memory.live, 0);
    talloc_free(value);
    return status != XDR_OK;
}

/* For every k, or about 100 of them where there are more. */
static size_t decode_without_each(const struct xdr_functions *calls, const uint8_t *bytes, size_t length)
{
    size_t tried = 0;
    for (size_t k = 1; decode_without(calls, bytes, length, k); k += 1 + k / 50)
        tried++;
    return tried;
}

static void every_allocation_of_a_decode_may_fail(void **state)
{
    (void)state;
    size_t tried = 0;
    for (const struct xdr_functions *const *calls = shapes_calls.types; *calls; calls++) {
        for (uint64_t seed = 1; seed <= 20; seed++) {
            struct xdr_random random = {seed};
            void *ctx = talloc_new(NULL), *value = talloc_zero_size(ctx, (*calls)->type->size);
            struct xdr_arena values;
            xdr_arena_init_talloc(&values, ctx, NULL, 0);
            xdr_random_value(&random, &values, (*calls)->type, 20, value);
            size_t length = (size_t)(*calls)->size(value);
            uint8_t *bytes = talloc_size(ctx, length);
            struct xdr_encoder e = xdr_encode_into(bytes, length);
            assert_int_equal((*calls)->encode(&e, value), XDR_OK);
            tried += decode_without_each(*calls, bytes, length);
            talloc_free(ctx);
        }
    }
    assert_true(tried > 100); /* a message that needs memory has one chunk, but for types that make much of little */
}

static void every_allocation_of_real_messages_may_fail(void **state)
{
    (void)state;
    if (!find_type("remote_error"))
        skip(); /* few protocols, without the messages': tests/mutate.py */
    void *ctx = talloc_new(NULL);
    size_t count, tried = 0;
    const struct message *messages = read_messages(ctx, "tests/data/messages.tsv", &count);
    for (size_t i = 0; i < count; i++) {
        struct body body;
        if (!find_body(&messages[i], &body) && body.value)
            tried += decode_without_each(body.value, messages[i].bytes + body.begin, messages[i].length - body.begin);
    }
    assert_true(tried > 500);
    talloc_free(ctx);
}

/* A buffer on the stack first, then talloc; what was decoded before stays. */
static void talloc_may_have_no_more(void **state)
{
    (void)state;
    static const uint8_t bytes[] = {0, 0, 0, 10, 'e', 'x', 'a', 'c', 't', 'l', 'y', ' ', '1', '0', 0, 0};
    uint64_t buffer[2];
    void *ctx = talloc_new(NULL);
    struct xdr_arena arena;
    name first, second;
    xdr_arena_init_talloc(&arena, ctx, buffer, sizeof buffer);
    for (int i = 0; i < 3; i++) {
        struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
        fail_in(i < 2 ? 1 : 0);
        assert_int_equal(name_decode(&d, i == 0 ? &first : &second), i == 1 ? XDR_NO_MEMORY : XDR_OK);
        fail_no_more();
        assert_string_equal(first.data, "exactly 10");
        assert_int_equal(talloc_total_blocks(ctx), i == 2 ? 2 : 1);
    }
    talloc_free(ctx);
}

/* Of memory that is asked for by hand there is none, or it is zeroed. */
static void an_arena_may_have_no_more(void **state)
{
    (void)state;
    struct xdr_arena arena;
    begin_arena(&arena);
    const char *small = xdr_arena_allocate(&arena, 5);
    assert_non_null(small);
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(small[i], 0);
    const struct xdr_arena before = arena;
    fail_in(1);
    assert_null(xdr_arena_allocate(&arena, 1));
    fail_no_more();
    assert_null(xdr_arena_allocate(&arena, SIZE_MAX));
    assert_null(xdr_arena_allocate(&arena, SIZE_MAX / 2 + 1));
    assert_false(xdr_arena_grow(&arena, SIZE_MAX - 7));
    assert_memory_equal(&arena, &before, sizeof arena);
    assert_non_null(xdr_arena_allocate(&arena, 1));
    xdr_arena_free(&arena);
}

/* --- serving --- */

static enum xdr_verdict greet(struct xdr_call *call, const mini_greet_args *arguments, mini_greet_ret *result)
{
    char *text = xdr_call_allocate(call, arguments->name.len);
    if (!text)
        return XDR_OUT_OF_MEMORY;
    memcpy(text, arguments->name.data, arguments->name.len);
    result->text = (struct xdr_string){text, arguments->name.len};
    return XDR_SERVED;
}

static void every_allocation_of_a_call_that_is_served_may_fail(void **state)
{
    (void)state;
    static const struct mini_handlers handlers = {.greet = greet};
    static const uint8_t wire[] = {0, 0, 0, 5, 'w', 'o', 'r', 'l', 'd', 0, 0, 0};
    const struct xdr_service service = mini_service(&handlers);
    const struct xdr_dispatcher dispatcher = {.services = &service, .count = 1};
    enum xdr_verdict verdict = XDR_OUT_OF_MEMORY;
    size_t k;
    for (k = 1; verdict != XDR_SERVED; k++) {
        struct xdr_arena arena;
        begin_arena(&arena);
        struct xdr_call call = {.arena = &arena};
        struct xdr_reply reply = {.room_before = 4};
        fail_in(k);
        verdict = xdr_dispatch(&dispatcher, 0x2000, 1, 1, wire, sizeof wire, &call, &reply);
        fail_no_more();
        if (verdict != XDR_SERVED) {
            assert_int_equal(verdict, XDR_OUT_OF_MEMORY);
            assert_null(reply.body);
            assert_int_equal(reply.length, 0);
        }
        assert_int_equal(memory.live, verdict == XDR_SERVED ? 2 : 1); /* the newest chunk, and the reply */
        free(reply.body);
        xdr_arena_free(&arena);
    }
    assert_true(k > 3);
}

/* --- calling --- */

/* A server that has sent its answers beforehand: one to another call, and one to this. */
struct peer {
    unsigned sent, received;
    bool refuses;
};

static int send_nowhere(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                        const uint8_t *body, size_t length)
{
    assert_int_equal(program, 0x2000);
    assert_int_equal(version, 1);
    assert_int_equal(procedure, 1);
    assert_int_equal(serial, 0);
    assert_true(body && length == 12);
    ((struct peer *)closure)->sent++;
    return 0;
}

static int receive_answer(void *closure, struct xdr_incoming *incoming)
{
    static const uint8_t body[] = {0, 0, 0, 10, 'h', 'e', 'l', 'l', 'o', ',', ' ', 'y', 'o', 'u', 0, 0};
    struct peer *peer = closure;
    bool is_ours = peer->received++ > 0;
    *incoming = (struct xdr_incoming){peer->refuses ? XDR_ERROR_REPLY : XDR_REPLY, 0x2000, 1, 1, is_ours ? 0 : 77, body,
                                      sizeof body};
    return 0;
}

static enum xdr_status decode_failure(struct xdr_decoder *d, void *v)
{
    return mini_error_decode(d, v);
}

/* One call with the k-th allocation failing; false if it has no k-th. */
static bool call_without(size_t k, bool refuses)
{
    static const struct xdr_codec failure_codec = {.type = &mini_error_xdr, .decode = decode_failure};
    struct peer peer = {.refuses = refuses};
    struct xdr_arena arena;
    mini_error failure;
    mini_greet_ret result;
    begin_arena(&arena);
    struct xdr_client client = {.transport = {send_nowhere, receive_answer, &peer}, .arena = &arena,
                                .error_type = &failure_codec, .failure = &failure};
    const mini_greet_args arguments = {xdr_text("world")};
    fail_in(k);
    enum xdr_outcome outcome = mini_greet_call(&client, &arguments, &result);
    fail_no_more();
    bool failed = outcome != (refuses ? XDR_REFUSED_BY_PEER : XDR_ANSWERED);
    if (failed) {
        assert_int_equal(outcome, peer.sent ? XDR_BAD_ANSWER : XDR_NOT_SENT);
        assert_int_equal(client.error.status, XDR_NO_MEMORY);
        assert_int_equal(client.kept_count, peer.received == 2);
        if (peer.received == 2)
            assert_null(refuses ? failure.text.data : result.text.data);
    } else {
        assert_string_equal(refuses ? failure.text.data : result.text.data, "hello, you");
    }
    xdr_client_free(&client);
    xdr_arena_free(&arena);
    assert_int_equal(memory.live, 0);
    return failed;
}

static void every_allocation_of_a_call_may_fail(void **state)
{
    (void)state;
    for (int refuses = 0; refuses <= 1; refuses++) {
        size_t k = 1;
        while (call_without(k, refuses))
            k++;
        assert_int_equal(k, 4); /* what is sent, what is kept, what is decoded */
    }
}

static int send_nothing(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                        const uint8_t *body, size_t length)
{
    (void)closure, (void)program, (void)version, (void)procedure, (void)serial, (void)body;
    return length == 0 ? 0 : 1;
}

/* No arguments need no memory, even if malloc gives none for 0 bytes. */
static void a_call_without_arguments_is_sent(void **state)
{
    (void)state;
    struct xdr_client client = {.transport = {send_nothing, NULL, NULL}};
    uint32_t serial;
    memory.live = 0;
    assert_int_equal(xdr_client_send(&client, &mini_program, xdr_find_procedure(&mini_program, 2), NULL, &serial), XDR_ANSWERED);
    assert_int_equal(memory.live, 0);
}

/* A text of more than 4 GiB, which is one piece of memory many times. */
static void texts_beyond_32_bits_are_cut(void **state)
{
    (void)state;
    const size_t piece = 2 << 20, pieces = 2049;
    if (SIZE_MAX == UINT32_MAX)
        skip();
    int file = memfd_create("text", 0);
    assert_int_equal(ftruncate(file, (off_t)piece), 0);
    char *text = mmap(NULL, pieces * piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    assert_ptr_not_equal(text, MAP_FAILED);
    for (size_t i = 0; i + 1 < pieces; i++) /* the last stays zero */
        assert_ptr_not_equal(mmap(text + i * piece, piece, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0), MAP_FAILED);
    memset(text, 'x', piece);
    assert_int_equal(xdr_text(text).len, UINT32_MAX);
    munmap(text, pieces * piece);
    close(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_allocation_of_a_decode_may_fail),
        cmocka_unit_test(every_allocation_of_real_messages_may_fail),
        cmocka_unit_test(talloc_may_have_no_more),
        cmocka_unit_test(an_arena_may_have_no_more),
        cmocka_unit_test(every_allocation_of_a_call_that_is_served_may_fail),
        cmocka_unit_test(every_allocation_of_a_call_may_fail),
        cmocka_unit_test(a_call_without_arguments_is_sent),
        cmocka_unit_test(texts_beyond_32_bits_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
