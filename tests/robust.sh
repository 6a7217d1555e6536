#!/usr/bin/env bash
# robust.sh -- bad input, bad places, bad luck: one clear message, the right exit status, nothing half-written; TAP.
#
# With a compiler that has sanitizers (make B=build/asan ...) their reports are failures, too.
set -u
tap=$(dirname "$(realpath "$0")")/tap.sh
xdrgen=$(realpath "${XDRGEN:-build/xdrgen}") || exit 1
cd "$(dirname "$0")/.." || exit 1
specification=$PWD/examples/virnetprotocol.x
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export ASAN_OPTIONS=exitcode=99:detect_leaks=1 UBSAN_OPTIONS=halt_on_error=1:exitcode=99
# shellcheck source=tests/tap.sh
. "$tap"

# judge NAME STATUS PATTERN: the last run's exit status and what it said: a line that matches, and no more than MESSAGES
# (1) messages; nothing at all if the pattern is empty.
judge() {
    local why= count
    [ "$status" = "$2" ] || why="exit status $status, not $2"$'\n'
    count=$(grep -cE '(error|warning): ' stderr)
    if [ -z "$3" ]; then
        [ ! -s stderr ] || why+="said something"$'\n'
    elif ! grep -qE -- "$3" stderr; then
        why+="did not say: $3"$'\n'
    elif [ "$count" -gt "${MESSAGES:-1}" ]; then
        why+="$count messages"$'\n'
    fi
    ! grep -q 'Sanitizer\|runtime error:' stderr || why+="sanitizer"$'\n'
    result "$1" "${why:+$why$(head -c 2000 stderr)}"
}

run() {
    timeout 120 "$xdrgen" "$@" >stdout 2>stderr </dev/null
    status=$?
}

# expect NAME STATUS PATTERN COMMAND...
expect() {
    local name=$1 wanted=$2 pattern=$3
    shift 3
    run "$@"
    judge "$name" "$wanted" "$pattern"
}

# --- input that is no specification ---

: >empty.x
printf 'const A = 1;\0const B = 2;\n' >nul.x
printf '/* \0 */ // \0\nconst A = 1 /* \0 */ + 2;\n' >nul-in-comments.x
printf '%%#define A \0 1\nconst B = 1;\n' >nul-in-line.x
printf '\357\273\277const A = 1;\n' >mark.x
printf 'const A = 1;' >no-newline.x
expect "a missing file" 2 "missing.x: error: cannot read: No such file" json missing.x
expect "a directory" 2 "error: cannot read: Is a directory" json .
expect "a file that cannot be read" 2 "error: cannot read: " json /proc/self/mem
expect "a missing directory" 2 "error: cannot read: No such file" json missing/file.x
expect "an empty file" 1 "empty.x: error: the specification is empty" json empty.x
expect "an empty standard input" 1 "<stdin>: error: the specification is empty" json -
expect "a NUL byte" 1 "nul.x:1:13: error: expected a definition, found a character" json nul.x
expect "NUL bytes in comments" 0 "" json nul-in-comments.x
expect "a NUL byte in a % line" 1 "nul-in-line.x:1:12: error: " json nul-in-line.x
expect "a byte order mark" 0 "" json mark.x
expect "no newline at the end" 0 "" json no-newline.x
printf '/*! @file\n * @import: missing.x\n */\nconst A = 1;\n' >import.x
expect "a missing import" 2 "import.x:2:13: error: cannot read 'missing.x': No such file" json import.x
for i in $(seq 70); do printf '/*! @file\n * @import: deep%s.x */\nconst A%s = 1;\n' $((i + 1)) "$i" >"deep$i.x"; done
echo 'const A71 = 1;' >deep71.x
expect "imports that nest too deeply" 1 "imports nest too deeply" json deep1.x
expect "imports that nest" 0 "" json deep10.x

# --- what is no file ---

# small MEGABYTES COMMAND...: run within so much memory, if there is no sanitizer, which wants more.
small() {
    local limit=$(($1 * 1024))
    shift
    if grep -q __asan_init "$xdrgen"; then
        run "$@"
    else
        (ulimit -v "$limit" && exec timeout 60 "$xdrgen" "$@") >stdout 2>stderr </dev/null
        status=$?
    fi
}
mkdir folder && mkfifo fifo && ln -s folder link-to-folder && ln -s fifo link-to-fifo && ln -s /dev/zero link-to-zero
for what in /dev/zero:"not a regular file" fifo:"not a regular file" folder:"Is a directory" link-to-zero:"not a regular file" \
    link-to-fifo:"not a regular file" link-to-folder:"Is a directory" /dev/null:"not a regular file" -:"No such file"; do
    printf '/*! @file\n * @import: %s\n */\nconst A = 1;\n' "${what%:*}" >import.x
    small 100 json import.x
    judge "an import of ${what%:*}" 2 "import.x:2:13: error: cannot read '${what%:*}': ${what#*:}"
    mkdir -p templates/kind && ln -sf "$(realpath -s "${what%:*}")" templates/kind/a.t
    small 100 gen -t templates -e kind no-newline.x
    judge "a template that is ${what%:*}" 2 "templates/kind/a.t: error: cannot read: ${what#*:}"
    rm -r templates
done
for what in /dev/zero:"larger than 64 MiB" fifo:"nobody writes to this pipe" link-to-fifo:"nobody writes to this pipe" \
    link-to-folder:"Is a directory"; do
    small 500 json "${what%:*}"
    judge "a specification that is ${what%:*}" 2 "${what%:*}: error: cannot read: ${what#*:}"
done
for what in /dev/zero:"larger than 1024 MiB" fifo:"nobody writes to this pipe" folder:"Is a directory"; do
    small 2500 decode "$specification" virNetMessageHeader "${what%:*}"
    judge "a message that is ${what%:*}" 2 "${what%:*}: error: cannot read: ${what#*:}"
    small 2500 encode "$specification" virNetMessageHeader "${what%:*}"
    judge "JSON that is ${what%:*}" 2 "${what%:*}: error: cannot read: ${what#*:}"
done
for command in json limits "gen -o -"; do
    $xdrgen $command - <folder >stdout 2>stderr
    status=$?
    judge "a standard input that is a folder: $command" 2 "^<stdin>: error: cannot read: Is a directory"
done
expect "a pipe that somebody writes to" 0 "" json <(sleep 0.3 && cat no-newline.x)
(sleep 0.5 && cat no-newline.x >fifo) &
expect "a pipe that somebody is about to write to" 0 "" json fifo
echo '/* this file grows' >grows.x
(while echo ' * and grows'; do :; done >>grows.x) &
writer=$!
expect "a file that grows" 1 "grows.x:1:1: error: this comment has no end" json grows.x
kill "$writer" && wait "$writer" 2>/dev/null
rm grows.x

# --- usage ---

expect "no command" 2 "a command is missing"
expect "an unknown command" 2 "there is no command 'frobnicate'" frobnicate
expect "no file" 2 "json needs FILE.x" json
expect "an unknown option" 2 "json takes no --frobnicate" json --frobnicate no-newline.x
expect "a bad value of an option" 2 "--color takes auto, always or never, not 'blue'" json --color=blue no-newline.x
expect "-D with a text" 0 "" json -D A=wide no-newline.x
expect "-D with 33 bits" 2 "'B=4294967296' is not NAME or NAME=NUMBER" json -D B=4294967296 no-newline.x
expect "-D twice" 2 "each name once" json -D B=1 -D B=2 no-newline.x
expect "-D without a name" 2 "'=1' is not NAME or NAME=NUMBER" json -D =1 no-newline.x
expect "no such template" 2 "no template for '-e frobnicate'" gen -e frobnicate no-newline.x
expect "--check without a directory" 2 "--check needs a directory" gen --check -o - no-newline.x

# --- large input; python, for a shell is slow at it ---

python3 - <<'END'
def write(name, text):
    with open(name, "w") as out:
        out.write(text)

n = 100000
write("long-line.x", "const A = 1;" + " " * 10_000_000 + "const B = ;\n")
write("long-name.x", "const " + "A" * 10_000_000 + " = 1;\n")
write("long-comment.x", "/*" + "x * / \n" * 1_500_000 + "*/ const A = ;\n")
write("long-doc.x", "/*! " + "word * / \n" * 20_000 + "*/ const A = ;\n")
write("long-number.x", "const A = " + "9" * 10_000_000 + ";\n")
write("deep-structs.x", "struct s { " + "struct { " * n + "int x;" + " } x;" * n + " };")
write("deep-structs-150.x", "".join(f"struct {'s' if i == 0 else ''} {{ " for i in range(150)) + "int x;" + " } x;" * 149 + " };\n")
write("deep-braces.x", "{" * n)
write("deep-mistake.x", "struct s = " + "{" * n + "}" * n + ";\nconst A = ;\n")
write("deep-parentheses.x", "const A = " + "(" * n + "1" + ")" * n + ";\n")
write("deep-minus.x", "const A = " + "-" * n + "1;\n")
write("deep-minus-900.x", "const A = " + "-" * 900 + "1;\n")
write("deep-unions.x", "union s switch (int k) { case 1: " + "union switch (int k) { case 1: " * n)
write("forward-typedefs.x", "".join(f"typedef t{i + 1} t{i};\n" for i in range(n)) + f"typedef int t{n};\n")
write("backward-typedefs.x", "typedef int t0;\n" + "".join(f"typedef t{i} t{i + 1};\n" for i in range(n)))
write("forward-constants.x", "".join(f"const C{i} = C{i + 1};\n" for i in range(n)) + f"const C{n} = 1;\n")
write("backward-constants.x", "const C0 = 1;\n" + "".join(f"const C{i + 1} = C{i};\n" for i in range(n)))
write("nested-structs.x", "struct s0 { int x; };\n" + "".join(f"struct s{i + 1} {{ s{i} x; }};\n" for i in range(n)))
write("nested-pointers.x", "struct s0 { int x; };\n" + "".join(f"struct s{i + 1} {{ s{i} *x; int y; }};\n" for i in range(n)))
write("terms.x", "const A = 0" + " + 1" * 1_000_000 + ";\n")
write("terms-900.x", "const A = 0" + " + 1" * 900 + ";\n")
write("ring.x", "".join(f"struct s{i} {{ s{(i + 1) % 5000} *x; int y; }};\n" for i in range(5000)))
write("enumerators.x", "enum colour { " + ", ".join(f"C{i}" for i in range(n)) + " };\n")
write("members.x", "struct s { " + "".join(f"int m{i}; " for i in range(n)) + "};\n")
write("cases.x", "union s switch (int kind) { " + "".join(f"case {i}: int m{i}; " for i in range(n)) + "};\n")
write("mistakes.x", "const = 1;\n" * 10000)
for count in 20000, 80000:
    write(f"structs{count}.x", "".join(
        f"/*! Documentation. */\nstruct point{i} {{ int x; string name<{i}>; point{i} *next; }};\n" for i in range(count)))
END
expect "a line of 10 MB" 1 "long-line.x:1:10000023: error: expected a value, found ';'" json long-line.x
result "... of which only the part around the caret is shown" "$([ "$(stat -c %s stderr)" -lt 1000 ] || cut -c1-100 stderr)"
expect "a name of 10 MB" 1 "long-name.x:1:7: error: a name has at most 1000 characters" json long-name.x
expect "a comment of 10 MB" 1 "long-comment.x:1500001:14: error: expected a value" json long-comment.x
expect "a documentation comment of 20,000 lines" 1 "long-doc.x:20001:14: error: expected a value" json long-doc.x
expect "a number of 10 MB" 1 "error: the number does not fit 64 bits" json long-number.x
expect "100,000 nested structs" 1 "error: nested too deeply" json deep-structs.x
expect "150 nested structs" 0 "" json deep-structs-150.x
MESSAGES=2 expect "100,000 braces" 1 "error: nested too deeply" json deep-braces.x
MESSAGES=3 expect "100,000 braces behind a mistake" 1 "error: " json deep-mistake.x
expect "100,000 parentheses" 1 "error: nested too deeply" json deep-parentheses.x
expect "100,000 minus signs" 1 "error: nested too deeply" json deep-minus.x
expect "900 minus signs" 0 "" json deep-minus-900.x
expect "100,000 nested unions" 1 "error: " json deep-unions.x
expect "100,000 typedefs that need the next one" 1 "definitions in a row need a later one" json forward-typedefs.x
expect "100,000 typedefs of the one before" 1 "more than 500 typedefs stand for one another" json backward-typedefs.x
expect "100,000 constants that need the next one" 1 "definitions in a row need a later one" json forward-constants.x
expect "100,000 constants of the one before" 0 "" json backward-constants.x
expect "100,000 structs within structs" 1 "types nest more than" json nested-structs.x
expect "100,000 structs that point to the one before" 1 "types nest more than" json nested-pointers.x
expect "1,000,000 terms" 1 "terms.x:1:11: error: the expression is too long" json terms.x
expect "900 terms" 0 "" json terms-900.x
expect "a ring of 5,000 structs" 0 "" gen -o - ring.x
expect "100,000 enumerators" 0 "" gen -o - enumerators.x
expect "100,000 members" 0 "" gen -o - members.x
expect "100,000 cases" 0 "" gen -o - cases.x
MESSAGES=10000 expect "10,000 mistakes" 1 "mistakes.x:10000:7: error: expected a name" json mistakes.x
result "... each with a message" "$([ "$(grep -c 'error: ' stderr)" = 10000 ] || grep -c 'error: ' stderr)"

# user_time COMMAND...: in milliseconds.
user_time() {
    local TIMEFORMAT=%U
    { time "$@" >/dev/null 2>&1; } 2>&1 | tr -d .
}
expect "80,000 structs" 0 "" gen -o - structs80000.x
few=$(user_time "$xdrgen" gen -o - structs20000.x) many=$(user_time "$xdrgen" gen -o - structs80000.x)
# four times as many take four times as long; sixteen times would be quadratic
result "... take about four times as long as 20,000" \
    "$([ $((10#$many)) -le $((8 * 10#$few + 100)) ] || echo "$few ms for 20,000, $many ms for 80,000")"

# --- random input: many files in one run, for speed; any end but 0 or 1 is a crash ---

# feed NAME FILE...
feed() {
    local name=$1 why=
    shift
    run json "$@"
    [ "$status" -le 1 ] || why="exit status $status"$'\n'
    ! grep -q 'Sanitizer\|runtime error:' stderr || why+=$(grep -A 20 'Sanitizer\|runtime error:' stderr)
    result "$name" "$why"
}

mkdir random cut damaged
python3 - "$specification" <<'END'
import random, sys
text = open(sys.argv[1], "rb").read()
random.seed(4506)
words = [b"struct", b"union", b"enum", b"switch", b"case", b"default", b"const", b"typedef", b"program", b"version", b"{",
         b"}", b"(", b")", b"<", b">", b"[", b"]", b";", b":", b",", b"=", b"*", b"-", b"int", b"void", b"string", b"opaque",
         b"A", b"b", b"0", b"7", b"/*!", b"*/", b"/*!<", b"/** @generate: both", b"@extern: A = 1", b"%x\n", b"\n", b"//"]
for i in range(300):
    with open(f"random/{i}.x", "wb") as out:
        out.write(bytes(random.randrange(256) for _ in range(random.randrange(2000))) if i % 2
                  else b" ".join(random.choice(words) for _ in range(random.randrange(500))))
for i in range(len(text)):
    with open(f"cut/{i}.x", "wb") as out:
        out.write(text[:i])
for i in range(1000):
    damaged = bytearray(text)
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(damaged))
        choice = random.randrange(4)
        if choice == 0:
            damaged[at] = random.randrange(256)
        elif choice == 1:
            del damaged[at:at + random.randrange(1, 40)]
        elif choice == 2:
            damaged[at:at] = random.choice(words)
        else:
            other = random.randrange(len(damaged))
            damaged[at:at] = damaged[other:other + random.randrange(1, 200)]
    with open(f"damaged/{i}.x", "wb") as out:
        out.write(damaged)
END
feed "random bytes and words" random/*.x
feed "a specification that is damaged in 1000 ways" damaged/*.x
printf '%s\0' cut/*.x | xargs -0 -n 2000 echo >batches
batch=0
while read -r -a files; do
    batch=$((batch + 1))
    feed "a specification that ends early ($batch)" "${files[@]}"
done <batches

# --- places to write to ---

gen() {
    run gen --passthrough=skip "$@" "$specification"
}
: >file
gen -o file
judge "a file instead of a directory" 2 "error: cannot write: Not a directory"
gen -o file/directory
judge "a directory under a file" 2 "error: cannot make the directory: Not a directory"
gen -o /proc/self
judge "a directory that cannot be written" 2 "/proc/self/virnetprotocol_check.c: error: cannot write: "
gen -o missing/directory
judge "a directory in a missing one" 2 "error: cannot make the directory: No such file"
timeout 60 "$xdrgen" gen -o - "$specification" >/dev/full 2>stderr
status=$?
judge "a full standard output" 2 "<stdout>: error: cannot write: No space left on device"
timeout 60 "$xdrgen" json "$specification" >/dev/full 2>stderr
status=$?
judge "a full standard output, of json" 2 "<stdout>: error: cannot write: No space left on device"
timeout 60 "$xdrgen" --help >/dev/full 2>stderr
status=$?
judge "a full standard output, of --help" 2 "<stdout>: error: cannot write: No space left on device"
timeout 60 "$xdrgen" templates >/dev/full 2>stderr
status=$?
judge "a full standard output, of templates" 2 "<stdout>: error: cannot write: No space left on device"
(sleep 0.5 && timeout 60 "$xdrgen" gen -o - "$specification" 2>stderr) | : # nobody reads any more
status=${PIPESTATUS[0]}
judge "a closed pipe" 2 "<stdout>: error: cannot write: Broken pipe"

gen -o out
judge "a first run" 0 ""
sha256sum out/* >sums
stat -c '%n %Y.%y %i %a' out/* >times
gen -o out
stat -c '%n %Y.%y %i %a' out/* | diff times - >difference
result "a second run leaves every file alone" "$(cat difference)"
result "files have the usual mode" "$(stat -c %a out/* | grep -v 644)"
(umask 077 && "$xdrgen" gen -o private "$specification")
result "... less the umask" "$(stat -c %a private/* | grep -v 600)"

# mine NAME PATTERN COMMAND...: refused as long as a file is there that does not say that xdrgen wrote it.
mine() {
    local name=$1 file=$2
    shift 2
    rm -rf mine && mkdir -p "$(dirname "mine/$file")"
    echo 'int main(void) { return 0; }' >"mine/$file"
    expect "a file that a person wrote: $name" 2 "mine/$file: error: .*--force overwrites it" "$@"
    result "... which is as it was, and the only one" "$(find mine -type f | grep -vx "mine/$file"; grep -L 'int main' "mine/$file")"
    expect "... unless --force says so" 0 "" "$@" --force
    result "... then it is overwritten" "$(grep 'int main' "mine/$file")"
    echo >>"mine/$file"
}
mine source virnetprotocol.c gen --passthrough=skip -o mine "$specification"
expect "a file that xdrgen wrote, and was changed" 0 "" gen --passthrough=skip -o mine "$specification"
mine page virnetprotocol_limits.html gen -e docs -o mine "$specification"
expect "a page that xdrgen wrote, and was changed" 0 "" gen -e docs -o mine "$specification"
mine table virnetprotocol_limits.csv gen -e docs -o mine "$specification"
expect "a table that xdrgen wrote, and was changed" 0 "" gen -e docs -o mine "$specification"
mine template docs/html.t templates -o mine
expect "a template that is not the built-in one any more" 2 "mine/docs/html.t: error: is there already" templates -o mine
mkdir -p own/kind && printf '@file ${spec.name}.list\nThe types of ${spec.name}\n@for type in spec.types\n${type.name}\n@end\n' >own/kind/a.t
mine "of a template of one's own" virnetprotocol.list gen -t own -e kind -o mine "$specification"
expect "... whose output is replaced, for its first line is the same" 0 "" gen -t own -e kind -o mine "$specification"
: >mine/virnetprotocol.list
expect "an empty file is nobody's" 0 "" gen -t own -e kind -o mine "$specification"

# unchanged NAME: after a failure the old output is as it was, and nothing lies beside it.
unchanged() {
    result "$1: old output is untouched, nothing is left" "$(sha256sum out/* | diff sums - 2>&1)"
}
sed 's/VIR_NET_MESSAGE_STRING_MAX = 4194304/VIR_NET_MESSAGE_STRING_MAX = 4194305/' "$specification" >virnetprotocol.x
(
    trap '' XFSZ
    ulimit -f 4
    exec timeout 60 "$xdrgen" gen --passthrough=skip -o out virnetprotocol.x 2>stderr
)
status=$?
judge "no room for a file" 2 "out/virnetprotocol.*: error: cannot write: File too large"
unchanged "no room for a file"
if [ "$(id -u)" = 0 ] && mkdir small && mount -t tmpfs -o size=32k tmpfs small 2>/dev/null; then
    gen -o small
    judge "a full disk" 2 "small/virnetprotocol.*: error: cannot write: No space left on device"
    result "a full disk: nothing is left" "$(ls small)"
    umount small
else
    echo "# a full disk: needs root and mount(2); only ulimit -f was tried"
fi
printf 'const A = ;\n' >wrong.x
expect "a wrong specification" 1 "wrong.x:1:11: error: " gen -o out wrong.x
unchanged "a wrong specification"
run gen --passthrough=skip -o out virnetprotocol.x wrong.x
judge "a wrong specification beside a good one" 1 "wrong.x:1:11: error: "
unchanged "a wrong specification beside a good one"
rm -rf blocked && mkdir -p blocked/virnetprotocol.h
gen -o blocked
judge "a directory where a file should be" 2 "blocked/virnetprotocol.h: error: "
result "a directory where a file should be: nothing is left" "$(ls blocked | grep -v 'virnetprotocol\(_types\)\?\.[ch]$')"

# --- decode, encode ---

cat >messages.x <<'END'
struct numbers { int all<>; };
struct texts { string all<>; };
struct item { int value; item *next; };
struct tree { tree *left; int value; };
struct huge { hyper all[1000000000]; };
END

# decode_bytes NAME STATUS PATTERN TYPE BYTES: the bytes as printf has them.
decode_bytes() {
    printf "$5" >message
    expect "$1" "$2" "$3" decode messages.x "$4" message
}
decode_bytes "a claim of 2^32-1 elements" 1 "numbers.all: offset 4: 17179869180 bytes wanted, 0 left" numbers '\377\377\377\377'
decode_bytes "a claim of 2^32-1 bytes" 1 "texts.all: offset 4: 4294967296 bytes wanted, 0 left" texts '\377\377\377\377'
decode_bytes "an array of 8 GB" 1 "huge.all.0.: offset 0: 8 bytes wanted, 4 left" huge '\0\0\0\0'
decode_bytes "no bytes" 1 "numbers.all: offset 0: 4 bytes wanted, 0 left" numbers ''
head -c 4000000 /dev/zero | tr '\0' '\1' >message
expect "a list of a million items that are none" 1 "item.next.1.: offset 4: 16843009 is not a bool" decode messages.x item message
yes "$(printf 'AAAAAAA1')" | tr -d '\n' | head -c 4000000 | tr 'A1' '\0\1' >message
expect "a list without an end" 1 "item.next.500000.: offset 4000000: 8 bytes wanted, 0 left|offset 4000000" decode messages.x item message
expect "... as JSON" 1 "offset 4000000" decode --format=json messages.x item message
yes 000A | tr -d '\n' | head -c 4000000 | tr '0A' '\0\1' >message
expect "a tree of a million levels" 1 "tree nests deeper than 64" decode messages.x tree message
yes '{"left":' | head -n 100000 >value
expect "JSON of 100000 levels" 1 "value: error: line .*maximum parsing depth" encode messages.x tree value
(yes '{"left":' | head -n 100; echo null; yes ', "value": 1}' | head -n 100) >value
expect "a value of 100 levels" 1 "value: error: tree(.left)*: tree nests deeper than 64" encode messages.x tree value
result "... writes nothing" "$(cat stdout)"
: >value
expect "JSON that is empty" 1 "value: error: line 1, column 0: " encode messages.x tree value
expect "a type that there is not" 1 "messages.x: error: there is no type 'nothing'" decode messages.x nothing
expect "a message that is missing" 2 "missing: error: cannot read: No such file" decode messages.x tree missing
expect "a message that is a directory" 2 "error: cannot read: Is a directory" decode messages.x tree .
expect "a specification that is missing" 2 "missing.x: error: cannot read" decode missing.x tree
MESSAGES=0 expect "no type" 2 "decode needs FILE.x TYPE" decode messages.x
MESSAGES=0 expect "too many operands" 2 "decode needs FILE.x TYPE" decode messages.x tree message message
MESSAGES=0 expect "a message as CSV" 2 "--format takes text or json, not 'csv'" decode --format=csv messages.x tree
MESSAGES=0 expect "a frame that there is not" 2 "--frame takes none, lines or libvirt, not 'x'" decode --frame=x messages.x
MESSAGES=0 expect "libvirt's frames, encoded" 2 "--frame takes none or lines, not 'libvirt'" encode --frame=libvirt messages.x
expect "frames without a header's specification" 0 "" decode --frame=libvirt messages.x
printf '\0\0\0\1\0\0\0\7' >message
expect "a message to a file" 0 "" decode -o out/message.json --format=json messages.x numbers message
run encode -o out/message messages.x numbers out/message.json
result "... and back" "$(cat stderr; cmp out/message message 2>&1)"
expect "a value that is wrong" 1 "numbers.all: this member is missing" encode -o out/message messages.x numbers <(echo '{}')
result "... leaves the file" "$(cmp out/message message 2>&1)"
rm out/message out/message.json
"$xdrgen" decode messages.x numbers message 2>stderr >/dev/full
status=$?
judge "a message to a full disk" 2 "<stdout>: error: cannot write: "

# what is no file is written to, a link stays a link; nothing takes its place
expect "a message to a full device" 2 "/dev/full: error: cannot write: " decode -o /dev/full messages.x numbers message
result "... which it still is" "$([ -c /dev/full ] || ls -l /dev/full)"
mkfifo pipe
cat pipe >piped &
expect "a message to a pipe" 0 "" decode -o pipe messages.x numbers message
wait $!
"$xdrgen" decode messages.x numbers message | cmp - piped >stdout 2>&1
result "... comes out of it" "$(cat stdout; [ -p pipe ] || ls -l pipe)"
ln -s piped link
printf '\0\0\0\1\0\0\0\10' >message
expect "a message to a link" 0 "" decode -o link messages.x numbers message
result "... goes where it leads" "$("$xdrgen" decode messages.x numbers message | cmp - piped 2>&1; [ -L link ] || ls -l link)"

# --- --check ---

gen -o out --check
judge "--check of current files" 0 ""
result "... says nothing" "$(cat stdout)"
printf x | dd of=out/virnetprotocol.h bs=1 seek=100 conv=notrunc 2>/dev/null
sha256sum out/* >sums
gen -o out --check
judge "--check after a change of one byte" 1 ""
result "... says which file" "$(echo 'out/virnetprotocol.h: not current' | diff - stdout)"
unchanged "--check"
gen -o out --check --diff
judge "--check --diff" 1 ""
result "... shows the line" "$(grep -q '^-' stdout && grep -q '^+' stdout && grep -q '^@@' stdout || cat stdout)"
rm out/virnetprotocol.c
gen -o out --check
result "--check of a missing file" "$(grep -qx 'out/virnetprotocol.c: missing' stdout || cat stdout)"
gen -o nothing --check
judge "--check of a missing directory" 1 ""
result "... makes none" "$([ ! -e nothing ] || ls -d nothing)"

# --- the same bytes whatever the surroundings ---

mkdir -p here there/below
cp "$specification" here/
cp "$specification" there/below/
(cd here && "$xdrgen" gen -MD --passthrough=skip -o ../first virnetprotocol.x)
for surroundings in LC_ALL=C LC_ALL=tr_TR.UTF-8 LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo HOME=/nowhere USER=nobody COLUMNS=20 SOURCE_DATE_EPOCH=1; do
    rm -rf second
    (cd there/below && env "$surroundings" "$xdrgen" gen -MD --passthrough=skip -o ../../first.new virnetprotocol.x)
    result "the same bytes with $surroundings" "$(cd first && for file in *.[ch]; do cmp "$file" ../first.new/"$file" 2>&1; done)"
    rm -rf first.new
done
(umask 077 && cd there && "$xdrgen" gen --passthrough=skip -o ../first.new below/virnetprotocol.x)
result "the same bytes from another directory, with another umask" \
    "$(cd first && for file in *.[ch]; do cmp "$file" ../first.new/"$file" 2>&1; done)"
"$xdrgen" gen --passthrough=skip -o first.new - <"$specification"
result "the standard input has a name of its own" "$(ls first.new | grep -x 'stdin\.h' >/dev/null || ls first.new)"
(cd here && "$xdrgen" gen -MD --passthrough=skip -o 'a b$c' virnetprotocol.x)
result "a depfile says what make understands" \
    "$(grep -qF 'a\ b$$c/virnetprotocol.h' 'here/a b$c/virnetprotocol.d' && grep -q ': virnetprotocol.x$' 'here/a b$c/virnetprotocol.d' ||
        cat 'here/a b$c/virnetprotocol.d')"

echo "1..$number"
[ "$failed" -eq 0 ]
