#!/bin/sh
# links-no-window.sh EXPUNGE_CLI EXPUNGE: fails when the command line program needs a library for windows, directly or
# through another one. The desktop program does, or the search itself is broken.
set -eu
windows='libQt[0-9]*(Gui|Widgets|Svg|OpenGL)|libxcb|libX11|libwayland'
ldd "$2" | grep -qE "$windows" || { echo "The search itself does not work." >&2; exit 1; }
libraries=$(ldd "$1")
if echo "$libraries" | grep -E "$windows"; then
    echo "The command line program needs these." >&2
    exit 1
fi
echo "$libraries"
