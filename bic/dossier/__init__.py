"""What a community or a program takes along: dossiers, and archives of whole programs."""
