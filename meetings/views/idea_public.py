"""Where visitors give an idea, and where each of them reads what became of it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.limits import Limit, too_many, visitor_of
from bic.links import services as links
from bic.links.views import LinkMixin
from bic.tenancy import scope
from bic.translated import Translated
from meetings.entering import enter_place
from meetings.forms.idea import IdeaGiveForm
from meetings.models import Idea, IdeaContact
from meetings.services import authors
from meetings.services import ideas as services
from meetings.services.settings import settings_of
from meetings.stories import story_of

# A whole table at a meal may stand behind one address.
GIFTS = Limit("ideas-given", most=40, seconds=3600)


class IdeaGive(FormView):
    """One box for an idea. Sent, it leads to a page of the author's own."""

    access = "public"
    enter = staticmethod(enter_place)
    form_class = IdeaGiveForm
    template_name = "meetings/idea_give.html"

    def dispatch(self, request, *args, **kwargs):
        if not settings_of(request.program).takes_ideas:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if not GIFTS.spend(visitor_of(request)):
            return too_many(request)
        return super().post(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.place}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"place": self.request.place}

    def form_valid(self, form):
        said, place = form.cleaned_data, self.request.place
        if said["website"]:
            # A program filled in what people do not see; it is thanked, and nothing is kept.
            messages.success(self.request, _("Thank you for your idea."))
            return redirect(self.request.path)
        with scope(place.program):
            idea = services.give(
                place,
                text=Translated.of(said["text"], said["language"]),
                channel=Idea.Channel.ONLINE,
                way=said["contact"],
                said_by=said["said_by"],
            )
            idea.community = place
            link = authors.link_of(idea)
        messages.success(self.request, _("Thank you for your idea."))
        return redirect(links.path_of(link))


class OfAuthor(LinkMixin):
    """A page of the author of an idea, who has no account."""

    purpose = authors.PURPOSE

    def own_idea(self):
        """The idea of the link, which nobody may have checked yet. 404 for an erased one."""
        ideas = Idea.objects.select_related("program", "community", "meeting")
        found = ideas.filter(pk=self.link.subject_pk).first()
        if found is None:
            raise Http404
        return found


class IdeaLink(OfAuthor, TemplateView):
    """An idea and what became of it, for whoever gave it."""

    template_name = "meetings/idea_link.html"

    def get_context_data(self, **kwargs):
        with scope(self.link.program):
            idea = self.own_idea()
            found = {
                "idea": idea,
                "story": story_of(idea),
                "contact": IdeaContact.objects.filter(idea=idea).first(),
            }
        slugs = self.link.program.slug, self.link.community.slug
        return (
            super().get_context_data(**kwargs)
            | found
            | {
                "own_url": links.url_of(self.link),
                "token": kwargs["token"],
                "place": self.link.community,
                "proposals_url": reverse("meetings:proposal_public_list", args=slugs),
            }
        )


class IdeaForget(OfAuthor, View):
    """Delete the way to the author, who wants to hear nothing more."""

    http_method_names = ("post",)

    def post(self, request, token):
        with scope(self.link.program):
            authors.forget(self.own_idea())
        messages.success(request, _("Deleted. Nobody will write or call."))
        return redirect("meetings:idea_link", token)
