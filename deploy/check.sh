#!/usr/bin/env bash
# Build the CPU image and run it with Prometheus as the compose file says, in a Docker
# engine of its own; ask both what a user would ask; leave nothing behind.
#
# For Debian, as root: the engine, the compose plugin and the base image are made from its
# packages, so no image registry is needed.  The engine touches neither firewall nor
# forwarding, and everything listens on loopback.  Where PIP_FIND_LINKS names a folder with
# the CPU build of torch, the build is offered it as an index; else it takes the default.
set -euo pipefail
cd "$(dirname "$0")/.."

skip() {
  printf '%s\n' '' "SKIPPED: $1; the containers were NOT checked" '' >&2
  exit 0
}
say() { printf '%4ds  %s\n' "$SECONDS" "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}

[ "$(id -u)" = 0 ] || skip 'this needs root'
command -v apt-get >/dev/null || skip 'this needs Debian packages'
suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
sources=/etc/apt/sources.list.d/debian.sources
if [ "$suite" != bookworm ] || [ ! -f $sources ]; then
  skip 'this is written for Debian 12'
fi

python=${PYTHON:-.venv/bin/python}
base_image=$(awk '$1 == "FROM" && $2 ~ /:/ {print $2; exit}' Dockerfile)
work=$(mktemp -d /tmp/esi-triage-check.XXXXXX)
export DOCKER_HOST=unix://$work/docker.sock DOCKER_CONFIG=$work/config
# The compose file as shipped, whatever .env or the environment of the caller say.
compose() {
  docker compose --env-file /dev/null -f docker-compose.yml -f deploy/compose.offline.yml "$@"
}

clean_up() {
  set +e
  [ -n "${index_pid:-}" ] && kill "$index_pid"
  if [ -S "$work/docker.sock" ]; then
    compose --profile monitoring down --volumes --timeout 2 >/dev/null 2>&1
  fi
  if [ -f "$work/dockerd.pid" ]; then
    engine=$(cat "$work/dockerd.pid")
    kill "$engine"
    for _ in $(seq 80); do
      kill -0 "$engine" 2>/dev/null || break
      sleep 0.25
    done
  fi
  [ -n "${docker0_was_there:-}" ] || ip link del docker0 2>/dev/null
  awk -v work="$work" 'index($2, work) == 1 {print $2}' /proc/mounts | sort -r | xargs -r umount -l
  rm -rf "$work"
}
trap clean_up EXIT
[ -e /sys/class/net/docker0 ] && docker0_was_there=yes

say 'packages'
export DEBIAN_FRONTEND=noninteractive
{
  apt-get update -qq &&
    apt-get install -y -qq --no-install-recommends \
      curl debootstrap docker.io iproute2 iptables prometheus
} >"$work/apt.log" 2>&1 || skip "the packages cannot be installed: $(tail -1 "$work/apt.log")"

# Debian 12 has no compose v2; the plugins of the next release run on it unpacked.
mkdir -p "$work"/config/cli-plugins "$work"/apt/{lists,cache/archives}/partial
mirror=$(awk '/^URIs:/ {print $2; exit}' $sources)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb [signed-by=$keyring] $mirror trixie main" >"$work/apt/sources.list"
next_release=(-o "Dir::Etc::sourcelist=$work/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
  -o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache"
  -o APT::Sandbox::User=root)
apt-get "${next_release[@]}" update -qq || skip 'the compose plugin cannot be fetched'
(
  cd "$work/apt"
  apt-get "${next_release[@]}" download -qq docker-compose docker-buildx
  for package in *.deb; do dpkg -x "$package" unpacked; done
) || skip 'the compose plugin cannot be fetched'
cp "$work"/apt/unpacked/usr/libexec/docker/cli-plugins/* "$work/config/cli-plugins/"

say 'compose file, all profiles'
compose --profile '*' config --quiet

say 'engine'
dockerd --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/dockerd.pid" \
  --host "$DOCKER_HOST" --iptables=false --ip6tables=false --ip-forward=false \
  >"$work/dockerd.log" 2>&1 &
for _ in $(seq 60); do
  docker version >/dev/null 2>&1 && break
  sleep 0.5
done
docker version >/dev/null || fail "no engine: $(tail -3 "$work/dockerd.log")"

say "stand-in for $base_image"
root=$work/root
debootstrap --variant=minbase --include=ca-certificates,python3,python3-venv,python3-pip \
  "$suite" "$root" >"$work/debootstrap.log" || skip 'the base system cannot be fetched'
for name in python python3; do ln -sf /usr/bin/python3 "$root/usr/local/bin/$name"; done
ln -sf /usr/bin/pip3 "$root/usr/local/bin/pip"
rm -f "$root"/usr/lib/python3.*/EXTERNALLY-MANAGED
# Certificates that this machine trusts beyond Debian's own.
find /usr/local/share/ca-certificates -name '*.crt' -exec cp -t "$root/usr/local/share/ca-certificates" {} +
chroot "$root" update-ca-certificates >/dev/null 2>&1
tar -C "$root" -c . | docker import \
  -c 'ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin PIP_CERT=/etc/ssl/certs/ca-certificates.crt' \
  - "$base_image" >/dev/null
rm -rf "$root"

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

# An index of one package, with hashes, as the Dockerfile's comment says.
torch=$(find "${PIP_FIND_LINKS:-/nonexistent}" -maxdepth 1 -name 'torch-*+cpu-*.whl' 2>/dev/null | head -1)
if [ -n "$torch" ]; then
  mkdir -p "$work/index/torch"
  ln -s "$torch" "$work/index/torch/"
  wheel=$(basename "$torch")
  sha256=$(sha256sum "$torch" | cut -d' ' -f1)
  echo "<a href=\"${wheel/+/%2B}#sha256=$sha256\">$wheel</a>" >"$work/index/torch/index.html"
  : >"$work/index.log" # the loop below may look before the server has opened it
  "$python" -u -m http.server --bind 127.0.0.1 --directory "$work/index" 0 >>"$work/index.log" 2>&1 &
  index_pid=$!
  for _ in $(seq 20); do
    port=$(sed -n 's/.* port \([0-9]*\) .*/\1/p' "$work/index.log" | head -1)
    [ -n "$port" ] && break
    sleep 0.25
  done
  [ -n "$port" ] || fail "no index: $(cat "$work/index.log")"
  export PIP_EXTRA_INDEX_URL=http://127.0.0.1:$port
fi

say 'image'
REVISION=$(git rev-parse HEAD) compose build api >"$work/build.log" 2>&1 ||
  { tail -30 "$work/build.log" >&2 && fail 'the image does not build'; }
image=$(compose config --images | grep esi-triage)
bytes=$(docker image inspect --format '{{.Size}}' "$image")
say "image of $((bytes / 1000000)) MB"
if [ -n "$torch" ]; then
  [ "$bytes" -le 2500000000 ] || fail 'the CPU image is over 2.5 GB'
fi

# Free ports, so that a service already running here is in nobody's way.
read -r API_PORT PROMETHEUS_PORT < <("$python" -c '
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(one.getsockname()[1] for one in held))')
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

"$python" - "$api" <<'END' || fail 'no valid answer'
import sys, httpx
from app.responses import TriageResponse
from app.schemas import EXAMPLE_NARRATIVE
answer = httpx.post(sys.argv[1] + "/triage", json={"narrative": EXAMPLE_NARRATIVE}, timeout=180)
assert answer.status_code == 200, answer.text
told = TriageResponse.model_validate_json(answer.content)
sys.stderr.write(f"      ESI {told.esi_level} from {told.model.id} in {told.timing.total:.1f} s\n")
END

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
