"""What an application pledges: the list, adding, changing and taking out."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, TemplateView, UpdateView

from bic.ui.views import ObjectPermissionMixin
from communities.forms.pledges import OfferForm
from communities.models import Pledge
from communities.services import pledges as services
from communities.views.of_application import OfApplication

SENT = _("The application was sent meanwhile. What it pledges is fixed now.")


class Offers(ObjectPermissionMixin, OfApplication):
    """The pledges of the application in the address."""

    permission_required = "communities.change_offer"

    def dispatch(self, request, *args, **kwargs):
        self.permitted(self.application)
        return super().dispatch(request, *args, **kwargs)

    @property
    def even_if_sent(self):
        """Whether this person steers the program, and may correct what was sent."""
        return self.request.user.has_perm("communities.change_pledge", self.application)

    def back(self):
        """To the list of what is pledged."""
        return redirect("communities:application_pledges", *self.slugs())


class OfferList(Offers, TemplateView):
    """What the town and its partners pledge, and what came with letters."""

    permission_required = "communities.view_offer"
    template_name = "communities/offer_list.html"

    def get_context_data(self, **kwargs):
        user, application = self.request.user, self.application
        pledges = Pledge.objects.filter(application=application).open_to(user, application)
        pledges = list(pledges.for_list())
        may_change = user.has_perm("communities.change_offer", application)
        return super().get_context_data(**kwargs) | {
            "own": [one for one in pledges if one.letter_id is None],
            "of_letters": [one for one in pledges if one.letter_id],
            "may_change": may_change,
        }


class OfferFormMixin(Offers):
    """What adding and changing a pledge of an application share."""

    form_class = OfferForm
    template_name = "communities/offer_form.html"

    def form_valid(self, form):
        try:
            services.offer(form.instance, by=self.request.user, even_if_sent=self.even_if_sent)
        except services.ApplicationSent:
            messages.warning(self.request, SENT)
        else:
            messages.success(self.request, _("Pledge saved."))
        return self.back()


class OfferCreate(OfferFormMixin, CreateView):
    """Pledge something in an application."""

    def get_form_kwargs(self):
        instance = Pledge(
            program=self.request.program,
            community=self.request.community,
            application=self.application,
        )
        return super().get_form_kwargs() | {"instance": instance}


class OneOffer:
    """The pledge in the address, of this application and of no letter."""

    def get_object(self, queryset=None):
        own = Pledge.objects.filter(application=self.application, letter=None)
        found = get_object_or_404(own.select_related("program", "community"), pk=self.kwargs["pk"])
        found.application = self.application
        return found


class OfferUpdate(OneOffer, OfferFormMixin, UpdateView):
    """Change what an application pledges."""


class OfferDelete(OneOffer, Offers, TemplateView):
    """Ask once more, then take a pledge out of the application."""

    template_name = "communities/offer_delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"pledge": self.get_object()}

    def post(self, request, **_kwargs):
        try:
            services.retract(self.get_object(), even_if_sent=self.even_if_sent)
        except services.ApplicationSent:
            messages.warning(request, SENT)
        else:
            messages.success(request, _("Pledge taken out."))
        return self.back()
