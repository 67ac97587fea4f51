#!/bin/sh
# Do README's commands work on the systems that it names? See --help.
set -eu

usage() {
    cat <<'TEXT'
Usage: installer/check-systems.sh [OPTION]... [SUITE]...

Runs both commands of README, ./tests/run.sh and ./installer/run.sh, with what is
committed here, each in a fresh Debian of its own, and prints a table: system, Qt,
compiler, tests, tour, minutes. SUITE: bookworm (Debian 12), trixie (Debian 13),
sid; bookworm and trixie if none is named. Needs root and some ten minutes for
each command. The exit code is 0 only if all went well; sid, which moves every
day, informs only.

  --packages       also build the packages there and let check-package.sh look at
                   the Debian package; it then lies in build/packages/SUITE
  --root SUITE=DIR the fresh Debian to copy for SUITE, as debootstrap makes one with
                   --variant=minbase; without it debootstrap is called
  --help           this text

What the commands said is kept in build/systems/SUITE-*.log.
TEXT
}

packages=0
roots=
suites=
while [ $# -gt 0 ]; do
    case "$1" in
        --packages) packages=1 ;;
        --root) [ $# -ge 2 ] || { usage >&2; exit 2; }; roots="$roots $2"; shift ;;
        --help | -h) usage; exit 0 ;;
        bookworm | trixie | sid) suites="$suites $1" ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
[ -n "$suites" ] || suites="bookworm trixie"
cd "$(dirname "$0")/.."
. installer/freshroot.sh
logs=$PWD/build/systems
mkdir -p "$logs"

root_of() {
    for pair in $roots; do
        case "$pair" in "$1="*) printf '%s' "${pair#*=}" ;; esac
    done
}

# in_system SUITE NAME COMMAND: in a fresh Debian with nothing but the committed files. What it printed is in the log of NAME; what
# "keep" wrote into /keep of it stays in $folder/keep.
in_system() {
    folder=$(mktemp -d)
    make_root "$folder/root" "$1" "$(root_of "$1")"
    mkdir -p "$folder/root/src" "$folder/root/keep"
    git archive --prefix=src/ HEAD | tar -x -C "$folder/root"
    run_in_root "$folder/root" sh -c "cd /src && { $3; }" >"$logs/$1-$2.log" 2>&1 && ended=0 || ended=$?
    mkdir -p "$logs/$1"
    cp -r "$folder/root/keep/." "$logs/$1/"
    rm -rf --one-file-system "$folder"
    return "$ended"
}

minutes_since() { echo $((($(date +%s) - $1 + 30) / 60)); }

bad=0
printf '| %s | %s | %s | %s | %s | %s |\n' system Qt compiler tests tour minutes
printf '|---|---|---|---|---|---|\n'
for suite in $suites; do
    begun=$(date +%s)
    good=1
    # shellcheck disable=SC2016 # meant for the system's shell
    versions='. /etc/os-release; printf "%s|%s|%s\n" "$PRETTY_NAME" "$(qmake6 -query QT_VERSION)" "$(c++ --version | head -n 1)" >/keep/versions'
    in_system "$suite" tests "./tests/run.sh; ended=\$?; $versions; exit \$ended" || good=0
    tests=$(sed -n 's/^\([0-9]*%\) tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 of \3/p' "$logs/$suite-tests.log")
    tests_minutes=$(minutes_since "$begun")
    begun=$(date +%s)
    in_system "$suite" tour ./installer/run.sh || good=0
    tour=$(sed -n 's/^deleted \([0-9]*\)$/\1 deleted/p' "$logs/$suite-tour.log" | tail -n 1)
    tour_minutes=$(minutes_since "$begun")
    system=$(cut -d '|' -f 1 "$logs/$suite/versions" 2>/dev/null || true)
    qt=$(cut -d '|' -f 2 "$logs/$suite/versions" 2>/dev/null || true)
    compiler=$(cut -d '|' -f 3 "$logs/$suite/versions" 2>/dev/null || true)
    printf '| %s | %s | %s | %s | %s | %s + %s |\n' "${system:-$suite}" "${qt:--}" "${compiler:--}" "${tests:-did not run}" \
        "${tour:-no}" "$tests_minutes" "$tour_minutes"
    if [ "$packages" = 1 ]; then
        # shellcheck disable=SC2016
        in_system "$suite" packages 'apt-get update -qq && apt-get install -y -qq --no-install-recommends lintian desktop-file-utils appstream >/dev/null &&
            ./installer/make-packages.sh && ./installer/check-package.sh && cp build/release/packages/*.deb /keep/' || good=0
        mkdir -p "build/packages/$suite"
        cp "$logs/$suite"/*.deb "build/packages/$suite/" 2>/dev/null || good=0
    fi
    [ "$good" = 1 ] || [ "$suite" = sid ] || bad=1
    [ "$good" = 1 ] || echo "$suite: something failed; see $logs/$suite-*.log" >&2
done
exit "$bad"
