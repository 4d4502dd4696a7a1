"""Comments on proposals: writing one, showing and hiding them."""

from django.contrib import messages
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from bic.ui.views import ObjectPermissionMixin
from meetings.forms.proposal import CommentForm, HideForm
from meetings.models import ProposalComment
from meetings.services import voices as services
from meetings.views.place import InPlace
from meetings.views.proposal import OneProposal


class CommentCreate(OneProposal, FormView):
    """Say something about the proposal in the address."""

    permission_required = "meetings.comment_proposal"
    form_class = CommentForm
    template_name = "meetings/act_form.html"

    def dispatch(self, request, *args, **kwargs):
        self.proposal = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Add a comment"),
            "submit": _("Send comment"),
            "subject": self.proposal,
            "cancel_url": self.proposal.get_absolute_url(),
        }

    def form_valid(self, form):
        try:
            services.comment(
                self.proposal, text=form.cleaned_data["text"], by=self.request.user,
                language=get_language() or "en",
            )  # fmt: skip
        except services.NotAsked:
            form.add_error(None, _("Nobody comments on this proposal now."))
            return self.form_invalid(form)
        messages.success(self.request, _("Thank you. Your comment is kept."))
        return self.to("proposal_detail", self.proposal.pk)


class OneComment(InPlace, ObjectPermissionMixin):
    """The comment in the address."""

    def get_queryset(self):
        comments = ProposalComment.objects.filter(community=self.request.community)
        return comments.select_related("proposal", "by")


class CommentShow(OneComment, View):
    """Let everybody read a comment of a visitor, or one that was hidden."""

    permission_required = "meetings.change_proposalcomment"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        said = services.show(self.own_object())
        messages.success(request, _("Everybody reads it now."))
        return self.to("proposal_detail", said.proposal_id)


class CommentHide(OneComment, FormView):
    """Hide a comment, with a reason."""

    permission_required = "meetings.change_proposalcomment"
    form_class = HideForm
    template_name = "meetings/act_form.html"

    def dispatch(self, request, *args, **kwargs):
        self.comment = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Hide this comment"),
            "submit": _("Hide"),
            "note": self.comment.text,
            "cancel_url": self.address("proposal_detail", self.comment.proposal_id),
        }

    def form_valid(self, form):
        services.hide(self.comment, reason=form.cleaned_data["reason"], by=self.request.user)
        messages.success(self.request, _("Hidden from all but the staff."))
        return self.to("proposal_detail", self.comment.proposal_id)
