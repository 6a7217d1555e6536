# tap.sh -- results in TAP, for scripts to source.
number=0 failed=0

# result NAME WHY: passed if WHY is empty.
result() {
    number=$((number + 1))
    if [ -z "$2" ]; then
        echo "ok $number - $1"
    else
        failed=$((failed + 1))
        printf 'not ok %s - %s\n' "$number" "$1"
        sed 's/^/# /' <<<"$2" | cat -v
    fi
}

# judged NAME: the same, of what is read from the standard input; needs `shopt -s lastpipe` at the end of a pipe.
judged() {
    local why
    why=$(cat)
    result "$1" "$why"
}
