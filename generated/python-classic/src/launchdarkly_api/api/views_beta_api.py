"""Views (beta)."""

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
        LinkResourceSuccessResponse,
        UnlinkResourceSuccessResponse,
        View,
        ViewLinkedResources,
        ViewLinkRequestFilter,
        ViewLinkRequestKeys,
        ViewLinkRequestSegmentIdentifiers,
        ViewPatch,
        ViewPost,
        Views,
    )

_CREATE_VIEW: Endpoint[View] = Endpoint(
    "createView",
    path={"project_key": "projectKey"},
    body="view_post",
)

_DELETE_VIEW: Endpoint[None] = Endpoint(
    "deleteView",
    path={"project_key": "projectKey", "view_key": "viewKey"},
)

_GET_LINKED_RESOURCES: Endpoint[ViewLinkedResources] = Endpoint(
    "getLinkedResources",
    path={"project_key": "projectKey", "view_key": "viewKey", "resource_type": "resourceType"},
    query={
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "query": "query",
        "filter": "filter",
        "environment_id": "environmentId",
        "expand": "expand",
    },
)

_GET_LINKED_VIEWS: Endpoint[Views] = Endpoint(
    "getLinkedViews",
    path={
        "project_key": "projectKey",
        "resource_type": "resourceType",
        "resource_key": "resourceKey",
    },
    query={"environment_id": "environmentId", "limit": "limit", "offset": "offset"},
)

_GET_VIEW: Endpoint[View] = Endpoint(
    "getView",
    path={"project_key": "projectKey", "view_key": "viewKey"},
    query={
        "sort": "sort",
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": "expand",
    },
)

_GET_VIEWS: Endpoint[Views] = Endpoint(
    "getViews",
    path={"project_key": "projectKey"},
    query={
        "sort": "sort",
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": "expand",
    },
)

_LINK_RESOURCE: Endpoint[LinkResourceSuccessResponse] = Endpoint(
    "linkResource",
    path={"project_key": "projectKey", "view_key": "viewKey", "resource_type": "resourceType"},
    body="view_link_request",
)

_UNLINK_RESOURCE: Endpoint[UnlinkResourceSuccessResponse] = Endpoint(
    "unlinkResource",
    path={"project_key": "projectKey", "view_key": "viewKey", "resource_type": "resourceType"},
    body="view_link_request",
)

_UPDATE_VIEW: Endpoint[View] = Endpoint(
    "updateView",
    path={"project_key": "projectKey", "view_key": "viewKey"},
    body="view_patch",
)


class ViewsBetaApi(Api):
    """Named selections of flags, segments, metrics and AI Configs."""

    def create_view(
        self,
        project_key: str,
        view_post: ViewPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> View:
        """Create a view.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/views`

        Args:
            project_key: Key of the project.
        """
        return self._call(_CREATE_VIEW, locals())

    def delete_view(self, project_key: str, view_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete a view.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/views/{viewKey}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
        """
        return self._call(_DELETE_VIEW, locals())

    def get_linked_resources(
        self,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["linkedAt", "name"] | None = None,
        query: str | None = None,
        filter: str | None = None,
        environment_id: str | None = None,
        expand: Sequence[Literal["maintainer", "resourceDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ViewLinkedResources:
        """List the resources linked to a view.

        Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            resource_type: Type of the linked resources.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            query: Text to search for.
            filter: Filter expression; fields and syntax differ per operation.
            environment_id: Id of the environment; needed when segments are asked for.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_LINKED_RESOURCES, locals())

    def get_linked_views(
        self,
        project_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        resource_key: str,
        *,
        environment_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Views:
        """List the views a resource is linked to.

        Segments go by id, everything else by key. Paged with `limit` and `offset`. Beta: needs the
        header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}`

        Args:
            project_key: Key of the project.
            resource_type: Type of the linked resources.
            resource_key: Key of the resource; segments are named by id.
            environment_id: Id of the environment; needed when segments are asked for.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_LINKED_VIEWS, locals())

    def get_view(
        self,
        project_key: str,
        view_key: str,
        *,
        sort: Literal["key", "name", "updatedAt"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        expand: Sequence[
            Literal[
                "allFlags",
                "allSegments",
                "allMetrics",
                "allAIConfigs",
                "allResources",
                "maintainer",
                "flagsSummary",
                "segmentsSummary",
                "metricsSummary",
                "aiConfigsSummary",
                "resourceSummary",
            ]
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> View:
        """Get a view by key.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/views/{viewKey}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_VIEW, locals())

    def get_views(
        self,
        project_key: str,
        *,
        sort: Literal["key", "name", "updatedAt"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        expand: Sequence[
            Literal[
                "flagsSummary",
                "segmentsSummary",
                "metricsSummary",
                "aiConfigsSummary",
                "resourceSummary",
            ]
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Views:
        """List the views of a project.

        Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/views`

        Args:
            project_key: Key of the project.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_VIEWS, locals())

    def link_resource(
        self,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        view_link_request: ViewLinkRequestKeys
        | Mapping[str, Any]
        | ViewLinkRequestSegmentIdentifiers
        | ViewLinkRequestFilter,
        **options: Unpack[CallOptions],
    ) -> LinkResourceSuccessResponse:
        """Link resources to a view.

        Choose them by keys or ids, or by a filter. A 200 answer can hold `failedResources`. Beta:
        needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            resource_type: Type of the linked resources.
        """
        return self._call(_LINK_RESOURCE, locals())

    def unlink_resource(
        self,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        view_link_request: ViewLinkRequestKeys
        | Mapping[str, Any]
        | ViewLinkRequestSegmentIdentifiers
        | ViewLinkRequestFilter,
        **options: Unpack[CallOptions],
    ) -> UnlinkResourceSuccessResponse:
        """Remove resources from a view.

        The keys go into the request body. A 200 answer can hold `failedResources`. Beta: needs the
        header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            resource_type: Type of the linked resources.
        """
        return self._call(_UNLINK_RESOURCE, locals())

    def update_view(
        self,
        project_key: str,
        view_key: str,
        view_patch: ViewPatch | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> View:
        """Change a view.

        Body: the fields to change; each replaces the present value. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/views/{viewKey}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
        """
        return self._call(_UPDATE_VIEW, locals())
