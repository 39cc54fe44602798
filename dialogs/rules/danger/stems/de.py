"""Stems of danger in German."""

STEMS = """
WANT =will =wil =willl möcht =mag =würd wünsch gern lieber besser =wär =werd =werde gonna vor_zu lust bock hab_vor
WANT wollt =wollen würd =lieber
NEG nicht nich =ned =net =nix nichts kein =nie niemals ohne =nich =nit =kein keine
NOTWANT will_nicht will_aber_nicht möchte_nicht will_nich
NOMORE nicht_mehr nich_mehr keine_lust kein_bock keinen_bock net_mehr ned_mehr nimmer so_nicht keine_kraft
NOMORE nicht_weiter
SELF mich =mir sich selbst selber selbe =sie_sich =mich =sich
ME mich =mir =uns meine_kinder =mich =mia =mi
REL vater papa stiefvater onkel bruder cousin lehrer betreuer chef nachbar =mann freund =papa =baba brüder =mama
REL mutter ehemann mein_=mann =ex =freund trainer vermieter mitbewohner schleuser =chef =eltern =typ
KID kind mädchen kleine =kind kleinkind nachbarskind =baby =junge =mädel tochter =sohn =kleine =kleinen schwester
KID schüler
CHILDREN kind kinder =kids geschwister
MEN männer typen =kerl fremde freier
NOBODY keiner =niemand =keiner =niemanden
FORCE zwing gezwung zwang =muss =soll =müss =müssen =sollen genötigt meinen_willen
FEAR angst =angst panik =schiss trau_mich_nich
HOME zuhaus nach_hause heim =zuhause =zuhaus =daheim nach_haus zu_haus heimgeh
ROOM zimmer wohnung haus =zimmer =haus keller =bude
OUT raus =aus draussen draußen =weg verlassen gehn =raus rausgeh
DAYS =tag tagen gestern vorgestern =tage =tagen tagelang seit_freitag seit_montag
SOON morgen heut übermorgen montag dienst mitwoch mittwoch donner freitag samstag sontag sonntag gleich nacht woche
SOON flug heute =heut dienstag donnerstag =gleich =woche
TONIGHT heut nacht abend =heut =heute =nacht
NIGHT nacht nachts abends
MONEY geld =geld =kohle =pleite
LETTER brief bescheid =bamf abgelehnt ausländerbehörde
COUNTRY deutschland italien griechenland kroatien bulgarien afghanistan =syrien türkei serbien heimatland mein_land
ABROAD ausland türkei heimat in_die_türkei nach_pakistan nach_somalia nach_syrien in_den_irak sommerferien
DANGER gefahr lebensgefahr notfall notruf =sos =gefahr =in_=not
AGE =13 =14 =15 =16 =17 minderj =12 minderjähr fünfzehn sechzehn
SUICIDE selbstmord suizid lebensmüd selbsmord =leben_nehm =leben_genomm abschiedsbrief
KILLSELF bring_mich_=um bring_=ich_mich_=um bringt_sich mich_umbring mich_umzubring =leben_beend schluss_mit_mir
KILLSELF vor_den_=zug mir_was_antun sich_was_antun mir_etwas_an
DEADWISH =tot_sein wär_tot lieber_tot =tot_wär nicht_mehr_aufwachen nicht_mehr_da_sein =tot_=sein wär_=tot
DEADWISH wär_=ich_=tot lieber_=tot nicht_mehr_aufwach nie_mehr_aufwach nicht_mehr_=da nie_geboren nicht_mehr_existier
DEADWISH für_immer_schlaf für_immer_verschwind wozu_=leb
DIE sterb =tot =tod =verreck krepier
DEATH =tod =sterben
LIVE =leb =lebe =leben weiterleb
NOLIVE nicht_mehr_leb nich_mehr_leb net_mehr_leb nicht_leb
LIFE =leben
ENDV schluss beend vorbei =sinn =satt ausweg verschwind =ende sinnlos hoffnungslos wertlos =hasse
KILL umbring =töt =killt kalt umzubring umgebracht =töten =killen ermord abstech
HANG erhäng aufhäng
JUMP spring gesprung
HIGH dach fenster =zug bahn =dach =gleis gleise brücke balkon
BETTER besser
PILLS tablet schlaftab =pillen schlafmittel medikament
GATHER gesammelt gehortet
BURDEN eine_last allen_zur_last besser_dran keiner_vermisst ohne_mich_besser
GOODBYE lebt_wohl passt_auf_meine kümmert_euch_um wenn_=ich_nicht_mehr
CUT ritz schneid geschnit schneide_mich =ritz ritze =ritzen geritzt aufgeschlitz
CUTSELF ritz_mich ritze_mich mich_ritz schneid_mich selbstverletz =svv
BURN verbrenn verbrannt zigarette feuerzeug
HARM verletz antu selbst_weh wehtu antun
HARMSELF mir_weh_=tun mir_selbst_weh mir_selber_weh
HITSELF hau_mich_selbst schlag_mich_selbst kopf_gegen_die_wand
ARM =arm bein haut =arme handgelenk =bein =haut oberschenkel
BLADE rasierklinge rasier messer klinge =messer scherbe cutter
SCARS narbe narben
HIT schlag schläg geschlag =haut =hauen hau_mich prügel verprügel verhau =tritt misshand verprügelt =schlag =schlägt
HIT =schlagen =schlug =schläge gehau getreten ohrfeig watsch gewatsch schubst =gürtel zusammenschlag zusammengeschlag
HIT =boxt verkloppt backpfeif
HITME geht_auf_mich hand_ausgerutsch schlägt_mich
PASSIVEHIT werde_geschlag wurde_geschlag werd_geschlag von_meinem_onkel_verprüg werden_geschlag krieg_schläge
PASSIVEHIT bekomm_schläge krieg_prügel
THREAT bedroh droht erpress gedroht drohung
THREATME droht_mir mir_gedroht bedroht_mich
WEAPON messer =messer pistole =waffe =axt hammer =knarre
STRANGLE würg gewürgt erwürg an_die_kehle an_die_gurgel
NECK =hals kehle
SQUEEZE drückt zugedrück
HAIR =haare =haaren
WALL =wand =boden
LOCK sperr eingesper einsperr =sperrt =sperren abgesperr eingeschlos
LOCKME sperrt_mich mich_eingesper hält_mich_fest
NOTLET lässt_mich_nicht lass_mich_nicht darf_nicht nicht_raus nicht_gehn lassen_mich_nicht lässt_mich_nich darf_nich
NOTLET verbietet_mir
PASSPORT =pass =pas =ausweis reisepass =papiere =handy
TAKE weggenom =weg nimmt_mir hat_mein abgenom =nimmt_mir behält versteckt
KILLME bringt_mich_um bringen_mich_um mich_umbring mich_töt mich_umzubring mich_kalt bringt_mich_=um bringen_mich_=um
KILLME mich_töten macht_mich_kalt sticht_mich_=ab schlägt_mich_=tot ehrenmord uns_umbring
BLOODY blaue_fleck blaues_=auge blutig gebroch
FOLLOW verfolgt_mich stalk lauert läuft_mir_nach wartet_vor
TORTURE folter gefoltert quält
MISTREAT mishand behandelt_mich_wie erniedrig wie_eine_sklavin
RAPE vergewaltig missbrauch misbrauch sexuel prostitu belästig sexuell
TOUCH fasst fass_mich angefas begrapsch =fasst anfass grapsch fummel berühr
TOUCHME fasst_mich mich_angefas küsst_mich mich_geküsst
BODY bein =po =brust =arsch zwischen_den_bein zwischen_die_bein intim
UNDRESS auszuzieh auszieh ausgezog klamotten_=aus
NAKED nackt nacktbild nacktfoto =nackt ohne_kleid nackig
PHOTO =foto fotos =bilder video =pics
NAKEDPHOTO nacktbild nacktfoto nacktvideo =nudes
EXTORT veröffentlich ins_internet hochlad rumschick an_alle =leakt
SELL verkauft =verkaufen anschaffen =strich
SELLME verkauft_mich mit_männern_schlaf
SEX mit_männern =sex mit_ihm_schlaf =ficken
BED =bett in_mein_zimmer
MARRY heirat verheirat verlob hochzeit
MARRYME muss_ihn_heirat
MARRYOFF verheirat zwangsheirat zwangsverheirat zwangsehe verheiraten mann_ausgesucht versprochen_word
FGM beschneid beschnit genitalverst
RETURNNOT nie_mehr_zurück nicht_mehr_zurück nie_wieder_zurück mich_da_lassen dortlass
KIDNAP entführ verschlepp ins_=auto_gez
SLEEP schlaf =penn schläft penne gepennt übernacht
NOPLACE nicht_wo nirgend kein_platz kein_ort wo_ich keinen_schlafplatz kein_schlafplatz weiss_nicht_wo wo_soll
NOPLACE nicht_=wo nicht_=wohin nich_=wo keinen_platz kein_bett wo_soll_=ich keine_unterkunft
STREET strasse straße bahnhof draussen draußen =park im_=auto moschee
THROW rausgeschmis rausgewor rausgeworf rausgeflog rauswerf rausschmei schmeißt_mich_=raus schmeisst_mich_=raus
THROW vor_die_tür zwangsräum
HOMELESS obdachlos keinen_schlafplatz kein_schlafplatz kein_dach wohnungslos kein_dach_über
COLD kalt schnee =kalt kälte frier
EAT gegess =essen essen =esse =isst
NOEAT nichts_gegess nix_gegess nicht_gegess nix_im_magen nichts_im_magen nichts_im_bauch ohne_essen
HUNGER hunger hungrig =knurrt kohldampf
STARVE verhunger verdurst
FOOD essen milch =essen =brot =milch babymilch windel lebensmittel
NOFOOD nichts_zu_essen nix_zu_essen nix_zum_essen nix_mehr_zu_essen nichts_mehr_zu_essen kein_essen keine_milch
NOFOOD keine_windel kühlschrank_leer kühlschrank_ist_leer
EMPTY =leer
MONEYFOOD geld_für_essen geld_fürs_essen geld_für_windel geld_für_milch essen_kaufen essen_leisten
DEPORT abgeschob abschieb schieb abschiebe abzuschieb schieben_=ab schiebt_=ab =dublin überstell rückführ ausgewies
DEPORT abschibung
DEPORTME schieben_mich schieben_uns werd_abgeschob werde_abgeschob werden_abgeschob
DETENTION abschiebehaft abschiebeknast
SENDBACK zurückschick abschiebehaft abschiebeflug schicken_mich_zurück schicken_uns_zurück zurückgeschick
POLICE polizei polizist =bullen
FETCH =hol kommt =komm =holen =holt abhol geholt =kommt =kommen mitnehm mitgenom vor_der_tür
FETCHME holen_mich holen_uns holt_mich nehmen_uns_mit
PLANE =flug flieger flugzeug flughafen
LEAVE verlas verlassen ausreisen ausreise
SWALLOW geschluckt genom schluck =genommen getrunk =intus
MANY zu_viel viele zuviel ganze_packung überdosis zu_viele ganze_schachtel
OVERDOSE überdos
NOBREATH keine_luft kein_luft kriegt_keine_luft nicht_atm nich_atm atmet_nicht nicht_mehr_atm erstickt atemnot
BREATHE =luft atmet =atmen
BLEED blut blutet =blut blute verblut geblutet
MUCH stark viel überall ganz =stark =viel =überall =ganz
NOTSTOP nicht_auf hört_nicht nicht_=auf nich_=auf
PREG schwanger
FAINT umgekip wacht_nicht bewusstlos ohnmächtig umgekipp zusammengebroch wacht_nich reagiert_nicht bewegt_sich_nich
POISON =gift vergift putzmittel reiniger
SEIZURE krampf krampft anfall epilep
HEART herzinfarkt brustschmerz schlaganfall
LABOUR wehen fruchtblase baby_kommt
ACCIDENT überfahr angefahr fenster_gefall runtergefall
UNWELL hohes_fieber =40_fieber schwer_krank
AMBULANCE krankenwagen rettungswagen notarzt
ABUSE misshand kindesmisshand misshandelt
HITKID schlägt_das_kind schlägt_sein_kind schlägt_ihr_kind schlägt_meine_schwester schlägt_meinen_bruder
HITKID schüttelt_das_baby
ALONE =allein =alleine alleingelass
HARMKID tut_meiner tut_dem_kind tut_meinem tut_den_kindern
CRY schreit weint brüllt
NEGLECT vernachläss verwahrlos kriegt_nix_zu_essen kümmert_sich_keiner
HELP hilf =helft =help rettet
URGENT schnell sofort jetzt dringend bitte =jetzt =bitte
FILL =ich brauch =mir mich doch =mal =es =ist =war =bin =brauch =doch =bitte =hallo
LOL =lol haha hehe hihi spass spaß =haha =hihi =xd
LAUGH lach =lach lachen =spaß scherz
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
OTHER =abschafen =abschied =armen =athen =ausieht =auslegung =auswendig =baden =balkan =balken =behandeln =behielt
OTHER =belegt =belegte =beruhen =beruhigen =beruhigt =beruhmt =beruhmte =beruhmten =beruht =bewegen =bewegung
OTHER =bewerten =bewertet =bewertung =blues =bogen =bosen =boten =boxen =bruce =bruste =druck =drucke =drucken
OTHER =drucker =einspruch =erfordern =erfordert =erlangen =erlangt =expres =fester =filter =fliege =fliegen =freud
OTHER =geben =gebracht =gedanke =gedenken =gedreht =gefalt =gefarbt =gefuhrt =gefuhrte =gefuhrten =gegend =gegenteil
OTHER =gehalt =gehalten =gehen =gehoft =geholfen =gehort =gehorte =gehorten =geisel =gekomen =gemalt =genosen
OTHER =gescheitert =geschlafen =getrank =getranke =gewagt =gewahlt =gewahren =gewahrt =gewaschen =gewolt =hafen =hagen
OTHER =haken =halben =halen =harten =hasen =heben =helen =helfe =heren =hofen =hohen =hosen =hundert =hunderte =hunter
OTHER =huren =kamen =kampf =kampfe =kampfen =kampfer =kampft =kampfte =kelner =kenen =kiler =kipen =kisen =klare
OTHER =klingt =knape =kumer =kumern =legen =lenkt =lesben =leyen =liberal =liberale =liebe =liebevol =liebste =lieder
OTHER =liedern =liefern =liefert =lieferte =lieferung =loben =masen =meiden =meier =meilen =mesen =meter =meyer
OTHER =mischen =mogen =morden =morgan =nahmen =naren =nehmt =papieren =polen =reagieren =regiert =reinigen =schaf
OTHER =schafe =schafen =schafer =schafst =schaft =schafte =schafung =schaust =scheibe =scheiben =scheiden =scheis
OTHER =scheitern =scheitert =schere =schicke =schief =schien =schiene =schienen =schiesen =schiest =schif =schinken
OTHER =schlacht =schlampe =schlange =schlangen =schlank =schlau =schleswig =schlos =schlosen =schloser =schlugen
OTHER =schmeisen =schmuck =schos =schrag =schrei =schreibe =schreiber =schreibst =schreibt =schreien =schrieb
OTHER =schrieben =schrite =schriten =schus =schusel =schuster =schuteln =schwarz =schwarze =schwarzen =schwarzer
OTHER =schwarzes =schweden =schweigen =schwein =schweine =schweis =schweiz =schwierig =schwierige =schwore =selen
OTHER =setze =setzen =sitzt =sparen =spart =spitze =spitzen =sprang =sprich =sprint =sprung =spuren =spurt =starben
OTHER =sterne =sternen =stich =stichwort =strafe =strafen =strasburg =strategie =streben =streich =taten =titen =tolen
OTHER =tonen =toren =torte =toter =totet =treten =turken =turkisch =uberwacht =verbaut =verbieten =verbrechen
OTHER =verbrecher =verbreiten =verbreitet =verbringen =verbringt =verfaser =verfast =verfasung =verfolgen =verfolgung
OTHER =vergist =verhaftet =verhalt =verhalten =verkauf =verkaufe =verkaufer =verlag =verlage =verlangen =verlangt
OTHER =verlangte =verlauf =verlaufen =verlauft =verlor =verloren =verlorene =verlust =verluste =verpasen =verpast
OTHER =verpaste =versaut =verschwand =verschwunden =versetzen =versetzt =versprechen =verstecken =veter =wache =wahre
OTHER =wandel =wasche =waschen =watch =weiden =weitergeben =weiterleiten =welen =werben =werfen =werke =werken =werte
OTHER =werten =winkel =wunde =wurst
"""
