"""The list at the door, for a phone: with a network, without one, and without scripts."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from django.contrib import messages
from django.contrib.staticfiles import finders
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.csp import CSP
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csp import csp_override
from django.views.generic import FormView, View

from meetings.doors import expected_at
from meetings.forms.door import OperationForm, PartyForm, SentForm, moment
from meetings.models import Arrival, Rsvp
from meetings.reading import json_of
from meetings.services import door as services
from meetings.services.door import Operation
from meetings.views.door import OfDoor

# A phone that nobody tells that the door is closed forgets the names this long after the end.
FORGOTTEN_AFTER = timedelta(hours=12)
WORKER = "dist/door-worker.js"
# What the worker may do: fetch from here, and nothing else.
WORKER_CSP = {"default-src": [CSP.NONE], "connect-src": [CSP.SELF]}


class AtDoor(OfDoor):
    """A page of the phone at the door."""

    permission_required = "meetings.add_arrival"


@method_decorator(never_cache, name="dispatch")
class ArrivalList(AtDoor, FormView):
    """Who is expected and who came; one press counts a party, a small form anybody else."""

    template_name = "meetings/arrival_list.html"
    form_class = PartyForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"meeting": self.meeting}

    def get_initial(self):
        """The party of the reply in the address, where its numbers are to be corrected."""
        key = self.request.GET.get("reply", "")
        reply = Rsvp.objects.filter(meeting=self.meeting, pk=key).first() if key.isdigit() else None
        if reply is None:
            return {}
        self.reply = reply
        children = {f"children_{age}": count for age, count in reply.children.items()}
        return {
            "rsvp": reply.pk, "adults": reply.adults, "language": reply.language, **children,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        rows = expected_at(self.meeting)
        return super().get_context_data(**kwargs) | {
            "door": self.door_or_new(),
            "rows": rows,
            "reply": getattr(self, "reply", None),
            "page_key": uuid4(),
            "forget_at": int((self.meeting.ends_at + FORGOTTEN_AFTER).timestamp() * 1000),
        }

    def form_valid(self, form):
        try:
            services.take_in(
                self.meeting, [form.operation()], way=Arrival.Way.TALLY, by=self.request.user
            )
        except services.DoorClosed:
            return self.closed()
        return self.back(_("Counted."), "arrival_list", self.meeting.pk)

    def closed(self):
        """Nothing was counted."""
        messages.error(self.request, closed_words())
        return self.to("meeting_door", self.meeting.pk)


def closed_words():
    """Why nobody can be counted any more."""
    return _(
        "The meeting is closed, so nothing was counted. Tell the coordinator how many they were."
    )


class ArrivalPress(AtDoor, View):
    """One press on the list: they are here, or they are not after all."""

    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        reply = get_object_or_404(Rsvp, meeting=self.meeting, pk=kwargs["reply"])
        try:
            page = UUID(request.POST.get("page", ""))
        except ValueError:
            page = uuid4()
        is_here = kwargs["act"] == "here"
        act = Operation(
            # The same press of the same page, sent twice, is one act.
            number=uuid5(page, f"{kwargs['act']} {reply.pk}"),
            key=uuid5(page, str(reply.pk)),
            at=timezone.now(),
            is_here=is_here,
            rsvp=reply.pk,
            adults=reply.adults,
            children=reply.children,
            language=reply.language,
        )
        try:
            services.take_in(self.meeting, [act], way=Arrival.Way.LIST, by=request.user)
        except services.DoorClosed:
            messages.error(request, closed_words())
            return self.to("meeting_door", self.meeting.pk)
        return self.back(
            _("Counted.") if is_here else _("Taken back."), "arrival_list", self.meeting.pk
        )


def state_of(view):
    """What a phone needs to know: who came, how many, whether to forget, and its next token."""
    door = view.door_or_new()
    here = Arrival.objects.filter(meeting=view.meeting).here().exclude(rsvp=None)
    return {
        "token": get_token(view.request),
        "people": door.people,
        "is_open": door.is_open,
        "is_closed": view.meeting.is_closed or door.purged_at is not None,
        "here": list(here.values_list("rsvp", flat=True)),
    }


@method_decorator(never_cache, name="dispatch")
class ArrivalState(AtDoor, View):
    """How the door stands, for the phone's script."""

    def get(self, request, *args, **kwargs):
        return JsonResponse(state_of(self))


@method_decorator(never_cache, name="dispatch")
class ArrivalSync(AtDoor, View):
    """What a phone did, told when it has a network again. The same list again changes nothing."""

    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        sent = SentForm(json_of(request))
        if not sent.is_valid():
            return JsonResponse({"error": _("This cannot be read.")}, status=400)
        now, phone = timezone.now(), moment(sent.cleaned_data["now"])
        acts, unread = [], []
        for told in sent.cleaned_data["operations"]:
            form = OperationForm(told)
            if form.is_valid():
                data = form.cleaned_data
                at = services.corrected(
                    moment(data.pop("at")), sent_at=phone, now=now, meeting=self.meeting
                )
                acts.append(Operation(at=at, **data))
            else:
                unread.append(str(told.get("number", "")))
        try:
            outcome = services.take_in(self.meeting, acts, way=Arrival.Way.TALLY, by=request.user)
        except services.DoorClosed:
            return JsonResponse(state_of(self) | {"error": closed_words()}, status=409)
        off = abs(now - phone) > services.CLOCK_IS_OFF
        return JsonResponse(
            state_of(self)
            | {
                "applied": len(outcome.applied),
                "counted_before": len(outcome.counted_before),
                "refused": len(outcome.refused) + len(unread),
                "clock_minutes": round((phone - now).total_seconds() / 60) if off else 0,
            }
        )


@method_decorator(csp_override(WORKER_CSP), name="dispatch")
class ArrivalWorker(AtDoor, View):
    """The script that keeps the list on a phone. It is served beside the list, so that it can
    see no other page."""

    def get(self, request, *args, **kwargs):
        code = Path(finders.find(WORKER)).read_bytes()
        return HttpResponse(
            code,
            content_type="text/javascript; charset=utf-8",
            headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"},
        )
