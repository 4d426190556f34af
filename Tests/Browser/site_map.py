"""Every kind of page, so that checks and pictures leave none out."""

from world import PROCEDURE, World

# By a name that is fit for a file.
PUBLIC = {
    "home": "/",
    "checkup": "/checkup",
    "indicators": "/indicators",
    "indicator-observed": "/indicators/density",
    "indicator-compared": "/indicators/care-beds-per-1000",
    "indicator-of-cases": "/indicators/response-median",
    "regions": "/regions",
    "region": "/regions/511902",
    "compare": "/compare?indicator=density",
    "compare-nothing": "/compare?indicator=forest-cover",
    "composite": "/compare/county-livability",
    "problems": "/problems",
    "problem": "/problems/P1.1",
    "measures": "/measures",
    "measure": "/measures/M1.2b",
    "measure-with-holes": "/measures/M1.1a",
    "verdicts": "/verdicts",
    "leader": "/leader",
    "holes": "/holes",
    "guards": "/guards",
    "study": "/study",
    "studies": "/studies",
    "study-report": "/studies/BZ25YB012",
    "search": "/search?q=路灯",
    "search-nothing": "/search?q=qqqqqq",
    "services": "/services",
    "service": f"/services/{PROCEDURE}",
    "form": f"/services/{PROCEDURE}/report",
    "board": f"/services/{PROCEDURE}/board",
    "reports": "/reports",
    "reports-map": "/reports/map",
    "documents": "/documents",
    "document-form": "/documents/forms/closing-application",
    "document-check": "/documents/check",
    "sign-in": "/sign-in",
    "not-found": "/no-such-page",
}


def public_pages(world: World) -> dict[str, str]:
    """The fixed ones and one released report, one that waits, and the page of a follow link."""
    pages = dict(PUBLIC)
    public = [filed for filed in world.filed if not filed.is_conduct]
    if public:
        pages["report-released"] = f"/reports/{public[0].number}"
        pages["follow"] = public[0].follow
        pages["erase"] = public[0].follow + "/erase"
    waiting = world.rows("select number from case_row where is_conduct = 0 and stage = 'working' limit 1")
    if waiting:
        pages["report-in-work"] = f"/reports/{waiting[0][0]}"
    return pages


def staff_pages(world: World) -> dict[str, tuple[str, str]]:
    """Path and account."""
    def number(where: str) -> str:
        return world.rows(f"select number from case_row where {where} order by filed_at desc limit 1")[0][0]

    done = number("outcome = 'done' and is_conduct = 0")
    return {
        "desk-dispatcher": ("/desk", "dispatcher-reception-centre"),
        "desk-leader": ("/desk", "leader-city-office"),
        "desk-worker": ("/desk", "worker-municipal-works"),
        "case-to-register": (f"/desk/cases/{number(_at('reported'))}", "dispatcher-reception-centre"),
        "case-to-dispatch": (f"/desk/cases/{number(_at('registered'))}", "dispatcher-reception-centre"),
        "case-in-work": (f"/desk/cases/{number(_at('working'))}", "worker-municipal-works"),
        "case-to-check": (f"/desk/cases/{number(_at('checking'))}", "checker-municipal-works"),
        "case-done": (f"/desk/cases/{done}", "clerk-reception-centre"),
        "study-report-of-staff": ("/studies/BZ25YB012", "dispatcher-reception-centre"),
        "messages": ("/messages", "dispatcher-reception-centre"),
        "messages-none": ("/messages", "resident"),
        "messages-troubled": ("/desk/messages", "dispatcher-reception-centre"),
        "my-reports": ("/my", "resident"),
        "plans": ("/desk/measures", "leader-city-office"),
        "plan": ("/desk/measures/M3.1c", "leader-city-office"),
    }


def _at(stage: str) -> str:
    return f"stage = '{stage}' and (agency is null or agency = 'municipal-works')"
