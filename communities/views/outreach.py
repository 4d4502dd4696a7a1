"""The log of outreach and next steps."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, FormView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, WalledObjectMixin
from communities.filters.outreach import FollowUpFilter, InteractionFilter
from communities.forms.outreach import DoneForm, FollowUpForm, InteractionForm
from communities.models import FollowUp, Interaction
from communities.services import outreach as services
from communities.tables.outreach import FollowUpTable, InteractionTable


def page_of(interaction):
    """Where an entry of the log is read: with its contact, else with its organization."""
    program = interaction.program.slug
    if interaction.contact_id:
        return redirect("communities:contact_detail", program, interaction.contact_id)
    return redirect("communities:organization_detail", program, interaction.organization_id)


class InteractionList(ProgramPermissionMixin, View):
    """The log: all that was talked about, newest first."""

    permission_required = "communities.view_interaction"

    def get(self, request):
        rows = Interaction.objects.for_list()
        listing = Listing(request, rows, InteractionTable, InteractionFilter)
        return listing.response()


class InteractionForms:
    """What the forms of an entry have in common."""

    form_class = InteractionForm
    template_name = "communities/interaction_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "by": self.request.user,
        }


class InteractionCreate(InteractionForms, ProgramPermissionMixin, CreateView):
    """Log a call; `contact`, `organization` and `community` in the address are chosen already."""

    permission_required = "communities.add_interaction"

    def get_initial(self):
        chosen = ("contact", "organization", "community")
        said = {name: self.request.GET.get(name) for name in chosen}
        return said | {"on": today_in(self.request.program), "owner": self.request.user.pk}

    def form_valid(self, form):
        interaction = services.log(form.instance, step=form.step)
        messages.success(self.request, _("Logged."))
        return page_of(interaction)


class OneInteraction(WalledObjectMixin):
    """The entry in the address."""

    permission_to_look = "communities.view_interaction"

    def get_queryset(self):
        return Interaction.objects.select_related("program", "contact", "organization")


class InteractionUpdate(InteractionForms, OneInteraction, UpdateView):
    """Correct an entry."""

    permission_required = "communities.change_interaction"

    def form_valid(self, form):
        interaction = services.log(form.instance)
        messages.success(self.request, _("Saved."))
        return page_of(interaction)


class InteractionHistory(OneInteraction, HistoryView):
    """Who changed what in an entry."""

    permission_required = "communities.view_history_interaction"


class InteractionDelete(OneInteraction, DeleteView):
    """Delete an entry that was made by mistake."""

    permission_required = "communities.delete_interaction"
    template_name = "communities/interaction_delete.html"

    def form_valid(self, form):
        answer = page_of(self.object)
        services.remove(self.object)
        messages.success(self.request, _("Entry deleted."))
        return answer


class FollowUpList(ProgramPermissionMixin, View):
    """Next steps: at first one's own that are not done."""

    permission_required = "communities.view_followup"

    def get(self, request):
        today = today_in(request.program)
        rows = FollowUp.objects.for_list()
        listing = Listing(request, rows, FollowUpTable, FollowUpFilter, today=today)
        may_do_all = request.user.has_perm("communities.change_followup", request.program)
        return listing.response(context={"today": today, "may_do_all": may_do_all})


class OneFollowUp(WalledObjectMixin):
    """The next step in the address."""

    permission_to_look = "communities.view_followup"

    def get_queryset(self):
        return FollowUp.objects.select_related("program")


class FollowUpUpdate(OneFollowUp, UpdateView):
    """Change a next step: its words, its owner, its day."""

    permission_required = "communities.change_followup"
    form_class = FollowUpForm
    template_name = "communities/followup_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Next step saved."))
        return redirect("communities:followup_list", self.request.program.slug)


class FollowUpComplete(OneFollowUp, FormView):
    """Say that a next step is done, or take that back."""

    permission_required = "communities.complete_followup"
    form_class = DoneForm
    http_method_names = ("post",)

    def dispatch(self, request, *args, **kwargs):
        self.step = self.permitted(get_object_or_404(self.get_queryset(), pk=kwargs["pk"]))
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        if form.cleaned_data["is_done"]:
            services.complete(self.step, on=today_in(self.request.program))
            messages.success(self.request, _("Done."))
        else:
            services.reopen(self.step)
            messages.success(self.request, _("Open again."))
        return redirect("communities:followup_list", self.request.program.slug)


class FollowUpCreate(ProgramPermissionMixin, CreateView):
    """Add a next step after the entry of the log in the address."""

    permission_required = "communities.add_followup"
    form_class = FollowUpForm
    template_name = "communities/followup_form.html"

    @cached_property
    def interaction(self):
        """The entry after which something happens."""
        rows = Interaction.objects.select_related("program")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_form_kwargs(self):
        step = FollowUp(program=self.request.program, interaction=self.interaction)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": step}

    def get_initial(self):
        return {"owner": self.request.user.pk}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"cancel_url": page_of(self.interaction).url}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Next step saved."))
        return page_of(self.interaction)
