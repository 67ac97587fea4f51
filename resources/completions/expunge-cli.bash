# Completion of expunge-cli for bash.

# With the --data-dir of the words that stand there already, if there is one.
_expunge_cli_asked() {
    local i folder=
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} != --data-dir ]] || folder=${COMP_WORDS[i + 1]/#\~/$HOME}
    done
    if [[ -d $folder ]]; then
        expunge-cli "$@" --data-dir "$folder" 2>/dev/null | cut -f1
    elif [[ -z $folder ]]; then
        expunge-cli "$@" 2>/dev/null | cut -f1
    fi
}
_expunge_cli_runs() { _expunge_cli_asked runs; }
_expunge_cli_profiles() { _expunge_cli_asked profile list; }

_expunge_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} verb=${COMP_WORDS[2]} options= words=
    local list='--csv --column --delimiter --encoding --only --from'
    local target='--profile --api-url'
    local run="$target --rate --max-delete --patience --results --json --quiet"
    local confirm='--yes --confirm-count --profile-confirm --other-organisation --no-input'
    COMPREPLY=()

    if ((COMP_CWORD == 1)); then
        words='delete check resume runs show export forget profile key sandbox help --data-dir --help --version'
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
    fi

    case $previous in
    --data-dir)
        compopt -o filenames 2>/dev/null
        local IFS=$'\n'
        COMPREPLY=($(compgen -d -- "$current"))
        return
        ;;
    --csv | --from | --results | --contacts-file)
        compopt -o filenames 2>/dev/null
        local IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    --profile | --profile-confirm) words=$(_expunge_cli_profiles) ;;
    --production) words='yes no' ;;
    --delimiter) words='tab' ;;
    --only) words='failed unknown not_attempted failed,unknown,not_attempted' ;;
    --encoding) words='UTF-8 UTF-16 windows-1252 ISO-8859-1' ;;
    --column | --api-url | --rate | --share | --max-delete | --patience | --confirm-count | --colour | --name | --port | \
        --contacts | --limit | --latency | --error-rate | --lost-rate | --key)
        return
        ;;
    esac
    if [[ -n $words ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
    fi

    case $command in
    delete) options="$list $run --dry-run $confirm" ;;
    check) options="$list --results --json --quiet" ;;
    resume) options="$run --other-key $confirm" ;;
    runs | show) options='--json' ;;
    export) options='--results' ;;
    sandbox) options='--port --contacts --limit --latency --error-rate --lost-rate --key --contacts-file --organisations' ;;
    profile)
        case $verb in
        list) options='--json' ;;
        add) options='--api-url --rate --share --own-limit --production --colour' ;;
        edit) options='--name --api-url --rate --share --own-limit --production --colour' ;;
        remove) options='--forget-key' ;;
        esac
        ;;
    key)
        options="$target --no-input"
        case $verb in
        status) options+=' --json' ;;
        set) options+=' --other-organisation --untested' ;;
        adopt) options+=' --other-organisation' ;;
        forget) options+=' --old' ;;
        esac
        ;;
    esac

    if [[ $current == -* ]]; then
        words="$options --data-dir --help"
    elif ((COMP_CWORD == 2)); then
        case $command in
        profile) words='list add edit remove export import' ;;
        key) words='set status adopt forget' ;;
        resume | show | export | forget) words=$(_expunge_cli_runs) ;;
        help) words='delete check resume runs show export forget profile key sandbox' ;;
        esac
    elif ((COMP_CWORD == 3)) && [[ $command == profile && $verb =~ ^(export|import)$ ]]; then
        compopt -o filenames 2>/dev/null
        local IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$current"))
        return
    elif ((COMP_CWORD == 3)) && [[ $command == profile && $verb =~ ^(edit|remove)$ ]]; then
        words=$(_expunge_cli_profiles)
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}

complete -F _expunge_cli expunge-cli
