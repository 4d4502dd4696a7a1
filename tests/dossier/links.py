"""Links in the pages of a dossier."""

import posixpath
import re

LINK = re.compile(r'href="([^"#]+)"')


def broken(archive):
    """(page, link) of every link that leads nowhere inside the dossier."""
    names = set(archive.namelist())
    return [
        (page, link)
        for page in sorted(names)
        if page.endswith(".html")
        for link in LINK.findall(archive.read(page).decode())
        if posixpath.normpath(posixpath.join(posixpath.dirname(page), link)) not in names
    ]
