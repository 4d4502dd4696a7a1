"""What was said in a record, and quotes out of it."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.views.generic import CreateView, ListView, UpdateView, View

from bic.ui.views import ProgramPermissionMixin
from research.forms.record import QuoteForm, StatementForm
from research.models import Quote, Statement
from research.services import record as services
from research.views.of_study import InPlace, OneRecord, WalledPart


class StatementSaved:
    """What the forms of a statement have in common."""

    form_class = StatementForm
    template_name = "research/statement_form.html"

    def context(self, record, heading):
        """What its page shows beside the form."""
        return {
            "heading": heading, "submit": _("Save statement"), "record": record,
            "cancel_url": self.address("record_detail", record.pk),
        }  # fmt: skip


class StatementCreate(StatementSaved, OneRecord, CreateView):
    """Write down what was said; saved, the next one can follow."""

    permission_required = "research.change_record"

    def dispatch(self, request, *args, **kwargs):
        self.record = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        part = self.placed(Statement, record=self.record)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": part}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.context(self.record, _("Add a statement"))

    def form_valid(self, form):
        services.save_statement(form.instance)
        messages.success(self.request, _("Statement saved."))
        if "another" in self.request.POST:
            return self.to("statement_create", self.record.pk)
        return self.to("record_detail", self.record.pk)


class OneStatement(WalledPart):
    """The statement in the address; what may be done with its record may be done with it."""

    def get_queryset(self):
        rows = Statement.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "record__study", "record__guide", "record__program"
        )

    def permitted(self, found):
        super().permitted(found.record)
        return found


class StatementUpdate(StatementSaved, OneStatement, UpdateView):
    """Change what was written down."""

    permission_required = "research.change_record"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.context(
            self.object.record, _("Change statement")
        )

    def form_valid(self, form):
        services.save_statement(form.instance)
        messages.success(self.request, _("Statement saved."))
        return self.to("record_detail", form.instance.record_id)


class StatementDelete(OneStatement, View):
    """Take a statement out of its record."""

    http_method_names = ("post",)
    permission_required = "research.change_record"

    def post(self, request, **_kwargs):
        statement = self.own_object()
        try:
            services.remove_statement(statement)
        except services.IsQuoted:
            messages.error(request, _("Words of it are quoted, so it stays."))
        else:
            messages.success(request, _("Statement removed. The history keeps it."))
        return self.to("record_detail", statement.record_id)


class QuoteList(InPlace, ProgramPermissionMixin, ListView):
    """Quotes that may be shown; custodians see all of them."""

    permission_required = "research.list_quote"
    template_name = "research/quote_list.html"
    paginate_by = 25

    def get_queryset(self):
        rows = Quote.objects.filter(community=self.request.community).select_related("study")
        if not self.request.user.has_perm("research.add_quote", self.request.community):
            return rows.shared().order_by("-approved_at", "-pk")
        return rows.select_related("statement", "approved_by").order_by("-pk")

    def get_context_data(self, **kwargs):
        may = self.request.user.has_perm("research.add_quote", self.request.community)
        return super().get_context_data(**kwargs) | {"may_see_all": may}


class QuoteSaved:
    """What the forms of a quote have in common."""

    form_class = QuoteForm
    template_name = "research/statement_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def context(self, record, heading):
        """What its page shows beside the form."""
        return {
            "heading": heading, "submit": _("Keep the quote"), "record": record,
            "cancel_url": self.address("record_detail", record.pk), "is_quote": True,
        }  # fmt: skip

    def form_valid(self, form):
        quote = services.choose_quote(form.instance, by=self.request.user)
        messages.success(self.request, _("Quote kept. Others read it once it is approved."))
        return self.to("record_detail", quote.statement.record_id)


class QuoteCreate(QuoteSaved, OneStatement, CreateView):
    """Choose words out of a statement."""

    permission_required = "research.add_quote"

    def dispatch(self, request, *args, **kwargs):
        self.statement = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        said = self.statement
        quote = self.placed(
            Quote, study=said.record.study, statement=said, language=said.language,
            text=said.text[:1000], translation=said.translation[:1000],
        )  # fmt: skip
        return super().get_form_kwargs() | {"instance": quote}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.context(
            self.statement.record, _("Choose a quote")
        )


class OneQuote(WalledPart):
    """The quote in the address."""

    def get_queryset(self):
        rows = Quote.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "statement__record")


class QuoteUpdate(QuoteSaved, OneQuote, UpdateView):
    """Change a quote; it has to be approved again."""

    permission_required = "research.change_quote"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.context(
            self.object.statement.record, _("Change the quote")
        )


class QuoteAct(OneQuote, View):
    """Let others read a quote, or nobody any more."""

    http_method_names = ("post",)
    permission_required = "research.approve_quote"
    act = "approve"

    def post(self, request, **_kwargs):
        quote = self.own_object()
        try:
            if self.act == "approve":
                services.approve(quote, by=request.user)
                messages.success(request, _("Quote approved."))
            else:
                services.withdraw(quote)
                messages.success(request, _("Nobody else reads this quote any more."))
        except services.NotChecked:
            messages.error(request, _("Check the record first for what tells who spoke."))
        except services.NoConsent:
            messages.error(request, _("The person did not agree to be quoted."))
        return self.to("record_detail", quote.statement.record_id)


class QuoteDelete(OneQuote, View):
    """Take a quote away that was never shared or is withdrawn."""

    http_method_names = ("post",)
    permission_required = "research.change_quote"

    def post(self, request, **_kwargs):
        quote = self.own_object()
        record = quote.statement.record_id
        quote.delete()
        messages.success(request, _("Quote removed. The history keeps it."))
        return self.to("record_detail", record)
