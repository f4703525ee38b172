from __future__ import annotations

from flagforge_launchdarkly.models import ReleaserAudienceConfigInput

__all__ = ["ReleaserAudienceConfigInput"]
