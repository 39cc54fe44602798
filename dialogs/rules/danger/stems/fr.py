"""Stems of danger in French."""

STEMS = """
WANT veux jveux voudrais envie vais prefere pense ca_serait_mieux =veux =veut =voudrais voulais veulent =vouloir
WANT =envie souhaite =vais =jveux aimerais
NEG plus =pas =ne rien aucun jamais =non =jamais =rien =sans =aucun =ni =nn =pa =personne
NOTWANT veux_pas veut_pas veux_plus pas_envie jveux_pas voulais_pas refuse
NOMORE plus plus_envie =plus jen_peux_plus peux_plus =marre plus_la_force ras_le_bol supporte_plus nen_peux
SELF =me =se =moi moi_même =même toute_seule lui_même
ME =me =mon =ma =m nous =moi =nous mes_enfants ma_mère ma_soeur
REL pere frere cousin beau =père =papa =daron =daronne mère =maman beau_père =oncle =tonton =frère =reuf =mari =copain
REL petit_copain =mec =ex =prof professeur entraineur patron éducateur voisin propriétaire passeur =coloc =parents
REL fiancé
KID enfant fille gamin =gosse bébé =bebe =fille =garçon petit_frère petite_soeur =fils =petite nièce neveu élève
CHILDREN enfant petit enfants gosses gamins mes_petits =mioches
MEN hommes inconnus des_mecs clients vieux un_homme
NOBODY personne =personne aucune_personne
FORCE force oblig forcé moblig contraint =dois =doit contre_mon_gré de_force
FEAR peur =peur terrifi effray =flippe =trouille
HOME maison =maison chez_moi rentrer à_la_maison chez_nous
ROOM chambre maison appart =maison =cave studio
OUT sortir dehors =sors quitter
DAYS jour =jour =jours =hier avant_hier toute_la_journée depuis_lundi depuis_dimanche journée
SOON demain soir vendredi jeudi jour semaine aujourdhui =aujourd lundi mardi mercredi samedi dimanche bientôt =heures
SOON =demin
TONIGHT soir nuit ce_soir cette_nuit aujourdhui =csoir
NIGHT =nuit =nuits =soir
MONEY argent =sous =thune =fric =euros
LETTER lettre courrier décision papier =oqtf
COUNTRY lallemagne allemagne italie grèce croatie bulgarie mon_pays guinée cameroun sénégal côte_divoire maroc algérie
COUNTRY tunisie mali afghanistan
ABROAD =bled au_pays au_maroc en_algérie en_guinée au_sénégal vacances étranger au_village
DANGER danger urgence =sos pas_en_sécurité péril
AGE =13 =14 =15 =16 =17 =12 mineur quinze_ans seize_ans encore_une_enfant
SUICIDE suicid =suicide mettre_fin_à ôter_la_vie enlever_la_vie me_foutre_en_lair =tentative
KILLSELF me_tuer me_suicid se_suicid me_pendre se_tuer me_suicider me_buter finir_avec_la_vie en_finir me_jeter
KILLSELF me_crever se_pendre mouvrir_les_veines
DEADWISH etre_mort être_mort serais_mort étais_mort ne_plus_me_réveiller plus_me_réveiller ne_plus_exister
DEADWISH plus_exister jamais_né disparaitre_pour dormir_pour_toujours plus_être_là aucune_raison_de_vivre pas_être_née
DEADWISH à_quoi_bon_vivre
DIE mour crever meur mourir =mort =morte =meurs =crever meurt décéd
DEATH =mort =mourir
LIVE vivre =vie =vivre =vis =vivant
NOLIVE plus_vivre veux_plus_vivre pas_vivre marre_de_vivre fatigué_de_vivre
LIFE =vie la_vie cette_vie
ENDV fini marre finir =fini =fin terminer sert_à_rien =marre fatigu plus_de_sens désespoir inutile =bout déteste
KILL tuer =tue =tuer =tué =buter assassin =tuent =égorger
HANG pendre pendu =corde
JUMP sauter =saute =jeter
HIGH =toit =pont fenêtre =train =rails balcon métro
BETTER mieux préférable
PILLS cachet =cachet cachets comprimé médicament =médocs pilule doliprane somnifère
GATHER accumul mis_de_côté gardé rassembl
BURDEN fardeau un_poids mieux_sans_moi personne_me_regretter manquerai_à_personne
GOODBYE adieu prenez_soin_de prends_soin_de_mes quand_je_serai_plus dernier_message pardonnez_moi
CUT coupe =coupe =couper coupé scarifi entaill griff =coupes
CUTSELF me_coupe me_couper me_scarifie scarification me_taillade mutil
BURN =brûle brûler brûlé =briquet cigarette
HARM fais_du_mal mutil blesse blesser =mal faire_du_=mal
HARMSELF me_fais_du_mal mutil me_faire_du_mal me_faire_mal me_fais_mal me_fais_du_=mal me_blesse me_blesser
HARMSELF fait_du_=mal_à_lui automutil se_fait_du_=mal me_faire_du_=mal
HITSELF me_frappe_moi tape_la_tête me_cogne_la_tête me_tape_moi me_mords
ARM =bras poignet jambe =peau cuisse =veines
BLADE lame couteau =lame rasoir cutter =verre ciseaux
SCARS cicatrice marques_de plaies
HIT frappe tape =bat battu gifle cogne tabass coups frapper frappé =tape =taper =tapé =tapée =battre =battent giflé
HIT claque =coups coup_de_poing coup_de_pied ceinture pousse violent =baffe raclée =chicote défonce brutalis
HITME me_frappe me_tape me_bat mon_frappé ma_frappé me_cogne lève_la_main ma_tapé
PASSIVEHIT suis_battu suis_frappé me_fais_frapper me_fait_frapper me_fais_taper étais_battu
THREAT menac menace chantage faire_chanter
THREATME me_menace ma_menacé me_fait_chanter
WEAPON couteau =arme pistolet =flingue hache marteau barre_de_fer machette
STRANGLE etrang étrangl métouffe ma_étouff
NECK =cou gorge
SQUEEZE =serre serré serrer
HAIR cheveux
WALL =mur =sol
LOCK enferm menferm =séquestr séquestr verrouill =clé bloqué
LOCKME menferme mont_enfermé ma_enfermé me_séquestre me_garde_enfermé
NOTLET laissent_pas laisse_pas me_laisse_pas pas_le_droit_de interdit_de minterdit interdit_sortir peux_pas_sortir
PASSPORT passeport mes_papiers documents =téléphone mon_tel carte_didentité
TAKE pris rendre confisqu =pris prend garde cache =volé arrach rend_pas
KILLME me_tuer il_va_me_tuer veut_me_tuer va_me_tuer veulent_me_tuer vais_te_tuer mon_tuer crime_dhonneur mégorger
KILLME me_planter nous_tuer me_buter
BLOODY bleus =bleu cocard oeil_au_beurre cassé_le saigne_du_nez fracture hématome
FOLLOW me_suit me_poursuit harcèle mattend me_surveille mespionne
TORTURE tortur
MISTREAT maltrait =insulte humili me_traite_comme esclave
RAPE viol abus attouchement sexuel =viol =viole =violé =violée =violer =violeur abus_sexuel abusé agression_sex
RAPE attouch harcel prostitu
TOUCH touche =touche touché toucher caress =tripote tripot pelot
TOUCHME me_touche ma_touché me_caresse membrasse ma_embrassé me_tripote main_dans_ma
BODY =seins =fesses =cul entre_les_jambes entre_mes_jambes parties_intimes =poitrine =corps culotte
UNDRESS deshabill déshabill enlever_mes_habits enlever_mes_vêtements baisse_mon_pantalon
NAKED =nue =nu à_=poil sans_vêtements toute_nue
PHOTO photo =photo =photos =vidéo vidéos image filmé
NAKEDPHOTO =nudes =nude photo_nue photos_nues photo_de_moi_nue photos_intimes vidéo_intime
EXTORT publier diffuser sur_internet envoyer_à_tout balancer partager_mes mettre_sur_les_réseaux
SELL =vend =vendre vendue trottoir proxénète
SELLME me_vend me_vendre avec_des_clients coucher_avec_des_hommes
SEX =sexe coucher_avec rapport =baiser rapports
BED =lit dans_mon_=lit dans_ma_chambre
MARRY mari epous marie =marier mariage épous fiancé fiançailles
MARRYME mépouser lépouser me_marie
MARRYOFF me_marier marier_de_force mariage_force mariage_forcé mariage_arrangé donner_en_mariage me_donner_à_un
MARRYOFF promise_à
FGM excis exciser mutilation couper_là infibul
RETURNNOT plus_revenir me_laisser_là pas_revenir jamais_revenir sans_retour aller_simple me_laisser_au_bled
KIDNAP enlev kidnapp emmener_de_force enlèvement
SLEEP dorm dormir dors =dormir =dors dormi =dort passer_la_nuit =coucher =pioncer
NOPLACE nulle_part sais_pas_où aucun_endroit pas_dendroit où_dormir où_aller nul_part pas_de_logement pas_de_=lit
NOPLACE pas_de_place où_passer
STREET =rue gare =gare dehors =parc =voiture mosquée métro
THROW mis_dehors mis_a_la_porte ma_viré ma_mis_dehors mise_dehors jeté_dehors mont_viré foutu_dehors chassé
THROW expuls_du_logement ma_jeté mont_jeté foutue_dehors viré_de_chez mis_à_la_porte
HOMELESS sans_abri a_la_rue =sdf à_la_=rue sans_domicile sans_toit
COLD froid gèle =neige =pluie =caille
EAT mange manger =manger =mangé =mange =bouffer =bouffé
NOEAT pas_mangé rien_mangé pas_bouffé ventre_vide rien_dans_le_ventre sans_manger rien_bouffé n_ai_rien_mangé
HUNGER faim =faim affamé =dalle creve_la =fain
STARVE mourir_de_faim meurs_de_faim meurt_de_faim famine crever_de_faim
FOOD manger nourriture =pain =lait couche =couches bouffe =repas courses
NOFOOD rien_à_manger plus_rien_à_manger pas_à_manger pas_de_nourriture plus_de_lait frigo_vide frigo_est_vide
NOFOOD plus_de_nourriture plus_de_couches rien_a_bouffer pas_de_lait
EMPTY =vide
MONEYFOOD argent_pour_manger acheter_à_manger de_quoi_manger acheter_du_lait acheter_de_la_nourriture
MONEYFOOD argent_pour_la_nourriture acheter_du_pain acheter_des_couches
DEPORT expuls deport dublin abschiebung abschieben déport reconduit éloignement renvoi =oqtf expulsion
DEPORTME mexpuls mexpulse mexpulser nous_expulser être_expulsé vont_mexpulser me_déporter nous_déporter suis_expulsé
DETENTION rétention centre_de_rétention prison_dexpulsion
SENDBACK renvoyer me_renvoie renvoyé me_ramener_au nous_renvoyer renvoient me_retourner_au
POLICE police policier =flics =keufs =polizei
FETCH cherch vient =chercher =venir =vient viennent =venue emmener prendre devant_la_porte frappe_à_la_porte embarqu
FETCH arrêter
FETCHME me_chercher me_prendre memmener nous_chercher venir_me_prendre marrêter nous_emmener membarquer
PLANE lavion avion =vol aéroport
LEAVE quitter partir quitter_le_pays quitter_lallemagne
SWALLOW pris avalé avaler =bu =pris =ingéré gobé
MANY trop beaucoup trop_de =trop toute_la_boite boite_entière plein_de tous_les
OVERDOSE overdose surdos surdose
NOBREATH arrive_pas_a_respir respire_pas respire_plus peux_pas_respirer peux_plus_respirer arrive_pas_à_respirer
NOBREATH arrive_plus_à_respirer pas_dair étouffe mal_à_respirer
BREATHE respir =souffle =air
BLEED saign =sang hémorrag
MUCH beaucoup partout énormément =trop plein
NOTSTOP sarrete_pas arrête_pas sarrête_pas pas_sarrêter narrête_pas =arrete_pas
PREG enceinte grossesse fausse_couche
FAINT évanoui inconscient tombé_dans_les_pommes se_réveille_pas répond_plus répond_pas bouge_plus perdu_connaissance
FAINT réveille_plus écroul
POISON poison javel empoisonn produit_ménager intoxi
SEIZURE convuls épilep crise_de =spasmes
HEART crise_cardiaque infarctus =avc douleur_à_la_poitrine mal_à_la_poitrine
LABOUR perdu_les_eaux contractions accouche bébé_arrive
ACCIDENT accident renversé tombé_de_la_fenêtre écrasé électrocut noyé
UNWELL fièvre_de_=40 =40_de_fièvre très_malade beaucoup_de_fièvre brûlant_de_fièvre
AMBULANCE ambulance =samu pompiers médecin_vite
ABUSE maltraitance maltraite_enfant enfant_maltrait enfants_maltrait
HITKID frappe_son_enfant bat_son_enfant frappe_ses_enfants tape_ses_enfants bat_ses_enfants frappe_ma_petite
HITKID frappe_mon_petit tape_son_fils frappe_sa_fille frappe_le_bébé secoue_le_bébé
ALONE =seul =seule =seuls tout_seul laissé_seul
HARMKID mal_à_ma_soeur mal_à_ma_petite mal_à_mon_petit mal_à_lenfant mal_aux_enfants mal_à_ma_fille
CRY pleure =crie =crient hurle =cris
NEGLECT néglig pas_nourri donne_pas_à_manger sale_et délaiss abandonn
HELP aide aidez secours =aide =aidez aidez_moi aide_moi =sauvez sauve_moi =help =aidé
URGENT vite =svp quelqu urgent =maintenant =stp immédiat quelquun rapidement
FILL =au =a =moi =me =je besoin pouvez =jai =besoin =un =une =mon =ma =vous =bonjour =dieu =sil =suis =de =oh
LOL =lol =mdr haha =ptdr =haha =xd =mdrr =jpp
LAUGH rire =rire rigol blague pour_rire =déconne
BORED dennui ennui =ennuie
THING formulaire examen grammaire devoirs =café pieds chaleur stress =foot =maths travail contrôle
FINE juste_pour juste_une_question simple_question ça_va_bien tout_va_bien me_frappe_pas pour_un_exposé
FINE il_y_a_longtemps pour_lécole
STORY =film =livre série =jeu chanson roman théâtre
SAID_SUICIDE =je_=veux_=mourir =envie_=de_=mourir =me_=tuer =me_=suicider suicid =plus_=envie_=de_=vivre =plus_=vivre
SAID_SUICIDE =mettre_=fin_=à_=mes_=jours =plus_=de_=raison_=de_=vivre =fatigué_=de_=vivre =fatiguée_=de_=vivre
SAID_SUICIDE =ne_=veux_=pas_=vivre =mettre_=fin_=à_=ma_=vie =envie_=den_=finir =en_=finir_=avec_=la_=vie
SAID_SUICIDE =vais_=en_=finir =veux_=en_=finir =marre_=de_=vivre =je_=veux_=crever =plus_=envie_=dexister
SAID_SUICIDE =aimerais_=être_mort
DESPAIR =je_=veux_=en_=finir =je_=nen_=peux_=plus =jen_=peux_=plus =jen_=ai_=marre_=de_=tout
SAID_SELFHARM =je_=me_=coupe =me_=faire_=du_=mal =je_=me_=fais_=du_=mal automutil =me_scarifi =me_=blesser
SAID_VIOLENCE =me_frappe =me_=bat =ma_frappé =ma_battu =il_=me_=frappe violence =me_menace menacé_=de_=mort
SAID_VIOLENCE =il_=va_=me_=tuer =ils_=vont_=me_=tuer =veut_=me_=tuer =veulent_=me_=tuer menferme =ma_enfermé
SAID_VIOLENCE =peur_=de_=mon_=mari =peur_=de_=mon_=père =peur_=de_=mon_=frère =peur_=de_=rentrer =battue_=par
SAID_VIOLENCE =étrangle =me_tape =ma_tapé =me_cogne =il_=me_=tabasse =me_tabasse =me_gifle =coups_=tous_=les_=jours
SAID_SEXUAL =viol violé =violée =agression_=sexuelle =abus_sexuel agressé_sexuel attouchement =harcèlement_=sexuel
SAID_MARRIAGE =mariage_=forcé =me_=marier_=de_=force =marier_=de_=force =forcée_=à_=me_=marier =forcé_=à_=me_=marier
SAID_MARRIAGE moblige_=à_=me_=marier =obligée_=de_=me_=marier =me_=forcent_=à_=me_=marier enlev_=mon kidnapp
SAID_MARRIAGE =pris_=mon_=passeport =confisqué_=mon_=passeport =excision excis =mutilation_=génitale
SAID_HOMELESS =nulle_=part_=où_=dormir =pas_=dendroit_=pour_=dormir =où_=dormir =dors_=dans_=la_=rue
SAID_HOMELESS =dormir_=dans_=la_=rue =dors_=dehors =dormir_=dehors =à_=la_=rue =mis_=à_=la_=porte =mise_=à_=la_=porte
SAID_HOMELESS =je_=suis_=sans_=abri
SAID_HUNGER =rien_=à_=manger =jai_=faim =pas_=de_=nourriture =mon_=enfant_=a_=faim =mes_=enfants_=ont_=faim
SAID_HUNGER =on_=a_=faim
SAID_DEPORTATION mexpuls =être_expulsé expulsé_=aujourdhui expulsé_=demain =expulsion_=demain =expulsion_=aujourdhui
SAID_DEPORTATION =la_=police_=est_=là =police_=à_=la_=porte =me_déporte
SAID_DANGER =en_=danger =urgence =danger_=de_=mort =au_=secours =aidez_=moi_=vite =sos
SAYING =mourir_=de_=rire mort_=de_=rire =mourir_=dennui =tuer_=le_=temps tape_=sur_=les_=nerfs
SAYING =envie_=de_=mourir_=de_=rire
OTHER =bacon =bague =balance =balon =balons =blesure =blesures =boule =boure =brilant =brilante =brile =briler =brique
OTHER =briques =briser =bruce =brune =brute =buteur =chaque =chevaux =client =clique =cliquer =cliquez =compliment
OTHER =comprise =conard =conards =concret =concrete =concretes =conde =confreres =confrerie =congres =conte =contenir
OTHER =content =contente =contents =contenu =contenus =contes =conteste =contexte =contient =contraire =contraste
OTHER =contrat =contrats =contribue =coper =cordes =corpus =corse =coude =coule =couler =courbes =course =courtes
OTHER =coute =couter =couteux =couts =couvert =couverte =couverts =craquer =crent =criant =croient =culte =cultes
OTHER =davant =davantage =difuse =document =documentaire =domaine =domaines =douceur =douloureux =emene =esclavage
OTHER =etang =excuser =facture =familes =farce =farine =femes =fetes =finance =financer =finances =fliper =fonce
OTHER =forme =forte =foutent =foutre =france =groses =humidite =insulter =insultes =interdiction =interdire =moeurs
OTHER =moque =moquer =pardone =pardoner =partage =partagent =partages =parti =participe =partie =partiel =partiele
OTHER =partis =partisan =partisans =partit =partition =peindre =perdre =personage =personages =places =plages =plaie
OTHER =plaines =plains =plaisirs =plates =pleurs =pluies =plume =poigne =politese =pompier =posons =prene =prenent
OTHER =producteur =productif =production =produire =produisent =promese =promeses =promis =publie =publies =quite
OTHER =quitent =refuge =refus =refusant =repandu =repandue =reponses =report =reportage =reporter =repos =resemblait
OTHER =resemble =resemblent =resembler =reveil =revele =revelent =reveler =revoir =sacrifice =sacrifices =sacrifier
OTHER =saine =sauce =savez =siens =signe =signer =signes =soigne =soigner =soins =soufler =soufre =souple =suport
OTHER =suports =telephones =tentatives =terain =termine =tient =tortue =touchant =traine =trains =trait =trouble
OTHER =tuant =veine =vende =vendent =vendeur =vendeurs =vendu =vendus =vente =ventes =venues =venus =vider =vides
OTHER =viene =visant =visent =vitre =vivait =vivante =vivants =vivent =voient =voile =voitures =volent =voler =voleur
OTHER =voulaient =voulait
"""
