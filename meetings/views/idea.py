"""Ideas of a community: the list, one of them, taking one down."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView, View

from bic.translated import Translated
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
)
from meetings.filters.idea import IdeaFilter
from meetings.forms.idea import IdeaChangeForm, IdeaForm
from meetings.likeness import alike, cares
from meetings.models import Idea, IdeaContact
from meetings.services import authors
from meetings.services import ideas as services
from meetings.tables.idea import IdeaTable
from meetings.views.place import InPlace, PlaceFormMixin


class InIdeas(InPlace):
    """A page of ideas."""

    step_code = "C1"


class IdeaList(ProgramPermissionMixin, View):
    """The ideas of the community, the newest first."""

    permission_required = "meetings.list_idea"

    def get(self, request, **_kwargs):
        ideas = Idea.objects.filter(community=request.community).for_list()
        return Listing(request, ideas, IdeaTable, IdeaFilter).response()


class OneIdea(InIdeas, ObjectPermissionMixin):
    """The idea in the address."""

    def get_queryset(self):
        return Idea.objects.filter(community=self.request.community).for_detail()


class IdeaCreate(PlaceFormMixin, ProgramPermissionMixin, CreateView):
    """Take an idea down for somebody."""

    step_code = "C1"
    permission_required = "meetings.add_idea"
    form_class = IdeaForm
    heading, submit, saved = _("Take down an idea"), _("Keep idea"), _("Idea kept.")

    def save(self, form):
        said = form.cleaned_data
        return services.give(
            self.request.community,
            text=Translated.of(said["words"], said["language"]),
            way=said["contact"],
            by=self.request.user,
            **{name: said[name] for name in form.Meta.fields},
        )


class IdeaDetail(OneIdea, DetailView):
    """An idea: its words, what it came from, what it led to, and what may be done."""

    permission_required = "meetings.view_idea"

    def get_context_data(self, **kwargs):
        idea, user = self.object, self.request.user
        may_check = user.has_perm("meetings.clear_idea", idea)
        near = Idea.objects.filter(community=idea.community_id).waiting().for_list()
        contact = user.has_perm("meetings.view_ideacontact", idea)
        return super().get_context_data(**kwargs) | {
            "sources": Idea.objects.filter(results__idea=idea).for_list(),
            "results": Idea.objects.filter(sources__source=idea).for_list(),
            "proposals": idea.proposals.order_by("number"),
            "alike": alike(idea, near) if idea.is_open else [],
            "cares": cares(list(idea.text.texts.values())) if may_check else [],
            "contact": IdeaContact.objects.filter(idea=idea).first() if contact else None,
            "may_check": may_check and not idea.is_checked,
            "may_merge": idea.is_open
            and idea.is_checked
            and user.has_perm("meetings.merge_idea", idea),
            "may_decide": user.has_perm("meetings.decide_idea", idea),
            "may_propose": idea.is_open
            and idea.is_checked
            and user.has_perm("meetings.add_proposal", idea),
            "may_tell": user.has_perm("meetings.change_ideacontact", idea),
        }


class IdeaUpdate(PlaceFormMixin, OneIdea, UpdateView):
    """Put translations beside an idea, and say what it belongs to."""

    permission_required = "meetings.change_idea"
    form_class = IdeaChangeForm
    heading, submit, saved = _("Translate and sort"), _("Save idea"), _("Idea saved.")

    def save(self, form):
        text = form.cleaned_data["text"]
        # The words are saved by the act that notes who translated them.
        form.instance.text = form.original
        idea = form.save()
        return services.translate(idea, text, by=self.request.user)


class IdeaHistory(OneIdea, HistoryView):
    """Who changed what about an idea."""

    permission_required = "meetings.view_history_idea"

    def back_url(self):
        return self.address("idea_detail", self.object.pk)


class IdeaDelete(OneIdea, RowDeleteMixin, DeleteView):
    """Erase an idea whose words could harm somebody."""

    permission_required = "meetings.delete_idea"
    heading = _("Erase this idea?")
    warning = _(
        "For words that could harm somebody. Nothing stays of it, in the history neither. An idea "
        "that is not taken up is set aside instead, with a reason."
    )
    deleted = _("Erased.")

    def form_valid(self, form):
        services.erase(self.object)
        messages.success(self.request, self.deleted)
        return self.to("idea_list")


class IdeaCheck(OneIdea, View):
    """Let everybody read an idea."""

    permission_required = "meetings.clear_idea"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        idea = services.check(self.own_object(), by=request.user)
        messages.success(request, _("Checked. Everybody in the community may read it now."))
        return self.to("idea_detail", idea.pk)


class IdeaTakeUp(OneIdea, View):
    """Let an idea that was set aside wait again."""

    permission_required = "meetings.decide_idea"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        idea = self.own_object()
        try:
            services.take_up_again(idea)
        except services.NotOpen:
            messages.error(request, _("It was not set aside."))
        else:
            messages.success(request, _("It waits again."))
        return self.to("idea_detail", idea.pk)


class AuthorList(InIdeas, ProgramPermissionMixin, ListView):
    """Authors whom somebody has to call, text, or have told."""

    permission_required = "meetings.view_ideacontact"
    template_name = "meetings/author_list.html"

    def get_queryset(self):
        contacts = IdeaContact.objects.filter(community=self.request.community).waiting()
        return contacts.select_related("idea").order_by("owed_at", "pk")


class AuthorTold(OneIdea, View):
    """Note that the author of an idea was told."""

    permission_required = "meetings.change_ideacontact"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        idea = self.own_object()
        if contact := IdeaContact.objects.filter(idea=idea).first():
            authors.told(contact)
        messages.success(request, _("Noted. Thank you for telling them."))
        return self.to("ideacontact_list")
