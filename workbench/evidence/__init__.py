"""Evidence: cited pages, calls, videos, books. A stance belongs to the review or note that cites."""
