from __future__ import annotations

from flagforge_launchdarkly.models import InstructionUserRequest

__all__ = ["InstructionUserRequest"]
