"""Every kind of job has words for people."""

from workbench import features
from workbench.jobs.routes import KINDS


def test_every_kind_of_job_is_named_on_its_page() -> None:
    assert set(KINDS) == set(features.handlers())
