"""Filters of the lists of organizations and of contacts."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.spoken import language_choices
from bic.ui.filters import FilterSet, WordFilter
from communities.models import (
    Contact,
    ContactCommunity,
    ContactOrganization,
    Organization,
    OrganizationCommunity,
)


def community_filter(method=None):
    """A choice of one community of the program; rows without a column of it need a `method`."""
    return django_filters.ModelChoiceFilter(
        label=_("Community"),
        queryset=lambda request: request.program.communities.order_by("name"),
        empty_label=_("Any community"),
        method=method,
    )


class OrganizationFilter(FilterSet):
    """By words, kind, community and language served."""

    q = WordFilter(fields=("name", "address"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Organization.Kind, empty_label=_("Any kind")
    )
    community = community_filter("of_community")
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=lambda: language_choices(()),
        empty_label=_("Any language"),
        method="that_serves",
    )

    def of_community(self, queryset, _name, community):
        """Those that work there."""
        places = OrganizationCommunity.objects.filter(community=community)
        return queryset.filter(pk__in=places.values("organization"))

    def that_serves(self, queryset, _name, language):
        """Those that serve people in `language`."""
        return queryset.filter(languages__contains=[language])


class ContactFilter(FilterSet):
    """By words, kind, community, language, organization, and on what grounds they are listed."""

    q = WordFilter(fields=("name", "title"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Contact.Kind, empty_label=_("Any kind")
    )
    community = community_filter("of_community")
    organization = django_filters.ModelChoiceFilter(
        label=_("Organization"),
        queryset=lambda request: Organization.objects.order_by("name", "pk"),
        empty_label=_("Any organization"),
        method="of_organization",
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=lambda: language_choices(()), empty_label=_("Any language")
    )
    grounds = django_filters.ChoiceFilter(
        label=_("Consent"),
        choices=[("public", _("Public role, none needed")), ("consent", _("Agreed to be listed"))],
        empty_label=_("All"),
        method="listed_for",
    )

    def of_community(self, queryset, _name, community):
        """Those who belong there."""
        places = ContactCommunity.objects.filter(community=community)
        return queryset.filter(pk__in=places.values("contact"))

    def of_organization(self, queryset, _name, organization):
        """Those who stand for it."""
        offices = ContactOrganization.objects.filter(organization=organization)
        return queryset.filter(pk__in=offices.values("contact"))

    def listed_for(self, queryset, _name, grounds):
        """Those in a public role, or those who agreed."""
        private = {"kind__in": Contact.PRIVATE_KINDS}
        return queryset.filter(**private) if grounds == "consent" else queryset.exclude(**private)
