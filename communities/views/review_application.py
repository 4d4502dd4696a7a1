"""All that reviewers say of one application, its visits, and the record of exceptions."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import CreateView, TemplateView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from communities import reading, results
from communities.conflicts import without_conflicts
from communities.forms.review import SiteVisitForm
from communities.models import Criterion, Finalist, Level, Override, Review, SiteVisit
from communities.services import decision as decisions
from communities.views.of_round import OfApplication


class Results(OfApplication, TemplateView):
    """Who scored what and why; only states while one's own review is not in."""

    permission_required = "communities.view_all_review"
    template_name = "communities/review_application.html"

    def get_context_data(self, **kwargs):
        application, user = self.application, self.request.user
        criteria = Criterion.objects.of(application.round_id)
        chosen = Finalist.objects.filter(application=application)
        whole = results.whole(application, criteria)
        own = self.open_review_of(user, whole.reviews)
        return super().get_context_data(
            sealed=own is not None,
            own=own,
            whole=whole,
            levels=[(value, label) for value, label in Level.choices],
            letters=reading.letters([application.community_id]),
            visits=reading.visits(application),
            decision=decisions.newest_of(application),
            overrides=Override.objects.filter(application=application)
            .select_related("by", "review__reviewer")
            .order_by("pk"),
            is_finalist=chosen.exists(),
            may_decide=user.has_perm("communities.change_decision", application),
            may_assign=user.has_perm("communities.assign_review", application),
            **kwargs,
        )

    def open_review_of(self, user, reviews):
        """What this person still has to write themselves; None when they may see the others."""
        if self.application.status not in Review.SCORABLE:
            return None
        waiting = (one for one in reviews if not (one.is_submitted or one.is_recused))
        return next((one for one in waiting if one.reviewer_id == user.pk), None)


class Choose(OfApplication, View):
    """Put an application among the finalists, or take it away."""

    permission_required = "communities.change_decision"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        chosen = request.POST.get("chosen") == "yes"
        decisions.set_finalists([self.application], by=request.user, chosen=chosen)
        name = self.application.community.name
        words = _("%(name)s is a finalist.") if chosen else _("%(name)s is no finalist any more.")
        messages.success(request, words % {"name": name})
        return self.back()


class VisitForm:
    """What adding and changing a visit have in common."""

    form_class = SiteVisitForm
    template_name = "communities/review_visit.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"today": today_in(self.request.program)}

    def form_valid(self, form):
        visit = form.save(commit=False)
        if visit.pk is None:
            visit.application, visit.community = self.application, self.application.community
            visit.recorded_by = self.request.user
        visit.save()
        messages.success(self.request, _("Recorded."))
        return self.back()


class VisitCreate(VisitForm, OfApplication, CreateView):
    """Record a visit to, or a call with, those who applied."""

    permission_required = "communities.add_sitevisit"

    def get_form_kwargs(self):
        self.object = None
        # Asked for the application first: with it comes the permission.
        return super().get_form_kwargs() | {"instance": SiteVisit(application=self.application)}


class OneVisit(ObjectPermissionMixin):
    """The visit in the address, unless one stepped out of its application."""

    permission_required = "communities.change_sitevisit"

    def get_object(self, queryset=None):
        rows = SiteVisit.objects.select_related("application__community", "application__round")
        visible = without_conflicts(rows, self.request.user, "application")
        return self.permitted(get_object_or_404(visible, pk=self.kwargs["pk"]))


class VisitUpdate(OneVisit, VisitForm, UpdateView):
    """Change what was recorded."""

    back = OfApplication.back

    @cached_property
    def application(self):
        """The application that was visited."""
        return self.object.application

    def get_context_data(self, **kwargs):
        return super().get_context_data(application=self.application, **kwargs)


class VisitHistory(OneVisit, HistoryView):
    """Who changed what was recorded of a visit."""

    permission_required = "communities.view_history_sitevisit"

    def name_of(self, found):
        return _("the visit or call with %(name)s") % {"name": found.application.community.name}
