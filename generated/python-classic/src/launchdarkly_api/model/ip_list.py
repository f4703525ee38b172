from __future__ import annotations

from flagforge_launchdarkly.models import IpList

__all__ = ["IpList"]
