#!/bin/sh
# compiler_coverage.sh -- which lines of the compiler the tests run. The status is 1 if they are under 99 %, or if a line that no
# test runs is not in compiler.unrun with its reason.
#
# Counted are the golden pairs, transcripts, bounds, commands, their options, warnings, relations, figures, witnesses, the
# compiler's units, and the committed output.
#
# Would catch: code of the compiler that comes without a test.
set -eu
B=build/compiler_coverage
XDRGEN=$B/xdrgen
export XDRGEN

# run COMMAND...: its output is shown when it fails.
run() {
    "$@" >"$B/log" 2>&1 || { cat "$B/log"; exit 1; }
}

mkdir -p "$B"
make -s -j"$(nproc)" build/xdrgen build/libxdrgen.a build/measure
run make -s -j"$(nproc)" B="$B" CFLAGS="-O0 -g --coverage" "$B/xdrgen" "$B/test_template" "$B/test_lists"
find "$B" -name '*.gcda' -delete
run tests/golden.sh
run tests/transcripts.py "$XDRGEN"
run tests/bounds.py "$XDRGEN"
run tests/once.py "$XDRGEN"
run tests/carets.py "$XDRGEN"
run tests/characters.py "$XDRGEN"
run tests/expressions.py "$XDRGEN"
run tests/command.sh
run tests/warnings.sh
run tests/options.py "$XDRGEN"
run "$B/test_template"
run "$B/test_lists"
run "$XDRGEN" gen --passthrough=skip -o generated --check examples/*_protocol.x
run "$XDRGEN" gen -e docs -o generated --check examples/remote_protocol.x
run tests/checks.py "$XDRGEN" 40
run tests/figures.py "$XDRGEN" 100
run tests/witness.py "$XDRGEN" build/measure tests/good/*.x

gcovr --root . --object-directory "$B" --filter xdrgen/ --json "$B/report.json"
tests/unrun.py "$B/report.json" 99
