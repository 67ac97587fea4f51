#!/bin/sh
# on-display.sh COMMAND...
# Runs a command on an X server of its own that nobody sees, and ends that afterwards. Exit code 77: Xvfb is not
# installed. EXPUNGE_SCREEN: size and depth, such as 1280x1000x24.
set -eu
command -v Xvfb >/dev/null || { echo "Xvfb is not installed" >&2; exit 77; }
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 "${EXPUNGE_SCREEN:-1280x1000x24}" -nolisten tcp -noreset 3>"$folder/number" 2>"$folder/errors" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM PIPE
for _ in $(seq 250); do
    [ ! -s "$folder/number" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.04
done
[ -s "$folder/number" ] || { cat "$folder/errors" >&2; exit 1; }
DISPLAY=:$(cat "$folder/number")
export DISPLAY QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
"$@" && result=0 || result=$?
exit "$result"
