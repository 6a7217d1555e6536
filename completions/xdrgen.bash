# xdrgen.bash -- completion of the xdrgen command for bash.
# shellcheck disable=SC2207 # the words hold no blanks

# What -e takes: a folder of templates or one of them, of the directory that -t names or built in.
_xdrgen_kinds()
{
    local i directory="" template
    for ((i = 2; i < ${#COMP_WORDS[@]}; i++)); do
        case ${COMP_WORDS[i - 1]} in
        -t | --templates) directory=${COMP_WORDS[i]} ;;
        esac
        [[ $directory == = ]] && directory=${COMP_WORDS[i + 1]-}
    done
    if [[ $directory ]]; then
        for template in "$directory"/*/*.t; do
            echo "${template#"$directory"/}"
        done
    else
        "${COMP_WORDS[0]}" templates 2>/dev/null
    fi | sed -n 's|^\(.*\)/\(.*\)\.t$|\1\n\2|p' | sort -u
}

_xdrgen()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
    COMPREPLY=()
    # bash takes --option=value for three words
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W 'gen limits decode encode json templates --help --version -h -V' -- "$word"))
        return
    fi
    case $before in
    -o | --output | -t | --templates | --witness)
        COMPREPLY=($(compgen -d -- "$word"))
        compopt -o filenames
        return
        ;;
    -MF | --stamp)
        COMPREPLY=($(compgen -f -- "$word"))
        compopt -o filenames
        return
        ;;
    -e | --emit)
        local last=${word##*,}
        COMPREPLY=($(compgen -P "${word%"$last"}" -W "$(_xdrgen_kinds)" -- "$last"))
        return
        ;;
    -D | --define | --name | -MT | --cap | --set | --solve | --procedure | --top)
        return
        ;;
    --passthrough)
        COMPREPLY=($(compgen -W 'copy skip refuse' -- "$word"))
        return
        ;;
    --frame)
        COMPREPLY=($(compgen -W 'lines libvirt' -- "$word"))
        return
        ;;
    --format)
        COMPREPLY=($(compgen -W 'text json csv' -- "$word"))
        return
        ;;
    --color)
        COMPREPLY=($(compgen -W 'auto always never' -- "$word"))
        return
        ;;
    esac
    if [[ $word == -W?* ]]; then
        local names
        names=$("${COMP_WORDS[0]}" --help=warnings 2>/dev/null | sed 's/^ *\([^ ]*\) .*/\1/')
        COMPREPLY=($(compgen -P -W -W "error no-error $names $(sed 's/^/no-/' <<<"$names")" -- "${word#-W}"))
        return
    fi
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W '-o --output= -e --emit= -t --templates= -D --define= --passthrough= --no-passthrough
            -W --check --diff --force --name= -MD --depfile -MF -MP -MT --stamp= --format= --cap= --set= --solve= --over-cap --procedure= --top= --types --witness=
            --frame= --trailing --color= -h --help -V --version' -- "$word"))
        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
        return
    fi
    if [[ $command != templates ]]; then
        COMPREPLY=($(compgen -f -X '!*.x' -- "$word") $(compgen -d -- "$word"))
        compopt -o filenames
    fi
}

complete -F _xdrgen xdrgen
