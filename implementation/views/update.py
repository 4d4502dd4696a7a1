"""What is reported of actions and tasks: the list of a plan, reporting, correcting, clearing."""

from django.contrib import messages
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DeleteView, FormView, View

from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin
from implementation.blocks import told
from implementation.filters.update import UpdateFilter
from implementation.forms.update import CorrectForm, ReportForm
from implementation.models import Action, Task, Update
from implementation.reporting import theirs_to_report, with_reporters
from implementation.services import update as services
from implementation.services.status import StatusRefused
from implementation.tables.update import UpdateTable
from implementation.views.of_plan import InPlan, OfPlan
from research.revealing import pieces

MOST_TO_REPORT = 6
FORM_PAGE = "components/form_page.html"


class UpdateList(OfPlan, View):
    """What was reported of the plan, and before it what this person may report on."""

    permission_required = "implementation.list_update"
    tab = "update_list"

    def get(self, request):
        rows = Update.objects.open_to(request.user, request.community).for_list()
        mine = theirs_to_report(request.user, request.community)[:MOST_TO_REPORT]
        may_clear = request.user.has_perm("implementation.publish_update", self.plan)
        context = self.frame() | {
            "to_report": told(mine, request.user, request.community),
            "waiting": self.waiting() if may_clear else [],
        }
        listing = Listing(request, rows, UpdateTable, UpdateFilter)
        return listing.response("implementation/update_list.html", context)

    def waiting(self):
        """What is to be public and nobody has looked at; what may give somebody away is marked."""
        rows = list(Update.objects.filter(community=self.request.community).unchecked().for_list())
        for one in rows:
            one.pieces = pieces(one.note)
        return rows


class OfItem(InPlan, ObjectPermissionMixin):
    """A page about the action or the task in the address (`model`), before a FormView.

    Its `permission_required` is asked of it, with who may report of it loaded.
    """

    model = None

    @cached_property
    def item(self):
        """The action or the task; 404 for one of elsewhere, 403 for who may not."""
        return self.own_object()

    def get_queryset(self):
        return self.model.objects.filter(community=self.request.community).for_detail()

    def permitted(self, found):
        return super().permitted(with_reporters(found))

    def dispatch(self, request, *args, **kwargs):
        # Nobody gets further without the right to it.
        self.item  # noqa: B018
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "item": self.item,
            "heading": self.heading,
            "submit": self.submit,
            "cancel_url": services.address_of(self.item),
        }

    def back(self, words):
        """To the page of the item, with a message."""
        noun = "task" if isinstance(self.item, Task) else "action"
        return self.to(f"{noun}_detail", self.item.pk, told=words)


@method_decorator(receives_upload, name="dispatch")
class UpdateTask(OfItem, FormView):
    """Report how far a task is. `?status=done` chooses before one looks."""

    permission_required = "implementation.add_update"
    model = Task
    form_class = ReportForm
    template_name = "implementation/update_form.html"
    heading, submit = gettext_lazy("Report progress"), gettext_lazy("Report progress")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "item": self.item, "status": self.request.GET.get("status", ""),
            "upload_error": self.request.upload_error,
        }  # fmt: skip

    def form_valid(self, form):
        said = form.cleaned_data
        facts = {key: said[key] for key in ("day", "status", "reason", "note", "level")}
        try:
            update = services.report(
                self.item, by=self.request.user, upload=said.get("file"), **facts
            )
        except StatusRefused as refusal:
            field = refusal.field if refusal.field in form.fields else None
            form.add_error(field, str(refusal))
            if said.get("file"):
                form.add_error("file", _("Choose the file again: it has to be sent once more."))
            return self.form_invalid(form)
        if update.waits:
            return self.back(
                _("Thank you. The program looks at it before it stands on the public page.")
            )
        return self.back(_("Thank you. It is reported."))


class UpdateAction(UpdateTask):
    """Report how far an action is."""

    model = Action


class OneUpdate(InPlan, ObjectPermissionMixin):
    """The update in the address, if this person may read it."""

    def get_queryset(self):
        rows = Update.objects.open_to(self.request.user, self.request.community)
        return rows.select_related(
            "program", "community", "action__program", "action__community", "task__program",
            "task__community", "document", "created_by",
        )  # fmt: skip

    def back_of(self, update, words):
        """To the page of what it is about, with a message."""
        noun, item = ("task" if update.task_id else "action"), update.item
        return self.to(f"{noun}_detail", item.pk, told=words)


class UpdateFile(OneUpdate, Download):
    """The file of an update, for whoever reads the update."""

    permission_required = "implementation.open_file_update"

    def get_queryset(self):
        return super().get_queryset().select_related("document__current")

    def get(self, request, **_kwargs):
        self.update = self.own_object()
        return self.serve(self.update.document.current)

    def page_of(self, _version):
        return services.address_of(self.update.item)


class UpdateUpdate(OneUpdate, FormView):
    """Change the words of an update, or who reads them."""

    permission_required = "implementation.change_update"
    form_class = CorrectForm
    template_name = FORM_PAGE

    def dispatch(self, request, *args, **kwargs):
        self.object = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"note": self.object.note, "level": self.object.level}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Change what was reported"),
            "submit": _("Save"),
            "cancel_url": services.address_of(self.object.item),
        }

    def form_valid(self, form):
        update = services.correct(self.object, by=self.request.user, **form.cleaned_data)
        return self.back_of(update, _("Saved. The status stays as it was reported."))


class UpdateHistory(OneUpdate, HistoryView):
    """Who changed what of an update."""

    permission_required = "implementation.view_history_update"

    def back_url(self):
        return services.address_of(self.object.item)


class UpdateDelete(OneUpdate, DeleteView):
    """Take an update back that was written by mistake."""

    permission_required = "implementation.delete_update"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete this update?"),
            "warning": _("The status stays as it is; report again to change it."),
            "cancel_url": services.address_of(self.object.item),
        }

    def form_valid(self, form):
        self.object.delete()
        return self.back_of(self.object, _("Deleted. The history keeps it."))


class UpdateClear(OneUpdate, View):
    """Let everybody read an update that is to be public."""

    permission_required = "implementation.release_update"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        services.clear(self.own_object(), by=request.user)
        messages.success(request, _("It stands on the public page now."))
        return self.to("update_list")
