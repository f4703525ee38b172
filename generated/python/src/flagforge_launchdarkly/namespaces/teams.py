"""Teams."""

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

    from .._lib.bodies import FileInput
    from .._lib.options import RequestOptions
    from ..models import (
        MemberSummary,
        PermissionGrantInput,
        Team,
        TeamCustomRole,
        TeamCustomRoles,
        TeamImportsRep,
        TeamMaintainers,
        Teams,
    )
    from ..patches import TeamPatch

_DELETE_TEAM: Operation[None] = Operation(
    "deleteTeam",
    "DELETE",
    "/api/v2/teams/{teamKey}",
    path_parameters={"team_key": "teamKey"},
    reads="nothing",
)

_GET_TEAM: Operation[Team] = Operation(
    "getTeam",
    "GET",
    "/api/v2/teams/{teamKey}",
    path_parameters={"team_key": "teamKey"},
    query={"expand": ("expand", "form")},
    result="Team",
)

_GET_TEAM_MAINTAINERS: PagedOperation[TeamMaintainers, MemberSummary] = PagedOperation(
    "getTeamMaintainers",
    "GET",
    "/api/v2/teams/{teamKey}/maintainers",
    path_parameters={"team_key": "teamKey"},
    query={"limit": "limit", "offset": "offset"},
    result="TeamMaintainers",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_TEAM_ROLES: PagedOperation[TeamCustomRoles, TeamCustomRole] = PagedOperation(
    "getTeamRoles",
    "GET",
    "/api/v2/teams/{teamKey}/roles",
    path_parameters={"team_key": "teamKey"},
    query={"limit": "limit", "offset": "offset"},
    result="TeamCustomRoles",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_TEAMS: PagedOperation[Teams, Team] = PagedOperation(
    "getTeams",
    "GET",
    "/api/v2/teams",
    query={"limit": "limit", "offset": "offset", "filter": "filter", "expand": ("expand", "form")},
    result="Teams",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_TEAM: Operation[Team] = Operation(
    "patchTeam",
    "PATCH",
    "/api/v2/teams/{teamKey}",
    path_parameters={"team_key": "teamKey"},
    query={"expand": ("expand", "form")},
    body=Body(
        "TeamPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="Team",
)

_POST_TEAM: Operation[Team] = Operation(
    "postTeam",
    "POST",
    "/api/v2/teams",
    query={"expand": ("expand", "form")},
    body=Body("TeamPostInput"),
    result="Team",
)

_POST_TEAM_MEMBERS: Operation[TeamImportsRep] = Operation(
    "postTeamMembers",
    "POST",
    "/api/v2/teams/{teamKey}/members",
    path_parameters={"team_key": "teamKey"},
    body=Body("PostTeamMembersBody", kind="multipart", media_type="multipart/form-data"),
    result="TeamImportsRep",
)


class TeamsApi(Namespace):
    """Groups of members with shared roles."""

    __slots__ = ()

    def delete_team(self, *, team_key: str, request_options: RequestOptions | None = None) -> None:
        """Delete a team.

        `DELETE /api/v2/teams/{teamKey}`

        Args:
            team_key: Key of the team.
        """
        return self._send(_DELETE_TEAM, locals())

    adelete_team = asynchronous(delete_team)

    def get_team(
        self,
        *,
        team_key: str,
        expand: Sequence[Literal["maintainers", "members", "projects", "roleAttributes", "roles"]]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Team:
        """Get a team by key.

        `GET /api/v2/teams/{teamKey}`

        Args:
            team_key: Key of the team.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_TEAM, locals())

    aget_team = asynchronous(get_team)

    def get_team_maintainers(
        self,
        *,
        team_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> TeamMaintainers:
        """List the maintainers of a team.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/teams/{teamKey}/maintainers`

        Args:
            team_key: Key of the team.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_TEAM_MAINTAINERS, locals())

    aget_team_maintainers = asynchronous(get_team_maintainers)

    def get_team_roles(
        self,
        *,
        team_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> TeamCustomRoles:
        """List the custom roles of a team.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/teams/{teamKey}/roles`

        Args:
            team_key: Key of the team.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_TEAM_ROLES, locals())

    aget_team_roles = asynchronous(get_team_roles)

    def get_teams(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        expand: Sequence[Literal["maintainers", "members", "projects", "roleAttributes", "roles"]]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Teams:
        """List teams.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/teams`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_TEAMS, locals())

    aget_teams = asynchronous(get_teams)

    def patch_team(
        self,
        *,
        instructions: TeamPatch | Sequence[Mapping[str, Any]],
        team_key: str,
        comment: str | Omit = OMIT,
        expand: Sequence[Literal["maintainers", "members", "projects", "roles"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Team:
        """Change a team.

        Body: semantic patch, for example addMembers or addCustomRoles.

        `PATCH /api/v2/teams/{teamKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            team_key: Key of the team.
            comment: Free text that explains the change.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_PATCH_TEAM, locals())

    apatch_team = asynchronous(patch_team)

    def post_team(
        self,
        *,
        key: str,
        name: str,
        custom_role_keys: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        member_ids: Sequence[str] | Omit = OMIT,
        permission_grants: Sequence[PermissionGrantInput | Mapping[str, Any]] | Omit = OMIT,
        role_attributes: Mapping[str, Sequence[str]] | Omit = OMIT,
        expand: Sequence[Literal["maintainers", "members", "projects", "roles"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Team:
        """Create a team.

        `POST /api/v2/teams`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            custom_role_keys: Keys of custom roles.
            description: Free text about the purpose of the object.
            member_ids: Ids of members.
            permission_grants: Single actions granted without a role.
            role_attributes: Values that fill the placeholders of roles, by attribute name.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_POST_TEAM, locals())

    apost_team = asynchronous(post_team)

    def post_team_members(
        self,
        *,
        team_key: str,
        file: FileInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> TeamImportsRep:
        """Add members to a team from a CSV file.

        Multipart upload, mail addresses in the first column. 201: all were added. 207: some rows
        are wrong and nobody was added.

        `POST /api/v2/teams/{teamKey}/members`

        Args:
            team_key: Key of the team.
        """
        return self._send(_POST_TEAM_MEMBERS, locals())

    apost_team_members = asynchronous(post_team_members)

    add_multiple_members_to_team = post_team_members
    aadd_multiple_members_to_team = apost_team_members

    create_team = post_team
    acreate_team = apost_team

    get_by_team_key = get_team
    aget_by_team_key = aget_team

    get_custom_roles = get_team_roles
    aget_custom_roles = aget_team_roles

    get_maintainers = get_team_maintainers
    aget_maintainers = aget_team_maintainers

    list_teams = get_teams
    alist_teams = aget_teams

    remove_by_team_key = delete_team
    aremove_by_team_key = adelete_team

    update_semantic_patch = patch_team
    aupdate_semantic_patch = apatch_team

    @property
    def raw(self) -> RawTeamsApi:
        """The same calls with the head of the answer."""
        return RawTeamsApi(self._client)

    @property
    def iterate(self) -> PagedTeamsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedTeamsApi(self._client)


class RawTeamsApi(RawNamespace):
    """`TeamsApi` with the head of the answer."""

    __slots__ = ()

    delete_team = raw(TeamsApi.delete_team)
    adelete_team = asynchronous_raw(TeamsApi.delete_team)
    get_team = raw(TeamsApi.get_team)
    aget_team = asynchronous_raw(TeamsApi.get_team)
    get_team_maintainers = raw(TeamsApi.get_team_maintainers)
    aget_team_maintainers = asynchronous_raw(TeamsApi.get_team_maintainers)
    get_team_roles = raw(TeamsApi.get_team_roles)
    aget_team_roles = asynchronous_raw(TeamsApi.get_team_roles)
    get_teams = raw(TeamsApi.get_teams)
    aget_teams = asynchronous_raw(TeamsApi.get_teams)
    patch_team = raw(TeamsApi.patch_team)
    apatch_team = asynchronous_raw(TeamsApi.patch_team)
    post_team = raw(TeamsApi.post_team)
    apost_team = asynchronous_raw(TeamsApi.post_team)
    post_team_members = raw(TeamsApi.post_team_members)
    apost_team_members = asynchronous_raw(TeamsApi.post_team_members)
    add_multiple_members_to_team = raw(TeamsApi.post_team_members)
    aadd_multiple_members_to_team = asynchronous_raw(TeamsApi.post_team_members)
    create_team = raw(TeamsApi.post_team)
    acreate_team = asynchronous_raw(TeamsApi.post_team)
    get_by_team_key = raw(TeamsApi.get_team)
    aget_by_team_key = asynchronous_raw(TeamsApi.get_team)
    get_custom_roles = raw(TeamsApi.get_team_roles)
    aget_custom_roles = asynchronous_raw(TeamsApi.get_team_roles)
    get_maintainers = raw(TeamsApi.get_team_maintainers)
    aget_maintainers = asynchronous_raw(TeamsApi.get_team_maintainers)
    list_teams = raw(TeamsApi.get_teams)
    alist_teams = asynchronous_raw(TeamsApi.get_teams)
    remove_by_team_key = raw(TeamsApi.delete_team)
    aremove_by_team_key = asynchronous_raw(TeamsApi.delete_team)
    update_semantic_patch = raw(TeamsApi.patch_team)
    aupdate_semantic_patch = asynchronous_raw(TeamsApi.patch_team)


class PagedTeamsApi(PagedNamespace):
    """`TeamsApi` as iterators of items."""

    __slots__ = ()

    get_team_maintainers = iterated(TeamsApi.get_team_maintainers, _GET_TEAM_MAINTAINERS)
    aget_team_maintainers = asynchronous_iterated(
        TeamsApi.get_team_maintainers,
        _GET_TEAM_MAINTAINERS,
    )
    get_team_roles = iterated(TeamsApi.get_team_roles, _GET_TEAM_ROLES)
    aget_team_roles = asynchronous_iterated(TeamsApi.get_team_roles, _GET_TEAM_ROLES)
    get_teams = iterated(TeamsApi.get_teams, _GET_TEAMS)
    aget_teams = asynchronous_iterated(TeamsApi.get_teams, _GET_TEAMS)
