"""The Celery application with everything that beat starts due each second."""

from bic.celery import app

app.conf.beat_schedule = {
    name: entry | {"schedule": 1} for name, entry in app.conf.beat_schedule.items()
}
