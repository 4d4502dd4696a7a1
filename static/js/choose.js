// <label data-choose-all="name" hidden> with a box: checks every box of that name with it.
for (const label of document.querySelectorAll("[data-choose-all]")) {
  const boxes = `input[type="checkbox"][name="${CSS.escape(label.dataset.chooseAll)}"]`;
  label.hidden = false;
  label.addEventListener("change", ({ target }) => {
    for (const box of document.querySelectorAll(boxes)) box.checked = target.checked;
  });
}
