#!/usr/bin/env bash
# command.sh -- what the command promises of files, terminals and options; TAP.
#
# Would catch: a file that is written though another output or an input has its name, or though one only asked; texts of
# others that reach a terminal as orders; figures and warnings that are left out without a word.
set -u
tap=$(dirname "$(realpath "$0")")/tap.sh
xdrgen=$(realpath "${XDRGEN:-build/xdrgen}") || exit 1
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
# shellcheck source=tests/tap.sh
. "$tap"

# expect NAME STATUS MESSAGE ARGUMENT...: one message, which matches; none if it is empty.
expect() {
    local name=$1 wanted=$2 pattern=$3 status why=
    shift 3
    "$xdrgen" "$@" >stdout 2>stderr </dev/null
    status=$?
    [ "$status" = "$wanted" ] || why="exit status $status, not $wanted"$'\n'
    if [ -z "$pattern" ]; then
        why+=$(cat stderr)
    elif ! grep -qxE -- "$pattern" stderr || [ "$(grep -cE ': error: |^xdrgen: ' stderr)" != 1 ]; then
        why+="did not say (alone): $pattern"$'\n'$(cat stderr)
    fi
    result "$name" "$why"
}

# unchanged NAME: all files are as keep_files saw them.
keep_files() { find . -type f ! -name stdout ! -name stderr ! -name sums -exec sha256sum {} + | sort >sums; }
unchanged() {
    result "$1" "$(find . -type f ! -name stdout ! -name stderr ! -name sums -exec sha256sum {} + | sort | diff sums -)"
}

# --- no file is written twice, and none that is read ---

mkdir d1 d2 mine mine/one mine/two
echo 'const A = 1;' >d1/a.x
echo 'const A = 2;' >d2/a.x
printf '/*! @file\n * @import: d1/a.x\n */\nconst B = A;\n' >b.x
echo 'const C = 1;' >a_types.x
cp d1/a.x ./a.x
ln -s d1/a.x link.x
ln -s a.x d1/other.x
printf '@file ${spec.name}.out\none\n' >mine/one/first.t
printf '@file ${spec.name}.out\ntwo\n' >mine/two/second.t
printf '@file ${spec.name}.x\nconst A = 1;\n' >mine/one/spec.t
printf '@file ${spec.name}.d\nx\n' >mine/one/dep.t
printf '\0\0\0\0' >message
echo 'typedef int number;' >number.x
echo 'struct s { int x; }; program P { version V { void A(s) = 1; void B(s) = 2; } = 1; } = 0x20000001;' >twice.x
echo 0 >value
keep_files
expect "two specifications of one name" 2 "d2/a.x: error: this would write 'out/a_check.c', and so would d1/a.x" \
    gen -o out d1/a.x d2/a.x
expect "... also if only asked whether they are current" 2 "d2/a.x: error: .*d1/a.x" gen --check -o out d1/a.x d2/a.x
expect "one specification twice" 2 "d1/a.x: error: .* so would d1/a.x" gen -o out d1/a.x d1/a.x
expect "a.x and a_types.x" 2 "a_types.x: error: this would write 'a_types.c', and so would a.x" gen a.x a_types.x
expect "two templates" 2 "mine/two/second.t: error: this would write 'out/b.out', and so would mine/one/first.t" \
    gen -t mine -e first,second -o out b.x
expect "an output that is the specification" 2 "b.x: error: this is an input, and mine/one/spec.t would write over it" \
    gen -t mine -e spec b.x
input_error="error: this is an input, and .* would write over it"
expect "... that is an import" 2 "d1/other.x: $input_error" \
    gen -t mine -e spec -o d1 --name=other b.x
expect "... by way of a link" 2 "link.x: $input_error" \
    gen -t mine -e spec --name=link b.x
expect "... that is an import of a later specification" 2 "d1/a.x: $input_error" \
    gen -t mine -e spec -o d1 a.x b.x
expect "a template's output that is the depfile" 2 "-MD: error: this would write 'out/b.d', and so would mine/one/dep.t" \
    gen -t mine -e dep -MD -o out b.x
expect "--stamp that is an output, in a folder yet to be made" 2 ".*/header.t: error: this would write 'new/deep/a.h', and so would --stamp" \
    gen -e header -o new/deep --stamp=./new//deep/a.h a.x
expect "-MF that forgot its file" 2 "b.x: error: this is an input, and -MF would write over it" gen -MF b.x a.x b.x
expect "-MF that is an output" 2 ".*/header.t: error: this would write 'a.h', and so would -MF" \
    gen -e header -MF a.h a.x
expect "--stamp that is the specification" 2 "a.x: $input_error" gen --stamp=a.x a.x
expect "--stamp that is the depfile" 2 "--stamp: error: this would write 'x', and so would -MF" gen --stamp=x -MF x a.x
expect "--stamp that is a template" 2 "mine/one/first.t: error: this is an input, and --stamp .*" \
    gen --stamp=mine/one/first.t -t mine -e first a.x
for command in json limits; do
    expect "$command -o over the specification" 2 "a.x: $input_error" $command -o a.x a.x
    expect "$command -o over an import" 2 "d1/a.x: $input_error" $command -o d1/a.x b.x
done
expect "decode -o over the message" 2 "message: error: this is an input, and -o would write over it" \
    decode -o message number.x number message
expect "encode -o over the value" 2 "./value: $input_error" \
    encode -o ./value number.x number value
unchanged "none of these has written anything"
printf 'struct s { int x; };\n' >d1/s.x
printf 'struct s { int x; string y<4>; };\n' >d2/s.x
expect "two witnesses of one name" 2 "d2/s.x: error: this would write 'out/s.message', and so would d1/s.x" \
    limits --cap=100 --witness=out d1/s.x d2/s.x
result "... of which the first stays" "$([ "$(stat -c %s out/s.message)" = 4 ] || stat -c %s out/s.message)"
rm -r out
expect "a type that two procedures take has one witness" 0 "" limits --cap=100 --witness=out twice.x
rm -r out
expect "one template by two kinds" 0 "" gen -e c,header,codec -o - a.x
result "... is used once" "$([ "$(grep -c '^==> a.h <==$' stdout)" = 1 ] || grep '^==>' stdout)"
expect "a terminal or a pipe is no file to lose" 0 "" gen -MF /dev/null --stamp=/dev/null -o out a.x
ln out/a.h out/b.h
expect "two links to one file are two files" 0 "" gen -o out --name=b d2/a.x
result "... of which the other stays" "$(grep -q 'A 1' out/a.h && grep -q 'A 2' out/b.h || grep A out/?.h)"
rm -r out

# --- --check, --diff, --name, -o ---

"$xdrgen" gen -o out a.x
echo '/* mine */' >>out/a.h
keep_files
expect "--diff of a file that is not current" 1 "" gen -o out --diff a.x
result "... shows how" "$(grep -qx -- '-/\* mine \*/' stdout || cat stdout)"
unchanged "... and writes nothing"
expect "--diff with a depfile and a stamp" 1 "" gen -o out --diff -MF out/dep --stamp=out/stamp a.x
unchanged "... writes nothing either"
expect "--name" 0 "" gen -o out --name=other a.x
result "... names all files" "$(ls out | grep -c '^other\(\|_types\|_check\)\.[ch]$' | grep -vx 4)"
"$xdrgen" gen -o out --name=piped - <a.x
result "... of the standard input too" "$(grep -q PIPED_H out/piped.h || ls out)"
expect "--name of two" 2 "xdrgen: --name is that of one specification" gen --name=x a.x b.x
expect "--name of a path" 2 "xdrgen: --name takes a name without a '/', not '../x'" gen --name=../x a.x
expect "--name of nothing" 2 "xdrgen: --name takes a name without a '/', not ''" gen --name= a.x
"$xdrgen" json a.x >wanted
expect "json -o" 0 "" json -o out/model.json a.x
result "... writes what it printed" "$(cmp wanted out/model.json 2>&1; cat stdout)"
expect "-MF without a file" 2 "xdrgen: -MF needs a value: FILE" gen a.x -MF
expect "-MM" 2 "xdrgen: gen takes no -MM" gen -MM a.x
expect "-MP alone" 2 "xdrgen: -MP and -MT are about a depfile .*" gen -MP a.x
expect "-MD of what is printed" 2 "xdrgen: a depfile of what is printed .*" gen -MD -o - a.x
expect "-MF of what is printed" 0 "" gen -o - -e header -MF out/dep -MT x a.x
result "... names what it is told to" "$(echo 'x: a.x' | diff out/dep - 2>&1)"

# --- --stamp ---

expect "--stamp makes a file" 0 "" gen -o out --stamp=out/stamp a.x
result "... which is empty" "$(find out/stamp ! -size 0; [ -e out/stamp ] || echo missing)"
touch -d 2000-01-01 out/stamp out/a.c
expect "--stamp when nothing has changed" 0 "" gen -o out --stamp=out/stamp a.x
result "... is as new as now, and the output is not" "$(find out/stamp ! -newer wanted; find out/a.c -newer wanted)"
touch -d 2000-01-01 out/stamp
echo 'const = 1;' >wrong.x
"$xdrgen" gen -o out --stamp=out/stamp wrong.x 2>/dev/null
"$xdrgen" gen -o out --stamp=out/stamp --check a.x
"$xdrgen" gen -o /dev/null --stamp=out/stamp a.x 2>/dev/null
result "--stamp stays when something is wrong, or only asked for" "$(find out/stamp -newer wanted)"
expect "--stamp and -MF in folders yet to be made" 0 "" gen -o out --stamp=there/stamp -MF here/dep a.x
result "... makes them" "$(ls there/stamp here/dep 2>&1 >/dev/null)"
expect "--stamp that cannot be written" 2 "out/a.h/stamp: error: .*" gen -o out --stamp=out/a.h/stamp a.x
expect "--stamp that cannot be touched" 2 "out: error: cannot touch: Is a directory" gen -o out --stamp=out a.x
expect "-MF -" 0 "" gen -e header -o out -MF - a.x
result "... prints the rule" "$(echo 'out/a.h: a.x' | diff - stdout)"
expect "-MF - behind what is printed" 0 "" gen -e header -o - -MF - -MT x a.x
result "... too" "$(tail -n 1 stdout | grep -vx 'x: a.x'; head -n 1 stdout | grep -v 'a.h -- written')"

# --- what others wrote does not command the terminal ---

# the orders of ASCII and Latin-1, as UTF-8 and as a byte; and to write from right to left
nasty=$'\e]0;x\a\e[31m\x7f\xc2\x9b1m\x9b1m\xe2\x80\xae\r\b'
# tame NAME ARGUMENT...: nothing but text comes out, and something of what is nasty does.
tame() {
    local name=$1
    shift
    "$xdrgen" "$@" >stdout 2>stderr <"${input:-/dev/null}"
    cat stdout stderr >both
    result "to a terminal: $name" "$(
        LC_ALL=C grep -anP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]' both
        iconv -f UTF-8 -t UTF-8 both 2>&1 >/dev/null
        grep -qE '[?]|[\]u00|[\]x1b|"hex"' both || { echo "it is not shown:"; cat both; })"
}
# nasty_file TEXT: a file x.x with it.
nasty_file() { printf '%s\n' "$1" >x.x; }
for command in gen json limits; do
    tame "$command: the name of a missing file" $command "$nasty.x"
    nasty_file "const A = ; /* $nasty */"
    tame "$command: the line of a mistake" $command x.x
    cp x.x "$nasty.x"
    tame "$command: the name of a file with a mistake" $command "$nasty.x"
    nasty_file "const $nasty = 1;"
    tame "$command: a character" $command x.x
    nasty_file "/*! @file
 * @import: $nasty
 */"
    tame "$command: an import" $command x.x
    nasty_file "struct s { int x; /*!< @range: $nasty */ };"
    tame "$command: the value of an annotation" $command x.x
    nasty_file "/*! @unknown-$nasty: $nasty */
const A = 1;"
    tame "$command: the name of an annotation" $command -o x.out x.x
    nasty_file "/*! @assert: A > 1 : \"$nasty\" */
const A = 1;"
    tame "$command: the reason of an assertion" $command x.x
    nasty_file "/*! @assert(warn): A > 1 : \"$nasty\" */
const A = 1;"
    tame "$command: ... that warns" $command -o x.out x.x
    nasty_file "%$nasty"
    tame "$command: a line of %" $command --no-passthrough x.x
done
nasty_file "const A = 1;"
for option in "gen -D=" "json --set=" "limits --cap=" "gen --color=" "limits --format=" "gen --passthrough=" "decode --frame=" "limits --top=" \
    "gen -W" "gen -e" "limits --solve=" "json --" "json -"; do
    tame "$option" ${option% *} "${option#* }$nasty" -o - x.x
done
nasty_file "const B = A;"
tame "json -D: a text in the place of a name" json "-DA=$nasty" x.x
nasty_file "#error $nasty"
tame "json: #error" json x.x
nasty_file "# 1 \"$nasty\"
const A;"
tame "json: the name of another file" json x.x
nasty_file "#include \"$nasty\""
tame "json: an include that is not there" json x.x
nasty_file "#if 1 $nasty"
tame "json: a condition" json x.x
nasty_file "/*! @file
 * $nasty
 * @x-mine: $nasty
 */
/*! $nasty
 * @unit: $nasty */
const A = 1; /*!< $nasty */
%$nasty"
tame "json: documentation" json x.x
nasty_file "struct s { string t<>; };
enum place { HOME = 1 };"
cp x.x "$nasty.x"
tame "limits: the name of a file" limits "$nasty.x"
tame "limits: a procedure" limits --procedure="$nasty" x.x
tame "limits: what to solve" limits --solve="$nasty" x.x
tame "gen: a kind" gen -e "$nasty" x.x
tame "gen: a folder of templates" gen -t "$nasty" x.x
mkdir -p "nasty/$nasty"
printf '@nasty %s ${spec.%s}\n' "$nasty" "$nasty" >"nasty/$nasty/x.t"
tame "gen: a template" gen -t nasty -e x x.x
tame "gen: a file that is not current" gen --check -o none --name="${nasty//\//}" x.x
tame "gen: a folder that cannot be" gen -o "x.x/$nasty" x.x
tame "gen: the names of what is printed" gen -e csv -o - --name="${nasty//\//}" x.x
tame "a command" "$nasty"
"$xdrgen" json "--$nasty.x" 2>stderr
result "to a terminal: a file's name that begins as an option does" \
    "$(LC_ALL=C grep -anP '[\x00-\x08\x0b-\x1f\x7f\x80-\xff]' stderr; grep -q 'json takes no --?' stderr || cat stderr)"
tame "an option's value" json --color="$nasty" x.x
tame "decode: a type" decode x.x "$nasty"
tame "decode: a missing message" decode x.x s "$nasty"
printf '%s 00000000\n' "$nasty" | tr -d '\r' >lines
input=lines tame "decode: a type's name in a line" decode --frame=lines x.x
input=lines tame "... as JSON" decode --frame=lines --format=json x.x
# message_of HEX: the message of a string.
message_of() {
    python3 -c '
import sys
text = bytes.fromhex(sys.argv[1])
sys.stdout.buffer.write(len(text).to_bytes(4, "big") + text + bytes(-len(text) % 4))' "$1" >message
}
message_of "$(printf '%s' "$nasty" | od -An -tx1 | tr -d ' \n')"
input=message tame "decode: a string" decode x.x s
input=message tame "... as JSON, in hex since it is no UTF-8" decode --format=json x.x s
message_of 1b5b33316d7fc29b316de280ae
input=message tame "... as JSON, escaped" decode --format=json x.x s
result "... and encoded it is the same" "$("$xdrgen" encode x.x s <stdout | cmp - message 2>&1)"
json='"\u001b[31m\u007f\u009b1m\u202e"'
for value in "{\"t\": \"\", $json: 1}" "$json" "{\"t\": $nasty"; do
    printf '%s\n' "$value" >value
    input=value tame "encode: ${value//[^ -~]/.}" encode x.x s
    printf 's %s\n' "$value" >lines
    input=lines tame "encode: ... in a line" encode --frame=lines x.x
done
printf '%s\n' "$json" >value
input=value tame "encode: an enum's name" encode x.x place
rm -f -- *"$nasty"*
nasty_file "const A = ä; /* ö 中 😀 */"
"$xdrgen" json x.x 2>stderr
result "other characters are shown as they are" "$(grep -qF 'ä; /* ö 中 😀 */' stderr || cat stderr)"

# --- colours ---

echo 'const A = ;' >wrong.x
# on_terminal ENVIRONMENT... : what a terminal is sent.
option=
on_terminal() { script -qec "env $* '$xdrgen' json $option wrong.x" /dev/null </dev/null; }
# coloured TEXT: whether it is, and each colour ends.
coloured() {
    local rest
    rest=$(sed $'s/\e\\[1;3[0-9]m[^\e]*\e\\[0m//g' <<<"$1")
    grep -q $'\e\\[1;31merror:' <<<"$1" || echo "error is not red: $1"
    ! grep -q $'\e' <<<"$rest" || echo "a colour does not end: $1"
}
plain() { ! grep -q $'\e' <<<"$1" || echo "coloured: $1"; }
result "colour: on a terminal" "$(coloured "$(on_terminal -u NO_COLOR)")"
result "colour: with an empty NO_COLOR" "$(coloured "$(on_terminal NO_COLOR=)")"
result "colour: not with NO_COLOR" "$(plain "$(on_terminal NO_COLOR=1)")"
result "colour: --color=always in spite of it" "$(option=--color=always; coloured "$(on_terminal NO_COLOR=1)")"
result "colour: not with --color=never" "$(option=--color=never; plain "$(on_terminal -u NO_COLOR)")"
result "colour: not to a file" "$(plain "$("$xdrgen" json wrong.x 2>&1)")"
result "colour: to a file with --color=always" "$(coloured "$("$xdrgen" json --color=always wrong.x 2>&1)")"
printf 'const A = 1;\nconst A = 2;\n/*! @nonsense: 1 */\nconst B = 1;\n' >notes.x
result "colour: of notes and warnings" "$("$xdrgen" json --color=always notes.x 2>&1 | sed $'s/\e\\[1;3[0-9]m[^\e]*\e\\[0m//g' | grep $'\e')"

# --- a file is imported once, by whatever name ---

# specification FILE IMPORT...
specification() {
    { echo '/*! @file'; printf ' * @import: %s\n' "${@:2}"; echo ' */'; echo "const $(tr -c 'a-z0-9\n' _ <<<"$1" | tr a-z A-Z) = 1;"; } >"$1"
}
mkdir again again/sub
(
    cd again || exit 1
    echo 'const BASE = 10;' >base.x
    ln -s base.x linked.x
    ln base.x hard.x
    specification sub/s.x ../base.x
    specification dia.x sub/s.x base.x
    specification spelled.x ./base.x base.x sub/../base.x "$PWD/base.x"
    specification links.x linked.x base.x
    specification hard_links.x hard.x base.x
    specification c1.x c2.x
    specification c2.x ./c1.x
    specification c3.x sub/../c4.x
    specification c4.x c5.x
    specification c5.x c3.x
    specification self.x sub/../self.x
)
for spec in dia spelled links hard_links; do
    expect "one file, imported by several names: $spec" 0 "" json again/$spec.x
done
expect "two files that import each other" 1 \
    "again/c2.x:2:13: error: 'again/./c1.x' imports itself: again/c1.x -> again/c2.x -> again/./c1.x" json again/c1.x
expect "three files" 1 "again/.*c5.x:2:13: error: 'again/sub/../c3.x' imports itself: again/c3.x -> again/.*c4.x -> again/.*c5.x -> again/.*c3.x" \
    json again/c3.x
expect "one file, by another name" 1 "again/self.x:2:13: error: 'again/sub/../self.x' imports itself" json again/self.x

# --- a header is one file's ---

mkdir again/p1 again/p2
(
    cd again || exit 1
    echo 'const P1 = 1;' >p1/base.x
    echo 'const P2 = 1;' >p2/base.x
    specification sub/base.x ../base.x
    specification user.x base.x
    specification both.x p1/base.x p2/base.x
    specification p1/inner.x base.x
    specification deep.x p2/base.x p1/inner.x
)
expect "a header of the file's own name" 1 \
    "again/sub/base.x:2:13: error: 'again/sub/base.x' and 'again/sub/../base.x' would have one header, base.h" json again/sub/base.x
expect "... by --name" 1 "again/user.x:2:13: error: 'again/user.x' and 'again/base.x' would have one header, base.h" \
    gen --name=base -o unwritten again/user.x
expect "two imports of one name" 1 \
    "again/both.x:3:13: error: 'again/p1/base.x' and 'again/p2/base.x' would have one header, base.h" gen -o unwritten again/both.x
expect "... of which one is an import's" 1 \
    "again/p1/inner.x:2:13: error: 'again/p2/base.x' and 'again/p1/base.x' would have one header, base.h" json again/deep.x

# --- one mistake, one message ---

complaints() { "$xdrgen" "$@" 2>&1 >stdout </dev/null | grep -vx "Try 'xdrgen [a-z]* --help' for more information."; }
for option in -o --output --nonsense -q --check=1; do
    result "gen $option is told of once" "$(complaints gen $option | sed 1d; complaints gen $option | grep -q . || echo silence)"
done

# --- limits ---

printf '/*! @file\n * @cap: 100\n * @import: base.x\n */\nconst OWN = 5;\nstruct s { string a<BASE>; string b<OWN>; };\n' >top.x
echo 'const BASE = 10;' >base.x
expect "--set of a constant of the file" 0 "" limits --set OWN=8 top.x
result "... is computed with" "$(grep -qE '^s +type +8 +28 ' stdout || cat stdout)"
expect "--set of a constant of an import" 2 "--set: error: 'BASE=20' is not NAME=NUMBER of 32 bits, of a constant of the file" \
    limits --set BASE=20 top.x
cat >cap.x <<TEXT
/*! @file
 * @cap: 8
 */
/*! @direction: call */
struct fits { string a<4>; };
/*! @direction: call */
struct capped { string a<5>; };
/*! @direction: call */
struct impossible { int a[3]; };
TEXT
"$xdrgen" limits --over-cap cap.x >stdout 2>stderr
result "--over-cap has what is over it, in part or wholly" \
    "$(sed -n 's/^\([a-z]*\) *type .*/\1/p' stdout | sort | diff - <(printf 'capped\nimpossible\n'))"

# members COUNT: a struct of so many limits.
members() {
    echo 'struct many {'
    seq -f 'string m%.0f<4>;' "$1"
    echo '};'
}
for count in 1000 1001; do
    members $count >many.x
    said=$((count > 1000))
    "$xdrgen" gen -e docs -o docs many.x
    result "$count limits: what is not listed is told of" "$(
        "$xdrgen" limits many.x | grep -c '^bodies that have more limits' | grep -vx $said
        "$xdrgen" limits --format=csv many.x | grep -c ',true$' | grep -vx $said
        "$xdrgen" limits --format=json many.x | grep -c '"has_more": true' | grep -vx $said
        for document in html md 7; do
            grep -ci 'there are more limits than were looked at' docs/many_limits.$document | grep -vx $said | sed "s/\$/ in $document/"
        done)"
    result "$count limits: 1000 are listed" "$("$xdrgen" limits --format=json many.x | grep -c '"path"' | grep -vx 1000)"
done

# --- manual pages: a dot or a quote at the beginning of a line would be an order ---

for mark in "'" .; do
    # of words of other lengths, so that each place is once the first of its line
    python3 - "$mark" >quotes.x <<'TEXT'
import sys
words = " ".join(f"{'x' * (i % 13)} {sys.argv[1]}quoted{i}" for i in range(200))
print("/*! " + words + " */\nconst A = 1;\nstruct s { string t<A>; };")
TEXT
    "$xdrgen" gen -e man -o docs quotes.x
    mandoc -T ascii docs/quotes_limits.7 2>/dev/null | sed 's/.\x08//g' >shown
    result "a man page has all words that begin with $mark" \
        "$(for i in $(seq 0 199); do grep -qwF -- "${mark}quoted$i" shown || echo "${mark}quoted$i"; done | head -n 3)"
done

echo "1..$number"
echo "# $((number - failed)) of $number passed"
[ "$failed" = 0 ]
