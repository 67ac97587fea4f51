#!/bin/sh
# Builds the Debian package and the portable archive into build/release/packages. --no-install touches no packages.
set -eu
cd "$(dirname "$0")/.."
no_install=0
case "${1:-}" in
    "") ;;
    --no-install) no_install=1 ;;
    *) echo "Usage: installer/make-packages.sh [--no-install]" >&2; exit 2 ;;
esac
. installer/packages.sh
# shellcheck disable=SC2086 # lists of names
ensure_packages $build_packages $package_packages
# The time of the last commit goes into the packages, so that the same sources give the same packages.
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && epoch=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH="$epoch"
fi
cmake --preset release
cmake --build --preset release --target package
ls -l build/release/packages
