"""Insights scores (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        InsightGroup,
        InsightGroupCollection,
        InsightScores,
        PatchOperation,
        PostInsightGroupParams,
    )

_CREATE_INSIGHT_GROUP: Endpoint[InsightGroup] = Endpoint(
    "createInsightGroup",
    body="post_insight_group_params",
)

_DELETE_INSIGHT_GROUP: Endpoint[None] = Endpoint(
    "deleteInsightGroup",
    path={"insight_group_key": "insightGroupKey"},
)

_GET_INSIGHT_GROUP: Endpoint[InsightGroup] = Endpoint(
    "getInsightGroup",
    path={"insight_group_key": "insightGroupKey"},
    query={"expand": "expand"},
)

_GET_INSIGHT_GROUPS: Endpoint[InsightGroupCollection] = Endpoint(
    "getInsightGroups",
    query={
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "query": "query",
        "expand": "expand",
    },
)

_GET_INSIGHTS_SCORES: Endpoint[InsightScores] = Endpoint(
    "getInsightsScores",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
    },
)

_PATCH_INSIGHT_GROUP: Endpoint[InsightGroup] = Endpoint(
    "patchInsightGroup",
    path={"insight_group_key": "insightGroupKey"},
    body="json_patch",
)


class InsightsScoresBetaApi(Api):
    """Scores of engineering health, by group of applications."""

    def create_insight_group(
        self,
        post_insight_group_params: PostInsightGroupParams | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> InsightGroup:
        """Create an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/engineering-insights/insights/group`
        """
        return self._call(_CREATE_INSIGHT_GROUP, locals())

    def delete_insight_group(self, insight_group_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            insight_group_key: Key of the insight group.
        """
        return self._call(_DELETE_INSIGHT_GROUP, locals())

    def get_insight_group(
        self,
        insight_group_key: str,
        *,
        expand: Sequence[Literal["environment", "scores"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightGroup:
        """Get an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            insight_group_key: Key of the insight group.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_INSIGHT_GROUP, locals())

    def get_insight_groups(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        query: str | None = None,
        expand: Sequence[Literal["environment", "metadata", "scores"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightGroupCollection:
        """List insight groups.

        Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/groups`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            query: Text to search for.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_INSIGHT_GROUPS, locals())

    def get_insights_scores(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightScores:
        """Get the engineering scores of an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/scores`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._call(_GET_INSIGHTS_SCORES, locals())

    def patch_insight_group(
        self,
        insight_group_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> InsightGroup:
        """Change an insight group.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            insight_group_key: Key of the insight group.
        """
        return self._call(_PATCH_INSIGHT_GROUP, locals())
