"""Who does something, as a reader may know it."""

from typing import Any

from django.utils.translation import gettext as _


class Who:
    """Says who does actions and tasks of one community; asks for the right once.

    Somebody without an account is a resident at times, and residents are named to staff.
    """

    def __init__(self, user: Any, community: Any) -> None:
        self._sees_names = user.has_perm("implementation.view_person_task", community)

    def __call__(self, one: Any) -> str:
        """The name, "" for nobody yet. Needs its owner."""
        if one.owner_id is not None:
            return one.owner.display_name
        if one.helper and not self._sees_names:
            return _("Somebody without an account")
        return one.helper
