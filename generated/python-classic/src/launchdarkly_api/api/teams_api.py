"""Teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import IO, Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        Team,
        TeamCustomRoles,
        TeamImportsRep,
        TeamMaintainers,
        TeamPatchInput,
        TeamPostInput,
        Teams,
    )

_DELETE_TEAM: Endpoint[None] = Endpoint("deleteTeam", path={"team_key": "teamKey"})

_GET_TEAM: Endpoint[Team] = Endpoint(
    "getTeam",
    path={"team_key": "teamKey"},
    query={"expand": "expand"},
)

_GET_TEAM_MAINTAINERS: Endpoint[TeamMaintainers] = Endpoint(
    "getTeamMaintainers",
    path={"team_key": "teamKey"},
    query={"limit": "limit", "offset": "offset"},
)

_GET_TEAM_ROLES: Endpoint[TeamCustomRoles] = Endpoint(
    "getTeamRoles",
    path={"team_key": "teamKey"},
    query={"limit": "limit", "offset": "offset"},
)

_GET_TEAMS: Endpoint[Teams] = Endpoint(
    "getTeams",
    query={"limit": "limit", "offset": "offset", "filter": "filter", "expand": "expand"},
)

_PATCH_TEAM: Endpoint[Team] = Endpoint(
    "patchTeam",
    path={"team_key": "teamKey"},
    query={"expand": "expand"},
    body="team_patch_input",
)

_POST_TEAM: Endpoint[Team] = Endpoint(
    "postTeam",
    query={"expand": "expand"},
    body="team_post_input",
)

_POST_TEAM_MEMBERS: Endpoint[TeamImportsRep] = Endpoint(
    "postTeamMembers",
    path={"team_key": "teamKey"},
    form={"file": "file"},
)


class TeamsApi(Api):
    """Groups of members with shared roles."""

    def delete_team(self, team_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        `DELETE /api/v2/teams/{teamKey}`

        Args:
            team_key: Key of the team.
        """
        return self._call(_DELETE_TEAM, locals())

    def get_team(
        self,
        team_key: str,
        *,
        expand: Sequence[Literal["maintainers", "members", "projects", "roleAttributes", "roles"]]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Get a team by key.

        `GET /api/v2/teams/{teamKey}`

        Args:
            team_key: Key of the team.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_TEAM, locals())

    def get_team_maintainers(
        self,
        team_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamMaintainers:
        """List the maintainers of a team.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/teams/{teamKey}/maintainers`

        Args:
            team_key: Key of the team.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_TEAM_MAINTAINERS, locals())

    def get_team_roles(
        self,
        team_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamCustomRoles:
        """List the custom roles of a team.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/teams/{teamKey}/roles`

        Args:
            team_key: Key of the team.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_TEAM_ROLES, locals())

    def get_teams(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        expand: Sequence[Literal["maintainers", "members", "projects", "roleAttributes", "roles"]]
        | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_TEAMS, locals())

    def patch_team(
        self,
        team_key: str,
        team_patch_input: TeamPatchInput | Mapping[str, Any],
        *,
        expand: Sequence[Literal["maintainers", "members", "projects", "roles"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Change a team.

        Body: semantic patch, for example addMembers or addCustomRoles.

        `PATCH /api/v2/teams/{teamKey}`

        Args:
            team_key: Key of the team.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_PATCH_TEAM, locals())

    def post_team(
        self,
        team_post_input: TeamPostInput | Mapping[str, Any],
        *,
        expand: Sequence[Literal["maintainers", "members", "projects", "roles"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Create a team.

        `POST /api/v2/teams`

        Args:
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_POST_TEAM, locals())

    def post_team_members(
        self,
        team_key: str,
        *,
        file: bytes | IO[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamImportsRep:
        """Add members to a team from a CSV file.

        Multipart upload, mail addresses in the first column. 201: all were added. 207: some rows
        are wrong and nobody was added.

        `POST /api/v2/teams/{teamKey}/members`

        Args:
            team_key: Key of the team.
        """
        return self._call(_POST_TEAM_MEMBERS, locals())
