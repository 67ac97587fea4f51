#!/bin/sh
# requests.sh [ROWS [ROUNDS]]: requests a second without a limit, over TLS to one nginx, in turns with curl. Prints each
# round and the ratio of the medians (goal: 0.35), and the processor time for 1,000 (goal: 0.20 s, journal included).
set -eu
rows=${1:-20000}
rounds=${2:-5}
cd "$(dirname "$0")/../.."
for tool in nginx curl openssl python3; do
    command -v $tool >/dev/null || { echo "$tool is needed." >&2; exit 1; }
done
cmake --build --preset tests --target bench_run >/dev/null
folder=$(mktemp -d)
trap 'kill "$(cat "$folder/nginx.pid")" 2>/dev/null; rm -rf "$folder"' EXIT
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=bench -addext subjectAltName=IP:127.0.0.1 \
    -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
port=18743
cat >"$folder/nginx.conf" <<CONF
worker_processes 1;
pid $folder/nginx.pid;
error_log $folder/error.log;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path $folder/b; proxy_temp_path $folder/p; fastcgi_temp_path $folder/f;
    uwsgi_temp_path $folder/u; scgi_temp_path $folder/s;
    keepalive_requests 100000000;
    ssl_certificate cert.pem; ssl_certificate_key key.pem;
    default_type application/json;
    server { listen 127.0.0.1:$port ssl; location / { return 200 '{}'; } }
}
CONF
nginx -p "$folder" -c "$folder/nginx.conf"
python3 - "$rows" "$port" >"$folder/curl.txt" <<'PY'
import sys
print("request = DELETE\nsilent\noutput = /dev/null\nheader = \"Authorization: Bearer x\"")
for i in range(int(sys.argv[1])):
    print(f'url = "https://127.0.0.1:{sys.argv[2]}/contacts/3c90c3cc-0d44-4b50-8888-{i:012x}"\noutput = /dev/null')
PY
ours=; peers=; costs=
for round in $(seq "$rounds"); do
    begin=$(date +%s.%N)
    curl --silent --parallel --no-progress-meter --parallel-max 6 --http1.1 --cacert "$folder/cert.pem" --config "$folder/curl.txt"
    peer=$(echo "$begin $(date +%s.%N) $rows" | awk '{ printf "%.0f", $3 / ($2 - $1) }')
    figures=$(build/tests/bin/bench_run requests "https://127.0.0.1:$port" "$folder/cert.pem" "$rows")
    our=${figures% *}
    cost=${figures#* }
    echo "round $round: expunge $our/s, $cost s of processor per 1,000; curl $peer/s"
    ours="$ours $our"; peers="$peers $peer"; costs="$costs $cost"
done
median() { printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# shellcheck disable=SC2086 # lists of numbers
echo "$(median $ours) $(median $peers) $(median $costs)" |
    awk '{ printf "median: expunge %s/s, curl %s/s, ratio %.2f (goal: 0.35); %s s of processor per 1,000 (goal: 0.20)\n", $1, $2, $1 / $2, $3 }'
