"""Two functions that take a page of answers, each within walls of its own; ADR 42."""

from django.db import migrations

# They open the walls of one survey for themselves alone, and close them again: so that a page of
# answers needs no transaction around it. `places` are keys of communities, NULL for all of them.
OPEN = """
    PERFORM set_config('bic.program_id', program::text, true),
        set_config('bic.all_communities', CASE WHEN places IS NULL THEN 'on' ELSE '' END, true),
        set_config('bic.community_ids', COALESCE(places, ''), true);
"""
CLOSE = """
    PERFORM set_config('bic.program_id', COALESCE(before[1], ''), true),
        set_config('bic.all_communities', COALESCE(before[2], ''), true),
        set_config('bic.community_ids', COALESCE(before[3], ''), true);
"""
BEFORE = """
    before text[] := ARRAY[current_setting('bic.program_id', true),
        current_setting('bic.all_communities', true), current_setting('bic.community_ids', true)];
"""
# The address is proved again, because a process may remember where it led before.
FIND = f"""
CREATE FUNCTION bic_survey_sitting(
    program bigint, places text, program_name text, door_name text, sealed text
)
RETURNS TABLE (id bigint, version bigint, revision integer, language text, day date, answers text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE {BEFORE}
BEGIN
    {OPEN}
    RETURN QUERY
        SELECT s.id, s.version_id, v.revision, s.language::text, s.day, s.answers::text
        FROM surveys_sitting s
        JOIN surveys_version v ON v.id = s.version_id
        JOIN surveys_door d ON d.survey_id = s.survey_id
        JOIN tenancy_program p ON p.id = s.program_id
        WHERE s.program_id = program AND s.seal = sealed
            AND d.slug = door_name AND p.slug = program_name;
    {CLOSE}
END $$
"""  # noqa: S608  (constants alone)
JOT = f"""
CREATE FUNCTION bic_survey_jot(
    program bigint, places text, sitting bigint, gone text[], added jsonb
)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE {BEFORE}
    is_kept boolean;
BEGIN
    {OPEN}
    UPDATE surveys_sitting SET answers = (answers - gone) || added WHERE id = sitting;
    is_kept := FOUND;
    {CLOSE}
    RETURN is_kept;
END $$
"""  # noqa: S608  (constants alone)


class Migration(migrations.Migration):
    dependencies = [("surveys", "0006_invitations_stop")]

    operations = [
        migrations.RunSQL(FIND, "DROP FUNCTION bic_survey_sitting(bigint, text, text, text, text)"),
        migrations.RunSQL(JOT, "DROP FUNCTION bic_survey_jot(bigint, text, bigint, text[], jsonb)"),
    ]
