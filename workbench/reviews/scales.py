"""Rating scales: the levels that a verdict is one of, by version."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Layer
from workbench.reviews.models import RatingLevel, RatingScale


def load_rating_scales(session: Session, seeds: Mapping[str, Any]) -> int:
    """Add the scales of seeds/rating_scales.toml that are not there yet. Returns how many were added.

    A version never changes: a new one becomes current for its layer, older verdicts keep theirs.
    """
    added = 0
    for given in seeds["scale"]:
        known = session.scalars(
            select(RatingScale).where(
                RatingScale.code == given["code"], RatingScale.version == given["version"]
            )
        ).one_or_none()
        if known is not None:
            continue
        layer = Layer(given["code"])
        session.execute(update(RatingScale).where(RatingScale.layer == layer).values(is_current=False))
        scale = RatingScale(
            code=given["code"],
            version=given["version"],
            layer=layer,
            name_en=given["name_en"],
            name_ar=given["name_ar"],
        )
        session.add(scale)
        session.add_all(
            RatingLevel(
                scale=scale,
                code=level["code"],
                position=position,
                rank=level.get("order"),
                claimreview_value=level.get("value"),
                needs_evidence=level["needs_evidence"],
                label_en=level["label_en"],
                label_ar=level["label_ar"],
                definition_en=level["definition_en"],
                definition_ar=level["definition_ar"],
            )
            for position, level in enumerate(given["level"], start=1)
        )
        session.flush()
        audit.record(session, None, "rating-scale-added", scale, code=scale.code, version=scale.version)
        added += 1
    return added
