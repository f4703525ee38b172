"""Flag links (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import FlagLinkCollectionRep, FlagLinkRep, PatchOperation

_CREATE_FLAG_LINK: Operation[FlagLinkRep] = Operation(
    "createFlagLink",
    "POST",
    "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("FlagLinkPost"),
    result="FlagLinkRep",
)

_DELETE_FLAG_LINK: Operation[None] = Operation(
    "deleteFlagLink",
    "DELETE",
    "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey", "id": "id"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_FLAG_LINKS: Operation[FlagLinkCollectionRep] = Operation(
    "getFlagLinks",
    "GET",
    "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    constants={"LD-API-Version": "beta"},
    result="FlagLinkCollectionRep",
)

_UPDATE_FLAG_LINK: Operation[FlagLinkRep] = Operation(
    "updateFlagLink",
    "PATCH",
    "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey", "id": "id"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="FlagLinkRep",
)


class FlagLinksBetaApi(Namespace):
    """Links between a flag and resources outside, such as tickets or chats."""

    __slots__ = ()

    def create_flag_link(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        deep_link: str | Omit = OMIT,
        description: str | Omit = OMIT,
        integration_key: str | Omit = OMIT,
        key: str | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        timestamp: int | Omit = OMIT,
        title: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagLinkRep:
        """Link a flag to an outside resource.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            description: Free text about the purpose of the object.
            integration_key: Key of the integration.
            key: Key of the object, unique among its kind.
            metadata: Data about the data.
            timestamp: Point in time, epoch milliseconds.
            title: Headline.
        """
        return self._send(_CREATE_FLAG_LINK, locals())

    acreate_flag_link = asynchronous(create_flag_link)

    def delete_flag_link(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove an external link from a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_FLAG_LINK, locals())

    adelete_flag_link = asynchronous(delete_flag_link)

    def get_flag_links(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagLinkCollectionRep:
        """List the external links of a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_GET_FLAG_LINKS, locals())

    aget_flag_links = asynchronous(get_flag_links)

    def update_flag_link(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> FlagLinkRep:
        """Change an external link of a flag.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`

        Args:
            body: The body.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            id: Id of the resource named in the path.
        """
        return self._send(_UPDATE_FLAG_LINK, locals())

    aupdate_flag_link = asynchronous(update_flag_link)

    list_links = get_flag_links
    alist_links = aget_flag_links

    @property
    def raw(self) -> RawFlagLinksBetaApi:
        """The same calls with the head of the answer."""
        return RawFlagLinksBetaApi(self._client)


class RawFlagLinksBetaApi(RawNamespace):
    """`FlagLinksBetaApi` with the head of the answer."""

    __slots__ = ()

    create_flag_link = raw(FlagLinksBetaApi.create_flag_link)
    acreate_flag_link = asynchronous_raw(FlagLinksBetaApi.create_flag_link)
    delete_flag_link = raw(FlagLinksBetaApi.delete_flag_link)
    adelete_flag_link = asynchronous_raw(FlagLinksBetaApi.delete_flag_link)
    get_flag_links = raw(FlagLinksBetaApi.get_flag_links)
    aget_flag_links = asynchronous_raw(FlagLinksBetaApi.get_flag_links)
    update_flag_link = raw(FlagLinksBetaApi.update_flag_link)
    aupdate_flag_link = asynchronous_raw(FlagLinksBetaApi.update_flag_link)
    list_links = raw(FlagLinksBetaApi.get_flag_links)
    alist_links = asynchronous_raw(FlagLinksBetaApi.get_flag_links)
