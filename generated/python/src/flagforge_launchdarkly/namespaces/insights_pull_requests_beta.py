"""Insights pull requests (beta)."""

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
    from ..models import PullRequestCollectionRep, PullRequestRep

_GET_PULL_REQUESTS: PagedOperation[PullRequestCollectionRep, PullRequestRep] = PagedOperation(
    "getPullRequests",
    "GET",
    "/api/v2/engineering-insights/pull-requests",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "status": "status",
        "query": "query",
        "limit": "limit",
        "expand": ("expand", "form"),
        "sort": "sort",
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
    },
    constants={"LD-API-Version": "beta"},
    result="PullRequestCollectionRep",
    paging=Paging(
        "keyset",
        "after",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        key=["id"],
    ),
)


class InsightsPullRequestsBetaApi(Namespace):
    """Pull requests with their lead time and deployments."""

    __slots__ = ()

    def get_pull_requests(
        self,
        *,
        project_key: str,
        environment_key: str | Omit = OMIT,
        application_key: Sequence[str] | Omit = OMIT,
        status: str | Omit = OMIT,
        query: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        expand: Sequence[Literal["deployments", "flagReferences", "leadTime"]] | Omit = OMIT,
        sort: str | Omit = OMIT,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> PullRequestCollectionRep:
        """List pull requests.

        Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
        header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/pull-requests`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            status: Only items with this status; values differ per operation.
            query: Text to search for.
            limit: Most items per page.
            expand: Names of extra fields to include in the answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
        """
        return self._send(_GET_PULL_REQUESTS, locals())

    aget_pull_requests = asynchronous(get_pull_requests)

    list_pull_requests = get_pull_requests
    alist_pull_requests = aget_pull_requests

    @property
    def raw(self) -> RawInsightsPullRequestsBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsPullRequestsBetaApi(self._client)

    @property
    def iterate(self) -> PagedInsightsPullRequestsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedInsightsPullRequestsBetaApi(self._client)


class RawInsightsPullRequestsBetaApi(RawNamespace):
    """`InsightsPullRequestsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_pull_requests = raw(InsightsPullRequestsBetaApi.get_pull_requests)
    aget_pull_requests = asynchronous_raw(InsightsPullRequestsBetaApi.get_pull_requests)
    list_pull_requests = raw(InsightsPullRequestsBetaApi.get_pull_requests)
    alist_pull_requests = asynchronous_raw(InsightsPullRequestsBetaApi.get_pull_requests)


class PagedInsightsPullRequestsBetaApi(PagedNamespace):
    """`InsightsPullRequestsBetaApi` as iterators of items."""

    __slots__ = ()

    get_pull_requests = iterated(InsightsPullRequestsBetaApi.get_pull_requests, _GET_PULL_REQUESTS)
    aget_pull_requests = asynchronous_iterated(
        InsightsPullRequestsBetaApi.get_pull_requests,
        _GET_PULL_REQUESTS,
    )
