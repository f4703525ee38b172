"""Teams (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import BulkEditTeamsRep, TeamsPatchInput

_PATCH_TEAMS: Endpoint[BulkEditTeamsRep] = Endpoint("patchTeams", body="teams_patch_input")


class TeamsBetaApi(Api):
    """One call for changes to several teams."""

    def patch_teams(
        self,
        teams_patch_input: TeamsPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkEditTeamsRep:
        """Add members to several teams.

        Body: semantic patch. A 200 answer can hold `errors` for teams that did not change. Beta:
        needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/teams`
        """
        return self._call(_PATCH_TEAMS, locals())
