"""Interpreters: the roster of a program, and who of it is booked for which meeting."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.money import MoneyField
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager
from meetings.models.afterwards import Cost
from meetings.models.meeting import Meeting

MOST_HOURS = 24


class Mode(models.TextChoices):
    """How somebody interprets."""

    SIMULTANEOUS = "simultaneous", _("Simultaneous, with headsets or beside people")
    CONSECUTIVE = "consecutive", _("Consecutive, in turns with who speaks")
    SIGN = "sign", _("Sign language")


class InterpreterQuerySet(models.QuerySet):
    """Interpreters, and what pages load of them."""

    def active(self):
        """Those who can be booked."""
        return self.filter(is_active=True)

    def for_list(self):
        """All that the roster shows, in one query."""
        return (
            self.annotate(
                booking_count=models.Count(
                    "bookings", filter=~Q(bookings__state=Booking.State.DECLINED)
                )
            )
            .defer("note")
            .order_by("-is_active", "name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Interpreter(ProgramModel):
    """Somebody who interprets for the program, with how to reach them. For staff alone."""

    class Direction(models.TextChoices):
        BOTH = "both", _("Both ways")
        FROM_ENGLISH = "from", _("From English only")
        INTO_ENGLISH = "into", _("Into English only")

    name = models.CharField(_("name"), max_length=120)
    agency = models.CharField(_("agency"), max_length=120, blank=True)
    languages = ArrayField(models.CharField(max_length=12), verbose_name=_("languages"))
    direction = models.CharField(
        _("direction"), max_length=4, choices=Direction, default=Direction.BOTH
    )
    modes = ArrayField(
        models.CharField(max_length=12, choices=Mode), verbose_name=_("how they interpret")
    )
    contact = models.CharField(_("email or phone"), max_length=200, blank=True)
    rate = MoneyField(
        _("price of an hour"), null=True, blank=True, validators=[MinValueValidator(0)]
    )
    note = models.TextField(_("note"), max_length=1000, blank=True)
    is_active = models.BooleanField(_("can be booked"), default=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(InterpreterQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("interpreter")
        verbose_name_plural = _("interpreters")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "name", "agency"],
                name="interpreter_once",
                violation_error_message=_("Somebody of this name is on the roster already."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("meetings:interpreter_detail", args=[self.program.slug, self.pk])


class BookingQuerySet(models.QuerySet):
    """Bookings by state, and what pages load of them."""

    def standing(self):
        """Those that nobody declined or canceled."""
        return self.exclude(state=Booking.State.DECLINED)

    def with_names(self):
        """Each with its interpreter and its cost, in one query."""
        return self.select_related("interpreter", "cost", "cost__expense").order_by(
            "language", "state", "pk"
        )


@track()
class Booking(CommunityModel):
    """An interpreter at a meeting: which language, how, how long, at what price, how it went.

    Partners see that a language is covered, never by whom: the roster is not in their scope.
    """

    class State(models.TextChoices):
        ASKED = "asked", pgettext_lazy("booking", "Asked")
        CONFIRMED = "confirmed", pgettext_lazy("booking", "Confirmed")
        DECLINED = "declined", pgettext_lazy("booking", "Declined or canceled")

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="bookings", editable=False)
    interpreter = models.ForeignKey(
        Interpreter, models.PROTECT, related_name="bookings", verbose_name=_("interpreter")
    )
    language = models.CharField(_("language"), max_length=12)
    mode = models.CharField(
        _("how they interpret"), max_length=12, choices=Mode, default=Mode.SIMULTANEOUS
    )
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.ASKED)
    booked_on = models.DateField(_("asked on"))
    hours = models.DecimalField(
        _("hours"), max_digits=4, decimal_places=2, null=True, blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(MOST_HOURS)],
    )  # fmt: skip
    cost = models.OneToOneField(
        Cost, models.SET_NULL, null=True, editable=False, related_name="booking",
        verbose_name=_("cost"),
    )  # fmt: skip
    feedback = models.TextField(
        _("how it went"), max_length=1000, blank=True,
        help_text=_("About the work: words that were missing, sound, breaks."),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(BookingQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("booking of an interpreter")
        verbose_name_plural = _("bookings of interpreters")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "interpreter", "language"],
                name="booking_once",
                violation_error_message=_("This interpreter is booked for this language already."),
            ),
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="booking_by_meeting")]

    def __str__(self):
        return f"{self.language}, {self.get_mode_display()}"
