"""The public pages of calls: the list, one call, its documents."""

from hashlib import sha256

from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response
from django.views.generic import TemplateView

from bic.documents.downloads import Download
from bic.tenancy.written import WrittenOnce, first_or_404
from communities import public
from communities.models import Round, RoundFile


class CallList(TemplateView):
    """The calls of a program that everybody may read."""

    access = "public"
    template_name = "communities/call_list.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(sections=public.listed(self.request.program), **kwargs)


CALLS = WrittenOnce(
    lambda slug: public.with_everything(Round.objects.published()).filter(slug=slug), str
)


class CallDetail(TemplateView):
    """One call, in the language of the reader where it has that.

    Browsers keep it and ask each time whether it is still right: it closes to the second.
    """

    access = "public"
    template_name = "communities/call_detail.html"

    def get_context_data(self, **kwargs):
        call = first_or_404(CALLS.rows(self.kwargs["call"]))
        call.program = self.request.program
        page = public.page_of(call)
        return super().get_context_data(page=page, body=public.drawn(page), **kwargs)

    def get(self, request, *args, **kwargs):
        response = super().get(request, *args, **kwargs).render()
        response.headers["Cache-Control"] = "no-cache"
        etag = f'"{sha256(response.content).hexdigest()[:32]}"'
        response.headers["ETag"] = etag
        return get_conditional_response(request, etag=etag, response=response)


class CallFile(Download):
    """A document of a published call."""

    access = "public"
    permission_required = ""

    def get(self, request, call, pk):
        files = RoundFile.objects.offered().select_related("round")
        file = get_object_or_404(files, pk=pk, round__slug=call, round__published_at__isnull=False)
        file.round.program = request.program
        return self.serve(file)

    def page_of(self, version):
        return version.round.public_path
