"""Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import PatchOperation, StatementPost, Webhook, Webhooks

_DELETE_WEBHOOK: Operation[None] = Operation(
    "deleteWebhook",
    "DELETE",
    "/api/v2/webhooks/{id}",
    path_parameters={"id": "id"},
    reads="nothing",
)

_GET_ALL_WEBHOOKS: Operation[Webhooks] = Operation(
    "getAllWebhooks",
    "GET",
    "/api/v2/webhooks",
    result="Webhooks",
)

_GET_WEBHOOK: Operation[Webhook] = Operation(
    "getWebhook",
    "GET",
    "/api/v2/webhooks/{id}",
    path_parameters={"id": "id"},
    result="Webhook",
)

_PATCH_WEBHOOK: Operation[Webhook] = Operation(
    "patchWebhook",
    "PATCH",
    "/api/v2/webhooks/{id}",
    path_parameters={"id": "id"},
    body=Body("[]PatchOperation", argument="body"),
    result="Webhook",
)

_POST_WEBHOOK: Operation[Webhook] = Operation(
    "postWebhook",
    "POST",
    "/api/v2/webhooks",
    body=Body("WebhookPost"),
    result="Webhook",
)


class WebhooksApi(Namespace):
    """Calls to your own URL when something changes."""

    __slots__ = ()

    def delete_webhook(self, *, id: str, request_options: RequestOptions | None = None) -> None:
        """Delete a webhook.

        `DELETE /api/v2/webhooks/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_WEBHOOK, locals())

    adelete_webhook = asynchronous(delete_webhook)

    def get_all_webhooks(self, *, request_options: RequestOptions | None = None) -> Webhooks:
        """List webhooks.

        `GET /api/v2/webhooks`
        """
        return self._send(_GET_ALL_WEBHOOKS, locals())

    aget_all_webhooks = asynchronous(get_all_webhooks)

    def get_webhook(self, *, id: str, request_options: RequestOptions | None = None) -> Webhook:
        """Get a webhook.

        `GET /api/v2/webhooks/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_GET_WEBHOOK, locals())

    aget_webhook = asynchronous(get_webhook)

    def patch_webhook(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Webhook:
        """Change a webhook.

        Body: JSON Patch.

        `PATCH /api/v2/webhooks/{id}`

        Args:
            body: The body.
            id: Id of the resource named in the path.
        """
        return self._send(_PATCH_WEBHOOK, locals())

    apatch_webhook = asynchronous(patch_webhook)

    def post_webhook(
        self,
        *,
        on: bool,
        sign: bool,
        url: str,
        name: str | Omit = OMIT,
        secret: str | Omit = OMIT,
        statements: Sequence[StatementPost | Mapping[str, Any]] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Webhook:
        """Create a webhook.

        With `sign` and no `secret` the service makes a secret up.

        `POST /api/v2/webhooks`

        Args:
            on: Whether it is switched on.
            url: Web address.
            name: Name for humans.
            secret: Shared secret that signs the payload.
            statements: Policy statements that choose what to report.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_WEBHOOK, locals())

    apost_webhook = asynchronous(post_webhook)

    create_new_webhook = post_webhook
    acreate_new_webhook = apost_webhook

    delete_by_id = delete_webhook
    adelete_by_id = adelete_webhook

    get_single_by_id = get_webhook
    aget_single_by_id = aget_webhook

    list_webhooks = get_all_webhooks
    alist_webhooks = aget_all_webhooks

    update_settings_patch = patch_webhook
    aupdate_settings_patch = apatch_webhook

    @property
    def raw(self) -> RawWebhooksApi:
        """The same calls with the head of the answer."""
        return RawWebhooksApi(self._client)


class RawWebhooksApi(RawNamespace):
    """`WebhooksApi` with the head of the answer."""

    __slots__ = ()

    delete_webhook = raw(WebhooksApi.delete_webhook)
    adelete_webhook = asynchronous_raw(WebhooksApi.delete_webhook)
    get_all_webhooks = raw(WebhooksApi.get_all_webhooks)
    aget_all_webhooks = asynchronous_raw(WebhooksApi.get_all_webhooks)
    get_webhook = raw(WebhooksApi.get_webhook)
    aget_webhook = asynchronous_raw(WebhooksApi.get_webhook)
    patch_webhook = raw(WebhooksApi.patch_webhook)
    apatch_webhook = asynchronous_raw(WebhooksApi.patch_webhook)
    post_webhook = raw(WebhooksApi.post_webhook)
    apost_webhook = asynchronous_raw(WebhooksApi.post_webhook)
    create_new_webhook = raw(WebhooksApi.post_webhook)
    acreate_new_webhook = asynchronous_raw(WebhooksApi.post_webhook)
    delete_by_id = raw(WebhooksApi.delete_webhook)
    adelete_by_id = asynchronous_raw(WebhooksApi.delete_webhook)
    get_single_by_id = raw(WebhooksApi.get_webhook)
    aget_single_by_id = asynchronous_raw(WebhooksApi.get_webhook)
    list_webhooks = raw(WebhooksApi.get_all_webhooks)
    alist_webhooks = asynchronous_raw(WebhooksApi.get_all_webhooks)
    update_settings_patch = raw(WebhooksApi.patch_webhook)
    aupdate_settings_patch = asynchronous_raw(WebhooksApi.patch_webhook)
