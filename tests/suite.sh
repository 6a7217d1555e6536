#!/bin/sh
# suite.sh NAME COMMAND... -- runs one suite of `make check`: in a scratch folder of its own ($TMPDIR), with its log in
# build/check/NAME.log. Prints a line, and the log if the suite fails; what became of it is in build/check/NAME.result:
# passed, skipped (in part, for want of a program) or failed, and its seconds. The status is 0: summary.sh judges.
set -u
name=$1
shift
log=build/check/$name.log
TMPDIR=$(mktemp -d) || exit
export TMPDIR
unset MAKEFLAGS MAKELEVEL # a make in a suite is its own
begin=$(date +%s.%N)
"$@" >"$log" 2>&1 </dev/null
status=$?
seconds=$(date +%s.%N | awk -v begin="$begin" '{ printf "%.1f", $1 - begin }')
rm -rf "$TMPDIR"

if [ "$status" != 0 ]; then
    result=failed
    printf '%s\nFAILED %-22s %6s s   alone: make check SUITE=%s\n' "$(cat "$log")" "$name" "$seconds" "$name"
elif skipped=$(grep '^# SKIPPED' "$log"); then
    result=skipped
    printf 'ok     %-22s %6s s   %s\n%s\n' "$name" "$seconds" "$(tail -n 1 "$log")" "$skipped"
else
    result=passed
    printf 'ok     %-22s %6s s   %s\n' "$name" "$seconds" "$(tail -n 1 "$log")"
fi
{
    echo "$result $seconds"
    times
} >"build/check/$name.result"
