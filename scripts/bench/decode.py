"""Milliseconds to decode a flag list of 200 kB into typed objects: decode.py ours|theirs. Best of several, then read in full."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

FLAG = {
    "_links": {"self": {"href": "/api/v2/flags/default/checkout", "type": "application/json"}},
    "_maintainer": {
        "_id": "5f1c9a7be0d34c2a9b1e6d40",
        "_links": {"self": {"href": "/api/v2/members/5f1c", "type": "application/json"}},
        "email": "ada@example.com",
        "firstName": "Ada",
        "role": "admin",
    },
    "_version": 7,
    "archived": False,
    "clientSideAvailability": {"usingEnvironmentId": True, "usingMobileKey": False},
    "creationDate": 1_700_000_000_000,
    "customProperties": {"jira": {"name": "Jira", "value": ["A-1", "A-2"]}},
    "defaults": {"offVariation": 1, "onVariation": 0},
    "description": "Shows the new checkout",
    "experiments": {"baselineIdx": 0, "items": []},
    "goalIds": [],
    "includeInSnippet": True,
    "key": "checkout",
    "kind": "boolean",
    "maintainerId": "5f1c9a7be0d34c2a9b1e6d40",
    "name": "New checkout",
    "tags": ["shop", "web"],
    "temporary": True,
    "variationJsonSchema": None,
    "variations": [
        {"_id": "4e8a1f36-c7d2-4b09-95ee-8a3f60d1b27c", "name": "On", "value": True},
        {"_id": "c13f7a92-6be4-4d58-b0a7-2f9d84e6c051", "name": "Off", "value": False},
    ],
    "environments": {
        name: {
            "_environmentName": name,
            "_site": {"href": "/default/production/features/checkout", "type": "text/html"},
            "_summary": {"prerequisites": 0, "variations": {}},
            "archived": False,
            "lastModified": 1_700_000_000_001,
            "on": True,
            "salt": "bXktc2FsdA==",
            "sel": "c2VsZWN0",
            "trackEvents": False,
            "trackEventsFallthrough": False,
            "version": 12,
        }
        for name in ("production", "staging")
    },
}


def build_text() -> str:
    size = len(json.dumps(FLAG))
    items = [{**FLAG, "key": f"checkout-{i}"} for i in range(200_000 // size + 1)]
    links = {"self": {"href": "/api/v2/flags/default", "type": "application/json"}}
    return json.dumps({"_links": links, "items": items, "totalCount": len(items)})


def ours() -> Any:
    from flagforge_launchdarkly._lib.shapes import decoder

    decode = decoder("flagforge_launchdarkly.models", "FeatureFlags")
    return lambda text: decode(json.loads(text))


def theirs() -> Any:
    from launchdarkly_api.models.feature_flags import FeatureFlags

    return lambda text: FeatureFlags.from_dict(json.loads(text))


def read(value: Any) -> int:
    """Reads every field that is there, so that lazy objects do all their work; counts them."""
    if isinstance(value, list):
        return sum(map(read, value))
    if isinstance(value, dict):
        return sum(map(read, value.values()))
    kind = type(value)
    if hasattr(kind, "model_fields"):
        return 1 + sum(read(getattr(value, name)) for name in kind.model_fields)
    if hasattr(value, "__data__"):
        names = [name for name in vars(kind) if not name.startswith("_")]
        return 1 + sum(read(getattr(value, name)) for name in names)
    return 1


def best(work: Any, rounds: int = 15) -> float:
    times: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def main(which: str) -> None:
    text = build_text()
    decode = ours() if which == "ours" else theirs()
    assert read(decode(text)) > 1000
    print(
        json.dumps({"decode": best(lambda: decode(text)), "read": best(lambda: read(decode(text)))})
    )


main(sys.argv[1])
