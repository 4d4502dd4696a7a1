"""F1, F2, F-csv and F-post."""

import csv

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from bench.floors.models import Answer, Item

CSV_FIELDS = ("id", "name", "place", "starts_on", "ends_on", "amount", "note", "kind")


def ok(_request):
    """F1: an answer through the stock middleware."""
    return HttpResponse("ok")


@login_required
def items(request):
    """F2: session, user and one indexed query; a table of fifty rows."""
    return render(request, "items.html", {"items": Item.objects.order_by("starts_on")[:50]})


def export(_request):
    """F-csv: 2,000 rows of 8 columns from one queryset."""
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    writer.writerow(CSV_FIELDS)
    writer.writerows(Item.objects.order_by("pk").values_list(*CSV_FIELDS)[:2000])
    return response


def answer(request):
    """F-post: a form of 20 answers, stored as one row."""
    if request.method == "POST":
        Answer.objects.create(answers={f"q{n}": request.POST.get(f"q{n}", "") for n in range(20)})
        return HttpResponse(status=204)
    return render(request, "answer.html")
