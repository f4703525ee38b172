from __future__ import annotations

from flagforge_launchdarkly.models import Extinction

__all__ = ["Extinction"]
