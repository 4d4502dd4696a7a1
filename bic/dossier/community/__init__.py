"""The dossier of one community: what its own partners may see, to be read without us; ADR 35."""
