"""Runs samples of the published client one by one: run_seed.py SAMPLES.json URL; prints what became of each as JSON."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from typing import Any

import httpx2

PRELUDE = """
from launch_darkly_python_sdk import LaunchDarkly
launchdarkly = LaunchDarkly(api_key="YOUR_API_KEY")
"""


def lead(url: str) -> None:
    """Sends every request to the mock server, and nothing anywhere else."""
    target = httpx2.URL(url)
    for kind in (httpx2.Client, httpx2.AsyncClient):
        build = kind.build_request

        def rewritten(
            self: Any, method: Any, address: Any, _build: Any = build, **options: Any
        ) -> Any:
            own = httpx2.URL(address).copy_with(
                scheme=target.scheme, host=target.host, port=target.port
            )
            return _build(self, method, own, **options)

        kind.build_request = rewritten


def run(text: str) -> str | None:
    """`None` for a sample that ran; else what it failed with."""
    shown = io.StringIO()
    try:
        with contextlib.redirect_stdout(shown):
            # Samples open a file that is nowhere.
            names: dict[str, Any] = {"__name__": "sample", "open": lambda *_: io.BytesIO(b"a,b")}
            if "import LaunchDarkly" not in text:
                exec(compile(PRELUDE, "prelude", "exec"), names)  # noqa: S102
            exec(compile(text, "sample", "exec"), names)  # noqa: S102
    except BaseException as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    caught = [row for row in shown.getvalue().splitlines() if row.startswith("Exception when")]
    return caught[0] if caught else None


def main(samples: str, url: str) -> None:
    lead(url)
    with open(samples, encoding="utf-8") as file:
        texts = json.load(file)
    results = [run(text) for text in texts]
    sys.stdout.write(json.dumps(results))


main(*sys.argv[1:])
