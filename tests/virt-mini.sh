#!/bin/sh
# virt-mini.sh [PROGRAM] -- virt-mini against a real libvirtd with its test driver; virsh's answers are the truth. TAP.
#
# Would catch: a value that is decoded or printed as another one, a call that libvirtd does not understand, answers
# given to the wrong domain, and a client that does not answer pings. Without libvirtd all is skipped, which CI takes
# for a failure.
set -u
export LC_ALL=C.UTF-8 # virsh prints names by the locale
mini=${1-build/virt-mini}
number=0 failed=0

if ! command -v libvirtd >/dev/null || ! command -v virsh >/dev/null; then
    echo "# SKIPPED: there is no libvirtd or no virsh; apt-get install libvirt-daemon libvirt-clients"
    [ "${CI-}" != true ]
    exit
fi

# --- the daemon, in a directory of its own ---

directory=$(mktemp -d)
daemon= watcher= follower= recorder=
cleanup() {
    for process in $watcher $follower $recorder $daemon; do
        kill "$process" 2>/dev/null
        wait "$process" 2>/dev/null
    done
    rm -rf "$directory"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$directory/run" "$directory/empty"
cat >"$directory/libvirtd.conf" <<EOF
unix_sock_dir="$directory/run"
unix_sock_rw_perms="0700"
auth_unix_ro="none"
auth_unix_rw="none"
listen_tls=0
listen_tcp=1
listen_addr="127.0.0.1"
tcp_port="$port"
auth_tcp="none"
host_uuid="11111111-2222-3333-4444-555555555555"
keepalive_interval=1
keepalive_count=1
log_filters="1:rpc.keepalive"
log_outputs="1:file:$directory/libvirtd.log"
audit_level=0
EOF
LIBVIRT_DRIVER_DIR=$directory/empty libvirtd --config "$directory/libvirtd.conf" --pid-file "$directory/pid" --listen \
    --timeout 100 >"$directory/output" 2>&1 &
daemon=$!
socket=$directory/run/libvirt-sock
tries=100
until [ -S "$socket" ] || [ $tries = 0 ]; do
    sleep 0.05
    tries=$((tries - 1))
done
if [ $tries = 0 ]; then
    cat "$directory/output" "$directory/libvirtd.log"
    echo "Bail out! libvirtd does not start"
    exit 1
fi

virsh() { command virsh -q -c "test+unix:///default?socket=$socket" "$@"; }
mini() { timeout 20 "$mini" -c "unix:$socket" "$@"; }

# --- checks ---

# check NAME COMMAND...: a test is a command that succeeds; what it says is shown when it does not.
check() {
    name=$1
    shift
    number=$((number + 1))
    if "$@" >"$directory/said" 2>&1; then
        echo "ok $number - $name"
    else
        failed=$((failed + 1))
        sed 's/^/# /' "$directory/said"
        echo "not ok $number - $name"
    fi
}

# same COMMAND: the two files that virsh and virt-mini wrote are equal.
same() { diff -u "$directory/virsh" "$directory/mini"; }
squeeze() { sed -e 's/  */ /g' -e 's/^ //' -e 's/ $//'; }

list_is_virshs() {
    virsh list --all | squeeze >"$directory/virsh"
    mini "$@" list | tail -n +3 | squeeze >"$directory/mini"
    same
}

# Every domain's id, UUID and state, one by one from virsh.
json_list_is_virshs() {
    virsh list --all --name | grep . >"$directory/names"
    virsh "$(sed 's/.*/domid &; domuuid &; domstate &;/' "$directory/names" | tr '\n' ' ')" | grep . |
        paste -d '|' - - - | paste -d '|' "$directory/names" - >"$directory/virsh"
    mini --json list | python3 -c '
import json, sys
for d in json.load(sys.stdin):
    print(d["name"], "-" if d["id"] is None else d["id"], d["uuid"], d["state"], sep="|")' >"$directory/mini"
    same
}

# CPU time grows, and we do not ask for the security model: neither is compared here.
info_is_virshs() {
    virsh dominfo "$1" | grep -Ev '^(CPU time|Security)' >"$directory/virsh"
    mini info "$1" | grep -v '^CPU time' >"$directory/mini"
    same
}

json_info_is_virshs() {
    virsh dominfo "$1" >"$directory/virsh"
    mini --json info "$1" >"$directory/mini"
    python3 - "$directory/virsh" "$directory/mini" <<'EOF'
import json, re, sys
theirs = dict(re.split(r': +', line, maxsplit=1) for line in open(sys.argv[1]).read().splitlines() if ': ' in line)
ours = json.load(open(sys.argv[2]))
assert theirs['Id'] == ('-' if ours['id'] is None else str(ours['id'])), ours
assert theirs['Name'] == ours['name'] and theirs['UUID'] == ours['uuid'] and theirs['OS Type'] == ours['os_type'], ours
assert theirs['State'] == ours['state'] and int(theirs['CPU(s)']) == ours['vcpus'], ours
assert theirs['Max memory'] == '%d KiB' % ours['max_memory_kib'], ours
assert theirs['Used memory'] == '%d KiB' % ours['memory_kib'], ours
assert (theirs['Persistent'] == 'yes') is ours['persistent'], ours
assert (theirs['Autostart'] == 'enable') is ours['autostart'], ours
assert (theirs['Managed save'] == 'yes') is ours['managed_save'], ours
seconds = float(theirs.get('CPU time', '0s').rstrip('s'))
assert 'CPU time' not in theirs or -0.1 <= ours['cpu_time_ns'] / 1e9 - seconds < 60, (seconds, ours)
EOF
}

stats_are_virshs() {
    virsh domstats "$@" | grep . >"$directory/virsh"
    mini stats "$@" | grep . >"$directory/mini"
    same
}

json_stats_are_virshs() {
    virsh domstats | grep . >"$directory/virsh"
    mini --json stats | python3 -c '
import json, sys
for d in json.load(sys.stdin):
    print("Domain: %r" % d["domain"])
    for key, value in d["stats"].items():
        print("  %s=%s" % (key, value))' >"$directory/mini"
    same
}

# define NAME KIB VCPUS: what virt-mini says is in $directory/mini.
define() {
    echo "<domain type='test'><name>$1</name><memory>$2</memory><vcpu>$3</vcpu><os><type>hvm</type></os></domain>" \
        >"$directory/domain.xml"
    mini --json define "$directory/domain.xml" >"$directory/mini"
}

define_odd() {
    define "$1" 1024 1 || return 1
    uuid=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["uuid"])' "$directory/mini")
    [ "$(virsh domuuid "$1")" = "$uuid" ] && info_is_virshs "$1" && list_is_virshs
}

define_many() {
    for i in $(seq 1 70); do
        define "many-$i" $((4096 * i)) $((1 + i % 7)) || return 1
        [ $((i % 3)) != 0 ] || mini start "many-$i" || return 1
    done
}

leads_to() {
    state=$1
    shift
    mini "$@" && [ "$(virsh domstate test)" = "$state" ]
}

# refused WORDS ARGUMENT...: status 1, nothing on standard output, and the server's words on the other.
refused() {
    words=$1
    shift
    mini "$@" >"$directory/mini" 2>"$directory/error"
    status=$?
    cat "$directory/error"
    [ $status = 1 ] && [ ! -s "$directory/mini" ] && grep -F "$words" "$directory/error"
}

screenshot_is_virshs() {
    virsh screenshot test "$directory/theirs.png"
    mini "$@" screenshot test "$directory/ours.png" >"$directory/mini" && cat "$directory/mini" &&
        cmp "$directory/theirs.png" "$directory/ours.png" && [ ! -e "$directory/ours.png.new" ]
}

# Commands for `events` to report, until the follower has seen enough.
make_events() {
    tries=50
    while kill -0 "$follower" 2>/dev/null && [ $tries -gt 0 ]; do
        virsh suspend test
        virsh resume test
        virsh destroy test
        virsh start test
        tries=$((tries - 1))
    done
    wait "$follower"
    status=$?
    follower=
    return $status
}

# What the follower saw is part of what virsh saw.
events_are_virshs() {
    mini events --count 6 >"$directory/mini" &
    follower=$!
    make_events || return 1
    sleep 0.2
    python3 - "$directory/events" "$directory/mini" <<'EOF'
import sys
theirs, ours = open(sys.argv[1]).read(), open(sys.argv[2]).read()
print(ours)
assert ours.count('\n') == 6 and ours in theirs, theirs
EOF
}

json_events_are_events() {
    mini --json events --count 5 >"$directory/mini" &
    follower=$!
    make_events || return 1
    python3 - "$directory/mini" "$(virsh domuuid test)" <<'EOF'
import json, sys
after = {'Suspended': 'Resumed', 'Resumed': 'Stopped', 'Stopped': 'Started', 'Started': 'Suspended'}
events = [json.loads(line) for line in open(sys.argv[1])]
print(events)
assert len(events) == 5 and all(e['domain'] == 'test' and e['uuid'] == sys.argv[2] for e in events)
assert all(after[a['event']] == b['event'] for a, b in zip(events, events[1:]))
EOF
}

# libvirtd asks every second, and closes the connection of who does not answer the first ping before the second.
pings_are_answered() {
    mini events --count 1 >"$directory/mini" &
    follower=$!
    sleep 4
    kill -0 "$follower" && make_events && cat "$directory/mini" &&
        [ "$(grep -c 'RPC_KEEPALIVE_SEND\|RPC_KEEPALIVE_RECEIVED' "$directory/libvirtd.log")" -ge 6 ]
}

# tshark must find in what we say, and in what libvirtd answers, what we find in it.
tshark_agrees() {
    recorded=$directory/recorded
    mkdir "$recorded"
    python3 tests/record.py "$recorded/socket" "$socket" "$recorded/messages.tsv" &
    recorder=$!
    until [ -S "$recorded/socket" ]; do sleep 0.05; done
    define recorded 1024 1
    for command in list "info test" "stats" "stats test" "define $directory/domain.xml" "destroy test" "start test" \
        "screenshot test $directory/recorded.png" "info nosuch" "start test" "define $directory/bad.xml"; do
        mini -c "unix:$recorded/socket" $command
    done
    mini -c "unix:$recorded/socket" events --count 2 &
    follower=$!
    make_events || return 1
    kill "$recorder"
    wait "$recorder" 2>/dev/null
    recorder=
    tests/tshark.py "$recorded/messages.tsv" "$(dirname "$mini")/replay"
}

# the test driver forgets its changes when nobody is connected: virsh's watcher keeps them
virsh event --event lifecycle --loop >"$directory/events" 2>&1 &
watcher=$!

check "list" list_is_virshs
check "info" info_is_virshs test
check "info as JSON" json_info_is_virshs test
check "stats" stats_are_virshs
check "stats of a domain" stats_are_virshs test
check "define and start many" define_many
check "list of many, several calls in flight" list_is_virshs
check "list over TCP" list_is_virshs -c "tcp:127.0.0.1:$port"
check "list over TCP, by name" list_is_virshs -c "tcp:localhost:$port"
check "destroy" leads_to "shut off" destroy test
check "info of a domain that is shut off" info_is_virshs test
check "the same as JSON" json_info_is_virshs test
check "start" leads_to "running" start test
virsh suspend test >/dev/null
check "info of a paused domain" info_is_virshs test
check "list with one paused" list_is_virshs
virsh resume test >/dev/null
check "list as JSON" json_list_is_virshs
check "info of a domain that we defined" info_is_virshs many-12
check "stats of many" stats_are_virshs
check "stats as JSON" json_stats_are_virshs
check "a name with spaces, quotes and letters beyond ASCII" define_odd "Ünï 'q' domain"
check "an unknown domain" refused "Domain not found" info nosuch
check "a domain that runs already" refused "already running" start test
printf '<nonsense' >"$directory/bad.xml"
check "XML that is none" refused "libvirt's error" define "$directory/bad.xml"
head -c 4194305 /dev/zero | tr '\0' x >"$directory/long.xml"
check "a request over its limit" refused "remote_domain_define_xml_args.xml: offset 0: " define "$directory/long.xml"
check "a file that is not there" refused "No such file" define "$directory/nosuch.xml"
check "screenshot" screenshot_is_virshs
check "screenshot over TCP" screenshot_is_virshs -c "tcp:127.0.0.1:$port"
check "screenshot into no directory" refused "No such file" screenshot test "$directory/nosuch/file"
check "a socket that is not there" refused "No such file" -c "unix:$directory/nosuch" list
check "events" events_are_virshs
check "events as JSON" json_events_are_events
check "pings are answered" pings_are_answered
if command -v tshark >/dev/null; then
    check "tshark agrees" tshark_agrees
    tail -n 1 "$directory/said"
else
    echo "# SKIPPED: tshark's opinion; apt-get install tshark libvirt-wireshark"
    [ "${CI-}" != true ] || failed=$((failed + 1))
fi

echo "1..$number"
[ $failed = 0 ] && echo "# $number checks of $mini against libvirtd passed"
