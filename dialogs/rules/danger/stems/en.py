"""Stems of danger in English."""

STEMS = """
WANT want =wan wanna wish gonna going plan think rather =will =wd =id =ill =could ready wanted =gonna going_to
WANT think_of thinking_about planning gunna =want =wanna =wish
NEG =not dont =don doesnt didnt cant cannot =no never wont without isnt arent nowhere none =dont =didnt =doesnt =cant
NEG =cnt =never =wont =without =isnt =havent =aint =couldnt =nothing
NOTWANT dont_want dont_wanna didnt_want doesnt_want dnt_want refuse =dontwant
NOMORE anymore any_more no_longer no_more like_this go_on =anymor cant_go_on cant_take_it cant_do_this cant_cope
NOMORE had_enough done_with =nomore
SELF myself my_self himself herself themselves =me_self =meself themself =my_=self =self
ME =me =us my_kids my_mum my_sister my_brother =my_=kids =my_=children =my_=son =my_=daughter
REL =dad father uncle stepfather brother cousin teacher coach =boss =man boyfriend husband daddy stepdad =mum =mom
REL mother =bf =ex landlord =carer neighbour neighbor smuggler roommate foster =father =grandpa carer
KID =kid =boy girl baby cousin year_old little =child =baby =girl toddler =daughter =son little_sister little_brother
KID niece nephew pupil =sister =bro =lil_=sis
CHILDREN =kid kids baby =kids children =babies little_ones =children =childrens
MEN =men strangers old_=man customers clients stranger =clients
NOBODY nobody never no_one =noone
FORCE forc made_me have_to made =force forced forcing =made_me makes_me making_me against_my_will force =makes_=me
FEAR scared afraid terrified frightened =fear
HOME home house =home go_home at_home =house
ROOM =room house flat home =flat basement bedroom apartment bathroom closet
OUT =out outside leave leave_the =outside
DAYS =day days yesterday sunday all_day =days since_monday since_sunday since_friday =weeks =since
SOON tomorrow today tonight =week monday tuesday wednesday thursday friday saturday sunday days =tmrw =tmr very_=soon
SOON =hours next_week this_week =soon
TONIGHT tonight today since =2nite =tonite this_night
NIGHT night =night =nights midnight
MONEY money =money =cash broke =euro
LETTER letter =letter decision refused rejection =notice =rejected =paper
COUNTRY germany italy country greece croatia bulgaria afghanistan nigeria somalia pakistan =syria =iraq =ghana gambia
COUNTRY my_country home_country =italy =greece =nigeria =my_=country
ABROAD pakistan country abroad somalia back_home nigeria gambia my_village holiday to_pakistan to_somalia to_gambia
ABROAD to_nigeria to_turkey back_home_for on_holiday to_my_village
DANGER danger emergenc =sos not_safe unsafe my_life_is_at in_danger =emergency save_my_life life_is_at_risk
DANGER big_trouble
AGE =13 =14 =15 =16 =17 =12 underage minor fifteen sixteen still_a_child
SUICIDE suicid =kms sucide end_it_all take_my_life my_own_life take_his_own take_her_own unalive =unalive
SUICIDE take_my_own_life taking_my_life end_my_life ending_it slit_my_wrist overdose_myself want_it_~_to_stop
SUICIDE want_everything_to_stop make_it_stop
KILLSELF kill_myself kill_my_self hang_myself end_myself killing_myself kill_himself kill_herself =kys end_my_life
KILLSELF top_myself =off_myself slit_my_wrist throw_myself =kms kil_myself shoot_myself off_myself drown_myself
KILLSELF neck_myself
DEADWISH be_dead were_dead was_dead better_off_dead wish_i_was_dead dont_want_to_be_here be_=dead was_=dead were_=dead
DEADWISH never_wake not_wake_up dont_wanna_be_here not_exist stop_existing never_born disappear_forever
DEADWISH no_reason_to_live nothing_to_live sleep_forever not_be_alive =was_=dead =were_=dead wanna_die want_to_die
DEADWISH never_wake_up dont_wake_up never_been_born wasnt_born no_point_in_living not_be_here
DIE =die dying dead =dead =ded =dying =dye
DEATH =death =dead
LIVE live living =live =alive =living
NOLIVE dont_want_to_live dont_wanna_live cant_live dont_feel_like_living tired_of_living no_longer_want_to_live
NOLIVE tired_of_life hate_my_life cant_live_like_this dont_wanna_be_here dont_want_to_be_alive
LIFE life living =life =lyf
ENDV =end ending worth tired over stop finish worthless hopeless pointless meaningless =over sick_of give_up
ENDV =worthless
KILL =kill murder =kills killing =killed =murder
HANG hang =hang hanging =noose noose hang_myself hanging_myself =hung_myself
JUMP jump =jump jumping jumped =jumping
HIGH =roof train bridge window =train tracks balcony =window =tracks
BETTER =better
PILLS =pill =pills tablet medicine paracetamol =meds sleeping_pill tablets
GATHER saved_up collected hoarding stockpil been_saving =stashed
BURDEN burden better_off_without better_without_me nobody_needs_me no_one_would_miss nobody_would_miss am_a_burden
BURDEN just_a_burden
GOODBYE goodbye_forever take_care_of_my when_im_gone after_im_gone last_message final_goodbye bye_forever
GOODBYE look_after_my
CUT =cut scratch =cuts cutting slice =cutting =scratch
CUTSELF cut_myself cutting_myself cut_my_arm cut_my_wrist cutting_my cut_my_leg selfharm self_harm cut_again
BURN burn =burn burned burning burnt lighter cigarette =burned =burning =burnt
HARM hurt harm self_harm =hurt hurts hurting =harm harming injure =hurting
HARMSELF hurt_myself hurting_myself harm_myself self_harm selfharm harming_myself hurt_my_self punish_myself
HARMSELF starve_myself starving_myself do_something_to_myself
HITSELF hit_myself punch_myself punching_myself bang_my_head banging_my_head starve_myself hitting_myself
HITSELF head_against_the_wall
ARM =arm =leg legs =arms wrist =legs thigh =skin =thigh
BLADE blade knife razor =knife =glass scissors =blade
SCARS =scar =scars wounds
HIT =hit beat beats beaten beating punch slap kick hitting abus =hits =beat =beats =slap slaps slapped =kick kicks
HIT kicked =push pushed pushes shove whip =belt thrash smack violent =flog beat_up =hitting =beating =beated =slaps
HIT =kicks =punch punches punched =pushed =smacks =whoop =flogs =cane belted whipp slapp
HITME hits_me beats_me slaps_me lays_hands =laid_hands beat_me hit_me abusive domestic_violence
PASSIVEHIT get_beaten got_beaten being_beaten was_beaten get_hit getting_hit got_beat been_beaten getting_beaten
PASSIVEHIT being_hit being_abused
THREAT threat threaten blackmail thretn =blackmail
THREATME threatens_me threatened_me threatening_me
WEAPON knife =knife =gun =axe hammer iron_=bar machete weapon
STRANGLE chok strangl chocked throttl choke =choking chokes
NECK =neck throat =throat
SQUEEZE squeez grabbed
HAIR =hair
WALL =wall =floor
LOCK lock locked locks locked_in =lock =locks locking trapped lockd
LOCKME locks_me locked_me keeps_me_locked lock_me locked_in trapped_in keeps_me_in like_a_prisoner
NOTLET wont_let cant_leave doesnt_let dont_let not_let_me didnt_let not_allowed never_lets forbid wont_let_me
NOTLET doesnt_let_me dont_let_me not_allowed_out cant_leave_the_house not_allowed_to_leave never_lets_me
PASSPORT passport =passport my_papers my_documents my_phone =my_=id my_card =papers =phone document
TAKE =took take =keep cant_leave =take takes =taken keeps =hide hides =hid =stole wont_give =takes =hides
KILLME kill_me murder_me to_kill_me kills_me killing_me kill_us honour_kill honor_kill stab_me shoot_me
KILLME beat_me_to_death =me_dead gonna_kill_me honour_killing honor_killing
BLOODY bruise black_eye broken_nose bleeding_nose broke_my swollen broken_rib busted_lip
FOLLOW follows_me following_me stalk waits_for_me watching_me tracks_my
TORTURE tortur torment
MISTREAT mistreat maltreat abuses_me abused_me abusing_me treats_me_like insults_me humiliat slave abuses like_a_slave
MISTREAT like_an_animal
RAPE rape raped sexual molest prostitut abuse_me =rape rapist raping harass =groomed =raped =raping rapes
RAPE sexually_abus sexually_harass sexual_assault abused_me
TOUCH touch hand_between his_hand =touch touched touches touching grope groped fondl =touches feels_up =kisses rubs
TOUCHME touches_me touched_me touching_me kissed_me his_hand hand_between groped_me gropes_me felt_me_up feels_me_up
TOUCHME =hand_up_my hand_down_my gets_in_my_bed comes_in_my_bed comes_into_my_bed makes_me_touch under_my_clothes
TOUCHME puts_his_hand
BODY legs private_part =breast =boobs =bum between_my_leg =legs =chest =private =privates =arse my_=ass between_my_legs
BODY =down_=there =penis vagina
UNDRESS clothes_off take_my_clothes undress take_off_my strip =strip
NAKED naked nude =naked topless without_clothes =nude
PHOTO =pic photo nudes =photo =photos =pics picture video filmed =picture =pictures =video =videos
NAKEDPHOTO =nudes =nude naked_pic naked_photo nude_pic intimate_pic sextape dick_pic
EXTORT post_it post_them share_them send_it_to_everyone send_them_to leak online everyone_will_see =leak leaked
EXTORT =expose share_it
SELL =sell sells =sells selling pimp brothel =sold =selling prostitut traffick
SELLME sells_me sell_me sold_me with_customers sleep_with_men sell_my_body
SEX =sex sleep_with =fuck have_sex sleep_with_me sleep_with_him fucked
BED =bed in_my_bed into_my_room my_bed my_room_at
MARRY =marr =marry married marriage wedding engaged =marrying =marriage =wedding
MARRYME marry_him marry_my_cousin marry_an_old have_to_marry must_marry
MARRYOFF marry_me_off forced_marriage married_off marry_me_=off marrying_me_=off married_=off arranged_marriage
MARRYOFF promised_me give_me_to_a forcing_me_to_marry force_me_to_marry forced_to_marry marrying_me_off marry_an_old
MARRYOFF child_bride give_me_to_a_man bride_price
FGM =fgm circumcis genital mutilat infibul =sunna cut_down_there cut_my_daughter female_cutting genital_mutilation
FGM cut_the_girls
RETURNNOT leave_me_there not_come_back never_come_back never_coming_back one_way_ticket no_return_ticket keep_me_there
RETURNNOT wont_bring_me_back not_bring_me_back no_return one_way
KIDNAP kidnap abduct taken_by_force into_a_car dragged
SLEEP sleep stay night =sleep sleeping =slept spend_the_night stay_tonight stay_the_night =crash =sleeping
NOPLACE nowhere no_place dont_know_where place_to no_where place_to_sleep place_to_stay no_bed where_to_sleep
NOPLACE where_to_go no_room somewhere_to_sleep =noplace where_can_i no_shelter
STREET street station outside =street =streets =park =car mosque bridge =station =outside =mosque =bench
THROW kicked_me_out kick_me_out thrown_out kicked_out kicked_me_=out kick_me_=out kicked_=out threw_me_=out
THROW thrown_=out throw_me_=out evict chucked_=out get_=out_of_the_flat locked_me_=out threw_me_out throw_me_out
THROW chased_me_out put_me_out
HOMELESS homeless no_roof on_the_street rough_sleep sleep_rough no_home living_on_the_street live_on_the_street
HOMELESS sleeping_on_the_street sleep_on_the_street out_on_the_street live_in_my_car
COLD =cold freezing =rain =snow raining
EAT =eat eaten =eaten eating =ate =eating =eated
NOEAT havent_eaten not_eaten didnt_eat hasnt_eaten ate_nothing nothing_to_eat empty_stomach no_meal without_food
NOEAT not_eat_since havent_ate nothing_in_my_stomach no_chop only_water
HUNGER hungry starv =hunger hangry hunger =hungy =hungery stomach_is_empty
STARVE starv dying_of_hunger hungry_to_bed hungry_to_school eat_from_the_trash kids_are_hungry children_are_hungry
FOOD =food bread =milk diaper nappies nappy formula groceries =bread =formula diapers
NOFOOD no_food no_milk nothing_to_eat fridge_is_empty fridge_empty empty_fridge food_finished food_is_finished
NOFOOD out_of_food no_diaper no_formula nothing_in_the_fridge no_bread no_diapers no_nappies food_is_finish
NOFOOD food_finish milk_finish nothing_to_feed run_out_of_food
EMPTY =empty =finished
MONEYFOOD money_for_food money_to_eat afford_food buy_food buy_milk afford_milk money_for_milk buy_nappies
MONEYFOOD money_for_bread afford_diapers money_to_buy_food
DEPORT deport dublin removal abschiebung abschieben expel expuls deporation abschieb removal_order
DEPORTME deport_me deport_us deporting_me deporting_us be_deported being_deported getting_deported remove_me
DEPORTME get_deported got_deported deport_my
DETENTION detention deportation_prison deportation_jail
SENDBACK send_me_back deportation send_us_back sending_me_back sending_us_back sent_back send_back take_me_back_to
SENDBACK return_me send_me_back_to sent_me_back_to sent_back_to send_me_home_to sent_home_to being_sent_back
POLICE police =cops polizei =police =polizei =polis
FETCH coming =get take =coming =came =take =pick_up at_the_door knock =come =fetch arrest =picked_=up pick_me_up
FETCH =knock took_him took_her
FETCHME take_me_away pick_me_up come_for_me came_for_me coming_for_me come_to_take arrest_me take_us_away
FETCHME coming_to_get_me come_for_us came_for_us coming_for_us police_at_the_door police_at_my_door police_took
PLANE plane =plane flight airport =flight
LEAVE leave =leave leave_the_country must_go leave_germany must_leave
SWALLOW =took take swallow =taken =take =drank =drink =drunk
MANY too_many many lots whole_pack =lot too_much =many whole_box =loads handful all_the_pills =lots =all_=the =bunch
OVERDOSE overdos =od =oded too_many_pills too_many_tablets all_my_pills all_the_pills whole_pack_of bottle_of_pills
NOBREATH cant_breathe cant_breath cannot_breath not_breathing isnt_breathing no_air hardly_breath struggling_to_breath
NOBREATH stopped_breathing cannot_breathe no_=air not_breath doesnt_breathe suffocat turning_blue lips_are_blue
NOBREATH hard_to_breathe struggling_to_breathe asthma_attack gasping
BREATHE breath breathe =air
BLEED bleed bleeding =blood =bled bleeding_out bleed_to_death blood_everywhere
MUCH =lot much lots heavily everywhere badly =much =everywhere =heavy =bad
NOTSTOP wont_stop doesnt_stop not_stopping cant_stop_it not_stop cant_stop_the dont_stop
PREG pregnan =preg miscarr =preggo =belle
FAINT faint doesnt_wake fainted unconscious passed_out collapsed wont_wake not_waking not_responding isnt_moving
FAINT not_moving blacked_out not_wake_up_he unrespons baby_is_not_responding baby_not_responding fell_down_and
POISON poison bleach cleaning_fluid drain_cleaner rat_poison cleaner detergent =battery
SEIZURE seizure fitting convuls epilep cramps having_a_fit
HEART heart_attack chest_pain stroke pain_in_my_chest
LABOUR water_broke waters_broke contractions baby_is_coming labour labor in_labour in_labor
ACCIDENT run_over hit_by_a_car fell_from fell_out accident electrocut drowning fell_from_the fell_out_of
UNWELL high_fever very_sick very_ill burning_up fever_40 =40_fever baby_has_fever 40_fever vomiting_blood
UNWELL coughing_blood fever
AMBULANCE ambulance doctor_quick need_a_doctor =999 =112 need_a_doctor_now =911
ABUSE abus child_abuse abusing_child abusive_parent abusing_the_child abusing_her_child abusing_his_child
ABUSE shook_the_baby shakes_the_baby
HITKID hits_his_kid hits_her_kid beats_his_kid beats_her_kid beats_his_child beats_the_kids hits_my_sister
HITKID hits_my_brother hitting_their_kid shakes_the_baby shaking_the_baby beats_her_child beats_the_child
HITKID hits_the_kids beat_my_child beats_my_son beats_my_daughter hits_my_son hit_my_kid hits_the_baby
ALONE alone =alone left_alone by_himself by_herself unattended left_behind =abandoned
HARMKID hurting_my_sister hurts_my_sister hurts_the_kid hurting_a_child hurts_my_brother hurting_my_daughter
HARMKID touches_my_daughter touched_my_daughter touched_my_son touches_my_sister touching_kids hurts_the_child
HARMKID shake_my_baby hurt_my_baby
CRY =cry cries crying scream =crying =cries
NEGLECT neglect not_fed doesnt_feed dont_feed filthy no_food_for_the_child skinny not_feeding starving_the_child
NEGLECT kids_are_dirty left_in_the_car
HELP help heelp =help helpp =halp =hlp =rescue save_me =heelp =plshelp =hepl =helpme =sos save_us hlep halp rescue_me
CALL =call calling =phone get_the =ring
WITH =with =for =to =about =in =filling =finding =writing =getting
URGENT =now quick urgent please =pls right fast someone somebody =plz asap immediat anyone =quick =quickly =please
URGENT =asap
FILL =i =need =a =my =we =im =please =you =hello =god =is =oh =hey
LOL =lol haha hehe lmao =haha =hahaha =lmao =lmfao =xd =hehe hahaha
LAUGH laugh joking kidding =jk just_a_joke just_kidding
BORED bored boredom =bored boring
THING form exam coffee =feet teacher flat late =form =forms =exam exams grammar homework =heat football traffic prices
THING =maths
FINE just_ask just_asking just_a_question only_asking im_fine im_ok doesnt_hit_me years_ago for_school
FINE asking_for_a_friend for_homework all_good
STORY =film movie series =book =game =song theatre novel
SAID_SUICIDE =kill_=myself =killing_=myself =want_=to_=die =wanna_=die =wish_=i_=was_=dead =wish_=i_=were_=dead suicid
SAID_SUICIDE =end_=my_=life =ending_=my_=life =take_=my_=life =take_=my_=own_=life =dont_=want_=to_=live
SAID_SUICIDE =do_=not_=want_=to_=live =dont_=wanna_=live =no_=reason_=to_=live =better_=off_=dead =want_=to_=be_=dead
SAID_SUICIDE =hang_=myself =jump_=off =overdose =no_=way_=out =tired_=of_=living =tired_=of_=life =not_=worth_=living
SAID_SUICIDE =cant_=take_=it_=anymore =cant_=do_=this_=anymore =dont_=want_=to_=be_=here_=anymore =not_=want_=to_=live
SAID_SUICIDE =give_=up_=on_=life =never_=wake_=up =without_=me_=better =better_=without_=me =end_=it_=all =gonna_=kms
SAID_SUICIDE =kill_=my_=self =unalive =dont_=wanna_=be_=alive =dont_=want_=to_=be_=alive =want_=to_=disappear_=forever
SAID_SUICIDE =i_=should_=be_=dead =dont_=want_=to_=exist =wanna_=kms =want_=to_=kms =going_=to_=kms
DESPAIR =i_=cant_=go_=on =i_=cannot_=go_=on =cant_=go_=on =i_=give_=up =i_=cant_=anymore
SAID_SELFHARM =hurt_=myself =harm_=myself =cut_=myself =cutting_=myself =self_=harm =selfharm =hurting_=myself
SAID_VIOLENCE =hits_=me =hit_=me =beats_=me =beat_=me =beating_=me =hitting_=me =beaten =abuses_=me =abusing_=me
SAID_VIOLENCE =abuse_=me =hurts_=me =threatens_=me =threatening_=me =threatened_=to_=kill =going_=to_=kill_=me
SAID_VIOLENCE =want_=to_=kill_=me =wants_=to_=kill_=me =kill_=me =domestic_=violence =locked_=me =locks_=me
SAID_VIOLENCE =locked_=in =scared_=of_=my_=dad =scared_=of_=my_=father =scared_=of_=my_=stepfather
SAID_VIOLENCE =scared_=of_=my_=husband =scared_=of_=my_=brother =scared_=of_=my_=uncle =scared_=of_=my_=boyfriend
SAID_VIOLENCE =scared_=of_=my_=ex =scared_=of_=my_=family =afraid_=of_=my_=dad =afraid_=of_=my_=father
SAID_VIOLENCE =afraid_=of_=my_=stepfather =afraid_=of_=my_=husband =afraid_=of_=my_=brother =afraid_=of_=my_=uncle
SAID_VIOLENCE =afraid_=of_=my_=boyfriend =afraid_=of_=my_=ex =afraid_=of_=my_=family strangle choke_=me =choking_=me
SAID_VIOLENCE =slaps_=me =slapped_=me =kicks_=me =punched_=me =punches_=me =violent =violence =honor_=killing
SAID_VIOLENCE =honour_=killing =stalking_=me =stalker =forced_=prostitution =with_=a_=knife =in_=danger
SAID_VIOLENCE =not_=safe_=at_=home =following_=me
SAID_SEXUAL =rape =raped =raping sexual_abuse =sexual_assault =sexually molest =touches_=me =touched_=me
SAID_SEXUAL force_=me_=to_=have_=sex =sexual_=violence harass_=me =naked_=photos =nudes
SAID_MARRIAGE =forced_=marriage force_=me_=to_=marry =forced_=to_=marry =forced_=to_=get_=married =marry_=me_=off
SAID_MARRIAGE =make_=me_=marry =have_=to_=marry =arranged_=marriage =must_=marry =being_=married_=off
SAID_MARRIAGE =want_=me_=to_=marry =forcing_=me_=to_=marry =married_=against kidnap abduct =take_=me_=abroad
SAID_MARRIAGE =take_=me_=back_=to =took_=my_=passport =taken_=my_=passport =send_=me_=back_=to_=my_=country
SAID_MARRIAGE =against_=my_=will circumcis =genital_=mutilation =fgm =cut_=my_=daughter
SAID_HOMELESS =no_=place_=to_=sleep =nowhere_=to_=sleep =sleep_=on_=the_=street =sleeping_=on_=the_=street
SAID_HOMELESS =sleep_=outside =sleeping_=outside =no_=place_=to_=stay =nowhere_=to_=stay =homeless_=tonight
SAID_HOMELESS =i_=am_=homeless =im_=homeless =kicked_=out =thrown_=out =no_=bed =sleep_=on_=street =sleeping_=rough
SAID_HOMELESS =where_=to_=sleep =nowhere_=to_=go
SAID_HUNGER =nothing_=to_=eat =no_=food =hungry =starving =no_=money_=for_=food =starve
SAID_DEPORTATION =deported_=today =deported_=tomorrow =deport_=me =deportation_=today =deportation_=tomorrow
SAID_DEPORTATION =being_=deported =will_=be_=deported =get_=deported =deporting_=me =police_=are_=here
SAID_DEPORTATION =police_=is_=here =police_=at_=the_=door =deportation_=is_=today =deportation_=is_=tomorrow
SAID_DEPORTATION =to_=be_=deported =going_=to_=be_=deported =deporting_=us =deport_=us =are_=deporting
SAID_DEPORTATION =getting_=deported
SAID_DANGER =emergency =life_=in_=danger =i_=am_=in_=danger =im_=in_=danger =help_=me_=now =urgent_=help =bleeding
SAID_DANGER =sos =s_=o_=s =help_=right_=now
SAYING =exam_=is_=killing_=me =exams_=are_=killing_=me =school_=is_=killing_=me =work_=is_=killing_=me
SAYING =homework_=is_=killing_=me =job_=is_=killing_=me =boss_=is_=killing_=me =heat_=is_=killing_=me
SAYING =weather_=is_=killing_=me =german_=is_=killing_=me =waiting_=is_=killing_=me =boredom_=is_=killing_=me
SAYING =headache_=is_=killing_=me =back_=is_=killing_=me =feet_=are_=killing_=me =dying_=to_=see =dying_=to_=meet
SAYING =dying_=to_=know =dying_=of_=laughter =dying_=of_=boredom =killing_=time =kill_=time =hit_=me_=up
SAYING =hit_=me_=with_=the =kill_=for_=a hit_me_with_the hit_the_roof hit_me_up
OTHER =violeta =violetta =salvatore =salvador =hilde =violette =acuse =acused =acusing =arive =bakery =bating =blake
OTHER =blame =blaze =blesing =blesings =boats =breach =break =breasts =breding =broad =brusels =buried =burst =camps
OTHER =caries =caring =carying =cheat =checked =chese =choses =chosing =citing =clash =cleaned =clearer =coding
OTHER =coking =colapse =coling =conected =coping =corected =countries =county =cried =crimes =crush =dancer =dancers
OTHER =deaths =decoration =decorations =depart =departed =departure =depot =depth =detection =drinks =drying =engage
OTHER =engagement =exposed =failing =faling =fighter =fighters =fighting =fights =filming =findings =firing =fixing
OTHER =flags =flods =flors =flows =fucker =funding =grapes =greting =hating =hiden =hiding =hiking =hiring =hungary
OTHER =hunter =hunters =hunting =kising =lacked =lacking =lacks =lease =liking =lining =loving =marie =marked =marking
OTHER =milestone =modest =named =pepers =phones =pinch =plate =poles =policies =polite =prison =prisoner =prisoners
OTHER =prisons =prone =racing =racist =rapid =refuges =refusal =refusing =riped =ruining =sacred =scare =scares =scarf
OTHER =scary =scored =seing =seking =semingly =seting =setings =setling =sewing =shalow =shaped =sliped =sliping
OTHER =smashed =snacks =snaped =snaps =speling =stare =stared =staring =stars =started =starter =starters =starting
OTHER =stating =steped =steping =stoke =stolen =stone =store =stored =stove =strangely =strap =stream =streaming
OTHER =streams =stres =strike =striker =strikes =strongly =style =suceded =sweling =sweping =swept =table =tables
OTHER =tales =taped =tapes =taxes =terain =thread =threads =threshold =tiped =tires =traced =traces =track =tracked
OTHER =tracking =traded =tragedy =trail =trait =trash =treat =tricks =tried =trucks =violet =welington =widow =wound
OTHER =wounded =writings
DEADWISH wanna_wake_up want_to_wake_up standing_on_the_roof standing_on_the_bridge on_the_edge_of dont_wanna_exist
DEADWISH dont_want_to_be_here_anymore dont_wanna_be_here_anymore not_be_on_this_earth wish_i_was_never_born
DEADWISH nothing_keeps_me_here
GATHER next_to_me in_my_hand in_front ready beside
GOODBYE goodbye_letter goodbye_note letter_for_my_parents suicide_note
RAPE forced_himself_on forced_himself forced_herself_on said_no_like i_said_no_but pay_with_my_body with_my_body
RAPE had_his_way wouldnt_stop_when
BODY my_body
SELLME with_men_for_money go_with_men
FGM the_cutting cutting_on cut_our_girl cut_my_sister to_be_cut do_the_cutting
NOFOOD nothing_left_in_the_cupboard nothing_in_the_cupboard cupboard_is_empty nothing_left_to_eat only_water
NOFOOD only_drinking_water
UNWELL hot_like_fire not_drinking wont_drink not_feeding wont_feed very_hot
FAINT doesnt_move wont_move turned_blue lips_are_blue lying_on_the_floor cold_and_not
STRANGLE grabbed_me_by_the_throat by_the_throat hands_around_my_neck
HITME threw_me_against slammed_me smacked_me backhanded gave_me_a_black_eye
STREET under_a_bridge under_the_bridge abandoned_house abandoned_building
DEPORTME put_us_on_the_plane put_him_on_the_plane put_her_on_the_plane put_me_on_the_plane leave_germany_in
DEPORTME took_my_husband_to_the_airport
NEGLECT leaves_the_baby_alone left_the_baby locked_on_the_balcony
KIDNAP took_my_son_to took_my_daughter_to taking_my_child_to without_my_permission without_me_knowing
MARRYOFF they_chose_for_me husband_they_chose paid_for_me bought_me
HELP in_big_trouble in_deep_trouble
DEADWISH dont_wanna_wake_up dont_want_to_wake_up do_not_want_to_wake_up not_wanna_wake_up hope_i_dont_wake_up
DEADWISH wish_i_wont_wake_up
SAYING nobody_knows no_one_knows noone_knows no_one_must_know nobody_notices nobody_hits_me no_one_hits_me
RAPE held_me_down pinned_me_down even_though_i_said_no i_said_no_and i_said_stop
DEPORTME put_~_on_a_plane put_~_on_the_plane put_~_on_a_flight take_~_to_the_airport
THING when_do_we_eat when_is_lunch whens_lunch whats_for_lunch when_is_dinner
LOL =hahah
DEADWISH gonna_end_it going_to_end_it wanna_end_it want_to_end_it end_it_all end_it_tonight ending_it_tonight
HELP someone_~_come somebody_~_come come_quick come_fast come_now
FILL =come =quick
NOPLACE without_a_home without_a_roof no_roof where_can_i_go_tonight
SAYING hit_my_goal hit_a_goal hit_the_gym hits_different
SAYING nobody_hits_me_at_home no_one_hits_me_at_home quiet_place
OTHER deadline dedlin =hangi =nose =od =suna =genial rappel =ask =asking =asks
SAYING =hang_=on =help_=others =helping_=others =help_=other_=people =od_=razu =od_=nowa =od_=lat
SAYING =financial_=help =social_=help =hang_=out =hanging_=out
OTHER respuest =hangisi =tunesi
OTHER deporte deportiv
"""
