from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigMaintainer

__all__ = ["AIConfigMaintainer"]
