"""What stands close by danger and is none: a trade, a feast, a question for a word's meaning, and sayings."""

from collections.abc import Mapping
from types import MappingProxyType

CLOSE_BY: Mapping[str, str] = MappingProxyType(
    {
        "de": """
TRADE allein_zur_schule allein_in_die_schule schon_allein
MEANS wort_für wie_sagt_man wie_heißt_~_auf
TRADE laden messerladen geschäft verkauft verkäufer handel handwerk schmied metzger koch praktikum ausbildung beruf
TRADE werden_will
TRADE will_~_werden möchte_~_werden als_~_arbeiten bewerb führungszeugnis zeugnis fundbüro =fahrrad gefunden gehalt
TRADE verdient
TRADE hausaufgab nachhilfe schulweg selbstständig
GLAD =freu freue freut freude stolz hochzeitskleid feier =fest =glücklich party
MEANS was_heißt was_bedeutet bedeutung was_ist_eine was_ist_der_unterschied unterschied_zwischen übersetz auf_arabisch
MEANS auf_englisch =definition
SAYING hunger_wie_~_wolf bärenhunger kohldampf todmüde sterbe_vor_hunger tot_vor_müdigkeit zeit_totschlagen
SAYING haare_~_geschnitten mir_die_haare
""",
        "en": """
TRADE alone_to_school walks_to_school by_himself_to by_herself_to
MEANS word_for
TRADE shop sells seller worker earn salary training career become_a want_to_be want_to_become apprentice certificate
TRADE =job workshop
TRADE butcher chef blacksmith my_bike lost_and_found expired
TRADE homework
GLAD =happy =proud =yay celebrat excited dress congrat party
MEANS what_does_~_mean what_is_the_meaning meaning_of difference_between what_is_~_in_german how_do_you_say translate
MEANS translation definition
SAYING hungry_as_a_wolf starving_lol dead_tired killing_time kill_time kills_time cut_my_hair cut_my_own_hair
SAYING cut_my_nails
""",
        "fr": """
TRADE seule_de_lécole seul_de_lécole seule_à_lécole seul_à_lécole
MEANS mot_pour le_mot
TRADE boutique magasin vend =métier formation stage devenir apprent coutelier coutellerie boucher cuisinier
TRADE travailler_comme vélo retrouvé
TRADE certificat salaire gagne_combien perdu_mon
TRADE devoirs
GLAD =hâte fière =fier =heureux heureuse content =joie fête robe félicit
MEANS que_veut_dire ça_veut_dire cest_quoi koi_la_dif la_différence différence_entre comment_on_dit comment_dit_on
MEANS traduire traduction définition
SAYING faim_de_loup tue_le_temps tuer_le_temps coupé_les_tifs coupé_les_cheveux coupé_mes_cheveux coupée_les_cheveux
SAYING mort_de_fatigue
SAYING mort_de_rire morte_de_rire morte_de_fatigue coupé_les_ongles me_suis_coupé_les_tifs me_suis_coupé_les_cheveux
""",
        "es": """
TRADE sola_a_la_escuela solo_a_la_escuela solito_en_la
MEANS la_palabra
TRADE tienda cuchiller negocio vende vender =oficio formación aprendiz prácticas ser_policía ser_bombero carnicer
TRADE cocinero trabajar_de
TRADE trabajar_como certificado bici perdido encontr
TRADE guarderia sin_llorar tarea
GLAD alegr feliz orgullos contento fiesta vestido felicidades
MEANS qué_significa significa_la que_quiere_decir cómo_se_dice diferencia_entre traduc definición en_alemán
SAYING muerto_de_cansancio muerta_de_cansancio muerto_de_sueño muero_de_risa muerto_de_risa muerta_de_risa
SAYING hambre_de_lobo matar_el_tiempo
SAYING mato_el_tiempo corté_el_pelo me_corté_el_pelo me_muero_de_ganas muero_de_ganas
""",
        "it": """
TRADE da_solo_a_scuola da_sola_a_scuola
MEANS parola_per la_parola
TRADE negozio bottega coltelleria vend =mestiere formazione tirocinio diventare diventa soccorritore macellaio cuoco
TRADE lavorare_come
TRADE certificato bici
TRADE compiti
GLAD contento contenta =felice felici orgoglios festa vestito auguri evviva
MEANS come_si_dice cosa_significa significa_la che_vuol_dire vuol_dire differenza_tra differenza_fra tradu in_tedesco
MEANS definizione
SAYING fame_che_mi_mangerei_un_bue fame_da_lupi fame_da_lupo stanco_morto stanca_morta morto_di_sonno ammazzare_il_tempo
SAYING ammazzo_il_tempo morta_dal_ridere morto_dal_ridere tagliato_i_capelli tagliata_i_capelli
SAYING mi_sono_tagliat_i_capelli
""",
        "ro": """
TRADE singur_la_școală singură_la_școală cuțitar
MEANS cuvântul
TRADE magazin prăvăli vând vinde =meserie meseri formare ucenic practică devin mă_fac să_fiu polițist_din măcelar
TRADE bucătar lucrez_ca certificat bicicleta
TRADE =teme tema
GLAD fericit bucur mândr petrecere rochie felicit
MEANS ce_înseamnă ce_inseamna cum_se_spune cum_se_zice diferența_între diferenta_dintre diferența traduc traducere
MEANS definiți
SAYING foame_de_lup mă_omoară_cu_zile omoară_cu_zile mort_de_oboseală moartă_de_oboseală mor_de_râs omor_timpul
SAYING tuns_singur tăiat_părul
SAYING tema_asta_~_mă_omoară mă_omoară_tema mă_omoară_matematica
""",
        "pl": """
TRADE sam_do_szkoły sama_do_szkoły
MEANS słowo
TRADE sklep sprzedaj =zawód zawod praktyk szkoleni zostać chcę_zostać kuchar rzeźnik kowal pracować_jako zaświadcz
TRADE rower zgubił oddał znalaz
TRADE lekcje zadani
GLAD ciesz dumn szczęśliw imprez sukienk gratul hurra
MEANS co_znaczy co_to_znaczy co_oznacza jak_się_mówi jak_jest_po_niemiecku różnica_między różnica tłumacz definicj
SAYING głodny_jak_wilk głodna_jak_wilk zmęczony_na_śmierć umieram_ze_śmiechu zabić_czas zabijam_czas padam_z_nóg
SAYING obciąłem_włosy obcięłam_włosy
""",
        "bg": """
TRADE сам_на_училище сама_на_училище
MEANS думата
TRADE магазин продава занаят стана обучение практика касапин готвач работя_като полицай свидетелство колело
TRADE домашн
GLAD щастлив радвам гордея горд празнуваме весел рокля честито браво
MEANS какво_значи какво_означава какво_е_~_на_немски какво_е_депортация как_се_казва разлика_между превод преведе
MEANS =определение
SAYING гладна_съм_като_вълк гладен_съм_като_вълк гладен_като_вълк гладна_като_вълк умирам_от_смях убивам_времето
SAYING мъртво_уморен
""",
        "sq": """
TRADE vetëm_në_shkollë
MEANS fjala
TRADE dyqan shes shitës zanat kasap mësoj_zanat praktik formim bëhem të_bëhem kuzhinier punoj_si certifikat biçiklet
TRADE =detyrat msu_per_provim patem_me_msu
GLAD lumtur gëzo krenar dasm_e_vëllait fustan urime
MEANS çfarë_do_të_thotë çka_do_me_thënë çka_i_thojn cka_i_thojn si_i_thuhet si_thuhet çka_është_dallimi dallimi_mes
MEANS përkth përkufiz
SAYING vdes_për_një =vdes_për_byrek vdes_për_kafe vdes_së_qeshuri vdiqa_së_qeshuri i_uritur_si_ujk vras_kohën
SAYING vdekur_lodhje
""",
        "sr_Latn": """
TRADE sam_u_školu sama_u_školu
MEANS =reč
TRADE prodavnic radnj prodaj =zanat praks obuk postanem da_budem kuvar kasapin mesar drva građevin gradjevin
TRADE u_policiju polica potvrd bicikl kod_dede
TRADE domaći
GLAD srećan srećna sretan veselj slavlje ponos haljin čestit trubač svadba_je
MEANS šta_znači sta_znaci šta_je_to_abschieb kako_se_kaže razlika_između razlika_izmedju objasni prevod prevedi
MEANS definicij
SAYING mrtav_umoran mrtva_umorna gladan_sam_uspeha gladna_sam_uspeha gladan_kao_vuk gladna_kao_vuk ubijam_vreme
SAYING ubiti_vreme
SAYING pukoh_od_smeha umirem_od_smeha crkoh_od_smeha pao_sa_stolice gladan_sam_kao_vuk gladna_sam_kao_vuk
""",
        "vi": """
TRADE tự_đi_học
MEANS từ_này
TRADE nhà_~_bán_dao bán_dao =nail làm_nail học_nghề =nghề trở_thành làm_công_an thành_công_an =chợ đầu_bếp chứng_chỉ
TRADE xe_đạp
TRADE bài_tập
GLAD mừng vui_lắm hạnh_phúc tự_hào chúc_mừng đám_cưới_vui =giỏi giỏi_lắm
MEANS =nghĩa nghĩa_là_gì là_gì tiếng_đức_là_gì khác_nhau dịch_sang có_nghĩa
SAYING thằng_bạn_em bạn_em =bạn_tôi đánh_cầu_lông đánh_bóng cầu_lông câu_lạc_bộ ô_số =cả_lớp cười_bể_bụng chết_cười
SAYING cắt_da cả_nhà
SAYING đói_bụng_quá =ăn_phở ăn_phở_không cắt_tóc chị_gái_em_cưới đánh_răng đánh_đàn đánh_máy
""",
        "ar": """
TRADE دكان بيبيع متجر مهنة تدريب اصير_شرطي اشتغل
GLAD مبسوط فرحان مبروك نحتفل فخور
MEANS شو_يعني شو_معنى ما_معنى ايش_معنى =معنى_=كلمة ما_الفرق الفرق_بين بالالماني ترجمة
""",
        "fa_AF": """
TRADE دکان میفروشد شغل کسب شاگرد داکتر_عاجل_شوم داکتر_شوم پولیس_شوم پس_داد
GLAD خوشحال مبارک جشن خوشی افتخار تشکر
MEANS معنی یعنی_چه چی_معنا معنا فرق_بین چه_فرق ترجمه
""",
        "fa": """
TRADE مغازه میفروشه شغل کارآموزی پلیس_بشم دکتر_بشم
GLAD خوشحال مبارک جشن عروسی_داداشم کت_شلوار داداشمه افتخار
MEANS معنی یعنی_چی فرق_داره چه_فرقی فرق ترجمه
""",
        "ps": """
TRADE دوکان پلوري کسب پولیس_شم ډاکټر_شم زده_کړه
GLAD خوشحاله مبارک اتڼ خوښي ویاړم هر_څه_سم
MEANS معنا څه_معنا توپیر ژباړه
""",
        "uk": """
TRADE магазин продає продавати кує коваль стати працювати_на фельдшер навчання професі кухар велосипед довідк
TRADE домашк
GLAD щаслив радію пишаюсь святку вітаю весілля_брата
MEANS шо_таке що_таке що_означає що_значить як_перекласти різниця_між переклад
SAYING голодний_як_вовк голодна_як_вовк їсти_хочу_як_вовк вмираю_зі_сміху вбити_час
""",
        "ru": """
TRADE магазин продает продавать стать работать_на фельдшер участковый кузнец повар профессия обучение велик велосипед
TRADE справк
TRADE домашк
GLAD счастлив рад_за радуюсь горжусь праздну поздравл ура
MEANS че_значит что_значит что_такое шо_такое как_перевести разница_между перевод
SAYING голодный_как_волк голодная_как_волк умираю_со_смеху убить_время
""",
        "tr": """
TRADE dükkan satıyor meslek polis_olmak doktor_olmak olmak_istiyorum staj kasap aşçı
TRADE ödev
GLAD mutlu maşallah gurur tebrik kutla sevinç
MEANS ne_demek anlamı kelimesi farkı_ne şiir çeviri
SAYING kurt_gibi_açım aç_kurt_gibi gülmekten_öldüm
""",
        "kmr": """
TRADE dikan difroşe =kar karê_min bibim_polîs bibim_bijîşk hîn_bibim çêdikir kêr_çêdikir
GLAD kêfxweş kêfa pîroz serbilind xweş fitar
MEANS tê_çi_wateyê wateya çi_ye_wate ferqa wergera
""",
        "ckb": """
TRADE دوکان دەفرۆشێت پیشە ببم_بە
GLAD دڵخۆش پیرۆز شانازی ئاهەنگ بەڕۆژوو
MEANS واتا مانای واتە جیاوازی وەرگێڕ
""",
        "ti": """
TRADE ድኳን ይሸይጥ ሞያ ይሰርሕ ክኸውን_ይደሊ
GLAD ሕጉስ ደስ እንቋዕ ይሕበን
MEANS ማለት ትርጉም ፍልልይ
""",
        "am": """
TRADE ሱቅ ይሸጣል ሙያ መሆን_እፈልጋለሁ ስልጠና
GLAD ደስ ደስታ እንኳን ኩራት
MEANS ማለት ትርጉም ልዩነት
""",
        "so": """
TRADE dukaan iibi shaqo xirfad noqdo noqon
GLAD farxad faraxsan hambalyo
MEANS macnah macnaha maxay_ka_dhigan farqi turjum
""",
    }
)
"""What is close by danger, by catalog code."""
