from __future__ import annotations

from flagforge_launchdarkly.models import LinkResourceSuccessResponse

__all__ = ["LinkResourceSuccessResponse"]
