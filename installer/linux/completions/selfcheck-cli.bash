# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Completion for bash: installed as /usr/share/bash-completion/completions/selfcheck-cli, or
#   source <(selfcheck-cli completion bash)

_selfcheck_cli() {
    local current previous command sub word
    current=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] && continue
        if [[ -z $command ]]; then command=$word; else sub=${sub:-$word}; fi
    done

    case $previous in
        --lang) COMPREPLY=($(compgen -W "de en fr" -- "$current")); return ;;
        --only)
            # Only the last of several, separated by commas.
            local before=""
            [[ $current == *,* ]] && before=${current%,*},
            COMPREPLY=($(compgen -P "$before" -W "$("${COMP_WORDS[0]}" catalogue --ids 2>/dev/null)" -- "${current##*,}"))
            compopt -o nospace
            return ;;
        --workplace)
            COMPREPLY=($(compgen -W "role= hosting= clients= channels=" -- "$current"))
            COMPREPLY+=($(compgen -f -- "$current"))
            compopt -o nospace
            return ;;
        --profile|--json-file|--pdf|--text|--key|--output)
            compopt -o filenames
            COMPREPLY=($(compgen -f -- "$current"))
            return ;;
    esac

    local options="--lang --help" words="" exports="--json --json-file --pdf --text --show-private --details"
    case $command in
        "") words="run show compare decode catalogue explain record-system completion profile"; options+=" --version" ;;
        run) options+=" --only --profile --workplace --unattended $exports" ;;
        show) options+=" $exports" ;;
        compare) options+=" --details" ;;
        decode|catalogue) options+=" --json" ;;
        explain) words=$("${COMP_WORDS[0]}" catalogue --ids 2>/dev/null) ;;
        record-system) options+=" --profile" ;;
        completion) words="bash zsh fish" ;;
        profile)
            case $sub in
                "") words="show verify sign new-key" ;;
                verify) options+=" --key" ;;
                sign) options+=" --key --output" ;;
            esac ;;
    esac

    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [[ $command == show || $command == compare || $command == record-system || ($command == profile && -n $sub) ]]; then
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -F _selfcheck_cli selfcheck-cli
