from __future__ import annotations

from typing import Any, Literal

from .._lib.model import Model, field


class PostDeploymentEventInput(Model):
    application_key: str = field("applicationKey")
    """Key of the application."""
    application_kind: Literal["server", "browser", "mobile"] | None = field(
        "applicationKind",
        default=None,
    )
    application_name: str | None = field("applicationName", default=None)
    deployment_metadata: dict[str, Any] | None = field("deploymentMetadata", default=None)
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    event_metadata: dict[str, Any] | None = field("eventMetadata", default=None)
    event_time: int | None = field("eventTime", default=None)
    """When the event happened, epoch milliseconds."""
    event_type: Literal["started", "failed", "finished", "custom"] = field("eventType")
    """Type of the event."""
    project_key: str = field("projectKey")
    """Key of the project."""
    version: str = field("version")
    """Version; a number in most places."""
    version_name: str | None = field("versionName", default=None)
