"""Integration audit log subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import Integration, Integrations, PatchOperation, SubscriptionPost

_CREATE_SUBSCRIPTION: Endpoint[Integration] = Endpoint(
    "createSubscription",
    path={"integration_key": "integrationKey"},
    body="subscription_post",
)

_DELETE_SUBSCRIPTION: Endpoint[None] = Endpoint(
    "deleteSubscription",
    path={"integration_key": "integrationKey", "id": "id"},
)

_GET_SUBSCRIPTION_BY_ID: Endpoint[Integration] = Endpoint(
    "getSubscriptionByID",
    path={"integration_key": "integrationKey", "id": "id"},
)

_GET_SUBSCRIPTIONS: Endpoint[Integrations] = Endpoint(
    "getSubscriptions",
    path={"integration_key": "integrationKey"},
)

_UPDATE_SUBSCRIPTION: Endpoint[Integration] = Endpoint(
    "updateSubscription",
    path={"integration_key": "integrationKey", "id": "id"},
    body="json_patch",
)


class IntegrationAuditLogSubscriptionsApi(Api):
    """Audit log entries sent on to other tools."""

    def create_subscription(
        self,
        integration_key: str,
        subscription_post: SubscriptionPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Create an audit log subscription.

        `statements` choose the resources and actions to report.

        `POST /api/v2/integrations/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_CREATE_SUBSCRIPTION, locals())

    def delete_subscription(
        self,
        integration_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an audit log subscription.

        `DELETE /api/v2/integrations/{integrationKey}/{id}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_SUBSCRIPTION, locals())

    def get_subscription_by_id(
        self,
        integration_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Get an audit log subscription.

        `GET /api/v2/integrations/{integrationKey}/{id}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_SUBSCRIPTION_BY_ID, locals())

    def get_subscriptions(
        self,
        integration_key: str,
        **options: Unpack[CallOptions],
    ) -> Integrations:
        """List audit log subscriptions of an integration.

        `GET /api/v2/integrations/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_GET_SUBSCRIPTIONS, locals())

    def update_subscription(
        self,
        integration_key: str,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Change an audit log subscription.

        Body: JSON Patch.

        `PATCH /api/v2/integrations/{integrationKey}/{id}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_UPDATE_SUBSCRIPTION, locals())
