// [data-tabs]: where the row is wider than the screen, the current tab is scrolled into sight.
for (const row of document.querySelectorAll("[data-tabs]")) {
  const tab = row.querySelector("[aria-current]")?.getBoundingClientRect();
  if (tab) {
    const { left, right } = row.getBoundingClientRect();
    row.scrollLeft += (tab.left + tab.right - left - right) / 2;
  }
}
