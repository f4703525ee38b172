from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Environment, Link


class InsightGroup(Model):
    """Applications whose scores are counted together."""

    application_keys: list[str] | None = field("applicationKeys", default=None)
    """Keys of applications."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    environment: Environment | None = field("environment", "Environment", default=None)
    """The environment, or a link to it."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    project_key: str = field("projectKey")
    """Key of the project."""
    score_metadata: InsightGroupCollectionScoreMetadata | None = field(
        "scoreMetadata",
        "InsightGroupCollectionScoreMetadata",
        default=None,
    )
    """Time ranges behind the scores."""
    scores: InsightGroupScores | None = field("scores", "InsightGroupScores", default=None)
    """Scores by topic."""


class InsightGroupCollection(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[InsightGroup] = field("items", "[]InsightGroup")
    """The items of this page or collection."""
    metadata: InsightGroupCollectionMetadata | None = field(
        "metadata",
        "InsightGroupCollectionMetadata",
        default=None,
    )
    """Data about the data."""
    score_metadata: InsightGroupCollectionScoreMetadata | None = field(
        "scoreMetadata",
        "InsightGroupCollectionScoreMetadata",
        default=None,
    )
    """Time ranges behind the scores."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class InsightGroupCollectionMetadata(Model):
    count_by_indicator: InsightGroupsCountByIndicator = field(
        "countByIndicator",
        "InsightGroupsCountByIndicator",
    )


class InsightGroupCollectionScoreMetadata(Model):
    last_period: InsightPeriod = field("lastPeriod", "InsightPeriod")
    """The period before, for comparison."""
    period: InsightPeriod = field("period", "InsightPeriod")
    """Time range of the scores."""


class InsightGroupScores(Model):
    """Scores of an insight group by topic."""

    creation_ratio: InsightsMetricScore | None = field(
        "creationRatio",
        "InsightsMetricScore",
        default=None,
    )
    deployment_failure_rate: InsightsMetricScore = field(
        "deploymentFailureRate",
        "InsightsMetricScore",
    )
    deployment_frequency: InsightsMetricScore = field("deploymentFrequency", "InsightsMetricScore")
    efficiency: InsightsMetricScore = field("efficiency", "InsightsMetricScore")
    experimentation_coverage: InsightsMetricScore = field(
        "experimentationCoverage",
        "InsightsMetricScore",
    )
    flag_health: InsightsMetricScore = field("flagHealth", "InsightsMetricScore")
    impact_size: InsightsMetricScore = field("impactSize", "InsightsMetricScore")
    lead_time: InsightsMetricScore = field("leadTime", "InsightsMetricScore")
    """Time from the first commit to the deployment."""
    overall: InsightsMetricScore = field("overall", "InsightsMetricScore")
    risk: InsightsMetricScore = field("risk", "InsightsMetricScore")
    velocity: InsightsMetricScore = field("velocity", "InsightsMetricScore")


class InsightGroupsCountByIndicator(Model):
    excellent: int = field("excellent")
    fair: int = field("fair")
    good: int = field("good")
    needs_attention: int = field("needsAttention")
    not_calculated: int = field("notCalculated")
    total: int = field("total")
    unknown: int = field("unknown")


class InsightPeriod(Model):
    """A time range with start and end."""

    end_time: int = field("endTime")
    """End, epoch milliseconds."""
    start_time: int = field("startTime")
    """Start, epoch milliseconds."""


class InsightScores(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    last_period: InsightPeriod = field("lastPeriod", "InsightPeriod")
    """The period before, for comparison."""
    period: InsightPeriod = field("period", "InsightPeriod")
    """Time range of the scores."""
    scores: InsightGroupScores = field("scores", "InsightGroupScores")
    """Scores by topic."""


class InsightsMetricIndicatorRange(Model):
    max: int = field("max")
    min: int = field("min")


class InsightsMetricScore(Model):
    """A score with its rating."""

    aggregate_of: list[str] | None = field("aggregateOf", default=None)
    diff_vs_last_period: int | None = field("diffVsLastPeriod", default=None)
    indicator: (
        Literal["excellent", "good", "fair", "needsAttention", "notCalculated", "unknown"] | str
    ) = field("indicator")
    """Rating of a score."""
    indicator_range: InsightsMetricIndicatorRange = field(
        "indicatorRange",
        "InsightsMetricIndicatorRange",
    )
    last_period: InsightsMetricScore | None = field(
        "lastPeriod",
        "InsightsMetricScore",
        default=None,
    )
    """The period before, for comparison."""
    score: int = field("score")


class PostInsightGroupParams(Model):
    application_keys: list[str] | None = field("applicationKeys", default=None)
    """Keys of applications."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    project_key: str = field("projectKey")
    """Key of the project."""
