"""What planning takes from spreadsheets, each noun's in a module of its own."""
