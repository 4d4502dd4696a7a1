"""What a confirmed address begins: an application."""

from typing import Any

from django.core import signing
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.people import services as people
from bic.people.confirmations import confirms
from bic.people.models import Role
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import Application, County, Round, State
from communities.services import applications

PURPOSE = "application"
SALT = "communities.begun"


def payload_of(call: Round, form: Any) -> dict[str, Any]:
    """What the link in the mail carries of a valid `ApplyForm`."""
    told, place = form.cleaned_data, form.place()
    return {
        "round": call.pk,
        "kind": place["kind"],
        "state": place["state"].pk,
        "county": place["county"].pk,
        "place": place["name"],
        "partner_kind": told["partner_kind"],
        "organization": told["organization"],
        "title": told["title"],
    }


def begun_path(application: Application) -> str:
    """The page that says who writes an application, for somebody whose address was confirmed.

    The names stand on no page that a stranger could find.
    """
    token = signing.dumps([application.community_id, application.pk], salt=SALT)
    call = application.round
    return reverse("communities:call_begun", args=[call.program.slug, call.slug, token])


def read_begun(token: str) -> tuple[int, int]:
    """Primary keys of community and application. Raises `BadSignature`."""
    community_id, application_id = signing.loads(token, salt=SALT, max_age=3600)
    return community_id, application_id


@confirms(
    PURPOSE,
    heading=_("Begin your application"),
    text=_("You get a page of your own, where you and others can write it until the call closes."),
)
def begin(program: Program, user: Any, payload: dict[str, Any]) -> str:
    """Begin the application, with its town and its first applicant; the path of its page.

    Where the community applies already, or the call has closed meanwhile, it is the page
    that says so.
    """
    with scope(program):
        call = Round.objects.select_related("program").get(pk=payload["round"])
        try:
            application = applications.begin(
                call,
                by=user,
                language=user.language,
                kind=payload["kind"],
                state=State.objects.get(pk=payload["state"]),
                county=County.objects.get(pk=payload["county"]),
                name=payload["place"],
            )
        except applications.RoundNotOpen:
            return call.public_path
        except applications.AlreadyBegun as error:
            application = error.args[0]
            if application.right_of(user.pk):
                return application.get_absolute_url()
            return begun_path(application)
        people.begin_part(
            user,
            program=program,
            role=Role.APPLICANT,
            community=application.community,
            partner_kind=payload["partner_kind"],
            organization=payload["organization"],
            title=payload["title"],
        )
        return application.get_absolute_url()
