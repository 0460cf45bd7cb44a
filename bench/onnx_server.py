"""ONNX Runtime GenAI behind the protocol that ``bench.speed`` speaks.

    build/peers/onnx/bin/python -m bench.onnx_server FOLDER PORT

FOLDER is what ``onnxruntime_genai.models.builder`` wrote.  The engine does not let conversations
join and leave, so there is one at a time.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Generator, Sequence

import onnxruntime_genai as engine  # type: ignore[import-not-found,unused-ignore]

from bench.peer_http import ENDS, serve


class Onnx:
    """One model, one conversation."""

    def __init__(self, folder: str) -> None:
        self._model = engine.Model(folder)
        self._tokenizer = engine.Tokenizer(self._model)
        self._free = threading.Lock()

    def answer(self, messages: list[dict[str, str]], most: int) -> Generator[list[int], None, None]:
        """The new token of each step."""
        prompt = self._tokenizer.apply_chat_template(
            json.dumps(messages), add_generation_prompt=True
        )
        ids = [int(token) for token in self._tokenizer.encode(prompt)]
        if ids[0] == ids[1]:  # the template has written the beginning of the text already
            ids = ids[1:]
        with self._free:
            asked = engine.GeneratorParams(self._model)
            asked.set_search_options(max_length=len(ids) + most, do_sample=False)
            generator = engine.Generator(self._model, asked)
            generator.append_tokens(ids)
            while not generator.is_done():
                generator.generate_next_token()
                token = int(generator.get_next_tokens()[0])
                if token not in ENDS:
                    yield [token]

    def text(self, tokens: Sequence[int]) -> str:
        """What ``tokens`` say."""
        said: str = self._tokenizer.decode(list(tokens))
        return said


if __name__ == "__main__":
    serve(Onnx(sys.argv[1]), "onnxruntime-genai", int(sys.argv[2]))
