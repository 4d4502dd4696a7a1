"""XLSForms: workbooks in the form of KoboToolbox and ODK, read into drafts and written of surveys.

A file nobody knows is read by a process of its own (`child`) within limits of time and memory;
it knows no database and no secret. What it found is plain data (`found`), and so are the
problems; `problems` puts them into the words of whoever reads them.
"""
