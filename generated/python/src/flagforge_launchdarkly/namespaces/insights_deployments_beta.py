"""Insights deployments (beta)."""

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
    from ..models import DeploymentCollectionRep, DeploymentRep, PatchOperation

_CREATE_DEPLOYMENT_EVENT: Operation[None] = Operation(
    "createDeploymentEvent",
    "POST",
    "/api/v2/engineering-insights/deployment-events",
    constants={"LD-API-Version": "beta"},
    body=Body("PostDeploymentEventInput"),
    reads="nothing",
)

_GET_DEPLOYMENT: Operation[DeploymentRep] = Operation(
    "getDeployment",
    "GET",
    "/api/v2/engineering-insights/deployments/{deploymentID}",
    path_parameters={"deployment_id": "deploymentID"},
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="DeploymentRep",
)

_GET_DEPLOYMENTS: PagedOperation[DeploymentCollectionRep, DeploymentRep] = PagedOperation(
    "getDeployments",
    "GET",
    "/api/v2/engineering-insights/deployments",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "limit": "limit",
        "expand": ("expand", "form"),
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
        "kind": "kind",
        "status": "status",
    },
    constants={"LD-API-Version": "beta"},
    result="DeploymentCollectionRep",
    paging=Paging(
        "keyset",
        "after",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        key=["id"],
    ),
)

_UPDATE_DEPLOYMENT: Operation[DeploymentRep] = Operation(
    "updateDeployment",
    "PATCH",
    "/api/v2/engineering-insights/deployments/{deploymentID}",
    path_parameters={"deployment_id": "deploymentID"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="DeploymentRep",
)


class InsightsDeploymentsBetaApi(Namespace):
    """Deployments reported by build pipelines."""

    __slots__ = ()

    def create_deployment_event(
        self,
        *,
        application_key: str,
        environment_key: str,
        event_type: Literal["started", "failed", "finished", "custom"],
        project_key: str,
        version: str,
        application_kind: Literal["server", "browser", "mobile"] | Omit = OMIT,
        application_name: str | Omit = OMIT,
        deployment_metadata: Mapping[str, Any] | Omit = OMIT,
        event_metadata: Mapping[str, Any] | Omit = OMIT,
        event_time: int | Omit = OMIT,
        version_name: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Report a deployment.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/engineering-insights/deployment-events`

        Args:
            application_key: Key of the application.
            environment_key: Key of the environment.
            event_type: Type of the event.
            project_key: Key of the project.
            version: Version; a number in most places.
            event_time: When the event happened, epoch milliseconds.
        """
        return self._send(_CREATE_DEPLOYMENT_EVENT, locals())

    acreate_deployment_event = asynchronous(create_deployment_event)

    def get_deployment(
        self,
        *,
        deployment_id: str,
        expand: Sequence[Literal["flagReferences", "pullRequests"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> DeploymentRep:
        """Get a deployment.

        The id comes from getDeployments. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/deployments/{deploymentID}`

        Args:
            deployment_id: Id of the deployment.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_DEPLOYMENT, locals())

    aget_deployment = asynchronous(get_deployment)

    def get_deployments(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        expand: Sequence[Literal["flagReferences", "pullRequests"]] | Omit = OMIT,
        _from: int | Omit = OMIT,
        to: int | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        kind: str | Omit = OMIT,
        status: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> DeploymentCollectionRep:
        """List deployments.

        Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
        header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/deployments`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            limit: Most items per page.
            expand: Names of extra fields to include in the answer.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            before: Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            kind: Kind of the resource: a context kind, a deployment kind or a list of tagged
                resource types.
            status: Only items with this status; values differ per operation.
        """
        return self._send(_GET_DEPLOYMENTS, locals())

    aget_deployments = asynchronous(get_deployments)

    def update_deployment(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        deployment_id: str,
        request_options: RequestOptions | None = None,
    ) -> DeploymentRep:
        """Change a deployment.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/engineering-insights/deployments/{deploymentID}`

        Args:
            body: The body.
            deployment_id: Id of the deployment.
        """
        return self._send(_UPDATE_DEPLOYMENT, locals())

    aupdate_deployment = asynchronous(update_deployment)

    get_deployment_by_id = get_deployment
    aget_deployment_by_id = aget_deployment

    list_deployments = get_deployments
    alist_deployments = aget_deployments

    update_deployment_by_id = update_deployment
    aupdate_deployment_by_id = aupdate_deployment

    @property
    def raw(self) -> RawInsightsDeploymentsBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsDeploymentsBetaApi(self._client)

    @property
    def iterate(self) -> PagedInsightsDeploymentsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedInsightsDeploymentsBetaApi(self._client)


class RawInsightsDeploymentsBetaApi(RawNamespace):
    """`InsightsDeploymentsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_deployment_event = raw(InsightsDeploymentsBetaApi.create_deployment_event)
    acreate_deployment_event = asynchronous_raw(InsightsDeploymentsBetaApi.create_deployment_event)
    get_deployment = raw(InsightsDeploymentsBetaApi.get_deployment)
    aget_deployment = asynchronous_raw(InsightsDeploymentsBetaApi.get_deployment)
    get_deployments = raw(InsightsDeploymentsBetaApi.get_deployments)
    aget_deployments = asynchronous_raw(InsightsDeploymentsBetaApi.get_deployments)
    update_deployment = raw(InsightsDeploymentsBetaApi.update_deployment)
    aupdate_deployment = asynchronous_raw(InsightsDeploymentsBetaApi.update_deployment)
    get_deployment_by_id = raw(InsightsDeploymentsBetaApi.get_deployment)
    aget_deployment_by_id = asynchronous_raw(InsightsDeploymentsBetaApi.get_deployment)
    list_deployments = raw(InsightsDeploymentsBetaApi.get_deployments)
    alist_deployments = asynchronous_raw(InsightsDeploymentsBetaApi.get_deployments)
    update_deployment_by_id = raw(InsightsDeploymentsBetaApi.update_deployment)
    aupdate_deployment_by_id = asynchronous_raw(InsightsDeploymentsBetaApi.update_deployment)


class PagedInsightsDeploymentsBetaApi(PagedNamespace):
    """`InsightsDeploymentsBetaApi` as iterators of items."""

    __slots__ = ()

    get_deployments = iterated(InsightsDeploymentsBetaApi.get_deployments, _GET_DEPLOYMENTS)
    aget_deployments = asynchronous_iterated(
        InsightsDeploymentsBetaApi.get_deployments,
        _GET_DEPLOYMENTS,
    )
