from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .approval_request_setting_with_envs import ApprovalRequestSettingWithEnvs

__all__ = ["ApprovalRequestSettings"]


class ApprovalRequestSettings(dict[str, "ApprovalRequestSettingWithEnvs"]):
    """Approval rules by environment."""
