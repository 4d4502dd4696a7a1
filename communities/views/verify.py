"""The public page that looks at the seal of a PDF; nothing of the file is kept."""

from datetime import date, datetime

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.generic import FormView

from bic.documents.uploads import receives_upload
from bic.limits import Limit, too_many, visitor_of
from communities.forms.signing import VerifyForm
from communities.models import Signature

# Looking at a file takes a second of the server's time.
FILES = Limit("verified-files", most=30, seconds=600)


@method_decorator(receives_upload, name="dispatch")
class Verify(FormView):
    """Whether a PDF is one of ours, sealed, unchanged, and who signed it."""

    access = "public"
    form_class = VerifyForm
    template_name = "communities/verify.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def post(self, request, *args, **kwargs):
        if not FILES.spend(visitor_of(request)):
            return too_many(request)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        from bic.documents import verifying  # noqa: PLC0415  (the library takes long to load)

        file = form.cleaned_data["file"]
        verdict = verifying.verify(file.read())
        context = {"verdict": verdict, "signatures": signatures_of(verdict.said)}
        context |= {"form": VerifyForm(), "name": file.name}
        return render(self.request, self.template_name, context)


def signatures_of(said):
    """Who signed, when and how, out of what a sealed file says; what makes no sense is left out."""
    methods = dict(Signature.Method.choices)
    found = []
    for one in said.get("signatures", []):
        try:
            signed_at = datetime.fromisoformat(one["signed_at"])
            signed_on = date.fromisoformat(one["signed_on"])
            method = methods[one["method"]]
        except (KeyError, TypeError, ValueError):
            continue
        is_paper = one["method"] == Signature.Method.PAPER
        found.append(one | {"at": None if is_paper else signed_at, "on": signed_on, "how": method})
    return found
