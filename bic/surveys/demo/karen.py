"""The survey after the meal in S'gaw Karen, in few and short words.

They are simple words of everyday life, put together for the demo by somebody who does not speak
Karen: a native reader has to look at every one of them before a survey uses them in earnest.
Words of the page that are not here are said in English.
"""

PAGE = {
    "begin": "စးထီၣ်",
    "decline": "တအဲၣ်ဒိးဘၣ်",
    "next": "ဆူညါ",
    "back": "ဆူလီၢ်ခံ",
    "send": "ဆှၢ",
    "progress": "တၢ်သံကွၢ် {n} / {count}",
    "language": "ကျိာ်",
    "other": "အဂၤ",
    "yes": "မ့ၢ်",
    "no": "တမ့ၢ်ဘၣ်",
    "day": "နံၤ",
    "month": "လါ",
    "year": "နံၣ်",
    "thanks": "တၢ်ဘျုးဒိၣ်မး",
}
CONSENT = "တၢ်သံကွၢ် – 6။ နမ့ၢ်အဲၣ်ဒိး၊ စံးဆၢ။ နမ့ၢ်တအဲၣ်ဒိးဘၣ်၊ တစံးဆၢဘၣ်၊ သ့။ တၢ်ဘျုးဒိၣ်မး။"
# Words of each question by its key.
QUESTIONS = {
    "meal": {
        "label": "တၢ်အီၣ် ဂုၤဧါ။",
        "choices": {"great": "ဂုၤဒိၣ်မး", "good": "ဂုၤ", "poor": "တဂုၤဘၣ်"},
    },
    "understood": {"label": "နနၢ်ပၢၢ်ဧါ။", "choices": {"yes": "မ့ၢ်", "no": "တမ့ၢ်ဘၣ်"}},
    "language": {
        "label": "ကညီကျိာ် အိၣ်ဧါ။",
        "choices": {"yes": "မ့ၢ်", "no": "တမ့ၢ်ဘၣ်"},
    },
    "people": {"label": "ပှၤ ဆံးအါလဲၣ်။", "constraint_message": "1 – 30"},
    "need": {
        "label": "နလိၣ်ဘၣ် မနုၤလဲၣ်။",
        "choices": {"help": "တၢ်မၤစၢၤ", "school": "ကၠိ", "home": "ဟံၣ်"},
    },
    "wish": {"label": "နအဲၣ်ဒိး မနုၤလဲၣ်။"},
}
TEXTS = ("တၢ်မၤစၢၤ", "ကညီကျိာ်")
