"""Photos of a meeting, with the consent of those on them."""

from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView, UpdateView, View

from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from meetings.forms.afterwards import PhotoForm
from meetings.models import Photo
from meetings.services import afterwards as services
from meetings.views.agenda import PartForm
from meetings.views.of_meeting import OfMeeting


class MeetingPhotos(OfMeeting, TemplateView):
    """The photos of a meeting."""

    permission_required = "meetings.view_meeting"
    tab = "photos"
    template_name = "meetings/meeting_photos.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "photos": self.meeting.photos.all(),
            "may_add": user.has_perm("meetings.add_photo", self.meeting),
        }


@method_decorator(receives_upload, name="dispatch")
class PhotoCreate(PartForm, CreateView):
    """Add a photo."""

    permission_required = "meetings.add_photo"
    tab = "photos"
    form_class = PhotoForm
    heading, submit = gettext_lazy("Add a photo"), gettext_lazy("Save photo")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "instance": self.new(Photo), "upload_error": self.request.upload_error,
        }  # fmt: skip

    def form_valid(self, form):
        services.add_photo(form.instance, form.cleaned_data["file"], by=self.request.user)
        return self.back(_("Photo added."))


class OfPhoto(OfMeeting):
    """A page about the photo in the address."""

    tab = "photos"

    def get_object(self, queryset=None):
        """The photo, which knows its meeting."""
        photo = get_object_or_404(self.meeting.photos, pk=self.kwargs["photo"])
        photo.meeting, photo.program, photo.community = (
            self.meeting, self.meeting.program, self.meeting.community,
        )  # fmt: skip
        return photo


class PhotoUpdate(OfPhoto, PartForm, UpdateView):
    """Change what is said about a photo, and where it may be used."""

    permission_required = "meetings.change_photo"
    form_class = PhotoForm
    heading, submit = gettext_lazy("Change photo"), gettext_lazy("Save photo")

    def form_valid(self, form):
        form.save()
        return self.back(_("Photo saved."))


class PhotoErase(OfPhoto, View):
    """Remove a photo for good."""

    http_method_names = ("post",)
    permission_required = "meetings.delete_photo"

    def post(self, request, **_kwargs):
        services.erase_photo(self.get_object())
        return self.back(_("The photo is gone for good."))


class PhotoFile(OfPhoto, Download):
    """The picture itself."""

    permission_required = "meetings.view_meeting"

    def get(self, request, **_kwargs):
        return self.serve(self.get_object())

    def page_of(self, version):
        return self.address("meeting_photos", self.meeting.pk)
