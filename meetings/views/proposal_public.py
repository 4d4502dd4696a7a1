"""Proposals as the public reads them: the list, one with its news, support and comments."""

from secrets import token_urlsafe

from django.contrib import messages
from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.views.generic import FormView, TemplateView, View

from bic.limits import Limit, visitor_of
from meetings.forms.proposal import VisitorCommentForm
from meetings.models import Feasibility, Idea, Proposal, ProposalComment
from meetings.services import voices
from meetings.services.settings import settings_of
from meetings.views.spoken_page import OpenPlace, SpokenForm

COOKIE = "bic_supporter"
COOKIE_SECONDS = 180 * 86_400
SUPPORTS = Limit("proposals-supported", most=200, seconds=3600)
COMMENTS = Limit("proposals-commented", most=20, seconds=3600)


class ProposalPublicList(OpenPlace, TemplateView):
    """What was proposed in a community, and what became of it."""

    template_name = "proposal_list"

    def get_context_data(self, **kwargs):
        proposals = Proposal.objects.filter(community=self.request.place).published().for_list()
        settings = settings_of(self.request.program)
        proposals = list(proposals.only(*PUBLIC))
        for one in proposals:
            one.supporters = self.say("prop_supporters", count=one.support_count)
        return super().get_context_data(**kwargs) | {
            "title": self.say("prop_in", place=self.request.place.name),
            "proposals": proposals,
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
        rows = rows.select_related("committee").annotate(support_count=Count("supports"))
        found = get_object_or_404(rows, number=self.kwargs["number"])
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

    template_name = "proposal"

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
        report = reports.prefetch_related("points").select_related("committee").first()
        return super().get_context_data(**kwargs) | {
            "supporters": self.say("prop_supporters", count=proposal.support_count),
            "agreed": self._agreed(report),
            "title": proposal.title,
            "in_place": self.say("prop_in", place=self.request.place.name),
            "list_url": self.address("proposal_public_list"),
            "support_url": self.address("proposal_public_support", proposal.number),
            "proposal": proposal,
            "news": news,
            "last": next((one for one in reversed(news) if one.kind == proposal.state), None),
            "report": report,
            "ideas": Idea.objects.filter(proposals=proposal).checked().order_by("number"),
            "results": Proposal.objects.filter(sources__source=proposal).published().for_list(),
            "sources": Proposal.objects.filter(results__proposal=proposal).published().for_list(),
            "support_count": proposal.support_count,
            "has_supported": bool(seal) and proposal.supports.filter(seal=seal).exists(),
            "takes_support": voices.takes_support(proposal, self.settings),
            "comments": comments.order_by("created_at", "pk"),
            "comment_url": self.address("proposal_public_comment", proposal.number)
            if takes_comments
            else "",
        }

    def _agreed(self, report):
        """How many of the committee agree, in a sentence; "" where nobody counted."""
        if report is None or report.agreed_count is None or not report.member_count:
            return ""
        return self.say("prop_agreed", agreed=report.agreed_count, members=report.member_count)


class ProposalSupport(OnePublic, View):
    """Support a proposal from this device, or no longer."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        if not SUPPORTS.spend(visitor_of(request)):
            return self.message("busy", 429)
        secret = request.COOKIES.get(COOKIE, "") or token_urlsafe(24)
        takes_back = "take_back" in request.POST
        try:
            voices.support(self.proposal, secret, takes_back=takes_back)
        except voices.NotAsked:
            messages.error(request, self.words["prop_support_over"])
            return self.back()
        told = self.words["prop_support_out" if takes_back else "prop_support_in"]
        messages.success(request, told)
        response = self.back()
        path, _question, _query = self.address("proposal_public_list").partition("?")
        response.set_cookie(
            COOKIE, secret, max_age=COOKIE_SECONDS, path=path,
            httponly=True, secure=request.is_secure(), samesite="Strict",
        )  # fmt: skip
        return response


class ProposalPublicComment(SpokenForm, OnePublic, FormView):
    """Say something about a proposal without an account; it is shown once somebody read it."""

    form_class = VisitorCommentForm
    template_name = "proposal_comment"
    limit = COMMENTS

    def dispatch(self, request, *args, **kwargs):
        if not voices.takes_comments(self.proposal, self.settings, visitor=True):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "proposal": self.proposal,
            "title": self.words["prop_comment"],
            "back_url": self.address("proposal_public", self.proposal.number),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        if not said["website"]:
            voices.comment(
                self.proposal, text=said["text"], name=said["name"], language=self.language
            )
        messages.success(self.request, self.words["prop_comment_sent"])
        return self.back()
