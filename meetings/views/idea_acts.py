"""What is done with ideas: combining, dividing, setting aside."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView

from bic.ui.views import ProgramPermissionMixin
from meetings.forms.idea import CombineForm, DivideForm, ReasonForm
from meetings.refusals import Refused
from meetings.services import ideas as services
from meetings.views.idea import InIdeas, OneIdea
from meetings.views.place import ActFormMixin


def numbers_in(request, name):
    """Keys in the address, such as `?ideas=3&ideas=7`; what is no key is left out."""
    return [one for one in request.GET.getlist(name) if one.isdecimal() and len(one) < 18]  # noqa: PLR2004 - digits of a key


class IdeaCombine(InIdeas, ProgramPermissionMixin, FormView):
    """Make one idea of several that say the same; `ideas` in the address are chosen already."""

    permission_required = "meetings.merge_idea"
    form_class = CombineForm
    template_name = "meetings/act_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def get_initial(self):
        return {"ideas": numbers_in(self.request, "ideas")}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Combine ideas"),
            "submit": _("Combine"),
            "note": _(
                "Each idea stays as it was told, and leads to the new one. Whoever gave one, and "
                "can be reached, hears of it."
            ),
            "cancel_url": self.address("idea_list"),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            idea = services.combine(said["ideas"], text=said["text"], by=self.request.user)
        except Refused:
            form.add_error("ideas", _("Something became of one of them already. Choose again."))
            return self.form_invalid(form)
        messages.success(self.request, _("Combined. The ideas it came from stand on its page."))
        return redirect(idea.get_absolute_url())


class IdeaDivide(ActFormMixin, OneIdea, FormView):
    """Make several ideas of one that says several things."""

    permission_required = "meetings.merge_idea"
    form_class = DivideForm
    heading, submit = _("Divide an idea"), _("Divide")
    done = _("Divided. Its parts stand on its page.")
    note = _("The idea stays as it was told, and leads to each of its parts.")

    def act(self, said):
        texts = [one for name, one in said.items() if name.startswith("part_") and one]
        services.divide(self.subject, texts=texts, by=self.request.user)

    def wrong(self, error):
        if isinstance(error, services.NotChecked):
            return _("Check it first: its parts are for everybody.")
        return super().wrong(error)


class IdeaAside(ActFormMixin, OneIdea, FormView):
    """Not take an idea up, with a reason that its author hears."""

    permission_required = "meetings.decide_idea"
    form_class = ReasonForm
    heading, submit = _("Set this idea aside"), _("Set aside")
    done = _("Set aside. Whoever gave it, and can be reached, hears why.")

    def act(self, said):
        services.set_aside(self.subject, reason=said["reason"], by=self.request.user)
