"""The whole road of a program in one browser, in order, without shortcuts through the database.

Given are an empty program, its director's account, and a certificate to seal with (`conftest.py`).
Everything else comes through pages: invitations are accepted by the links of mails in the test's
outbox, letters and signatures are given by mailed links, residents answer without an account.
A worker runs beside it, in this process. One thing a browser cannot do, wait for three years: the
calendar is moved forward (`time_machine`), and people sign in anew, as they would.
"""

import pytest

from tests.road import (
    agreeing,
    evaluating,
    identifying,
    implementation,
    leaving,
    plan,
    planning,
    research,
    together,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACTS = (
    planning.the_director_comes_to_an_empty_program,
    planning.she_invites_her_staff,
    planning.the_team_is_listed_with_its_skills,
    planning.the_charter_is_written_and_approved,
    planning.the_money_is_planned_and_found,
    identifying.the_coordinator_meets_leaders_of_a_town,
    identifying.a_call_is_published_and_sent_to_managers,
    identifying.the_manager_of_the_town_applies,
    identifying.two_people_write_letters_by_link,
    identifying.the_application_is_sent,
    identifying.sponsors_and_community_are_found_ready,
    identifying.the_application_is_reviewed_and_accepted,
    agreeing.the_agreement_is_drafted_and_sent_out,
    agreeing.three_parties_sign_by_their_links,
    agreeing.the_sealed_file_is_verified_by_anybody,
    agreeing.the_partners_come_to_the_town,
    research.the_evaluation_is_planned_before_anybody_is_asked,
    research.a_census_file_tells_who_lives_there,
    research.residents_answer_a_survey_on_their_phones,
    research.who_reads_the_answers_depends_on_who_they_are,
    research.assets_of_every_kind_are_mapped,
    research.themes_are_shared_with_the_committee,
    research.the_committee_orders_its_themes,
    research.a_planning_meeting_is_held_and_chooses_the_themes,
    research.the_research_is_reported_in_both_languages,
    research.the_baseline_is_taken,
    together.a_meal_is_announced_and_families_reply,
    together.residents_give_ideas,
    together.the_meal_is_held_and_dots_are_put,
    together.a_partner_proposes_and_her_committee_studies_it,
    together.those_who_take_part_decide,
    plan.the_decision_becomes_a_plan_with_named_people,
    plan.the_plan_is_approved_and_published,
    evaluating.a_year_later_partners_say_how_the_work_goes,
    plan.the_council_gets_a_recommendation_and_answers,
    implementation.the_director_signs_the_plan_off,
    implementation.partners_do_their_tasks_and_report,
    implementation.five_audiences_are_told_of_it,
    evaluating.after_three_years_residents_are_asked_again,
    evaluating.three_waves_are_compared,
    evaluating.the_third_year_is_reported,
    leaving.the_dossier_of_the_town_leaves,
    leaving.the_program_is_the_same_in_an_empty_installation,
)


def test_a_program_walks_the_whole_road(road):
    for act in ACTS:
        act(road)
