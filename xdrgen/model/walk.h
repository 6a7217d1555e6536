/* walk.h -- ways through the graph of types that several parts take. */
#ifndef XDRGEN_WALK_H
#define XDRGEN_WALK_H

#include "model/model.h"

/* The type at the end of a chain of plain typedefs. */
struct type *walk_strip(struct type *type);

/* The member that a plain use of typedefs stands for: `remote_uuid uuid;` is an `opaque uuid[16]` of another name. One that is a
 * pointer in C, for it closes a circle, is no plain use. */
const struct member *walk_through(const struct member *member);

/* Whether a struct ends in an optional next one of its own kind. */
bool walk_is_list(const struct type *type);

/* The next of the members that a type holds its parts in: what a typedef stands for, those of a struct, those of the arms that are
 * not void. NULL after the last. `at` begins at 0 and is moved on. */
struct member *walk_member(const struct type *type, size_t *at);

/* A procedure and where it is. */
struct walk_place {
    const struct program *program;
    const struct version *version;
    const struct procedure *procedure;
    size_t programs, versions, procedures; /* how many were passed, of the one before */
};

/* Moves on to the next procedure, from {0} on; false after the last. */
bool walk_procedure(const struct spec *spec, struct walk_place *place);

/* The next type that a type refers to, typedefs looked through, a list's next one left out; NULL after the last. `at` begins
 * at 0 and is moved on. */
struct type *walk_edge(const struct type *type, size_t *at);

/* The value of an enum that is so, without its aliases; NULL. */
const struct enumerator *walk_find_legal(const struct type *type, int64_t value);

/* The value of an enum that is called so; NULL. */
const struct enumerator *walk_find_name(const struct type *type, const char *name);

/* The arm that a value of the discriminant selects; NULL. */
const struct arm *walk_select_arm(const struct type *type, int64_t value);

/* Whether some legal discriminant leads to an arm: a default may have none left, unless the enum is open. */
bool walk_arm_is_reachable(const struct type *type, const struct arm *arm);

/* A discriminant that leads to an arm; to a default without labels, the first that no other arm has. */
int64_t walk_discriminant(const struct type *type, const struct arm *arm);

/* Whether a member's number is a signed one. A length is none. */
bool walk_is_signed(const struct member *member);

/* The number nearest to 0 in a member's ranges, its own and those of typedefs on the way; its bits, if it is unsigned. */
int64_t walk_nearest_number(const struct member *member);

/* The lengths that a member may have: by its bound, and by @min and @range, its own and those of typedefs on the way. */
void walk_lengths(const struct member *member, uint64_t *least, uint64_t *greatest);

#endif
