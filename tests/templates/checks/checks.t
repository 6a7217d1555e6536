@# checks.t -- for tests/checks.py: each check of a specification as a function of its own.
@file ${spec.name}_checks.c
#include <stdio.h>

#include "${spec.header_name}"
#include "xdr_wide.h"

@for type in spec.types
@for check in type.checks
static bool ${type.c_name}_holds(const ${type.c_name} *_v)
{
    return ${check.c_text};
}
@end
@end
