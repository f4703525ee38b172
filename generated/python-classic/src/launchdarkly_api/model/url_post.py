from __future__ import annotations

from flagforge_launchdarkly.models import UrlPost

__all__ = ["UrlPost"]
