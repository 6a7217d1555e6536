/* bench.c -- ours against rpcgen + libtirpc and memcpy, on shapes of libvirt's protocol.
 *
 *     bench [-o FILE.tsv] [SHAPE]
 *
 * Each operation goes round over different messages, so that the branch predictor cannot learn one by heart: hundreds of
 * the small ones, of the large ones as many as stay in the cache. The codecs take turns in short rounds and a figure is
 * the median of the rounds: ratios hold on a busy machine as well. */
#include <rpc/rpc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>
#include <time.h>
#include <unistd.h>

#include "calls.h"
#include "ints.h"
#include "peer_table.h"
#include "xdr_random.h"
#include "remote_protocol.h"
#include "xdr_talloc.h"

extern const struct protocol_calls ints_calls;
extern const struct peer_type ints_peers[];

enum { ROUNDS = 21, ROUND_NS = 2000000, VARIANTS_MAX = 512 };

/* --- messages --- */

static struct xdr_random dice = {2007};

static struct xdr_string text_of(void *ctx, uint32_t least, uint32_t most)
{
    uint32_t length = least + (uint32_t)xdr_random_upto(&dice, most - least);
    char *text = talloc_size(ctx, length + 1);
    for (uint32_t i = 0; i < length; i++)
        text[i] = (char)('a' + xdr_random_upto(&dice, 25));
    return (struct xdr_string){text, length};
}

static void fill_domain(void *ctx, remote_nonnull_domain *v, uint32_t least, uint32_t most)
{
    v->name = text_of(ctx, least, most);
    for (size_t i = 0; i < sizeof v->uuid; i++)
        v->uuid[i] = (uint8_t)xdr_random_next(&dice);
    v->id = (int32_t)xdr_random_upto(&dice, 1000);
}

/* The names and kinds of the parameters of one call; each answer to it repeats them, as libvirt's do. */
struct schema {
    struct xdr_string fields[60];
    int32_t kinds[60];
};

/* Statistics are counters for the most part; here and there is a name or a path. */
static struct schema *make_schema(void *ctx)
{
    enum { INT = 1, UINT, LLONG, ULLONG, DOUBLE, BOOLEAN, STRING };
    static const int32_t kinds[] = {INT, UINT, LLONG, ULLONG, ULLONG, ULLONG, ULLONG, ULLONG, DOUBLE, BOOLEAN, STRING};
    struct schema *schema = talloc(ctx, struct schema);
    for (size_t i = 0; i < 60; i++) {
        schema->fields[i] = text_of(schema, 5, 22);
        schema->kinds[i] = kinds[xdr_random_upto(&dice, sizeof kinds / sizeof *kinds - 1)];
    }
    return schema;
}

static void fill_params(void *ctx, const struct schema *schema, remote_typed_param **data, uint32_t *len,
                        uint32_t count)
{
    *data = talloc_zero_array(ctx, remote_typed_param, count);
    *len = count;
    for (uint32_t i = 0; i < count; i++) {
        remote_typed_param *param = &(*data)[i];
        param->field = schema->fields[i];
        param->value.type = schema->kinds[i];
        param->value.u.ul = xdr_random_next(&dice);
        if (param->value.type == 7)
            param->value.u.s = text_of(ctx, 3, 30);
    }
}

static void *make_a(void *ctx)
{
    remote_domain_get_state_args *v = talloc_zero(ctx, remote_domain_get_state_args);
    fill_domain(v, &v->dom, 13, 16);
    return v;
}

static void *make_b(void *ctx)
{
    remote_domain_get_memory_parameters_ret *v = talloc_zero(ctx, remote_domain_get_memory_parameters_ret);
    fill_params(v, make_schema(v), &v->params.data, &v->params.len, 16);
    return v;
}

static void *make_c(void *ctx)
{
    remote_connect_list_all_domains_ret *v = talloc_zero(ctx, remote_connect_list_all_domains_ret);
    v->domains.len = 1024;
    v->domains.data = talloc_zero_array(v, remote_nonnull_domain, 1024);
    for (uint32_t i = 0; i < 1024; i++)
        fill_domain(v, &v->domains.data[i], 6, 16);
    return v;
}

static void *make_d(void *ctx)
{
    remote_connect_get_all_domain_stats_ret *v = talloc_zero(ctx, remote_connect_get_all_domain_stats_ret);
    const struct schema *schema = make_schema(v);
    v->retStats.len = 100;
    v->retStats.data = talloc_zero_array(v, remote_domain_stats_record, 100);
    for (uint32_t i = 0; i < 100; i++) {
        remote_domain_stats_record *record = &v->retStats.data[i];
        fill_domain(v, &record->dom, 6, 16);
        fill_params(v, schema, &record->params.data, &record->params.len, 60);
    }
    return v;
}

static void *make_e1(void *ctx)
{
    remote_node_get_cells_free_memory_ret *v = talloc_zero(ctx, remote_node_get_cells_free_memory_ret);
    v->cells.len = 1024;
    v->cells.data = talloc_array(v, uint64_t, 1024);
    for (uint32_t i = 0; i < 1024; i++)
        v->cells.data[i] = xdr_random_next(&dice);
    return v;
}

static void *make_e2(void *ctx)
{
    ints *v = talloc_zero(ctx, ints);
    v->data.len = 1 << 20;
    v->data.data = talloc_array(v, int32_t, 1 << 20);
    for (uint32_t i = 0; i < 1 << 20; i++)
        v->data.data[i] = (int32_t)xdr_random_next(&dice);
    return v;
}

static void *make_f1(void *ctx)
{
    remote_domain_block_peek_ret *v = talloc_zero(ctx, remote_domain_block_peek_ret);
    v->buffer.len = 1 << 20;
    v->buffer.data = (const uint8_t *)text_of(v, 1 << 20, 1 << 20).data;
    return v;
}

static void *make_f2(void *ctx)
{
    remote_domain_get_xml_desc_ret *v = talloc_zero(ctx, remote_domain_get_xml_desc_ret);
    v->xml = text_of(v, 20000, 20480);
    return v;
}

static const struct shape {
    const char *name, *what, *type;
    void *(*make)(void *ctx);
    size_t variants;
} shapes[] = {
    {"a", "a domain and flags", "remote_domain_get_state_args", make_a, 512},
    {"b", "16 typed parameters", "remote_domain_get_memory_parameters_ret", make_b, 256},
    {"c", "a list of 1024 domains", "remote_connect_list_all_domains_ret", make_c, 4},
    {"d", "100 domains x 60 parameters", "remote_connect_get_all_domain_stats_ret", make_d, 2},
    {"e1", "unsigned hyper<1024>", "remote_node_get_cells_free_memory_ret", make_e1, 32},
    {"e2", "1M ints", "ints", make_e2, 1},
    {"f1", "1 MiB opaque", "remote_domain_block_peek_ret", make_f1, 1},
    {"f2", "a 20 KB string", "remote_domain_get_xml_desc_ret", make_f2, 16},
};

/* --- operations --- */

struct work {
    void *ctx;
    const struct xdr_functions *ours;
    const struct peer_type *theirs;
    size_t variants, next, total; /* bytes of all variants */
    void *our_values[VARIANTS_MAX], *their_values[VARIANTS_MAX];
    uint8_t *wire[VARIANTS_MAX];
    size_t length[VARIANTS_MAX];
    uint8_t *room; /* for encoding and copying */
    void *value;   /* of our size, or theirs if that is larger */
    struct xdr_arena arena;
};

static void check(bool good, const char *what)
{
    if (!good) {
        fprintf(stderr, "bench: %s failed\n", what);
        exit(1);
    }
}

static void copy(struct work *w, size_t i)
{
    memcpy(w->room, w->wire[i], w->length[i]);
    __asm__ volatile("" : : "r"(w->room) : "memory");
}

static void decode_talloc(struct work *w, size_t i)
{
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, w->ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(w->wire[i], w->length[i], &arena);
    check(w->ours->decode(&d, w->value) == XDR_OK, "decode");
    xdr_arena_free(&arena);
}

/* What a program does that expects small messages: talloc only for those that are not. */
static void decode_stack(struct work *w, size_t i)
{
    char buffer[512];
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, w->ctx, buffer, sizeof buffer);
    struct xdr_decoder d = xdr_decode_from(w->wire[i], w->length[i], &arena);
    check(w->ours->decode(&d, w->value) == XDR_OK, "decode");
    xdr_arena_free(&arena);
}

static void decode_reuse(struct work *w, size_t i)
{
    struct xdr_decoder d = xdr_decode_from(w->wire[i], w->length[i], &w->arena);
    check(w->ours->decode(&d, w->value) == XDR_OK, "decode");
    xdr_arena_reset(&w->arena);
}

static void encode_ours(struct work *w, size_t i)
{
    struct xdr_encoder e = xdr_encode_into(w->room, w->length[i]);
    check(w->ours->encode(&e, w->our_values[i]) == XDR_OK, "encode");
}

static void check_ours(struct work *w, size_t i)
{
    struct xdr_decoder d = xdr_decode_from(w->wire[i], w->length[i], NULL);
    struct xdr_extent extent;
    check(w->ours->check(&d, &extent) == XDR_OK, "check");
}

/* What a message meets on a connection with lowered limits. */
static void check_lowered(struct work *w, size_t i)
{
    static const struct xdr_limit limits[] = {{"REMOTE_STRING_MAX", 1 << 20}, {"REMOTE_DOMAIN_LIST_MAX", 2000}, {NULL, 0}};
    struct xdr_decoder d = xdr_decode_from(w->wire[i], w->length[i], NULL);
    struct xdr_extent extent;
    d.limits = limits;
    check(w->ours->check(&d, &extent) == XDR_OK, "check");
}

static void decode_theirs(struct work *w, size_t i)
{
    XDR xdrs;
    memset(w->value, 0, w->theirs->size);
    xdrmem_create(&xdrs, (char *)w->wire[i], (u_int)w->length[i], XDR_DECODE);
    check(w->theirs->code(&xdrs, w->value), "their decode");
    xdrs.x_op = XDR_FREE;
    check(w->theirs->code(&xdrs, w->value), "their free");
}

static void encode_theirs(struct work *w, size_t i)
{
    XDR xdrs;
    xdrmem_create(&xdrs, (char *)w->room, (u_int)w->length[i], XDR_ENCODE);
    check(w->theirs->code(&xdrs, w->their_values[i]), "their encode");
}

static const struct operation {
    const char *op, *codec;
    void (*run)(struct work *w, size_t i);
    int peer; /* the operation it is compared with; -1 for itself */
} operations[] = {
    {"copy", "memcpy", copy, -1},
    {"decode", "libtirpc", decode_theirs, -1},
    {"decode", "xdrgen, talloc", decode_talloc, 1},
    {"decode", "xdrgen, stack, talloc", decode_stack, 1},
    {"decode", "xdrgen, arena reused", decode_reuse, 1},
    {"check", "xdrgen", check_ours, 1},
    {"check", "xdrgen, limits lowered", check_lowered, 1},
    {"encode", "libtirpc", encode_theirs, -1},
    {"encode", "xdrgen", encode_ours, 7},
};
enum { OPERATIONS = sizeof operations / sizeof *operations };

/* --- measuring --- */

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Nanoseconds a message, over about a round's time. */
static double measure(struct work *w, const struct operation *operation, size_t count)
{
    double begin = now_ns();
    for (size_t i = 0; i < count; i++) {
        operation->run(w, w->next);
        w->next = w->next + 1 < w->variants ? w->next + 1 : 0;
    }
    return (now_ns() - begin) / (double)count;
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static void measure_all(struct work *w, double *medians)
{
    double rounds[OPERATIONS][ROUNDS];
    size_t counts[OPERATIONS];
    for (size_t k = 0; k < OPERATIONS; k++) {
        double once = measure(w, &operations[k], w->variants);
        counts[k] = once < ROUND_NS ? (size_t)(ROUND_NS / once) + 1 : 1;
    }
    for (size_t round = 0; round < ROUNDS; round++)
        for (size_t k = 0; k < OPERATIONS; k++)
            rounds[k][round] = measure(w, &operations[k], counts[k]);
    for (size_t k = 0; k < OPERATIONS; k++) {
        qsort(rounds[k], ROUNDS, sizeof(double), compare_doubles);
        medians[k] = rounds[k][ROUNDS / 2];
    }
}

/* --- setting up and reporting --- */

static void add_variant(struct work *w, const struct shape *shape, size_t i)
{
    w->our_values[i] = shape->make(w->ctx);
    w->length[i] = (size_t)w->ours->size(w->our_values[i]);
    w->wire[i] = talloc_size(w->ctx, w->length[i]);
    w->total += w->length[i];
    struct xdr_encoder e = xdr_encode_into(w->wire[i], w->length[i]);
    check(w->ours->encode(&e, w->our_values[i]) == XDR_OK, "encode");
    w->their_values[i] = talloc_zero_size(w->ctx, w->theirs->size);
    XDR xdrs;
    xdrmem_create(&xdrs, (char *)w->wire[i], (u_int)w->length[i], XDR_DECODE);
    check(w->theirs->code(&xdrs, w->their_values[i]), "their decode");
}

static struct work *set_up(const struct shape *shape)
{
    struct work *w = talloc_zero(NULL, struct work);
    w->ctx = w;
    w->ours = strcmp(shape->type, "ints") == 0 ? ints_calls.types[0] : find_type(shape->type);
    w->theirs = find_peer(shape->type) ? find_peer(shape->type) : ints_peers;
    w->variants = shape->variants;
    for (size_t i = 0; i < w->variants; i++)
        add_variant(w, shape, i);
    w->room = talloc_size(w, 8 << 20);
    memset(w->room, 0, 8 << 20);
    w->value = talloc_zero_size(w, w->ours->type->size + w->theirs->size);
    xdr_arena_init_talloc(&w->arena, w, NULL, 0);
    return w;
}

static void report(FILE *tsv, const struct shape *shape, const struct work *w, const double *medians)
{
    size_t bytes = w->total / w->variants;
    printf("%s: %s, %zu bytes, %zu messages in turn\n", shape->name, shape->what, bytes, w->variants);
    for (size_t k = 0; k < OPERATIONS; k++) {
        const struct operation *operation = &operations[k];
        double ratio = operation->peer >= 0 ? medians[operation->peer] / medians[k] : 1;
        printf("   %-7s %-22s %12.1f ns", operation->op, operation->codec, medians[k]);
        if (operation->peer >= 0)
            printf("  %6.1f x libtirpc  %5.2f of memcpy", ratio, medians[0] / medians[k]);
        putchar('\n');
        if (tsv)
            fprintf(tsv, "%s\t%s\t%s\t%.1f\t%zu\t%.2f\t%.3f\n", shape->name, operation->op, operation->codec, medians[k],
                    bytes, ratio, medians[0] / medians[k]);
    }
}

int main(int argc, char **argv)
{
    FILE *tsv = NULL;
    for (int option; (option = getopt(argc, argv, "o:")) != -1;) {
        if (option != 'o' || !(tsv = fopen(optarg, "w")))
            return 2;
        fputs("shape\top\tcodec\tns\tbytes\tratio to libtirpc\tshare of memcpy\n", tsv);
    }
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        double medians[OPERATIONS];
        if (optind < argc && strcmp(argv[optind], shapes[i].name) != 0)
            continue;
        struct work *w = set_up(&shapes[i]);
        measure_all(w, medians);
        report(tsv, &shapes[i], w, medians);
        talloc_free(w); /* what they decoded stays: it goes with the process */
    }
    return tsv && fclose(tsv) != 0 ? 2 : 0;
}
