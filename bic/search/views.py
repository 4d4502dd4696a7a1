"""The page of results, and the page of all that concerns one thing."""

from django.http import Http404
from django.views.generic import TemplateView

from bic.search import query
from bic.search.fold import marked
from bic.search.forms import SearchForm
from bic.ui.views import ProgramPermissionMixin


class Results(ProgramPermissionMixin, TemplateView):
    """What the words find, grouped by kind."""

    permission_required = "search.look_for_word"
    template_name = "search/results.html"

    def get_context_data(self, **kwargs):
        form = SearchForm(self.request.GET)
        form.is_valid()
        kind = form.cleaned_data.get("kind", "")
        page = form.cleaned_data.get("page") or 1
        words = query.words_of(form.words()) if form.words() else []
        groups = query.find(self.request.user, self.request.program, words, kind, page)
        for group in groups:
            for hit in group.hits:
                hit.html = marked(hit.title, words)
        return super().get_context_data(**kwargs) | {
            "groups": groups,
            "words": words,
            "typed": form.words(),
            "kind": kind,
            "page": page,
            "found": sum(len(group.hits) for group in groups),
        }


class Concerning(ProgramPermissionMixin, TemplateView):
    """All that concerns a person, an organization, a document: what leads to it, by kind."""

    permission_required = "search.look_for_word"
    template_name = "search/concerning.html"

    def get_context_data(self, **kwargs):
        found = query.thing(
            self.request.user, self.request.program, self.kwargs["kind"], self.kwargs["pk"]
        )
        if found is None:
            raise Http404
        source, hit = found
        return super().get_context_data(**kwargs) | {
            "hit": hit,
            "source": source,
            "groups": query.concerning(self.request.user, self.request.program, source, hit),
        }
