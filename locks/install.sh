#!/bin/sh
# Install locked layers, every file checked by its hash:  locks/install.sh PYTHON LAYER...
#
# PYTHON brings the pip that does the work; with PIP_PYTHON set, pip installs into that
# interpreter instead.  A layer is a file of this folder without its ending, or `any-torch`:
# the CPU build of torch where PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS offers the locked one (for
# Python 3.11 on x86-64), else the build of the default index, which on Linux needs the CUDA
# libraries as well.
set -eu
python=$1
shift
here=$(dirname "$0")

install() {
  "$python" -m pip install --quiet --no-deps --only-binary :all: --require-hashes \
    --requirement "$here/$1.txt"
}

for layer; do
  if [ "$layer" != any-torch ]; then
    install "$layer"
  elif ! why=$(install torch-cpu 2>&1); then
    printf '%s\n' "torch: the locked CPU build cannot be had, the default one is taken; pip said:" "$why" >&2
    install torch
    if [ "$(uname)" = Linux ]; then
      install cuda
    fi
  fi
done
