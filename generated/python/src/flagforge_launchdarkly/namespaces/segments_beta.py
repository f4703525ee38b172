"""Published names that stand under `segments_beta`."""

from __future__ import annotations

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .segments import SegmentsApi


class SegmentsBetaApi(Namespace):
    """Published names that stand under `segments_beta`."""

    __slots__ = ()

    get_big_segment_export_info = borrowed(SegmentsApi.get_big_segment_export)
    aget_big_segment_export_info = asynchronous(SegmentsApi.get_big_segment_export)

    get_import_info = borrowed(SegmentsApi.get_big_segment_import)
    aget_import_info = asynchronous(SegmentsApi.get_big_segment_import)

    start_big_segment_export = borrowed(SegmentsApi.create_big_segment_export)
    astart_big_segment_export = asynchronous(SegmentsApi.create_big_segment_export)

    start_big_segment_import = borrowed(SegmentsApi.create_big_segment_import)
    astart_big_segment_import = asynchronous(SegmentsApi.create_big_segment_import)

    @property
    def raw(self) -> RawSegmentsBetaApi:
        """The same calls with the head of the answer."""
        return RawSegmentsBetaApi(self._client)


class RawSegmentsBetaApi(RawNamespace):
    """`SegmentsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_big_segment_export_info = raw(SegmentsApi.get_big_segment_export)
    aget_big_segment_export_info = asynchronous_raw(SegmentsApi.get_big_segment_export)
    get_import_info = raw(SegmentsApi.get_big_segment_import)
    aget_import_info = asynchronous_raw(SegmentsApi.get_big_segment_import)
    start_big_segment_export = raw(SegmentsApi.create_big_segment_export)
    astart_big_segment_export = asynchronous_raw(SegmentsApi.create_big_segment_export)
    start_big_segment_import = raw(SegmentsApi.create_big_segment_import)
    astart_big_segment_import = asynchronous_raw(SegmentsApi.create_big_segment_import)
