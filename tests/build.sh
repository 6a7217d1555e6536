#!/usr/bin/env bash
# build.sh -- xdrgen in other people's builds: depfiles for make, Ninja and CMake, and what `make install` installs; TAP.
#
# Would catch: an output that is not made again after a change of what it imports, or made again though nothing changed;
# names that make or Ninja read as others; an import that nobody can delete; an example of docs/building.md that does not
# work; a program that cannot be built from what is installed, and a file that stays when that is removed.
set -u
tap=$(dirname "$(realpath "$0")")/tap.sh
cd "$(dirname "$0")/.." || exit 1
root=$PWD
xdrgen=$(realpath "${XDRGEN:-build/xdrgen}") || exit 1
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
unset MAKEFLAGS MAKELEVEL MFLAGS
# shellcheck source=tests/tap.sh
. "$tap"

# enter NAME: an empty folder, with a command ./xdrgen that counts its runs.
enter() {
    rm -rf "${work:?}/$1"
    mkdir -p "$work/$1"
    cd "$work/$1" || exit 1
    printf '#!/bin/sh\necho run >>"%s/runs"\nexec "%s" "$@"\n' "$PWD" "$xdrgen" >xdrgen
    chmod +x xdrgen
    : >runs
}

# --- what is made again, and when ---

# build_once WANTED: runs $build; prints what is wrong unless xdrgen has run so many times.
build_once() {
    : >runs
    eval "$build" >log 2>&1 || { echo "fails:"; cat log; }
    [ "$(wc -l <runs)" = "$1" ] || { echo "xdrgen ran $(wc -l <runs) times, not $1:"; cat log "${depfiles[@]}"; }
}

# step NAME: xdrgen runs once, and not again. What is written in one tick of the clock has one time.
step() {
    result "$case: $1" "$(build_once 1; [ "$settles" = no ] || build_once 0; sleep 0.02)"
}

import() {
    printf '/*! @file\n * @import: %s\n */\n' "$1"
}

# scenario CASE ODD [SETTLES]: top.x imports one.x, which imports two.x, by names that have something odd. SETTLES is no if
# the build goes on to run xdrgen when an import is gone.
scenario() {
    case=$1
    local one="on$2e.x" two="tw$2o.x" three="thr$2ee.x" settles=yes
    { import "$one"; echo 'const TOP = ONE;'; } >top.x
    { import "$two"; echo 'const ONE = TWO;'; } >"$one"
    echo 'const TWO = 2;' >"$two"
    sleep 0.02
    step "a first time"
    echo 'const TWO = 3;' >"$two"
    step "an import of an import has changed"
    echo 'const TWO = 3; /* a comment changes no output */' >"$two"
    step "a comment of it has changed"
    settles=${3-yes}
    mv "$two" "$three"
    { import "$three"; echo 'const ONE = TWO;'; } >"$one"
    step "it has another name"
    rm "$one" "$three"
    echo 'const TOP = 1;' >top.x
    step "there is no import any more"
}

# makefile TARGET DEPFILE ARGUMENTS: the target as make spells it, the rest as the shell does.
makefile() {
    printf 'all: %s\n%s: top.x\n\t./xdrgen gen %s\n-include %s\n' "${1/\\%/%}" "$1" "$3" "$2" >Makefile
    build="make -s" depfiles=("$2")
}

# ninja_file OUTPUTS DEPFILE ARGUMENTS [LINE]
ninja_file() {
    {
        printf 'rule xdrgen\n  command = ./xdrgen gen %s\n  depfile = %s\n  restat = 1\n' "$3" "$2"
        printf '%b' "${4-  deps = gcc\\n}"
        printf 'build %s: xdrgen top.x\n' "$1"
    } >build.ninja
    build="ninja -d explain && ! grep -i 'multiple\|warning' log" depfiles=(build.ninja)
}

# cmake_file ARGUMENTS GENERATOR
cmake_file() {
    cat >CMakeLists.txt <<TEXT
cmake_minimum_required(VERSION 3.20)
project(test NONE)
add_custom_command(
    OUTPUT gen/stamp gen/top.c gen/top.h
    COMMAND $PWD/xdrgen gen -o gen -MF gen/stamp.d --stamp=gen/stamp $1 $PWD/top.x
    DEPENDS $PWD/top.x
    DEPFILE gen/stamp.d
    VERBATIM)
add_custom_target(all_of_it ALL DEPENDS gen/stamp gen/top.c gen/top.h)
TEXT
    cmake -G "$2" -S . -B b >log 2>&1 || cat log
    build="cmake --build b" depfiles=(b/gen/stamp.d)
}

outputs="out/top.c out/top.h out/top_types.c out/top_check.c"
for odd in '' ' ' '$' '#' ':' '%' '\' '\ '; do
    enter make
    makefile out/stamp out/top.d "-MD -MP -o out --stamp=out/stamp top.x"
    scenario "make, -MD, '$odd' in an import" "$odd"
    enter ninja
    ninja_file "$outputs" out/all.d "-MF out/all.d -MP -o out top.x"
    scenario "ninja, -MF, '$odd' in an import" "$odd"
done
for odd in ' ' '$' '#' ':' '%'; do
    spelled=${odd/[ #:%]/\\$odd} spelled=${spelled/\$/\$\$}
    enter make
    makefile "o${spelled}ut/stamp" all.d "-MF all.d -MP -o 'o${odd/\$/\$\$}ut' --stamp='o${odd/\$/\$\$}ut/stamp' top.x"
    scenario "make, '$odd' in an output" ''
    spelled=${odd/[ \$:]/\$$odd}
    enter ninja
    ninja_file "${outputs//out/o${spelled}ut}" all.d "-MF all.d -MP -o 'o${odd/\$/\$\$}ut' top.x"
    scenario "ninja, '$odd' in an output" ''
done
enter ninja
ninja_file "$outputs" out/all.d "-MF out/all.d -MP -MT out/top.c -o out top.x" ''
scenario "ninja that reads the depfile each time" ''
# CMake (3.25) never forgets a file in its makefiles; and it tells Ninja of # without the backslash
for odd in '' ' '; do
    for generator in "Unix Makefiles" Ninja; do
        enter cmake
        echo 'const TOP = 1;' >top.x
        cmake_file "" "$generator"
        scenario "cmake, $generator, '$odd' in an import" "$odd" "$([ "$generator" = Ninja ] && echo yes || echo no)"
    done
done

# of each output alone, without a stamp: each has a rule, whichever of them make is asked for
enter targets
{ import one.x; echo 'const TOP = ONE;'; } >top.x
{ import one.x; echo 'const OTHER = ONE;'; } >other.x
echo 'const ONE = 1;' >one.x
./xdrgen gen -MD -o out top.x other.x
./xdrgen gen -MF all.d -MT 'mine $(yours)' -MP -o out/ other.x top.x
for output in $outputs ${outputs//top/other}; do
    depfile=${output%%[._]*}.d
    printf 'include %s\n%s:\n\t@echo $^\n' "${depfile/out\/out/out}" "$output" >Makefile
    result "make, -MD: $output depends" "$(touch -d 2000-01-01 "$output"; make "$output" 2>&1 | grep -vx '[a-z]*\.x one\.x')"
done
result "-MF, -MT, -MP of two specifications" \
    "$(printf 'mine $(yours): other.x one.x top.x\none.x:\n' | diff all.d - 2>&1)"

./xdrgen gen -MD -e header -o slash/ top.x
result "-MD, -o with a slash: a target as one would write it" "$(echo 'slash/top.h: top.x one.x' | diff slash/top.d - 2>&1)"

# a template is an input, too
enter templates
mkdir -p mine/own
printf '@file ${spec.name}.own\nfirst, written by xdrgen\n' >mine/own/own.t
makefile stamp stamp.d "-t mine -e own -MF stamp.d -MP -o out --stamp=stamp top.x"
case="make, -t" settles=yes
echo 'const TOP = 1;' >top.x
step "a first time"
printf '@file ${spec.name}.own\nsecond, written by xdrgen\n' >mine/own/own.t
step "a template has changed"
result "make, -t: ... and so has the output" "$(echo second, written by xdrgen | diff - out/top.own)"
rm mine/own/own.t
printf '@file ${spec.name}.own\nthird, written by xdrgen\n' >mine/own/other.t
touch top.x
step "a template has another name"

# the standard input is no file; several specifications in one
enter standard-input
result "a depfile of the standard input" \
    "$("$xdrgen" gen -e header -MD -MP --name=mine -o . - <<<'const A = 1;' && echo 'mine.h:' | diff mine.d - 2>&1)"
rm mine.d
printf 'const A = 1;\n' >"$(printf 'a\nb.x')"
result "a name that no depfile can hold" \
    "$("$xdrgen" gen -MD -o . "$(printf 'a\nb.x')" 2>&1 | grep -q 'no spelling in a depfile' || echo accepted; ls | grep '\.d$')"

# --- what is installed ---

prefix="$work/a b/usr"
# installation TARGET [VARIABLE=VALUE]...: what make says.
installation() { make -s -C "$root" DESTDIR="$work/a b" PREFIX=/usr "$@" 2>&1; }

# missing_files FILE...: those that are not installed.
missing_files() {
    for file; do
        [ -f "$prefix/$file" ] || echo "no $file"
    done
}

# broken_links: of the documents, to files that are not installed.
broken_links() {
    cd "$prefix/share/doc/xdrgen" || return
    find . -name '*.md' | while read -r document; do
        grep -o '](\([^)#]*\)[^)]*)' "$document" | sed 's/^](//; s/[)#].*//' | grep -v '^$\|:' | while read -r link; do
            [ -e "$(dirname "$document")/$link" ] || echo "$document: $link"
        done
    done
}

result "make install" "$(installation install)"
result "make install: all is there" "$(missing_files bin/xdrgen include/xdrgen/xdr_talloc.h \
    include/xdrgen/xdr_dispatch.h include/xdrgen/xdr_fuzz.h lib/libxdrgen.a lib/libxdrgen-testing.a \
    lib/pkgconfig/xdrgen.pc lib/pkgconfig/xdrgen-talloc.pc lib/pkgconfig/xdrgen-testing.pc share/man/man1/xdrgen.1 \
    share/bash-completion/completions/xdrgen share/zsh/site-functions/_xdrgen \
    share/fish/vendor_completions.d/xdrgen.fish share/xdrgen/rpc_types.x \
    share/doc/xdrgen/README.md share/doc/xdrgen/docs/language.md)"
result "make install: documents link to what is there" "$(broken_links)"

# a package that is not where it was meant to be is found by --define-prefix
original=$(command -v pkg-config)
mkdir "$work/bin"
printf '#!/bin/sh\nexec %s --define-prefix "$@"\n' "$original" >"$work/bin/pkg-config"
chmod +x "$work/bin/pkg-config"
ln -s "$prefix" "$work/usr" # make and cmake want a path without blanks
export PATH=$work/bin:$PATH PKG_CONFIG_PATH=$work/usr/lib/pkgconfig
version=$("$xdrgen" --version | head -n 1)
result "pkg-config: where the command is" \
    "$(eval "$(pkg-config --variable=xdrgen xdrgen) --version" 2>&1 | head -n 1 | diff - <(echo "$version"))"
result "pkg-config: the version" \
    "$(pkg-config --modversion xdrgen xdrgen-talloc xdrgen-testing | sed 's/^/xdrgen /' | sort -u | diff - <(echo "$version"))"
result "pkg-config: talloc only for those who use it" "$(pkg-config --libs --static xdrgen | grep talloc
    pkg-config --libs xdrgen-talloc | grep -q -- '-lxdrgen.*-ltalloc' || pkg-config --libs xdrgen-talloc)"
sed -i 's|^prefix=.*|prefix=/moved|' "$prefix/lib/pkgconfig/xdrgen.pc"
result "pkg-config: all places hang on the prefix" "$(
    "$original" --cflags --libs xdrgen | tr ' ' '\n' | grep '/' | grep -v '^-[IL]/moved/'
    grep -n '/usr' "$prefix/lib/pkgconfig/xdrgen.pc")"
installation install
elsewhere=("DESTDIR=$work/elsewhere" LIBDIR=/usr/lib/machine INCLUDEDIR=/opt/include)
result "make install: to other places" "$(installation install "${elsewhere[@]}"
    grep '^[a-z]*dir=' "$work/elsewhere/usr/lib/machine/pkgconfig/xdrgen.pc" |
        diff - <(printf '%s\n' 'bindir=${prefix}/bin' 'includedir=/opt/include' 'libdir=${prefix}/lib/machine'))"
result "make uninstall: from there" "$(installation uninstall "${elsewhere[@]}"; find "$work/elsewhere" ! -type d)"

# --- the examples of docs/building.md ---

# example NAME: a folder with the files of the document, the times of which lie back.
example() {
    enter "$1"
    rm -rf "../steps.$1" && mkdir "../steps.$1"
    : >../steps.$1/script
    awk -v steps=../steps.$1 -f "$root/tests/documents.awk" "$root/docs/building.md"
    sh ../steps.$1/script
    case="docs/building.md, $1"
}

# judge NAME COMPILED: $build succeeds and compiles so many files, and run again it does nothing.
judge() {
    local why= count
    eval "$build" >log 2>&1 || why="fails"
    count=$(grep -cE 'Building C|cc .* -c ' log)
    [ "$count" = "$2" ] || why+=" compiled $count files, not $2"
    eval "$build" >again 2>&1
    ! grep -E 'xdrgen|Building|cc ' again || why+=" again: $(cat again)"
    result "$case: $1" "${why:+$why
$(cat log)}"
    sleep 0.02
}

# walk_through FILES [UNCHANGED]: the steps of a person at work. There are so many files to compile; UNCHANGED is how many are
# compiled after a change that no output shows.
walk_through() {
    local program=${build##*cmake --build }
    program=$([ "$program" = "$build" ] || echo "$program/")card
    judge "builds" "$1"
    result "$case: ... and runs" "$("./$program" | diff - <(echo '8 bytes, at most 20'))"
    echo '/* not in the output */' >>text.x
    judge "after a change that no output shows" "${2:-0}"
    sed -i 's/= 16/= 20/' text.x
    judge "after a change of a limit" "$1"
    result "$case: ... which holds" "$("./$program" | diff - <(echo '8 bytes, at most 24'))"
    echo 'const A = ;' >>text.x
    for again in '' ' again'; do
        result "$case: a wrong specification stops it$again" "$(eval "$build" >log 2>&1 && echo "it goes on")"
    done
    sed -i '$d' text.x
    sleep 0.02
    mv text.x words.x
    sed -i 's/text\.x/words.x/' card.x
    for file in Makefile build.ninja CMakeLists.txt; do
        sed -i 's/\btext\b\([_.]\)/words\1/g' "$file"
    done
    eval "$build" >log 2>&1
    judge "after an import got another name" 0
    result "$case: ... it runs" "$("./$program" | diff - <(echo '8 bytes, at most 24'))"
}

example make
build=make
walk_through 7
example ninja
build=ninja
walk_through 5
for generator in "Unix Makefiles" Ninja; do
    example cmake
    cmake -G "$generator" -B b . >log 2>&1 || cat log
    build="cmake --build b"
    walk_through 5 "$([ "$generator" = Ninja ] || echo 5)"
done

# --- a program with talloc, and one that is linked statically ---

enter programs
cat >card.x <<TEXT
struct card { string name<16>; };
TEXT
cat >program.c <<TEXT
#include <talloc.h>

#include "card.h"
#include "xdr_talloc.h"

int main(void)
{
    struct xdr_arena arena;
    void *ctx = talloc_new(NULL);
    card someone;

    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from((const uint8_t *)"\0\0\0\3Ada", 8, &arena);
    return card_decode(&d, &someone) != XDR_OK || talloc_free(ctx) != 0;
}
TEXT
"$xdrgen" gen card.x

# compile PACKAGE OPTION... : what goes wrong.
compile() {
    local package=$1
    shift
    # shellcheck disable=SC2046
    gcc -Wall -Werror "$@" card.c card_types.c $(pkg-config --cflags --libs "$package") 2>&1
}
result "a program with talloc" "$(compile xdrgen-talloc -o with program.c; ./with 2>&1 || echo "status $?")"
sed -n '/^```c main.c/,/^```/p' "$root/docs/building.md" | sed '1d;$d' >main.c
result "a program without it, linked statically" \
    "$(compile xdrgen -static -o without main.c; ./without | diff - <(echo '8 bytes, at most 20'))"

# every header can be included alone, and in the archive for tests is what they need
result "what is installed has what it includes" "$(
    for header in "$work"/usr/include/xdrgen/*.h; do
        echo "#include \"$(basename "$header")\"" |
            gcc -Wall -Werror $(pkg-config --cflags xdrgen) -fsyntax-only -xc - 2>&1
    done)"
"$xdrgen" gen -e c,fuzz card.x
result "a fuzzer without one, which writes seeds and reads them" \
    "$(mkdir seeds; compile xdrgen-testing -DXDR_FUZZ_MAIN -o fuzz card_fuzz.c card_check.c; ./fuzz -s seeds && ./fuzz seeds/* 2>&1
    [ "$(ls seeds)" ] || echo "no seed")"
result "random values are not in what others link" "$(nm "$work/usr/lib/libxdrgen.a" | grep -w 'T xdr_\(random\|agree\|fuzz\).*')"

# --- and removed ---

result "make uninstall" "$(installation uninstall)"
result "make uninstall: no file and no folder of ours stays" "$(find "$prefix" ! -type d -o -name '*xdrgen*')"
result "make uninstall: twice" "$(installation uninstall)"

echo "1..$number"
echo "# $((number - failed)) of $number passed"
[ "$failed" = 0 ]
