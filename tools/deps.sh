#!/bin/sh
# deps.sh build|check|peers -- installs the Debian packages that are missing, and says which; DEPS=no only complains.
#
#   build   to compile xdrgen and its output
#   check   for the tests as well
#   peers   programs of others that the tests talk to; those tests are skipped without them
set -eu
build="gcc make bison flex libtalloc-dev"
check="$build clang g++ libcmocka-dev libjansson-dev libtirpc-dev libuv1-dev mandoc python3 rpcsvc-proto valgrind"
peers="libvirt-clients libvirt-daemon libvirt-wireshark tshark"
case ${1-} in
build) wanted=$build ;;
check) wanted=$check ;;
peers) wanted=$peers ;;
*) echo "usage: deps.sh build|check|peers" >&2; exit 2 ;;
esac

missing=
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "${DEPS-yes}" = no ]; then
    echo "missing Debian packages:$missing" >&2
    exit 1
fi
echo "installing Debian packages:$missing"
if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo --preserve-env=DEBIAN_FRONTEND"; fi
export DEBIAN_FRONTEND=noninteractive
install="apt-get install -y -qq --no-install-recommends $missing"
# an old list of packages is the usual reason for a failure
$as_root $install >/dev/null 2>&1 || { $as_root apt-get update -qq && $as_root $install >/dev/null; }
