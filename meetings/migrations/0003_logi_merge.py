from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0002_meetings"),
        ("meetings", "0002_rsvp"),
    ]

    operations = []
