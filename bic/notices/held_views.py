"""The outbox: batches of mail, the mails of one, and releasing some or all of them."""

import re

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import DetailView, UpdateView, View
from django.views.generic.detail import SingleObjectMixin

from bic.notices import held
from bic.notices.forms import HeldMailForm
from bic.notices.models import Batch, HeldMail
from bic.notices.tables import BatchTable, HeldMailTable
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin

KEY = re.compile(r"[0-9]{1,18}")


class BatchList(ProgramPermissionMixin, View):
    """Every batch of prepared mail, newest first."""

    permission_required = "notices.list_batch"

    def get(self, request):
        batches = Batch.objects.filter(program=request.program).for_list()
        return Listing(request, batches, BatchTable).response("notices/batch_list.html")


class OneBatch(ObjectPermissionMixin, SingleObjectMixin):
    """A batch of this program."""

    def get_queryset(self):
        return Batch.objects.filter(program=self.request.program).for_list()


class BatchDetail(OneBatch, View):
    """The mails of a batch, to be read and chosen."""

    permission_required = "notices.view_batch"

    def get(self, request, **_kwargs):
        batch = self.get_object()
        mails = held.visible(HeldMail.objects.filter(batch=batch), request.user).for_list()
        return Listing(request, mails, HeldMailTable).response(
            "notices/batch_detail.html", {"batch": batch}
        )


class BatchRelease(OneBatch, View):
    """Count and names of what would leave; a button lets exactly these leave."""

    permission_required = "notices.release_batch"

    @cached_property
    def batch(self):
        return self.get_object()

    def chosen(self, data):
        """The held mails that were ticked; all of them when nothing was to be chosen."""
        mails = held.visible(HeldMail.objects.filter(batch=self.batch), self.request.user)
        mails = mails.held().for_list().order_by("name", "pk")
        if "all" in data:
            return mails
        # The confirming form sends them in one field: Django reads no more than 1,000 fields.
        keys = ",".join(data.getlist("mail")).split(",")
        return mails.filter(pk__in=[int(key) for key in keys if KEY.fullmatch(key)])

    def get(self, request, **_kwargs):
        mails = list(self.chosen(request.GET))
        if not mails:
            messages.warning(request, _("Choose at least one email that is to be released."))
            return redirect(self.address)
        keys = ",".join(str(mail.pk) for mail in mails)
        context = {"batch": self.batch, "mails": mails, "keys": keys}
        return render(request, "notices/batch_release.html", context)

    def post(self, request, **_kwargs):
        try:
            released = held.release(list(self.chosen(request.POST)), by=request.user)
        except held.NotHeld as error:
            words = _("Nothing left: what the email to %(name)s tells has changed. Discard it.")
            messages.error(request, words % {"name": error.args[0].name})
            return redirect(self.address)
        messages.success(
            request,
            ngettext(
                "%(count)d email is on its way.",
                "%(count)d emails are on their way.",
                len(released),
            )
            % {"count": len(released)},
        )
        return redirect(self.address)

    @property
    def address(self):
        return reverse("notices:batch_detail", args=[self.request.program.slug, self.batch.pk])


class BatchHistory(ObjectPermissionMixin, HistoryView):
    """Who prepared a batch, and when it was released first."""

    permission_required = "notices.view_history_batch"

    def get_object(self):
        batches = Batch.objects.filter(program=self.request.program)
        return self.permitted(get_object_or_404(batches, pk=self.kwargs["pk"]))


class OneMail(ObjectPermissionMixin, SingleObjectMixin):
    """A prepared mail of this program."""

    context_object_name = "mail"

    def get_queryset(self):
        own = HeldMail.objects.filter(program=self.request.program)
        return held.visible(own, self.request.user).for_detail()


class HeldDetail(OneMail, DetailView):
    """One mail as it will leave, or left."""

    permission_required = "notices.view_heldmail"
    template_name = "notices/held_detail.html"

    def get_context_data(self, **kwargs):
        beside = HeldMail.objects.filter(batch=self.object.batch_id)
        following = (
            held.visible(beside, self.request.user)
            .held()
            .filter(pk__gt=self.object.pk)
            .order_by("pk")
            .values_list("pk", flat=True)
        )
        return super().get_context_data(**kwargs) | {"next_pk": following.first()}


class HeldUpdate(OneMail, UpdateView):
    """Correct the words of one mail."""

    permission_required = "notices.change_heldmail"
    form_class = HeldMailForm
    template_name = "notices/held_form.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "submit": _("Save this email"),
            "cancel_url": reverse(
                "notices:held_detail", args=[self.request.program.slug, self.object.pk]
            ),
        }

    def form_valid(self, form):
        words = {name: form.cleaned_data[name] for name in ("subject", "body")}
        try:
            held.edit(form.instance, **words, by=self.request.user)
        except held.NotHeld:
            messages.warning(self.request, _("This email left or was discarded meanwhile."))
        else:
            messages.success(self.request, _("Saved. It still waits to be released."))
        return redirect("notices:held_detail", self.request.program.slug, form.instance.pk)


class HeldAct(OneMail, View):
    """One button on the page of a mail."""

    permission_required = "notices.discard_heldmail"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        mail = self.get_object()
        try:
            self.act(mail)
        except held.NotHeld:
            messages.warning(request, _("This email left or was changed meanwhile."))
        else:
            messages.success(request, self.done)
        return redirect("notices:held_detail", request.program.slug, mail.pk)


class HeldDiscard(HeldAct):
    """Keep it from leaving."""

    act = staticmethod(held.discard)
    done = _("Discarded. It will not be sent.")


class HeldBringBack(HeldAct):
    """Hold it again."""

    act = staticmethod(held.bring_back)
    done = _("It is back and waits to be released.")


class HeldHistory(ObjectPermissionMixin, HistoryView):
    """Who prepared, corrected, discarded and released a mail."""

    permission_required = "notices.view_history_heldmail"
    leave_out = ("batch", "recipient", "subject_pk", "notice", "url")

    def get_object(self):
        mails = HeldMail.objects.filter(program=self.request.program)
        mails = held.visible(mails, self.request.user)
        return self.permitted(get_object_or_404(mails, pk=self.kwargs["pk"]))
