#!/usr/bin/env bash
# `make bench CASES=FILE`: passes, the memory's speed, answers beside the peers that
# bench/peers.sh has installed (PEERS="NAME..." for some of them), and, with K6=PATH, what a request
# costs.  More arguments go to bench.speed; NOTES, ROUNDS and AT are its numbers of notes, of rounds
# and of notes under way.  Reports lie in build/bench.
# Wants a calm machine.
set -euo pipefail
cases=${1:?"a file of lines with id, narrative, esi"}
python=.venv/bin/python out=build/bench port=8710
mkdir -p "$out"
export PATH="$PWD/.venv/bin:$PATH"
TRIAGE_MODEL=$(esi-triage model --prepare --json | python -c 'import json, sys; print(json.load(sys.stdin)["path"])')
export TRIAGE_MODEL

stop() { for pid in $(jobs -p); do kill -- "-$pid" 2> /dev/null || true; done; }
trap stop EXIT
set -m # every peer in a process group of its own

urls=()
read -ra at <<< "${AT:-1 4 8 16 32}"
most=$(printf '%s\n' "${at[@]}" | sort -n | tail -n 1)
for name in ${PEERS:-$(bench/peers.sh names)}; do
  port=$((port + 1))
  bench/peers.sh start "$name" "$TRIAGE_MODEL" "$port" "$most" > "$out/$name.log" 2>&1 &
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/health"; do
    if ! kill -0 $! 2> /dev/null; then
      echo "$name did not start and is left out; $out/$name.log says why" >&2
      continue 2
    fi
    sleep 1
  done
  model=esi-triage
  [ "$name" = transformers ] && model=$TRIAGE_MODEL
  urls+=(--url "$name=http://127.0.0.1:$port#$model")
done

$python -m bench.passes "$cases" --cases 16 | tee "$out/passes.json"
$python -m bench.roofline --out "$out/roofline.json"
$python -m bench.speed "$cases" --notes "${NOTES:-8}" --rounds "${ROUNDS:-2}" --at "${at[@]}" \
  --out "$out" "${urls[@]}" "${@:2}"
if [ -n "${K6:-}" ]; then
  $python -m bench.overhead "$cases" --k6 "$K6" | tee "$out/overhead.json"
fi
