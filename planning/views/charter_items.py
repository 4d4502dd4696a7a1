"""The parts of the draft of the charter: adding, writing, ordering and removing them."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.ui.autosave import AutosaveMixin
from bic.ui.history import HistoryView
from planning.charter import ADD_WORDS, EDIT_WORDS, sections
from planning.forms.charter import ItemForm
from planning.models import CharterItem
from planning.models.charter import Kind
from planning.services import charter as services
from planning.views.charter import items_of
from planning.views.charter_draft import DraftMixin


class ItemCreate(DraftMixin, FormView):
    """Add a service, outcome, criterion or stage."""

    form_class = ItemForm
    template_name = "planning/charter_item_form.html"
    words = ADD_WORDS

    def get_form_kwargs(self):
        self.draft = self.get_draft()
        return super().get_form_kwargs() | {"kind": self.kind}

    @property
    def kind(self):
        """The section that the address names."""
        if self.kwargs["kind"] not in Kind:
            raise Http404
        return Kind(self.kwargs["kind"])

    def get_context_data(self, **kwargs):
        back = f"{self.page()}#part-{self.kind}"
        return super().get_context_data(heading=self.words[self.kind], cancel_url=back, **kwargs)

    def form_valid(self, form):
        item = services.add_item(self.draft, self.kind, **form.words)
        messages.success(self.request, _("%(code)s added.") % {"code": item.code})
        return redirect(f"{self.page()}#part-{self.kind}")


class ItemMixin(DraftMixin):
    """The item in the address, of the draft."""

    @property
    def kind(self):
        """The section that the address names."""
        return self.kwargs["kind"]

    def get_item(self):
        """The item. Raises `DraftGone` when somebody removed it."""
        draft = self.get_draft()
        rows = CharterItem.objects.select_related("entry")
        item = rows.filter(version=draft, kind=self.kind, pk=self.kwargs["pk"]).first()
        if item is None:
            raise services.DraftGone
        item.version = draft
        return item

    def too_late(self):
        messages.info(self.request, _("Somebody removed this from the draft meanwhile."))
        return redirect("planning:charter", self.request.program.slug)


class ItemUpdate(ItemMixin, FormView):
    """Edit an item; what was typed is kept when the item is gone meanwhile."""

    locks = True
    form_class = ItemForm
    template_name = "planning/charter_item_form.html"

    def get_form_kwargs(self):
        self.item = self.get_item()
        return super().get_form_kwargs() | {"kind": self.item.kind, "instance": self.item}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the item.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": EDIT_WORDS[Kind(self.kind)],
            "item": self.item,
            "cancel_url": f"{self.page()}#part-{self.kind}",
            "autosave_url": self.page("charter_item_autosave", self.kind, self.item.pk),
        }

    def save(self, form):
        """Write what was typed."""
        services.save_item(self.item, **form.words)

    def form_valid(self, form):
        self.save(form)
        messages.success(self.request, _("%(code)s saved.") % {"code": self.item.code})
        return redirect(f"{self.page()}#part-{self.kind}")

    def too_late(self):
        if self.request.method != "POST" or self.kind not in Kind:
            return super().too_late()
        form = ItemForm(self.request.POST, kind=self.kind)
        form.add_error(
            None,
            _(
                "Somebody removed this, or the draft was approved, while you were typing. "
                "Your text is below: save it to add it to the draft as a new part."
            ),
        )
        context = {
            "form": form,
            "heading": EDIT_WORDS[Kind(self.kind)],
            "action": self.page("charter_item_create", self.kind),
            "cancel_url": reverse("planning:charter", args=[self.request.program.slug]),
        }
        return render(self.request, self.template_name, context, status=409)


class ItemAutosave(AutosaveMixin, ItemUpdate):
    """Saves an item while it is written."""


class ItemRemove(ItemMixin, TemplateView):
    """Asks once more, then takes an item out of the draft."""

    template_name = "planning/charter_item_remove.html"

    def get_context_data(self, **kwargs):
        back = f"{self.page()}#part-{self.kind}"
        return super().get_context_data(item=self.get_item(), back_url=back, **kwargs)

    def post(self, request, **_kwargs):
        item = self.get_item()
        services.remove_item(item)
        messages.success(request, _("%(code)s removed from the draft.") % {"code": item.code})
        return redirect(f"{self.page()}#part-{self.kind}")


class ItemMove(ItemMixin, View):
    """Exchange an item with the one above or below; htmx gets the section alone."""

    http_method_names = ["post"]

    def post(self, request, **kwargs):
        if kwargs["way"] not in ("up", "down"):
            raise Http404
        item = services.move_item(self.get_item(), up=kwargs["way"] == "up")
        if not request.htmx:
            return redirect(f"{self.page()}#part-{item.kind}")
        found = next(one for one in sections(items_of(item.version)) if one.kind == item.kind)
        moved = next(line for line in found.lines if line.item.pk == item.pk)
        context = {"section": found, "moved": moved, "count": len(found.lines)}
        return render(request, "planning/charter_draft_section.html", context)


class ItemHistory(ItemMixin, HistoryView):
    """Who changed an item of the draft, when and from where."""

    permission_required = "planning.view_history_charter"
    leave_out = ("entry",)

    def get_object(self):
        return self.get_item()
