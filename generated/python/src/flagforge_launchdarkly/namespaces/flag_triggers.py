"""Flag triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import TriggerWorkflowCollectionRep, TriggerWorkflowRep
    from ..patches import FlagTriggerPatch

_CREATE_TRIGGER_WORKFLOW: Operation[TriggerWorkflowRep] = Operation(
    "createTriggerWorkflow",
    "POST",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body=Body("TriggerPost"),
    result="TriggerWorkflowRep",
)

_DELETE_TRIGGER_WORKFLOW: Operation[None] = Operation(
    "deleteTriggerWorkflow",
    "DELETE",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    reads="nothing",
)

_GET_TRIGGER_WORKFLOW_BY_ID: Operation[TriggerWorkflowRep] = Operation(
    "getTriggerWorkflowById",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    result="TriggerWorkflowRep",
)

_GET_TRIGGER_WORKFLOWS: Operation[TriggerWorkflowCollectionRep] = Operation(
    "getTriggerWorkflows",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="TriggerWorkflowCollectionRep",
)

_PATCH_TRIGGER_WORKFLOW: Operation[TriggerWorkflowRep] = Operation(
    "patchTriggerWorkflow",
    "PATCH",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body=Body(
        "FlagTriggerInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="TriggerWorkflowRep",
)


class FlagTriggersApi(Namespace):
    """Secret URLs that switch a flag when called."""

    __slots__ = ()

    def create_trigger_workflow(
        self,
        *,
        integration_key: str,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        instructions: Sequence[Mapping[str, Any]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> TriggerWorkflowRep:
        """Create a trigger for a flag.

        Anyone who knows the URL in the answer can pull the trigger: keep it secret.

        `POST /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`

        Args:
            integration_key: Key of the integration.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
        """
        return self._send(_CREATE_TRIGGER_WORKFLOW, locals())

    acreate_trigger_workflow = asynchronous(create_trigger_workflow)

    def delete_trigger_workflow(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a trigger of a flag.

        Its URL stops working.

        `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_TRIGGER_WORKFLOW, locals())

    adelete_trigger_workflow = asynchronous(delete_trigger_workflow)

    def get_trigger_workflow_by_id(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> TriggerWorkflowRep:
        """Get a trigger of a flag.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_GET_TRIGGER_WORKFLOW_BY_ID, locals())

    aget_trigger_workflow_by_id = asynchronous(get_trigger_workflow_by_id)

    def get_trigger_workflows(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> TriggerWorkflowCollectionRep:
        """List the triggers of a flag.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_TRIGGER_WORKFLOWS, locals())

    aget_trigger_workflows = asynchronous(get_trigger_workflows)

    def patch_trigger_workflow(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        comment: str | Omit = OMIT,
        instructions: FlagTriggerPatch | Sequence[Mapping[str, Any]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> TriggerWorkflowRep:
        """Change a trigger of a flag.

        Body: semantic patch, for example disableTrigger or cycleTriggerUrl.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
        """
        return self._send(_PATCH_TRIGGER_WORKFLOW, locals())

    apatch_trigger_workflow = asynchronous(patch_trigger_workflow)

    delete_by_id = delete_trigger_workflow
    adelete_by_id = adelete_trigger_workflow

    get_trigger_by_id = get_trigger_workflow_by_id
    aget_trigger_by_id = aget_trigger_workflow_by_id

    list_trigger_workflows = get_trigger_workflows
    alist_trigger_workflows = aget_trigger_workflows

    update_trigger_workflow_patch = patch_trigger_workflow
    aupdate_trigger_workflow_patch = apatch_trigger_workflow

    @property
    def raw(self) -> RawFlagTriggersApi:
        """The same calls with the head of the answer."""
        return RawFlagTriggersApi(self._client)


class RawFlagTriggersApi(RawNamespace):
    """`FlagTriggersApi` with the head of the answer."""

    __slots__ = ()

    create_trigger_workflow = raw(FlagTriggersApi.create_trigger_workflow)
    acreate_trigger_workflow = asynchronous_raw(FlagTriggersApi.create_trigger_workflow)
    delete_trigger_workflow = raw(FlagTriggersApi.delete_trigger_workflow)
    adelete_trigger_workflow = asynchronous_raw(FlagTriggersApi.delete_trigger_workflow)
    get_trigger_workflow_by_id = raw(FlagTriggersApi.get_trigger_workflow_by_id)
    aget_trigger_workflow_by_id = asynchronous_raw(FlagTriggersApi.get_trigger_workflow_by_id)
    get_trigger_workflows = raw(FlagTriggersApi.get_trigger_workflows)
    aget_trigger_workflows = asynchronous_raw(FlagTriggersApi.get_trigger_workflows)
    patch_trigger_workflow = raw(FlagTriggersApi.patch_trigger_workflow)
    apatch_trigger_workflow = asynchronous_raw(FlagTriggersApi.patch_trigger_workflow)
    delete_by_id = raw(FlagTriggersApi.delete_trigger_workflow)
    adelete_by_id = asynchronous_raw(FlagTriggersApi.delete_trigger_workflow)
    get_trigger_by_id = raw(FlagTriggersApi.get_trigger_workflow_by_id)
    aget_trigger_by_id = asynchronous_raw(FlagTriggersApi.get_trigger_workflow_by_id)
    list_trigger_workflows = raw(FlagTriggersApi.get_trigger_workflows)
    alist_trigger_workflows = asynchronous_raw(FlagTriggersApi.get_trigger_workflows)
    update_trigger_workflow_patch = raw(FlagTriggersApi.patch_trigger_workflow)
    aupdate_trigger_workflow_patch = asynchronous_raw(FlagTriggersApi.patch_trigger_workflow)
