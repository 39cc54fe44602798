"""Stems of danger in Polish."""

STEMS = """
WANT chce chcia =wol lepiej mysl chcę chcial chciał chciel zamierz pragne wole wolał marze planuj bede będę =chcę
WANT =chce =chcą =chciałabym =chciałbym =będę
NEG =nie =bez =nic nigdy =brak =zadnego =zaden =nigdy =niema =ani =nikt nie_ma nie_mam =niemam
NOTWANT nie_chce nie_chcę niechce nie_mam_ochoty nie_zamierz odmawiam =niechce
NOMORE =juz wiecej =tak juz_nie już_nie dluzej nie_dam_rady nie_daje_rady nie_moge_juz nie_mam_sily nie_mam_sił
NOMORE sil_nie_mam nie_wytrzym niedam_rady mam_dosc mam_dość =już_=nie nie_mam_siły =dłużej
SELF =sie siebie sobie =siebie =się =sobie =sobą =soba =samego =sama =sam
ME mnie =mi =nas =mnie =nam =mna =mną =moje moje_dzieci moich_dzieci =mie =moje_=dzieci
REL ojczym ojciec ojca =tata =tate wujek brat =maz =mąż meza facet chlopak były =ex szef nauczyciel trener sasiad
REL wlasciciel opiekun partner konkubin macoch dziad =stary przemytnik =matka =mama =ojciec =brat =wujek =wuj dziadek
REL chłopak =facet =były =szef sąsiad kuzyn
KID dziec dziewcz dziewczyn chlopc chłopc niemowl siostr młodsz_siostr =brat braciszk =syn =syna =synka =corka =córka
KID corke córk synek maluch bobas małą małego =dziecko wychowan uczen dwulet trzylet dziecko =dziecka =bobas chłopiec
KID =córkę braci
CHILDREN dziec dzieci =dzieci maluchy malenstw =dzieciom =dzieciaki
MEN mezczyzn facet obcy klient nieznajom faceci =chlop
NOBODY nikt =nikt =nikogo =nikomu =nikim
FORCE sile zmusz kaza przymus =wol zmusil kaze każe =sila =silą wbrew_woli wbrew_mojej gwalt musze_to zmusza =każe
FORCE zmusił siłą
FEAR boje =boje boję =boi balem bałam strach lękam boimy przeraz cykor =boję =strach =bojimy przeraż
HOME =dom domu do_domu =domu =domem w_domu =chata =chaty =chacie chaty
ROOM pokoj =dom mieszkan piwnic =domu =domem lazienk komork kanciap pokój =pokoju łazienk
OUT wyjsc wypusz wychodz wyjść na_dwor na_zewnatrz wypusc wypuszcz wychodzić =wyjść =dwór
DAYS =dni dzien =dzien =dnia wczoraj przedwczoraj caly_dzien tydzien trzy_dni dwa_dni od_wczoraj doby =dzień tygod
SOON jutro dzis piatek czwart =dni tydzien dziś poniedzial wtorek srod środa sobot niedziel wkrotce wieczor godzin
SOON tygodn dzisiaj =dziś niedługo poniedziałek piątek
TONIGHT dzis =noc tej_nocy dziś w_nocy dziś_w_nocy dzisiaj_w_nocy dziś_wieczor
NIGHT =noc noca w_nocy nocy noce =nocy =nocą
MONEY kasa kasy pieniedz pieniąd forsy grosza euro hajs zlotowk =kase kasę pieniędzy =kasa =kasy
LETTER liscie pismo =list pisemko decyzj odmow bescheid dokument_przysz =pismo
COUNTRY niemc polsk ukrain bialorus czecz rosj wloch grecj bulgar chorwac litw syri afgan kraj gruzj rumuni
COUNTRY mojego_kraju wegier =polski =polska =włoch =kraju
ABROAD turcj pakistan czecz kaukaz iraku maroko na_wakacje_do do_kraju somali do_polski do_turcji na_wakacje
ABROAD do_czeczenii
DANGER niebezp wypadek niebezpiecz naglym_wyp zagrozen ratujcie_zyc zagraza alarm stan_zagroz niebezpieczeńst
DANGER zagrożenie_życia
AGE =13 =14 =15 =16 =17 =12 nieletni niepełnol maloletn jeszcze_dzieckiem małoletn niepełnoletni
SUICIDE samoboj samobó suicyd odebrac_sobie_zyc odebrać_sobie_życ odbiore_sobie_zyc targnac_sie targnąć_się targnął
SUICIDE samobój odebrać_sobie_życie odbiorę_sobie skończyć_ze_sobą skończę_ze_sobą popełnić_samob
KILLSELF zabije_sie sie_zabi powiesze_sie zabic_sie zabić_się zabiję_się sie_zabij się_zabij sie_zabic się_zabić
KILLSELF sie_zabije powiesić_się powiesic_sie się_powies sie_powies sie_powiesz skoncze_ze_soba skończę_ze_sobą
KILLSELF skonczyc_ze_soba skończyć_ze_sobą skonczy_ze_soba potnę_żyły poderzne odbiore_sobie odebrac_sobie
KILLSELF odebrać_sobie rzuce_sie_pod rzucę_się_pod rzucic_sie_pod zajebie_sie zajebię_się sie_zajeb sie_wyhustam
KILLSELF utopie_sie sie_utopie sie_zastrzel strzele_sobie się_zabiję się_powiesić powieszę_się się_powieszę
KILLSELF podciąć_żyły podetnę podciąć_sobie_żyły się_zastrzel się_utopić rzucić_się_pod rzucę_się skoczę_z się_zajebać
DEADWISH wolalbym_nie_zyc wolałabym_nie wolalabym_nie wole_umrzec wolę_umrzeć lepiej_umrzec lepiej_byłoby_umrzec
DEADWISH lepiej_jakbym lepiej_gdybym lepiej_zebym_nie_zyl zeby_mnie_nie_bylo żeby_mnie_nie_było gdyby_mnie_nie_bylo
DEADWISH chce_zniknac chcę_zniknąć zniknac_na_zawsze nie_obudzic_sie nie_obudzić_się nie_obudze_sie zasnac_i_nie
DEADWISH po_co_zyje po_co_ja_zyje po_co_żyć po_co_zyc nie_ma_po_co_zyc nie_widze_sensu_zyc bez_sensu_zyc nie_urodzil
DEADWISH chce_zdechn chce_umrzec chcę_umrzeć chcialbym_umrzec zeby_umrzec chcę_zdechnąć umrzeć_chcę chcę_nie_żyć
DEADWISH wolałabym_nie_żyć wolałbym_nie_żyć lepiej_żebym_umar lepiej_żebym_nie_żył już_się_nie_obudzić
DEADWISH nigdy_się_nie_urodz zniknąć_na_zawsze zasnąć_na_zawsze nie_ma_sensu_żyć nie_istnieć
DIE umrz umrzec umier umrze umre umrę umiera zdechn zginac zginę martwy nie_zyc umrzeć =umrę =zdechnę
DEATH smierc śmierci =śmierć =śmierci martw
LIVE =zyc =żyć zyje =żyję
NOLIVE nie_chce_zyc nie_chcę_żyć nie_chce_mi_sie_zyc niechce_zyc nie_chce_dalej_zyc nie_chce_juz_zyc nie_mam_po_co_zyc
NOLIVE nie_mam_sily_zyc odechcialo_mi_sie_zyc nie_mam_ochoty_zyc nie_da_sie_tak_zyc nie_chce_mi_się_żyć
NOLIVE nie_chce_dłużej_żyć mam_dosc_zycia mam_dość_życia dosyc_zycia nienawidze_zycia nie_chcę_już_żyć
NOLIVE żyć_mi_się_nie_chce dość_życia nienawidzę_swojego_życia zmęczona_życiem odechciało_mi_się_żyć
LIFE zycie zycia życie życia zyciu =życie =życia
ENDV dosc skoncz skonczyc skończ koniec dość dosyc mam_dosc zmecz zmęcz sens bezsens nienawidz nie_wytrzym
ENDV bezwartosciow beznadzie =skończyć zmęczon
KILL zabi zabij zabic zabił morderst zamord =zabić =zabije =zajebie
HANG powies sznur petla pętl stryczek =sznur
JUMP skocz rzuce rzucić skakac wyskocz =skoczyć rzuc
HIGH dach =dach =dachu dachu =most =mostu mostu =okn pociag tory balkon pietr metro wiadukt =okna pociąg =tory
BETTER lepiej lepsze latwiej
PILLS tablet =lek leki lekow leków prochy proszk pigul nasenn apap =leki =leków paracetamol
GATHER zebral zbiera uzbier zgromadz odklad nazbiera zapas uzbiera schowa
BURDEN jestem_ciezarem jestem_ciężarem ciezarem_dla beze_mnie_bedzie beze_mnie_lepiej lepiej_beze_mnie
BURDEN nikomu_nie_jestem nikt_mnie_nie_potrzeb wszystkim_bez_mnie tylko_przeszkadzam nikt_mnie_nie_chce jestem_ciężar
BURDEN nikomu_niepotrzeb
GOODBYE zegnajcie żegnaj żegnam zegnam_was zaopiekujcie_sie opiekujcie_sie_mo jak_mnie_nie_bedzie kiedy_mnie_nie_bedz
GOODBYE pozegnan wybaczcie_mi ostatnia_wiad żegnajcie kiedy_mnie_nie_będzie jak_mnie_nie_będzie zaopiekujcie
CUT =tne pocie ciąć ciac tnie ciela pocial pociał pocię ciecie =żyl zyly drapie naciecia nacinam pocia pocią =tnę
CUT =ciąć =cięłam =tnie
CUTSELF tne_sie tnę_się sie_tne się_tnę tnie_sie tnie_się się_tnie sie_tnie pocielam_sie pocięłam_się pocialem
CUTSELF pocial_sie się_pociął sie_pociela tne_rece tnę_ręce pociete_rece ciecie_sie samookalecz tnę_sobie tne_sobie
CUTSELF tne_zyly sie_cielam kaleczy_sie kalecze_sie się_kalecz sie_kalecz się_okalecz okalecza_sie zyletka_po się_tne
CUTSELF się_cięłam się_pocię pocięłam pociąłem ciąć_się =żyletkuje
BURN oparz przypal pale_sie poparz spalam papierosem wypala zapalniczk =parzę papieros
HARM krzywd =rani skrzywdz ranie szkodz boli zadaje =boli zrani
HARMSELF krzywdze_sie krzywdzę_się sie_krzywdz się_krzywdz krzywdzi_sie rani_sie ranie_sie samouszkodz autoagres
HARMSELF zadaje_sobie sprawiam_sobie_bol robie_sobie_krzyw robi_sobie_krzyw zrobie_sobie_krzyw zrobić_sobie_krzyw
HARMSELF zrobi_sobie_krzyw robie_sobie_cos przypalam_sie krzywde_sobie robię_sobie_krzywdę zrobić_sobie_krzywdę
HARMSELF zrobię_sobie_krzywdę zadaję_sobie_ból ranię_się skrzywdzić_się coś_sobie_zrobię
HITSELF bije_sie_po bije_sie_w_glowe uderzam_glowa bije_glowa wale_glowa glowa_w_sciane głową_w_ścianę
HITSELF uderzam_w_sciane bije_sama_sie wali_glowa biję_się_po uderzam_się walę_głową
ARM rece =zyl ręce ramie ramię reka =ręk nadgarst skor =uda nogi zyly przedram =rękę =ręce =ręka =nogę =żyły
BLADE zylet =noz zyletk żylet =noze ostrz szklo szklem nozyczk maszynk brzytw temperowk żyletk =nóż =nożem szkło
SCARS blizn slady =rany strup
HIT bije bija uderz pobil =pas biją =bil bila biła =bity =bita pobił zbil zbił uderzy uderza kopie kopal kopnal klaps
HIT policzk piesc pięsc =lanie =leje tlucze bicie szarpie popych pchnal spral =lał przylozyl wpierdol napierdal pasem
HIT przywali szarpal =bije =biją =bił =biła =bili pobije =bicie =kopie kopnął popycha =popchnął policzek =pięścią
HIT =tłucze =zbił
HITME bije_mnie mnie_bije bije_mie mnie_bija mnie_bil bil_mnie uderzyl_mnie mnie_uderzyl mnie_uderza kopie_mnie
HITME mnie_kopie szarpie_mnie mnie_szarpie pobil_mnie mnie_pobil mnie_leje leje_mnie podnosi_na_mnie_reke mnie_bila
HITME mnie_pobili napierdala_mnie mnie_tlucze bije_nas nas_bije bija_mnie mnie_uderz mnie_pobił podnosi_rękę
HITME podnosi_na_mnie znęca przemoc_domow dostaję_lanie
PASSIVEHIT pobili_mnie zostalam_pobit zostalem_pobit dostalem_wpierd dostalam_wpierd dostaje_lanie dostaje_w_dup
PASSIVEHIT jestem_bita jestem_bity zbili_mnie dostaje_pasem biją_mnie mnie_biją byłam_bita zostałam_pobi zostałem_pobi
PASSIVEHIT dostałam_wpierdol dostaję_wpierdol dostaję_pasem
THREAT groz grozi groza szantaz szantaż grozby straszy groź zastrasza =grozi
THREATME grozi_mi mi_grozi groza_mi szantazuje_mnie mnie_szantaz straszy_mnie mnie_straszy zastrasza_mnie grozil_mi
THREATME grozą_mi mnie_szantaż
WEAPON =noz =noze nożem nozem pistolet siekier mlotek =kijem =kij bron maczet =lom =łom =nóż =nożem młotk
STRANGLE dusi dusil duszil przydus udus poddusz =dusi =dusił podduszał przydusił uduszę
NECK szyj gardlo gardł =szyję =szyje gardło
SQUEEZE sciska ściska zlapal chwycil zlapał ścisk ścisną złapał
HAIR wlosy włosy wlosow =włosy
WALL sciane ścian sciana
LOCK zamyka zamkn zakluczyl uwiez zamknął zamknęła zamyka_na_klucz zamyka_w zamknięt_w
LOCKME zamknal_mnie mnie_zamkn zamkneli_mnie zamyka_mnie mnie_zamyka trzyma_mnie_zamkni uwięz mnie_uwięz
LOCKME jestem_zamknieta jestem_zamkniety mnie_zamk zamknął_mnie jestem_zamkni więzi
NOTLET nie_wypusz nie_pozwala nie_pozwalaja nie_wypuszcz nie_wolno_mi nie_puszcz nie_moge_wyjsc nie_moge_wychodz
NOTLET nie_daje_mi_wyjsc zabrania zakaz_wychodz nie_daja_mi_wyjsc zakazuje_mi nie_wypuszcza nie_pozwala_mi_wyj
NOTLET nie_wolno_mi_wych nie_puszcza_mnie nie_mogę_wyjść_z_domu nie_pozwalają
PASSPORT paszport telefon dokument dowod komork papiery =karte =dowód
TAKE zabral nie_oddaje zabrali zabrał zabier odebral odebrał ukryl chowa schowal nie_chce_oddac skonfisk =zabrali
TAKE schował
KILLME mnie_zabi zabije_mnie mnie_zabije zabija_mnie_jak mnie_zabija chce_mnie_zabic zabic_mnie mnie_zabic zabije_cie
KILLME cie_zabije zatlucze zatłucze_mnie zajebie_mnie mnie_zajebie zadzga zadźga_mnie poderznie ukatrupi zakatuje
KILLME honorowe_zabojst zabojstwo_honor mnie_zamord zamorduje_mnie zabiją_mnie zabij_nas zabije_nas nas_zabije
KILLME mnie_zabiją chce_mnie_zabić zabić_mnie poderżnie zarżnie
BLOODY siniak podbite_oko podbil zlamal złamał rozciety poobijan sincem =limo krwiak siniec złamał_mi rozbił_mi
FOLLOW sledzi śledzi mnie_sledzi nachodzi przesladuje chodzi_za_mna czeka_na_mnie_pod stalk obserwuje_mnie śledzi_mnie
FOLLOW prześladuje czeka_pod czai
TORTURE torturuj znecaj znęca meczy katuje torturo dreczy dręczy katowal tortur męczy
MISTREAT poniza poniża wyzywa obraza gnebi nęka neka krzycz_na_mnie zneca
RAPE zgwalc molest prostyt seksual zgwałc gwalc gwałc gwalt gwałt napastow wykorzyst seksualn obmacuj pedofil naduzyl
RAPE dobieral_sie molestuje dobiera_się napastuj
TOUCH dotyk dotyka dotknal =maca obmac lapie_za glaszcze wkłada =dotyka dotknął dotykał obmacuj obmacyw maca =macał
TOUCH głaszcze =całuje
TOUCHME dotyka_mnie mnie_dotyka obmacuje_mnie mnie_obmac maca_mnie mnie_maca caluje_mnie dobiera_sie_do
TOUCHME dobieral_sie_do mnie_dotykal dotykal_mnie klei_sie_do wkłada_mi_rękę rękę_w_majtki kładzie_się_do_mnie
TOUCHME przychodzi_do_mojego_łóżka wchodzi_mi_do_łóżka każe_mi_się_dotykać każe_mi_go_dotykać dobiera_się_do
BODY piersi cialo ciało cycki tylek pupe miedzy_nogami intymn krocz majtk cipk =piersi =cycki =tyłek pupa =pupę
BODY miejsca_intymne między_nog =krocze
UNDRESS rozeb rozbiera rozebra rozbierz zdjac_ubran zdejmowac_ubr zdejmij rozbier zdejmuje_mi
NAKED nagie goly goła =nagi =naga =nago nagich bez_ubran =nagie =goła
PHOTO zdjec zdjęc foto fotk nagran =film video filmik zdjęci film =nagrał
NAKEDPHOTO nagie_zdjec nagich_zdjec nudes golych_zdjec gole_zdjec gołe_zdjec moje_nagie zdjecia_nago intymne_zdjec
NAKEDPHOTO nagie_fotk nagie_foto nagi_filmik nagie_zdjęcia nagich_zdjęć =nudesy =nudes nagie_fotki intymne_zdjęcia
EXTORT wysle_wszystk wysle_do_wszystk opublik wrzuci_do_internet rozesle wrzuci_na udostepni upubliczn wyśle_wszystk
EXTORT pokaze_wszystk wrzuci rozesłał
SELL sprzeda prostyt burdel
SELLME sprzedac_mnie sprzedal_mnie mnie_sprzed chca_mnie_sprzed sprzedaja_mnie sprzedaje_cialo sprzedawac_cialo
SELLME mnie_sprzedaj mnie_sprzeda sprzedaje_mnie spać_z_facetami
SEX seks spac_z uprawiac_seks spać_z przespac ruchac bzyk =ssać stosun lodzik =seks =sex przespać_się uprawiać_seks
SEX rucha
BED łóżk lozko lozka wchodzi_do_pokoju przychodzi_do_mojego przychodzi_do_mnie_w_nocy kladzie_sie_obok
BED wchodzi_do_mojego =łóżko =łóżka =łóżku
MARRY =maz malzen slub wyjsc za_niego ślub zenic ozenic wyjsc_za malzenst małżeń zareczy wesel zamaz =ślub =ślubu
MARRY wyjść_za_mąż ożeni wydać_za żoną zaręcz
MARRYME wydac_mnie wydaja_mnie mnie_wydac mnie_wydadza chca_mnie_wydac oddac_mnie_za chca_mnie_ozenic mnie_ozenic
MARRYME zmuszaja_mnie_do_slubu kaza_mi_wyjsc_za muszę_wyjść_za chcą_mnie_wydać chcą_mnie_ożenić
MARRYOFF wydac_za_maz przymusowe_malz wydac_za wydadza_za na_sile_za_maz przymusowy_slub malzenstwo_przymus
MARRYOFF ozenic_na_sile na_sile_wydac wydaja_za wyjsc_za_maz_za_starego małżeństwo_na_sil zmuszona_do_slubu
MARRYOFF wydają_mnie_za wydać_za_mąż przymusowe_małż przymusowy_ślub zmuszają_do_ślubu zmuszają_mnie_do_ślubu
MARRYOFF małżeństwo_z_przym małżeństwo_przym wydadzą_mnie oddają_mnie_za
FGM obrzez obrzeza wyciecie_lechtaczk klitor lechtaczk okalecz_narząd wycięcie_łecht
RETURNNOT nie_wroce nie_wrócę zostawia_mnie_tam zostawi_mnie_tam zostawic_mnie_tam bilet_w_jedna nie_wroci
RETURNNOT juz_nie_wroc w_jedna_stron nie_pozwolą_wrócić zostawią_mnie_tam
KIDNAP porwa uprowadz wywiezc_mnie wywiozl wywioza zabral_mi_dzieck zabral_dzieci porwie wywiez
SLEEP spac spie nocow spać nocowac przenocowac nocleg nocuje śpię spimy przespac kima =spać =śpię =nocować przenocować
SLEEP =śpimy
NOPLACE nie_mam_gdzie nie_mamy_gdzie nie_ma_gdzie gdzie_spac gdzie_przenoc gdzie_sie_podz nie_mam_domu nie_mam_dokad
NOPLACE dokad_isc nigdzie nie_mamy_domu nie_mam_mieszk nie_mam_lozka nie_wiem_gdzie_spac bez_noclegu gdzie_iść
NOPLACE niemam_gdzie nie_wiem_gdzie nie_mam_dokąd nie_mam_miejsca gdzie_spać dach_nad_głową
STREET dworc ulic dworzec =parku parku przystank samochod w_aucie klatce_schod lawk bramie pod_mostem ławce =ulicy
STREET =ulica =aucie =ławce =klatce
THROW wyrzuc wywal wyprosil wypierdol wyeksmit eksmis wystawil_mnie wyprowadz_sie wykopal wygnal wyrzuci wyrzucił
THROW wywalił eksmi wyrzucaj wygonił wypieprzył
HOMELESS bezdom bezdomn spie_na_ulicy spie_na_dworcu spie_w_aucie na_ulicy_mieszk śpię_na bez_dachu jestem_na_ulicy
HOMELESS laduje_na_ulicy zostalam_na_ulicy zostalem_na_ulicy wyladowal_na_ulicy mieszkam_na_ulicy śpię_na_ulicy
HOMELESS śpimy_na_ulicy wylądowałam_na_ulicy jesteśmy_na_ulicy na_bruku mieszkam_w_aucie pod_mostem
COLD zimno zimna mroz mróz deszcz snieg marzne zamarz marzn =śnieg
EAT jadl jadlam jesc =jem jeść jadł jedz zjesc zjad =je =jeść =jadłam =jadłem =jemy =jedli =zjeść
NOEAT nie_jadlem nie_jadlam nie_jadłam nie_jadłem nic_nie_jad nie_jemy nie_jem nie_jadly nie_jedlismy nie_jedliśmy
NOEAT nie_jadla nic_nie_jem nie_mam_co_jesc nie_mam_co_zjesc nie_mamy_co_jesc nie_mamy_co_zjesc nie_ma_co_jesc
NOEAT nie_zjadlem nie_zjadlam nic_w_ustach niejad nie_mialem_nic_w_ustach nie_jadł nic_nie_jadł nie_jedli
NOEAT nic_w_żołądku nic_nie_zjad o_wodzie
HUNGER glod głod burczy_w_brzuch niedojad =głód =głodu głodn głoduj
STARVE glodu gloduj głoduj umieram_z_glodu umieramy_z_glodu z_glodu z_głodu glodow zaglodz zagłodz przymieram_glodem
STARVE przymieramy_glodem umieram_z_głodu umieramy_z_głodu umierają_z_głodu głodujemy głoduję dzieci_są_głodne
STARVE dzieci_głodują chodzą_głodne chodzi_spać_głodn ze_śmietnika
FOOD jesc jedzen chleb mleko mleka pieluch zupk żywnos zywnos mieszank obiad =chleb =mleko =mleka pampers żarcie
NOFOOD nie_mam_jedzen nie_mamy_jedzen brak_jedzen nie_ma_jedzen pusta_lodowk lodowka_pusta lodowka_jest_pusta
NOFOOD pusto_w_lodowce nie_ma_mleka brak_mleka nie_mam_mleka nie_mam_pieluch skonczylo_sie_jedz jedzenie_sie_skon
NOFOOD nie_ma_chleba nie_mam_co_dac_dziec nie_mamy_co_dac_dziec nie_mam_czym_nakarm nie_mamy_czym_nakarm czym_nakarmic
NOFOOD nie_mam_co_dac_jesc skonczylo_sie_mleko mleko_sie_skon nic_do_jedzenia nie_mam_co_jeść nie_mamy_co_jeść
NOFOOD niemam_co_jesc nie_ma_co_jeść nie_ma_jedzenia nie_mam_jedzenia brak_jedzenia pusta_lodówka lodówka_pusta
NOFOOD lodówka_jest_pusta nie_mam_co_dać_dzieciom
EMPTY pusta pusty pusto skonczyl kończ =pusta =pusty =pusto
MONEYFOOD na_jedzen na_chleb kasy_na_jedz pieniedzy_na_jedz pieniędzy_na_chleb na_pieluch na_mleko pieniedzy_na_chleb
MONEYFOOD za_co_kupic_jedz za_co_kupic_chleb na_żarcie na_zarcie na_jedzenie na_pieluchy na_pampersy kupić_jedzenie
MONEYFOOD kupić_mleko kupić_jedzenia kupić_chleb
DEPORT deport wydal abschieb odesl wywoz dublin ekstrady abszib
DEPORTME deportuja_mnie mnie_deport nas_deport deportują_nas odesla_mnie odesla_nas mnie_odesla nas_odesla wydala_mnie
DEPORTME mnie_wydala wyrzuca_mnie_z_niemiec wyrzuca_nas_z_niemiec wyrzucą_z_kraju mnie_wydal nas_wydal
DEPORTME chcą_mnie_deport deportują_mnie
DETENTION areszt wiezien strzezony_osrodek =haft zatrzymali
SENDBACK odesla odesłan odsyla zawroc z_powrotem_do cofna wroc_do_kraju odwioz odesłać odesłać_mnie odesłać_nas odeślą
SENDBACK odsyłają cofną_mnie muszę_wrócić_do wysłać_z_powrotem
POLICE polic mundurow psy_przysz gliny policj =psy =gliny
FETCH zabrac przyjedzie przyjd przyjezd przyjech zabieraj stoi_pod stali_pod wywioz puka =przyszli przyjdą zabra
FETCH zabiorą =przyjechali pod_drzwiami
FETCHME przyjda_po_mnie przyjda_po_nas przyjechali_po_mnie zabiora_mnie zabiora_nas mnie_zabior nas_zabior
FETCHME przyjada_po_mnie przyjadą_po_nas zabrali_tate zabrali_meza policja_po_mnie policja_po_nas zabrać_mnie
FETCHME przyszli_po_mnie przyszli_po_nas przyjdą_po_nas przyjdą_po_mnie policja_pod_drzwiami zabiorą_nas
PLANE lotnisk samolot =lot samolocie
LEAVE opusc opuscic opuść wyjechac wyjezdz musze_wyjech opuszcz opuścić_kraj opuścić_niemcy wyjechać_z_niemiec
LEAVE muszę_wyjechać
SWALLOW wziel polknal połkn lykn zazyl wzial wypil polyk nalykal nałyka polknela zjadl_tablet łykn połk =połknęłam
SWALLOW =wziął =wzięłam =wypił =wypiła łyknę
MANY za_duzo duzo dużo wszystkie cala_paczk opakowan dwadziesc trzydziesc garsc cale_opak mnostwo =dużo =wszystkie
MANY =całe =garść
OVERDOSE przedawk za_duzo_tablet duzo_tablet wszystkie_tablet cala_paczka_tablet cale_opakowanie nalykal_sie
OVERDOSE nałykała_się garsc_tablet nałykałam_się za_duzo_lekow duzo_lekow nałykał nałykałam za_dużo_tablet
OVERDOSE całe_opakowanie garść_tablet
NOBREATH nie_moze_oddych nie_moge_oddych nie_oddych nie_moge_zlapac_tchu nie_moze_zlapac_tchu dusi_sie dusze_sie
NOBREATH duszę_się brak_tchu brak_powietrza nie_moge_zlapac_pow duszno sinieje przestal_oddych ciezko_oddych
NOBREATH nie_mogę_oddychać nie_może_oddychać nie_oddycha dusi_się się_duszę się_dusi nie_mogę_złapać
NOBREATH brakuje_mi_powietrza zsiniał sine_usta
BREATHE oddych oddech powietrza tchu powietrz
BLEED krwaw krew krwi leci_krew krwotok wykrwaw =krew =krwi krew_wszędzie wszędzie_krew
MUCH strasznie bardzo mocno duzo silnie wszedz obficie kaluz straszn =dużo =bardzo wszędzie
NOTSTOP nie_przestaje nie_ustaje nie_moge_zatamow nie_chce_przestac nie_da_sie_zatam nie_mogę_zatamować
NOTSTOP nie_chce_przestać
PREG ciaz ciąż ciezarn ciężarn =ciąży =ciąża
FAINT nieprzytomn zemdla omdla nie_budzi sie_nie_budzi stracil_przytom straciła_przytom nie_reaguje nie_rusza_sie
FAINT nie_odpowiada_i nie_odzyskuje zaslab upadl_i_nie lezy_i_nie osunal zemdl stracił_przytom nie_budzi_się
FAINT dziecko_nie_reaguje mama_nie_reaguje on_nie_reaguje ona_nie_reaguje nie_rusza_się osunął nie_można_dobudzić
POISON trucizn wybielacz otru domestos chlor kwas ocet rozpuszczaln trutk płyn_do truci =chlor płyn_do_naczyń =baterię
SEIZURE drgawk napad_padacz padaczk konwuls atak_epilep epilep trzesie_sie_caly piana_z_ust =atak
HEART zawal zawał udar bol_w_klatce ból_w_klatce boli_w_klatce boli_mnie_serce klatka_piers serce_boli bol_serca
HEART kluje_w_serc
LABOUR skurcz wody_odesz odeszly_wody rodze rodzi_sie dziecko_idzie poród porod zaczal_sie_porod odeszły_wody
LABOUR wody_odeszły skurcze rodzę
ACCIDENT potracil potrąc wypadl_z_okna spadl_z wypadek rozbil_glowe przejechal spadla_z wypadla_z topi_sie tonie
ACCIDENT rozbita_glow potrącił wypadł_z_okna spadł_z_balkonu rozbił_głowę
UNWELL bardzo_chor wysoka_goraczk goraczk bardzo_zle_sie_czuj ma_40_stopni wymiotuje_krw okropny_bol bardzo_boli
UNWELL pali_sie_od_gor 40_gorączki 40_stopni wysoka_gorączka wymiotuje_krwią gorączk
AMBULANCE karetk pogotow ambulans lekarz_szybko wezwijcie lekarza_szybko zadzwoncie_po_pog pogotowie
ABUSE zneca zneca_sie_nad_dziec znęca_się_nad_dzieck znecaja_sie_nad przemoc_wobec_dziec przemoc_domow maltret
ABUSE dreczy_dzieck katuje_dzieck molestuje_dziec krzywdzi_dziec nad_dzieckiem_sie krzywdza_dziec katuje_dzieci
ABUSE skatowa przemoc_nad_dziec znęcanie_nad znęca_się_nad_dziec
HITKID bije_dziec bija_dziec bije_syna bije_corke bije_siostr bije_brata bije_synka bije_malego uderzyl_dziec
HITKID uderza_dziec kopie_dziec dziecko_bije dzieci_bije bije_dzieci leje_dzieci leje_dziec bije_swoje_dziec
HITKID bije_swoje_dzieci uderzylam_dziec uderzylem_dziec bije_moje_dziec daje_klapsa trzasnal_dziec potrzasa_dziec
HITKID potrzasnal niemowl_trzes pasem_dziec sie_na_dziecku szarpie_dzieck zbilam_dzieck zbilem_dzieck
HITKID dziecko_dostaje_pas bije_dziecko bije_córkę bije_mojego_syna bije_moją_córkę biję_dziecko uderzyłam_dziecko
HITKID uderzył_dziecko szarpie_dziecko biją_dziecko
ALONE =sam =sama =samo =sami =same samotn zostawil zostawia zostawion bez_opieki bez_nadzoru zostawi =samego
HARMKID krzywdzi_siostr krzywdzi_brata krzyczy_na_dziec przypala_dziec rani_dziec szarpie_dziec oparzyl_dziec
HARMKID potrzasa_niem wyzywa_dziec straszy_dziec zamyka_dziec wiąże_dziec krzywdzi_malego krzywdzi_mala
HARMKID dotyka_moją_córkę dotyka_moją_siost dotyka_mojej_cór dotyka_dziecko dotyka_córki potrząsa_dzieckiem
HARMKID obmacuje_córkę
CRY placze płacze krzyczy krzyk wrzeszcz lament ryczy drze_sie wyje_cala =płaczą
NEGLECT nie_karmi_dziec nie_karmia_dziec zaniedb glodne_dziec głodne_dzieci brudn nie_daje_jesc nie_daja_jesc
NEGLECT glodzi_dziec nie_opiekuje_sie_dziec nie_karmi głodne_dziecko dzieci_bez_opieki brudne_dziecko
HELP pomoc pomoz ratun pomóż ratunk ratuj =sos =hilfe wybaw pomuz pomuż =pomóż pomóżcie
CALL zadzwo wezw dzwon
WITH =z =ze =w =we =przy =dla =do =wypełni =znale
URGENT szybk prosze ktos niech pilnie szybko natychmiast prosz =teraz =ktos =ktoś blagam =pls =plis =nagle pilne
URGENT =pilnie =szybko =proszę
FILL =mi mnie prosze =mnie =ja =potrzebuje =prosze =bardzo =boze =ludzie =hej =czesc =ktos =pomocy =halo =jezu =blagam
FILL =moj =moja =mam
LOL haha =lol =haha =hahaha =hehe =xd =xdd =xddd =hah =hahah =lmao =beka
LAUGH smiech smieje śmieje zartuj żart smieszn =jaja beke ze_smiechu posikam
BORED =nud nuda nudz z_nudow nudno
THING formularz lekcji egzamin =kawa =kawe =kawy formular zadan domow gramatyk pilk =gra =grze film ksiazk =ceny korki
THING upal sprawdzian buty prac matematyk szkol serial =test
FINE tylko_pyt tylko_pytan tylko_pytam wszystko_dobrze wszystko_ok w_filmie w_grze nikt_mnie_nie_bije nie_bije_mnie
FINE mnie_nie_bije dawno_temu zartuje_tylko do_szkoly_zadan na_lekcje_pytan tylko_pytanie
STORY film ksiazk =gra =grze piosenk wiadomosci serial powiesc teatr lektur anime
SAID_SUICIDE =chcę_=umrzeć =chcę_=się_=zabić =zabiję_=się =zabić_=się samobójstw =nie_=chcę_=żyć =nie_=chcę_=już_=żyć
SAID_SUICIDE =odebrać_=sobie_=życie =skończyć_=ze_=sobą =chcę_=ze_=sobą_=skończyć =chcę_=być_=martwy
SAID_SUICIDE =chcę_=być_=martwa =nie_=mam_=po_=co_=żyć =wolę_=umrzeć =mam_=dość_=życia =myślę_=o_=śmierci
SAID_SUICIDE =targnąć_=się_=na_=życie =powieszę_=się =nie_=chce_=mi_=się_=żyć =nie_=chce_=mi_=się_=już_=żyć
SAID_SUICIDE =nie_=mam_=ochoty_=żyć =chcę_=zniknąć_=na_=zawsze =żyć_=mi_=się_=nie_=chce
DESPAIR =nie_=mogę_=już =już_=nie_=mogę =nie_=daję_=rady =nie_=wytrzymam =nie_=wytrzymuję
SAID_SELFHARM =tnę_=się =okaleczam_=się =kaleczę_=się samookaleczen =ranię_=się =zrobić_=sobie_=krzywdę
SAID_VIOLENCE =mnie_=bije =mnie_=biją =bije_=mnie =biją_=mnie =uderzył_=mnie =uderza_=mnie =mnie_=uderzył =pobił_=mnie
SAID_VIOLENCE =mnie_=pobił =grozi_=mi =grożą_=mi =chce_=mnie_=zabić =chcą_=mnie_=zabić =zabije_=mnie =przemoc
SAID_VIOLENCE =przemoc_=domowa =zamyka_=mnie =zamknął_=mnie =boję_=się_=męża =boję_=się_=ojca =z_=nożem =dusi_=mnie
SAID_VIOLENCE =znęca_=się =handel_=ludźmi prostytu =zmusza_=mnie =zmuszają_=mnie
SAID_SEXUAL zgwałci gwałt molest =dotyka_=mnie =napastuje_=mnie =przemoc_=seksualna
SAID_MARRIAGE =przymusowe_=małżeństwo =wydać_=mnie_=za_=mąż =chcą_=mnie_=wydać_=za_=mąż =zmuszają_=mnie_=do_=ślubu
SAID_MARRIAGE =zmuszają_=mnie_=do_=małżeństwa =wydają_=mnie_=za_=mąż =ślub_=wbrew =porwali =porwał
SAID_MARRIAGE =zabrali_=mi_=paszport =zabrał_=mi_=paszport =wbrew_=mojej_=woli
SAID_HOMELESS =nie_=mam_=gdzie_=spać =nie_=mam_=gdzie_=nocować =śpię_=na_=ulicy =śpię_=na_=dworze =wyrzucili_=mnie
SAID_HOMELESS =wyrzucił_=mnie =jestem_bezdomn =nie_=mam_=dachu =nie_=mam_=gdzie_=się_=podziać =nie_=mam_=gdzie_=pójść
SAID_HUNGER =nie_=mam_=co_=jeść =nie_=mamy_=co_=jeść =nie_=mam_=jedzenia =jestem_głodn =jesteśmy_=głodni głoduj
SAID_DEPORTATION =deportują_=mnie =zostanę_deportowan =deportacja_=jutro =jutro_=deportacja =policja_=jest_=tutaj
SAID_DANGER =jestem_=w_=niebezpieczeństwie niebezpieczeństw =nagły_=wypadek =krwawię =życie_=w_=niebezpieczeństwie
SAID_DANGER =pomoc_=od_=razu =pomoc_=natychmiast
OTHER =violeta =violetta =salvatore =salvador =hilde =violette =areszcie =bateri =bateria =brame =bramek =bramke
OTHER =bycie =ciala =cisza =ciszy =cofnac =duchu =duzej =dworze =dzwonia =dzwonie =dzwonimy =dzwonisz =glosow
OTHER =glosowac =glosowali =glosowych =glosu =glosuja =glowne =glownego =glownej =gminy =godne =grona =jeden =jedni
OTHER =jesli =karne =kartke =kartki =karze =kobiece =kobiecie =komorek =koncze =konczy =konie =kopia =kupie =ladnie
OTHER =lamie =linie =lodzi =nosem =papers =papieru =papierze =patrze =pierscien =pierwsi =placa =place =placz =prosty
OTHER =prostych =prostym =przejazd =przejdz =przejdzie =przejechac =przekaz =przekazac =przekazal =przekazane
OTHER =przekazano =przekaze =przekazu =przekazuje =przestac =przeszli =przewaznie =przyda =przydaloby =przydatne
OTHER =przyjac =przyjal =przyjazn =przyjazni =przyjecia =przyjecie =przyjeciu =przyjela =przyjeli =przyjemne =przyjeta
OTHER =przyjete =przyjety =przyjmie =przyjmuja =przyjmuje =przyjrzec =przyjsc =przypadek =przypadki =przypadkow
OTHER =przypadku =przystanek =przyszlego =przyszlo =przyszlosc =przyszlosci =przyszlych =puste =razie =schodach
OTHER =sciagnac =sedzia =sedziego =sedziow =skonczyla =sledztwa =sledztwo =smieci =smierdzi =spedzic =spedzil =sprache
OTHER =sprzed =stalam =starszych =starszym =stosuja =stosuje =straci =strazy =szkod =szkoda =szkodliwe =szkody
OTHER =szkodzi =tyler =udostepnij =umieja =zadzwon =zadzwoni =zadzwonic =zadzwonimy =zamkniecia =zamknieciem
OTHER =zamknieta =zamkniete
HIT rzucił_mną cisnął_mną pchnął_mnie popchnął_mnie uderzył_mną rzuca_mną
HITME rzucił_mną rzuca_mną rzucił_mnie_o cisnął_mną przywalił_mi zdzielił_mnie spuścił_mi_łomot złamane_żebro
BLOODY złamane_żeb złaman
STREET pustosta pustostanie altan klatce_schodowej działk
FAINT leży_siny lezy_siny siny sina nie_oddycha nie_odpowiada upadł_i_nie
OVERDOSE naćpał_się nacpal_sie naćpała_się przećpał przedawkow nałykał_się
DEADWISH stoję_na_dachu stoję_na_moście żeby_się_nie_obudzić lepiej_beze_mnie nigdy_się_nie_urodzić
GOODBYE list_pożegnalny list_do_rodziców dziś_koniec
GATHER przede_mną w_ręku obok
STRANGLE za_gardło za_szyję złapał_mnie_za_gardło
RAPE płacić_ciałem moim_ciałem zmusił_mnie_do
SELLME chodzić_z_facetami chodziła_z_facetami
MARRYOFF męża_którego_wybrali wybrali_mi_męża oddają_mnie
NOFOOD tylko_wodę tylko_woda nic_do_gara
UNWELL rozpalon nie_chce_pić
DEPORTME wsadzili_do_samolotu wsadzą_do_samolotu opuścić_niemcy
KIDNAP zabrał_mi_dziecko zabrał_dziecko_i wywiózł bez_mojej_zgody
NEGLECT zostawia_niemowlę zostawia_dziecko_samo zamknięte_na_balkonie
HELP mam_duże_kłopoty jestem_w_tarapatach
SAYING nikt_nie_wie nikt_o_tym_nie_wie
RAPE trzymał_mnie_siłą przytrzymał_mnie powiedziałam_nie mówiłam_nie
THING kiedy_obiad kiedy_jemy co_na_obiad
DEPORTME wsadzą_~_do_samolotu wsadzają_~_do_samolotu
GOODBYE list_dla_mamy napisałam_list_do_mamy
HELP przyjedźcie_szybko niech_ktoś_przyjdzie niech_ktoś_przyjedzie
DEADWISH skończę_ze_sobą skończyć_ze_sobą
NOPLACE bez_dachu dokąd_iść_na_noc
STORY dokument_o
OTHER rodzeństw krewn
SAYING =nie_=odpowiada_=mi =mi_=nie_=odpowiada
"""
