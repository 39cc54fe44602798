"""Stems of danger in French."""

STEMS = """
WANT veux jveux voudrais envie vais prefere pense ca_serait_mieux =veux =veut =voudrais voulais veulent =vouloir
WANT =envie souhaite =vais =jveux aimerais =veu =voulais
NEG plus =pas =ne rien aucun jamais =non =jamais =rien =sans =aucun =ni =nn =pa =personne =po
NOTWANT veux_pas veut_pas veux_plus pas_envie jveux_pas voulais_pas refuse =veuxpas =veupas
NOMORE plus plus_envie =plus jen_peux_plus peux_plus =marre plus_la_force ras_le_bol supporte_plus nen_peux
SELF =me =se =moi moi_même =même toute_seule lui_même =mes
ME =me =mon =ma =m nous =moi =nous mes_enfants ma_mère ma_soeur =mon_=fils =ma_=fille =mes_=enfants
REL pere frere cousin beau =père =papa =daron =daronne mère =maman beau_père =oncle =tonton =frère =reuf =mari =copain
REL petit_copain =mec =ex =prof professeur entraineur patron éducateur voisin propriétaire passeur =coloc =parents
REL fiancé =pere =mère beaupère =frere tonton coach =cousin
KID enfant fille gamin =gosse bébé =bebe =fille =garçon petit_frère petite_soeur =fils =petite nièce neveu élève
KID =enfant =bébé garçon =soeur
CHILDREN enfant petit enfants gosses gamins mes_petits =mioches =enfants =gosses =petits
MEN hommes inconnus des_mecs clients vieux un_homme =hommes =clients =inconnus
NOBODY personne =personne aucune_personne
FORCE force oblig forcé moblig contraint =dois =doit contre_mon_gré de_force forc
FEAR peur =peur terrifi effray =flippe =trouille terrif
HOME maison =maison chez_moi rentrer à_la_maison chez_nous
ROOM chambre maison appart =maison =cave studio =chambre salle_de_bain placard
OUT sortir dehors =sors quitter
DAYS jour =jour =jours =hier avant_hier toute_la_journée depuis_lundi depuis_dimanche journée semaines depuis
SOON demain soir vendredi jeudi jour semaine aujourdhui =aujourd lundi mardi mercredi samedi dimanche bientôt =heures
SOON =demin aujourd bientot =lundi =vendredi
TONIGHT soir nuit ce_soir cette_nuit aujourdhui =csoir
NIGHT =nuit =nuits =soir
MONEY argent =sous =thune =fric =euros =argent
LETTER lettre courrier décision papier =oqtf =courrier =rejet
COUNTRY lallemagne allemagne italie grèce croatie bulgarie mon_pays guinée cameroun sénégal côte_divoire maroc algérie
COUNTRY tunisie mali afghanistan =italie =grèce =mon_=pays =guinée =mali
ABROAD =bled au_pays au_maroc en_algérie en_guinée au_sénégal vacances étranger au_village au_bled au_mali en_tunisie
DANGER danger urgence =sos pas_en_sécurité péril en_danger danger_de_mort urgence_vitale
AGE =13 =14 =15 =16 =17 =12 mineur quinze_ans seize_ans encore_une_enfant
SUICIDE suicid =suicide mettre_fin_à ôter_la_vie enlever_la_vie me_foutre_en_lair =tentative mettre_fin_à_mes
SUICIDE mettre_fin_à_ma en_finir =sucide mouvrir_les_veines ouvrir_les_veines
KILLSELF me_tuer me_suicid se_suicid me_pendre se_tuer me_suicider me_buter finir_avec_la_vie en_finir me_jeter
KILLSELF me_crever se_pendre mouvrir_les_veines vais_me_tuer veux_me_tuer envie_de_me_tuer voudrais_me_tuer
KILLSELF me_foutre_en_lair me_flinguer me_jeter_sous me_jeter_du me_tailler_les_veines me_noyer
DEADWISH etre_mort être_mort serais_mort étais_mort ne_plus_me_réveiller plus_me_réveiller ne_plus_exister
DEADWISH plus_exister jamais_né disparaitre_pour dormir_pour_toujours plus_être_là aucune_raison_de_vivre pas_être_née
DEADWISH à_quoi_bon_vivre envie_de_mourir veux_mourir veut_mourir veu_mourir envie_de_crever veux_crever jamais_née
DEADWISH pas_me_réveiller raison_de_vivre sert_à_rien_de_vivre mieux_mort
DIE mour crever meur mourir =mort =morte =meurs =crever meurt décéd =clamser
DEATH =mort =mourir =morte
LIVE vivre =vie =vivre =vis =vivant =vivr
NOLIVE plus_vivre veux_plus_vivre pas_vivre marre_de_vivre fatigué_de_vivre plus_envie_de_vivre marre_de_la_vie
NOLIVE déteste_ma_vie envie_de_vivre
LIFE =vie la_vie cette_vie
ENDV fini marre finir =fini =fin terminer sert_à_rien =marre fatigu plus_de_sens désespoir inutile =bout déteste
ENDV =finir fatigué =inutile
KILL tuer =tue =tuer =tué =buter assassin =tuent =égorger
HANG pendre pendu =corde
JUMP sauter =saute =jeter
HIGH =toit =pont fenêtre =train =rails balcon métro
BETTER mieux préférable =mieux
PILLS cachet =cachet cachets comprimé médicament =médocs pilule doliprane somnifère comprimés médocs
GATHER accumul mis_de_côté gardé rassembl =gardé économisé
BURDEN fardeau un_poids mieux_sans_moi personne_me_regretter manquerai_à_personne un_poids_pour un_fardeau
GOODBYE adieu prenez_soin_de prends_soin_de_mes quand_je_serai_plus dernier_message pardonnez_moi =adieu
GOODBYE quand_je_ne_serai prenez_soin_de_ma
CUT coupe =coupe =couper coupé scarifi entaill griff =coupes =coupé =taillade griffe
CUTSELF me_coupe me_couper me_scarifie scarification me_taillade mutil me_scarif me_suis_coupé me_taillad
CUTSELF me_suis_scarif automutil me_suis_taillad je_mouvre
BURN =brûle brûler brûlé =briquet cigarette brûle brule
HARM fais_du_mal mutil blesse blesser =mal faire_du_=mal bless
HARMSELF me_fais_du_mal mutil me_faire_du_mal me_faire_mal me_fais_mal me_fais_du_=mal me_blesse me_blesser
HARMSELF fait_du_=mal_à_lui automutil se_fait_du_=mal me_faire_du_=mal me_fait_du_mal du_mal_à_moi me_punir
HARMSELF me_fais_vomir
HITSELF me_frappe_moi tape_la_tête me_cogne_la_tête me_tape_moi me_mords me_tape_la_tête tête_contre_le_mur
HITSELF me_gifle_moi
ARM =bras poignet jambe =peau cuisse =veines =jambe
BLADE lame couteau =lame rasoir cutter =verre ciseaux
SCARS cicatrice marques_de plaies cicatric
HIT frappe tape =bat battu gifle cogne tabass coups frapper frappé =tape =taper =tapé =tapée =battre =battent giflé
HIT claque =coups coup_de_poing coup_de_pied ceinture pousse violent =baffe raclée =chicote défonce brutalis =frappe
HIT =frapp =frapper =frappé frappent =tapent =battu =gifle =cogne =cogné =tabasse fouet =baffes chicott =poing
HITME me_frappe me_tape me_bat mon_frappé ma_frappé me_cogne lève_la_main ma_tapé levé_la_main violence_conjugale
HITME me_chicote
PASSIVEHIT suis_battu suis_frappé me_fais_frapper me_fait_frapper me_fais_taper étais_battu fait_tabasser
PASSIVEHIT fais_tabasser été_frappé été_battu
THREAT menac menace chantage faire_chanter
THREATME me_menace ma_menacé me_fait_chanter
WEAPON couteau =arme pistolet =flingue hache marteau barre_de_fer machette =hache
STRANGLE etrang étrangl métouffe ma_étouff serre_le_cou serre_la_gorge
NECK =cou gorge =gorge
SQUEEZE =serre serré serrer =serré
HAIR cheveux
WALL =mur =sol
LOCK enferm menferm =séquestr séquestr verrouill =clé bloqué
LOCKME menferme mont_enfermé ma_enfermé me_séquestre me_garde_enfermé menferm suis_enfermé suis_séquestr me_séquestr
NOTLET laissent_pas laisse_pas me_laisse_pas pas_le_droit_de interdit_de minterdit interdit_sortir peux_pas_sortir
NOTLET pas_le_droit_de_sortir me_laisse_pas_sortir laisse_pas_sortir laissent_pas_sortir interdit_de_sortir
NOTLET empêche_de_sortir
PASSPORT passeport mes_papiers documents =téléphone mon_tel carte_didentité papiers téléphone
TAKE pris rendre confisqu =pris prend garde cache =volé arrach rend_pas =prend caché
KILLME me_tuer il_va_me_tuer veut_me_tuer va_me_tuer veulent_me_tuer vais_te_tuer mon_tuer crime_dhonneur mégorger
KILLME me_planter nous_tuer me_buter me_tuer_il vont_me_tuer va_nous_tuer va_me_buter
BLOODY bleus =bleu cocard oeil_au_beurre cassé_le saigne_du_nez fracture hématome =bleus coquard nez_cassé
FOLLOW me_suit me_poursuit harcèle mattend me_surveille mespionne mattend_devant =stalk
TORTURE tortur
MISTREAT maltrait =insulte humili me_traite_comme esclave comme_une_esclave comme_un_chien
RAPE viol abus attouchement sexuel =viol =viole =violé =violée =violer =violeur abus_sexuel abusé agression_sex
RAPE attouch harcel prostitu violer agress_sex
TOUCH touche =touche touché toucher caress =tripote tripot pelot =embrasse il_touche oncle_touche père_touche
TOUCH prof_touche frère_touche voisin_touche =attouche
TOUCHME me_touche ma_touché me_caresse membrasse ma_embrassé me_tripote main_dans_ma ma_tripoté me_pelote
TOUCHME met_la_main_dans main_dans_ma_culotte vient_dans_mon_lit se_met_dans_mon_lit mes_parties me_colle
BODY =seins =fesses =cul entre_les_jambes entre_mes_jambes parties_intimes =poitrine =corps culotte =sexe
UNDRESS deshabill déshabill enlever_mes_habits enlever_mes_vêtements baisse_mon_pantalon enlev_mes
NAKED =nue =nu à_=poil sans_vêtements toute_nue =nus
PHOTO photo =photo =photos =vidéo vidéos image filmé vidéo
NAKEDPHOTO =nudes =nude photo_nue photos_nues photo_de_moi_nue photos_intimes vidéo_intime photos_nue
EXTORT publier diffuser sur_internet envoyer_à_tout balancer partager_mes mettre_sur_les_réseaux =diffuse =balancer
SELL =vend =vendre vendue trottoir proxénète vendre prostit =tapin
SELLME me_vend me_vendre avec_des_clients coucher_avec_des_hommes ma_vendu
SEX =sexe coucher_avec rapport =baiser rapports =baise rapport_sex relations_sex
BED =lit dans_mon_=lit dans_ma_chambre
MARRY mari epous marie =marier mariage épous fiancé fiançailles =épouser
MARRYME mépouser lépouser me_marie dois_me_marier dois_épouser doit_épouser veut_me_marier veulent_me_marier
MARRYOFF me_marier marier_de_force mariage_force mariage_forcé mariage_arrangé donner_en_mariage me_donner_à_un
MARRYOFF promise_à marie_de_force me_marier_à me_marier_avec donner_à_un_homme donnée_en_mariage mariée_de_force
FGM excis exciser mutilation couper_là infibul =excision mutilation_génit couper_le_clito
RETURNNOT plus_revenir me_laisser_là pas_revenir jamais_revenir sans_retour aller_simple me_laisser_au_bled
RETURNNOT laisser_là_bas laissée_là_bas
KIDNAP enlev kidnapp emmener_de_force enlèvement kidnap enlever_mes
SLEEP dorm dormir dors =dormir =dors dormi =dort passer_la_nuit =coucher =pioncer =nuit
NOPLACE nulle_part sais_pas_où aucun_endroit pas_dendroit où_dormir où_aller nul_part pas_de_logement pas_de_=lit
NOPLACE pas_de_place où_passer pas_où pas_dabri =nulpart
STREET =rue gare =gare dehors =parc =voiture mosquée métro voiture =mosquée
THROW mis_dehors mis_a_la_porte ma_viré ma_mis_dehors mise_dehors jeté_dehors mont_viré foutu_dehors chassé
THROW expuls_du_logement ma_jeté mont_jeté foutue_dehors viré_de_chez mis_à_la_porte mise_à_la_porte virée_de_la
THROW viré_de_la expuls_de_mon mettre_dehors ma_foutu_dehors
HOMELESS sans_abri a_la_rue =sdf à_la_=rue sans_domicile sans_toit suis_à_la_rue sommes_à_la_rue dors_dans_la_rue
HOMELESS dort_dans_la_rue dormir_dans_la_rue vis_dans_la_rue
COLD froid gèle =neige =pluie =caille =froid
EAT mange manger =manger =mangé =mange =bouffer =bouffé
NOEAT pas_mangé rien_mangé pas_bouffé ventre_vide rien_dans_le_ventre sans_manger rien_bouffé n_ai_rien_mangé
NOEAT ai_pas_manger pas_mangés
HUNGER faim =faim affamé =dalle creve_la =fain affam
STARVE mourir_de_faim meurs_de_faim meurt_de_faim famine crever_de_faim meurent_de_faim crève_de_faim crève_la_dalle
STARVE creve_la enfants_ont_faim fouille_les_poubelles dorment_sans_manger
FOOD manger nourriture =pain =lait couche =couches bouffe =repas courses couches =bouffe =riz
NOFOOD rien_à_manger plus_rien_à_manger pas_à_manger pas_de_nourriture plus_de_lait frigo_vide frigo_est_vide
NOFOOD plus_de_nourriture plus_de_couches rien_a_bouffer pas_de_lait plus_à_manger pas_de_couches pas_de_pain
NOFOOD de_quoi_manger rien_à_bouffer
EMPTY =vide
MONEYFOOD argent_pour_manger acheter_à_manger de_quoi_manger acheter_du_lait acheter_de_la_nourriture
MONEYFOOD argent_pour_la_nourriture acheter_du_pain acheter_des_couches argent_pour_le_lait argent_pour_du_lait
MONEYFOOD argent_pour_les_couches de_quoi_acheter
DEPORT expuls deport dublin abschiebung abschieben déport reconduit éloignement renvoi =oqtf expulsion refoul abschieb
DEPORT =renvoi oqtf
DEPORTME mexpuls mexpulse mexpulser nous_expulser être_expulsé vont_mexpulser me_déporter nous_déporter suis_expulsé
DEPORTME nous_expuls me_déport nous_déport être_expuls vont_mexpuls me_rapatrier
DETENTION rétention centre_de_rétention prison_dexpulsion
SENDBACK renvoyer me_renvoie renvoyé me_ramener_au nous_renvoyer renvoient me_retourner_au me_renvo nous_renvo
SENDBACK renvoyée_en renvoyé_au renvoyé_en renvoyer_au renvoyer_en_it renvoyer_en_gr renvoyer_chez
POLICE police policier =flics =keufs =polizei
FETCH cherch vient =chercher =venir =vient viennent =venue emmener prendre devant_la_porte frappe_à_la_porte embarqu
FETCH arrêter chercher =venu =venus emmen
FETCHME me_chercher me_prendre memmener nous_chercher venir_me_prendre marrêter nous_emmener membarquer
FETCHME viennent_me_chercher viennent_nous_chercher venu_me_chercher venue_nous_chercher va_venir_me_chercher
FETCHME police_devant_la
PLANE lavion avion =vol aéroport =avion
LEAVE quitter partir quitter_le_pays quitter_lallemagne quitter_le_territoire
SWALLOW pris avalé avaler =bu =pris =ingéré gobé =avale
MANY trop beaucoup trop_de =trop toute_la_boite boite_entière plein_de tous_les =plein =toute boîte_de boite_de
OVERDOSE overdose surdos surdose trop_de_médic trop_de_médoc trop_de_cachets toute_la_boîte tous_les_cachets
OVERDOSE boîte_de_cachets
NOBREATH arrive_pas_a_respir respire_pas respire_plus peux_pas_respirer peux_plus_respirer arrive_pas_à_respirer
NOBREATH arrive_plus_à_respirer pas_dair étouffe mal_à_respirer respire_mal jétouffe sétouffe devient_bleu
NOBREATH lèvres_bleues crise_dasthme
BREATHE respir =souffle =air
BLEED saign =sang hémorrag vide_de_mon_sang vide_de_son_sang sang_partout hémorragie
MUCH beaucoup partout énormément =trop plein
NOTSTOP sarrete_pas arrête_pas sarrête_pas pas_sarrêter narrête_pas =arrete_pas arrete_pas arrive_pas_à_arrêter
PREG enceinte grossesse fausse_couche
FAINT évanoui inconscient tombé_dans_les_pommes se_réveille_pas répond_plus répond_pas bouge_plus perdu_connaissance
FAINT réveille_plus écroul perdu_connaiss réveille_pas bébé_réagit_pas bébé_ne_réagit ne_réagit_plus il_réagit_plus
FAINT elle_réagit_plus =coma
POISON poison javel empoisonn produit_ménager intoxi détergent
SEIZURE convuls épilep crise_de =spasmes crise_de_tétanie
HEART crise_cardiaque infarctus =avc douleur_à_la_poitrine mal_à_la_poitrine
LABOUR perdu_les_eaux contractions accouche bébé_arrive poche_des_eaux
ACCIDENT accident renversé tombé_de_la_fenêtre écrasé électrocut noyé renversé_par tombé_du_balcon
UNWELL fièvre_de_=40 =40_de_fièvre très_malade beaucoup_de_fièvre brûlant_de_fièvre 40_de_fièvre forte_fièvre
UNWELL vomit_du_sang crache_du_sang fièvre
AMBULANCE ambulance =samu pompiers médecin_vite
ABUSE maltraitance maltraite_enfant enfant_maltrait enfants_maltrait maltraite_son maltraite_ses secoué_le_bébé
ABUSE bébé_secoué
HITKID frappe_son_enfant bat_son_enfant frappe_ses_enfants tape_ses_enfants bat_ses_enfants frappe_ma_petite
HITKID frappe_mon_petit tape_son_fils frappe_sa_fille frappe_le_bébé secoue_le_bébé frappe_mon_fils frappe_ma_fille
HITKID tape_son_enfant frappe_mes_enfants frappe_les_enfants tape_mon_fils frappé_mon_enfant
ALONE =seul =seule =seuls tout_seul laissé_seul abandonn
HARMKID mal_à_ma_soeur mal_à_ma_petite mal_à_mon_petit mal_à_lenfant mal_aux_enfants mal_à_ma_fille touche_ma_fille
HARMKID touché_ma_fille touche_mon_fils touche_ma_soeur touche_les_enfants secoue_le_bébé touche_ma_petite
CRY pleure =crie =crient hurle =cris =hurle =pleure
NEGLECT néglig pas_nourri donne_pas_à_manger sale_et délaiss abandonn nourrit_pas soccupe_pas_de
HELP aide aidez secours =aide =aidez aidez_moi aide_moi =sauvez sauve_moi =help =aidé aidé_moi aider_moi =sos sauvez
CALL appel =appelez téléphon
WITH =avec =pour =à =de =dans =sur =remplir =trouver
URGENT vite =svp quelqu urgent =maintenant =stp immédiat quelquun rapidement =vite =urgence maintenant
FILL =au =a =moi =me =je besoin pouvez =jai =besoin =un =une =mon =ma =vous =bonjour =dieu =sil =suis =de =oh
LOL =lol =mdr haha =ptdr =haha =xd =mdrr =jpp
LAUGH rire =rire rigol blague pour_rire =déconne rigole
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
SAID_DANGER =en_=danger =urgence =danger_=de_=mort =au_=secours =aidez_=moi_=vite =sos =aide_=tout_=de_=suite
SAYING =mourir_=de_=rire mort_=de_=rire =mourir_=dennui =tuer_=le_=temps tape_=sur_=les_=nerfs
SAYING =envie_=de_=mourir_=de_=rire
OTHER =violeta =violetta =salvatore =salvador =hilde =violette =apele =apeler =apelera =apeles =apelez =apelions
OTHER =apelons =bacon =bague =baies =balance =bales =balon =balons =bases =blaise =bleues =blues =boule =boure =brile
OTHER =briler =brique =briques =brise =briser =bruce =brune =brute =buteur =chaque =chevaux =claser =clique =cliquer
OTHER =cliquez =compliment =comprise =conard =conards =conde =conge =coper =cordes =corpus =corse =coude =coule
OTHER =couler =courbes =course =courtes =coute =couter =couteux =couts =couvert =couverte =couverts =craquer =crent
OTHER =criant =croient =culte =cultes =documentaire =economie =economies =economiste =economistes =embraser =esclavage
OTHER =etang =excuser =facture =familes =farce =farine =femes =fetes =finance =financer =finances =fliper =fonce
OTHER =forme =france =garder =gardes =gardez =george =grade =huile =humidite =insulter =insultes =jamie =moeurs =moque
OTHER =moquer =papers =parti =participe =partit =partition =peindre =perdre =places =plages =plaie =plaines =plains
OTHER =plaisirs =plates =pleurs =pluies =plume =poigne =point =politese =pompier =posons =pousete =prene =prise
OTHER =publie =publies =quite =quitent =refuge =refus =refusant =rempli =remplie =remplis =remplit =report =reportage
OTHER =repos =resemblait =resemble =resemblent =resembler =revoir =sacrifice =sacrifices =sacrifier =saine =sauce
OTHER =savez =siens =signe =signer =signes =soigne =soigner =soins =soufler =soufre =souple =talent =tapele =tapelera
OTHER =tapelions =tapelons =tapez =tapis =telephone =tentatives =terain =termine =tient =tortue =touchant =touchez
OTHER =traine =trains =trait =trouble =trouve =trouvera =trouves =trouvez =tuant =veine =vende =vendent =vendeur
OTHER =vendeurs =vendredi =vends =vendu =vendus =vente =vents =viene =vitre =vivait =vivante =vivants =vivent =voient
OTHER =voile =volent =voler =voleur
NOLIVE veux_plu_vivre jveu_plu_vivre veu_plu_vivre jveux_plus_vivre pu_envie_de_vivre
DEADWISH jamais_me_réveiller suis_sur_le_toit suis_sur_le_pont pas_être_né mieux_sans_moi
DESPAIR jen_ai_marre_de_tout
GOODBYE lettre_pour_mes_parents lettre_pr_mes_parents lettre_dadieu écrit_la_lettre ecri_la_lettre ce_soir_cest_fini
GOODBYE lettre_à_mes_parents
STRANGLE par_la_gorge à_la_gorge par_le_cou serré_le_cou mains_autour_du_cou
THREATME me_rate_pas me_ratera_pas me_loupe_pas va_me_buter va_me_crever prochaine_fois_tu_es_morte
HITME ma_jeté_contre ma_poussé_contre ma_foutu_une ma_mis_une_gifle ma_tabass ma_cogn
GATHER devant_moi devant dans_la_main à_côté
RAPE forcée_à forcé_à_coucher payer_avec_mon_corps avec_mon_corps
SELLME aller_avec_des_hommes faire_le_trottoir
FGM excision
NOFOOD rien_dans_le_frigo plus_rien_dans_le_placard que_de_leau rien_mangé placard_vide
FAINT ne_bouge_plus tout_bleu toute_bleue allongé_par_terre par_terre_et
UNWELL boit_plus boit_rien
STREET sous_un_pont sous_le_pont squat
DEPORTME mettre_dans_lavion mis_dans_lavion quitter_lallemagne_dans emmené_à_laéroport
NEGLECT laisse_le_bébé_seul laissent_le_petit_seul enfermé_sur_le_balcon
KIDNAP a_pris_mon_fils a_emmené_mon_fils a_emmené_ma_fille sans_mon_accord
HELP gros_ennuis dans_la_merde répondez_vite
SAYING personne_ne_sait personne_sait personne_le_sait
GOODBYE écrit_une_lettre_à_maman écrit_une_lettre_à_ma lettre_à_maman lettre_à_ma_mère
DEADWISH je_serai_plus_là serai_plus_là demain_je_serai_plus bientôt_je_serai_plus je_ne_serai_plus
REL proprio logeur
SEX couche_avec couché_avec
RAPE tenue_de_force maintenue_de_force jai_dit_non alors_que_jai_dit_non
THING on_mange_quand quand_est_ce_quon_mange on_mange_quoi quand_on_mange à_quelle_heure_on_mange
DEPORTME venue_chercher_mon_mari mettre_~_dans_un_avion
HELP quelquun_~_vienne venez_vite viens_vite que_quelquun_vienne
DEADWISH en_finir_ce_soir vais_en_finir
NOPLACE sans_toit sans_logement_ce_soir où_aller_ce_soir
SAYING peur_de_lexamen peur_de_rater peur_de_mon_examen
SAYING =tape_=le =tapez_=le
"""
