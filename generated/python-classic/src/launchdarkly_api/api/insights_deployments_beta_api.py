"""Insights deployments (beta)."""

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
        DeploymentCollectionRep,
        DeploymentRep,
        PatchOperation,
        PostDeploymentEventInput,
    )

_CREATE_DEPLOYMENT_EVENT: Endpoint[None] = Endpoint(
    "createDeploymentEvent",
    body="post_deployment_event_input",
)

_GET_DEPLOYMENT: Endpoint[DeploymentRep] = Endpoint(
    "getDeployment",
    path={"deployment_id": "deploymentID"},
    query={"expand": "expand"},
)

_GET_DEPLOYMENTS: Endpoint[DeploymentCollectionRep] = Endpoint(
    "getDeployments",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "limit": "limit",
        "expand": "expand",
        "_from": "from",
        "to": "to",
        "after": "after",
        "before": "before",
        "kind": "kind",
        "status": "status",
    },
)

_UPDATE_DEPLOYMENT: Endpoint[DeploymentRep] = Endpoint(
    "updateDeployment",
    path={"deployment_id": "deploymentID"},
    body="json_patch",
)


class InsightsDeploymentsBetaApi(Api):
    """Deployments reported by build pipelines."""

    def create_deployment_event(
        self,
        post_deployment_event_input: PostDeploymentEventInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Report a deployment.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/engineering-insights/deployment-events`
        """
        return self._call(_CREATE_DEPLOYMENT_EVENT, locals())

    def get_deployment(
        self,
        deployment_id: str,
        *,
        expand: Sequence[Literal["flagReferences", "pullRequests"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DeploymentRep:
        """Get a deployment.

        The id comes from getDeployments. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/deployments/{deploymentID}`

        Args:
            deployment_id: Id of the deployment.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_DEPLOYMENT, locals())

    def get_deployments(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        limit: int | None = None,
        expand: Sequence[Literal["flagReferences", "pullRequests"]] | None = None,
        _from: int | None = None,
        to: int | None = None,
        after: str | None = None,
        before: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_DEPLOYMENTS, locals())

    def update_deployment(
        self,
        deployment_id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> DeploymentRep:
        """Change a deployment.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/engineering-insights/deployments/{deploymentID}`

        Args:
            deployment_id: Id of the deployment.
        """
        return self._call(_UPDATE_DEPLOYMENT, locals())
