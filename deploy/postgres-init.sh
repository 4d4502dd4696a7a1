#!/bin/sh
# Makes the application's ordinary role and its database, at the first start of the container.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$APP_DATABASE_PASSWORD" --username postgres <<'SQL'
CREATE ROLE bic LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'password';
CREATE DATABASE bic OWNER bic;
SQL
