from __future__ import annotations

from typing import Any

from .._lib.model import Model, field


class InsightsChart(Model):
    """Data of a chart."""

    metadata: InsightsChartMetadata = field("metadata", "InsightsChartMetadata")
    """Data about the data."""
    series: list[InsightsChartSeries] = field("series", "[]InsightsChartSeries")
    """Data points in time order."""


class InsightsChartBounds(Model):
    name: str = field("name")
    """Name for humans."""
    value: int = field("value")
    """Value; its type depends on the object."""


class InsightsChartMetadata(Model):
    metrics: dict[str, InsightsChartMetric] | None = field(
        "metrics",
        "{}InsightsChartMetric",
        default=None,
    )
    """Metrics, or figures of usage."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    summary: dict[str, Any] = field("summary")
    x_axis: InsightsChartSeriesMetadataAxis = field("xAxis", "InsightsChartSeriesMetadataAxis")
    y_axis: InsightsChartSeriesMetadataAxis = field("yAxis", "InsightsChartSeriesMetadataAxis")


class InsightsChartMetric(Model):
    indicator: str = field("indicator")
    """Rating of a score."""
    modifier: str = field("modifier")
    tiers: list[InsightsMetricTierDefinition] = field("tiers", "[]InsightsMetricTierDefinition")
    unit: str = field("unit")
    """Unit of measure."""
    value: float = field("value")
    """Value; its type depends on the object."""


class InsightsChartSeries(Model):
    data: list[InsightsChartSeriesDataPoint] = field("data", "[]InsightsChartSeriesDataPoint")
    metadata: InsightsChartSeriesMetadata = field("metadata", "InsightsChartSeriesMetadata")
    """Data about the data."""


class InsightsChartSeriesDataPoint(Model):
    values: dict[str, Any] | None = field("values", default=None)
    """Values to compare with, or keys to target."""
    x: int = field("x")
    y: int = field("y")


class InsightsChartSeriesMetadata(Model):
    bounds: list[InsightsChartBounds] | None = field(
        "bounds",
        "[]InsightsChartBounds",
        default=None,
    )
    count: int | None = field("count", default=None)
    """Number of items."""
    name: str = field("name")
    """Name for humans."""


class InsightsChartSeriesMetadataAxis(Model):
    unit: str = field("unit")
    """Unit of measure."""


class InsightsMetricTierDefinition(Model):
    description: str = field("description")
    """Free text about the purpose of the object."""
    indicator: str = field("indicator")
    """Rating of a score."""
