/* libvirt-admin.h -- see internal.h. */
#include "../internal.h"
