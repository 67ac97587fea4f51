#!/bin/sh
# Is the Debian package as it should be? See --help.
set -eu

usage() {
    cat <<'TEXT'
Usage: installer/check-package.sh [--install [--root DIR]] [PACKAGE]

Looks at a Debian package of Expunge: what is in it, what it depends on, and what
lintian, desktop-file-validate and appstreamcli say. PACKAGE is the newest one in
build/release/packages if it is not given.

  --install    also install it in a fresh Debian, start both programs there,
               upgrade, remove and purge it (as root; takes some minutes)
  --suite NAME the fresh Debian: bookworm (12) or trixie (13). A package fits the one
               that it was built on; this one's if it is not given
  --root DIR   the fresh Debian to copy for that, as debootstrap makes one with
               --variant=minbase; without it debootstrap is called
  --help       this text

The exit code is 0 only if everything is as it should be.
TEXT
}

say() { printf '%s\n' "$*"; }
fail() { printf 'NOT GOOD: %s\n' "$*" >&2; exit 1; }

# Runs in the fresh root, as root, with the package in /check.
inside() {
    package=$(ls /check/expunge_*.deb)
    apt-get update -qq
    useradd --create-home tester
    as_tester() { runuser -u tester -- env HOME=/home/tester LANG=C.UTF-8 "$@"; }

    apt-get install -y -qq --no-install-recommends "$package" >/check/apt.log 2>&1 || { tail /check/apt.log; fail "does not install"; }
    say "installed: $(dpkg-query -W -f '${Package} ${Version}, with ' expunge)$(dpkg-query -f '.\n' -W | wc -l) packages in this root"
    dpkg --verify expunge || fail "files differ from the package"
    for program in expunge expunge-cli; do
        ! ldd "/usr/bin/$program" | grep 'not found' || fail "$program lacks a library"
        as_tester "$program" --version
    done

    # Nothing but the dependencies is installed so far: no display, no keychain.
    as_tester env QT_QPA_PLATFORM=offscreen expunge --tour /home/tester/tour >/check/tour.log 2>&1 || { cat /check/tour.log; fail "the window's tour"; }
    say "the tour deleted: $(grep -c ',deleted,' /home/tester/tour/results.csv) contacts of the sandbox"
    as_tester expunge-cli sandbox --port 8099 --key sandbox-key --contacts 40 --contacts-file /home/tester/list.csv >/dev/null 2>&1 &
    sandbox=$!
    tries=0
    until [ -s /home/tester/list.csv ]; do tries=$((tries + 1)); [ $tries -lt 100 ] || fail "the sandbox does not start"; sleep 0.1; done
    as_tester env OPENCX_API_KEY=sandbox-key expunge-cli delete --csv /home/tester/list.csv \
        --api-url http://127.0.0.1:8099 --max-delete 10 --yes --quiet && fail "the cap was not obeyed" || [ $? = 5 ]
    journals=/home/tester/.local/share/expunge/runs
    before=$(as_tester expunge-cli runs --json)
    [ "$(ls $journals/*.sqlite | wc -l)" = "$(printf '%s\n' "$before" | wc -l)" ] || fail "not every run has its journal"

    apt-get install -y -qq --no-install-recommends xvfb x11-utils fonts-dejavu-core >/check/apt.log 2>&1 || fail "no virtual display"
    Xvfb :97 -screen 0 1280x960x24 -nolisten tcp >/dev/null 2>&1 &
    display=$!
    tries=0
    until DISPLAY=:97 xwininfo -root >/dev/null 2>&1; do tries=$((tries + 1)); [ $tries -lt 100 ] || fail "no display"; sleep 0.1; done
    runuser -u tester -- env HOME=/home/tester DISPLAY=:97 expunge --sandbox >/check/window.log 2>&1 &
    tries=0
    until DISPLAY=:97 xwininfo -root -tree 2>/dev/null | grep -q 'Expunge.*"expunge"'; do
        tries=$((tries + 1)); [ $tries -lt 300 ] || { cat /check/window.log; fail "no window"; }; sleep 0.1
    done
    say "the window: $(DISPLAY=:97 xwininfo -root -tree | grep -m 1 -o '"[^"]*Expunge[^"]*"')"
    window=$(pidof expunge)
    kill -TERM "$window"
    tries=0
    while kill -0 "$window" 2>/dev/null; do tries=$((tries + 1)); [ $tries -lt 100 ] || fail "the window does not end"; sleep 0.1; done
    kill $display

    # The next version of the same package.
    dpkg-deb -R "$package" /check/tree
    sed -i 's/^Version: \(.*\)$/Version: \1+next/' /check/tree/DEBIAN/control
    dpkg-deb --root-owner-group -b /check/tree /check/next.deb >/dev/null
    apt-get install -y -qq /check/next.deb >/check/apt.log 2>&1 || fail "does not upgrade"
    say "upgraded: $(dpkg-query -W -f '${Version}' expunge)"
    [ "$(as_tester expunge-cli runs --json)" = "$before" ] || fail "the upgrade changed the runs"
    as_tester env OPENCX_API_KEY=sandbox-key expunge-cli resume --yes --quiet || fail "the run of before the upgrade cannot be gone on with"
    say "a run of before the upgrade went on after it"
    kill $sandbox 2>/dev/null || true

    sums=$(cd $journals && sha256sum ./*.sqlite)
    for step in remove purge; do
        dpkg "--$step" expunge >/check/apt.log 2>&1 || fail "cannot $step"
        [ "$(cd $journals && sha256sum ./*.sqlite)" = "$sums" ] || fail "$step touched the journals"
    done
    left=$(find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /home -o -path /check -o -path /var/log -o -path /var/cache/apt \) -prune \
        -o -iname '*expunge*' -print)
    [ -z "$left" ] || fail "left behind: $left"
    ! dpkg-query -W expunge 2>/dev/null | grep . || fail "dpkg still knows it"
    say "removed and purged: nothing is left of it but the user's own files"
}

install=0
root=
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
package=
while [ $# -gt 0 ]; do
    case "$1" in
        --install) install=1 ;;
        --root) [ $# -ge 2 ] || { usage >&2; exit 2; }; root=$2; shift ;;
        --suite) [ $# -ge 2 ] || { usage >&2; exit 2; }; suite=$2; shift ;;
        --inside) inside; exit 0 ;;
        --help | -h) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) package=$1 ;;
    esac
    shift
done
script=$(realpath "$0")
[ -n "$package" ] || package=$(ls -t "$(dirname "$script")"/../build/release/packages/expunge_*.deb 2>/dev/null | head -n 1)
[ -f "$package" ] || fail "there is no package; installer/make-packages.sh makes one"
for tool in lintian desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || fail "to check, install the packages lintian, desktop-file-utils and appstream"
done
folder=$(mktemp -d)
trap 'rm -rf --one-file-system "$folder"' EXIT
trap 'exit 130' INT TERM

dpkg-deb -x "$package" "$folder/tree"
for file in usr/bin/expunge usr/bin/expunge-cli usr/share/applications/expunge.desktop \
    usr/share/metainfo/io.github.expunge.expunge.metainfo.xml usr/share/icons/hicolor/scalable/apps/expunge.svg \
    usr/share/icons/hicolor/16x16/apps/expunge.png usr/share/icons/hicolor/48x48/apps/expunge.png \
    usr/share/icons/hicolor/256x256/apps/expunge.png usr/share/man/man1/expunge.1.gz usr/share/man/man1/expunge-cli.1.gz \
    usr/share/bash-completion/completions/expunge-cli usr/share/zsh/vendor-completions/_expunge-cli \
    usr/share/doc/expunge/copyright usr/share/doc/expunge/changelog.Debian.gz usr/share/doc/expunge/docs/first-run.md usr/share/doc/expunge/resources/screenshots/window.png; do
    [ -s "$folder/tree/$file" ] || fail "$file is missing or empty"
done
say "content: $(dpkg-deb -c "$package" | grep -vc '/$') files, nothing missing"
dpkg-deb -f "$package" Version Depends Recommends Suggests
case "$suite" in bookworm) svg=libqt6svg6 ;; *) svg=qt6-svg-plugins ;; esac
for wanted in libqt6core6 libqt6widgets6 libqt6sql6-sqlite "$svg" libqt6keychain1 libsecret-1-0; do
    dpkg-deb -f "$package" Depends | grep -q "$wanted" || fail "does not depend on $wanted"
done
dpkg-deb -f "$package" Recommends | grep -q gnome-keyring || fail "recommends no Secret Service"
# Names that end in t64 are those of Debian 13 and later; such a package cannot be installed on Debian 12, and the other way round.
case "$suite: $(dpkg-deb -f "$package" Depends)" in
    bookworm:*t64* | trixie:*"libqt6core6 "* | sid:*"libqt6core6 "*) fail "was not built on $suite, by what it depends on" ;;
esac
desktop-file-validate "$folder/tree/usr/share/applications/expunge.desktop" || fail "desktop-file-validate"
appstreamcli validate --no-net --pedantic "$folder/tree/usr/share/metainfo/io.github.expunge.expunge.metainfo.xml" || fail "appstreamcli"
# The pictures of the guide are in the program, and their compressed bytes now and then look like a misspelt word.
tags=$(lintian --allow-root --suppress-tags spelling-error-in-binary --display-info --pedantic "$package") || fail "lintian: $tags"
[ -z "$tags" ] || fail "lintian: $tags"
say "lintian is content; the overrides and their reasons:"
lintian --allow-root --show-overrides "$package"

if [ "$install" = 1 ]; then
    . "$(dirname "$script")/freshroot.sh"
    in_fresh_root "$suite" "$root" "$package" "$script" || fail "in the fresh root"
fi
say "Good: $(basename "$package")"
