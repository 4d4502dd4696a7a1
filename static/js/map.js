// The map of assets, the map of a form, and the map of one place. Leaflet draws on one canvas,
// which 2,000 places do not slow down; without tiles only our own server is asked.
import {
  CircleMarker, GeoJSON, LatLngBounds, Map as LeafletMap, TileLayer, Tooltip,
} from "leaflet/dist/leaflet-src.esm.js";
import { polygonsOf } from "./topology.js";
import { pick } from "./map-pick.js";

const GRID = 100000;
const DEEPEST = 17;
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

function color(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--bic-${name}`).trim();
}

/** A name as Leaflet takes it, which reads texts as HTML. */
function text(name) {
  const words = document.createElement("span");
  words.textContent = name;
  return words;
}

const looks = () => ({
  county: { color: color("line-strong"), weight: 1, fill: false },
  own: { color: color("line-strong"), weight: 1.5, fillColor: color("pine-tint"), fillOpacity: 1 },
  town: { color: color("pine"), weight: 2, fillColor: color("pine-soft"), fillOpacity: 0.45 },
  place: { radius: 7, color: "#fff", weight: 2, fillColor: color("pine"), fillOpacity: 1 },
  chosen: { radius: 11, color: color("ink"), weight: 3 },
});

/** The outlines of the state's counties, below the town's; resolves with what they enclose. */
async function drawOutlines(map, box, style) {
  const { counties, county, town } = box.dataset;
  let around = null;
  try {
    const topology = await (await fetch(counties)).json();
    for (const [id, polygons] of polygonsOf(topology)) {
      const shape = { type: "MultiPolygon", coordinates: polygons };
      const layer = new GeoJSON(shape, {
        style: { ...(id === county ? style.own : style.county), interactive: false },
      }).addTo(map);
      if (id === county) around = layer.getBounds();
    }
  } catch {
    // The places are worth showing without the outlines.
  }
  const polygons = JSON.parse(document.getElementById(town)?.textContent || "[]");
  if (polygons.length) {
    const shape = { type: "MultiPolygon", coordinates: polygons };
    const layer = new GeoJSON(shape, { style: { ...style.town, interactive: false } }).addTo(map);
    around = layer.getBounds();
  }
  return around;
}

function makeMap(box) {
  const { tiles, credit, deepest } = box.dataset;
  const map = new LeafletMap(box.querySelector("[data-map-canvas]"), {
    preferCanvas: true, zoomControl: false, attributionControl: Boolean(tiles),
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
    minZoom: 5, maxZoom: tiles ? Number(deepest) : DEEPEST,
  });
  map.attributionControl?.setPrefix(false);
  for (const button of box.querySelectorAll("[data-map-zoom]")) {
    const by = Number(button.dataset.mapZoom);
    button.addEventListener("click", () => map.setZoom(map.getZoom() + by));
  }
  // The country, until it is known what there is to see.
  map.setView([37.5, -92], 5);
  if (tiles) new TileLayer(tiles, { attribution: credit, maxZoom: Number(deepest) }).addTo(map);
  return map;
}

/** Places on the map, the one that is chosen, and stepping through them by keyboard. */
class Places {
  constructor(map, box, style) {
    Object.assign(this, { map, box, style, markers: new Map(), order: [], at: -1, around: null });
    this.panel = box.querySelector("[data-map-panel]");
    // One for all places: 2,000 of them would be slow to make.
    this.hint = new Tooltip({ direction: "top", offset: [0, -8] });
    for (const button of box.querySelectorAll("[data-map-step]")) {
      button.addEventListener("click", () => this.step(Number(button.dataset.mapStep)));
    }
    document.addEventListener("click", (event) => {
      const shown = event.target.closest("[data-map-show]");
      if (shown) this.choose(Number(shown.dataset.mapShow), true);
    });
    map.on("click", ({ latlng }) => this.offer(latlng));
  }

  async load(url) {
    const answer = await fetch(url, { headers: { Accept: "application/json" } });
    const { places, categories } = await answer.json();
    const { map } = this;
    for (const { marker } of this.markers.values()) marker.remove();
    this.markers.clear();
    this.hint.remove();
    this.chosen = null;
    this.at = -1;
    this.panel.hidden = true;
    this.order = places.map(([key]) => key);
    for (const [key, latitude, longitude, category, name] of places) {
      const point = [latitude / GRID, longitude / GRID];
      const marker = new CircleMarker(point, this.style.place).addTo(map);
      marker.on("mouseover", () => this.hint.setLatLng(point).setContent(text(name)).addTo(map));
      marker.on("mouseout", () => this.hint.remove());
      marker.on("click", (event) => {
        event.originalEvent.stopPropagation();
        this.choose(key, false);
      });
      this.markers.set(key, { marker, name, category: categories[category] });
    }
    this.box.dataset.count = places.length;
    this.fit();
  }

  fit() {
    const points = [...this.markers.values()].map(({ marker }) => marker.getLatLng());
    const bounds = points.length ? new LatLngBounds(points) : this.around;
    if (bounds) this.map.fitBounds(bounds, { padding: [24, 24], maxZoom: 15, animate: false });
  }

  step(by) {
    if (!this.order.length) return;
    this.at = (this.at + by + this.order.length + (this.at < 0 && by < 0 ? 1 : 0)) % this.order.length;
    this.choose(this.order[this.at], true);
  }

  choose(key, move) {
    const found = this.markers.get(key);
    if (!found) return;
    const { place, chosen } = this.style;
    this.chosen?.setStyle(place).setRadius(place.radius);
    this.chosen = found.marker;
    found.marker.setStyle(chosen).setRadius(chosen.radius).bringToFront();
    this.at = this.order.indexOf(key);
    if (move) this.map.panTo(found.marker.getLatLng(), { animate: !calm });
    this.say(found.name, found.category, `${this.box.dataset.base}${key}/`, this.box.dataset.open);
  }

  /** Somebody who may add an asset clicked where none is. */
  offer({ lat, lng }) {
    const { add, addHere } = this.box.dataset;
    if (!add) return;
    const point = [lat.toFixed(5), lng.toFixed(5)];
    this.say(addHere, point.join(", "), `${add}?latitude=${point[0]}&longitude=${point[1]}`, addHere);
  }

  say(title, detail, url, words) {
    this.panel.hidden = false;
    this.panel.querySelector("[data-map-title]").textContent = title;
    this.panel.querySelector("[data-map-detail]").textContent = detail;
    const link = this.panel.querySelector("a");
    link.href = url;
    link.textContent = words;
  }
}

async function showAssets(box) {
  const style = looks();
  const map = makeMap(box);
  const places = new Places(map, box, style);
  const url = () => document.querySelector("[data-map-points]").dataset.mapPoints;
  let shown = url();
  places.around = await drawOutlines(map, box, style);
  await places.load(shown);
  // A filter changed: the list has new rows, and the map shows the same.
  document.addEventListener("htmx:afterSettle", () => {
    if (url() !== shown) places.load((shown = url()));
  });
}

async function showOne(box) {
  const style = looks();
  const map = makeMap(box);
  const point = [Number(box.dataset.latitude), Number(box.dataset.longitude)];
  map.setView(point, 13);
  await drawOutlines(map, box, style);
  new CircleMarker(point, style.place).addTo(map);
}

async function showPicker(box) {
  const style = looks();
  pick(box, () => makeMap(box), (map) => drawOutlines(map, box, style), style);
}

const kinds = { assets: showAssets, one: showOne, pick: showPicker };
for (const box of document.querySelectorAll("[data-map]")) {
  box.hidden = false;
  kinds[box.dataset.map](box);
}
