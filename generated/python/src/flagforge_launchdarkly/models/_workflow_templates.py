from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, StageInput, StageOutput


class CreateWorkflowTemplateInput(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    project_key: str | None = field("projectKey", default=None)
    """Key of the project."""
    stages: list[StageInput] | None = field("stages", "[]StageInput", default=None)
    """Stages in order."""
    workflow_id: str | None = field("workflowId", default=None)


class WorkflowTemplateOutput(Model):
    """A workflow template."""

    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    key: str = field("_key")
    """Key of the object."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer_id: str = field("_maintainerId")
    """Id of the member who looks after the resource."""
    owner_id: str = field("_ownerId")
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    stages: list[StageOutput] | None = field("stages", "[]StageOutput", default=None)
    """Stages in order."""


class WorkflowTemplatesListingOutputRep(Model):
    items: list[WorkflowTemplateOutput] = field("items", "[]WorkflowTemplateOutput")
    """The items of this page or collection."""
