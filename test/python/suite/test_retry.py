"""The rules of retries and of rate-limit headers, by the vectors that the other flavors' tests read."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from flagforge_launchdarkly import RateLimitInfo, Retry
from flagforge_launchdarkly._lib.budget import RetryBudget
from flagforge_launchdarkly._lib.limits import parse_limits
from flagforge_launchdarkly._lib.retry import FailedAttempt, add_jitter, plan_retry

with open(os.environ["VECTORS"], encoding="utf-8") as file:
    VECTORS = json.load(file)

LIMITS = {
    "refused": ("refused", 1),
    "globalRemaining": ("global_remaining", 1),
    "routeRemaining": ("route_remaining", 1),
    "resetAt": ("reset_at", 1000),
    "resetMs": ("reset_after", 1000),
    "retryAfterMs": ("retry_after", 1000),
}


def limits_of(given: dict[str, Any]) -> RateLimitInfo:
    named = [(*LIMITS[name], value) for name, value in given.items()]
    return RateLimitInfo(**{name: value / by if by > 1 else value for name, by, value in named})


def failed(facts: dict[str, Any]) -> FailedAttempt:
    given = {**VECTORS["failed"], **facts}
    return FailedAttempt(
        attempt=given["attempt"],
        kind=given["kind"],
        status=given["status"],
        limits=limits_of(given["limits"]),
        advice=given.get("advice"),
        idempotent=given["idempotent"],
        elapsed=given["elapsedMs"] / 1000,
        left=given["leftMs"] / 1000,
    )


def retry_of(options: dict[str, Any]) -> Any:
    config = options.get("retryConfig", {})
    if config.get("strategy") == "none":
        return False
    given: dict[str, Any] = {}
    for name, value in config.get("backoff", {}).items():
        match name:
            case "initialInterval":
                given["initial_interval"] = value / 1000
            case "maxInterval":
                given["max_interval"] = value / 1000
            case "maxElapsedTime":
                given["max_elapsed"] = value / 1000
            case _:
                given[name] = value
    if "retryConnectionErrors" in config:
        given["connection_errors"] = config["retryConnectionErrors"]
    if "retryCodes" in options:
        given["statuses"] = options["retryCodes"]
    return Retry(**given) if given else None


def wait(vector: dict[str, Any], random: float = 0.5) -> float | None:
    options = vector["options"]
    planned = plan_retry(
        failed(vector["facts"]),
        retry_of(options),
        options.get("maxRetries"),
        RetryBudget(),
        lambda: random,
    )
    return None if planned is None else planned * 1000


@pytest.mark.parametrize("vector", VECTORS["waits"], ids=lambda vector: vector["name"])
def test_waits(vector: dict[str, Any]) -> None:
    planned = wait(vector)
    expected = vector["wait"]
    assert planned == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize("vector", VECTORS["again"], ids=lambda vector: vector["name"])
def test_what_is_worth_a_retry(vector: dict[str, Any]) -> None:
    assert (wait(vector) is not None) is vector["again"]


@pytest.mark.parametrize("vector", VECTORS["headers"], ids=lambda vector: str(vector["headers"]))
def test_headers(vector: dict[str, Any]) -> None:
    found = parse_limits(vector["status"], vector["headers"], VECTORS["now"] / 1000).values()
    expected = limits_of(vector["limits"]).values()
    assert found == {
        name: value if value is None else pytest.approx(value) for name, value in expected.items()
    }


def test_jitter_never_shortens_and_is_a_second_at_most() -> None:
    assert [add_jitter(1, lambda: 0), add_jitter(1, lambda: 1), add_jitter(60, lambda: 1)] == [
        1,
        1.1,
        61,
    ]


def test_the_budget_pays_for_retries_and_only_for_those() -> None:
    budget = RetryBudget(12)

    def plan(**facts: Any) -> float | None:
        return plan_retry(failed(facts), None, None, budget, lambda: 0.5)

    assert plan(status=404) is None
    assert plan(leftMs=1) is None
    assert budget.tokens == 12
    assert [plan(), plan(), plan()] == [0.1, 0.1, None]
    assert budget.tokens == 2
    budget.refund()
    assert budget.tokens == 3


def test_no_number_is_too_large() -> None:
    many = Retry(exponent=1e300)
    assert plan_retry(failed({"attempt": 50}), many, 99, RetryBudget(), lambda: 0.5) == 10
