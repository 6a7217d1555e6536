/* virsocket.h -- see internal.h. */
#include "internal.h"
