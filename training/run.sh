#!/usr/bin/env bash
# The workshop from end to end; the stages talk through files, so any can be run again alone.
# Run again as a whole, it goes on where it was cut off: what stands is left, what was begun is taken up.
#
#   training/run.sh gemma3-270m     the embedded model, from the casebook
#   training/run.sh medgemma-4b     MedGemma, from your copies of MIMIC-IV-ED and MIETIC (edit
#                                   the paths in training/recipes/data-mimic.toml first, that of
#                                   MIETIC's expert samples among them)
#
# Run it from the top of the repository, with the environment that `make install` made.
set -euo pipefail
export PATH="$PWD/.venv/bin:$PATH"
name=${1:?"gemma3-270m or medgemma-4b"}
recipes=training/recipes
fitted=$recipes  # where those of fine-tuning lie, with the rows of a step for this machine

case $name in
  gemma3-270m)
    data="data-large"
    if python -c 'import sys, torch; sys.exit(not torch.cuda.is_available())'; then
      launch="python -m"
      export CUDA_VISIBLE_DEVICES=${CUDA_VISIBLE_DEVICES:-0}
      # One process takes as many rows a step as the two on the cores.
      fitted=build/recipes
      mkdir -p "$fitted"
      for recipe in "$recipes/sft-$name"*.toml; do
        sed 's/^batch = 8$/batch = 16/' "$recipe" > "$fitted/${recipe##*/}"
      done
    else
      launch="torchrun --nproc_per_node 2 -m"  # one process a core
    fi
    # The base without the adapter that this repository ships.
    model=$(esi-triage model --base --json | python -c 'import json, sys; print(json.load(sys.stdin)["path"])')
    ;;
  medgemma-4b)
    data="data-mimic"
    launch="python -m"
    # One process for one device: TRL refuses several in one.  See training/README.md for more.
    export CUDA_VISIBLE_DEVICES=${CUDA_VISIBLE_DEVICES:-0}
    model=google/medgemma-4b-it
    ;;
  *)
    echo "error: gemma3-270m or medgemma-4b, not $name" >&2
    exit 2
    ;;
esac

python -m training.build_dataset "$recipes/$data.toml"
python -m training.baseline "$recipes/$data.toml" > /dev/null
$launch training.sft "$fitted/sft-$name.toml" --model "$model"
if [ "$name" = gemma3-270m ]; then
  $launch training.sft "$fitted/sft-$name-more.toml" --model "$model"
  python -m training.build_dataset "$recipes/data-written.toml"
  $launch training.sft "$fitted/sft-$name-written.toml" --model "$model"
  python -m training.build_dataset "$recipes/data-written-more.toml"
  $launch training.sft "$fitted/sft-$name-written-more.toml" --model "$model"
  python -m training.build_dataset "$recipes/data-jotted.toml"
  $launch training.sft "$fitted/sft-$name-jotted.toml" --model "$model"
  python -m training.build_dataset "$recipes/data-all-notes.toml"
  $launch training.sft "$fitted/sft-$name-all-notes.toml" --model "$model"
  # What the verdict asks beside model and rules; model_card/second_opinion holds the shipped one.
  python -m training.build_dataset "$recipes/data-every-note.toml"
  python -m training.second_opinion "$recipes/data-every-note.toml" build/second-opinion > /dev/null
fi
if [ "$name" = medgemma-4b ]; then
  $launch training.grpo "$recipes/grpo-$name.toml" --model "$model"
fi
python -m training.merge "$recipes/merge-$name.toml" --model "$model"

# What is measured is what is served: the service's own prompt, decoding, rules and verdict.
export TRIAGE_MODEL="build/$name-esi-triage"
esi-triage evaluate "build/$data/test.cases.jsonl" \
  --predictions "build/$name-test.predictions.jsonl" --report "build/$name-test.json"
if [ "$name" = medgemma-4b ]; then
  # The expert cases on which the seed model's authors report 83.3 % exact and 97.2 % within one
  # level, by the model alone.
  esi-triage evaluate "build/$data/experts.cases.jsonl" \
    --predictions "build/$name-experts.predictions.jsonl" --report "build/$name-experts.json"
fi
