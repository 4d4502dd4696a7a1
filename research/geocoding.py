"""Where an address is: asked of the geocoder that this installation names, of no other.

Answers are read in three shapes: a list with `lat` and `lon` (Nominatim), GeoJSON (Photon,
Pelias), and `addressMatches` with x and y (the Census geocoder).
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.utils.translation import gettext_lazy as _

SECONDS = 4
LARGEST = 1_000_000


class NotFound(Exception):
    """No point; the message says in words what to do."""


def host() -> str:
    """Whom an address would be sent to, "" without a geocoder."""
    return urlsplit(settings.GEOCODER_URL).netloc


def find(address: str) -> list[float]:
    """Latitude and longitude of an address. Raises `NotFound`.

    A redirect is not followed, and nothing but JSON is read: an answer that is a web page
    would else look like one without a match.
    """
    if not settings.GEOCODER_URL:
        raise NotFound(_("There is no geocoder here. Click on the map, or write the numbers."))
    import requests  # noqa: PLC0415  (5 MB, and few pages ask)

    url = settings.GEOCODER_URL.replace("{address}", quote(address, safe=""))
    try:
        answer = requests.get(
            url,
            timeout=SECONDS,
            allow_redirects=False,
            headers={"User-Agent": settings.PRODUCT_NAME, "Accept": "application/json"},
        )
        if answer.status_code != requests.codes.ok or len(answer.content) > LARGEST:
            raise NotFound(UNREACHABLE)
        said = answer.json()
    except requests.RequestException as error:
        raise NotFound(UNREACHABLE) from error
    point = point_in(said)
    if point is None:
        raise NotFound(
            _("The address was not found. Click on the map, or write the numbers yourself.")
        )
    return point


UNREACHABLE = _("The geocoder does not answer. Click on the map, or write the numbers yourself.")

SHAPES: tuple[Callable[[Any], tuple[Any, Any]], ...] = (
    lambda said: (said[0]["lat"], said[0]["lon"]),
    lambda said: tuple(reversed(said["features"][0]["geometry"]["coordinates"][:2])),
    lambda said: (
        said["result"]["addressMatches"][0]["coordinates"]["y"],
        said["result"]["addressMatches"][0]["coordinates"]["x"],
    ),
)


def point_in(said: Any) -> list[float] | None:
    """The first point of an answer, None where there is none.

    >>> point_in([{"lat": "35.91", "lon": "-79.05"}])
    [35.91, -79.05]
    """
    for shape in SHAPES:
        try:
            latitude, longitude = map(float, shape(said))
        except (KeyError, IndexError, TypeError, ValueError):
            continue
        if -90 <= latitude <= 90 and -180 <= longitude <= 180:
            return [round(latitude, 5), round(longitude, 5)]
    return None
