@# header.t -- the header: constants, types, and the functions of each type.
@file ${spec.name}.h
/* ${spec.name}.h -- written by xdrgen from ${spec.file_name}; do not edit. */
@if spec.licence
${spec.licence}
@end
#ifndef ${spec.guard}
#define ${spec.guard}

#include "xdr_describe.h"
#include "xdr_runtime.h"
@for import in spec.imports
#include "${import.header}"
@end

#ifdef __cplusplus
extern "C" {
#endif

@if spec.comment
${spec.comment}

@end
@for type in spec.types
@if type.needs_forward
typedef struct ${type.c_name} ${type.c_name};
@end
@end
@for definition in spec.definitions
@case definition.kind
@when constant
@use constant constant = definition.constant
@when text
@use text text = definition.text
@when type
@use type type = definition.type
@when passthrough
@if spec.passthrough
@if definition.in_header
${definition.line}
@end
@end
@end
@end
@for program in spec.programs
@if program.procedures
@else
@if program.comment
${program.comment}
@end
#define ${program.c_name} ${program.number_text}
@for version in program.versions
@if version.comment
${version.comment}
@end
#define ${version.c_name} ${version.number_text}
@for procedure in version.procedures
@if procedure.comment
${procedure.comment}
@end
#define ${procedure.c_name} ${procedure.number_text}
@end
@end

@end
@end
/* --- functions ---
 *
 * For each type T, and v a value of it:
 *
 *   T_wire_size(v)  the bytes that T_encode writes; 0 of a value that is nested too deep for it
 *   T_encode(e, v)  writes v at e->at and moves it on; see xdr_encode_into()
 *   T_decode(d, v)  reads v at d->at and moves it on, what v points to being put into d->arena; see xdr_decode_from()
 *   T_check(d, x)   whether T_decode would accept what is at d->at, without decoding or moving: the bytes that it takes of
 *                   the message and of an arena go into x
 *   T_validate(v, limits, error)  whether v keeps to the specification, and to lower limits if there are; see xdr_validate_value()
 *   T_xdr           describes T, for xdr_print()
 *
 * After a failure d and its arena, or e, are as they were, and a value that was to be read is zero; d->error or
 * e->error then says where and why. T_check and T_validate are in ${spec.name}_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
@if spec.has_cap
 * A message is taken to have at most ${spec.cap} bytes. */
@else
 */
@end

@if spec.limits
extern const struct xdr_limit ${spec.c_name}_limits[]; /* by name, those that bound something */
@end

@for type in spec.types
#define ${type.c_name}_WIRE_MIN ${type.wire_min_text}
@if type.wire_max_text
#define ${type.c_name}_WIRE_MAX ${type.wire_max_text}
@end
@if type.mem_max_text
#define ${type.c_name}_MEM_MAX ${type.mem_max_text}
@end
extern const struct xdr_type ${type.c_name}_xdr;
uint64_t ${type.c_name}_wire_size(const ${type.c_name} *_v) XDR_CHECKED;
enum xdr_status ${type.c_name}_encode(struct xdr_encoder *_e, const ${type.c_name} *_v) XDR_CHECKED;
enum xdr_status ${type.c_name}_decode(struct xdr_decoder *_d, ${type.c_name} *_v) XDR_CHECKED;
enum xdr_status ${type.c_name}_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status ${type.c_name}_validate(const ${type.c_name} *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
@if type.is_enum
bool ${type.c_name}_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;
@end

@end
/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

@for type in spec.types
uint8_t *${type.c_name}_put(uint8_t *_p, struct xdr_encoder *_e, const ${type.c_name} *_v) XDR_CHECKED;
struct xdr_cursor ${type.c_name}_get(struct xdr_cursor _c, struct xdr_decoder *_d, ${type.c_name} *_v) XDR_CHECKED;
struct xdr_measure ${type.c_name}_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
@if type.is_enum
bool ${type.c_name}_load(${type.c_name} *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool ${type.c_name}_store(uint8_t *_p, ${type.c_name} _v) XDR_CHECKED;
@end

@end
#ifdef __cplusplus
}
#endif
#endif
@#
@# --- definitions ---
@#
@block text
@if text.comment
${text.comment}
@end
#define ${text.c_name} ${text.literal}

@end
@block constant
@if constant.comment
${constant.comment}
@end
@if constant.origin
#define ${constant.c_name} ${constant.value_text} /* ${constant.origin} */
@else
#define ${constant.c_name} ${constant.value_text}
@end

@end
@block type
@if type.comment
${type.comment}
@end
@case type.kind
@when enum
typedef enum ${type.c_name} {
@for value in type.values
@if value.comment
    ${value.comment}
@end
    ${value.c_name} = ${value.value_text},
@end
} ${type.c_name};
@when struct union
@if type.needs_forward
@else
typedef struct ${type.c_name} ${type.c_name};
@end
struct ${type.c_name} {
@for member in type.members
    @use member
@end
@if type.is_union
    @use member member = type.discriminant
@if type.has_members
    union {
@for arm in type.arms
        @use void_arm
        @use member member = arm.member
@end
    } u;
@else
@for arm in type.arms
    @use void_arm
@end
@end
@end
};
@for member in type.members
@use bound
@end
@for arm in type.arms
@use bound member = arm.member
@end
@when typedef
@use typedef member = type.alias
@if type.alias.has_plain_bound
#define ${type.c_name}_max ${type.alias.bound_text}
@end
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end

@end
@block bound
@if member.has_plain_bound
#define ${type.c_name}_${member.c_name}_max ${member.bound_text}
@end
@end
@#
@# A void arm has no member to document.
@#
@block void_arm
@if arm.comment
@for label in arm.labels
@if label.name
/* ${label.name}: void */
@else
/* ${label.value}: void */
@end
@end
@if arm.is_default
/* default: void */
@end
${arm.comment}
@end
@end
@#
@# --- a declaration for each shape of a member ---
@#
@block member
@if member.comment
${member.comment}
@end
@if member.is_boxed
@use boxed
@else
@use declaration
@end
@end
@block boxed
@case member.shape
@when fixed
${member.type_text} *${member.c_name}; /* ${member.bound_text} of them, never NULL: they may contain this */
@when scalar variable optional string opaque_fixed opaque
${member.type_text} *${member.c_name}; /* never NULL: it may contain this */
@end
@end
@block declaration
@case member.shape
@when scalar
${member.type_text} ${member.c_name};${member.note}
@when fixed
${member.type_text} ${member.c_name}[${member.bound_text}];${member.note}
@when variable
struct {
    ${member.type_text} *data;
    uint32_t len;
} ${member.c_name};${member.note}
@when optional
${member.type_text} *${member.c_name};${member.note}
@when string
struct xdr_string ${member.c_name};${member.note}
@when opaque_fixed
uint8_t ${member.c_name}[${member.bound_text}];${member.note}
@when opaque
struct xdr_opaque ${member.c_name};${member.note}
@end
@end
@block typedef
@case member.shape
@when scalar
typedef ${member.type.c_name} ${type.c_name};${member.note}
@when fixed
typedef ${member.type.c_name} ${type.c_name}[${member.bound_text}];${member.note}
@when variable
typedef struct ${type.c_name} {
    ${member.type_text} *data;
    uint32_t len;
} ${type.c_name};${member.note}
@when optional
typedef ${member.type.c_name} *${type.c_name};${member.note}
@when string
typedef struct xdr_string ${type.c_name};${member.note}
@when opaque_fixed
typedef uint8_t ${type.c_name}[${member.bound_text}];${member.note}
@when opaque
typedef struct xdr_opaque ${type.c_name};${member.note}
@end
@end
