"""What of a community is public: the page of those who say so, its form, preview and switch."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, TemplateView, UpdateView, View

from bic import public_parts
from bic.blueprint import step
from bic.notices.links import absolute
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from implementation import publishing
from implementation.forms.publicpage import PublicPageForm
from implementation.models import PublicDocument
from implementation.services import publicpage as services


class OfPage(ObjectPermissionMixin):
    """The public page of the community in the address, which may not be there yet."""

    def get_object(self, queryset=None):
        return self.permitted(services.page_of(self.request.community))

    def address(self, name, *parts):
        """Another page of implementation in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"implementation:{name}", args=[*slugs, *parts])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("M2"), "rail_step": "M2"}

    def back(self):
        """Redirect to the page that tells what is public."""
        return redirect(self.address("publicpage_detail"))


class PublicPageDetail(OfPage, DetailView):
    """Each part: whether it is on, what it shows and what it never does; who follows."""

    permission_required = "implementation.view_publicpage"
    template_name = "implementation/publicpage_detail.html"
    context_object_name = "page"

    def get_context_data(self, **kwargs):
        page, user = self.object, self.request.user
        place = publishing.place_of(page, self.request.LANGUAGE_CODE)
        every = public_parts.parts()
        found = public_parts.gather([part.name for part in every], page.community_id)
        documents = PublicDocument.objects.filter(community=page.community)
        documents = documents.select_related(
            "version__document__program", "version__document__community"
        )
        return super().get_context_data(**kwargs) | {
            "parts": [
                {
                    "part": part,
                    "is_on": part.name in page.parts,
                    "count": _count(part.told(found[part.name], place)),
                }
                for part in every
            ],
            "public_url": absolute(publishing.front_path(place).partition("?")[0]),
            "followers": services.followers_of(page.community),
            "documents": documents.order_by("-shown_at", "-pk"),
            "may_change": user.has_perm("implementation.change_publicpage", page),
            "may_publish": user.has_perm("implementation.publish_publicpage", page),
            "may_choose": user.has_perm("implementation.add_publicdocument", page),
        }


def _count(told):
    """How many things a part says."""
    return len(told.lines) + bool(told.text) if told else 0


class PublicPageUpdate(OfPage, UpdateView):
    """Switch parts on and off, and say what stands first."""

    permission_required = "implementation.change_publicpage"
    form_class = PublicPageForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("What is public"),
            "submit": _("Save what is public"),
            "cancel_url": self.address("publicpage_detail"),
        }

    def form_valid(self, form):
        chosen = form.cleaned_data
        page = services.choose(
            self.object, intro=chosen["intro"], parts=form.chosen,
            takes_followers=chosen["takes_followers"],
        )  # fmt: skip
        if page.is_open:
            messages.success(self.request, _("Saved. Anybody sees it from now on."))
        else:
            messages.success(self.request, _("Saved. Nobody sees it before you open the page."))
        return self.back()


class PublicPagePreview(OfPage, TemplateView):
    """The page as visitors would see it, before anybody does."""

    permission_required = "implementation.view_publicpage"

    def get(self, request, *args, **kwargs):
        page = self.get_object()
        wanted = request.GET.get("language", request.LANGUAGE_CODE)
        language = wanted if wanted in publishing.spoken(page) else "en"
        response = HttpResponse(publishing.draw_front(page, language, is_preview=True))
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["Content-Language"] = language
        return response


class PageAct(OfPage, View):
    """Open or close the page, by a button."""

    permission_required = "implementation.publish_publicpage"
    http_method_names = ("post",)

    def post(self, request):
        page = self.get_object()
        try:
            if page.pk is None:
                raise services.NothingChosen(page)
            self.act(page)
        except services.NothingChosen:
            messages.error(request, _("Switch on a part first. Nothing is public."))
        else:
            messages.success(request, self.done)
        return self.back()


class PublicPageOpen(PageAct):
    """Let anybody read it."""

    done = _("Anybody can read the page now.")

    def act(self, page):
        services.open_page(page, by=self.request.user)


class PublicPageClose(PageAct):
    """Let nobody read it any more."""

    done = _("Nobody can read the page any more.")

    def act(self, page):
        services.close_page(page)


class PublicPageHistory(OfPage, HistoryView):
    """Who switched what on and off, and when."""

    permission_required = "implementation.view_history_publicpage"
    leave_out = ("told_on",)

    def get_object(self, queryset=None):
        page = super().get_object(queryset)
        if page.pk is None:
            raise Http404
        return page

    def back_url(self):
        return self.address("publicpage_detail")
