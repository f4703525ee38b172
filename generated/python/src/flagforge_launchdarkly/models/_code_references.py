from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class BranchCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[BranchRep] = field("items", "[]BranchRep")
    """The items of this page or collection."""


class BranchRep(Model):
    """A branch with the flag references found on it."""

    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    head: str = field("head")
    """Id of the newest commit on the branch."""
    name: str = field("name")
    """Name for humans."""
    references: list[ReferenceRep] | None = field("references", "[]ReferenceRep", default=None)
    """Places in the code that mention flags."""
    sync_time: int = field("syncTime")
    """When the branch was last synced, epoch milliseconds."""
    update_sequence_id: int | None = field("updateSequenceId", default=None)
    """Counter that stops older data from replacing newer."""


class Extinction(Model):
    """The commit that removed the last reference to a flag."""

    flag_key: str = field("flagKey")
    """Key of the flag."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""
    proj_key: str = field("projKey")
    """Key of the project."""
    revision: str = field("revision")
    time: int = field("time")


class ExtinctionCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: dict[str, list[Extinction]] = field("items", "{}[]Extinction")
    """The items of this page or collection."""


class HunkRep(Model):
    aliases: list[str] | None = field("aliases", default=None)
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    lines: str | None = field("lines", default=None)
    proj_key: str | None = field("projKey", default=None)
    """Key of the project."""
    starting_line_number: int = field("startingLineNumber")


class PutBranch(Model):
    commit_time: int | None = field("commitTime", default=None)
    head: str = field("head")
    """Id of the newest commit on the branch."""
    name: str = field("name")
    """Name for humans."""
    references: list[ReferenceRep] | None = field("references", "[]ReferenceRep", default=None)
    """Places in the code that mention flags."""
    sync_time: int = field("syncTime")
    """When the branch was last synced, epoch milliseconds."""
    update_sequence_id: int | None = field("updateSequenceId", default=None)
    """Counter that stops older data from replacing newer."""


class ReferenceRep(Model):
    """A file that mentions flags."""

    hint: str | None = field("hint", default=None)
    hunks: list[HunkRep] = field("hunks", "[]HunkRep")
    path: str = field("path")
    """Where to look: a file path or a JSON Pointer."""


class RepositoryCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[RepositoryRep] = field("items", "[]RepositoryRep")
    """The items of this page or collection."""


class RepositoryPost(Model):
    commit_url_template: str | None = field("commitUrlTemplate", default=None)
    """URL pattern for a commit, with a placeholder for its id."""
    default_branch: str | None = field("defaultBranch", default=None)
    """Branch that counts as the main one."""
    hunk_url_template: str | None = field("hunkUrlTemplate", default=None)
    """URL pattern for lines of code, with placeholders."""
    name: str = field("name")
    """Name for humans."""
    source_link: str | None = field("sourceLink", default=None)
    """URL of the repository."""
    type: Literal["bitbucket", "custom", "github", "gitlab"] | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class RepositoryRep(Model):
    """A repository of code references."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    branches: list[BranchRep] | None = field("branches", "[]BranchRep", default=None)
    commit_url_template: str | None = field("commitUrlTemplate", default=None)
    """URL pattern for a commit, with a placeholder for its id."""
    default_branch: str = field("defaultBranch")
    """Branch that counts as the main one."""
    enabled: bool = field("enabled")
    """Whether it is switched on."""
    hunk_url_template: str | None = field("hunkUrlTemplate", default=None)
    """URL pattern for lines of code, with placeholders."""
    name: str = field("name")
    """Name for humans."""
    source_link: str | None = field("sourceLink", default=None)
    """URL of the repository."""
    type: Literal["bitbucket", "custom", "github", "gitlab"] | str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""
    version: int = field("version")
    """Version; a number in most places."""


class StatisticCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    flags: dict[str, list[StatisticRep]] = field("flags", "{}[]StatisticRep")
    """Flags, in most places by flag key."""


class StatisticRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    default_branch: str = field("defaultBranch")
    """Branch that counts as the main one."""
    enabled: bool = field("enabled")
    """Whether it is switched on."""
    file_count: int = field("fileCount")
    hunk_count: int = field("hunkCount")
    latest_commit_time: int | None = field("latestCommitTime", default=None)
    name: str = field("name")
    """Name for humans."""
    source_link: str = field("sourceLink")
    """URL of the repository."""
    type: Literal["bitbucket", "custom", "github", "gitlab"] | str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""
    version: int = field("version")
    """Version; a number in most places."""


class StatisticsRoot(Model):
    projects: list[Link] | None = field("projects", "[]Link", default=None)
    """Projects connected with it."""
    self: Link | None = field("self", "Link", default=None)
    """Link to the resource itself."""
