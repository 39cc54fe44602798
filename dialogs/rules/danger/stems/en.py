"""Stems of danger in English."""

STEMS = """
WANT want =wan wanna wish gonna going plan think rather =will =wd =id =ill =could ready wanted =gonna going_to
WANT think_of thinking_about planning gunna
NEG =not dont =don doesnt didnt cant cannot =no never wont without isnt arent nowhere none =dont =didnt =doesnt =cant
NEG =cnt =never =wont =without =isnt =havent =aint =couldnt =nothing
NOTWANT dont_want dont_wanna didnt_want doesnt_want dnt_want refuse
NOMORE anymore any_more no_longer no_more like_this go_on =anymor cant_go_on cant_take_it cant_do_this cant_cope
NOMORE had_enough done_with
SELF myself my_self himself herself themselves =me_self =meself themself
ME =me =us my_kids my_mum my_sister my_brother
REL =dad father uncle stepfather brother cousin teacher coach =boss =man boyfriend husband daddy stepdad =mum =mom
REL mother =bf =ex landlord =carer neighbour neighbor smuggler roommate foster
KID =kid =boy girl baby cousin year_old little =child =baby =girl toddler =daughter =son little_sister little_brother
KID niece nephew pupil
CHILDREN =kid kids baby =kids children =babies little_ones
MEN =men strangers old_=man customers clients stranger
NOBODY nobody never no_one =noone
FORCE forc made_me have_to made =force forced forcing =made_me makes_me making_me against_my_will
FEAR scared afraid terrified frightened =fear
HOME home house =home go_home at_home =house
ROOM =room house flat home =flat basement bedroom apartment
OUT =out outside leave leave_the
DAYS =day days yesterday sunday all_day =days since_monday since_sunday since_friday
SOON tomorrow today tonight =week monday tuesday wednesday thursday friday saturday sunday days =tmrw =tmr very_=soon
SOON =hours next_week this_week
TONIGHT tonight today since =2nite =tonite this_night
NIGHT night =night =nights midnight
MONEY money =money =cash broke =euro
LETTER letter =letter decision refused rejection =notice
COUNTRY germany italy country greece croatia bulgaria afghanistan nigeria somalia pakistan =syria =iraq =ghana gambia
COUNTRY my_country home_country
ABROAD pakistan country abroad somalia back_home nigeria gambia my_village holiday
DANGER danger emergenc =sos not_safe unsafe my_life_is_at
AGE =13 =14 =15 =16 =17 =12 underage minor fifteen sixteen still_a_child
SUICIDE suicid =kms sucide end_it_all take_my_life my_own_life take_his_own take_her_own unalive
KILLSELF kill_myself kill_my_self hang_myself end_myself killing_myself kill_himself kill_herself =kys end_my_life
KILLSELF top_myself =off_myself slit_my_wrist throw_myself
DEADWISH be_dead were_dead was_dead better_off_dead wish_i_was_dead dont_want_to_be_here be_=dead was_=dead were_=dead
DEADWISH never_wake not_wake_up dont_wanna_be_here not_exist stop_existing never_born disappear_forever
DEADWISH no_reason_to_live nothing_to_live sleep_forever not_be_alive
DIE =die dying dead =dead =ded
DEATH =death
LIVE live living =live =alive
NOLIVE dont_want_to_live dont_wanna_live cant_live dont_feel_like_living tired_of_living
LIFE life living =life =lyf
ENDV =end ending worth tired over stop finish worthless hopeless pointless meaningless =over sick_of give_up
KILL =kill murder =kills killing =killed
HANG hang =hang hanging =noose
JUMP jump =jump jumping jumped
HIGH =roof train bridge window =train tracks balcony
BETTER =better
PILLS =pill =pills tablet medicine paracetamol =meds sleeping_pill
GATHER saved_up collected hoarding stockpil been_saving
BURDEN burden better_off_without better_without_me nobody_needs_me no_one_would_miss nobody_would_miss
GOODBYE goodbye_forever take_care_of_my when_im_gone after_im_gone last_message final_goodbye
CUT =cut scratch =cuts cutting slice
CUTSELF cut_myself cutting_myself cut_my_arm cut_my_wrist
BURN burn =burn burned burning burnt lighter cigarette
HARM hurt harm self_harm =hurt hurts hurting =harm harming injure
HARMSELF hurt_myself hurting_myself harm_myself self_harm selfharm harming_myself
HITSELF hit_myself punch_myself punching_myself bang_my_head banging_my_head starve_myself
ARM =arm =leg legs =arms wrist =legs thigh =skin
BLADE blade knife razor =knife =glass scissors
SCARS =scar =scars wounds
HIT =hit beat beats beaten beating punch slap kick hitting abus =hits =beat =beats =slap slaps slapped =kick kicks
HIT kicked =push pushed pushes shove whip =belt thrash smack violent =flog beat_up
HITME hits_me beats_me slaps_me lays_hands =laid_hands
PASSIVEHIT get_beaten got_beaten being_beaten was_beaten get_hit getting_hit got_beat
THREAT threat threaten blackmail thretn
THREATME threatens_me threatened_me threatening_me
WEAPON knife =knife =gun =axe hammer iron_=bar machete weapon
STRANGLE chok strangl chocked throttl
NECK =neck throat
SQUEEZE squeez grabbed
HAIR =hair
WALL =wall =floor
LOCK lock locked locks locked_in =lock =locks locking trapped
LOCKME locks_me locked_me keeps_me_locked lock_me
NOTLET wont_let cant_leave doesnt_let dont_let not_let_me didnt_let not_allowed never_lets forbid
PASSPORT passport =passport my_papers my_documents my_phone =my_=id my_card
TAKE =took take =keep cant_leave =take takes =taken keeps =hide hides =hid =stole wont_give
KILLME kill_me murder_me to_kill_me kills_me killing_me kill_us honour_kill honor_kill stab_me shoot_me
KILLME beat_me_to_death =me_dead
BLOODY bruise black_eye broken_nose bleeding_nose broke_my swollen
FOLLOW follows_me following_me stalk waits_for_me watching_me tracks_my
TORTURE tortur torment
MISTREAT mistreat maltreat abuses_me abused_me abusing_me treats_me_like insults_me humiliat slave
RAPE rape raped sexual molest prostitut abuse_me =rape rapist raping harass =groomed
TOUCH touch hand_between his_hand =touch touched touches touching grope groped fondl
TOUCHME touches_me touched_me touching_me kissed_me his_hand hand_between groped_me
BODY legs private_part =breast =boobs =bum between_my_leg =legs =chest
UNDRESS clothes_off take_my_clothes undress take_off_my strip
NAKED naked nude =naked topless without_clothes
PHOTO =pic photo nudes =photo =photos =pics picture video filmed
NAKEDPHOTO =nudes =nude naked_pic naked_photo nude_pic intimate_pic sextape
EXTORT post_it post_them share_them send_it_to_everyone send_them_to leak online everyone_will_see
SELL =sell sells =sells selling pimp brothel =sold
SELLME sells_me sell_me sold_me with_customers sleep_with_men
SEX =sex sleep_with =fuck have_sex
BED =bed in_my_bed into_my_room
MARRY =marr =marry married marriage wedding engaged =marrying
MARRYME marry_him marry_my_cousin marry_an_old
MARRYOFF marry_me_off forced_marriage married_off marry_me_=off marrying_me_=off married_=off arranged_marriage
MARRYOFF promised_me give_me_to_a forcing_me_to_marry
FGM =fgm circumcis genital mutilat infibul =sunna cut_down_there cut_my_daughter
RETURNNOT leave_me_there not_come_back never_come_back never_coming_back one_way_ticket no_return_ticket keep_me_there
RETURNNOT wont_bring_me_back
KIDNAP kidnap abduct taken_by_force into_a_car dragged
SLEEP sleep stay night =sleep sleeping =slept spend_the_night stay_tonight stay_the_night =crash
NOPLACE nowhere no_place dont_know_where place_to no_where place_to_sleep place_to_stay no_bed where_to_sleep
NOPLACE where_to_go no_room somewhere_to_sleep
STREET street station outside =street =streets =park =car mosque bridge
THROW kicked_me_out kick_me_out thrown_out kicked_out kicked_me_=out kick_me_=out kicked_=out threw_me_=out
THROW thrown_=out throw_me_=out evict chucked_=out get_=out_of_the_flat locked_me_=out
HOMELESS homeless no_roof on_the_street rough_sleep sleep_rough no_home
COLD =cold freezing =rain =snow raining
EAT =eat eaten =eaten eating =ate
NOEAT havent_eaten not_eaten didnt_eat hasnt_eaten ate_nothing nothing_to_eat empty_stomach no_meal without_food
HUNGER hungry starv =hunger hangry
STARVE starv dying_of_hunger
FOOD =food bread =milk diaper nappies nappy formula groceries
NOFOOD no_food no_milk nothing_to_eat fridge_is_empty fridge_empty empty_fridge food_finished food_is_finished
NOFOOD out_of_food no_diaper no_formula nothing_in_the_fridge
EMPTY =empty
MONEYFOOD money_for_food money_to_eat afford_food buy_food buy_milk afford_milk money_for_milk buy_nappies
DEPORT deport dublin removal abschiebung abschieben expel expuls deporation
DEPORTME deport_me deport_us deporting_me deporting_us be_deported being_deported getting_deported remove_me
DETENTION detention deportation_prison deportation_jail
SENDBACK send_me_back deportation send_us_back sending_me_back sending_us_back sent_back send_back take_me_back_to
SENDBACK return_me
POLICE police =cops polizei
FETCH coming =get take =coming =came =take =pick_up at_the_door knock =come =fetch arrest
FETCHME take_me_away pick_me_up come_for_me came_for_me coming_for_me come_to_take arrest_me take_us_away
FETCHME coming_to_get_me
PLANE plane =plane flight airport
LEAVE leave =leave leave_the_country must_go leave_germany
SWALLOW =took take swallow =taken =take =drank =drink
MANY too_many many lots whole_pack =lot too_much =many whole_box =loads handful all_the_pills
OVERDOSE overdos =od =oded
NOBREATH cant_breathe cant_breath cannot_breath not_breathing isnt_breathing no_air hardly_breath struggling_to_breath
NOBREATH stopped_breathing
BREATHE breath breathe =air
BLEED bleed bleeding =blood
MUCH =lot much lots heavily everywhere badly =much
NOTSTOP wont_stop doesnt_stop not_stopping cant_stop_it not_stop
PREG pregnan =preg miscarr
FAINT faint doesnt_wake fainted unconscious passed_out collapsed wont_wake not_waking not_responding isnt_moving
FAINT not_moving blacked_out
POISON poison bleach cleaning_fluid drain_cleaner rat_poison
SEIZURE seizure fitting convuls epilep cramps
HEART heart_attack chest_pain stroke pain_in_my_chest
LABOUR water_broke waters_broke contractions baby_is_coming labour labor
ACCIDENT run_over hit_by_a_car fell_from fell_out accident electrocut drowning
UNWELL high_fever very_sick very_ill burning_up fever_40 =40_fever baby_has_fever
AMBULANCE ambulance doctor_quick need_a_doctor =999 =112
ABUSE abus child_abuse abusing_child abusive_parent
HITKID hits_his_kid hits_her_kid beats_his_kid beats_her_kid beats_his_child beats_the_kids hits_my_sister
HITKID hits_my_brother hitting_their_kid shakes_the_baby shaking_the_baby beats_her_child
ALONE alone =alone left_alone by_himself by_herself unattended
HARMKID hurting_my_sister hurts_my_sister hurts_the_kid hurting_a_child hurts_my_brother hurting_my_daughter
CRY =cry cries crying scream
NEGLECT neglect not_fed doesnt_feed dont_feed filthy no_food_for_the_child skinny
HELP help heelp =help helpp =halp =hlp =rescue save_me =heelp =plshelp
URGENT =now quick urgent please =pls right fast someone somebody =plz asap immediat anyone
FILL =i =need =a =my =we =im =please =you =hello =god =is =oh =hey
LOL =lol haha hehe lmao =haha =hahaha =lmao =lmfao =xd =hehe
LAUGH laugh joking kidding =jk just_a_joke
BORED bored boredom =bored boring
THING form exam coffee =feet teacher flat late =form =forms =exam exams grammar homework =heat football traffic prices
THING =maths
FINE just_ask just_asking just_a_question only_asking im_fine im_ok doesnt_hit_me years_ago for_school
FINE asking_for_a_friend for_homework
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
SAID_DANGER =sos
SAYING =exam_=is_=killing_=me =exams_=are_=killing_=me =school_=is_=killing_=me =work_=is_=killing_=me
SAYING =homework_=is_=killing_=me =job_=is_=killing_=me =boss_=is_=killing_=me =heat_=is_=killing_=me
SAYING =weather_=is_=killing_=me =german_=is_=killing_=me =waiting_=is_=killing_=me =boredom_=is_=killing_=me
SAYING =headache_=is_=killing_=me =back_=is_=killing_=me =feet_=are_=killing_=me =dying_=to_=see =dying_=to_=meet
SAYING =dying_=to_=know =dying_=of_=laughter =dying_=of_=boredom =killing_=time =kill_=time =hit_=me_=up
SAYING =hit_=me_=with_=the =kill_=for_=a hit_me_with_the hit_the_roof hit_me_up
OTHER =acuse =acused =acusing =amusing =arange =arangement =arive =baning =banking =bating =biter =blesing =blesings
OTHER =blocked =boats =boeing =breach =breasts =breding =bride =brusels =buried =buter =camps =carying =cheat =checked
OTHER =chese =chile =chili =chosing =citing =clash =clearing =coding =coking =colapse =coling =conected =coping
OTHER =corected =countries =county =crush =dancer =dancers =deaths =decoration =decorations =depart =departed
OTHER =departure =depot =depth =detection =doctrine =doing =drinks =drunk =drying =engage =engagement =fighter
OTHER =fighters =fighting =fights =filing =firing =fixing =flowing =flows =folow =folowed =folowers =fringe =greting
OTHER =hardy =hating =hiding =hiking =hiring =horor =hungary =hunter =hunting =kising =lacked =lacking =lacks =lease
OTHER =liking =lining =loked =loving =maning =maping =milestone =modest =monkey =named =newer =ofline =plate =policies
OTHER =polite =prison =prisoner =prisoners =prisons =promise =promises =racing =racist =rapid =recover =recovered
OTHER =recovery =refuges =refusal =refusing =remote =remotely =removing =rescued =riped =ruining =sacred =scare
OTHER =scares =scarf =scary =scored =seing =seking =semingly =seting =setings =setling =sewing =shades =shake =shalow
OTHER =shaped =shapes =shaping =sharing =sliped =sliping =snakes =snaped =snaps =speling =stakes =stare =stared
OTHER =staring =stars =started =starter =starters =starting =stating =steped =steping =stoke =stolen =stone =store
OTHER =stored =stove =strangely =stream =streaming =streams =stres =strike =striker =strikes =strongly =style =suceded
OTHER =sweling =sweping =swept =table =tables =taped =terain =thread =threads =threshold =throne =thrones =tiped
OTHER =tires =traced =traces =track =tracked =tracking =traded =tragedy =trail =trait =trash =treason =treasure
OTHER =treasury =treat =treated =treaties =treating =treatment =treaty =tricks =tried =trucks =understod =violet
OTHER =welington =whore =widow =wound =wounded
"""
