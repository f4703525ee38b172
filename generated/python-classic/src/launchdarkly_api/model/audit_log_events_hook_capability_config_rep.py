from __future__ import annotations

from flagforge_launchdarkly.models import AuditLogEventsHookCapabilityConfigRep

__all__ = ["AuditLogEventsHookCapabilityConfigRep"]
