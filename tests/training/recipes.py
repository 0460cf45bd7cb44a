"""Parts of recipes that the tests of several stages use, ready for ``str.format``."""

LORA = """
[lora]
r = 4
alpha = 4
targets = ["q_proj", "v_proj", "down_proj"]
exclude = ".*(vision_tower|multi_modal_projector).*"
"""
FEW_ANSWERS = """
max_length = 4096
oversample = {{ 1 = 5, 2 = 3 }}
[rollouts]
generations = 2
cases = 1
max_new_tokens = 12
"""
