"""Tables that spreadsheets can be imported into, each noun's in a module of its own."""
"""Rows of background research out of files, each noun's in a module of its own."""
