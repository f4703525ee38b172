from __future__ import annotations

from flagforge_launchdarkly.models import Defaults

__all__ = ["Defaults"]
