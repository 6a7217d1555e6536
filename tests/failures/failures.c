/* failures.c -- seven public failures of decoders of XDR, in miniature, and what becomes of their messages here.
 *
 * Each test says what happened to whom, shows what the code of rpcgen with libtirpc does with such a message (on the
 * other side, failures_peers), and that ours refuses it, or takes it without harm. */
#include <rpc/rpc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "failures.h"
#include "peer_table.h"
#include "xdr_agree.h"
#include "xdr_dispatch.h"

extern const struct peer_type failures_peers[];

enum { ENTRIES = 200000, STACK = 1 << 20 };

static const struct peer_type *peer_of(const char *name)
{
    const struct peer_type *peer = failures_peers;
    while (strcmp(peer->name, name) != 0)
        peer++;
    return peer;
}

/* --- rpcgen's code --- */

/* The greatest block that anybody, libtirpc too, has asked for. (glibc's allocators can be stood in for so.) */
static size_t greatest_block;

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);

static void note_block(size_t size)
{
    greatest_block = size > greatest_block ? size : greatest_block;
}

void *malloc(size_t size)
{
    note_block(size);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    note_block(count * size);
    return __libc_calloc(count, size);
}

/* Whether it decodes the message; *taken tells the greatest block of memory that it asks for meanwhile. */
static bool peer_decodes(const char *name, const uint8_t *wire, size_t length, size_t *taken)
{
    const struct peer_type *peer = peer_of(name);
    void *value = calloc(1, peer->size);
    XDR xdrs;
    greatest_block = 0;
    xdrmem_create(&xdrs, (char *)wire, (u_int)length, XDR_DECODE);
    bool good = peer->code(&xdrs, value) != 0;
    *taken = greatest_block;
    xdr_free((xdrproc_t)peer->code, value);
    free(value);
    return good;
}

struct job {
    void (*run)(const struct job *job);
    const char *name;
    const uint8_t *wire;
    size_t length;
};

static void *run_job(void *job)
{
    ((struct job *)job)->run(job);
    return NULL;
}

/* Whether a thread with a stack of 1 MiB, as servers have for their workers, lives through it: in a process of its own. */
static bool survives(struct job *job)
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        pthread_attr_t attributes;
        pthread_t thread;
        pthread_attr_init(&attributes);
        pthread_attr_setstacksize(&attributes, STACK);
        signal(SIGSEGV, SIG_DFL); /* cmocka's handler would say that the test failed */
        signal(SIGBUS, SIG_DFL);
        _exit(pthread_create(&thread, &attributes, run_job, job) != 0 || pthread_join(thread, NULL) != 0);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void peer_run(const struct job *job)
{
    size_t taken;
    peer_decodes(job->name, job->wire, job->length, &taken);
}

/* --- ours --- */

#define FUNCTIONS(TYPE)                                                                                             \
    static enum xdr_status decode_##TYPE(struct xdr_decoder *d, void *v) { return TYPE##_decode(d, v); }            \
    static enum xdr_status encode_##TYPE(struct xdr_encoder *e, const void *v) { return TYPE##_encode(e, v); }      \
    static uint64_t size_##TYPE(const void *v) { return TYPE##_wire_size(v); }                                      \
    static const struct xdr_functions functions_##TYPE = {&TYPE##_xdr, decode_##TYPE, encode_##TYPE, size_##TYPE,   \
                                                          TYPE##_check};
FUNCTIONS(authsys)
FUNCTIONS(rpcb_address)
FUNCTIONS(entryplus)
FUNCTIONS(dirlist)
FUNCTIONS(parameters)
FUNCTIONS(pages)

/* Judged in every way: the status is this, and no decode held a byte. */
static void assert_refused(const struct xdr_functions *functions, const uint8_t *wire, size_t length, enum xdr_status status)
{
    struct xdr_decoder d = xdr_decode_from(wire, length, NULL);
    struct xdr_agreement agreement;
    if (!xdr_agree(functions, &d, &agreement))
        fail_msg("%s", agreement.disagreement);
    assert_int_equal(agreement.status, status);
    assert_int_equal(agreement.held, 0);
}

/* Ours, as a job: decodes, and encodes again. */
static void our_run(const struct job *job)
{
    struct xdr_decoder d = xdr_decode_from(job->wire, job->length, NULL);
    struct xdr_agreement agreement;
    bool is_entry = strcmp(job->name, "entryplus") == 0;
    if (!xdr_agree(is_entry ? &functions_entryplus : &functions_dirlist, &d, &agreement) || agreement.status != XDR_OK)
        _exit(1);
}

static void put_word(uint8_t *p, uint32_t word)
{
    const uint8_t bytes[4] = {(uint8_t)(word >> 24), (uint8_t)(word >> 16), (uint8_t)(word >> 8), (uint8_t)word};
    memcpy(p, bytes, 4);
}

/* --- the seven --- */

/* chimera issue 1043 (2026): a generated decoder did not look at the 16 of gids<16>; the number of them, before anybody is
 * authenticated, was one of the peer's choice, and made a size that wrapped. rpcgen's code has this check. */
static void a_declared_bound_is_looked_at(void **state)
{
    (void)state;
    uint8_t wire[5 * 4 + 17 * 4] = {0};
    size_t taken;
    put_word(wire + 16, 17);
    assert_false(peer_decodes("authsys", wire, sizeof wire, &taken));
    assert_refused(&functions_authsys, wire, sizeof wire, XDR_OVER_LIMIT);
    put_word(wire + 16, 0x40000001); /* times 4, in 32 bits, it is 4 */
    assert_refused(&functions_authsys, wire, sizeof wire, XDR_OVER_LIMIT);
    put_word(wire + 16, 16);
    assert_true(peer_decodes("authsys", wire, sizeof wire - 4, &taken));
}

/* CVE-2017-8779 (rpcbind, libtirpc): a length of 4 bytes made a decoder take as much memory as it said, and a decode that
 * then failed left it taken. Now it is given back, but libtirpc takes it to this day. */
static void a_length_is_not_believed(void **state)
{
    (void)state;
    uint8_t wire[4];
    size_t taken;
    put_word(wire, 64 << 20);
    assert_false(peer_decodes("rpcb_address", wire, sizeof wire, &taken));
    assert_true(taken >= 64 << 20);
    assert_refused(&functions_rpcb_address, wire, sizeof wire, XDR_TRUNCATED);
    put_word(wire, 0xffffffff);
    assert_refused(&functions_rpcb_address, wire, sizeof wire, XDR_TRUNCATED);
}

/* entries of a directory, each with the flag of the next */
static uint8_t *make_list(size_t *length)
{
    enum { ENTRY = 16 };
    uint8_t *wire = calloc(ENTRIES, ENTRY);
    assert_non_null(wire);
    *length = (size_t)ENTRIES * ENTRY;
    for (size_t i = 0; i + 1 < ENTRIES; i++)
        put_word(wire + i * ENTRY + 12, 1);
    return wire;
}

/* libnfs issue 591 (2026): a server answers with a long directory, and the client, which decodes each entry inside the one
 * before it, runs out of stack. So does rpcgen's code. */
static void a_list_is_decoded_by_a_loop(void **state)
{
    (void)state;
    size_t length;
    uint8_t *wire = make_list(&length);
    struct job peer = {peer_run, "entryplus", wire, length}, ours = {our_run, "entryplus", wire, length};
    assert_false(survives(&peer));
    assert_true(survives(&ours));
    free(wire);
}

/* GlusterFS issue 3346 (2022): the same on the other side: a server with a long list of its own runs out of stack when it
 * encodes it. Ours is encoded, and added up, by a loop. */
static void peer_encodes(const struct job *job)
{
    struct { int64_t offset; struct { u_int len; char *val; } name; void *next; } *items = calloc(ENTRIES, sizeof *items);
    char *room = malloc(job->length);
    XDR xdrs;
    for (size_t i = 0; i + 1 < ENTRIES; i++)
        items[i].next = &items[i + 1];
    xdrmem_create(&xdrs, room, (u_int)job->length, XDR_ENCODE);
    _exit(peer_of(job->name)->code(&xdrs, items) ? 0 : 1);
}

static void a_list_is_encoded_by_a_loop(void **state)
{
    (void)state;
    size_t length;
    uint8_t *wire = make_list(&length);
    struct job peer = {peer_encodes, "dirlist", wire, length}, ours = {our_run, "dirlist", wire, length};
    assert_int_equal(peer_of("dirlist")->size, sizeof(int64_t) + 2 * sizeof(char *) + sizeof(void *));
    assert_false(survives(&peer));
    assert_true(survives(&ours));
    free(wire);
}

/* CVE-2013-4292 (libvirt): parameters without a limit: who may connect may make the daemon allocate for as many as a
 * message says. rpcgen's code takes the memory for them before it has seen the first. */
static void an_array_is_allocated_when_its_bytes_are_there(void **state)
{
    (void)state;
    uint8_t wire[4 + 12] = {0};
    size_t taken;
    put_word(wire, 4 << 20);
    assert_false(peer_decodes("parameters", wire, sizeof wire, &taken));
    assert_true(taken >= (size_t)(4 << 20) * 16);
    assert_refused(&functions_parameters, wire, sizeof wire, XDR_TRUNCATED);
}

/* CVE-2011-2511 (libvirt): two counts, each within its limit, whose product wraps in 32 bits and then is within the third.
 * rpcgen has no word for such a relation; an annotation has. */
static void a_product_does_not_wrap(void **state)
{
    (void)state;
    uint8_t wire[8];
    size_t taken;
    struct xdr_error error;
    const struct get_vcpus_args args = {16384, 262145}; /* in 32 bits: 16384 */
    struct get_vcpus_args sound = {16384, 512};
    put_word(wire, 16384);
    put_word(wire + 4, 262145);
    assert_true(peer_decodes("get_vcpus_args", wire, sizeof wire, &taken));
    assert_int_equal((uint32_t)args.maxinfo * (uint32_t)args.maplen, 16384);
    assert_int_equal(get_vcpus_args_validate(&args, NULL, &error), XDR_BROKEN_RULE);
    assert_string_equal(error.limit_name, "@check: maxinfo * maplen <= CPUMAPS_MAX");
    assert_int_equal(get_vcpus_args_validate(&sound, NULL, &error), XDR_OK);
    sound.maplen = -1;
    assert_int_equal(get_vcpus_args_validate(&sound, NULL, &error), XDR_BROKEN_RULE);
}

/* CERT CA-2002-25 (Sun RPC's xdr_array): the number of elements times their size wrapped in 32 bits: a small allocation, and
 * a long write. libtirpc now asks whether the product fits; ours never comes to a product of bytes that are not there. */
static void a_count_times_a_size_does_not_wrap(void **state)
{
    (void)state;
    uint8_t wire[4 + 4096] = {0};
    size_t taken;
    put_word(wire, 0x100001); /* times 4096, in 32 bits, it is 4096 */
    assert_false(peer_decodes("pages", wire, sizeof wire, &taken));
    assert_refused(&functions_pages, wire, sizeof wire, XDR_TRUNCATED);
    put_word(wire, 1);
    struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, NULL);
    struct xdr_extent extent;
    assert_int_equal(pages_check(&d, &extent), XDR_OK);
    assert_int_equal(extent.memory, 4096);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_declared_bound_is_looked_at),
        cmocka_unit_test(a_length_is_not_believed),
        cmocka_unit_test(a_list_is_decoded_by_a_loop),
        cmocka_unit_test(a_list_is_encoded_by_a_loop),
        cmocka_unit_test(an_array_is_allocated_when_its_bytes_are_there),
        cmocka_unit_test(a_product_does_not_wrap),
        cmocka_unit_test(a_count_times_a_size_does_not_wrap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
