"""Workflows."""

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
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import CustomWorkflowOutput, CustomWorkflowsListingOutput, StageInput

_DELETE_WORKFLOW: Operation[None] = Operation(
    "deleteWorkflow",
    "DELETE",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "workflow_id": "workflowId",
    },
    reads="nothing",
)

_GET_CUSTOM_WORKFLOW: Operation[CustomWorkflowOutput] = Operation(
    "getCustomWorkflow",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "workflow_id": "workflowId",
    },
    result="CustomWorkflowOutput",
)

_GET_WORKFLOWS: PagedOperation[CustomWorkflowsListingOutput, CustomWorkflowOutput] = PagedOperation(
    "getWorkflows",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"status": "status", "sort": "sort", "limit": "limit", "offset": "offset"},
    result="CustomWorkflowsListingOutput",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_POST_WORKFLOW: Operation[CustomWorkflowOutput] = Operation(
    "postWorkflow",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"query_template_key": "templateKey", "dry_run": "dryRun"},
    body=Body("CustomWorkflowInput"),
    result="CustomWorkflowOutput",
)


class WorkflowsApi(Namespace):
    """Sequences of flag changes with waits and approvals in between. In maintenance."""

    __slots__ = ()

    def delete_workflow(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        workflow_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workflow of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            workflow_id: Id of the workflow.
        """
        return self._send(_DELETE_WORKFLOW, locals())

    adelete_workflow = asynchronous(delete_workflow)

    def get_custom_workflow(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        workflow_id: str,
        request_options: RequestOptions | None = None,
    ) -> CustomWorkflowOutput:
        """Get a workflow.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            workflow_id: Id of the workflow.
        """
        return self._send(_GET_CUSTOM_WORKFLOW, locals())

    aget_custom_workflow = asynchronous(get_custom_workflow)

    def get_workflows(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        status: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_WORKFLOWS, locals())

    aget_workflows = asynchronous(get_workflows)

    def post_workflow(
        self,
        *,
        name: str,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        description: str | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        stages: Sequence[StageInput | Mapping[str, Any]] | Omit = OMIT,
        template_key: str | Omit = OMIT,
        query_template_key: str | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> CustomWorkflowOutput:
        """Create a workflow for a flag.

        `templateKey` starts from a workflow template; `dryRun` only checks.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`

        Args:
            name: Name for humans.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            description: Free text about the purpose of the object.
            maintainer_id: Id of the member who looks after the resource.
            stages: Stages in order.
            template_key: Key of the workflow template.
            query_template_key: Key of the workflow template.
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._send(_POST_WORKFLOW, locals())

    apost_workflow = asynchronous(post_workflow)

    create_workflow = post_workflow
    acreate_workflow = apost_workflow

    delete_from_feature_flag = delete_workflow
    adelete_from_feature_flag = adelete_workflow

    get_custom_workflow_by_id = get_custom_workflow
    aget_custom_workflow_by_id = aget_custom_workflow

    get_feature_flag_environments_workflows = get_workflows
    aget_feature_flag_environments_workflows = aget_workflows

    @property
    def raw(self) -> RawWorkflowsApi:
        """The same calls with the head of the answer."""
        return RawWorkflowsApi(self._client)

    @property
    def iterate(self) -> PagedWorkflowsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedWorkflowsApi(self._client)


class RawWorkflowsApi(RawNamespace):
    """`WorkflowsApi` with the head of the answer."""

    __slots__ = ()

    delete_workflow = raw(WorkflowsApi.delete_workflow)
    adelete_workflow = asynchronous_raw(WorkflowsApi.delete_workflow)
    get_custom_workflow = raw(WorkflowsApi.get_custom_workflow)
    aget_custom_workflow = asynchronous_raw(WorkflowsApi.get_custom_workflow)
    get_workflows = raw(WorkflowsApi.get_workflows)
    aget_workflows = asynchronous_raw(WorkflowsApi.get_workflows)
    post_workflow = raw(WorkflowsApi.post_workflow)
    apost_workflow = asynchronous_raw(WorkflowsApi.post_workflow)
    create_workflow = raw(WorkflowsApi.post_workflow)
    acreate_workflow = asynchronous_raw(WorkflowsApi.post_workflow)
    delete_from_feature_flag = raw(WorkflowsApi.delete_workflow)
    adelete_from_feature_flag = asynchronous_raw(WorkflowsApi.delete_workflow)
    get_custom_workflow_by_id = raw(WorkflowsApi.get_custom_workflow)
    aget_custom_workflow_by_id = asynchronous_raw(WorkflowsApi.get_custom_workflow)
    get_feature_flag_environments_workflows = raw(WorkflowsApi.get_workflows)
    aget_feature_flag_environments_workflows = asynchronous_raw(WorkflowsApi.get_workflows)


class PagedWorkflowsApi(PagedNamespace):
    """`WorkflowsApi` as iterators of items."""

    __slots__ = ()

    get_workflows = iterated(WorkflowsApi.get_workflows, _GET_WORKFLOWS)
    aget_workflows = asynchronous_iterated(WorkflowsApi.get_workflows, _GET_WORKFLOWS)
