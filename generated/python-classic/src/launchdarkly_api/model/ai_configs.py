from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigs

__all__ = ["AIConfigs"]
