from __future__ import annotations

from typing import Any

from .._lib.model import Model, field


class SdkListRep(Model):
    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    sdks: list[str] = field("sdks")


class SdkVersionListRep(Model):
    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    sdk_versions: list[SdkVersionRep] = field("sdkVersions", "[]SdkVersionRep")


class SdkVersionRep(Model):
    sdk: str = field("sdk")
    version: str = field("version")
    """Version; a number in most places."""


class SeriesListRep(Model):
    """Time series with labels for each."""

    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    metadata: list[dict[str, Any]] = field("metadata")
    """Data about the data."""
    series: list[dict[str, int]] = field("series")
    """Data points in time order."""


class SeriesListRepFloat(Model):
    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    metadata: list[dict[str, Any]] = field("metadata")
    """Data about the data."""
    series: list[dict[str, float]] = field("series")
    """Data points in time order."""
