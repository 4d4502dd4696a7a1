"""What the pages of our libraries ask of a visitor; our own pages say it themselves."""

PUBLIC = """
account_login account_logout account_signup account_signup_by_passkey account_inactive
account_email_verification_sent account_confirm_email account_confirm_login_code
account_request_login_code account_reset_password account_reset_password_done
account_reset_password_from_key account_reset_password_from_key_done
account_confirm_password_reset_code account_complete_password_reset
account_password_reset_completed mfa_authenticate mfa_login_webauthn mfa_trust
socialaccount_login_cancelled socialaccount_login_error socialaccount_signup
openid_connect_login openid_connect_callback
"""
SIGNED_IN = """
account_email account_change_password account_set_password account_reauthenticate
mfa_index mfa_activate_totp mfa_deactivate_totp mfa_reauthenticate mfa_reauthenticate_webauthn
mfa_view_recovery_codes mfa_generate_recovery_codes mfa_download_recovery_codes
mfa_add_webauthn mfa_list_webauthn mfa_edit_webauthn mfa_remove_webauthn mfa_signup_webauthn
socialaccount_connections usersessions_list
"""
THIRD_PARTY = dict.fromkeys(PUBLIC.split(), "public") | dict.fromkeys(
    SIGNED_IN.split(), "signed_in"
)
