from __future__ import annotations

from flagforge_launchdarkly.models import ViewLinkRequestFilter

__all__ = ["ViewLinkRequestFilter"]
