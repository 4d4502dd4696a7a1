// The map of a form: a click, the middle of the map or an address fill in the two numbers.
import { CircleMarker } from "leaflet/dist/leaflet-src.esm.js";

const field = (name) => document.getElementById(`id_${name}`);

function fill(input, value) {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

export async function pick(box, makeMap, drawOutlines, style) {
  const [latitude, longitude] = [field("latitude"), field("longitude")];
  // Without scripts there is no map; with them it stands where the numbers are.
  longitude.closest(".usa-form-group").after(box);
  const map = makeMap();
  let marker = null;

  const typed = () => {
    const point = [latitude, longitude].map((one) => Number.parseFloat(one.value.replace(",", ".")));
    return point.every(Number.isFinite) && Math.abs(point[0]) <= 90 ? point : null;
  };
  const show = () => {
    marker?.remove();
    const point = typed();
    marker = point && new CircleMarker(point, style.place).addTo(map);
    return point;
  };
  const set = ([lat, lng]) => {
    fill(latitude, lat.toFixed(5));
    fill(longitude, lng.toFixed(5));
    const box = field("is_public_place");
    if (!box.checked) box.click();
    show();
  };

  const around = await drawOutlines(map);
  if (show()) map.setView(typed(), 14);
  else if (around) map.fitBounds(around, { animate: false });

  map.on("click", ({ latlng }) => set([latlng.lat, latlng.lng]));
  for (const input of [latitude, longitude]) {
    input.addEventListener("change", () => {
      if (show()) map.panTo(typed());
    });
  }
  box.querySelector("[data-map-middle]").addEventListener("click", () => {
    const { lat, lng } = map.getCenter();
    set([lat, lng]);
  });
  box.querySelector("[data-map-clear]").addEventListener("click", () => {
    for (const input of [latitude, longitude]) fill(input, "");
    show();
  });
  box.querySelector("[data-map-find]")?.addEventListener("click", async ({ target }) => {
    const said = box.querySelector("[data-map-said]");
    // Of a private person no address is sent anywhere.
    if (field("is_person").checked) return;
    const answer = await fetch(target.dataset.mapFind, {
      method: "POST",
      headers: { "X-CSRFToken": document.querySelector("[name=csrfmiddlewaretoken]").value },
      body: new URLSearchParams({ address: field("address").value }),
    });
    const { point, error } = answer.ok ? await answer.json() : { error: target.dataset.failed };
    said.textContent = error ?? "";
    if (point) {
      set(point);
      map.setView(point, 15);
    }
  });
}
