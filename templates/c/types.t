@# types.t -- the descriptions of the types: names, shapes and bounds as data; and the calls that fall back on them.
@file ${spec.name}_types.c
/* ${spec.name}_types.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (${spec.name}.c) gives up, they find out why by the description. */
@if spec.licence
${spec.licence}
@end
#include "xdr_marshal.h"
@if spec.wide_header
#include "${spec.wide_header}"
@end

#include "${spec.header_name}"
@if spec.limits

const struct xdr_limit ${spec.c_name}_limits[] = {
@for limit in spec.limits
    {"${limit.name}", ${limit.value}},
@end
    {NULL, 0},
};
@end

@if spec.given
/* What the specification was told of constants of C, where their header is included and has them as macros. */
@for given in spec.given
#ifdef ${given.name}
_Static_assert(${given.name} == ${given.value}, "${given.name} is not ${given.value}, as the specification was told");
#endif
@end

@end
/* Bounds on memory rest on the sizes of these types, here and on other machines. */
@for type in spec.types
XDR_ASSERT_SIZE(${type.c_name}, ${type.size_64}, ${type.size_32}, ${type.size_32_packed});
@end
@for type in spec.types

@if type.rules
static const struct xdr_rule ${type.c_name}_rules[] = {
@for member in type.rules
    {
@if member.has_range
        .range = "@range: ${member.range}",
@end
@if member.has_least
        .has_least = true,
        .least = (uint64_t)${member.least},
@end
@if member.has_greatest
        .has_greatest = true,
        .greatest = (uint64_t)${member.greatest},
@end
@if member.flags_mask
        .flags = "@flags: ${member.flags_prefix}*",
        .mask = ${member.flags_mask},
@end
@if member.must
        .must = ${member.must},
@end
@if member.allows_nul
        .allows_nul = true,
@end
    },
@end
};

@end
@if type.checks
@for check in type.checks
static bool ${check.function}(const void *_value)
{
    const ${type.c_name} *_v = _value;
    return ${check.c_text};
}

@end
static const struct xdr_relation ${type.c_name}_relations[] = {
@for check in type.checks
    {"@check: ${check.text}", ${check.function}},
@end
    {NULL, NULL},
};

@end
@case type.kind
@when enum
static const struct xdr_enumerator ${type.c_name}_values[] = {
@for value in type.legal
    {"${value.name}", ${value.c_name}},
@end
};

@when struct
static const struct xdr_member ${type.c_name}_members[] = {
@for member in type.members
    {"${member.name}", &${member.descriptor}, ${member.shape_id}, ${member.bound}, ${member.limit_literal},
     offsetof(${type.c_name}, ${member.c_name}), ${member.rule}},
@end
};

@when union
static const struct xdr_member ${type.c_name}_members[] = {
    {"${type.discriminant.name}", &${type.discriminant.descriptor}, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(${type.c_name}, ${type.discriminant.c_name}), ${type.discriminant.rule}},
@for arm in type.arms
@if arm.member
    {"${arm.member.name}", &${arm.member.descriptor}, ${arm.member.shape_id}, ${arm.member.bound}, ${arm.member.limit_literal},
     offsetof(${type.c_name}, u.${arm.member.c_name}), ${arm.member.rule}},
@end
@end
};

@if type.labels
static const struct xdr_arm ${type.c_name}_arms[] = {
@for label in type.labels
    {${label.c_text}, ${label.pointer}},
@end
};

@end
@if type.default_arm
static const struct xdr_arm ${type.c_name}_default = {0, ${type.default_arm.pointer}};

@end
@when typedef
static const struct xdr_member ${type.c_name}_members[] = {
    {"", &${type.alias.descriptor}, ${type.alias.shape_id}, ${type.alias.bound}, ${type.alias.limit_literal}, 0, ${type.alias.rule}},
};

@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
const struct xdr_type ${type.c_name}_xdr = {
    .name = "${type.name}",
    .size = sizeof(${type.c_name}),
    .least = ${type.wire_min},
    .ratio = ${type.memory_ratio},
@if type.is_fixed_size
    .is_fixed = true,
@end
@if type.is_recursive
    .is_recursive = true,
@end
@if type.is_list
    .is_list = true,
@end
@if type.has_rules
    .has_rules = true,
@end
@if type.depth_limit
    .depth = ${type.depth_limit},
@end
@if type.checks
    .relations = ${type.c_name}_relations,
@end
@case type.kind
@when enum
    .kind = XDR_ENUM,
@if type.is_open
    .is_open = true,
@end
    .values = ${type.c_name}_values,
    .count = sizeof ${type.c_name}_values / sizeof *${type.c_name}_values,
@when struct
    .kind = XDR_STRUCT,
    .members = ${type.c_name}_members,
    .count = sizeof ${type.c_name}_members / sizeof *${type.c_name}_members,
@when union
    .kind = XDR_UNION,
    .members = ${type.c_name}_members,
@if type.labels
    .arms = ${type.c_name}_arms,
    .count = sizeof ${type.c_name}_arms / sizeof *${type.c_name}_arms,
@end
@if type.default_arm
    .default_arm = &${type.c_name}_default,
@end
@when typedef
    .kind = XDR_TYPEDEF,
    .members = ${type.c_name}_members,
    .count = 1,
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
};

enum xdr_status ${type.c_name}_encode(struct xdr_encoder *_e, const ${type.c_name} *_v)
{
    return xdr_encode_end(${type.c_name}_put(xdr_encode_begin(_e, &${type.c_name}_xdr), _e, _v), _e, &${type.c_name}_xdr, _v);
}

enum xdr_status ${type.c_name}_decode(struct xdr_decoder *_d, ${type.c_name} *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &${type.c_name}_xdr);
    do
        _c = ${type.c_name}_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &${type.c_name}_xdr));
    return xdr_decode_end(_c, _d, &${type.c_name}_xdr, _v);
}
@end
