from __future__ import annotations

from flagforge_launchdarkly.models import JudgeAttachment

__all__ = ["JudgeAttachment"]
