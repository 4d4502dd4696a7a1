"""A reviewer's own work: what was given to them, and one application beside its scores."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, F, Q
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.days import today_in
from bic.tenancy.written import WrittenOnce, first_or_404
from bic.ui.autosave import disagreed, refused, saved
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities import reading, results
from communities.conflicts import is_sealed, without_conflicts
from communities.filters.review import ReviewFilter
from communities.forms.review import DeclareForm, ReasonForm, ScoreForm
from communities.models import Criterion, Level, Review, ReviewScore, Round
from communities.services import review as services
from communities.tables.review import ReviewTable


def refusal(error):
    """What to tell somebody who came too late to write a review."""
    if isinstance(error, services.Submitted):
        return _("This review is handed in. Reopen it to change its scores.")
    if isinstance(error, services.Recused):
        return _("You stepped out of this application.")
    if isinstance(error, services.Undeclared):
        return _("Say first whether you have a conflict of interest.")
    return _("This application was withdrawn or decided meanwhile. Nothing was changed.")


REFUSALS = (services.Submitted, services.Recused, services.Undeclared, services.NotScorable)


class ReviewList(ProgramPermissionMixin, View):
    """What this person was given to review, what is left first; and the desks of rounds."""

    permission_required = "communities.list_review"

    def get(self, request):
        today = today_in(request.program)
        own = Review.objects.filter(reviewer_id=request.user.pk)
        rows = own.counting().for_list().annotate(due_on=F("application__round__rubrics__due_on"))
        listing = Listing(request, rows, ReviewTable, ReviewFilter, today=today)
        for review in listing.page:
            review.state = self._state(review, today)
        counts = own.aggregate(
            asked=Count("pk", filter=~Q(conflict=Review.Conflict.YES)),
            done=Count("pk", filter=Q(submitted_at__isnull=False)),
            recused=Count("pk", filter=Q(conflict=Review.Conflict.YES)),
        )
        context = {"counts": counts, "rounds": []}
        if request.user.has_perm("communities.view_all_review", request.program):
            context["rounds"] = Round.objects.for_list().only("program", "slug", "title")
        return listing.response("communities/review_list.html", context)

    @staticmethod
    def _state(review, today):
        if review.is_submitted:
            return "done"
        if review.application.status not in Review.SCORABLE:
            return "closed"
        if review.due_on and review.due_on < today:
            return "late"
        return "begun" if review.conflict else "open"


def _one_review(review, user):
    rows = Review.objects.filter(pk=review)
    rows = rows.select_related("application__community", "application__round")
    return without_conflicts(rows, user, "application")


ONE_REVIEW = WrittenOnce(_one_review, int, int)
CRITERIA = WrittenOnce(
    lambda round: Criterion.objects.of(round).select_related("rubric"),
    int,
)
SCORES = WrittenOnce(lambda review: ReviewScore.objects.filter(review=review), int)


class OneReview(ObjectPermissionMixin):
    """The review in the address, with its application."""

    permission_required = "communities.view_review"

    def get_object(self):
        found = ONE_REVIEW.rows(self.kwargs["pk"], self.request.user.pk)
        return self.permitted(first_or_404(found))

    def here(self, review):
        """The page of a review."""
        return redirect("communities:review_detail", self.request.program.slug, review.pk)


class ReviewDetail(OneReview, View):
    """One application beside the form of its scores; others' scores once one's own are in."""

    def get(self, request, **_kwargs):
        review = self.get_object()
        if review.conflict or review.application.status not in Review.SCORABLE:
            return self.page(review)
        return self.declaration(review, DeclareForm())

    def post(self, request, **_kwargs):
        """Save; "next" and "submit" go on from there."""
        review, then = self.get_object(), request.POST.get("then", "")
        if not review.conflict and review.application.status in Review.SCORABLE:
            return self.declaration(review, DeclareForm())
        form = self.form_of(review, request.POST, whole=then == "submit")
        if not form.is_valid():
            return self.page(review, form, status=422)
        try:
            self.save(review, form)
            if then == "submit":
                services.submit(review)
        except REFUSALS as error:
            messages.error(request, refusal(error))
            return self.here(review)
        if then == "submit":
            messages.success(request, _("Handed in. Thank you."))
            return self.here(review)
        messages.success(request, _("Saved. You can hand it in when all criteria are scored."))
        following = self.following(review) if then == "next" else review
        return self.here(following) if following else redirect(self.list_url)

    @property
    def list_url(self):
        """One's list of reviews."""
        return reverse("communities:review_list", args=[self.request.program.slug])

    def declaration(self, review, form, status=200):
        """The page that asks for a conflict of interest, and shows nothing but the name."""
        context = {"review": review, "form": form, "application": review.application}
        return render(self.request, "communities/review_declare.html", context, status=status)

    def form_of(self, review, data=None, *, whole=False):
        """The form of the scores."""
        criteria = CRITERIA.rows(review.application.round_id)
        scores = {one.criterion_id: one for one in SCORES.rows(review.pk)}
        initial = ScoreForm.initial_of(review, scores)
        return ScoreForm(data, criteria=criteria, whole=whole, initial=initial)

    @staticmethod
    def save(review, form):
        """Write what was typed."""
        cleaned = form.cleaned_data
        services.save(
            review,
            form.scores(),
            comment=cleaned["comment"],
            recommendation=cleaned["recommendation"],
        )

    def following(self, review):
        """The next review that this person has not handed in, after this one; one query."""
        rows = Review.objects.open().filter(reviewer_id=self.request.user.pk)
        rows = rows.exclude(pk=review.pk).annotate(is_before=Q(pk__lt=review.pk))
        return rows.only("pk").order_by("is_before", "pk").first()

    def page(self, review, form=None, status=200):
        """The application and its scores."""
        application = review.application
        form = form or self.form_of(review)
        rubric = form.criteria[0].rubric if form.criteria else None
        context = {
            "review": review,
            "application": application,
            "form": form,
            "rubric": rubric,
            "levels": [(str(value), label) for value, label in Level.choices],
            "can_score": not review.is_submitted and application.status in Review.SCORABLE,
            "answers": reading.answers(application),
            "letters": reading.letters([application.community_id]),
            "visits": reading.visits(application),
            "autosave_url": reverse(
                "communities:review_autosave", args=[self.request.program.slug, review.pk]
            ),
        }
        if review.is_submitted:
            context["following"] = self.following(review)
            context["whole"] = results.whole(application, form.criteria)
        return render(self.request, "communities/review_detail.html", context, status=status)


class ReviewAutosave(ReviewDetail):
    """Saves scores while they are typed; never hands them in."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        review = self.get_object()
        form = self.form_of(review, request.POST)
        if not form.is_valid():
            return refused()
        try:
            self.save(review, form)
        except REFUSALS:
            return disagreed()
        return saved()


class ReviewDeclare(ReviewDetail):
    """Declare a conflict of interest, or that there is none."""

    def get(self, request, **_kwargs):
        return self.declaration(self.get_object(), DeclareForm())

    def post(self, request, **_kwargs):
        review = self.get_object()
        form = DeclareForm(request.POST)
        if not form.is_valid():
            return self.declaration(review, form, status=422)
        steps_out = form.cleaned_data["answer"] == "conflict"
        try:
            services.declare(review, reason=form.cleaned_data["reason"] if steps_out else "")
        except REFUSALS as error:
            messages.error(request, refusal(error))
            return redirect(self.list_url)
        if not steps_out:
            return self.here(review)
        messages.success(
            request,
            _("You stepped out of %(name)s. It is hidden from you from now on.")
            % {"name": review.application.community.name},
        )
        return redirect(self.list_url)


class ReviewReopen(OneReview, FormView):
    """Open a review that was handed in, for a reason that is kept."""

    permission_required = "communities.reopen_review"
    form_class = ReasonForm
    template_name = "communities/review_reopen.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(review=self.get_object(), **kwargs)

    def form_valid(self, form):
        review, user = self.get_object(), self.request.user
        try:
            services.reopen(review, by=user, reason=form.cleaned_data["reason"])
        except (services.NotSubmitted, services.NotScorable):
            messages.error(self.request, _("There is nothing to reopen any more."))
        else:
            messages.success(self.request, _("Reopened. The reason is in the record."))
        if review.reviewer_id == user.pk:
            return self.here(review)
        return redirect(
            "communities:review_application", self.request.program.slug, review.application_id
        )


class ReviewHistory(OneReview, HistoryView):
    """What happened to a review; it tells the mean, so one's own review comes first."""

    permission_required = "communities.view_history_review"

    def get_object(self):
        review = super().get_object()
        if review.reviewer_id != self.request.user.pk and is_sealed(
            review.application, self.request.user
        ):
            raise PermissionDenied
        return review

    def name_of(self, found):
        return _("the review of %(name)s by %(who)s") % {
            "name": found.application.community.name,
            "who": found.reviewer.display_name,
        }
