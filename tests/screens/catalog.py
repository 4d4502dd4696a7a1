"""Which pages are pictured: the main ones of every room, and what each part sees first."""

from dataclasses import dataclass

HOME = "/piedmont"
# Where most has happened: one community in the middle of its meetings, one with its plan at work.
MEETING, WORKING = f"{HOME}/communities/mill-fork", f"{HOME}/communities/larkspur"
OPEN = "/open/piedmont"
FIRST_ROW = "main tbody a"


@dataclass(frozen=True)
class Picture:
    """A page as somebody sees it.

    `links` are selectors of links: each is looked for on the page that the one before led to, and
    the last page is meant. With `as_visitor` that page is opened by somebody without an account.
    """

    name: str
    path: str
    person: str = "amara"
    links: tuple[str, ...] = ()
    as_visitor: bool = False
    status: int = 200


def link(part: str) -> str:
    """The first link of a page's own part with `part` in its address that begins nothing new."""
    return f'main a[href*="{part}"]:not([href*="/add/"]):not([href*="/begin/"])'


def tab(name: str) -> str:
    """A link whose address ends with the page's name."""
    return f'main a[href$="/{name}/"]'


def visitor(name: str, path: str) -> Picture:
    """A page that everybody may open."""
    return Picture(name, path, person="")


PROGRAM = (
    visitor("sign-in", "/accounts/login/"),
    Picture("dashboard", f"{HOME}/"),
    Picture("communities", f"{HOME}/communities/"),
    Picture("community-add", f"{HOME}/communities/add/"),
    Picture("people", f"{HOME}/people/"),
    Picture("person", f"{HOME}/people/", links=(FIRST_ROW,)),
    Picture("invite", f"{HOME}/people/invite/"),
    Picture("settings", f"{HOME}/settings/"),
    Picture("profile-own", "/me/"),
    Picture("my-tasks", f"{HOME}/my-tasks/", "omar"),
    Picture("notices", f"{HOME}/notices/"),
    Picture("outbox", f"{HOME}/outbox/"),
    Picture("search", f"{HOME}/search/?q=mill"),
    Picture("tokens", f"{HOME}/tools/tokens/"),
    Picture("webhooks", f"{HOME}/tools/webhooks/"),
    Picture("api", "/api/v1/"),
    Picture("archive", f"{HOME}/archive/"),
    Picture("not-found", f"{HOME}/communities/nowhere/", status=404),
)
FIRST_PAGES = (
    Picture("first-coordinator", f"{HOME}/", "priya"),
    Picture("first-researcher", f"{HOME}/", "jonah"),
    Picture("first-observer", f"{HOME}/", "beth"),
    Picture("first-municipal", f"{MEETING}/", "dana"),
    Picture("first-leader", f"{MEETING}/", "lucia"),
    Picture("first-nonprofit", f"{MEETING}/", "grace"),
    Picture("first-academic", f"{MEETING}/", "henrik"),
)
PLANNING = (
    Picture("team", f"{HOME}/planning/team/"),
    Picture("skills", f"{HOME}/planning/team/matrix/"),
    Picture("charter", f"{HOME}/planning/charter/"),
    Picture("timeline", f"{HOME}/planning/timeline/?of=saluda-bend"),
    Picture("budget", f"{HOME}/planning/budget/"),
    Picture("funding", f"{HOME}/planning/funding/"),
    Picture("gap", f"{HOME}/planning/funding/gap/"),
)
COMMUNITIES = (
    Picture("organizations", f"{HOME}/organizations/"),
    Picture("calls", f"{HOME}/rounds/"),
    Picture("call", f"{HOME}/rounds/", links=(link("/rounds/plan-with"),)),
    visitor("call-public", f"{OPEN}/calls/plan-with-newcomers-towns-and-counties-cohort-3/"),
    Picture("applications", f"{HOME}/applications/"),
    Picture("application", f"{HOME}/applications/", links=(FIRST_ROW,)),
    Picture("review-desk", f"{HOME}/reviews/", links=(link("/rounds/plan-with"),)),
    Picture("readiness", f"{HOME}/readiness/"),
    Picture("scorecard", f"{WORKING}/readiness/", links=(link("/larkspur/readiness/"),)),
    Picture("agreements", f"{HOME}/agreements/"),
    Picture("agreement", f"{MEETING}/agreements/", links=(link("/mill-fork/agreements/"),)),
    Picture("obligations", f"{HOME}/obligations/"),
    visitor("verify", "/open/verify/"),
    Picture("workspace", f"{WORKING}/"),
    Picture("step", f"{MEETING}/steps/I3/"),
    Picture("documents", f"{MEETING}/documents/"),
    Picture("document", f"{MEETING}/documents/", "dana", (FIRST_ROW,)),
    Picture("pledges", f"{MEETING}/pledges/"),
    Picture("community-people", f"{MEETING}/people/"),
)
RESEARCH = (
    Picture("census", f"{HOME}/census/", "jonah"),
    Picture("profile", f"{WORKING}/profile/", "jonah"),
    Picture("comparison", f"{HOME}/comparison/", "jonah"),
    Picture("studies", f"{MEETING}/studies/", "jonah"),
    Picture("study", f"{MEETING}/studies/", "jonah", (FIRST_ROW,)),
    Picture("quotes", f"{MEETING}/studies/quotes/", "jonah"),
    Picture("assets", f"{WORKING}/assets/"),
    Picture("asset-map", f"{WORKING}/assets/?view=map"),
    Picture("themes", f"{WORKING}/themes/"),
    Picture("theme", f"{WORKING}/themes/", links=(FIRST_ROW,)),
    Picture("reading-room", f"{MEETING}/reading-room/", "lucia"),
    Picture("research-report", f"{MEETING}/research-reports/", links=(link("/en/read/"),)),
    Picture("surveys", f"{HOME}/surveys/", "jonah"),
    Picture("survey", f"{WORKING}/surveys/", "jonah", (FIRST_ROW,)),
    Picture("survey-results", f"{WORKING}/surveys/", "jonah", (FIRST_ROW, tab("results"))),
    visitor("survey-answer", f"{OPEN}/surveys/after-the-meal/"),
)
MEETINGS = (
    Picture("meetings", f"{MEETING}/meetings/"),
    Picture("calendar", f"{MEETING}/meetings/calendar/"),
    Picture("meeting", f"{MEETING}/meetings/", links=(FIRST_ROW,)),
    Picture("agenda", f"{MEETING}/meetings/", links=(FIRST_ROW, tab("agenda"))),
    Picture("replies", f"{MEETING}/meetings/", links=(FIRST_ROW, tab("replies"))),
    Picture("rsvp", f"{MEETING}/meetings/", "amara",
            (FIRST_ROW, tab("replies"), link("/open/piedmont/meetings/")), as_visitor=True),
    Picture("check-in", f"{MEETING}/meetings/", links=(FIRST_ROW, tab("door"))),
    Picture("logistics", f"{MEETING}/meetings/", links=(FIRST_ROW, tab("logistics"))),
    Picture("proposals", f"{MEETING}/proposals/"),
    Picture("proposal", f"{MEETING}/proposals/", links=(FIRST_ROW,)),
    Picture("proposal-add", f"{MEETING}/proposals/add/", "grace"),
    visitor("proposals-public", f"{OPEN}/communities/mill-fork/proposals/"),
    visitor("idea-public", f"{OPEN}/communities/mill-fork/ideas/"),
    Picture("groups", f"{MEETING}/groups/"),
    Picture("votes", f"{MEETING}/votes/"),
    Picture("vote", f"{MEETING}/votes/", links=(FIRST_ROW,)),
    Picture("decisions", f"{MEETING}/decisions/"),
    Picture("submissions", f"{MEETING}/submissions/"),
)  # fmt: skip
PLAN = (
    Picture("plan", f"{WORKING}/plan/"),
    Picture("plan-table", f"{WORKING}/plan/tasks/"),
    Picture("plan-board", f"{WORKING}/plan/tasks/board/"),
    Picture("plan-timeline", f"{WORKING}/plan/tasks/timeline/"),
    Picture("plan-action", f"{WORKING}/plan/", links=(link("/plan/actions/"),)),
    Picture("plan-task", f"{WORKING}/plan/tasks/", links=(FIRST_ROW,)),
    Picture("task-report", f"{HOME}/my-tasks/", "mei", (link("/report/"),)),
    Picture("plan-updates", f"{WORKING}/plan/updates/"),
    Picture("plan-late", f"{WORKING}/plan/late/"),
    Picture("plan-versions", f"{WORKING}/plan/versions/"),
    visitor("plan-public", f"{OPEN}/larkspur/plan/"),
    Picture("public-page-settings", f"{WORKING}/public-page/"),
    visitor("public-page", f"{OPEN}/larkspur/"),
    visitor("public-follow", f"{OPEN}/larkspur/follow/"),
    Picture("reporting", f"{WORKING}/reporting/"),
    Picture("audience-report", f"{WORKING}/reporting/", links=(FIRST_ROW,)),
    Picture("reports", f"{HOME}/reports/"),
    Picture("report", f"{HOME}/reports/", links=(link("/reports/1/"),)),
)
EVALUATION = (
    Picture("portfolio", f"{HOME}/portfolio/"),
    Picture("evaluation-plan", f"{WORKING}/evaluation-plan/"),
    Picture("waves", f"{WORKING}/evaluation/waves/"),
    Picture("wave", f"{WORKING}/evaluation/waves/", links=(link("/evaluation/waves/"),)),
    Picture("indicators", f"{WORKING}/indicators/"),
    Picture("indicator", f"{WORKING}/indicators/", links=(link("/indicators/1"),)),
    Picture("evaluation-results", f"{WORKING}/evaluation-results/"),
    Picture("evaluation-reports", f"{WORKING}/evaluation-reports/"),
    Picture("evaluation-report", f"{WORKING}/evaluation-reports/", links=(link("/en/read/"),)),
    Picture("lessons", f"{HOME}/lessons/"),
    Picture("strategies", f"{HOME}/strategies/"),
    Picture("dossier", f"{WORKING}/dossier/"),
)
PICTURES = (
    *PROGRAM, *FIRST_PAGES, *PLANNING, *COMMUNITIES, *RESEARCH, *MEETINGS, *PLAN, *EVALUATION,
)  # fmt: skip
