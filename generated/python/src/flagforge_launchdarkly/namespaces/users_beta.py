"""Users (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.operation import Operation

if TYPE_CHECKING:
    from .._lib.options import RequestOptions
    from ..models import UserAttributeNamesRep

_GET_USER_ATTRIBUTE_NAMES: Operation[UserAttributeNamesRep] = Operation(
    "getUserAttributeNames",
    "GET",
    "/api/v2/user-attributes/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    constants={"LD-API-Version": "beta"},
    result="UserAttributeNamesRep",
)


class UsersBetaApi(Namespace):
    """Attribute names of users. Deprecated."""

    __slots__ = ()

    def get_user_attribute_names(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> UserAttributeNamesRep:
        """Deprecated. List attribute names of users.

        Deprecated: use getContextAttributeNames. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/user-attributes/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_USER_ATTRIBUTE_NAMES, locals())

    aget_user_attribute_names = asynchronous(get_user_attribute_names)

    get_all_in_use_user_attributes = get_user_attribute_names
    aget_all_in_use_user_attributes = aget_user_attribute_names

    @property
    def raw(self) -> RawUsersBetaApi:
        """The same calls with the head of the answer."""
        return RawUsersBetaApi(self._client)


class RawUsersBetaApi(RawNamespace):
    """`UsersBetaApi` with the head of the answer."""

    __slots__ = ()

    get_user_attribute_names = raw(UsersBetaApi.get_user_attribute_names)
    aget_user_attribute_names = asynchronous_raw(UsersBetaApi.get_user_attribute_names)
    get_all_in_use_user_attributes = raw(UsersBetaApi.get_user_attribute_names)
    aget_all_in_use_user_attributes = asynchronous_raw(UsersBetaApi.get_user_attribute_names)
