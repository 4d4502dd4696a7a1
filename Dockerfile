# Two stages: the libraries are built in the first, the second runs as an ordinary user.
FROM python:3.13-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
COPY requirements.txt /tmp/requirements.txt
RUN /opt/venv/bin/pip install --require-hashes -r /tmp/requirements.txt
COPY . /srv/bic
WORKDIR /srv/bic
RUN for catalog in $(find locale -name '*.po'); do \
      /opt/venv/bin/pybabel compile --domain "$(basename "$catalog" .po)" \
        --input-file "$catalog" --output-file "${catalog%.po}.mo"; \
    done
# Static files need no database, but the settings want its address.
RUN DATABASE_URL=postgresql:///none BROKER_URL=redis://none SECRET_KEY=only-while-building \
    STATIC_ROOT=/srv/static /opt/venv/bin/python manage.py collectstatic --no-input --verbosity 0

# Backups are made by the programs of the server's own version.
FROM postgres:18-trixie AS postgres

FROM python:3.13-slim-trixie
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
       libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-droid-fallback libpq5 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /srv/bic --shell /usr/sbin/nologin bic \
    && mkdir -p /srv/var/files /srv/published && chown -R bic:bic /srv/var /srv/published
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    VAR_DIR=/srv/var STATIC_ROOT=/srv/static
COPY --from=postgres /usr/lib/postgresql/18/bin/pg_dump /usr/lib/postgresql/18/bin/pg_restore \
     /usr/local/bin/
COPY --from=postgres /usr/lib/*-linux-gnu/libpq.so.5* /usr/local/lib/
RUN ldconfig
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/static /srv/static
COPY --from=build /srv/bic /srv/bic
WORKDIR /srv/bic
USER bic
EXPOSE 8000
# Of a web server, which this image runs unless told otherwise.
HEALTHCHECK --interval=15s --timeout=20s --start-period=30s --retries=4 \
    CMD ["python", "deploy/probe.py", "/readyz"]
CMD ["gunicorn", "--config", "deploy/gunicorn.conf.py", "bic.wsgi"]
