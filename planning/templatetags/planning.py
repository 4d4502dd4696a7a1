"""Money in templates."""

from django import template

from bic import money

register = template.Library()


@register.filter(name="money")
def money_words(amount, currency):
    """An amount in words of the page's language; nothing for None."""
    return "" if amount is None else money.words(amount, currency)
