#!/bin/sh
# lists.sh [ROUNDS]: builds the benchmarks of lists, makes a file of a million rows, and measures Expunge beside its
# peers in the same run: Python's csv module, and DuckDB if npm can install it. What counts are the ratios; the
# figures themselves depend on the machine.
set -eu

rounds=${1:-5}
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --preset tests -S "$root" >/dev/null
cmake --build "$root/build/tests" --target bench_lists --target bench_importwindow >/dev/null
bin=$root/build/tests/bin
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
file=$folder/big.csv
"$bin/bench_lists" generate "$file"
ls -l "$file" | awk '{ printf "file: %.1f MB, 1,000,000 rows\n", $5 / 1e6 }'

# median NAME: of the numbers in $folder/NAME
median() {
    sort -n "$folder/$1" | awk '{ n[NR] = $1 } END { print n[int((NR + 1) / 2)] }'
}
ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

cat >"$folder/extract.py" <<'PYTHON'
import csv, sys, time
start = time.perf_counter()
ids = []
with open(sys.argv[1], newline="") as f:
    rows = csv.reader(f)
    next(rows)
    for row in rows:
        ids.append(row[0])
print(time.perf_counter() - start)
PYTHON
cat >"$folder/duck.cjs" <<'JAVASCRIPT'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
    const db = await DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await db.connect();
    const start = performance.now();
    await connection.run(`create table t as select id from read_csv('${process.argv[2]}', header = true,
        columns = {'id': 'VARCHAR', 'email': 'VARCHAR', 'name': 'VARCHAR', 'created_at': 'VARCHAR'})`);
    console.log((performance.now() - start) / 1000);
})();
JAVASCRIPT

python=$(command -v python3 || true)
duck=
if command -v node >/dev/null && command -v npm >/dev/null \
    && (cd "$folder" && npm install --silent --no-audit --no-fund @duckdb/node-api >/dev/null 2>&1); then
    duck=1
fi
[ -n "$python" ] || echo "python3 is not here: its comparison is skipped."
[ -n "$duck" ] || echo "DuckDB cannot be installed through npm here: its comparison is skipped."

round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    "$bin/bench_lists" import "$file" >>"$folder/ours"
    [ -z "$python" ] || "$python" "$folder/extract.py" "$file" >>"$folder/python"
    [ -z "$duck" ] || (cd "$folder" && node duck.cjs "$file") >>"$folder/duck"
    echo "$("$bin/bench_lists" dedup) $("$bin/bench_lists" dedup-qset)" >>"$folder/dedup"
    QT_QPA_PLATFORM=offscreen "$bin/bench_importwindow" "$file" 2>/dev/null >>"$folder/window"
done

ours=$(median ours)
echo "file -> checked, de-duplicated list: $ours s (median of $rounds)"
[ -z "$python" ] || echo "  of the time of Python's csv module ($(median python) s): $(ratio "$ours" "$(median python)"), goal 0.6 at most"
[ -z "$duck" ] || echo "  of the time of DuckDB with 2 threads ($(median duck) s): $(ratio "$ours" "$(median duck)"), goal below 1"
awk '{ print $3 / $1 }' "$folder/dedup" >"$folder/faster"
echo "de-duplication, times faster than QSet<QString>: $(median faster), goal 5 at least"
awk '{ print $3 }' "$folder/window" >"$folder/memory"
awk '{ print $2 - $1 }' "$folder/window" >"$folder/lag"
echo "window: peak of memory over idle $(median memory) MiB, goal 48 at most"
echo "window: worst lag of a 1 ms timer over idle $(median lag) ms, goal 16 at most"
