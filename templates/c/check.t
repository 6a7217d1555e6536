@# check.t -- the validators: of messages, value are the steps of a marshaller that reads, without the value; of values.
@file ${spec.name}_check.c
/* ${spec.name}_check.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
@if spec.licence
${spec.licence}
@end
#include "xdr_scan.h"

#include "${spec.header_name}"
@for type in spec.types
@if type.in_loop
@if type.needs_forward

XDR_ALWAYS_INLINE struct xdr_measure ${type.c_name}_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d);
@end
@end
@end
@for type in spec.types

/* --- ${type.name} --- */

@if type.is_enum
struct xdr_measure ${type.c_name}_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !${type.c_name}_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}
@else
@if type.in_loop
@use scan type = type.in_loop

@end
@use scan
@end

enum xdr_status ${type.c_name}_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(${type.c_name}_scan(xdr_check_begin(_d, &${type.c_name}_xdr), _d), _d, &${type.c_name}_xdr, _size);
}

enum xdr_status ${type.c_name}_validate(const ${type.c_name} *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&${type.c_name}_xdr, _v, _p, _e);
}
@end
@block scan
${type.linkage}struct xdr_measure ${type.c_name}_scan${type.suffix}(struct xdr_measure _c, struct xdr_decoder *_d)
{
@if type.is_recursive
    if (_d->levels == 0)
        return xdr_scan_refuse(_c, _d);
    _d->levels--;
@end
@if type.is_list
_next:
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
        return xdr_scan_refuse(_c, _d);
@end
    }
@end
@if type.is_recursive
    _d->levels++;
@end
    return _c;
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
if (xdr_scan_left(_c, _d) < ${step.size})
    return xdr_scan_refuse(_c, _d);
@when plain
@if step.selects
${step.member.type.c_name} _value = xdr_load_${step.word}(_c.at);
@end
@when real words dwords
@when checked
@if step.selects
${step.member.type.c_name} _value;
if (!${step.function}_load(&_value, _c.at, _d->policy))
    return xdr_scan_refuse(_c, _d);
@else
if (!${step.function}_is_legal(xdr_load_uint(_c.at${step.plus}), _d->policy))
    return xdr_scan_refuse(_c, _d);
@end
@when bytes
if (!xdr_scan_bytes(_c.at${step.plus}, ${step.member.bound_text}, _d->policy))
    return xdr_scan_refuse(_c, _d);
@when advance
_c.at += ${step.size};
@when string
@if step.is_short
_c = xdr_scan_short_string(_c, _d, ${step.member.bound_text}, ${step.tail});
@else
_c = xdr_scan_string(_c, _d, ${step.member.bound_text}, ${step.tail});
@end
if (!_c.at)
    return _c;
@when text
_c = xdr_scan_text(_c, _d, ${step.member.bound_text}, ${step.tail});
if (!_c.at)
    return _c;
@when opaque
_c = xdr_scan_opaque(_c, _d, ${step.member.bound_text}, ${step.tail});
if (!_c.at)
    return _c;
@when call
@if step.any_bytes
_c = xdr_scan_skip(_c, _d, ${step.any_bytes});
@else
_c = ${step.function}_scan${step.in_line}(_c, _d);
@end
if (!_c.at)
    return _c;
@when each
@if step.any_bytes
_c = xdr_scan_skip(_c, _d, UINT64_C(${step.any_bytes}) * ${step.member.bound_text});
if (!_c.at)
    return _c;
@else
for (uint32_t _i = ${step.member.bound_text}; _i > 0; _i--) {
    _c = ${step.function}_scan${step.in_line}(_c, _d);
    if (!_c.at)
        return _c;
}
@end
@when array array_words array_dwords
@if step.any_bytes
_c = xdr_scan_plain_array(_c, _d, ${step.member.bound_text}, ${step.any_bytes}, sizeof(${step.member.type.c_name}));
if (!_c.at)
    return _c;
@else
_c = xdr_scan_array(_c, _d, ${step.member.bound_text}, ${step.element_min}, sizeof(${step.member.type.c_name}));
if (!_c.at)
    return _c;
for (uint32_t _i = _d->count; _i > 0; _i--) {
    _c = ${step.function}_scan${step.in_line}(_c, _d);
    if (!_c.at)
        return _c;
}
@end
@when optional
_c = xdr_scan_optional(_c, _d, ${step.element_min}, sizeof(${step.member.type.c_name}));
if (!_c.at)
    return _c;
if (_d->count) {
@if step.any_bytes
    _c = xdr_scan_skip(_c, _d, ${step.any_bytes});
@else
    _c = ${step.function}_scan${step.in_line}(_c, _d);
@end
    if (!_c.at)
        return _c;
}
@when boxed
_c = xdr_scan_boxed(_c, _d, ${step.count}, ${step.element_min}, sizeof(${step.member.type.c_name}));
if (!_c.at)
    return _c;
for (uint32_t _i = 0; _i < ${step.count}; _i++) {
    _c = ${step.function}_scan(_c, _d);
    if (!_c.at)
        return _c;
}
@when next
_c = xdr_scan_optional(_c, _d, ${step.element_min}, sizeof(${type.c_name}));
if (!_c.at)
    return _c;
if (_d->count)
    goto _next;
@end
@end
