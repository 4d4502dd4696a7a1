"""Where visitors give an idea, and where each of them reads what became of it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView, View

from bic.limits import Limit
from bic.links import services as links
from bic.links.views import LinkMixin
from bic.tenancy import scope
from bic.translated import Translated
from meetings.forms.idea import IdeaGiveForm
from meetings.models import Idea, IdeaContact
from meetings.services import authors
from meetings.services import ideas as services
from meetings.services.settings import settings_of
from meetings.stories import story_of
from meetings.views.spoken_page import OpenPlace, SpokenForm, SpokenView

# A whole table at a meal may stand behind one address.
GIFTS = Limit("ideas-given", most=40, seconds=3600)


class IdeaGive(SpokenForm, OpenPlace, FormView):
    """One box for an idea. Sent, it leads to a page of the author's own."""

    form_class = IdeaGiveForm
    template_name = "idea_give"
    limit = GIFTS

    def dispatch(self, request, *args, **kwargs):
        if not settings_of(request.program).takes_ideas:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.place}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": self.say("idea_for", place=self.request.place.name),
            "proposals_url": self.address("proposal_public_list"),
        }

    def form_valid(self, form):
        said, place = form.cleaned_data, self.request.place
        messages.success(self.request, self.words["idea_thanks"])
        if said["website"]:
            # A program filled in what people do not see; it is thanked, and nothing is kept.
            return redirect(self.address("idea_give"))
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
        return redirect(f"{links.path_of(link)}?language={self.language}")


class OfAuthor(LinkMixin, SpokenView):
    """A page of the author of an idea, who has no account."""

    purpose = authors.PURPOSE

    def _enter(self, request, token):
        link = super()._enter(request, token)
        with scope(link.program):
            ideas = Idea.objects.select_related("program", "community", "meeting")
            # Nobody may have checked it yet.
            self.idea = ideas.filter(pk=link.subject_pk).first()
        if self.idea is None:
            raise Http404
        self.fallback_language = self.idea.text.original
        return link


class IdeaLink(OfAuthor, TemplateView):
    """An idea and what became of it, for whoever gave it."""

    template_name = "idea_link"

    def get_context_data(self, **kwargs):
        idea, place = self.idea, self.link.community
        with scope(self.link.program):
            story = story_of(idea)
            contact = IdeaContact.objects.filter(idea=idea).first()
        way = self.words[f"way_{contact.way}"] if contact else ""
        return super().get_context_data(**kwargs) | {
            "place": place.name,
            "place_slug": place.slug,
            "title": self.words["idea_own"],
            "idea": idea,
            "story": story,
            "contact": contact,
            "told": self.say("idea_told", way=way) if contact else "",
            "own_url": links.url_of(self.link),
            "forget_url": self._path("idea_forget", kwargs["token"]),
            "proposals_url": self.address("proposal_public_list", place.slug),
        }

    def _path(self, name, token):
        return f"{reverse(f'meetings:{name}', args=[token])}?language={self.language}"


class IdeaForget(OfAuthor, View):
    """Delete the way to the author, who wants to hear nothing more."""

    http_method_names = ("post",)

    def post(self, request, token):
        with scope(self.link.program):
            authors.forget(self.idea)
        messages.success(request, self.words["idea_forgotten"])
        page = reverse("meetings:idea_link", args=[token])
        return redirect(f"{page}?language={self.language}")
