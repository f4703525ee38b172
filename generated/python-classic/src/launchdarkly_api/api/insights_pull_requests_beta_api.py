"""Insights pull requests (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import PullRequestCollectionRep

_GET_PULL_REQUESTS: Endpoint[PullRequestCollectionRep] = Endpoint(
    "getPullRequests",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "status": "status",
        "query": "query",
        "limit": "limit",
        "expand": "expand",
        "sort": "sort",
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
    },
)


class InsightsPullRequestsBetaApi(Api):
    """Pull requests with their lead time and deployments."""

    def get_pull_requests(
        self,
        project_key: str,
        *,
        environment_key: str | None = None,
        application_key: Sequence[str] | None = None,
        status: str | None = None,
        query: str | None = None,
        limit: int | None = None,
        expand: Sequence[Literal["deployments", "flagReferences", "leadTime"]] | None = None,
        sort: str | None = None,
        _from: str | None = None,
        to: str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_PULL_REQUESTS, locals())
