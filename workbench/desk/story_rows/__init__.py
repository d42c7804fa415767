"""The rows of a story's grid: questions and the claims that answer them, proposed ones among them."""
