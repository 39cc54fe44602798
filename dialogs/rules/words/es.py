"""What people type in Spanish."""

from dialogs.rules.words.lexicon import Lexicon

NUMBERS = {
    "uno": 1,
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "quince": 15,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "veintiuno": 21,
    "veintidós": 22,
    "veintitrés": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiséis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
    "treinta": 30,
    "cuarenta": 40,
}

LEXICON = Lexicon(
    fillers="gracias por favor porfa",
    beside="es está todo eso yo muy me lo la bien así",
    numbers=NUMBERS,
    commands={
        "back": "atrás | volver | regresar | pregunta anterior | anterior | volver atrás",
        "skip": "saltar | omitir | siguiente | pasar | siguiente pregunta | saltar pregunta",
        "stop": "parar | para | alto | cancelar | terminar | salir | basta | fin | quiero parar",
        "human": """persona | humano | consejero | asesor | una persona real | _ hablar con _ persona
            | _ hablar con alguien | _ hablar con un humano
            | llámenme | llámame | me pueden llamar | quiero hablar con alguien | _ hablar con un asesor""",
        "language": "idioma | cambiar idioma | cambiar de idioma | otro idioma | lengua | idiomas",
        "help": """ayuda | ayúdame | ayúdenme | necesito ayuda | me puedes ayudar | menú | socorro
            | qué puedo escribir aquí""",
        "restart": "empezar de nuevo | de nuevo | reiniciar | desde el principio | volver a empezar | empezar",
        "privacy": """privacidad | protección de datos | mis datos | quién lee esto | quién lee mis mensajes
            | quién ve mis mensajes | quién ve _ | quién lee _ | quién puede ver _""",
        "delete": """borrar | eliminar | borrar todo | eliminar todo | borrar mis datos | eliminar mis datos
            | borra mis datos | borra todo""",
        "repeat": """qué | repetir | repite | otra vez | no entiendo | no entendí | cómo | no comprendo | perdón
            | no entiendo nada | otra vez | no lo entiendo | cómo | no entendí""",
        "appointment": """mi cita | mis citas | cuándo es mi cita | cancelar la cita | cancelar mi cita
            | cambiar mi cita | cambiar la cita | mover mi cita | anular mi cita | aplazar mi cita""",
    },
    courtesies={
        "greeting": """hola | buenos días | buenas tardes | buenas noches | buenas | qué tal | hola buenas
            | hola buenos días | hola qué tal | qué tal | buenas tardes | hola buenas tardes""",
        "thanks": "gracias | muchas gracias | mil gracias | ok gracias | te agradezco | gracias a ustedes",
    },
    yes_no={
        "yes": """sí | si | claro | claro que sí | sí claro | por supuesto | vale | ok | okay | de acuerdo
            | estoy de acuerdo | sí estoy de acuerdo | correcto | exacto | bueno | está bien | acepto | sí acepto
            | así es | sin problema | voy | por qué no | con gusto | dale | listo | sí quiero | quiero | perfecto
            | ahí estaré | todo bien | todo correcto | está correcto | así está bien | resérvalo | reserva
            | me va bien | genial | allí estaré""",
        "no": """no | no gracias | no estoy de acuerdo | no quiero | incorrecto | nunca | para nada | no acepto
            | claro que no | está mal | de ninguna manera | no mucho | mejor no | nop | nope | nel | no puedo | no voy
            | no hace falta | desacuerdo | en desacuerdo | esta vez no | no esta vez | no es correcto | no está bien
            | no me va bien | no reserves | no iré | no es así | rechazo | inexacto | no me sirve""",
        "unsure": """quizás | quizá | tal vez | puede ser | depende | a lo mejor | si dios quiere | ojalá | más tarde
            | luego | después | cambié de idea | cambié de opinión | he cambiado de idea | pregúntame luego | ahora no
            | otro día | otra hora | otra vez será | inseguro | lo pienso | espera | espere | un momento | déjalo
            | mejor otro día""",
    },
    consent={
        "yes": """sí | si | sí estoy de acuerdo | estoy de acuerdo | acepto | sí acepto | de acuerdo | sí de acuerdo
            | doy mi consentimiento""",
        "no": """no | no estoy de acuerdo | no acepto | no quiero | no no estoy de acuerdo | no no acepto | desacuerdo
            | en desacuerdo | rechazo | no doy mi consentimiento""",
    },
    questions={"question": "cómo | cuándo | dónde | quién | por qué | cuánto* | qué | cuál | puedo"},
    unknown={
        "unknown": """no sé | no lo sé | ni idea | no estoy seguro | no estoy segura | no me acuerdo | no recuerdo
            | nose""",
        "decl": """no quiero decir | prefiero no decir | no quiero decirlo | privado | es privado
            | no quiero responder | prefiero no responder""",
    },
    ages={
        "almost": "casi | pronto | voy a cumplir | cumpliré",
        "below": "menos de | menor de",
        "above": "más de | mayor de",
        "other": "desde | hace | meses | mes | semana* | euros | clase | en alemania | horas | hijos | días",
    },
    months={
        "g1": "enero",
        "g2": "febrero",
        "g3": "marzo",
        "g4": "abril",
        "g5": "mayo",
        "g6": "junio",
        "g7": "julio",
        "g8": "agosto",
        "g9": "septiembre | setiembre",
        "g10": "octubre",
        "g11": "noviembre",
        "g12": "diciembre",
    },
    weekdays={
        "0": "lunes",
        "1": "martes",
        "2": "miércoles",
        "3": "jueves",
        "4": "viernes",
        "5": "sábado*",
        "6": "domingo*",
    },
    days={
        "today": "hoy",
        "tomorrow": "mañana",
        "after": "pasado mañana",
        "past": "ayer | anteayer | pasado | pasada",
        "any": """lo antes posible | cuanto antes | cualquier día | cuando sea | da igual | ahora mismo
            | todos los días""",
        "next": "próximo | que viene | próxima",
        "week": """la próxima semana | la semana que viene | próxima semana | la otra semana
            | la semana siguiente | semana que viene""",
    },
    dayparts={
        "am": "por la mañana | en la mañana | de mañana | antes del mediodía | las mañanas",
        "pm": """por la tarde | en la tarde | tarde | tardes | por la noche | después de la escuela
            | después del trabajo""",
        "any": "da igual | cuando sea | cualquier hora | todo el día",
    },
    clock={
        "half_past": "y media",
        "quarter_past": "y cuarto",
        "quarter_to": "menos cuarto",
        "hour": "a las | las | a la | la | horas",
        "noon": "mediodía",
        "pm": "de la tarde | de la noche | por la tarde",
        "am": "de la mañana | por la mañana",
    },
    roles={
        "self": """para mí | yo | mí | yo mismo | yo misma | es para mí | necesito | busco | para mí mismo
            | para mí misma""",
        "child": """mi hijo | mi hija | para mi hijo | para mi hija | mis hijos | para mis hijos | mi niño
            | mi niña | soy la madre | soy el padre | soy madre | soy padre | soy la mamá | soy el papá
            | soy mamá | soy papá | soy su mamá | soy su papá | soy su madre | soy su padre | soy madre de
            | soy padre de | somos los padres | yo soy la madre | yo soy el padre | yo soy la mamá
            | yo soy el papá | como madre | como padre | la mamá de | el papá de | la madre de | el padre de
            | mi bebé | mis hijas | mi hijito | mi hijita | mi nene | mi nena | nuestro hijo | nuestra hija
            | nuestros hijos | para nuestro hijo | para nuestra hija | mi pequeño | mi pequeña""",
        "other": """mi hermano | mi hermana | mi amigo | mi amiga | un amigo | una amiga | mi esposo | mi esposa
            | mi marido | otra persona | mi primo | mi prima | profesor* | maestr* | voluntari* | sobrin*
            | mi sobrino | para mi sobrino | para mi sobrina | niet* | mi nieto | para mi nieto | para mi nieta
            | herman* | hermanit* | prim* de * | para mi primo | para mi prima | tío | tía | mi tío | mi tía
            | para mi tío | para mi tía | abuel* | para mi abuela | para mi abuelo | vecin* | para mi vecino
            | para mi vecina | cuñad* | para mi cuñado | suegr* | yerno | nuera | novi* | para mi novio
            | para mi novia | para mi hermano | para mi hermana | para mi amigo | para mi amiga | para mi esposo
            | para mi esposa | para mi marido | para mi mujer | mi mujer | para mi mamá | para mi papá
            | para mi madre | para mi padre | mi mamá | mi papá | mi madre | mi padre | amig* | compañer*
            | para mi compañero | para mi compañera | ahijad* | para mi ahijado | pariente* | familiar*
            | hermanastr* | padrastro | madrastra | para otro* | para otra*""",
        "unsure": "nosotros | para nosotros",
    },
    statuses={
        "pass": """pasaporte alemán | pasaporte europeo | pasaporte español | ciudadano europeo
            | nacionalidad alemana | pasaporte de la ue | ciudadan* aleman* | ciudadan* alemán
            | ciudadan* europe* | nacionalidad europea | ciudadan* de la ue | ciudadan* ue | ciudadan* español*
            | nacionalidad española | soy español* | dni español""",
        "permit": """permiso de residencia | residencia | tarjeta de residencia | permiso | protección subsidiaria
            | refugiado reconocido | tarjeta azul | residencia permanente""",
        "asyl": """asilo | solicitante de asilo | solicitud de asilo | espero la decisión | en trámite de asilo
            | espero el tribunal | tribunal | juicio | recurso | apelación | he apelado | espero la entrevista
            | solicité asilo | dublín""",
        "duld": "tolerancia | duldung | tolerado | tolerada",
        "other": "visado | visa | otro | otro papel | turista",
        "none": """sin papeles | no tengo papeles | sin documentos | ilegal | indocumentad*
            | no tengo documentos | ningún papel | sin permiso | no tengo permiso | ilegal*""",
    },
    topics={
        "school": "escuela | colegio | universidad | estudios | estudiar | instituto",
        "train": "formación | aprendizaje | prácticas | ausbildung | formación profesional",
        "work": "trabajo | empleo | trabajar | currículum | buscar trabajo",
        "german": """alemán | curso de alemán | curso de idioma* | aprender alemán | clases de alemán
            | curso de integración | curso de idioma profesional | alemán profesional | alemán para el trabajo
            | curso de lengua""",
        "recog": "título* | homologación | homologar | reconocimiento | diploma* | certificado*",
        "house": "vivienda | piso | casa | alquiler | habitación | apartamento",
        "resid": """residencia | visado | visa | pasaporte | asilo | deportación | nacionalidad | papeles
            | extranjería | tribunal | recurso | apelación | dublín | traslado* | expulsión
            | entrevista de asilo | renovar permiso""",
        "money": """dinero | deudas | deuda | jobcenter | ayuda social | facturas | ayudas sociales | subsidio*
            | renta básica | prestaciones | prestación social | dinero del jobcenter
            | ayuda para solicitantes de asilo""",
        "family": "familia | reagrupación familiar | matrimonio | divorcio | padres",
        "health": "salud | médico | enferm* | seguro médico | hospital | psicólog* | embaraz* | seguro | doctor",
        "free": "deporte | fútbol | amigos | tiempo libre | música | club",
        "volun": "voluntariado | voluntari* | ayudar a otros",
        "kita": "guardería | jardín de infancia | kínder",
        "parenting": "crianza | educación de mi hijo",
    },
    places={
        "unknown": "sin techo | en la calle | sin casa | sin hogar",
        "abroad": "en el extranjero | no estoy en alemania | fuera de alemania | todavía no estoy en alemania",
        "reception": "campamento | centro de acogida | albergue | campo de refugiados",
    },
    deadlines={
        "deadline": """carta | plazo | rechazo | rechazad* | denegad* | deportación | desahucio | tribunal | recurso
            | fecha límite | vence"""
    },
)
