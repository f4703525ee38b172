"""Follow flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.operation import Operation

if TYPE_CHECKING:
    from .._lib.options import RequestOptions
    from ..models import FlagFollowersByProjEnvGetRep, FlagFollowersGetRep

_DELETE_FLAG_FOLLOWER: Operation[None] = Operation(
    "deleteFlagFollower",
    "DELETE",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "member_id": "memberId",
    },
    reads="nothing",
)

_GET_FLAG_FOLLOWERS: Operation[FlagFollowersGetRep] = Operation(
    "getFlagFollowers",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="FlagFollowersGetRep",
)

_GET_FOLLOWERS_BY_PROJ_ENV: Operation[FlagFollowersByProjEnvGetRep] = Operation(
    "getFollowersByProjEnv",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/followers",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    result="FlagFollowersByProjEnvGetRep",
)

_PUT_FLAG_FOLLOWER: Operation[None] = Operation(
    "putFlagFollower",
    "PUT",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "member_id": "memberId",
    },
    reads="nothing",
)


class FollowFlagsApi(Namespace):
    """Members that get mail about changes of a flag."""

    __slots__ = ()

    def delete_flag_follower(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        member_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member stop following a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            member_id: Id of the member; readers may only name themselves.
        """
        return self._send(_DELETE_FLAG_FOLLOWER, locals())

    adelete_flag_follower = asynchronous(delete_flag_follower)

    def get_flag_followers(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagFollowersGetRep:
        """List the followers of a flag in an environment.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_FLAG_FOLLOWERS, locals())

    aget_flag_followers = asynchronous(get_flag_followers)

    def get_followers_by_proj_env(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagFollowersByProjEnvGetRep:
        """List the followers of every flag in an environment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/followers`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_FOLLOWERS_BY_PROJ_ENV, locals())

    aget_followers_by_proj_env = asynchronous(get_followers_by_proj_env)

    def put_flag_follower(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        member_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member follow a flag in an environment.

        `PUT /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            member_id: Id of the member; readers may only name themselves.
        """
        return self._send(_PUT_FLAG_FOLLOWER, locals())

    aput_flag_follower = asynchronous(put_flag_follower)

    flag_followers_list = get_flag_followers
    aflag_followers_list = aget_flag_followers

    get_all_flag_followers = get_followers_by_proj_env
    aget_all_flag_followers = aget_followers_by_proj_env

    member_follower = put_flag_follower
    amember_follower = aput_flag_follower

    remove_follower = delete_flag_follower
    aremove_follower = adelete_flag_follower

    @property
    def raw(self) -> RawFollowFlagsApi:
        """The same calls with the head of the answer."""
        return RawFollowFlagsApi(self._client)


class RawFollowFlagsApi(RawNamespace):
    """`FollowFlagsApi` with the head of the answer."""

    __slots__ = ()

    delete_flag_follower = raw(FollowFlagsApi.delete_flag_follower)
    adelete_flag_follower = asynchronous_raw(FollowFlagsApi.delete_flag_follower)
    get_flag_followers = raw(FollowFlagsApi.get_flag_followers)
    aget_flag_followers = asynchronous_raw(FollowFlagsApi.get_flag_followers)
    get_followers_by_proj_env = raw(FollowFlagsApi.get_followers_by_proj_env)
    aget_followers_by_proj_env = asynchronous_raw(FollowFlagsApi.get_followers_by_proj_env)
    put_flag_follower = raw(FollowFlagsApi.put_flag_follower)
    aput_flag_follower = asynchronous_raw(FollowFlagsApi.put_flag_follower)
    flag_followers_list = raw(FollowFlagsApi.get_flag_followers)
    aflag_followers_list = asynchronous_raw(FollowFlagsApi.get_flag_followers)
    get_all_flag_followers = raw(FollowFlagsApi.get_followers_by_proj_env)
    aget_all_flag_followers = asynchronous_raw(FollowFlagsApi.get_followers_by_proj_env)
    member_follower = raw(FollowFlagsApi.put_flag_follower)
    amember_follower = asynchronous_raw(FollowFlagsApi.put_flag_follower)
    remove_follower = raw(FollowFlagsApi.delete_flag_follower)
    aremove_follower = asynchronous_raw(FollowFlagsApi.delete_flag_follower)
