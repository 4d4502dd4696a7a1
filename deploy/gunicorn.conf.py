"""Web server settings for the demo and for production."""

import os

bind = os.environ.get("BIND", "0.0.0.0:8000")
workers = int(os.environ.get("WEB_WORKERS", "2"))
# The steadiest of the worker classes for pages that ask the database; see docs/adr.
worker_class = "sync"
preload_app = True
timeout = 60
graceful_timeout = 20
# A worker that has served this many requests is replaced, so that nothing it leaks adds up.
max_requests = 5000
max_requests_jitter = 500
control_socket_disable = True
accesslog = "-"
# No path: that of a private link is its key. The server in front logs paths without keys.
access_log_format = "%(m)s %(s)s %(M)s ms"
