"""Who may do what with reports of waves (`bic.papers.rights`)."""

from bic.papers.rights import OF_EDITIONS, OF_PAPERS
from bic.people.rules import register

EVALUATION_REPORT_PERMISSIONS = register("evaluations.evaluationreport", OF_PAPERS)
EVALUATION_EDITION_PERMISSIONS = register("evaluations.evaluationedition", OF_EDITIONS)
