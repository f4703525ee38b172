from __future__ import annotations

from flagforge_launchdarkly.models import TeamPostInput

__all__ = ["TeamPostInput"]
