"""The boxes of the logic model in a draft: adding, writing, ordering and removing them."""

from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from evaluations.forms.plan import LogicItemForm
from evaluations.models import LogicItem
from evaluations.models.logic import Column
from evaluations.reading import ADD_WORDS, HINTS
from evaluations.services import logic as services
from evaluations.services.plan import DraftGone
from evaluations.views.frame import OfDraft


class LogicCreate(OfDraft, FormView):
    """Add a box to a column; `?to=` is the box for which it was thought of."""

    form_class = LogicItemForm
    template_name = "evaluations/logic_form.html"

    @property
    def column(self):
        """The column that the address names."""
        if self.kwargs["column"] not in Column:
            raise Http404
        return Column(self.kwargs["column"])

    def get_form_kwargs(self):
        column = self.column
        self.draft = self.get_draft()
        wanted = self.request.GET.get("to", "")
        initial = {"leads_to": [int(wanted)]} if wanted.isdecimal() else {}
        return super().get_form_kwargs() | {
            "column": column, "plan": self.draft, "initial": initial,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": ADD_WORDS[self.column],
            "hint": HINTS[self.column],
            "cancel_url": self.back(f"part-{self.column}"),
        }

    def form_valid(self, form):
        item = services.add_item(
            self.draft, form.save(commit=False), leads_to=form.cleaned_data.get("leads_to", ())
        )
        messages.success(self.request, _("%(code)s added.") % {"code": item.code})
        return HttpResponseRedirect(self.back(f"item-{item.pk}"))


class OneItem(OfDraft):
    """The box in the address, of the draft."""

    def get_item(self):
        """The item. Raises `DraftGone` when somebody removed it."""
        draft = self.get_draft()
        rows = LogicItem.objects.filter(plan=draft).select_related("entry")
        item = rows.filter(pk=self.kwargs["pk"]).first()
        if item is None:
            raise DraftGone
        item.plan = draft
        return item


class LogicUpdate(OneItem, FormView):
    """Edit a box and what it leads to."""

    locks = True
    form_class = LogicItemForm
    template_name = "evaluations/logic_form.html"

    def get_form_kwargs(self):
        self.item = self.get_item()
        return super().get_form_kwargs() | {
            "column": self.item.column, "plan": self.item.plan, "instance": self.item,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the item.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Edit %(code)s") % {"code": self.item.code},
            "hint": HINTS[Column(self.item.column)],
            "item": self.item,
            "cancel_url": self.back(f"item-{self.item.pk}"),
        }

    def form_valid(self, form):
        item = form.save(commit=False)
        services.save_item(item, leads_to=form.cleaned_data.get("leads_to", ()))
        messages.success(self.request, _("%(code)s saved.") % {"code": item.code})
        return HttpResponseRedirect(self.back(f"item-{item.pk}"))


class LogicDelete(OneItem, TemplateView):
    """Asks once more, then takes a box with its lines out of the draft."""

    template_name = "evaluations/part_remove.html"

    def get_context_data(self, **kwargs):
        item = self.get_item()
        back = self.back(f"part-{item.column}")
        return super().get_context_data(part=item, back_url=back, **kwargs)

    def post(self, request, **_kwargs):
        item = self.get_item()
        services.remove_item(item)
        messages.success(request, _("%(code)s removed from the draft.") % {"code": item.code})
        return HttpResponseRedirect(self.back(f"part-{item.column}"))


class LogicMove(OneItem, View):
    """Exchange a box with the one above or below it."""

    http_method_names = ("post",)

    def post(self, request, way, **_kwargs):
        if way not in ("up", "down"):
            raise Http404
        item = self.get_item()
        services.move_item(item, up=way == "up")
        messages.success(request, _("Moved."))
        return HttpResponseRedirect(self.back(f"item-{item.pk}"))
