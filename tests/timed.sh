#!/bin/sh
# timed.sh -- stands before the compilers in the PATH of `make check`, under their names: runs the one behind it, and
# notes its user and system time and its command in build/check/compiled.
PATH=${PATH#*build/check/bin:}
export PATH
exec time -q -a -o "$COMPILED" -f '%U %S %C' "${0##*/}" "$@"
