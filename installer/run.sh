#!/bin/sh
# Sets Expunge up, builds it and starts it on the sandbox. See --help.
set -eu

usage() {
    cat <<'TEXT'
Usage: installer/run.sh [OPTION]...

Installs what is missing (Debian packages), builds Expunge and starts it on its
sandbox: a built-in stand-in for the OpenCX API with made-up contacts. No key
is needed and nothing outside this machine is touched.

With a display, the window opens. Without one, the same window opens on a
virtual display and goes through the main job by itself: import a list, review
it, confirm, delete, save the results. It then prints what became of the rows
and leaves pictures and the result file in a folder. The exit code is 0 only if
the sandbox has really lost the contacts.

  --window        open the window (needs a display)
  --tour          let the window go through the main job by itself
  --folder DIR    where the tour leaves its pictures and results
                  (default: expunge-tour in this folder)
  --no-install    touch no packages
  --help          this text
TEXT
}

mode=
no_install=0
folder=
while [ $# -gt 0 ]; do
    case "$1" in
        --window) mode=window ;;
        --tour) mode=tour ;;
        --folder) [ $# -ge 2 ] || { echo "--folder needs a folder." >&2; exit 2; }; folder=$2; shift ;;
        --no-install) no_install=1 ;;
        --help | -h) usage; exit 0 ;;
        *) echo "Unknown option: $1. Try --help." >&2; exit 2 ;;
    esac
    shift
done

calling_folder=$PWD
cd "$(dirname "$0")/.."
case "$folder" in
    "") folder=$PWD/expunge-tour ;;
    /*) ;;
    *) folder=$calling_folder/$folder ;;
esac
if [ -z "$mode" ]; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then mode=window; else mode=tour; fi
fi

. installer/packages.sh
# shellcheck disable=SC2086 # lists of names
ensure_packages $build_packages
if [ "$mode" = tour ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # shellcheck disable=SC2086
    ensure_packages $display_packages
fi

echo "Building Expunge (the first time takes some minutes) ..." >&2
log=build/release-build.log
mkdir -p build
if ! { cmake --preset release && cmake --build --preset release; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed. All of its output is in $log." >&2
    exit 1
fi

if [ "$mode" = window ]; then
    echo "Expunge opens on the sandbox. Try: Import file, then resources/samples/contacts.csv." >&2
    exec build/release/bin/expunge --sandbox
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/expunge --sandbox --tour "$folder"
fi

# A virtual display: Xvfb chooses a free number itself and says which.
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x960x24 -nolisten tcp 3>"$number" 2>/dev/null &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -f "$number"' EXIT
trap 'exit 130' INT TERM
while [ ! -s "$number" ]; do
    kill -0 $xvfb 2>/dev/null || { echo "The virtual display (Xvfb) does not start." >&2; exit 1; }
    sleep 0.1
done
DISPLAY=:$(cat "$number") build/release/bin/expunge --sandbox --tour "$folder"
