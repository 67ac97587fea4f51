#!/bin/sh
# Fresh Debians for the checks. Sourced by them. A suite is bookworm (Debian 12), trixie (13) or sid.

# make_root FOLDER SUITE ROOT: a fresh Debian in FOLDER; a copy of the one at ROOT, or made by debootstrap where that is empty.
make_root() {
    [ "$(id -u)" = 0 ] || { echo "A fresh root needs root." >&2; return 1; }
    mkdir -p "$1"
    if [ -n "$3" ]; then
        cp -a "$3/." "$1/"
    else
        command -v debootstrap >/dev/null || { echo "Install debootstrap, or name a fresh Debian with --root." >&2; return 1; }
        debootstrap --variant=minbase --include=ca-certificates "$2" "$1" >"$1.log" 2>&1 || { tail -n 3 "$1.log" >&2; return 1; }
        # A proxy that this machine's apt goes through, and who signs for it. Not the files of packages: the same package, installed
        # there in another version, would ask which of the two to keep.
        for file in /etc/apt/apt.conf.d/*; do
            dpkg-query -S "$file" >/dev/null 2>&1 || cp "$file" "$1/etc/apt/apt.conf.d/"
        done
        cp -r /etc/ssl/certs "$1/etc/ssl/" 2>/dev/null || true
    fi
    cp /etc/resolv.conf "$1/etc/" 2>/dev/null || true
}

# run_in_root FOLDER COMMAND...: as root, in name spaces of its own, so that no mount and no process outlives it.
run_in_root() {
    # shellcheck disable=SC2016 # meant for the inner shell
    unshare --mount --pid --fork --kill-child -- sh -c '
        root=$1; shift
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" "$@"' \
        sh "$@" </dev/null
}

# in_fresh_root SUITE ROOT FILE SCRIPT: runs SCRIPT --inside there, with FILE at /check/NAME. Nothing of it stays.
in_fresh_root() {
    fresh=$(mktemp -d)
    make_root "$fresh/root" "$1" "$2" || return 1
    mkdir -p "$fresh/root/check"
    cp "$3" "$fresh/root/check/"
    cp "$4" "$fresh/root/check/check.sh"
    run_in_root "$fresh/root" sh /check/check.sh --inside && ended=0 || ended=$?
    rm -rf --one-file-system "$fresh"
    return "$ended"
}
