# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/lazy.py; edit it there.
from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(package: str, names: dict[str, Any], modules: Mapping[str, str]) -> Callable[[str], Any]:
    """A `__getattr__` for a package (PEP 562): a name's module is loaded when the name is first used."""

    def load(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = names[name] = getattr(import_module(f"{package}.{module}"), name)
        return value

    return load
