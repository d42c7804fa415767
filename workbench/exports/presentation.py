"""Claim sets as the API shows them."""

import json
from typing import Any

from workbench.exports.models import ClaimSet
from workbench.jobs.models import Job

Body = dict[str, Any]


def claim_set_body(claim_set: ClaimSet, job: Job | None) -> Body:
    return {
        "id": str(claim_set.public_id),
        "name": claim_set.name,
        "edition": claim_set.edition,
        "state": claim_set.state,
        "filter": claim_set.filter,
        "claims": claim_set.claims,
        "created_at": claim_set.created_at,
        "frozen_at": claim_set.frozen_at,
        "job": None if job is None else str(job.public_id),
        "manifest": None if claim_set.manifest is None else json.loads(claim_set.manifest),
    }
