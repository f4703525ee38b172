from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import ExecutionOutput, Link, StageInput, StageOutput


class ConflictOutput(Model):
    message: str = field("message")
    """Text for humans, for instance what went wrong."""
    stage_id: str = field("stageId")


class CustomWorkflowInput(Model):
    """What a new workflow does, stage by stage."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    name: str = field("name")
    """Name for humans."""
    stages: list[StageInput] | None = field("stages", "[]StageInput", default=None)
    """Stages in order."""
    template_key: str | None = field("templateKey", default=None)
    """Key of the workflow template."""


class CustomWorkflowOutput(Model):
    """A workflow with its stages and their state."""

    conflicts: list[ConflictOutput] = field("_conflicts", "[]ConflictOutput")
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    execution: ExecutionOutput = field("_execution", "ExecutionOutput")
    """State of the run, with the time it stopped."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer_id: str = field("_maintainerId")
    """Id of the member who looks after the resource."""
    version: int = field("_version")
    """Version number; each change adds one."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    meta: WorkflowTemplateMetadata | None = field("meta", "WorkflowTemplateMetadata", default=None)
    name: str = field("name")
    """Name for humans."""
    stages: list[StageOutput] | None = field("stages", "[]StageOutput", default=None)
    """Stages in order."""
    template_key: str | None = field("templateKey", default=None)
    """Key of the workflow template."""


class CustomWorkflowsListingOutput(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[CustomWorkflowOutput] = field("items", "[]CustomWorkflowOutput")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ParameterDefault(Model):
    boolean_variation_value: bool | None = field("booleanVariationValue", default=None)
    rule_clause: RuleClause | None = field("ruleClause", "RuleClause", default=None)
    value: Any = field("value", default=None)
    """Value; its type depends on the object."""


class RuleClause(Model):
    attribute: str | None = field("attribute", default=None)
    """Name of the attribute to look at."""
    negate: bool | None = field("negate", default=None)
    """Turns the condition into its opposite."""
    op: (
        Literal[
            "in",
            "endsWith",
            "startsWith",
            "matches",
            "contains",
            "lessThan",
            "lessThanOrEqual",
            "greaterThan",
            "greaterThanOrEqual",
            "before",
            "after",
            "segmentMatch",
            "semVerEqual",
            "semVerLessThan",
            "semVerGreaterThan",
        ]
        | str
        | None
    ) = field("op", default=None)
    """Operator or operation name."""


class WorkflowTemplateMetadata(Model):
    parameters: list[WorkflowTemplateParameter] | None = field(
        "parameters",
        "[]WorkflowTemplateParameter",
        default=None,
    )
    """Parameters of the treatment or template."""


class WorkflowTemplateParameter(Model):
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    default: ParameterDefault | None = field("default", "ParameterDefault", default=None)
    """Default, or whether it is one."""
    path: str | None = field("path", default=None)
    """Where to look: a file path or a JSON Pointer."""
    valid: bool | None = field("valid", default=None)
