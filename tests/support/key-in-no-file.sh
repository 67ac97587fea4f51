#!/bin/sh
# key-in-no-file.sh FOLDER: fails when the key of the tests stands in any file below FOLDER, where all tests had their
# homes. The keyring's own store is encrypted, so that not even it may show the key.
set -eu
# in two parts, so that this file is no find
key=ocx_live_SENTI
key=${key}NEL0a1b2c3d4e5f6f3a9
utf16=$(printf '%s' "$key" | sed 's/./&\\x00/g')

# A search that cannot find proves nothing.
control=$(mktemp "$1/control.XXXXXX")
echo "x${key}y" >"$control"
grep -qF "$key" "$control" || { echo "The search itself does not work." >&2; exit 1; }
rm "$control"

files=$(find "$1" -type f | wc -l)
if found=$(grep -rlaF "$key" "$1") || found=$(LC_ALL=C grep -rlaP "$utf16" "$1"); then
    echo "The key stands in:" >&2
    echo "$found" >&2
    exit 1
fi
echo "The key is in none of $files files."
rm -rf "${1:?}"
