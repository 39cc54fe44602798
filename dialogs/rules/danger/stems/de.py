"""Stems of danger in German."""

STEMS = """
WANT =will =wil =willl möcht =mag =würd wünsch gern lieber besser =wär =werd =werde gonna vor_zu lust bock hab_vor
WANT wollt =wollen würd =lieber =möchte
NEG nicht nich =ned =net =nix nichts kein =nie niemals ohne =nich =nit =kein keine =nicht =nichts =keine
NOTWANT will_nicht will_aber_nicht möchte_nicht will_nich
NOMORE nicht_mehr nich_mehr keine_lust kein_bock keinen_bock net_mehr ned_mehr nimmer so_nicht keine_kraft
NOMORE nicht_weiter =nimmer
SELF mich =mir sich selbst selber selbe =sie_sich =mich =sich =selbst
ME mich =mir =uns meine_kinder =mich =mia =mi
REL vater papa stiefvater onkel bruder cousin lehrer betreuer chef nachbar =mann freund =papa =baba brüder =mama
REL mutter ehemann mein_=mann =ex =freund trainer vermieter mitbewohner schleuser =chef =eltern =typ =vater =opa
KID kind mädchen kleine =kind kleinkind nachbarskind =baby =junge =mädel tochter =sohn =kleine =kleinen schwester
KID schüler =tochter
CHILDREN kind kinder =kids geschwister =kinder
MEN männer typen =kerl fremde freier =typen
NOBODY keiner =niemand =keiner =niemanden
FORCE zwing gezwung zwang =muss =soll =müss =müssen =sollen genötigt meinen_willen
FEAR angst =angst panik =schiss trau_mich_nich =anxt
HOME zuhaus nach_hause heim =zuhause =zuhaus =daheim nach_haus zu_haus heimgeh zuhause nachhause
ROOM zimmer wohnung haus =zimmer =haus keller =bude =klo
OUT raus =aus draussen draußen =weg verlassen gehn =raus rausgeh
DAYS =tag tagen gestern vorgestern =tage =tagen tagelang seit_freitag seit_montag =gestern =wochen
SOON morgen heut übermorgen montag dienst mitwoch mittwoch donner freitag samstag sontag sonntag gleich nacht woche
SOON flug heute =heut dienstag donnerstag =gleich =woche =heute =morgen =bald =montag =freitag
TONIGHT heut nacht abend =heut =heute =nacht heute_nacht
NIGHT nacht nachts abends =nacht
MONEY geld =geld =kohle =pleite
LETTER brief bescheid =bamf abgelehnt ausländerbehörde =brief
COUNTRY deutschland italien griechenland kroatien bulgarien afghanistan =syrien türkei serbien heimatland mein_land
COUNTRY syrien
ABROAD ausland türkei heimat in_die_türkei nach_pakistan nach_somalia nach_syrien in_den_irak sommerferien
ABROAD in_die_heimat ins_dorf
DANGER gefahr lebensgefahr notfall notruf =sos =gefahr =in_=not in_gefahr nicht_sicher_zuhause nicht_sicher_hier
AGE =13 =14 =15 =16 =17 minderj =12 minderjähr fünfzehn sechzehn minderjährig
SUICIDE selbstmord suizid lebensmüd selbsmord =leben_nehm =leben_genomm abschiedsbrief lebensmüde leben_nehmen
SUICIDE ans_sterben ans_=sterben an_den_tod =halt_~_nicht_mehr_=aus halte_~_nicht_mehr_=aus dass_es_aufhört
SUICIDE dass_alles_aufhört dass_es_vorbei
KILLSELF bring_mich_=um bring_=ich_mich_=um bringt_sich mich_umbring mich_umzubring =leben_beend schluss_mit_mir
KILLSELF vor_den_=zug mir_was_antun sich_was_antun mir_etwas_an bring_mich_um mich_töte mich_erhäng mich_aufhäng
KILLSELF vor_den_zug vorn_zug vor_die_bahn pulsadern
DEADWISH =tot_sein wär_tot lieber_tot =tot_wär nicht_mehr_aufwachen nicht_mehr_da_sein =tot_=sein wär_=tot
DEADWISH wär_=ich_=tot lieber_=tot nicht_mehr_aufwach nie_mehr_aufwach nicht_mehr_=da nie_geboren nicht_mehr_existier
DEADWISH für_immer_schlaf für_immer_verschwind wozu_=leb tot_sein =tod_=sein =tot_=wär =tod_=wär nie_wieder_aufwach
DEADWISH nicht_mehr_da_=sein für_immer_schlafen einfach_verschwinden kein_sinn_mehr keinen_sinn_mehr
DIE sterb =tot =tod =verreck krepier =sterben =sterbe verreck
DEATH =tod =sterben =tot
LIVE =leb =lebe =leben weiterleb
NOLIVE nicht_mehr_leb nich_mehr_leb net_mehr_leb nicht_leb nicht_mehr_leben nich_mehr_leben net_mehr_leben
NOLIVE bock_zu_leben hasse_mein_leben
LIFE =leben
ENDV schluss beend vorbei =sinn =satt ausweg verschwind =ende sinnlos hoffnungslos wertlos =hasse =schluss
KILL umbring =töt =killt kalt umzubring umgebracht =töten =killen ermord abstech
HANG erhäng aufhäng =strick
JUMP spring gesprung =springen =spring =springe
HIGH dach fenster =zug bahn =dach =gleis gleise brücke balkon =fenster =gleise
BETTER besser =besser =lieber
PILLS tablet schlaftab =pillen schlafmittel medikament tablett pillen paracetamol =ibus
GATHER gesammelt gehortet
BURDEN eine_last allen_zur_last besser_dran keiner_vermisst ohne_mich_besser nur_eine_last nur_eine_belastung
BURDEN besser_dran_ohne besser_ohne_mich niemand_würd keiner_würd
GOODBYE lebt_wohl passt_auf_meine kümmert_euch_um wenn_=ich_nicht_mehr wenn_ich_nicht_mehr_bin wenn_ich_weg_bin
GOODBYE wenn_ich_nicht_mehr_da
CUT ritz schneid geschnit schneide_mich =ritz ritze =ritzen geritzt aufgeschlitz =ritze geschnitten
CUTSELF ritz_mich ritze_mich mich_ritz schneid_mich selbstverletz =svv mich_geritzt schneide_mich mich_schneid
CUTSELF mich_geschnitten wieder_geritzt
BURN verbrenn verbrannt zigarette feuerzeug verbren
HARM verletz antu selbst_weh wehtu antun
HARMSELF mir_weh_=tun mir_selbst_weh mir_selber_weh tue_mir_weh mir_was_antu mir_etwas_antu verletze_mich
HARMSELF mich_verletzen
HITSELF hau_mich_selbst schlag_mich_selbst kopf_gegen_die_wand schlage_mich_selb schlag_mich_selb kopf_an_die_wand
ARM =arm bein haut =arme handgelenk =bein =haut oberschenkel
BLADE rasierklinge rasier messer klinge =messer scherbe cutter
SCARS narbe narben
HIT schlag schläg geschlag =haut =hauen hau_mich prügel verprügel verhau =tritt misshand verprügelt =schlag =schlägt
HIT =schlagen =schlug =schläge gehau getreten ohrfeig watsch gewatsch schubst =gürtel zusammenschlag zusammengeschlag
HIT =boxt verkloppt backpfeif =schlagt =schlegt gehauen geprügel boxt schubs gürtel
HITME geht_auf_mich hand_ausgerutsch schlägt_mich haut_mich hand_ausgerutscht handgreiflich
PASSIVEHIT werde_geschlag wurde_geschlag werd_geschlag von_meinem_onkel_verprüg werden_geschlag krieg_schläge
PASSIVEHIT bekomm_schläge krieg_prügel kriege_schläge bekomme_schläge
THREAT bedroh droht erpress gedroht drohung
THREATME droht_mir mir_gedroht bedroht_mich
WEAPON messer =messer pistole =waffe =axt hammer =knarre
STRANGLE würg gewürgt erwürg an_die_kehle an_die_gurgel würgt wirgt
NECK =hals kehle
SQUEEZE drückt zugedrück zugedrückt
HAIR =haare =haaren
WALL =wand =boden
LOCK sperr eingesper einsperr =sperrt =sperren abgesperr eingeschlos einsper =sperrt_=ein
LOCKME sperrt_mich mich_eingesper hält_mich_fest sperren_mich bin_eingesper festgehalten
NOTLET lässt_mich_nicht lass_mich_nicht darf_nicht nicht_raus nicht_gehn lassen_mich_nicht lässt_mich_nich darf_nich
NOTLET verbietet_mir darf_nicht_raus darf_nie_raus lässt_mich_nicht_raus lassen_mich_nicht_raus nicht_aus_dem_haus
PASSPORT =pass =pas =ausweis reisepass =papiere =handy ausweis papiere
TAKE weggenom =weg nimmt_mir hat_mein abgenom =nimmt_mir behält versteckt
KILLME bringt_mich_um bringen_mich_um mich_umbring mich_töt mich_umzubring mich_kalt bringt_mich_=um bringen_mich_=um
KILLME mich_töten macht_mich_kalt sticht_mich_=ab schlägt_mich_=tot ehrenmord uns_umbring mich_umbringt
KILLME will_mich_umbring will_mich_töten schlägt_mich_tot
BLOODY blaue_fleck blaues_=auge blutig gebroch blauen_fleck blaues_auge grün_und_blau
FOLLOW verfolgt_mich stalk lauert läuft_mir_nach wartet_vor
TORTURE folter gefoltert quält
MISTREAT mishand behandelt_mich_wie erniedrig wie_eine_sklavin misshand
RAPE vergewaltig missbrauch misbrauch sexuel prostitu belästig sexuell vergewal an_mir_vergriff
TOUCH fasst fass_mich angefas begrapsch =fasst anfass grapsch fummel berühr berührt grapscht befummel streichelt
TOUCHME fasst_mich mich_angefas küsst_mich mich_geküsst fasst_mich_an fässt_mich fasst_mich_unten kommt_in_mein_bett
TOUCHME legt_sich_zu_mir muss_ihn_anfas hand_in_meine_hose
BODY bein =po =brust =arsch zwischen_den_bein zwischen_die_bein intim brüste zwischen_den_beinen da_unten
UNDRESS auszuzieh auszieh ausgezog klamotten_=aus ausgezogen
NAKED nackt nacktbild nacktfoto =nackt ohne_kleid nackig nakt
PHOTO =foto fotos =bilder video =pics =fotos bilder
NAKEDPHOTO nacktbild nacktfoto nacktvideo =nudes
EXTORT veröffentlich ins_internet hochlad rumschick an_alle =leakt verschick
SELL verkauft =verkaufen anschaffen =strich prostitu
SELLME verkauft_mich mit_männern_schlaf auf_den_strich
SEX mit_männern =sex mit_ihm_schlaf =ficken mit_ihm_schlafen mit_mir_schlafen gefickt
BED =bett in_mein_zimmer
MARRY heirat verheirat verlob hochzeit
MARRYME muss_ihn_heirat muss_heirat soll_heirat muss_meinen_cousin soll_meinen_cousin
MARRYOFF verheirat zwangsheirat zwangsverheirat zwangsehe verheiraten mann_ausgesucht versprochen_word mich_verheirat
MARRYOFF mann_~_ausgesucht mann_~_gefunden jemanden_~_ausgesucht in_der_heimat_verlob dort_verlobt dort_heirat
FGM beschneid beschnit genitalverst beschnitten
RETURNNOT nie_mehr_zurück nicht_mehr_zurück nie_wieder_zurück mich_da_lassen dortlass nicht_zurück nie_zurück
RETURNNOT dort_lassen lassen_mich_dort
KIDNAP entführ verschlepp ins_=auto_gez
SLEEP schlaf =penn schläft penne gepennt übernacht =schlafen =schlafe pennen
NOPLACE nicht_wo nirgend kein_platz kein_ort wo_ich keinen_schlafplatz kein_schlafplatz weiss_nicht_wo wo_soll
NOPLACE nicht_=wo nicht_=wohin nich_=wo keinen_platz kein_bett wo_soll_=ich keine_unterkunft weiß_nicht_wohin
NOPLACE weiß_nicht_wo wo_soll_ich_hin
STREET strasse straße bahnhof draussen draußen =park im_=auto moschee =straße =auto
THROW rausgeschmis rausgewor rausgeworf rausgeflog rauswerf rausschmei schmeißt_mich_=raus schmeisst_mich_=raus
THROW vor_die_tür zwangsräum rausgeschmi schmeißt_mich vor_die_tür_gesetzt aus_~_geflogen schloss_~_ausgetauscht
THROW schlösser_~_ausgetauscht
HOMELESS obdachlos keinen_schlafplatz kein_schlafplatz kein_dach wohnungslos kein_dach_über lebe_auf_der_str
HOMELESS schlafe_auf_der_str sitze_auf_der_str sitzen_auf_der_str stehen_~_auf_der_strasse steh_~_auf_der_strasse
HOMELESS stehen_auf_der_straße steh_auf_der_straße
COLD kalt =kalt kälte frier =friere erfrier =schnee =schneit
EAT gegess =essen essen =esse =gegessen
NOEAT nichts_gegess nix_gegess nicht_gegess nix_im_magen nichts_im_magen nichts_im_bauch ohne_essen nichts_gegessen
NOEAT nix_gegessen nicht_gegessen
HUNGER hunger hungrig =knurrt kohldampf =hunger =hungern magen_knurrt
STARVE verhunger verdurst müssen_hungern kinder_hungern hungrig_ins_bett aus_dem_müll
FOOD essen milch =essen =brot =milch babymilch windel lebensmittel windeln =pampers babynahrung brei fläschchen
NOFOOD nichts_zu_essen nix_zu_essen nix_zum_essen nix_mehr_zu_essen nichts_mehr_zu_essen kein_essen keine_milch
NOFOOD keine_windel kühlschrank_leer kühlschrank_ist_leer nichts_zum_essen kein_brot keine_windeln
EMPTY =leer
MONEYFOOD geld_für_essen geld_fürs_essen geld_für_windel geld_für_milch essen_kaufen essen_leisten geld_für_brot
MONEYFOOD geld_zum_essen geld_für_windeln
DEPORT abgeschob abschieb schieb abschiebe abzuschieb schieben_=ab schiebt_=ab =dublin überstell rückführ ausgewies
DEPORT abschibung abgescho abschib dublin
DEPORTME schieben_mich schieben_uns werd_abgeschob werde_abgeschob werden_abgeschob schieben_mich_ab schiebt_mich_ab
DEPORTME schieben_uns_ab mich_abschieb uns_abschieb werde_abgescho werden_abgescho
DETENTION abschiebehaft abschiebeknast abschiebungshaft
SENDBACK zurückschick abschiebehaft abschiebeflug schicken_mich_zurück schicken_uns_zurück zurückgeschick
SENDBACK mich_zurückschick uns_zurückschick italien_zurückschick griechenland_zurückschick bulgarien_zurückschick
SENDBACK kroatien_zurückschick zurückgeschickt_werd schickt_mich_zurück muss_zurück_nach müssen_zurück_nach
POLICE polizei polizist =bullen bullen
FETCH =hol kommt =komm =holen =holt abhol geholt =kommt =kommen mitnehm mitgenom vor_der_tür abgeholt mitgenommen
FETCHME holen_mich holen_uns holt_mich nehmen_uns_mit kommen_mich_holen kommen_uns_holen holen_mich_ab holen_uns_ab
FETCHME polizei_steht_vor polizei_vor_der_tür
PLANE =flug flieger flugzeug flughafen
LEAVE verlas verlassen ausreisen ausreise ausreis land_verlassen deutschland_verlassen
SWALLOW geschluckt genom schluck =genommen getrunk =intus =getrunken verschluckt
MANY zu_viel viele zuviel ganze_packung überdosis zu_viele ganze_schachtel =viele =zuviele =alle
OVERDOSE überdos zu_viele_tablett alle_tabletten ganze_packung_tab
NOBREATH keine_luft kein_luft kriegt_keine_luft nicht_atm nich_atm atmet_nicht nicht_mehr_atm erstickt atemnot
NOBREATH nicht_atmen nicht_mehr_atmen erstick läuft_blau atmet_komisch atmet_schwer atmet_kaum kaum_luft
BREATHE =luft atmet =atmen atmen
BLEED blut blutet =blut blute verblut geblutet =blute blutung blut_überall überall_blut
MUCH stark viel überall ganz =stark =viel =überall =ganz =sehr
NOTSTOP nicht_auf hört_nicht nicht_=auf nich_=auf hört_nicht_auf hört_net_auf
PREG schwanger
FAINT umgekip wacht_nicht bewusstlos ohnmächtig umgekipp zusammengebroch wacht_nich reagiert_nicht bewegt_sich_nich
FAINT wacht_nicht_auf wacht_nicht_mehr er_reagiert_nicht sie_reagiert_nicht baby_reagiert_nicht kind_reagiert_nicht
FAINT umgekippt zusammengebrochen
POISON =gift vergift putzmittel reiniger bleiche spülmittel
SEIZURE krampf krampft anfall epilep =anfall
HEART herzinfarkt brustschmerz schlaganfall schmerzen_in_der_brust
LABOUR wehen fruchtblase baby_kommt =wehen
ACCIDENT überfahr angefahr fenster_gefall runtergefall überfahren fenster_gefallen balkon_gefallen verbrüht
UNWELL hohes_fieber =40_fieber schwer_krank 40_fieber 41_fieber apathisch fieber
AMBULANCE krankenwagen rettungswagen notarzt
ABUSE misshand kindesmisshand misshandelt kindesmiss kindeswohl baby_geschüttelt
HITKID schlägt_das_kind schlägt_sein_kind schlägt_ihr_kind schlägt_meine_schwester schlägt_meinen_bruder
HITKID schüttelt_das_baby schlägt_die_kinder schlägt_meinen_sohn schlägt_meine_tochter kind_geschlagen
HITKID schlage_mein_kind
ALONE =allein =alleine alleingelass
HARMKID tut_meiner tut_dem_kind tut_meinem tut_den_kindern schüttelt_das_baby fasst_meine_tochter
HARMKID fasst_meine_schwester fasst_meinen_sohn
CRY schreit weint brüllt =schreit schreien =weint
NEGLECT vernachläss verwahrlos kriegt_nix_zu_essen kümmert_sich_keiner vernachlässig kümmert_sich_nicht_um_das_kind
HELP hilf =helft =help rettet =hilfe =hilf rette =hlife =hifle
CALL ruf rufen =rufe anruf holt_die hol_die holen_sie
WITH =bei =beim =mit =für =zum =zur =wegen =ausfüllen
URGENT schnell sofort jetzt dringend bitte =jetzt =bitte =schnell =sofort
FILL =ich brauch =mir mich doch =mal =es =ist =war =bin =brauch =doch =bitte =hallo
LOL =lol haha hehe hihi spass spaß =haha =hihi =xd
LAUGH lach =lach lachen =spaß scherz totlachen nur_spaß
BORED langeweil
THING formular prüfung mathe lehrer döner hitze =mathe hausaufgab =döner kaffee =füße stress fußball
FINE nur_ne_frage nur_=ne_frage nur_eine_frage nur_fragen alles_gut schlägt_mich_nicht für_ein_referat
STORY =film =serie =buch =game =lied
SAID_SUICIDE nich_=mehr_=leben =ned_=mehr_=leben =will_nich_=leben =will_=ned_=leben =will_~_=sterben
SAID_SUICIDE =möchte_~_=sterben =sterben_=will =sterben_=möchte =will_=tot_=sein =wäre_~_=tot =tot_=sein
SAID_SUICIDE =wünsche_=mir_~_=tod suizid selbstmord =selbst_=mord =mich_umbring =mich_=selbst_umbring =mich_=töten
SAID_SUICIDE =mich_=selbst_=töten bring_=mich_=um =töte_=mich =das_=leben_=nehmen =leben_=nehmen =mir_=das_=leben
SAID_SUICIDE =nehme_=mir_=das_=leben =leben_=beenden kein_=sinn_=mehr =keinen_=ausweg =sehe_=keinen_=ausweg
SAID_SUICIDE =lebensmüde =mag_nich_=mehr_=leben =mag_=ned_=mehr_=leben hab_=keine_=kraft_=mehr
SAID_SUICIDE =aus_=dem_=fenster_=springen =vor_=den_=zug =vom_=dach =mich_=erhängen =mich_=aufhängen =überdosis
SAID_SUICIDE =schlaftabletten_=nehmen =leben_~_=keinen_=sinn =ohne_=mich_=besser =will_=weg_=sein_=für_=immer
SAID_SUICIDE =leben_=satt =umbringen_=will nich_=mehr_=da_=sein =ned_=mehr_=da_=sein nich_=mehr_=aufwachen
SAID_SUICIDE =ned_=mehr_=aufwachen =gedanken_=mich_=umzubringen =mich_=umzubringen =mir_=das_=leben_=zu_=nehmen
SAID_SUICIDE =lieber_=tot =liebsten_=tot =liebsten_~_=tot =tabletten_=geschluckt nich_=länger_=leben
SAID_SUICIDE =ned_=länger_=leben =will_=verschwinden_=für_=immer =leben_beend =kein_=bock_=mehr_=auf_=leben
SAID_SUICIDE =keine_=lust_=mehr_=zu_=leben =viele_=tabletten_=genommen =zu_=viele_=tabletten kein_~_=mehr_=zu_=leben
SAID_SUICIDE kein_=bock_~_=leben kein_=lust_=mehr_~_=leben
DESPAIR =ich_=will_nich_=mehr =ich_=will_=ned_=mehr =ich_=kann_nich_=mehr =ich_=kann_=ned_=mehr =will_nich_=mehr
DESPAIR =will_=ned_=mehr =kann_nich_=mehr =kann_=ned_=mehr =ich_=mag_nich_=mehr =ich_=mag_=ned_=mehr
SAID_SELFHARM =ritze_=mich =ich_=ritze =mich_=ritzen =selbst_verletz selbstverletz =schneide_=mich =mich_=schneiden
SAID_SELFHARM =mich_=selbst_verletz =verletze_=mich =tue_=mir_=weh =mir_=selbst_=weh =mir_=was_=antun
SAID_SELFHARM =mir_=etwas_=antun =mir_=was_=antue
SAID_VIOLENCE =schlägt_=mich =schlagen_=mich =mich_=schlägt =mich_=schlagen =mich_=geschlagen =werde_=geschlagen
SAID_VIOLENCE =wurde_=geschlagen =geschlagen_=werde =schlägt_=meine =schlägt_~_=kinder =schlägt_=uns =schlägt_=mir
SAID_VIOLENCE verprügel misshandel =häusliche_=gewalt =gewalt_=zu_=hause =bedroht_=mich =bedrohen_=mich
SAID_VIOLENCE =werde_=bedroht =mit_=dem_=messer =will_=mich_=umbringen =wollen_=mich_=umbringen =bringt_=mich_=um
SAID_VIOLENCE =bringen_=mich_=um =will_=mich_=töten =wollen_=mich_=töten =mich_=zu_=töten =sperrt_=mich_=ein
SAID_VIOLENCE =eingesperrt =lässt_=mich_nich_=raus =lässt_=mich_=ned_=raus =würgt_=mich =tritt_=mich
SAID_VIOLENCE =angst_=vor_=meinem_=vater =angst_=vor_=meinem_=papa =angst_=vor_=meinem_=stiefvater
SAID_VIOLENCE =angst_=vor_=meinem_=mann =angst_=vor_=meinem_=freund =angst_=vor_=meinem_ex =angst_=vor_=meinem_=bruder
SAID_VIOLENCE =angst_=vor_=meinem_=onkel =angst_=vor_=meiner_=familie =angst_=vor_=meinen_=eltern
SAID_VIOLENCE =angst_=vor_=meinen_=brüdern =verfolgt_=mich stalk =ehrenmord =zwingt_=mich =zwingen_=mich prostitu
SAID_VIOLENCE =menschenhandel =gewalttätig =mich_=schlagt =schlagt_=mich =hat_=mich_~_=geschlagen =haut_=mich
SAID_VIOLENCE =hauen_=mich =mich_=haut =prügelt_=mich =verhaut_=mich =er_=tut_=mir_~_=weh =vater_=tut_=mir_~_=weh
SAID_VIOLENCE =mann_=tut_=mir_~_=weh =bruder_=tut_=mir_~_=weh =freund_=tut_=mir_~_=weh =stiefvater_=tut_=mir_~_=weh
SAID_SEXUAL vergewaltig missbrauch =sexuell_=belästigt =sexuelle_=gewalt =fasst_=mich_=an =angefasst =begrapscht
SAID_SEXUAL =sex_=gezwungen =zum_=sex =belästigt_=mich nacktbild nacktfoto
SAID_MARRIAGE zwangsheirat zwangsverheirat =zwangsehe =verheiraten =mich_verheirat =heiraten_zwing =muss_~_=heiraten
SAID_MARRIAGE =gezwungen_~_heirat =soll_~_=heiraten zwing_~_heirat =heiraten_=aber_=ich_=will_nich
SAID_MARRIAGE =heiraten_=aber_=ich_=will_=ned =verlobt_=ohne entführ =ins_=ausland_=bringen =nimmt_=mir_=den_=pass
SAID_MARRIAGE =pass_=weggenommen =gegen_=meinen_=willen =nach_=hause_=schicken_=wollen =ins_=heimatland_=schicken
SAID_MARRIAGE =ins_=ausland_=schicken beschneid =beschnitten genitalverstümmel
SAID_HOMELESS kein_=platz_=zum_=schlafen nich_=wo_=ich_~_schlafe =ned_=wo_=ich_~_schlafe =keinen_=schlafplatz
SAID_HOMELESS =kein_=schlafplatz =auf_=der_=straße_schlaf =auf_=der_=straße_leb =schlafe_=auf_=der_=straße
SAID_HOMELESS =schlafe_=draußen =draußen_=schlafen =heute_=nacht_=obdachlos =heute_=obdachlos =bin_=obdachlos
SAID_HOMELESS =rausgeworfen =rausgeschmissen =wo_=soll_=ich_=schlafen =nirgendwo_=schlafen =keine_=schlafmöglichkeit
SAID_HOMELESS =kein_=dach =schlafplatz_=heute =auf_=der_=straße_sitz =sitzen_~_=auf_=der_=straße
SAID_HOMELESS =sitze_~_=auf_=der_=straße leb_~_=auf_=der_=straße schlaf_~_=auf_=der_=straße schlaf_~_=draußen
SAID_HOMELESS kein_=platz_=zum_=pennen =wo_=ich_~_=schlafen_=soll =wo_=wir_~_=schlafen_=sollen
SAID_HOMELESS =keinen_=ort_=zum_=schlafen
SAID_HUNGER =nichts_=zu_=essen =kein_=essen =kind_hunger =kinder_hunger =kinder_~_=hunger =kind_~_=hunger
SAID_HUNGER =habe_=hunger =haben_=hunger verhunger =kein_=geld_=für_=essen =kein_=geld_=für_=milch
SAID_DEPORTATION =heute_=abgeschoben =morgen_=abgeschoben =werde_=abgeschoben =abgeschoben_werde =polizei_~_abschieb
SAID_DEPORTATION =abschiebung_=heute =abschiebung_=morgen =heute_~_=abschiebung =morgen_~_=abschiebung
SAID_DEPORTATION =abschiebung_=läuft =wollen_=mich_=abschieben =holen_=mich_=ab =abschiebehaft =polizei_=ist_=da
SAID_DEPORTATION =polizei_=ist_=hier =polizei_=vor_=der_=tür =werden_=abgeschoben =wird_=abgeschoben
SAID_DEPORTATION =sollen_=abgeschoben =soll_=abgeschoben =schieben_=mich_=ab =schieben_=uns_=ab
SAID_DEPORTATION =wollen_=uns_=abschieben =abschiebeflug =abschiebung_=ist_=morgen
SAID_DANGER =notfall =lebensgefahr =bin_=in_=gefahr =in_=großer_=gefahr =notruf =ich_=blute =bin_=verletzt
SAID_DANGER =hilfe_=sofort =sofort_=hilfe =hilfe_=jetzt
SAYING prüfung_=bringt_=mich_=um prüfung_=bringt_=mich_=noch_=um prüfung_=bringen_=mich_=um
SAYING prüfung_=bringen_=mich_=noch_=um =schule_=bringt_=mich_=um =schule_=bringt_=mich_=noch_=um
SAYING =arbeit_=bringt_=mich_=um =arbeit_=bringt_=mich_=noch_=um =hitze_=bringt_=mich_=um
SAYING =hitze_=bringt_=mich_=noch_=um =deutsch_=bringt_=mich_=um =deutsch_=bringt_=mich_=noch_=um
SAYING =deutschkurs_=bringt_=mich_=um =deutschkurs_=bringt_=mich_=noch_=um =hausaufgaben_=bringen_=mich_=um
SAYING =hausaufgaben_=bringen_=mich_=noch_=um =mathe_=bringt_=mich_=um =mathe_=bringt_=mich_=noch_=um
SAYING =langeweile_=bringt_=mich_=um =langeweile_=bringt_=mich_=noch_=um =bürokratie_=bringt_=mich_=um
SAYING =bürokratie_=bringt_=mich_=noch_=um =lernerei_=bringt_=mich_=um =lernerei_=bringt_=mich_=noch_=um
SAYING =warten_=bringt_=mich_=um =warten_=bringt_=mich_=noch_=um =totlachen =tot_=gelacht =lach_=mich_=tot
SAYING =zum_=totlachen =langweile_=mich_=zu_=tode =sterbe_=vor_=lachen =sterbe_=vor_=langeweile =sterbe_=vor_=neugier
OTHER =hilde =speer =violetta =salvatore =violeta =salvador =violette =abfal =abgehalten =abgeschaft =abgeschlosen
OTHER =abschafen =abschied =anrufen =anrufst =anruft =armen =athen =baden =balkan =balken =baustele =baute =behielt
OTHER =beruhen =beruhigen =beruhigt =beruhmt =beruhmte =beruhmten =beruht =beute =blume =bogen =bosen =boten =boxen
OTHER =bruce =brusel =druck =drucke =drucken =drucker =einspruch =expres =fester =filter =fliege =fliegen =gebracht
OTHER =gedreht =gefarbt =gefuhrt =gefuhrte =gefuhrten =gegeben =gegenteil =gehalten =gehoft =geholfen =gehort =gehorte
OTHER =gehorten =geisel =gekomen =gelesen =gemesen =genauen =genosen =gescheitert =geschlafen =gesesen =getrank
OTHER =getranke =gewahren =gewahrt =gewaschen =gewesen =hafen =hagen =haken =halen =harten =helen =helfe =heren =hofen
OTHER =hohen =hosen =hundert =hunderte =hunter =huren =kamen =kampf =kampfe =kampfen =kampfer =kampft =kampfte =kiler
OTHER =kipen =kisen =klare =klingt =knape =legen =lenkt =leren =lesben =leyen =loben =masen =meier =mesen =mesenger
OTHER =meter =meyer =mischen =naren =nirgends =numer =papers =pasieren =polen =reinigen =rufe =rufen =rufst =ruft
OTHER =sahne =schaf =schafe =schafen =schafer =schafst =schaft =schafte =schafung =schaust =scheibe =scheiben
OTHER =scheiden =scheis =scheitern =scheitert =schere =schief =schien =schiene =schienen =schiesen =schiest =schif
OTHER =schlacht =schlampe =schlange =schlangen =schlank =schlau =schleswig =schlugen =schmuck =schnit =schone =schos
OTHER =schrag =schrei =schreibe =schreiber =schreibst =schreibt =schrieb =schrieben =schrite =schriten =schublade
OTHER =schus =schusel =schuster =selen =sparen =spart =sprang =sprich =sprint =sprung =spuren =spurt =starben =sterne
OTHER =sternen =stich =stick =strafe =strafen =strasburg =strategie =streben =streich =taten =titen =tolen =tonen
OTHER =toren =treten =turken =turkisch =uberwacht =verbaut =verbrechen =verbrecher =verbreiten =verbreitet =verbringen
OTHER =verbringt =verdeckt =verfaser =verfast =verfasung =vergist =verhaftet =verhalt =verhalten =verkauf =verkaufe
OTHER =verkaufer =verlag =verlage =verlangen =verlangt =verlangte =verlauf =verlaufen =verlauft =verlor =verloren
OTHER =verlorene =verlust =verluste =verpasen =verpast =verpaste =versaut =verschickt =verschwand =verschwunden
OTHER =versetzen =versetzt =verstecken =veruckt =veruckte =wagen =wandel =wasche =waschen =watch =wehren =weine
OTHER =weitergeben =wesen =weten =winkel =wurst
DEADWISH auf_der_welt_sein nicht_mehr_gibt nich_mehr_gibt nimmer_gibt nicht_mehr_da_wär nich_mehr_aufwachen
DEADWISH nicht_mehr_hier_sein
DEADWISH steh_auf_dem_dach stehe_auf_dem_dach steh_auf_der_brücke stehe_auf_der_brücke sitz_auf_dem_dach
DEADWISH von_der_welt_verschwinden nimmer_aufwachen
DEADWISH nie_wieder_aufwachen einfach_weg_sein nicht_mehr_existieren kein_bock_mehr_auf_leben
GOODBYE abschiedsbrief abschiedsvideo brief_an_meine_eltern heute_ist_schluss
BURDEN besser_für_alle sorge_weniger falle_allen_zur
CUTSELF aufgeschnitten aufgeritzt aufgekratzt arme_zerschnitten pulsader
HIT reingehauen eine_rein eins_rein eine_gescheuert gescheuert eine_geknallt geballert verdroschen vermöbelt
HIT eine_verpasst lippe_is_dick lippe_ist_dick
HITME mir_~_reingehauen mir_~_eine_gescheuert mir_~_eine_geknallt mir_~_eine_verpasst mir_~_eine_geklatscht
HITME gegen_die_wand_geworfen gegen_die_wand_geschubst
BLOODY lippe_~_dick lippe_~_geplatzt rippe_gebrochen nase_blutet
DEPORTME raus_aus_deutschland deutschland_verlassen müssen_~_ausreisen muss_~_ausreisen
CHILDREN bruder_~_ist_=5 kleinen_allein
NEGLECT allein_in_der_wohnung alleine_in_der_wohnung ganze_wochenende_allein ganzen_tag_allein_daheim
RAPE aufgezwungen auf_mich_drauf_gelegt mit_meinem_körper_bezahlen
GATHER neben_mir vor_mir in_der_hand
STREET unter_der_brücke unter_einer_brücke abbruchhaus rohbau
FAINT rührt_sich_nicht bewegt_sich_nicht liegt_nur_da antwortet_nicht_mehr ganz_blau_im_gesicht
UNWELL trinkt_nicht_mehr trinkt_nichts_mehr glüht
NOFOOD nichts_mehr_im_schrank kühlschrank_is_leer seit_tagen_nur_wasser
HELP bin_in_schwierigkeiten brauche_dringend_jemand
DEADWISH nich_mehr_auf_der_welt nicht_mehr_auf_der_welt nimmer_auf_der_welt nicht_mehr_auf_dieser_welt
DEADWISH nich_mehr_hier_sein
SAYING keiner_weiß niemand_weiß keiner_merkt niemand_merkt keiner_darf_~_wissen
HARM verbrüh
GOODBYE brief_für_mama brief_für_meine_mutter brief_für_papa brief_an_mama brief_~_schon_fertig danach_springe
GOODBYE danach_bin_ich_weg
JUMP springe spring_ich runterspring
THING wann_essen_wir wann_gibts_essen wann_ist_mittag wann_is_mittag wann_gibts_mittag
RAPE festgehalten_und_obwohl obwohl_ich_nein ich_hab_nein_gesagt hab_nein_gesagt
OTHER obdachlosenheim obdachlosenhilfe obdachlosenunterkunft
HELP jemand_~_kommen irgendwer_~_kommen komm_schnell kommt_schnell kommen_sie_schnell schnell_kommen
FILL =soll =kommen =schnell
NOPLACE ohne_wohnung ohne_bleibe ohne_dach ohne_unterkunft kein_dach wo_kann_ich_~_hin wo_soll_ich_~_hin
FINE früher_hatte_ich_angst früher_hatte
SAYING =hilft_=ihr =helft_=ihr =sterge_=tot =stergeti_=tot =un_=sfert =si_=sfert =fara_=sfert =pass_=weg
SAYING =pass_=ist_=weg =ausweis_=weg
SAYING =fast_=18
OTHER lebensgefährt =fast =stric =stricul
OTHER =rete =retea empresa schimb =meses =mesec =mese meserie mesecn
SAYING =hilfe_=vor_=ort =e_=tot =sterg_=tot =help_=others =helping_=others
OTHER respuest
OTHER deporte deportiv
"""
