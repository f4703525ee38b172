"""Every operation in every way it can be called; what arrives is compared by the test that runs this one."""

from __future__ import annotations

import inspect
import json
import os
from typing import Any

import flagforge_launchdarkly as package
import pytest
from flagforge_launchdarkly import ApiException, ApiResponse, LaunchDarkly, Model
from naming import pick, revive, snake

with open(os.environ["CASES"], encoding="utf-8") as file:
    CASES = json.load(file)

ERRORS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def keywords(method: Any, case: dict[str, Any]) -> dict[str, Any]:
    """Arguments by the names the method itself declares."""
    declared = set(inspect.signature(method).parameters) - {"request_options"}
    given: dict[str, Any] = {}
    body = revive(case.get("body"))
    if "body" in case and "body" in declared:
        given["body"] = body
    elif isinstance(body, dict):
        given |= {pick(declared, snake(name)): value for name, value in body.items()}
    for name, value in case["parameters"].items():
        found = pick(declared, snake(name))
        given[pick(declared, f"query_{found}") if found in given else found] = value
    return given


def method_of(holder: Any, case: dict[str, Any], prefix: str = "") -> Any:
    return getattr(holder, prefix + case["method"])


def walk(value: Any) -> None:
    """Reads every field, so that everything is converted."""
    if isinstance(value, Model):
        for name in vars(type(value)):
            if not name.startswith("_"):
                walk(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            walk(item)
    elif isinstance(value, list):
        for item in value:
            walk(item)


def unwrap(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {k: unwrap(v) for k, v in value.items()}
    return [unwrap(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_operation(client: LaunchDarkly, recorder: Any, loop: Any, case: dict[str, Any]) -> None:
    namespace = getattr(client, case["namespace"])
    plain = method_of(namespace, case)
    for fill in ("required", "all"):
        given = keywords(plain, case[fill])

        def options(mode: str, fill: str = fill) -> Any:
            return {"headers": {"x-case": f"{case['id']} {mode} {fill}"}}

        value = plain(**given, request_options=options("sync"))
        content = recorder.content
        walk(value)
        assert unwrap(value) == (json.loads(content) if content else None)
        twin = method_of(namespace, case, "a")
        assert loop.run_until_complete(twin(**given, request_options=options("async"))) == value
        answer = method_of(namespace.raw, case)(**given, request_options=options("raw"))
        assert isinstance(answer, ApiResponse)
        assert (answer.body, answer.attempts) == (value, 1)
        assert 200 <= answer.status < 300
        assert answer.round_trip_time > 0
        twin = method_of(namespace.raw, case, "a")
        answer = loop.run_until_complete(twin(**given, request_options=options("araw")))
        assert answer.body == value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_documented_errors(client: LaunchDarkly, case: dict[str, Any]) -> None:
    method = method_of(getattr(client, case["namespace"]), case)
    given = keywords(method, case["required"])
    for status in case["errors"]:
        with pytest.raises(ApiException) as caught:
            method(**given, request_options={"headers": {"prefer": f"code={status}"}})
        error = caught.value
        assert error.status == status
        assert type(error).__name__ == ERRORS.get(
            status, "ServerError" if status > 499 else "StatusError"
        )
        assert isinstance(error, getattr(package, type(error).__name__))
        assert (error.code, error.message) == (error.body["code"], error.body["message"])
        assert (error.operation, error.attempts) == (case["id"], 1)


def test_published_names(client: LaunchDarkly) -> None:
    with open(os.environ["NAMES"], encoding="utf-8") as file:
        aliases = json.load(file)["aliases"]
    methods = {case["id"]: case for case in CASES}
    for path, operation in aliases.items():
        tag, name = path.split(".")
        case = methods[operation]
        namespace = getattr(client, tag)
        own = method_of(getattr(client, case["namespace"]), case)
        assert getattr(namespace, name).__func__ is own.__func__
        for twin in (f"a{name}", name):
            assert getattr(namespace.raw, twin).__func__ is own.__func__
