// <ul data-order> of <li data-order-item="/address/">: dragged by [data-order-handle] with a mouse
// or a finger. The place from 1 is posted to the address of what was dragged. Buttons do the same
// for the keyboard and without scripts, so the handle is for the eye alone.

const neighbours = (list) =>
  [...list.children].filter((one) => one.hasAttribute("data-order-item"));

function show(root) {
  for (const handle of root.querySelectorAll?.("[data-order-handle]") ?? []) handle.hidden = false;
}

function begin(event) {
  const handle = event.target.closest("[data-order-handle]");
  const item = handle?.closest("[data-order-item]");
  if (!item || event.button) return;
  event.preventDefault();
  const list = item.parentElement;
  const before = neighbours(list);
  item.classList.add("is-dragged");

  function move({ clientY }) {
    for (const other of neighbours(list)) {
      if (other === item) continue;
      const { top, height } = other.getBoundingClientRect();
      const isAbove = clientY < top + height / 2;
      const follows = item.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isAbove && !follows) {
        other.before(item);
        return;
      }
      if (!isAbove && follows && clientY > top) other.after(item);
    }
  }

  function end() {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", drop);
    document.removeEventListener("pointercancel", restore);
    document.removeEventListener("keydown", escape);
    item.classList.remove("is-dragged");
  }

  function restore() {
    end();
    before.forEach((one, place) => {
      if (place) before[place - 1].after(one);
      else if (neighbours(list)[0] !== one) neighbours(list)[0].before(one);
    });
  }

  function drop() {
    end();
    const place = neighbours(list).indexOf(item);
    if (place === before.indexOf(item)) return;
    const target = item.closest("[data-order-target]");
    window.htmx.ajax("POST", item.dataset.orderItem, {
      source: item,
      target,
      swap: "outerHTML",
      values: { place: place + 1 },
    });
  }

  function escape({ key }) {
    if (key === "Escape") restore();
  }

  // Not at the handle: what is moved in the document loses the pointer.
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", restore);
  document.addEventListener("keydown", escape);
}

show(document);
document.addEventListener("htmx:load", ({ detail }) => show(detail.elt));
document.addEventListener("pointerdown", begin);
