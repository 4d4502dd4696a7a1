import django.core.validators
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("surveys", "0003_old_keys"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.AlterField(
                    model_name="batch",
                    name="expected",
                    field=models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(
                                1, "Write a number of at least 1."
                            )
                        ],
                        verbose_name="forms in the batch",
                    ),
                ),
                migrations.AlterField(
                    model_name="batchevent",
                    name="expected",
                    field=models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(
                                1, "Write a number of at least 1."
                            )
                        ],
                        verbose_name="forms in the batch",
                    ),
                ),
                migrations.AlterField(
                    model_name="quota",
                    name="wanted",
                    field=models.PositiveIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(
                                1, "Write a number of at least 1."
                            )
                        ],
                        verbose_name="answers wanted",
                    ),
                ),
                migrations.AlterField(
                    model_name="quotaevent",
                    name="wanted",
                    field=models.PositiveIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(
                                1, "Write a number of at least 1."
                            )
                        ],
                        verbose_name="answers wanted",
                    ),
                ),
            ],
        ),
    ]
