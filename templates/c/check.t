@# check.t -- the validators: of messages, value are the steps of a marshaller that reads, without the value; of values.
@file ${spec.name}_check.c
/* ${spec.name}_check.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
@for line in spec.licence
${line.text}
@end
#include "xdr_scan.h"

#include "${spec.header_name}"
@for type in spec.types
@if type.in_loop
@if type.needs_forward

XDR_ALWAYS_INLINE struct xdr_measure ${type.c_name}_scan_inline(struct xdr_measure c, struct xdr_decoder *d);
@end
@end
@end
@for type in spec.types

/* --- ${type.name} --- */

@if type.is_enum
struct xdr_measure ${type.c_name}_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !${type.c_name}_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}
@else
@if type.in_loop
@use scan type = type.in_loop

@end
@use scan
@end

enum xdr_status ${type.c_name}_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(${type.c_name}_scan(xdr_check_begin(d, &${type.c_name}_xdr), d), d, &${type.c_name}_xdr, size);
}

enum xdr_status ${type.c_name}_validate(const ${type.c_name} *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&${type.c_name}_xdr, v, p, e);
}
@end
@block scan
${type.linkage}struct xdr_measure ${type.c_name}_scan${type.suffix}(struct xdr_measure c, struct xdr_decoder *d)
{
@if type.is_recursive
    if (d->levels == 0)
        return xdr_scan_refuse(c, d);
    d->levels--;
@end
@if type.is_list
next:
@end
@for step in type.steps
    @use scan_step
@end
@if type.is_union
    switch (${type.which_text}) {
@for arm in type.arms
    @use labels
@for step in arm.steps
        @use scan_step
@end
        break;
@end
@if type.has_default
@else
    default:
        return xdr_scan_refuse(c, d);
@end
    }
@end
@if type.is_recursive
    d->levels++;
@end
    return c;
}
@end
@block labels
@for label in arm.labels
@if label.comment
case ${label.c_text}: /* ${label.comment} */
@else
case ${label.c_text}:
@end
@end
@if arm.is_default
default:
@end
@end
@block scan_step
@case step.kind
@when room
if (xdr_scan_left(c, d) < ${step.size})
    return xdr_scan_refuse(c, d);
@when plain
@if step.selects
${step.member.type.c_name} value = xdr_load_${step.word}(c.at);
@end
@when real words dwords
@when checked
@if step.selects
${step.member.type.c_name} value;
if (!${step.function}_load(&value, c.at, d->policy))
    return xdr_scan_refuse(c, d);
@else
if (!${step.function}_is_legal(xdr_load_uint(c.at${step.plus}), d->policy))
    return xdr_scan_refuse(c, d);
@end
@when bytes
if (!xdr_scan_bytes(c.at${step.plus}, ${step.member.bound_text}, d->policy))
    return xdr_scan_refuse(c, d);
@when advance
c.at += ${step.size};
@when string
@if step.is_short
c = xdr_scan_short_string(c, d, ${step.member.bound_text}, ${step.tail});
@else
c = xdr_scan_string(c, d, ${step.member.bound_text}, ${step.tail});
@end
if (!c.at)
    return c;
@when text
c = xdr_scan_text(c, d, ${step.member.bound_text}, ${step.tail});
if (!c.at)
    return c;
@when opaque
c = xdr_scan_opaque(c, d, ${step.member.bound_text}, ${step.tail});
if (!c.at)
    return c;
@when call
@if step.any_bytes
c = xdr_scan_skip(c, d, ${step.any_bytes});
@else
c = ${step.function}_scan${step.in_line}(c, d);
@end
if (!c.at)
    return c;
@when each
@if step.any_bytes
c = xdr_scan_skip(c, d, UINT64_C(${step.any_bytes}) * ${step.member.bound_text});
if (!c.at)
    return c;
@else
for (uint32_t i = ${step.member.bound_text}; i > 0; i--) {
    c = ${step.function}_scan${step.in_line}(c, d);
    if (!c.at)
        return c;
}
@end
@when array array_words array_dwords
@if step.any_bytes
c = xdr_scan_plain_array(c, d, ${step.member.bound_text}, ${step.any_bytes}, sizeof(${step.member.type.c_name}));
if (!c.at)
    return c;
@else
c = xdr_scan_array(c, d, ${step.member.bound_text}, ${step.element_min}, sizeof(${step.member.type.c_name}));
if (!c.at)
    return c;
for (uint32_t i = d->count; i > 0; i--) {
    c = ${step.function}_scan${step.in_line}(c, d);
    if (!c.at)
        return c;
}
@end
@when optional
c = xdr_scan_optional(c, d, ${step.element_min}, sizeof(${step.member.type.c_name}));
if (!c.at)
    return c;
if (d->count) {
@if step.any_bytes
    c = xdr_scan_skip(c, d, ${step.any_bytes});
@else
    c = ${step.function}_scan${step.in_line}(c, d);
@end
    if (!c.at)
        return c;
}
@when next
c = xdr_scan_optional(c, d, ${step.element_min}, sizeof(${type.c_name}));
if (!c.at)
    return c;
if (d->count)
    goto next;
@end
@end
