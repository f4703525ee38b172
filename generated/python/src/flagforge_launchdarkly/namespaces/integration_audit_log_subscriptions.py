"""Integration audit log subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import Integration, Integrations, PatchOperation, StatementPost

_CREATE_SUBSCRIPTION: Operation[Integration] = Operation(
    "createSubscription",
    "POST",
    "/api/v2/integrations/{integrationKey}",
    path_parameters={"integration_key": "integrationKey"},
    body=Body("SubscriptionPost"),
    result="Integration",
)

_DELETE_SUBSCRIPTION: Operation[None] = Operation(
    "deleteSubscription",
    "DELETE",
    "/api/v2/integrations/{integrationKey}/{id}",
    path_parameters={"integration_key": "integrationKey", "id": "id"},
    reads="nothing",
)

_GET_SUBSCRIPTION_BY_ID: Operation[Integration] = Operation(
    "getSubscriptionByID",
    "GET",
    "/api/v2/integrations/{integrationKey}/{id}",
    path_parameters={"integration_key": "integrationKey", "id": "id"},
    result="Integration",
)

_GET_SUBSCRIPTIONS: Operation[Integrations] = Operation(
    "getSubscriptions",
    "GET",
    "/api/v2/integrations/{integrationKey}",
    path_parameters={"integration_key": "integrationKey"},
    result="Integrations",
)

_UPDATE_SUBSCRIPTION: Operation[Integration] = Operation(
    "updateSubscription",
    "PATCH",
    "/api/v2/integrations/{integrationKey}/{id}",
    path_parameters={"integration_key": "integrationKey", "id": "id"},
    body=Body("[]PatchOperation", argument="body"),
    result="Integration",
)


class IntegrationAuditLogSubscriptionsApi(Namespace):
    """Audit log entries sent on to other tools."""

    __slots__ = ()

    def create_subscription(
        self,
        *,
        config: Mapping[str, Any],
        name: str,
        integration_key: str,
        api_key: str | Omit = OMIT,
        on: bool | Omit = OMIT,
        statements: Sequence[StatementPost | Mapping[str, Any]] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        url: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Integration:
        """Create an audit log subscription.

        `statements` choose the resources and actions to report.

        `POST /api/v2/integrations/{integrationKey}`

        Args:
            config: Settings; the fields depend on the integration or kind.
            name: Name for humans.
            integration_key: Key of the integration, such as datadog, split or redis.
            api_key: Key of a system; on an environment it is the server-side SDK key. Keep it
                secret.
            on: Whether it is switched on.
            statements: Policy statements that choose what to report.
            tags: Labels for grouping and policies.
            url: Web address.
        """
        return self._send(_CREATE_SUBSCRIPTION, locals())

    acreate_subscription = asynchronous(create_subscription)

    def delete_subscription(
        self,
        *,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an audit log subscription.

        `DELETE /api/v2/integrations/{integrationKey}/{id}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_SUBSCRIPTION, locals())

    adelete_subscription = asynchronous(delete_subscription)

    def get_subscription_by_id(
        self,
        *,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Integration:
        """Get an audit log subscription.

        `GET /api/v2/integrations/{integrationKey}/{id}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._send(_GET_SUBSCRIPTION_BY_ID, locals())

    aget_subscription_by_id = asynchronous(get_subscription_by_id)

    def get_subscriptions(
        self,
        *,
        integration_key: str,
        request_options: RequestOptions | None = None,
    ) -> Integrations:
        """List audit log subscriptions of an integration.

        `GET /api/v2/integrations/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._send(_GET_SUBSCRIPTIONS, locals())

    aget_subscriptions = asynchronous(get_subscriptions)

    def update_subscription(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Integration:
        """Change an audit log subscription.

        Body: JSON Patch.

        `PATCH /api/v2/integrations/{integrationKey}/{id}`

        Args:
            body: The body.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._send(_UPDATE_SUBSCRIPTION, locals())

    aupdate_subscription = asynchronous(update_subscription)

    get_by_id = get_subscription_by_id
    aget_by_id = aget_subscription_by_id

    list_by_integration = get_subscriptions
    alist_by_integration = aget_subscriptions

    @property
    def raw(self) -> RawIntegrationAuditLogSubscriptionsApi:
        """The same calls with the head of the answer."""
        return RawIntegrationAuditLogSubscriptionsApi(self._client)


class RawIntegrationAuditLogSubscriptionsApi(RawNamespace):
    """`IntegrationAuditLogSubscriptionsApi` with the head of the answer."""

    __slots__ = ()

    create_subscription = raw(IntegrationAuditLogSubscriptionsApi.create_subscription)
    acreate_subscription = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.create_subscription)
    delete_subscription = raw(IntegrationAuditLogSubscriptionsApi.delete_subscription)
    adelete_subscription = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.delete_subscription)
    get_subscription_by_id = raw(IntegrationAuditLogSubscriptionsApi.get_subscription_by_id)
    aget_subscription_by_id = asynchronous_raw(
        IntegrationAuditLogSubscriptionsApi.get_subscription_by_id
    )
    get_subscriptions = raw(IntegrationAuditLogSubscriptionsApi.get_subscriptions)
    aget_subscriptions = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.get_subscriptions)
    update_subscription = raw(IntegrationAuditLogSubscriptionsApi.update_subscription)
    aupdate_subscription = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.update_subscription)
    get_by_id = raw(IntegrationAuditLogSubscriptionsApi.get_subscription_by_id)
    aget_by_id = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.get_subscription_by_id)
    list_by_integration = raw(IntegrationAuditLogSubscriptionsApi.get_subscriptions)
    alist_by_integration = asynchronous_raw(IntegrationAuditLogSubscriptionsApi.get_subscriptions)
