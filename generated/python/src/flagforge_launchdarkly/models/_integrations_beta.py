from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link, Statement, StatementPost


class ApprovalsCapabilityConfig(Model):
    """Settings of an integration for approvals."""

    additional_form_variables: list[FormVariable] | None = field(
        "additionalFormVariables",
        "[]FormVariable",
        default=None,
    )


class AuditLogEventsHookCapabilityConfigPost(Model):
    statements: list[StatementPost] | None = field("statements", "[]StatementPost", default=None)
    """Policy statements that choose what to report."""


class AuditLogEventsHookCapabilityConfigRep(Model):
    statements: list[Statement] | None = field("statements", "[]Statement", default=None)
    """Policy statements that choose what to report."""


class CapabilityConfigPost(Model):
    approvals: ApprovalsCapabilityConfig | None = field(
        "approvals",
        "ApprovalsCapabilityConfig",
        default=None,
    )
    """Settings of the approvals capability."""
    audit_log_events_hook: AuditLogEventsHookCapabilityConfigPost | None = field(
        "auditLogEventsHook",
        "AuditLogEventsHookCapabilityConfigPost",
        default=None,
    )
    """Settings of the audit log hook capability."""


class CapabilityConfigRep(Model):
    approvals: ApprovalsCapabilityConfig | None = field(
        "approvals",
        "ApprovalsCapabilityConfig",
        default=None,
    )
    """Settings of the approvals capability."""
    audit_log_events_hook: AuditLogEventsHookCapabilityConfigRep | None = field(
        "auditLogEventsHook",
        "AuditLogEventsHookCapabilityConfigRep",
        default=None,
    )
    """Settings of the audit log hook capability."""


class DynamicOptions(Model):
    endpoint: Endpoint | None = field("endpoint", "Endpoint", default=None)
    parser: DynamicOptionsParser | None = field("parser", "DynamicOptionsParser", default=None)


class DynamicOptionsParser(Model):
    options_items: OptionsArray | None = field("optionsItems", "OptionsArray", default=None)
    options_path: str | None = field("optionsPath", default=None)


class Endpoint(Model):
    headers: list[HeaderItems] | None = field("headers", "[]HeaderItems", default=None)
    hmac_signature: HMACSignature | None = field("hmacSignature", "HMACSignature", default=None)
    method: str | None = field("method", default=None)
    url: str | None = field("url", default=None)
    """Web address."""


class FormVariable(Model):
    allowed_values: list[str] | None = field("allowedValues", default=None)
    default_value: Any = field("defaultValue", default=None)
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    dynamic_options: DynamicOptions | None = field("dynamicOptions", "DynamicOptions", default=None)
    is_optional: bool | None = field("isOptional", default=None)
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    placeholder: str | None = field("placeholder", default=None)
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class HMACSignature(Model):
    header_name: str | None = field("headerName", default=None)
    hmac_secret_form_variable_key: str | None = field("hmacSecretFormVariableKey", default=None)


class HeaderItems(Model):
    name: str | None = field("name", default=None)
    """Name for humans."""
    value: str | None = field("value", default=None)
    """Value; its type depends on the object."""


class IntegrationConfigurationCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[IntegrationConfigurationsRep] = field("items", "[]IntegrationConfigurationsRep")
    """The items of this page or collection."""


class IntegrationConfigurationPost(Model):
    capability_config: CapabilityConfigPost | None = field(
        "capabilityConfig",
        "CapabilityConfigPost",
        default=None,
    )
    """Settings per capability of the integration."""
    config_values: dict[str, Any] = field("configValues")
    """Settings of the integration, by field name."""
    enabled: bool | None = field("enabled", default=None)
    """Whether it is switched on."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class IntegrationConfigurationsRep(Model):
    """A configured integration."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    created_at: int | None = field("_createdAt", default=None)
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    integration_key: str | None = field("_integrationKey", default=None)
    """Key of the integration."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    capability_config: CapabilityConfigRep | None = field(
        "capabilityConfig",
        "CapabilityConfigRep",
        default=None,
    )
    """Settings per capability of the integration."""
    config_values: dict[str, Any] | None = field("configValues", default=None)
    """Settings of the integration, by field name."""
    enabled: bool | None = field("enabled", default=None)
    """Whether it is switched on."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class OptionsArray(Model):
    label: str | None = field("label", default=None)
    value: str | None = field("value", default=None)
    """Value; its type depends on the object."""
