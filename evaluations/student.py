"""How many standard errors hold 95 % of Student's distribution, as scipy computes it.

scipy would make each web worker 30 MB larger for this one number, so its values at a few places
are kept, and what lies between is a polynomial through all of them: Berrut and Trefethen,
"Barycentric Lagrange Interpolation", SIAM Review 46 (2004), section 5, over one by the degrees of
freedom. It is within 1e-9 of scipy for every freedom. `python -m evaluations.student` prints the
values.
"""

from math import cos, pi

LAST = 16
VALUES = (
    12.706204736174694, 12.421332685933494, 11.618493442279785, 10.435481397774138,
    9.052469021635675, 7.642970994735731, 6.3386616197584615, 5.2162026053880926,
    4.302652729749462, 3.590399633980906, 3.05323650298833, 2.6588823612422363,
    2.376722054309446, 2.181518114176276, 2.0544861094989644, 1.983018048315731,
    1.959963984540054,
)  # fmt: skip


def place(number: int) -> float:
    """Where value `number` stands: from 1, one degree of freedom, down to 0, the normal one."""
    return (1 + cos(pi * number / LAST)) / 2


_PLACED = [
    (place(number), value, (-1) ** number * (0.5 if number in (0, LAST) else 1))
    for number, value in enumerate(VALUES)
]


def reach(freedom: float) -> float:
    """Standard errors to either side, for `freedom` of 1 or more.

    >>> round(reach(10), 6)
    2.228139
    """
    asked = 1 / freedom
    over = under = 0.0
    for where, value, weight in _PLACED:
        if where == asked:
            return value
        share = weight / (asked - where)
        over += share * value
        under += share
    return over / under


def computed() -> list[float]:
    """What `VALUES` has to be."""
    from scipy.special import ndtri, stdtrit  # noqa: PLC0415  (for those who print, not for pages)

    ends = float(ndtri(0.975))
    return [*(float(stdtrit(1 / place(number), 0.975)) for number in range(LAST)), ends]


if __name__ == "__main__":
    print(",\n".join(map(repr, computed())))
