"""Comments on actions and tasks: saying something, changing it, taking it back, clearing it."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DeleteView, FormView, View

from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from implementation.forms.update import CommentForm
from implementation.models import Action, Comment, Task
from implementation.services import update as services
from implementation.views.of_plan import InPlan
from implementation.views.update import FORM_PAGE, OfItem


def told_of(people):
    """Who was told of a comment, in words."""
    names = ", ".join(one.display_name for one in people)
    return _("Kept. Told of it: %(names)s") % {"names": names} if names else _("Kept.")


class CommentTask(OfItem, FormView):
    """Say something about a task."""

    permission_required = "implementation.add_comment"
    model = Task
    form_class = CommentForm
    template_name = FORM_PAGE
    heading, submit = gettext_lazy("Write a comment"), gettext_lazy("Comment")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"item": self.item, "user": self.request.user}

    def form_valid(self, form):
        services.say(self.item, by=self.request.user, **form.cleaned_data)
        return self.back(told_of(form.cleaned_data["mentioned"]))


class CommentAction(CommentTask):
    """Say something about an action."""

    model = Action


class OneComment(InPlan, ObjectPermissionMixin):
    """The comment in the address, if this person may read it."""

    def get_queryset(self):
        rows = Comment.objects.open_to(self.request.user, self.request.community)
        return rows.select_related(
            "program", "community", "action__program", "action__community", "task__program",
            "task__community", "created_by",
        )  # fmt: skip

    def back_of(self, comment, words):
        """To the page of what it is about, with a message."""
        noun = "task" if comment.task_id else "action"
        return self.to(f"{noun}_detail", comment.item.pk, told=words)


class CommentUpdate(OneComment, FormView):
    """Change one's comment."""

    permission_required = "implementation.change_comment"
    form_class = CommentForm
    template_name = FORM_PAGE

    def dispatch(self, request, *args, **kwargs):
        self.object = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"text": self.object.text, "level": self.object.level}

    def get_form_kwargs(self):
        item = self.object.item
        return super().get_form_kwargs() | {"item": item, "user": self.request.user}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Change your comment"),
            "submit": _("Save"),
            "cancel_url": services.address_of(self.object.item),
        }

    def form_valid(self, form):
        comment = services.say_again(self.object, by=self.request.user, **form.cleaned_data)
        return self.back_of(comment, _("Saved."))


class CommentHistory(OneComment, HistoryView):
    """Who changed what of a comment."""

    permission_required = "implementation.view_history_comment"

    def back_url(self):
        return services.address_of(self.object.item)


class CommentDelete(OneComment, DeleteView):
    """Take a comment back."""

    permission_required = "implementation.delete_comment"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete this comment?"),
            "warning": _("Nobody sees it any more. The staff’s history keeps it."),
            "cancel_url": services.address_of(self.object.item),
        }

    def form_valid(self, form):
        self.object.delete()
        return self.back_of(self.object, _("Deleted. The history keeps it."))


class CommentClear(OneComment, View):
    """Let everybody read a comment that is to be public."""

    permission_required = "implementation.release_comment"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        comment = services.clear(self.own_object(), by=request.user)
        messages.success(request, _("It stands on the public page now."))
        return self.back_of(comment, "")
