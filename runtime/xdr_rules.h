/* xdr_rules.h -- what annotations say of one member of a value: for the walk over a value (xdr_explain.c). */
#ifndef XDR_RULES_H
#define XDR_RULES_H

#include "xdr_describe.h"

/* Whether the value of a member, with its typedefs looked through, keeps the rule. If not, *broken is the rule in the
 * specification's words, and *number the number that breaks it when *by_number is true. */
bool xdr_keeps_rule(const struct xdr_member *member, const struct xdr_rule *rule, const void *value, const char **broken,
                    int64_t *number, bool *by_number);

#endif
