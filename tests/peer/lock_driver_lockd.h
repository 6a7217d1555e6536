/* lock_driver_lockd.h -- see internal.h. */
#include "internal.h"
