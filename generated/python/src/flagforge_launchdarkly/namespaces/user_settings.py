"""User settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        InstructionUserRequest,
        UserFlagSetting,
        UserFlagSettings,
    )
    from ..patches import UserExpiringFlagsPatch

_GET_EXPIRING_FLAGS_FOR_USER: Operation[ExpiringUserTargetGetResponse] = Operation(
    "getExpiringFlagsForUser",
    "GET",
    "/api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "user_key": "userKey",
        "environment_key": "environmentKey",
    },
    result="ExpiringUserTargetGetResponse",
)

_GET_USER_FLAG_SETTING: Operation[UserFlagSetting] = Operation(
    "getUserFlagSetting",
    "GET",
    "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
        "feature_flag_key": "featureFlagKey",
    },
    result="UserFlagSetting",
)

_GET_USER_FLAG_SETTINGS: Operation[UserFlagSettings] = Operation(
    "getUserFlagSettings",
    "GET",
    "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
    },
    result="UserFlagSettings",
)

_PATCH_EXPIRING_FLAGS_FOR_USER: Operation[ExpiringUserTargetPatchResponse] = Operation(
    "patchExpiringFlagsForUser",
    "PATCH",
    "/api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "user_key": "userKey",
        "environment_key": "environmentKey",
    },
    body=Body(
        "PatchUsersRequest",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="ExpiringUserTargetPatchResponse",
    partial_failures="errors",
)

_PUT_FLAG_SETTING: Operation[None] = Operation(
    "putFlagSetting",
    "PUT",
    "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
        "feature_flag_key": "featureFlagKey",
    },
    body=Body("ValuePut"),
    reads="nothing",
)


class UserSettingsApi(Namespace):
    """Older form of context settings, for users. Deprecated."""

    __slots__ = ()

    def get_expiring_flags_for_user(
        self,
        *,
        project_key: str,
        user_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetGetResponse:
        """Deprecated. List flags that drop a user target on a date.

        Deprecated with the rest of the calls for users.

        `GET /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            user_key: Key of the user.
            environment_key: Key of the environment.
        """
        return self._send(_GET_EXPIRING_FLAGS_FOR_USER, locals())

    aget_expiring_flags_for_user = asynchronous(get_expiring_flags_for_user)

    def get_user_flag_setting(
        self,
        *,
        project_key: str,
        environment_key: str,
        user_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> UserFlagSetting:
        """Deprecated. Get what a user gets from a flag.

        Deprecated: evaluate a context instance instead.

        `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_GET_USER_FLAG_SETTING, locals())

    aget_user_flag_setting = asynchronous(get_user_flag_setting)

    def get_user_flag_settings(
        self,
        *,
        project_key: str,
        environment_key: str,
        user_key: str,
        request_options: RequestOptions | None = None,
    ) -> UserFlagSettings:
        """Deprecated. List what a user gets from every flag.

        Deprecated: evaluate a context instance instead.

        `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._send(_GET_USER_FLAG_SETTINGS, locals())

    aget_user_flag_settings = asynchronous(get_user_flag_settings)

    def patch_expiring_flags_for_user(
        self,
        *,
        instructions: UserExpiringFlagsPatch | Sequence[InstructionUserRequest | Mapping[str, Any]],
        project_key: str,
        user_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetPatchResponse:
        """Deprecated. Schedule when flags drop a user target.

        Deprecated with the rest of the calls for users. Body: semantic patch; a 200 answer can hold
        `errors`.

        `PATCH /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            user_key: Key of the user.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPIRING_FLAGS_FOR_USER, locals())

    apatch_expiring_flags_for_user = asynchronous(patch_expiring_flags_for_user)

    def put_flag_setting(
        self,
        *,
        project_key: str,
        environment_key: str,
        user_key: str,
        feature_flag_key: str,
        comment: str | Omit = OMIT,
        setting: Any = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated. Set which variation a user gets.

        Deprecated: use putContextFlagSetting. A null or absent `setting` removes the individual
        target.

        `PUT /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
            feature_flag_key: Key of the flag, as used in code.
            comment: Free text that explains the change.
            setting: Value pinned for this context or user; null removes it.
        """
        return self._send(_PUT_FLAG_SETTING, locals())

    aput_flag_setting = asynchronous(put_flag_setting)

    get_user_expiring_flag_targets = get_expiring_flags_for_user
    aget_user_expiring_flag_targets = aget_expiring_flags_for_user

    list_flag_settings_for_user = get_user_flag_settings
    alist_flag_settings_for_user = aget_user_flag_settings

    single_flag_setting = get_user_flag_setting
    asingle_flag_setting = aget_user_flag_setting

    update_expiring_user_target = patch_expiring_flags_for_user
    aupdate_expiring_user_target = apatch_expiring_flags_for_user

    update_flag_settings_for_user = put_flag_setting
    aupdate_flag_settings_for_user = aput_flag_setting

    @property
    def raw(self) -> RawUserSettingsApi:
        """The same calls with the head of the answer."""
        return RawUserSettingsApi(self._client)


class RawUserSettingsApi(RawNamespace):
    """`UserSettingsApi` with the head of the answer."""

    __slots__ = ()

    get_expiring_flags_for_user = raw(UserSettingsApi.get_expiring_flags_for_user)
    aget_expiring_flags_for_user = asynchronous_raw(UserSettingsApi.get_expiring_flags_for_user)
    get_user_flag_setting = raw(UserSettingsApi.get_user_flag_setting)
    aget_user_flag_setting = asynchronous_raw(UserSettingsApi.get_user_flag_setting)
    get_user_flag_settings = raw(UserSettingsApi.get_user_flag_settings)
    aget_user_flag_settings = asynchronous_raw(UserSettingsApi.get_user_flag_settings)
    patch_expiring_flags_for_user = raw(UserSettingsApi.patch_expiring_flags_for_user)
    apatch_expiring_flags_for_user = asynchronous_raw(UserSettingsApi.patch_expiring_flags_for_user)
    put_flag_setting = raw(UserSettingsApi.put_flag_setting)
    aput_flag_setting = asynchronous_raw(UserSettingsApi.put_flag_setting)
    get_user_expiring_flag_targets = raw(UserSettingsApi.get_expiring_flags_for_user)
    aget_user_expiring_flag_targets = asynchronous_raw(UserSettingsApi.get_expiring_flags_for_user)
    list_flag_settings_for_user = raw(UserSettingsApi.get_user_flag_settings)
    alist_flag_settings_for_user = asynchronous_raw(UserSettingsApi.get_user_flag_settings)
    single_flag_setting = raw(UserSettingsApi.get_user_flag_setting)
    asingle_flag_setting = asynchronous_raw(UserSettingsApi.get_user_flag_setting)
    update_expiring_user_target = raw(UserSettingsApi.patch_expiring_flags_for_user)
    aupdate_expiring_user_target = asynchronous_raw(UserSettingsApi.patch_expiring_flags_for_user)
    update_flag_settings_for_user = raw(UserSettingsApi.put_flag_setting)
    aupdate_flag_settings_for_user = asynchronous_raw(UserSettingsApi.put_flag_setting)
