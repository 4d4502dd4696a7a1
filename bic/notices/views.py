"""The inbox, how one is told, and the way out for those who want no mail."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import ListView, UpdateView, View
from django.views.generic.detail import SingleObjectMixin

from bic.notices import links, services
from bic.notices.forms import InboxFilterForm, PreferenceForm
from bic.notices.models import ATTENTION, Delivery, Notice
from bic.notices.navigation import unread
from bic.notices.tables import UndeliveredTable
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin


def back_to_inbox(request):
    """The inbox as it was shown: its filter and page stand in the address."""
    url = reverse("notices:inbox", args=[request.program.slug])
    query = request.GET.urlencode()
    return HttpResponseRedirect(f"{url}?{query}" if query else url)


class Inbox(ProgramPermissionMixin, ListView):
    """One's own notices in this program, unread first."""

    permission_required = "notices.view_inbox"
    template_name = "notices/inbox.html"
    paginate_by = 20

    def get_queryset(self):
        self.filter = InboxFilterForm(self.request.GET)
        own = Notice.objects.filter(program=self.request.program).inbox_of(self.request.user)
        return self.filter.apply(own.for_list())

    def paginate_queryset(self, queryset, page_size):
        # "Mark as read" may empty the page that one is on; the last one is shown then.
        paginator = self.get_paginator(queryset, page_size)
        page = paginator.get_page(self.request.GET.get("page"))
        return paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "unread": unread(self.request),
            "shows_unread": self.filter.is_valid() and self.filter.cleaned_data["show"] == "unread",
        }


class OwnNotice(ObjectPermissionMixin, SingleObjectMixin, View):
    """A notice of this program; only its recipient gets further."""

    permission_required = "notices.view_notice"

    def get_queryset(self):
        return Notice.objects.filter(program=self.request.program)


class NoticeOpen(OwnNotice):
    """Count it as read and go where it leads. Links in mail come here too."""

    http_method_names = ["get", "head"]

    def get(self, request, *args, **kwargs):
        notice = services.read(self.get_object())
        return redirect(notice.url) if notice.url else back_to_inbox(request)


class NoticeRead(OwnNotice):
    """Count it as read and stay in the inbox."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        services.read(self.get_object())
        return back_to_inbox(request)


class ReadAll(ProgramPermissionMixin, View):
    """Count every notice as read."""

    permission_required = "notices.view_inbox"
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        services.read_all(request.user, request.program)
        messages.success(request, _("All notices are marked as read."))
        return back_to_inbox(request)


class Undelivered(ProgramPermissionMixin, View):
    """Mail that did not arrive, for those who can find out why."""

    permission_required = "notices.list_undelivered_notice"

    def get(self, request):
        notices = Notice.objects.filter(program=request.program).undelivered(timezone.now())
        return Listing(request, notices, UndeliveredTable).response(
            "notices/undelivered.html", {"days": ATTENTION.days}
        )


class Retry(ObjectPermissionMixin, SingleObjectMixin, View):
    """Try once more to mail a notice."""

    permission_required = "notices.retry_notice"
    http_method_names = ["post"]

    def get_queryset(self):
        return Notice.objects.filter(program=self.request.program)

    def post(self, request, *args, **kwargs):
        if services.retry(self.get_object()):
            messages.success(request, _("We try again now. If it fails, it stays in this list."))
        else:
            messages.info(request, _("This mail is sent or no longer wanted."))
        return redirect("notices:undelivered", request.program.slug)


class Preferences(ProgramPermissionMixin, UpdateView):
    """How one wants to be told about this program."""

    permission_required = "notices.view_inbox"
    form_class = PreferenceForm
    template_name = "notices/preferences.html"

    def get_object(self, queryset=None):
        return services.preference_of(self.request.user, self.request.program)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"time_zone": self.request.user.time_zone}

    def get_context_data(self, **kwargs):
        slug = self.request.program.slug
        return super().get_context_data(**kwargs) | {
            "cancel_url": reverse("notices:inbox", args=[slug])
        }

    def form_valid(self, form):
        services.prefer(self.request.user, self.request.program, **form.cleaned_data)
        messages.success(self.request, _("Saved. Notices reach you this way from now on."))
        return redirect("notices:inbox", self.request.program.slug)


class PreferenceHistory(ObjectPermissionMixin, HistoryView):
    """When one's own wish changed, by oneself or by a link in mail."""

    permission_required = "notices.view_history_noticepreference"
    leave_out = ("user",)

    def get_object(self):
        return self.permitted(services.preference_of(self.request.user, self.request.program))

    def name_of(self, found):
        return _("how you are told")


# Mail programs post here by themselves, without our cookies (RFC 8058); the signed
# link is the proof, and all it can do is to stop mail or to send it again.
@method_decorator(csrf_exempt, name="dispatch")
class Unsubscribe(View):
    """Stop the mail of one program by its signed link, signed in or not."""

    access = "public"
    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        try:
            program_id, user_id = links.read_token(kwargs["token"])
            self.program = Program.objects.get(pk=program_id)
            self.person = User.objects.get(pk=user_id)
        except (links.LinkBroken, Program.DoesNotExist, User.DoesNotExist):
            return render(request, "notices/link_broken.html", status=404)
        language = translation.get_language()
        if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
            language = self.person.language
        with scope(self.program), translation.override(language):
            response = super().dispatch(request, *args, **kwargs)
        response.headers["Content-Language"] = language
        return response

    def get(self, request, *args, **kwargs):
        return self.page(services.preference_of(self.person, self.program))

    def post(self, request, *args, **kwargs):
        # Never a redirect: mail programs do not follow one.
        if "again" in request.POST:
            wanted = Delivery.MAIL
            return self.page(services.prefer(self.person, self.program, delivery=wanted))
        return self.page(services.unsubscribe(self.person, self.program))

    def page(self, preference):
        """What is so now, with the one button that changes it."""
        context = {
            "program": self.program,
            "person": self.person,
            "is_stopped": preference.delivery == Delivery.INBOX,
            "was_changed": self.request.method == "POST",
        }
        return render(self.request, "notices/unsubscribe.html", context)
