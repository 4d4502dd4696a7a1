"""Saved filters: saved from the tasks that they show, renamed, shared, and deleted."""

from django.contrib import messages
from django.http import QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, UpdateView, View

from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from implementation.filters.task import TimelineFilter
from implementation.forms.savedfilter import SavedFilterForm
from implementation.models import SavedFilter, Task
from implementation.tables.savedfilter import SavedFilterTable
from implementation.views.of_plan import InPlan

ON_TASKS = {"rail_step": "M1"}


class SavedFilterList(ProgramPermissionMixin, View):
    """One's own filters, and those that others share."""

    permission_required = "implementation.list_savedfilter"

    def get(self, request, **_kwargs):
        rows = SavedFilter.objects.filter(community=request.community).open_to(request.user)
        return Listing(request, rows.for_list(), SavedFilterTable).response(context=ON_TASKS)


class FilterSaved(InPlan):
    """What the forms of a saved filter share."""

    form_class = SavedFilterForm
    template_name = "implementation/savedfilter_form.html"
    extra_context = ON_TASKS
    heading = ""

    def read(self, query):
        """A filter of tasks by the parameters of an address."""
        return TimelineFilter(query, queryset=Task.objects.none(), request=self.request)

    def get_form_kwargs(self):
        may_offer = self.request.user.has_perm(
            "implementation.offer_savedfilter", self.request.community
        )
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "may_offer": may_offer,
        }

    def form_valid(self, form):
        saved = form.save()
        messages.success(self.request, _("Filter saved."))
        return redirect(f"{self.address('task_list')}?{saved.query}")


class SavedFilterCreate(FilterSaved, ProgramPermissionMixin, CreateView):
    """Save the filter in the address under a name."""

    permission_required = "implementation.add_savedfilter"

    def dispatch(self, request, *args, **kwargs):
        self.filter = self.read(request.GET)
        self.filter.form.is_valid()
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        if not self.filter.query:
            messages.warning(request, _("Filter the tasks first; then the filter can be saved."))
            return self.to("task_list")
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        saved = self.placed(SavedFilter, owner=self.request.user, query=self.filter.query)
        return super().get_form_kwargs() | {"instance": saved}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Save this filter"),
            "shows": [words for _name, words in self.filter.in_force()],
            "cancel_url": f"{self.address('task_list')}?{self.filter.query}",
        }

    def form_valid(self, form):
        if not form.instance.query:
            return self.get(self.request)
        return super().form_valid(form)


class OneFilter(InPlan, ObjectPermissionMixin):
    """The saved filter in the address; that of somebody else is not found unless it is shared."""

    def get_queryset(self):
        rows = SavedFilter.objects.filter(community=self.request.community)
        return rows.open_to(self.request.user).select_related("program", "community")


class SavedFilterUpdate(OneFilter, FilterSaved, UpdateView):
    """Rename a filter, or share it."""

    permission_required = "implementation.change_savedfilter"

    def get_context_data(self, **kwargs):
        held = self.read(QueryDict(self.object.query))
        held.form.is_valid()
        return super().get_context_data(**kwargs) | {
            "heading": _("Change this filter"),
            "shows": [words for _name, words in held.in_force()],
            "cancel_url": self.address("savedfilter_list"),
        }


class SavedFilterDelete(OneFilter, DeleteView):
    """Delete a filter; the tasks stay."""

    permission_required = "implementation.delete_savedfilter"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete this filter?"),
            "warning": _("The tasks stay as they are."),
            "cancel_url": self.address("savedfilter_list"),
        }

    def form_valid(self, form):
        self.object.delete()
        return self.to("savedfilter_list", told=_("Filter deleted."))
