#!/bin/sh
# screenshots.sh [BIN]: takes the pictures of README anew, from the real program at work on its sandbox, on a display
# that nobody sees. BIN: the folder of the program; without it, the release is built. Needs Xvfb and fonts-dejavu-core.
# The pictures of README and the guide go to resources/screenshots; look at them before they are committed.
set -eu
cd "$(dirname "$0")/.."
bin=${1:-}
if [ -z "$bin" ]; then
    . installer/packages.sh
    # shellcheck disable=SC2086 # lists of names
    ensure_packages $build_packages $display_packages
    cmake --preset release && cmake --build --preset release
    bin=build/release/bin
fi
bin=$(cd "$bin" && pwd)
pictures=$(mktemp -d)
trap 'rm -rf "$pictures"' EXIT

# tour LANGUAGE APPEARANCE SCALE: with an empty home of its own, so that nothing of this user is in a picture.
tour() {
    home=$pictures/$1-$2-$3
    mkdir -p "$home/config/expunge"
    printf '[window]\nlanguage=%s\nappearance=%s\n' "$1" "$2" >"$home/config/expunge/expunge.ini"
    HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache LC_ALL=C.UTF-8 \
        QT_SCALE_FACTOR=$3 EXPUNGE_SCREEN=2000x1400x24 DBUS_SESSION_BUS_ADDRESS=none: \
        tests/support/on-display.sh "$bin/expunge" --tour "$home/tour" >"$home/log" 2>&1 ||
        { cat "$home/log" >&2; exit 1; }
}
keep() { # PICTURE NAME
    cp "$pictures/$1" "resources/screenshots/$2"
    echo "resources/screenshots/$2"
}

tour en light 1
tour en dark 1
tour de light 1
tour en light 1.5
keep en-light-1/tour/4-running.png window.png
keep en-light-1/tour/1-import.png import.png
keep en-light-1/tour/3-confirm.png confirmation.png
keep en-light-1/tour/5-results.png results.png
keep en-dark-1/tour/5-results.png dark.png
keep de-light-1/tour/2-review.png german.png
keep de-light-1/tour/1-import.png german-import.png
keep de-light-1/tour/3-confirm.png german-confirmation.png
keep de-light-1/tour/5-results.png german-results.png
keep en-light-1.5/tour/4-running.png scaled-150.png
