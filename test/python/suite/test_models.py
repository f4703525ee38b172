"""Models: what they keep, what they tell apart, what they cost."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from flagforge_launchdarkly.models import (
    AIConfig,
    FeatureFlag,
    FeatureFlags,
    StatementPost,
    Token,
    Variation,
)

WIRE: Any = {
    "_id": "1",
    "_links": {"self": {"href": "/x", "type": "t"}},
    "ownerId": "o",
    "role": "emperor",
    "newField": {"deep": [1, None]},
    "lastUsed": None,
    "inlineRole": [{"effect": "allow", "unknown": 1}],
}


def test_nothing_is_lost() -> None:
    before = json.dumps(WIRE)
    token = Token.from_dict(json.loads(before))
    assert token.links["self"].href == "/x"
    assert token.inline_role is not None
    assert token.inline_role[0].effect == "allow"
    assert token.role == "emperor"
    assert json.dumps(token.to_dict()) == before


def test_names() -> None:
    token = Token.from_dict(WIRE)
    assert token["owner_id"] == token["ownerId"] == token.owner_id == "o"
    assert token["newField"] == {"deep": [1, None]}
    with pytest.raises(KeyError):
        token["nothing"]
    with pytest.raises(AttributeError):
        getattr(token, "no" + "thing")
    with pytest.raises(AttributeError):
        token.nothing = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        iter(token)  # type: ignore[call-overload]


def test_null_and_absent() -> None:
    token = Token.from_dict(WIRE)
    assert (token.last_used, token.member_id) == (None, None)
    assert "last_used" in token
    assert "lastUsed" in token
    assert "member_id" not in token


def test_changes_reach_the_wire() -> None:
    token = Token.from_dict(json.loads(json.dumps(WIRE)))
    assert token.inline_role is not None
    token.inline_role.append(StatementPost(effect="deny"))  # type: ignore[arg-type]
    token.inline_role[0].effect = "deny"
    token.owner_id = "p"
    token["newField"] = 1
    del token.last_used
    wire = token.to_dict()
    assert wire["inlineRole"] == [{"effect": "deny", "unknown": 1}, {"effect": "deny"}]
    assert (wire["ownerId"], wire["newField"], "lastUsed" in wire) == ("p", 1, False)


def test_building() -> None:
    flag = Variation(value={"a_b": 1}, name=None)
    assert flag.to_dict() == {"value": {"a_b": 1}, "name": None}
    with pytest.raises(TypeError, match="nothing"):
        Variation(value=1, nothing=2)  # type: ignore[call-arg]
    assert repr(flag) == "Variation(value={'a_b': 1}, name=None)"


def test_wrong_shapes_are_given_as_they_are() -> None:
    flags: Any = FeatureFlags.from_dict({"items": {"not": "a list"}, "_links": None})
    assert flags.items == {"not": "a list"}
    assert flags.links is None
    token: Any = Token.from_dict({"inlineRole": ["text", None]})
    assert token.inline_role == ["text", None]


def test_variants() -> None:
    config: Any = AIConfig.from_dict({"_maintainer": {"kind": "team", "key": "k", "name": "n"}})
    assert config.maintainer.key == "k"


def test_nothing_loads_before_it_is_used() -> None:
    code = """
import sys, flagforge_launchdarkly
client = flagforge_launchdarkly.LaunchDarkly("k")
loaded = [m for m in sys.modules if m.startswith("flagforge_launchdarkly.")]
assert not any(".models" in m or ".namespaces" in m for m in loaded), loaded
assert "httpx2" not in sys.modules and "asyncio" not in sys.modules
client.access_tokens
loaded = [m for m in sys.modules if ".namespaces." in m]
assert loaded == ["flagforge_launchdarkly.namespaces.access_tokens"], loaded
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_model_loads() -> None:
    from flagforge_launchdarkly import models

    for name in dir(models):
        model = getattr(models, name)
        assert model.from_dict({}).to_dict() == {}
    assert FeatureFlag.__module__.endswith("._feature_flags")


MEASURE = """
import resource, sys, time
started = time.process_time()
{code}
print(time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measure(code: str) -> tuple[float, float]:
    """Least seconds of work and MiB of a few runs."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", MEASURE.format(code=code)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for _ in range(5)
    ]
    return min(float(run[0]) for run in runs), min(float(run[1]) for run in runs)


def test_a_client_costs_little() -> None:
    bare = measure("pass")
    client = measure("from flagforge_launchdarkly import LaunchDarkly; LaunchDarkly('k')")
    assert client[0] - bare[0] < 0.060
    assert client[1] - bare[1] < 12


def test_decoding_converts_what_is_read_and_no_more() -> None:
    flags = FeatureFlags.from_dict({"items": [{"variations": [{"value": 1}]}] * 3})
    assert flags.items[0].variations[0].value == 1
    read = [object.__getattribute__(flag, "__cache__") for flag in flags.items]
    assert [sorted(cache) for cache in read] == [["variations"], [], []]
