#!/bin/sh
# Runs a command with an empty home of its own and without this session's bus, display or desktop, so that a test
# neither sees nor leaves anything of the person who runs it. EXPUNGE_TEST_HOMES keeps the homes below that folder.
set -eu
home=$(mktemp -d "${EXPUNGE_TEST_HOMES:-${TMPDIR:-/tmp}}/expunge-test.XXXXXX")
[ -n "${EXPUNGE_TEST_HOMES:-}" ] || trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_SESSION_VERSION OPENCX_API_KEY OPENCX_API_URL
unset LANGUAGE LC_MESSAGES
export LC_ALL="${EXPUNGE_TEST_LOCALE:-C.UTF-8}"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" TMPDIR="$home"
"$@"
