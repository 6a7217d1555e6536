@# program.t -- for each version of a program: its table, a server's handlers, a client's functions and events.
@file ${spec.name}_dispatch.h
/* ${spec.name}_dispatch.h -- written by xdrgen from ${spec.file_name}; do not edit. */
@if spec.licence
${spec.licence}
@end
#ifndef ${spec.guard}_DISPATCH
#define ${spec.guard}_DISPATCH

#include "xdr_dispatch.h"

#include "${spec.header_name}"

#ifdef __cplusplus
extern "C" {
#endif
@for program in spec.programs
@for version in program.versions
@if version.prefix

/* --- ${program.name}, ${version.name} --- */

extern const struct xdr_program ${version.prefix}_program;

@if version.has_calls
/* What a server does for each procedure; one that is NULL is answered by "not implemented". A handler fills the result,
 * which may point into call->arena (xdr_call_allocate), and returns XDR_SERVED; or XDR_FAILED, having left its reason
 * with call->closure. */
struct ${version.prefix}_handlers {
@for procedure in version.procedures
@if procedure.is_event
@else
    @use handler
@end
@end
};

/* The service of these handlers, for a struct xdr_dispatcher. */
struct xdr_service ${version.prefix}_service(const struct ${version.prefix}_handlers *_handlers);

/* A client's calls: each sends the arguments, waits for the answer and decodes the result. For several calls in flight,
 * send and receive with xdr_client_send() and xdr_client_receive() of this program. */
@for procedure in version.procedures
@if procedure.is_event
@else
@use call
    XDR_CHECKED;
@end
@end
@end
@if version.has_events

/* What a client does for each event; one that is NULL is dropped. */
struct ${version.prefix}_events {
@for procedure in version.procedures
@if procedure.is_event
    void (*${procedure.field})(void *_closure, const ${procedure.event.c_name} *_event);
@end
@end
};

/* Decodes an event, as the decoder says (see xdr_decode_body), and calls its function. *status tells how the decoding went.
 * False if the message is no event of this program. */
bool ${version.prefix}_deliver(const struct ${version.prefix}_events *_events, void *_closure,
                               const struct xdr_incoming *_incoming, const struct xdr_decoder *_how,
                               enum xdr_status *_status);
@end
@end
@end
@end

#ifdef __cplusplus
}
#endif
#endif
@file ${spec.name}_dispatch.c
/* ${spec.name}_dispatch.c -- written by xdrgen from ${spec.file_name}; do not edit. */
@if spec.licence
${spec.licence}
@end
#include "${spec.name}_dispatch.h"
@for line in spec.service_lines
${line.text}
@end

/* --- the bodies' functions without their types --- */
@for type in spec.bodies

static enum xdr_status decode_${type.c_name}(struct xdr_decoder *_d, void *_v)
{
    return ${type.c_name}_decode(_d, _v);
}

static enum xdr_status encode_${type.c_name}(struct xdr_encoder *_e, const void *_v)
{
    return ${type.c_name}_encode(_e, (const ${type.c_name} *)_v);
}

static uint64_t size_${type.c_name}(const void *_v)
{
    return ${type.c_name}_wire_size((const ${type.c_name} *)_v);
}

static const struct xdr_codec ${type.codec} = {
    &${type.c_name}_xdr, decode_${type.c_name}, encode_${type.c_name}, size_${type.c_name}, UINT64_C(${type.wire_min}),
    UINT64_C(${type.wire_max}),
};
@end
@for program in spec.programs
@for version in program.versions
@if version.prefix

/* --- ${program.name}, ${version.name} --- */
@for procedure in version.by_number
@if procedure.acl

static const struct xdr_acl ${procedure.function}_acl[] = {
@for acl in procedure.acl
    {${acl.literals}},
@end
    {NULL, NULL, NULL, NULL, NULL},
};
@end
@if procedure.acl_filter

static const struct xdr_acl ${procedure.function}_filter[] = {
@for acl in procedure.acl_filter
    {${acl.literals}},
@end
    {NULL, NULL, NULL, NULL, NULL},
};
@end
@end

static const struct xdr_procedure ${version.prefix}_procedures[] = {
@for procedure in version.by_number
    {
        .number = ${procedure.number_text},
        .name = "${procedure.name}",
        .summary = ${procedure.literal},
@if procedure.is_event
        .is_event = true,
@end
@if procedure.is_urgent
        .is_urgent = true,
@end
@if procedure.arguments
        .arguments = &${procedure.arguments.codec},
@end
@if procedure.result
        .result = &${procedure.result.codec},
@end
@if procedure.event
        .event = &${procedure.event.codec},
@end
        .generate = ${procedure.side},
@if procedure.read_stream
        .read_stream = ${procedure.read_stream},
@else
        .read_stream = -1,
@end
@if procedure.write_stream
        .write_stream = ${procedure.write_stream},
@else
        .write_stream = -1,
@end
@if procedure.acl
        .acl = ${procedure.function}_acl,
@end
@if procedure.acl_filter
        .acl_filter = ${procedure.function}_filter,
@end
    },
@end
};

static const uint32_t ${version.prefix}_index[] = {
@for slot in version.index
    ${slot.place},
@end
};

const struct xdr_program ${version.prefix}_program = {
    .name = "${program.name}",
    .number = UINT32_C(${program.number}),
    .version = UINT32_C(${version.number}),
@if spec.ignores_trailing
    .ignore_trailing = true,
@end
    .procedures = ${version.prefix}_procedures,
    .count = sizeof ${version.prefix}_procedures / sizeof *${version.prefix}_procedures,
    .index = ${version.prefix}_index,
    .index_bits = ${version.index_bits},
@if spec.has_cap
    .cap = UINT64_C(${spec.cap}),
@end
};
@if version.has_calls
@for procedure in version.by_number
@if procedure.is_event
@else

static enum xdr_verdict serve_${procedure.function}(const void *_handlers, struct xdr_call *_call, const void *_arguments,
                                                    void *_result)
{
    const struct ${version.prefix}_handlers *_own = _handlers;
@if procedure.arguments
@else
    (void)_arguments;
@end
@if procedure.result
@else
    (void)_result;
@end
    if (!_own->${procedure.field})
        return XDR_NOT_IMPLEMENTED;
    @use run
}
@end
@end

static xdr_serve *const ${version.prefix}_serve[] = {
@for procedure in version.by_number
@if procedure.is_event
    NULL,
@else
    serve_${procedure.function},
@end
@end
};

struct xdr_service ${version.prefix}_service(const struct ${version.prefix}_handlers *_handlers)
{
    return (struct xdr_service){&${version.prefix}_program, ${version.prefix}_serve, _handlers};
}
@for procedure in version.by_number
@if procedure.is_event
@else

@use call
{
    const struct xdr_procedure *_p = xdr_find_procedure(&${version.prefix}_program, ${procedure.number_text});
@if procedure.arguments
@if procedure.result
    return xdr_client_call(_client, &${version.prefix}_program, _p, _arguments, _result);
@else
    return xdr_client_call(_client, &${version.prefix}_program, _p, _arguments, NULL);
@end
@else
@if procedure.result
    return xdr_client_call(_client, &${version.prefix}_program, _p, NULL, _result);
@else
    return xdr_client_call(_client, &${version.prefix}_program, _p, NULL, NULL);
@end
@end
}
@end
@end
@end
@if version.has_events

bool ${version.prefix}_deliver(const struct ${version.prefix}_events *_events, void *_closure,
                               const struct xdr_incoming *_incoming, const struct xdr_decoder *_how,
                               enum xdr_status *_status)
{
    const struct xdr_program *_program = &${version.prefix}_program;
    const struct xdr_procedure *_p = xdr_find_procedure(_program, _incoming->procedure);
    if (_incoming->program != _program->number || _incoming->version != _program->version || !_p || !_p->event)
        return false;
    switch (_incoming->procedure) {
@for procedure in version.procedures
@if procedure.is_event
    case ${procedure.number_text}: {
        ${procedure.event.c_name} _event;
        *_status = xdr_decode_body(_program, _p->event, _incoming, _how, &_event);
        if (*_status == XDR_OK && _events->${procedure.field})
            _events->${procedure.field}(_closure, &_event);
        return true;
    }
@end
@end
    }
    return false;
}
@end
@end
@end
@end
@#
@# --- a handler and a call; void arguments and results are left out of a call, and NULL for a handler ---
@#
@block handler
@if procedure.arguments
@if procedure.result
enum xdr_verdict (*${procedure.field})(struct xdr_call *_call, const ${procedure.arguments.c_name} *_arguments, ${procedure.result.c_name} *_result);
@else
enum xdr_verdict (*${procedure.field})(struct xdr_call *_call, const ${procedure.arguments.c_name} *_arguments);
@end
@else
@if procedure.result
enum xdr_verdict (*${procedure.field})(struct xdr_call *_call, ${procedure.result.c_name} *_result);
@else
enum xdr_verdict (*${procedure.field})(struct xdr_call *_call);
@end
@end
@end
@block call
@if procedure.arguments
@if procedure.result
enum xdr_outcome ${procedure.function}_call(struct xdr_client *_client, const ${procedure.arguments.c_name} *_arguments, ${procedure.result.c_name} *_result)
@else
enum xdr_outcome ${procedure.function}_call(struct xdr_client *_client, const ${procedure.arguments.c_name} *_arguments)
@end
@else
@if procedure.result
enum xdr_outcome ${procedure.function}_call(struct xdr_client *_client, ${procedure.result.c_name} *_result)
@else
enum xdr_outcome ${procedure.function}_call(struct xdr_client *_client)
@end
@end
@end
@block run
@if procedure.arguments
@if procedure.result
return _own->${procedure.field}(_call, (const ${procedure.arguments.c_name} *)_arguments, _result);
@else
return _own->${procedure.field}(_call, (const ${procedure.arguments.c_name} *)_arguments);
@end
@else
@if procedure.result
return _own->${procedure.field}(_call, _result);
@else
return _own->${procedure.field}(_call);
@end
@end
@end
