# The packages that Expunge needs on Debian 12 and 13, and on Ubuntu since 24.04, which has them by the same names; and how to
# get the missing ones. Sourced by installer/run.sh and tests/run.sh.

build_packages="g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6sql6-sqlite
    qtkeychain-qt6-dev libsecret-1-0 libuchardet-dev qt6-translations-l10n"
# Qt's SVG plug-ins, which draw the ticks of the boxes, are a package of their own since Qt 6.8; before, they are in the library's.
# shellcheck source=/dev/null
case "$(. /etc/os-release 2>/dev/null && echo "${ID:-} ${VERSION_ID:-}")" in
    "debian 12" | "ubuntu 24."*) ;;
    *) build_packages="$build_packages qt6-svg-plugins" ;;
esac
display_packages="xvfb fonts-dejavu-core"
package_packages="dpkg-dev file"
test_packages="$display_packages dbus dbus-x11 gnome-keyring openssl procps groff-base at-spi2-core python3 python3-pyatspi"

# ensure_packages NAME...: installs those that are missing; says what is missing when it may not.
ensure_packages() {
    missing=
    for package in "$@"; do
        case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" in
            *" installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    if [ "${no_install:-0}" = 1 ]; then
        echo "These packages are missing, and --no-install forbids to install them:$missing" >&2
        return 1
    fi
    if ! command -v apt-get >/dev/null; then
        echo "This is no Debian. Install a C++20 compiler, CMake, Ninja, pkg-config, Qt 6.4 or newer (Core, Gui, Widgets, Network," \
            "Sql with SQLite, Svg, Concurrent, DBus, Linguist tools, Test), QtKeychain for Qt 6 and uchardet, then start with --no-install." >&2
        return 1
    fi
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        command -v sudo >/dev/null || { echo "To install$missing, start this as root." >&2; return 1; }
    fi
    echo "Installing:$missing" >&2
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # a list of names
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
