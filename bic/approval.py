"""What somebody approved, published, confirmed or released: who, when, and that it stays.

A model has two columns for such an act: `approved_by` (`bic.persons.person`) and
`approved_at`. The database keeps them together (`by_somebody`), refuses to change what is
settled (`stays`, `stays_with`), and people read one sentence about it (`done`, in templates
`{% done %}`).
"""

from datetime import datetime, tzinfo
from textwrap import indent
from typing import Any

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

STAYS_WITH = """\
IF EXISTS (
    SELECT 1 FROM %(parent)s
    WHERE %(where)s
) THEN
    RAISE EXCEPTION '%(because)s';
END IF;
IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
RETURN NEW;
"""
AND = "\n        AND "

SENTENCES = {
    "approved": _("approved by %(name)s on %(day)s"),
    "begun": _("begun by %(name)s on %(day)s"),
    "closed": _("closed by %(name)s on %(day)s"),
    "confirmed": _("confirmed by %(name)s on %(day)s"),
    "decided": _("decided by %(name)s on %(day)s"),
    "opened": _("opened by %(name)s on %(day)s"),
    "published": _("published by %(name)s on %(day)s"),
    "released": _("released by %(name)s on %(day)s"),
    "signed_off": _("by %(name)s on %(day)s"),
}


def done(act: str, by: Any, at: datetime, zone: tzinfo | None = None) -> str:
    """ "approved by Amara Osei on May 4, 2026", in the time zone of the page, or in `zone`."""
    day = date_format(timezone.localtime(at, zone).date())
    return str(SENTENCES[act] % {"name": by.display_name, "day": day})


def by_somebody(
    act: str,
    *,
    name: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> models.CheckConstraint:
    """Constraint: an act has a person and a time, or neither.

    `before` and `after` are what else holds without the act and with it, such as the state.
    """
    undone = models.Q(**{f"{act}_at": None, f"{act}_by": None}, **before or {})
    told = models.Q(**{f"{act}_at__isnull": False, f"{act}_by__isnull": False}, **after or {})
    return models.CheckConstraint(condition=undone | told, name=name)


def stays(name: str, **settled: Any) -> pgtrigger.Trigger:
    """Trigger: a row is neither changed nor deleted once it is as `settled` says."""
    was = {f"old__{column}": value for column, value in settled.items()}
    return pgtrigger.Protect(
        name=name,
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=pgtrigger.Q(**was) if was else None,
    )


def stays_with(
    name: str, parent: str, *where: str, because: str, margin: int = 20
) -> pgtrigger.Trigger:
    """Trigger: no row comes, changes or goes once its parent is settled.

    `parent` is a table, `where` finds the settled row in it to which NEW or OLD belongs, and
    `because` is the error. PostgreSQL keeps the text to the blank, so a trigger that was stored
    with another `margin` keeps that.
    """
    told = STAYS_WITH % {"parent": parent, "where": AND.join(where), "because": because}
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func="\n" + indent(told, " " * margin) + " " * (margin - 4),
    )
