"""People among the results of the search."""

from django.db.models import F, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.people.models import Membership, User
from bic.search import Source, source


@source("people", label=_("People"), permission="people.view_membership", order=20, icon="person")
class People(Source):
    """By name, organization and position; never by email address.

    Not indexed: a name belongs to a person and not to a program, and the members of a
    program are few.
    """

    model = Membership
    text = ("user__name", "organization", "title")
    title = Coalesce(NullIf(F("user__name"), Value("")), F("user__email"))
    sort = "user__name"
    gathering_permission = "people.view_rights_of_membership"
    facts = ("role", "partner_kind", "organization", "user")

    def rows(self, user, program):
        if any(m.is_staff for m in user.memberships_in(program.pk)):
            return Membership.objects.in_force()
        return Membership.objects.taking_part()

    def stands_for(self, subject):
        return [(Membership, subject.pk), (User, subject.user_id)]

    def url(self, hit, user, program):
        if user.has_perm("people.view_rights_of_membership", hit.subject):
            return reverse("people:rights", args=[program.slug, hit.subject.pk])
        if hit.community_slug:
            return reverse("people:community", args=[program.slug, hit.community_slug])
        return ""

    def detail(self, hit):
        parts = (hit.subject.part, hit.subject.organization, hit.community)
        return " · ".join(str(part) for part in parts if part)
