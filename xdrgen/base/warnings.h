/* warnings.h -- the warnings by name, and what -W says of each. */
#ifndef XDRGEN_WARNINGS_H
#define XDRGEN_WARNINGS_H

#include <stdbool.h>

enum warning {
#define WARNING(ID, NAME, TEXT) WARNING_##ID,
#include "base/warnings.def"
#undef WARNING
    WARNING_COUNT
};

enum choice { CHOICE_UNSAID, CHOICE_NO, CHOICE_YES };

/* What the command line says. Of a warning that it names, that goes before what it says of all. */
struct warning_choices {
    bool all_are_errors; /* -Werror */
    enum choice is_shown[WARNING_COUNT], is_error[WARNING_COUNT];
};

const char *warnings_name(enum warning warning);

bool warnings_are_shown(const struct warning_choices *choices, enum warning warning);
bool warnings_are_errors(const struct warning_choices *choices, enum warning warning);

/* Takes what stands behind a -W: NAME, no-NAME, error, no-error, error=NAME or no-error=NAME. NULL, or the name that is
 * that of no warning. */
const char *warnings_choose(struct warning_choices *choices, const char *option) __attribute__((warn_unused_result));

/* The warning's name that a name was meant for, or NULL. */
const char *warnings_nearest(const char *name);

/* What one is about, in a phrase. */
const char *warnings_text(enum warning warning);

#endif
