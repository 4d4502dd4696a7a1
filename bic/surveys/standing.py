"""How far a survey is, and what comes next, in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from bic.days import today_in
from bic.spoken import language_names, name_within
from bic.surveys.checking import dangers, problems
from bic.surveys.definition import Form
from bic.surveys.models import Stage, Survey, Version, Wording

STATES = {
    "draft": gettext_lazy("Draft"),
    "open": pgettext_lazy("survey", "Open"),
    "expired": gettext_lazy("IRB approval has ended"),
    "closed": pgettext_lazy("survey", "Closed"),
}
STATE_TAGS = {"draft": "line", "open": "ok", "expired": "err", "closed": "pine"}


STAGE_TAGS = {Stage.DRAFT: "line", Stage.APPROVED: "ok"}


def stages_of(wording: Wording | None) -> list[tuple[str, Any, str, bool]]:
    """Tags of an item: how far its words are, and what they are once they are written anew."""
    now = wording.stage if wording else Stage.DRAFT
    return [
        (stage.value, stage.label, STAGE_TAGS.get(stage, "pine"), stage == now)
        for stage in Stage
        if stage in (now, Stage.DRAFT, Stage.TRANSLATED)
    ]


@dataclass(frozen=True)
class Progress:
    """How many items are approved in a language, and whether respondents may choose it."""

    language: str
    name: str
    approved: int
    total: int
    is_open: bool
    is_original: bool

    @property
    def is_ready(self) -> bool:
        """Whether it could be opened."""
        return self.approved == self.total


def progress(survey: Survey, form: Form) -> list[Progress]:
    """Every language of a survey, the original first, in a version of it."""
    wanted = dict.fromkeys([survey.original, *survey.languages, *form.languages])
    names = language_names(wanted)
    found = []
    for code in wanted:
        total = len(form.worded_in(code))
        found.append(
            Progress(
                code, names[code], total - len(form.missing_in(code)), total,
                code in form.languages, code == survey.original,
            )
        )  # fmt: skip
    return found


def _day(moment: Any) -> str:
    return date_format(localtime(moment).date())


def sentence(survey: Survey) -> str:
    """Whether it is open, and since when."""
    match survey.state:
        case "open":
            return _("Open since %(day)s.") % {"day": _day(survey.opened_at)}
        case "closed" if survey.locked_at:
            return _("Closed, and locked since %(day)s: its answers stay as they are.") % {
                "day": _day(survey.locked_at)
            }
        case "closed":
            return _("Closed since %(day)s.") % {"day": _day(survey.closed_at)}
        case "expired":
            return _("The IRB approval ended after %(day)s, so no answers are taken.") % {
                "day": date_format(survey.irb_expires_on or today_in(survey.program))
            }
    return _("A draft: it was never open.")


@dataclass(frozen=True)
class Step:
    """What comes next: its words, and the page it is done on, or the act that it is."""

    title: str
    text: str
    label: str
    url: str
    is_act: bool = False


def next_step(survey: Survey, versions: Iterable[Version], form: Form) -> Step | None:
    """What comes next for whoever may change a survey; None when nothing does.

    `form` is that of the newest of `versions`. One query for a draft.
    """
    page = _Pages(survey)
    draft = next((one for one in versions if one.is_draft), None)
    if draft and (step := _of_draft(page, draft, form)):
        return step
    match survey.state:
        case "draft":
            return Step(
                _("Open the survey"),
                _("Its version is published. From then on people can answer at its address."),
                _("Open the survey"), page("open"), is_act=True,
            )  # fmt: skip
        case "expired":
            return Step(
                _("Extend the IRB approval"),
                _("Write down until when the board has approved it; then answers are taken again."),
                _("Change the IRB approval"), page("update"),
            )  # fmt: skip
        case "open":
            return _of_languages(page, survey, form)
    return None


class _Pages:
    """Addresses of the pages of a survey."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.args = [survey.program.slug, survey.pk]

    def __call__(self, name: str, *more: Any) -> str:
        return reverse(f"surveys:survey_{name}", args=[*self.args, *more])


def _of_draft(page: _Pages, draft: Version, form: Form) -> Step | None:
    if not form.asked:
        return Step(
            _("Write the first question"),
            _("Add questions one by one. Every question can be skipped unless you say otherwise."),
            _("Add a question"), page("item_create"),
        )  # fmt: skip
    if not form.consent.said(form.original).label:
        return Step(
            _("Write the consent text"),
            _("People read it before they begin: what is asked, why, and that they may stop."),
            _("Write the consent text"), page("item_update", form.consent.pk),
        )  # fmt: skip
    if found := problems(form):
        return Step(
            ngettext("Put one thing right", "Put %(count)d things right", len(found))
            % {"count": len(found)},
            found[0].text, _("See the questions"), page("items"),
        )  # fmt: skip
    if topics := dangers(form):
        return Step(
            ngettext(
                "One question needs a reason", "%(count)d questions need a reason", len(topics)
            ) % {"count": len(topics)},
            _("Their words touch what could endanger people. A researcher says why they stay."),
            _("See the questions"), page("items"),
        )  # fmt: skip
    return Step(
        _("Publish version %(number)s") % {"number": draft.number},
        _("Nothing is missing. A published version stays as it is."),
        _("Publish"), page("publish"),
    )  # fmt: skip


def _of_languages(page: _Pages, survey: Survey, form: Form) -> Step | None:
    waiting = [one for one in progress(survey, form) if not one.is_open]
    if not waiting:
        return None
    one = max(waiting, key=lambda found: found.approved / max(found.total, 1))
    words = {"language": name_within(one.language), "approved": one.approved, "total": one.total}
    if one.is_ready:
        title, label = _("Open %(language)s"), _("See the translation")
    else:
        title, label = _("Translate into %(language)s"), _("Translate")
    return Step(
        title % words,
        _("%(approved)d of %(total)d items are approved in %(language)s.") % words,
        label, page("words_desk", one.language),
    )  # fmt: skip
