// Runs axe-core, which is there already; null without it. Only what is wrong is asked for.
// Text that looks alike all the way up has one contrast, measured where it comes first.
async () => {
  if (!window.axe) return null;

  const ids = new Map();
  const looks = new Map();
  const lookOf = (element) => {
    if (!element) return 0;
    if (!looks.has(element)) {
      const style = getComputedStyle(element);
      const look = JSON.stringify([
        lookOf(element.parentElement), element.localName, element.getAttribute("class"),
        style.color, style.backgroundColor, style.backgroundImage, style.opacity,
        style.fontSize, style.fontWeight, style.textShadow, style.position,
      ]);
      if (!ids.has(look)) ids.set(look, ids.size + 1);
      looks.set(element, ids.get(look));
    }
    return looks.get(element);
  };

  const rule = axe._audit.rules.find(({id}) => id === "color-contrast");
  rule.isText ??= rule.matches;
  const measured = new Set();
  rule.matches = (element, ...more) => {
    const look = lookOf(element);
    if (measured.has(look) || !rule.isText(element, ...more)) return false;
    measured.add(look);
    return true;
  };

  const {violations} = await axe.run({
    resultTypes: ["violations"], preload: false, iframes: false,
  });
  return {violations};
}
