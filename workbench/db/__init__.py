"""Database ground: the model base, column types, engines, sessions and pagination. Knows no table."""
