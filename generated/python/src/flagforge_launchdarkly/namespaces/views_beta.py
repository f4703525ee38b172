"""Views (beta)."""

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
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        LinkResourceSuccessResponse,
        UnlinkResourceSuccessResponse,
        View,
        ViewLinkedResource,
        ViewLinkedResources,
        ViewLinkRequestFilter,
        ViewLinkRequestKeys,
        ViewLinkRequestSegmentIdentifier,
        ViewLinkRequestSegmentIdentifiers,
        Views,
    )

_CREATE_VIEW: Operation[View] = Operation(
    "createView",
    "POST",
    "/api/v2/projects/{projectKey}/views",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("ViewPost"),
    result="View",
)

_DELETE_VIEW: Operation[None] = Operation(
    "deleteView",
    "DELETE",
    "/api/v2/projects/{projectKey}/views/{viewKey}",
    path_parameters={"project_key": "projectKey", "view_key": "viewKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_LINKED_RESOURCES: PagedOperation[ViewLinkedResources, ViewLinkedResource] = PagedOperation(
    "getLinkedResources",
    "GET",
    "/api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}",
    path_parameters={
        "project_key": "projectKey",
        "view_key": "viewKey",
        "resource_type": "resourceType",
    },
    query={
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "query": "query",
        "filter": "filter",
        "environment_id": "environmentId",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="ViewLinkedResources",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_LINKED_VIEWS: PagedOperation[Views, View] = PagedOperation(
    "getLinkedViews",
    "GET",
    "/api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}",
    path_parameters={
        "project_key": "projectKey",
        "resource_type": "resourceType",
        "resource_key": "resourceKey",
    },
    query={"environment_id": "environmentId", "limit": "limit", "offset": "offset"},
    constants={"LD-API-Version": "beta"},
    result="Views",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_VIEW: Operation[View] = Operation(
    "getView",
    "GET",
    "/api/v2/projects/{projectKey}/views/{viewKey}",
    path_parameters={"project_key": "projectKey", "view_key": "viewKey"},
    query={
        "sort": "sort",
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": "expand",
    },
    constants={"LD-API-Version": "beta"},
    result="View",
)

_GET_VIEWS: PagedOperation[Views, View] = PagedOperation(
    "getViews",
    "GET",
    "/api/v2/projects/{projectKey}/views",
    path_parameters={"project_key": "projectKey"},
    query={
        "sort": "sort",
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="Views",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_LINK_RESOURCE: Operation[LinkResourceSuccessResponse] = Operation(
    "linkResource",
    "POST",
    "/api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}",
    path_parameters={
        "project_key": "projectKey",
        "view_key": "viewKey",
        "resource_type": "resourceType",
    },
    constants={"LD-API-Version": "beta"},
    body=Body(
        "ViewLinkRequestKeys|ViewLinkRequestSegmentIdentifiers|ViewLinkRequestFilter",
        argument="body",
        properties={
            "comment": "comment",
            "environment_id": "environmentId",
            "filter": "filter",
            "keys": "keys",
            "segment_identifiers": "segmentIdentifiers",
        },
    ),
    result="LinkResourceSuccessResponse",
    idempotent=True,
)

_UNLINK_RESOURCE: Operation[UnlinkResourceSuccessResponse] = Operation(
    "unlinkResource",
    "DELETE",
    "/api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}",
    path_parameters={
        "project_key": "projectKey",
        "view_key": "viewKey",
        "resource_type": "resourceType",
    },
    constants={"LD-API-Version": "beta"},
    body=Body(
        "ViewLinkRequestKeys|ViewLinkRequestSegmentIdentifiers|ViewLinkRequestFilter",
        argument="body",
        properties={
            "comment": "comment",
            "environment_id": "environmentId",
            "filter": "filter",
            "keys": "keys",
            "segment_identifiers": "segmentIdentifiers",
        },
    ),
    result="UnlinkResourceSuccessResponse",
)

_UPDATE_VIEW: Operation[View] = Operation(
    "updateView",
    "PATCH",
    "/api/v2/projects/{projectKey}/views/{viewKey}",
    path_parameters={"project_key": "projectKey", "view_key": "viewKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("ViewPatch"),
    result="View",
)


class ViewsBetaApi(Namespace):
    """Named selections of flags, segments, metrics and AI Configs."""

    __slots__ = ()

    def create_view(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        description: str | Omit = OMIT,
        generate_sdk_keys: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> View:
        """Create a view.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/views`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            description: Free text about the purpose of the object.
            generate_sdk_keys: Whether SDK keys are made for the view.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_VIEW, locals())

    acreate_view = asynchronous(create_view)

    def delete_view(
        self,
        *,
        project_key: str,
        view_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a view.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/views/{viewKey}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
        """
        return self._send(_DELETE_VIEW, locals())

    adelete_view = asynchronous(delete_view)

    def get_linked_resources(
        self,
        *,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: Literal["linkedAt", "name"] | Omit = OMIT,
        query: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        environment_id: str | Omit = OMIT,
        expand: Sequence[Literal["maintainer", "resourceDetails"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_LINKED_RESOURCES, locals())

    aget_linked_resources = asynchronous(get_linked_resources)

    def get_linked_views(
        self,
        *,
        project_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        resource_key: str,
        environment_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_LINKED_VIEWS, locals())

    aget_linked_views = asynchronous(get_linked_views)

    def get_view(
        self,
        *,
        project_key: str,
        view_key: str,
        sort: Literal["key", "name", "updatedAt"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
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
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_VIEW, locals())

    aget_view = asynchronous(get_view)

    def get_views(
        self,
        *,
        project_key: str,
        sort: Literal["key", "name", "updatedAt"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        expand: Sequence[
            Literal[
                "flagsSummary",
                "segmentsSummary",
                "metricsSummary",
                "aiConfigsSummary",
                "resourceSummary",
            ]
        ]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_VIEWS, locals())

    aget_views = asynchronous(get_views)

    def link_resource(
        self,
        *,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        body: ViewLinkRequestKeys
        | Mapping[str, Any]
        | ViewLinkRequestSegmentIdentifiers
        | ViewLinkRequestFilter
        | Omit = OMIT,
        comment: str | Omit = OMIT,
        environment_id: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        keys: Sequence[str] | Omit = OMIT,
        segment_identifiers: Sequence[ViewLinkRequestSegmentIdentifier | Mapping[str, Any]]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> LinkResourceSuccessResponse:
        """Link resources to a view.

        Choose them by keys or ids, or by a filter. A 200 answer can hold `failedResources`. Beta:
        needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            resource_type: Type of the linked resources.
            body: The body. Or leave it out and give its properties.
            comment: Free text that explains the change.
            environment_id: Id of the environment.
            filter: Filter expression.
            keys: Keys of the objects to act on.
        """
        return self._send(_LINK_RESOURCE, locals())

    alink_resource = asynchronous(link_resource)

    def unlink_resource(
        self,
        *,
        project_key: str,
        view_key: str,
        resource_type: Literal["flags", "segments", "aiConfigs", "metrics"],
        body: ViewLinkRequestKeys
        | Mapping[str, Any]
        | ViewLinkRequestSegmentIdentifiers
        | ViewLinkRequestFilter
        | Omit = OMIT,
        comment: str | Omit = OMIT,
        environment_id: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        keys: Sequence[str] | Omit = OMIT,
        segment_identifiers: Sequence[ViewLinkRequestSegmentIdentifier | Mapping[str, Any]]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> UnlinkResourceSuccessResponse:
        """Remove resources from a view.

        The keys go into the request body. A 200 answer can hold `failedResources`. Beta: needs the
        header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            resource_type: Type of the linked resources.
            body: The body. Or leave it out and give its properties.
            comment: Free text that explains the change.
            environment_id: Id of the environment.
            filter: Filter expression.
            keys: Keys of the objects to act on.
        """
        return self._send(_UNLINK_RESOURCE, locals())

    aunlink_resource = asynchronous(unlink_resource)

    def update_view(
        self,
        *,
        project_key: str,
        view_key: str,
        archived: bool | Omit = OMIT,
        description: str | Omit = OMIT,
        generate_sdk_keys: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        name: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> View:
        """Change a view.

        Body: the fields to change; each replaces the present value. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/views/{viewKey}`

        Args:
            project_key: Key of the project.
            view_key: Key of the view.
            archived: Whether it is archived.
            description: Free text about the purpose of the object.
            generate_sdk_keys: Whether SDK keys are made for the view.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            name: Name for humans.
            tags: Labels for grouping and policies.
        """
        return self._send(_UPDATE_VIEW, locals())

    aupdate_view = asynchronous(update_view)

    @property
    def raw(self) -> RawViewsBetaApi:
        """The same calls with the head of the answer."""
        return RawViewsBetaApi(self._client)

    @property
    def iterate(self) -> PagedViewsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedViewsBetaApi(self._client)


class RawViewsBetaApi(RawNamespace):
    """`ViewsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_view = raw(ViewsBetaApi.create_view)
    acreate_view = asynchronous_raw(ViewsBetaApi.create_view)
    delete_view = raw(ViewsBetaApi.delete_view)
    adelete_view = asynchronous_raw(ViewsBetaApi.delete_view)
    get_linked_resources = raw(ViewsBetaApi.get_linked_resources)
    aget_linked_resources = asynchronous_raw(ViewsBetaApi.get_linked_resources)
    get_linked_views = raw(ViewsBetaApi.get_linked_views)
    aget_linked_views = asynchronous_raw(ViewsBetaApi.get_linked_views)
    get_view = raw(ViewsBetaApi.get_view)
    aget_view = asynchronous_raw(ViewsBetaApi.get_view)
    get_views = raw(ViewsBetaApi.get_views)
    aget_views = asynchronous_raw(ViewsBetaApi.get_views)
    link_resource = raw(ViewsBetaApi.link_resource)
    alink_resource = asynchronous_raw(ViewsBetaApi.link_resource)
    unlink_resource = raw(ViewsBetaApi.unlink_resource)
    aunlink_resource = asynchronous_raw(ViewsBetaApi.unlink_resource)
    update_view = raw(ViewsBetaApi.update_view)
    aupdate_view = asynchronous_raw(ViewsBetaApi.update_view)


class PagedViewsBetaApi(PagedNamespace):
    """`ViewsBetaApi` as iterators of items."""

    __slots__ = ()

    get_linked_resources = iterated(ViewsBetaApi.get_linked_resources, _GET_LINKED_RESOURCES)
    aget_linked_resources = asynchronous_iterated(
        ViewsBetaApi.get_linked_resources,
        _GET_LINKED_RESOURCES,
    )
    get_linked_views = iterated(ViewsBetaApi.get_linked_views, _GET_LINKED_VIEWS)
    aget_linked_views = asynchronous_iterated(ViewsBetaApi.get_linked_views, _GET_LINKED_VIEWS)
    get_views = iterated(ViewsBetaApi.get_views, _GET_VIEWS)
    aget_views = asynchronous_iterated(ViewsBetaApi.get_views, _GET_VIEWS)
