#!/usr/bin/env bash
# warnings.sh -- -W, for every warning and every command that reads a specification; prints TAP.
#
# It would catch a warning that the table of names lacks or that no test provokes, one that -Wno-NAME does not silence or
# -Werror=NAME does not make an error of, a command that goes on where -Werror has failed, and one that is said twice.
set -u
tap=$(dirname "$(realpath "$0")")/tap.sh
xdrgen=$(realpath "${XDRGEN:-build/xdrgen}") || exit 1
cd "$(dirname "$0")/good" || exit 1
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
# shellcheck source=tests/tap.sh
. "$tap"

# expect STATUS COUNT TAG COMMAND...: the exit status, and how often the messages end in [TAG]. A failure prints nothing, but for
# the report of limits.
expect() {
    local status=$1 count=$2 tag=$3 got
    shift 3
    "$xdrgen" "$@" >"$work/stdout" 2>"$work/stderr" </dev/null
    got=$?
    [ "$got" = "$status" ] || echo "$*: status $got, not $status"
    got=$(grep -cF "[$tag]" "$work/stderr")
    [ "$got" = "$count" ] || echo "$*: $got times [$tag], not $count"
    [ "$status" = 0 ] || [ "$1" = limits ] || [ ! -s "$work/stdout" ] || echo "$*: prints something"
}

"$xdrgen" help warnings | sed -n 's/^  \([^ ]\{1,\}\) .*/\1/p' >"$work/names"
mapfile -t silence < <(sed 's/^/-Wno-/' "$work/names")
shopt -s lastpipe
while read -r name; do
    command=json
    file=$(grep -lF "[-W$name]" ./*.warn | head -n 1)
    if [ -z "$file" ]; then
        command=limits # where a bound without a value is no error
        file=$(grep -lF "[-W$name]" ../bad/*.limits.err | head -n 1)
    fi
    count=$(grep -cF "[-W$name]" "${file:-/dev/null}")
    spec=${file%.warn} spec=${spec%.limits.err}.x
    on=()
    [ "$name" = portable ] && on=(-Wportable) # the one that has to be asked for
    {
        [ "$count" -gt 0 ] || echo "no specification of the tests provokes it"
        expect 0 "$count" "-W$name" "$command" "${on[@]}" "$spec"
        expect 0 0 "-W$name" "$command" "${on[@]}" "-Wno-$name" "$spec"
        expect 0 "$count" "-W$name" "$command" "${on[@]}" "-Wno-$name" "-W$name" "$spec"
        expect 1 "$count" "-Werror=$name" "$command" "${on[@]}" "-Werror=$name" "$spec"
        expect 1 "$count" "-Werror=$name" "$command" "${on[@]}" -Werror "$spec"
        expect 0 "$count" "-W$name" "$command" "${on[@]}" "-Werror=$name" "-Wno-error=$name" "$spec"
        expect 0 "$count" "-W$name" "$command" "${on[@]}" -Werror -Wno-error "$spec"
        expect 0 0 "-Werror=$name" "$command" "${on[@]}" -Werror "-Wno-$name" "$spec" # of whatever else there is
    } | sed "/-Werror -Wno-$name .*status 1/d" | judged "$name"
    # notes belong to their message
    "$xdrgen" "$command" "${on[@]}" "${silence[@]}" "$spec" 2>&1 >/dev/null | judged "$name: silence"
done <"$work/names"
cat ../*/*.warn ../*/*.err | sed -n 's/.*\[-W\(error=\)\?\([a-z-]*\)\]$/\2/p' | sort -u | grep -vxFf "$work/names" |
    judged "each tag is a name"

cat >"$work/point.x" <<'END'
/*! @team: storage */
struct point { int x; };
END
cat >"$work/user.x" <<'END'
/*! @file
 * @import: point.x */
/* @range: 1..2 */
struct user { point at; };
END
sed 's/user/other/; s/@range: 1..2//' "$work/user.x" >"$work/other.x"
sed -i '1i // @range: 1..2' "$work/point.x"
cd "$work" || exit 1
printf '\0\0\0\1' >message
for command in "gen -o made" "limits --top=1" "decode --frame=lines" "encode --frame=lines" json; do
    # shellcheck disable=SC2086
    expect 1 1 "-Werror=unknown-annotation" $command -Werror point.x | judged "$command -Werror"
done
[ ! -e made ] || echo "the files are there" | judged "gen -Werror writes nothing"
expect 0 0 "-Wunknown-annotation" decode point.x point message | judged "a message is no matter of the specification's"
expect 0 2 "-Wstray-annotation" gen -o made user.x other.x | judged "a file that is read twice"
expect 0 2 "-Wstray-annotation" json point.x user.x other.x point.x | judged "a file that is read four times"
mkdir folder
ln -s ../point.x folder/linked.x
sed 's|@import: |&../|' other.x >folder/far.x
expect 0 2 "-Wstray-annotation" json ./user.x folder/far.x folder/../point.x folder/linked.x "$PWD/user.x" |
    judged "a file that is read by many names"
sed 's/point at;/point at<N>;/; $i const N = 2;' user.x >many.x
sed 's/struct user/struct other/' many.x >more.x
expect 0 3 "-Wstray-annotation" limits --set=N=3 --set=N=4 many.x more.x | judged "a file that is read with other values"
expect 0 3 "-Wstray-annotation" limits --cap=1000 --solve=N many.x more.x | judged "a file that is read until it is solved"

# refuse WORDS NAME: a name that is none.
refuse() {
    expect 2 0 "" "$command" "-W$2" point.x
    grep -qF "$1" "$work/stderr" || cat "$work/stderr"
}
refuse "there is no warning 'unknown-anotation'; did you mean 'unknown-annotation'?" unknown-anotation | judged "a slip"
refuse "there is no warning 'void-chekc'; did you mean 'void-check'?" error=void-chekc | judged "a slip behind error="
refuse "there is no warning 'asert'; did you mean 'assert'?" no-asert | judged "a slip behind no-"
refuse "there is no warning 'nonsense'" no-error=nonsense | judged "nonsense"
refuse "there is no warning ''" error= | judged "nothing behind error="

echo "1..$number"
[ "$failed" -eq 0 ]
