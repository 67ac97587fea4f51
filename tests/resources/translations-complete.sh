#!/bin/sh
# translations-complete.sh LUPDATE SOURCES: fails when a text of the program is missing in a translation, not yet
# translated there, or no longer in the program. English needs its plurals only. The target update-translations
# brings the files up to date.
set -eu
lupdate=$1
cd "$2"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for file in resources/translations/*.ts; do
    copy=$folder/$(basename "$file")
    cp "$file" "$copy"
    case "$file" in *_en.ts) only=-pluralonly ;; *) only= ;; esac
    "$lupdate" -silent -I . -I app $only -no-obsolete -locations none app ui -ts "$copy" >/dev/null
    diff -u "$file" "$copy" || { echo "$file is not up to date." >&2; exit 1; }
    ! grep -B 8 'type="unfinished"' "$file" || { echo "$file is not complete." >&2; exit 1; }
done
