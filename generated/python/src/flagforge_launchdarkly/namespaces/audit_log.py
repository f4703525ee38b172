"""Audit log."""

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
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        AuditLogEntryListingRep,
        AuditLogEntryListingRepCollection,
        AuditLogEntryRep,
        CountBucketsResult,
        StatementPost,
    )

_GET_AUDIT_LOG_ENTRIES: PagedOperation[
    AuditLogEntryListingRepCollection,
    AuditLogEntryListingRep,
] = PagedOperation(
    "getAuditLogEntries",
    "GET",
    "/api/v2/auditlog",
    query={"before": "before", "after": "after", "q": "q", "limit": "limit", "spec": "spec"},
    result="AuditLogEntryListingRepCollection",
    paging=Paging(
        "time-window",
        "before",
        ["items"],
        next=["_links", "next", "href"],
        time=["date"],
        id=["_id"],
    ),
)

_GET_AUDIT_LOG_ENTRY: Operation[AuditLogEntryRep] = Operation(
    "getAuditLogEntry",
    "GET",
    "/api/v2/auditlog/{id}",
    path_parameters={"id": "id"},
    result="AuditLogEntryRep",
)

_POST_AUDIT_LOG_ENTRIES: PagedOperation[
    AuditLogEntryListingRepCollection,
    AuditLogEntryListingRep,
] = PagedOperation(
    "postAuditLogEntries",
    "POST",
    "/api/v2/auditlog",
    query={"before": "before", "after": "after", "q": "q", "limit": "limit"},
    body=Body("[]StatementPost", argument="body", required=False),
    result="AuditLogEntryListingRepCollection",
    idempotent=True,
    paging=Paging(
        "time-window",
        "before",
        ["items"],
        next=["_links", "next", "href"],
        time=["date"],
        id=["_id"],
    ),
)

_POST_AUDIT_LOG_ENTRY_COUNTS: Operation[CountBucketsResult] = Operation(
    "postAuditLogEntryCounts",
    "POST",
    "/api/v2/auditlog/counts",
    query={"after": "after", "before": "before", "buckets": "buckets"},
    body=Body("[]StatementPost", argument="body"),
    result="CountBucketsResult",
    idempotent=True,
)


class AuditLogApi(Namespace):
    """Who changed what and when, for every resource."""

    __slots__ = ()

    def get_audit_log_entries(
        self,
        *,
        before: int | Omit = OMIT,
        after: int | Omit = OMIT,
        q: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        spec: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AuditLogEntryListingRepCollection:
        """List audit log entries.

        Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at most.

        `GET /api/v2/auditlog`

        Args:
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            q: Text to search for.
            limit: Most items per page.
            spec: Resource specifier that picks the entries.
        """
        return self._send(_GET_AUDIT_LOG_ENTRIES, locals())

    aget_audit_log_entries = asynchronous(get_audit_log_entries)

    def get_audit_log_entry(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> AuditLogEntryRep:
        """Get an audit log entry with its details.

        Adds to the listing what changed: the state before, the state after and the difference.

        `GET /api/v2/auditlog/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_GET_AUDIT_LOG_ENTRY, locals())

    aget_audit_log_entry = asynchronous(get_audit_log_entry)

    def post_audit_log_entries(
        self,
        *,
        body: Sequence[StatementPost | Mapping[str, Any]] | Omit = OMIT,
        before: int | Omit = OMIT,
        after: int | Omit = OMIT,
        q: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AuditLogEntryListingRepCollection:
        """Search the audit log by resource.

        Reads only. The body holds policy statements that choose the resources; the query holds time
        range and text. Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at
        most.

        `POST /api/v2/auditlog`

        Args:
            body: The body.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            q: Text to search for.
            limit: Most items per page.
        """
        return self._send(_POST_AUDIT_LOG_ENTRIES, locals())

    apost_audit_log_entries = asynchronous(post_audit_log_entries)

    def post_audit_log_entry_counts(
        self,
        *,
        body: Sequence[StatementPost | Mapping[str, Any]],
        after: int,
        before: int | Omit = OMIT,
        buckets: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> CountBucketsResult:
        """Count audit log entries per time bucket.

        Reads only.

        `POST /api/v2/auditlog/counts`

        Args:
            body: The body.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            buckets: Number of time buckets, at most 500; 50 when absent.
        """
        return self._send(_POST_AUDIT_LOG_ENTRY_COUNTS, locals())

    apost_audit_log_entry_counts = asynchronous(post_audit_log_entry_counts)

    detail_entry = get_audit_log_entry
    adetail_entry = aget_audit_log_entry

    list_audit_log_entries = get_audit_log_entries
    alist_audit_log_entries = aget_audit_log_entries

    @property
    def raw(self) -> RawAuditLogApi:
        """The same calls with the head of the answer."""
        return RawAuditLogApi(self._client)

    @property
    def iterate(self) -> PagedAuditLogApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedAuditLogApi(self._client)


class RawAuditLogApi(RawNamespace):
    """`AuditLogApi` with the head of the answer."""

    __slots__ = ()

    get_audit_log_entries = raw(AuditLogApi.get_audit_log_entries)
    aget_audit_log_entries = asynchronous_raw(AuditLogApi.get_audit_log_entries)
    get_audit_log_entry = raw(AuditLogApi.get_audit_log_entry)
    aget_audit_log_entry = asynchronous_raw(AuditLogApi.get_audit_log_entry)
    post_audit_log_entries = raw(AuditLogApi.post_audit_log_entries)
    apost_audit_log_entries = asynchronous_raw(AuditLogApi.post_audit_log_entries)
    post_audit_log_entry_counts = raw(AuditLogApi.post_audit_log_entry_counts)
    apost_audit_log_entry_counts = asynchronous_raw(AuditLogApi.post_audit_log_entry_counts)
    detail_entry = raw(AuditLogApi.get_audit_log_entry)
    adetail_entry = asynchronous_raw(AuditLogApi.get_audit_log_entry)
    list_audit_log_entries = raw(AuditLogApi.get_audit_log_entries)
    alist_audit_log_entries = asynchronous_raw(AuditLogApi.get_audit_log_entries)


class PagedAuditLogApi(PagedNamespace):
    """`AuditLogApi` as iterators of items."""

    __slots__ = ()

    get_audit_log_entries = iterated(AuditLogApi.get_audit_log_entries, _GET_AUDIT_LOG_ENTRIES)
    aget_audit_log_entries = asynchronous_iterated(
        AuditLogApi.get_audit_log_entries,
        _GET_AUDIT_LOG_ENTRIES,
    )
    post_audit_log_entries = iterated(AuditLogApi.post_audit_log_entries, _POST_AUDIT_LOG_ENTRIES)
    apost_audit_log_entries = asynchronous_iterated(
        AuditLogApi.post_audit_log_entries,
        _POST_AUDIT_LOG_ENTRIES,
    )
