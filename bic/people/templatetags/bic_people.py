"""Words about people and their devices in templates."""

from django import template

from bic.people.devices import device_in_words

register = template.Library()
register.filter("device", device_in_words)
