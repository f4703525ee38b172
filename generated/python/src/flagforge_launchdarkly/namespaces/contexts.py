"""Contexts."""

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
    from collections.abc import Mapping
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        ContextAttributeNamesCollection,
        ContextAttributeValuesCollection,
        ContextInstanceEvaluation,
        ContextInstanceEvaluations,
        ContextInstanceRecord,
        ContextInstances,
        ContextKindsCollectionRep,
        ContextRecord,
        Contexts,
        UpsertResponseRep,
    )

_DELETE_CONTEXT_INSTANCES: Operation[None] = Operation(
    "deleteContextInstances",
    "DELETE",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    reads="nothing",
)

_EVALUATE_CONTEXT_INSTANCE: PagedOperation[
    ContextInstanceEvaluations,
    ContextInstanceEvaluation,
] = PagedOperation(
    "evaluateContextInstance",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset", "sort": "sort", "filter": "filter"},
    body=Body(argument="body"),
    result="ContextInstanceEvaluations",
    idempotent=True,
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_CONTEXT_ATTRIBUTE_NAMES: Operation[ContextAttributeNamesCollection] = Operation(
    "getContextAttributeNames",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"filter": "filter", "limit": "limit"},
    result="ContextAttributeNamesCollection",
)

_GET_CONTEXT_ATTRIBUTE_VALUES: Operation[ContextAttributeValuesCollection] = Operation(
    "getContextAttributeValues",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes/{attributeName}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "attribute_name": "attributeName",
    },
    query={"filter": "filter", "limit": "limit"},
    result="ContextAttributeValuesCollection",
)

_GET_CONTEXT_INSTANCES: PagedOperation[ContextInstances, ContextInstanceRecord] = PagedOperation(
    "getContextInstances",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    query={
        "limit": "limit",
        "continuation_token": "continuationToken",
        "sort": "sort",
        "filter": "filter",
        "include_total_count": "includeTotalCount",
    },
    result="ContextInstances",
    paging=Paging(
        "token",
        "continuation_token",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        token=["continuationToken"],
    ),
)

_GET_CONTEXT_KINDS_BY_PROJECT_KEY: Operation[ContextKindsCollectionRep] = Operation(
    "getContextKindsByProjectKey",
    "GET",
    "/api/v2/projects/{projectKey}/context-kinds",
    path_parameters={"project_key": "projectKey"},
    result="ContextKindsCollectionRep",
)

_GET_CONTEXTS: PagedOperation[Contexts, ContextRecord] = PagedOperation(
    "getContexts",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}",
    path_parameters={
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
    result="Contexts",
    paging=Paging(
        "token",
        "continuation_token",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        token=["continuationToken"],
    ),
)

_PUT_CONTEXT_KIND: Operation[UpsertResponseRep] = Operation(
    "putContextKind",
    "PUT",
    "/api/v2/projects/{projectKey}/context-kinds/{key}",
    path_parameters={"project_key": "projectKey", "key": "key"},
    body=Body("UpsertContextKindPayload"),
    result="UpsertResponseRep",
)

_SEARCH_CONTEXT_INSTANCES: PagedOperation[ContextInstances, ContextInstanceRecord] = PagedOperation(
    "searchContextInstances",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "query_limit": "limit",
        "query_continuation_token": "continuationToken",
        "query_sort": "sort",
        "query_filter": "filter",
        "include_total_count": "includeTotalCount",
    },
    body=Body("ContextInstanceSearch"),
    result="ContextInstances",
    idempotent=True,
    paging=Paging(
        "token",
        "query_continuation_token",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        token=["continuationToken"],
    ),
)

_SEARCH_CONTEXTS: PagedOperation[Contexts, ContextRecord] = PagedOperation(
    "searchContexts",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "query_limit": "limit",
        "query_continuation_token": "continuationToken",
        "query_sort": "sort",
        "query_filter": "filter",
        "include_total_count": "includeTotalCount",
    },
    body=Body("ContextSearch"),
    result="Contexts",
    idempotent=True,
    paging=Paging(
        "token",
        "query_continuation_token",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        token=["continuationToken"],
    ),
)


class ContextsApi(Namespace):
    """People, services and devices that flags are evaluated for."""

    __slots__ = ()

    def delete_context_instances(
        self,
        *,
        project_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete context instances by id.

        `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_CONTEXT_INSTANCES, locals())

    adelete_context_instances = asynchronous(delete_context_instances)

    def evaluate_context_instance(
        self,
        *,
        body: Mapping[str, Any],
        project_key: str,
        environment_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContextInstanceEvaluations:
        """Evaluate all flags for a context instance.

        Reads only. For checks and debugging; applications should use an SDK. Paged with `limit` and
        `offset`; everything at once when `limit` is absent.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_EVALUATE_CONTEXT_INSTANCE, locals())

    aevaluate_context_instance = asynchronous(evaluate_context_instance)

    def get_context_attribute_names(
        self,
        *,
        project_key: str,
        environment_key: str,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXT_ATTRIBUTE_NAMES, locals())

    aget_context_attribute_names = asynchronous(get_context_attribute_names)

    def get_context_attribute_values(
        self,
        *,
        project_key: str,
        environment_key: str,
        attribute_name: str,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXT_ATTRIBUTE_VALUES, locals())

    aget_context_attribute_values = asynchronous(get_context_attribute_values)

    def get_context_instances(
        self,
        *,
        project_key: str,
        environment_key: str,
        id: str,
        limit: int | Omit = OMIT,
        continuation_token: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        include_total_count: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXT_INSTANCES, locals())

    aget_context_instances = asynchronous(get_context_instances)

    def get_context_kinds_by_project_key(
        self,
        *,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> ContextKindsCollectionRep:
        """List the context kinds of a project.

        `GET /api/v2/projects/{projectKey}/context-kinds`

        Args:
            project_key: Key of the project.
        """
        return self._send(_GET_CONTEXT_KINDS_BY_PROJECT_KEY, locals())

    aget_context_kinds_by_project_key = asynchronous(get_context_kinds_by_project_key)

    def get_contexts(
        self,
        *,
        project_key: str,
        environment_key: str,
        kind: str,
        key: str,
        limit: int | Omit = OMIT,
        continuation_token: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        include_total_count: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXTS, locals())

    aget_contexts = asynchronous(get_contexts)

    def put_context_kind(
        self,
        *,
        name: str,
        project_key: str,
        key: str,
        archived: bool | Omit = OMIT,
        description: str | Omit = OMIT,
        hide_in_targeting: bool | Omit = OMIT,
        version: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> UpsertResponseRep:
        """Create or change a context kind.

        Fields that are left out keep their value.

        `PUT /api/v2/projects/{projectKey}/context-kinds/{key}`

        Args:
            name: Name for humans.
            project_key: Key of the project.
            key: Key of the context or context kind.
            archived: Whether it is archived.
            description: Free text about the purpose of the object.
            hide_in_targeting: Same as archived.
            version: Version; a number in most places.
        """
        return self._send(_PUT_CONTEXT_KIND, locals())

    aput_context_kind = asynchronous(put_context_kind)

    def search_context_instances(
        self,
        *,
        project_key: str,
        environment_key: str,
        continuation_token: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        query_limit: int | Omit = OMIT,
        query_continuation_token: str | Omit = OMIT,
        query_sort: str | Omit = OMIT,
        query_filter: str | Omit = OMIT,
        include_total_count: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContextInstances:
        """Search context instances.

        Reads only. Criteria go into the query or into the body, not into both. Paged with `limit`
        and `continuationToken`; 20 items by default, 50 at most.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            continuation_token: Opaque cursor of the next page.
            filter: Filter expression.
            limit: Most items per page.
            sort: Field to sort by; a leading dash reverses the order.
            query_limit: Most items per page.
            query_continuation_token: Opaque cursor of the next page, from the previous answer.
            query_sort: Field to sort by; a leading dash reverses the order. Fields differ per
                operation.
            query_filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._send(_SEARCH_CONTEXT_INSTANCES, locals())

    asearch_context_instances = asynchronous(search_context_instances)

    def search_contexts(
        self,
        *,
        project_key: str,
        environment_key: str,
        continuation_token: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        query_limit: int | Omit = OMIT,
        query_continuation_token: str | Omit = OMIT,
        query_sort: str | Omit = OMIT,
        query_filter: str | Omit = OMIT,
        include_total_count: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Contexts:
        """Search contexts.

        Reads only. Criteria go into the query or into the body, not into both. Paged with `limit`
        and `continuationToken`; 20 items by default, 50 at most.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            continuation_token: Opaque cursor of the next page.
            filter: Filter expression.
            limit: Most items per page.
            sort: Field to sort by; a leading dash reverses the order.
            query_limit: Most items per page.
            query_continuation_token: Opaque cursor of the next page, from the previous answer.
            query_sort: Field to sort by; a leading dash reverses the order. Fields differ per
                operation.
            query_filter: Filter expression; fields and syntax differ per operation.
            include_total_count: Counts all matches; turn off for speed. True when absent.
        """
        return self._send(_SEARCH_CONTEXTS, locals())

    asearch_contexts = asynchronous(search_contexts)

    create_or_update_kind = put_context_kind
    acreate_or_update_kind = aput_context_kind

    delete_context_instance = delete_context_instances
    adelete_context_instance = adelete_context_instances

    evaluate_flags_for_context_instance = evaluate_context_instance
    aevaluate_flags_for_context_instance = aevaluate_context_instance

    get_attribute_names = get_context_attribute_names
    aget_attribute_names = aget_context_attribute_names

    get_by_kind_and_key = get_contexts
    aget_by_kind_and_key = aget_contexts

    list_context_kinds_by_project = get_context_kinds_by_project_key
    alist_context_kinds_by_project = aget_context_kinds_by_project_key

    @property
    def raw(self) -> RawContextsApi:
        """The same calls with the head of the answer."""
        return RawContextsApi(self._client)

    @property
    def iterate(self) -> PagedContextsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedContextsApi(self._client)


class RawContextsApi(RawNamespace):
    """`ContextsApi` with the head of the answer."""

    __slots__ = ()

    delete_context_instances = raw(ContextsApi.delete_context_instances)
    adelete_context_instances = asynchronous_raw(ContextsApi.delete_context_instances)
    evaluate_context_instance = raw(ContextsApi.evaluate_context_instance)
    aevaluate_context_instance = asynchronous_raw(ContextsApi.evaluate_context_instance)
    get_context_attribute_names = raw(ContextsApi.get_context_attribute_names)
    aget_context_attribute_names = asynchronous_raw(ContextsApi.get_context_attribute_names)
    get_context_attribute_values = raw(ContextsApi.get_context_attribute_values)
    aget_context_attribute_values = asynchronous_raw(ContextsApi.get_context_attribute_values)
    get_context_instances = raw(ContextsApi.get_context_instances)
    aget_context_instances = asynchronous_raw(ContextsApi.get_context_instances)
    get_context_kinds_by_project_key = raw(ContextsApi.get_context_kinds_by_project_key)
    aget_context_kinds_by_project_key = asynchronous_raw(
        ContextsApi.get_context_kinds_by_project_key
    )
    get_contexts = raw(ContextsApi.get_contexts)
    aget_contexts = asynchronous_raw(ContextsApi.get_contexts)
    put_context_kind = raw(ContextsApi.put_context_kind)
    aput_context_kind = asynchronous_raw(ContextsApi.put_context_kind)
    search_context_instances = raw(ContextsApi.search_context_instances)
    asearch_context_instances = asynchronous_raw(ContextsApi.search_context_instances)
    search_contexts = raw(ContextsApi.search_contexts)
    asearch_contexts = asynchronous_raw(ContextsApi.search_contexts)
    create_or_update_kind = raw(ContextsApi.put_context_kind)
    acreate_or_update_kind = asynchronous_raw(ContextsApi.put_context_kind)
    delete_context_instance = raw(ContextsApi.delete_context_instances)
    adelete_context_instance = asynchronous_raw(ContextsApi.delete_context_instances)
    evaluate_flags_for_context_instance = raw(ContextsApi.evaluate_context_instance)
    aevaluate_flags_for_context_instance = asynchronous_raw(ContextsApi.evaluate_context_instance)
    get_attribute_names = raw(ContextsApi.get_context_attribute_names)
    aget_attribute_names = asynchronous_raw(ContextsApi.get_context_attribute_names)
    get_by_kind_and_key = raw(ContextsApi.get_contexts)
    aget_by_kind_and_key = asynchronous_raw(ContextsApi.get_contexts)
    list_context_kinds_by_project = raw(ContextsApi.get_context_kinds_by_project_key)
    alist_context_kinds_by_project = asynchronous_raw(ContextsApi.get_context_kinds_by_project_key)


class PagedContextsApi(PagedNamespace):
    """`ContextsApi` as iterators of items."""

    __slots__ = ()

    evaluate_context_instance = iterated(
        ContextsApi.evaluate_context_instance,
        _EVALUATE_CONTEXT_INSTANCE,
    )
    aevaluate_context_instance = asynchronous_iterated(
        ContextsApi.evaluate_context_instance,
        _EVALUATE_CONTEXT_INSTANCE,
    )
    get_context_instances = iterated(ContextsApi.get_context_instances, _GET_CONTEXT_INSTANCES)
    aget_context_instances = asynchronous_iterated(
        ContextsApi.get_context_instances,
        _GET_CONTEXT_INSTANCES,
    )
    get_contexts = iterated(ContextsApi.get_contexts, _GET_CONTEXTS)
    aget_contexts = asynchronous_iterated(ContextsApi.get_contexts, _GET_CONTEXTS)
    search_context_instances = iterated(
        ContextsApi.search_context_instances,
        _SEARCH_CONTEXT_INSTANCES,
    )
    asearch_context_instances = asynchronous_iterated(
        ContextsApi.search_context_instances,
        _SEARCH_CONTEXT_INSTANCES,
    )
    search_contexts = iterated(ContextsApi.search_contexts, _SEARCH_CONTEXTS)
    asearch_contexts = asynchronous_iterated(ContextsApi.search_contexts, _SEARCH_CONTEXTS)
