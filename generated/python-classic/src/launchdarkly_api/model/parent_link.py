from __future__ import annotations

from flagforge_launchdarkly.models import ParentLink

__all__ = ["ParentLink"]
