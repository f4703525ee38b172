"""Insights flag events (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import FlagEventCollectionRep

_GET_FLAG_EVENTS: Endpoint[FlagEventCollectionRep] = Endpoint(
    "getFlagEvents",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "query": "query",
        "impact_size": "impactSize",
        "has_experiments": "hasExperiments",
        "_global": "global",
        "expand": "expand",
        "limit": "limit",
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
    },
)


class InsightsFlagEventsBetaApi(Api):
    """Changes of flags with the size of their impact."""

    def get_flag_events(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        query: str | None = None,
        impact_size: str | None = None,
        has_experiments: bool | None = None,
        _global: str | None = None,
        expand: Sequence[Literal["experiments"]] | None = None,
        limit: int | None = None,
        _from: int | None = None,
        to: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_FLAG_EVENTS, locals())
