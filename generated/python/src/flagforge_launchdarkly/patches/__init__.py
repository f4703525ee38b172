"""Builders of patches made of instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.lazy import lazy

if TYPE_CHECKING:
    from ._types import Clause as Clause
    from ._types import ContextTarget as ContextTarget
    from ._types import FlagSwitch as FlagSwitch
    from ._types import Prerequisite as Prerequisite
    from ._types import Rule as Rule
    from ._types import UserTarget as UserTarget
    from .ai_config_targeting import AiConfigTargetingPatch as AiConfigTargetingPatch
    from .ai_config_targeting import ai_config_targeting_patch as ai_config_targeting_patch
    from .approval_request import ApprovalRequestPatch as ApprovalRequestPatch
    from .approval_request import approval_request_patch as approval_request_patch
    from .experiment import ExperimentPatch as ExperimentPatch
    from .experiment import experiment_patch as experiment_patch
    from .flag import FlagPatch as FlagPatch
    from .flag import flag_patch as flag_patch
    from .flag_expiring_targets import FlagExpiringTargetsPatch as FlagExpiringTargetsPatch
    from .flag_expiring_targets import flag_expiring_targets_patch as flag_expiring_targets_patch
    from .flag_expiring_user_targets import (
        FlagExpiringUserTargetsPatch as FlagExpiringUserTargetsPatch,
    )
    from .flag_expiring_user_targets import (
        flag_expiring_user_targets_patch as flag_expiring_user_targets_patch,
    )
    from .flag_trigger import FlagTriggerPatch as FlagTriggerPatch
    from .flag_trigger import flag_trigger_patch as flag_trigger_patch
    from .holdout import HoldoutPatch as HoldoutPatch
    from .holdout import holdout_patch as holdout_patch
    from .layer import LayerPatch as LayerPatch
    from .layer import layer_patch as layer_patch
    from .members import MembersPatch as MembersPatch
    from .members import members_patch as members_patch
    from .scheduled_change import ScheduledChangePatch as ScheduledChangePatch
    from .scheduled_change import scheduled_change_patch as scheduled_change_patch
    from .segment import SegmentPatch as SegmentPatch
    from .segment import segment_patch as segment_patch
    from .segment_expiring_targets import SegmentExpiringTargetsPatch as SegmentExpiringTargetsPatch
    from .segment_expiring_targets import (
        segment_expiring_targets_patch as segment_expiring_targets_patch,
    )
    from .segment_expiring_user_targets import (
        SegmentExpiringUserTargetsPatch as SegmentExpiringUserTargetsPatch,
    )
    from .segment_expiring_user_targets import (
        segment_expiring_user_targets_patch as segment_expiring_user_targets_patch,
    )
    from .team import TeamPatch as TeamPatch
    from .team import team_patch as team_patch
    from .teams import TeamsPatch as TeamsPatch
    from .teams import teams_patch as teams_patch
    from .user_expiring_flags import UserExpiringFlagsPatch as UserExpiringFlagsPatch
    from .user_expiring_flags import user_expiring_flags_patch as user_expiring_flags_patch

_MODULES = {
    "AiConfigTargetingPatch": "ai_config_targeting",
    "ApprovalRequestPatch": "approval_request",
    "Clause": "_types",
    "ContextTarget": "_types",
    "ExperimentPatch": "experiment",
    "FlagExpiringTargetsPatch": "flag_expiring_targets",
    "FlagExpiringUserTargetsPatch": "flag_expiring_user_targets",
    "FlagPatch": "flag",
    "FlagSwitch": "_types",
    "FlagTriggerPatch": "flag_trigger",
    "HoldoutPatch": "holdout",
    "LayerPatch": "layer",
    "MembersPatch": "members",
    "Prerequisite": "_types",
    "Rule": "_types",
    "ScheduledChangePatch": "scheduled_change",
    "SegmentExpiringTargetsPatch": "segment_expiring_targets",
    "SegmentExpiringUserTargetsPatch": "segment_expiring_user_targets",
    "SegmentPatch": "segment",
    "TeamPatch": "team",
    "TeamsPatch": "teams",
    "UserExpiringFlagsPatch": "user_expiring_flags",
    "UserTarget": "_types",
    "ai_config_targeting_patch": "ai_config_targeting",
    "approval_request_patch": "approval_request",
    "experiment_patch": "experiment",
    "flag_expiring_targets_patch": "flag_expiring_targets",
    "flag_expiring_user_targets_patch": "flag_expiring_user_targets",
    "flag_patch": "flag",
    "flag_trigger_patch": "flag_trigger",
    "holdout_patch": "holdout",
    "layer_patch": "layer",
    "members_patch": "members",
    "scheduled_change_patch": "scheduled_change",
    "segment_expiring_targets_patch": "segment_expiring_targets",
    "segment_expiring_user_targets_patch": "segment_expiring_user_targets",
    "segment_patch": "segment",
    "team_patch": "team",
    "teams_patch": "teams",
    "user_expiring_flags_patch": "user_expiring_flags",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
