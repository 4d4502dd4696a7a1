"""Subjects of the addresses of calls and applications."""

from datetime import timedelta

from django.utils import timezone

from bic.links import services as links
from bic.translated import Translated
from communities.confirmations import begun_path
from communities.models import CoApplicant, CoApplicantInvitation
from communities.services import answers, applications, calls, co_applicants, rounds
from tests.documents import files


def furnish(place):
    """A published call with everything that belongs to it, and an application to it."""
    call = rounds.create(
        place.program,
        title=Translated.of(f"Call of {place.community.name}"),
        languages=["en", "es"],
        closes_at=timezone.now() + timedelta(days=30),
    )
    call = rounds.publish(call)
    about = calls.add_clarification(
        call, question=Translated.of("May we?"), answer=Translated.of("Yes.")
    )
    file = calls.add_file(call, upload=files.checked(), title=Translated.of("Guide"), language="en")
    application = applications.begin(
        call,
        by=place.host,
        language="en",
        kind=place.community.kind,
        state=place.community.state,
        county=None,
        name=place.community.name,
    )
    answers.save(application, "motivation", "Because", seen=None, by=place.host)
    answer_file = answers.add_file(application, "assets", upload=files.checked(), by=place.host)
    answers.save(application, "assets", "A library", seen=None, by=place.host)
    link = co_applicants.invite(
        CoApplicantInvitation(
            program=place.program,
            community=place.community,
            application=application,
            email="asked@example.org",
            partner_kind="nonprofit",
        ),
        by=place.host,
    )
    place.subjects |= {
        "communities:call": call.slug,
        "communities:key": "motivation",
        "communities:way": "down",
        "communities:file": answer_file.pk,
        "communities:person": CoApplicant.objects.get(application=application).pk,
        "communities:co_applicant_retract:person": link.subject_pk,
        "communities:co_applicant_join:token": links.path_of(link).split("/")[-2],
        "communities:call_begun:token": begun_path(application).split("/")[-2],
        "communities:call_file:pk": file.pk,
        "communities:round_file_remove:pk": file.pk,
        "communities:clarification_update:pk": about.pk,
        "communities:clarification_remove:pk": about.pk,
        "communities:pk": application.pk,
    }
