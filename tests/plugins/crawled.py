"""How much of the product the crawler of a run has walked through, in a line at its end."""

from collections import Counter

CRAWLED = "crawled"


def pytest_terminal_summary(terminalreporter) -> None:
    """Add up what each crawl has counted, wherever it ran."""
    counts: Counter[str] = Counter()
    roles, languages = set(), set()
    for status in ("passed", "failed"):
        for report in terminalreporter.stats.get(status, []):
            for name, value in getattr(report, "user_properties", ()):
                if name == CRAWLED:
                    role, language, counted = value
                    roles.add(role)
                    languages.add(language)
                    counts.update(counted)
    if roles:
        told = ", ".join(f"{number:,} {name}" for name, number in counts.items())
        terminalreporter.write_line(
            f"crawler: {told}, as {len(roles)} roles, in {len(languages)} languages"
        )
