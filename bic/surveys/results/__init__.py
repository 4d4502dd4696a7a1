"""What came in, as numbers of people. Whatever is not for the custodians passes `bic.privacy`."""
