"""Put questions that come with the product, in several languages, into a draft."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from bic.surveys.models import Item, Survey, Wording
from bic.surveys.services import instrument, items


@transaction.atomic
def write(
    survey: Survey,
    consent: Mapping[str, str],
    questions: Iterable[Mapping[str, Any]],
    *,
    by: Any,
) -> None:
    """Write a consent text and questions in English, with the Spanish that some of them have.

    A question is what `items.add` takes, with `within` for the key of its holder and `es` for
    its Spanish words, which are approved with it. Raises `Published` without a draft.
    """
    draft = instrument.draft_of(survey)
    approved = []
    item = Item.objects.get(version=draft, key="_consent")
    instrument.put_words(item, "en", {"label": consent["en"]}, by=by)
    said = {item.pk: {"label": consent["es"]}} if "es" in consent else {}
    holders: dict[str, Item] = {}
    for given in questions:
        one = dict(given)
        key, spanish = one["key"], one.pop("es", None)
        parent = holders.get(one.pop("within", ""))
        words = one.pop("words", {})
        choices = [{"value": value} for value in words.get("choices", {})]
        item = items.add(survey, by=by, parent=parent, words=words, choices=choices, **one)
        holders[key] = item
        if spanish:
            said[item.pk] = spanish
    rows = Item.objects.filter(pk__in=said).select_related("version__survey")
    for item in rows:
        approved.append(instrument.put_words(item, "es", said[item.pk], by=by).pk)
    wordings = Wording.objects.filter(pk__in=approved).select_related("item__version")
    instrument.put_stage(list(wordings), "approved", by=by)
