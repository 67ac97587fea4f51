#!/bin/sh
# A fresh Debian 12 for the checks of the packages. Sourced by them.

# in_fresh_root ROOT FILE SCRIPT: runs SCRIPT --inside as root in a copy of the Debian 12 at ROOT (empty: debootstrap makes
# one), with FILE at /check/NAME. Nothing of it stays.
in_fresh_root() {
    [ "$(id -u)" = 0 ] || { echo "A fresh root needs root." >&2; return 1; }
    fresh=$(mktemp -d)
    mkdir -p "$fresh/root"
    if [ -n "$1" ]; then
        cp -a "$1/." "$fresh/root/"
    else
        command -v debootstrap >/dev/null || { echo "Install debootstrap, or name a fresh Debian with --root." >&2; return 1; }
        debootstrap --variant=minbase --include=ca-certificates bookworm "$fresh/root" >"$fresh/debootstrap.log" 2>&1 ||
            { tail -n 3 "$fresh/debootstrap.log" >&2; return 1; }
    fi
    mkdir -p "$fresh/root/check"
    cp "$2" "$fresh/root/check/"
    cp "$3" "$fresh/root/check/check.sh"
    cp /etc/resolv.conf "$fresh/root/etc/" 2>/dev/null || true
    # In name spaces of its own, so that no mount and no process outlives the check.
    # shellcheck disable=SC2016 # meant for the inner shell
    unshare --mount --pid --fork --kill-child -- sh -c '
        mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/tmp" &&
        exec chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" sh /check/check.sh --inside' \
        sh "$fresh/root" </dev/null && ended=0 || ended=$?
    rm -rf --one-file-system "$fresh"
    return "$ended"
}
