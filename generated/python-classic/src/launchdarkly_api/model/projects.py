from __future__ import annotations

from flagforge_launchdarkly.models import Projects

__all__ = ["Projects"]
