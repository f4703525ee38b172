"""Context settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from typing import Any

    from .._lib.options import RequestOptions

_PUT_CONTEXT_FLAG_SETTING: Operation[None] = Operation(
    "putContextFlagSetting",
    "PUT",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "context_kind": "contextKind",
        "context_key": "contextKey",
        "feature_flag_key": "featureFlagKey",
    },
    body=Body("ValuePut"),
    reads="nothing",
)


class ContextSettingsApi(Namespace):
    """Pins a variation of a flag to one context."""

    __slots__ = ()

    def put_context_flag_setting(
        self,
        *,
        project_key: str,
        environment_key: str,
        context_kind: str,
        context_key: str,
        feature_flag_key: str,
        comment: str | Omit = OMIT,
        setting: Any = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set which variation a context gets.

        A null or absent `setting` removes the individual target.

        `PUT /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            context_kind: Kind of the context, such as user or organization.
            context_key: Key of the context.
            feature_flag_key: Key of the flag, as used in code.
            comment: Free text that explains the change.
            setting: Value pinned for this context or user; null removes it.
        """
        return self._send(_PUT_CONTEXT_FLAG_SETTING, locals())

    aput_context_flag_setting = asynchronous(put_context_flag_setting)

    update_settings_for_context = put_context_flag_setting
    aupdate_settings_for_context = aput_context_flag_setting

    @property
    def raw(self) -> RawContextSettingsApi:
        """The same calls with the head of the answer."""
        return RawContextSettingsApi(self._client)


class RawContextSettingsApi(RawNamespace):
    """`ContextSettingsApi` with the head of the answer."""

    __slots__ = ()

    put_context_flag_setting = raw(ContextSettingsApi.put_context_flag_setting)
    aput_context_flag_setting = asynchronous_raw(ContextSettingsApi.put_context_flag_setting)
    update_settings_for_context = raw(ContextSettingsApi.put_context_flag_setting)
    aupdate_settings_for_context = asynchronous_raw(ContextSettingsApi.put_context_flag_setting)
