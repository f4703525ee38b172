from __future__ import annotations

from flagforge_launchdarkly.models import CoreLink

__all__ = ["CoreLink"]
