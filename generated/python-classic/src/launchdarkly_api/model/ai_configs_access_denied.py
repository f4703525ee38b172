from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsAccessDenied

__all__ = ["AiConfigsAccessDenied"]
