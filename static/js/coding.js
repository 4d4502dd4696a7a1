// <div data-coding>: words of [data-statement] are chosen with arrow keys, Shift, or two taps; the
// key of a code, or the form, gives them the code. Without scripts the form codes whole statements.
const page = document.querySelector("[data-coding]");
const form = page?.querySelector("[data-coding-form]");

// Python counts characters, scripts count halves of the rare ones.
const characters = (text) => [...text].length;

class Words {
  constructor(element) {
    this.element = element;
    this.active = 0;
    this.anchor = null;
    this.draw();
    element.addEventListener("focus", () => this.show());
    element.addEventListener("keydown", (event) => this.press(event));
    element.addEventListener("click", (event) => this.tap(event));
  }

  draw() {
    const text = this.element.textContent;
    const ranges = this.element.dataset.ranges.split(" ").filter(Boolean)
      .map((one) => one.split("-").map(Number));
    this.element.textContent = "";
    this.words = [];
    let at = 0;
    for (const part of text.split(/(\s+)/u)) {
      const starts = at;
      const ends = at + characters(part);
      at = ends;
      if (!part.trim()) {
        this.element.append(part);
        continue;
      }
      const word = document.createElement("span");
      word.textContent = part;
      word.id = `w-${this.element.dataset.statement}-${this.words.length}`;
      word.setAttribute("role", "option");
      word.setAttribute("aria-selected", "false");
      word.starts = starts;
      word.ends = ends;
      const isCoded = ranges.some(([first, last]) => starts < last && ends > first);
      word.classList.toggle("is-coded", isCoded);
      this.element.append(word);
      this.words.push(word);
    }
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "listbox");
    this.element.setAttribute("aria-multiselectable", "true");
    this.element.setAttribute("aria-labelledby", this.element.dataset.label);
    this.element.setAttribute("aria-describedby", "coding-help");
  }

  get chosen() {
    if (this.anchor === null) return null;
    const [first, last] = [this.anchor, this.active].sort((a, b) => a - b);
    return [this.words[first].starts, this.words[last].ends, first, last];
  }

  show() {
    const [, , first, last] = this.chosen ?? [0, 0, 1, 0];
    this.words.forEach((word, place) => {
      word.setAttribute("aria-selected", String(place >= first && place <= last));
      word.classList.toggle("is-active", place === this.active);
    });
    if (this.words.length) {
      this.element.setAttribute("aria-activedescendant", this.words[this.active].id);
    }
    fill(this);
  }

  move(to, keepsAnchor) {
    if (!keepsAnchor) this.anchor = null;
    else this.anchor ??= this.active;
    this.active = Math.max(0, Math.min(this.words.length - 1, to));
    this.show();
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = getComputedStyle(this.element).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const steps = { [forward]: this.active + 1, [back]: this.active - 1, Home: 0, End: this.words.length - 1 };
    if (event.key in steps) {
      // The first press with Shift chooses the word one stands on, the next one reaches further.
      const begins = event.shiftKey && this.anchor === null;
      this.move(begins && event.key.startsWith("Arrow") ? this.active : steps[event.key], event.shiftKey);
    } else if (event.key === "Escape") this.move(this.active, false);
    else if (event.key === "Enter") form.elements.code.focus();
    else {
      const letter = event.key.toLowerCase();
      const option = [...form.elements.code.options].find((one) => one.dataset.letter === letter);
      if (!option || event.key.length !== 1) return;
      form.elements.code.value = option.value;
      fill(this);
      form.requestSubmit();
    }
    event.preventDefault();
  }

  tap(event) {
    const place = this.words.indexOf(event.target.closest("[role=option]"));
    if (place < 0) return;
    const isWhole = this.anchor !== null && this.anchor !== this.active;
    const begins = this.anchor === null || isWhole;
    this.active = place;
    if (begins) this.anchor = place;
    this.show();
  }
}

function fill(words) {
  const chosen = words.chosen;
  form.elements.statement.value = words.element.dataset.statement;
  form.elements.starts.value = chosen ? chosen[0] : "";
  form.elements.ends.value = chosen ? chosen[1] : "";
  form.querySelector("[data-coding-chosen]").textContent = chosen
    ? `“${words.words.slice(chosen[2], chosen[3] + 1).map((one) => one.textContent).join(" ")}”`
    : "";
}

if (form) {
  page.querySelector("[data-coding-help]").hidden = false;
  const all = [...page.querySelectorAll("[data-statement]")].map((one) => new Words(one));
  // Another statement in the list is meant as a whole.
  form.elements.statement.addEventListener("change", () => {
    form.elements.starts.value = form.elements.ends.value = "";
    form.querySelector("[data-coding-chosen]").textContent = "";
  });
  // Back from giving a code: go on where one was.
  const back = all.find((one) => `#s-${one.element.dataset.statement}` === location.hash);
  // Browsers go to the fragment of the address until then, and take the focus along.
  addEventListener("pageshow", () => back?.element.focus({ preventScroll: true }));
}
