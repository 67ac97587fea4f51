#!/bin/sh
# Builds the packages twice, from the same sources in two folders, with different time zone, language and umask, and compares
# them byte by byte. Exit code 0: they are the same. SOURCE_DATE_EPOCH, if not given, is the time of the last commit.
# The first argument is a folder for the two builds, to be kept; without it they are thrown away.
set -eu
cd "$(dirname "$0")/.."
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

if [ $# -gt 0 ]; then
    mkdir -p "$1"
    folder=$(cd "$1" && pwd)
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi

build() {
    name=$1
    umask "$2"
    echo "Building in $folder/$name ..." >&2
    mkdir -p "$folder/$name"
    if ! { cmake --preset release -B "$folder/$name" && cmake --build "$folder/$name" --target package; } \
        >"$folder/$name.log" 2>&1; then
        tail -n 40 "$folder/$name.log" >&2
        exit 1
    fi
}
(export TZ=UTC LC_ALL=C.UTF-8; build first 022)
sleep 2 # so that a time that slips in differs
(export TZ=Asia/Kathmandu LC_ALL=C; build other-folder 077)

found=0
same=0
for package in "$folder"/first/packages/*.deb "$folder"/first/packages/*.tar.xz; do
    [ -f "$package" ] || continue
    found=$((found + 1))
    name=${package##*/}
    if cmp "$package" "$folder/other-folder/packages/$name"; then
        same=$((same + 1))
        echo "the same: $name $(sha256sum "$package" | cut -d' ' -f1)"
    fi
done
echo "$same of $found packages are the same in both builds."
[ "$found" -gt 0 ] && [ "$same" = "$found" ]
