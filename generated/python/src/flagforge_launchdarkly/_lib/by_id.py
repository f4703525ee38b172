# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/by_id.py; edit it there.
"""Calls by the operation's id and the wire's names, for packages that have names of their own."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .omit import OMIT

if TYPE_CHECKING:
    from .client import Client
    from .messages import ApiResponse
    from .operation import Operation, Parameters
    from .options import RequestOptions

Values = Mapping[str, Any]


class Calls:
    """Finds an operation when it is first called."""

    __slots__ = ("_package", "_places")

    def __init__(self, package: str, places: Mapping[str, str]) -> None:
        self._package = package
        self._places = places
        """Id → `namespace:VARIABLE`."""

    def __call__(
        self,
        client: Client,
        operation_id: str,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = OMIT,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Makes a call; parameters stand under their names on the wire."""
        # Loaded with the first call: packages import this module for other things too.
        from .run import run

        operation = self._find(operation_id)
        arguments = {
            **_named(operation.path_parameters, path),
            **_named(operation.query, query),
            **_named(operation.headers, headers),
            **_named(operation.cookies, cookies),
            **_body(operation, body),
        }
        return run(client, operation, {**arguments, "request_options": options})

    def _find(self, operation_id: str) -> Operation[Any]:
        namespace, _, variable = self._places[operation_id].partition(":")
        module = import_module(f"{self._package}.namespaces.{namespace}")
        operation: Operation[Any] = getattr(module, variable)
        return operation


def _named(parameters: Parameters, values: Values | None) -> dict[str, Any]:
    given = values or {}
    wires = ((a, wire if isinstance(wire, str) else wire[0]) for a, wire in parameters.items())
    return {argument: given[wire] for argument, wire in wires if wire in given}


def _body(operation: Operation[Any], value: Any) -> dict[str, Any]:
    if operation.body is None or value is OMIT:
        return {}
    if operation.body.argument is not None:
        return {operation.body.argument: value}
    from .errors import InvalidRequestError
    from .kinds import is_mapping
    from .shapes import plain

    # An object: each of its properties is an argument.
    properties = plain(value)
    if not is_mapping(properties):
        raise InvalidRequestError("the body must be an object", operation=operation.id)
    return dict(properties)
