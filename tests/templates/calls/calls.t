@# calls.t -- for the tests: the functions of every type and the bodies of every procedure, in tables.
@file ${spec.name}_calls.c
/* ${spec.name}_calls.c -- written by xdrgen from ${spec.file_name} for the tests. */
#include "${spec.header_name}"

#include "calls.h"
@for type in spec.types

static enum xdr_status decode_${type.c_name}(struct xdr_decoder *d, void *v)
{
    return ${type.c_name}_decode(d, v);
}

static enum xdr_status encode_${type.c_name}(struct xdr_encoder *e, const void *v)
{
    return ${type.c_name}_encode(e, (const ${type.c_name} *)v);
}

static uint64_t size_${type.c_name}(const void *v)
{
    return ${type.c_name}_wire_size((const ${type.c_name} *)v);
}

static const struct xdr_functions calls_${type.c_name} = {
    &${type.c_name}_xdr, decode_${type.c_name}, encode_${type.c_name}, size_${type.c_name},
    ${type.c_name}_check,
};
@end

static const struct xdr_functions *const types[] = {
@for type in spec.types
    &calls_${type.c_name},
@end
    NULL,
};

static const struct procedure_calls procedures[] = {
@for program in spec.programs
@for version in program.versions
@for procedure in version.procedures
    {${program.number}, ${version.number}, ${procedure.number_text}, "${procedure.name}",
@if procedure.arguments
@if procedure.arguments.runtime_name
     NULL,
@else
     &calls_${procedure.arguments.c_name},
@end
@else
     NULL,
@end
@if procedure.result
@if procedure.result.runtime_name
     NULL,
@else
     &calls_${procedure.result.c_name},
@end
@else
     NULL,
@end
@if procedure.event
     &calls_${procedure.event.c_name}},
@else
     NULL},
@end
@end
@end
@end
    {0, 0, 0, NULL, NULL, NULL, NULL},
};

const struct protocol_calls ${spec.name}_calls = {"${spec.name}", types, procedures};
