"""The catalogue of skills, the matrix, who covers what, and who has how many hours."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, FormView, TemplateView, UpdateView, View

from bic.days import today_in
from bic.ui.autosave import refused, saved
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning import matrix
from planning.capacity import from_day, pieces
from planning.coverage import by_community, coverage
from planning.forms.team import MatrixForm, MoveForm, RemoveSkillForm, SkillForm
from planning.models import Member, Skill
from planning.services import team as services


class Matrix(ProgramPermissionMixin, TemplateView):
    """People and skills; the whole page is one form, and a script saves cell by cell."""

    permission_required = "planning.view_skilllevel"
    template_name = "planning/team/matrix.html"

    def get_context_data(self, **kwargs):
        user, program = self.request.user, self.request.program
        skills = list(Skill.objects.order_by("position", "name"))
        people = Member.objects.on_team(today_in(program)).order_by("name", "pk")
        pages = Paginator(people, matrix.people_of_a_page(skills))
        page = pages.get_page(self.request.GET.get("page"))
        return super().get_context_data(**kwargs) | {
            "matrix": matrix.matrix(skills, page.object_list),
            "page_obj": page,
            "may_change": user.has_perm("planning.change_skilllevel", program),
        }


class MatrixSave(ProgramPermissionMixin, FormView):
    """Save the cells that were changed; answers a script without a page."""

    permission_required = "planning.change_skilllevel"
    form_class = MatrixForm
    http_method_names = ("post",)

    def form_valid(self, form):
        count = services.set_levels(self.request.program, form.cleaned_data["levels"])
        if self.request.htmx:
            return saved()
        if count:
            messages.success(self.request, _("Levels saved."))
        else:
            messages.info(self.request, _("Nothing was changed."))
        return self.back()

    def form_invalid(self, form):
        if self.request.htmx:
            return refused()
        messages.error(self.request, _("Nothing was saved: choose levels from the lists."))
        return self.back()

    def back(self):
        """To the page of the matrix that was sent."""
        page = self.request.GET.get("page")
        query = {"page": page} if page else None
        return redirect(
            reverse("planning:team_matrix", args=[self.request.program.slug], query=query)
        )


class Coverage(ProgramPermissionMixin, TemplateView):
    """Which skills nobody covers, and which only one person does."""

    permission_required = "planning.view_skilllevel"
    template_name = "planning/team/coverage.html"

    def get_context_data(self, **kwargs):
        today = today_in(self.request.program)
        skills = list(Skill.objects.order_by("position", "name"))
        people = list(Member.objects.on_team(today).for_list(today))
        communities = self.request.program.communities.under_way().order_by("name")
        return super().get_context_data(**kwargs) | {
            "all": coverage(skills, people),
            "communities": by_community(skills, people, communities),
        }


class Capacity(ProgramPermissionMixin, TemplateView):
    """Hours available and asked for, by person and period, from today on."""

    permission_required = "planning.view_member"
    template_name = "planning/team/capacity.html"

    def get_context_data(self, **kwargs):
        today = today_in(self.request.program)
        people = list(
            Member.objects.not_left(today)
            .prefetch_related("availability", "assignments")
            .order_by("name", "pk")
        )
        for person in people:
            found = pieces(person.availability.all(), person.assignments.all())
            person.pieces = from_day(found, today)
            person.over = [piece for piece in person.pieces if piece.over]
        return super().get_context_data(**kwargs) | {
            "people": people,
            "over": [person for person in people if person.over],
            "today": today,
        }


class Skills(ProgramPermissionMixin, FormView):
    """The catalogue, and adding to it."""

    permission_required = "planning.view_skill"
    form_class = SkillForm
    template_name = "planning/team/skills.html"
    http_method_names = ("get",)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        user, program = self.request.user, self.request.program
        return super().get_context_data(**kwargs) | {
            "skills": matrix.with_counts(today_in(program)),
            "may_add": user.has_perm("planning.add_skill", program),
            "may_change": user.has_perm("planning.change_skill", program),
        }


class SkillCreate(Skills):
    """Add a skill at the end of the catalogue."""

    permission_required = "planning.add_skill"
    http_method_names = ("get", "post")

    def form_valid(self, form):
        services.add_skill(self.request.program, form.cleaned_data["name"])
        messages.success(self.request, _("Skill added."))
        return redirect("planning:team_skills", self.request.program.slug)


class SkillUpdate(ObjectPermissionMixin, UpdateView):
    """Rename a skill."""

    permission_required = "planning.change_skill"
    form_class = SkillForm
    template_name = "planning/team/skill_form.html"

    def get_queryset(self):
        return Skill.objects.all()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return redirect("planning:team_skills", self.request.program.slug)


class SkillMove(ObjectPermissionMixin, View):
    """Move a skill up or down."""

    permission_required = "planning.change_skill"

    def post(self, request, *_args, **_kwargs):
        skill = self.permitted(get_object_or_404(Skill, pk=self.kwargs["pk"]))
        form = MoveForm(request.POST)
        if form.is_valid():
            services.move_skill(skill, by=form.cleaned_data["by"])
        return redirect("planning:team_skills", request.program.slug)


class SkillDelete(ObjectPermissionMixin, DetailView):
    """Take a skill out of the catalogue; people's levels go only if that was said."""

    permission_required = "planning.delete_skill"
    template_name = "planning/team/skill_delete.html"
    context_object_name = "skill"

    def get_queryset(self):
        return Skill.objects.all()

    def get_context_data(self, **kwargs):
        levels = self.object.levels.select_related("member").order_by("member__name")
        return super().get_context_data(**kwargs) | {"levels": levels, "form": RemoveSkillForm()}

    def post(self, request, *_args, **_kwargs):
        skill = self.get_object()
        form = RemoveSkillForm(request.POST)
        agreed = form.is_valid() and form.cleaned_data["with_levels"]
        try:
            services.remove_skill(skill, with_levels=agreed)
        except services.SkillInUse:
            messages.warning(request, _("People have this skill. Check the box to remove it."))
            return redirect("planning:team_skill_delete", request.program.slug, skill.pk)
        messages.success(request, _("Skill removed. The history keeps it."))
        return redirect("planning:team_skills", request.program.slug)
