"""Segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import IO, Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        BigSegmentTarget,
        ContextInstanceSegmentMemberships,
        ExpiringTargetGetResponse,
        ExpiringTargetPatchResponse,
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        Export,
        Import,
        PatchOperation,
        PatchSegmentExpiringTargetInputRep,
        PatchSegmentRequest,
        PatchWithComment,
        SegmentBody,
        SegmentUserState,
        UserSegment,
        UserSegments,
    )

_CREATE_BIG_SEGMENT_EXPORT: Endpoint[None] = Endpoint(
    "createBigSegmentExport",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
)

_CREATE_BIG_SEGMENT_IMPORT: Endpoint[None] = Endpoint(
    "createBigSegmentImport",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    form={"file": "file", "mode": "mode", "wait_on_approvals": "waitOnApprovals"},
)

_DELETE_SEGMENT: Endpoint[None] = Endpoint(
    "deleteSegment",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
)

_GET_BIG_SEGMENT_EXPORT: Endpoint[Export] = Endpoint(
    "getBigSegmentExport",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "export_id": "exportID",
    },
)

_GET_BIG_SEGMENT_IMPORT: Endpoint[Import] = Endpoint(
    "getBigSegmentImport",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "import_id": "importID",
    },
)

_GET_CONTEXT_INSTANCE_SEGMENTS_MEMBERSHIP_BY_ENV: Endpoint[ContextInstanceSegmentMemberships] = (
    Endpoint(
        "getContextInstanceSegmentsMembershipByEnv",
        path={"project_key": "projectKey", "environment_key": "environmentKey"},
        body="context_instance",
    )
)

_GET_EXPIRING_TARGETS_FOR_SEGMENT: Endpoint[ExpiringTargetGetResponse] = Endpoint(
    "getExpiringTargetsForSegment",
    path={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
)

_GET_EXPIRING_USER_TARGETS_FOR_SEGMENT: Endpoint[ExpiringUserTargetGetResponse] = Endpoint(
    "getExpiringUserTargetsForSegment",
    path={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
)

_GET_SEGMENT: Endpoint[UserSegment] = Endpoint(
    "getSegment",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
)

_GET_SEGMENT_MEMBERSHIP_FOR_CONTEXT: Endpoint[BigSegmentTarget] = Endpoint(
    "getSegmentMembershipForContext",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "context_key": "contextKey",
    },
)

_GET_SEGMENT_MEMBERSHIP_FOR_USER: Endpoint[BigSegmentTarget] = Endpoint(
    "getSegmentMembershipForUser",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "user_key": "userKey",
    },
)

_GET_SEGMENTS: Endpoint[UserSegments] = Endpoint(
    "getSegments",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset", "sort": "sort", "filter": "filter"},
)

_PATCH_EXPIRING_TARGETS_FOR_SEGMENT: Endpoint[ExpiringTargetPatchResponse] = Endpoint(
    "patchExpiringTargetsForSegment",
    path={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    body="patch_segment_expiring_target_input_rep",
)

_PATCH_EXPIRING_USER_TARGETS_FOR_SEGMENT: Endpoint[ExpiringUserTargetPatchResponse] = Endpoint(
    "patchExpiringUserTargetsForSegment",
    path={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    body="patch_segment_request",
)

_PATCH_SEGMENT: Endpoint[UserSegment] = Endpoint(
    "patchSegment",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    query={"dry_run": "dryRun"},
    body="patch_with_comment",
)

_POST_SEGMENT: Endpoint[UserSegment] = Endpoint(
    "postSegment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    body="segment_body",
)

_UPDATE_BIG_SEGMENT_CONTEXT_TARGETS: Endpoint[None] = Endpoint(
    "updateBigSegmentContextTargets",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    body="segment_user_state",
)

_UPDATE_BIG_SEGMENT_TARGETS: Endpoint[None] = Endpoint(
    "updateBigSegmentTargets",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    body="segment_user_state",
)


class SegmentsApi(Api):
    """Reusable audiences, from short lists to big segments with millions of members."""

    def create_big_segment_export(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start an export of a big segment.

        Runs in the background.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._call(_CREATE_BIG_SEGMENT_EXPORT, locals())

    def create_big_segment_import(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        *,
        file: bytes | IO[bytes] | None = None,
        mode: str | None = None,
        wait_on_approvals: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start an import into a big segment.

        Uploads a CSV file of keys as multipart form and returns at once. The id of the import is in
        the Location header.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            mode: Mode of operation; the values depend on the object.
        """
        return self._call(_CREATE_BIG_SEGMENT_IMPORT, locals())

    def delete_segment(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a segment.

        Cannot be undone.

        `DELETE /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._call(_DELETE_SEGMENT, locals())

    def get_big_segment_export(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        export_id: str,
        **options: Unpack[CallOptions],
    ) -> Export:
        """Get the progress of a big segment export.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            export_id: Id of the export.
        """
        return self._call(_GET_BIG_SEGMENT_EXPORT, locals())

    def get_big_segment_import(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        import_id: str,
        **options: Unpack[CallOptions],
    ) -> Import:
        """Get the progress of a big segment import.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            import_id: Id of the import.
        """
        return self._call(_GET_BIG_SEGMENT_IMPORT, locals())

    def get_context_instance_segments_membership_by_env(
        self,
        project_key: str,
        environment_key: str,
        context_instance: Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContextInstanceSegmentMemberships:
        """Show which segments a context instance belongs to.

        Reads only.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_CONTEXT_INSTANCE_SEGMENTS_MEMBERSHIP_BY_ENV, locals())

    def get_expiring_targets_for_segment(
        self,
        project_key: str,
        segment_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> ExpiringTargetGetResponse:
        """List contexts that leave a segment on a date.

        `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._call(_GET_EXPIRING_TARGETS_FOR_SEGMENT, locals())

    def get_expiring_user_targets_for_segment(
        self,
        project_key: str,
        segment_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetGetResponse:
        """List users that leave a segment on a date.

        The form for users; prefer the one for contexts.

        `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._call(_GET_EXPIRING_USER_TARGETS_FOR_SEGMENT, locals())

    def get_segment(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        **options: Unpack[CallOptions],
    ) -> UserSegment:
        """Get a segment by key.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._call(_GET_SEGMENT, locals())

    def get_segment_membership_for_context(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        context_key: str,
        **options: Unpack[CallOptions],
    ) -> BigSegmentTarget:
        """Show whether a big segment holds a context.

        Big segments only.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            context_key: Key of the context.
        """
        return self._call(_GET_SEGMENT_MEMBERSHIP_FOR_CONTEXT, locals())

    def get_segment_membership_for_user(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        user_key: str,
        **options: Unpack[CallOptions],
    ) -> BigSegmentTarget:
        """Show whether a big segment holds a user.

        Big segments only. The form for users; prefer the one for contexts.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            user_key: Key of the user.
        """
        return self._call(_GET_SEGMENT_MEMBERSHIP_FOR_USER, locals())

    def get_segments(
        self,
        project_key: str,
        environment_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSegments:
        """List the segments of an environment.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/segments/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._call(_GET_SEGMENTS, locals())

    def patch_expiring_targets_for_segment(
        self,
        project_key: str,
        segment_key: str,
        environment_key: str,
        patch_segment_expiring_target_input_rep: PatchSegmentExpiringTargetInputRep
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExpiringTargetPatchResponse:
        """Schedule when contexts leave a segment.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_EXPIRING_TARGETS_FOR_SEGMENT, locals())

    def patch_expiring_user_targets_for_segment(
        self,
        project_key: str,
        segment_key: str,
        environment_key: str,
        patch_segment_request: PatchSegmentRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetPatchResponse:
        """Schedule when users leave a segment.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_EXPIRING_USER_TARGETS_FOR_SEGMENT, locals())

    def patch_segment(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        patch_with_comment: PatchWithComment
        | Mapping[str, Any]
        | Sequence[PatchOperation | Mapping[str, Any]],
        *,
        dry_run: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSegment:
        """Change a segment.

        Body: semantic patch, JSON Patch in `patch`, or JSON merge patch in `merge`; each with an
        optional `comment`.

        `PATCH /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._call(_PATCH_SEGMENT, locals())

    def post_segment(
        self,
        project_key: str,
        environment_key: str,
        segment_body: SegmentBody | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserSegment:
        """Create a segment.

        Set `unbounded` for a big segment.

        `POST /api/v2/segments/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_POST_SEGMENT, locals())

    def update_big_segment_context_targets(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        segment_user_state: SegmentUserState | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Add or remove contexts of a big segment.

        Big segments only.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._call(_UPDATE_BIG_SEGMENT_CONTEXT_TARGETS, locals())

    def update_big_segment_targets(
        self,
        project_key: str,
        environment_key: str,
        segment_key: str,
        segment_user_state: SegmentUserState | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Add or remove users of a big segment.

        Big segments only.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._call(_UPDATE_BIG_SEGMENT_TARGETS, locals())
