#!/bin/sh
# peers.sh -- a real virsh against virtd-mini and against libvirtd: it must print the same. TAP.
#
# Both servers begin with the same host (libvirt's test:///default). Then bad input goes to both (bad_input.py), and to
# virtd-mini what its limits are for (limits.py). VIRTD is the server to test. Without libvirtd or virsh all is skipped,
# loudly; with CI=true that is a failure.
set -u
export LC_ALL=C.UTF-8 # virsh prints names by the locale
cd "$(dirname "$0")/.." || exit 1
PATH=$PATH:/usr/sbin:/sbin
VIRTD=${VIRTD-build/virtd-mini}
picture=/usr/share/libvirt/test-screenshot.png # what libvirtd's test driver shows
number=0 failed=0

for program in virsh libvirtd python3; do
    command -v $program >/dev/null && continue
    echo "1..0 # SKIPPED: there is no $program"
    echo "# SKIPPED: $program cannot be had, and nothing was tested against real peers"
    [ "${CI-}" != true ]
    exit
done

dir=$(mktemp -d)
libvirtd='' virtd=''
stop() {
    [ -z "$virtd" ] || kill "$virtd" 2>/dev/null
    [ -z "$libvirtd" ] || kill "$libvirtd" 2>/dev/null
    wait
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 1' INT TERM

# wait_for PATH: up to ten seconds.
wait_for() {
    tries=0
    until [ -e "$1" ] || [ $tries -ge 200 ]; do
        sleep 0.05
        tries=$((tries + 1))
    done
    [ -e "$1" ]
}

start_libvirtd() {
    mkdir "$dir/run" "$dir/empty"
    cat >"$dir/libvirtd.conf" <<END
unix_sock_dir="$dir/run"
unix_sock_rw_perms="0700"
auth_unix_ro="none"
auth_unix_rw="none"
host_uuid="11111111-2222-3333-4444-555555555555"
log_outputs="3:file:$dir/libvirtd.log"
audit_level=0
END
    LIBVIRT_DRIVER_DIR=$dir/empty libvirtd --config "$dir/libvirtd.conf" --pid-file "$dir/pid" --timeout 120 \
        >/dev/null 2>&1 &
    libvirtd=$!
    wait_for "$dir/run/libvirt-sock"
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start_virtd() {
    port=$(free_port)
    if [ -r $picture ]; then set -- --screenshot $picture; else set --; fi
    "$VIRTD" --socket "$dir/mini" --tcp "$port" --keepalive 1 "$@" >"$dir/virtd.log" 2>&1 &
    virtd=$!
    wait_for "$dir/mini"
}

# report STATUS NAME
report() {
    number=$((number + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $number - $2"
    else
        failed=$((failed + 1))
        echo "not ok $number - $2"
    fi
}

real="$dir/run/libvirt-sock"
mini="$dir/mini"

# on SOCKET COMMAND...: what virsh prints, and its status.
on() {
    socket=$1
    shift
    timeout 20 virsh -c "test+unix:///default?socket=$socket" "$@" 2>&1
    echo "status $?"
}

# Where the two must differ: the time of a CPU is made of the time of day, so it is not the same a moment later; the path
# of the socket is part of the URI; a picture is saved to the file that was asked for. A uuid that a definition does not
# say is random. libxml2 tells where XML is wrong, we only that it is.
# (Statistics are asked for one domain at a time: libvirtd has its domains in no order.)
normalise() {
    sed -E -e 's/^(CPU time: +)[0-9.]+s$/\1*/' -e "s:$real|$mini:SOCKET:" -e 's/shot\.(real|mini)/shot/' \
        -e '/^error: \(domain_definition\)/,/^status/ { /^status/! { s/^(error: \(domain_definition\)).*/\1/p; d } }'
}

compare_outputs() {
    normalise <"$dir/real.raw" >"$dir/real.out"
    normalise <"$dir/mini.raw" >"$dir/mini.out"
    difference=$(diff -u "$dir/real.out" "$dir/mini.out")
    report $? "$1"
    [ -z "$difference" ] || echo "$difference" | sed 's/^/# /'
}

# same COMMAND...: both print the same.
same() {
    on "$real" "$@" >"$dir/real.raw"
    on "$mini" "$@" >"$dir/mini.raw"
    compare_outputs "virsh $*"
}

definition() {
    cat <<END
<?xml version="1.0"?>
<!-- <name>not this one</name> -->
<domain type='test'>
  <name>fresh</name>
  <uuid>12345678-aaaa-bbbb-cccc-1234567890ab</uuid>
  <unknown><name>nor this</name><os><type>xen</type></os></unknown>
  <memory unit='MiB'>64</memory>
  <currentMemory>40000</currentMemory>
  <vcpu>$1</vcpu>
  <os><type>hvm</type></os>
</domain>
END
}

start_libvirtd && start_virtd || { cat "$dir"/*.log; echo "not ok 1 - the servers start"; exit 1; }
definition 3 >"$dir/fresh.xml"
definition 4 >"$dir/again.xml"
echo "<domain type='test'><name>fresh</name><memory>1</memory><os><type>hvm</type></os></domain>" >"$dir/clash.xml"
echo "<domain type='test'><name>x</name><memory>1</memory></domain>" >"$dir/no-os.xml"
echo "<domain type='test'><memory>1</memory></domain>" >"$dir/no-name.xml"
echo "<network/>" >"$dir/network.xml"
echo "<domain><name>" >"$dir/broken.xml"

# --- what it prints ---

same list --all
grep -q '^ 1 *test *running$' "$dir/mini.out"
report $? "and that is what it should be"
same list --inactive
same list --all --name --uuid
same dominfo test
same dominfo 6695eb01-f6a4-8304-79aa-97f2502e193f
same dominfo 1
same domstats
same domstats test --state
same domstats --list-inactive
same vcpuinfo test
same net-list
same net-list --all
same net-list --inactive
same pool-list
same pool-list --all
same nodeinfo
same hostname
same version --daemon
same uri
same dumpxml test
same domstate test --reason
same domid test
same dominfo nosuch
same domid 4711
same start test
same vcpuinfo nosuch
same dompmwakeup nosuch
same define /nosuch/file
same define "$dir/no-os.xml"
same define "$dir/no-name.xml"
same define "$dir/network.xml"
same define "$dir/broken.xml"
same "define $dir/fresh.xml; list --all; dominfo fresh; dumpxml fresh; domstate fresh --reason"
same "define $dir/fresh.xml; start fresh; list --all; domid fresh; domstats fresh; dumpxml fresh; vcpuinfo fresh; start fresh"
same "define $dir/fresh.xml; define $dir/again.xml; dominfo fresh; define $dir/clash.xml; undefine fresh; list --all"
same "define $dir/fresh.xml; start fresh; destroy fresh; domstate fresh --reason; start fresh; domid fresh; undefine fresh; list --all; destroy fresh; list --all"
same "suspend test; list; domstate test --reason; resume test; domstate test --reason; shutdown test; list --all; domstate test --reason"
same "destroy test; vcpuinfo test; destroy test; start test; dumpxml test; list"
same list --all # the last client has closed: the host is as it was

# --- a stream ---

on "$real" screenshot test "$dir/shot.real" >"$dir/real.raw"
on "$mini" screenshot test "$dir/shot.mini" >"$dir/mini.raw"
if [ -r $picture ]; then
    compare_outputs "virsh screenshot"
    cmp -s "$dir/shot.real" "$dir/shot.mini"
    report $? "the pictures are the same"
fi

# --- events, keepalive, several at once, TCP ---

# happen SOCKET OUT: virsh follows the events that another virsh causes.
happen() {
    on "$1" event --event lifecycle --loop --timeout 2 >"$2" &
    follower=$!
    sleep 0.7
    on "$1" "define $dir/fresh.xml; start fresh; suspend fresh; resume fresh; shutdown fresh; define $dir/again.xml;
             undefine fresh; destroy test; start test" >/dev/null
    wait $follower
}
happen "$real" "$dir/real.raw" &
realjob=$!
happen "$mini" "$dir/mini.raw"
wait $realjob
compare_outputs "virsh event --event lifecycle --loop"
report "$([ "$(grep -c "^event 'lifecycle'" "$dir/mini.out")" -eq 9 ]; echo $?)" "nine events were told"

on "$real" -k1 -K2 event --event lifecycle --timeout 5 >"$dir/real.raw" &
realjob=$!
on "$mini" -k1 -K2 event --event lifecycle --timeout 5 >"$dir/mini.raw"
wait $realjob
compare_outputs "virsh -k1 -K2: five quiet seconds, pings both ways"

for i in 1 2 3 4 5 6 7 8 9 10; do
    on "$mini" "list --all; dominfo test; vcpuinfo test; dumpxml test" >"$dir/many.$i" &
    many="${many-} $!"
done
# shellcheck disable=SC2086
wait $many
on "$real" "list --all; dominfo test; vcpuinfo test; dumpxml test" >"$dir/real.raw"
for i in 1 2 3 4 5 6 7 8 9 10; do
    cp "$dir/many.$i" "$dir/mini.raw"
    [ $i -eq 10 ] || { normalise <"$dir/many.$i" | cmp -s - "$dir/real.out" || break; }
    [ $i -gt 1 ] || normalise <"$dir/real.raw" >"$dir/real.out"
done
compare_outputs "ten clients at once"

on "$real" list --all >"$dir/real.raw"
{ timeout 20 virsh -c "test+tcp://127.0.0.1:$port/default" list --all 2>&1; echo "status $?"; } >"$dir/mini.raw"
compare_outputs "virsh over TCP"

# --- bad input, limits, the end ---

python3 tests/bad_input.py "$real" "$mini" >"$dir/bad.out" 2>&1
status=$?
grep -v '^ok\|^1\.\.' "$dir/bad.out" | sed 's/^/# /'
report $status "bad input: reactions as libvirtd's, but for those in the table"

python3 tests/limits.py "$mini" "$virtd" >"$dir/limits.out" 2>&1
status=$?
grep -v '^1\.\.' "$dir/limits.out" | sed 's/^/# /'
report $status "limits of a client"

# --- limits that an operator lowers ---

"$VIRTD" --socket "$dir/low" --limit REMOTE_STRING_MAX=2000 >>"$dir/virtd.log" 2>&1 &
low=$!
wait_for "$dir/low"
sed "s|</name>|</name><description>$(printf '%3000s' | tr ' ' x)</description>|" "$dir/fresh.xml" >"$dir/long.xml"
on "$dir/low" "define $dir/fresh.xml; list --all" >"$dir/low.out"
on "$dir/low" "define $dir/long.xml" >>"$dir/low.out"
grep -q 'fresh' "$dir/low.out" &&
    grep -q 'remote_domain_define_xml.*_args.xml: offset 0: .* is over REMOTE_STRING_MAX (2000)' "$dir/low.out"
report $? "a limit that was lowered holds, and is named"
kill -TERM "$low"
wait "$low"
for bad in REMOTE_STRING_MAX=4194305 REMOTE_NONSENSE=1 REMOTE_STRING_MAX REMOTE_STRING_MAX=-1; do
    timeout 5 "$VIRTD" --socket "$dir/bad" --limit "$bad" 2>/dev/null
    [ $? -eq 2 ]
    report $? "--limit $bad is refused"
done

kill -0 "$libvirtd"
report $? "libvirtd still runs"
kill -TERM "$virtd"
wait "$virtd"
status=$?
virtd=
sed '/^virtd-mini: ready$/d; s/^/# /' "$dir/virtd.log"
report $status "virtd-mini ends in order"

echo "1..$number"
echo "$((number - failed)) passed, $failed failed"
[ $failed -eq 0 ]
