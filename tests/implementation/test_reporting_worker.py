"""Files of reports to audiences, with a real worker."""

import io

import pytest
from django.core.files.storage import default_storage
from django.db import transaction
from docx import Document

from bic.tenancy import scope
from implementation.models import AudienceFile
from implementation.tasks import requeue_audience_files
from tests.factories import CommunityFactory, MembershipFactory
from tests.implementation.reporting import make_published

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_worker_makes_all_files_and_takes_up_one_that_another_left(
    celery_worker_process, program
):
    larkspur = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    by = MembershipFactory(program=program, role="coordinator").user
    with transaction.atomic(), scope(program):
        make_published(larkspur, by)

    def made():
        with scope(program):
            files = list(AudienceFile.objects.all())
        return all(one.state == "ready" for one in files) and files

    files = celery_worker_process.wait_for(made)
    [word] = [one for one in files if one.format == "docx"]
    with default_storage.open(word.storage_key) as content:
        assert Document(io.BytesIO(content.read())).paragraphs

    with scope(program):
        AudienceFile.objects.filter(pk=word.pk).update(
            state="rendering", storage_key="", started_at="2026-01-01T00:00Z", finished_at=None
        )
    requeue_audience_files()
    again = celery_worker_process.wait_for(made)
    assert {one.attempts for one in again} == {1, 2}
