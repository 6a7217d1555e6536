#!/bin/sh
# embed.sh TEMPLATE... -- prints C that holds the templates; each is templates/KIND/NAME.t.
set -eu
echo '/* embedded.c -- made by tools/embed.sh; do not edit. */'
echo '#include "template/library.h"'
number=0
for template; do
    echo "static const unsigned char text_$number[] = {"
    od -An -v -tx1 "$template" | sed 's/\([0-9a-f][0-9a-f]\) */0x\1,/g'
    echo '};'
    number=$((number + 1))
done
echo 'const struct embedded embedded_templates[] = {'
number=0
for template; do
    kind=$(basename "$(dirname "$template")")
    echo "    {\"$kind\", \"$(basename "$template")\", text_$number, sizeof text_$number},"
    number=$((number + 1))
done
echo '};'
echo "const size_t embedded_count = $number;"
