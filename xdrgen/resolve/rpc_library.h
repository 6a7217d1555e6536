/* rpc_library.h -- the specification that xdrgen brings; build/rpc_library.c, made from share/rpc_types.x, has it. */
#ifndef XDRGEN_RPC_LIBRARY_H
#define XDRGEN_RPC_LIBRARY_H

#include <stddef.h>

/* What the headers of an ONC RPC library declare. */
extern const char rpc_library_text[];
extern const size_t rpc_library_length;

#endif
