"""Letters of support that nobody has answered while their link still works."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import LetterRequest
from communities.services.letter_mail import until_of
from communities.services.letters import ACCEPTING


@reminders.source("letter")
def due_letters(program, today):
    """Open requests whose link ends within a week, for who asked for them.

    One query. Signers are reminded by `communities.tasks.remind_signers`.
    """
    waiting = (
        LetterRequest.objects.waiting()
        .filter(program=program, application__status__in=ACCEPTING, requested_by__isnull=False)
        .select_related("application__round", "community", "program")
        .order_by("pk")
    )
    until = today - timedelta(days=reminders.FIRST)
    for letter in waiting:
        day = until_of(letter)
        if letter.open_until <= timezone.now() or not today <= day <= until:
            continue
        community = letter.community
        subject = format_lazy(
            _("Letter of support of {name}, {community}"),
            name=letter.signer_name,
            community=community.name,
        )
        url = reverse(
            "communities:letter_list", args=[program.slug, community.slug, letter.application_id]
        )
        yield reminders.Due(str(letter.pk), letter.requested_by_id, community.pk, day, subject, url)
