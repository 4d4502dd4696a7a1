// Runs axe-core, which is there already; null without it. Only what is wrong is asked for.
// Text that looks alike all the way up has one contrast, measured where it comes first:
// `known` are looks that other pages have shown to be readable.
async (known) => {
  if (!window.axe) return null;

  const hashOf = (text) => {
    let [low, high] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    return 4294967296 * (2097151 & high) + (low >>> 0);
  };

  const looks = new Map([[null, hashOf(`${innerWidth}`)]]);
  const lookOf = (element) => {
    if (!looks.has(element)) {
      const style = getComputedStyle(element);
      looks.set(element, hashOf(JSON.stringify([
        lookOf(element.parentElement), element.localName, element.getAttribute("class"),
        style.color, style.backgroundColor, style.backgroundImage, style.opacity,
        style.fontSize, style.fontWeight, style.textShadow, style.position,
      ])));
    }
    return looks.get(element);
  };

  // Beside fields only what holds text itself has a contrast; asking axe costs more.
  const mayBeText = (element) =>
    element.matches("input, select, textarea, option")
    || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());

  const rule = axe._audit.rules.find(({id}) => id === "color-contrast");
  rule.isText ??= rule.matches;
  const measured = new Set(known);
  rule.matches = (element, ...more) => {
    if (!mayBeText(element)) return false;
    const look = lookOf(element);
    if (measured.has(look) || !rule.isText(element, ...more)) return false;
    measured.add(look);
    return true;
  };

  const {violations} = await axe.run({
    resultTypes: ["violations"], preload: false, iframes: false,
  });
  return {violations, measured: [...measured].slice(known.length)};
}
