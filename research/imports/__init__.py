"""Tables that spreadsheets can be imported into, each noun's in a module of its own."""
