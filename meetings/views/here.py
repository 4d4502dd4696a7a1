"""The page behind the code at the door: people count themselves on their own phones."""

from uuid import UUID

from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from bic.limits import Limit, visitor_of
from meetings.forms.door import CodeForm, HereForm
from meetings.services import here as services
from meetings.services.door import DoorClosed
from meetings.views.spoken_page import SpokenForm
from meetings.when import day_and_time

COOKIE = "bic_here"
KEPT_SECONDS = 86_400
# A room shares one address.
TRIES = Limit("here-tries", most=60, seconds=600)
COUNTS = Limit("here-counts", most=400, seconds=600)


@method_decorator(never_cache, name="dispatch")
class HereCode(SpokenForm, FormView):
    """Type the code, where a camera does not read it."""

    template_name = "here_code"
    form_class = CodeForm

    def form_valid(self, form):
        request = self.request
        if not TRIES.spend(visitor_of(request)):
            return self.message("busy", 429)
        try:
            door = services.find_door(request.program, form.cleaned_data["code"])
        except services.NotOpen:
            form.add_error("code", form.unknown)
            return self.form_invalid(form)
        return redirect(self.address("checkin_here", door.code))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"title": self.words["here_title"]}


@method_decorator(never_cache, name="dispatch")
class Here(SpokenForm, FormView):
    """How many we are. The same phone a second time corrects what it said, and adds nobody."""

    template_name = "here"
    form_class = HereForm

    def dispatch(self, request, *args, **kwargs):
        if TRIES.is_spent(visitor_of(request)):
            return self.message("busy", 429)
        try:
            self.door = services.find_door(request.program, kwargs["code"])
        except services.NotOpen:
            TRIES.spend(visitor_of(request))
            return self.shut()
        return super().dispatch(request, *args, **kwargs)

    def shut(self):
        """The page that says that nobody is counted here now."""
        return self.message(
            "here_closed", 404, more=self.words["here_closed_more"],
            go_url=self.address("checkin_code"), go=self.words["here_another"],
        )  # fmt: skip

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
        party, meeting = self.party, self.door.meeting
        counted = ""
        if party:
            counted = f"{self.words['adults']}: {party.adults}"
            if children := sum(party.children.values()):
                counted += f", {self.words['children']}: {children}"
        return super().get_context_data(**kwargs) | {
            "meeting": meeting,
            "title": meeting.title,
            "when": ", ".join(day_and_time(meeting, self.language)),
            "counted": counted,
            "button": self.words["here_correct" if party else "here_send"],
        }

    def form_valid(self, form):
        request = self.request
        if not COUNTS.spend(visitor_of(request)):
            return self.message("busy", 429)
        # A phone that was here before stays the party it was, whatever its page says.
        key = self.party.key if self.party else form.cleaned_data["key"]
        try:
            services.count_me(self.door, form.operation(key=key))
        except DoorClosed:
            return self.shut()
        address = self.address("checkin_here", self.door.code)
        response = redirect(address)
        response.set_cookie(
            COOKIE, str(key), max_age=KEPT_SECONDS, path=request.path, httponly=True,
            secure=request.is_secure(), samesite="Lax",
        )  # fmt: skip
        return response
