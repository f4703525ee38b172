from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class Client(Model):
    """A registered OAuth 2.0 client."""

    account_id: str = field("_accountId")
    """Id of the account."""
    client_id: str = field("_clientId")
    client_secret: str | None = field("_clientSecret", default=None)
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    name: str = field("name")
    """Name for humans."""
    redirect_uri: str = field("redirectUri")
    """Where the browser returns after sign-in; https."""


class ClientCollection(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Client] = field("items", "[]Client")
    """The items of this page or collection."""


class OauthClientPost(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    redirect_uri: str | None = field("redirectUri", default=None)
    """Where the browser returns after sign-in; https."""
