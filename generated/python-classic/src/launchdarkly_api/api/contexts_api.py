"""Contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        ContextAttributeNamesCollection,
        ContextAttributeValuesCollection,
        ContextInstanceEvaluations,
        ContextInstances,
        ContextInstanceSearch,
        ContextKindsCollectionRep,
        Contexts,
        ContextSearch,
        UpsertContextKindPayload,
        UpsertResponseRep,
    )

_DELETE_CONTEXT_INSTANCES: Endpoint[None] = Endpoint(
    "deleteContextInstances",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
)

_EVALUATE_CONTEXT_INSTANCE: Endpoint[ContextInstanceEvaluations] = Endpoint(
    "evaluateContextInstance",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset", "sort": "sort", "filter": "filter"},
    body="context_instance",
)

_GET_CONTEXT_ATTRIBUTE_NAMES: Endpoint[ContextAttributeNamesCollection] = Endpoint(
    "getContextAttributeNames",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"filter": "filter", "limit": "limit"},
)

_GET_CONTEXT_ATTRIBUTE_VALUES: Endpoint[ContextAttributeValuesCollection] = Endpoint(
    "getContextAttributeValues",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "attribute_name": "attributeName",
    },
    query={"filter": "filter", "limit": "limit"},
)

_GET_CONTEXT_INSTANCES: Endpoint[ContextInstances] = Endpoint(
    "getContextInstances",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    query={
        "limit": "limit",
        "continuation_token": "continuationToken",
        "sort": "sort",
        "filter": "filter",
        "include_total_count": "includeTotalCount",
    },
)

_GET_CONTEXT_KINDS_BY_PROJECT_KEY: Endpoint[ContextKindsCollectionRep] = Endpoint(
    "getContextKindsByProjectKey",
    path={"project_key": "projectKey"},
)

_GET_CONTEXTS: Endpoint[Contexts] = Endpoint(
    "getContexts",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "kind": "kind",
        "key": "key",
    },
    query={
        "limit": "limit",
        "continuation_token": "continuationToken",
        "sort": "sort",
        "filter": "filter",
        "include_total_count": "includeTotalCount",
    },
)

_PUT_CONTEXT_KIND: Endpoint[UpsertResponseRep] = Endpoint(
    "putContextKind",
    path={"project_key": "projectKey", "key": "key"},
    body="upsert_context_kind_payload",
)

_SEARCH_CONTEXT_INSTANCES: Endpoint[ContextInstances] = Endpoint(
    "searchContextInstances",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "limit": "limit",
        "continuation_token": "continuationToken",
        "sort": "sort",
        "filter": "filter",
        "include_total_count": "includeTotalCount",
    },
    body="context_instance_search",
)

_SEARCH_CONTEXTS: Endpoint[Contexts] = Endpoint(
    "searchContexts",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "limit": "limit",
        "continuation_token": "continuationToken",
        "sort": "sort",
        "filter": "filter",
        "include_total_count": "includeTotalCount",
    },
    body="context_search",
)


class ContextsApi(Api):
    """People, services and devices that flags are evaluated for."""

    def delete_context_instances(
        self,
        project_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete context instances by id.

        `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_CONTEXT_INSTANCES, locals())

    def evaluate_context_instance(
        self,
        project_key: str,
        environment_key: str,
        context_instance: Mapping[str, Any],
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextInstanceEvaluations:
        """Evaluate all flags for a context instance.

        Reads only. For checks and debugging; applications should use an SDK. Paged with `limit` and
        `offset`; everything at once when `limit` is absent.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._call(_EVALUATE_CONTEXT_INSTANCE, locals())

    def get_context_attribute_names(
        self,
        project_key: str,
        environment_key: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextAttributeNamesCollection:
        """List context attribute names seen lately.

        `limit` caps the list; there is no next page; 100 items by default, 100 at most.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
        """
        return self._call(_GET_CONTEXT_ATTRIBUTE_NAMES, locals())

    def get_context_attribute_values(
        self,
        project_key: str,
        environment_key: str,
        attribute_name: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextAttributeValuesCollection:
        """List values seen for a context attribute.

        `limit` caps the list; there is no next page; 50 items by default, 100 at most.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes/{attributeName}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            attribute_name: Name of the context attribute.
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
        """
        return self._call(_GET_CONTEXT_ATTRIBUTE_VALUES, locals())

    def get_context_instances(
        self,
        project_key: str,
        environment_key: str,
        id: str,
        *,
        limit: int | None = None,
        continuation_token: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_total_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextInstances:
        """Get context instances by id.

        Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            limit: Most items per page.
            continuation_token: Opaque cursor of the next page, from the previous answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._call(_GET_CONTEXT_INSTANCES, locals())

    def get_context_kinds_by_project_key(
        self,
        project_key: str,
        **options: Unpack[CallOptions],
    ) -> ContextKindsCollectionRep:
        """List the context kinds of a project.

        `GET /api/v2/projects/{projectKey}/context-kinds`

        Args:
            project_key: Key of the project.
        """
        return self._call(_GET_CONTEXT_KINDS_BY_PROJECT_KEY, locals())

    def get_contexts(
        self,
        project_key: str,
        environment_key: str,
        kind: str,
        key: str,
        *,
        limit: int | None = None,
        continuation_token: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_total_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Contexts:
        """Get contexts by kind and key.

        Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            kind: Kind of the resource: a context kind, a deployment kind or a list of tagged
                resource types.
            key: Key of the context or context kind.
            limit: Most items per page.
            continuation_token: Opaque cursor of the next page, from the previous answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._call(_GET_CONTEXTS, locals())

    def put_context_kind(
        self,
        project_key: str,
        key: str,
        upsert_context_kind_payload: UpsertContextKindPayload | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> UpsertResponseRep:
        """Create or change a context kind.

        Fields that are left out keep their value.

        `PUT /api/v2/projects/{projectKey}/context-kinds/{key}`

        Args:
            project_key: Key of the project.
            key: Key of the context or context kind.
        """
        return self._call(_PUT_CONTEXT_KIND, locals())

    def search_context_instances(
        self,
        project_key: str,
        environment_key: str,
        context_instance_search: ContextInstanceSearch | Mapping[str, Any],
        *,
        limit: int | None = None,
        continuation_token: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_total_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextInstances:
        """Search context instances.

        Reads only. Criteria go into the query or into the body, not into both. Paged with `limit`
        and `continuationToken`; 20 items by default, 50 at most.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            continuation_token: Opaque cursor of the next page, from the previous answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._call(_SEARCH_CONTEXT_INSTANCES, locals())

    def search_contexts(
        self,
        project_key: str,
        environment_key: str,
        context_search: ContextSearch | Mapping[str, Any],
        *,
        limit: int | None = None,
        continuation_token: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_total_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Contexts:
        """Search contexts.

        Reads only. Criteria go into the query or into the body, not into both. Paged with `limit`
        and `continuationToken`; 20 items by default, 50 at most.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            continuation_token: Opaque cursor of the next page, from the previous answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._call(_SEARCH_CONTEXTS, locals())
