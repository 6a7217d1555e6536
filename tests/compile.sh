#!/usr/bin/env bash
# compile.sh -- all generated C compiles without a warning, its headers and the runtime's as C++ too; prints TAP.
#
# From every tests/good/*.x that `gen` takes (with its options) and examples/*.x; those of the examples without optimization, for speed.
# The sizes of types are also asserted for 32 bits,
# with numbers of 8 bytes aligned to 4 and to 8, if there is a compiler for that; and a wrong size is refused.
set -u
cd "$(dirname "$0")/.." || exit 1
xdrgen=${XDRGEN:-build/xdrgen}
export out=build/compile
rm -rf "$out" && mkdir -p "$out"

# generate SPEC FOLDER OPTION...
generate() {
    local spec=$1 folder=$out/$2 why
    shift 2
    if why=$("$xdrgen" gen -e c,dispatch "$@" -o "$folder" "$spec" 2>&1); then
        echo "ok - generate $spec"
    else
        echo "not ok - generate $spec"
        sed 's/^/# /' <<<"$why"
    fi
}

# compile COMPILER FILE
compile() {
    local options optimize why
    case $1 in
    *++) options="-std=c++17 -fsyntax-only -x c++ /dev/null -include" ;; # a header that is included, as it is meant
    *) options="-std=c11 -c -o ${2%.c}.$1.o" ;;
    esac
    case $2 in
    */examples/*) optimize=-O0 ;;
    *) optimize=-O2 ;;
    esac
    # shellcheck disable=SC2086
    if why=$($1 -Wall -Wextra -Wconversion -Wshadow -Wpedantic -Werror -Iruntime -Iruntime/rpc -I"$(dirname "$2")" $optimize $options "$2" 2>&1)
    then
        echo "ok - $1 ${2#"$out"/}"
    else
        # in one write, for several of these run at a time
        printf '%s\n' "not ok - $1 ${2#"$out"/}
$(head -n 20 <<<"$why" | sed 's/^/# /')"
    fi
}
export -f compile

# check_sizes COMPILER OPTION WHICH: the assertions of the types hold, and do not when the size is another; WHICH is its
# place among the sizes of XDR_ASSERT_SIZE.
check_sizes() {
    local file status=ok
    command -v "$1" >/dev/null || return 0
    for file in "$out"/*/*_types.c; do
        "$1" "$2" -std=c11 -fsyntax-only -Iruntime -Iruntime/rpc -I"$(dirname "$file")" "$file" >"$out/sizes.log" 2>&1 && continue
        status="not ok"
        break
    done
    echo "$status - $1 $2: types have the sizes of the model"
    status=ok
    sed "s/^\(XDR_ASSERT_SIZE(remote_nonnull_domain\(, [0-9]*\)\{$(($3 - 1))\}\), [0-9]*/\1, 36/" \
        "$out/examples/remote_protocol_types.c" >"$out/wrong.c"
    ! "$1" "$2" -std=c11 -fsyntax-only -Iruntime -I"$out/examples" "$out/wrong.c" 2>/dev/null || status="not ok"
    rm "$out/wrong.c"
    echo "$status - $1 $2: another size is refused"
}

# union_of ARMS: an array of such a union; whether its code is part of the loop over the array
union_of() {
    {
        echo "union choice switch (int which) {"
        for ((i = 0; i < $1; i++)); do echo "case $i: int number_$i;"; done
        echo "}; struct choices { choice all<>; };"
    } >"$out/union_$1.x"
    "$xdrgen" gen -o "$out/unions" "$out/union_$1.x" && grep -q choice_get_inline "$out/unions/union_$1.c"
}

# A loop contains the code of its elements, but C compilers take minutes over one that has thousands of lines.
check_unions() {
    local status=ok
    union_of 10 || status="not ok"
    ! union_of 1000 || status="not ok"
    rm -r "$out/unions"
    echo "$status - the code of large unions is no part of loops"
}

{
    check_unions
    for spec in examples/*.x; do
        generate "$spec" examples --passthrough=skip
    done
    for spec in tests/good/*.x; do
        [ ! -e "${spec%.x}.gen.err" ] || continue
        # shellcheck disable=SC2046 # what limits would be, if, is no matter of gen
        generate "$spec" good $(sed 's/--\(set\|cap\)=[^ ]*//g' "${spec%.x}.options" 2>/dev/null)
    done
    check_sizes gcc -O0 1
    check_sizes i686-linux-gnu-gcc -malign-double 2
    check_sizes i686-linux-gnu-gcc -mno-align-double 3
    # the large ones first, so that all cores have work to the end
    {
        find "$out" -name '*.c' -printf '%s gcc %p\n%s clang %p\n'
        # (xdr_marshal.h and xdr_scan.h are for generated C)
        find "$out" runtime -name '*.h' ! -name xdr_marshal.h ! -name xdr_scan.h \
            -printf '%s g++ %p\n%s clang++ %p\n'
    } | sort -k1,1nr -k2 | cut -d' ' -f2- | xargs -P "$(nproc)" -L 1 bash -c 'compile "$1" "$2"' _
} >"$out/results"
awk '/^(not )?ok /  { number++; sub(/ok/, "ok " number) } { print } END { print "1.." number }' "$out/results"
! grep -q '^not ok' "$out/results"
