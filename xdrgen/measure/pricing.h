/* pricing.h -- what a decoded message holds at most, within so many bytes on the wire. */
#ifndef XDRGEN_PRICING_H
#define XDRGEN_PRICING_H

#include "base/wide.h"
#include "model/model.h"

/* A number of bytes or of other things: exact, or more than 64 bits hold, or without an end; or it hangs on a bound that
 * has no value here. */
enum figure_kind { FIGURE_EXACT, FIGURE_SATURATED, FIGURE_UNBOUNDED, FIGURE_EXTERNAL };
struct figure {
    enum figure_kind kind;
    uint64_t value; /* UINT64_MAX unless exact; of an external size the least or the most that it can be */
};

/* What stands for the number of one that is not exact: "saturated", "unbounded" or "external". */
const char *figure_word(const struct figure *figure);

/* What is counted of a decoded message. */
enum measure {
    MEASURE_BYTES,      /* the value, and what is taken from the arena */
    MEASURE_ALLOCATIONS /* how often something is taken */
};

typedef wide price; /* of a byte on the wire, and what a message is worth: in 2^-24 */

/* Of a type, or a part of one: the message that is worth most at some price. */
struct worth {
    price gain;       /* what it holds, less the price of its bytes */
    price held, wire; /* these two */
    uint64_t choice;  /* a length, a count, whether it is there, or which arm; 0 for any other part */
    bool is_infinite;
};

/* What a message within the cap holds at most. */
struct bound {
    struct figure figure;
    price low, high; /* prices at which the message that is worth most is longer, and is not; the same if it never is */
};

struct pricing {
    const struct spec *spec;
    enum measure measure;
    price price;
    struct worth *worths;  /* by the type's index */
    price *set_at;         /* by the type's index: the price at which it is worth that */
    uint32_t *seen, sight; /* by the type's index: when it was met */
    uint32_t *weights;       /* by the type's index: at most so many parts are in it, or many */
    uint64_t work, work_max; /* so many parts were looked at, in types of many; how many may be */
    struct rough *rough;     /* by the type's index, once there was too much work: bounds for all of them at once */
};

struct pricing *pricing_new(void *ctx, const struct spec *spec, enum measure measure);

/* The types that a type leads to, itself included, each behind what it refers to. */
void pricing_reach(struct pricing *pricing, const struct type *type, struct list *reached);

/* A price at which nothing is worth its bytes. */
#define PRICING_DEAR ((price)1 << 84)

/* Sets the price, and computes what the types that pricing_reach found are worth. */
void pricing_set(struct pricing *pricing, const struct list *reached, price p);

/* What a value of a type, a member and the arms of a union are worth, at the price that was set. */
struct worth pricing_of_type(const struct pricing *pricing, const struct type *type);
struct worth pricing_of_member(const struct pricing *pricing, const struct member *named);
struct worth pricing_of_arms(const struct pricing *pricing, const struct type *type);

/* The bound of a type's message. */
struct bound pricing_bound(struct pricing *pricing, const struct type *type);

#endif
