from __future__ import annotations

from flagforge_launchdarkly.models import EventFilter

__all__ = ["EventFilter"]
