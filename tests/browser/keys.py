"""A person with a keyboard alone: tab to a thing, press, type; the focus is never lost."""

from playwright.sync_api import expect

MOST_TABS = 160
MOST_LOOKS, LOOK_AGAIN_MS = 100, 20
CHOSEN = "el => el.selectedOptions[0].textContent.trim()"
HAS_FOCUS = "el => el === document.activeElement"
WHERE = """() => {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return "nowhere";
  const box = el.getBoundingClientRect();
  const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (isSeen || el.matches(".usa-sr-only, [type=file]")) return "";
  return "off the screen: " + el.outerHTML.slice(0, 160);
}"""


class Keys:
    """Hands on a keyboard."""

    def __init__(self, page):
        self.page = page

    def to(self, target):
        """Tab until `target` has the focus; each stop on the way is on the screen."""
        target = target.first
        expect(target).to_be_attached()
        for _ in range(MOST_TABS):
            if target.evaluate(HAS_FOCUS):
                return target
            self.page.keyboard.press("Tab")
        raise AssertionError(f"No key leads to {target}")

    def press(self, role, name, key="Enter", within="body"):
        self.to(self.page.locator(within).get_by_role(role, name=name))
        self.stays()
        self.page.keyboard.press(key)

    def write(self, label, text):
        self.to(self.page.get_by_label(label))
        self.page.keyboard.type(text)

    def stays(self):
        """After a part of the page was swapped, the focus is still somewhere on it."""
        # What slides into view needs a moment, and the policy of the pages lets no text be run.
        for _ in range(MOST_LOOKS):
            if not (lost := self.page.evaluate(WHERE)):
                break
            self.page.wait_for_timeout(LOOK_AGAIN_MS)
        assert lost == "", self.page.url
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    def choose(self, label, name):
        """Choose from a list by the first letter; pressed again it goes to the next with it."""
        box = self.to(self.page.get_by_label(label))
        for _ in range(MOST_TABS):
            if box.evaluate(CHOSEN) == name:
                return
            self.page.keyboard.type(name[0])
        raise AssertionError(f"No letter leads to {name}")

    def hears(self, words):
        """What a screen reader would say at once, or as the page opens."""
        said = self.page.locator("[role=status], [role=alert], #live, [aria-live]")
        expect(said.filter(has_text=words).first).to_be_attached()

    def tick(self, label):
        """Choose one of several by the arrow keys."""
        target = self.page.get_by_label(label).first
        group = self.page.locator(f"[name='{target.get_attribute('name')}']")
        # A key leads to the one that is chosen; where none is, to the first.
        chosen = group.and_(self.page.locator(":checked"))
        self.to(chosen if chosen.count() else group)
        for _ in range(MOST_TABS):
            if target.is_checked():
                return
            self.page.keyboard.press("ArrowDown" if chosen.count() else "Space")
        raise AssertionError(f"No arrow leads to {label}")
