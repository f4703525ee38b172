from __future__ import annotations

from flagforge_launchdarkly.models import ViewsAccessDenied

__all__ = ["ViewsAccessDenied"]
