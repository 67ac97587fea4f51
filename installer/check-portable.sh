#!/bin/sh
# Does the portable archive run where no Qt is? See --help.
set -eu

usage() {
    cat <<'TEXT'
Usage: installer/check-portable.sh [--root DIR] [ARCHIVE]

Unpacks a portable archive in a fresh Debian 12 that has only what every desktop
has, and no Qt; starts both programs there and lets the window go through its main
job. ARCHIVE is the newest one in build/release/packages if it is not given.

  --root DIR   the fresh Debian 12 to copy, as debootstrap makes one with
               --variant=minbase; without it debootstrap is called
TEXT
}

fail() { printf 'NOT GOOD: %s\n' "$*" >&2; exit 1; }

inside() {
    apt-get update -qq
    # What the archive takes from the system, and nothing else.
    apt-get install -y -qq --no-install-recommends xz-utils ca-certificates libstdc++6 libgl1 libegl1 libopengl0 libfontconfig1 \
        libfreetype6 libharfbuzz0b libx11-6 libx11-xcb1 libxcb1 libice6 libsm6 libglib2.0-0 libdbus-1-3 libssl3 libudev1 \
        libgssapi-krb5-2 fonts-dejavu-core xvfb x11-utils >/check/apt.log 2>&1 || { tail /check/apt.log; fail "no packages"; }
    ! dpkg-query -W 'libqt*' 2>/dev/null | grep . || fail "there is a Qt in this root"
    useradd --create-home tester
    as_tester() { runuser -u tester -- env HOME=/home/tester LANG=C.UTF-8 "$@"; }
    cd /home/tester
    as_tester tar -xJf - <"$(ls /check/*.tar.xz)"
    home=$(echo /home/tester/expunge-*)
    for program in expunge expunge-cli; do
        ! ldd "$home/bin/$program" | grep 'not found' || fail "$program lacks a library"
        as_tester "$home/bin/$program" --version
    done
    as_tester env QT_QPA_PLATFORM=offscreen "$home/bin/expunge" --data-dir stick --tour tour >/check/tour.log 2>&1 || { cat /check/tour.log; fail "the tour"; }
    echo "the tour deleted: $(grep -c ',deleted,' tour/results.csv) contacts of the sandbox"
    [ -d stick/runs ] && [ ! -e .config/expunge ] && [ ! -e .local/share/expunge ] || fail "--data-dir was not obeyed"
    Xvfb :97 -screen 0 1280x960x24 -nolisten tcp >/dev/null 2>&1 &
    tries=0
    until DISPLAY=:97 xwininfo -root >/dev/null 2>&1; do tries=$((tries + 1)); [ $tries -lt 100 ] || fail "no display"; sleep 0.1; done
    runuser -u tester -- env HOME=/home/tester DISPLAY=:97 "$home/bin/expunge" --sandbox >/check/window.log 2>&1 &
    tries=0
    until DISPLAY=:97 xwininfo -root -tree 2>/dev/null | grep -q 'Expunge.*"expunge"'; do
        tries=$((tries + 1)); [ $tries -lt 300 ] || { cat /check/window.log; fail "no window"; }; sleep 0.1
    done
    echo "the window opens; $(du -sh "$home" | cut -f1) unpacked"
}

root=
archive=
while [ $# -gt 0 ]; do
    case "$1" in
        --root) [ $# -ge 2 ] || { usage >&2; exit 2; }; root=$2; shift ;;
        --inside) inside; exit 0 ;;
        --help | -h) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) archive=$1 ;;
    esac
    shift
done
script=$(realpath "$0")
[ -n "$archive" ] || archive=$(ls -t "$(dirname "$script")"/../build/release/packages/expunge-*.tar.xz 2>/dev/null | head -n 1)
[ -f "$archive" ] || fail "there is no archive; installer/make-packages.sh makes one"
. "$(dirname "$script")/freshroot.sh"
in_fresh_root bookworm "$root" "$archive" "$script" || fail "in the fresh root"
echo "Good: $(basename "$archive")"
