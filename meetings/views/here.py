"""The page behind the code at the door: people count themselves on their own phones."""

from uuid import UUID

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from bic.limits import Limit, too_many, visitor_of
from meetings.doors import party_words
from meetings.forms.door import CodeForm, HereForm
from meetings.services import here as services
from meetings.services.door import DoorClosed

COOKIE = "bic_here"
KEPT_SECONDS = 86_400
# A room shares one address.
TRIES = Limit("here-tries", most=60, seconds=600)
COUNTS = Limit("here-counts", most=400, seconds=600)


@method_decorator(never_cache, name="dispatch")
class HereCode(FormView):
    """Type the code, where a camera does not read it."""

    access = "public"
    template_name = "meetings/here_code.html"
    form_class = CodeForm

    def form_valid(self, form):
        request = self.request
        if not TRIES.spend(visitor_of(request)):
            return too_many(request)
        try:
            door = services.find_door(request.program, form.cleaned_data["code"])
        except services.NotOpen:
            form.add_error("code", form.unknown)
            return self.form_invalid(form)
        return redirect("meetings:checkin_here", request.program.slug, door.code)


@method_decorator(never_cache, name="dispatch")
class Here(FormView):
    """How many we are. The same phone a second time corrects what it said, and adds nobody."""

    access = "public"
    template_name = "meetings/here.html"
    form_class = HereForm

    def dispatch(self, request, *args, **kwargs):
        if TRIES.is_spent(visitor_of(request)):
            return too_many(request)
        try:
            self.door = services.find_door(request.program, kwargs["code"])
        except services.NotOpen:
            TRIES.spend(visitor_of(request))
            return render(request, "meetings/here_closed.html", status=404)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def party(self):
        """What this phone said before."""
        try:
            key = UUID(self.request.COOKIES.get(COOKIE, ""))
        except ValueError:
            return None
        return services.party_of(self.door, key)

    def get_initial(self):
        party = self.party
        if party is None:
            return {}
        children = {f"children_{age}": count for age, count in party.children.items()}
        return {
            "key": party.key, "adults": party.adults, "language": party.language,
            "is_first": party.is_first, **children,
        }  # fmt: skip

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"meeting": self.door.meeting}

    def get_context_data(self, **kwargs):
        party = self.party
        return super().get_context_data(**kwargs) | {
            "meeting": self.door.meeting,
            "counted": party_words(party.adults, party.children) if party else "",
        }

    def form_valid(self, form):
        request = self.request
        if not COUNTS.spend(visitor_of(request)):
            return too_many(request)
        # A phone that was here before stays the party it was, whatever its page says.
        key = self.party.key if self.party else form.cleaned_data["key"]
        try:
            services.count_me(self.door, form.operation(key=key))
        except DoorClosed:
            return render(request, "meetings/here_closed.html", status=404)
        address = reverse("meetings:checkin_here", args=[request.program.slug, self.door.code])
        response = redirect(address)
        response.set_cookie(
            COOKIE, str(key), max_age=KEPT_SECONDS, path=address, httponly=True,
            secure=request.is_secure(), samesite="Lax",
        )  # fmt: skip
        return response
