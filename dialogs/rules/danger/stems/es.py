"""Stems of danger in Spanish."""

STEMS = """
WANT quiero =voy ganas prefiero pienso ojala quiere quieren =va quisiera deseo =kiero
NEG =no =ni =sin nada nunca tampoco =nunca =nada =tampoco =jamás
NOTWANT no_quiero no_quiere no_kiero ya_no_quiero
NOMORE ya_no =mas =ya_=no no_puedo_más no_aguanto no_doy_más no_puedo_seguir =harto =harta
SELF =me mismo misma =mí =se =mi_mismo
ME =me =mi =nos =mí mis_hijos =mi_mamá
REL padrastro papa padre =papá =tío hermano =primo marido esposo =novio =ex profesor =profe entrenador =jefe vecino
REL casero madre =mamá madrastra cuidador coyote
KID nina hijo =niño =niña =hijo =hija =bebé =bebe =nene =nena chamac hermanito hermanita sobrin alumn chiquit menor
CHILDREN hijo niños =hijos mis_hijos =nenes los_peques chiquitos
MEN hombres desconocidos clientes viejo =tipos =un_hombre
NOBODY nadie =nadie ninguno
FORCE fuerza oblig forz forza =tengo_que a_la_fuerza contra_mi_voluntad presion
FEAR miedo asustad aterr temor
HOME casa =casa a_mi_casa volver_a_casa mi_hogar
ROOM cuarto casa habitación =piso =casa sótano departamento
OUT salir =fuera afuera =salga
DAYS dias =día =días ayer anteayer todo_el_día desde_el_lunes desde_el_domingo antier
SOON manana =hoy viernes jueves dias semana mañana pronto =lunes martes miércoles sábado domingo =horas
TONIGHT =hoy noche esta_noche
NIGHT =noche =noches
MONEY dinero plata =euros =lana
LETTER carta =carta papel notifica resolución
COUNTRY alemania italia grecia croacia bulgaria mi_país españa colombia venezuela
ABROAD mi_país extranjero vacaciones mi_pueblo marruecos pakistán
DANGER peligro emergenc =sos emergencia corre_peligro
AGE =13 =14 =15 =16 =17 =12 menor_de_edad quince_años dieciséis
SUICIDE suicid quitarme_la_vida quitarse_la_vida acabar_con_mi_vida
KILLSELF me_voy_a_matar matarme quitarme_la_vida me_mato me_quiero_matar ahorcarme colgarme se_quiere_matar
KILLSELF se_va_a_matar matarse cortarme_las_venas tirarme_por
DEADWISH me_quiero_morir estar_muert estuviera_muert no_despertar no_existir dejar_de_existir no_haber_nacido
DEADWISH desaparecer_para dormir_para_siempre no_estar_aquí para_qué_vivir
DIE morir muer =morirme muero muera muert =muriera
DEATH muerte =morir
LIVE vivir =vivir =vivo
NOLIVE no_quiero_vivir no_quiero_seguir_vivi ya_no_quiero_vivi sin_ganas_de_vivir cansad_de_vivir no_vivir
LIFE vida =vida mi_vida
ENDV acabar terminar =fin cansad sin_sentido no_vale harto harta no_sirv =asco
KILL matar mata =matar =mato =mata asesin =maten
HANG ahorc colgarme =soga
JUMP saltar tirarme lanzarme =salto
HIGH techo puente ventana =tren =vías azotea balcón
BETTER mejor
PILLS pastill pastilla pastillas píldora medicamento medicina somnífero
GATHER guardando juntando acumulando guardado
BURDEN una_carga un_estorbo mejor_sin_mí nadie_me_extrañ nadie_me_echar
GOODBYE adiós_para despedir cuiden_a_mi cuida_a_mi cuando_ya_no_esté perdónenme último_mensaje
CUT cort =corto =corta =cortar corté cortando rajo
CUTSELF me_cort me_corto cortarme me_corté se_corta me_rajo me_estoy_cortando
BURN quemo quema quemar cigarro encendedor
HARM dano =daño lastim herir =hiero
HARMSELF autolesion me_hago_dan hacerme_daño me_hago_daño me_lastimo lastimarme autoles se_hace_daño se_lastima
HITSELF me_pego_a_mí golpeo_la_cabeza golpearme_a
ARM =brazo =brazos muñeca pierna =piel =venas muslo
BLADE cuchilla cuchillo navaja vidrio tijera =gillette
SCARS cicatri heridas
HIT pega golpe maltrat =pega =pegan =pegar =pegó golpea golpiz =golpes cachetad bofetad patada puñet empuj paliza
HIT cinturón =zurra violent agred =madre_me_peg
HITME me_pega me_pegan me_pegó me_golpea me_peg =pegarme
PASSIVEHIT soy_golpead me_dieron_una_paliza fui_golpead me_dan_golpes
THREAT amenaz chantaj extors
THREATME me_amenaz me_chantaj
WEAPON cuchillo navaja pistola =arma hacha martillo machete fierro
STRANGLE estrang estrangul ahorcó ahorcarme asfix me_ahorc apretó_el_cuello
NECK cuello garganta
SQUEEZE apret agarr
HAIR =pelo cabello
WALL =pared =suelo
LOCK encierr encerr candado =llave
LOCKME me_encierra me_encerr me_tiene_encerr me_tienen_encerr no_puedo_salir
NOTLET no_me_dej no_me_deja no_me_dejan no_nos_deja prohíb prohibid no_puedo_salir
PASSPORT pasaporte documentos mis_papeles =celular =móvil =cédula
TAKE quito devuelv quitó quita quitaron escond =tiene me_robó
KILLME me_va_a_matar matarme matarme_a me_quiere_matar te_voy_a_matar me_quieren_matar me_mata me_van_a_matar matarnos
KILLME nos_va_a_matar apuñal
BLOODY moretón moretones =morados sangr ojo_morado rompió_la
FOLLOW me_sigue me_persigue acosa me_espera me_vigila me_espía
TORTURE tortur atorment
MISTREAT maltrat humill me_insulta esclav me_trata_como
RAPE viol abus viola violó =violaron violad abuso_sexual abusó abusa sexual acoso manose prostitu
TOUCH toca =toca tocó =tocar =tocan acarici =tocando
TOUCHME me_toca me_tocó me_manose me_besó me_besa tocarme me_acarici metió_mano
BODY partes_íntimas =pecho =senos =tetas =nalgas entre_las_piernas =cuerpo =culo calzón
UNDRESS ropa desnud desvest desnudarme quitarme_la_ropa quitar_la_ropa sacarme_la_ropa
NAKED desnud =encuerad sin_ropa en_pelotas
PHOTO foto =foto =fotos video vídeo imágenes grab
NAKEDPHOTO =nudes fotos_desnud foto_desnud fotos_íntimas video_íntimo =packs
EXTORT publicar mandar_a_todos subir_a_internet difund compartir_mis en_internet
SELL vende vender prostíbulo burdel
SELLME me_vende venderme con_clientes acostarme_con_hombres
SEX =sexo acostarme_con relaciones_con =coger follar
BED =cama en_mi_cama a_mi_cuarto
MARRY casar matrim casarme matrimonio boda =casada compromet
MARRYME casarme_con se_quiere_casar_conmigo
MARRYOFF me_quieren_casar matrimonio_forz me_van_a_casar casarme_a_la_fuerza casar_a_mi me_casan me_entregan_a
FGM ablacion mutilación ablación circunci clítoris cortarla_abajo
RETURNNOT no_volver no_regres dejarme_allá dejarme_allí me_dejan_allá nunca_volver sin_regreso sólo_ida
KIDNAP secuestr rapt se_la_llevaron_a llevarme_a_la_fuerza
SLEEP dormir duermo =duermo =dormí durmiendo =duerme pasar_la_noche quedarme
NOPLACE no_tengo_donde no_tengo_dónde no_sé_dónde ningún_lugar =ningún_sitio no_tenemos_dónde dónde_dormir
NOPLACE dónde_quedar sin_cama sin_lugar adónde_ir a_dónde_ir
STREET calle estacion =calle estación parque afuera =coche =carro banca mezquita
THROW echo echaron me_echó me_echaron me_corrió me_corrieron me_botó me_botaron echado_de sacaron_de_la_casa desaloj
THROW desahuci me_sacó_de
HOMELESS en_la_calle sin_techo sin_hogar en_la_=calle sin_casa indigente
COLD =frío =nieve =lluvia helad congel
EAT comer comid =comer =como comido =comí =come =comemos
NOEAT no_he_comido no_hemos_comido no_comí no_como no_ha_comido sin_comer nada_en_el_estómago =sin_probar
HUNGER hambre hambrient
STARVE morir_de_hambre muero_de_hambre mueren_de_hambre muriendo_de_hambre desnutri
FOOD comida =pan =leche pañal alimento fórmula
NOFOOD no_hay_comida nada_que_comer nada_para_comer sin_comida no_tengo_comida no_tenemos_comida nevera_vacía
NOFOOD no_hay_leche no_tengo_qué_comer nada_de_comer no_hay_qué_comer refri_vac
EMPTY =vacío =vacía
MONEYFOOD dinero_para_comer dinero_para_comida plata_para_comer comprar_comida comprar_leche comprar_pañal
MONEYFOOD para_comprar_com para_la_comida
DEPORT deport expuls abschiebung dublín dublin repatri devolución
DEPORTME me_deport nos_deport deportarme deportarnos me_van_a_deport expulsarme nos_expuls
DETENTION centro_de_internamiento cárcel_de_deport detención
SENDBACK devuelv devolver mandarme_de_vuelta mandarnos me_mandan_a me_devuelv me_regresan regresarme mandar_de_vuelta
SENDBACK =enviarme_de
POLICE polici policía =polis migra polizei
FETCH viene =viene vienen buscar llevar =llevan recoger en_la_puerta vinieron
FETCHME buscarme llevarme me_llevan por_mí vienen_por a_buscarnos llevarnos detenerme
PLANE avion avión =vuelo aeropuerto
LEAVE salir salir_de abandonar irme_de dejar_el_país dejar_alemania =irnos
SWALLOW =tom tragu tragó =tomé =tome tomado =tomó bebí bebió =tomar
MANY much muchas muchos demasiad =todas caja_entera un_montón
OVERDOSE sobredosis
NOBREATH no_puede_respir no_puedo_respirar no_puede_respirar no_respira me_falta_el_aire le_falta_el_aire sin_aire
NOBREATH me_ahogo se_ahoga no_respir
BREATHE respir =aire
BLEED sangr sangre hemorr desangr
MUCH mucho mucha demasiad por_todas =todo
NOTSTOP no_para no_se_detiene no_deja_de no_parar
PREG embaraz =encinta aborto
FAINT desmay inconsci no_despierta no_responde no_reacciona se_cayó_y no_se_mueve perdió_el_con
POISON veneno =cloro lejía envenen detergente
SEIZURE convulsi epilep ataque_de
HEART infarto dolor_en_el_pecho dolor_de_pecho derrame
LABOUR rompió_fuente rompí_aguas contracciones dar_a_luz ya_viene_el_bebé
ACCIDENT atropell accidente cayó_de_la_ventana cayó_por_la electrocut
UNWELL fiebre_alta mucha_fiebre muy_enferm =40_de_fiebre
AMBULANCE ambulancia doctor_rápido médico_urgente =112
ABUSE maltrat maltrato_infantil maltrata_a_su maltratan_a_su abuso_de_menor
HITKID pega_a_su_hijo pega_a_su_hija pega_a_sus_hijos golpea_a_su_hijo golpea_a_sus_hijos le_pega_al_niño
HITKID le_pega_a_la_niña pega_al_bebé pega_a_mi_herman le_pegan_a
ALONE solo =solo =sola =solos =solas
HARMKID daño_a_mi_herman daño_a_la_niña daño_al_niño lastima_a_mi daño_a_mi_hij
CRY llora grita gritos
NEGLECT no_le_dan_de_comer no_le_da_de_comer descuid abandonad desnutrid
HELP ayud auxili socorr ayuda =ayúdame ayúden auxilio socorro =sálvame =help
URGENT rapido porfa alguien rápido urgente =ahora por_favor =porfa =ya =xfa
FILL =me =por favor =q =yo =necesito =un =una =mi =favor =hola =dios =estoy =es
LOL jaja =lol =jaja =jajaja =xd =jeje =jajaj
LAUGH risa riendo broma bromeando =chiste
BORED aburr aburri
THING formulario examen gramática tarea =café pies calor estrés fútbol trabajo =tráfico
FINE solo_pregunt sólo_pregunto sólo_una_pregunta una_pregunta estoy_bien no_me_pega para_la_escuela hace_años
STORY película =serie =libro =juego canción novela
SAID_SUICIDE =quiero_=morir =quiero_=morirme =ganas_=de_=morir =matarme suicid =no_=quiero_=vivir =quitarme_=la_=vida
SAID_SUICIDE =acabar_=con_=mi_=vida =terminar_=con_=mi_=vida =no_=quiero_=seguir_=viviendo =sin_=ganas_=de_=vivir
SAID_SUICIDE cansad_=de_=vivir =me_=quiero_=matar =me_=voy_=a_=matar =me_=quiero_=morir =quiero_=matarme =deseo_=morir
SAID_SUICIDE =quitarme_=de_=en_=medio =ya_=no_=aguanto_=vivir
DESPAIR =no_=puedo_=más =ya_=no_=puedo =ya_=no_=quiero =no_=quiero_=más
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
SAID_DANGER =en_=peligro =emergencia =peligro_=de_=muerte =socorro =auxilio =sos
SAYING =morirme_=de_=risa =morir_=de_=risa =matar_=el_=tiempo =morirme_=de_=ganas
OTHER =balon =bravo =busca =buscaba =buscaban =buscado =buscador =buscamos =buscan =buscando =buscas =cabalo =cabalos
OTHER =cagada =canada =cancela =cancelada =cancelo =cansancio =cartel =carteles =causada =causado =celula =celulas
OTHER =centra =centrado =central =centrales =cigarilo =cigarilos =coches =cogido =comedor =comen =comes =comico =comio
OTHER =comisaria =comisario =comoda =comodo =compara =comparada =comparado =comparar =comparta =comparte =comparten
OTHER =compartida =compartido =compartiendo =compartimos =compartio =comparto =compra =comprado =comprador =compramos
OTHER =compran =comprando =compras =coper =corio =costa =costar =costo =cuero =cuerpos =cuervo =cunado =dejame
OTHER =desaparece =desaparecen =desaparecieron =desayuno =desea =despedida =despedido =desventaja =detecion =dieron
OTHER =difunto =dijeron =doctrina =documento =dormida =dormido =echando =ecuador =emergentes =escandalo =estos
OTHER =estuvieron =expuesta =expuesto =expuestos =expuso =extranjera =extranjeras =formada =foros =gafas =ganan =ganar
OTHER =goles =grito =guardada =guardamos =haberme =haria =hasta =herida =heridos =hielo =lucia =luvias =manda =mandado
OTHER =mandamos =mandan =mandando =mandato =manos =mateo =mates =matricula =matriz =mueven =muneco =navara =nieves
OTHER =nubes =nueve =pagamos =pagan =pagar =paquete =paquetes =paren =pares =parte =pasadas =pasados =pasilo =pastel
OTHER =patatas =pechos =perdi =perdida =perdidas =perdido =perdidos =perdiendo =perdieron =perdimos =perdiste =perdona
OTHER =perdonar =periodo =periodos =pesar =pierda =pierdan =pierdas =police =politica =politicas =politico =politicos
OTHER =posicion =prision =prisionero =publica =publicacion =publicada =publicadas =publicado =publicados =publican
OTHER =publicando =publicas =quedar =quedara =quedaran =quedaria =quedaron =quedarse =quedarte =quejarse =quereis
OTHER =queremos =querer =queres =quienes =quiera =quieran =quieras =reaciones =recoge =recorer =repartir =sacarle
OTHER =salarial =salario =salarios =salas =saldo =salgo =salio =salte =salvaje =salvar =salvo =santo =silas =solar
OTHER =soltar =somos =sueco =sueldo =suele =suelos =suelto =sueno =suenos =tango =tiende =tienen =tienes =tiera
OTHER =tieras =tomada =tomadas =tomamos =toman =tomando =tomara =tomaron =tortuga =ultima =ultimas =vacias =vacios
OTHER =valia =valio =varia =vegas =velas =vencer =vendra =vendran =vendria =vengas =ventaja =ventajas =ventas =venus
OTHER =veras =vicio =viena =vivia =vivieron =vivio =vuela =vuelos =vuelto =vuelvo
"""
