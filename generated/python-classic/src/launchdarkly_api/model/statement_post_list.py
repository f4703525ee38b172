from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .statement_post import StatementPost

__all__ = ["StatementPostList"]


class StatementPostList(list["StatementPost"]):
    """Policy statements to send."""
