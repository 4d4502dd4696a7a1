"""A person's tokens, those of a program, and its webhooks."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, View

from bic.api import services
from bic.api.forms import HookForm, TokenForm
from bic.api.models import Delivery, Hook, Token
from bic.api.tables import DeliveryTable, HookTable, ProgramTokenTable, TokenTable
from bic.days import today_in
from bic.people.confirm import confirm_first
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
    WalledObjectMixin,
    sibling,
)


class SecretMade(RowFormMixin):
    """For what opens a door: it asks once more who you are, and tells its secret once.

    Put it after the permission, which is asked first.
    """

    def dispatch(self, request, *args, **kwargs):
        return confirm_first(request) or super().dispatch(request, *args, **kwargs)

    def told_once(self, heading, secret, lead):
        """The page that shows a secret; it stands nowhere else, and no browser keeps it."""
        context = {
            "heading": heading, "secret": secret, "lead": lead,
            "back_url": sibling(self.request, "list"),
        }  # fmt: skip
        answer = render(self.request, "api/secret.html", context)
        answer.headers["Cache-Control"] = "no-store"
        return answer


class TokenList(ProgramPermissionMixin, View):
    """One's own tokens in a program."""

    permission_required = "api.list_token"

    def get(self, request):
        mine = Token.objects.filter(program=request.program).of(request.user)
        return Listing(request, mine.for_list(today_in(request.program)), TokenTable).response()


class TokenOversight(ProgramPermissionMixin, View):
    """All tokens of a program, with whose they are, for whoever answers for it."""

    permission_required = "api.view_all_token"

    def get(self, request):
        rows = Token.objects.filter(program=request.program).for_list(today_in(request.program))
        return Listing(request, rows.select_related("user"), ProgramTokenTable).response()


class TokenCreate(ProgramPermissionMixin, SecretMade, CreateView):
    """Make a token; its text is shown on the next page and never again."""

    permission_required = "api.add_token"
    form_class = TokenForm
    heading, submit = _("Make a token"), _("Make the token")

    def form_valid(self, form):
        chosen = form.cleaned_data
        try:
            _token, text = services.make_token(
                self.request.program, by=self.request.user, name=chosen["name"],
                days=chosen["days"],
            )  # fmt: skip
        except services.TooManyTokens:
            form.add_error(None, _("You have many tokens that hold. Revoke one first."))
            return self.form_invalid(form)
        lead = _("Copy it into your tool now. Nobody can see it again; make another if it is lost.")
        return self.told_once(_("Your token"), text, lead)


class OneToken(ObjectPermissionMixin):
    """The token in the address: one's own, or for directors anybody's."""

    def get_queryset(self):
        return Token.objects.filter(program=self.request.program)

    def list_url(self, token):
        """The list in which whoever looks at it has found it."""
        page = "token_list" if token.user_id == self.request.user.pk else "token_oversight"
        return reverse(f"api:{page}", args=[self.request.program.slug])


class TokenRevoke(OneToken, View):
    """Let a token read nothing from now on."""

    permission_required = "api.revoke_token"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        token = services.revoke(self.own_object())
        messages.success(request, _("The token is revoked. It reads nothing any more."))
        return redirect(self.list_url(token))


class TokenHistory(OneToken, HistoryView):
    """When a token was made and revoked, and from which page."""

    permission_required = "api.view_history_token"
    leave_out = ("user",)

    def back_url(self):
        return self.list_url(self.object)


class HookList(ProgramPermissionMixin, View):
    """The addresses that hear of events."""

    permission_required = "api.list_hook"

    def get(self, request):
        rows = Hook.objects.filter(program=request.program).for_list()
        return Listing(request, rows, HookTable).response()


class HookCreate(ProgramPermissionMixin, SecretMade, CreateView):
    """Add an address; its secret is shown on the next page and never again."""

    permission_required = "api.add_hook"
    form_class = HookForm
    heading, submit = _("Add a webhook"), _("Add the webhook")

    def form_valid(self, form):
        secret = services.add_hook(form.instance, by=self.request.user)
        lead = _(
            "Your tool needs it to tell what comes from here. Copy it now: nobody can see it again."
        )
        return self.told_once(_("The secret of this webhook"), secret, lead)


class OneHook(WalledObjectMixin):
    """The webhook in the address."""

    permission_to_look = "api.list_hook"

    def get_queryset(self):
        return Hook.objects.filter(program=self.request.program).select_related(
            "program", "created_by"
        )


class HookDetail(OneHook, View):
    """One webhook with what was sent there."""

    permission_required = "api.view_hook"

    def get(self, request, **_kwargs):
        hook = self.own_object()
        rows = Delivery.objects.filter(program=request.program, hook=hook).for_list()
        listing = Listing(request, rows, DeliveryTable)
        return listing.response("api/hook_detail.html", {"hook": hook, "object": hook})


class HookHistory(OneHook, HistoryView):
    """Who added a webhook."""

    permission_required = "api.view_history_hook"

    def back_url(self):
        return sibling(self.request, "detail")


class HookDelete(OneHook, RowDeleteMixin, DeleteView):
    """Let an address hear nothing any more; what was sent there is forgotten too."""

    permission_required = "api.delete_hook"
    heading = _("Delete this webhook?")
    warning = _("It hears of nothing from now on, and the log of what was sent goes with it.")
