"""Teams (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import BulkEditTeamsRep
    from ..patches import TeamsPatch

_PATCH_TEAMS: Operation[BulkEditTeamsRep] = Operation(
    "patchTeams",
    "PATCH",
    "/api/v2/teams",
    constants={"LD-API-Version": "beta"},
    body=Body(
        "TeamsPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="BulkEditTeamsRep",
    partial_failures="errors",
)


class TeamsBetaApi(Namespace):
    """One call for changes to several teams."""

    __slots__ = ()

    def patch_teams(
        self,
        *,
        instructions: TeamsPatch | Sequence[Mapping[str, Any]],
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> BulkEditTeamsRep:
        """Add members to several teams.

        Body: semantic patch. A 200 answer can hold `errors` for teams that did not change. Beta:
        needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/teams`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_TEAMS, locals())

    apatch_teams = asynchronous(patch_teams)

    update_multiple_teams_semantic_patch = patch_teams
    aupdate_multiple_teams_semantic_patch = apatch_teams

    @property
    def raw(self) -> RawTeamsBetaApi:
        """The same calls with the head of the answer."""
        return RawTeamsBetaApi(self._client)


class RawTeamsBetaApi(RawNamespace):
    """`TeamsBetaApi` with the head of the answer."""

    __slots__ = ()

    patch_teams = raw(TeamsBetaApi.patch_teams)
    apatch_teams = asynchronous_raw(TeamsBetaApi.patch_teams)
    update_multiple_teams_semantic_patch = raw(TeamsBetaApi.patch_teams)
    aupdate_multiple_teams_semantic_patch = asynchronous_raw(TeamsBetaApi.patch_teams)
