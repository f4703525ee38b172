"""Workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import CustomWorkflowInput, CustomWorkflowOutput, CustomWorkflowsListingOutput

_DELETE_WORKFLOW: Endpoint[None] = Endpoint(
    "deleteWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "workflow_id": "workflowId",
    },
)

_GET_CUSTOM_WORKFLOW: Endpoint[CustomWorkflowOutput] = Endpoint(
    "getCustomWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "workflow_id": "workflowId",
    },
)

_GET_WORKFLOWS: Endpoint[CustomWorkflowsListingOutput] = Endpoint(
    "getWorkflows",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"status": "status", "sort": "sort", "limit": "limit", "offset": "offset"},
)

_POST_WORKFLOW: Endpoint[CustomWorkflowOutput] = Endpoint(
    "postWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"template_key": "templateKey", "dry_run": "dryRun"},
    body="custom_workflow_input",
)


class WorkflowsApi(Api):
    """Sequences of flag changes with waits and approvals in between. In maintenance."""

    def delete_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a workflow of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            workflow_id: Id of the workflow.
        """
        return self._call(_DELETE_WORKFLOW, locals())

    def get_custom_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> CustomWorkflowOutput:
        """Get a workflow.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            workflow_id: Id of the workflow.
        """
        return self._call(_GET_CUSTOM_WORKFLOW, locals())

    def get_workflows(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        *,
        status: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CustomWorkflowsListingOutput:
        """List the workflows of a flag.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            status: Only items with this status; values differ per operation.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_WORKFLOWS, locals())

    def post_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        custom_workflow_input: CustomWorkflowInput | Mapping[str, Any],
        *,
        template_key: str | None = None,
        dry_run: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CustomWorkflowOutput:
        """Create a workflow for a flag.

        `templateKey` starts from a workflow template; `dryRun` only checks.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            template_key: Key of the workflow template.
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._call(_POST_WORKFLOW, locals())
