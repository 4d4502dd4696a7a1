"""Contacts of the directory: list, page, form, history, merging, withdrawn consent."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowFormMixin, WalledObjectMixin
from communities.duplicates import Contacts
from communities.filters.directory import ContactFilter
from communities.forms.directory import ContactForm, MergeForm
from communities.models import Contact, Interaction
from communities.services import directory as services
from communities.tables.directory import ContactTable
from communities.views.organizations import SHOWN, Similar, log_url


class ContactList(ProgramPermissionMixin, View):
    """The contacts of the directory."""

    permission_required = "communities.view_contact"

    def get(self, request):
        rows = Contact.objects.listed().for_list()
        listing = Listing(request, rows, ContactTable, ContactFilter)
        return listing.response()


class ContactSaved(RowFormMixin):
    """What the forms of a contact have in common."""

    form_class = ContactForm
    template_name = "communities/contact_form.html"
    submit, saved = _("Save contact"), _("Contact saved.")

    def save(self, form):
        said = form.cleaned_data
        return services.save_contact(
            form.instance,
            organizations=said["organizations"],
            communities=said["communities"],
            by=self.request.user,
        )


class ContactCreate(ContactSaved, ProgramPermissionMixin, CreateView):
    """Add somebody; `organization` in the address is where they work."""

    permission_required = "communities.add_contact"
    heading = _("Add a contact")

    def get_initial(self):
        return {"organizations": self.request.GET.getlist("organization")}


class ContactSimilar(Similar):
    """Contacts that look like the one being typed."""

    permission_required = "communities.add_contact"
    noun = "contacts"

    def like(self, said):
        return Contacts().like(said["name"], said["email"])


class OneContact(WalledObjectMixin):
    """The contact in the address; who was erased has no page any more."""

    permission_to_look = "communities.view_contact"

    def get_queryset(self):
        return Contact.objects.listed().select_related("program", "consent_recorded_by")


class ContactDetail(OneContact, DetailView):
    """How to reach somebody, and everything that was talked about."""

    permission_required = "communities.view_contact"

    def get_context_data(self, **kwargs):
        found, user = self.object, self.request.user
        log = Interaction.objects.for_list().filter(contact=found)
        return super().get_context_data(**kwargs) | {
            "organizations": found.organizations.order_by("name"),
            "communities": found.communities.order_by("name"),
            "language": language_names([found.language])[found.language],
            "log_url": log_url(self.request.program, contact=found.pk),
            "log": log.prefetch_related("follow_ups__owner")[:SHOWN],
            "may_change": user.has_perm("communities.change_contact", found),
            "may_log": user.has_perm("communities.add_interaction", self.request.program),
        }


class ContactUpdate(ContactSaved, OneContact, UpdateView):
    """Change what is known about somebody."""

    permission_required = "communities.change_contact"
    heading = _("Change contact")


class ContactHistory(OneContact, HistoryView):
    """Who changed what about somebody."""

    permission_required = "communities.view_history_contact"


class ContactErase(OneContact, DetailView):
    """Ask once more, then erase all that is known about somebody."""

    permission_required = "communities.erase_contact"
    template_name = "communities/contact_erase.html"
    context_object_name = "contact"

    def get_context_data(self, **kwargs):
        entries = self.object.interactions.count()
        return super().get_context_data(**kwargs) | {"entries": entries}

    def post(self, request, *_args, **_kwargs):
        services.erase(self.get_object())
        messages.success(
            request, _("Erased, from the history too. What was counted stays counted.")
        )
        return redirect("communities:contact_list", request.program.slug)


class ContactMerge(OneContact, FormView):
    """Say which other record is the same person."""

    permission_required = "communities.merge_contact"
    form_class = MergeForm
    template_name = "communities/merge.html"

    def dispatch(self, request, *args, **kwargs):
        self.kept = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        others = Contact.objects.listed().exclude(pk=self.kept.pk).order_by("name", "pk")
        return super().get_form_kwargs() | {"others": others}

    def get_initial(self):
        similar = Contacts().like(self.kept.name, self.kept.email, but=self.kept.pk)
        return {"gone": similar[0].pk} if similar else {}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "kept": self.kept,
            "back": "communities:contact_detail",
        }

    def form_valid(self, form):
        services.merge_contacts(self.kept, form.cleaned_data["gone"])
        messages.success(self.request, _("Merged. The whole log is here now."))
        return redirect("communities:contact_detail", self.request.program.slug, self.kept.pk)
