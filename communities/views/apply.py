"""Beginning an application from the public page of a call."""

from django.core.signing import BadSignature
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView

from bic.limits import visitor_of
from bic.people.confirmations import AskedTooOften, TooLong, ask_to_confirm
from bic.tenancy import scope
from communities.calls import timing
from communities.confirmations import PURPOSE, payload_of, read_begun
from communities.forms.apply import ApplyForm
from communities.models import Application, CoApplicant, Round


class CallApply(FormView):
    """Who applies, for which place; the application begins when the address is confirmed."""

    access = "public"
    form_class = ApplyForm
    template_name = "communities/call_apply.html"

    def dispatch(self, request, *args, **kwargs):
        calls = Round.objects.published()
        self.call = get_object_or_404(calls, slug=kwargs["call"])
        self.call.program = request.program
        if not self.call.is_open:
            return redirect(self.call.public_path)
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        user = self.request.user
        known = {"name": user.name, "email": user.email} if user.is_authenticated else {}
        # Most who apply lie in the state of those who applied before.
        with scope(self.request.program):
            towns = self.request.program.communities.order_by("-pk")
            return known | {"state": towns.values_list("state", flat=True).first()}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "call": self.call,
            "timing": timing(self.call, timezone.now()),
        }

    def form_valid(self, form):
        told = form.cleaned_data
        try:
            ask_to_confirm(
                self.request.program,
                email=told["email"],
                name=told["name"],
                language=get_language(),
                purpose=PURPOSE,
                payload=payload_of(self.call, form),
                visitor=visitor_of(self.request),
            )
        except AskedTooOften:
            form.add_error("email", _("We mailed this address several times. Try again later."))
            return self.form_invalid(form)
        except TooLong:
            form.add_error(None, _("This is too long for a link in an email. Shorten the names."))
            return self.form_invalid(form)
        context = {"call": self.call, "email": told["email"]}
        return render(self.request, "communities/call_asked.html", context)


class CallBegun(TemplateView):
    """Whom to ask, for somebody whose community applies already."""

    access = "public"
    template_name = "communities/call_begun.html"

    def get_context_data(self, **kwargs):
        try:
            community_id, application_id = read_begun(self.kwargs["token"])
        except BadSignature as error:
            raise Http404 from error
        with scope(self.request.program, [community_id]):
            rows = Application.objects.for_detail().filter(round__slug=self.kwargs["call"])
            application = get_object_or_404(rows, pk=application_id)
            writers = [
                one.user.display_name
                for one in application.co_applicants.all()
                if one.right == CoApplicant.Right.EDIT
            ]
        return super().get_context_data(**kwargs) | {
            "application": application,
            "call": application.round,
            "writers": writers,
        }
