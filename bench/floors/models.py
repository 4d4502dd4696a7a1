"""Ten thousand rows to show fifty of."""

from django.db import models


class Item(models.Model):
    """A row with two dates."""

    name = models.CharField(max_length=120)
    place = models.CharField(max_length=120)
    starts_on = models.DateField(db_index=True)
    ends_on = models.DateField()
    amount = models.IntegerField()
    note = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)

    def __str__(self):
        return self.name


class Answer(models.Model):
    """Twenty answers in one row."""

    answers = models.JSONField()

    def __str__(self):
        return str(self.pk)
