"""What the plans of the demo say, in English and in Spanish. All of it is invented."""

from typing import NamedTuple

from bic.translated import Translated
from implementation.models import Action
from implementation.models.status import Reason, Status

K, S = Action.Kind, Status
MARK = {"en": "(invented)", "es": "(inventado)"}


def both(english: str, spanish: str, *, marked: bool = False) -> Translated:
    """A text in both languages of the demo."""
    if marked:
        english, spanish = f"{english} {MARK['en']}", f"{spanish} {MARK['es']}"
    return Translated("en", {"en": english, "es": spanish}, {"es": "approved"})


class Deed(NamedTuple):
    """An action: its words, kind, lead, status, and in which month from today it is due."""

    english: str
    spanish: str
    kind: str
    lead: str
    status: str
    due: int
    reason: str = ""
    is_for_council: bool = False


class Aim(NamedTuple):
    """An objective with its actions."""

    english: str
    spanish: str
    deeds: tuple[Deed, ...]


class About(NamedTuple):
    """A topic with its objectives."""

    english: str
    spanish: str
    aims: tuple[Aim, ...]


CITY, LIBRARY, POLICE = "City manager’s office", "Larkspur Public Library", "Police department"
TRANSIT, HOUSING, PARKS = "Transit office", "Housing office", "Parks and recreation"
SCHOOLS, WELCOME = "Larkspur Schools", "Larkspur Welcome Center"
# All of it is done, goes on as a practice, or was dropped for a reason.
LARKSPUR = (
    About("City communication", "Comunicación de la ciudad", (
        Aim("Residents reach the city in their own language",
            "Los residentes se comunican con la ciudad en su propio idioma", (
                Deed("Write a language access plan for all departments",
                     "Redactar un plan de acceso a idiomas para todos los departamentos",
                     K.POLICY, CITY, S.DONE, -20, is_for_council=True),
                Deed("Give staff an interpreter by phone day and night",
                     "Dar al personal un intérprete por teléfono de día y de noche",
                     K.DO, CITY, S.PRACTICE, -16),
                Deed("Translate the twelve most-used forms",
                     "Traducir los doce formularios más usados", K.TRANSLATE, CITY,
                     S.DONE, -8),
            )),
        Aim("News of the city is read by newcomers",
            "Los recién llegados leen las noticias de la ciudad", (
                Deed("Publish the city newsletter in Spanish and Karen",
                     "Publicar el boletín de la ciudad en español y karen", K.TRANSLATE, CITY,
                     S.DONE, -7),
                Deed("Send emergency alerts in five languages",
                     "Enviar alertas de emergencia en cinco idiomas", K.DO, CITY, S.DONE, -6,
                     is_for_council=True),
                Deed("Pay bilingual staff for what they interpret",
                     "Pagar al personal bilingüe por lo que interpreta", K.POLICY, CITY,
                     S.DONE, -4, is_for_council=True),
            )),
        Aim("Staff know whom they serve", "El personal conoce a quienes atiende", (
            Deed("Train the front desks of all buildings",
                 "Capacitar a las recepciones de todos los edificios", K.TRAIN, CITY, S.DONE, -14),
            Deed("Build a bank of community interpreters",
                 "Formar un banco de intérpretes comunitarios", K.CONVENE, WELCOME,
                 S.DONE, -11),
        )),
    )),
    About("Housing", "Vivienda", (
        Aim("Tenants know their rights", "Los inquilinos conocen sus derechos", (
            Deed("Hold tenant clinics in three languages",
                 "Ofrecer consultas para inquilinos en tres idiomas", K.DO, HOUSING, S.PRACTICE,
                 -12),
            Deed("Print a guide to leases in plain words",
                 "Imprimir una guía de contratos de alquiler en palabras sencillas", K.TRANSLATE,
                 HOUSING, S.DONE, -14),
            Deed("Refer families to legal aid within two days",
                 "Remitir a las familias a ayuda legal en dos días", K.REFER, WELCOME,
                 S.DONE, -8),
        )),
        Aim("More homes are open to newcomers", "Más viviendas abiertas a los recién llegados", (
            Deed("Study how other cities house refugees",
                 "Estudiar cómo otras ciudades alojan a refugiados", K.STUDY, HOUSING, S.DONE, -16),
            Deed("Ask partners to widen who may apply",
                 "Pedir a los socios que amplíen quién puede solicitar", K.ADVOCATE, HOUSING,
                 S.DROPPED, -6, Reason.PARTNER),
            Deed("Keep a list of landlords who rent without a credit history",
                 "Mantener una lista de dueños que alquilan sin historial de crédito", K.DO,
                 WELCOME, S.DONE, -9),
        )),
    )),
    About("Public transportation", "Transporte público", (
        Aim("Buses run when people work", "Los autobuses pasan cuando la gente trabaja", (
            Deed("Run the 7 bus until midnight", "Extender la ruta 7 hasta la medianoche", K.DO,
                 TRANSIT, S.DONE, -9, is_for_council=True),
            Deed("Ask two employers to share the cost of a night bus",
                 "Pedir a dos empleadores que compartan el costo de un autobús nocturno",
                 K.ADVOCATE, TRANSIT, S.DONE, -3),
            Deed("Study where new stops are needed",
                 "Estudiar dónde se necesitan paradas nuevas", K.STUDY, TRANSIT, S.DONE, -11),
        )),
        Aim("Everybody can read how to ride", "Todos pueden leer cómo viajar", (
            Deed("Print schedules in Spanish and Karen",
                 "Imprimir los horarios en español y karen", K.TRANSLATE, TRANSIT, S.DONE, -15),
            Deed("Ride along with newcomers once a month",
                 "Acompañar a los recién llegados una vez al mes", K.DO, WELCOME, S.PRACTICE, -11),
            Deed("Light the crossings on Alder Avenue",
                 "Iluminar los cruces de la avenida Alder", K.DO, CITY, S.DONE, -11),
        )),
    )),
    About("Public safety", "Seguridad pública", (
        Aim("Newcomers trust the police", "Los recién llegados confían en la policía", (
            Deed("Train officers in culture and interpreting",
                 "Capacitar a los agentes en cultura e interpretación", K.TRAIN, POLICE, S.DONE,
                 -13),
            Deed("Keep a table at the market every month",
                 "Tener una mesa en el mercado cada mes", K.CONVENE, POLICE, S.PRACTICE, -11),
            Deed("Write down when officers call an interpreter",
                 "Registrar cuándo los agentes llaman a un intérprete", K.POLICY, POLICE,
                 S.DONE, -7),
        )),
        Aim("Drivers know the rules", "Los conductores conocen las reglas", (
            Deed("Give driver handbook classes in Spanish and Karen",
                 "Dar clases del manual del conductor en español y karen", K.TRAIN, LIBRARY,
                 S.IN_PLACE, -24),
            Deed("Speak up for other forms of identification",
                 "Abogar por otras formas de identificación", K.ADVOCATE, CITY, S.DROPPED, -12,
                 Reason.LAW),
        )),
        Aim("Help comes in an emergency", "La ayuda llega en una emergencia", (
            Deed("Teach how to call 911 in six languages",
                 "Enseñar a llamar al 911 en seis idiomas", K.TRAIN, POLICE, S.DONE, -6),
            Deed("Put interpreters on the emergency team",
                 "Incluir intérpretes en el equipo de emergencia", K.DO, CITY, S.DONE, -2),
        )),
    )),
    About("Leadership and belonging", "Liderazgo y pertenencia", (
        Aim("Newcomers take part in decisions", "Los recién llegados participan en decisiones", (
            Deed("Form an immigrant advisory committee",
                 "Formar un comité asesor de inmigrantes", K.POLICY, CITY, S.DONE, -17,
                 is_for_council=True),
            Deed("Pay residents who lead projects", "Pagar a los residentes que dirigen proyectos",
                 K.DO, WELCOME, S.DONE, -8),
            Deed("Teach how boards and commissions work",
                 "Enseñar cómo funcionan las juntas y comisiones", K.TRAIN, LIBRARY,
                 S.DONE, -8),
        )),
        Aim("Families feel at home", "Las familias se sienten en casa", (
            Deed("Open parks with guides in three languages",
                 "Abrir los parques con guías en tres idiomas", K.TRANSLATE, PARKS, S.DONE, -11),
            Deed("Hold a festival of all cultures", "Celebrar un festival de todas las culturas",
                 K.CONVENE, PARKS, S.PRACTICE, -11),
            Deed("Name a parent ambassador in four schools",
                 "Nombrar una persona enlace de padres en cuatro escuelas", K.DO, SCHOOLS,
                 S.DONE, -9),
            Deed("Visit new families in their first month",
                 "Visitar a las familias nuevas en su primer mes", K.DO, WELCOME,
                 S.DONE, -6),
        )),
    )),
)  # fmt: skip
OAKHAVEN_TOWN, NEIGHBORS, CENTER = "Town manager’s office", "Oakhaven Neighbors", "Senior center"
OAKHAVEN = (
    About("Town services", "Servicios del pueblo", (
        Aim("Nobody is turned away for language", "A nadie se le rechaza por su idioma", (
            Deed("Put an interpreter by phone at every counter",
                 "Poner un intérprete por teléfono en cada ventanilla", K.DO, OAKHAVEN_TOWN,
                 S.DONE, -6),
            Deed("Translate water and tax bills", "Traducir las facturas de agua e impuestos",
                 K.TRANSLATE, OAKHAVEN_TOWN, S.IN_PROGRESS, 2),
            Deed("Adopt rules for bilingual staff", "Adoptar reglas para el personal bilingüe",
                 K.POLICY, OAKHAVEN_TOWN, S.WAITING, 5, is_for_council=True),
        )),
    )),
    About("Work and learning", "Trabajo y aprendizaje", (
        Aim("Adults learn English near home", "Los adultos aprenden inglés cerca de casa", (
            Deed("Offer evening English with childcare",
                 "Ofrecer inglés por la noche con guardería", K.DO, NEIGHBORS, S.PRACTICE, -3),
            Deed("Teach how to start a business in Spanish",
                 "Enseñar en español cómo abrir un negocio", K.TRAIN, NEIGHBORS, S.IN_PROGRESS, 4),
        )),
        Aim("Older neighbors are not alone", "Los vecinos mayores no están solos", (
            Deed("Open the senior center on Saturdays",
                 "Abrir el centro de mayores los sábados", K.DO, CENTER, S.NOT_STARTED, 7),
        )),
    )),
    About("Getting around", "Cómo moverse", (
        Aim("Nobody misses work for lack of a ride", "Nadie pierde su trabajo por no tener cómo ir",
            (
                Deed("Share vans of two churches on workdays",
                     "Compartir las camionetas de dos iglesias los días de trabajo", K.CONVENE,
                     NEIGHBORS, S.IN_PROGRESS, -1),
                Deed("Print the bus schedule in Spanish",
                     "Imprimir en español el horario del autobús", K.TRANSLATE, OAKHAVEN_TOWN,
                     S.IN_PROGRESS, -1),
                Deed("Light the path along Depot Road",
                     "Iluminar el camino junto a Depot Road", K.DO, OAKHAVEN_TOWN, S.PAUSED, 4,
                     Reason.MONEY),
                Deed("Ask the county for a stop at the mill",
                     "Pedir al condado una parada en la fábrica", K.ADVOCATE, OAKHAVEN_TOWN,
                     S.WAITING, 3, is_for_council=True),
            )),
        Aim("Streets are safe at night", "Las calles son seguras de noche", (
            Deed("Study where people fall or are hit",
                 "Estudiar dónde la gente se cae o la atropellan", K.STUDY, OAKHAVEN_TOWN, S.DONE,
                 -4),
            Deed("Hold a walk with the police each season",
                 "Hacer una caminata con la policía en cada estación", K.CONVENE, NEIGHBORS,
                 S.PRACTICE, -2),
        )),
    )),
)  # fmt: skip
# What actions of a kind are divided into.
TASKS = {
    K.DO: (
        "Agree on money and dates",
        "Find the room and the people",
        "Begin and count who comes",
    ),
    K.STUDY: ("Collect what others have done", "Write the findings on two pages"),
    K.TRAIN: ("Choose who teaches", "Invite, in every shift", "Hold the first session"),
    K.TRANSLATE: ("Agree on the texts", "Have them translated", "Have neighbors read them"),
    K.CONVENE: ("Invite the first members", "Hold the first meeting"),
    K.ADVOCATE: ("Write down what we ask for", "Speak with those who decide"),
    K.REFER: ("List who helps with what", "Tell the front desks"),
    K.POLICY: ("Draft the text", "Hear the city attorney", "Take it to the council"),
}
HELPERS = ("Odette", "Sergeant Pickett", "Ines", "Tove", "Hamid", "Mia", "Raúl")
