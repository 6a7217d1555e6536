/* held.c -- looks for the messages that make a decode hold most memory: hill climbing over the sizes of their arrays.
 *
 *     held [-v] [STEPS]
 *
 * For every type that holds arrays of arrays, without a budget and with budgets of many sizes. xdr_agree() says whether a
 * decode stays within what was promised; here is sought what comes nearest. Would catch: a chunk that is not counted, as
 * when half of one is left for another; a chunk larger than the budget. -v prints the worst of each type. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "xdr_random.h"

extern const struct protocol_calls held_calls, shapes_calls, open_calls, rules_calls;

enum { ROOM = 1 << 16, GENES = 24 };

/* A message in the making. Each choice, the length of an array above all, is the next gene's; they go around. */
struct maker {
    const uint16_t *genes;
    size_t gene;
    uint8_t *bytes;
    size_t used, room;
};

static uint16_t next_gene(struct maker *maker)
{
    return maker->genes[maker->gene++ % GENES];
}

static void put_word(struct maker *maker, uint32_t word)
{
    if (maker->used + 4 <= ROOM)
        xdr_store_uint(maker->bytes + maker->used, word);
    maker->used += 4;
}

static size_t left(const struct maker *maker)
{
    return maker->used < maker->room ? maker->room - maker->used : 0;
}

static void make_type(struct maker *maker, const struct xdr_type *type, unsigned levels);

/* A share of what is left, in elements: a gene of 65535 wants all of it, and one of a few a few. */
static uint32_t choose_count(struct maker *maker, uint64_t least, uint32_t bound)
{
    uint16_t gene = next_gene(maker);
    uint64_t count = gene < 16 ? gene : left(maker) / (least ? least : 1) * gene / UINT16_MAX;
    count = count < bound ? count : bound;
    return (uint32_t)(count * least <= left(maker) ? count : 0);
}

static void make_bytes(struct maker *maker, uint32_t length)
{
    for (uint32_t i = 0; i < length; i += 4)
        put_word(maker, UINT32_C(0x78787878) << (length - i < 4 ? 8 * (4 - (length - i)) : 0));
}

static void make_member(struct maker *maker, const struct xdr_member *member, unsigned levels)
{
    uint32_t count = 1;
    switch (member->shape) {
    case XDR_SHAPE_SCALAR: break;
    case XDR_SHAPE_FIXED: count = member->bound; break;
    case XDR_SHAPE_BOXED: count = levels > 0 ? xdr_boxed_count(member) : 0; break; /* cut short, then */
    case XDR_SHAPE_VARIABLE:
    case XDR_SHAPE_OPTIONAL:
        count = member->shape == XDR_SHAPE_OPTIONAL ? next_gene(maker) % 2 : choose_count(maker, member->type->least, member->bound);
        count = levels > 0 && left(maker) > member->type->least ? count : 0;
        put_word(maker, count);
        break;
    case XDR_SHAPE_STRING:
    case XDR_SHAPE_OPAQUE:
        count = choose_count(maker, 1, member->bound);
        put_word(maker, count);
        make_bytes(maker, count);
        return;
    case XDR_SHAPE_OPAQUE_FIXED: make_bytes(maker, member->bound); return;
    }
    for (uint32_t i = 0; i < count; i++)
        make_type(maker, member->type, levels - (member->shape != XDR_SHAPE_SCALAR && member->type->is_recursive));
}

/* The least arm mostly, which is a word: what is not sent takes as much memory. */
static void make_union(struct maker *maker, const struct xdr_type *type, unsigned levels)
{
    const struct xdr_arm *arm = type->count ? &type->arms[next_gene(maker) % type->count] : type->default_arm;
    for (uint32_t i = 0; i < type->count && next_gene(maker) % 8; i++)
        arm = type->arms[i].member ? arm : &type->arms[i];
    put_word(maker, (uint32_t)arm->label);
    if (arm->member)
        make_member(maker, arm->member, levels);
}

static void make_type(struct maker *maker, const struct xdr_type *type, unsigned levels)
{
    switch (type->kind) {
    case XDR_STRUCT:
        for (uint32_t i = 0; i < type->count; i++)
            make_member(maker, &type->members[i], levels);
        break;
    case XDR_UNION: make_union(maker, type, levels); break;
    case XDR_TYPEDEF: make_member(maker, type->members, levels); break;
    case XDR_ENUM: put_word(maker, (uint32_t)type->values[0].value); break;
    default:
        for (uint64_t i = 0; i < type->least; i += 4)
            put_word(maker, 0);
    }
}

/* --- the search --- */

struct search {
    const struct xdr_functions *calls;
    uint8_t *bytes;
    size_t budget; /* 0: without one */
    double worst;  /* of what was promised, the most that was held */
    size_t length, held;
    bool good;
};

/* What a decode of the message holds, as a share of what was promised. */
static double judge(struct search *search, const uint16_t *genes)
{
    struct maker maker = {genes, 0, search->bytes, 0, ROOM};
    struct xdr_agreement agreement;
    make_type(&maker, search->calls->type, 8);
    if (maker.used > ROOM)
        return 0;
    struct xdr_decoder d = xdr_decode_from(search->bytes, maker.used, NULL);
    d.budget = search->budget;
    if (!xdr_agree(search->calls, &d, &agreement)) {
        printf("FAILED %s, %zu bytes, budget %zu: %s\n", search->calls->type->name, maker.used, search->budget,
               agreement.disagreement);
        search->good = false;
    }
    double ratio = (double)search->calls->type->ratio, promised = (ratio + 4) * (double)maker.used + 300;
    double held = agreement.held ? (double)agreement.held - 2 * sizeof(void *) : 0; /* a chunk's head apart */
    double share = held / (search->budget ? (double)search->budget : promised);
    if (share > 1) {
        printf("FAILED %s, %zu bytes, budget %zu: %.0f bytes held\n", search->calls->type->name, maker.used, search->budget, held);
        search->good = false;
    }
    if (share > search->worst) {
        search->worst = share;
        search->length = maker.used;
        search->held = (size_t)agreement.held;
    }
    return share;
}

/* Changes a gene, a little or altogether, and keeps what holds more. */
static void climb(struct search *search, struct xdr_random *random, unsigned steps)
{
    uint16_t genes[GENES] = {0};
    double best = 0;
    for (unsigned i = 0; i < steps && search->good; i++) {
        uint16_t *gene = &genes[xdr_random_upto(random, GENES - 1)], before = *gene;
        bool is_little = xdr_random_upto(random, 1);
        *gene = (uint16_t)(is_little ? before + xdr_random_upto(random, 512) - 256 : xdr_random_next(random));
        double share = judge(search, genes);
        if (share < best)
            *gene = before;
        else
            best = share;
    }
}

static bool search_type(const struct xdr_functions *calls, unsigned steps, bool is_verbose, double *worst)
{
    static const size_t budgets[] = {0, 24, 300, 5000, 30000, 100000, 300000, 1000000};
    uint8_t *bytes = malloc(ROOM);
    bool good = bytes != NULL;
    struct xdr_random random = {1};
    for (size_t i = 0; i < sizeof budgets / sizeof *budgets && good; i++) {
        struct search search = {.calls = calls, .bytes = bytes, .budget = budgets[i], .good = true};
        climb(&search, &random, steps);
        good &= search.good;
        double *most = &worst[budgets[i] != 0];
        *most = search.worst > *most ? search.worst : *most;
        if (is_verbose)
            printf("%s, budget %zu: %.3f, %zu held of %zu bytes\n", calls->type->name, budgets[i], search.worst, search.held,
                   search.length);
    }
    free(bytes);
    return good;
}

/* --- types that hold arrays of arrays --- */

static unsigned nested(const struct xdr_type *type, unsigned levels);

static unsigned nested_member(const struct xdr_member *member, unsigned levels)
{
    bool is_array = member->shape >= XDR_SHAPE_VARIABLE && member->shape != XDR_SHAPE_OPAQUE_FIXED;
    bool is_text = member->shape == XDR_SHAPE_STRING || member->shape == XDR_SHAPE_OPAQUE;
    return is_array + (is_text || levels == 0 ? 0 : nested(member->type, levels - 1));
}

static unsigned nested(const struct xdr_type *type, unsigned levels)
{
    uint32_t count = type->kind == XDR_STRUCT ? type->count : type->kind == XDR_TYPEDEF;
    unsigned most = 0, found;
    for (uint32_t i = 0; i < count; i++)
        if ((found = nested_member(&type->members[i], levels)) > most)
            most = found;
    for (uint32_t i = 0; type->kind == XDR_UNION && i < type->count; i++)
        if (type->arms[i].member && (found = nested_member(type->arms[i].member, levels)) > most)
            most = found;
    return most;
}

static void search_protocol(const struct protocol_calls *protocol, unsigned steps, bool is_verbose, unsigned *passed,
                            unsigned *failed, double *worst)
{
    for (const struct xdr_functions *const *t = protocol->types; *t; t++)
        if (nested((*t)->type, 6) > 1)
            ++*(search_type(*t, steps, is_verbose, worst) ? passed : failed);
}

int main(int argc, char **argv)
{
    static const struct protocol_calls *const ours[] = {&held_calls, &shapes_calls, &open_calls, &rules_calls};
    bool is_verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
    const char *number = argc > 1 + is_verbose ? argv[1 + is_verbose] : "100";
    unsigned steps = (unsigned)strtoul(number, NULL, 10), passed = 0, failed = 0;
    double worst[2] = {0, 0};
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        search_protocol(ours[i], 4 * steps, is_verbose, &passed, &failed, worst);
    for (size_t i = 0; all_protocols[i]; i++)
        search_protocol(all_protocols[i], steps / 4, is_verbose, &passed, &failed, worst);
    printf("at worst %.3f of (ratio + 4) times the message and 300 bytes, %.3f of a budget\n", worst[0], worst[1]);
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0 || passed == 0;
}
