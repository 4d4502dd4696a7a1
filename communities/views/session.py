"""Information sessions, what was asked there, and how many people they reached."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import (
    CreateView,
    DeleteView,
    DetailView,
    TemplateView,
    UpdateView,
    View,
)

from bic.days import today_in
from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from communities.filters.session import SessionFilter
from communities.forms.outreach import FollowUpForm
from communities.forms.session import QuestionForm, SessionForm
from communities.models import FollowUp, Session, SessionQuestion
from communities.services import session as services
from communities.tables.session import SessionTable
from communities.tally import tally


class SessionList(ProgramPermissionMixin, View):
    """The information sessions of the program."""

    permission_required = "communities.view_session"

    def get(self, request):
        return Listing(request, Session.objects.for_list(), SessionTable, SessionFilter).response()


class SessionCounts(ProgramPermissionMixin, TemplateView):
    """How many sessions were held and how many people came, by audience and by community."""

    permission_required = "communities.view_session"
    template_name = "communities/session_counts.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"tally": tally()}


class SessionSaved(RowFormMixin):
    """What the forms of a session have in common."""

    form_class = SessionForm
    template_name = "communities/session_form.html"
    submit, saved = _("Save session"), _("Session saved.")

    def save(self, form):
        return services.save_session(form.instance, form.cleaned_data["communities"])


class SessionCreate(SessionSaved, ProgramPermissionMixin, CreateView):
    """Add a session, planned or held."""

    permission_required = "communities.add_session"
    heading = _("Add an information session")


class OneSession(ObjectPermissionMixin):
    """The session in the address."""

    def get_queryset(self):
        return Session.objects.select_related("program")

    def back(self, session):
        """To the page of a session."""
        return redirect("communities:session_detail", self.request.program.slug, session.pk)


class SessionDetail(OneSession, DetailView):
    """One session: how many came, what they asked, what happens next."""

    permission_required = "communities.view_session"

    def get_context_data(self, **kwargs):
        session, user = self.object, self.request.user
        names = language_names({*session.languages, *session.interpreted})
        context = super().get_context_data(**kwargs) | {
            "communities": session.communities.order_by("name"),
            "languages": [names[code] for code in session.languages],
            "interpreted": [names[code] for code in session.interpreted],
            "questions": session.questions.select_related("owner").order_by("pk"),
            "may_change": user.has_perm("communities.change_session", session),
            "today": today_in(self.request.program),
        }
        if user.has_perm("communities.view_followup", session):
            steps = session.follow_ups.select_related("owner")
            context["steps"] = steps.order_by("due_on", "pk")
        return context


class SessionUpdate(SessionSaved, OneSession, UpdateView):
    """Change a session, or say how it went."""

    permission_required = "communities.change_session"
    heading = _("Change session")


class SessionHistory(OneSession, HistoryView):
    """Who changed what about a session."""

    permission_required = "communities.view_session"


class SessionDelete(OneSession, RowDeleteMixin, DeleteView):
    """Delete a session that was entered by mistake."""

    permission_required = "communities.delete_session"
    heading = _("Delete this session?")
    warning = _(
        "Delete it only if it was entered by mistake. "
        "One that did not take place can be marked as canceled."
    )
    deleted = _("Session deleted. The history keeps it.")


class PartOfSession(OneSession):
    """Something that is added to the session in the address, by who may change it."""

    permission_required = "communities.change_session"
    template_name = "communities/session_part_form.html"
    model = None

    def dispatch(self, request, *args, **kwargs):
        self.session = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        part = self.model(program=self.request.program, session=self.session)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": part}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"session": self.session}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.back(self.session)


class SessionQuestionCreate(PartOfSession, CreateView):
    """Write down a question that was asked."""

    model, form_class = SessionQuestion, QuestionForm


class SessionStepCreate(PartOfSession, CreateView):
    """Say what happens next after a session."""

    model, form_class = FollowUp, FollowUpForm

    def get_initial(self):
        return {"owner": self.request.user.pk}


class OneQuestion(ObjectPermissionMixin):
    """The question in the address; who may change the session may change it."""

    permission_required = "communities.change_session"

    def get_queryset(self):
        return SessionQuestion.objects.select_related("program", "session")


class SessionQuestionUpdate(OneQuestion, UpdateView):
    """Answer a question, or say who does."""

    form_class = QuestionForm
    template_name = "communities/session_part_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"session": self.object.session}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return redirect(
            "communities:session_detail", self.request.program.slug, form.instance.session_id
        )


class SessionQuestionDelete(OneQuestion, View):
    """Take a question out that was written down by mistake."""

    http_method_names = ["post"]

    def post(self, request, pk, **_kwargs):
        question = self.permitted(get_object_or_404(self.get_queryset(), pk=pk))
        session_id = question.session_id
        question.delete()
        messages.success(request, _("Question removed."))
        return redirect("communities:session_detail", request.program.slug, session_id)
