"""The production shape: compose file, nginx, environment."""

import os
import re
import shutil
import subprocess

import pytest
import yaml

from bic import settings_reference
from tests.plugins.services import ROOT

APPLICATION = {"web", "worker", "beat", "release"}
OPTIONS = {"clamav": ["scan"], "s3": ["s3"], "backup": ["backup"]}
PARTS = ("backup", "beat", "web", "worker")
NEEDED = {"SECRET_KEY", "ALLOWED_HOSTS", "POSTGRES_PASSWORD", "APP_DATABASE_PASSWORD"}


@pytest.fixture(scope="module")
def compose() -> dict:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))


def test_every_part_is_there(compose):
    services = compose["services"]
    assert set(services) == APPLICATION | {"nginx", "postgres", "valkey"} | set(OPTIONS)
    assert {name: part["profiles"] for name, part in services.items() if "profiles" in part} == (
        OPTIONS
    )


def test_everything_that_stays_up_has_a_health_check(compose):
    checks = {name: part.get("healthcheck", {}) for name, part in compose["services"].items()}
    assert all(checks.values())
    # What runs once would be asked for the web server that it is not.
    assert {name for name, one in checks.items() if one.get("disable")} == {"release", "backup"}


def test_what_is_waited_for_can_become_healthy(compose):
    services = compose["services"]
    for part in services.values():
        for other, how in part.get("depends_on", {}).items():
            if how["condition"] == "service_healthy":
                assert "healthcheck" in services[other]


def test_only_nginx_is_reachable_from_outside(compose):
    assert [name for name, part in compose["services"].items() if "ports" in part] == ["nginx"]


def test_volumes_are_declared(compose):
    used = {
        mount.split(":")[0]
        for part in compose["services"].values()
        for mount in part.get("volumes", [])
        if not mount.startswith((".", "$"))
    }
    assert used == set(compose["volumes"])
    for part in compose["services"].values():
        for mount in part.get("volumes", []):
            if mount.startswith("./"):
                assert (ROOT / mount.split(":")[0]).is_file()


def test_application_does_not_get_the_password_of_the_superuser(compose):
    for name in APPLICATION:
        environment = compose["services"][name]["environment"]
        assert environment["POSTGRES_PASSWORD"] == ""
        assert environment["DATABASE_URL"].startswith("postgresql://bic:")


def test_role_made_for_the_application_is_ordinary():
    words = (ROOT / "deploy" / "postgres-init.sh").read_text("utf-8")
    assert "NOSUPERUSER NOBYPASSRLS NOCREATEROLE" in words


def test_compose_accepts_the_file(tmp_path):
    command = ["docker", "compose"]
    if not shutil.which("docker") or subprocess.run([*command, "version"], check=False).returncode:
        command = ["docker-compose"]
        if not shutil.which("docker-compose"):
            pytest.skip("docker compose: not given")
    (tmp_path / ".env").write_text("".join(f"{name}=x\n" for name in sorted(NEEDED)))
    shutil.copy(ROOT / "docker-compose.yml", tmp_path)
    profiles = ["--profile", "scan", "--profile", "s3"]
    done = subprocess.run(
        [*command, *profiles, "config", "--quiet"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_nginx_accepts_its_file(tmp_path):
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if not nginx:
        pytest.skip("nginx: not given")
    words = (ROOT / "deploy" / "nginx.conf").read_text("utf-8").replace("/tmp/", f"{tmp_path}/")  # noqa: S108
    config = tmp_path / "nginx.conf"
    config.write_text(words)
    done = subprocess.run(
        [nginx, "-t", "-q", "-c", config], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def image() -> list[str]:
    """The lines of the Dockerfile that make the image, from its last FROM on."""
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    begin = max(number for number, line in enumerate(lines) if line.startswith("FROM "))
    return lines[begin:]


def test_image_runs_as_an_ordinary_user_and_says_how_it_is(image):
    users = [line for line in image if line.startswith("USER ")]
    assert users == ["USER bic"]
    assert any("useradd --system --uid 10001" in line for line in image)
    check = " ".join(image[image.index(next(x for x in image if x.startswith("HEALTHCHECK"))) :])
    assert '"deploy/probe.py", "/readyz"' in check


def test_image_brings_the_programs_of_the_server_that_it_backs_up(compose):
    server = compose["services"]["postgres"]["image"].removeprefix("postgres:").split("-")[0]
    words = (ROOT / "Dockerfile").read_text("utf-8")
    assert f"FROM postgres:{server}-trixie AS postgres" in words
    assert f"/usr/lib/postgresql/{server}/bin/pg_dump" in words


def test_every_variable_of_the_settings_is_in_the_example():
    """An installer finds every knob in one place."""
    settings = (ROOT / "bic" / "settings.py").read_text("utf-8")
    known = set(re.findall(r'env\.\w+\(\s*"([A-Z0-9_]+)"', settings))
    example = set(
        re.findall(r"^(?:# )?([A-Z0-9_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.M)
    )
    # Set by the image, by the tests, or not for production.
    elsewhere = {"VAR_DIR", "STATIC_ROOT", "DEBUG", "REDIS_PREFIX"}
    assert known - example - elsewhere == set()
    assert example >= NEEDED


def test_the_page_of_settings_is_what_the_code_says():
    written = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert written == settings_reference.current(), "Run `make docs`."


def test_every_setting_is_explained():
    sections = settings_reference.told((ROOT / ".env.example").read_text("utf-8"))
    assert [name for one in sections for name, words in one.entries if not words] == []


def test_units_of_systemd_run_as_an_ordinary_user_who_changes_nothing_of_the_system():
    units = sorted((ROOT / "deploy" / "systemd").glob("*.service"))
    assert [one.stem for one in units] == [f"blueprint-{part}" for part in PARTS]
    for one in units:
        words = one.read_text("utf-8").splitlines()
        assert {"User=blueprint", "NoNewPrivileges=yes", "ProtectSystem=strict"} <= set(words)


def test_only_backups_know_the_role_that_sees_every_row():
    for part in PARTS:
        words = (ROOT / "deploy" / "systemd" / f"blueprint-{part}.service").read_text("utf-8")
        assert ("backup-env" in words) == (part == "backup")
