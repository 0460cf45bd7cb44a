#!/usr/bin/env bash
# A Docker engine of its own with the CPU image in it, for the scripts that source this; it is
# gone, with all that ran in it, when they end.
#
# For Debian, as root: the engine, the compose plugin and the base image are made from its
# packages, so no image registry is needed.  The engine touches neither firewall nor
# forwarding, and everything listens on loopback.  Where PIP_FIND_LINKS names a folder with
# the CPU build of torch, the build is offered it as an index; else it takes the default.
#
# Sets `base_image`, `python` and `work`, a folder; defines `say`, `fail`, `compose`, `free_ports`,
# `valid_answer`.
set -euo pipefail

skip() {
  printf '%s\n' '' "SKIPPED: $1; the containers were NOT checked" '' >&2
  # Continuous integration is read by its colour: there, what was not checked is not green.
  [ "${CI:-}" != true ] || exit 1
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
work=$(mktemp -d /tmp/esi-triage-engine.XXXXXX)
export DOCKER_HOST=unix://$work/docker.sock DOCKER_CONFIG=$work/config
# The compose file as shipped, whatever .env or the environment of the caller say.
compose() {
  docker compose --env-file /dev/null -f docker-compose.yml -f deploy/compose.offline.yml "$@"
}
# Free ports, so that a service already running here is in nobody's way.
free_ports() { # HOW_MANY
  "$python" -c '
import socket, sys
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(int(sys.argv[1]))]
print(*(one.getsockname()[1] for one in held))' "$1"
}

# What the service at the URL says of the README's note.
valid_answer() {
  "$python" - "$1" <<'END' || fail 'no valid answer'
import sys, httpx
from app.responses import TriageResponse
from app.schemas import EXAMPLE_NARRATIVE
answer = httpx.post(sys.argv[1] + "/triage", json={"narrative": EXAMPLE_NARRATIVE}, timeout=180)
assert answer.status_code == 200, answer.text
told = TriageResponse.model_validate_json(answer.content)
sys.stderr.write(f"      ESI {told.esi_level} from {told.model.id} in {told.timing.total:.1f} s\n")
END
}

clean_up() {
  set +e
  [ -n "${index_pid:-}" ] && kill "$index_pid"
  if [ -S "$work/docker.sock" ]; then
    compose --profile '*' down --volumes --timeout 2 >/dev/null 2>&1
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

# An index of one package, with hashes, as the Dockerfile's comment says.
torch=$(find "${PIP_FIND_LINKS:-/nonexistent}" -maxdepth 1 -name 'torch-*+cpu-*.whl' -print -quit 2>/dev/null)
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
