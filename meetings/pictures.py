"""Photos as they are kept: small enough for a page, and without what a phone writes into them."""

from io import BytesIO
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.translation import gettext_lazy as _

LONGEST_SIDE = 2000
# More than any phone takes; a picture that says it has more is a trap for memory.
MOST_PIXELS = 60_000_000
TYPES = ("image/jpeg", "image/png", "image/webp")


class Picture(NamedTuple):
    """A JPEG and its size in pixels."""

    file: File
    width: int
    height: int


def without_traces(file: File) -> Picture:
    """The picture in `file` anew: the right way up, and without place, time and device.

    Raises `ValidationError` for what is no picture, or is too large to be drawn.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415  (large, and only a new photo needs it)

    try:
        file.seek(0)
        with Image.open(file) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ValidationError(_("This picture is too large. Make it smaller."))
            turned = ImageOps.exif_transpose(opened)
            drawn = Image.new("RGB", turned.size, "white")
            layer = turned.convert("RGBA")
            drawn.paste(layer, mask=layer.getchannel("A"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ValidationError(_("This is no picture that can be shown.")) from error
    drawn.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    stored = BytesIO()
    drawn.save(stored, "JPEG", quality=85, optimize=True)
    return Picture(ContentFile(stored.getvalue()), drawn.width, drawn.height)
