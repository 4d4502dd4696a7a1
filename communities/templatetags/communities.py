"""Words of communities for templates."""

from django import template

from communities.tables import pledges

register = template.Library()


@register.filter
def how_much(pledge):
    """Amount and hours of a pledge in words; its program is loaded."""
    return pledges.how_much(pledge, pledge.program.currency)
