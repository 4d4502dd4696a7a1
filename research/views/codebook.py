"""The codebook of a community: its list, one code with its words, merging and splitting."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowFormMixin
from research.filters.study import CodeFilter
from research.forms.coding import CodeForm, MergeForm
from research.models import Code, Coding
from research.services import coding as services
from research.tables.codebook import CodeTable
from research.views.of_study import ON_STUDIES, WalledPart


class CodeList(ProgramPermissionMixin, View):
    """The codebook, with how many sources each code was found in."""

    permission_required = "research.view_code"

    def get(self, request):
        rows = Code.objects.filter(community=request.community).for_list().with_sources()
        return Listing(request, rows, CodeTable, CodeFilter).response(context=ON_STUDIES)


class CodeSaved(RowFormMixin):
    """What the forms of a code have in common."""

    form_class = CodeForm
    submit, saved = gettext_lazy("Save code"), gettext_lazy("Code saved.")


class CodeCreate(CodeSaved, ProgramPermissionMixin, CreateView):
    """Add a code."""

    permission_required = "research.add_code"
    heading = gettext_lazy("Add a code")
    extra_context = ON_STUDIES

    def get_form_kwargs(self):
        code = Code(
            program=self.request.program,
            community=self.request.community,
            created_by=self.request.user,
        )
        return super().get_form_kwargs() | {"instance": code}


class OneCode(WalledPart):
    """The code in the address."""

    def get_queryset(self):
        rows = Code.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "parent", "merged_into", "created_by")

    def words(self):
        """Words that have the code, as far as their reader may know who found what."""
        rows = Coding.objects.filter(code=self.kwargs["pk"]).counted()
        rows = rows.seen_by(self.request.user).select_related("statement__record__study", "coder")
        found = list(rows.order_by("-statement__record__held_on", "statement__position", "starts"))
        for one in found:
            one.words = one.statement.text[one.starts : one.ends]
        return found


class CodeDetail(OneCode, DetailView):
    """What a code means, and the words that have it."""

    permission_required = "research.view_code"

    def get_context_data(self, **kwargs):
        code, user = self.object, self.request.user
        words = self.words()
        return super().get_context_data(**kwargs) | {
            "words": words,
            "sources": len({one.statement.record_id for one in words}),
            "parts": Code.objects.filter(parent=code).in_use().order_by("name"),
            "may_change": code.retired_at is None and user.has_perm("research.change_code", code),
        }


class CodeUpdate(CodeSaved, OneCode, UpdateView):
    """Change a code."""

    permission_required = "research.change_code"
    heading = gettext_lazy("Change code")


class CodeHistory(OneCode, HistoryView):
    """Who changed what about a code, and what it was merged into."""

    permission_required = "research.view_history_code"


class CodeMerge(OneCode, FormView):
    """Give all words of a code to another one."""

    permission_required = "research.merge_code"
    form_class = MergeForm
    template_name = "research/code_merge.html"

    def dispatch(self, request, *args, **kwargs):
        self.code = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"code": self.code}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"code": self.code}

    def form_valid(self, form):
        into = form.cleaned_data["into"]
        try:
            services.merge(self.code, into=into)
        except services.SameCode:
            form.add_error("into", _("Choose a code that is in use and no part of this one."))
            return self.form_invalid(form)
        messages.success(self.request, _("Merged. All words have the other code now."))
        return self.to("code_detail", into.pk)


class CodeSplit(OneCode, FormView):
    """Make a new code of some of the words of another."""

    permission_required = "research.merge_code"
    form_class = CodeForm
    template_name = "research/code_split.html"

    def dispatch(self, request, *args, **kwargs):
        self.code = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        new = self.placed(Code)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": new}

    def get_initial(self):
        return {"parent": self.code.parent_id}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "code": self.code, "words": self.words(), "chosen": self.chosen(),
        }  # fmt: skip

    def chosen(self):
        """Keys of the words that go to the new code."""
        keys = self.request.POST.getlist("words")
        return {int(key) for key in keys if key.isdecimal() and len(key) < 19}

    def form_valid(self, form):
        own = {one.pk for one in self.words()}
        moved = self.chosen() & own
        if not moved:
            form.add_error(None, _("Choose the words that go to the new code."))
            return self.form_invalid(form)
        new = services.split(self.code, new=form.instance, codings=moved, by=self.request.user)
        messages.success(self.request, _("Split. The chosen words have the new code."))
        return self.to("code_detail", new.pk)
