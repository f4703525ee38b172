"""Audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        AuditLogEntryListingRepCollection,
        AuditLogEntryRep,
        CountBucketsResult,
        StatementPost,
    )

_GET_AUDIT_LOG_ENTRIES: Endpoint[AuditLogEntryListingRepCollection] = Endpoint(
    "getAuditLogEntries",
    query={"before": "before", "after": "after", "q": "q", "limit": "limit", "spec": "spec"},
)

_GET_AUDIT_LOG_ENTRY: Endpoint[AuditLogEntryRep] = Endpoint("getAuditLogEntry", path={"id": "id"})

_POST_AUDIT_LOG_ENTRIES: Endpoint[AuditLogEntryListingRepCollection] = Endpoint(
    "postAuditLogEntries",
    query={"before": "before", "after": "after", "q": "q", "limit": "limit"},
    body="statement_post_list",
)

_POST_AUDIT_LOG_ENTRY_COUNTS: Endpoint[CountBucketsResult] = Endpoint(
    "postAuditLogEntryCounts",
    query={"after": "after", "before": "before", "buckets": "buckets"},
    body="statement_post_list",
)


class AuditLogApi(Api):
    """Who changed what and when, for every resource."""

    def get_audit_log_entries(
        self,
        *,
        before: int | None = None,
        after: int | None = None,
        q: str | None = None,
        limit: int | None = None,
        spec: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_AUDIT_LOG_ENTRIES, locals())

    def get_audit_log_entry(self, id: str, **options: Unpack[CallOptions]) -> AuditLogEntryRep:
        """Get an audit log entry with its details.

        Adds to the listing what changed: the state before, the state after and the difference.

        `GET /api/v2/auditlog/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_GET_AUDIT_LOG_ENTRY, locals())

    def post_audit_log_entries(
        self,
        *,
        before: int | None = None,
        after: int | None = None,
        q: str | None = None,
        limit: int | None = None,
        statement_post_list: Sequence[StatementPost | Mapping[str, Any]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditLogEntryListingRepCollection:
        """Search the audit log by resource.

        Reads only. The body holds policy statements that choose the resources; the query holds time
        range and text. Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at
        most.

        `POST /api/v2/auditlog`

        Args:
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            q: Text to search for.
            limit: Most items per page.
        """
        return self._call(_POST_AUDIT_LOG_ENTRIES, locals())

    def post_audit_log_entry_counts(
        self,
        after: int,
        statement_post_list: Sequence[StatementPost | Mapping[str, Any]],
        *,
        before: int | None = None,
        buckets: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CountBucketsResult:
        """Count audit log entries per time bucket.

        Reads only.

        `POST /api/v2/auditlog/counts`

        Args:
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            buckets: Number of time buckets, at most 500; 50 when absent.
        """
        return self._call(_POST_AUDIT_LOG_ENTRY_COUNTS, locals())
