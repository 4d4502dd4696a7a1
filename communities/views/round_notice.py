"""Who was sent a call, and preparing the mail to others."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, View

from bic.ui.tables import Listing
from communities import recipients
from communities.filters.round_notice import RoundNoticeFilter
from communities.forms.round_notice import RecipientsForm
from communities.models import RoundNotice
from communities.services import round_notices as services
from communities.tables.round_notice import RoundNoticeTable
from communities.views.round import RoundMixin


class RoundNoticeList(RoundMixin, View):
    """The log: who was sent the call and when."""

    permission_required = "communities.view_roundnotice"

    def get(self, request, **_kwargs):
        call = self.get_call()
        rows = RoundNotice.objects.filter(round=call).for_list()
        listing = Listing(request, rows, RoundNoticeTable, RoundNoticeFilter)
        return listing.response("communities/round_notice_list.html", {"call": call})


class RoundNoticePrepare(RoundMixin, FormView):
    """Write the mails; they wait in the outbox until somebody has read and released them."""

    permission_required = "communities.add_roundnotice"
    form_class = RecipientsForm
    template_name = "communities/round_notice_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"known": recipients.known(self.request.program)}

    def form_valid(self, form):
        try:
            batch = services.prepare(
                self.get_call(), form.cleaned_data["recipients"], by=self.request.user
            )
        except services.NotPublished:
            form.add_error(None, _("Publish the call first: the mail leads to its page."))
        except services.NobodyNew:
            form.add_error("typed", _("All of them are on the list already."))
        else:
            count = batch.mails.count()
            messages.success(
                self.request,
                ngettext(
                    "%(count)d mail is written and waits here. Read it, then release it.",
                    "%(count)d mails are written and wait here. Read them, then release them.",
                    count,
                )
                % {"count": count},
            )
            return redirect("notices:batch_detail", self.request.program.slug, batch.pk)
        return self.form_invalid(form)
