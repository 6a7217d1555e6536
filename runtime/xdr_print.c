/* xdr_print.c -- a value as text, by the description of its type. */
#include <inttypes.h>
#include <string.h>

#include "xdr_describe.h"

static void print_text(FILE *out, const char *text, size_t length)
{
    fputc('"', out);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c < 0x20 || c >= 0x7f)
            fprintf(out, "\\x%02x", c);
        else
            fputc(c, out);
    }
    fputc('"', out);
}

static void print_bytes(FILE *out, const uint8_t *bytes, size_t length)
{
    fputs("0x", out);
    for (size_t i = 0; i < length; i++)
        fprintf(out, "%02x", bytes[i]);
}

static void print_enum(FILE *out, const struct xdr_type *type, const void *value)
{
    int64_t word = xdr_word_value(type, value);
    const char *name = xdr_enum_name(type, word);
    if (name)
        fputs(name, out);
    else
        fprintf(out, "%" PRId64, word);
}

/* Reals are printed so that reading them gives the same bits. */
static void print_scalar(FILE *out, const struct xdr_type *type, const void *value)
{
    switch (type->kind) {
    case XDR_INT: fprintf(out, "%" PRId32, *(const int32_t *)value); break;
    case XDR_UNSIGNED: fprintf(out, "%" PRIu32, *(const uint32_t *)value); break;
    case XDR_HYPER: fprintf(out, "%" PRId64, *(const int64_t *)value); break;
    case XDR_UNSIGNED_HYPER: fprintf(out, "%" PRIu64, *(const uint64_t *)value); break;
    case XDR_FLOAT: fprintf(out, "%.9g", (double)*(const float *)value); break;
    case XDR_DOUBLE: fprintf(out, "%.17g", *(const double *)value); break;
    case XDR_QUADRUPLE: print_bytes(out, ((const struct xdr_quadruple *)value)->bytes, 16); break;
    case XDR_BOOL: fputs(*(const bool *)value ? "true" : "false", out); break;
    case XDR_CHAR:
    case XDR_INT8: fprintf(out, "%d", *(const signed char *)value); break;
    case XDR_UNSIGNED_CHAR: fprintf(out, "%d", *(const unsigned char *)value); break;
    case XDR_SHORT: fprintf(out, "%d", *(const int16_t *)value); break;
    case XDR_UNSIGNED_SHORT: fprintf(out, "%d", *(const uint16_t *)value); break;
    default: print_enum(out, type, value);
    }
}

/* Where a part of a value is printed: so many levels in, and so many of recursive types that may still follow. */
struct place {
    FILE *out;
    int indent;
    unsigned levels;
};

static struct place inside(struct place place)
{
    place.indent++;
    return place;
}

static void begin_line(struct place place)
{
    fprintf(place.out, "%*s", 2 * place.indent, "");
}

static void print_type(struct place place, const struct xdr_type *type, const void *value);

static void print_elements(struct place place, const struct xdr_type *type, const void *data, uint32_t count)
{
    fputs("[", place.out);
    for (uint32_t i = 0; i < count; i++) {
        fputc('\n', place.out);
        begin_line(inside(place));
        print_type(inside(place), type, (const char *)data + (size_t)i * type->size);
    }
    if (count) {
        fputc('\n', place.out);
        begin_line(place);
    }
    fputs("]", place.out);
}

static void print_optional(struct place place, const struct xdr_type *type, const void *value)
{
    if (value)
        print_type(place, type, value);
    else
        fputs("null", place.out);
}

static void print_boxed(struct place place, const struct xdr_member *member, const void *data)
{
    if (data && member->bound)
        print_elements(place, member->type, data, member->bound);
    else
        print_optional(place, member->type, data);
}

static void print_shape(struct place place, const struct xdr_member *member, const void *value)
{
    bool in_place = member->shape == XDR_SHAPE_SCALAR || member->shape == XDR_SHAPE_FIXED ||
                    member->shape == XDR_SHAPE_OPAQUE_FIXED;
    const struct xdr_array *array = value;
    void *data = NULL;
    if (!in_place)
        memcpy(&data, value, sizeof data);
    switch (member->shape) {
    case XDR_SHAPE_SCALAR: print_type(place, member->type, value); break;
    case XDR_SHAPE_FIXED: print_elements(place, member->type, value, member->bound); break;
    case XDR_SHAPE_VARIABLE: print_elements(place, member->type, data, array->len); break;
    case XDR_SHAPE_STRING: print_text(place.out, data, array->len); break;
    case XDR_SHAPE_OPAQUE: print_bytes(place.out, data, array->len); break;
    case XDR_SHAPE_OPAQUE_FIXED: print_bytes(place.out, value, member->bound); break;
    case XDR_SHAPE_OPTIONAL: print_optional(place, member->type, data); break;
    case XDR_SHAPE_BOXED: print_boxed(place, member, data); break;
    }
}

static void print_member(struct place place, const struct xdr_member *member, const void *holder)
{
    begin_line(place);
    fprintf(place.out, "%s ", member->name);
    print_shape(place, member, (const char *)holder + member->offset);
    fputc('\n', place.out);
}

static void print_union(struct place place, const struct xdr_type *type, const void *value)
{
    const struct xdr_member *arm;
    print_member(place, &type->members[0], value);
    int64_t label = xdr_word_value(type->members[0].type, (const char *)value + type->members[0].offset);
    if (xdr_select_arm(type, label, &arm) && arm)
        print_member(place, arm, value);
}

/* The items of a list stand one under the other, not in each other. */
static void print_list(struct place place, const struct xdr_type *type, const void *value)
{
    fputs("[\n", place.out);
    while (value) {
        begin_line(inside(place));
        fputs("{\n", place.out);
        for (uint32_t i = 0; i + 1 < type->count; i++)
            print_member(inside(inside(place)), &type->members[i], value);
        begin_line(inside(place));
        fputs("}\n", place.out);
        memcpy(&value, (const char *)value + type->members[type->count - 1].offset, sizeof value);
    }
    begin_line(place);
    fputs("]", place.out);
}

static void print_body(struct place place, const struct xdr_type *type, const void *value)
{
    if (type->kind == XDR_TYPEDEF) {
        print_shape(place, type->members, value);
    } else if (type->kind == XDR_STRUCT && type->is_list) {
        print_list(place, type, value);
    } else if (type->kind == XDR_STRUCT || type->kind == XDR_UNION) {
        fputs("{\n", place.out);
        if (type->kind == XDR_UNION)
            print_union(inside(place), type, value);
        for (uint32_t i = 0; type->kind == XDR_STRUCT && i < type->count; i++)
            print_member(inside(place), &type->members[i], value);
        begin_line(place);
        fputs("}", place.out);
    } else {
        print_scalar(place.out, type, value);
    }
}

static void print_type(struct place place, const struct xdr_type *type, const void *value)
{
    if (type->is_recursive && place.levels == 0) {
        fputs("...", place.out);
        return;
    }
    place.levels -= type->is_recursive;
    print_body(place, type, value);
}

void xdr_print(FILE *out, const struct xdr_type *type, const void *value)
{
    print_type((struct place){out, 0, XDR_DEPTH_DEFAULT}, type, value);
    fputc('\n', out);
}
