"""Links in the pages of a dossier."""

import posixpath
import re

LINK = re.compile(r'href="([^"#]+)(?:#([^"]+))?"')


def broken(archive):
    """(page, link) of every link that leads nowhere inside the dossier."""
    pages = {name: archive.read(name).decode() for name in archive.namelist() if _is_page(name)}
    names = set(archive.namelist())
    return [
        (page, link)
        for page, text in sorted(pages.items())
        for link, part in LINK.findall(text)
        if (there := posixpath.normpath(posixpath.join(posixpath.dirname(page), link))) not in names
        or (part and f'id="{part}"' not in pages[there])
    ]


def _is_page(name):
    return name.endswith(".html")
