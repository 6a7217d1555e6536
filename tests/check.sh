#!/bin/sh
# check.sh [-peers] -- builds everything and runs every suite: plain, with the sanitizers, and what is small under valgrind.
# The last line is "N passed, M failed", and how many were skipped, wholly or in part, for want of a program to talk to;
# the status is 1 if anything failed.
set -u
jobs=$(nproc)
log=build/check.log
passed=0 failed=0 skipped=
mkdir -p build

# suite NAME COMMAND...: runs a command; its output is shown when it fails, its last line when not.
suite() {
    name=$1
    shift
    if "$@" >"$log" 2>&1 </dev/null; then
        passed=$((passed + 1))
        printf 'ok    %-28s %s\n' "$name" "$(tail -n 1 "$log")"
        if grep '^# SKIPPED' "$log"; then
            skipped=$((skipped + 1))
        fi
    else
        failed=$((failed + 1))
        cat "$log"
        printf 'FAILED %s\n' "$name"
    fi
}

sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=all"
build() { make -s -j"$jobs" programs; }
build_asan() { make -s -j"$jobs" B=build/asan CFLAGS="-O1 -g $sanitizers" programs; }

# programs DIRECTORY PREFIX: every suite that is a program.
programs() {
    for unit in tests/unit/test_*.c; do
        unit=$(basename "$unit" .c)
        suite "$2$unit" "$1/$unit"
    done
    suite "${2}replay" "$1/replay" tests/data/messages.tsv
    suite "${2}hostile" "$1/hostile" tests/data/messages.tsv
    suite "${2}adversarial" make -s B="$1" adversarial
    suite "${2}differential" "$1/differential" -n "$3"
    suite "${2}golden" env XDRGEN="$1/xdrgen" tests/golden.sh
    suite "${2}robust" env XDRGEN="$1/xdrgen" tests/robust.sh
}

# peers: ours against a real libvirtd and a real virsh, with tshark listening.
peers() {
    suite peers env VIRTD=build/virtd-mini tests/peers.sh
    suite "asan peers" env VIRTD=build/asan/virtd-mini tests/peers.sh
    suite virt-mini tests/virt-mini.sh build/virt-mini
    suite "asan virt-mini" tests/virt-mini.sh build/asan/virt-mini
    suite tshark tests/tshark.py tests/data/messages.tsv
    suite "tshark virtd-mini" tests/tshark_virtd.sh build
}

# misbehaving: our client against a server that lies, our server against a crowd that does.
misbehaving() {
    suite hostile-server tests/hostile_server.py build/virt-mini
    suite "asan hostile-server" tests/hostile_server.py build/asan/virt-mini
    suite "asan soak" tests/soak.py build/asan/virtd-mini 60 50
}

# machines: 32 bits, the most significant byte first, and no AVX2.
machines() {
    suite "machine i386" tests/machines.sh i386
    suite "machine s390x" tests/machines.sh s390x
    suite "machine sse2" tests/machines.sh sse2
}

# finish: the closing line, and the status.
finish() {
    printf '%d passed, %d failed%s\n' "$passed" "$failed" "${skipped:+, $skipped skipped}"
    [ "$failed" -eq 0 ]
    exit
}

suite build build
if [ "${1-}" = -peers ]; then
    suite asan-build build_asan
    peers
    finish
fi
suite current make -s current
suite stale tests/stale.sh
suite facts python3 tests/facts.py build/xdrgen
suite compile tests/compile.sh
suite public-failures build/public_failures
suite fuzz tests/fuzz.sh 3
suite coverage tests/coverage.sh
suite checks tests/checks.py build/xdrgen
suite figures tests/figures.py build/xdrgen 10000 examples/*.x
suite witness tests/witness.py build/xdrgen build/measure examples/*.x
suite decode tests/decode.py build/xdrgen build
suite documents tests/documents.sh
suite pages python3 tests/pages.py build/xdrgen build/measure
suite oom tests/oom.py build/xdrgen build/oom.so
suite mutate tests/mutate.py --sample 30
programs build "" 400
suite asan-build build_asan
programs build/asan "asan " 40
suite "asan decode" tests/decode.py build/asan/xdrgen build/asan 2 40
suite "asan oom" tests/oom.py build/asan/xdrgen build/oom.so 20
machines
peers
misbehaving
# talloc's pointers into its blocks look like "possibly lost" ones; definite leaks count
memcheck="valgrind -q --error-exitcode=1 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite"
for unit in tests/unit/test_*.c; do
    unit=$(basename "$unit" .c)
    suite "valgrind $unit" $memcheck "build/$unit"
done
suite "valgrind replay" $memcheck build/replay tests/data/messages.tsv
suite "valgrind xdrgen" $memcheck build/xdrgen gen -e c,docs -o build/valgrind examples/virnetprotocol.x
suite "valgrind limits" $memcheck build/xdrgen limits --types examples/virnetprotocol.x

finish
