#!/usr/bin/env bash
# golden.sh [--bless] -- compares what the compiler says with the files beside each specification; prints TAP.
#
# The suffix of the expected file selects the command (of one specification there may be several):
#   bad/NAME.err        `xdrgen json NAME.x` fails with this on stderr, nothing on stdout, status 1
#   good/NAME.json      `xdrgen json NAME.x` prints this
#   good/NAME.warn      ... and this on stderr; without the file it is silent
#   good/NAME.header .codec .types .check   `xdrgen gen -o - -e header NAME.x` (or codec, ...) prints this
#   good/NAME.gen.err   `xdrgen gen` fails with this on stderr, and prints nothing: the specification is of use for other commands
#   NAME.limits.text .limits.json .limits.csv   `xdrgen limits --format=...` prints this
#   NAME.limits.err   ... and this on stderr
#   good/NAME.messages.text .messages.json   `xdrgen decode --frame=lines --format=... NAME.x <NAME.messages` prints this,
#                  of some messages why they are wrong; what it makes of those that are right is encoded to them again
#   good/NAME.others.hex     `xdrgen encode --frame=lines NAME.x <NAME.others` prints this
#   good/NAME.mistakes.err   each line of NAME.mistakes alone makes it fail with such a line
#   NAME.options        options for all of these, on one line
# --bless writes what the compiler says now; read it with `git diff`.
set -u
tap=$(dirname "$(realpath "$0")")/tap.sh
shopt -s lastpipe nullglob
here=$(cd "$(dirname "$0")" && pwd)
xdrgen=$(realpath "${XDRGEN:-build/xdrgen}") || exit 1
bless=${1:-}
out=$(mktemp -d) && trap 'rm -rf "$out"' EXIT
# shellcheck source=tests/tap.sh
. "$tap"

# run SPEC COMMAND...: leaves stdout, stderr and the exit status in $out.
run() {
    local spec=$1 options=
    shift
    [ ! -e "${spec%.x}.options" ] || options=$(cat "${spec%.x}.options")
    # shellcheck disable=SC2086
    "$xdrgen" "$@" $options "$spec" >"$out/stdout" 2>"$out/stderr" </dev/null
    echo $? >"$out/status"
}

# compare EXPECTED-FILE ACTUAL-FILE: prints the difference, or blesses it away; what a crash leaves is no blessing.
compare() {
    if [ "$bless" = --bless ] && [ "$(cat "$out/status")" -le 2 ]; then
        cmp -s "$1" "$2" || cp "$2" "$1"
    else
        diff -u --label "expected $1" --label "actual" "$1" "$2"
    fi
}

# expect WHAT WANTED ACTUAL
expect() {
    [ "$2" = "$3" ] || echo "$1: expected $2, not $3"
}

test_bad() {
    run "$1.x" json
    compare "$1.err" "$out/stderr"
    expect "exit status" 1 "$(cat "$out/status")"
    expect "bytes on stdout" 0 "$(stat -c %s "$out/stdout")"
}

test_json() {
    run "$1.x" json
    compare "$1.json" "$out/stdout"
    if [ -e "$1.warn" ] || { [ "$bless" = --bless ] && [ -s "$out/stderr" ]; }; then
        compare "$1.warn" "$out/stderr"
    else
        cat "$out/stderr"
    fi
    expect "exit status" 0 "$(cat "$out/status")"
}

# test_gen NAME KIND
test_gen() {
    run "$1.x" gen -o - -e "$2"
    compare "$1.$2" "$out/stdout"
    expect "exit status" 0 "$(cat "$out/status")"
}

test_gen_error() {
    run "$1.x" gen -o - -e c,dispatch,docs
    compare "$1.gen.err" "$out/stderr"
    expect "exit status" 1 "$(cat "$out/status")"
    expect "bytes on stdout" 0 "$(stat -c %s "$out/stdout")"
}

# test_limits FOLDER NAME: in each format; it may be that an assertion fails, which good/NAME.warn or bad/NAME.err tell.
test_limits() {
    for format in text json csv; do
        [ -e "$2.limits.$format" ] || continue
        {
            run "$2.x" limits --format="$format"
            compare "$2.limits.$format" "$out/stdout"
            [ ! -e "$2.limits.err" ] || compare "$2.limits.err" "$out/stderr"
        } 2>&1 | judged "$1/$2.x limits $format"
    done
}

# test_messages NAME FORMAT
test_messages() {
    "$xdrgen" decode --frame=lines --format="$2" "$1.x" <"$1.messages" >"$out/stdout" 2>"$out/stderr"
    echo $? >"$out/status"
    compare "$1.messages.$2" "$out/stdout"
    expect "exit status" 1 "$(cat "$out/status")"
    expect "wrong messages" "$(grep -c error "$out/stdout")" "$(grep -c "^<stdin>: error: line " "$out/stderr")"
}

# test_again NAME: messages that are right, there and back.
test_again() {
    "$xdrgen" decode --frame=lines --format=json "$1.x" <"$1.messages" 2>"$out/stderr" |
        grep -v '"error"\|"trailing"' >"$out/right"
    sed -n 's/^{"line": \([0-9]*\),.*/\1p/p' "$out/right" | sed -n -f - "$1.messages" >"$out/wanted"
    sed 's/^{"line": [0-9]*, "type": "\([^"]*\)", "value": \(.*\)}$/\1 \2/' "$out/right" |
        "$xdrgen" encode --frame=lines "$1.x" 2>&1 | paste -d ' ' <(cut -d ' ' -f 1 "$out/wanted") - >"$out/again"
    diff -u --label wanted --label again "$out/wanted" "$out/again"
}

test_others() {
    "$xdrgen" encode --frame=lines "$1.x" <"$1.others" >"$out/stdout" 2>"$out/stderr"
    echo $? >"$out/status"
    compare "$1.others.hex" "$out/stdout"
    expect "exit status" 0 "$(cat "$out/status")"
    cat "$out/stderr"
}

test_mistakes() {
    : >"$out/messages"
    while read -r line; do
        "$xdrgen" encode --frame=lines "$1.x" <<<"$line" >"$out/stdout" 2>>"$out/messages"
        echo $? >"$out/status"
        expect "$line: exit status" 1 "$(cat "$out/status")"
        expect "$line: bytes on stdout" 0 "$(stat -c %s "$out/stdout")"
    done <"$1.mistakes"
    compare "$1.mistakes.err" "$out/messages"
}

cd "$here/bad" || exit 1
for spec in *.x; do
    test_bad "${spec%.x}" 2>&1 | judged "bad/$spec"
    test_limits bad "${spec%.x}"
done
cd "$here/good" || exit 1
for spec in *.x; do
    test_json "${spec%.x}" 2>&1 | judged "good/$spec json"
    for kind in header codec types check; do
        [ ! -e "${spec%.x}.$kind" ] || test_gen "${spec%.x}" "$kind" 2>&1 | judged "good/$spec $kind"
    done
    [ ! -e "${spec%.x}.gen.err" ] || test_gen_error "${spec%.x}" 2>&1 | judged "good/$spec gen fails"
    test_limits good "${spec%.x}"
    for format in text json; do
        [ ! -e "${spec%.x}.messages" ] || test_messages "${spec%.x}" "$format" 2>&1 | judged "good/$spec decode $format"
    done
    [ ! -e "${spec%.x}.messages" ] || test_again "${spec%.x}" 2>&1 | judged "good/$spec decoded and encoded"
    [ ! -e "${spec%.x}.others" ] || test_others "${spec%.x}" 2>&1 | judged "good/$spec encode"
    [ ! -e "${spec%.x}.mistakes" ] || test_mistakes "${spec%.x}" 2>&1 | judged "good/$spec encode mistakes"
done
echo "1..$number"
[ "$failed" -eq 0 ]
