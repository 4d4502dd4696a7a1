"""Advisory committees: their seats and quorum, and the topics of the plan that they follow."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from bic.days import today_in
from implementation.advisory import committees_of
from implementation.forms.promise import FollowForm
from implementation.models import FollowedTopic
from implementation.services import advisory as services
from implementation.views.of_plan import OfPlan
from meetings.models import Group


class FollowedtopicList(OfPlan, TemplateView):
    """The advisory committees of the community, and what each follows."""

    permission_required = "implementation.list_followedtopic"
    tab = "followedtopic_list"
    template_name = "implementation/followedtopic_list.html"

    def get_context_data(self, **kwargs):
        user, community = self.request.user, self.request.community
        return super().get_context_data(**kwargs) | {
            "committees": committees_of(community, user, today_in(self.request.program)),
            "may_change": user.has_perm("implementation.change_followedtopic", self.plan),
            "may_form": user.has_perm("meetings.add_group", community),
        }


class FollowedtopicUpdate(OfPlan, FormView):
    """Choose the topics that a committee follows."""

    permission_required = "implementation.change_followedtopic"
    tab = "followedtopic_list"
    form_class = FollowForm
    template_name = "components/form_page.html"

    def dispatch(self, request, *args, **kwargs):
        groups = Group.objects.filter(community=request.community)
        self.group = get_object_or_404(groups, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        rows = FollowedTopic.objects.filter(group=self.group)
        return {"topics": list(rows.values_list("topic_id", flat=True))}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("What %(name)s follows") % {"name": self.group.name},
            "submit": _("Save"),
            "cancel_url": self.address("followedtopic_list"),
        }

    def form_valid(self, form):
        services.follow(self.group, form.cleaned_data["topics"])
        return self.to("followedtopic_list", told=_("Saved."))
