"""Proposals as the public reads them: the list, one with its news, support and comments."""

from secrets import token_urlsafe

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.limits import Limit, too_many, visitor_of
from meetings.entering import enter_place
from meetings.forms.proposal import VisitorCommentForm
from meetings.models import Feasibility, Idea, Proposal, ProposalComment
from meetings.services import voices
from meetings.services.settings import settings_of

COOKIE = "bic_supporter"
COOKIE_SECONDS = 180 * 86_400
SUPPORTS = Limit("proposals-supported", most=200, seconds=3600)
COMMENTS = Limit("proposals-commented", most=20, seconds=3600)


class OpenPlace:
    """A public page of the community in the address."""

    access = "public"
    enter = staticmethod(enter_place)

    def address(self, name, *parts):
        """Another public page of this community."""
        slugs = self.request.program.slug, self.request.place.slug
        return reverse(f"meetings:{name}", args=[*slugs, *parts])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"place": self.request.place}


class ProposalPublicList(OpenPlace, TemplateView):
    """What was proposed in a community, and what became of it."""

    template_name = "meetings/proposal_public_list.html"

    def get_context_data(self, **kwargs):
        proposals = Proposal.objects.filter(community=self.request.place).published().for_list()
        settings = settings_of(self.request.program)
        return super().get_context_data(**kwargs) | {
            "proposals": proposals.only(*PUBLIC),
            "give_url": self.address("idea_give") if settings.takes_ideas else "",
        }


PUBLIC = (
    *("program", "community", "number", "title", "summary", "state", "committee", "report_on"),
    *("decided_on", "committee__name"),
)


class OnePublic(OpenPlace):
    """The published proposal with the number in the address."""

    @cached_property
    def proposal(self):
        """It, or 404."""
        rows = Proposal.objects.filter(community=self.request.place).published()
        found = get_object_or_404(rows.select_related("committee"), number=self.kwargs["number"])
        found.program, found.community = self.request.program, self.request.place
        return found

    @cached_property
    def settings(self):
        """What the program lets visitors do."""
        return settings_of(self.request.program)

    def back(self):
        """To the page of the proposal."""
        return redirect(self.address("proposal_public", self.proposal.number))


class ProposalPublic(OnePublic, TemplateView):
    """One proposal: what, why, how feasible, what was decided, whose ideas it came from."""

    template_name = "meetings/proposal_public.html"

    def get_context_data(self, **kwargs):
        proposal = self.proposal
        secret = self.request.COOKIES.get(COOKIE, "")
        seal = voices.seal_of(proposal, secret) if secret else ""
        news = list(proposal.news.all())
        takes_comments = voices.takes_comments(proposal, self.settings, visitor=True)
        # Those who take part did not write for the public.
        comments = ProposalComment.objects.filter(proposal=proposal, by=None, hidden_at=None)
        comments = comments.exclude(shown_at=None)
        reports = Feasibility.objects.filter(proposal=proposal).reported().newest_first()
        return super().get_context_data(**kwargs) | {
            "proposal": proposal,
            "news": news,
            "last": next((one for one in reversed(news) if one.kind == proposal.state), None),
            "report": reports.prefetch_related("points").select_related("committee").first(),
            "ideas": Idea.objects.filter(proposals=proposal).checked().order_by("number"),
            "results": Proposal.objects.filter(sources__source=proposal).published().for_list(),
            "sources": Proposal.objects.filter(results__proposal=proposal).published().for_list(),
            "support_count": proposal.supports.count(),
            "has_supported": bool(seal) and proposal.supports.filter(seal=seal).exists(),
            "takes_support": voices.takes_support(proposal, self.settings),
            "comments": comments.order_by("created_at", "pk"),
            "comment_url": self.address("proposal_public_comment", proposal.number)
            if takes_comments
            else "",
        }


class ProposalSupport(OnePublic, View):
    """Support a proposal from this device, or no longer."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        if not SUPPORTS.spend(visitor_of(request)):
            return too_many(request)
        secret = request.COOKIES.get(COOKIE, "") or token_urlsafe(24)
        takes_back = "take_back" in request.POST
        try:
            voices.support(self.proposal, secret, takes_back=takes_back)
        except voices.NotAsked:
            messages.error(request, _("Nobody is asked for support of this proposal now."))
            return self.back()
        words = _("Taken back.") if takes_back else _("Thank you. Your support counts.")
        messages.success(request, words)
        response = self.back()
        response.set_cookie(
            COOKIE, secret, max_age=COOKIE_SECONDS, path=self.address("proposal_public_list"),
            httponly=True, secure=request.is_secure(), samesite="Strict",
        )  # fmt: skip
        return response


class ProposalPublicComment(OnePublic, FormView):
    """Say something about a proposal without an account; it is shown once somebody read it."""

    form_class = VisitorCommentForm
    template_name = "meetings/proposal_public_comment.html"

    def dispatch(self, request, *args, **kwargs):
        if not voices.takes_comments(self.proposal, self.settings, visitor=True):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if not COMMENTS.spend(visitor_of(request)):
            return too_many(request)
        return super().post(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "proposal": self.proposal,
            "cancel_url": self.address("proposal_public", self.proposal.number),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        if not said["website"]:
            voices.comment(
                self.proposal, text=said["text"], name=said["name"], language=get_language() or "en"
            )
        messages.success(self.request, _("Thank you. Somebody reads it first, then everybody can."))
        return self.back()
