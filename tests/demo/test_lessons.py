"""What the demo says of lessons and of the library of strategies."""

from bic.tenancy import scope
from evaluations.models import Lesson, Strategy


def test_lessons_wait_were_taken_up_and_left_alone(program):
    with scope(program):
        assert {one.state for one in Lesson.objects.all()} == set(Lesson.State)
        assert all(one.title.is_ready_in("es") for one in Lesson.objects.all())


def test_a_town_tries_what_another_shared(program):
    with scope(program):
        assert Strategy.objects.published().count() == 2
        copied = Strategy.objects.get(copied_from__isnull=False)
        assert copied.copied_from.place != copied.place
        assert not copied.is_published
