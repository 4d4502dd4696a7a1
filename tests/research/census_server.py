"""A Census API of our own on a free port, for tests of the real client."""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

from tests.research.files import LABELS, LARKSPUR, OAKHAVEN, STATE, api_json, header

KEY = "0123456789abcdef0123456789abcdef01234567"
NATION = ("0100000US", "United States", "330000000", "*****", "46000000", "9000")
AREAS = {"us": [NATION], "state": [STATE], "county": [], "place": [LARKSPUR, OAKHAVEN]}


def labels(table="B05002"):
    """What the API says at /groups/B05002.json."""
    codes = header(table)[0][2:]
    words = [label for label in LABELS for _kind in "EM"]
    return {"variables": {code: {"label": f"Estimate!!{label}", "group": table}
                          for code, label in zip(codes, words, strict=True)}}  # fmt: skip


def answer_of(path, query):
    """A table for the areas that were asked for."""
    if path.endswith(".json"):
        return labels()
    level = query["for"][0].partition(":")[0]
    if not AREAS[level]:
        return json.loads(api_json())
    rows = json.loads(api_json(*AREAS[level]))
    # The API adds the columns of the level that was asked for.
    return [row[:-2] + ([level] if not number else ["x"]) for number, row in enumerate(rows)]


@contextmanager
def census_api(settings, *, fail=0, status=200, headers=(), kind="application/json", body=None):
    """Serve, after `fail` answers with 503; the list of addresses that were asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802  (the library's name)
            asked.append(self.path)
            parts = urlsplit(self.path)
            if len(asked) <= fail:
                self.answer(503, b"busy", "text/plain", ())
                return
            found = answer_of(parts.path, parse_qs(parts.query)) if body is None else None
            raw = json.dumps(found).encode() if body is None else body
            self.answer(status, raw, kind, headers)

        def answer(self, code, raw, content_type, more):
            self.send_response(code)
            own = (("Content-Type", content_type), ("Content-Length", str(len(raw))))
            for name, value in (*own, *more):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_args):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    settings.CENSUS_API = f"http://127.0.0.1:{server.server_port}/data"
    try:
        yield asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
