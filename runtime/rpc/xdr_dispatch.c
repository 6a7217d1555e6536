/* xdr_dispatch.c -- finds procedures and serves calls. */
#include "xdr_dispatch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *xdr_verdict_text(enum xdr_verdict verdict)
{
    static const char *const texts[] = {
#define XDR_VERDICT_WORDS(NAME, TEXT) TEXT,
        XDR_VERDICTS(XDR_VERDICT_WORDS)
#undef XDR_VERDICT_WORDS
    };
    return (size_t)verdict < sizeof texts / sizeof *texts ? texts[verdict] : "an unknown verdict";
}

/* The table is at most half full, so a place that is empty ends every search soon. */
const struct xdr_procedure *xdr_find_procedure(const struct xdr_program *program, uint32_t number)
{
    uint32_t mask = (UINT32_C(1) << program->index_bits) - 1;
    uint32_t at = number * UINT32_C(2654435769) >> (32 - program->index_bits); /* as xdrgen/emit/service.c */
    for (; program->index[at] != 0; at = (at + 1) & mask) {
        const struct xdr_procedure *procedure = &program->procedures[program->index[at] - 1];
        if (procedure->number == number)
            return procedure;
    }
    return NULL;
}

bool xdr_within_cap(const struct xdr_program *program, const struct xdr_codec *codec, uint64_t length, struct xdr_error *error)
{
    if (program->cap == 0 || length <= program->cap)
        return true;
    memset(error, 0, sizeof *error);
    error->status = XDR_OVER_LIMIT;
    error->value = length < INT64_MAX ? (int64_t)length : INT64_MAX;
    error->limit = program->cap;
    error->limit_name = "@cap";
    error->type_name = codec ? codec->type->name : "void";
    snprintf(error->path, sizeof error->path, "%s", error->type_name);
    return false;
}

static enum xdr_verdict find_service(const struct xdr_dispatcher *dispatcher, uint32_t program, uint32_t version,
                                     const struct xdr_service **service)
{
    enum xdr_verdict verdict = XDR_UNKNOWN_PROGRAM;
    for (size_t i = 0; i < dispatcher->count; i++) {
        *service = &dispatcher->services[i];
        if ((*service)->program->number != program)
            continue;
        if ((*service)->program->version == version)
            return XDR_SERVED;
        verdict = XDR_UNKNOWN_VERSION;
    }
    return verdict;
}

void *xdr_call_allocate(struct xdr_call *call, size_t size)
{
    return xdr_arena_allocate(call->arena, size);
}

/* A value of a type in the call's arena, zeroed; a void one is anything but NULL. */
static void *allocate_value(struct xdr_call *call, const struct xdr_codec *codec)
{
    return codec ? xdr_call_allocate(call, codec->type->size) : call;
}

static enum xdr_verdict decode_arguments(const struct xdr_dispatcher *dispatcher, const struct xdr_program *program,
                                         struct xdr_call *call, const uint8_t *wire, size_t length, void **arguments)
{
    const struct xdr_codec *codec = call->procedure->arguments;
    bool ignore_trailing = dispatcher->ignore_trailing || program->ignore_trailing;
    struct xdr_decoder d = xdr_decode_from(wire, length, call->arena);
    d.policy = dispatcher->policy;
    d.budget = dispatcher->budget;
    d.limits = call->limits;
    d.error = &call->error;
    if (!xdr_within_cap(program, codec, length, &call->error))
        return XDR_BAD_ARGUMENTS;
    *arguments = allocate_value(call, codec);
    if (!*arguments)
        return XDR_OUT_OF_MEMORY;
    if (codec && codec->decode(&d, *arguments) != XDR_OK)
        return call->error.status == XDR_NO_MEMORY ? XDR_OUT_OF_MEMORY : XDR_BAD_ARGUMENTS;
    if (codec && xdr_check_rules(codec->type, *arguments, d.policy, &call->error) != XDR_OK)
        return XDR_BAD_ARGUMENTS;
    return d.at == d.end || ignore_trailing ? XDR_SERVED : XDR_TRAILING_BYTES;
}

static bool encode_body(struct xdr_call *call, const struct xdr_codec *codec, const void *result, uint8_t *body, size_t size)
{
    struct xdr_encoder e = xdr_encode_into(body, size);
    e.limits = call->limits;
    e.error = &call->error;
    return xdr_check_rules(codec->type, result, XDR_STRICT, &call->error) == XDR_OK && codec->encode(&e, result) == XDR_OK;
}

static enum xdr_verdict encode_result(const struct xdr_program *program, struct xdr_call *call, const void *result,
                                      struct xdr_reply *reply)
{
    const struct xdr_codec *codec = call->procedure->result;
    uint64_t size = codec ? codec->size(result) : 0;
    if (!xdr_within_cap(program, codec, size, &call->error))
        return XDR_BAD_RESULT;
    if (size >= SIZE_MAX - reply->room_before)
        return XDR_OUT_OF_MEMORY;
    if (!codec && reply->room_before == 0)
        return XDR_SERVED;
    reply->body = malloc((size_t)size + reply->room_before + 1); /* of what is nested too deep the size is 0 */
    if (!reply->body)
        return XDR_OUT_OF_MEMORY;
    if (codec && !encode_body(call, codec, result, reply->body + reply->room_before, (size_t)size)) {
        free(reply->body);
        reply->body = NULL;
        return XDR_BAD_RESULT;
    }
    reply->length = (size_t)size;
    return XDR_SERVED;
}

static enum xdr_verdict serve(const struct xdr_dispatcher *dispatcher, const struct xdr_service *service,
                              const uint8_t *wire, size_t length, struct xdr_call *call, struct xdr_reply *reply)
{
    xdr_serve *handler = service->serve[call->procedure - service->program->procedures];
    void *arguments, *result = allocate_value(call, call->procedure->result);
    if (!handler)
        return XDR_NOT_IMPLEMENTED;
    if (!result)
        return XDR_OUT_OF_MEMORY;
    enum xdr_verdict verdict = decode_arguments(dispatcher, service->program, call, wire, length, &arguments);
    if (verdict == XDR_SERVED)
        verdict = handler(service->handlers, call, arguments, result);
    if (verdict == XDR_SERVED)
        verdict = encode_result(service->program, call, result, reply);
    return verdict;
}

enum xdr_verdict xdr_dispatch(const struct xdr_dispatcher *dispatcher, uint32_t program, uint32_t version,
                              uint32_t procedure, const void *wire, size_t length, struct xdr_call *call,
                              struct xdr_reply *reply)
{
    const struct xdr_service *service;
    reply->body = NULL;
    reply->length = 0;
    call->procedure = NULL;
    enum xdr_verdict verdict = find_service(dispatcher, program, version, &service);
    if (verdict != XDR_SERVED)
        return verdict;
    call->procedure = xdr_find_procedure(service->program, procedure);
    if (!call->procedure)
        return XDR_UNKNOWN_PROCEDURE;
    verdict = serve(dispatcher, service, wire, length, call, reply);
    xdr_arena_reset(call->arena);
    return verdict;
}
