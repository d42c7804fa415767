"""A line of a claim set and its manifest, made up, for tests of the formats alone."""

from typing import Any

from workbench.text.canonical_json import dumps

MOMENT = "2023-09-20T18:05:30.250000Z"
LEVELS = {"true": 5, "mostly_false": 2, "misleading": 2, "unproven": None, "not_checkable": None}


def level(code: str, value: int | None) -> dict[str, Any]:
    return {
        "code": code,
        "rank": None,
        "claimreview_value": value,
        "label_en": code.capitalize(),
        "label_ar": f"«{code}»",
    }


MANIFEST: dict[str, Any] = {
    "organisation": {"name": "مكتب", "url": "https://desk.example/", "logo_url": ""},
    "scales": [
        {"code": "content", "version": 1, "levels": [level(code, value) for code, value in LEVELS.items()]},
        {"code": "attribution", "version": 1, "levels": [level("fabricated", 1)]},
    ],
}


def line(number: int = 1, **changed: Any) -> dict[str, Any]:
    scale = "attribution" if changed.get("layer") == "attribution" else "content"
    verdict = changed.pop("verdict", "true")
    address = changed.pop("publication_url", f"https://desk.example/{number}")
    return {
        "id": f"00000000-0000-4000-8000-{number:012x}",
        "revision": 1,
        "state": "final",
        "layer": "content",
        "twin": None,
        "spans": [],
        "quote": "خمسة قتلى",
        "text": "قُتل خمسة أشخاص.",
        "language": "ar",
        "direction": "rtl",
        "article": {
            "id": "00000000-0000-4000-8000-00000000a000",
            "version": 1,
            "title": "عنوان",
            "url": "https://outlet.example/1",
            "published_at": MOMENT,
            "original_sha256": "a" * 64,
            "text_sha256": "b" * 64,
            "source": {"id": "00000000-0000-4000-8000-00000000b000", "name": "السفح"},
        },
        "claimant": None,
        "chain": [],
        "readings": [],
        "final": {
            "verdict": verdict,
            "scale": {"code": scale, "version": 1},
            "reason_code": None,
            "as_of": None,
            "rationale": "لأن",
            "method": "single",
            "by": "abc",
            "by_a_reviewer": False,
            "reason": None,
            "decided_at": MOMENT,
            "publication_url": address,
        },
        "reviews": [],
        "evidence": [],
        "evidence_withheld": 0,
        "questions": [],
        "notes": [],
        "notes_withheld": 0,
        "lineage": {"predecessors": [], "successors": []},
    } | changed


def text(number: int = 1, **changed: Any) -> str:
    return dumps(line(number, **changed))
