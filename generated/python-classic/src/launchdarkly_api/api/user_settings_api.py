"""User settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        PatchUsersRequest,
        UserFlagSetting,
        UserFlagSettings,
        ValuePut,
    )

_GET_EXPIRING_FLAGS_FOR_USER: Endpoint[ExpiringUserTargetGetResponse] = Endpoint(
    "getExpiringFlagsForUser",
    path={"project_key": "projectKey", "user_key": "userKey", "environment_key": "environmentKey"},
)

_GET_USER_FLAG_SETTING: Endpoint[UserFlagSetting] = Endpoint(
    "getUserFlagSetting",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
        "feature_flag_key": "featureFlagKey",
    },
)

_GET_USER_FLAG_SETTINGS: Endpoint[UserFlagSettings] = Endpoint(
    "getUserFlagSettings",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "user_key": "userKey"},
)

_PATCH_EXPIRING_FLAGS_FOR_USER: Endpoint[ExpiringUserTargetPatchResponse] = Endpoint(
    "patchExpiringFlagsForUser",
    path={"project_key": "projectKey", "user_key": "userKey", "environment_key": "environmentKey"},
    body="patch_users_request",
)

_PUT_FLAG_SETTING: Endpoint[None] = Endpoint(
    "putFlagSetting",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
        "feature_flag_key": "featureFlagKey",
    },
    body="value_put",
)


class UserSettingsApi(Api):
    """Older form of context settings, for users. Deprecated."""

    def get_expiring_flags_for_user(
        self,
        project_key: str,
        user_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetGetResponse:
        """Deprecated. List flags that drop a user target on a date.

        Deprecated with the rest of the calls for users.

        `GET /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            user_key: Key of the user.
            environment_key: Key of the environment.
        """
        return self._call(_GET_EXPIRING_FLAGS_FOR_USER, locals())

    def get_user_flag_setting(
        self,
        project_key: str,
        environment_key: str,
        user_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_USER_FLAG_SETTING, locals())

    def get_user_flag_settings(
        self,
        project_key: str,
        environment_key: str,
        user_key: str,
        **options: Unpack[CallOptions],
    ) -> UserFlagSettings:
        """Deprecated. List what a user gets from every flag.

        Deprecated: evaluate a context instance instead.

        `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._call(_GET_USER_FLAG_SETTINGS, locals())

    def patch_expiring_flags_for_user(
        self,
        project_key: str,
        user_key: str,
        environment_key: str,
        patch_users_request: PatchUsersRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetPatchResponse:
        """Deprecated. Schedule when flags drop a user target.

        Deprecated with the rest of the calls for users. Body: semantic patch; a 200 answer can hold
        `errors`.

        `PATCH /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            user_key: Key of the user.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_EXPIRING_FLAGS_FOR_USER, locals())

    def put_flag_setting(
        self,
        project_key: str,
        environment_key: str,
        user_key: str,
        feature_flag_key: str,
        value_put: ValuePut | Mapping[str, Any],
        **options: Unpack[CallOptions],
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
        """
        return self._call(_PUT_FLAG_SETTING, locals())
