from __future__ import annotations

from flagforge_launchdarkly.models import ViewsMaintainerMember

__all__ = ["ViewsMaintainerMember"]
