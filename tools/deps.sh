#!/bin/sh
# deps.sh build|check|coverage|peers|machines -- installs the Debian packages that are missing, and says which; DEPS=no only
# complains.
#
#   build     to compile xdrgen and its output
#   check     for the tests as well
#   coverage  to count the branches that these take
#   peers     programs of others that the tests talk to; those tests are skipped without them
#   machines  compilers for other machines, and those machines' libraries in build/ARCHITECTURE/root, where the system
#             does not see them; tests/machines.sh skips a machine without them
set -eu
build="gcc make bison flex libjansson-dev libtalloc-dev"
check="$build chromium chromium-driver clang fonts-dejavu-core g++ libclang-rt-dev libcmocka-dev libtirpc-dev
       libuv1-dev lynx mandoc python3 rpcsvc-proto valgrind"
coverage=gcovr
peers="libvirt-clients libvirt-daemon libvirt-wireshark tshark"
# gcc-multilib cannot be installed beside a cross compiler; this one makes the same 32-bit code
machines="gcc-i686-linux-gnu libc6-dev-i386-cross gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user"
# of each machine: those that the tests' programs are linked with, then those that libtirpc needs
libraries="libcmocka-dev libcmocka0 libjansson-dev libjansson4 libtalloc-dev libtalloc2 libtirpc-dev libtirpc3
           libcom-err2 libgssapi-krb5-2 libk5crypto3 libkeyutils1 libkrb5-3 libkrb5support0 libssl3"
case ${1-} in
build) wanted=$build ;;
check) wanted=$check ;;
coverage) wanted=$coverage ;;
peers) wanted=$peers ;;
machines) wanted=$machines ;;
*) echo "usage: deps.sh build|check|coverage|peers|machines" >&2; exit 2 ;;
esac

# install PACKAGE...: those that are missing.
install() {
    missing=
    for package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "${DEPS-yes}" = no ]; then
        echo "missing Debian packages:$missing" >&2
        exit 1
    fi
    echo "installing Debian packages:$missing"
    if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo --preserve-env=DEBIAN_FRONTEND"; fi
    export DEBIAN_FRONTEND=noninteractive
    apt="apt-get install -y -qq --no-install-recommends $missing"
    # an old list of packages is the usual reason for a failure
    $as_root $apt >/dev/null 2>&1 || { $as_root apt-get update -qq && $as_root $apt >/dev/null; }
}

# unpack ARCHITECTURE: its libraries, by an apt of our own that knows no other architecture.
unpack() {
    root=build/$1/root
    [ ! -d "$root" ] || return 0
    if [ "${DEPS-yes}" = no ]; then
        echo "missing $root, Debian's libraries for $1" >&2
        exit 1
    fi
    echo "unpacking Debian's libraries for $1 into $root:" $libraries
    apt=$PWD/build/$1/apt
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$root.new"
    set -- -qq -o APT::Architecture="$1" -o APT::Architectures="$1" -o APT::Sandbox::User= -o Dir::State="$apt" \
        -o Dir::State::status=/dev/null -o Dir::Cache="$apt"
    apt-get "$@" update >/dev/null 2>&1 || true # whether a list is missing that we need, the next command says
    (cd "$apt" && apt-get "$@" download $libraries)
    for package in "$apt"/*.deb; do
        dpkg-deb -x "$package" "$root.new"
    done
    rm -r "$apt"
    mv "$root.new" "$root"
}

install $wanted
if [ "$1" = machines ]; then
    unpack i386
    unpack s390x
fi
