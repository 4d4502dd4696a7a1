"""Following a public page by email: the form, the link that confirms, the link that stops."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView, View

from bic.limits import Limit, visitor_of
from bic.links.views import LinkMixin
from bic.people.confirmations import AskedTooOften, BrokenLink, OldLink
from bic.tenancy import scope
from implementation.entrance import enter
from implementation.forms.follow import FollowForm
from implementation.models import Follower
from implementation.services import follow
from meetings.views.spoken_page import OpenPlace, SpokenForm, SpokenView

WISHES = Limit("follow-wishes", most=40, seconds=3600)


class OfFollowers(OpenPlace):
    """A page for whoever wants to follow a public page, as long as that is offered."""

    app = "implementation"
    enter = staticmethod(enter)

    def dispatch(self, request, *args, **kwargs):
        if not request.page.takes_followers:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def says(self, name, status=200, **context):
        """A page that says one thing, and leads back."""
        told = {
            "title": self.say(name, place=self.request.place.name),
            "more": self.words[f"{name}_more"],
            "go_url": self.address("public_front"),
            "go": self.say("place_to_page", place=self.request.place.name),
        }
        return self.draw("says", status, place=self.request.place.name, **(told | context))


class PublicFollow(SpokenForm, OfFollowers, FormView):
    """One box for an address."""

    form_class = FollowForm
    template_name = "follow"
    limit = WISHES

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": self.say("follow_for", place=self.request.place.name),
            "front_url": self.address("public_front"),
            "to_front": self.say("place_to_page", place=self.request.place.name),
        }

    def form_valid(self, form):
        if not form.cleaned_data["website"]:
            try:
                follow.ask(
                    self.request.place,
                    email=form.cleaned_data["email"],
                    language=self.language,
                    visitor=visitor_of(self.request),
                )
            except AskedTooOften:
                return self.message("busy", 429)
        return redirect(f"{self.address('public_follow')}&asked=1")

    def get(self, request, *args, **kwargs):
        if "asked" in request.GET:
            return self.says("follow_look")
        return super().get(request, *args, **kwargs)


class PublicFollowConfirm(OfFollowers, View):
    """What the link in the first mail opens; a button does it, because scanners follow links."""

    http_method_names = ("get", "head", "post")

    def dispatch(self, request, *args, **kwargs):
        try:
            self.wish = follow.read(kwargs["token"], request.place)
        except OldLink:
            return self.private(self.again(410))
        except BrokenLink:
            return self.private(self.again(404))
        self.fallback_language = self.wish.language
        return self.private(super().dispatch(request, *args, **kwargs))

    def again(self, status):
        """For a link that leads nowhere: where to write the address once more."""
        again = {"go_url": self.address("public_follow"), "go": self.words["follow"]}
        return self.says("follow_old", status, **again)

    @staticmethod
    def private(response):
        """The address of the page holds an address of mail: nobody keeps or finds it."""
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    def get(self, request, **_kwargs):
        place = request.place.name
        return self.draw(
            "press",
            title=self.say("follow_for", place=place),
            more=self.say("follow_confirm_more", email=self.wish.email),
            button=self.words["follow_confirm"],
            place=place,
        )

    def post(self, request, **_kwargs):
        follow.begin(request.place, self.wish)
        return self.says("follow_done")


@method_decorator(csrf_exempt, name="dispatch")
class FollowStop(LinkMixin, SpokenView, View):
    """Stop the mail of a public page, by a button here or by one in a mail program (RFC 8058)."""

    app = "implementation"
    purpose = follow.PURPOSE
    http_method_names = ("get", "head", "post")

    def _enter(self, request, token):
        link = super()._enter(request, token)
        with scope(link.program):
            follower = Follower.objects.filter(pk=link.subject_pk).only("program", "language")
            self.fallback_language = getattr(follower.first(), "language", "")
        return link

    def get(self, request, **_kwargs):
        place = self.link.community.name
        return self.draw(
            "press",
            title=self.say("follow_stop_title", place=place),
            more=self.words["follow_stop_more"],
            button=self.words["follow_stop"],
            place=place,
        )

    def post(self, request, **_kwargs):
        # Said in the language of whoever followed, which is deleted with the address.
        title, more = self.words["follow_stopped"], self.words["follow_stopped_more"]
        follow.stop(self.link)
        return self.draw("says", title=title, more=more, place=self.link.community.name)
