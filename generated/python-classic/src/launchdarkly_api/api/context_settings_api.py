"""Context settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import ValuePut

_PUT_CONTEXT_FLAG_SETTING: Endpoint[None] = Endpoint(
    "putContextFlagSetting",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "context_kind": "contextKind",
        "context_key": "contextKey",
        "feature_flag_key": "featureFlagKey",
    },
    body="value_put",
)


class ContextSettingsApi(Api):
    """Pins a variation of a flag to one context."""

    def put_context_flag_setting(
        self,
        project_key: str,
        environment_key: str,
        context_kind: str,
        context_key: str,
        feature_flag_key: str,
        value_put: ValuePut | Mapping[str, Any],
        **options: Unpack[CallOptions],
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
        """
        return self._call(_PUT_CONTEXT_FLAG_SETTING, locals())
