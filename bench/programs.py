"""Short names of the generated programs."""

FEW, MANY, BIG, TOWNS = "bench-few", "bench-many", "bench-big", "bench-towns"
