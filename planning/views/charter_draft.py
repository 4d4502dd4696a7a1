"""The draft of the charter: writing, ordering, approving and discarding it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.ui.autosave import AutosaveMixin
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.charter import ADD_WORDS, EDIT_WORDS, fingerprint, gaps, sections, standing
from planning.comparison import compare
from planning.forms.charter import ApproveForm, ItemForm, PurposeForm
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.services import charter as services
from planning.views.charter import items_of

CHANGE = "planning.change_charter"


class DraftMixin(ObjectPermissionMixin):
    """The draft of the program; who comes too late is led to the charter."""

    permission_required = CHANGE
    # Whether the draft is locked, so that two who save at once are told of each other.
    locks = False

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except services.DraftGone:
            return self.too_late()

    def get_draft(self):
        """The draft. Raises `DraftGone`."""
        rows = CharterVersion.objects.draft().for_detail()
        draft = (rows.select_for_update(of=("self",)) if self.locks else rows).first()
        if draft is None:
            self.permitted(CharterVersion(program=self.request.program))
            raise services.DraftGone
        return self.permitted(draft)

    def too_late(self):
        """The answer when there is no draft any more."""
        messages.info(self.request, _("There is no draft any more: it was approved or discarded."))
        return redirect("planning:charter", self.request.program.slug)

    def page(self, name="charter_draft", *args):
        """Address of a page of the draft."""
        return reverse(f"planning:{name}", args=[self.request.program.slug, *args])


class Begin(ProgramPermissionMixin, View):
    """Begin the next version."""

    permission_required = "planning.add_charter"
    http_method_names = ["post"]

    def post(self, request):
        try:
            services.begin_draft(request.program, by=request.user)
        except services.DraftExists:
            messages.info(request, _("There is a draft already. Here it is."))
        return redirect("planning:charter_draft", request.program.slug)


class Suggest(DraftMixin, View):
    """Fill the empty draft with the suggested charter."""

    http_method_names = ["post"]

    def post(self, request):
        today = timezone.localdate(timezone=request.program.tzinfo)
        try:
            services.load_suggestions(self.get_draft(), today=today)
        except services.DraftNotEmpty:
            messages.info(request, _("The draft is not empty, so nothing was loaded."))
        else:
            messages.success(request, _("Suggestions loaded. Make them yours before approval."))
        return redirect(self.page())


class Draft(DraftMixin, TemplateView):
    """All sections of the draft with what can be done to each part."""

    template_name = "planning/charter_draft.html"

    def get_context_data(self, **kwargs):
        draft = self.get_draft()
        items = items_of(draft)
        return super().get_context_data(
            draft=draft,
            purpose_form=PurposeForm(instance=draft),
            sections=sections(items),
            gaps=gaps(draft, items),
            is_empty=not items and not draft.purpose,
            **kwargs,
        )


class Purpose(DraftMixin, FormView):
    """The purpose on a page of its own: for browsers without JavaScript and for conflicts."""

    form_class = PurposeForm
    template_name = "planning/charter_purpose.html"
    locks = True

    def get_form_kwargs(self):
        self.draft = self.get_draft()
        return super().get_form_kwargs() | {"instance": self.draft}

    def get_context_data(self, **kwargs):
        return super().get_context_data(cancel_url=self.page(), **kwargs)

    def save(self, form):
        """Write what was typed."""
        services.save_purpose(self.draft, purpose=form.cleaned_data["purpose"])

    def form_valid(self, form):
        self.save(form)
        messages.success(self.request, _("Text saved."))
        return redirect(self.page())


class PurposeAutosave(AutosaveMixin, Purpose):
    """Saves the purpose while it is written."""


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


class Approve(DraftMixin, FormView):
    """A director puts the draft in force; what changed is shown first."""

    permission_required = "planning.approve_charter"
    form_class = ApproveForm
    template_name = "planning/charter_approve.html"

    def get_initial(self):
        self.draft = self.get_draft()
        self.items = items_of(self.draft)
        return {"seen": fingerprint(self.draft, self.items)}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the draft.
        context = super().get_context_data(**kwargs)
        old = CharterVersion.objects.in_force().for_detail().first()
        return context | {
            "draft": self.draft,
            "old": old,
            "old_standing": old and standing(old),
            "changes": compare(old, items_of(old), self.draft, self.items) if old else None,
            "sections": sections(self.items),
            "gaps": gaps(self.draft, self.items),
        }

    def form_valid(self, form):
        told = form.cleaned_data
        try:
            version = services.approve(
                self.draft, by=self.request.user, note=told["note"], seen=told["seen"]
            )
        except services.DraftChanged:
            return self.refuse(form, _("Somebody changed the draft while you read it. Look again."))
        except services.NotReady as error:
            if error.gaps:
                return self.refuse(form, _("The draft is not complete yet; see what is missing."))
            return self.refuse(form, _("Nothing has changed since the version in force."))
        messages.success(
            self.request, _("Version %(number)s is in force.") % {"number": version.number}
        )
        return redirect("planning:charter", self.request.program.slug)

    def refuse(self, form, words):
        """The form again, with what stands in the way and the text as it is now."""
        form.data = form.data.copy()
        form.data["seen"] = self.get_initial()["seen"]
        form.add_error(None, words)
        return self.form_invalid(form)


class Discard(DraftMixin, TemplateView):
    """Asks once more, then deletes the draft."""

    template_name = "planning/charter_discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(draft=self.get_draft(), **kwargs)

    def post(self, request, **_kwargs):
        services.discard(self.get_draft())
        messages.success(request, _("Draft deleted."))
        return redirect("planning:charter", request.program.slug)
