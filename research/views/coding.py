"""Coding a record: words get codes, by keyboard or by form; a second coder reads it blind."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, View

from bic.spoken import name_of
from research.forms.coding import CodingForm, SecondForm
from research.models import Code, Coding
from research.services import coding as services
from research.views.of_study import OneRecord


class RecordCoding(OneRecord, FormView):
    """The statements of a record with the reader's own codes; others' once both have finished."""

    permission_required = "research.code_record"
    form_class = CodingForm
    template_name = "research/coding.html"

    def dispatch(self, request, *args, **kwargs):
        self.record = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"record": self.record}

    def get_context_data(self, **kwargs):
        record, me = self.record, self.request.user
        statements = list(record.statements.order_by("position", "pk"))
        rows = Coding.objects.filter(statement__record=record).seen_by(me)
        rows = list(rows.select_related("code", "coder").order_by("starts", "pk"))
        for one in statements:
            found = [coding for coding in rows if coding.statement_id == one.pk]
            for coding in found:
                coding.words = one.text[coding.starts : coding.ends]
            one.own = [coding for coding in found if coding.coder_id == me.pk]
            one.others = [coding for coding in found if coding.coder_id != me.pk]
            one.ranges = " ".join(f"{coding.starts}-{coding.ends}" for coding in one.own)
        second = getattr(record, "second", None)
        is_second = second is not None and second.coder_id == me.pk
        done_at = second.done_at if is_second else record.coded_at
        return super().get_context_data(**kwargs) | {
            "record": record,
            "statements": statements,
            "codes": list(Code.objects.filter(community=record.community_id).for_list()),
            "second": second,
            "is_second": is_second,
            "is_first": record.coded_by_id in (None, me.pk) and not is_second,
            "is_locked": is_second and second.done_at is not None,
            "done_at": done_at,
            "language": name_of(record.language),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.code(
                said["statement"], said["code"], by=self.request.user,
                starts=said["starts"], ends=said["ends"],
            )  # fmt: skip
        except services.NoWords:
            form.add_error("statement", _("Choose words of this statement."))
            return self.form_invalid(form)
        except services.AlreadyFinished:
            messages.error(self.request, _("You have finished this record; its codes stay."))
        return self.back(said["statement"].pk)

    def back(self, statement):
        """Back to the statement that was coded."""
        found = self.to("record_coding", self.record.pk)
        found["Location"] += f"#s-{statement}"
        return found


class CodingRemove(OneRecord, View):
    """Take one of one's own codes off some words."""

    http_method_names = ("post",)
    permission_required = "research.code_record"

    def post(self, request, coding, **_kwargs):
        record = self.own_object()
        rows = Coding.objects.filter(statement__record=record).select_related("statement")
        found = get_object_or_404(rows, pk=coding)
        back = self.to("record_coding", record.pk)
        back["Location"] += f"#s-{found.statement_id}"
        if found.coder_id != request.user.pk:
            messages.error(request, _("Who gave a code takes it off again."))
            return back
        try:
            services.take_back(found, by=request.user)
        except services.AlreadyFinished:
            messages.error(request, _("You have finished this record; its codes stay."))
        return back


class CodingFinish(OneRecord, View):
    """Say that one has coded a record."""

    http_method_names = ("post",)
    permission_required = "research.code_record"

    def post(self, request, **_kwargs):
        record = services.finish(self.own_object(), by=request.user)
        messages.success(request, _("Coded. Thank you."))
        return self.to("record_detail", record.pk)


class SecondCreate(OneRecord, FormView):
    """Ask somebody to code a record without seeing what was found."""

    permission_required = "research.code_record"
    form_class = SecondForm
    template_name = "components/form_page.html"
    heading = gettext_lazy("Ask for a second coder")

    def dispatch(self, request, *args, **kwargs):
        self.record = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"record": self.record}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": _("Ask"),
            "cancel_url": self.address("record_detail", self.record.pk),
        }  # fmt: skip

    def form_valid(self, form):
        try:
            services.ask_second(self.record, by=self.request.user, **form.cleaned_data)
        except services.SameCoder:
            form.add_error("coder", _("The second coder is somebody else than the first."))
            return self.form_invalid(form)
        except services.AlreadyFinished:
            messages.info(self.request, _("A second coder has finished this record already."))
        else:
            messages.success(self.request, _("Asked. They are reminded until they have finished."))
        return self.to("record_detail", self.record.pk)
