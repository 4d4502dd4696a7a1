// Upload target: shows the chosen file and that one may be dropped. Without this the plain input shows.
function size(bytes) {
  const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit,
    maximumFractionDigits: 1,
  }).format(value);
}

function start(box) {
  const input = box.querySelector("input[type=file]");
  const target = box.querySelector(".bic-drop__target");
  const label = box.querySelector("[data-drop-label]");
  const question = [...label.childNodes];
  box.classList.add("is-ready");

  const show = () => {
    const names = [...input.files].map((file) => `${file.name} (${size(file.size)})`);
    if (names.length) label.textContent = names.join(", ");
    else label.replaceChildren(...question);
  };

  input.addEventListener("change", show);
  for (const kind of ["dragenter", "dragover"]) {
    target.addEventListener(kind, () => target.classList.add("is-over"));
  }
  for (const kind of ["dragleave", "drop"]) {
    target.addEventListener(kind, () => target.classList.remove("is-over"));
  }
  show();
}

document.querySelectorAll("[data-drop]").forEach(start);
