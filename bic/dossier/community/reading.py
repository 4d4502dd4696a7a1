"""Which rows of a community leave: those that a lead of its local government may see."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from bic.dossier import parts
from bic.people.models import Membership, PartnerKind, Role, User
from bic.people.rules import TABLES, Actor
from bic.tenancy import rls, scope

LEAD = Actor(Role.LEAD, PartnerKind.MUNICIPAL)
ROWS_AT_A_TIME = 200


@contextmanager
def as_partner(program_id: int, community: Any) -> Iterator[None]:
    """The scope in which the community's partners read; it holds nothing of anybody's own."""
    with scope(program_id, [community]):
        yield


def stand_in(program_id: int, community: Any) -> User:
    """Nobody in particular, who leads the local government there.

    The key is no person's, so that nothing counts as their own.
    """
    user = User(pk=0, name="", email="")
    part = Membership(
        program_id=program_id, user=user, community=community, role=LEAD.role,
        partner_kind=LEAD.partner_kind,
    )  # fmt: skip
    user.__dict__["memberships"] = [part]
    return user


@dataclass
class Reading:
    """The rows that leave, model by model; parts after what they are parts of."""

    program_id: int
    community: Any
    # Keys of the rows that left, by model.
    left: dict[type[models.Model], set[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reader = stand_in(self.program_id, self.community)

    def models(self) -> list[type[models.Model]]:
        """Every model of which rows may leave, in order."""
        nouns = sorted(filter(self._is_seen, rls.tenant_models()), key=lambda one: one._meta.label)
        found = list(nouns)
        waiting = sorted(parts.parts(), key=lambda one: one._meta.label)
        while ready := [one for one in waiting if _whole_of(one) in found]:
            found += ready
            waiting = [one for one in waiting if one not in ready]
        return found

    def rows(self, model: Any) -> Iterator[list[Any]]:
        """The rows of a model that leave, a few hundred at a time; call it in `models` order."""
        is_itself = isinstance(self.community, model)
        of_it = {"pk": self.community.pk} if is_itself else {"community": self.community}
        rows = model._default_manager.filter(**of_it).order_by("pk")
        # Permissions look at what a row refers to: asked for many rows at once.
        found = rows.fetch_mode(models.FETCH_PEERS).iterator(chunk_size=ROWS_AT_A_TIME)
        kept = self.left.setdefault(model, set())
        portion: list[Any] = []
        for row in found:
            if not self._leaves(model, row):
                continue
            kept.add(row.pk)
            portion.append(row)
            if len(portion) >= ROWS_AT_A_TIME:
                yield portion
                portion = []
        if portion:
            yield portion

    def _leaves(self, model: Any, row: Any) -> bool:
        relation = parts.parts().get(model)
        if relation is None:
            meta = model._meta
            return self.reader.has_perm(f"{meta.app_label}.view_{meta.model_name}", row)
        key = getattr(row, model._meta.get_field(relation).attname)
        condition = parts.condition_of(model)
        is_part = key in self.left.get(_whole_of(model), ())
        return is_part and (condition is None or condition(row))

    def _is_seen(self, model: Any) -> bool:
        """Whether leads see rows of a model, and its rows are of communities."""
        meta = model._meta
        table = TABLES.get(meta.label_lower, {})
        return (
            not hasattr(model, "pgh_tracked_model")
            and meta.label not in parts.staying()
            and model not in parts.parts()
            and (model.community_column is not None or isinstance(self.community, model))
            and "view" in table
            and LEAD in table["view"].actors
        )


def _whole_of(part: type[models.Model]) -> Any:
    relation: Any = part._meta.get_field(parts.parts()[part])
    return relation.related_model
