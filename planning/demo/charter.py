"""The demo's charter: three versions, the third in force, and a draft with two changes."""

from datetime import date, timedelta
from typing import Any

from django.utils import translation

from bic.story import OF_PROGRAM
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.services import charter as services
from planning.wording import words_of

# Title and description of what is not as it was suggested.
IN_SPANISH = {
    "Small grants": (
        "Pequeñas subvenciones",
        "Hasta $2,000 para lo que emprenda la propia población.",
    ),
    "Newcomers take part in public life": (
        "Los recién llegados participan en la vida pública",
        "Forman parte de juntas y comités, hablan en audiencias y se postulan a cargos.",
    ),
}


def load(demo: Any) -> None:
    """Three approved versions, then a draft that a coordinator began."""
    with translation.override("en"):
        _first(demo)
        _second(demo)
        _third(demo)
        _draft(demo)


def _begin(demo: Any) -> CharterVersion:
    return services.begin_draft(demo.program, by=demo.people["priya"])


def _item(version: CharterVersion, title: str) -> CharterItem:
    return CharterItem.objects.select_related("version", "entry").get(version=version, title=title)


def _approve(demo: Any, version: CharterVersion, days_ago: int, note: str) -> None:
    """In force since a day in the past; `services.approve` knows only today."""
    version.refresh_from_db()
    version.state = CharterVersion.State.APPROVED
    version.approved_by = demo.people["amara"]
    version.approved_at = demo.moment(days_ago)
    version.approval_note = note
    version.save()


def _first(demo: Any) -> None:
    version = _begin(demo)
    services.load_suggestions(version, today=_years_ago(demo, 5))
    _approve(demo, version, OF_PROGRAM["P2"], "Advisory board, first meeting.")


def _second(demo: Any) -> None:
    version = _begin(demo)
    services.add_item(
        version,
        Kind.SERVICE,
        title="Small grants",
        text="Up to $2,000 for what residents begin themselves.",
    )
    services.save_item(_item(version, "Need"), weight=3)
    services.remove_item(_item(version, "Coordination in several languages"))
    _approve(demo, version, 1080, "After the first year with the first cohort.")


def _third(demo: Any) -> None:
    version = _begin(demo)
    services.save_item(
        _item(version, "Newcomers take part in public life"),
        text="They serve on boards and committees, speak at hearings, and run for office.",
    )
    services.move_item(_item(version, "Small grants"), up=True)
    _date_stages(version, demo.today.year + 1)
    _approve(demo, version, 900, "Advisory board and the three funders agree.")
    for title, in_spanish in IN_SPANISH.items():
        _translate(demo, _item(version, title), *in_spanish)


def _draft(demo: Any) -> None:
    version = _begin(demo)
    services.save_item(_item(version, "Leadership commitment"), weight=4)
    visits = _item(version, "Site visits")
    services.save_item(
        visits,
        starts_on=visits.starts_on + timedelta(days=8),
        ends_on=visits.ends_on + timedelta(days=8),
    )


def _translate(demo: Any, item: CharterItem, title: str, text: str) -> None:
    words = words_of(item, demo.program.languages[0])
    words.title, words.text = words.title.put("es", title), words.text.put("es", text)
    words.updated_by = demo.people["priya"]
    words.save()


def _date_stages(version: CharterVersion, year: int) -> None:
    """Put the stages into the spring of `year`, for the next cohort."""
    for stage in CharterItem.objects.filter(version=version).stages().select_related("version"):
        moved = {
            name: day.replace(year=year)
            for name in ("starts_on", "ends_on")
            if (day := getattr(stage, name))
        }
        services.save_item(stage, **moved)


def _years_ago(demo: Any, years: int) -> date:
    return date(demo.today.year - years, 6, 1)
