"""Every operation through the classic names; what arrives is compared by the test that runs this one."""

from __future__ import annotations

import inspect
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from threading import Thread
from typing import Any

import launchdarkly_api
import pytest
from launchdarkly_api import ApiClient, ApiException, Configuration
from launchdarkly_api import apis as all_apis
from naming import pick, revive, snake

with open(os.environ["CASES"], encoding="utf-8") as file:
    CASES = json.load(file)

ERRORS = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    422: "UnprocessableEntityException",
}


@pytest.fixture(scope="session")
def client() -> Iterator[ApiClient]:
    configuration = Configuration(host=os.environ["MOCK"])
    configuration.api_key["ApiKey"] = "api-test-key"
    # The mock refuses what the suite asks it to refuse.
    configuration.retries = 0
    configuration.rate_limits = False
    with ApiClient(configuration) as made:
        yield made


def api_of(client: ApiClient, case: dict[str, Any]) -> Any:
    return getattr(all_apis, case["namespace"])(client)


def keywords(method: Any, case: dict[str, Any]) -> dict[str, Any]:
    """Arguments by the names the method itself declares; the one that is no parameter is the body."""
    declared = [
        n for n, p in inspect.signature(method).parameters.items() if p.kind != p.VAR_KEYWORD
    ]
    given: dict[str, Any] = {}
    for name, value in case["parameters"].items():
        given[pick(declared, snake(name))] = value
    if "body" in case:
        body = revive(case["body"])
        rest = [n for n in declared if n not in case["wires"]]
        fields = {snake(name) for name in body} if isinstance(body, dict) else set()
        if len(rest) == 1 and rest[0] not in fields:
            given[rest[0]] = body
        else:
            given |= {pick(declared, snake(name)): value for name, value in body.items()}
    return given


def prepared(
    client: ApiClient, case: dict[str, Any], fill: str
) -> tuple[Any, list[Any], dict[str, Any]]:
    """A method, what it takes by position, and the rest by name."""
    method = getattr(api_of(client, case), case["method"])
    named = {snake(name) for name in case["all"]["parameters"]}
    wires = named | {f"_{name}" for name in named} | {f"{name}_" for name in named}
    given = keywords(method, {**case[fill], "wires": wires})
    positional = [
        name
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind == parameter.POSITIONAL_OR_KEYWORD
    ]
    return method, [given.pop(name) for name in positional], given


def wire(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return {k: wire(v) for k, v in value.items()}
    return [wire(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_operation(client: ApiClient, case: dict[str, Any]) -> None:
    for fill in ("required", "all"):
        method, args, named = prepared(client, case, fill)
        client.set_default_header("x-case", f"{case['id']} classic {fill}")
        value = method(*args, **named)
        client.set_default_header("x-case", f"{case['id']} again {fill}")
        same, status, headers = method(*args, **named, _return_http_data_only=False)
        assert same == value
        assert 200 <= status < 300
        raw = method(*args, **named, _preload_content=False)
        assert (raw.status, raw.getheader("date") is None) == (status, "date" not in headers)
        assert wire(value) == (json.loads(raw.data) if raw.data else None)
        assert method(*args, **named, async_req=True).get(10) == value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_documented_errors(client: ApiClient, case: dict[str, Any]) -> None:
    method, args, named = prepared(client, case, "required")
    try:
        for status in case["errors"]:
            client.set_default_header("prefer", f"code={status}")
            with pytest.raises(ApiException) as caught:
                method(*args, **named)
            error = caught.value
            assert error.status == status
            other = "ServiceException" if status > 499 else "ApiException"
            assert type(error).__name__ == ERRORS.get(status, other)
            assert error.body is not None
            assert json.loads(error.body) == error.data
            assert error.reason
            assert error.headers["content-type"].startswith("application/json")
            assert f"({status})" in str(error)
            assert "api-test-key" not in str(error)
    finally:
        client.default_headers.pop("prefer")


def test_modules_and_packages_agree() -> None:
    for name in dir(all_apis):
        module = import_module(getattr(all_apis, name).__module__)
        assert getattr(module, name) is getattr(all_apis, name)
    from launchdarkly_api import models

    for name in dir(models):
        assert getattr(models, name).__name__


def call(client: ApiClient, **options: Any) -> Any:
    from launchdarkly_api.api.feature_flags_api import FeatureFlagsApi

    return FeatureFlagsApi(client).get_feature_flag("my-project", "my-flag", **options)


def client_of(**settings: Any) -> ApiClient:
    return ApiClient(Configuration(host=os.environ["MOCK"], **settings))


def test_settings() -> None:
    made = client_of(api_key={"ApiKey": "k"}, api_key_prefix={"ApiKey": "Bearer"})
    assert made.configuration.get_api_key_with_prefix("ApiKey") == "Bearer k"
    assert call(made)
    made.configuration.refresh_api_key_hook = lambda own: own.api_key.update(ApiKey="new")
    assert made.configuration.credential() == "Bearer new"
    assert "Bearer" not in repr(made.configuration)
    assert made.configuration.get_host_settings()[0]["url"] == Configuration().host
    assert Configuration(server_index=1).host == Configuration().get_host_from_settings(1)
    Configuration.set_default(made.configuration)
    try:
        own = ApiClient()
        assert own.configuration.host == made.configuration.host
        own.configuration.api_key["ApiKey"] = "other"
        assert made.configuration.api_key["ApiKey"] == "new"
    finally:
        Configuration.set_default(None)
    made.close()
    assert call(made)  # A closed client opens its connections again.
    made.close()


def test_options() -> None:
    with client_of(api_key={"ApiKey": "k"}) as made:
        assert call(made, _request_timeout=(5, 5), _check_return_type=False)
        with pytest.raises(launchdarkly_api.ApiTypeError, match="_nonsense"):
            call(made, _nonsense=True)
        with pytest.raises(launchdarkly_api.ApiValueError, match="header"):
            call(made, _request_auths=[{"in": "query", "key": "k", "value": "v"}])
        assert call(made, _request_auths=[{"in": "header", "key": "authorization", "value": "v"}])
        with pytest.raises(launchdarkly_api.ApiValueError, match="server index"):
            call(made, _host_index=99)
        with pytest.raises(ApiException) as caught:
            call(made, _request_timeout=0.000001)
        assert caught.value.status == 0
        assert caught.value.__cause__ is not None


def test_what_cannot_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAUNCHDARKLY_API_KEY", raising=False)
    with client_of() as made, pytest.raises(launchdarkly_api.ApiValueError, match="no api_key"):
        call(made)
    with ApiClient(Configuration(host="ftp://x")) as made, pytest.raises(ValueError):
        call(made)
    with (
        pytest.raises(ApiException) as caught,
        ApiClient(Configuration(host="http://127.0.0.1:9")) as made,
    ):
        made.configuration.api_key["ApiKey"] = "k"
        call(made, _request_timeout=1)
    assert caught.value.status == 0


class Unavailable(BaseHTTPRequestHandler):
    seen = 0

    def do_GET(self) -> None:
        Unavailable.seen += 1
        self.send_response(503)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.mark.parametrize(("retries", "requests"), [(None, 3), (0, 1), (1, 2)])
def test_retries(retries: int | None, requests: int) -> None:
    server = HTTPServer(("127.0.0.1", 0), Unavailable)
    Thread(target=server.serve_forever, daemon=True).start()
    Unavailable.seen = 0
    try:
        configuration = Configuration(host=f"http://127.0.0.1:{server.server_port}")
        configuration.api_key["ApiKey"] = "k"
        configuration.retries = retries
        with ApiClient(configuration) as made, pytest.raises(launchdarkly_api.ServiceException):
            call(made)
    finally:
        server.shutdown()
        server.server_close()
    assert Unavailable.seen == requests


def test_exceptions_survive_pickling() -> None:
    error = launchdarkly_api.NotFoundException(404, "Not Found", body="{}", data={})
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), twin.status, twin.body) == (type(error), 404, "{}")


def test_loads_little() -> None:
    code = (
        "import sys, launchdarkly_api\n"
        "from launchdarkly_api.api import feature_flags_api\n"
        "from launchdarkly_api.model.feature_flag import FeatureFlag\n"
        "own = [m for m in sys.modules if m.startswith('launchdarkly_api')]\n"
        "assert 'httpx2' not in sys.modules\n"
        "assert len(own) < 10, own\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
