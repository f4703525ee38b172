"""Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import PatchOperation, Webhook, WebhookPost, Webhooks

_DELETE_WEBHOOK: Endpoint[None] = Endpoint("deleteWebhook", path={"id": "id"})

_GET_ALL_WEBHOOKS: Endpoint[Webhooks] = Endpoint("getAllWebhooks")

_GET_WEBHOOK: Endpoint[Webhook] = Endpoint("getWebhook", path={"id": "id"})

_PATCH_WEBHOOK: Endpoint[Webhook] = Endpoint("patchWebhook", path={"id": "id"}, body="json_patch")

_POST_WEBHOOK: Endpoint[Webhook] = Endpoint("postWebhook", body="webhook_post")


class WebhooksApi(Api):
    """Calls to your own URL when something changes."""

    def delete_webhook(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        `DELETE /api/v2/webhooks/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_WEBHOOK, locals())

    def get_all_webhooks(self, **options: Unpack[CallOptions]) -> Webhooks:
        """List webhooks.

        `GET /api/v2/webhooks`
        """
        return self._call(_GET_ALL_WEBHOOKS, locals())

    def get_webhook(self, id: str, **options: Unpack[CallOptions]) -> Webhook:
        """Get a webhook.

        `GET /api/v2/webhooks/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_GET_WEBHOOK, locals())

    def patch_webhook(
        self,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Change a webhook.

        Body: JSON Patch.

        `PATCH /api/v2/webhooks/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_WEBHOOK, locals())

    def post_webhook(
        self,
        webhook_post: WebhookPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Create a webhook.

        With `sign` and no `secret` the service makes a secret up.

        `POST /api/v2/webhooks`
        """
        return self._call(_POST_WEBHOOK, locals())
