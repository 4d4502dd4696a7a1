"""Subjects of the addresses of readiness."""

from datetime import date

from bic.people.models import User
from communities.models import Condition, ItemEvidence, ReadinessCriterion
from tests.communities.readiness import begin, decided, items_of

OF_RUNNING = (
    "plan", "stop", "score", "score_part", "hand_in", "interview_create", "interview_update",
    "interview_remove", "interview_history", "evidence_create", "evidence_remove",
)  # fmt: skip
OF_DECIDED = (
    "condition_create", "condition_update", "condition_met", "condition_remove",
    "condition_history", "detail", "print", "history", "agree", "ratings", "agree_all", "decide",
)  # fmt: skip
OF_CRITERION = ("update", "retire", "history")


def furnish(place):
    """One decided scorecard of the sponsors, and one of the community that is being scored."""
    name = f"scorer-of-{place.community.slug}@example.org"
    scorers = [place.host, User.objects.create_user(name, name="Second Scorer")]
    card = decided(place.community, scorers)
    running = begin(place.community, scorers, "community", talks=1)
    item = items_of(running)[0]
    of_it = {"program": place.program, "community": place.community}
    evidence = ItemEvidence.objects.create(**of_it, item=item, text="A letter", added_by=place.host)
    condition = Condition.objects.create(
        **of_it, scorecard=card, text="A resolution", owner=place.host, due_on=date(2027, 1, 4)
    )
    criterion = ReadinessCriterion.objects.first()
    place.subjects |= {f"communities:readiness_{name}:pk": running.pk for name in OF_RUNNING}
    place.subjects |= {
        f"communities:readiness_criterion_{name}:pk": criterion.pk for name in OF_CRITERION
    }
    place.subjects |= {
        **{f"communities:readiness_{name}:pk": card.pk for name in OF_DECIDED},
        "communities:number": 1,
        "communities:part": 0,
        "communities:item": item.pk,
        "communities:readiness_agree:item": items_of(card)[0].pk,
        "communities:evidence": evidence.pk,
        "communities:condition": condition.pk,
    }
