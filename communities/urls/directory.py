"""Addresses of the directory: organizations and contacts."""

from django.urls import path

from communities.views import contacts, organizations

ORGANIZATIONS, CONTACTS = "<slug:program>/organizations/", "<slug:program>/contacts/"

urlpatterns = [
    path(ORGANIZATIONS, organizations.OrganizationList.as_view(), name="organization_list"),
    path(
        f"{ORGANIZATIONS}add/",
        organizations.OrganizationCreate.as_view(),
        name="organization_create",
    ),
    path(
        f"{ORGANIZATIONS}similar/",
        organizations.OrganizationSimilar.as_view(),
        name="organization_similar",
    ),
    path(
        f"{ORGANIZATIONS}<int:pk>/",
        organizations.OrganizationDetail.as_view(),
        name="organization_detail",
    ),
    path(
        f"{ORGANIZATIONS}<int:pk>/edit/",
        organizations.OrganizationUpdate.as_view(),
        name="organization_update",
    ),
    path(
        f"{ORGANIZATIONS}<int:pk>/history/",
        organizations.OrganizationHistory.as_view(),
        name="organization_history",
    ),
    path(
        f"{ORGANIZATIONS}<int:pk>/merge/",
        organizations.OrganizationMerge.as_view(),
        name="organization_merge",
    ),
    path(CONTACTS, contacts.ContactList.as_view(), name="contact_list"),
    path(f"{CONTACTS}add/", contacts.ContactCreate.as_view(), name="contact_create"),
    path(f"{CONTACTS}similar/", contacts.ContactSimilar.as_view(), name="contact_similar"),
    path(f"{CONTACTS}<int:pk>/", contacts.ContactDetail.as_view(), name="contact_detail"),
    path(f"{CONTACTS}<int:pk>/edit/", contacts.ContactUpdate.as_view(), name="contact_update"),
    path(f"{CONTACTS}<int:pk>/history/", contacts.ContactHistory.as_view(), name="contact_history"),
    path(f"{CONTACTS}<int:pk>/erase/", contacts.ContactErase.as_view(), name="contact_erase"),
    path(f"{CONTACTS}<int:pk>/merge/", contacts.ContactMerge.as_view(), name="contact_merge"),
]
