#!/bin/sh
# coverage.sh [FILE...] -- which branches of the runtime and of generated code the tests take: a table of files, the total
# last; or of each FILE the lines of which some branch is never taken.
#
# Counted are the units, the replay of real messages, the damaged ones and the comparison with rpcgen. A branch that
# cannot be taken is left out by a comment GCOVR_EXCL_BR_LINE that says why.
set -eu
B=build/coverage
log=$B/log

# run PROGRAM ARGUMENT...: its output is shown when it fails.
run() {
    "$@" >"$log" 2>&1 || { cat "$log"; exit 1; }
}

make -s -j"$(nproc)" build/xdrgen
make -s -j"$(nproc)" B="$B" XDRGEN=build/xdrgen CFLAGS="-O0 -g --coverage -include tests/coverage.h" runtime-programs
find "$B" -name '*.gcda' -delete
for unit in "$B"/tests/test_*.o; do
    run "$B/$(basename "$unit" .o)"
done
if command -v qemu-x86_64 >/dev/null; then # a processor without AVX2 copies numbers otherwise
    run qemu-x86_64 -cpu core2duo "$B/test_parts"
fi
run "$B/replay" -p all tests/data/messages.tsv
run "$B/hostile" tests/data/messages.tsv
run "$B/differential" -n 40

report="gcovr --root . --object-directory $B --branches"
if [ $# -gt 0 ]; then
    for file; do
        $report --filter "$file"
    done
    exit
fi
$report --filter runtime/ --filter generated/ --filter "$B/units/" --csv | awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    $column["branch_total"] > 0 {
        all = $column["branch_total"]; taken = $column["branch_covered"]
        folder = $column["filename"] ~ /^runtime/ ? "the runtime" : "generated code"
        total[folder] += all; sum[folder] += taken
        printf "%-52s %6d of %6d branches  %5.1f %%\n", $column["filename"], taken, all, 100 * taken / all
    }
    END {
        for (folder in total)
            printf "%-52s %6d of %6d branches  %5.1f %%\n", folder, sum[folder], total[folder], 100 * sum[folder] / total[folder]
    }'
