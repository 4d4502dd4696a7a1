"""The one way out for a file: after the permission, as attachment, never shown in the page."""

import logging

from django.conf import settings
from django.contrib import messages
from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy as _
from django.views.generic import View

from bic.documents.models import DocumentVersion
from bic.documents.storage import signed_url
from bic.ui.views import ObjectPermissionMixin

logger = logging.getLogger("bic.documents")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
}


class Download(ObjectPermissionMixin, View):
    """One version of a document, as the file that was uploaded."""

    permission_required = "documents.view_document"
    http_method_names = ["get", "head"]

    def get(self, request, pk, number):
        versions = DocumentVersion.objects.select_related("document")
        version = get_object_or_404(
            versions, document_id=pk, document__community=request.community, number=number
        )
        self.permitted(version.document)
        return self.serve(version)

    def serve(self, version):
        """The file of a version that may be read."""
        name = content_disposition_header(True, version.original_name)
        told = {"ResponseContentDisposition": name, "ResponseContentType": version.content_type}
        if url := signed_url(version.storage_key, told):
            return self.safe(HttpResponseRedirect(url))
        if settings.X_ACCEL_PREFIX:
            return self.hand_over(version, name)
        return self.stream(version)

    def hand_over(self, version, disposition):
        """Let the web server in front send the bytes."""
        response = HttpResponse(content_type=version.content_type)
        response.headers["X-Accel-Redirect"] = f"{settings.X_ACCEL_PREFIX}{version.storage_key}"
        response.headers["Content-Disposition"] = disposition
        # The server in front knows the length; ours is that of the empty answer.
        del response.headers["Content-Length"]
        return self.safe(response)

    def stream(self, version):
        """Send the bytes; nothing is asked of the database from here on."""
        try:
            file = default_storage.open(version.storage_key)
        except FileNotFoundError:
            logger.exception("file of version %s is missing in the store", version.pk)
            messages.error(
                self.request,
                _("This file is missing in the store. Tell the people who run this site."),
            )
            return HttpResponseRedirect(self.page_of(version))
        response = FileResponse(
            file,
            as_attachment=True,
            filename=version.original_name,
            content_type=version.content_type,
        )
        return self.safe(response)

    def page_of(self, version):
        """Where the file is offered."""
        return version.document.get_absolute_url()

    @staticmethod
    def safe(response):
        """`response` with the headers that keep a hostile file from doing anything."""
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response
