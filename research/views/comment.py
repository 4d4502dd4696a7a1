"""Comments on themes: writing one, hiding one with a reason, taking one's own back."""

from django.contrib import messages
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, FormView, View

from bic.ui.views import ObjectPermissionMixin
from research.forms.theme import CommentForm, HideForm
from research.models import Theme, ThemeComment
from research.services import voice as services
from research.views.in_community import InCommunity


class CommentCreate(InCommunity, ObjectPermissionMixin, CreateView):
    """Say something about the theme in the address."""

    permission_required = "research.view_theme"
    form_class = CommentForm
    template_name = "research/comment_form.html"

    def get_queryset(self):
        return Theme.objects.filter(community=self.request.community).for_detail()

    def dispatch(self, request, *args, **kwargs):
        self.theme = self.own_object()
        if not self.theme.is_shared:
            raise Http404
        self.permission_required = "research.add_themecomment"
        self.permitted(self.theme)
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        comment = ThemeComment(
            community=self.request.community, theme=self.theme, by=self.request.user
        )
        return super().get_form_kwargs() | {"program": self.request.program, "instance": comment}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "theme": self.theme,
            "cancel_url": self.address("theme_detail", self.theme.pk),
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Thank you. Your comment is kept."))
        return self.to("theme_detail", self.theme.pk)


class OneComment(InCommunity, ObjectPermissionMixin):
    """The comment in the address."""

    def get_queryset(self):
        comments = ThemeComment.objects.filter(community=self.request.community)
        return comments.select_related("theme", "by")

    def back(self, comment):
        """To the theme."""
        return self.to("theme_detail", comment.theme_id)


class CommentHide(OneComment, FormView):
    """Hide a comment from the committee, with a reason."""

    permission_required = "research.hide_themecomment"
    form_class = HideForm
    template_name = "research/comment_hide.html"

    def dispatch(self, request, *args, **kwargs):
        self.comment = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "comment": self.comment,
            "cancel_url": self.address("theme_detail", self.comment.theme_id),
        }

    def form_valid(self, form):
        services.hide(self.comment, reason=form.cleaned_data["reason"], by=self.request.user)
        messages.success(self.request, _("Hidden from the committee."))
        return self.back(self.comment)


class CommentShow(OneComment, View):
    """Show a hidden comment again."""

    permission_required = "research.hide_themecomment"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        comment = services.show(self.own_object())
        messages.success(request, _("The committee sees it again."))
        return self.back(comment)


class CommentDelete(OneComment, DeleteView):
    """Take one's own comment back."""

    permission_required = "research.delete_themecomment"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Take your comment back?"),
            "warning": _("Nobody sees it any more. The staff’s history keeps it."),
            "cancel_url": self.address("theme_detail", self.object.theme_id),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, _("Taken back."))
        return self.back(self.object)
