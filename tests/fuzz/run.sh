#!/bin/sh
# run.sh [SECONDS] [TARGET]...: builds the fuzz targets with clang and lets each search for so long (600 seconds). It
# begins with the corpus of tests/import and goes on from what it has learned before. An input that breaks something is
# left in tests/fuzz/found: mend the cause and commit the input with it, for ctest to replay.
set -eu

seconds=600
case "${1:-}" in
[0-9]*)
    seconds=$1
    shift
    ;;
esac
[ $# -gt 0 ] || set -- csvreader paste encoding
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
for target in "$@"; do
    learned=$root/build/fuzz/learned/$target
    mkdir -p "$learned"
    echo "$target: $seconds seconds"
    # Qt and its libraries leave what they keep to the end of the program, so leaks are not looked for.
    "$root/build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -max_len=1024 -timeout=20 -rss_limit_mb=1024 \
        -detect_leaks=0 -print_final_stats=1 -artifact_prefix="$root/tests/fuzz/found/$target-" \
        "$learned" "$root/tests/import/corpus" "$root/tests/fuzz/found"
done
