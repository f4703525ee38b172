"""Account members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        BulkEditMembersRep,
        Member,
        Members,
        MembersPatchInput,
        MemberTeamsPostInput,
        NewMemberForm,
        PatchOperation,
    )

_DELETE_MEMBER: Endpoint[None] = Endpoint("deleteMember", path={"id": "id"})

_GET_MEMBER: Endpoint[Member] = Endpoint("getMember", path={"id": "id"}, query={"expand": "expand"})

_GET_MEMBERS: Endpoint[Members] = Endpoint(
    "getMembers",
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": "expand",
        "sort": "sort",
    },
)

_PATCH_MEMBER: Endpoint[Member] = Endpoint("patchMember", path={"id": "id"}, body="json_patch")

_PATCH_MEMBERS: Endpoint[BulkEditMembersRep] = Endpoint("patchMembers", body="members_patch_input")

_POST_MEMBERS: Endpoint[Members] = Endpoint("postMembers", body="new_member_form_list_post")

_POST_MEMBER_TEAMS: Endpoint[Member] = Endpoint(
    "postMemberTeams",
    path={"id": "id"},
    body="member_teams_post_input",
)


class AccountMembersApi(Api):
    """People in the account: invite, change, remove, put into teams."""

    def delete_member(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a member from the account.

        Refused while the account is managed through SCIM.

        `DELETE /api/v2/members/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_MEMBER, locals())

    def get_member(
        self,
        id: str,
        *,
        expand: Sequence[Literal["roleAttributes"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Member:
        """Get a member.

        The id `me` stands for the caller.

        `GET /api/v2/members/{id}`

        Args:
            id: Id of the resource named in the path.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_MEMBER, locals())

    def get_members(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        expand: Sequence[Literal["customRoles", "roleAttributes"]] | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Members:
        """List the members of the account.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/members`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
        """
        return self._call(_GET_MEMBERS, locals())

    def patch_member(
        self,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Member:
        """Change a member.

        Body: JSON Patch.

        `PATCH /api/v2/members/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_MEMBER, locals())

    def patch_members(
        self,
        members_patch_input: MembersPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkEditMembersRep:
        """Change several members at once.

        Body: semantic patch. A 200 answer can hold `errors` for members that did not change.

        `PATCH /api/v2/members`
        """
        return self._call(_PATCH_MEMBERS, locals())

    def post_members(
        self,
        new_member_form_list_post: Sequence[NewMemberForm | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Members:
        """Invite members to the account.

        The body is a list; an invitation goes out by mail to each address. One bad entry refuses
        the whole list.

        `POST /api/v2/members`
        """
        return self._call(_POST_MEMBERS, locals())

    def post_member_teams(
        self,
        id: str,
        member_teams_post_input: MemberTeamsPostInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Member:
        """Add a member to teams.

        `POST /api/v2/members/{id}/teams`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_POST_MEMBER_TEAMS, locals())
