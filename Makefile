# BIC Blueprint. `make demo` runs it, `make test` tests it; both need only Python 3.12, git and make.

.DEFAULT_GOAL := help
.PHONY: help demo test setup lint format migrations messages docs bench drill assets geo screens lock backup restore
SHELL := /bin/bash

PORT ?= 8000
HOST ?= 127.0.0.1
VAR ?= var
ONLY ?=
NAME ?=
ARGS ?=
PY := .venv/bin/python
CATALOG := locale/es/LC_MESSAGES/django.po
PRODUCTION := DJANGO_SETTINGS_MODULE=bic.settings ALLOWED_HOSTS=blueprint.example.org \
	SECRET_KEY=not-a-secret-only-to-check-the-settings-with-6f1d0c83
WITH_SERVICES := $(PY) -m bic.embedded
MANAGE := $(PRODUCTION) $(WITH_SERVICES) $(PY) manage.py
# Where Python is told to keep nothing, every process would compile all sources again.
export PYTHONDONTWRITEBYTECODE :=
UV ?= $(shell command -v uv || echo var/uv/bin/uv)
COMPILE := pip compile pyproject.toml --generate-hashes --no-emit-index-url \
	--python-version 3.12 --universal --quiet

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Run the demo on PORT (8000), with its data in VAR (var); Ctrl-C stops it
	@scripts/setup pango
	@exec $(PY) -m bic.supervisor --host "$(HOST)" --port "$(PORT)" --var "$(VAR)"

test: ## Check and test everything, or one app with ONLY=planning; ARGS go to pytest
	@scripts/setup pango chromium verapdf
	@scripts/check "$(ONLY)" $(ARGS)

setup: ## Make .venv and what else is needed to develop
	@scripts/setup pango chromium
	@echo "Ready. \`make demo\` shows the product; CONTRIBUTING.md says how a change is made."

lint: ## Check style, types, imports, migrations and the production settings
	@scripts/setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m djlint --quiet --lint templates
	$(PY) -m mypy bic $(wildcard */services.py */services */tasks.py)
	.venv/bin/lint-imports
	@$(PRODUCTION) $(WITH_SERVICES) sh -ec '$(PY) manage.py makemigrations --check --dry-run; \
		$(PY) manage.py check --deploy --fail-level WARNING'

format: ## Write the sources of Python as `make lint` wants them
	@scripts/setup
	$(PY) -m ruff check --select I --fix --quiet .
	$(PY) -m ruff format .

migrations: ## Write the migration of changed models; ONLY=planning is one app, NAME=budget_notes its name
	@scripts/setup
	@$(MANAGE) makemigrations $(ONLY) $(if $(NAME),--name $(NAME))
	@$(PY) -m ruff format --quiet $(wildcard */migrations bic/*/migrations)

backup: ## Back up the installation of the environment into the folder TO
	@$(PY) manage.py backup "$(TO)" $(ARGS)

restore: ## Restore the backup FROM into an empty database; ARGS="--identity FILE" opens an encrypted one
	@$(PY) manage.py restore "$(FROM)" $(ARGS)

bench: ## Measure beside the floors; ONLY=name runs one row
	@scripts/setup pango
	@exec env ONLY="$(ONLY)" $(PY) -m bench

drill: ## Break the real stack while 40 people work; ONLY=fault makes one fault
	@scripts/setup pango
	@exec env ONLY="$(ONLY)" $(PY) -m drill

assets: ## Rebuild static/dist from assets (needs Node)
	cd assets && npm ci --no-audit --no-fund && npm run build

geo: ## Rebuild the list of states and counties (needs npm)
	@scripts/setup
	$(PY) -m communities.geography.build

screens: ## Take the pictures of the main pages in docs/screens
	@scripts/setup pango chromium
	$(PY) -m tests.screens

lock: ## Compile requirements*.txt from pyproject.toml
	@[ -x "$(UV)" ] || { python3 -m venv var/uv && var/uv/bin/pip install --quiet uv; }
	$(UV) $(COMPILE) --output-file requirements.txt
	$(UV) $(COMPILE) --extra dev --output-file requirements-dev.txt

messages: ## Collect the translatable strings into locale/
	@command -v xgettext >/dev/null || { echo "gettext is missing; install it first (Debian: apt-get install gettext)." >&2; exit 1; }
	@scripts/setup
	$(PRODUCTION) DATABASE_URL=postgresql:/// BROKER_URL=memory:// $(PY) manage.py makemessages --locale es --no-obsolete --add-location file --ignore 'node_modules/*' --ignore 'bic/ui/styleguide/*' --ignore 'var/*' --ignore '.venv/*'
	@grep -v '^"POT-Creation-Date: ' $(CATALOG) > $(CATALOG).new && mv $(CATALOG).new $(CATALOG)
	@msgfmt --statistics --output-file /dev/null $(CATALOG)
	@echo "$(CATALOG): write the Spanish of what is untranslated, correct what is fuzzy (a guess) and take its \"#, fuzzy\" away."

docs: ## Write docs/access.md and docs/settings.md out of the code, and build the site in var/site
	@scripts/setup
	@$(MANAGE) access > docs/access.md.new && mv docs/access.md.new docs/access.md
	@$(PY) -m bic.settings_reference > docs/settings.md
	@NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict --quiet
	@echo "The site is in var/site; \`$(PY) -m http.server --directory var/site\` shows it."
