-- Run once by a superuser on a new database, before the first migrate.
-- The application works without it; see docs/architecture.md for what is slower then.
SELECT 1;
