"""Tiny random Gemma 3 checkpoints with a byte-level vocabulary, written to disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    Gemma3Config,
    Gemma3ForCausalLM,
    Gemma3ForConditionalGeneration,
    Gemma3TextConfig,
    PreTrainedTokenizerFast,
    SiglipVisionConfig,
)

SPECIAL = ["<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<end_of_turn>"]
IMAGE = ["<start_of_image>", "<end_of_image>", "<image_soft_token>"]


def tokenizer() -> PreTrainedTokenizerFast:
    """One token a byte, after the special ones of Gemma."""
    specials = [*SPECIAL, *IMAGE]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate([*specials, *alphabet])}
    backend = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    made = PreTrainedTokenizerFast(
        tokenizer_object=backend,
        bos_token="<bos>",
        eos_token="<eos>",
        pad_token="<pad>",
        unk_token="<unk>",
    )
    made.add_special_tokens({"additional_special_tokens": [*SPECIAL[4:], *IMAGE]})
    return made


def text_config(vocabulary: int) -> Gemma3TextConfig:
    """Two layers, one of them global, with a window shorter than a prompt."""
    return Gemma3TextConfig(
        vocab_size=vocabulary,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        sliding_window=64,
        layer_types=["sliding_attention", "full_attention"],
        max_position_embeddings=4096,
        bos_token_id=2,
        eos_token_id=1,
        pad_token_id=0,
    )


def text_model() -> Any:
    """A random text-only model, the same at every call."""
    torch.manual_seed(0)
    return Gemma3ForCausalLM(text_config(len(tokenizer()))).to(torch.bfloat16).eval()


def text_checkpoint(folder: Path) -> Path:
    """Save :func:`text_model` with its tokenizer."""
    return _save(text_model(), folder)


def multimodal_checkpoint(folder: Path) -> Path:
    """Save a model with a vision tower; text weights lie under ``language_model.``."""
    words = tokenizer()
    vision = SiglipVisionConfig(
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=1,
        image_size=28,
        patch_size=14,
    )
    config = Gemma3Config(
        text_config=text_config(len(words)).to_dict(),
        vision_config=vision.to_dict(),
        mm_tokens_per_image=4,
        boi_token_index=words.convert_tokens_to_ids("<start_of_image>"),
        eoi_token_index=words.convert_tokens_to_ids("<end_of_image>"),
        image_token_index=words.convert_tokens_to_ids("<image_soft_token>"),
    )
    torch.manual_seed(0)
    return _save(Gemma3ForConditionalGeneration(config).to(torch.bfloat16).eval(), folder)


def _save(model: Any, folder: Path) -> Path:
    words = tokenizer()
    model.generation_config.eos_token_id = [1, words.convert_tokens_to_ids("<end_of_turn>")]
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder
