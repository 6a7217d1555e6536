/* fields.c -- expands fields.def into a table of offsets, and reads objects through it. */
#include "template/fields.h"

#include <string.h>

#include "emit/analysis.h"
#include "emit/plan.h"
#include "model/model.h"

/* The words of each enum. */
#define CHOICES(LIST, ...) static const char *const LIST[] = {__VA_ARGS__, NULL};
#include "template/fields.def"

/* The struct of each record. */
#define RECORD(NAME, STRUCT) typedef STRUCT struct_##NAME;
#include "template/fields.def"

static const char *const record_names[] = {
#define RECORD(NAME, STRUCT) #NAME,
#include "template/fields.def"
};

#define TARGET_TEXT(T) .words = NULL
#define TARGET_INT(T) .words = NULL
#define TARGET_I64(T) .words = NULL
#define TARGET_WIDE(T) .words = NULL
#define TARGET_U64(T) .words = NULL
#define TARGET_U32(T) .words = NULL
#define TARGET_FLAG(T) .words = NULL
#define TARGET_CHOICE(T) .words = T
#define TARGET_LIST(T) .target = RECORD_##T
#define TARGET_LINK(T) .target = RECORD_##T
#define TARGET_PART(T) .target = RECORD_##T

#define ROW(RECORD, NAME, KIND, MEMBER, TARGET, IN_JSON, IS_SPARSE) \
    {RECORD_##RECORD, #NAME, FIELD_##KIND, IN_JSON, IS_SPARSE, offsetof(struct_##RECORD, MEMBER), NULL, TARGET_##KIND(TARGET)},
#define FIELD(RECORD, NAME, KIND, MEMBER, TARGET) ROW(RECORD, NAME, KIND, MEMBER, TARGET, true, false)
#define SPARSE(RECORD, NAME, KIND, MEMBER, TARGET) ROW(RECORD, NAME, KIND, MEMBER, TARGET, true, true)
#define HIDDEN(RECORD, NAME, KIND, MEMBER, TARGET) ROW(RECORD, NAME, KIND, MEMBER, TARGET, false, false)
#define GETTER(RECORD, NAME, KIND, FUNCTION, TARGET) \
    {RECORD_##RECORD, #NAME, FIELD_##KIND, false, false, 0, FUNCTION, TARGET_##KIND(TARGET)},

const struct field fields[] = {
#include "template/fields.def"
};
const size_t field_count = sizeof fields / sizeof *fields;

const char *record_name(enum record record)
{
    return record_names[record];
}

const struct field *field_find(enum record record, const char *name)
{
    for (size_t i = 0; i < field_count; i++)
        if (fields[i].record == record && strcmp(fields[i].name, name) == 0)
            return &fields[i];
    return NULL;
}

static const void *at(const struct field *field, const void *object)
{
    return (const char *)object + field->offset;
}

static int enum_value(const struct field *field, const void *object)
{
    int value; /* every enum of the model is as wide as an int */
    memcpy(&value, at(field, object), sizeof value);
    return value;
}

const char *field_text(const struct field *field, struct emission *emission, const void *object)
{
    if (field->get)
        return field->get(emission, object);
    if (field->kind == FIELD_CHOICE)
        return field->words[enum_value(field, object)];
    return *(const char *const *)at(field, object);
}

int64_t field_number(const struct field *field, const void *object)
{
    switch (field->kind) {
    case FIELD_I64: return *(const int64_t *)at(field, object);
    case FIELD_U32: return *(const uint32_t *)at(field, object);
    case FIELD_FLAG: return *(const bool *)at(field, object);
    default: return enum_value(field, object);
    }
}

uint64_t field_unsigned(const struct field *field, const void *object)
{
    return *(const uint64_t *)at(field, object);
}

wide field_wide(const struct field *field, const void *object)
{
    return *(const wide *)at(field, object);
}

const struct list *field_list(const struct field *field, struct emission *emission, const void *object)
{
    return field->get ? field->get(emission, object) : at(field, object);
}

const void *field_object(const struct field *field, struct emission *emission, const void *object)
{
    return field->get ? field->get(emission, object) : *(void *const *)at(field, object);
}

bool field_is_set(const struct field *field, struct emission *emission, const void *object)
{
    switch (field->kind) {
    case FIELD_TEXT: return field_text(field, emission, object) != NULL;
    case FIELD_INT: return field_number(field, object) >= 0;
    case FIELD_U64: return field_unsigned(field, object) != 0;
    case FIELD_WIDE: return field_wide(field, object) != 0;
    case FIELD_LIST: return field_list(field, emission, object)->count > 0;
    case FIELD_LINK:
    case FIELD_PART: return field_object(field, emission, object) != NULL;
    case FIELD_I64:
    case FIELD_U32:
    case FIELD_FLAG:
    case FIELD_CHOICE: return field_number(field, object) != 0;
    }
    return false;
}
