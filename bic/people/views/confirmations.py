"""The public page that confirms an address and begins what was asked for there."""

from django.conf import settings
from django.contrib.auth import login, logout
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.generic import TemplateView

from bic.people import confirmations, services
from bic.people.forms import WelcomeForm
from bic.people.languages import set_language_cookie
from bic.people.views.invitations import BACKEND


class ConfirmPage(TemplateView):
    """What the link begins; a button does it, because mail scanners follow links."""

    access = "public"
    template_name = "people/confirm.html"

    def dispatch(self, request, *args, **kwargs):
        try:
            self.claim = confirmations.read(kwargs["token"], request.program)
        except confirmations.OldLink:
            return self.private(self.trouble("old", 410))
        except confirmations.BrokenLink:
            return self.private(self.trouble("broken", 404))
        if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
            translation.activate(self.claim.language)
        return self.private(super().dispatch(request, *args, **kwargs))

    def private(self, response):
        """The address holds what was typed: nobody keeps the page or learns where it was."""
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers["Content-Language"] = translation.get_language()
        return response

    def trouble(self, situation, status):
        return render(self.request, self.template_name, {"situation": situation}, status=status)

    @property
    def situation(self):
        """Which of its faces the page shows."""
        if confirmations.USED.is_spent(self.kwargs["token"]):
            return "used"
        return services.standing(self.claim.email, self.request.user)

    def get_context_data(self, **kwargs):
        context = {
            "situation": self.situation,
            "claim": self.claim,
            "form": WelcomeForm(initial={"name": self.claim.name}),
        }
        return context | super().get_context_data(**kwargs)

    def post(self, request, **_kwargs):
        situation = self.situation
        if situation == "wrong" and "sign_out" in request.POST:
            logout(request)
        elif situation == "ready":
            return self.go_on(request.user)
        elif situation == "new":
            return self.begin()
        return redirect(request.path)

    def begin(self):
        """For somebody who has no account yet."""
        form = WelcomeForm(self.request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            user = services.new_person(
                self.claim.email,
                name=form.cleaned_data["name"],
                language=translation.get_language(),
                program=self.request.program,
            )
        except services.WrongPerson:
            return redirect(self.request.path)
        login(self.request, user, backend=BACKEND)
        return set_language_cookie(self.go_on(user), user.language)

    def go_on(self, user):
        """Let the app begin what was confirmed; the page where it goes on."""
        try:
            with transaction.atomic():
                target = self.claim.about.act(self.request.program, user, self.claim.payload)
        except confirmations.AlreadyDone:
            context = {"situation": "used", "claim": self.claim}
            return render(self.request, self.template_name, context)
        token = self.kwargs["token"]
        transaction.on_commit(lambda: confirmations.USED.spend(token))
        return redirect(target)
