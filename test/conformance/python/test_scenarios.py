"""The scenarios through the Python clients."""

from __future__ import annotations

import inspect
import json
import os
import pathlib
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from naming import pick, revive, snake
from scripted import Scripted

FOLDER = pathlib.Path(os.environ["SCENARIOS"])
SCENARIOS = [
    {"key": f"{file.stem}-{i}", **scenario, "file": file.stem}
    for file in sorted(FOLDER.glob("*.json"))
    for i, scenario in enumerate(json.loads(file.read_text(encoding="utf-8")))
]
CLIENTS = {None: ("wire", "Wire"), "project": ("flagforge_launchdarkly", "LaunchDarkly")}
KINDS = {
    "status": "StatusError",
    "connection": "ApiConnectionError",
    "invalid": "InvalidRequestError",
    "redirect": "RedirectError",
    "unexpected": "UnexpectedResponseError",
}


@pytest.fixture(scope="session")
def server() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    made.server.shutdown()


def places() -> dict[Any, dict[str, tuple[str, str]]]:
    """Namespace and method of every operation, by its id."""
    with open(os.environ["PLACES"], encoding="utf-8") as file:
        found = json.load(file)
    return {None: found["wire"], "project": found["project"]}


PLACES = places()


def keywords(method: Any, arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments by the names the method itself declares."""
    declared = set(inspect.signature(method).parameters) - {"request_options"}
    given = {pick(declared, snake(n)): v for n, v in arguments.get("parameters", {}).items()}
    if "body" in arguments:
        body = revive(arguments["body"])
        if "body" in declared:
            given["body"] = body
        else:
            given |= {pick(declared, snake(name)): value for name, value in body.items()}
    return given


def patch_of(package: Any, patch: dict[str, Any]) -> Any:
    """The builder of a patch, with its steps taken."""
    builder = getattr(import_module(f"{package.__name__}.patches"), snake(patch["builder"]))
    made = builder(**{snake(name): value for name, value in patch["envelope"].items()})
    for kind, parameters in patch["steps"]:
        made = getattr(made, snake(kind))(**{snake(n): v for n, v in parameters.items()})
    return made


def wire(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return {k: wire(v) for k, v in value.items()}
    return [wire(item) for item in value] if isinstance(value, list) else value


def run(package: Any, method: Any, scenario: dict[str, Any]) -> dict[str, Any]:
    arguments = scenario["arguments"]
    try:
        given = keywords(method, arguments)
        if "patch" in arguments:
            declared = inspect.signature(method).parameters
            carrier = "body" if "body" in declared else "instructions"
            patch = given[carrier] = patch_of(package, arguments["patch"])
            # A body that needs it next to the instructions asks for it by name.
            own = declared.get("environment_key")
            if own is not None and own.default is own.empty and "environment_key" not in given:
                given["environment_key"] = patch.environment_key
        if scenario.get("iterate"):
            return {"items": [wire(item) for item in method(**given)]}
        return {"value": wire(method(**given))}
    except package.ApiException as error:
        kind = next((k for k, n in KINDS.items() if isinstance(error, getattr(package, n))), "")
        return {
            "error": {
                "kind": kind,
                "status": error.status,
                "code": error.code,
                "message": error.message,
                "requestId": error.request_id,
                "attempts": error.attempts,
            }
        }


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: f"{s['file']}: {s['name']}")
def test_scenario(server: Scripted, scenario: dict[str, Any]) -> None:
    module, name = CLIENTS[scenario.get("api")]
    package = import_module(module)
    namespace, method = PLACES[scenario.get("api")][scenario["operation"]]
    server.begin(scenario["exchanges"])
    with getattr(package, name)(scenario["key"], server=server.url) as client:
        home = getattr(client, namespace)
        home = home.iterate if scenario.get("iterate") else home
        outcome = run(package, getattr(home, method), scenario)
    assert server.differences() == []
    wanted = scenario["outcome"]
    if "error" in wanted:
        found = outcome.get("error", outcome)
        assert {name: found.get(name) for name in wanted["error"]} == wanted["error"]
    else:
        assert outcome == wanted

