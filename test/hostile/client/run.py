"""Makes calls with generated Python clients, one for each line of JSON on stdin: run.py sync|async|classic"""

from __future__ import annotations

import asyncio
import io
import json
import logging
import pickle
import resource
import sys
import threading
import traceback
from importlib import import_module
from typing import Any

MODE = sys.argv[1]
KINDS = {
    "InvalidRequestError": "invalid",
    "RedirectError": "redirect",
    "ApiTimeoutError": "timeout",
    "ApiConnectionError": "connection",
    "ApiAbortError": "abort",
    "StatusError": "status",
    "TruncatedResponseError": "truncated",
    "ResponseTooLargeError": "too-large",
    "UnexpectedResponseError": "unexpected",
    "PageLinkError": "page-link",
}
NAMES = {"X-Token": "x_token"}


def kind_of(error: BaseException) -> str:
    for each in type(error).__mro__:
        if each.__name__ in KINDS:
            return KINDS[each.__name__]
    return f"other: {type(error).__name__}"


def prints(error: BaseException) -> dict[str, str]:
    """Everything that somebody might print of an error, and of what caused it."""
    found = {"traceback": "".join(traceback.format_exception(error))}
    seen: set[int] = set()
    waiting: list[tuple[str, BaseException | None]] = [("", error)]
    while waiting:
        prefix, each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        found[f"{prefix}str"] = str(each)
        found[f"{prefix}repr"] = repr(each)
        found[f"{prefix}vars"] = repr(vars(each))
        waiting += [
            (f"cause of {prefix}", each.__cause__),
            (f"context of {prefix}", each.__context__),
        ]
    found["pickle"] = pickle.dumps(error).decode("latin-1")
    return found


def client_of(job: dict[str, Any], base: Any, hook: Any) -> Any:
    options: dict[str, Any] = {}
    if job.get("api") == "many":
        options["credentials"] = {
            name: credential(base, given) for name, given in job.get("credentials", {}).items()
        }
    return base.Acme(
        job.get("key"),
        server=job["server"],
        headers=job.get("clientHeaders"),
        max_retries=job.get("retries", 0),
        retry=base.Retry(initial_interval=0.001),
        on_rate_limit=hook,
        **options,
    )


def credential(base: Any, given: Any) -> Any:
    if isinstance(given, str):
        return given
    if "clientId" in given:
        return base.ClientCredentials(given["clientId"], given["clientSecret"])
    return base.UserPassword(given["username"], given["password"])


def options_of(job: dict[str, Any]) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if "headers" in job:
        options["headers"] = job["headers"]
    if "maxBytes" in job:
        options["max_response_bytes"] = job["maxBytes"]
    if "timeoutMs" in job:
        options["timeout"] = job["timeoutMs"] / 1000
    if "abortMs" in job:
        options["abort"] = event = threading.Event()
        threading.Timer(job["abortMs"] / 1000, event.set).start()
    return options


def snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def wire(value: Any) -> Any:
    if isinstance(value, list):
        return [wire(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def call(job: dict[str, Any], hook: Any) -> Any:
    name = snake(job["operation"])
    package = "many_api" if job.get("api") == "many" else "one_api"
    arguments = {NAMES.get(k, k): v for k, v in job.get("parameters", {}).items()}
    base = import_module(package)
    if MODE == "classic":
        return call_classic(job, name, arguments)
    arguments |= job.get("body", {})
    arguments["request_options"] = options_of(job)
    client = client_of(job, base, hook)
    if MODE == "sync":
        with client:
            if job.get("iterate"):
                return [wire(item) for item in getattr(client.things.iterate, name)(**arguments)]
            return wire(getattr(client.things, name)(**arguments))

    async def run() -> Any:
        async with client:
            if job.get("iterate"):
                pages = getattr(client.things.iterate, f"a{name}")(**arguments)
                return [wire(item) async for item in pages]
            return wire(await getattr(client.things, f"a{name}")(**arguments))

    return asyncio.run(run())


def call_classic(job: dict[str, Any], name: str, arguments: dict[str, Any]) -> Any:
    classic = import_module("many_classic" if job.get("api") == "many" else "one_classic")
    given = job.get("credentials", {})
    configuration = classic.Configuration(
        host=job["server"],
        api_key={k: v for k, v in {"Header": job.get("key"), **given}.items() if isinstance(v, str)},
        access_token=given.get("Bearer", given.get("OAuth")),
        username=given.get("Basic", {}).get("username"),
        password=given.get("Basic", {}).get("password"),
    )
    configuration.retries = job.get("retries", 0)
    with classic.ApiClient(configuration) as client:
        for key, value in {**job.get("clientHeaders", {}), **job.get("headers", {})}.items():
            client.set_default_header(key, value)
        if "body" in job:
            arguments["thing"] = job["body"]
        if "timeoutMs" in job:
            arguments["_request_timeout"] = job["timeoutMs"] / 1000
        apis = import_module(f"{classic.__name__}.apis")
        return wire(getattr(apis.ThingsApi(client), name)(**arguments))


def run(job: dict[str, Any]) -> dict[str, Any]:
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    events: list[str] = []
    outcome: dict[str, Any] = {"kind": "value", "text": ""}
    shown: dict[str, str] = {}
    try:
        outcome["text"] = json.dumps(call(job, lambda event: events.append(repr(event))))
    except Exception as error:
        own = error
        if MODE == "classic" and type(error).__module__.startswith(("one_classic", "many_classic")):
            own = error.__cause__ or error
        outcome |= {
            "kind": kind_of(own),
            "text": str(error) if MODE == "classic" else getattr(error, "message", str(error)),
            "status": getattr(own, "status", None) or None,
            "attempts": getattr(own, "attempts", None),
        }
        shown = prints(error)
    root.removeHandler(handler)
    shown |= {"log": log.getvalue(), "hook": "\n".join(events)}
    outcome["leaks"] = [
        place
        for place, text in shown.items()
        if any(secret in text for secret in job.get("secrets", []))
    ]
    outcome["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    outcome["polluted"] = []
    return outcome


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
