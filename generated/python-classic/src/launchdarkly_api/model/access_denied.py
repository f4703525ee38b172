from __future__ import annotations

from flagforge_launchdarkly.models import AccessDenied

__all__ = ["AccessDenied"]
