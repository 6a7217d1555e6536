/* library.h -- the specifications that xdrgen brings; build/library.c, made from share/, has them. */
#ifndef XDRGEN_LIBRARY_OF_TYPES_H
#define XDRGEN_LIBRARY_OF_TYPES_H

#include <stddef.h>

/* What the headers of an ONC RPC library declare. */
extern const char library_rpc_types[];
extern const size_t library_rpc_types_length;

#endif
