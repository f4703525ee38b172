from __future__ import annotations

from .ai_configs_access import AiConfigsAccess as AccessRep

__all__ = ["AccessRep"]
