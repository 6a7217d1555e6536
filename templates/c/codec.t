@# codec.t -- the marshallers: for each type the bytes it takes, writing it, reading it.
@file ${spec.name}.c
/* ${spec.name}.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (${spec.name}_types.c) with the descriptions of the types. */
@if spec.licence
${spec.licence}
@end
#include "xdr_marshal.h"

#include "${spec.header_name}"
@for line in spec.codec_lines
${line.text}
@end
@for type in spec.types
@if type.needs_forward
@if type.in_loop

XDR_ALWAYS_INLINE uint8_t *${type.c_name}_put_inline(uint8_t *_p, struct xdr_encoder *_e, const ${type.c_name} *_v);
XDR_ALWAYS_INLINE struct xdr_cursor ${type.c_name}_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, ${type.c_name} *_v);
@end
@end
@end
@for type in spec.types

/* --- ${type.name} --- */

@if type.is_enum
@use enum
@else
@use composite
@end
@end
@#
@# --- enums ---
@#
@block enum
bool ${type.c_name}_is_legal(uint32_t _value, unsigned _policy)
{
@if type.is_open
    (void)_value; /* @unknown-enum: pass */
    (void)_policy;
    return true;
@else
@if type.is_contiguous
    int32_t _i = (int32_t)_value;
    return (_i >= ${type.first_name} && _i <= ${type.last_name}) || (_policy & XDR_ANY_ENUM);
@else
    switch ((int32_t)_value) {
@for value in type.legal
    case ${value.c_name}:
@end
        return true;
    default:
        return _policy & XDR_ANY_ENUM;
    }
@end
@end
}

uint64_t ${type.c_name}_wire_size(const ${type.c_name} *_v)
{
    (void)_v;
    return 4;
}

bool ${type.c_name}_store(uint8_t *_p, ${type.c_name} _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return ${type.c_name}_is_legal((uint32_t)_v, XDR_STRICT);
}

bool ${type.c_name}_load(${type.c_name} *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (${type.c_name})_value;
    return ${type.c_name}_is_legal(_value, _policy);
}

uint8_t *${type.c_name}_put(uint8_t *_p, struct xdr_encoder *_e, const ${type.c_name} *_v)
{
    return xdr_room(_p, _e) >= 4 && ${type.c_name}_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor ${type.c_name}_get(struct xdr_cursor _c, struct xdr_decoder *_d, ${type.c_name} *_v)
{
    if (xdr_left(_c, _d) < 4 || !${type.c_name}_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}
@end
@#
@# --- structs, unions, typedefs ---
@#
@block composite
uint64_t ${type.c_name}_wire_size(const ${type.c_name} *_v)
{
@if type.is_fixed_size
    (void)_v;
    return ${type.wire_min};
@else
@if type.is_recursive
    return xdr_value_size(&${type.c_name}_xdr, _v);
@else
    uint64_t _size = ${type.fixed_bytes};
@if type.is_list
_next:
@end
@for step in type.steps
    @use size_step
@end
@if type.is_union
    switch (${type.switch_text}) {
@for arm in type.arms
    @use labels
@if arm.fixed_bytes
        _size += ${arm.fixed_bytes};
@end
@for step in arm.steps
        @use size_step
@end
        break;
@end
@if type.has_default
@else
    default:
        break;
@end
    }
@end
    return _size;
@end
@end
}

@if type.in_loop
@use put type = type.in_loop

@end
@use put

@if type.in_loop
@use get type = type.in_loop

@end
@use get
@end
@block put
${type.linkage}uint8_t *${type.c_name}_put${type.suffix}(uint8_t *_p, struct xdr_encoder *_e, const ${type.c_name} *_v)
{
@if type.is_recursive
    if (_e->levels == 0)
        return NULL;
    _e->levels--;
@end
@if type.is_list
_next:
@end
@for step in type.steps
    @use put_step
@end
@if type.is_union
    switch (${type.switch_text}) {
@for arm in type.arms
    @use labels
@for step in arm.steps
        @use put_step
@end
        break;
@end
@if type.has_default
@else
    default:
        return NULL;
@end
    }
@end
@if type.is_recursive
    _e->levels++;
@end
    return _p;
}
@end
@block get
${type.linkage}struct xdr_cursor ${type.c_name}_get${type.suffix}(struct xdr_cursor _c, struct xdr_decoder *_d, ${type.c_name} *_v)
{
@if type.is_recursive
    if (_d->levels == 0)
        return xdr_refuse(_c, _d);
    _d->levels--;
@end
@if type.is_list
_next:
@end
@for step in type.steps
    @use get_step
@end
@if type.is_union
    switch (${type.switch_text}) {
@for arm in type.arms
    @use labels
@for step in arm.steps
        @use get_step
@end
        break;
@end
@if type.has_default
@else
    default:
        return xdr_refuse(_c, _d);
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
@#
@# --- the bytes of a step; those of fixed size are in the sum already, and what recurses does not add up here ---
@#
@block size_step
@case step.kind
@when room plain real checked bytes words dwords advance boxed
@when string text opaque
_size += xdr_pad(${step.place}.len);
@when call
_size += ${step.function}_wire_size(&${step.place});
@when each
@if step.size
_size += UINT64_C(${step.size}) * ${step.member.bound_text};
@else
for (uint32_t _i = 0; _i < ${step.member.bound_text}; _i++)
    _size += ${step.function}_wire_size(&${step.place}[_i]);
@end
@when array array_words array_dwords
@if step.size
_size += UINT64_C(${step.size}) * ${step.place}.len;
@else
for (uint32_t _i = 0; ${step.place}.data && _i < ${step.place}.len; _i++)
    _size += ${step.function}_wire_size(${step.pointer}&${step.place}.data[_i]);
@end
@when optional
if (${step.place})
@if step.size
    _size += ${step.size};
@else
    _size += ${step.function}_wire_size(${step.pointer}${step.place});
@end
@when next
_v = ${step.place};
if (_v) {
    _size += ${type.fixed_bytes};
    goto _next;
}
@end
@end
@#
@# --- writing a step ---
@#
@block put_step
@case step.kind
@when room
if (xdr_room(_p, _e) < ${step.size})
    return NULL;
@when plain
xdr_store_${step.word}(_p${step.plus}, ${step.place});
@when real
xdr_store_${step.word}(_p${step.plus}, &${step.place});
@when checked
if (!${step.function}_store(_p${step.plus}, ${step.place}))
    return NULL;
@when bytes
xdr_store_bytes(_p${step.plus}, ${step.place}, ${step.member.bound_text});
@when words
xdr_copy_words(_p${step.plus}, ${step.place}, ${step.member.bound_text});
@when dwords
xdr_copy_dwords(_p${step.plus}, ${step.place}, ${step.member.bound_text});
@when advance
_p += ${step.size};
@when string
@if step.is_short
_p = xdr_put_short_string(_p, _e, &${step.place}, ${step.member.bound_text}, ${step.tail});
@else
_p = xdr_put_string(_p, _e, &${step.place}, ${step.member.bound_text}, ${step.tail});
@end
if (!_p)
    return NULL;
@when text
_p = xdr_put_text(_p, _e, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!_p)
    return NULL;
@when opaque
_p = xdr_put_opaque(_p, _e, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!_p)
    return NULL;
@when call
_p = ${step.function}_put${step.in_line}(_p, _e, &${step.place});
if (!_p)
    return NULL;
@when each
for (uint32_t _i = 0; _i < ${step.member.bound_text}; _i++) {
    _p = ${step.function}_put${step.in_line}(_p, _e, &${step.place}[_i]);
    if (!_p)
        return NULL;
}
@when array
_p = xdr_put_array(_p, _e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!_p)
    return NULL;
for (uint32_t _i = 0; _i < ${step.place}.len; _i++) {
    _p = ${step.function}_put${step.in_line}(_p, _e, ${step.pointer}&${step.place}.data[_i]);
    if (!_p)
        return NULL;
}
@when array_words
_p = xdr_put_words(_p, _e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!_p)
    return NULL;
@when array_dwords
_p = xdr_put_dwords(_p, _e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!_p)
    return NULL;
@when optional
_p = xdr_put_flag(_p, ${step.place});
if (${step.place}) {
    _p = ${step.function}_put${step.in_line}(_p, _e, ${step.pointer}${step.place});
    if (!_p)
        return NULL;
}
@when boxed
if (!${step.place})
    return NULL;
for (uint32_t _i = 0; _i < ${step.count}; _i++) {
    _p = ${step.function}_put(_p, _e, ${step.pointer}&${step.place}[_i]);
    if (!_p)
        return NULL;
}
@when next
_p = xdr_put_flag(_p, ${step.place});
_v = ${step.place};
if (_v)
    goto _next;
@end
@end
@#
@# --- reading a step ---
@#
@block get_step
@case step.kind
@when room
if (xdr_left(_c, _d) < ${step.size})
    return xdr_refuse(_c, _d);
@when plain
${step.place} = xdr_load_${step.word}(_c.at${step.plus});
@when real
xdr_load_${step.word}(&${step.place}, _c.at${step.plus});
@when checked
if (!${step.function}_load(&${step.place}, _c.at${step.plus}, _d->policy))
    return xdr_refuse(_c, _d);
@when bytes
if (!xdr_load_bytes(${step.place}, _c.at${step.plus}, ${step.member.bound_text}, _d->policy))
    return xdr_refuse(_c, _d);
@when words
xdr_copy_words(${step.place}, _c.at${step.plus}, ${step.member.bound_text});
@when dwords
xdr_copy_dwords(${step.place}, _c.at${step.plus}, ${step.member.bound_text});
@when advance
_c.at += ${step.size};
@when string
@if step.is_short
_c = xdr_get_short_string(_c, _d, &${step.place}, ${step.member.bound_text}, ${step.tail});
@else
_c = xdr_get_string(_c, _d, &${step.place}, ${step.member.bound_text}, ${step.tail});
@end
if (!_c.at)
    return _c;
@when text
_c = xdr_get_text(_c, _d, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!_c.at)
    return _c;
@when opaque
_c = xdr_get_opaque(_c, _d, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!_c.at)
    return _c;
@when call
_c = ${step.function}_get${step.in_line}(_c, _d, &${step.place});
if (!_c.at)
    return _c;
@when each
for (uint32_t _i = 0; _i < ${step.member.bound_text}; _i++) {
    _c = ${step.function}_get${step.in_line}(_c, _d, &${step.place}[_i]);
    if (!_c.at)
        return _c;
}
@when array
_c = xdr_get_array(_c, _d, &${step.place}.len, ${step.member.bound_text}, ${step.element_min}, sizeof *${step.place}.data);
if (!_c.at)
    return _c;
${step.place}.data = _d->block;
for (uint32_t _i = 0; _i < ${step.place}.len; _i++) {
    _c = ${step.function}_get${step.in_line}(_c, _d, &${step.place}.data[_i]);
    if (!_c.at)
        return _c;
}
@when array_words
_c = xdr_get_words(_c, _d, &${step.place}.len, ${step.member.bound_text});
if (!_c.at)
    return _c;
${step.place}.data = _d->block;
@when array_dwords
_c = xdr_get_dwords(_c, _d, &${step.place}.len, ${step.member.bound_text});
if (!_c.at)
    return _c;
${step.place}.data = _d->block;
@when optional
_c = xdr_get_optional(_c, _d, ${step.element_min}, sizeof *${step.place});
if (!_c.at)
    return _c;
${step.place} = _d->block;
if (${step.place}) {
    _c = ${step.function}_get${step.in_line}(_c, _d, ${step.place});
    if (!_c.at)
        return _c;
}
@when boxed
_c = xdr_get_boxed(_c, _d, ${step.count}, ${step.element_min}, sizeof *${step.place});
if (!_c.at)
    return _c;
${step.place} = _d->block;
for (uint32_t _i = 0; _i < ${step.count}; _i++) {
    _c = ${step.function}_get(_c, _d, &${step.place}[_i]);
    if (!_c.at)
        return _c;
}
@when next
_c = xdr_get_optional(_c, _d, ${step.element_min}, sizeof *${step.place});
if (!_c.at)
    return _c;
${step.place} = _d->block;
if (${step.place}) {
    _v = ${step.place};
    goto _next;
}
@end
@end
