#!/usr/bin/env bash
# fuzz.sh [SECONDS] -- runs the fuzzers, for SECONDS each (10 if not given): of the compiler, and of the messages of each
# example (`gen -e fuzz`), with clang's sanitizers. What a run finds new is kept in build/fuzz/corpus for the next.
#
# Would catch: a crash, a leak, a hang or an overflow anywhere, and any two ways of judging a message that disagree.
set -u
cd "$(dirname "$0")/.." || exit 1
seconds=${1:-10}
out=build/fuzz
jobs=$(nproc)
passed=0 failed=0
protocols=$(basename -s .x examples/*.x | grep -v _2007)

build() {
    make -s -j"$jobs" B=$out CC=clang WARNINGS=-w CFLAGS="-O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all" fuzzers
}

# seed FUZZER: first inputs, when there are none yet.
seed() {
    mkdir -p "$out/corpus/$1"
    [ -z "$(ls "$out/corpus/$1")" ] || return 0
    if [ "$1" = compiler ]; then
        cp tests/good/*.x tests/corpus/*.x examples/lock_protocol.x tests/unit/*.x "$out/corpus/$1"
        for spec in tests/bad/*.x; do # some are called as the good ones beside them
            cp "$spec" "$out/corpus/$1/bad-$(basename "$spec")"
        done
    else
        "$out/${1}_seeds" -s "$out/corpus/$1"
    fi
}

# fuzz FUZZER DICTIONARY LENGTH: prints a line with the executions; what it found, if it found something.
fuzz() {
    local log=$out/$1.log
    if "$out/${1}_fuzz" -max_total_time="$seconds" -max_len="$3" -timeout=10 -rss_limit_mb=4096 -dict="$2" -print_final_stats=1 \
        -artifact_prefix="$out/" "$out/corpus/$1" >"$log" 2>&1; then
        echo "ok - $1: $(sed -n 's/^stat::number_of_executed_units: //p' "$log") executions," \
            "$(grep -o 'cov: [0-9]*' "$log" | tail -n 1)"
    else
        echo "not ok - $1"
        tail -n 40 "$log" | sed 's/^/# /'
    fi
}
export -f fuzz
export out seconds

build || exit 1
for fuzzer in compiler $protocols; do
    seed "$fuzzer" || exit 1
done
{
    echo compiler tests/fuzz/xdr.dict 4096
    for protocol in $protocols; do
        echo "$protocol" "$out/fuzzers/${protocol}_fuzz.dict" 4096
    done
} | xargs -P "$jobs" -L 1 bash -c 'fuzz "$@"' _ | tee "$out/results"
passed=$(grep -c '^ok' "$out/results")
failed=$(grep -c '^not ok' "$out/results")
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
