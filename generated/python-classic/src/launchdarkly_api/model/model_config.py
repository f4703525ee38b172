from __future__ import annotations

from flagforge_launchdarkly.models import ModelConfig

__all__ = ["ModelConfig"]
