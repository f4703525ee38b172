from __future__ import annotations

from flagforge_launchdarkly.models import Prerequisite

__all__ = ["Prerequisite"]
