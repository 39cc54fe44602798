"""Stems of danger in Spanish."""

STEMS = """
WANT quiero =voy ganas prefiero pienso ojala quiere quieren =va quisiera deseo =kiero =quiero =quisiera =ganas
NEG =no =ni =sin nada nunca tampoco =nunca =nada =tampoco =jamás
NOTWANT no_quiero no_quiere no_kiero ya_no_quiero
NOMORE ya_no =mas =ya_=no no_puedo_más no_aguanto no_doy_más no_puedo_seguir =harto =harta =más
SELF =me mismo misma =mí =se =mi_mismo =mi_=misma =mi_=mismo
ME =me =mi =nos =mí mis_hijos =mi_mamá =a_=mis_=hijos =mi_=hijo =mi_=hija
REL padrastro papa padre =papá =tío hermano =primo marido esposo =novio =ex profesor =profe entrenador =jefe vecino
REL casero madre =mamá madrastra cuidador coyote =padre =hermano =abuelo =esposo =marido
KID nina hijo =niño =niña =hijo =hija =bebé =bebe =nene =nena chamac hermanito hermanita sobrin alumn chiquit menor
CHILDREN hijo niños =hijos mis_hijos =nenes los_peques chiquitos =niños =peques
MEN hombres desconocidos clientes viejo =tipos =un_hombre
NOBODY nadie =nadie ninguno
FORCE fuerza oblig forz forza =tengo_que a_la_fuerza contra_mi_voluntad presion
FEAR miedo asustad aterr temor =miedo
HOME casa =casa a_mi_casa volver_a_casa mi_hogar
ROOM cuarto casa habitación =piso =casa sótano departamento =baño
OUT salir =fuera afuera =salga =salir
DAYS dias =día =días ayer anteayer todo_el_día desde_el_lunes desde_el_domingo antier =ayer semanas
SOON manana =hoy viernes jueves dias semana mañana pronto =lunes martes miércoles sábado domingo =horas =pronto
TONIGHT =hoy noche esta_noche
NIGHT =noche =noches
MONEY dinero plata =euros =lana =dinero =plata
LETTER carta =carta papel notifica resolución negaron =papel
COUNTRY alemania italia grecia croacia bulgaria mi_país españa colombia venezuela =italia =grecia =colombia =mi_=país
COUNTRY =marruecos
ABROAD mi_país extranjero vacaciones mi_pueblo marruecos pakistán a_marruecos a_mi_país a_pakistán a_bolivia
DANGER peligro emergenc =sos emergencia corre_peligro en_peligro mi_vida_corre
AGE =13 =14 =15 =16 =17 =12 menor_de_edad quince_años dieciséis
SUICIDE suicid quitarme_la_vida quitarse_la_vida acabar_con_mi_vida quitar_la_vida acabar_con_todo cortarme_las_venas
KILLSELF me_voy_a_matar matarme quitarme_la_vida me_mato me_quiero_matar ahorcarme colgarme se_quiere_matar
KILLSELF se_va_a_matar matarse cortarme_las_venas tirarme_por pegarme_un_tiro tirarme_del tirarme_al desvivirme
DEADWISH me_quiero_morir estar_muert estuviera_muert no_despertar no_existir dejar_de_existir no_haber_nacido
DEADWISH desaparecer_para dormir_para_siempre no_estar_aquí para_qué_vivir quiero_morir morirme estaría_mejor_muert
DEADWISH ganas_de_morir razón_para_vivir sentido_vivir
DIE morir muer =morirme muero muera muert =muriera =morir =muero
DEATH muerte =morir =muerte =muerta =muerto
LIVE vivir =vivir =vivo
NOLIVE no_quiero_vivir no_quiero_seguir_vivi ya_no_quiero_vivi sin_ganas_de_vivir cansad_de_vivir no_vivir
NOLIVE no_quiero_seguir ganas_de_vivir odio_mi_vida cansada_de_vivir cansado_de_vivir harta_de_vivir
LIFE vida =vida mi_vida
ENDV acabar terminar =fin cansad sin_sentido no_vale harto harta no_sirv =asco =acabar
KILL matar mata =matar =mato =mata asesin =maten
HANG ahorc colgarme =soga ahorcar
JUMP saltar tirarme lanzarme =salto =saltar
HIGH techo puente ventana =tren =vías azotea balcón =puente
BETTER mejor =mejor
PILLS pastill pastilla pastillas píldora medicamento medicina somnífero =pastis paracetamol medicament
GATHER guardando juntando acumulando guardado guardad juntado
BURDEN una_carga un_estorbo mejor_sin_mí nadie_me_extrañ nadie_me_echar soy_una_carga una_molestia_para
GOODBYE adiós_para despedir cuiden_a_mi cuida_a_mi cuando_ya_no_esté perdónenme último_mensaje adiós_para_siempre
CUT cort =corto =corta =cortar corté cortando rajo =cortes =corté
CUTSELF me_cort me_corto cortarme me_corté se_corta me_rajo me_estoy_cortando me_hago_cortes autolesi me_he_cortado
BURN quemo quema quemar cigarro encendedor quem cigarr
HARM dano =daño lastim herir =hiero
HARMSELF autolesion me_hago_dan hacerme_daño me_hago_daño me_lastimo lastimarme autoles se_hace_daño se_lastima
HARMSELF me_autolesi herirme me_castigo
HITSELF me_pego_a_mí golpeo_la_cabeza golpearme_a me_golpeo me_pego_a cabeza_contra_la_pared
ARM =brazo =brazos muñeca pierna =piel =venas muslo brazo =pierna
BLADE cuchilla cuchillo navaja vidrio tijera =gillette =navaja gillette
SCARS cicatri heridas
HIT pega golpe maltrat =pega =pegan =pegar =pegó golpea golpiz =golpes cachetad bofetad patada puñet empuj paliza
HIT cinturón =zurra violent agred =madre_me_peg =golpea golpes golpeó golpean =golpe bofetada =puñetazo correa =cinto
HIT =pegaba
HITME me_pega me_pegan me_pegó me_golpea me_peg =pegarme me_golpeó me_levanta_la_mano me_alza_la_mano
HITME violencia_de_género
PASSIVEHIT soy_golpead me_dieron_una_paliza fui_golpead me_dan_golpes me_han_pegado
THREAT amenaz chantaj extors
THREATME me_amenaz me_chantaj me_amenaza me_amenazó
WEAPON cuchillo navaja pistola =arma hacha martillo machete fierro
STRANGLE estrang estrangul ahorcó ahorcarme asfix me_ahorc apretó_el_cuello me_ahorca me_asfixia =ahorcó
NECK cuello garganta
SQUEEZE apret agarr apriet
HAIR =pelo cabello
WALL =pared =suelo
LOCK encierr encerr candado =llave
LOCKME me_encierra me_encerr me_tiene_encerr me_tienen_encerr no_puedo_salir encerrada encerrado
NOTLET no_me_dej no_me_deja no_me_dejan no_nos_deja prohíb prohibid no_puedo_salir no_me_deja_salir no_me_dejan_salir
NOTLET no_puedo_salir_de_casa prohíbe_salir
PASSPORT pasaporte documentos mis_papeles =celular =móvil =cédula =papeles celular móvil
TAKE quito devuelv quitó quita quitaron escond =tiene me_robó =quitó =quitaron =quita
KILLME me_va_a_matar matarme matarme_a me_quiere_matar te_voy_a_matar me_quieren_matar me_mata me_van_a_matar matarnos
KILLME nos_va_a_matar apuñal me_matará va_a_matarme me_mata_si quiere_matarme
BLOODY moretón moretones =morados sangr ojo_morado rompió_la moratón me_rompió
FOLLOW me_sigue me_persigue acosa me_espera me_vigila me_espía me_acosa me_espera_afuera
TORTURE tortur atorment
MISTREAT maltrat humill me_insulta esclav me_trata_como
RAPE viol abus viola violó =violaron violad abuso_sexual abusó abusa sexual acoso manose prostitu =viola =violó violar
RAPE acosa manosea_y
TOUCH toca =toca tocó =tocar =tocan acarici =tocando manose =acaricia =soba tocarme toca_mis_partes toca_mi_cuerpo
TOUCH toca_el_cuerpo toca_por_debajo tío_me_toca padrastro_me_toca padre_me_toca profesor_me_toca
TOUCHME me_toca me_tocó me_manose me_besó me_besa tocarme me_acarici metió_mano tío_me_toca padrastro_me_toca
TOUCHME padre_me_toca papá_me_toca hermano_me_toca abuelo_me_toca profe_me_toca jefe_me_toca él_me_toca primo_me_toca
TOUCHME me_toca_abajo me_toca_ahí me_toca_mis_partes me_toca_las_tetas me_toca_los_pechos me_toca_el_cuerpo
TOUCHME me_toca_por_la_noche me_toca_cuando_duermo me_tocan_mis me_mete_mano se_mete_en_mi_cama viene_a_mi_cama
TOUCHME mis_partes me_acaricia me_soba me_agarra_las
BODY partes_íntimas =pecho =senos =tetas =nalgas entre_las_piernas =cuerpo =culo calzón pechos vagina
UNDRESS ropa desnud desvest desnudarme quitarme_la_ropa quitar_la_ropa sacarme_la_ropa
NAKED desnud =encuerad sin_ropa en_pelotas desnuda =desnudo
PHOTO foto =foto =fotos video vídeo imágenes grab =video =vídeo
NAKEDPHOTO =nudes fotos_desnud foto_desnud fotos_íntimas video_íntimo =packs
EXTORT publicar mandar_a_todos subir_a_internet difund compartir_mis en_internet public subir_mis
SELL vende vender prostíbulo burdel =vende =vender prostit
SELLME me_vende venderme con_clientes acostarme_con_hombres me_vendió
SEX =sexo acostarme_con relaciones_con =coger follar tener_relaciones
BED =cama en_mi_cama a_mi_cuarto
MARRY casar matrim casarme matrimonio boda =casada compromet =boda
MARRYME casarme_con se_quiere_casar_conmigo tengo_que_casarme me_quieren_casar me_van_a_casar
MARRYOFF me_quieren_casar matrimonio_forz me_van_a_casar casarme_a_la_fuerza casar_a_mi me_casan me_entregan_a
MARRYOFF matrimonio_forzado obligan_a_casarme obliga_a_casarme casarme_con_un_viejo casarme_con_mi_primo me_casan_con
FGM ablacion mutilación ablación circunci clítoris cortarla_abajo mutilación_genital circuncid cortar_el_clítoris
RETURNNOT no_volver no_regres dejarme_allá dejarme_allí me_dejan_allá nunca_volver sin_regreso sólo_ida
RETURNNOT no_me_dejan_volver
KIDNAP secuestr rapt se_la_llevaron_a llevarme_a_la_fuerza llevar_a_la_fuerza
SLEEP dormir duermo =duermo =dormí durmiendo =duerme pasar_la_noche quedarme
NOPLACE no_tengo_donde no_tengo_dónde no_sé_dónde ningún_lugar =ningún_sitio no_tenemos_dónde dónde_dormir
NOPLACE dónde_quedar sin_cama sin_lugar adónde_ir a_dónde_ir no_tenemos_donde ningún_sitio no_hay_sitio sin_techo
STREET calle estacion =calle estación parque afuera =coche =carro banca mezquita =parque =afuera
THROW echo echaron me_echó me_echaron me_corrió me_corrieron me_botó me_botaron echado_de sacaron_de_la_casa desaloj
THROW desahuci me_sacó_de nos_echan nos_echaron me_sacaron_de_la_casa echado_de_casa
HOMELESS en_la_calle sin_techo sin_hogar en_la_=calle sin_casa indigente vivo_en_la_calle duermo_en_la_calle
HOMELESS estoy_en_la_calle estamos_en_la_calle dormimos_en_la_calle vivo_en_el_coche vagabund
COLD =frío =nieve =lluvia helad congel
EAT comer comid =comer =como comido =comí =come =comemos =comido
NOEAT no_he_comido no_hemos_comido no_comí no_como no_ha_comido sin_comer nada_en_el_estómago =sin_probar no_comemos
NOEAT no_como_desde no_han_comido
HUNGER hambre hambrient =hambre
STARVE morir_de_hambre muero_de_hambre mueren_de_hambre muriendo_de_hambre desnutri morimos_de_hambre pasando_hambre
STARVE pasamos_hambre hijos_tienen_hambre niños_tienen_hambre se_acuestan_con_hambre comer_de_la_basura
FOOD comida =pan =leche pañal alimento fórmula pañales =fórmula
NOFOOD no_hay_comida nada_que_comer nada_para_comer sin_comida no_tengo_comida no_tenemos_comida nevera_vacía
NOFOOD no_hay_leche no_tengo_qué_comer nada_de_comer no_hay_qué_comer refri_vac no_tengo_leche no_tengo_pañales
NOFOOD refri_vacío nevera_está_vacía qué_darles_de_comer
EMPTY =vacío =vacía
MONEYFOOD dinero_para_comer dinero_para_comida plata_para_comer comprar_comida comprar_leche comprar_pañal
MONEYFOOD para_comprar_com para_la_comida dinero_para_la_comida plata_para_comida dinero_para_leche
MONEYFOOD dinero_para_la_leche comprar_pañales dinero_para_pañales
DEPORT deport expuls abschiebung dublín dublin repatri devolución abschieb
DEPORTME me_deport nos_deport deportarme deportarnos me_van_a_deport expulsarme nos_expuls nos_van_a_deport
DEPORTME van_a_deportar me_expuls
DETENTION centro_de_internamiento cárcel_de_deport detención centro_de_deten
SENDBACK devuelv devolver mandarme_de_vuelta mandarnos me_mandan_a me_devuelv me_regresan regresarme mandar_de_vuelta
SENDBACK =enviarme_de nos_devuelv me_mandan_de nos_mandan_de
POLICE polici policía =polis migra polizei =poli
FETCH viene =viene vienen buscar llevar =llevan recoger en_la_puerta vinieron =vino =vienen =buscar llevaron =llev
FETCHME buscarme llevarme me_llevan vienen_por a_buscarnos llevarnos detenerme vienen_por_mí vienen_por_nosotros
FETCHME vino_por_nosotros venir_a_buscarnos vienen_a_buscarme policía_en_la_puerta policía_vino_por policía_se_llevó
FETCHME vienen_a_llevar
PLANE avion avión =vuelo aeropuerto =avión
LEAVE salir salir_de abandonar irme_de dejar_el_país dejar_alemania =irnos salir_del_país abandonar_el_país
LEAVE salir_de_alemania
SWALLOW =tom tragu tragó =tomé =tome tomado =tomó bebí bebió =tomar =tragué tragado =tomado =bebí ingir
MANY much muchas muchos demasiad =todas caja_entera un_montón =muchos caja_de
OVERDOSE sobredosis muchas_pastillas demasiadas_pastillas todas_las_pastillas caja_de_pastillas
NOBREATH no_puede_respir no_puedo_respirar no_puede_respirar no_respira me_falta_el_aire le_falta_el_aire sin_aire
NOBREATH me_ahogo se_ahoga no_respir no_respiro se_está_ahogando falta_el_aire me_asfixio labios_azules se_pone_azul
BREATHE respir =aire
BLEED sangr sangre hemorr desangr sangre_por_todos hemorragia
MUCH mucho mucha demasiad por_todas =todo =mucho =mucha muchísim
NOTSTOP no_para no_se_detiene no_deja_de no_parar no_se_corta
PREG embaraz =encinta aborto
FAINT desmay inconsci no_despierta no_responde no_reacciona se_cayó_y no_se_mueve perdió_el_con inconscient
FAINT niño_no_reacciona bebé_no_reacciona ya_no_reacciona perdió_el_conoc desvanec
POISON veneno =cloro lejía envenen detergente
SEIZURE convulsi epilep ataque_de convuls
HEART infarto dolor_en_el_pecho dolor_de_pecho derrame
LABOUR rompió_fuente rompí_aguas contracciones dar_a_luz ya_viene_el_bebé rompió_la_fuente
ACCIDENT atropell accidente cayó_de_la_ventana cayó_por_la electrocut cayó_del_balcón
UNWELL fiebre_alta mucha_fiebre muy_enferm =40_de_fiebre 40_de_fiebre vomita_sangre fiebre_muy_alta fiebre calentura
AMBULANCE ambulancia doctor_rápido médico_urgente =112
ABUSE maltrat maltrato_infantil maltrata_a_su maltratan_a_su abuso_de_menor abuso_infantil maltrata_a_su_hij
ABUSE maltrata_a_los_niños
HITKID pega_a_su_hijo pega_a_su_hija pega_a_sus_hijos golpea_a_su_hijo golpea_a_sus_hijos le_pega_al_niño
HITKID le_pega_a_la_niña pega_al_bebé pega_a_mi_herman le_pegan_a pega_a_su_hij pega_a_sus_hij pega_a_mi_hij
HITKID pega_a_mis_hij pega_al_niño pega_a_la_niña pega_a_los_niños golpea_a_su_hij golpea_a_mi_hij golpea_al_niño
HITKID le_pega_a_mi le_pego_a_mi pegué_a_mi_hij
ALONE solo =solo =sola =solos =solas abandon
HARMKID daño_a_mi_herman daño_a_la_niña daño_al_niño lastima_a_mi daño_a_mi_hij toca_a_mi_hij tocó_a_mi_hij
HARMKID toca_a_mi_herman toca_a_los_niños sacude_al_bebé
CRY llora grita gritos =grita =llora llorar
NEGLECT no_le_dan_de_comer no_le_da_de_comer descuid abandonad desnutrid neglig no_les_da_de_comer
HELP ayud auxili socorr ayuda =ayúdame ayúden auxilio socorro =sálvame =help ayúdenme ayúdame =sos sálva sálven sálvi
CALL llam
WITH =con =para =en =sobre =de =a =llenar =rellenar
URGENT rapido porfa alguien rápido urgente =ahora por_favor =porfa =ya =xfa urgent
FILL =me =por favor =q =yo =necesito =un =una =mi =favor =hola =dios =estoy =es
LOL jaja =lol =jaja =jajaja =xd =jeje =jajaj
LAUGH risa riendo broma bromeando =chiste
BORED aburr aburri
THING formulario examen gramática tarea =café pies calor estrés fútbol trabajo =tráfico
FINE solo_pregunt sólo_pregunto sólo_una_pregunta una_pregunta estoy_bien no_me_pega para_la_escuela hace_años
FINE solo_una_pregunta todo_bien
STORY película =serie =libro =juego canción novela
SAID_SUICIDE =quiero_=morir =quiero_=morirme =ganas_=de_=morir =matarme suicid =no_=quiero_=vivir =quitarme_=la_=vida
SAID_SUICIDE =acabar_=con_=mi_=vida =terminar_=con_=mi_=vida =no_=quiero_=seguir_=viviendo =sin_=ganas_=de_=vivir
SAID_SUICIDE cansad_=de_=vivir =me_=quiero_=matar =me_=voy_=a_=matar =me_=quiero_=morir =quiero_=matarme =deseo_=morir
SAID_SUICIDE =quitarme_=de_=en_=medio =ya_=no_=aguanto_=vivir
DESPAIR =no_=puedo_=más =ya_=no_=puedo =no_=quiero_=más
SAID_SELFHARM =me_=corto =cortarme =hacerme_=daño =me_=hago_=daño autolesion
SAID_VIOLENCE =me_pega =me_golpea =me_=golpeó =me_=pegó =me_maltrata =maltrato =violencia =me_amenaza
SAID_VIOLENCE amenaza_=de_=muerte =me_=va_=a_=matar =me_=van_=a_=matar =quiere_=matarme =quieren_=matarme =me_encierra
SAID_VIOLENCE =me_=encerró =miedo_=de_=mi_=marido =miedo_=a_=mi_=padre =miedo_=a_=mi_=marido =miedo_=de_=mi_=padre
SAID_VIOLENCE =miedo_=de_=volver_=a_=casa
SAID_SEXUAL =violación =me_=violó =me_=violaron =violada =abuso_=sexual =abusó_=de_=mí =abusaron_=de_=mí
SAID_SEXUAL =acoso_=sexual
SAID_MARRIAGE =matrimonio_=forzado obliga_=a_=casarme =obligan_=a_=casarme =casarme_=a_=la_=fuerza =me_=quieren_=casar
SAID_MARRIAGE =forzada_=a_=casarme secuestr =me_=quitó_=el_=pasaporte =me_=quitaron_=el_=pasaporte =ablación
SAID_MARRIAGE =mutilación_=genital
SAID_HOMELESS =no_=tengo_=donde_=dormir =sin_=lugar_=para_=dormir =dónde_=dormir =donde_=dormir =duermo_=en_=la_=calle
SAID_HOMELESS =dormir_=en_=la_=calle =estoy_=en_=la_=calle =me_=echaron_=de_=casa =me_=echó_=de_=casa
SAID_HUNGER =no_=tengo_=comida =nada_=que_=comer =tengo_=hambre =mi_=hijo_=tiene_=hambre =mis_=hijos_=tienen_=hambre
SAID_HUNGER =pasamos_=hambre
SAID_DEPORTATION =me_=deportan =me_=van_=a_=deportar =deportación_=hoy =deportación_=mañana =van_=a_=deportarme
SAID_DEPORTATION =la_=policía_=está_=aquí =policía_=en_=la_=puerta
SAID_DANGER =en_=peligro =emergencia =peligro_=de_=muerte =socorro =auxilio =sos =ayuda_=ahora_=mismo
SAYING =morirme_=de_=risa =morir_=de_=risa =matar_=el_=tiempo =morirme_=de_=ganas
OTHER =mamen =salvador =violeta =correa =mateu =salvà =cándido =tovar =violetta =salvatore =hilde =violette =balon
OTHER =bravo =busca =buscaba =buscaban =buscado =buscador =buscamos =buscan =buscando =buscas =cabalo =cabalos =cagada
OTHER =canada =cansancio =canto =causada =causado =celula =celulas =ciento =cinco =cinta =coches =cogido =comedor
OTHER =comen =comes =comico =comio =comisaria =comisario =comoda =comodo =coper =corio =corta =cortas =corto =costa
OTHER =costar =coste =costes =costo =cuero =cuerpos =cuervo =desayuno =despedida =despedido =desventaja =detecion
OTHER =difunto =documento =dormida =dormido =emergentes =escandalo =expuesta =expuesto =expuestos =expuso =extranjera
OTHER =extranjeras =formada =goles =grito =guarda =guardamos =guardan =guardar =haria =hasta =herida =heridos =hielo
OTHER =hombre =lama =lamada =lamamos =lamanos =lamarnos =lamas =lame =lamenme =lamenos =lamo =lucia =lunar =luvias
OTHER =manos =maraton =mateo =mates =matricula =matriz =mueven =muneco =navara =nieves =nubes =nueve =pagan =pagar
OTHER =paneles =paquete =paquetes =paren =pares =pasadas =pasilo =pastel =patatas =penales =pesar =pierda =pierdan
OTHER =pierdas =police =politica =politicas =politico =politicos =posicion =prision =prisionero =quinta =quinto =quiso
OTHER =quite =recoge =recorer =repartir =salarial =salario =salarios =salas =saldo =salgo =salio =salta =salte =santo
OTHER =silas =silva =sobra =solar =soltar =sueco =sueldo =suele =suelos =suelto =sueno =suenos =tiende =tienen =tienes
OTHER =tiera =tieras =tomada =tomadas =tomamos =toman =tomando =tomara =tomaron =tortuga =tratado =tratados =trazado
OTHER =vegas =velas =vence =vencer =venda =vendo =vendra =vendran =vendria =vengas =ventaja =ventajas =ventas =venus
OTHER =veras =verde =vicio =viena =vivia =vivieron =vivio =volar =vuela =vuelos =vuelto =vuelvo
MARRYOFF esposo_que_escogieron esposo_q_escogieron marido_que_escogieron novio_que_escogieron esposo_que_eligieron
MARRYOFF marido_que_eligieron me_dan_a_un
MARRYOFF me_vendieron_a quedo_a_vivir_con_el_esposo me_prometieron_a
NOFOOD puro_agua pura_agua a_puro_agua nada_en_la_nevera ni_un_pan solo_agua no_he_comido_nada
DEPORTME para_mandarlo para_mandarla mandarnos_a mandarme_a montarlo_en_el_avión suben_al_avión
DEPORTME tienen_en_el_aeropuerto llevaron_a_mi_esposo agarraron_a_mi
FAINT no_me_contesta no_contesta_y tirada_en tirado_en está_fría está_morado está_azul
DEADWISH no_despertarme estoy_en_la_azotea estoy_en_el_puente mejor_sin_mí nunca_haber_nacido
GOODBYE carta_para_mis_papás carta_de_despedida carta_a_mis_padres esta_noche_se_acaba
GATHER en_la_mano al_lado enfrente
STRANGLE por_el_cuello del_cuello_y me_agarró_del_cuello
HITME me_aventó_contra me_estrelló me_tiró_contra me_madrea me_agarra_a me_cachetea
RAPE pagar_con_mi_cuerpo con_mi_cuerpo me_obligó_a_acostar abusó_de_mí
SELLME ir_con_hombres
FGM mutila cortar_a_mi_hija
UNWELL arde_en_fiebre no_quiere_mamar no_bebe_nada hirviendo
STREET debajo_de_un_puente bajo_un_puente casa_abandonada
NEGLECT deja_al_bebé_solo encerrado_en_el_balcón dejan_solito_al
KIDNAP se_llevó_a_mi_hijo se_llevó_a_mi_hija sin_mi_permiso
HELP en_un_problemón contesten_por_favor
SAYING nadie_sabe nadie_lo_sabe
MARRYME con_quien_me_caso me_caso_con_quien con_quién_me_tengo_que_casar
MARRYOFF escogieron_con_quien eligieron_con_quien ya_me_tienen_marido
RAPE me_sujetó_y dije_que_no le_dije_que_no
THING cuándo_comemos cuándo_se_come qué_hay_de_comer
DEPORTME meten_en_un_avión subir_a_un_avión
HELP que_venga_alguien vengan_rápido vengan_ya alguien_que_venga
DEADWISH acabar_con_todo terminar_con_todo esta_noche_acabo_con_todo
NOPLACE adónde_ir_esta_noche
SAYING no_me_deportaron no_nos_deportaron
SAYING =no_=responder =prefiero_=no_=responder =prefiero_=no_=contestar =no_=respondo
OTHER deporte deportiv =salve
OTHER calendario
SAYING =coche_=de_=bebé =toca_=un =toca_=una
"""
