/* warnings.c -- the table of warnings, and the little language of -W, which is gcc's. */
#include "base/warnings.h"

#include <string.h>

#include "base/nearest.h"

static const char *const names[] = {
#define WARNING(ID, NAME, TEXT) NAME,
#include "base/warnings.def"
#undef WARNING
};

static const char *const texts[] = {
#define WARNING(ID, NAME, TEXT) TEXT,
#include "base/warnings.def"
#undef WARNING
};

const char *warnings_name(enum warning warning)
{
    return names[warning];
}

bool warnings_are_shown(const struct warning_choices *choices, enum warning warning)
{
    enum choice choice = choices->is_shown[warning];
    return choice == CHOICE_UNSAID ? warning != WARNING_PORTABLE : choice == CHOICE_YES;
}

bool warnings_are_errors(const struct warning_choices *choices, enum warning warning)
{
    enum choice own = choices->is_error[warning];
    return own == CHOICE_UNSAID ? choices->all_are_errors : own == CHOICE_YES;
}

/* Whether a text begins so; if it does, *text is what stands behind. */
static bool skip_prefix(const char **text, const char *prefix)
{
    size_t length = strlen(prefix);
    bool found = strncmp(*text, prefix, length) == 0;
    *text += found ? length : 0;
    return found;
}

static bool find_name(const char *name, enum warning *warning)
{
    for (*warning = 0; *warning < WARNING_COUNT; (*warning)++)
        if (strcmp(names[*warning], name) == 0)
            return true;
    return false;
}

const char *warnings_choose(struct warning_choices *choices, const char *option)
{
    const char *name = option;
    enum warning warning;
    enum choice choice = skip_prefix(&name, "no-") ? CHOICE_NO : CHOICE_YES;
    if (strcmp(name, "error") == 0) {
        choices->all_are_errors = choice == CHOICE_YES;
        return NULL;
    }
    bool of_error = skip_prefix(&name, "error=");
    if (!find_name(name, &warning))
        return name;
    if (of_error)
        choices->is_error[warning] = choice;
    if (!of_error || choice == CHOICE_YES) /* an error is one that is shown */
        choices->is_shown[warning] = choice;
    return NULL;
}

const char *warnings_nearest(const char *name)
{
    return nearest_name(name, names, WARNING_COUNT);
}

const char *warnings_text(enum warning warning)
{
    return texts[warning];
}
