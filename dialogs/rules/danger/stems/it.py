"""Stems of danger in Italian."""

STEMS = """
WANT voglio vuole vogliono vorrei =vado preferir desider =voja sto_per =voglio =vorrei =voglia =vuole
NEG =non =nn =no =mai =senza =niente =nulla =né =nessun
NOTWANT non_voglio nn_voglio non_vuole non_volevo
NOMORE non_ce_la_faccio non_ne_posso =più_voglia stanco_di basta non_riesco_più non_sopporto nn_ce_la =più
NOMORE ce_la_faccio =piu
SELF =mi stesso stessa =si =me =sé da_solo =stessa =stesso
ME =mi =me =ci =noi i_miei_figli =mio_=figlio =mia_=figlia =miei_=figli
REL padre =papà patrigno =zio fratello cugino marito fidanzato ragazzo =ex professore =prof allenatore =capo vicino_di
REL padrone madre =mamma operatore scafista coinquilino compagno =padre =fratello =nonno =marito professor allenator
REL vicino =cugino
KID bambin =bimbo =bimba =figlio =figlia neonato ragazzin sorellin fratellin =nipote alunno =alunna =pupo neonat
CHILDREN bambini =figli =bimbi i_piccoli
MEN uomini sconosciuti clienti vecchio =un_uomo tizi
NOBODY =nessuno =nessuna
FORCE forza costring costret obblig =devo contro_la_mia_volontà
FEAR paura spaventat terroriz terrore =paura terrorizz
HOME =casa tornare_a_casa a_casa_mia
ROOM camera stanza =casa cantina appartament =bagno
OUT uscire fuori =esco esca
DAYS =giorno =giorni =ieri altroieri tutto_il_giorno da_lunedì da_domenica settiman
SOON domani =oggi =lunedì martedì mercoledì giovedì venerdì sabato domenica =presto =ore settimana lunedì
TONIGHT stanotte stasera questa_notte =oggi
NIGHT =notte =notti =sera
MONEY =soldi denaro =euro
LETTER lettera decision avviso carta_dal =foglio decisione negativ
COUNTRY germania italia grecia croazia bulgaria mio_paese nigeria albania marocco tunisia =italia egitto =mio_=paese
ABROAD mio_paese estero vacanza pakistan marocco bangladesh al_paese in_marocco in_pakistan in_egitto in_bangladesh
ABROAD al_mio_paese
DANGER pericolo emergenza =sos rischio_la_vita in_pericolo pericolo_di_vita
AGE =12 =13 =14 =15 =16 =17 minorenne quindici_anni sedici_anni minorenn
SUICIDE suicid togliermi_la_vita togliersi_la_vita farla_finita tagliarmi_le_vene la_faccio_finita togliere_la_vita
KILLSELF uccidermi mi_uccido ammazzarmi mi_ammazzo impiccarmi si_uccide ammazzarsi uccidersi buttarmi_dal
KILLSELF buttarmi_sotto mi_impicco farla_finita tagliarmi_le_vene buttarmi_giù mi_butto spararmi mi_sparo
DEADWISH essere_mort fossi_mort non_svegliar non_esistere mai_nato mai_nata scomparire_per sparire_per
DEADWISH dormire_per_sempre non_esserci_più a_che_serve_vivere voglio_morire vorrei_morire voglia_di_morire
DEADWISH meglio_mort non_svegliarmi non_svegliarmi_più sparire_per_sempre motivo_per_vivere senso_vivere
DIE morire =muoio muore =morto =morta crepare
DEATH =morte morire =morta =morto
LIVE =vivere =vivo =vivendo vivere
NOLIVE non_voglio_vivere non_voglio_più_vivere stanco_di_vivere stanca_di_vivere non_vivere non_voglio_più_viv
NOLIVE voglia_di_vivere odio_la_mia_vita nn_voglio_vivere
LIFE =vita mia_vita
ENDV finire finita =fine =stanco =stanca senza_senso inutil odio non_serve chiudere_con stanca stufa =basta
KILL uccid ammazzare ammazza assassin uccide =ammazza ammazz
HANG impicc =cappio corda
JUMP saltar buttar buttarmi =salto gettar saltare =butto
HIGH tetto =ponte finestra =treno binari balcone =tetto
BETTER meglio =meglio
PILLS pastigli pillol compress medicin farmaci sonnifer farmac tachipirina medicine
GATHER messo_da_parte raccolto conservat accumul raccolt =messo_da_parte accumulat
BURDEN =un_=peso meglio_senza_di_me nessuno_mi_rimpiang a_nessuno_manch sono_un_peso un_peso_per
GOODBYE addio prendetevi_cura_di prenditi_cura_di quando_non_ci_sarò perdonatemi ultimo_messaggio
CUT taglio =tagli tagliar tagliat graff =taglio tagli =graffio
CUTSELF mi_taglio tagliarmi mi_sono_tagliat si_taglia mi_tagli autolesion mi_graffio
BURN bruci brucio sigarett accendino
HARM ferisc =male ferire ferir
HARMSELF farmi_del_male mi_faccio_male mi_faccio_del si_fa_del_male si_fa_male autoles mi_ferisco farsi_del_male
HARMSELF mi_faccio_del_male farmi_male ferirmi mi_punisco
HITSELF mi_picchio_da testa_contro_il_muro mi_prendo_a_pugni
ARM bracci braccio polso gamba =gambe =pelle cosc =braccio =braccia
BLADE lametta rasoio coltello vetro forbici =lama
SCARS cicatric ferite
HIT picchi picchia picchiat =mena =menano =menato colpi schiaff pugni pugno =calci calcio_in ceffon spint sping
HIT cinghia =botte =botta violent pestat =pugni =pugno =cinta percuot
HITME mi_picchia mi_picchiano mi_mena mi_ha_picchiato mi_colpisce mette_le_mani_addosso mi_alza_le_mani mi_picchi
HITME mi_menano mi_ha_picchiat alza_le_mani mi_tira_schiaffi mi_dà_le_botte mi_prende_a violenza_domestica
PASSIVEHIT vengo_picchiat sono_stata_picchiat sono_stato_picchiat prendo_botte prendo_le_botte mi_hanno_picchiat
THREAT minacci ricatt minaccia minacc
THREATME mi_minacci mi_ricatt mi_ha_minacc mi_minaccia mi_ricatta
WEAPON coltello pistola =arma =ascia martello spranga
STRANGLE strangol strozz soffocat preso_per_la_gola soffoca_con mi_strozza
NECK =collo =gola collo
SQUEEZE string stretto
HAIR capelli
WALL muro =pavimento
LOCK chius chiude chiav rinchius chius_a_chiave chiude_a_chiave segregat
LOCKME mi_chiude mi_ha_chius mi_chiudono mi_tiene_chius mi_tengono_chius segregat sono_chius rinchius
NOTLET non_mi_lascia non_mi_lasciano non_mi_fa_uscire non_mi_fanno_uscire non_posso_uscire non_mi_permett mi_proibi
NOTLET vietat non_mi_lascia_uscire non_posso_uscire_di_casa vietato_uscire
PASSPORT passaport documenti =telefono cellulare carta_didentità permesso_di passaporto telefono
TAKE preso =tolto tolgo nascond nascost =tiene =ruba sequestr =preso =sequestrato
KILLME mi_uccide mi_ammazza vuole_uccidermi vuole_ammazzarmi ti_ammazzo ti_uccido mi_uccidono mi_ammazzano ci_ammazza
KILLME delitto_donore mi_vuole_uccid accoltell mi_ucciderà mi_vuole_ammazzare vogliono_uccidermi
BLOODY livid =lividi occhio_nero sanguin rotto_il naso_rotto =livido mi_ha_rotto
FOLLOW mi_segue mi_perseguita stalk mi_aspetta mi_spia mi_controlla mi_aspetta_sotto
TORTURE tortur torment
MISTREAT maltratt umili insulta schiav mi_tratta_come
RAPE stupr violenza_sessual abus sessual molest prostitu violentat violent
TOUCH =tocca toccato toccar palpa palpeggi accarezz palpeg =accarezza =bacia toccarmi toccata_sotto tocca_il_seno
TOUCH tocca_il_corpo tocca_sotto tocca_il_sedere tocca_il_culo
TOUCHME mi_tocca mi_ha_toccato mi_palpa mi_bacia mi_ha_baciat toccarmi zio_mi_tocca patrigno_mi_tocca padre_mi_tocca
TOUCHME papà_mi_tocca fratello_mi_tocca nonno_mi_tocca professore_mi_tocca capo_mi_tocca cugino_mi_tocca lui_mi_tocca
TOUCHME mi_tocca_sotto mi_tocca_il_seno mi_tocca_il_corpo mi_tocca_il_culo mi_tocca_le_parti mi_tocca_mentre
TOUCHME mi_tocca_di_notte mi_tocca_dappertutto mi_tocca_tra_le mi_palp mi_mette_le_mani le_mani_addosso
TOUCHME viene_nel_mio_letto entra_nel_mio_letto mi_accarezza parti_intime
BODY =seno parti_intime =culo sedere tra_le_gambe =corpo mutande =tette =sedere
UNDRESS spogli togliermi_i_vestiti togliere_i_vestiti vestiti_di_dosso svest
NAKED =nudo =nuda =nudi senza_vestiti =nude
PHOTO =foto video filmat immagin =video
NAKEDPHOTO =nudes foto_nuda foto_nude foto_intime foto_di_me_nuda video_intimo foto_nud foto_hot
EXTORT pubblic mandarle_a_tutti su_internet diffond condivid mettere_online le_manda_a
SELL vende vendono =vendere bordell sfrutta magnaccia vendut prostitu
SELLME mi_vende con_i_clienti andare_con_uomini vendermi mi_ha_vendut
SEX =sesso a_letto_con rapporti scopar =scopare rapporti_sess
BED =letto nel_mio_=letto nella_mia_camera
MARRY sposar sposo matrimonio nozze fidanzat sposa =sposo matrimoni fidanzar
MARRYME sposarlo sposare_mio mi_sposa devo_sposare devo_sposarmi vogliono_farmi_sposare
MARRYOFF farmi_sposare matrimonio_forzat matrimonio_combinat mi_fanno_sposare mi_danno_in_spos costringono_a_sposar
MARRYOFF promessa_spos darmi_in_spos matrimonio_forzato matrimonio_combinato sposare_per_forza obbligano_a_sposar
MARRYOFF darmi_in_sposa
FGM mutilazion infibul circoncis escission clitorid
RETURNNOT non_tornare non_torno lasciarmi_lì lasciarmi_là mi_lasciano_lì mai_più_tornare solo_andata
RETURNNOT non_mi_fanno_tornare
KIDNAP rapir rapit sequestrat portata_via_con rapimento rapire
SLEEP dormir =dormo =dorme dormito passare_la_notte dormire
NOPLACE non_so_dove non_ho_dove nessun_posto un_posto_dove dove_dormire dove_andare nn_so_dove da_nessuna_parte
NOPLACE senza_letto non_abbiamo_dove un_tetto
STREET =strada stazione parco =fuori =macchina panchina moschea =parco
THROW cacciato_di cacciat mi_ha_cacciat mi_hanno_cacciat buttat_fuori buttato_fuori sbattut sfratt mandata_via
THROW mi_caccia mi_butta_fuori buttata_fuori sbattuta_fuori sbattuto_fuori buttati_fuori
HOMELESS senzatetto senza_tetto senza_casa per_=strada barbon dormo_per_strada vivo_per_strada viviamo_per_strada
HOMELESS dormiamo_per_strada in_mezzo_alla_strada dormo_in_macchina
COLD freddo gelo =neve pioggia congel =gelo
EAT mangi mangiato mangiare mangio mangiat
NOEAT non_mangio non_ho_mangiato non_abbiamo_mangiato nn_ho_mangiato non_ha_mangiato digiun stomaco_vuoto
NOEAT senza_mangiare niente_nello_stomaco non_ho_mangiat non_abbiamo_mangiat nn_mangio nn_ho_mangiat a_digiuno
NOEAT non_mangiamo non_hanno_mangiat
HUNGER =fame affamat
STARVE morire_di_fame muoio_di_fame muoiono_di_fame morendo_di_fame moriamo_di_fame figli_hanno_fame
STARVE bambini_hanno_fame facciamo_la_fame dalla_spazzatura
FOOD cibo =pane =latte pannolin spesa =mangiare =cibo pannolini =spesa
NOFOOD niente_da_mangiare nulla_da_mangiare non_ho_cibo non_cè_cibo senza_cibo frigo_vuoto frigo_è_vuoto
NOFOOD non_abbiamo_da_mangiare non_ho_da_mangiare non_cè_da_mangiare latte_finito cibo_finito non_c_è_cibo
NOFOOD non_ho_latte senza_latte non_ho_pannolini
EMPTY =vuoto =vuota
MONEYFOOD soldi_per_mangiare soldi_per_il_cibo soldi_per_la_spesa comprare_da_mangiare comprare_il_latte comprare_cibo
MONEYFOOD comprare_i_pannolini soldi_per_il_latte soldi_per_il_pane soldi_per_i_pannolini comprare_il_cibo
DEPORT deport espuls espell rimpatr abschiebung dublino dublin =espellono rimpatri abschieb
DEPORTME mi_espell mi_deport ci_espell ci_deport mi_rimpatr espellermi deportarmi ci_rimpatr mi_rimpatri ci_rimpatri
DEPORTME essere_espuls vogliono_espeller
DETENTION centro_di_detenzione carcere_per_espuls =cpr
SENDBACK mi_rimandano rimandar rimandarmi ci_rimandano mandano_indietro mandarmi_indietro rispedi riportar rimandarci
SENDBACK rimandano mi_rimand ci_rimand mi_mandano_indietro ci_mandano_indietro rispedirmi
POLICE polizi carabinier sbirri polizia carabinieri
FETCH =viene vengono =prendere prender portar =vengono_a alla_porta venuti bussa =venuti =venuta =portano portato_via
FETCHME prendermi mi_prendono mi_portano_via portarmi_via prenderci a_prendermi ci_portano_via arrestarmi
FETCHME vengono_a_prendermi vengono_a_prenderci venuti_a_prender polizia_alla_porta viene_a_prendermi portano_via
PLANE aereo =volo aeroport aeroporto
LEAVE lasciare_la lasciare_il andarmene andare_via lasciare_germania partire lasciare_il_paese lasciare_la_germania
SWALLOW ingoi ingeri preso bevut =presi =bevo inghiott =preso =prese =bevuto ingerit
MANY tropp =tante molte scatola_intera tutta_la_scatola un_sacco =troppe tutte scatola
OVERDOSE overdose =overdos troppe_pastigli troppe_pillol tutte_le_pastigli scatola_di_past scatola_intera
NOBREATH non_respir non_riesco_a_respirare non_riesce_a_respirare non_posso_respirare manca_laria nn_respir senza_aria
NOBREATH mi_soffoco mi_manca_il_respiro manca_l_aria soffoc fatica_a_respirare labbra_blu diventa_blu
BREATHE respir =aria fiato
BLEED sangu sanguin emorragi =sangue dissangu sangue_ovunque sangue_dappertutto emorragia
MUCH =molto =tanto dappertutto ovunque tantissim
NOTSTOP non_si_ferma non_smette non_si_blocca nn_si_ferma
PREG incint gravidan incinta gravidanza
FAINT svenut svien incoscien non_si_sveglia non_risponde non_reagisce non_si_muove perso_i_sensi collassat incoscient
FAINT privo_di_sensi priva_di_sensi bambino_non_reagisce non_reagisce_più bimbo_non_reagisce perso_conoscenza
POISON velen candeggin avvelen detersiv =acido candeggina varechina detersivo
SEIZURE convulsi epilet crisi_epil spasmi convuls epilett
HEART infarto dolore_al_petto ictus male_al_petto
LABOUR rotte_le_acque contrazioni doglie sta_nascendo acque_rotte
ACCIDENT incidente investit caduto_dalla caduta_dalla folgorat annega caduto_dalla_finestra caduto_dal_balcone
UNWELL febbre_alta =40_di_febbre molto_malat febbre_a_=40 febbre_a_40 40_di_febbre febbre_altissima vomita_sangue
UNWELL febbre
AMBULANCE ambulanza =118 =112 dottore_subito medico_subito
ABUSE maltrattano_bambin maltratta_il_bambin abuso_su_minor maltrattamento_minor maltratta_i_bambini
ABUSE maltratta_il_figlio maltratt
HITKID picchia_suo_figlio picchia_i_figli picchia_sua_figlia picchia_il_bambin picchia_la_bambin picchia_i_bambini
HITKID picchia_mia_sorella picchia_mio_fratello mena_il_figlio mena_i_figli picchiata_a_casa picchia_il_figlio
HITKID picchia_il_bambino picchia_mio_figlio picchia_mia_figlia picchia_la_bambina picchio_mio_figlio
HITKID picchiato_mio_figlio
ALONE =solo =sola =soli lasciat_solo abbandon
HARMKID male_a_mia_sorell male_al_bambin male_alla_bambin male_ai_bambini male_a_mio_frat tocca_mia_figlia
HARMKID tocca_i_bambini tocca_mia_sorella scuote_il_neonato scuote_il_bambino
CRY piang urla grida =piange piangono
NEGLECT trascur abbandonat non_gli_danno_da_mangiare non_gli_da_da_mangiare denutrit trascura non_gli_dà_da_mangiare
NEGLECT non_dà_da_mangiare bambino_sporco
HELP aiut =aiuto aiutatemi =soccorso salvatemi =salvami =help aiuto aiutat aiutami soccorso =sos salvat
CALL chiam telefon
WITH =con =per =in =a =di =nel =compilare
URGENT subito urgent =adesso =ora per_favore =perfavore presto qualcuno =vi_prego =prego =presto
FILL =io =ho =bisogno =un =una =mio =mia =ciao =dio =vi =di =sono
LOL =lol =ahah =haha =ahahah =xd =hahaha =ahaha
LAUGH ridere risate scherz =rido
BORED annoi noia
THING modulo esame grammatica compiti caffè piedi =caldo stress calcio =lavoro
FINE solo_una_domanda solo_chiedere sto_bene non_mi_picchia per_la_scuola anni_fa tutto_bene
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
SAID_DANGER =sono_=in_=pericolo =emergenza =sanguino =aiuto_=subito
OTHER =salvo =polizzi =riccati =salvini =piccio =salvi =sanguineti =salvemini =molesini =doglioni =salvatore =violeta
OTHER =violetta =salvador =hilde =violette =bacio =barone =basata =basti =busta =cacia =caciare =calciatore
OTHER =calciatori =caldi =canta =capela =capelo =chiama =chiamaci =chiamarci =chiamata =chiamatemi =chiami =chiamiamo
OTHER =chiamo =chiede =chiedendo =chiedere =chiedermi =chiedersi =chiederti =chiedete =chiedeva =chiedevo =chiudi
OTHER =chiudilo =chiudo =chiudono =chiusa =chiuso =coloquio =colori =colpo =colteli =complesa =complese =complesi
OTHER =complesita =complesiva =complesivo =compleso =comprende =condividi =conservati =conservato =corno =corpi =corto
OTHER =creare =difende =difendere =documentari =documentario =documentato =dormi =dorso =emergenze =estera =estere
OTHER =esteri =esterna =esterne =esterni =esterno =esteso =etero =ferie =ferita =feriti =ferito =finestre =finira
OTHER =finite =finiti =finito =finta =fiori =machia =machine =magior =magiore =magiori =mansioni =mantelo =marcelo
OTHER =marco =marta =marte =medici =mento =modesto =molta =monaci =monte =morti =paese =paesi =palco =parlo =paroco
OTHER =parto =pausa =pescatori =piante =pistoia =pistole =polici =politica =politiche =politici =politico =poliza
OTHER =ponti =porco =porta =portale =portali =portando =porte =portera =porterano =posizione =posizioni =postare
OTHER =poste =potrano =prasi =premi =prende =prendendo =prendete =prendeva =presa =prestato =prete =preti =prezi
OTHER =prezo =pronte =psichiatra =pulizia =pulizie =punte =raconta =racontano =racontare =racontata =racontato
OTHER =raconti =raconto =raporto =respinto =rimanda =riporta =riportano =riportata =riportate =riportati =riportato
OTHER =rispeti =rispetive =rispetivi =salari =salario =saldo =salito =saloto =saltare =saltato =salutare =saluto
OTHER =salvare =santo =scapare =schifo =scompare =scomparsa =scomparsi =scomparso =scopa =scopata =scoperta =scoperte
OTHER =scoperti =scoperto =scopre =scopri =scoprire =scopro =scoprono =sedersi =socorsi =soglia =spaventa =spera
OTHER =spese =spesi =speta =sposi =spostare =spostarlo =spostarsi =strade =strana =strato =stret =streta =strete
OTHER =streti =telefono =tenore =tereno =terorismo =terorista =teroristi =togli =tolta =torente =torto =trend =treni
OTHER =trento =trono =vacanze =vedere =vedermi =vedono =vendita =vendite =venditore =venditori =venere =veneta
OTHER =vengano =venti =ventina =venute =venuto =viena =vieni =vieta =violenze =vuoti
DEADWISH sto_sul_tetto sono_sul_tetto sono_sul_ponte sto_sul_ponte guardo_giù niente_che_mi_tiene svegliarmi_mai_più
DEADWISH meglio_senza_di_me
DEADWISH non_esistere_più non_voglio_più_esserci
GOODBYE lettera_ai_miei lettera_daddio lettera_per_i_miei stasera_la_faccio_finita
FGM infibula linfibula circoncid_la mutila tagliare_a_mia_figlia tagliare_le_bambine
STREET sotto_un_ponte sotto_il_ponte sotto_i_ponti casa_abbandonata capannone
DEPORTME portato_via_mia portato_via_mio mettono_sullaereo mettono_sull_aereo sullaereo_per messo_sullaereo
DEPORTME mettono_su_un_aereo lasciare_la_germania_entro
FAINT nn_si_muove è_caduto_e_nn è_caduto_e_non non_risponde_più è_tutto_blu sdraiato_per_terra
NEGLECT chiuso_sul_balcone chiusa_sul_balcone lasciano_il_bimbo_da_solo lascia_il_bambino_da_solo sempre_chiuso
NEGLECT al_freddo_sul
HELP nei_guai nei_guai_grossi rispondete_vi_supplico vi_supplico vi_scongiuro in_guai_seri
FILL sono grossi rispondete
GATHER in_mano davanti qui_vicino
STRANGLE per_la_gorga per_la_gola per_il_collo mani_al_collo
HITME mi_ha_sbattuto mi_sbatte_contro mi_ha_lanciato_contro mi_gonfia_di_botte mi_riempie_di_botte
RAPE pagare_con_il_corpo col_mio_corpo con_il_mio_corpo mi_ha_costretta_a
SELLME andare_con_gli_uomini
MARRYOFF marito_che_hanno_scelto sposo_che_hanno_scelto mi_danno_a_un mi_hanno_promessa
NOFOOD solo_acqua dispensa_vuota
UNWELL scotta_di_febbre non_beve_più non_mangia_e_scotta
KIDNAP ha_portato_via_mio_figlio ha_preso_mio_figlio senza_il_mio_permesso
SAYING nessuno_lo_sa nessuno_sa coltello_da_chef
NOFOOD solo_acqua_e_zucchero niente_da_mettere_sotto_i_denti acqua_e_zucchero niente_sotto_i_denti
THROW cacciati_di_casa
FGM circoncidere_mia circoncidono_mia circoncidere_la_mia circoncidere_le_bambine circoncidere_la_sorella
DEPORTME mandano_via_mio mandano_via_mia mandano_via_con mandarci_via mandano_via
PLANE =laereo con_laereo sullaereo
RAPE mi_ha_tenuta_ferma tenuta_ferma ho_detto_di_no gli_ho_detto_di_no
THING quando_si_mangia quando_mangiamo cosa_si_mangia
HELP venite_subito venite_presto qualcuno_venga che_qualcuno_venga
DEADWISH farla_finita la_faccio_finita
NOPLACE senza_un_tetto dove_vado_stanotte
SAYING migranti_cacciati
OTHER =salve
SAYING =tocca_=un =chi_=mi_=segue =tocca_=unora
"""
