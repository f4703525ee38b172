from __future__ import annotations

from flagforge_launchdarkly.models import NamingConvention

__all__ = ["NamingConvention"]
