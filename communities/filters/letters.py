"""Filters of the list of letters of support."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.documents.models import Document
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.models import LetterRequest


class LetterFilter(FilterSet):
    """By signer, state, kind of signer and community."""

    q = WordFilter(fields=("signer_name", "signer_organization"))
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=LetterRequest.State, empty_label=_("Any state")
    )
    signer_kind = django_filters.ChoiceFilter(
        label=_("Who signs"), choices=Document.SignerKind, empty_label=_("Anybody")
    )
    community = PlaceFilter()
