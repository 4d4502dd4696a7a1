"""Short names of the generated programs."""

FEW, MANY, BIG = "bench-few", "bench-many", "bench-big"
