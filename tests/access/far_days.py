"""Forms with days, and somebody who mistypes the year."""

from lxml import html

DAYS = "input[@type='date' or @type='datetime-local']"
ASKS_FOR_DAYS = f"//form[.//{DAYS}] | //form[@id = //{DAYS}/@form]"
FAR = ("0001-01-01", "9999-12-31")
REFUSED = "Choose a day between the years 1900 and 2200."


def forms_with_days(page):
    """Every form of a page on which days are written."""
    if b'type="date' in page:
        yield from html.fromstring(page).xpath(ASKS_FOR_DAYS)


def filled(form, day):
    """What a browser sends, with `day` in every field of days."""
    values = dict(form.form_values())
    for field in form.getroottree().xpath(f"//{DAYS}"):
        if field.get("form", form.get("id")) == form.get("id"):
            values[field.get("name")] = f"{day}T09:00" if "time" in field.get("type") else day
    return values


def far_days_taken(asker, url, page):
    """Far days that a page takes; each must be refused at its field."""
    for form in forms_with_days(page):
        method = "post" if form.get("method") == "post" else "get"
        for day in FAR:
            status, _location = asker.ask(method, form.get("action") or url, filled(form, day))
            asker.far_days.add(url)
            if status >= 500 or REFUSED not in asker.page.decode():
                yield day, status
