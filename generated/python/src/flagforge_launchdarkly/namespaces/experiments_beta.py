"""Published names that stand under `experiments_beta`."""

from __future__ import annotations

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .experiments import ExperimentsApi


class ExperimentsBetaApi(Namespace):
    """Published names that stand under `experiments_beta`."""

    __slots__ = ()

    create_iteration = borrowed(ExperimentsApi.create_iteration)
    acreate_iteration = asynchronous(ExperimentsApi.create_iteration)

    create_new = borrowed(ExperimentsApi.create_experiment)
    acreate_new = asynchronous(ExperimentsApi.create_experiment)

    get_details = borrowed(ExperimentsApi.get_experiment)
    aget_details = asynchronous(ExperimentsApi.get_experiment)

    get_experimentation_settings = borrowed(ExperimentsApi.get_experimentation_settings)
    aget_experimentation_settings = asynchronous(ExperimentsApi.get_experimentation_settings)

    list_experiments_in_environment = borrowed(ExperimentsApi.get_experiments)
    alist_experiments_in_environment = asynchronous(ExperimentsApi.get_experiments)

    update_experimentation_settings = borrowed(ExperimentsApi.put_experimentation_settings)
    aupdate_experimentation_settings = asynchronous(ExperimentsApi.put_experimentation_settings)

    update_semantic_patch = borrowed(ExperimentsApi.patch_experiment)
    aupdate_semantic_patch = asynchronous(ExperimentsApi.patch_experiment)

    @property
    def raw(self) -> RawExperimentsBetaApi:
        """The same calls with the head of the answer."""
        return RawExperimentsBetaApi(self._client)


class RawExperimentsBetaApi(RawNamespace):
    """`ExperimentsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_iteration = raw(ExperimentsApi.create_iteration)
    acreate_iteration = asynchronous_raw(ExperimentsApi.create_iteration)
    create_new = raw(ExperimentsApi.create_experiment)
    acreate_new = asynchronous_raw(ExperimentsApi.create_experiment)
    get_details = raw(ExperimentsApi.get_experiment)
    aget_details = asynchronous_raw(ExperimentsApi.get_experiment)
    get_experimentation_settings = raw(ExperimentsApi.get_experimentation_settings)
    aget_experimentation_settings = asynchronous_raw(ExperimentsApi.get_experimentation_settings)
    list_experiments_in_environment = raw(ExperimentsApi.get_experiments)
    alist_experiments_in_environment = asynchronous_raw(ExperimentsApi.get_experiments)
    update_experimentation_settings = raw(ExperimentsApi.put_experimentation_settings)
    aupdate_experimentation_settings = asynchronous_raw(ExperimentsApi.put_experimentation_settings)
    update_semantic_patch = raw(ExperimentsApi.patch_experiment)
    aupdate_semantic_patch = asynchronous_raw(ExperimentsApi.patch_experiment)
