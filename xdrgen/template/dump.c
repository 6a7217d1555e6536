/* dump.c -- walks the model by the table of fields and prints it as JSON.
 *
 * Absent texts, objects and marks, empty lists and false flags are left out; a link is printed as the name of what it
 * leads to. No field that JSON has is computed. */
#include "template/dump.h"

#include <inttypes.h>

#include "base/json.h"
#include "template/fields.h"

static void new_line(struct buffer *out, int indent)
{
    buffer_puts(out, "\n");
    for (int i = 0; i < indent; i++)
        buffer_puts(out, " ");
}

static void write_object(struct buffer *out, enum record record, const void *object, int indent);

static void write_list(struct buffer *out, const struct field *field, const void *object, int indent)
{
    const struct list *list = field_list(field, NULL, object);
    buffer_puts(out, "[");
    const void *item;
    for (size_t i = 0; LIST_NEXT(list, i, item); i++) {
        buffer_puts(out, i ? "," : "");
        new_line(out, indent + 1);
        if (field->target == RECORD_line)
            json_write_string(out, ((const struct line *)item)->text);
        else
            write_object(out, field->target, item, indent + 1);
    }
    new_line(out, indent);
    buffer_puts(out, "]");
}

static void write_value(struct buffer *out, const struct field *field, const void *object, int indent)
{
    switch (field->kind) {
    case FIELD_TEXT:
    case FIELD_CHOICE: json_write_string(out, field_text(field, NULL, object)); break;
    case FIELD_FLAG: buffer_puts(out, field_number(field, object) ? "true" : "false"); break;
    case FIELD_INT:
    case FIELD_I64:
    case FIELD_U32: buffer_printf(out, "%" PRId64, field_number(field, object)); break;
    case FIELD_U64: buffer_printf(out, "%" PRIu64, field_unsigned(field, object)); break;
    case FIELD_WIDE: buffer_puts(out, wide_text((char[WIDE_TEXT_SIZE]){0}, field_wide(field, object))); break;
    case FIELD_LIST: write_list(out, field, object, indent); break;
    case FIELD_LINK:
        json_write_string(out, field_text(field_find(field->target, "name"), NULL, field_object(field, NULL, object)));
        break;
    case FIELD_PART: write_object(out, field->target, field_object(field, NULL, object), indent); break;
    }
}

/* What is absent is left out; numbers and choices always say something, unless they are sparse. */
static bool is_printed(const struct field *field, const void *object)
{
    if (field->is_sparse)
        return field_is_set(field, NULL, object);
    bool always = field->kind == FIELD_I64 || field->kind == FIELD_WIDE || field->kind == FIELD_U64 || field->kind == FIELD_U32 ||
                  field->kind == FIELD_CHOICE;
    return field->in_json && (always || field_is_set(field, NULL, object));
}

static void write_object(struct buffer *out, enum record record, const void *object, int indent)
{
    bool first = true;
    buffer_puts(out, "{");
    for (size_t i = 0; i < field_count; i++) {
        if (fields[i].record != record || !is_printed(&fields[i], object))
            continue;
        buffer_puts(out, first ? "" : ",");
        first = false;
        new_line(out, indent + 1);
        json_write_string(out, fields[i].name);
        buffer_puts(out, ": ");
        write_value(out, &fields[i], object, indent + 1);
    }
    new_line(out, indent);
    buffer_puts(out, "}");
}

void dump_spec(struct buffer *out, const struct spec *spec)
{
    write_object(out, RECORD_spec, spec, 0);
    buffer_puts(out, "\n");
}
