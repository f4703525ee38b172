from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, UserSegment


class BigSegmentTarget(Model):
    """Whether a key belongs to a big segment."""

    excluded: bool = field("excluded")
    """Who is kept out, or whether the target is."""
    included: bool = field("included")
    """Who belongs in, or whether the target does."""
    user_key: str = field("userKey")
    """Key of the user."""


class ContextInstanceSegmentMembership(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    external: str = field("external")
    is_individually_targeted: bool = field("isIndividuallyTargeted")
    is_member: bool = field("isMember")
    is_rule_targeted: bool = field("isRuleTargeted")
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    unbounded: bool = field("unbounded")
    """Whether the segment is a big one."""


class ContextInstanceSegmentMemberships(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ContextInstanceSegmentMembership] = field(
        "items",
        "[]ContextInstanceSegmentMembership",
    )
    """The items of this page or collection."""


class CreateBigSegmentImportBody(Model):
    file: bytes | None = field("file", default=None)
    mode: str | None = field("mode", default=None)
    """Mode of operation; the values depend on the object."""
    wait_on_approvals: bool | None = field("waitOnApprovals", default=None)


class Export(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    creation_time: int = field("creationTime")
    """Time of creation, epoch milliseconds."""
    id: str = field("id")
    """Id of the object."""
    initiator: InitiatorRep = field("initiator", "InitiatorRep")
    segment_key: str = field("segmentKey")
    """Key of the segment."""
    size: str = field("size")
    """How big it is."""
    size_bytes: int = field("sizeBytes")
    status: str = field("status")
    """Present state; the values depend on the object."""


class FileRep(Model):
    filename: str | None = field("filename", default=None)
    status: str | None = field("status", default=None)
    """Present state; the values depend on the object."""


class Import(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    creation_time: int = field("creationTime")
    """Time of creation, epoch milliseconds."""
    files: list[FileRep] | None = field("files", "[]FileRep", default=None)
    id: str = field("id")
    """Id of the object."""
    mode: str = field("mode")
    """Mode of operation; the values depend on the object."""
    segment_key: str = field("segmentKey")
    """Key of the segment."""
    status: (
        Literal["preparing", "pending_approval", "ready", "in_progress", "complete", "stopped"]
        | str
    ) = field("status")
    """Present state; the values depend on the object."""


class InitiatorRep(Model):
    email: str | None = field("email", default=None)
    """Mail address."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class PatchSegmentExpiringTargetInputRep(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[PatchSegmentExpiringTargetInstruction] = field(
        "instructions",
        "[]PatchSegmentExpiringTargetInstruction",
    )
    """Semantic patch instructions, or prompt text in AI Config variations."""


class PatchSegmentExpiringTargetInstruction(Model):
    context_key: str = field("contextKey")
    """Key of the context."""
    context_kind: str = field("contextKind")
    """Kind of the context; user when absent."""
    kind: Literal["addExpiringTarget", "updateExpiringTarget", "removeExpiringTarget"] = field(
        "kind",
    )
    """What kind of object this is; the values depend on the object."""
    target_type: Literal["included", "excluded"] = field("targetType")
    """Which list of a segment is meant: included or excluded."""
    value: int | None = field("value", default=None)
    """Value; its type depends on the object."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class PatchSegmentInstruction(Model):
    kind: Literal[
        "addExpireUserTargetDate",
        "updateExpireUserTargetDate",
        "removeExpireUserTargetDate",
    ] = field("kind")
    """What kind of object this is; the values depend on the object."""
    target_type: Literal["included", "excluded"] = field("targetType")
    """Which list of a segment is meant: included or excluded."""
    user_key: str = field("userKey")
    """Key of the user."""
    value: int | None = field("value", default=None)
    """Value; its type depends on the object."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class PatchSegmentRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[PatchSegmentInstruction] = field("instructions", "[]PatchSegmentInstruction")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class SegmentBody(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    unbounded: bool | None = field("unbounded", default=None)
    """Whether the segment is a big one."""
    unbounded_context_kind: str | None = field("unboundedContextKind", default=None)
    """Context kind of a big segment."""


class SegmentUserList(Model):
    """Keys to add and to remove."""

    add: list[str] | None = field("add", default=None)
    remove: list[str] | None = field("remove", default=None)


class SegmentUserState(Model):
    """Changes to the included and excluded keys of a big segment."""

    excluded: SegmentUserList | None = field("excluded", "SegmentUserList", default=None)
    """Who is kept out, or whether the target is."""
    included: SegmentUserList | None = field("included", "SegmentUserList", default=None)
    """Who belongs in, or whether the target does."""


class UserSegments(Model):
    """A page of segments."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[UserSegment] = field("items", "[]UserSegment")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
