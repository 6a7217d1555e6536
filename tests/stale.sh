#!/bin/sh
# stale.sh -- `gen --check` on a copy of generated/ with one byte changed, and with a file missing.
# Would catch: a check that passes whatever the files hold, or that writes.
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
xdrgen=${XDRGEN-build/xdrgen}
check() {
    current=0
    "$xdrgen" gen --check --passthrough=skip -o "$copy" examples/*_protocol.x examples/vir*protocol.x || current=$?
    "$xdrgen" gen --check --passthrough=skip -o "$copy" -e docs examples/remote_protocol.x || current=$?
    return $current
}

cp generated/* "$copy"
check >"$copy/report" || { echo "a fresh copy is not current"; exit 1; }

for file in "$copy"/*.*; do
    [ "$file" != "$copy/report" ] || continue
    name=$(basename "$file")
    printf '#' | dd of="$file" bs=1 seek=300 conv=notrunc 2>/dev/null
    cp "$file" "$copy/changed"
    status=0
    check >"$copy/report" || status=$?
    [ "$status" = 1 ] || { echo "$name: a changed byte gives status $status"; exit 1; }
    grep -q "^$file: not current$" "$copy/report" || { echo "$name: is not named"; exit 1; }
    [ "$(wc -l <"$copy/report")" = 1 ] || { echo "$name: others are named"; cat "$copy/report"; exit 1; }
    cmp -s "$file" "$copy/changed" || { echo "$name: --check wrote it"; exit 1; }
    cp "generated/$name" "$file"
done
rm "$copy/remote_protocol.h"
! check >"$copy/report" || { echo "a missing file is not noticed"; exit 1; }
grep -q "remote_protocol.h: missing" "$copy/report"
echo "a changed byte of each of $(ls generated | wc -l) files was caught"
