"""Workflow templates."""

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
        CreateWorkflowTemplateInput,
        WorkflowTemplateOutput,
        WorkflowTemplatesListingOutputRep,
    )

_CREATE_WORKFLOW_TEMPLATE: Endpoint[WorkflowTemplateOutput] = Endpoint(
    "createWorkflowTemplate",
    body="create_workflow_template_input",
)

_DELETE_WORKFLOW_TEMPLATE: Endpoint[None] = Endpoint(
    "deleteWorkflowTemplate",
    path={"template_key": "templateKey"},
)

_GET_WORKFLOW_TEMPLATES: Endpoint[WorkflowTemplatesListingOutputRep] = Endpoint(
    "getWorkflowTemplates",
    query={"summary": "summary", "search": "search"},
)


class WorkflowTemplatesApi(Api):
    """Saved workflows to start new ones from. In maintenance."""

    def create_workflow_template(
        self,
        create_workflow_template_input: CreateWorkflowTemplateInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkflowTemplateOutput:
        """Create a workflow template.

        `POST /api/v2/templates`
        """
        return self._call(_CREATE_WORKFLOW_TEMPLATE, locals())

    def delete_workflow_template(self, template_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow template.

        `DELETE /api/v2/templates/{templateKey}`

        Args:
            template_key: Key of the workflow template.
        """
        return self._call(_DELETE_WORKFLOW_TEMPLATE, locals())

    def get_workflow_templates(
        self,
        *,
        summary: bool | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowTemplatesListingOutputRep:
        """List workflow templates.

        `GET /api/v2/templates`

        Args:
            summary: Leaves details out of each item. Send false for everything.
            search: Text to find in the name or the description.
        """
        return self._call(_GET_WORKFLOW_TEMPLATES, locals())
