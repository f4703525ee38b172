from __future__ import annotations

from flagforge_launchdarkly.models import AuditLogEventsHookCapabilityConfigPost

__all__ = ["AuditLogEventsHookCapabilityConfigPost"]
