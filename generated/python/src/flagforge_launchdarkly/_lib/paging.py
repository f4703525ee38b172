# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/paging.py; edit it there.
from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .operation import PagedOperation, Paging
from .pages import Walk
from .run import run, run_async

if TYPE_CHECKING:
    from .client import Client

T = TypeVar("T")
I_co = TypeVar("I_co", covariant=True)


class Page(Generic[T, I_co]):
    """One page of a collection."""

    __slots__ = ("items", "token", "value")

    def __init__(self, items: list[I_co], value: T, token: str | None) -> None:
        self.items = items
        self.value = value
        """The answer as the API sent it."""
        self.token = token
        """Give it as `resume` to go on after this page, also in another process; `None` after the last one."""

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items)"


class _Pages(Generic[T, I_co]):
    __slots__ = ("_arguments", "_client", "_operation")

    def __init__(
        self, client: Client, operation: PagedOperation[T, I_co], arguments: dict[str, Any]
    ) -> None:
        self._client = client
        self._operation = operation
        self._arguments = arguments

    def _walk(self, resume: str | None) -> Walk:
        paging: Paging | None = self._operation.paging
        if paging is None:
            raise TypeError(f"{self._operation.id} has no pages")
        return Walk(self._client, self._operation, paging, self._arguments, resume)


class Pages(_Pages[T, I_co]):
    """A collection: iterate over it for the items of all pages, which are asked for as they are needed."""

    __slots__ = ()

    def __iter__(self) -> Iterator[I_co]:
        return self.items()

    def items(
        self,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        resume: str | None = None,
    ) -> Iterator[I_co]:
        """The items, one after another.

        Args:
            max_items: Most items to give.
            max_pages: Most pages to ask for.
            resume: Token of a page: begin after it. The arguments must be those that gave the token.
        """
        left = max_items
        if left is not None and left <= 0:
            return
        for page in self.pages(max_pages=max_pages, resume=resume):
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if left <= 0:
                        return

    def pages(
        self, *, max_pages: int | None = None, resume: str | None = None
    ) -> Iterator[Page[T, I_co]]:
        """The pages, one after another; arguments as those of `items`."""
        walk = self._walk(resume)
        count = 0
        while max_pages is None or count < max_pages:
            if walk.refusal is not None:
                raise walk.refusal
            if walk.cursor is None:
                return
            answer = run(self._client, *walk.request())
            taken = walk.take(answer)
            if taken is None:
                return
            count += 1
            yield Page(taken[0], answer.body, taken[1])


class AsyncPages(_Pages[T, I_co]):
    """As `Pages`, for `async for`."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[I_co]:
        return self.items()

    async def items(
        self,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        resume: str | None = None,
    ) -> AsyncIterator[I_co]:
        """The items, one after another; arguments as those of `Pages.items`."""
        left = max_items
        if left is not None and left <= 0:
            return
        async for page in self.pages(max_pages=max_pages, resume=resume):
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if left <= 0:
                        return

    async def pages(
        self, *, max_pages: int | None = None, resume: str | None = None
    ) -> AsyncIterator[Page[T, I_co]]:
        """The pages, one after another; arguments as those of `items`."""
        walk = self._walk(resume)
        count = 0
        while max_pages is None or count < max_pages:
            if walk.refusal is not None:
                raise walk.refusal
            if walk.cursor is None:
                return
            answer = await run_async(self._client, *walk.request())
            taken = walk.take(answer)
            if taken is None:
                return
            count += 1
            yield Page(taken[0], answer.body, taken[1])
