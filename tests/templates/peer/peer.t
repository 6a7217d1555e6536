@# peer.t -- for the tests: prints values in rpcgen's layout as xdr_print() prints ours, so that the texts can be compared.
@file ${spec.name}_peer.c
/* ${spec.name}_peer.c -- written by xdrgen from ${spec.file_name} for the tests; stands on rpcgen's header. */
#include "${spec.header_name}"

#include "peer.h"
@for import in spec.imports
#include "${import.header}.peer.h"
@end
@for type in spec.types

void peer_print_${type.c_name}(FILE *out, const ${type.c_name} *v, int indent)
{
@case type.kind
@when enum
    (void)indent;
    switch ((int)*v) {
@for value in type.legal
    case ${value.c_name}:
        fputs("${value.name}", out);
        break;
@end
    default:
        fprintf(out, "%d", (int)*v);
    }
@when struct
@if type.is_list
    @use list
@else
    fputs("{\n", out);
@for member in type.members
    {
        const __typeof__(v->${member.c_name}) *m = &v->${member.c_name};
        @use named
    }
@end
    peer_indent(out, indent);
    fputs("}", out);
@end
@when union
    fputs("{\n", out);
    {
        const __typeof__(v->${type.discriminant.c_name}) *m = &v->${type.discriminant.c_name};
        @use named member = type.discriminant
    }
    switch ((int)v->${type.discriminant.c_name}) {
@for arm in type.arms
@for label in arm.labels
    case ${label.value}:
@end
@if arm.is_default
    default:
@end
@if arm.member
        {
            const __typeof__(v->${type.c_name}_u.${arm.member.c_name}) *m = &v->${type.c_name}_u.${arm.member.c_name};
            @use named member = arm.member
        }
@end
        break;
@end
    }
    peer_indent(out, indent);
    fputs("}", out);
@when typedef
    const ${type.c_name} *m = v;
    indent--;
    @use shape member = type.alias
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
}
@end

@for type in spec.types
static void print_${type.c_name}(FILE *out, const void *v)
{
    peer_print_${type.c_name}(out, v, 0);
}

static bool_t code_${type.c_name}(XDR *xdrs, void *v)
{
    return xdr_${type.c_name}(xdrs, v);
}

@end
const struct peer_type ${spec.name}_peers[] = {
@for type in spec.types
    {"${type.name}", sizeof(${type.c_name}), code_${type.c_name}, print_${type.c_name}},
@end
    {NULL, 0, NULL, NULL},
};
@file ${spec.name}.h.peer.h
/* ${spec.name}.h.peer.h -- written by xdrgen from ${spec.file_name} for the tests. */
@for type in spec.types
void peer_print_${type.c_name}(FILE *out, const ${type.c_name} *v, int indent);
@end
@#
@# --- the items of a list, of which the last member of its own kind leads to the next ---
@#
@block list
fputs("[\n", out);
while (v) {
    const void *next = NULL;
    peer_indent(out, indent + 1);
    fputs("{\n", out);
    indent++;
@for member in type.members
    if (__builtin_types_compatible_p(__typeof__(v->${member.c_name}), ${type.c_name} *)) {
        memcpy(&next, &v->${member.c_name}, sizeof next);
    } else {
        const __typeof__(v->${member.c_name}) *m = &v->${member.c_name};
        @use named
    }
@end
    indent--;
    peer_indent(out, indent + 1);
    fputs("}\n", out);
    v = next;
}
peer_indent(out, indent);
fputs("]", out);
@end
@#
@# --- a member with its name, then a value of each shape; m points to it ---
@#
@block named
peer_indent(out, indent + 1);
fputs("${member.name} ", out);
@use shape
fputc('\n', out);
@end
@block shape
@case member.shape
@when scalar
@if member.type.runtime_name
peer_${member.type.runtime_name}(out, *m);
@else
peer_print_${member.type.c_name}(out, m, indent + 1);
@end
@when string
peer_text(out, *m, strlen(*m));
@when opaque
peer_bytes(out, m->${member.c_name}_val, m->${member.c_name}_len);
@when opaque_fixed
peer_bytes(out, *m, sizeof *m);
@when fixed
fputs("[", out);
for (size_t i = 0; i < ${member.bound}; i++) {
    peer_element(out, indent + 2);
@if member.type.runtime_name
    peer_${member.type.runtime_name}(out, (*m)[i]);
@else
    peer_print_${member.type.c_name}(out, &(*m)[i], indent + 2);
@end
}
peer_elements_end(out, ${member.bound}, indent + 1);
@when variable
fputs("[", out);
for (size_t i = 0; i < m->${member.c_name}_len; i++) {
    peer_element(out, indent + 2);
@if member.type.runtime_name
    peer_${member.type.runtime_name}(out, m->${member.c_name}_val[i]);
@else
    peer_print_${member.type.c_name}(out, &m->${member.c_name}_val[i], indent + 2);
@end
}
peer_elements_end(out, m->${member.c_name}_len, indent + 1);
@when optional
if (!*m)
    fputs("null", out);
else
@if member.type.runtime_name
    peer_${member.type.runtime_name}(out, **m);
@else
    peer_print_${member.type.c_name}(out, *m, indent + 1);
@end
@end
@end
