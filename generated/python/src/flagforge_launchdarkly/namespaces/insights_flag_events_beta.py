"""Insights flag events (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .._lib.options import RequestOptions
    from ..models import FlagEventCollectionRep, FlagEventRep

_GET_FLAG_EVENTS: PagedOperation[FlagEventCollectionRep, FlagEventRep] = PagedOperation(
    "getFlagEvents",
    "GET",
    "/api/v2/engineering-insights/flag-events",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "query": "query",
        "impact_size": "impactSize",
        "has_experiments": "hasExperiments",
        "_global": "global",
        "expand": ("expand", "form"),
        "limit": "limit",
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
    },
    constants={"LD-API-Version": "beta"},
    result="FlagEventCollectionRep",
    paging=Paging(
        "keyset",
        "after",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        key=["id"],
    ),
)


class InsightsFlagEventsBetaApi(Namespace):
    """Changes of flags with the size of their impact."""

    __slots__ = ()

    def get_flag_events(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        query: str | Omit = OMIT,
        impact_size: str | Omit = OMIT,
        has_experiments: bool | Omit = OMIT,
        _global: str | Omit = OMIT,
        expand: Sequence[Literal["experiments"]] | Omit = OMIT,
        limit: int | Omit = OMIT,
        _from: int | Omit = OMIT,
        to: int | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagEventCollectionRep:
        """List flag changes with their impact.

        Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
        header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/flag-events`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            query: Text to search for.
            impact_size: Only events with this impact: none, small, medium or large.
            has_experiments: Keeps events with an experiment (true) or without (false).
            _global: Whether global events count: include or exclude.
            expand: Names of extra fields to include in the answer.
            limit: Most items per page.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
        """
        return self._send(_GET_FLAG_EVENTS, locals())

    aget_flag_events = asynchronous(get_flag_events)

    list_flag_events = get_flag_events
    alist_flag_events = aget_flag_events

    @property
    def raw(self) -> RawInsightsFlagEventsBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsFlagEventsBetaApi(self._client)

    @property
    def iterate(self) -> PagedInsightsFlagEventsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedInsightsFlagEventsBetaApi(self._client)


class RawInsightsFlagEventsBetaApi(RawNamespace):
    """`InsightsFlagEventsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_flag_events = raw(InsightsFlagEventsBetaApi.get_flag_events)
    aget_flag_events = asynchronous_raw(InsightsFlagEventsBetaApi.get_flag_events)
    list_flag_events = raw(InsightsFlagEventsBetaApi.get_flag_events)
    alist_flag_events = asynchronous_raw(InsightsFlagEventsBetaApi.get_flag_events)


class PagedInsightsFlagEventsBetaApi(PagedNamespace):
    """`InsightsFlagEventsBetaApi` as iterators of items."""

    __slots__ = ()

    get_flag_events = iterated(InsightsFlagEventsBetaApi.get_flag_events, _GET_FLAG_EVENTS)
    aget_flag_events = asynchronous_iterated(
        InsightsFlagEventsBetaApi.get_flag_events,
        _GET_FLAG_EVENTS,
    )
