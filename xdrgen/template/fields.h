/* fields.h -- the model as a table of records and fields, for templates and JSON alike. */
#ifndef XDRGEN_FIELDS_H
#define XDRGEN_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/list.h"
#include "base/wide.h"
#include "emit/emission.h"

enum field_kind {
    FIELD_TEXT,
    FIELD_INT,
    FIELD_I64,
    FIELD_WIDE,
    FIELD_U64,
    FIELD_U32,
    FIELD_FLAG,
    FIELD_CHOICE,
    FIELD_LIST,
    FIELD_LINK,
    FIELD_PART
};

/* RECORD_spec, RECORD_type, ... */
enum record {
#define RECORD(NAME, STRUCT) RECORD_##NAME,
#include "template/fields.def"
    RECORD_COUNT
};

struct field {
    enum record record;
    const char *name;
    enum field_kind kind;
    bool in_json;
    bool is_sparse;           /* JSON leaves it out when it is not set, whatever its kind */
    size_t offset;            /* in the record's struct */
    emission_getter *get;     /* what finds it instead; NULL */
    enum record target;       /* LIST, LINK, PART */
    const char *const *words; /* CHOICE: by value, NULL after the last */
};

/* All fields, those of a record next to each other. */
extern const struct field fields[];
extern const size_t field_count;

const char *record_name(enum record record);

/* A field of a record by its name; NULL if there is none. */
const struct field *field_find(enum record record, const char *name);

/* The value of a field of the object that a record describes. Each is for its own kinds. */
const char *field_text(const struct field *field, struct emission *emission, const void *object); /* TEXT, CHOICE; NULL when absent */
int64_t field_number(const struct field *field, const void *object);                               /* INT, I64, U32, FLAG, CHOICE */
uint64_t field_unsigned(const struct field *field, const void *object);                            /* U64 */
wide field_wide(const struct field *field, const void *object);                                    /* WIDE */
const struct list *field_list(const struct field *field, struct emission *emission, const void *object); /* LIST */
const void *field_object(const struct field *field, struct emission *emission, const void *object); /* LINK, PART; NULL when absent */

/* Whether `@if` holds: a text or object that is there, a number that is not 0 (a mark that is set), a list with items. */
bool field_is_set(const struct field *field, struct emission *emission, const void *object);

#endif
