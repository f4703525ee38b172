"""Users (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import UserAttributeNamesRep

_GET_USER_ATTRIBUTE_NAMES: Endpoint[UserAttributeNamesRep] = Endpoint(
    "getUserAttributeNames",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)


class UsersBetaApi(Api):
    """Attribute names of users. Deprecated."""

    def get_user_attribute_names(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> UserAttributeNamesRep:
        """Deprecated. List attribute names of users.

        Deprecated: use getContextAttributeNames. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/user-attributes/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_USER_ATTRIBUTE_NAMES, locals())
