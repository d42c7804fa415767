"""The rows of a story's grid: its questions, proposed ones among them."""
