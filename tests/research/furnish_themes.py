"""Subjects of the addresses of the planning committee, themes, comments and rankings."""

from datetime import date

from bic.tenancy import scope
from bic.translated import Translated
from research.models import (
    Committee,
    LocalCount,
    Seat,
    SeatTarget,
    Theme,
    ThemeComment,
)
from research.services import theme as themes
from research.services import voice
from tests.furnish import pages_of


def add_theme(community, title, *, by, spanish="", shared=True, **fields):
    """A theme, shared with the committee unless said otherwise."""
    words = Translated.of(title).put("es", spanish) if spanish else Translated.of(title)
    with scope(community.program):
        theme = themes.save_theme(
            Theme(program=community.program, community=community, title=words, **fields), [], by=by
        )
        return themes.share(theme, by=by) if shared else theme


def furnish(place):
    """A committee with a seat and a target, two shared themes, a comment, an open ranking."""
    community, host = place.community, place.host
    committee = Committee.objects.create(
        community=community, name=f"Committee of {community.name}", created_by=host
    )
    seat = Seat.objects.create(
        community=community, committee=committee, name="Ana", side="community", languages=["es"]
    )
    SeatTarget.objects.create(
        community=community, committee=committee, about="language", group="es", wanted=3
    )
    theme = add_theme(community, "Getting around", by=host, spanish="Cómo moverse")
    add_theme(community, "Bills and offices", by=host)
    draft = add_theme(community, "A draft", by=host, shared=False)
    count = LocalCount.objects.create(
        community=community, subject="group", what="Families", number=120, unit="families",
        source_kind="school", source="Schools", counted_on=date(2026, 9, 1), added_by=host,
    )  # fmt: skip
    evidence = themes.attach(theme, "count", str(count.pk), note=Translated(), by=host)
    comment = ThemeComment.objects.create(
        community=community, theme=theme, text="Buses stop at six.", by=host
    )
    ranking = voice.open_ranking(
        community, question=Translated.of("What comes first?"), closes_on=date(2099, 1, 1), by=host
    )
    pages_of(
        place, "research:theme", theme, "share", "decide", "move", "attach", "detach", "comment"
    )
    pages_of(place, "research:seat", seat)
    pages_of(place, "research:themecomment", comment, "hide", "show")
    pages_of(place, "research:ranking", ranking, "keep", "close", "move")
    place.subjects["research:theme_delete:pk"] = draft.pk
    place.subjects["research:theme_detach:evidence"] = evidence.pk
    place.subjects["research:theme_move:way"] = "up"
    place.subjects["research:ranking_move:way"] = "up"
    place.subjects["research:ranking_move:theme"] = theme.pk


def committee_with(larkspur, count, **fields):
    """A committee with seats of people who said one and the same."""
    with scope(larkspur.program):
        committee = Committee.objects.create(community=larkspur, name="Planning committee")
        for number in range(count):
            Seat.objects.create(
                community=larkspur, committee=committee, name=f"Seat {number} of them", **fields
            )
    return committee
