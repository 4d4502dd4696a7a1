"""Questionnaires leave with their words; no answer does."""

from bic.dossier.parts import goes_with

goes_with("surveys.Version", "survey")
goes_with("surveys.Item", "version")
goes_with("surveys.Wording", "item")
