"""Packets of a submission: asked for, looked at while they are made, taken along."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View

from bic.reports.making import NothingToRetry
from bic.reports.published_views import download
from meetings.forms.submission import PacketForm
from meetings.models import Packet
from meetings.services import packet as services
from meetings.views.of_submission import AtWork, OneSubmission


class PacketCreate(AtWork, View):
    """Have a packet made of the submission as it stands."""

    permission_required = "meetings.change_submission"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        found = self.own_object()
        if not request.user.has_perm("meetings.add_packet", found):
            raise PermissionDenied
        form = PacketForm(request.POST, submission=found)
        if not found.memo:
            messages.error(request, _("Write the memo first: it is what the body reads."))
        elif not form.is_valid():
            messages.error(
                request, _("This language is not ready. Approve title and memo in it first.")
            )
        else:
            services.make(found, form.chosen(), by=request.user)
            messages.success(request, _("The packet is being made."))
        return self.to("submission_detail", found.pk)


class OnePacket(OneSubmission):
    """The packet in the address; its submission says who may read it."""

    permission_required = "meetings.view_submission"

    def own_packet(self):
        """The packet with its submission, or 404."""
        submission = self.own_object()
        rows = Packet.objects.select_related("made_by")
        packet = get_object_or_404(rows, submission=submission, number=self.kwargs["number"])
        packet.submission = submission
        return packet


class PacketFile(OnePacket, TemplateView):
    """How far a packet is; the page asks every two seconds until it is there."""

    template_name = "meetings/packet_file.html"

    def get_context_data(self, **kwargs):
        packet = self.own_packet()
        return super().get_context_data(**kwargs) | {
            "packet": packet, "submission": packet.submission,
        }  # fmt: skip


class PacketDownload(OnePacket, View):
    """The PDF, as a file to keep."""

    def get(self, request, **_kwargs):
        packet = self.own_packet()
        if packet.state != Packet.State.READY:
            messages.info(request, _("The file is not there yet."))
            return self.to("submission_detail", packet.submission_id)
        name = slugify(packet.facts["title"])[:100] or "packet"
        return download(packet.storage_key, f"{name}-{packet.number}.pdf")


class PacketRetry(OnePacket, View):
    """Have a failed packet made again."""

    http_method_names = ("post",)

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm("meetings.retry_packet", request.community):
            raise PermissionDenied

    def post(self, request, **_kwargs):
        packet = self.own_packet()
        try:
            services.files.retry(pk=packet.pk)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return self.to("submission_detail", packet.submission_id)
