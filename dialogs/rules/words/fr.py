"""What people type in French."""

from dialogs.rules.words.lexicon import Lexicon

NUMBERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "dix-sept": 17,
    "dix-huit": 18,
    "dix-neuf": 19,
    "vingt": 20,
    "vingt et un": 21,
    "vingt-deux": 22,
    "vingt-trois": 23,
    "vingt-quatre": 24,
    "vingt-cinq": 25,
    "vingt-six": 26,
    "vingt-sept": 27,
    "vingt-huit": 28,
    "vingt-neuf": 29,
    "trente": 30,
    "quarante": 40,
}

LEXICON = Lexicon(
    fillers="svp merci stp sil vous plait te",
    beside="c'est tout je suis ça très moi le la est pour bien",
    numbers=NUMBERS,
    commands={
        "back": """retour | revenir | arrière | en arrière | question précédente | précédent | revenir en arrière
            | reviens""",
        "skip": "passer | passe | suivant | question suivante | sauter | passer la question | passer cette question",
        "stop": """arrêter | arrête | stop | arrêtez | annuler | quitter | fin | terminer | ça suffit
            | je veux arrêter""",
        "human": """humain | un humain | conseiller | une personne | personne réelle | _ parler à _ personne
            | _ parler à _ conseiller
            | _ parler à quelqu'un | _ parler avec quelqu'un | _ parler avec _ personne | _ parler à un humain
            | appelez moi
            | pouvez vous m'appeler | rappelez moi | _ parler avec un conseiller""",
        "language": "langue | changer de langue | changer la langue | autre langue | une autre langue | langues",
        "help": """aide | aidez moi | aide moi | besoin d'aide | j'ai besoin d'aide | à l'aide | menu | au secours
            | ce que je peux écrire ici""",
        "restart": "recommencer | depuis le début | redémarrer | début | reprendre depuis le début | commencer",
        "privacy": """confidentialité | protection des données | mes données | qui lit ça | qui lit cela
            | qui lit mes messages | qui voit mes messages | vie privée | qui voit _ | qui lit _ | qui peut voir _
            | qui peut lire _""",
        "delete": """supprimer | effacer | tout supprimer | tout effacer | supprimer mes données
            | effacer mes données | supprime tout | efface tout | supprimez mes données | supprime mes données""",
        "repeat": """quoi | répéter | répète | répétez | encore une fois | pardon | comment | je ne comprends pas
            | je n'ai pas compris | pas compris | c'est quoi | je comprends pas | je comprends rien
            | j'ai pas compris""",
        "appointment": """mon rendez-vous | mes rendez-vous | quand est mon rendez-vous | annuler le rendez-vous
            | annuler mon rendez-vous | changer mon rendez-vous | mon rdv | déplacer mon rendez-vous
            | déplacer le rendez-vous | reporter mon rendez-vous | mon termin""",
    },
    courtesies={
        "greeting": "bonjour | salut | bonsoir | coucou | bonne journée | salam | allo",
        "thanks": "merci | merci beaucoup | merci bien | je vous remercie | mille mercis | ok merci | d'accord merci",
    },
    yes_no={
        "yes": """oui | ouais | ouai | oui oui | bien sûr | oui bien sûr | d'accord | oui d'accord | je suis d'accord
            | oui je suis d'accord | ok | okay | exact | c'est exact | c'est ça | correct | tout à fait | si
            | volontiers | pas de problème | ça marche | j'accepte | oui j'accepte | je viens | pourquoi pas
            | pas de souci | avec plaisir | je veux | ça me va | ui | je serai là | c'est bon | oui c'est bon
            | c'est exactement ça | exactement | parfait | c'est juste | tout est bon | tout est juste | réservez
            | entendu | oui je veux | c'est correct | ça va""",
        "no": """non | nan | non merci | pas d'accord | je ne suis pas d'accord | non je ne suis pas d'accord
            | c'est faux | faux | jamais | pas du tout | je ne veux pas | non pas du tout | pas vraiment
            | vraiment pas | plutôt pas | plutôt non | incorrect | c'est incorrect | désaccord | en désaccord
            | inexact | pas cette fois | cette fois non | je veux pas | j'ai pas envie | pas correct
            | c'est pas correct | pas bon | c'est pas bon | c'est pas ça | ce n'est pas ça | ça ne va pas | ça va pas
            | je ne viens pas | je viens pas | je peux pas | je ne peux pas | pas possible | ne réservez pas
            | je refuse | inutile | ce n'est pas correct""",
        "unsure": """peut être | ça dépend | on verra | si dieu le veut | inchallah | pas sûr | plus tard
            | j'ai changé d'avis | changé d'avis | demande moi plus tard | pas maintenant | une autre fois
            | un autre jour | une autre heure | un autre moment | incertain | je réfléchis | peut être plus tard
            | attendez | attends | un instant | un moment | une minute | laissez tomber""",
    },
    consent={
        "yes": """oui | oui d'accord | je suis d'accord | oui je suis d'accord | j'accepte | oui j'accepte | d'accord
            | c'est d'accord | je consens | j'y consens""",
        "no": """non | pas d'accord | je ne suis pas d'accord | non je ne suis pas d'accord | je refuse
            | je n'accepte pas | non je n'accepte pas | je veux pas | je ne veux pas | désaccord | en désaccord
            | je suis pas d'accord | je ne consens pas""",
    },
    questions={
        "question": """comment | quand | où | qui | pourquoi | combien | est-ce que | qu'est-ce que | quel*
            | puis-je | quoi"""
    },
    unknown={
        "unknown": """je ne sais pas | je sais pas | sais pas | aucune idée | pas sûr | je ne suis pas sûr
            | je ne suis pas sûre | chais pas | je ne me souviens pas""",
        "decl": """je ne veux pas dire | je préfère ne pas dire | privé | c'est privé | je ne veux pas répondre
            | pas de réponse | je ne veux pas le dire""",
    },
    ages={
        "almost": "presque | bientôt | j'aurai | je vais avoir | pas encore",
        "below": "moins de | en dessous de | sous",
        "above": "plus de | au dessus de",
        "other": "depuis | il y a | mois | semaine* | euros | classe | en allemagne | heures | enfants | jours",
    },
    months={
        "g1": "janvier | janv",
        "g2": "février | fevr",
        "g3": "mars",
        "g4": "avril | avr",
        "g5": "mai",
        "g6": "juin",
        "g7": "juillet | juil",
        "g8": "août",
        "g9": "septembre",
        "g10": "octobre",
        "g11": "novembre",
        "g12": "décembre",
    },
    weekdays={
        "0": "lundi* | lun",
        "1": "mardi* | mar",
        "2": "mercredi* | mer",
        "3": "jeudi* | jeu",
        "4": "vendredi* | ven",
        "5": "samedi* | sam",
        "6": "dimanche* | dim",
    },
    days={
        "today": "aujourd'hui | ce matin | cet après-midi",
        "tomorrow": "demain",
        "after": "après-demain | après demain",
        "past": "hier | avant-hier | dernier | dernière",
        "any": """le plus vite possible | dès que possible | n'importe quand | n'importe quel jour | tous les jours
            | peu importe | tout de suite | au plus vite""",
        "next": "prochain | prochaine",
        "week": "la semaine prochaine | semaine prochaine",
    },
    dayparts={
        "am": "matin | le matin | avant midi | matinée",
        "pm": "après-midi | l'après-midi | le soir | soir | après l'école | après les cours | après le travail",
        "any": "peu importe | n'importe quand | toute la journée",
    },
    clock={
        "half_past": "et demie | et demi",
        "quarter_past": "et quart",
        "quarter_to": "moins le quart | moins quart",
        "hour": "à | heures | heure | h | vers",
        "noon": "midi",
        "pm": """de l'après-midi | du soir | après-midi | après midi | l'après midi""",
        "am": "du matin | matin",
    },
    roles={
        "self": "pour moi | moi | moi-même | c'est pour moi | je | je cherche | j'ai besoin",
        "child": """mon enfant | pour mon enfant | mon fils | ma fille | mes enfants | pour mon fils
            | pour ma fille | pour mes enfants | je suis _ mère | je suis _ père | je suis mère | je suis père
            | je suis maman | je suis papa | je suis la maman | je suis le papa | je suis sa maman
            | je suis son papa | je suis sa mère | je suis son père | je suis le parent | je suis parent
            | nous sommes les parents | on est les parents | en tant que mère | en tant que père
            | en tant que parent | la mère de | le père de | la maman de | le papa de | mon petit garçon
            | ma petite fille | mon bébé | mes filles | mes fils | notre fils | notre fille | nos enfants
            | mon gamin | ma gamine""",
        "other": """mon frère | ma soeur | mon ami | mon amie | un ami | une amie | mon mari | ma femme
            | quelqu'un d'autre | une autre personne | professeur* | bénévole | mon cousin | ma cousine
            | mon neveu | ma nièce | neveu* | nièce* | petit frère | petite soeur | petite sœur | grand frère
            | grande soeur | grande sœur | frère | frères | sœur | soeur | soeurs | sœurs | frangin* | frangine*
            | cousin* | cousine* | oncle* | tante* | tonton | tata | mamie | papi | papy | grand mère
            | grand père | grands parents | petit fils | petite fille de * | petits enfants | voisin*
            | beau frère | belle soeur | belle sœur | belle mère | beau père | demi frère | demi soeur | fiancé*
            | copain* | copine* | pote | ami | amie | amis | mari | femme | conjoint* | collègue* | colocataire*
            | camarade* | filleul* | ma mère | mon père | ma maman | mon papa | pour ma mère | pour mon père
            | un proche | parent éloigné""",
        "unsure": "nous | pour nous",
    },
    statuses={
        "pass": """passeport allemand | passeport européen | citoyen européen | nationalité allemande
            | citoyen allemand | passeport de l'ue | citoyen* allemand* | citoyen* européen* | citoyen* ue
            | citoyen de l'ue | nationalité européenne | ressortissant allemand | citoyen* français*
            | nationalité française | passeport français | je suis français* | nationalité belge
            | passeport belge""",
        "permit": """titre de séjour | permis de séjour | carte de séjour | protection subsidiaire
            | statut de réfugié | réfugié reconnu | carte bleue | protection temporaire | séjour permanent
            | paragraphe 24 | statut de réfugié | réfugié reconnu | protection subsidiaire | protection temporaire""",
        "asyl": """asile | demandeur d'asile | demande d'asile | procédure d'asile | j'attends la décision
            | en procédure | attends le tribunal | jattends le tribunal | tribunal | recours | appel en cours
            | j'ai fait appel | attends l'entretien | procédure dublin | dublin | j'ai déposé un recours
            | dubliné""",
        "duld": "tolérance | toléré | tolérée | suspension de l'expulsion | duldung",
        "other": "visa | autre | autre papier",
        "none": """sans papiers | pas de papiers | sans papier | pas de documents | aucun papier | illégal
            | je n'ai pas de papiers | j'ai pas de papiers | jai pas de papiers | sans papier* | aucun document
            | sans titre de séjour | clandestin* | pas de titre de séjour""",
    },
    topics={
        "school": "école | lycée | université | études | cours de soutien | scolaire | collège",
        "train": "formation | apprentissage | stage | ausbildung | formation professionnelle",
        "work": "travail | emploi | job | candidature | cv | travailler | chercher du travail",
        "german": """allemand | cours d'allemand | cours de langue | apprendre l'allemand | cours d'intégration
            | cours de langue professionnel* | allemand professionnel | allemand pour le travail | bsk | job bsk
            | berufssprachkurs*""",
        "recog": "diplôme* | reconnaissance | certificat* | équivalence",
        "house": "logement | appartement | maison | loyer | chambre | appart | appart*",
        "resid": """séjour | visa | passeport | asile | expulsion | nationalité | papiers | titre de séjour
            | naturalisation | tribunal | recours | dublin* | transfert* | expulsion* | entretien d'asile
            | renouvellement*""",
        "money": """argent | dettes | dette | jobcenter | aide sociale | allocation* | factures | revenu de base
            | aides sociales | allocations | prestations sociales | argent du jobcenter
            | aide aux demandeurs d'asile | carte de paiement""",
        "family": "famille | regroupement familial | mariage | divorce | parents",
        "health": "santé | médecin | malade | maladie | assurance | hôpital | psychologue | enceinte | docteur",
        "free": "sport | football | foot | amis | loisirs | musique | club",
        "volun": "bénévolat | bénévole | aider les autres",
        "kita": "crèche | garderie | maternelle | jardin d'enfants",
        "parenting": "éducation des enfants | éducation de mon enfant",
    },
    places={
        "unknown": "sans abri | à la rue | sans domicile | pas d'adresse",
        "abroad": "à l'étranger | pas en allemagne | pas encore en allemagne | hors d'allemagne",
        "reception": "camp | centre d'accueil | foyer | foyer de réfugiés | camp de réfugiés",
    },
    deadlines={
        "deadline": """lettre | délai | refus | refusé* | rejet | rejeté* | expulsion | tribunal | recours
            | échéance | date limite | expire"""
    },
)
