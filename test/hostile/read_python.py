"""Reads files as Python and TOML do. In: lines of {"path", "text"}; out: a line of {"problems", "literals"} for each."""

import ast
import json
import sys
import tomllib

CANARIES = {"__PWN", "PWN", "__import__", "eval", "exec"}


def names(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found.update(alias.name for alias in node.names)
    return found


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.items() for part in item for text in strings(part)]
    return [text for item in value for text in strings(item)] if isinstance(value, list) else []


def inspect(path: str, text: str) -> tuple[list[str], list[str]]:
    if path.endswith(".toml"):
        return [], strings(tomllib.loads(text))
    tree = ast.parse(text)
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    # The code that is the same for every description may do what it needs.
    foreign = set() if "/_lib/" in path else names(tree) & CANARIES
    return [f"runs {name}" for name in sorted(foreign)], found


for line in sys.stdin:
    file = json.loads(line)
    try:
        problems, literals = inspect(file["path"], file["text"])
    except Exception as error:  # The caller reports it.
        problems, literals = [f"{type(error).__name__}: {error}"], []
    print(json.dumps({"problems": problems, "literals": literals}), flush=True)
