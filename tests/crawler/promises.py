"""What every page keeps, and every form that is refused."""

from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from django.utils.translation import trans_real

from tests.crawler.filling import NONSENSE, NOT_PUT_BACK, type_of

ERRORS = (
    "//*[@data-error-summary] | //*[@aria-invalid='true']"
    " | //*[contains(@class, 'usa-error-message') or contains(@class, 'usa-alert--error')]"
)
BEGINNING = 9
# What an address names beside the view, if it is about no single thing.
PLACE = {"program", "community"}
STARTS = {"blueprint:dashboard", "blueprint:workspace"}
# A document has a heading of the first order for each chapter, as its PDF has.
PAPER = "//body[starts-with(@class, 'paper-')]"


def words(element):
    """The text of an element in one line."""
    return " ".join(element.text_content().split())


def heading(document):
    """The first heading of a page."""
    return next((words(one) for one in document.xpath("//h1")), "")


def title(document):
    """The title of a page."""
    return " ".join((document.findtext(".//title") or "").split())


def is_left_in_english(text):
    """Whether a text is one of ours, and has Spanish words of its own."""
    return trans_real.translation("es")._catalog.get(text, text) != text


def pages_above(path):
    """Pages of the same place above a path, the nearest first, without those it begins with."""
    of_program = resolve(path).kwargs.get("program")
    found = []
    while (path := path.rstrip("/").rpartition("/")[0] + "/") != "/":
        try:
            match = resolve(path)
        except Resolver404:
            continue
        view = getattr(match.func, "view_class", match.func)
        is_page = hasattr(view, "get") and match.view_name not in STARTS
        if is_page and match.kwargs.get("program") == of_program:
            found.append(path)
    return found


def leads_back(url, found_on, document):
    """Whether a page has a link to where it was found, or to one above it or beside it.

    Where a program or a community begins is above everything, so it counts where nothing else is.
    """
    here = urlsplit(url).path
    paths = {urlsplit(urljoin(url, link)).path for link in document.xpath("//a[@href]/@href")}
    above = pages_above(here)
    if urlsplit(found_on).path in paths:
        return True
    if not above:
        return bool(paths - {here})
    return any(path in above or path.startswith(above[0]) for path in paths - {here})


def broken_by_page(url, found_on, answer, language):
    """What a page that is shown does not keep."""
    document = answer.document
    number = len(document.xpath("//h1"))
    if not heading(document) or (number != 1 and not document.xpath(PAPER)):
        yield f"{number} headings"
    if not title(document) or title(document)[0] in ",·":
        yield "no title"
    if not document.get("lang"):
        yield "no language"
    # What is about one thing may be named by people, in words that we have too.
    is_ours = resolve(urlsplit(url).path).kwargs.keys() <= PLACE
    if is_ours and document.get("lang") == language == "es":
        for text in (heading(document), title(document).split(" · ")[0]):
            if is_left_in_english(text):
                yield f"in English: {text}"
    # Who comes from outside goes back there, as from the records to what the public sees.
    is_within = found_on.split("/")[1:2] == url.split("/")[1:2]
    if is_within and not leads_back(url, found_on, document):
        yield "no way back"
    for empty in document.xpath("//*[@class='bic-empty']"):
        if not empty.xpath("./p"):
            yield f"says not what to do first: {words(empty)}"


def _lost(document, submission, values):
    """Names of fields whose text is gone."""
    for one in submission.visible:
        name = one.get("name")
        if type_of(one) in NOT_PUT_BACK or one.get("autocomplete") == "one-time-code":
            continue
        shown = [
            (again.get("value") if again.tag == "input" else again.text_content()) or ""
            for again in document.xpath("//*[@name=$name]", name=name)
        ]
        begun = values[name].strip()[:BEGINNING]
        if not any(text.strip().startswith(begun) for text in shown):
            yield name


def broken_by_refusal(answer, submission, way, values):
    """What the answer to a form that is not taken does not keep."""
    if answer.wrote:
        yield f"written all the same: {sorted(answer.wrote)}"
    if not answer.is_page:
        return
    document = answer.document
    if len(document.xpath("//h1")) != 1:
        yield "another number of headings"
    if not document.xpath(ERRORS):
        yield "says nothing of what is wrong"
    for link in document.xpath("//*[@data-error-summary]//a/@href"):
        if not document.xpath("//*[@id=$id]", id=link.removeprefix("#")):
            yield f"the error leads nowhere: {link}"
    if way == NONSENSE and (lost := list(_lost(document, submission, values))):
        yield f"lost: {lost}"
