"""One application: reading it, its history, on paper, sending it and taking it back."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports.printing import print_out
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from communities import answering, completeness
from communities.calls import timing
from communities.conflicts import without_conflicts
from communities.models import Application
from communities.printing import printed
from communities.services import applications as services
from communities.services.answers import NotDraft, RoundClosed


class ApplicationMixin(ObjectPermissionMixin):
    """The application in the address, with all that its permissions ask for."""

    permission_required = "communities.view_application"

    def get_application(self):
        """The application, for those who may."""
        if not hasattr(self, "_application"):
            rows = Application.objects.for_detail().filter(community=self.request.community)
            rows = without_conflicts(rows, self.request.user)
            self._application = self.permitted(get_object_or_404(rows, pk=self.kwargs["pk"]))
        return self._application

    def may(self, action):
        """Whether this person may do something else with it."""
        permission = f"communities.{action}_application"
        return self.request.user.has_perm(permission, self.get_application())

    def page(self, name="application_detail", *args):
        """Address of a page of this application."""
        return reverse(f"communities:{name}", args=[*self.get_application().address, *args])

    def get_context_data(self, **kwargs):
        application = self.get_application()
        return super().get_context_data(**kwargs) | {
            "application": application,
            "call": application.round,
            "page_url": application.get_absolute_url(),
        }


class ApplicationDetail(ApplicationMixin, TemplateView):
    """An application to be read; whoever may write it gets the form."""

    template_name = "communities/application_detail.html"

    def get(self, request, *args, **kwargs):
        if self.may("change"):
            return redirect(self.page("application_write"))
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        application = self.get_application()
        sheet = completeness.load(application)
        return super().get_context_data(**kwargs) | {
            "parts": answering.parts(sheet),
            "items": completeness.check(sheet),
            "team": application.co_applicants.all(),
            "timing": timing(application.round, timezone.now()),
            "is_mine": bool(application.right_of(self.request.user.pk)),
            "may_withdraw": self.may("withdraw"),
            "may_start_review": self.may("start_review"),
        }


class ApplicationSubmit(ApplicationMixin, TemplateView):
    """What is there and what is missing, then the button that sends it."""

    permission_required = "communities.submit_application"
    template_name = "communities/application_submit.html"

    def get_context_data(self, **kwargs):
        application = self.get_application()
        items = completeness.check(completeness.load(application))
        return super().get_context_data(**kwargs) | {
            "items": items,
            "blocking": completeness.blocking(items),
            "timing": timing(application.round, timezone.now()),
        }

    def post(self, request, **kwargs):
        try:
            services.submit(self.get_application(), by=request.user)
        except RoundClosed as error:
            # Not a refusal of the whole page: what is missing is said where it was asked.
            sentence = " ".join(timing(error.args[0], timezone.now()))
            messages.error(request, _("Nothing was sent.") + " " + sentence)
            return redirect(self.page("application_write"))
        except services.Incomplete:
            messages.error(request, _("Nothing was sent: something is missing."))
            return redirect(self.page("application_submit"))
        except NotDraft:
            messages.warning(request, _("This application was withdrawn meanwhile."))
        else:
            messages.success(request, _("Your application is sent. We have it now."))
        return redirect(self.page())


class ApplicationWithdraw(ApplicationMixin, TemplateView):
    """Asks once more, then takes the application back."""

    permission_required = "communities.withdraw_application"
    template_name = "communities/application_withdraw.html"

    def post(self, request, **_kwargs):
        try:
            services.withdraw(self.get_application(), by=request.user)
        except services.NotWithdrawable:
            messages.warning(request, _("It was decided meanwhile and can no longer be withdrawn."))
        else:
            messages.success(request, _("The application is withdrawn."))
        return redirect(self.page())


class ApplicationStartReview(ApplicationMixin, View):
    """Let reviewers read it from now on."""

    permission_required = "communities.start_review_application"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            services.start_review(self.get_application())
        except NotDraft:
            messages.warning(request, _("It was withdrawn or decided meanwhile."))
        else:
            messages.success(request, _("The application is under review."))
        return redirect(self.page())


class ApplicationPrint(ApplicationMixin, View):
    """Have it made into a PDF in the reader's language."""

    http_method_names = ["post"]
    # Asked of the printout later, which knows nothing of the application.
    printout_permission = "communities.print_application"

    def post(self, request, **_kwargs):
        application = self.get_application()
        printout = print_out(
            request.program,
            by=request.user,
            community=request.community,
            title=_("Application of %(community)s") % {"community": request.community.name},
            template="communities/print/application.html",
            facts=printed(completeness.load(application)),
            permission=self.printout_permission,
            back_url=self.page(),
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class ApplicationHistory(ApplicationMixin, HistoryView):
    """Who sent, withdrew and reviewed it, when and from where."""

    permission_required = "communities.view_application"

    def get_object(self):
        return self.get_application()
