// Reads TopoJSON: arcs that neighbors share, as steps on a grid.

function pointsOf(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Pairs of an area's id and its polygons, as GeoJSON has them. */
export function* polygonsOf(topology) {
  const arcs = topology.arcs.map((arc) => pointsOf(arc, topology.transform));
  // Two arcs meet in one point, which stands in the ring once.
  const ringOf = (numbers) =>
    numbers.flatMap((number, place) => {
      const points = number < 0 ? arcs[~number].toReversed() : arcs[number];
      return place ? points.slice(1) : points;
    });
  for (const { id, type, arcs: rings } of topology.objects.counties.geometries) {
    const polygons = type === "Polygon" ? [rings] : rings;
    yield [id, polygons.map((polygon) => polygon.map(ringOf))];
  }
}
