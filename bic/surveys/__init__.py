"""Surveys: built or imported, answered without an account, told without naming anybody."""
