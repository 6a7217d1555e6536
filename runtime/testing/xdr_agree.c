/* xdr_agree.c -- every way of judging a message must come to the same verdict: see xdr_agree.h. */
#include "xdr_agree.h"

#include <stdlib.h>
#include <string.h>

/* Memory that counts itself: each chunk begins with its size. */
struct account {
    uint64_t held, most;
    unsigned chunks;
    bool is_empty; /* malloc had no more */
};

struct chunk {
    struct account *account;
    size_t size;
};

static void *count_allocate(void *owner, size_t size)
{
    struct account *account = owner;
    struct chunk *chunk = malloc(sizeof *chunk + size);
    account->is_empty = !chunk;
    if (!chunk)
        return NULL;
    *chunk = (struct chunk){account, size};
    account->chunks++;
    account->held += size;
    if (account->held > account->most)
        account->most = account->held;
    return chunk + 1;
}

static void count_release(void *memory)
{
    struct chunk *chunk = (struct chunk *)memory - 1;
    chunk->account->held -= chunk->size;
    free(chunk);
}

static bool disagree(struct xdr_agreement *agreement, const char *how)
{
    agreement->disagreement = how;
    return false;
}

static bool give_up(struct xdr_agreement *agreement)
{
    return disagree(agreement, "there is no memory to judge with");
}

/* --- what was accepted --- */

/* Any less room than the message takes is too little. The room is of the exact size, for a sanitizer to see. */
static bool agree_on_room(const struct xdr_functions *functions, const struct xdr_encoder *before, const void *value,
                          uint8_t *buffer, size_t length)
{
    enum { STEPS = 8 };
    for (size_t i = 1; i <= STEPS && 4 * i <= length; i++) {
        struct xdr_encoder e = *before;
        size_t room = i < STEPS ? length - 4 * i : length / 8 * 4;
        e.at = buffer + (length - room);
        e.end = buffer + length;
        if (functions->encode(&e, value) != XDR_NO_ROOM || e.at != buffer + (length - room))
            return false;
    }
    return true;
}

static bool agree_on_encoding(const struct xdr_functions *functions, const struct xdr_decoder *d, const void *value,
                              struct xdr_agreement *agreement)
{
    size_t length = agreement->extent.wire;
    uint8_t *again = malloc(length + 1);
    struct xdr_encoder e = xdr_encode_into(again, length);
    e.depth = d->depth;
    e.limits = d->limits;
    bool good = true;
    if (!again)
        good = give_up(agreement);
    else if (functions->size(value) != length && d->depth <= XDR_DEPTH_DEFAULT)
        good = disagree(agreement, "T_wire_size is not the length of the message");
    else if (functions->encode(&e, value) != XDR_OK || e.at != e.end)
        good = disagree(agreement, "T_encode refuses what was decoded");
    else if (memcmp(again, d->at, length) != 0)
        good = disagree(agreement, "T_encode writes other bytes than were decoded");
    else if (!agree_on_room(functions, &e, value, again, length))
        good = disagree(agreement, "T_encode does not end with its room");
    free(again);
    return good;
}

static bool agree_on_value(const struct xdr_functions *functions, const struct xdr_decoder *d, const void *value,
                           struct xdr_agreement *agreement)
{
    agreement->value = xdr_validate_value(functions->type, value, d->limits, NULL);
    if (d->policy != XDR_STRICT)
        return true;
    if (agreement->value != XDR_OK && agreement->value != XDR_BROKEN_RULE &&
        !(agreement->value == XDR_TOO_DEEP && d->depth > XDR_DEPTH_DEFAULT))
        return disagree(agreement, "T_validate refuses what was decoded");
    return agree_on_encoding(functions, d, value, agreement);
}

/* A decode into exactly the memory that was foretold; and into less. */
static bool agree_on_memory(const struct xdr_functions *functions, const struct xdr_decoder *d, void *value,
                            struct xdr_agreement *agreement)
{
    uint64_t memory = agreement->extent.memory;
    char *buffer = malloc((size_t)memory + 1);
    struct xdr_arena arena;
    struct xdr_decoder copy = *d;
    bool good = true;
    if (!buffer)
        return give_up(agreement);
    copy.arena = &arena;
    copy.error = NULL;
    xdr_arena_init(&arena, buffer, (size_t)memory);
    if (functions->decode(&copy, value) != XDR_OK)
        good = disagree(agreement, "the memory that T_check found is not enough");
    else if (arena.next != arena.limit)
        good = disagree(agreement, "the memory that T_check found is too much");
    else
        good = agree_on_value(functions, d, value, agreement);
    if (good && memory > 0) {
        copy.at = d->at;
        xdr_arena_init(&arena, buffer, (size_t)memory - 8);
        if (functions->decode(&copy, value) != XDR_NO_MEMORY)
            good = disagree(agreement, "a decode needs less memory than T_check found");
    }
    free(buffer);
    return good;
}

/* --- what was refused --- */

static bool is_zero(const void *value, size_t size)
{
    const char *bytes = value;
    for (size_t i = 0; i < size; i++)
        if (bytes[i])
            return false;
    return true;
}

static bool agree_on_refusal(const struct xdr_functions *functions, const struct xdr_decoder *before,
                             const struct xdr_decoder *after, const void *value, struct xdr_agreement *agreement)
{
    const struct xdr_error *error = &agreement->error;
    if (after->at != before->at)
        return disagree(agreement, "a refused decode has moved on");
    if (!is_zero(value, functions->type->size))
        return disagree(agreement, "a refused decode leaves a value");
    if (error->status != agreement->status || error->offset > (size_t)(before->end - before->at) ||
        strncmp(error->path, functions->type->name, strlen(functions->type->name)) != 0)
        return disagree(agreement, "the error of a refused decode does not name the place");
    return true;
}

/* --- both --- */

static bool agree_on_verdict(const struct xdr_functions *functions, const struct xdr_decoder *d,
                             struct xdr_agreement *agreement)
{
    struct xdr_decoder copy = *d;
    struct xdr_error error;
    struct xdr_extent walked;
    copy.error = &agreement->error;
    agreement->status = functions->check(&copy, &agreement->extent);
    enum xdr_status status = xdr_explain_wire(d, functions->type, SIZE_MAX, &walked, &error);
    if (agreement->status == XDR_OVER_BUDGET && d->budget && (status != XDR_OK || walked.memory > d->budget))
        return true;
    if (status != agreement->status)
        return disagree(agreement, "the walk over the description differs from T_check");
    if (status == XDR_OK && (walked.wire != agreement->extent.wire || walked.memory != agreement->extent.memory))
        return disagree(agreement, "the walk over the description finds another extent");
    return true;
}

static void begin_account(struct xdr_arena *arena, struct account *account)
{
    *account = (struct account){0, 0, 0, false};
    xdr_arena_init(arena, NULL, 0);
    arena->allocate = count_allocate;
    arena->release = count_release;
    arena->owner = account;
}

enum { HEAD = 2 * sizeof(void *), LEAST_CHUNK = 256 }; /* of a chunk; without its head */

/* The most that a decode may hold: its first chunk, or what the message takes if that is more. Of a caller's budget only a head
 * may stick out, when what the message takes fills it. */
static uint64_t most_held(const struct xdr_functions *functions, const struct xdr_decoder *d, uint64_t memory)
{
    uint64_t length = (uint64_t)(d->end - d->at), most = 4 * (length + 4), ratio = functions->type->ratio;
    if (d->budget)
        return memory + HEAD > d->budget ? (uint64_t)d->budget + HEAD : d->budget;
    most = most > LEAST_CHUNK ? most : LEAST_CHUNK;
    if (!__builtin_mul_overflow(ratio, length, &ratio))
        most = most > ratio ? most : ratio;
    return most + HEAD;
}

/* Budgets above what an accepted message takes let it pass, those below do not; none is exceeded. */
static bool agree_on_budget(const struct xdr_functions *functions, const struct xdr_decoder *d, void *value, uint64_t budget,
                            struct xdr_agreement *agreement)
{
    uint64_t memory = agreement->extent.memory;
    struct account account;
    struct xdr_arena arena;
    struct xdr_decoder copy = *d;
    if (budget == 0 || budget > SIZE_MAX)
        return true;
    begin_account(&arena, &account);
    copy.arena = &arena;
    copy.budget = (size_t)budget;
    copy.error = NULL;
    enum xdr_status status = functions->decode(&copy, value);
    xdr_arena_free(&arena);
    if (account.is_empty)
        return give_up(agreement);
    if (status != (budget < memory ? XDR_OVER_BUDGET : XDR_OK))
        return disagree(agreement, "a budget lets pass what it should not, or the reverse");
    if (account.most > most_held(functions, &copy, memory))
        return disagree(agreement, "a decode holds more than its budget");
    return true;
}

/* Some budgets of a range that hangs on the message. */
static bool agree_on_budgets(const struct xdr_functions *functions, const struct xdr_decoder *d, void *value,
                             struct xdr_agreement *agreement)
{
    enum { STEPS = 16 };
    uint64_t memory = agreement->extent.memory, step = (uint64_t)(agreement->extent.wire / 4) % STEPS;
    return d->allocations || (agree_on_budget(functions, d, value, memory, agreement) &&
                              agree_on_budget(functions, d, value, memory > 8 ? memory - 8 : 0, agreement) &&
                              agree_on_budget(functions, d, value, memory + memory * step / 4, agreement) &&
                              agree_on_budget(functions, d, value, memory * step / STEPS, agreement));
}

static bool agree_on_decode(const struct xdr_functions *functions, const struct xdr_decoder *d, void *value,
                            struct xdr_agreement *agreement)
{
    struct account account;
    struct xdr_arena arena;
    struct xdr_decoder copy = *d;
    bool good = true;
    begin_account(&arena, &account);
    copy.arena = &arena;
    copy.error = &agreement->error;
    enum xdr_status status = functions->decode(&copy, value);
    agreement->held = account.most;
    agreement->chunks = account.chunks;
    if (account.is_empty)
        good = give_up(agreement);
    else if (status != agreement->status)
        good = disagree(agreement, "T_decode differs from T_check");
    else if (!d->budget && functions->type->ratio <= 4 && account.chunks > 1)
        good = disagree(agreement, "a decode of an ordinary type takes more than one chunk");
    else if (account.most > most_held(functions, d, status == XDR_OK ? agreement->extent.memory : d->budget))
        good = disagree(agreement, "a decode holds more than its budget, or its type, allows");
    else if (status != XDR_OK)
        good = account.held == 0 ? agree_on_refusal(functions, d, &copy, value, agreement)
                                 : disagree(agreement, "a refused decode holds memory");
    else if ((size_t)(copy.at - d->at) != agreement->extent.wire)
        good = disagree(agreement, "T_decode passes another number of bytes than T_check");
    xdr_arena_free(&arena);
    return good;
}

bool xdr_agree(const struct xdr_functions *functions, const struct xdr_decoder *d, struct xdr_agreement *agreement)
{
    *agreement = (struct xdr_agreement){.status = XDR_OK};
    void *value = malloc(functions->type->size);
    bool good = value ? agree_on_verdict(functions, d, agreement) && agree_on_decode(functions, d, value, agreement)
                      : give_up(agreement);
    if (good && agreement->status == XDR_OK)
        good = agree_on_memory(functions, d, value, agreement) && agree_on_budgets(functions, d, value, agreement);
    free(value);
    return good;
}
