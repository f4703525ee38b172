from __future__ import annotations

from flagforge_launchdarkly.models import Environments

__all__ = ["Environments"]
