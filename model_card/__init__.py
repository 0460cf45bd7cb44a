"""What is published about the model: its card, its numbers, and its adapter once trained."""
