@# codec.t -- the marshallers: for each type the bytes it takes, writing it, reading it.
@file ${spec.name}.c
/* ${spec.name}.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (${spec.name}_types.c) with the descriptions of the types. */
@for line in spec.licence
${line.text}
@end
#include "xdr_marshal.h"

#include "${spec.header_name}"
@for line in spec.codec_lines
${line.text}
@end
@for type in spec.types
@if type.needs_forward
@if type.in_loop

XDR_ALWAYS_INLINE uint8_t *${type.c_name}_put_inline(uint8_t *p, struct xdr_encoder *e, const ${type.c_name} *v);
XDR_ALWAYS_INLINE struct xdr_cursor ${type.c_name}_get_inline(struct xdr_cursor c, struct xdr_decoder *d, ${type.c_name} *v);
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
bool ${type.c_name}_is_legal(uint32_t value, unsigned policy)
{
@if type.is_open
    (void)value; /* @unknown-enum: pass */
    (void)policy;
    return true;
@else
@if type.is_contiguous
    int32_t i = (int32_t)value;
    return (i >= ${type.first_name} && i <= ${type.last_name}) || (policy & XDR_ANY_ENUM);
@else
    switch ((int32_t)value) {
@for value in type.legal
    case ${value.c_name}:
@end
        return true;
    default:
        return policy & XDR_ANY_ENUM;
    }
@end
@end
}

uint64_t ${type.c_name}_size(const ${type.c_name} *v)
{
    (void)v;
    return 4;
}

bool ${type.c_name}_store(uint8_t *p, ${type.c_name} v)
{
    xdr_store_uint(p, (uint32_t)v);
    return ${type.c_name}_is_legal((uint32_t)v, XDR_STRICT);
}

bool ${type.c_name}_load(${type.c_name} *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (${type.c_name})value;
    return ${type.c_name}_is_legal(value, policy);
}

uint8_t *${type.c_name}_put(uint8_t *p, struct xdr_encoder *e, const ${type.c_name} *v)
{
    return xdr_room(p, e) >= 4 && ${type.c_name}_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor ${type.c_name}_get(struct xdr_cursor c, struct xdr_decoder *d, ${type.c_name} *v)
{
    if (xdr_left(c, d) < 4 || !${type.c_name}_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}
@end
@#
@# --- structs, unions, typedefs ---
@#
@block composite
uint64_t ${type.c_name}_size(const ${type.c_name} *v)
{
@if type.is_fixed_size
    (void)v;
    return ${type.wire_min};
@else
@if type.is_recursive
    return xdr_value_size(&${type.c_name}_xdr, v);
@else
    uint64_t size = ${type.fixed_bytes};
@if type.is_list
next:
@end
@for step in type.steps
    @use size_step
@end
@if type.is_union
    switch (${type.switch_text}) {
@for arm in type.arms
    @use labels
@if arm.fixed_bytes
        size += ${arm.fixed_bytes};
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
    return size;
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
${type.linkage}uint8_t *${type.c_name}_put${type.suffix}(uint8_t *p, struct xdr_encoder *e, const ${type.c_name} *v)
{
@if type.is_recursive
    if (e->levels == 0)
        return NULL;
    e->levels--;
@end
@if type.is_list
next:
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
    e->levels++;
@end
    return p;
}
@end
@block get
${type.linkage}struct xdr_cursor ${type.c_name}_get${type.suffix}(struct xdr_cursor c, struct xdr_decoder *d, ${type.c_name} *v)
{
@if type.is_recursive
    if (d->levels == 0)
        return xdr_refuse(c, d);
    d->levels--;
@end
@if type.is_list
next:
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
        return xdr_refuse(c, d);
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
@#
@# --- the bytes of a step; those of fixed size are in the sum already ---
@#
@block size_step
@case step.kind
@when room plain real checked bytes words dwords advance
@when string text opaque
size += xdr_pad(${step.place}.len);
@when call
size += ${step.function}_size(&${step.place});
@when each
@if step.size
size += UINT64_C(${step.size}) * ${step.member.bound_text};
@else
for (uint32_t i = 0; i < ${step.member.bound_text}; i++)
    size += ${step.function}_size(&${step.place}[i]);
@end
@when array array_words array_dwords
@if step.size
size += UINT64_C(${step.size}) * ${step.place}.len;
@else
for (uint32_t i = 0; ${step.place}.data && i < ${step.place}.len; i++)
    size += ${step.function}_size(${step.pointer}&${step.place}.data[i]);
@end
@when optional
if (${step.place})
@if step.size
    size += ${step.size};
@else
    size += ${step.function}_size(${step.pointer}${step.place});
@end
@when next
v = ${step.place};
if (v) {
    size += ${type.fixed_bytes};
    goto next;
}
@end
@end
@#
@# --- writing a step ---
@#
@block put_step
@case step.kind
@when room
if (xdr_room(p, e) < ${step.size})
    return NULL;
@when plain
xdr_store_${step.word}(p${step.plus}, ${step.place});
@when real
xdr_store_${step.word}(p${step.plus}, &${step.place});
@when checked
if (!${step.function}_store(p${step.plus}, ${step.place}))
    return NULL;
@when bytes
xdr_store_bytes(p${step.plus}, ${step.place}, ${step.member.bound_text});
@when words
xdr_copy_words(p${step.plus}, ${step.place}, ${step.member.bound_text});
@when dwords
xdr_copy_dwords(p${step.plus}, ${step.place}, ${step.member.bound_text});
@when advance
p += ${step.size};
@when string
@if step.is_short
p = xdr_put_short_string(p, e, &${step.place}, ${step.member.bound_text}, ${step.tail});
@else
p = xdr_put_string(p, e, &${step.place}, ${step.member.bound_text}, ${step.tail});
@end
if (!p)
    return NULL;
@when text
p = xdr_put_text(p, e, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!p)
    return NULL;
@when opaque
p = xdr_put_opaque(p, e, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!p)
    return NULL;
@when call
p = ${step.function}_put${step.in_line}(p, e, &${step.place});
if (!p)
    return NULL;
@when each
for (uint32_t i = 0; i < ${step.member.bound_text}; i++) {
    p = ${step.function}_put${step.in_line}(p, e, &${step.place}[i]);
    if (!p)
        return NULL;
}
@when array
p = xdr_put_array(p, e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!p)
    return NULL;
for (uint32_t i = 0; i < ${step.place}.len; i++) {
    p = ${step.function}_put${step.in_line}(p, e, ${step.pointer}&${step.place}.data[i]);
    if (!p)
        return NULL;
}
@when array_words
p = xdr_put_words(p, e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!p)
    return NULL;
@when array_dwords
p = xdr_put_dwords(p, e, ${step.place}.data, ${step.place}.len, ${step.member.bound_text});
if (!p)
    return NULL;
@when optional
p = xdr_put_flag(p, ${step.place});
if (${step.place}) {
    p = ${step.function}_put${step.in_line}(p, e, ${step.pointer}${step.place});
    if (!p)
        return NULL;
}
@when next
p = xdr_put_flag(p, ${step.place});
v = ${step.place};
if (v)
    goto next;
@end
@end
@#
@# --- reading a step ---
@#
@block get_step
@case step.kind
@when room
if (xdr_left(c, d) < ${step.size})
    return xdr_refuse(c, d);
@when plain
${step.place} = xdr_load_${step.word}(c.at${step.plus});
@when real
xdr_load_${step.word}(&${step.place}, c.at${step.plus});
@when checked
if (!${step.function}_load(&${step.place}, c.at${step.plus}, d->policy))
    return xdr_refuse(c, d);
@when bytes
if (!xdr_load_bytes(${step.place}, c.at${step.plus}, ${step.member.bound_text}, d->policy))
    return xdr_refuse(c, d);
@when words
xdr_copy_words(${step.place}, c.at${step.plus}, ${step.member.bound_text});
@when dwords
xdr_copy_dwords(${step.place}, c.at${step.plus}, ${step.member.bound_text});
@when advance
c.at += ${step.size};
@when string
@if step.is_short
c = xdr_get_short_string(c, d, &${step.place}, ${step.member.bound_text}, ${step.tail});
@else
c = xdr_get_string(c, d, &${step.place}, ${step.member.bound_text}, ${step.tail});
@end
if (!c.at)
    return c;
@when text
c = xdr_get_text(c, d, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!c.at)
    return c;
@when opaque
c = xdr_get_opaque(c, d, &${step.place}, ${step.member.bound_text}, ${step.tail});
if (!c.at)
    return c;
@when call
c = ${step.function}_get${step.in_line}(c, d, &${step.place});
if (!c.at)
    return c;
@when each
for (uint32_t i = 0; i < ${step.member.bound_text}; i++) {
    c = ${step.function}_get${step.in_line}(c, d, &${step.place}[i]);
    if (!c.at)
        return c;
}
@when array
c = xdr_get_array(c, d, &${step.place}.len, ${step.member.bound_text}, ${step.element_min}, sizeof *${step.place}.data);
if (!c.at)
    return c;
${step.place}.data = d->block;
for (uint32_t i = 0; i < ${step.place}.len; i++) {
    c = ${step.function}_get${step.in_line}(c, d, &${step.place}.data[i]);
    if (!c.at)
        return c;
}
@when array_words
c = xdr_get_words(c, d, &${step.place}.len, ${step.member.bound_text});
if (!c.at)
    return c;
${step.place}.data = d->block;
@when array_dwords
c = xdr_get_dwords(c, d, &${step.place}.len, ${step.member.bound_text});
if (!c.at)
    return c;
${step.place}.data = d->block;
@when optional
c = xdr_get_optional(c, d, ${step.element_min}, sizeof *${step.place});
if (!c.at)
    return c;
${step.place} = d->block;
if (${step.place}) {
    c = ${step.function}_get${step.in_line}(c, d, ${step.place});
    if (!c.at)
        return c;
}
@when next
c = xdr_get_optional(c, d, ${step.element_min}, sizeof *${step.place});
if (!c.at)
    return c;
${step.place} = d->block;
if (${step.place}) {
    v = ${step.place};
    goto next;
}
@end
@end
