"""Flag triggers."""

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
        FlagTriggerInput,
        TriggerPost,
        TriggerWorkflowCollectionRep,
        TriggerWorkflowRep,
    )

_CREATE_TRIGGER_WORKFLOW: Endpoint[TriggerWorkflowRep] = Endpoint(
    "createTriggerWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body="trigger_post",
)

_DELETE_TRIGGER_WORKFLOW: Endpoint[None] = Endpoint(
    "deleteTriggerWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_TRIGGER_WORKFLOW_BY_ID: Endpoint[TriggerWorkflowRep] = Endpoint(
    "getTriggerWorkflowById",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_TRIGGER_WORKFLOWS: Endpoint[TriggerWorkflowCollectionRep] = Endpoint(
    "getTriggerWorkflows",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_PATCH_TRIGGER_WORKFLOW: Endpoint[TriggerWorkflowRep] = Endpoint(
    "patchTriggerWorkflow",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body="flag_trigger_input",
)


class FlagTriggersApi(Api):
    """Secret URLs that switch a flag when called."""

    def create_trigger_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        trigger_post: TriggerPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> TriggerWorkflowRep:
        """Create a trigger for a flag.

        Anyone who knows the URL in the answer can pull the trigger: keep it secret.

        `POST /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_CREATE_TRIGGER_WORKFLOW, locals())

    def delete_trigger_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
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
        return self._call(_DELETE_TRIGGER_WORKFLOW, locals())

    def get_trigger_workflow_by_id(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> TriggerWorkflowRep:
        """Get a trigger of a flag.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_TRIGGER_WORKFLOW_BY_ID, locals())

    def get_trigger_workflows(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> TriggerWorkflowCollectionRep:
        """List the triggers of a flag.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_TRIGGER_WORKFLOWS, locals())

    def patch_trigger_workflow(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        flag_trigger_input: FlagTriggerInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> TriggerWorkflowRep:
        """Change a trigger of a flag.

        Body: semantic patch, for example disableTrigger or cycleTriggerUrl.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_TRIGGER_WORKFLOW, locals())
