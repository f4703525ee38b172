from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsFilter

__all__ = ["AiConfigsFilter"]
