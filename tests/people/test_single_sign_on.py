"""Single sign-on against a provider that really answers: it lets known people in, and no others."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import time
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from django.conf import settings as project
from django.urls import reverse

from bic.people.models import User

CLIENT = "blueprint"
# Longer than a test needs, so that the library does not call it weak.
KEY = "shared by this provider and nobody else, for tests"


class Provider(BaseHTTPRequestHandler):
    """What OpenID Connect asks of a provider, for one person at a time."""

    def do_GET(self):
        path = urlsplit(self.path).path
        if path == "/.well-known/openid-configuration":
            here = self.server.address
            self.answer(
                {
                    "issuer": here,
                    "authorization_endpoint": f"{here}/authorize",
                    "token_endpoint": f"{here}/token",
                    "userinfo_endpoint": f"{here}/userinfo",
                    "jwks_uri": f"{here}/keys",
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }
            )
        elif path == "/userinfo" and self.headers["Authorization"] == "Bearer let-me-in":
            self.answer(self.server.person)
        else:
            self.send_error(404)

    def do_POST(self):
        sent = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.server.exchanged.append(sent)
        claims = self.server.person | {
            "iss": self.server.address,
            "aud": CLIENT,
            "iat": int(time()),
            "exp": int(time()) + 60,
        }
        token = jwt.encode(claims, KEY, algorithm="HS256")
        self.answer({"access_token": "let-me-in", "token_type": "Bearer", "id_token": token})

    def answer(self, values):
        body = json.dumps(values).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args):
        """Keep the output of the tests to themselves."""


@pytest.fixture
def provider(settings):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    server.address = f"http://127.0.0.1:{server.server_port}"
    server.exchanged = []
    app = {
        "provider_id": "oidc",
        "name": "Alder Ridge sign-on",
        "client_id": CLIENT,
        "secret": "told to the provider alone",
        "settings": {"server_url": server.address},
    }
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def come_in(client, provider, email, *, verified=True):
    """Follow the link of the entrance to the provider and back as `email`."""
    provider.person = {"sub": f"sub-{email}", "email": email, "email_verified": verified}
    left = client.get(reverse("openid_connect_login", args=["oidc"]))
    asked = parse_qs(urlsplit(left.url).query)
    assert left.url.startswith(f"{provider.address}/authorize?")
    assert asked["client_id"] == [CLIENT]
    return client.get(asked["redirect_uri"][0], {"code": "once", "state": asked["state"][0]})


def person_of(client):
    key = client.session.get("_auth_user_id")
    return key and User.objects.get(pk=key)


def test_a_known_person_comes_in_by_single_sign_on(client, provider, director):
    answer = come_in(client, provider, director.email)

    assert answer.status_code == 302
    assert person_of(client) == director
    assert provider.exchanged[0]["client_secret"] == ["told to the provider alone"]


def test_who_came_once_is_known_by_the_provider_whatever_their_address_becomes(
    client, provider, director
):
    come_in(client, provider, director.email)
    client.logout()
    User.objects.filter(pk=director.pk).update(email="moved@example.org")

    come_in(client, provider, director.email)

    assert person_of(client) == director


def test_an_address_that_the_provider_has_not_verified_lets_nobody_in(client, provider, director):
    come_in(client, provider, director.email, verified=False)

    assert person_of(client) is None


def test_single_sign_on_creates_nobody(client, provider, db):
    before = User.objects.count()

    answer = come_in(client, provider, "stranger@example.org")

    assert answer.status_code in (200, 302)
    assert person_of(client) is None
    assert User.objects.count() == before


def test_a_forged_answer_lets_nobody_in(client, provider, director):
    provider.person = {"sub": "1", "email": director.email, "email_verified": True}

    answer = client.get(
        reverse("openid_connect_callback", args=["oidc"]), {"code": "once", "state": "guessed"}
    )

    assert answer.status_code == 401
    assert person_of(client) is None
    assert provider.exchanged == []


def test_a_provider_that_does_not_answer_is_told_to_the_visitor(client, provider, director):
    app = project.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"][0]
    app["settings"]["server_url"] = f"{provider.address}/nowhere"

    page = client.get(reverse("openid_connect_login", args=["oidc"]), follow=True)

    assert page.redirect_chain == [(reverse("account_login"), 302)]
    assert "Single sign-on does not answer now." in page.text
