#!/bin/sh
# demo.sh -- the main job, shown: the whole remote protocol of libvirt through the compiler, gcc, and real messages.
set -eu
seconds() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(seconds)" 'BEGIN { printf "%.2f s", b - a }'; }
specs=$(ls examples/*.x | grep -v _2007) # that one is a piece of history

begin=$(seconds)
make -s -j"$(nproc)" all
echo "1. Built the compiler and the runtime (build/xdrgen, build/libxdrgen.a) in $(since "$begin")."

begin=$(seconds)
rm -rf build/demo
build/xdrgen gen --passthrough=skip -o build/demo $specs
took=$(since "$begin")
build/xdrgen json examples/remote_protocol.x >build/demo/model.json
types=$(grep -c '"wire_min"' build/demo/model.json)
procedures=$(grep -c '"direction"' build/demo/model.json)
echo "2. Read examples/remote_protocol.x, libvirt's remote protocol: $procedures procedures, $types types;"
echo "   with its siblings $(echo "$specs" | wc -l) specifications. Wrote $(ls build/demo/*.[ch] | wc -l) files of C, $(cat build/demo/*.[ch] | wc -l) lines, to build/demo in $took."

begin=$(seconds)
make -s -j"$(nproc)" build/demo/replay
echo "3. Compiled them and the replay program with $(gcc -dumpfullversion | sed 's/^/gcc /') in $(since "$begin")."

begin=$(seconds)
result=$(build/demo/replay -q tests/data/messages.tsv)
echo "4. Decoded real messages between virsh and libvirtd and encoded them again, comparing bytes: $result, in $(since "$begin")."
echo "   One of them, as text (build/demo/replay -p 00249):"
build/demo/replay -q -p 00249 tests/data/messages.tsv | sed '$d; s/^/      /'
case $result in *" 0 failed") ;; *) exit 1 ;; esac
