/* xdr_describe.c -- the built-in types, and what a description says of one number: its name, its arm. */
#include <string.h>

#include "xdr_find.h"

const struct xdr_type xdr_builtin_types[] = {
    [XDR_INT] = {.name = "int", .kind = XDR_INT, .size = 4, .least = 4, .is_fixed = true},
    [XDR_UNSIGNED] = {.name = "unsigned int", .kind = XDR_UNSIGNED, .size = 4, .least = 4, .is_fixed = true},
    [XDR_HYPER] = {.name = "hyper", .kind = XDR_HYPER, .size = 8, .least = 8, .is_fixed = true},
    [XDR_UNSIGNED_HYPER] = {.name = "unsigned hyper", .kind = XDR_UNSIGNED_HYPER, .size = 8, .least = 8, .is_fixed = true},
    [XDR_FLOAT] = {.name = "float", .kind = XDR_FLOAT, .size = 4, .least = 4, .is_fixed = true},
    [XDR_DOUBLE] = {.name = "double", .kind = XDR_DOUBLE, .size = 8, .least = 8, .is_fixed = true},
    [XDR_QUADRUPLE] = {.name = "quadruple", .kind = XDR_QUADRUPLE, .size = 16, .least = 16, .is_fixed = true},
    [XDR_BOOL] = {.name = "bool", .kind = XDR_BOOL, .size = sizeof(bool), .least = 4, .is_fixed = true},
    [XDR_CHAR] = {.name = "char", .kind = XDR_CHAR, .size = 1, .least = 4, .is_fixed = true},
    [XDR_UNSIGNED_CHAR] = {.name = "unsigned char", .kind = XDR_UNSIGNED_CHAR, .size = 1, .least = 4, .is_fixed = true},
    [XDR_SHORT] = {.name = "short", .kind = XDR_SHORT, .size = 2, .least = 4, .is_fixed = true},
    [XDR_UNSIGNED_SHORT] = {.name = "unsigned short", .kind = XDR_UNSIGNED_SHORT, .size = 2, .least = 4, .is_fixed = true},
    [XDR_INT8] = {.name = "int8_t", .kind = XDR_INT8, .size = 1, .least = 4, .is_fixed = true},
    [XDR_STRING] = {.name = "string", .kind = XDR_STRING, .size = sizeof(struct xdr_string), .least = 4},
    [XDR_OPAQUE] = {.name = "opaque", .kind = XDR_OPAQUE, .size = sizeof(struct xdr_opaque), .least = 4},
};

int64_t xdr_word_value(const struct xdr_type *type, const void *value)
{
    while (type->kind == XDR_TYPEDEF)
        type = type->members[0].type;
    if (type->kind == XDR_UNSIGNED)
        return *(const uint32_t *)value;
    if (type->kind == XDR_BOOL)
        return *(const bool *)value;
    int32_t word; /* an enum is an int, or an unsigned int of the same bits */
    memcpy(&word, value, sizeof word);
    return word;
}

const char *xdr_enum_name(const struct xdr_type *type, int64_t value)
{
    uint32_t at = type->count ? xdr_find_number(&type->values->value, sizeof *type->values, type->count, value) : 0;
    return at < type->count ? type->values[at].name : NULL;
}

bool xdr_select_arm(const struct xdr_type *type, int64_t label, const struct xdr_member **member)
{
    const struct xdr_arm *arm = xdr_find_arm(type, label);
    if (arm)
        *member = arm->member;
    return arm != NULL;
}
