from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast, overload

from .messages import ApiResponse
from .operation import Operation, PagedOperation
from .run import run, run_async

if TYPE_CHECKING:
    from typing_extensions import Self

    from .client import Client
    from .paging import AsyncPages, Pages

P = ParamSpec("P")
T = TypeVar("T")
I_co = TypeVar("I_co", covariant=True)


class Namespace:
    """Operations under one tag. The generated methods build the arguments; who sends them depends on `_send`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> T:
        return run(self._client, operation, arguments).body


class _Async:
    """Stands in for a namespace in its asynchronous methods."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> T:
        return (await run_async(self._client, operation, arguments)).body


class _Raw(_Async):
    __slots__ = ()

    def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> Any:
        return run(self._client, operation, arguments)


class _AsyncRaw(_Async):
    __slots__ = ()

    def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> Any:
        return run_async(self._client, operation, arguments)


class _Variant(Generic[P, T]):
    """A method with the arguments of another one."""

    __slots__ = ("_method",)
    _view: type[_Async]

    def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None:
        self._method = method

    def _bind(self, instance: Any) -> Any:
        return MethodType(self._method, self._view(instance._client))


class borrowed(_Variant[P, T]):
    """A method of another namespace."""

    __slots__ = ()

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: Namespace, owner: Any) -> Callable[P, T]: ...
    def __get__(self, instance: Namespace | None, owner: Any) -> Any:
        return self if instance is None else MethodType(self._method, instance)


class asynchronous(_Variant[P, T]):
    """The same call without blocking."""

    __slots__ = ()
    _view = _Async

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: Namespace, owner: Any) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, instance: Namespace | None, owner: Any) -> Any:
        return self if instance is None else self._bind(instance)


class raw(_Variant[P, T]):
    """The same call with the head of the answer."""

    __slots__ = ()
    _view = _Raw

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: RawNamespace, owner: Any) -> Callable[P, ApiResponse[T]]: ...
    def __get__(self, instance: RawNamespace | None, owner: Any) -> Any:
        return self if instance is None else self._bind(instance)


class asynchronous_raw(_Variant[P, T]):
    """The same call without blocking, with the head of the answer."""

    __slots__ = ()
    _view = _AsyncRaw

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(
        self, instance: RawNamespace, owner: Any
    ) -> Callable[P, Coroutine[Any, Any, ApiResponse[T]]]: ...
    def __get__(self, instance: RawNamespace | None, owner: Any) -> Any:
        return self if instance is None else self._bind(instance)


class RawNamespace:
    """The operations of a namespace, giving `ApiResponse` in place of the plain value."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


class _Iterated(_Async):
    __slots__ = ()

    def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> Any:
        from .paging import Pages

        return Pages(self._client, cast("PagedOperation[T, Any]", operation), arguments)


class _AsyncIterated(_Async):
    __slots__ = ()

    def _send(self, operation: Operation[T], arguments: dict[str, Any]) -> Any:
        from .paging import AsyncPages

        return AsyncPages(self._client, cast("PagedOperation[T, Any]", operation), arguments)


class _Paged(_Variant[P, T], Generic[P, T, I_co]):
    """A method whose operation tells the type of the items."""

    __slots__ = ()

    def __init__(
        self, method: Callable[Concatenate[Any, P], T], _operation: PagedOperation[T, I_co]
    ) -> None:
        super().__init__(method)


class iterated(_Paged[P, T, I_co]):
    """The same call as a way through all pages."""

    __slots__ = ()
    _view = _Iterated

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: PagedNamespace, owner: Any) -> Callable[P, Pages[T, I_co]]: ...
    def __get__(self, instance: PagedNamespace | None, owner: Any) -> Any:
        return self if instance is None else self._bind(instance)


class asynchronous_iterated(_Paged[P, T, I_co]):
    """The same without blocking."""

    __slots__ = ()
    _view = _AsyncIterated

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: PagedNamespace, owner: Any) -> Callable[P, AsyncPages[T, I_co]]: ...
    def __get__(self, instance: PagedNamespace | None, owner: Any) -> Any:
        return self if instance is None else self._bind(instance)


class PagedNamespace:
    """The operations of a namespace that answer with pages, as iterators of items."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client
