"""Stems of danger in Italian."""

STEMS = """
WANT voglio vuole vogliono vorrei =vado preferir desider =voja sto_per
NEG =non =nn =no =mai =senza =niente =nulla =né
NOTWANT non_voglio nn_voglio non_vuole non_volevo
NOMORE non_ce_la_faccio non_ne_posso =più_voglia stanco_di basta non_riesco_più non_sopporto nn_ce_la
SELF =mi stesso stessa =si =me =sé da_solo
ME =mi =me =ci =noi i_miei_figli
REL padre =papà patrigno =zio fratello cugino marito fidanzato ragazzo =ex professore =prof allenatore =capo vicino_di
REL padrone madre =mamma operatore scafista coinquilino compagno
KID bambin =bimbo =bimba =figlio =figlia neonato ragazzin sorellin fratellin =nipote alunno =alunna =pupo
CHILDREN bambini =figli =bimbi i_piccoli
MEN uomini sconosciuti clienti vecchio =un_uomo tizi
NOBODY =nessuno =nessuna
FORCE forza costring costret obblig =devo contro_la_mia_volontà
FEAR paura spaventat terroriz terrore
HOME =casa tornare_a_casa a_casa_mia
ROOM camera stanza =casa cantina appartament
OUT uscire fuori =esco esca
DAYS =giorno =giorni =ieri altroieri tutto_il_giorno da_lunedì da_domenica
SOON domani =oggi =lunedì martedì mercoledì giovedì venerdì sabato domenica =presto =ore settimana
TONIGHT stanotte stasera questa_notte =oggi
NIGHT =notte =notti =sera
MONEY =soldi denaro =euro
LETTER lettera decision avviso carta_dal
COUNTRY germania italia grecia croazia bulgaria mio_paese nigeria albania marocco tunisia
ABROAD mio_paese estero vacanza pakistan marocco bangladesh al_paese
DANGER pericolo emergenza =sos rischio_la_vita
AGE =12 =13 =14 =15 =16 =17 minorenne quindici_anni sedici_anni
SUICIDE suicid togliermi_la_vita togliersi_la_vita farla_finita
KILLSELF uccidermi mi_uccido ammazzarmi mi_ammazzo impiccarmi si_uccide ammazzarsi uccidersi buttarmi_dal
KILLSELF buttarmi_sotto mi_impicco farla_finita tagliarmi_le_vene
DEADWISH essere_mort fossi_mort non_svegliar non_esistere mai_nato mai_nata scomparire_per sparire_per
DEADWISH dormire_per_sempre non_esserci_più a_che_serve_vivere
DIE morire =muoio muore =morto =morta crepare
DEATH =morte morire
LIVE =vivere =vivo =vivendo
NOLIVE non_voglio_vivere non_voglio_più_vivere stanco_di_vivere stanca_di_vivere non_vivere non_voglio_più_viv
LIFE =vita mia_vita
ENDV finire finita =fine =stanco =stanca senza_senso inutil odio non_serve chiudere_con
KILL uccid ammazzare ammazza assassin
HANG impicc =cappio
JUMP saltar buttar buttarmi =salto gettar
HIGH tetto =ponte finestra =treno binari balcone
BETTER meglio
PILLS pastigli pillol compress medicin farmaci sonnifer
GATHER messo_da_parte raccolto conservat accumul
BURDEN =un_=peso meglio_senza_di_me nessuno_mi_rimpiang a_nessuno_manch
GOODBYE addio prendetevi_cura_di prenditi_cura_di quando_non_ci_sarò perdonatemi ultimo_messaggio
CUT taglio =tagli tagliar tagliat graff
CUTSELF mi_taglio tagliarmi mi_sono_tagliat si_taglia mi_tagli
BURN bruci brucio sigarett accendino
HARM ferisc =male ferire
HARMSELF farmi_del_male mi_faccio_male mi_faccio_del si_fa_del_male si_fa_male autoles mi_ferisco farsi_del_male
HITSELF mi_picchio_da testa_contro_il_muro mi_prendo_a_pugni
ARM bracci braccio polso gamba =gambe =pelle cosc
BLADE lametta rasoio coltello vetro forbici
SCARS cicatric ferite
HIT picchi picchia picchiat =mena =menano =menato colpi schiaff pugni pugno =calci calcio_in ceffon spint sping
HIT cinghia =botte =botta violent pestat
HITME mi_picchia mi_picchiano mi_mena mi_ha_picchiato mi_colpisce mette_le_mani_addosso mi_alza_le_mani
PASSIVEHIT vengo_picchiat sono_stata_picchiat sono_stato_picchiat prendo_botte prendo_le_botte
THREAT minacci ricatt minaccia
THREATME mi_minacci mi_ricatt mi_ha_minacc
WEAPON coltello pistola =arma =ascia martello spranga
STRANGLE strangol strozz soffocat preso_per_la_gola
NECK =collo =gola
SQUEEZE string stretto
HAIR capelli
WALL muro =pavimento
LOCK chius chiude chiav rinchius
LOCKME mi_chiude mi_ha_chius mi_chiudono mi_tiene_chius mi_tengono_chius segregat
NOTLET non_mi_lascia non_mi_lasciano non_mi_fa_uscire non_mi_fanno_uscire non_posso_uscire non_mi_permett mi_proibi
NOTLET vietat
PASSPORT passaport documenti =telefono cellulare carta_didentità permesso_di
TAKE preso =tolto tolgo nascond nascost =tiene =ruba sequestr
KILLME mi_uccide mi_ammazza vuole_uccidermi vuole_ammazzarmi ti_ammazzo ti_uccido mi_uccidono mi_ammazzano ci_ammazza
KILLME delitto_donore mi_vuole_uccid accoltell
BLOODY livid =lividi occhio_nero sanguin rotto_il naso_rotto
FOLLOW mi_segue mi_perseguita stalk mi_aspetta mi_spia mi_controlla
TORTURE tortur torment
MISTREAT maltratt umili insulta schiav mi_tratta_come
RAPE stupr violenza_sessual abus sessual molest prostitu violentat
TOUCH =tocca toccato toccar palpa palpeggi accarezz
TOUCHME mi_tocca mi_ha_toccato mi_palpa mi_bacia mi_ha_baciat toccarmi
BODY =seno parti_intime =culo sedere tra_le_gambe =corpo mutande
UNDRESS spogli togliermi_i_vestiti togliere_i_vestiti vestiti_di_dosso
NAKED =nudo =nuda =nudi senza_vestiti
PHOTO =foto video filmat immagin
NAKEDPHOTO =nudes foto_nuda foto_nude foto_intime foto_di_me_nuda video_intimo
EXTORT pubblic mandarle_a_tutti su_internet diffond condivid mettere_online le_manda_a
SELL vende vendono =vendere bordell sfrutta magnaccia
SELLME mi_vende con_i_clienti andare_con_uomini vendermi
SEX =sesso a_letto_con rapporti scopar
BED =letto nel_mio_=letto nella_mia_camera
MARRY sposar sposo matrimonio nozze fidanzat sposa
MARRYME sposarlo sposare_mio mi_sposa
MARRYOFF farmi_sposare matrimonio_forzat matrimonio_combinat mi_fanno_sposare mi_danno_in_spos costringono_a_sposar
MARRYOFF promessa_spos darmi_in_spos
FGM mutilazion infibul circoncis escission clitorid
RETURNNOT non_tornare non_torno lasciarmi_lì lasciarmi_là mi_lasciano_lì mai_più_tornare solo_andata
KIDNAP rapir rapit sequestrat portata_via_con rapimento
SLEEP dormir =dormo =dorme dormito passare_la_notte
NOPLACE non_so_dove non_ho_dove nessun_posto un_posto_dove dove_dormire dove_andare nn_so_dove da_nessuna_parte
NOPLACE senza_letto non_abbiamo_dove
STREET =strada stazione parco =fuori =macchina panchina moschea
THROW cacciato_di cacciat mi_ha_cacciat mi_hanno_cacciat buttat_fuori buttato_fuori sbattut sfratt mandata_via
THROW mi_caccia mi_butta_fuori
HOMELESS senzatetto senza_tetto senza_casa per_=strada barbon
COLD freddo gelo =neve pioggia congel
EAT mangi mangiato mangiare mangio
NOEAT non_mangio non_ho_mangiato non_abbiamo_mangiato nn_ho_mangiato non_ha_mangiato digiun stomaco_vuoto
NOEAT senza_mangiare niente_nello_stomaco
HUNGER =fame affamat
STARVE morire_di_fame muoio_di_fame muoiono_di_fame morendo_di_fame
FOOD cibo =pane =latte pannolin spesa =mangiare
NOFOOD niente_da_mangiare nulla_da_mangiare non_ho_cibo non_cè_cibo senza_cibo frigo_vuoto frigo_è_vuoto
NOFOOD non_abbiamo_da_mangiare non_ho_da_mangiare non_cè_da_mangiare latte_finito cibo_finito
EMPTY =vuoto =vuota
MONEYFOOD soldi_per_mangiare soldi_per_il_cibo soldi_per_la_spesa comprare_da_mangiare comprare_il_latte comprare_cibo
MONEYFOOD comprare_i_pannolini soldi_per_il_latte soldi_per_il_pane
DEPORT deport espuls espell rimpatr abschiebung dublino dublin =espellono
DEPORTME mi_espell mi_deport ci_espell ci_deport mi_rimpatr espellermi deportarmi ci_rimpatr
DETENTION centro_di_detenzione carcere_per_espuls =cpr
SENDBACK mi_rimandano rimandar rimandarmi ci_rimandano mandano_indietro mandarmi_indietro rispedi riportar
POLICE polizi carabinier sbirri
FETCH =viene vengono =prendere prender portar =vengono_a alla_porta venuti bussa
FETCHME prendermi mi_prendono mi_portano_via portarmi_via prenderci a_prendermi ci_portano_via arrestarmi
PLANE aereo =volo aeroport
LEAVE lasciare_la lasciare_il andarmene andare_via lasciare_germania partire
SWALLOW ingoi ingeri preso bevut =presi =bevo inghiott
MANY tropp =tante molte scatola_intera tutta_la_scatola un_sacco
OVERDOSE overdose =overdos
NOBREATH non_respir non_riesco_a_respirare non_riesce_a_respirare non_posso_respirare manca_laria nn_respir senza_aria
NOBREATH mi_soffoco
BREATHE respir =aria fiato
BLEED sangu sanguin emorragi
MUCH =molto =tanto dappertutto ovunque tantissim
NOTSTOP non_si_ferma non_smette non_si_blocca
PREG incint gravidan
FAINT svenut svien incoscien non_si_sveglia non_risponde non_reagisce non_si_muove perso_i_sensi collassat
POISON velen candeggin avvelen detersiv =acido
SEIZURE convulsi epilet crisi_epil spasmi
HEART infarto dolore_al_petto ictus male_al_petto
LABOUR rotte_le_acque contrazioni doglie sta_nascendo
ACCIDENT incidente investit caduto_dalla caduta_dalla folgorat annega
UNWELL febbre_alta =40_di_febbre molto_malat febbre_a_=40
AMBULANCE ambulanza =118 =112 dottore_subito medico_subito
ABUSE maltrattano_bambin maltratta_il_bambin abuso_su_minor
HITKID picchia_suo_figlio picchia_i_figli picchia_sua_figlia picchia_il_bambin picchia_la_bambin picchia_i_bambini
HITKID picchia_mia_sorella picchia_mio_fratello mena_il_figlio mena_i_figli picchiata_a_casa
ALONE =solo =sola =soli lasciat_solo
HARMKID male_a_mia_sorell male_al_bambin male_alla_bambin male_ai_bambini male_a_mio_frat
CRY piang urla grida
NEGLECT trascur abbandonat non_gli_danno_da_mangiare non_gli_da_da_mangiare denutrit
HELP aiut =aiuto aiutatemi =soccorso salvatemi =salvami =help
URGENT subito urgent =adesso =ora per_favore =perfavore presto qualcuno =vi_prego =prego
FILL =io =ho =bisogno =un =una =mio =mia =ciao =dio =vi =di =sono
LOL =lol =ahah =haha =ahahah =xd =hahaha
LAUGH ridere risate scherz =rido
BORED annoi noia
THING modulo esame grammatica compiti caffè piedi =caldo stress calcio =lavoro
FINE solo_una_domanda solo_chiedere sto_bene non_mi_picchia per_la_scuola anni_fa
STORY =film =serie libro gioco canzone romanzo
SAID_SUICIDE =voglio_=morire =voglio_=uccidermi =mi_=uccido =mi_=ammazzo =voglio_=ammazzarmi suicid =suicidarmi
SAID_SUICIDE =non_=voglio_=più_=vivere =non_=voglio_=vivere =farla_=finita =togliermi_=la_=vita =vorrei_=essere_=morto
SAID_SUICIDE =vorrei_=essere_=morta =stanco_=di_=vivere =stanca_=di_=vivere =mi_=voglio_=ammazzare
SAID_SUICIDE =mi_=voglio_=uccidere =mi_=vorrei_=ammazzare =non_=ho_=voglia_=di_=vivere =mi_=tolgo_=la_=vita
DESPAIR =non_=ce_=la_=faccio_=più =non_=ce_=la_=faccio
SAID_SELFHARM =mi_=taglio =mi_=faccio_=del_=male =farmi_=del_=male =autolesionismo
SAID_VIOLENCE =mi_=picchia =mi_=picchiano =mi_=ha_=picchiato =mi_=ha_=picchiata =mi_=colpisce =mi_=minaccia
SAID_VIOLENCE =mi_=minacciano =vuole_=uccidermi =vogliono_=uccidermi =mi_=uccide =violenza =mi_=rinchiude
SAID_VIOLENCE =mi_=chiude_=in_=casa =ho_=paura_=di_=mio_=marito =ho_=paura_=di_=mio_=padre =con_=un_=coltello
SAID_VIOLENCE =tratta_=di_=persone prostitu
SAID_SEXUAL violentat stupr =abusi_=sessuali =mi_=tocca molest
SAID_MARRIAGE =matrimonio_=forzato =costringermi_=a_=sposare =vogliono_=farmi_=sposare =mi_=obbligano_=a_=sposarmi
SAID_MARRIAGE rapit =mi_=hanno_=preso_=il_=passaporto =contro_=la_=mia_=volontà
SAID_HOMELESS =non_=ho_=dove_=dormire =non_=so_=dove_=dormire =dormo_=per_=strada =senza_=un_=posto_=dove_=dormire
SAID_HOMELESS =mi_=hanno_=buttato_=fuori =mi_=hanno_=buttata_=fuori
SAID_HUNGER =non_=ho_=da_=mangiare =niente_=da_=mangiare =ho_=fame =non_=abbiamo_=cibo
SAID_DEPORTATION =mi_=espellono =mi_=deportano =espulsione_=domani =sarò_espuls
SAID_DANGER =sono_=in_=pericolo =emergenza =sanguino
OTHER =bacio =barone =cacia =caciare =cadute =caduti =calciatore =calciatori =calcola =calcoli =calcolo =caldi =capela
OTHER =capelo =carceri =ceduto =celulari =cento =central =centrale =centrali =centri =chiede =chiedendo =chiedere
OTHER =chiedermi =chiedersi =chiederti =chiedete =chiedeva =chiedevo =chiudi =chiudo =chiudono =colpo =colteli
OTHER =compare =complesa =complese =complesi =complesita =complesiva =complesivo =compleso =comprende =corno =corpi
OTHER =corto =creare =debito =delisola =delitalia =deliti =difende =difendere =documentari =documentario =documentato
OTHER =dolori =dolorosa =doloroso =dormi =dorso =dotor =dotorato =dotori =emergenze =estera =estere =esteri =esterna
OTHER =esterne =esterni =esterno =esteso =etero =farai =farci =farei =farle =farli =farlo =farmaco =farsa =farti
OTHER =farvi =ferie =ferita =feriti =ferito =fermi =finestre =finira =finite =finiti =finito =finta =fiori =lamenta
OTHER =lamentano =lamentarsi =lanciare =lanciata =lanciato =lascia =lasciamo =lasciando =lasciano =lasciar =lasciarlo
OTHER =lasciarsi =machia =machine =magior =magiore =magiori =mandando =mandare =mandate =mandati =mandato =manhatan
OTHER =mansioni =mantelo =marcelo =marco =marta =marte =matrimoni =matrimoniale =medica =mediche =medici =medio
OTHER =mediocre =medioevo =mento =mesico =modesto =molta =molti =monaci =monte =moreno =morti =muovono =paesi =pagare
OTHER =pasate =pescatori =pistoia =pistole =polici =politica =politiche =politici =politico =poliza =ponti =porta
OTHER =portale =portali =portando =portano =portate =portati =portatile =portato =portava =portavoce =porte =portera
OTHER =porterano =posizione =posizioni =postare =postato =poste =prasi =premesa =premeso =premi =prenda =prende
OTHER =prendendo =prendete =prendeva =prendi =prendiamo =presa =prese =prestato =preti =prezi =promese =promeso
OTHER =promosa =pronte =psichiatra =pulizia =pulizie =punte =racolta =racolte =racolti =raconto =raporto =respinto
OTHER =rimanda =riporta =riportano =riportata =riportate =riportati =riportato =rischi =rischia =rischiano =rischiare
OTHER =rispeti =rispetive =rispetivi =salari =salario =saldo =salito =saloto =saltato =salti =salutare =saluto
OTHER =salvare =salvati =salvo =santo =scapare =schifo =scompare =scomparsa =scomparsi =scomparso =scopa =scopata
OTHER =scoperta =scoperte =scoperti =scoperto =scopre =scopri =scoprire =scopro =scoprono =sedersi =senta =socorsi
OTHER =soglia =soldo =sparare =spaventa =spostare =spostarsi =strade =strana =strato =stret =streta =strete =streti
OTHER =taglia =telefoni =tenore =tereno =terorismo =terorista =teroristi =togli =tolta =torente =torto =trend =treni
OTHER =trento =trono =ultima =ultime =ultimi =vacanze =vedere =vedermi =vedono =venduti =venere =vengano =venti
OTHER =ventina =venuta =venute =venuto =vestita =vestito =viena =vieni =vieta =violenze =voglia =vogliamo =vogliano
OTHER =vorai =vuote =vuoti
"""
