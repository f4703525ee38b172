"""Every instruction through the client to a server that keeps what it gets, and what builders refuse."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
from calls import MODES, make, recovers, status
from flagforge_launchdarkly import (
    InvalidRequestError,
    LaunchDarkly,
    PartialFailureError,
    RequestOptions,
    patches,
)
from flagforge_launchdarkly.patches import (
    Clause,
    FlagPatch,
    ai_config_targeting_patch,
    flag_patch,
    segment_patch,
    team_patch,
    teams_patch,
)
from servers import answer, serve

with open(os.environ["PATCHES"], encoding="utf-8") as file:
    CASES: list[dict[str, Any]] = json.load(file)

SEMANTIC = "application/json; domain-model=launchdarkly.semanticpatch"
Served = tuple[LaunchDarkly, list[bytes]]


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serve(answer()) as (url, seen), make(url) as client:
        yield client, seen


def received(seen: list[bytes]) -> tuple[Any, str]:
    head, _, body = seen[-1].partition(b"\r\n\r\n")
    kind = re.search(rb"content-type: (.*)\r\n", head)
    return json.loads(body), kind[1].decode() if kind else ""


def snake(name: str) -> str:
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def build(case: dict[str, Any]) -> Any:
    body = case["body"]
    envelope = {snake(key): value for key, value in body.items() if key != "instructions"}
    if case["environmentKey"] == "required":
        envelope.setdefault("environment_key", "<environmentKey>")
    patch = getattr(patches, case["factory"])(**envelope)
    for step, instruction in zip(case["steps"], body["instructions"], strict=True):
        names = step["arguments"]
        given = {names[name]: value for name, value in instruction.items() if name != "kind"}
        patch = getattr(patch, step["method"])(**given)
    return patch


def test_there_is_a_case_for_every_instruction() -> None:
    for source in ("catalogue", "published"):
        kinds = {
            (case["id"], each["kind"])
            for case in CASES
            if case["source"] == source
            for each in case["body"]["instructions"]
        }
        if kinds or source == "catalogue":
            assert len(kinds) >= 160


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['id']} {case['source']}")
def test_instructions_arrive_as_they_are(served: Served, case: dict[str, Any]) -> None:
    client, seen = served
    method = getattr(getattr(client, case["namespace"]), case["method"])
    patch = build(case)
    parameters = {snake(name): value for name, value in case["parameters"].items()}
    is_whole = case["id"] in ("patchFeatureFlag", "patchSegment")
    expected = {**case["body"]}
    if case["environmentKey"] == "required":
        expected.setdefault("environmentKey", "<environmentKey>")
        parameters["environment_key"] = expected["environmentKey"]
    method(**parameters, **{"body" if is_whole else "instructions": patch})
    assert received(seen) == (expected, SEMANTIC)
    if is_whole:
        method(**parameters, body=case["body"])
        assert received(seen) == (case["body"], SEMANTIC)
    else:
        plain = {
            snake(name): value
            for name, value in case["body"].items()
            if name != "environmentKey" or case["environmentKey"] == "required"
        }
        method(**{**parameters, **plain})
        assert received(seen)[0]["instructions"] == case["body"]["instructions"]
        assert received(seen)[1] == SEMANTIC


@pytest.mark.parametrize(
    "body",
    [
        [{"op": "replace", "path": "/name", "value": "New"}],
        {"comment": "why", "patch": []},
        {"comment": "why", "merge": {"name": "New"}},
    ],
)
def test_other_forms_go_as_plain_json(served: Served, body: Any) -> None:
    client, seen = served
    options = RequestOptions(headers={"content-type": SEMANTIC})
    client.feature_flags.patch_feature_flag(
        project_key="p", feature_flag_key="f", body=body, request_options=options
    )
    assert received(seen) == (body, "application/json")


class TestBuilders:
    def test_never_change(self) -> None:
        begun = flag_patch(environment_key="production", comment="why")
        on = begun.turn_flag_on()
        assert begun.instructions == []
        assert on.instructions == [{"kind": "turnFlagOn"}]
        on.instructions.clear()
        assert on.to_dict() == {
            "comment": "why",
            "environmentKey": "production",
            "instructions": [{"kind": "turnFlagOn"}],
        }
        assert (on.comment, on.environment_key) == ("why", "production")

    def test_keep_a_copy_of_what_they_are_given(self) -> None:
        values = ["a"]
        patch = team_patch().add_members(values=values)
        values.append("b")
        assert patch.instructions[0]["values"] == ["a"]

    def test_take_objects_in_either_case_and_as_models(self) -> None:
        clauses: list[Any] = [
            {"context_kind": "user", "attribute": "a", "op": "in", "values": [1]},
            {"contextKind": "user", "attribute": "a", "op": "in", "values": [1]},
            Clause(context_kind="user", attribute="a", op="in", values=[1]),
        ]
        for clause in clauses:
            patch = segment_patch().add_rule(clauses=[clause])
            sent = {"contextKind": "user", "attribute": "a", "op": "in", "values": [1]}
            assert patch.instructions[0]["clauses"] == [sent]

    def test_an_environment_key_has_to_be_there(self) -> None:
        patch: Any = flag_patch()
        with pytest.raises(InvalidRequestError, match="turnFlagOn needs an environment_key"):
            patch.turn_flag_on()
        with pytest.raises(InvalidRequestError, match="environment_key"):
            ai_config_targeting_patch(environment_key="").clear_targets(variation_id="v")

    def test_one_of_several_has_to_be_there(self) -> None:
        patch: FlagPatch[str] = flag_patch(environment_key="e")
        for given in ({}, {"variation_id": "v", "rollout_weights": {"v": 100_000}}):
            arguments: Any = given
            with pytest.raises(InvalidRequestError, match="takes one of variationId"):
                patch.update_fallthrough_variation_or_rollout(**arguments)

    @pytest.mark.parametrize("weights", [{"a": 1}, {"a": 99_999, "b": 2}, {}, {"a": "100000"}])
    def test_weights_have_their_sum(self, weights: Any) -> None:
        with pytest.raises(InvalidRequestError, match="not 100000"):
            flag_patch(environment_key="e").update_fallthrough_variation_or_rollout(
                rollout_weights=weights
            )

    def test_weights_inside_of_rules_count_too(self) -> None:
        rules: Any = [{"clauses": [], "rolloutWeights": {"a": 1}}]
        with pytest.raises(InvalidRequestError, match="rules.rolloutWeights sum to 1"):
            flag_patch(environment_key="e").replace_rules(rules=rules)

    def test_what_json_does_not_hold_is_refused(self) -> None:
        values: Any = [object()]
        with pytest.raises(InvalidRequestError):
            team_patch().add_members(values=values)
        with pytest.raises(InvalidRequestError):
            team_patch().add({"value": 1})

    def test_unknown_kinds_are_taken_and_not_repeated(self) -> None:
        patch = team_patch().add({"kind": "aNewKind", "value": 1})
        assert patch.instructions == [{"kind": "aNewKind", "value": 1}]
        assert not patch.idempotent
        assert team_patch().update_name(value="n").idempotent


@pytest.mark.parametrize("mode", MODES)
def test_what_can_be_repeated_is(mode: str) -> None:
    def rename(client: Any, mode: str) -> Any:
        method = client.teams.patch_team if mode == "sync" else client.teams.apatch_team
        return method(team_key="t", instructions=team_patch().update_name(value="n"))

    recovers(mode, 2, status(500), call=rename)


@pytest.mark.parametrize("mode", MODES)
def test_partial_failures(mode: str) -> None:
    body = b'{"memberIDs": [], "errors": [{"t1": "no such team"}]}'
    with serve(answer(body)) as (url, seen), make(url) as client:

        def send(**options: Any) -> Any:
            given: Any = {
                "instructions": teams_patch().add_members_to_teams(
                    member_ids=["m"], team_keys=["t1"]
                ),
                "request_options": RequestOptions(**options),
            }
            if mode == "sync":
                return client.teams_beta.raw.patch_teams(**given)

            async def run() -> Any:
                try:
                    return await client.teams_beta.raw.apatch_teams(**given)
                finally:
                    await client.aclose()

            return asyncio.run(run())

        assert send().failures == [{"t1": "no such team"}]
        with pytest.raises(PartialFailureError, match="1 failed") as caught:
            send(partial_failures="error")
        assert caught.value.failures == [{"t1": "no such team"}]
        assert (caught.value.status, len(seen)) == (200, 2)


FLAG = {"project_key": "p", "feature_flag_key": "f"}
STEP = {"op": "remove", "path": "/tags/0"}


@pytest.mark.parametrize(
    ("given", "body", "kind"),
    [
        ({"body": [STEP]}, [STEP], "application/json"),
        ({"patch": [STEP], "comment": "c"}, {"patch": [STEP], "comment": "c"}, "application/json"),
        ({"merge": {"a_b": None}}, {"merge": {"a_b": None}}, "application/json"),
        (
            {"instructions": [{"kind": "turnFlagOn"}], "environment_key": "e"},
            {"instructions": [{"kind": "turnFlagOn"}], "environmentKey": "e"},
            SEMANTIC,
        ),
        (
            {"instructions": flag_patch(environment_key="e").turn_flag_on(), "comment": "c"},
            {"instructions": [{"kind": "turnFlagOn"}], "environmentKey": "e", "comment": "c"},
            SEMANTIC,
        ),
    ],
)
def test_forms_as_keywords(served: Served, given: Any, body: Any, kind: str) -> None:
    client, seen = served
    client.feature_flags.patch_feature_flag(**FLAG, **given)
    assert received(seen) == (body, kind)


@pytest.mark.parametrize(
    ("given", "problem"),
    [({}, "body is missing"), ({"body": [STEP], "comment": "c"}, "body is the whole body")],
)
def test_forms_that_contradict(served: Served, given: Any, problem: str) -> None:
    client, _ = served
    with pytest.raises(InvalidRequestError, match=problem):
        client.feature_flags.patch_feature_flag(**FLAG, **given)
