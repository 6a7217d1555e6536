#!/bin/sh
# load.sh -- virtd-mini against libvirtd, the same client and calls: calls a second and the 99th percentile, in one run.
set -eu
xdrgen_build=${B-build}
seconds=${SECONDS_EACH-2}
dir=$(mktemp -d)
pids=
stop() {
    # shellcheck disable=SC2086
    [ -z "$pids" ] || kill $pids 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$dir"
}
trap stop EXIT

wait_for() {
    tries=0
    until [ -S "$1" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "load.sh: no socket $1" >&2; exit 1; }
        sleep 0.1
    done
}

mkdir "$dir/run" "$dir/empty"
cat >"$dir/libvirtd.conf" <<EOF
unix_sock_dir="$dir/run"
unix_sock_rw_perms="0700"
auth_unix_ro="none"
auth_unix_rw="none"
listen_tls=0
listen_tcp=0
host_uuid="11111111-2222-3333-4444-555555555555"
log_outputs="3:file:$dir/libvirtd.log"
audit_level=0
max_clients=500
EOF
LIBVIRT_DRIVER_DIR="$dir/empty" libvirtd --config "$dir/libvirtd.conf" --pid-file "$dir/pid" >/dev/null 2>&1 &
pids=$!
"$xdrgen_build/virtd-mini" --socket "$dir/mini" >/dev/null 2>&1 &
pids="$pids $!"
wait_for "$dir/run/libvirt-sock"
wait_for "$dir/mini"

if [ -n "${TSV-}" ]; then
    printf 'call\tconnections\tlibvirtd calls/s\tlibvirtd p99 us\tours calls/s\tours p99 us\tratio\n' >"$TSV"
fi
echo "load: calls a second and microseconds of the 99th percentile, virtd-mini against libvirtd"
for calls in hostname list; do
    for connections in 1 50; do
        theirs=$("$xdrgen_build/bench/load" "$dir/run/libvirt-sock" $calls $connections "$seconds")
        ours=$("$xdrgen_build/bench/load" "$dir/mini" $calls $connections "$seconds")
        echo "$ours $theirs" | awk -v calls=$calls -v n=$connections -v tsv="${TSV-}" '{
            printf "   %-8s %2d connections  libvirtd %7d/s %6d us   virtd-mini %7d/s %6d us   %5.1f x\n",
                calls, n, $3, $4, $1, $2, $1 / $3
            if (tsv) printf "%s\t%d\t%d\t%d\t%d\t%d\t%.2f\n", calls, n, $3, $4, $1, $2, $1 / $3 >>tsv
        }'
    done
done
