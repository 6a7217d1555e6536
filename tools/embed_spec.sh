#!/bin/sh
# embed_spec.sh SPECIFICATION -- prints C that holds the specification of an ONC RPC library's types.
set -eu
echo '/* library.c -- made by tools/embed_spec.sh; do not edit. */'
echo '#include "resolve/library.h"'
echo 'const char library_rpc_types[] = {'
od -An -v -tx1 "$1" | sed 's/\([0-9a-f][0-9a-f]\) */0x\1,/g'
echo '};'
echo 'const size_t library_rpc_types_length = sizeof library_rpc_types;'
