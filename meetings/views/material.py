"""Materials of a meeting: files for those who come, each in a language."""

from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView, View

from bic.documents.uploads import receives_upload
from bic.spoken import language_names
from meetings.forms.afterwards import MaterialForm
from meetings.models import Material
from meetings.services import afterwards as services
from meetings.views.agenda import PartForm
from meetings.views.of_meeting import OfMeeting


class MeetingMaterials(OfMeeting, TemplateView):
    """What people get before or at a meeting, by language."""

    permission_required = "meetings.view_meeting"
    tab = "materials"
    template_name = "meetings/meeting_materials.html"

    def get_context_data(self, **kwargs):
        meeting, user = self.meeting, self.request.user
        rows = list(meeting.materials.select_related("document__current", "document__community"))
        readable = [one for one in rows if user.has_perm("documents.view_document", one.document)]
        wanted = [*meeting.languages, *meeting.interpreted]
        names = language_names({*wanted, *(one.language for one in readable)})
        for one in readable:
            one.language_words = names[one.language]
        have = {one.language for one in readable}
        return super().get_context_data(**kwargs) | {
            "materials": sorted(readable, key=lambda one: (one.language_words, one.pk)),
            "missing": [names[code] for code in wanted if code not in have] if readable else [],
            "may_change": user.has_perm("meetings.change_meeting", meeting),
        }


@method_decorator(receives_upload, name="dispatch")
class MaterialCreate(PartForm, CreateView):
    """Add a file for those who come."""

    permission_required = "meetings.change_meeting"
    tab = "materials"
    form_class = MaterialForm
    heading, submit = gettext_lazy("Add material"), gettext_lazy("Save material")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "instance": self.new(Material), "user": self.request.user,
            "upload_error": self.request.upload_error,
        }  # fmt: skip

    def form_valid(self, form):
        data = form.cleaned_data
        services.add_material(
            form.instance, by=self.request.user, upload=data.get("file"), title=data["title"]
        )
        return self.back(_("Material added."))


class MaterialRemove(OfMeeting, View):
    """Take a material away; its document stays."""

    http_method_names = ("post",)
    permission_required = "meetings.change_meeting"
    tab = "materials"

    def post(self, request, **kwargs):
        get_object_or_404(self.meeting.materials, pk=kwargs["material"]).delete()
        return self.back(_("Removed. The document stays among the documents."))
