"""Addresses of records, of what was said there, and of quotes."""

from django.urls import path

from research.views import coding, record, statement

STUDIES = "<slug:program>/communities/<slug:community>/studies/"
RECORDS = f"{STUDIES}records/"
ONE = f"{RECORDS}<int:pk>/"
STATEMENT = f"{STUDIES}statements/<int:pk>/"
QUOTES = f"{STUDIES}quotes/"
QUOTE = f"{QUOTES}<int:pk>/"

urlpatterns = [
    path(RECORDS, record.RecordList.as_view(), name="record_list"),
    path(f"{STUDIES}<int:pk>/records/add/", record.RecordCreate.as_view(), name="record_create"),
    path(ONE, record.RecordDetail.as_view(), name="record_detail"),
    path(f"{ONE}edit/", record.RecordUpdate.as_view(), name="record_update"),
    path(f"{ONE}history/", record.RecordHistory.as_view(), name="record_history"),
    path(f"{ONE}delete/", record.RecordDelete.as_view(), name="record_delete"),
    path(f"{ONE}check/", record.RecordCheck.as_view(), name="record_check"),
    path(f"{ONE}reopen/", record.RecordReopen.as_view(), name="record_reopen"),
    path(f"{ONE}audio/", record.RecordAudio.as_view(), name="record_audio"),
    path(f"{ONE}coding/", coding.RecordCoding.as_view(), name="record_coding"),
    path(
        f"{ONE}coding/<int:coding>/remove/",
        coding.CodingRemove.as_view(),
        name="record_coding_remove",
    ),
    path(f"{ONE}coding/done/", coding.CodingFinish.as_view(), name="record_coding_finish"),
    path(f"{ONE}second/", coding.SecondCreate.as_view(), name="record_second"),
    path(f"{ONE}statements/add/", statement.StatementCreate.as_view(), name="statement_create"),
    path(f"{STATEMENT}edit/", statement.StatementUpdate.as_view(), name="statement_update"),
    path(f"{STATEMENT}delete/", statement.StatementDelete.as_view(), name="statement_delete"),
    path(f"{STATEMENT}quote/", statement.QuoteCreate.as_view(), name="quote_create"),
    path(QUOTES, statement.QuoteList.as_view(), name="quote_list"),
    path(f"{QUOTE}edit/", statement.QuoteUpdate.as_view(), name="quote_update"),
    path(f"{QUOTE}approve/", statement.QuoteAct.as_view(), name="quote_approve"),
    path(f"{QUOTE}withdraw/", statement.QuoteAct.as_view(act="withdraw"), name="quote_withdraw"),
    path(f"{QUOTE}delete/", statement.QuoteDelete.as_view(), name="quote_delete"),
]
