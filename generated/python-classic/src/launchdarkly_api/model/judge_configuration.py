from __future__ import annotations

from flagforge_launchdarkly.models import JudgeConfiguration

__all__ = ["JudgeConfiguration"]
