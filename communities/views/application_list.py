"""The list of applications, and typing one from paper."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from communities.conflicts import without_conflicts
from communities.filters.application import ApplicationFilter
from communities.forms.apply import KeyInForm
from communities.models import Application
from communities.services import applications as services
from communities.services.community import AlreadyInProgram
from communities.tables.application import ApplicationTable
from communities.views.round import RoundMixin


class ApplicationList(ProgramPermissionMixin, View):
    """Every application of the program, the newest that were sent first."""

    permission_required = "communities.list_application"

    def get(self, request):
        rows = without_conflicts(Application.objects.for_list(), request.user)
        listing = Listing(request, rows, ApplicationTable, ApplicationFilter)
        return listing.response("communities/application_list.html")


class ApplicationKeyIn(RoundMixin, FormView):
    """Begin to type an application that arrived on paper."""

    permission_required = "communities.change_round"
    form_class = KeyInForm
    template_name = "communities/application_key_in.html"

    def form_valid(self, form):
        try:
            application = services.key_in(
                self.get_call(),
                by=self.request.user,
                received_on=form.cleaned_data["received_on"],
                **form.place(),
            )
        except services.TooLate:
            form.add_error("received_on", _("The call was closed on that day."))
        except services.AlreadyBegun:
            form.add_error(None, _("This community has an application in this call already."))
        except AlreadyInProgram:
            form.add_error(None, _("This place is in the program already, under another name."))
        else:
            messages.success(self.request, _("Now type the answers."))
            return redirect("communities:application_write", *application.address)
        return self.form_invalid(form)
