from __future__ import annotations

from flagforge_launchdarkly.models import FormVariable

__all__ = ["FormVariable"]
