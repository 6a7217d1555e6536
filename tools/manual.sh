#!/bin/sh
# manual.sh XDRGEN PAGE -- the manual page with the options as the commands' tables have them.
set -eu
awk -v options="$1 help --format=mdoc" '
    /^\.\\" end of what is made/ { made = 0 }
    !made { print }
    /^\.\\" made of the commands/ { made = 1; status = system(options) }
    END { exit status }' "$2"
