#!/bin/sh
# embed_rpc_library.sh SPECIFICATION -- prints C that holds the specification of an ONC RPC library's types.
set -eu
echo '/* rpc_library.c -- made by tools/embed_rpc_library.sh; do not edit. */'
echo '#include "resolve/rpc_library.h"'
echo 'const char rpc_library_text[] = {'
od -An -v -tx1 "$1" | sed 's/\([0-9a-f][0-9a-f]\) */0x\1,/g'
echo '};'
echo 'const size_t rpc_library_length = sizeof rpc_library_text;'
