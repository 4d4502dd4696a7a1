// "/" moves into the search box, unless somebody is typing.
const typing = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest(typing)) return;
  const boxes = [...document.querySelectorAll("[data-search]")];
  const box = boxes.find((input) => input.checkVisibility()) ?? boxes.at(-1);
  if (!box) return;
  event.preventDefault();
  const menu = box.closest("details");
  if (menu) menu.open = true;
  box.focus();
  box.select();
});
