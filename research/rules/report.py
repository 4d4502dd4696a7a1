"""Who may do what with research reports (`bic.papers.rights`)."""

from bic.papers.rights import OF_EDITIONS, OF_PAPERS
from bic.people.rules import register

RESEARCH_REPORT_PERMISSIONS = register("research.researchreport", OF_PAPERS)
REPORT_EDITION_PERMISSIONS = register("research.reportedition", OF_EDITIONS)
