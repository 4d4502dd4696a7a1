"""Ships all states and counties with their Census codes."""

import json
from pathlib import Path

from django.db import migrations

DATA = Path(__file__).resolve().parent.parent / "geography" / "us.json"


def load(apps, schema_editor):
    State = apps.get_model("communities", "State")
    County = apps.get_model("communities", "County")
    shipped = json.loads(DATA.read_text("utf-8"))
    State.objects.bulk_create(
        State(fips=fips, abbreviation=letters, name=name)
        for fips, letters, name in shipped["states"]
    )
    County.objects.bulk_create(
        (
            County(geoid=geoid, name=name, state_id=geoid[:2])
            for geoid, name in shipped["counties"].items()
        ),
        batch_size=1000,
    )


def unload(apps, schema_editor):
    apps.get_model("communities", "County").objects.all().delete()
    apps.get_model("communities", "State").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("communities", "0002_relations")]
    operations = [migrations.RunPython(load, unload, elidable=False)]
