"""Runs samples of the published classic client one by one: run_classic_seed.py SAMPLES.json URL; prints as JSON what
became of each: the error, and the names that were imported for it."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from typing import Any

from launchdarkly_api import models
from run_samples import lead


def run(text: str) -> dict[str, Any]:
    """Runs a sample; models that it names and does not import are put beside it."""
    shown = io.StringIO()
    code = compile(text, "sample", "exec")
    missing = [
        name for name in dir(models) if name in code.co_names and f"import {name}" not in text
    ]
    names = {"__name__": "sample", **{name: getattr(models, name) for name in missing}}
    error: str | None = None
    try:
        with contextlib.redirect_stdout(shown):
            exec(code, names)  # noqa: S102
    except BaseException as caught:  # noqa: BLE001
        error = f"{type(caught).__name__}: {caught}"
    told = shown.getvalue().partition("Exception when calling ")[2]
    return {"error": error or told or None, "imported": missing}


def main(samples: str, url: str) -> None:
    lead(url)
    with open(samples, encoding="utf-8") as file:
        texts = json.load(file)
    results = [run(text) for text in texts]
    sys.stdout.write(json.dumps(results))


main(*sys.argv[1:])
