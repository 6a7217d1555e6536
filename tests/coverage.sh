#!/bin/sh
# coverage.sh [FILE...] -- which branches of the runtime and of generated code the tests take: a table of files, the total
# last; or of each FILE the lines of which some branch is never taken. The status is 1 if the runtime is under 98 %.
#
# Counted are the units, the replay of real messages, the damaged ones, the adversarial ones, the fuzzers' seeds and the
# comparison with rpcgen. A branch that cannot be taken is left out by a comment GCOVR_EXCL_BR_LINE that says why.
#
# Would catch: code of the runtime that comes without a test.
set -eu
B=build/coverage
log=$B/log
least=98
protocols=$(basename -s .x examples/*.x | grep -v _2007)

# run PROGRAM ARGUMENT...: its output is shown when it fails.
run() {
    "$@" >"$log" 2>&1 || { cat "$log"; exit 1; }
}

build() {
    make -s -j"$(nproc)" B="$B" XDRGEN=build/xdrgen CFLAGS="-O0 -g --coverage -include tests/coverage.h" "$@"
}

# seeds PROTOCOL: written by its fuzzer without a fuzzer, and run by it.
seeds() {
    rm -rf "$B/seeds/$1"
    mkdir -p "$B/seeds/$1"
    run "$B/${1}_seeds" -s "$B/seeds/$1"
    run "$B/${1}_seeds" "$B/seeds/$1"/*
}

mkdir -p "$B"
make -s -j"$(nproc)" build/xdrgen
# shellcheck disable=SC2046,SC2086
run build runtime-programs $(printf "$B/%s_seeds " $protocols)
find "$B" -name '*.gcda' -delete
run "$B/hostile" tests/data/messages.tsv 4
for unit in tests/unit/test_*.c; do
    unit=$B/$(basename "$unit" .c)
    [ ! -x "$unit" ] || run "$unit"
done
if command -v qemu-x86_64 >/dev/null; then # a processor without AVX2 copies numbers otherwise
    run qemu-x86_64 -cpu core2duo "$B/test_parts"
fi
run "$B/replay" -p all tests/data/messages.tsv
run "$B/differential" -n 40
# shellcheck disable=SC2046,SC2086
python3 tests/adversarial.py build/xdrgen $(printf 'examples/%s.x ' $protocols) tests/unit/shapes.x tests/unit/open.x \
    >"$B/adversarial.tsv"
run "$B/adversarial" <"$B/adversarial.tsv"
for protocol in $protocols; do
    seeds "$protocol"
done

report="gcovr --root . --object-directory $B --branches"
if [ $# -gt 0 ]; then
    for file; do
        $report --filter "$file"
    done
    exit
fi
$report --filter runtime/ --filter generated/ --filter "$B/units/" --csv | awk -F, -v least="$least" '
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    $column["branch_total"] > 0 {
        all = $column["branch_total"]; taken = $column["branch_covered"]
        folder = $column["filename"] ~ /^runtime/ && $column["filename"] !~ /rpc_types/ ? "the runtime" : "generated code"
        total[folder] += all; sum[folder] += taken
        printf "%-52s %6d of %6d branches  %5.1f %%\n", $column["filename"], taken, all, 100 * taken / all
    }
    function sum_up(folder) {
        printf "%-52s %6d of %6d branches  %5.1f %%\n", folder, sum[folder], total[folder], 100 * sum[folder] / total[folder]
    }
    END {
        if (!("the runtime" in total))
            exit 1
        sum_up("generated code")
        sum_up("the runtime")
        exit 100 * sum["the runtime"] < least * total["the runtime"]
    }'
