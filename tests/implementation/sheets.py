"""Spreadsheets of plans for tests: 34 strategies as towns write them."""

import io

from openpyxl import Workbook

from tests.imports.conftest import Road

HEADINGS = [
    "Tema", "Topic (Spanish)", "Objective", "Objective (Spanish)", "Strategy", "Action (Spanish)",
    "Responsible", "Partners", "Staff", "Deadline", "Approval",
]  # fmt: skip
TOPICS = [("Housing", "Vivienda"), ("Leadership", "Liderazgo"), ("Safety", "Seguridad")]


def strategies(count=34):
    """Rows of a plan in two languages; topic and objective stand where they begin."""
    rows = []
    for number in range(count):
        topic, tema = TOPICS[number * len(TOPICS) // count]
        is_new = not rows or rows[-1]["topic"] != topic
        rows.append(
            {
                "topic": topic,
                "cells": [
                    topic if is_new else "", tema if is_new else "",
                    f"{topic} is fair" if is_new else "", f"{tema} justa" if is_new else "",
                    f"Strategy {number + 1}", f"Estrategia {number + 1}",
                    "Town of Larkspur", "Welcome House; Library" if number % 2 else "",
                    "Rosa Vega" if number == 0 else "", f"2027-0{number % 9 + 1}-15",
                    "Council" if number % 10 == 0 else "",
                ],
            }
        )  # fmt: skip
    return [row["cells"] for row in rows]


def xlsx_of(rows, headings=HEADINGS):
    """A workbook with a title above its headings, as people keep them."""
    book = Workbook()
    sheet = book.active
    sheet.append(["Integration plan of Larkspur"])
    sheet.append(list(headings))
    for row in rows:
        sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


class PlanRoad(Road):
    """An import into the plan of a community: "implementation.action" or "implementation.task"."""

    def __init__(self, client, community, key):
        super().__init__(client, community.program)
        self.community, self.key = community, key

    def url(self, name, *args):
        base = f"/{self.program.slug}/communities/{self.community.slug}/imports/{self.key}/"
        if name == "upload":
            return base
        return f"{base}{args[0]}/{name.replace('_', '-')}/"


def exported(road, form):
    """The file of the plan that people take out."""
    address = f"/{road.program.slug}/communities/{road.community.slug}/plan/spreadsheet/"
    return road.client.get(f"{address}plan.{form}").content
