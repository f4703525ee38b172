from __future__ import annotations

from flagforge_launchdarkly.models import ExecutionOutput

__all__ = ["ExecutionOutput"]
