"""Account members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import BulkEditMembersRep, Member, Members, NewMemberForm, PatchOperation
    from ..patches import MembersPatch

_DELETE_MEMBER: Operation[None] = Operation(
    "deleteMember",
    "DELETE",
    "/api/v2/members/{id}",
    path_parameters={"id": "id"},
    reads="nothing",
)

_GET_MEMBER: Operation[Member] = Operation(
    "getMember",
    "GET",
    "/api/v2/members/{id}",
    path_parameters={"id": "id"},
    query={"expand": ("expand", "form")},
    result="Member",
)

_GET_MEMBERS: PagedOperation[Members, Member] = PagedOperation(
    "getMembers",
    "GET",
    "/api/v2/members",
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": ("expand", "form"),
        "sort": "sort",
    },
    result="Members",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_MEMBER: Operation[Member] = Operation(
    "patchMember",
    "PATCH",
    "/api/v2/members/{id}",
    path_parameters={"id": "id"},
    body=Body("[]PatchOperation", argument="body"),
    result="Member",
)

_PATCH_MEMBERS: Operation[BulkEditMembersRep] = Operation(
    "patchMembers",
    "PATCH",
    "/api/v2/members",
    body=Body(
        "MembersPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="BulkEditMembersRep",
    partial_failures="errors",
)

_POST_MEMBERS: Operation[Members] = Operation(
    "postMembers",
    "POST",
    "/api/v2/members",
    body=Body("[]NewMemberForm", argument="body"),
    result="Members",
)

_POST_MEMBER_TEAMS: Operation[Member] = Operation(
    "postMemberTeams",
    "POST",
    "/api/v2/members/{id}/teams",
    path_parameters={"id": "id"},
    body=Body("MemberTeamsPostInput"),
    result="Member",
)


class AccountMembersApi(Namespace):
    """People in the account: invite, change, remove, put into teams."""

    __slots__ = ()

    def delete_member(self, *, id: str, request_options: RequestOptions | None = None) -> None:
        """Remove a member from the account.

        Refused while the account is managed through SCIM.

        `DELETE /api/v2/members/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_MEMBER, locals())

    adelete_member = asynchronous(delete_member)

    def get_member(
        self,
        *,
        id: str,
        expand: Sequence[Literal["roleAttributes"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Member:
        """Get a member.

        The id `me` stands for the caller.

        `GET /api/v2/members/{id}`

        Args:
            id: Id of the resource named in the path.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_MEMBER, locals())

    aget_member = asynchronous(get_member)

    def get_members(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        expand: Sequence[Literal["customRoles", "roleAttributes"]] | Omit = OMIT,
        sort: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MEMBERS, locals())

    aget_members = asynchronous(get_members)

    def patch_member(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Member:
        """Change a member.

        Body: JSON Patch.

        `PATCH /api/v2/members/{id}`

        Args:
            body: The body.
            id: Id of the resource named in the path.
        """
        return self._send(_PATCH_MEMBER, locals())

    apatch_member = asynchronous(patch_member)

    def patch_members(
        self,
        *,
        instructions: MembersPatch | Sequence[Mapping[str, Any]],
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> BulkEditMembersRep:
        """Change several members at once.

        Body: semantic patch. A 200 answer can hold `errors` for members that did not change.

        `PATCH /api/v2/members`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_MEMBERS, locals())

    apatch_members = asynchronous(patch_members)

    def post_members(
        self,
        *,
        body: Sequence[NewMemberForm | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> Members:
        """Invite members to the account.

        The body is a list; an invitation goes out by mail to each address. One bad entry refuses
        the whole list.

        `POST /api/v2/members`

        Args:
            body: The body.
        """
        return self._send(_POST_MEMBERS, locals())

    apost_members = asynchronous(post_members)

    def post_member_teams(
        self,
        *,
        team_keys: Sequence[str],
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Member:
        """Add a member to teams.

        `POST /api/v2/members/{id}/teams`

        Args:
            team_keys: Keys of teams.
            id: Id of the resource named in the path.
        """
        return self._send(_POST_MEMBER_TEAMS, locals())

    apost_member_teams = asynchronous(post_member_teams)

    add_to_teams = post_member_teams
    aadd_to_teams = apost_member_teams

    delete_by_id = delete_member
    adelete_by_id = adelete_member

    get_by_id = get_member
    aget_by_id = aget_member

    invite_new_members = post_members
    ainvite_new_members = apost_members

    list_members = get_members
    alist_members = aget_members

    update_member_patch = patch_member
    aupdate_member_patch = apatch_member

    @property
    def raw(self) -> RawAccountMembersApi:
        """The same calls with the head of the answer."""
        return RawAccountMembersApi(self._client)

    @property
    def iterate(self) -> PagedAccountMembersApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedAccountMembersApi(self._client)


class RawAccountMembersApi(RawNamespace):
    """`AccountMembersApi` with the head of the answer."""

    __slots__ = ()

    delete_member = raw(AccountMembersApi.delete_member)
    adelete_member = asynchronous_raw(AccountMembersApi.delete_member)
    get_member = raw(AccountMembersApi.get_member)
    aget_member = asynchronous_raw(AccountMembersApi.get_member)
    get_members = raw(AccountMembersApi.get_members)
    aget_members = asynchronous_raw(AccountMembersApi.get_members)
    patch_member = raw(AccountMembersApi.patch_member)
    apatch_member = asynchronous_raw(AccountMembersApi.patch_member)
    patch_members = raw(AccountMembersApi.patch_members)
    apatch_members = asynchronous_raw(AccountMembersApi.patch_members)
    post_members = raw(AccountMembersApi.post_members)
    apost_members = asynchronous_raw(AccountMembersApi.post_members)
    post_member_teams = raw(AccountMembersApi.post_member_teams)
    apost_member_teams = asynchronous_raw(AccountMembersApi.post_member_teams)
    add_to_teams = raw(AccountMembersApi.post_member_teams)
    aadd_to_teams = asynchronous_raw(AccountMembersApi.post_member_teams)
    delete_by_id = raw(AccountMembersApi.delete_member)
    adelete_by_id = asynchronous_raw(AccountMembersApi.delete_member)
    get_by_id = raw(AccountMembersApi.get_member)
    aget_by_id = asynchronous_raw(AccountMembersApi.get_member)
    invite_new_members = raw(AccountMembersApi.post_members)
    ainvite_new_members = asynchronous_raw(AccountMembersApi.post_members)
    list_members = raw(AccountMembersApi.get_members)
    alist_members = asynchronous_raw(AccountMembersApi.get_members)
    update_member_patch = raw(AccountMembersApi.patch_member)
    aupdate_member_patch = asynchronous_raw(AccountMembersApi.patch_member)


class PagedAccountMembersApi(PagedNamespace):
    """`AccountMembersApi` as iterators of items."""

    __slots__ = ()

    get_members = iterated(AccountMembersApi.get_members, _GET_MEMBERS)
    aget_members = asynchronous_iterated(AccountMembersApi.get_members, _GET_MEMBERS)
