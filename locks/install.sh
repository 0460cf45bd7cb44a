#!/bin/sh
# Install locked layers, every file checked by its hash:  locks/install.sh PYTHON LAYER...
#
# PYTHON brings the pip that does the work; with PIP_PYTHON set, pip installs into that
# interpreter instead.  A layer is a file of this folder without its ending.
set -eu
python=$1
shift
here=$(dirname "$0")

install() {
  for layer; do
    set -- "$@" --requirement "$here/$layer.txt"
    shift
  done
  "$python" -m pip install --quiet --no-deps --only-binary :all: --require-hashes "$@"
}

install "$@"

# The index's Linux wheel of torch needs the CUDA libraries; a CPU wheel, which pip prefers
# where PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS offers one, does not.
case " $* " in *" torch "*)
  if "${PIP_PYTHON:-$python}" -c '
import importlib.metadata as installed, sys
sys.exit(not any("cuda" in needed for needed in installed.requires("torch") or ()))'; then
    install cuda
  fi
  ;;
esac
