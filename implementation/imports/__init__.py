"""What spreadsheets bring into a plan: its actions, and their tasks."""
