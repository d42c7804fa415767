"""The agreement page: how far people who judged claims unseen agree, for leads. Independent queues only."""
