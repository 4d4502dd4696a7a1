"""Words of reports to residents in Arabic; a draft for the demo."""

OF_REPORT = {
    "report_title": "ما الذي تغيّر في {place}",
    "report_from": "من {name}",
    "report_period": "من {start} إلى {end}",
    "report_corrects": "النسخة {number}. تصحّح النسخة التي نُشرت قبلها.",
    "report_figures": "ما الذي أُنجز",
    "report_done": "أُنجز في هذه الفترة",
    "report_late": "متأخر",
    "report_next": "الخطوات القادمة",
    "report_dates": "ما الذي سيأتي",
    "report_questions": "هل لديك أسئلة؟",
    "report_ask": "اسأل {name}. لست مضطرًا إلى ذكر اسمك.",
    "report_as_of": "البيانات حتى {day}.",
    "report_whole": "تقرير التقدم الكامل",
}
