@# through.t -- for the tests: every procedure of a program through one handler, one table of calls and one taker of events.
@file ${spec.name}_through.c
/* ${spec.name}_through.c -- written by xdrgen from ${spec.file_name} for the tests. */
#include "${spec.name}_dispatch.h"

#include "through.h"
@for program in spec.programs
@for version in program.versions
@if version.prefix

/* --- ${program.name}, ${version.name} --- */
@for procedure in version.by_number

@if procedure.is_event
static void take_${procedure.function}(void *closure, const ${procedure.event.c_name} *event)
{
    take_event(closure, ${procedure.number_text}, event);
}
@else
@use handler
@use call
@end
@end

static through_call *const ${version.prefix}_calls[] = {
@for procedure in version.by_number
@if procedure.is_event
    NULL,
@else
    call_${procedure.function},
@end
@end
};

static struct xdr_service ${version.prefix}_serve(bool is_served)
{
    static const struct ${version.prefix}_handlers none = {NULL}, all = {
@for procedure in version.by_number
@if procedure.is_event
@else
        .${procedure.field} = handle_${procedure.function},
@end
@end
    };
    return ${version.prefix}_service(is_served ? &all : &none);
}

@if version.has_events
static bool ${version.prefix}_take(bool is_taken, void *closure, const struct xdr_incoming *incoming,
                                   const struct xdr_decoder *how, enum xdr_status *status)
{
    static const struct ${version.prefix}_events none = {NULL}, all = {
@for procedure in version.by_number
@if procedure.is_event
        .${procedure.field} = take_${procedure.function},
@end
@end
    };
    return ${version.prefix}_deliver(is_taken ? &all : &none, closure, incoming, how, status);
}

const struct through ${version.prefix}_through = {&${version.prefix}_program, ${version.prefix}_calls, ${version.prefix}_serve,
                                                  ${version.prefix}_take};
@else
const struct through ${version.prefix}_through = {&${version.prefix}_program, ${version.prefix}_calls, ${version.prefix}_serve, NULL};
@end
@end
@end
@end
@#
@# --- what has a type becomes what has none, and the other way round ---
@#
@block handler
@if procedure.arguments
@if procedure.result
static enum xdr_verdict handle_${procedure.function}(struct xdr_call *call, const ${procedure.arguments.c_name} *arguments,
                                                     ${procedure.result.c_name} *result)
{
    return handle(call, ${procedure.number_text}, arguments, result);
}
@else
static enum xdr_verdict handle_${procedure.function}(struct xdr_call *call, const ${procedure.arguments.c_name} *arguments)
{
    return handle(call, ${procedure.number_text}, arguments, NULL);
}
@end
@else
@if procedure.result
static enum xdr_verdict handle_${procedure.function}(struct xdr_call *call, ${procedure.result.c_name} *result)
{
    return handle(call, ${procedure.number_text}, NULL, result);
}
@else
static enum xdr_verdict handle_${procedure.function}(struct xdr_call *call)
{
    return handle(call, ${procedure.number_text}, NULL, NULL);
}
@end
@end
@end
@block call

static enum xdr_outcome call_${procedure.function}(struct xdr_client *client, const void *arguments, void *result)
{
    (void)arguments, (void)result;
@if procedure.arguments
@if procedure.result
    return ${procedure.function}_call(client, arguments, result);
@else
    return ${procedure.function}_call(client, arguments);
@end
@else
@if procedure.result
    return ${procedure.function}_call(client, result);
@else
    return ${procedure.function}_call(client);
@end
@end
}
@end
