// [data-shown-when="name"][data-shown-for="a b"]: shown while the input `name` has one of the
// values. Without scripts all of them are shown.
const parts = [...document.querySelectorAll("[data-shown-when]")];

function valueOf(name) {
  const chosen = document.querySelector(`[name="${CSS.escape(name)}"]:checked`);
  const other = document.querySelector(`select[name="${CSS.escape(name)}"]`);
  return chosen?.value ?? other?.value ?? "";
}

function update() {
  for (const part of parts) {
    const source = document.querySelector(`[name="${CSS.escape(part.dataset.shownWhen)}"]`);
    // What depends on a question that is not asked is not asked either.
    const asked = !source?.closest("[data-shown-when][hidden]");
    part.hidden = !asked || !part.dataset.shownFor.split(" ").includes(valueOf(part.dataset.shownWhen));
  }
}

if (parts.length) {
  update();
  document.addEventListener("change", update);
}
