from __future__ import annotations

from flagforge_launchdarkly.models import TeamsPatchInput

__all__ = ["TeamsPatchInput"]
