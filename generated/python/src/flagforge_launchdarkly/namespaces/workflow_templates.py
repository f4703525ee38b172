"""Workflow templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import StageInput, WorkflowTemplateOutput, WorkflowTemplatesListingOutputRep

_CREATE_WORKFLOW_TEMPLATE: Operation[WorkflowTemplateOutput] = Operation(
    "createWorkflowTemplate",
    "POST",
    "/api/v2/templates",
    body=Body("CreateWorkflowTemplateInput"),
    result="WorkflowTemplateOutput",
)

_DELETE_WORKFLOW_TEMPLATE: Operation[None] = Operation(
    "deleteWorkflowTemplate",
    "DELETE",
    "/api/v2/templates/{templateKey}",
    path_parameters={"template_key": "templateKey"},
    reads="nothing",
)

_GET_WORKFLOW_TEMPLATES: Operation[WorkflowTemplatesListingOutputRep] = Operation(
    "getWorkflowTemplates",
    "GET",
    "/api/v2/templates",
    query={"summary": "summary", "search": "search"},
    result="WorkflowTemplatesListingOutputRep",
)


class WorkflowTemplatesApi(Namespace):
    """Saved workflows to start new ones from. In maintenance."""

    __slots__ = ()

    def create_workflow_template(
        self,
        *,
        key: str,
        description: str | Omit = OMIT,
        environment_key: str | Omit = OMIT,
        flag_key: str | Omit = OMIT,
        name: str | Omit = OMIT,
        project_key: str | Omit = OMIT,
        stages: Sequence[StageInput | Mapping[str, Any]] | Omit = OMIT,
        workflow_id: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> WorkflowTemplateOutput:
        """Create a workflow template.

        `POST /api/v2/templates`

        Args:
            key: Key of the object, unique among its kind.
            description: Free text about the purpose of the object.
            environment_key: Key of the environment.
            flag_key: Key of the flag.
            name: Name for humans.
            project_key: Key of the project.
            stages: Stages in order.
        """
        return self._send(_CREATE_WORKFLOW_TEMPLATE, locals())

    acreate_workflow_template = asynchronous(create_workflow_template)

    def delete_workflow_template(
        self,
        *,
        template_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workflow template.

        `DELETE /api/v2/templates/{templateKey}`

        Args:
            template_key: Key of the workflow template.
        """
        return self._send(_DELETE_WORKFLOW_TEMPLATE, locals())

    adelete_workflow_template = asynchronous(delete_workflow_template)

    def get_workflow_templates(
        self,
        *,
        summary: bool | Omit = OMIT,
        search: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> WorkflowTemplatesListingOutputRep:
        """List workflow templates.

        `GET /api/v2/templates`

        Args:
            summary: Leaves details out of each item. Send false for everything.
            search: Text to find in the name or the description.
        """
        return self._send(_GET_WORKFLOW_TEMPLATES, locals())

    aget_workflow_templates = asynchronous(get_workflow_templates)

    create_feature_flag_template = create_workflow_template
    acreate_feature_flag_template = acreate_workflow_template

    delete_template = delete_workflow_template
    adelete_template = adelete_workflow_template

    list = get_workflow_templates
    alist = aget_workflow_templates

    @property
    def raw(self) -> RawWorkflowTemplatesApi:
        """The same calls with the head of the answer."""
        return RawWorkflowTemplatesApi(self._client)


class RawWorkflowTemplatesApi(RawNamespace):
    """`WorkflowTemplatesApi` with the head of the answer."""

    __slots__ = ()

    create_workflow_template = raw(WorkflowTemplatesApi.create_workflow_template)
    acreate_workflow_template = asynchronous_raw(WorkflowTemplatesApi.create_workflow_template)
    delete_workflow_template = raw(WorkflowTemplatesApi.delete_workflow_template)
    adelete_workflow_template = asynchronous_raw(WorkflowTemplatesApi.delete_workflow_template)
    get_workflow_templates = raw(WorkflowTemplatesApi.get_workflow_templates)
    aget_workflow_templates = asynchronous_raw(WorkflowTemplatesApi.get_workflow_templates)
    create_feature_flag_template = raw(WorkflowTemplatesApi.create_workflow_template)
    acreate_feature_flag_template = asynchronous_raw(WorkflowTemplatesApi.create_workflow_template)
    delete_template = raw(WorkflowTemplatesApi.delete_workflow_template)
    adelete_template = asynchronous_raw(WorkflowTemplatesApi.delete_workflow_template)
    list = raw(WorkflowTemplatesApi.get_workflow_templates)
    alist = asynchronous_raw(WorkflowTemplatesApi.get_workflow_templates)
