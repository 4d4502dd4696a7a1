-- Run by a superuser on a database before its first migrate; running it again does no harm.
-- The application works without it; docs/architecture.md says what is slower then.
SELECT 1;
