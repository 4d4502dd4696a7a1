"""Receives a form with a file; what breaks on the way becomes an error at the field."""

from collections.abc import Callable
from functools import wraps
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, load_handler
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from django.http.request import UnreadablePostError
from django.http.response import HttpResponseBase
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

TAIL = 256
BROKEN = _(
    "The upload broke off before the whole file had arrived. Nothing was stored. "
    "Check your connection and choose the file again."
)
HEADER_TOO_LONG = _(
    "The name of this file is too long to be sent. Give it a shorter name, then choose it again."
)


class TailReader:
    """Passes a stream on and remembers its last bytes."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.tail = b""

    def read(self, size: int | None = None) -> bytes:
        """Like the stream's own."""
        data = self._stream.read(size)
        self.tail = (self.tail + data[-TAIL:])[-TAIL:]
        return data


class SizeLimit(FileUploadHandler):
    """Keeps no more of a file than is allowed, but counts it to the end."""

    def __init__(self, request: Any, others: list[FileUploadHandler], most: int) -> None:
        super().__init__(request)
        self._others = others
        self._most = most

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Hand the chunk on while the file is within the limit."""
        return raw_data if start + len(raw_data) <= self._most else None

    def file_complete(self, file_size: int) -> UploadedFile | None:
        """A file without bytes that knows how large the real one was."""
        if file_size <= self._most:
            return None
        for handler in self._others:
            handler.upload_interrupted()
        return UploadedFile(BytesIO(), self.file_name, size=file_size)


class WholeUpload(FileUploadHandler):
    """Parses the form as Django does, and refuses one whose end is missing.

    Django takes what came before a broken end for the whole file.
    """

    def __init__(self, request: Any, most: int) -> None:
        super().__init__(request)
        self._most = most

    def handle_raw_input(
        self,
        input_data: Any,
        META: Any,  # noqa: N803  (Django's name for it)
        content_length: int,
        boundary: Any,
        encoding: str | None = None,
    ) -> tuple[Any, MultiValueDict]:
        reader: Any = TailReader(input_data)
        keepers = [load_handler(path, self.request) for path in settings.FILE_UPLOAD_HANDLERS]
        handlers = [SizeLimit(self.request, keepers, self._most), *keepers]
        post, files = MultiPartParser(META, reader, handlers, encoding).parse()
        if not reader.tail.rstrip(b"\r\n").endswith(b"--" + boundary + b"--"):
            for file in (one for key in files for one in files.getlist(key)):
                file.close()
            raise MultiPartParserError("The closing boundary is missing.")
        return post, files


def receives_upload(
    dispatch: Callable[..., HttpResponseBase], *, limit: str = "UPLOAD_MAX_BYTES"
) -> Callable[..., HttpResponseBase]:
    """Decorator of a view function: a broken form reaches it as `request.upload_error`.

    The form is parsed here, and Django's own protection against forged requests
    comes after that. A broken one has no token to look at: the view gets an
    empty form then and must store nothing. `limit` names the setting of the most bytes.
    """
    protected = csrf_protect(dispatch)

    @wraps(dispatch)
    def receive(request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.upload_error = None
        if request.method != "POST" or request.content_type != "multipart/form-data":
            return protected(request, *args, **kwargs)
        request.upload_handlers = [WholeUpload(request, getattr(settings, limit))]
        try:
            request.POST  # noqa: B018  (reading it parses the form)
        except (MultiPartParserError, UnreadablePostError, SuspiciousOperation) as error:
            long = "header size" in str(error)
            request.upload_error = HEADER_TOO_LONG if long else BROKEN
            return dispatch(request, *args, **kwargs)
        return protected(request, *args, **kwargs)

    return csrf_exempt(receive)
