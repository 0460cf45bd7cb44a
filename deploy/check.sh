#!/usr/bin/env bash
# Build the CPU image and run it with Prometheus as the compose file says, in a Docker
# engine of its own (engine.sh); ask both what a user would ask; leave nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=deploy/engine.sh
. deploy/engine.sh

prometheus_image=$(compose --profile monitoring config --images | grep prometheus)
say "stand-in for $prometheus_image"
mkdir "$work/prometheus"
cp /usr/bin/prometheus /usr/bin/promtool "$work/prometheus"
docker build --quiet --tag "$prometheus_image" --file - "$work/prometheus" >/dev/null <<END
FROM $base_image
COPY prometheus promtool /bin/
RUN mkdir -p /prometheus && chown 65534:65534 /prometheus
USER 65534
ENTRYPOINT ["/bin/prometheus"]
END

read -r API_PORT PROMETHEUS_PORT < <(free_ports 2)
export API_PORT PROMETHEUS_PORT
api=http://127.0.0.1:$API_PORT
say 'up'
compose up --detach --wait --quiet-pull api prometheus >"$work/up.log" 2>&1 ||
  { compose logs --tail 30 >&2; cat "$work/up.log" >&2; fail 'not healthy'; }
say 'healthy'

[ "$(compose exec -T api id -u)" = 10001 ] || fail 'the service does not run as uid 10001'
if compose exec -T api sh -c 'touch /opt/checkpoint/x || touch /x || touch /opt/esi-triage/x' 2>/dev/null; then
  fail 'the root is writable'
fi
compose exec -T api sh -c 'touch /tmp/x /var/cache/esi-triage/x' || fail 'no place to write'
capabilities=$(compose exec -T api sh -c 'grep CapEff /proc/1/status | tr -dc 0-9a-f')
[ "${capabilities: -16}" = 0000000000000000 ] || fail "capabilities are left: $capabilities"
compose exec -T api sh -c '! command -v gcc cc' >/dev/null || fail 'there is a compiler'
curl -fsS "$api/health/ready" >/dev/null || fail 'not ready'
say 'uid 10001, read-only root, no capabilities, ready'

valid_answer "$api"

at_least_one() {
  for _ in $(seq 60); do
    answer=$(curl -fsS --data-urlencode "query=$1" "http://127.0.0.1:$PROMETHEUS_PORT/api/v1/query")
    grep -q '"value":\[[0-9.]*,"[1-9]' <<<"$answer" && return
    sleep 1
  done
  fail "Prometheus says of $1: $answer"
}
at_least_one 'up{job="triage",instance="api:8000"} == 1'
at_least_one 'triage_requests_total{job="triage",outcome="ok"}'
say 'Prometheus scrapes the service and has counted the request'
say 'passed'
