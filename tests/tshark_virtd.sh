#!/bin/sh
# tshark_virtd.sh [DIRECTORY] -- tshark's opinion of what virtd-mini says to a real virsh, and to virt-mini. TAP.
#
# DIRECTORY has the programs (build). Would catch: a message that a peer which forgives much accepts all the same.
set -u
export LC_ALL=C.UTF-8 # virsh prints names by the locale
build=${1-build}
for program in virsh tshark; do
    if ! command -v "$program" >/dev/null; then
        echo "# SKIPPED: there is no $program; apt-get install libvirt-clients tshark libvirt-wireshark"
        [ "${CI-}" != true ]
        exit
    fi
done

directory=$(mktemp -d)
server= recorder=
cleanup() {
    for process in $recorder $server; do
        kill "$process" 2>/dev/null
        wait "$process" 2>/dev/null
    done
    rm -rf "$directory"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

# await SOCKET: until somebody listens there, or ten seconds have gone.
await() {
    tries=200
    until [ -S "$1" ] || [ $tries = 0 ]; do
        sleep 0.05
        tries=$((tries - 1))
    done
    [ -S "$1" ] || { echo "Bail out! nobody listens at $1"; exit 1; }
}

# a picture of a few bytes, for text2pcap has no packets over 64 KiB
echo picture >"$directory/screen"
"$build/virtd-mini" --socket "$directory/server" --screenshot "$directory/screen" >"$directory/output" 2>&1 &
server=$!
await "$directory/server"
python3 tests/record.py "$directory/recorder" "$directory/server" "$directory/messages.tsv" &
recorder=$!
await "$directory/recorder"
cat >"$directory/domain.xml" <<EOF
<domain type='test'><name>recorded</name><memory>4096</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
EOF

# what is refused is as welcome as what is not: the messages count
virsh() { timeout 20 virsh -q -c "test+unix:///default?socket=$directory/recorder" "$@" >>"$directory/output" 2>&1; }
mini() { timeout 20 "$build/virt-mini" -c "unix:$directory/recorder" "$@" >>"$directory/output" 2>&1; }
virsh "list --all; dominfo test; domstats; vcpuinfo test; net-list; pool-list; nodeinfo; hostname; version --daemon;
       define $directory/domain.xml; start recorded; dumpxml test; list --all; dominfo recorded; destroy recorded;
       dominfo nosuch; event test lifecycle --timeout 1; screenshot test $directory/picture"
mini list
mini info test
mini stats
mini stats test
mini define "$directory/domain.xml"
mini destroy test
mini start test
mini info nosuch
mini screenshot test "$directory/picture"
mini events --count 1 &
follower=$!
tries=20
while kill -0 "$follower" 2>/dev/null && [ $tries -gt 0 ]; do
    virsh "destroy test; start test"
    tries=$((tries - 1))
done
tests/tshark.py "$directory/messages.tsv" "$build/replay"
