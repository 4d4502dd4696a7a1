"""Changing many tasks at once: chosen, looked at row by row, then done."""

import re

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import View

from implementation.filters.task import TimelineFilter
from implementation.forms.bulk import BulkForm
from implementation.models import Task
from implementation.services import bulk
from implementation.services.status import statuses_for
from implementation.views.tasks import SHAPES, OfTasks

KEY = re.compile(r"\d{1,18}")
# A task and what it was when it was shown.
MARK = re.compile(r"(\d{1,18})=([0-9a-f]{12})")


class TaskChange(OfTasks, View):
    """Choose what becomes of some tasks, see what it means for each, and do it."""

    def get(self, request, **_kwargs):
        if refused := self._refused():
            messages.warning(request, refused)
            return redirect(self.back_url)
        to = request.GET.get("to", "")
        initial = {"status": to} if to in dict(statuses_for(Task)) else {}
        return self.ask(BulkForm(community=request.community, initial=initial))

    def post(self, request, **_kwargs):
        if refused := self._refused():
            messages.warning(request, refused)
            return redirect(self.back_url)
        form = BulkForm(request.POST, community=request.community)
        if not form.is_valid() or "again" in request.POST:
            return self.ask(form)
        if "do" not in request.POST:
            outcomes = bulk.look(self.chosen, form.change, by=request.user)
            return self.show("task_confirm", form=form, **parted(outcomes))
        return self._do(form)

    def _do(self, form):
        # Exactly those that were shown, whatever passes the filter by now.
        seen = [MARK.fullmatch(one) for one in self.request.POST.getlist("mark")[: bulk.MOST]]
        marks = {int(one[1]): one[2] for one in seen if one}
        tasks = bulk.for_change(self.tasks.filter(pk__in=marks))
        done = parted(bulk.apply(tasks, form.change, marks=marks, by=self.request.user))
        if count := len(done["changed"]):
            told = ngettext("%(count)s task changed.", "%(count)s tasks changed.", count)
            messages.success(self.request, told % {"count": count})
        if done["refused"]:
            return self.show("task_changed", form=form, **done)
        return redirect(self.back_url)

    @cached_property
    def filter(self):
        """The filter in the address."""
        found = TimelineFilter(self.request.GET, queryset=self.tasks, request=self.request)
        found.form.is_valid()
        return found

    @cached_property
    def chosen(self):
        """The tasks: those that were ticked, or all that pass the filter; one more than allowed."""
        if "all" in self.request.GET:
            rows = self.filter.qs
        else:
            keys = [key for key in self.request.GET.getlist("task") if KEY.fullmatch(key)]
            rows = self.tasks.filter(pk__in=keys)
        return list(bulk.for_change(rows)[: bulk.MOST + 1])

    def _refused(self):
        """Why nothing can be changed, "" if something can."""
        if not self.chosen:
            return _("Choose at least one task that is to change.")
        if len(self.chosen) > bulk.MOST:
            told = _("Choose no more than %(most)s tasks at once: filter them first.")
            return told % {"most": bulk.MOST}
        return ""

    @property
    def back_url(self):
        """Where the tasks were chosen."""
        shape = self.request.GET.get("shape", "")
        name = shape if shape in {one for one, _label, keeps in SHAPES if keeps} else "task_list"
        query = self.filter.query
        return f"{self.address(name)}?{query}" if query else self.address(name)

    def ask(self, form):
        """The form, beside what was chosen."""
        return self.show("task_change", form=form)

    def show(self, template, **context):
        """One page of this road."""
        about = {"chosen": self.chosen, "back_url": self.back_url}
        return render(
            self.request, f"implementation/{template}.html", self.frame() | about | context
        )


def parted(outcomes):
    """What changes, and what does not."""
    return {
        "changed": [one for one in outcomes if not one.refusal],
        "refused": [one for one in outcomes if one.refusal],
    }
