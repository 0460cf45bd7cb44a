"""A checkpoint in memory, its grammar, and conversations as token ids."""

from __future__ import annotations

import gc
import importlib.metadata
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerFast

from app.backends.decoder import Decoder
from app.backends.drafts import read_phrases
from app.backends.head import Head, read_shortlist
from app.backends.kernels import exchange
from app.backends.packed import packable
from app.backends.pages import part_large_blocks, trim
from app.backends.tower import towering
from app.backends.walk import Grammar
from app.checkpoint import Checkpoint
from app.errors import CheckpointUnusable
from app.progress import quiet_libraries
from app.settings import Settings
from triage.case import Case
from triage.prompt import CHAT_TEMPLATE, Message, render

_WORDS = "tokenizer.json"
_VERSIONED = ("transformers", "torch", "tokenizers", "accelerate", "llguidance")


@dataclass(frozen=True)
class Loaded:
    """A checkpoint in memory."""

    model: Any
    tokenizer: Any
    grammar: Grammar
    shortlist: tuple[int, ...] | None
    """The tokens that may be written beside those of the note; ``None``: all."""
    decoder: Decoder | None
    """``None`` for a model that cannot be packed."""
    ends: tuple[int, ...]
    context_tokens: int
    pad: int
    markers: re.Pattern[str] | None

    def text(self, tokens: Sequence[int]) -> str:
        """What ``tokens`` say."""
        said: str = self.tokenizer.decode(tokens, skip_special_tokens=True)
        return said


def versions() -> dict[str, str]:
    """Versions of what decides the text."""
    libraries = {name: importlib.metadata.version(name) for name in _VERSIONED}
    return {"python": platform.python_version(), **libraries}


def load(checkpoint: Checkpoint, settings: Settings) -> Loaded:
    """``checkpoint`` in memory, on its device.

    Raises :class:`CheckpointUnusable`, also when a weight is not in its files.
    """
    if settings.threads is not None:
        torch.set_num_threads(settings.threads)
    part_large_blocks()
    path = checkpoint.path
    try:
        with quiet_libraries():
            # From its own file where there is one: the other way keeps a copy in Python.
            reader = PreTrainedTokenizerFast if (path / _WORDS).is_file() else AutoTokenizer
            tokenizer = reader.from_pretrained(path, local_files_only=True)
            model, report = AutoModelForCausalLM.from_pretrained(
                path,
                dtype=getattr(torch, settings.dtype),
                device_map=settings.device,
                use_safetensors=True,
                local_files_only=True,
                output_loading_info=True,
            )
    except (OSError, ValueError, RuntimeError) as error:
        raise CheckpointUnusable(f"{checkpoint.id}: {error}") from error
    invented = sorted({*report["missing_keys"], *(str(k[0]) for k in report["mismatched_keys"])})
    if invented:
        raise CheckpointUnusable(
            f"{checkpoint.id}: {len(invented)} weights are not in the files, first {invented[0]}"
        )
    model.eval()
    if not towering(model):
        exchange(model)
    if not tokenizer.chat_template:
        tokenizer.chat_template = CHAT_TEMPLATE
    text = model.config.get_text_config()
    ends = _ends(model, tokenizer)
    markers = _markers(tokenizer)
    prompts = [encode(tokenizer, markers, render(Case(narrative=note))) for note in ("a", "8.")]
    grammar = Grammar(tokenizer, text.vocab_size, ends)
    shortlist = read_shortlist(path, text.vocab_size)
    if shortlist is not None:
        shortlist = tuple(sorted({*shortlist, *grammar.letters}))
    decoder = None
    if packable(model):
        decoder = Decoder(model, Head(model, shortlist), prompts, read_phrases(path))
    loaded = Loaded(
        model=model,
        tokenizer=tokenizer,
        grammar=grammar,
        shortlist=shortlist,
        decoder=decoder,
        ends=ends,
        context_tokens=text.max_position_embeddings,
        pad=ends[0] if tokenizer.pad_token_id is None else tokenizer.pad_token_id,
        markers=markers,
    )
    gc.collect()
    trim()
    return loaded


def _ends(model: Any, tokenizer: Any) -> tuple[int, ...]:
    """Every token id that ends the model's turn."""
    declared = model.generation_config.eos_token_id
    ids = declared if isinstance(declared, list) else [declared]
    return tuple(sorted({id_ for id_ in (*ids, tokenizer.eos_token_id) if id_ is not None}))


def _markers(tokenizer: Any) -> re.Pattern[str] | None:
    """Matches every control word of the vocabulary, such as ``<end_of_turn>``."""
    words = [token.content for token in tokenizer.added_tokens_decoder.values()]
    controls = [re.escape(word) for word in words if len(word) > 2 and word[0] in "<["]
    return re.compile("|".join(sorted(controls, key=len, reverse=True))) if controls else None


def encode(
    tokenizer: Any, markers: re.Pattern[str] | None, messages: Sequence[Message]
) -> list[int]:
    """Token ids of the conversation, ready for the model's turn.

    A control word inside a note is broken up by a space, so that no narrative can end
    its own turn and speak as the system or the model.
    """
    turns = [
        {"role": message.role, "content": _disarmed(message.content, markers)}
        for message in messages
    ]
    # A template that would have the model think first closes that part empty, as in training.
    text = tokenizer.apply_chat_template(
        turns, tokenize=False, add_generation_prompt=True, enable_thinking=False
    )
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def _disarmed(text: str, markers: re.Pattern[str] | None) -> str:
    if markers is None:
        return text
    return markers.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)
