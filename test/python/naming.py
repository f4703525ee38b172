"""Names of arguments, found without the generator's help."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def snake(name: str) -> str:
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name.strip("_"))
    return re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name).replace("-", "_").lower()


def revive(value: Any) -> Any:
    if isinstance(value, dict):
        return (
            value["$file"].encode()
            if "$file" in value
            else {k: revive(v) for k, v in value.items()}
        )
    return [revive(item) for item in value] if isinstance(value, list) else value


def pick(declared: Iterable[str], name: str) -> str:
    found = [n for n in (name, f"_{name}", f"{name}_") if n in declared]
    assert found, f"{name} is none of {sorted(declared)}"
    return found[0]
