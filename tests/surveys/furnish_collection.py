"""Subjects of the addresses of collecting: an open survey with a batch, a quota, an invitation."""

from datetime import date

from bic.links import services as links
from bic.links import tokens
from bic.surveys.definition import form_of
from bic.surveys.models import Invitee, Quota
from bic.surveys.services import paper
from bic.surveys.services.invitations import STOP
from tests.surveys.making import make_survey

OF_SURVEY = ("collection", "needs_code", "poster", "cards", "invite", "remind")
OF_BATCH = ("detail", "enter", "again", "correct", "close", "recount")


def furnish(place):
    """A survey with a form on paper that was typed twice."""
    survey = make_survey(
        place.program, by=place.host, community=place.community,
        title=f"On paper in {place.community.name}",
    )  # fmt: skip
    where = {"program": place.program, "community": place.community, "survey": survey}
    quota = Quota.objects.create(language="en", wanted=5, **where)
    invitee = Invitee.objects.create(
        program=place.program, survey=survey, email="ana@example.org", added_by=place.host
    )
    link = links.make(place.program, purpose=STOP, subject_pk=invitee.pk, community=place.community)
    batch = paper.begin_batch(
        survey, by=place.host, language="en", collected_on=date(2026, 5, 4), expected=1
    )
    form = form_of(batch.version, "en")
    response = paper.enter(batch, form, {"area": "north"}, receipt="x")
    paper.enter_again(response, form, {"area": "south"}, by=place.host)
    names = [
        *(f"survey_{name}" for name in OF_SURVEY), *(f"batch_{name}" for name in OF_BATCH),
        "quota_create", "quota_delete", "batch_create",
    ]  # fmt: skip
    for name in names:
        place.subjects[f"surveys:{name}:pk"] = survey.pk
    place.subjects |= {
        "surveys:quota": quota.pk, "surveys:batch": batch.pk, "surveys:number": 1,
        "surveys:invitation_stop:token": tokens.token_of(link),
    }  # fmt: skip
