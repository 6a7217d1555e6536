/* emission.h -- what fields that cost something share while a specification is written out: each is found when first asked. */
#ifndef XDRGEN_EMISSION_H
#define XDRGEN_EMISSION_H

#include "model/model.h"

struct emission {
    const struct spec *spec;
    struct figures *figures;         /* of figures.c; NULL before */
    const struct analysis *analysis; /* of analysis.c; NULL before */
};

/* A child of ctx; it owns what is found. */
struct emission *emission_new(void *ctx, const struct spec *spec);

/* A field that is computed, of the object that its record describes: a text, a record or a list, as its kind in fields.def is.
 * NULL where it is absent. What takes memory is a child of the emission. */
typedef const void *emission_getter(struct emission *emission, const void *object);

/* --- c.c: what C needs to be told --- */

/* Of a member with a range: its ends, as literals. */
emission_getter c_least, c_greatest;

/* Of a member whose bits are restricted: which it may have. */
emission_getter c_flags;

/* Of a constant that is a text: the string. */
emission_getter c_text;

/* Of a member: what its bytes must be, as xdr_describe.h says it; NULL if that is not restricted. */
emission_getter c_must;

/* --- notes.c: of a member, what C cannot say of it, as a comment behind it; NULL --- */

emission_getter notes_get;

/* --- conditions.c --- */

/* A check's condition in C, over a pointer v to the struct; of a specification, the header that some of its own call. */
emission_getter conditions_text, conditions_header;

/* --- figures.c: of a type, as constants of C; NULL without a bound --- */

emission_getter figures_wire_min, figures_wire_max, figures_mem_max;

/* --- analysis.c: of a specification, what documents tell (analysis.h) --- */

emission_getter analysis_get;

#endif
