"""Presses on pages of indicators: end one, take it up again, have the product read."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import View

from bic.ui.views import ProgramPermissionMixin
from evaluations.models import Indicator
from evaluations.overview import opened_waves
from evaluations.services import indicator as services
from evaluations.services import reading as readings
from evaluations.views.frame import InPlace
from evaluations.views.indicator import OneIndicator


class IndicatorAct(OneIndicator, View):
    """A press on the page of an indicator."""

    http_method_names = ("post",)
    permission_required = "evaluations.change_indicator"
    said = gettext_lazy("Saved.")

    def post(self, request, **_kwargs):
        self.act(self.own_object())
        messages.success(request, self.said)
        return self.back()


class IndicatorRetire(IndicatorAct):
    """Read it no longer."""

    said = gettext_lazy("It is no longer read. What was read stays.")

    def act(self, indicator):
        """End it."""
        services.retire(indicator, by=self.request.user)


class IndicatorTakeUp(IndicatorAct):
    """Read it again."""

    said = gettext_lazy("It is read again.")

    def act(self, indicator):
        """Take it up."""
        services.take_up(indicator)


def chosen_wave(request):
    """The open wave in the form, None for none or for one that is not open any more."""
    key = request.POST.get("wave", "")
    return next((one for one in opened_waves(request.community) if str(one.pk) == key), None)


class IndicatorRead(OneIndicator, View):
    """Have the product read one."""

    http_method_names = ("post",)
    permission_required = "evaluations.read_computed_indicator"

    def post(self, request, **_kwargs):
        try:
            found = readings.read(self.own_object(), by=request.user, wave=chosen_wave(request))
        except (readings.WaveLocked, readings.NotRead):
            messages.error(request, _("It could not be read: the wave was locked, or it ended."))
            return self.back()
        if found.value is None:
            messages.warning(request, _("Read, without a value: %(why)s") % {"why": found.why})
        else:
            messages.success(request, _("Read."))
        return self.back()


class IndicatorReadAll(InPlace, ProgramPermissionMixin, View):
    """Have the product read all that it reads by itself."""

    http_method_names = ("post",)
    permission_required = "evaluations.read_computed_indicator"

    def post(self, request, **_kwargs):
        rows = Indicator.objects.filter(community=request.community).in_use()
        try:
            count = readings.read_all(list(rows), by=request.user, wave=chosen_wave(request))
        except readings.WaveLocked:
            messages.error(request, _("The wave was locked meanwhile, so nothing was read."))
        else:
            words = ngettext("%(count)d indicator read.", "%(count)d indicators read.", count)
            messages.success(request, words % {"count": count})
        return self.to("indicator_list")
