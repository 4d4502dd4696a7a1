"""Strategies: the library of the program, those of a community, one, and its way there."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, TemplateView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowFormMixin
from evaluations.filters.strategy import StrategyFilter
from evaluations.forms.strategy import CopyForm, StrategyForm
from evaluations.models import Strategy
from evaluations.services import strategy as services
from evaluations.tables.strategy import LibraryTable, StrategyTable


class StrategyLibrary(ProgramPermissionMixin, View):
    """What the communities of the program share with each other."""

    permission_required = "evaluations.read_strategy"

    def get(self, request):
        rows = Strategy.objects.filter(program=request.program).published().for_list()
        return Listing(request, rows, LibraryTable, StrategyFilter).response()


class StrategyList(ProgramPermissionMixin, View):
    """The strategies of a community; partners see those in the library."""

    permission_required = "evaluations.read_strategy"

    def get(self, request):
        rows = Strategy.objects.of(request.community).for_list()
        return Listing(request, rows, StrategyTable, StrategyFilter).response()


class StrategyCreate(RowFormMixin, ProgramPermissionMixin, CreateView):
    """Write down what was done in a community."""

    permission_required = "evaluations.add_strategy"
    form_class = StrategyForm
    heading, submit = _("Add a strategy"), _("Save strategy")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def form_valid(self, form):
        strategy = services.begin(form.instance, by=self.request.user)
        messages.success(self.request, _("Saved. The staff see it until it is published."))
        return redirect(strategy.get_absolute_url())


class OneStrategy(ObjectPermissionMixin):
    """The strategy in the address; partners' scopes have what is in the library."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm(self.to_look(), request.program):
            raise PermissionDenied

    def to_look(self):
        """What must be allowed in the program before one is looked for."""
        return "evaluations.list_strategy"

    def get_queryset(self):
        # Partners of another community do not have the row of this one, nor of who wrote it.
        return Strategy.objects.filter(program=self.request.program).select_related("program")

    def listed(self, strategy):
        """Address of the strategies of its community."""
        slugs = self.request.program.slug, strategy.community.slug
        return reverse("evaluations:strategy_list", args=slugs)


class StrategyDetail(OneStrategy, DetailView):
    """One strategy, where it comes from and who tries it."""

    permission_required = "evaluations.view_strategy"

    def to_look(self):
        return "evaluations.read_strategy"

    def get_object(self, queryset=None):
        """The strategy; who may not see drafts is refused one, as if it were there."""
        try:
            return super().get_object(queryset)
        except Http404:
            if self.request.user.has_perm("evaluations.list_strategy", self.request.program):
                raise
            raise PermissionDenied from None

    def permitted(self, found):
        """Everybody of the program reads what is in the library, from wherever it comes."""
        if found.is_published and self.request.user.has_perm(self.to_look(), self.request.program):
            return found
        return super().permitted(found)

    def get_context_data(self, **kwargs):
        strategy, user = self.object, self.request.user
        is_staff = user.has_perm("evaluations.list_strategy", strategy)
        rows = Strategy.objects.filter(program=self.request.program)
        copies = rows.filter(copied_from=strategy).order_by("place", "pk")
        may = {
            f"may_{act}": user.has_perm(f"evaluations.{act}_strategy", strategy)
            for act in ("publish", "withdraw", "copy", "delete", "view_history")
        }
        return (
            super().get_context_data(**kwargs)
            | may
            | {
                "origin": rows.filter(pk=strategy.copied_from_id).first(),
                "copies": copies if is_staff else copies.published(),
                "listed": self.listed(strategy) if is_staff else "",
            }
        )


class StrategyUpdate(RowFormMixin, OneStrategy, UpdateView):
    """Change a strategy that is not in the library."""

    permission_required = "evaluations.change_strategy"
    form_class = StrategyForm
    heading, submit, saved = _("Change the strategy"), _("Save strategy"), _("Strategy saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.object.community}


class ActOnStrategy(OneStrategy, View):
    """An act with one button; who comes too late is told."""

    http_method_names = ("post",)
    refusals = ()
    told = late = ""

    def post(self, request, **_kwargs):
        strategy = self.own_object()
        try:
            self.act(strategy)
        except self.refusals:
            messages.info(request, self.late)
        else:
            messages.success(request, self.told)
        return redirect(strategy.get_absolute_url())


class StrategyPublish(ActOnStrategy):
    """Put a strategy into the library of the program."""

    permission_required = "evaluations.publish_strategy"
    refusals = services.PublishedAlready
    told = _("Published. Everybody of the program can read it.")
    late = _("It is in the library already.")

    def act(self, strategy):
        services.publish(strategy, by=self.request.user)


class StrategyWithdraw(ActOnStrategy):
    """Take a strategy out of the library, so that it can be changed."""

    permission_required = "evaluations.withdraw_strategy"
    refusals = services.NotPublished
    told = _("It is not in the library any more. Copies of other communities stay.")
    late = _("It is not in the library.")

    def act(self, strategy):
        services.withdraw(strategy)


class StrategyCopy(OneStrategy, FormView):
    """Begin a strategy of another community with this one."""

    permission_required = "evaluations.copy_strategy"
    form_class = CopyForm
    template_name = "evaluations/strategy_copy.html"

    def dispatch(self, request, *args, **kwargs):
        self.strategy = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"strategy": self.strategy}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "strategy": self.strategy,
            "heading": _("Copy to another community"),
            "submit": _("Copy"),
            "cancel_url": self.strategy.get_absolute_url(),
        }

    def form_valid(self, form):
        place, user = form.cleaned_data["community"], self.request.user
        try:
            new = services.copy(self.strategy, place, by=user)
        except services.NotPublished:
            form.add_error(None, _("It is not in the library any more."))
            return self.form_invalid(form)
        messages.success(self.request, _("Copied. Change it to what this community does."))
        return redirect(new.get_absolute_url())


class StrategyDelete(OneStrategy, TemplateView):
    """Ask once more, then take out a strategy that is in no library."""

    permission_required = "evaluations.delete_strategy"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        strategy = self.own_object()
        return super().get_context_data(**kwargs) | {
            "object": strategy,
            "heading": _("Delete the strategy?"),
            "warning": _("Delete it only if it was entered by mistake."),
            "cancel_url": strategy.get_absolute_url(),
        }

    def post(self, request, **_kwargs):
        strategy = self.own_object()
        back = self.listed(strategy)
        try:
            services.remove(strategy)
        except services.HasCopies:
            messages.error(request, _("Other communities began with it, so it stays."))
            return redirect(strategy.get_absolute_url())
        except services.PublishedAlready:
            messages.error(request, _("It is in the library already."))
            return redirect(strategy.get_absolute_url())
        messages.success(request, _("Deleted. The history keeps it."))
        return redirect(back)


class StrategyHistory(OneStrategy, HistoryView):
    """Who changed what about a strategy."""

    permission_required = "evaluations.view_history_strategy"
