from __future__ import annotations

from flagforge_launchdarkly.models import Clause

__all__ = ["Clause"]
