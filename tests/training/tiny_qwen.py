"""A tiny random Qwen3.5 checkpoint: one layer of linear attention, one of full attention."""

from __future__ import annotations

from pathlib import Path

import torch
from transformers import Qwen3_5Config, Qwen3_5ForConditionalGeneration

from tests import tiny

# What the published template does with a turn of the model's: it thinks, unless it is told not to.
TEMPLATE = """\
{% for message in messages %}
{{- '<start_of_turn>' + message.role + '\\n' }}
{%- if message.role == 'assistant' %}{{- '<think>\\n\\n</think>\\n\\n' }}{% endif %}
{{- message.content | trim + '<end_of_turn>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<start_of_turn>assistant\\n<think>\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}
"""


def checkpoint(folder: Path) -> Path:
    """Save the model, with the tokenizer of :mod:`tests.tiny`."""
    words = tiny.tokenizer()
    text = {
        "vocab_size": len(words),
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "linear_num_key_heads": 2,
        "linear_num_value_heads": 2,
        "linear_key_head_dim": 16,
        "linear_value_head_dim": 16,
        "layer_types": ["linear_attention", "full_attention"],
        "rope_parameters": {
            "rope_type": "default",
            "rope_theta": 10000.0,
            "mrope_section": [2, 1, 1],
            "mrope_interleaved": True,
            "partial_rotary_factor": 0.5,
        },
        "bos_token_id": 2,
        "eos_token_id": 1,
        "pad_token_id": 0,
    }
    vision = {
        "depth": 1,
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_heads": 1,
        "out_hidden_size": 32,
        "num_position_embeddings": 16,
    }
    torch.manual_seed(0)
    config = Qwen3_5Config(text_config=text, vision_config=vision)
    model = Qwen3_5ForConditionalGeneration(config).to(torch.bfloat16).eval()
    model.generation_config.eos_token_id = [1, words.convert_tokens_to_ids("<end_of_turn>")]
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    (folder / "chat_template.jinja").write_text(TEMPLATE)
    return folder
