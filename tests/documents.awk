# documents.awk -- takes a document apart into a shell script and the output that each of its steps should have.
#
#   awk -v steps=DIR -f documents.awk README.md     writes DIR/script, DIR/N.want, DIR/N.name
#
# In Markdown the word behind a fence's language says what a block is:
#
#     ```c tour.c       a file of this name
#     ```sh run         commands, to be run together
#     ```text output    what the last commands print
#     ```console        lines behind `$ ` are commands, the others what they print
#     ```xdr            without a name: all such blocks of a document together are joined.x
#
# Others are left alone. In a manual page every `.Bd -literal` is a console. A console's `cat FILE` of a file that is
# not there yet makes the file.

function step(command)
{
    finish()
    want = ""
    name = FILENAME ":" FNR
    is_step = 1
    text = command
}

function finish()
{
    if (!is_step)
        return
    if (split(text, words, " ") == 2 && words[1] == "cat" && !(words[2] in files)) {
        write_file(words[2], want)
    } else {
        count++
        printf "%s", want >(steps "/" count ".want")
        close(steps "/" count ".want")
        print name ": " text >(steps "/" count ".name")
        close(steps "/" count ".name")
        printf "{\n%s\n} >'%s/%d.got' 2>&1\n", text, steps, count >(steps "/script")
    }
    is_step = 0
}

function write_file(file, content,    copy)
{
    files[file] = 1
    copy = steps "/" ++file_count ".file"
    printf "%s", content >copy
    close(copy)
    printf "mkdir -p \"$(dirname '%s')\" && cp '%s' '%s'\n", file, copy, file >(steps "/script")
}

function console_line(line)
{
    if (continues) {
        text = text "\n" line
    } else if (substr(line, 1, 2) == "$ ") {
        step(substr(line, 3))
    } else {
        want = want line "\n"
        return
    }
    continues = line ~ /\\$/
}

# --- Markdown ---

is_man { next_is_man() ; next }
FNR == 1 && /^\.\\"|^\.Dd/ { is_man = 1; next }

!kind && /^```/ {
    language = $1
    sub(/^```/, "", language)
    title = $2
    body = ""
    kind = language == "console" ? "console" : title == "run" ? "run" : title == "output" ? "output" : \
           title != "" ? "file" : language == "xdr" ? "join" : "other"
    next
}
kind && /^```/ {
    if (kind == "run") {
        sub(/\n$/, "", body)
        step(body)
    } else if (kind == "output") {
        want = body
        finish()
    } else if (kind == "file") {
        finish()
        write_file(title, body)
    } else if (kind == "join") {
        joined = joined body
    } else if (kind == "console") {
        finish()
    }
    kind = ""
    next
}
kind == "console" { console_line($0); next }
kind { body = body $0 "\n" }

# --- a manual page ---

function next_is_man(    line)
{
    if (/^\.Bd -literal/) {
        literal = 1
    } else if (/^\.Ed/) {
        finish()
        literal = 0
    } else if (literal) {
        line = $0
        gsub(/\\&/, "", line)
        gsub(/\\-/, "-", line)
        gsub(/\\e/, "\\", line)
        console_line(line)
    }
}

END {
    finish()
    printf "%d\n", count >(steps "/count")
    if (joined != "")
        printf "%s", joined >(steps "/joined.x")
}
