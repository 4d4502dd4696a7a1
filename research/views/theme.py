"""Themes of a community: the list, a theme with what speaks for it, and what is done with it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.translated import Translated
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from research import leads, reading
from research.filters.theme import ThemeFilter
from research.forms.theme import CommentForm, DecideForm, ThemeForm
from research.linking import linked
from research.models import Code, Theme, ThemeComment
from research.services import theme as services
from research.tables.theme import ThemeTable
from research.views.in_community import InCommunity


class ThemeList(ProgramPermissionMixin, View):
    """The themes of the community in their order."""

    permission_required = "research.list_theme"

    def get(self, request, **_kwargs):
        themes = Theme.objects.filter(community=request.community).for_list()
        return Listing(request, themes, ThemeTable, ThemeFilter).response()


class ThemeSaved(RowFormMixin):
    """What the forms of a theme have in common."""

    form_class = ThemeForm
    submit, saved = _("Save theme"), _("Theme saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def save(self, form):
        return services.save_theme(form.instance, form.cleaned_data["causes"], by=self.request.user)


class ThemeCreate(ThemeSaved, ProgramPermissionMixin, CreateView):
    """Name a theme; `code` in the address is the code that it is made from."""

    permission_required = "research.add_theme"
    heading = _("Add a theme")

    @property
    def code(self):
        """The code in the address, for those who read the codebook."""
        key = self.request.GET.get("code", "")
        if not key:
            return None
        if not self.request.user.has_perm("research.view_code", self.request.community):
            raise PermissionDenied
        if not key.isdecimal() or len(key) > 18:
            raise Http404
        codes = Code.objects.filter(community=self.request.community)
        return get_object_or_404(codes, pk=key)

    def get_form_kwargs(self):
        code = self.code
        theme = Theme(code=code)
        if code is not None:
            theme.title, theme.text = Translated.of(code.name), Translated.of(code.definition)
        return super().get_form_kwargs() | {"instance": theme}


class OneTheme(InCommunity, ObjectPermissionMixin):
    """The theme in the address."""

    def get_queryset(self):
        return Theme.objects.filter(community=self.request.community).for_detail()


class ThemeDetail(OneTheme, DetailView):
    """A theme: why there is one, what it led to, and what the committee says."""

    permission_required = "research.view_theme"

    def get_context_data(self, **kwargs):
        theme, user, place = self.object, self.request.user, self.request.community
        effects = Theme.objects.filter(causes__cause=theme).in_order()
        [told] = reading.told([theme])
        may_change = user.has_perm("research.change_theme", theme)
        may_comment = theme.is_shared and user.has_perm("research.add_themecomment", place)
        return super().get_context_data(**kwargs) | {
            "told": told,
            "evidence": linked(self.request, told["evidence"]),
            "effects": effects,
            "outcomes": leads.outcomes([theme], user)[theme.pk],
            "comments": comments_on(theme),
            "comment_form": CommentForm(program=self.request.program) if may_comment else None,
            "may_change": may_change,
            "may_hide": user.has_perm("research.hide_themecomment", place),
            "may_share": not theme.is_shared and user.has_perm("research.share_theme", theme),
            "may_decide": user.has_perm("research.decide_theme", theme),
        }


def comments_on(theme):
    """What was said about a theme, as the reader's wall lets them see it, the oldest first."""
    return ThemeComment.objects.filter(theme=theme).select_related("by").order_by("created_at")


class ThemeUpdate(ThemeSaved, OneTheme, UpdateView):
    """Change a theme's words."""

    permission_required = "research.change_theme"
    heading = _("Change theme")


class ThemeHistory(OneTheme, HistoryView):
    """Who changed what about a theme."""

    permission_required = "research.view_history_theme"

    def back_url(self):
        return self.address("theme_detail", self.object.pk)


class ThemeDelete(OneTheme, RowDeleteMixin, DeleteView):
    """Delete a theme that the committee never saw."""

    permission_required = "research.delete_theme"
    heading = _("Delete this theme?")

    def dispatch(self, request, *args, **kwargs):
        # No partner reads one that may still be deleted; they are refused as by the table.
        if not request.user.has_perm("research.change_theme", request.community):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ThemeShare(OneTheme, View):
    """Show a theme to the committee."""

    permission_required = "research.share_theme"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        theme = services.share(self.own_object(), by=request.user)
        messages.success(request, _("Shared. Partners of this community see the theme now."))
        return self.to("theme_detail", theme.pk)


class ThemeMove(OneTheme, View):
    """Move a theme up or down the list, or to a place."""

    permission_required = "research.change_theme"
    http_method_names = ("post",)

    def post(self, request, **kwargs):
        theme = self.own_object()
        services.move(theme, place_after(kwargs["way"], theme.position, request.POST))
        messages.success(request, _("Moved."))
        return self.to("theme_list")


def place_after(way, place, posted):
    """Where something at `place` goes: "up", "down", or "to" the posted place. 404 otherwise."""
    if way in ("up", "down"):
        return place + (1 if way == "down" else -1)
    wanted = posted.get("place", "")
    if way != "to" or not wanted.isdecimal() or len(wanted) > 4:
        raise Http404
    return int(wanted)


class ThemeDecide(OneTheme, FormView):
    """Choose a theme, drop it with a reason, or have it proposed again."""

    permission_required = "research.decide_theme"
    form_class = DecideForm
    template_name = "research/theme_decide.html"

    def dispatch(self, request, *args, **kwargs):
        self.theme = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"status": self.theme.status, "reason": self.theme.reason}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"theme": self.theme}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "theme": self.theme,
            "cancel_url": self.address("theme_detail", self.theme.pk),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        services.decide(self.theme, said["status"], reason=said["reason"], by=self.request.user)
        messages.success(self.request, _("Saved."))
        return self.to("theme_detail", self.theme.pk)
