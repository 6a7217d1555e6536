#!/bin/sh
# demo.sh -- the main job, shown: the whole remote protocol of libvirt through the compiler, gcc, and real messages.
set -eu
seconds() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(seconds)" 'BEGIN { printf "%.2f s", b - a }'; }
specs=$(ls examples/*.x | grep -v _2007) # that one is a piece of history
log=build/demo.log

# quietly COMMAND...: what it says is shown if it fails.
quietly() { "$@" 2>"$log" || { cat "$log" >&2; exit 1; }; }

begin=$(seconds)
mkdir -p build
make -s -j"$(nproc)" build/xdrgen build/libxdrgen.a
echo "1. The compiler and the runtime are built (build/xdrgen, build/libxdrgen.a), in $(since "$begin")."

begin=$(seconds)
rm -rf build/demo
# shellcheck disable=SC2086
quietly build/xdrgen gen -Wno-assert --passthrough=skip -o build/demo $specs
quietly build/xdrgen gen -Wno-assert --passthrough=skip -e html -o build/demo examples/remote_protocol.x
took=$(since "$begin")
quietly build/xdrgen json examples/remote_protocol.x >build/demo/model.json
echo "2. examples/remote_protocol.x, libvirt's remote protocol, has $(grep -c '"direction"' build/demo/model.json) procedures" \
    "and $(grep -c '"wire_min"' build/demo/model.json) types; with its"
echo "   $(($(echo "$specs" | wc -l) - 1)) siblings it became $(cat build/demo/*.[ch] | wc -l) lines of C in build/demo, in $took."

begin=$(seconds)
make -s -j"$(nproc)" build/demo/replay
echo "3. gcc $(gcc -dumpfullversion) has compiled them without a warning, in $(since "$begin")."

begin=$(seconds)
result=$(build/demo/replay -q tests/data/messages.tsv)
echo "4. Real messages of virsh and libvirtd, decoded by this code and encoded again to the same bytes: $result, in $(since "$begin")."

# a real answer, with the ids of domains, that claims to have one id more than the protocol allows
awk -F '\t' -v OFS='\t' '$1 == "01703" { $10 = substr($10, 1, 56) "00004001" substr($10, 65); print }' \
    tests/data/messages.tsv >build/demo/spoilt.tsv
refusal=$(build/demo/replay -q build/demo/spoilt.tsv | sed -n 's/^FAILED [^:]*: //p')
echo "5. One of them with its count of ids changed to 16385 is refused, before any memory is taken for it:"
echo "   $refusal"
echo "6. The document of all limits, made from the same specification, is to be opened in a browser:"
echo "   $PWD/build/demo/remote_protocol_limits.html"

case $result in *" 0 failed") ;; *) exit 1 ;; esac
case $refusal in *"ids: offset 0: 16385 is over REMOTE_DOMAIN_LIST_MAX (16384)") ;; *) exit 1 ;; esac
