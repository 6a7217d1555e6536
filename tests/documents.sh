#!/bin/sh
# documents.sh -- what the documents show is true: their programs are compiled and run, their commands give the output
# that is printed there, and the manual page has the options that help has. TAP.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
xdrgen=${XDRGEN-$root/build/xdrgen}
case $xdrgen in /*) ;; *) xdrgen=$PWD/$xdrgen ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root" || exit 1
number=0 failed=0

# report STATUS NAME [FILE]: one line of TAP; the file says what went wrong.
report() {
    number=$((number + 1))
    if [ "$1" = 0 ]; then
        printf 'ok %s - %s\n' "$number" "$2"
    else
        failed=$((failed + 1))
        printf 'not ok %s - %s\n' "$number" "$2"
        [ ! -f "${3-}" ] || sed 's/^/# /' "$3"
    fi
}

# same NAME WANT GOT: two files have the same lines.
same() {
    diff -u --label wanted --label found "$2" "$3" >"$work/diff" 2>&1
    report $? "$1" "$work/diff"
}

# --- the documents' examples ---

mkdir "$work/bin" "$work/build"
ln -s "$xdrgen" "$work/bin/xdrgen"
ln -s "$xdrgen" "$work/build/xdrgen"
ln -s "$root/build/libxdrgen.a" "$work/build/libxdrgen.a"

# run_document FILE: in a directory of its own that looks like a checkout after `make`.
run_document() {
    steps=$work/steps place=$work/place
    rm -rf "$steps" "$place"
    mkdir "$steps" "$place"
    ln -s "$work/build" "$place/build"
    ln -s "$root/runtime" "$root/examples" "$root/templates" "$place"
    : >"$steps/script"
    awk -v steps="$steps" -f tests/documents.awk "$1" || report 1 "$1: can be taken apart"
    (cd "$place" && PATH=$work/bin:$PATH LC_ALL=C sh "$steps/script" </dev/null >"$work/log" 2>&1)
    [ ! -s "$work/log" ] || report 1 "$1: the files can be written" "$work/log"
    step=1
    while [ "$step" -le "$(cat "$steps/count")" ]; do
        same "$(head -n 1 "$steps/$step.name")" "$steps/$step.want" "$steps/$step.got"
        step=$((step + 1))
    done
    if [ -f "$steps/joined.x" ]; then
        (cd "$steps" && "$xdrgen" gen -o joined joined.x &&
            gcc -std=c11 -Wall -Wextra -Werror -I"$root/runtime" -Ijoined -fsyntax-only joined/*.c) >"$work/log" 2>&1
        report $? "$1: the pieces of a specification, together, compile" "$work/log"
    fi
}
for document in README.md CONTRIBUTING.md docs/*.md docs/*.1; do
    run_document "$document"
done

# --- commands and options: the manual page has what `xdrgen help` says ---

tools/manual.sh "$xdrgen" docs/xdrgen.1 >"$work/page"
same "docs/xdrgen.1: has the options of the commands' tables (make bless)" "$work/page" docs/xdrgen.1
"$xdrgen" help | sed -n '/^Commands:/,/^$/s/^  \([a-z]\{1,\}\) .*/\1/p' | sort >"$work/commands"
sed -n 's/^\.It Cm \([a-z]*\).*/\1/p' docs/xdrgen.1 | sort >"$work/man.commands"
same "docs/xdrgen.1: has the commands of help" "$work/commands" "$work/man.commands"
for command in '' warnings $(cat "$work/commands"); do
    "$xdrgen" help $command | awk 'length > 80' >"$work/wide"
    same "help ${command:-of all}: 80 columns" /dev/null "$work/wide"
done

# --- what the tables of the source say, the documents say ---

sed -n 's/^KEY("\([^"]*\)".*/\1/p' xdrgen/syntax/annotations.def >"$work/keys"
sed -n 's/^ *OWN([A-Z0-9_]*, "\([^"]*\)".*/\1/p' runtime/xdr_restrictions.h >>"$work/keys"
for document in docs/xdrgen.1 docs/language.md; do
    : >"$work/missing"
    while read -r key; do
        grep -q "@$key\b" "$document" || echo "@$key" >>"$work/missing"
    done <"$work/keys"
    same "$document: has every key of annotations.def" /dev/null "$work/missing"
done
sed -n 's/^WARNING([A-Z_]*, "\([^"]*\)".*/\1/p' xdrgen/base/warnings.def | sort >"$work/want"
sed -n '/^\.Sh DIAGNOSTICS/,/^\.Sh SEE/s/^\.It Sy //p' docs/xdrgen.1 | sort >"$work/got"
same "docs/xdrgen.1: has every warning of warnings.def" "$work/want" "$work/got"
# a line `| `record` | fields |` of the tables in templates.md
sed -n 's/^\(FIELD\|SPARSE\)(\([a-z_0-9]*\), \([a-z_0-9]*\),.*/\2 \3/p' xdrgen/template/fields.def >"$work/fields"
: >"$work/missing"
while read -r record field; do
    grep "^| \`$record\` " docs/templates.md | grep -q "\`$field\`" || echo "$record.$field" >>"$work/missing"
done <"$work/fields"
same "docs/templates.md: has every field of fields.def" /dev/null "$work/missing"

# --- the manual page is well-formed ---

if command -v mandoc >/dev/null; then
    # whether other pages are known is no matter of this one
    mandoc -T lint docs/xdrgen.1 2>&1 | sed '/mandoc\.db/d' >"$work/lint"
    same "docs/xdrgen.1: mandoc finds nothing" /dev/null "$work/lint"
else
    number=$((number + 1))
    echo "ok $number - docs/xdrgen.1: mandoc finds nothing # SKIP no mandoc"
fi

echo "1..$number"
echo "# $((number - failed)) of $number statements of the documents are true"
[ "$failed" = 0 ]
