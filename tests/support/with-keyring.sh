#!/bin/sh
# with-keyring.sh SITUATION COMMAND...
# Runs a command in an empty home of its own (in-own-home.sh) with a session bus and a keychain of its own, in one of
# these situations, and ends every daemon afterwards. Exit code 77: a tool that this needs is not installed.
#   unlocked    bus and keyring, ready to use
#   locked      bus and keyring, locked, and nobody who could ask for the password
#   frozen      bus and keyring, which does not answer
#   no-keyring  bus and keyring daemon, but no keyring was ever made
#   no-service  bus, but nobody offers a keychain
#   no-bus      no session bus
# The command finds the situation in EXPUNGE_KEYRING and may change it: "with-keyring.sh --lock", --unlock, --freeze
# and --thaw act on its keyring, and on no other.
set -eu
self=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")

bus() { # METHOD [ARGUMENT...] of the bus itself
    method=$1
    shift
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        "org.freedesktop.DBus.$method" "$@"
}
daemon_pid() { # of the daemon that offers the keychain on our bus; fails when there is none
    bus GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | awk '{ print $2 }' | grep .
}
wait_until() { # COMMAND succeeds; gives up after 5 s
    for _ in $(seq 250); do
        ! "$1" >/dev/null || return 0
        sleep 0.02
    done
    return 1
}
new_daemon() { daemon_pid | grep -vx "$old"; }
unlock() { # a running daemon is replaced, since it can only be unlocked through a prompt
    old=$(daemon_pid) || old=none
    printf %s 'password of the test keyring' |
        gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>&1
    wait_until new_daemon || { echo "the keyring daemon did not start" >&2; exit 1; }
    daemon_pid >"$XDG_RUNTIME_DIR/keyring.pid"
}
lock() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
}
ended() { ! grep -q '^State:[[:space:]]*[^ZX]' "/proc/$pid/status" 2>/dev/null; }
end_daemon() {
    # the bus may be dead before its daemon; a number that has gone to another process does not have our home
    pid=$(daemon_pid || cat "$XDG_RUNTIME_DIR/keyring.pid" 2>/dev/null) || return 0
    grep -qzx "HOME=$HOME" "/proc/$pid/environ" 2>/dev/null || return 0
    kill -CONT "$pid"
    kill -TERM "$pid"
    wait_until ended || kill -KILL "$pid"
}

case "${1:-}" in
--lock | --unlock | --freeze | --thaw)
    # never the keyring of the person who tries this by hand
    [ -n "${EXPUNGE_KEYRING:-}" ] || { echo "$1 only works below with-keyring.sh" >&2; exit 64; }
    case "$1" in
    --lock) lock ;;
    --unlock) unlock ;;
    --freeze) kill -STOP "$(daemon_pid)" ;;
    --thaw) kill -CONT "$(daemon_pid)" ;;
    esac
    exit
    ;;
--at-home)
    shift
    case "$EXPUNGE_KEYRING" in
    no-bus) exec "$@" ;;
    no-service)
        cat >"$HOME/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
        exec dbus-run-session --config-file="$HOME/bus.conf" -- "$@"
        ;;
    *) exec dbus-run-session -- "$self" --on-bus "$@" ;;
    esac
    ;;
--on-bus)
    shift
    trap end_daemon EXIT
    trap 'exit 1' HUP INT TERM PIPE
    case "$EXPUNGE_KEYRING" in
    unlocked) unlock ;;
    locked) unlock && lock ;;
    frozen) unlock && kill -STOP "$(daemon_pid)" ;;
    esac
    "$@" && result=0 || result=$?
    exit "$result"
    ;;
unlocked | locked | frozen | no-keyring | no-service | no-bus)
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        [ "$1" = no-bus ] || command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 77; }
    done
    export EXPUNGE_KEYRING="$1"
    shift
    exec "$(dirname "$self")/in-own-home.sh" "$self" --at-home "$@"
    ;;
*)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac
