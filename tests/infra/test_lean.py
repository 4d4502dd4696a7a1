"""What is kept small stays small."""

import sys

from django.apps import apps


def test_no_field_of_a_model_has_a_dictionary_with_room_for_twice_its_names():
    fields = [
        field
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_fields
    ]
    large = [
        str(field)
        for field in fields
        if sys.getsizeof(field.__dict__) > sys.getsizeof(dict(field.__dict__))
    ]

    assert len(fields) > 5_000
    # Some get one more name when the models are complete.
    assert len(large) < len(fields) / 100
