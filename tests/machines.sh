#!/bin/sh
# machines.sh [MACHINE...] -- builds runtime, generated code and the tests' programs for other machines, and runs them.
#
#   i386    32 bits, reals in x87 registers, no SSE2; this processor runs it. Not the compiler, which counts in 128 bits
#   s390x   the most significant byte first, char unsigned; qemu runs it
#   sse2    a processor such as ours that has no AVX2: qemu runs what is built for ours
#
# Would catch: a size_t taken for 64 bits, an order of bytes or an alignment taken for granted, a real that changes on its
# way. The last line is "N passed, M failed"; a machine whose compiler or libraries are not there is skipped.
set -u
jobs=$(nproc)
passed=0 failed=0

# run MACHINE PROGRAM ARGUMENT...: on that machine.
run() {
    machine=$1
    shift
    case $machine in
    i386) /usr/i686-linux-gnu/lib/ld-linux.so.2 --library-path "/usr/i686-linux-gnu/lib:$libraries" "$@" ;;
    sse2) qemu-x86_64 -cpu core2duo "$@" ;;
    s390x) qemu-s390x -L /usr/s390x-linux-gnu -E LD_LIBRARY_PATH="$libraries" "$@" ;;
    esac
}

# suite NAME COMMAND...: a row of the table; the output is shown when it fails.
suite() {
    name=$1
    shift
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        printf 'ok    %-28s %s\n' "$name" "$(tail -n 1 "$log")"
    else
        failed=$((failed + 1))
        cat "$log"
        printf 'FAILED %s\n' "$name"
    fi
}

# build DIRECTORY OPTION TARGET...: programs, from what this machine's compiler writes.
build() {
    directory=$1 optimize=$2
    shift 2
    make -s -j"$jobs" B="$directory" XDRGEN=build/xdrgen CC="$triplet-gcc" AR="$triplet-ar" \
        CFLAGS="$optimize -isystem $root/usr/include" TIRPC="-isystem $root/usr/include/tirpc" \
        LDFLAGS="-L$root/usr/lib/$debian $(echo "$libraries" | sed 's/[^:]*/-Wl,-rpath-link=&/g; s/:/ /g')" "$@"
}

# adversarial MACHINE: what the model says is just right and just wrong; of every shape of type and open enums, for qemu is slow.
adversarial() {
    python3 tests/adversarial.py build/xdrgen tests/unit/shapes.x tests/unit/open.x | run "$1" "$B/adversarial"
}

# sse2: the programs in build.
sse2() {
    log=build/sse2.log
    if ! command -v qemu-x86_64 >/dev/null || [ "$(uname -m)" != x86_64 ]; then
        echo "# SKIPPED sse2: no qemu-x86_64, or another processor"
        return
    fi
    suite "sse2 build" make -s -j"$jobs" runtime-programs
    suite "sse2 test_parts" run sse2 build/test_parts
    suite "sse2 replay" run sse2 build/replay tests/data/messages.tsv
}

# machine NAME: everything for one.
machine() {
    if [ "$1" = sse2 ]; then
        sse2
        return
    fi
    case $1 in
    i386) triplet=i686-linux-gnu debian=i386-linux-gnu ;;
    s390x) triplet=s390x-linux-gnu debian=s390x-linux-gnu ;;
    *) echo "machines.sh: '$1' is not a machine" >&2; exit 2 ;;
    esac
    B=build/$1 root=build/$1/root log=build/$1/log
    libraries=$root/usr/lib/$debian:$root/lib/$debian
    if ! command -v "$triplet-gcc" >/dev/null || [ ! -d "$root" ]; then
        echo "# SKIPPED $1: no compiler or no libraries (tools/deps.sh machines)"
        return
    fi
    suite "$1 build" build "$B" -O1 runtime-programs
    for unit in tests/unit/test_*.c; do
        unit=$(basename "$unit" .c)
        case $unit in
        test_template | test_lists) ;; # of the compiler
        *) suite "$1 $unit" run "$1" "$B/$unit" ;;
        esac
    done
    suite "$1 replay" run "$1" "$B/replay" tests/data/messages.tsv
    suite "$1 hostile" run "$1" "$B/hostile" tests/data/messages.tsv
    suite "$1 differential" run "$1" "$B/differential" -n 40
    suite "$1 adversarial" adversarial "$1"
    # the optimizer may keep a real out of the registers that would change it
    suite "$1 build -O0" build "$B/plain" -O0 "$B/plain/test_runtime"
    suite "$1 -O0 test_runtime" run "$1" "$B/plain/test_runtime"
    [ "$1" = i386 ] && return
    suite "$1 build compiler" build "$B" -O1 all "$B/test_template"
    suite "$1 test_template" run "$1" "$B/test_template"
    suite "$1 xdrgen" run "$1" "$B/xdrgen" gen --passthrough=skip --check -o generated $(ls examples/*.x | grep -v _2007)
    suite "$1 xdrgen docs" run "$1" "$B/xdrgen" gen --passthrough=skip --check -e docs -o generated examples/remote_protocol.x
}

[ $# -gt 0 ] || set -- i386 s390x sse2
make -s build/xdrgen || exit 2
for name; do
    machine "$name"
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
