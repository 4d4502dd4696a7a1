"""Suggested points of lasting change in institutions, in our own words, English and Spanish.

They ask what a town does differently when the program is gone: rules, money, people, habits.
"""

from bic.translated import Translated

SUGGESTED = {
    "language-plan": (
        "The town has a language access plan that was adopted",
        "El municipio tiene un plan de acceso lingüístico aprobado",
    ),
    "language-money": (
        "Interpretation and translation have a line of their own in the budget",
        "La interpretación y la traducción tienen su propia línea en el presupuesto",
    ),
    "staff-person": (
        "A member of the staff has this work in their job description",
        "Una persona del personal tiene este trabajo en la descripción de su puesto",
    ),
    "front-desks": (
        "Everybody at a front desk learns how to call an interpreter",
        "Todo el personal de atención al público aprende a llamar a un intérprete",
    ),
    "documents": (
        "The most important documents are kept up to date in the languages most spoken",
        "Los documentos más importantes se mantienen al día en los idiomas más hablados",
    ),
    "hiring": (
        "Languages count when people are hired",
        "Los idiomas cuentan cuando se contrata personal",
    ),
    "boards": (
        "Free seats on boards are announced in several languages, beyond the usual places",
        "Los puestos libres en las juntas se anuncian en varios idiomas y en más lugares",
    ),
    "advisory": (
        "A body on which immigrant residents sit advises the council regularly",
        "Un órgano con residentes inmigrantes asesora al concejo con regularidad",
    ),
    "classes": (
        "Residents can learn how local government works in their language",
        "Los residentes pueden aprender en su idioma cómo funciona el gobierno local",
    ),
    "complaints": (
        "Who was not served in their language can complain, and somebody answers",
        "Quien no fue atendido en su idioma puede quejarse, y alguien responde",
    ),
    "counting": (
        "Departments count contacts with interpreters and look at the numbers each year",
        "Los departamentos cuentan los contactos con intérprete y revisan las cifras cada año",
    ),
    "council": (
        "The council hears once a year how the plan goes on",
        "El concejo recibe una vez al año un informe de cómo sigue el plan",
    ),
    "partners": (
        "Agreements between the town and its partners go on after the program",
        "Los acuerdos entre el municipio y sus aliados continúan después del programa",
    ),
}


def title_of(key: str) -> Translated:
    """The words of a suggested point in both languages."""
    english, spanish = SUGGESTED[key]
    return Translated.of(english).put("es", spanish)
