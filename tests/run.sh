#!/bin/sh
# Installs what is missing, builds Expunge with its tests and runs all of them. --no-install touches no packages;
# everything else goes to ctest, for example: tests/run.sh -R journal
set -eu

no_install=0
if [ "${1:-}" = --no-install ]; then
    no_install=1
    shift
fi
cd "$(dirname "$0")/.."
. installer/packages.sh
# shellcheck disable=SC2086 # lists of names
ensure_packages $build_packages $test_packages

cmake --preset tests
cmake --build --preset tests
ctest --preset tests -j "$(nproc)" "$@"
