"""The Celery application of the product with a quicker clock, so that a drill takes minutes.

What waits for minutes in production waits for seconds here: the sweeps of beat, the patience with
what the broker may have lost, the pause after a failed mail, the lease of a worker that makes a
file. Nothing else differs.
"""

from dataclasses import replace
from datetime import timedelta

import django

django.setup()

from bic.api import outbox as webhooks  # noqa: E402  (only after the set-up)
from bic.celery import app  # noqa: E402
from bic.notices import outbox  # noqa: E402
from bic.reports import making, printing  # noqa: E402

SECONDS = 8
SOON = timedelta(seconds=SECONDS)
SWEEPS = ("queue-notices", "requeue-reports", "look-after-deliveries")

outbox.PATIENCE = webhooks.PATIENCE = making.PATIENCE = SOON
outbox.BACK_OFF_MINUTES = webhooks.BACK_OFF_MINUTES = (SECONDS / 60,) * 30
printing.files = replace(printing.files, lease=5 * SOON)
for name in SWEEPS:
    app.conf.beat_schedule[name]["schedule"] = SECONDS
