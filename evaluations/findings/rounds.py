"""Which waves and rounds of surveys the report of a wave tells of: its own and earlier ones."""

from evaluations.compared.series import ORDER, Series, series_of
from evaluations.models import Wave


def place(wave: Wave) -> int:
    """Where a wave stands among the three."""
    return ORDER.index(Wave.Kind(wave.kind))


def waves_until(wave: Wave) -> list[Wave]:
    """A wave and the ones before it, the earliest first; one query."""
    rows = Wave.objects.filter(community_id=wave.community_id)
    return sorted((one for one in rows if place(one) <= place(wave)), key=place)


def series_until(wave: Wave) -> list[Series]:
    """The surveys that a wave asked, each with its earlier rounds; two queries.

    Only closed rounds: a number that still grows tells of the last person who answered.
    """
    found = []
    for one in series_of(wave.community):
        rounds = [
            each for each in one.rounds
            if each.link and place(each.link.wave) <= place(wave) and each.survey.closed_at
        ]  # fmt: skip
        if any(each.link and each.link.wave_id == wave.pk for each in rounds):
            found.append(Series(rounds))
    return found
