from __future__ import annotations

from flagforge_launchdarkly.models import Contexts

__all__ = ["Contexts"]
