#!/bin/sh
# deps.sh TARGET... -- installs the Debian packages that these lack, and says which; DEPS=no only complains.
#
#   build     to compile xdrgen and its output, and for the demo
#   check     for the tests
#   peers     programs of others that the tests talk to; those tests are skipped without them
#   shells    those that xdrgen completes words for; tests/completion.py skips one that is missing
#   machines  compilers for other machines, and those machines' libraries in build/ARCHITECTURE/root, where the system
#             does not see them; tests/machines.sh skips a machine without them
#   bench     for the measures
#
# tests/deps.py holds these lists against what scripts, makefiles and sources use.
set -eu
build="bison flex gcc libc6-dev libjansson-dev libtalloc-dev make"
check="$build bsdextrautils chromium chromium-driver clang cmake fonts-dejavu-core g++ gcovr libclang-rt-dev libcmocka-dev libtirpc-dev
       libuv1-dev lynx mandoc ninja-build pkgconf poppler-utils python3 rpcsvc-proto time valgrind"
peers="$check libvirt-clients libvirt-daemon libvirt-wireshark tshark"
shells="$check bash fish zsh"
# gcc-multilib cannot be installed beside a cross compiler; this one makes the same 32-bit code
machines="$check gcc-i686-linux-gnu libc6-dev-i386-cross gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user"
bench="$peers"
# of each machine: those that the tests' programs are linked with, then those that libtirpc needs
libraries="libcmocka-dev libcmocka0 libjansson-dev libjansson4 libtalloc-dev libtalloc2 libtirpc-dev libtirpc3
           libcom-err2 libgssapi-krb5-2 libk5crypto3 libkeyutils1 libkrb5-3 libkrb5support0 libssl3"

# packages_of TARGET: its list.
packages_of() {
    case $1 in
    build) echo $build ;;
    check) echo $check ;;
    peers) echo $peers ;;
    shells) echo $shells ;;
    machines) echo $machines ;;
    bench) echo $bench ;;
    *) echo "deps.sh: no target '$1'; there are build, check, peers, shells, machines and bench" >&2; exit 2 ;;
    esac
}

# complain WHAT: what is missing, and how it comes here.
complain() {
    echo "missing Debian packages:$missing" >&2
    echo "$1: apt-get install --no-install-recommends$missing" >&2
    exit 1
}

# as_root COMMAND...
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo --preserve-env=DEBIAN_FRONTEND "$@"; fi
}

apt_install() {
    as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

# install PACKAGE...: those that are missing. An old list of packages is the usual reason for a failure.
install() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | tr '\n' ' ')
    missing=
    for package; do
        case " $installed" in *" $package "*) ;; *) missing="$missing $package" ;; esac
    done
    [ -n "$missing" ] || return 0
    [ "${DEPS-yes}" != no ] || complain "install them"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || complain "there is no sudo; as root, install them"
    echo "installing Debian packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    apt_install $missing || { as_root apt-get update -qq >/dev/null 2>&1; apt_install $missing; } || complain "apt-get failed"
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

[ $# -gt 0 ] || set -- none
wanted=
for target; do
    packages=$(packages_of "$target")
    wanted="$wanted $packages"
done
# shellcheck disable=SC2086
install $(printf '%s\n' $wanted | sort -u)
case " $* " in
*" machines "*)
    unpack i386
    unpack s390x
    ;;
esac
