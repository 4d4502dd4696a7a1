"""Categories of the budget: add, rename, reorder, remove."""

from django.contrib import messages
from django.db.models import Count
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import CreateView, UpdateView, View

from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.forms.budget import CategoryForm
from planning.models import Category
from planning.services import budget as services


class Categories(ProgramPermissionMixin, CreateView):
    """All categories in their order, and a form for one more."""

    permission_required = "planning.change_category"
    form_class = CategoryForm
    template_name = "planning/budget_categories.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        ordered = Category.objects.order_by("position", "name", "pk")
        return super().get_context_data(**kwargs) | {
            "categories": ordered.annotate(line_count=Count("lines"))
        }

    def form_valid(self, form):
        services.add_category(form.instance)
        messages.success(self.request, _("Category added."))
        return redirect("planning:budget_categories", self.request.program.slug)


class OneCategory(ObjectPermissionMixin):
    """The category in the address."""

    permission_required = "planning.change_category"

    def get_queryset(self):
        return Category.objects.all()

    def back(self):
        """To the list."""
        return redirect("planning:budget_categories", self.request.program.slug)


class CategoryUpdate(OneCategory, UpdateView):
    """Rename a category."""

    form_class = CategoryForm
    template_name = "planning/budget_category_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Category saved."))
        return self.back()


class CategoryMove(OneCategory, View):
    """Move a category one place up or down."""

    http_method_names = ["post"]

    def post(self, request, pk, way):
        services.move_category(self.own_object(), up=way == "up")
        return self.back()


class CategoryDelete(OneCategory, View):
    """Remove a category without lines."""

    http_method_names = ["post"]

    def post(self, request, pk):
        try:
            services.remove_category(self.own_object())
        except services.InUse:
            messages.warning(
                request, _("This category has lines. Put them into another one first.")
            )
        else:
            messages.success(request, _("Category removed."))
        return self.back()
