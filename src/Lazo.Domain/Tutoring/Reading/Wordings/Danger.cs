namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Self-harm and violence, plain and veiled. A miss costs more here than a wrong alarm.</summary>
internal static class Danger
{
    /// <summary>Death wished for oneself, or by somebody near.</summary>
    public static readonly Cue DeathWish = new("wishes to die", 1, Unless.Denied | Unless.Told, """
        querer*1|querer*3ic _2 morir*n !de|del|por|comiendo|a
        querer*1 _1 morir*n de tristeza|dolor|soledad|verdad
        querer*3p|querer*6p _1 morir*n !de
        ganas de _1 morir*n !de
        ganas de _2 no _1 existir*n|vivir*n|despertar*n|estar
        ganas de _1 desaparecer*n !de|del
        desear*1 _2 morir*n|muerte|muerta|muerto
        preferir*1 _1 morir*n|muerta|muerto
        ojala _2 morir*s !de
        ojala _1 me _2 muera|muriera
        ojala me diera|diese|de algo
        ojala me atropellara|atropelle|caiga|cayera
        ojala no despertar*1
        estaria|estuviera mejor muerta|muerto
        mejor muerta|muerto
        querer*1 estar muerta|muerto
        mejor me muero
        me quisiera morir !de
        querer*1 _3 no despertar*n
        no despertar*n _1 nunca|mas|jamas
        querer*1 desaparecer*n !de|del
        quisiera|quiero borrarme|desaparecerme de este|la
        want to die
        wish i was dead
        kill myself
        end my life
        end it all
        hurt myself
        cut myself
        better off without me
        better off dead
        no reason to live
        si me atropella|muero|atropellara|muriera|mata _6 alivio|mejor|descanso|favor
        que _2 se apague todo
        que me trague la tierra para|y no
        que un carro|camion|rayo me
        quiero|quisiera estar con ella|el|él|ellos _3 cielo
        lo unico que quiero es estar con ella|el|él|mi
        ojala|ojalá _3 dormir*|acostar*|cerrar* _4 no _2 despertar*|amanecer*|abrir*
        dormir*r|dormir*n|acostar*n|cerrar*n _3 no _2 despertar*|amanecer*|abrir*
        cerrar*n|cerrar*r _2 ojos _2 siempre|ya|descansar
        preferir*3|preferir*1|preferir*c _2 morir*n|morirse|morirme|muerta|muerto|matarse|matarme !de
        no _1 haber nacido
        sonar|soñar*1t|soñar*1|sueño que _3 existir*|existia|vivia|moria|muerta|muerto|velorio|enterraban|entierro
        irme|ir*n|ir*1p|largarme _3 de este|del mundo|planeta|vida
        este mundo no|ni
        no pertenezco|encajo|quepo _2 este mundo
        dios|diosito|virgen|senor|jesus _4 me _1 lleve|llevara|recoja|recogiera|llevaras|lleves|recojas|quite
        que me _1 lleve|llevara|recoja|recogiera|lleves|recojas dios|diosito|ya|el|la|muerte|huesuda|flaca|calaca|senor|virgen|con
        quiera|quiero que me lleve|recoja
        tres metros bajo tierra
        bajo tierra _2
        en una|mi|la caja|ataud|tumba|panteon _3 descans|descansando|descansar|estaria|mejor|paz
        descansar*n|descanso en paz
        descansar*n de todo|este|vivir|una|mi|la vida|vez|verdad $
        querer*1|ganas|quisiera _3 esfumarme|evaporarme|apagarme|borrarme|desvanecerme|dejar*n de existir|respirar|vivir|sentir|ser|sufrir
        dejar*n|dejar*r|dejar*1 de existir|respirar|vivir|sufrir|sentir
        esfumarme|evaporarme|desvanecerme|apagarme
        ganas _3 faltan|sobran _4 morirme|morir|matarme|aventarme|tomarme|desaparecer|colgarme|irme
        querer*1 irme con el|ella|mi|mis|dios|diosito _3
        ya me quiero|quisiera ir con dios|mi|el|ella|diosito
        me siento|estoy|vivo|ando muerta|muerto en vida
        muerta|muerto en vida
        kms
        me hubiera|hubiese muerto|ido _2 yo|con|en|tambien|mejor
        debi|debí|hubiera morir*n|morirme|muerto|muerta yo|en|con|ese
        por que no me|fui|mori|morí _1 mori|yo|llevo|muero
        soñar*1t|soñar*1p|soñe|sone que ya? no existir*|existia|estaba|vivia
        petatearme|petatear|petateo|petatie|petatearse
        colgar*n|cuelgo|colgué los tenis _3
        estirar*n|estirara|estire la pata _2
        chupar*n|chupe faros
        dar*n|dar*1p|dar*f|voy _1 cuello a mi|todo _4 mi|misma|mismo|tambien
        darme|me cuello
        me quiero ir ya? $
        ya me quiero|quisiera|anda ir|irme|largar|alcanzar $
        ya me anda de irme|morirme|alcanzar|descansar
        irme|ir*n|reunirme|alcanzar*n|estar _2 con mi|el|mis difunta|difunto|muertita|muertito|angelito|viejito|viejita|finado|finada|papa|mama|hijo|hija|madrecita|jefecita|muertos|abuelita|abuelito
        estar*n _1 aqui|aca en|de la|este tierra|vida|mundo
        no soy|siento _2 de este mundo
        ando|soy|estoy de bulto
        odiar*1|odio|detesto|maldigo despertar*n|amanecer|vivir*n|existir*n|estar|haber|seguir _1 $
        odiar*1|odio|detesto|maldigo despertar*n|vivir*n|existir*n|mi|la|cada vida|existencia|dia|haber
        que me _1 diera|pasara|caiga|cayera|llevara|lleve|atropelle|atropellara|parta|partiera|trague|mate|matara _1 algo|un|una|el|la|rayo|camion|tren|carro|chingada|infarto|tierra
        que el|un|la|una camion|tren|carro|bus|combi|autobus|techo|rayo|trailer _2 se|me|nos|caiga|voltee|estrelle|vaya|volteara|estrellara _4
        si me lleva|llevara|mata|atropella|cae el|un|la|una tren|camion|carro|chingada|parca|rayo|huesuda
        le|les|te pido|ruego|rezo|suplico a? dios|diosito|virgen|virgencita|la|mi|santo|santa|muerte _6 me|lleve|recoja|quite|despertar|amanecer|descansar|ya
        no haber abierto|despertado|amanecido
        no _3 abrir*n|abierto|abrir*r los ojos
        abrir*n los ojos no|ya
        no levantarme nunca|jamas|mas
        no _2 levantarme $
        ya no levantarme|despertarme _1 $
        ni _1 existir*n
        mejor ni existir|nacer|haber|vivir
        mejor _1 ser un? fantasma|recuerdo|nada
        ya me toca|toco|llego|llegó|llama|hablan _1 irme|la|el|mi|$ !trabajar|salir|entrar|turno|ir|hacer|clase|exponer
        me late|siento|presiento que ya me toca|voy|muero
        ya mero me voy|muero|toca _1 $
        desaparecer*n del|de mapa|la|esta|todo|este tierra|faz|mundo|vida
        quedarme _1 dormida|dormido|alla|ahi _1 siempre|ya|$
        dejar de ser una|un carga|estorbo
        ya me hubiera|hubiese|habria|habría ido|muerto|matado|colgado|aventado|largado
        si no fuera por mi|mis|ella|el|los|él _3 ya|no me|estaria|hubiera|habria _3
        lo que quiero es _1 ya? no estar|ser|existir|despertar|vivir|sentir
        quiero|quisiera es? ya no estar|existir $
        apagarme|apagando|me apago|apague del todo|poco|sola|ya
        debio|debió|debia|tenia|merecia _3 quedarse|morir*n|morirse|irse _3 era|fui|soy|yo
        el que debio|debió _4 yo
        dar*g|dando|dar*n|doy un|el paso de mas|al|hacia|adelante
        haciendo|hace ojitos|senas|guiños
        ya ni _1 voy|vaya a? _1 andar|estar por|aqui|aca
        no _3 conecto|conecte|contesto|entro|regreso _4 ni nunca
        """ + "\n" + AgainstOneself.Wishes);

    /// <summary>The denial is part of the wording: “ya no quiero vivir”.</summary>
    public static readonly Cue LivesNoMore = new("wants no longer to live", 1, Unless.Told, """
        no _3 querer* _2 vivir*n !en|con|aqui|cerca|lejos|ahi|alla
        no _3 querer* _2 despertar*n|existir*n|amanecer*n|respirar !temprano|tan|a
        no _2 querer* _1 seguir*n _1 vivir*g|viva|vivo|aqui|existiendo|respirando
        no _2 querer* _1 estar _1 viva|vivo
        no _2 querer* _2 este mundo
        no _2 querer* _1 estar aqui $
        no _2 seguir*n viviendo
        no _2 ganas de vivir*n|vivir|seguir
        sin ganas de vivir|seguir|nada
        no _4 razon|motivo|motivos|razones|caso|sentido _3 vivir|viviendo|levantarme|levantarse|despertar|existir|vida
        no _2 sentido _1 vida|vivir|nada
        vida no _2 sentido|vale
        vida _2 no vale
        no _2 aguantar*1 _2 vida
        no _2 soportar*1 _2 vida|vivir
        no _2 aguantar*1 vivir|seguir
        no _2 puedo _1 vivir*n asi
        no merezco vivir|estar
        no _2 hubiera|haber nacido
        nunca _1 hubiera|haber nacido
        no _2 para que _1 vivir|vivo|nací
        para que _1 vivo|nací|vivir
        estar*1 cansar*d de vivir
        cansar*1|cansar*d _1 de _2 vivir|vida|existir
        cansar*1|cansar*d _1 de luchar|pelear
        don't want to live|be
        dont want to live|be
        can't live
        no amanecer*1
        no amanecer*s
        no _1 frenar*n
        no _5 chiste|sentido|caso|gusto|objeto|razon _4 vivir*|vida
        no quiero _1 seguir asi $
        no quiero _1 seguir viviendo|existiendo|respirando|sufriendo
        no quiero _2 estar aqui|viva|vivo
        no quiero _2 estar en este|el|la mundo|vida|cuerpo|tierra
        no _1 quiero saber nada de nadie|nada|la
        ya no saber nada
        dormir*n|descansar*n|irme|descanso|dormida|dormido para siempre
        no aguanto _1 estar|ser|seguir viva|vivo|aqui
        no me importa _3 morir*n|vivir*n|pase
        me da igual _3 vivir|morir|pase|despertar|viva
        que _1 me muera
        que se? detenga|pare|termine|acabe _1 dolor|sufrimiento|todo|agonia
        quiero que _2 se? acabe|termine|pare todo|esto|ya|este|$ _1
        hasta cuando|aqui llega|llego mi vida
        no _4 interesa|importa|nace vivir|vida
        sin querer levantarme|despertar|vivir
        pesar*3 _2 vida
        vida _2 pesa|cansa|duele|estorba|sobra|grande
        no _3 hallo|encuentro|veo _3 por donde
        no _2 puedo con mi vida
        yo _1 no doy mas
        no tengo _2 futuro
        no me veo _3 futuro|manana|viva|vivo|ano
        no _2 llegar*n _1 a los|fin|viejo|vieja
        no la|lo|los|las _1 ir*1p a ocupar|necesitar
        no me ir*3 a servir|hacer falta
        no _2 ir*1p a necesitar|ocupar|ver|alcanzar _3 certificado|calificacion|nada|papel|graduacion
        haber despertado
        no hubiera despertado|nacido
        sone que _2 descansaba|moria|muerta
        si despierto|amanezco|llego _2 manana|viva
        se me acabaron las fuerzas|ganas
        perdi|perdí la batalla
        me gano|ganó|vencio la tristeza|depresion
        ya no me|le _1 veo|hallo|encuentro salida|solucion|remedio
        no hay salida|solucion|remedio para|en mi
        mundo _3 sin mi
        no vale|merece|tiene|hay|queda _2 pena|caso|sentido|razon|chiste|objeto _3 vivir*|estar aqui|viva|vivo|existir|vida|viviendo|respirando
        no vale la pena _1 vivir|existir|estar|despertar|levantarme|nada
        aqui en la|esta vida
        de la vida ya no _3
        vida|vivir|existir _4 no vale|merece|tiene|quiero|aguanto|soporto|interesa|importa
        no pedir*1t nacer|vivir
        no _2 nacer|nacido hubiera|debi
        para|pa que _2 vivir*|existir*|despertar*|levantarme|respirar|nacer*|nací|naci
        que|k sentido|caso|chiste tiene _2 vivir|existir|seguir|despertar|levantarme|todo
        de que _1 sirve|sirvo _2 vivir|vivo|existir|viva|vivir
        no _1 querer*1 saber _1 de la? vida|mundo
        no espero nada de la vida
        no me ata|detiene|retiene|amarra nada
        nada me ata|detiene|retiene|amarra
        estoy|sigo _2 viva|vivo|respirando por compromiso|costumbre|mis|inercia|obligacion|puro|nomas|porque
        sigo viva|vivo|aqui nomas|solo|unicamente por
        cansado|cansada|harta|harto|arta|arto|aburrida|fastidiada|cansé|canse _1 de _1 vivir*|existir*|la vida|respirar|existencia
        cuesta|pesa|duele _1 vivir|existir|respirar|despertar|estar viva
        vivir _1 me _1 cuesta|pesa|duele|asfixia|cansa
        no quiero|queria|quisiera _2 llegar a|al|hasta manana|lunes|ano|los|el|mi _3
        no quiero cumplir _2 anos
        no hay|tengo|queda|veo nada _2 que|por|para _2 vivir|seguir|luchar|esperar
        ni _1 ganas de vivir|despertar|existir|seguir viva|vivo
        ya no hay|tengo|queda por quien|que _2 vivir|luchar|seguir
        ya no quiero despertar*n|abrir|existir*n|respirar|amanecer
        sin vivir|existir me sentiria
        no|sin _3 querer*1|quisiera|ganas|poder _2 levantarme|levantarse|pararme|despertar*n|abrir*n _3 nunca|mas|jamas|ojos|cama
        para|pa como|lo que estoy|ando|vivo _1 viviendo _2 mejor|no
        para|pa vivir asi mejor|no|ya _1
        chiste|caso|sentido|objeto tiene|hay|le|de _2 levantarse|levantarme|vivir|despertar|existir|seguir|uno|una|todo
        uno|una ni falta hace
        ni falta hago|hace|haria
        no le|les hago|haria falta a|ni
        ya no _2 cuentan|cuenten conmigo para|en nada|navidad|diciembre
        no _3 va|vaya|habra a? haber? quien _2 los|las|la|lo _1 haga|moleste|enoje|estorbe|preocupe
        no voy|va a llegar|pasar a|al|de los|las|fin|diciembre|navidad|esta|este|ano _3
        veo|siento|esta todo|negro _1 negro|negra|perdido|oscuro _2
        todo|nada _2 negro|oscuro
        cansado|cansada|harta|harto|arta _6 de estar|seguir viva|vivo|aqui|despierta
        ya estuvo bueno|suave de vivir|mi|esta|sufrir
        """);

    /// <summary>A deed against oneself: thought of, begun or prepared.</summary>
    public static readonly Cue Deed = new("a deed against oneself", 1, Unless.Denied | Unless.Told, """
        suicidarme|suicidar|suicidarse|suicidarnos|suicidarte
        suicidar*3|suicidar*1
        intento|intentó|intente|intentar de? suicidio|suicidarse
        suicidio|suicida|suicidas|suicidarse|suicido
        quitar* _2 vida
        matarme
        me _2 matar*n sola|solo
        me voy a matar
        me quiero|quisiera matar
        matarse
        se _2 querer*3|ir*3 _1 matar*n|suicidar*n|ahorcar*n|colgar*n
        se mato|mató|ahorco|ahorcó|colgo|colgó|suicido
        ahorcarme|ahorcarse|colgarme|colgarse|envenenarme|envenenarse|dispararme|ahogarme|degollarme
        aventar*|tirar*|lanzar*|saltar* _2 puente|metro|vias|azotea|barranco|techo|tren|vacio|rio|balcon|edificio
        parada|parado|sentada|subida|subido|orilla|estar*1 _2 azotea|puente|barandal|vias|barranco|cornisa
        acabar*|terminar* con mi vida|existencia|sufrimiento
        acabar*n|terminar*n con todo|esto
        acabar*n _1 de una vez
        que todo se acabe|termine
        que se acabe|termine todo
        cortar*1|cortar*3|cortar*g|cortar*d|cortar*n _3 brazo|brazos|vena|venas|munecas|muneca|piernas|muslos|piel
        volver*1 a cortarme|lastimarme|cortarse
        volver*1|volver*3 a cortar|cortarse|cortarme !el|la|una|un|las|cebolla|pelo|cabello
        me _2 cortar*g|lastimar*g
        cortarme|cortandome|cortándome !el|la|un|una|pelo|cabello|unas
        lastimarme|lastimandome|lastimándome|lastimarse|lastimandose
        me lastimo|corto !el|la|un|una|mucho|de
        se corta|lastima !el|la|un|una|mucho|de|luz|llamada|internet|senal
        hacerme|hacerse|hago|haciendome|haciendo|hecho dano|daño
        hacerme algo
        me _2 hacer* dano|daño
        me golpeo|pego|araño|muerdo|quemo _2 cabeza|pared|sola|solo|brazos|piernas|mano
        golpeo|golpearme|pegarme _1 cabeza|sola
        tomar*1|tomar*3 _3 muchas|todas|demasiadas|frasco|monton|puno|caja _2 pastillas|medicinas|pildoras|medicamentos|pastilla
        tomar*n|tomarme _3 pastillas|veneno|cloro|raticida|pildoras
        tomar*1t|tomar*3t veneno|cloro|raticida|pastillas
        comprar*1|juntar*1|tener*1|guardar*1|esconder*1 _2 pastillas|veneno|raticida|soga|cuerda|navaja|navajas !para|del|que|de
        sobredosis|sobredosificar
        vomitar|vomito _1 proposito
        encierro a vomitar
        dias sin comer a proposito
        dejar*1 de comer a proposito
        pensar*1 _2 morir*n|matarme|matar|suicidio|muerte
        pensar*g|pensado|pienso _3 acabar con
        pienso _1 en _1 estrellarme|estrellar|aventarme|chocar
        estrellarme|estrellar*n _2 carro|moto|camion|poste|muro
        hacer*1p|hacer*1f|hacer*n|hacer*s _1 una|alguna|cualquier tonteria|locura|estupidez|barbaridad|pendejada $
        hacer*1|hacer*n _1 una|alguna tonteria|locura|estupidez|barbaridad|pendejada
        cometer _1 una|alguna tonteria|locura|barbaridad
        ideas _2 feas|malas|suicidas|negras|oscuras|raras|muerte|morir
        pensamientos _2 feos|malos|suicidas|negros|oscuros|raros|muerte|morir
        tonterias _1 en la cabeza
        autolesion|autolesiones|autolesionarme|autolesiono|autolesiona
        pensar*g|pensando|pienso|pasan|vienen|tengo _2 cosas _1 feas|malas|horribles|raras|oscuras
        pensar*g|pensando|pienso|pensado _1 cosas que no
        cosas|ideas feas|malas|horribles|negras|raras _2 cabeza|mente
        tener*1p un plan
        lo tengo _1 planeado|decidido
        cortadas|cortes|cicatrices|rajadas|heridas _2 brazo|brazos|munecas|piernas|cuerpo
        encontrar*1t|hallar*1t|vi _4 soga|pastillas|carta|navaja|navajas|veneno|cortadas|sangre
        soga|cuerda _2 en|al cuarto|cuello|su|mi
        navaja _6 no _1 uso|es
        voces _3 digo|dicen|ordenan|matar|haga
        jalarme|jalar el gatillo
        no _2 comer*n|comer|como _3 proposito|desaparecer|castigo
        castigarme|castigo _3 cortando|golpeando|comer
        arrancarme el|la pelo|piel
        juntar*g|juntando|agarrar|agarrando|armandome|falta|faltarme|tuviera _1 valor
        valor para hacerlo|irme|acabar|terminar|quitarme|aventarme|cortarme
        ya tengo|escogi|decidi|elegi _1 fecha|dia|como|hora|forma|cuando
        ya se|sé _1 como|cuando hacerlo|lo
        puente|vias|metro|azotea|tren|desnivel|balcon|barranco|presa|rio _3 llama|ganas|asomo|asome|paro|aviento|brinco|brincar|saltar
        paso a desnivel _4
        hojita|hojas|navaja|rastrillo|vidrio|cutter|gillette _3 rasurar|brazos|piel|munecas|cortar*
        todo|todas lo|las que habia|tenia en|del el? botiquin
        tome|tomé|tomo|tragué|trague _4 botiquin|frasco|cloro|pastillas|insulina|medicinas|raticida
        dejar*1 de tomarme|tomar|comer|inyectarme _2 medicina|insulina|medicamento|pastillas|tratamiento
        ya no _2 tomo|tomarme la|mi|las medicina|insulina|medicamento|pastillas
        abrir|abierto|abri|abro _1 el|la gas|llave
        el gas abierto
        manejar|manejo|acelerar|acelero _4 chocar|estrellar|cerrar los|muro
        cruzar|cruzo|cruce _3 sin ver|fijarme|mirar
        ganas de _1 rasgunarme|rasgunar*n|cortarme|lastimarme|golpearme|quemarme|hacerme
        hasta que _1 salga|sale|sangre|sangra sangre?
        me cortar*1t|cortar*1i|corto|corte|corté|rajo|raje|rajé _1 otra|anoche|ayer|hoy|de|los|las|ambos|toda|$ _1 vez|nuevo|brazos|brazo|piernas|munecas|venas|antebrazo
        me cortar*1t|corte|corté otra|anoche|ayer|otra|$
        se esta|está|estaba|estan|anda|andaba cortar*g|lastimar*g|rasgunar*g|quemar*g
        se cortar*3|corta|cortaba|lastimaba|rasguna|rasguña _2 brazos|brazo|piernas|sola|solo|escondidas|navaja|muslos|munecas|antebrazos
        caja|frasco|tira|tiras|blister|bote|pomo|botella|puno|monton|cajita|sobre entera|entero|completa|completo|lleno|llena|de _3 @pills|paracetamol|clonazepam|tabletas|tafil|rivotril|aspirinas|veneno|cloro|pastillas|insulina
        tomar*|tragar*|ingerir* _4 caja|frasco|tira|tiras|blister|bote|pomo|puno|monton _3 entera|entero|completa|completo|pastillas|paracetamol
        tomar*|tragar*|ingerir* _3 @pills|paracetamol|tabletas _5 demas|todas|muere|tarda|mata|matan|juntas|golpe|despert|dormir|nunca
        tomar*1t|tragar*1t|ingerir*1t _2 todas|muchas|varias|un|las|todo _3 pastillas|tabletas|medicinas|cloro|veneno|medicamento
        cuantas|cuantos|que|cuanto _3 pastillas|gotas|paracetamol|clonazepam|tabletas|tafil|insulina|rivotril _6
        @pills|paracetamol|clonazepam _3 enfrente|buro|guardadas|juntando|juntadas|escondidas|mano|listas|almohada|demas
        tengo|traigo|junte|junté|guarde|guardé _3 las|unas|todas|muchas pastillas|tabletas|medicinas
        viendo|mirando|contando|contemplando|acariciando|agarrando _2 frasco|pastillas|puente|vias|soga|cuerda|navaja|cuchillo|pistola|barranco|raticida|veneno|mecate|reata
        idea|ideas|impulso|ganas|tentacion|pensamiento|pensamientos|ocurrencia de _2 @harmself|tomarme|aventarme|matarme|desaparecer|acabar|morirme|morir|estrellarme|quitarme|hacerme|dejarme|colgarme
        me dan|da|daban|entran|vienen ganas de _2 tirarme|aventarme !al?|en|a|un|una|el|la|jugar|dormir|piso|sillon
        me da|dan por|ganas|impulso de? _1 lastimarme|cortarme|aventarme|golpearme|rasgunarme|quemarme
        quitarme|quitarse|quitar de en? medio|camino|existencia
        dejarme|dejar*1 _1 morir|ir|caer $
        atentar*|atentado|atente|atento|atentó contra mi|su vida
        jalar*1|abrir*1|jalarle|abrirle|jalo|abro|prender*1|dejar*n _2 al|el|del|la gas|gatillo|llave !para|de
        prenderme|prendo|echarme|rociarme|quemarme _1 fuego|gasolina|viva|alcohol
        cloro|raticida|veneno|insecticida|herbicida|gramoxone|muriatico|mataratas|fosfuro|folidol|thinner|anticongelante _4 tomar*|tomarme|tomo|tome|beber*|tragar*|vaso|traguito|trago
        tomar*|tomarme|beber*|beberme|tragar* _3 cloro|raticida|veneno|insecticida|herbicida|gramoxone|muriatico|mataratas|fosfuro|folidol|anticongelante|pinol
        mecate|reata|lazo|soga|cuerda|cinturon _3 cuello|viga|rama|arbol|techo|mezquite|tapanco|lista|preparada|preparado|comprada|listo
        comprar*1|conseguir*1|amarrar*1|amarre|colgue|colgué|busque _2 mecate|reata|soga|cuerda|veneno|raticida
        escogi|escogí|elegi|tengo|encontre _2 lugar|rama|viga|arbol|puente|dia|fecha _3 hacerlo|para|acabar|irme|mi
        tener*1|tengo _1 pensado|planeado|decidido|visto|claro _1 como|cuando|donde|todo|dia|que
        ya se|sé|pense|pensé|planee _2 como|donde|cuando|forma|manera _1 lo|hacerlo|le|me|irme _2
        intentar*1|tratar*1|intente|trate _2 matarme|quitarme|ahorcarme|suicidarme|acabar|tomarme|hacerlo|desaparecer
        hace|tuve|tiene _4 intento|intentos
        me hicieron|hacen|hizo un? lavado _1 estomago|gastrico
        no hacerme|hacerse dano|daño
        prometi|prometí no volver|hacerme|cortarme _2
        con esta|la|una navaja|cuchilla|gillette|cutter
        se me _1 viene|vienen|mete|meten|cruza|cruzan|ocurre|antoja _4 @harmself|matarme|tomarme|aventarme|colgarme|morir|muerte|desaparecer|puente|pastillas|cloro|cosas|ideas|pensamientos
        que|k se _1 sentira|siente|sentirá _1 @harmself|morir|morirse|morirme|aventarse|ahogarse|colgarse|cortarse|muerto|muerta|caer|brincar
        se _2 querer*3|ir*3|quiso|quizo|trato|intento _1 matar*n|suicidar*n|ahorcar*n|colgar*n|envenenar*n|aventar*n|quitar*n
        quita|quitan|quitarse|quitaron|quito la vida
        se colgo|colgó|ahorco|ahorcó|enveneno|suicido|aventó|avento _1 mi|una|un|el|la|mis|del|al|de|$
        asomarme|asomo|paro|parada|sentada|parado|sentado|subo|subirme|subi|subida|subido _3 azotea|puente|barandal|vias|barranco|cornisa|torre|peña|pena|brocal|noria|pozo
        brincar*n|brinco|brincarme|saltar*n|saltarme|echarme|aventarme _2 puente|pozo|noria|vias|rio|presa|azotea|barranco|cenote|tren|carretera|trailer|camion|carros
        me aviento|tiro|echo _2 puente|pozo|noria|vias|rio|presa|azotea|barranco|cenote|tren|carretera|trailer|camion
        debajo|abajo|encima|delante|enfrente de _1 un|el|los trailer|camion|tren|metro|carro|carros
        dios|diosito perdona|perdonara|castiga|perdone _3 suicid|quitan|quita|matan|mata|vida
        dejar*1|dejo|deje|dejé|dejar _2 medicamento|antidepresivos|medicina|tratamiento _2 no|ya|adrede|proposito
        hacerme|hacer*1p|hago|me cortadas|rasguños|rasgunos|quemaduras|quemadas|marcas|heridas
        me|nos _1 arrancar*1|muerdo|morder*1|araño|arano|rasguño|rasguno|quemo|pellizco|golpeo|pego|pico|clavo|raspo|encajo _5 cabello|pelo|sangre|sentir|brazos|piel|sola|solo|manos|cigarro|encendedor|unas|pared|cabeza
        hasta sacarme|sacar|que|ver sangre|salga|salir|sangre
        para|pa no sentir
        sacar*n|sacarme|sale sangre
        navajita|navajitas|gillette|rastrillo|cutter|exacto|vidrio|vidrios|compas _6 calma|alivia|relaja|piel|brazo|brazos|piernas|ayuda|cajon|escondid|guardad|escondida|escondido|guardada|guardado|consuela
        calma|alivia|desahoga|relaja|consuela _3 navajita|navaja|cortarme|cortar*n|lastimarme|sangre|rasgunarme|dolor
        mecate|soga|reata|lazo|cuerda|cable _3 colgado|colgada|amarrado|amarrada|puesto|listo|lista|cuello|viga|rama|arbol|troje|cuarto|ropero
        subir*1|subi|subí|subo|trepe|trepé|asome|asomé|pare|paré|sente|senté _4 tinaco|azotea|techo|puente|barda|torre|antena|barandal|balcon|cerro|peñasco|noria|pozo _3
        viendo|mirando|asomada|asomado _1 pabajo|abajo|hacia|vacio|vias|agua|tren|carros _3
        ponerme|poner*n|pararme|acostarme|aventarme|sentarme|tirarme|atravesarme _2 via|vias|tren|bestia|carretera|camion|metro|trailer|carros|rieles
        via|vias|tren|bestia|metro _4 ponerme|aventarme|tirarme|acostarme|brincar|pasa|llegue
        me|nos _1 llama|llaman|jala|hipnotiza|invita _1 el|la|las agua|vacio|vias|puente|muerte|abismo|barranco|tierra|rio
        puente|rio|presa|barranco|via|voladero|azotea|vacio _3 llama|ganas|asomo|asome|paro|aviento|brinco|brincar|saltar|piensa|pienso|idea
        contar*1|contando|conte|contar*n|cuento _3 pastillas|pildoras|tabletas|chochos|medicinas|ampolletas
        echo|eche|eché|echó|echar*n|avente|aventó _3 frasco|pastillas|veneno|cloro|raticida|caja|tira de? _1
        echar*3|echo|echó un|el|unas|todo|las frasco|pastillas|veneno
        me la rifo|juego|aviento y|ya me|y
        juntar*g|juntando|agarrando|reuniendo|falta|armarme|tengo|armando|agarre|tuve _2 valor|fuerzas|fuerza !para|de _2 seguir|estudiar|hablar|exponer|preguntar|salir
        juntando|agarrando|reuniendo _1 valor
        es por el bien de mis|mi|todos
        panteon|cajon|ataud|funeraria|lapida|cripta|nicho _5 pagar*1|pague|pagué|pagado|compre|compré|aparte|apartado|aparté|saque|saqué|mio|arreglado
        pagar*1|pague|pagué|compre|compré|aparte|saque|saqué|pagado|dejar*1 _4 mi|mio|propio|el panteon|cajon|ataud|funeraria|funeral|entierro|velorio|lapida|cripta|nicho|sepultura
        entiendo|comprendo _3 por|porque _3 lo hizo|quiso|mato|hicieron|ahorco|suicid
        se ahorco|ahorcó|colgo|colgó|mato|mató|suicido|suicidó|enveneno|envenenó|disparo _9 entiendo|yo|tambien|igual|pienso|mismo
        duele|dolera|sufre|tarda|siente|sera _2 ahogarse|ahorcarse|morirse|morir|desangrarse|colgarse|envenenarse|quemarse|cortarse|aventarse|dispararse
        ahogarse|ahorcarse|desangrarse|asfixiarse|colgarse|envenenarse|aventarse _5 duele|tarda|rapido|siente|dolera|sufre
        sin dolor|sufrir _4 morir*n|irse|irme
        estado|historia|perfil|face|whats|foto _6 soga|adios|despedida|hasta|morir|pastillas|sangre|navaja|negro|tumba|moño|ultimo
        agarrar*1|agarro|tomar*1|manejo|ir*1p _3 carretera|curva|voladero|barranco|puente _6 soltar|dios|voladero|cerrar|volante|acelerar|ojos
        voladero|desbarrancar|desbarrancarme|volcarme|volcar|estamparme
        """ + "\n" + AgainstOneself.Deeds);

    /// <summary>The others would be better without her.</summary>
    public static readonly Cue Burden = new("a burden to the others", 1, Unless.Told, """
        mejor|mejores|feliz|felices|tranquilo|tranquila|tranquilos|bien|facil|aliviados sin mi $
        mejor|mejores|feliz|felices|tranquilo|tranquila|tranquilos sin mi !ayuda|celular|correo|cuenta|compu
        sin mi _2 mejor|tranquilo|tranquilos|felices
        si yo _2 no _1 existiera|viviera
        si _1 no estuviera _1 todo|todos|ellos|mejor|mas
        si _1 no existiera
        cuando yo _2 no este
        cuando _1 ya no este
        si un dia _1 falto|no estoy|no despierto|me muero
        soy _1 una|un carga|estorbo|lastre|problema para
        carga|estorbo para todos|mi|mis|ellos|la
        nadie _3 extranar*|faltar*|llorar*|haria|hago|notaria|notara
        nadie me va a extranar|llorar|echar
        a nadie _1 haria|hago|hace falta
        descansarian|descansarán|descansaran _3 mi
        se librarian|libraran de mi
        no _2 batallar* conmigo
        no _3 van a batallar
        no _4 ser una? carga|estorbo
        no _3 estorbar*|molestar* _1 a nadie|mis|mi
        todos|todo _2 seria|estaria mas facil
        irles|iria|irá|ira|va|serian|estarian|estaran|vivirian|viviran|descansarian|serán _4 mejor|felices|tranquilos|bien|paz _3 sin mi|si
        sin mi _3 irian|iria|estarian|serian|vivirian|descansan|estaran|va|iran mejor|todos|bien|tranquilos|a
        si no|ya estuviera|existiera|naciera|viviera _5 mejor|bien|tranquilos|felices|problemas
        un|una peso|estorbo|gasto|boca|carga|mantenida|problema|bulto menos
        soy|siento|volvi|hago un|una|puro|puro|pura estorbo|carga|lastre|peso|bulto|parasito
        carga|estorbo|lastre|peso para|de todos|mi|mis|ellos|la|los
        nomas|solo|nada vine|estoy|sirvo a|para _1 estorbar|molestar|estorbo|dar|sufrir
        nomas|solo estorbo|molesto
        perdon|perdonen|perdone|disculpen|disculpe por|x _1 existir|haber|nacer|vivir|ser nacido|existido|asi|carga|yo|una|$
        perdon|perdonen por existir|nacer|vivir
        nadie se|me _2 dar*n|daria|dara|notar|notaria|enterar|enteraria _1 cuenta|si
        a nadie _1 le hago|haria|haré falta
        no le hago|hago falta a nadie
        merecen|merece una|otra mejor mama|madre|hija|esposa|persona _4 que|no|yo
        ya no _2 dar*n|dar*1|doy|daria _1 lata|molestias|problemas|gastos|guerra|preocupaciones
        nomas|solo|nada|puro|pura|siempre _1 ando|estoy|vivo|sirvo|vengo estorbar*g|estorbando|estorbo|molestando|de|dando lata|molestias|arrimada
        ni cuenta se|me van|va|iban|iba a|dan|dar
        ni el|mi|la|los perro|gato|perros|hijos|mama|familia|moscas me|se _1 va|van|extrana|extranan|busca|pela|hecha|llora
        me va|van a extranar|llorar|olvidar _4 vaya|muera|falte|voy|este
        cuando me vaya|muera|vaya|falte|haya _1 ido|todos|van|nadie|ni|no|y|ya
        me voy a ir pronto|lejos|siempre|luego
        poca|poquita|tan|muy cosa que|mejor
        por el bien de mis|mi|ellos|todos _1 hijos|hijas|ninos|familia
        ya no los|las|la|lo _1 ir*1p a molestar|hacer|enojar|preocupar|estorbar
        ya no va|van a tener|haber|batallar que|quien|conmigo|problemas|gastos
        """);

    /// <summary>A farewell, a last will. Each is little alone.</summary>
    public static readonly Cue Farewell = new("a farewell", 1, Unless.Told, """
        despedirme|despedir de todos|ustedes|usted|una|mis|mi|la|el
        despedirme _2 siempre|vez
        adios para siempre
        ir*1|irme _2 para siempre
        ultima|ultimo noche|dia|mensaje|carta _3 mi|vida|mio|mia|perdonenme|perdon
        mi ultima|ultimo noche|dia|mensaje|carta|adios !de|del|en|mes
        es su|mi ultimo|ultima dia|noche|mensaje|vez !de|del|en
        dejar*1|escribir*1|hacer*1 _2 carta|cartas|nota|recado para|a|de mi|mis|despedida
        dejar*1|escribir*1 _2 cartas|carta
        carta|cartas|nota de despedida|adios
        digale|diganle|dile|avisele _4 que los|la|lo|las _1 querer*|amar*|perdon
        si manana no contesto|amanezco|despierto|estoy|aparezco
        si no contesto|amanezco|vuelvo|aparezco _4 mama|hijos|familia|policia|avise
        si algo me pasa|llega|sucede
        si me _2 pasar* algo
        si me llega a pasar
        por si _1 me pasa|algo
        si _1 me llegara|llegase a pasar
        regalar*1|repartir*1 _2 mis cosas|ropa
        no _4 volver*n a ver|escribir|hablar|saber
        no _2 volver*n a saber|ver de mi
        no vamos a volver
        ya es tarde para mi
        no _1 voy a estar _1 para
        mi entierro|velorio|funeral|muerte
        pregunto por mi
        irme con el|ella|mi|dios|mis
        alcanzarlo|alcanzarla en el cielo
        reunir* con el|ella|mi|dios
        escogi _1 la cancion
        cuiden|cuiden|cuida a mis|mi hijos|hijas|ninos|nina|nino
        encargar*1 _2 mis|a|los|las hijos|hijas|ninos|nina|nino|bebe|perro|perros|cosas
        si _2 no aparecer*1|regreso|vuelvo|despierto
        si ya no|me aparezco|leen|ve|encuentran|ven
        lo mejor|quiza|tal|puede|probablemente|capaz _5 ni|no estoy|este|amanezco|aparezco|llego|despierto $
        manana|lunes|navidad|semana|dia _1 ni|ya estoy|este|amanezco $
        manana|lunes|navidad ya no estoy|este|amanezco $
        manana ni estoy|amanezco
        a lo mejor _3 ni|no _1 estoy|llego|amanezco
        cosas que uno|una decide
        ya lo decidi|decidí _2 va a doler
        cuando lea|lean|leas esto
        para cuando lea|lean
        no llegar*1 a|al diciembre|navidad|cumpleanos|ano|fin
        este es mi|el ultimo|adios
        mi|mis seguro|herencia|cosas|ahorros _4 mis|mi|para hijos|hijas|hermana|mama si|cuando
        quedese|quédese|quedate con mis|mi
        me voy con dios|mi|el|ella|tranquila|tranquilo $
        nos vemos en el cielo|otra|alla
        por si _6 no contesto|aparezco|despierto|vuelvo|regreso|amanezco|estoy
        por si yo|algun _2 falto|dia
        por si falto
        escribirles|escribirle|escribi|escribí _2 a mis|mi hijas|hijos|mama|hija|hijo|papas _4 por si
        si yo _2 no _1 estuviera
        si _1 yo faltara|muero|fallezco
        ya no estuviera $
        no _3 sienta|sientan culpable|culpables|mal
        no _1 fue|es|sera|será su|tu|mi|culpa culpa
        no fue su|tu culpa
        hizo|hicieron|hiciste _1 lo que pudo|pudieron|pudiste
        nadie tiene|tuvo la culpa
        cuidar*1|cuidare|cuidaré|vere _3 desde arriba|cielo
        desde|alla arriba|cielo _3 cuido|cuidare|veo|ver
        me recuerden|recuerde|recuérdenme|recuerdenme
        no lloren|llore|llores por mi
        digale|dígale|dile|diganle a|que _4 perdon|perdono|culpa|quise|quiero|amo
        digale|dígale|dile que no fue
        fue un|una gusto|placer|honor conocerlos|conocerla|conocerlo|haber !en|hoy|por
        ya no me|nos volvera|van|vamos _1 ver
        cuando ya no _1 este|esté|viva|exista
        no quiero|voy a dejar|darles pendientes|problemas|preocupaciones
        si un|algun|cualquier dia _2 dejo|falto|no|me|ya _6 sabra|sabe|entienda|entendera|acuerdese|perdoneme|cuide|es|fue
        si dejo|dejara de contestar|escribir|conectarme|entrar|responder _5 sabe|sabra|acuerdese|por|no
        no|tampoco podre|puedo _3 lo demas|nada|vida
        unica|unico que _3 pregunto|preguntaba|preguntó|escucho|escuchó|importe|importé|quiso|intereso _1 por|a|mi|$
        alguien|quien|quién|otro _4 cuidar*|cuidarlo|cuidarla|cuidarlos|hacerse cargo _3 cuando|si|porque _1 yo|no|falte|me
        encargar*1|dejar*1 _2 a? mi|mis|mi gatito|gato|gatos|perrito|perra|perrita|gatita|mascota|plantas|loro|gallinas|pajaritos|mama|mamá|jefecita
        diga|digan|digale|dígale|dile|diles|digales|diganles a|que _4 los|lo|la quise|quiero|amo|ame|amé|adoro
        cumpla|cumplan|crezca|crezcan|termine|case|reciba|grande|grandes _7 irme|ir*1|descanso|descansar|morir*1|morirme|mundo|voy !a|de|al
        esperando|espero|espera|aguantando|aguanto _7 irme|ir|descansar|morirme _3 mundo|vida|siempre|tranquila|tranquilo|paz|ya
        ya cumpli|cumplí|hice _2 lo|mi que|mision|tarea tenia|vine|aqui|tocaba|en|tierra
        testamento
        contrasenas|claves|escrituras|poliza|seguro _6 cuando|si|por _1 yo|ya|no|algo _2 falte|este|pase|falto
        no me busquen|busque|esperen|lloren|extranen
        es|sera|seria|mando mi ultimo|ultima mensaje|audio|tarea|llamada _1 $
        hasta la? otra vida
        en la|mi otra|proxima vida _3
        recuerdenme|recuérdenme|recuerdeme|acuerdense|acuerdese de? mi _3 con|como|bonito|cuando|siempre
        por si ya|no|ya no la|los|lo|nos _1 vuelvo|alcanzo|volvemos|vemos
        ya me voy|fui de este|con|al|para siempre|mundo|siempre|panteon
        quien|alguien cuide|cuidara|vea|vera de|por|a mis|mi _2 hijos|hijas|ninos|mama|hija|hijo _3 cuando|si|yo
        escribir*1t|deje|dejé|hice|grabe|grabé _1 las|una|unas|mis cartas|carta|cartitas|despedida|notas|audios _2 para|de|a mis|mi|cada|despedida|hijos
        si manana|hoy|luego|despues|el|un no _4 mensaje|contesto|conecto|aparezco|escribo|llego|entro|respondo|sabe _6 imaginara|sabe|ya|entienda|supo|pregunten
        ya se|lo imaginara|imagina|imaginará|sabra|supondra
        si no hay|llega|recibe|tiene|ve _1 mensaje|noticias|senales|respuesta _2 mio|mia|mía|mias
        fue bonito|lindo|padre|un estudiar|conocer*|conocerla|conocerlos|haber|coincidir|vivir _1
        ya no la|lo|los|las|nos _2 ir*1p|vamos|voy a? volver|ver|veremos _1 a? ver maestra|nunca|mas|$
        no la|lo|los volver*f|volvere|volveré a ver
        donde|a|adonde voy|ire|iré|vaya no hay|existe|van|se|llega _1 internet|dolor|nada|senal|frio|hambre|regreso
        le|les encargar*1 _2 a? mis|mi|al|el|la|los|las|a _1 gallinas|chamaco|chamacos|huerco|huerca|plebes|animalitos|animales|puercos|vacas|casa|plantitas|jefa|jefe|chiquito|chiquita|criaturas|niño|nene|nena
        perdon|perdón|perdone|perdonen por todo|tanto lo? malo|daño|dano|que|_1
        gracias por todo _3 adios|siempre|cuidese|perdon|voy
        lo|la intente|intenté|trate _2 ya no|pero
        que dios|diosito me perdone|perdone
        dios me perdone|perdone|perdona
        perdoneme|perdóneme|perdonen|perdonenme _2 por|lo que voy|hacer|cobarde|no
        para que no digan|diga que no|nunca
        este _1 es|sera|será mi|el adios|ultimo|final
        hasta siempre
        hasta nunca
        donde|dónde estan|están|quedan|dejo|deje|guarde _1 los|las|mis papeles|documentos|escrituras|cosas|ahorros _6 seguro|por|si
        lo del seguro _3
        por si acaso $
        ya me despedi|despedí de|sin|con
        me despedi|despedí de mi|mis|ella|el|todos _6
        """ + "\n" + AgainstOneself.Farewells);

    /// <summary>Halves of a farewell or of giving oneself up; two of them make one.</summary>
    public static readonly Cue[] Faint =
    [
        new("won't be there", 0.6, Unless.Told, """
            no _1 voy|vamos|va a estar $
            no voy a estar
            no voy a estar aqui
            ya no estare|estaré
            me voy _1 lejos|para
            ya me voy a ir
            """),
        new("take care", 0.4, Unless.None, """
            cuidese|cuidate|cuidense mucho|bien
            cuidese|cuídese
            """),
        new("thanks for all", 0.3, Unless.None, """
            gracias por todo|haber|haberme
            fue|fuiste muy buena|bueno|linda conmigo
            """),
        new("forgive me", 0.5, Unless.Told, """
            perdonenme|perdónenme
            perdonenme todos
            pido perdon a todos
            perdon por todo
            """),
        new("all arranged", 0.6, Unless.Told, """
            dejar*n todo arreglado|listo|ordenado|pagado|resuelto
            cerrar*1 _1 todo
            todo arreglado|en orden
            arreglar* mis papeles|cosas|pendientes
            """),
        new("no trouble any more", 0.6, Unless.Told, """
            no _3 dar _1 lata|molestias|problemas
            no _2 dar*f lata|molestias|problemas
            no _3 van a batallar
            """),
        new("nothing matters", 0.6, Unless.Told, """
            dar*3p igual todo
            todo _1 dar*3p igual|lo
            nada _1 importa
            ya no me importa nada
            me vale todo
            nada tiene sentido
            todo perdio sentido
            """),
        new("what is left to me", 0.6, Unless.Told, """
            para lo que me queda|falta
            lo que me queda de vida
            poco que me queda
            """),
        new("no strength", 0.5, Unless.Told | Unless.Denied, """
            querer*1 descansar*n !un|el|hoy|manana|este
            me odio
            me doy asco
            i can't anymore
            cant anymore
            can't anymore
            vida _1 asco
            """),
        new("no worth", 0.5, Unless.Told, """
            no valgo nada
            no valgo
            nadie me quiere
            a nadie le importo
            """),
        new("keeps it secret", 0.5, Unless.None, """
            no _2 diga|digas|cuente|platique|comente _3 nadie|mama|papa|esposo|familia|nada
            no _3 he|han dicho|contado|platicado a? nadie|mi|mama
            no le|se|lo _2 he dicho|contado _3
            nadie _1 sabe
            es|eres la|el unica|unico que _1 sabe
            se lo digo|cuento|confieso a usted|solo|nomas
            le confieso
            que no se entere|enteren
            """),
        new("weapon", 0.6, Unless.Told, """
            pistola|machete|cuchillo|navaja|navajas|soga|veneno|escopeta|rifle|balazos|raticida !de|silicon
            """),
        new("pills", 0.6, Unless.Told, """
            pastillas|pildoras|sobredosis|somniferos|clonazepam
            """),
        new("he who", 0.5, Unless.Told, """
            llegó|llego|esta|anda|viene|regreso _2 borracho|tomado|drogado|furioso|enojado|agresivo
            le tengo|tenemos miedo
            miedo a|de el|él|mi|ese|que
            """),
        new("goes for good", 0.6, Unless.Told, """
            para siempre
            no voy a volver|regresar
            irme de este|aqui|una
            """),
        new("tired of all", 0.5, Unless.Told | Unless.Denied, """
            cansada|cansado|harta|harto|cansé|canse de todo|esto|estar|mi|sufrir|fingir|aguantar
            ya no quiero nada|estar|mas
            no quiero nada
            nada|ni rezar _3 sirve|consuela|llena
            """),
        // Fields of words: alone they are nothing, together they are a scene.
        new("one who could harm", 0.3, Unless.Told, """
            expareja|padrastro|padrino|esposo|marido|pareja|novio|ex|exesposo|exnovio|papa|tio|cunado|cuñado|senor|tipo|tipos|hombre|hombres|patron|vecino|primo|hermanastro|suegro|él|ellos|pastor|entrenador|desconocido|desconocidos
            """),
        new("acts of harm", 0.5, Unless.Told | Unless.Denied | Unless.Laughing, """
            golpear*|patear|patea|pateo|arrastrar*|jalonear*|cachetear|azotar|azoto|azota|estrangular|estrangulo|ahorcar*|asfixiar|asfixio|encajar|apunalar*|amenazar*|violar*3|violar*6|abusar*3|abusar*6|manosear*|toquetear|toqueteo|acosar*|perseguir*|espiar|vigilar*3|vigilar*6|encerrar*|amarrar|amarro|secuestrar*|extorsionar*|someter*|humillar*|maltratar*
            golpes|golpe|golpiza|cachetada|cachetadas|cinturonazos|patadas|moreton|moretones|chicotazos|cinturon|cables|cablazos|trancazos
            pistola|machete|navaja|cuchillo|arma|armado|armados|balazos|balazo|fajada
            cosquillas|besos|besar|beso|caricias|tocamientos|manoseos|desnuda|desnudo|encuerada|calzones
            matar*f|matarme|matarnos|matarla|matarlo|matarlos
            va|van|iba|quiere|quieren a? matar*n
            violento|violenta|agresivo|agresiva|celoso|celos|violencia|abuso|acoso
            """, upTo: 2),
        new("held", 0.5, Unless.Told, """
            encerrada|encerrado|encerradas|encerrados|encierran|encierra|encadenada|vigilada|vigilados
            no _1 puedo|podemos|dejan|deja _1 salir|escapar|irnos|irme !temprano|antes|de|del|a|bien
            encerrar*d _3 bano|cuarto|llave|casa|recamara|closet
            escondida|escondido|escondidas|escondidos _1 en|de|con|debajo|atras
            quitaron|quito|quitó|esconde|escondio|retienen _3 credencial|credenciales|papeles|llaves|celular|pasaporte|dinero|hijos
            sin salir|poder salir
            a fuerzas|fuerza|huevo
            obligar*3|obligar*6|obligar*d
            """),
        new("a child", 0.3, Unless.Told, """
            hermanita|hermanito|hija|hijo|nina|nino|sobrina|sobrino|nieta|nieto|primita|primito|menor|menores|bebe|hermanitos|ahijada|entenada
            tengo|tiene 10|11|12|13|14|15|16|17
            de # anos
            de 5|6|7|8|9|10|11|12|13|14|15|16|17
            """),
        new("where and when it happens", 0.3, Unless.Told, """
            cuarto|cama|bano|recamara|noche|noches|madrugada|afuera|puerta|escondidas|secreto|solas|calle|celular|fotos|mensajes|monte|carretera|camioneta|camionetas
            donde no debe|debia
            """),
        new("fear and flight", 0.4, Unless.Told | Unless.Laughing, """
            miedo|terror|panico|temblando|auxilio|peligro|asustada|asustado|aterrada|aterrado|escondida|escondido|escapar*|huir*|gritar*g|gritar*3|gritos|refugio|denunciar*|policia|patrulla|ministerio|911
            """),
        new("a marriage made", 0.6, Unless.Told, """
            apalabro|apalabró|apalabraron|dote|comprometieron|prometieron|prometio|cambiaron|vendieron|venden
            me caso|casan|casaron|casar
            me casan
            """),
        new("death near", 0.5, Unless.Told | Unless.Denied | Unless.Laughing, """
            morir*n|morirme|muerte|suicidio|funeral|tumba|cementerio|ataud
            por si yo|algun|un|me|ya falto|dia|no|pasa
            si yo falto|faltara|muero|muriera
            cuando yo falte|muera
            estar|reunirme|irme|encontrarme con ella|el|él|ellos
            al|el|en cielo
            un|seria|fuera alivio
            apagar*s|apagar*n|apague|apagarme
            despedir*1|despedir*3|despidio|despidió|despedirme|despedirse|despedida _2 raro|todos|todas
            regalo|regaló|regale|regalando|regalar _2 sus|mis
            adios
            """, upTo: 2),
        new("harms herself", 0.6, Unless.Told | Unless.Denied | Unless.Laughing, """
            rasgunar*|rasgunarme|rasguño|aranarme|arañarme|pellizcarme|morderme|quemarme|golpearme|cortadas|cicatrices|cutter
            sangre|sangrar
            """),
        new("strikes", 0.6, Unless.None, """
            denunciar*1|denunciar*n|denuncia
            ministerio publico
            orden de restriccion
            """),
    ];

    /// <summary>Somebody strikes, threatens, shuts in, follows, touches.</summary>
    public static readonly Cue Violence = new("violence", 1, Unless.Denied | Unless.Told, """
        @abuser _6 me|nos|le|les|lo|la|los|las _2 pegar*|golpear*|madrear*|cachetear|patear|ahorcar*|empujar*|jalonear*|amenazar*|violar*|maltratar*|encerrar*|quemar*|insultar*|humillar*|manosear*
        @abuser _4 pegar*n|golpear*n|matar*n|maltratar*n|ahorcar*n !la|el
        me|nos|lo|la|los|las golpear*3|golpear*6
        me _1 golpeo|golpeó|golpean|golpearon|golpeaba !la|el|con|en
        le|les pegar*3|pegar*6 _1 a mi|mis|sus|su|la|los
        me|nos _1 pega|pegó|pegaba|pegan|pegaron|pego !el|la|lo|las|duro|gripa|covid|sol|mucho|frio|calor|sueno|hambre|cansancio|bien|feo|un|una
        me|nos pega|pegaba|pegó|pego con|muy|mucho|cuando|porque|delante|hasta|si
        me _2 pegar*n otra|de|mi|cuando|si|$
        volver*3t a pegar|golpear
        dar*3|dar*6 _3 cinturonazos|golpes|golpiza|cachetadas|patadas|chingadazos|madrazos|cintarazos|trancazos|madriza|punetazos|cinturonazo|cachetada|bofetada
        agarro|agarra|agarró|agarran _1 a golpes|patadas|cinturonazos
        a golpes|patadas|cinturonazos
        ojo morado|cerrado|moreteado
        moretones|moretes
        marcas en el cuello|cuerpo|brazo|brazos
        poner*3|poner*n _2 mano encima
        levantar*3 la mano
        me|nos|la|lo|le|les _1 amenazar*3|amenazar*6
        amenazar*3|amenazar*6|amenazar*d|amenazar*g _2 con|de|muerte|matar*
        estar*1 amenazar*d
        amenaza|amenazas de muerte
        decir*3|decir*6|jurar*3 _8 me|nos|la|lo|los|las|mi _2 ir*3|ir*6 a matar|desaparecer|quemar|golpear|levantar|picar
        decir*3|decir*6|jurar*3 _9 matar*3f|matarme|matarnos
        me|nos querer*3|querer*6 _1 matar*n|quemar*n|golpear*n
        querer*3i _1 matar|quemar|ahorcar|golpear _3 casa|a
        nos lleva a todos
        me|nos|lo|la _1 violar*3|violar*6
        me violar*
        violacion
        abuso|abuso|abusó|abusaba|abusa|abusaron de mi|ella|el|una|la|mis
        abuso|abusos sexual|sexuales
        acoso sexual
        me _2 acosar*3|acosar*6|manosear|manosea|manoseo|toquetea|arrinconar*
        tocar*3|tocar*6 a mi|mis @minor
        tocar*3 _2 partes|piernas|pechos|cuerpo|indebidamente|sin
        @abuser _3 tocar*3|tocar*6 a mi|la|su @minor
        meter*3 _2 a mi|su cuarto|cama|recamara
        fotos|videos|foto|video _6 intimas|intimos|intima|desnuda|desnudo|desnudas|partes|encuerada
        pedir*3 _5 verse|verla|verlo|fotos|desnuda|encontrarse _1 a? solas?
        verse|verla|verlo|vernos a solas
        me|nos tener*3|tener*6 encerrar*d|amenazar*d|vigilar*d|secuestrar*d|controlar*d
        me _1 encerrar*3|encerrar*6
        no me|nos _1 dejar*3p|dejar*6p|dejar*3i salir|irme|irnos !temprano|antes|a|del|de|para|por|el|la|los|las|hasta
        @partner|padrastro|él no me|nos _1 dejar*3p|dejar*6p usar _1 celular|telefono
        me|nos _1 quitar*3|quitar*6 _1 celular|telefono|papeles|pasaporte|documentos|hijos|hijas
        quitarme|quitarnos a? mis|los|a hijos|hijas|ninos|hijo|hija
        me|nos|la|lo _1 anda|andan|viene|vienen|estan|esta siguiendo|persiguiendo|espiando
        me|nos seguir*6p|seguir*3p|seguir*3t|seguir*6t|perseguir*3|perseguir*6 _1 cuando|desde|hasta|a|en|por|un|una|mi|el|unos $
        me|nos seguir*6p|seguir*3p|seguir*3t|seguir*6t|perseguir*3|perseguir*6 _1 cuando|desde|hasta|en|un|unos|hombre|tipos|carro|mi
        me|nos _1 vigilar*3|vigilar*6
        me _2 espiar|espia
        miedo _1 regresar*n|llegar*n|volver*n|estar|entrar*n _2 casa !tan|noche|tarde|sola|en|de|a
        miedo de|a _1 regresar*n|llegar*n|volver*n _2 casa !tan|noche|tarde|en
        miedo a|de|le mi @abuser
        miedo a|de mi @abuser
        le tengo miedo _3 @abuser
        miedo _1 que _3 haga|encuentre|pegue|mate|golpee|venga|busque|lastime|regrese|llegue|saque
        miedo _1 lo que _2 hacer*n|hacer*c|haga
        tener*3|traer*3|comprar*3|sacar*3|cargar*3|tener*6|traer*6|sacar*6 _3 pistola|cuchillo|navaja|machete|fusca|escopeta|rifle|armas !de
        tener*3|traer*3|comprar*3|sacar*3|cargar*3|traer*6 un arma
        un arma a|en la? cabeza|mi|casa|clase|escuela
        con un|una pistola|cuchillo|navaja|machete|bat|arma|palo|tubo|martillo
        apuntar*|apunto|apuntó con
        disparar*|balearon|balacearon|apunalar*|picaron|apuñalaron
        querer*6|querer*3|ir*6|obligar* _3 casar*n|juntar*n|vender*n|casarme|casarla|casarse|juntarla|juntarme|venderla
        la|me querer*6|querer*3 casar|juntar|vender
        obligar*3|obligar*6|obligar*g|obligar*d _2 a|trabajar|casar|acostar|prostituir
        prostituir|prostituirme|prostituyen
        trabajar*g|trabajar*n sin paga|sueldo|pagarme|pagarnos
        sin paga|sueldo _6 no
        no _2 pagar*6|pagar*3 _6 no _1 dejar*6|dejar*3
        no me|nos dejan|deja _1 irme|irnos !temprano|antes
        retener*|retienen|retenida|tratada|trata de personas|blancas
        extorsionar*|extorsion
        secuestrar*|secuestro|secuestraron
        la|lo|me|nos|los van|iban|quieren a? levantar|desaparecer|picar
        lo|la|los|me|nos desaparecer*6|desaparecer*3
        desaparecida|desaparecido _2 desde|hija|hermana|hermano|hijo|mi
        derecho|cobro|cobran de? piso
        de la mana
        narcos|sicarios|halcon|malandros
        los|gente|del cartel de|llegaron|quiere|quieren|amenaz|amenazan|vinieron
        quemar*n la|mi|nuestra casa
        rompio|rompió|aventó|avento|aventar*3 _4 contra|agua|plato|pared|enojo
        empujar*3|empujo|empujó contra|por|escaleras
        agua hirviendo
        fue mi|su @abuser
        quiero|quisiera que sepa que fue
        violencia en mi casa
        sufrir*1|vivir*1 _1 violencia
        me maltratar*3|maltratar*6|maltrata
        escapar*1|huir*1|escaparme|huir _4 casa|el|ellos
        salirme|salirnos|irnos|irme con mis|los hijos|hijas|ninos en|de _2 madrugada|noche
        menor|nina|nino|nena _4 sola|solo|solos en|encerrar*d|amarrada|amarrado|golpeada|golpeado
        hit|hits|beats|hitting me
        threatened|threatens me
        dejar*1|irme|voy|denuncio|separo|acuso|hablo|digo _4 va a matar|golpear|echar|quemar|quitar|pegar|lastimar|aventar|hacer
        si lo|la dejo|denuncio|acuso|abandono _6
        si me voy|salgo|separo|niego|acerco _3 me|nos|va|mata|quita|busca
        echar*|echarme|aventar*|aventarme _2 acido|gasolina|alcohol
        golpear*g|pateando|tumbando|tocando|rompiendo _1 la puerta
        @abuser|él _4 borracho|tomado|drogado|furioso|agresivo|violento|machete|pistola|cuchillo|navaja
        el llega|llego|llegó|anda|esta|viene|se _2 borracho|tomado|drogado|furioso|agresivo|violento|pone
        llegar*3|llega|llego|llegó _3 borracho|tomado|drogado|furioso|agresivo|buscando
        buscar*g pleito
        emborrachar*3|emborracha|toma _6 mete|pega|pone|grita|golpea|rompe|avienta|agresivo
        se mete|metio|metió _2 donde|cama|cuarto|recamara
        visita|visitaba|entra|entraba en|por la|las noches|noche
        @partner|padrastro|señor|él _3 no me _1 dejar*3|dejar*6 tener|salir|hablar|ver|irme|traer|contestar _3
        no me _1 dejar*3|dejar*6 tener|ver|hablar|hablarle _2 amigas|amigos|familia|mama|nadie|mama|hermanas
        me revisa|checa|quita|esconde|rompe|rompio|quito _2 celular|telefono|mensajes|ropa
        tiene|tienen|quitaron|quito|guardan|esconde mis papeles|documentos|pasaporte|identificacion
        no me|nos suelta|sueltan|dejan|deja _1 ir|salir $
        no me|nos suelta|sueltan !temprano|hasta|a|antes|del|de|tarde
        me tiene|tienen amenazad|sometida|sometido|trabajando|controlada|prisionera
        no mencione|diga|comente nada|nadie
        me va|van|iba|quiere|quieren a? matar|golpear|quemar|desaparecer|violar|picar|balear si|porque|cuando|con|y
        me persigue|persiguen|acecha|acechan|espera|esperan _1 afuera|en|fuera
        me espero|esperó|espera|esperaba afuera|fuera
        tocar*3t|toca|tocó|tocaba|toco mis|sus|su|el|la partes|piernas|cuerpo|pecho|pechos|pierna|trasero
        me toca|tocó|tocaba|toco _2 cuando|sin|aunque|en|donde|por|las|los _2 noche|quiero|piernas|partes|permiso|debajo|no
        me obligar*3|obligar*6|obliga|obligan|obligo
        tener*n|tener relaciones _4 quiero|fuerza|obliga
        a la|por|con fuerza
        me forzo|forzó|fuerza|forza a
        sangre|sangrando|sangro _4 golpe|golpes|boca|nariz _3 me|mi|esposo
        me|nos|la|le|lo jalar*3t|jala|jalo|jaló _2 pelo|cabello|greñas|grenas
        me|nos corrio|corrió|saco|sacó|echo|echó _2 golpes|calle|madrugada|noche|hijos
        secuestrada|encadenada|amarrada|amarrado|encadenado
        balacera|balazos|tiroteo|tiros _3 mi|nuestra casa|cuarto|carro
        mataron|asesinaron|balearon a mi|un|una|su
        desaparecio|desapareció|desaparecieron|levantaron a? mi|@person
        @minor|hija|nina|sobrina|hermanita _9 manosear*|desnuda|encuerada|golpes|moretones|moreton|marcas|cinto|solas|encerrada|borracho|padrastro
        @minor _9 abusar*|abusaron|abuso|violar*3|violaron|amenaza|amenazan|drogas|droga
        alumna|alumno|companera|companero|amiga|menor|nina|nino _9 golpea|golpean|pega|pegan|matar|morir|suicidar|noches|encierran|abusa|cortar
        bullying|acosan|molestan|golpean _4 hijo|hija|nino|nina|escuela|secundaria
        trata|vender|explotar _2 personas|ninas|sexual
        grooming|sextorsion|pedofilo|violador|pederasta
        me arrastro|arrastró|azoto|azotó|estrello|cacheteo|pateo|ahorco
        afuera gritando
        gritando|grita|grito que _3 matar
        hace|hizo cosquillas|cosas _2 donde|feas|raras
        ya saben|sabe _3 donde|hora|vivo|salgo
        mensajes|llamadas|fotos de mi|amenaza|extorsion casa|hijos
        fajada|encanonada|encañonó|encanono
        me va como en feria
        me va|fue mal|peor|feo si|cuando
        brazo|cara|ojo|espalda|pierna|piernas|boca|labio|cuello|cuerpo _2 morado|morada|morados|moreteado|hinchado|hinchada|roto|partido|reventado|golpeado|marcado|marcada
        quedo|quedó|trae|traigo|tengo _3 morado|morada|morados|moretones|hinchado
        se transforma|enloquece|desquita|descarga|pone loco|pone como|pone agresivo
        cuando toma _6
        lentes oscuros|maquillaje _5 golpe|moreton|ojo|tapar
        dije|digo|dijimos|diga que me|se cai|cayó|cayo
        no me|nos dejar*3|dejar*6 _1 ni salir|ir|asomarme|contestar
        no me|nos dejar*3|dejar*6 salir de|a la|mi casa|calle|cuarto|tienda|esquina
        no me|nos dejar*3|dejar*6 salir ni|sola|solo|sin|con
        me cuenta los minutos
        me prohibe|prohibio|prohíbe|tengo prohibido
        mala vida
        como animal|animales|perro|esclava|esclavo|criada
        puerta|cuarto|llave atrancada|atrancado|seguro|puesta
        duermo con|vestida
        enterrarme|enterrarnos|enterrarla|enterrarlo|desaparecerme|descuartizar|descuartizarme
        quemaduras|quemadura|quemada|quemado|quemo|quemó _2 cigarro|plancha|agua|aceite|cera|comal
        quemaron|balearon|balacearon|rafaguearon|tirotearon|incendiaron _4 casa|puesto|local|negocio|carro
        cobran|cobrar|pide|piden|exigen _1 cuota|piso|renta los|a|de|y
        cuota|piso _6 matar|quemar|familia|amenaz|amenazan
        nos|me dieron _2 horas|dias|plazo para irnos|largarnos|irme
        encapuchados|armados|halcones|mañosos|manosos|mafia|mafiosos
        videos|peliculas|cosas|fotos _1 sucios|sucias|porno|pornografia|pornograficos|cochinadas|prohibidas|indebidas|feas|malas _9
        pornografia|porno
        ensena|enseña|muestra|mando|manda sus partes|miembro|pene
        sus|las partes|genitales|pompis|pechos|senos
        sienta|siente|sentar en sus|las piernas
        bana|baña|viste|duerme con ella|el|la|mi nina|hija
        encierra|encierran|mete con ella|mi|la|una nina|hija|sobrina|hermana
        nunca|no _2 ha|han|me pagado|paga|pagan _6 regresarme|irme|salir|escapar|dejan
        trajo|trajeron|llevaron|llevo enganada|engañada|engaños|enganos
        no _2 como|cómo regresarme|salirme|escaparme|zafarme|huir|escapar
        me casaron|juntaron|vendieron|regalaron con|a los|un|mi
        mama|papa|familia|nadie|abuela no me|nos cree|creen
        salirme|irme|huir|escapar*|correr de|del mi|la casa|esposo _2 hoy|ya|porque
        nunca me ha|han pagado
        trajo|trajeron|llevaron a los # _3
        no se|sé ni? como|cómo regresarme|escapar|salir
        le|les|lo|la|me|te|nos _3 partir*n|romper*n|reventar*n|quebrar*n|partir*1|romper*1|parto|rompo|reviento|partio|rompio|partió|rompió _1 la|el|los|las|toda|todo? cara|madre|hocico|boca|dientes|nariz|costillas|jeta|labio|ceja|cabeza|brazo
        quebrarme|quebrarlo|quebrarla|tronarme|tronarlo|picarme|picarlo|filerearme|filerearlo|navajear*|balacear*|rafaguear|levantarme|levantarnos|encobijar|plomazos|plomazo|levanton|levantón|tablazos|tablearlo|lincharlo
        llevar*n|llevar*3|llevar*3f|traer*n|traer*3|cargar*3|sacar*3|comprar*3|conseguir*3|meter*n|esconder*3|enseñar*|enseno|enseñó|mostro|mostró _3 pistola|navaja|arma|armas|machete|fusca|cuete|metralleta|punta|cuchillo|escopeta|rifle
        ya|sé|se|supe donde|dónde|con vive|vives|trabaja|que _4 tengo|con|voy|verlo|encontrarlo
        tengo|traigo con que matarlo|matarla|darle|defenderme|partirle
        tomar*n|tomarme venganza|justicia
        voy a matar*n|matarlo|matarla|matarlos|quemarlo|picarlo|balearlo
        lo|la|los quiero|voy|quisiera|pienso _2 matar|quemar|picar|golpear|madrear|ahorcar
        ganas de _2 matarlo|matarla|matarlos|ahorcarlo|golpearlo|golpear|usarla|dispararle|picarlo|quemarlo
        usarla|usarlo contra
        encerrar*3|encerrar*6 con|en|sin _3 llave|cuarto|bano|candado|comer|sotano|closet|oscuro|ropero
        me|nos|lo|la|los|las _1 encerrar*3|encerrar*6
        sin _1 comer|comida _2 castigo|castigada|castigado|dos|tres|dias|porque|encerrada
        no me|nos|les|le dar*3|dar*6|da|dan de comer|comida
        a|hasta|de puros? cinturonazos|golpes|patadas|trancazos|punetazos|palos|cintarazos|cachetadas|jalones|empujones|chingadazos|varazos|cuerazos|reatazos|chicotazos|fajazos|mecatazos|cuartazos
        agarrar*3|sacar*3|quitar*3|usar*3 _2 cinturon|cinto|cable|palo|vara|machete|cuchillo|manguera|chicote|reata|fajo|cuarta _2 por|cuando|y|para|si|contra
        me|nos|la|lo|le|los aventar*3|aventar*n|empujar*3|estrellar*3|azotar*3|tirar*3|lanzar*3 _2 contra|escaleras|piso|pared|suelo|encima|plato|vaso
        aventar*3|aventar*n|estrellar*3|azotar*3|lanzar*3 _2 contra|por _1 la|el|las pared|piso|suelo|escaleras|mueble
        @partner|papa|padrastro|mama|hijo|hermano|él _4 romper*g|rompiendo|quebrar*g|aventando|destruyendo|pateando _1 todo|cosas|platos|muebles|vidrios|puerta|las|los|la
        romper*g|quebrar*g|aventar*g|tumbar*g _1 todo|las|los|la|cosas|puerta _3 encerrada|escondida|miedo|ninos|borracho|tomado
        entrar*3|entrar*6|meter*3|meterse|entrarse|metia|metía|entra _1 a|en mi|su|nuestro|el cuarto|cama|recamara|bano|hamaca _2 noche|noches|cuando|mientras|de|por|y|sin|madrugada
        mete|metio|metió|metia _2 mano|manos _3 calzon|blusa|ropa|debajo|pantalon|falda
        me|la|lo|nos espiar*|espia|ve|mira|graba|grabo|grabó|observa _4 bano|banar|baño|bañarme|banarme|cambio|vestirme|desnuda|bañaba
        @minor _4 la|lo|los|las _1 tocar*3|tocar*6|manosear*|besar* !examen|clase|turno|pasar _3
        la|lo tocar*3|toca|tocó|toco|tocaba _1 su|mi|un|el|ahi|donde|cuando|por|en _1 tio|padrastro|papa|abuelo|vecino|primo|hermano|maestro|senor|partes|abajo
        novio|senor|señor|hombre|tipo|muchacho|maestro|vecino _4 mi|su|una|la hija|hermana|hermanita|sobrina|nina|nieta|hermano|hijo|alumna _2 de # _9
        hija|hermana|hermanita|sobrina|nina|nieta|alumna _3 de # _9 novio|senor|señor|hombre|mayor|embarazada|juntar|casar|llevar|llevarsela|robo
        me|la|lo tocar*3|toca|tocó|tocaba cuando|donde|por|en|sin|mientras|debajo|ahi
        me|la|lo|nos forzar*3|forzar*6|obligar*3|obligar*6 _3
        me hace|hacen|hacia|obliga|obligo hacer|hacerle|tocar|tocarlo|verlo|cosas _3
        besar*3|beso|besó|besaba a? la? fuerza
        viene|venir|vendra|regreso|regresó|volvio|volvió|va por|a|con mi|nosotros|mis|mí|nosotras hijos|$ _3
        ex|exmarido|exesposo|exnovio _9 viene|venir|vendra|busca|buscando|encontro|encontró|espera|afuera|amenaz|amenaza|sigue|siguiendo|quitar|matar|persigue
        si no soy|eres|es|vuelvo|regreso _3 de|con el|él|nadie|suya|mia|conmigo _5 nadie|mata|matar|mato
        no eres|soy|seras|seré|sere de nadie|otro _2 mas|si
        sacar*3|salir*3|salio|salió de la? carcel|penal|reclusorio|bote|anexo _6 viene|busca|por|dijo|dice|miedo|encontro|anda
        subir*3|publicar*3|difundir*3|mandar*3|filtrar*3|enseñar*3|pasar*3 _2 mis|las|unas|mi fotos|videos|pack|packs|nudes|video _3 si|no|a|en
        si _2 no|digo|dejo|denuncio|hablo _3 sube|publica|difunde|manda|filtra|ensena _3 fotos|videos|pack|video
        pack|packs|nudes|sextorsion|chantaje|chantajea|chantajear|chantajean
        si no _1 pagar*|pago|damos|doy|entrego|coopero|jalo|obedezco|cumplo _5 levantan|levantar|matan|matar|mata|queman|quemar|golpea|pega|desaparecen|van|quitan
        me|nos|la|lo|le|les van|va|iban|quieren|quiere a? picar|filerear|levantar|madrear|golpear|linchar|violar|balear|balacear|desaparecer|secuestrar|quemar
        picar*6|picar _2 saliendo|afuera|calle|escuela
        me pega|golpea|maltrata|madrea|cachetea|patea $
        pega|pegan|golpea|golpean|pegaba|pegaron _1 bien|muy|re|bastante feo|fuerte|duro|gacho
        pegar*3|pegar*6|golpear*3|golpear*6 _2 a sus|mis|mi|los|su|la|el _1 hijos|hijo|hija|ninos|nino|nina|hermanos|hermana|hermano|mama|mujer|esposa|abuela|sobrinos|chamacos|perros
        se oyen|oye|escuchan|escucha|oigo|escucho _3 gritos|golpes|lloran|llorar|llantos|auxilio|pelean
        espalda|piernas|brazos|cara|cuerpo|cuello marcada|marcadas|marcados|morada|moradas|reventada|sangrando|moreteada|moreteados|moreteadas|con
        mi @partner|papa|mama|padrastro|hijo|hermano me|nos _1 pega|golpea|madrea|maltrata|amenaza|corre|avienta|encierra|humilla|jalonea|ahorca|empuja|insulta
        violentar*|violento|violentó|agredir*|agrede|agredio|agredió|agreden|agrediendo me|a|mi|la|nos
        me|nos|la agrede|agredio|agredió|agreden|violenta|violento|violentó|agredieron
        tiene|tengo orden de restriccion|proteccion
        armados|encapuchados|camioneta|camionetas _4 siguen|siguiendo|afuera|seguia|levantaron|pararon|bajaron
        me|nos|la|lo estan|está|esta|andan|anda|vienen|venian|viene siguiendo|persiguiendo|buscando|cazando|vigilando|espiando !para|con|porque|la|el
        me salgo|salí|sali|salimos|huimos|huí|hui|escapamos|escape|escapé|escapar|fuimos _3 de|la casa|madrugada|noche|descalza|descalzos _4 golpe|mata|pega|él|borracho|miedo|ninos
        tumbo|tumbó|rompio|rompió|pateo|pateó la|mi puerta
        no quiero|puedo regresar|volver|llegar a esa|mi casa _3
        regresar|volver a esa casa
        novio|senor|señor|hombre|tipo|muchacho|maestro|vecino _4 hija|hermana|hermanita|sobrina|nina|nieta|alumna _1 de # _6 llevar*|vivir|juntar|casar|embaraz|embarazada|verla|citar
        @partner|papa|mama|padrastro|madrastra|jefe|suegra|nuera|yerno|compadre|tio|hermano|hijo|él _2 me|nos|le|lo|la _1 sono|sonó|suena|surtio|surtió|surte|tunde|tundio|tundió|descontó|descontar*|soltar*3|soltó|acomodo|acomodó|dejo|dejó|agarró|agarro|agarra|trae|puso|pone|avienta|aventó _3 golpes|cable|palo|cinto|madriza|cachetada|cachetadon|morada|morado|cuartazos|cinturon|trancazos|golpiza|chanclazos|amolada|madreada|ojo|ojos|trompada|puñetazo|cachetadas|patada|almohada
        me|nos|le|lo|la sono|sonó|suena|tundio|tundió|tunde|surtio|surtió con|el|un|bien|bonito _2
        ojos como mapache
        como mapache
        ojos|ojo|cara|boca|costillas|patas|piernas|espalda|nalgas|nalguitas|brazos|lomo|cuerpo _2 amoladas|amolada|marcadas|marcado|marcada|moreteadas|moradas|morados|hinchados|hinchada|reventada|reventado|partida|abierta|mapache
        con|regresa|llego|llegó|trae|traia|viene|amanece|amanecio|tiene|aparece|aparecio _2 moretones|moretes|golpes|marcas|cardenales|chichones|quemaduras|rasguños|rasgunos|chupetones
        marcas|quemadura|quemaduras|marca de cigarro|cinto|cable|dedos|golpes|cinturon|manos|plancha
        mete|metio|metió|pone|puso|quema|quemo|quemó|mojo|meter _3 lumbre|estufa|comal|brasas|plancha|fogon|hielo|agua|cubeta
        mano|manos|manitas en|contra la|el lumbre|comal|estufa|brasas
        candado _3 puerta|casa|afuera|salir
        con|bajo|puso|cierra _1 llave|candado _4 salir|bano|cuarto|casa|puerta|niños|ninos
        mensaje|escribo|escribirle|hablo|marcando desde|del|escondida|a el|en|escondidas bano|baño|closet|escondidas|escondida|rapido|cuarto
        hace|hacia|hizo|hicieron|haciendo cosas que|feas|malas|raras|sucias|de|en|cuando|a _6
        cosas que no _2 gustan|gusta|gustaban|debe|deben|debia
        me|le|lo|la hacia|hacía|hizo cosas
        desnudar*|encuerar*|desvestir*|desnudarla|desnudarme|encuerarla|encuerarme|grabarla|grabarme _6
        graba|grabo|grabó|grabaron|tiene|foto|fotos|video|videos|tomo _2 sin ropa|encuerada|desnuda|bañandome|calzones|banandome|dormida
        sin ropa _4 manda|dice|graba|sube|dinero|fotos
        se lo|los|las manda|enseña|ensena a mis|mi|todos|toda _6 si|dinero
        si no le|les doy|mando|deposito|pago|damos _2 dinero|mas|fotos|feria|lana|cuota|$
        a|por la|las fuerza|malas|buenas|mala
        no va|quiere|voy por las buenas
        por las buenas _5 malas
        piden|pidiendo|reclutando|juntando|llevando|levantando|llevarse|llevan|levantan|robando|robar _1 a? muchachos|muchachas|jovenes|chavos|chavas|ninas|mujeres|gente|morros|plebes
        levantando|levantan|levantaron|robando|robaron _1 muchachas|mujeres|gente|ninas|jovenes|chavas|a
        no la|lo|los encontramos|hallamos|aparece|encuentran|localizamos|localizan|ubicamos
        desaparecio|desapareció|desaparecida|desaparecido|desaparecieron _1 mi|desde|ayer|@person|una|la|hace
        los de la|el _1 maña|mana|letra|plaza|polvo|vicio|contra|cartel|barrio
        amenazada|amenazado|amenazados|amenazadas|amenazandome _3
        mete|metio|metió|pone|tiene|trae|saca|saco|sacó|guarda|duerme|limpia|carga|ensena|enseña _3 pistola|machete|cuchillo|rifle|escopeta|fusca|cuete|navaja
        pistola|machete|cuchillo|rifle|escopeta|fusca|navaja _4 mesa|almohada|cintura|colchon|enseña|ensena|mano|cama|cabeza|cuello|bolsa|mochila
        saque|saqué|saco|saca|afilar*|afilo|afile filo|el|al machete|cuchillo|navaja|a|al
        filo al|a machete|cuchillo|navaja|hacha
        dejar*1|dejo|dejarlo|lo|la dejo|deje tieso|tiesa|frio|en
        no va|van|voy a dejar _1 a? nadie|ninguno _1 vivo|vivos|parado
        entrar*n|entra|llegar|llega|venir|vamos _3 escuela|salon|clase|prepa|plantel _8 vivo|matar|tiros|tirar|balazos|disparar|todos|pistola
        nos|me brincar*4|brincamos|salimos|escondemos|corremos|metemos|encerramos|dormimos _5 barda|monte|vecina|coche|carro|patio|cuarto|calle|techo|azotea|milpa _5 ninos|loco|borracho|noche|cuchillo|viejo|él|golpes|hijos
        anda|pone|puso|esta|estaba|llega|llegó|llego como loco|energumeno|fiera|animal|demonio|perro
        andar*3|anda|ronda|rondando|dando|pasa|pasando _2 rondar*g|rondando|vueltas|afuera|la|por _2 cuadra|casa|calle|puerta|trabajo|escuela
        echar*n|echarme|aventar*n|aventarme|echarle|rociar|rociarme|banarme|tirar _2 acido|gasolina|alcohol|agua|thinner
        acido|gasolina _3 cara|casa|encima|echar|rociar
        quemar*6|queman|queme|quemen|quemar*n|incendiar _2 el|la|con|mi|nuestro local|casa|puesto|negocio|changarro|troca|camion|conmigo|adentro
        conmigo|con nosotros|nosotras adentro
        escupe|escupio|escupió|jalonea|cachetea|humilla|pellizca|zarandea|zangolotea|sacude|estruja|insulta _4 me|golpea|pega|y|puso|cara
        me escupe|escupio|zarandea|zangolotea|estruja|jalonea|humilla|pisotea|cachetea|ahorca|asfixia
        almohada|mano|trapo|bolsa|cojin en|sobre la cara|boca|cabeza
        me agarrar*3t|agarró|agarro|forzó|tomo|tomó|llevo _1 a|por la? fuerza|cuello|huevo|traicion
        me quieren|van|piensan a? mandar|regalar|entregar|dejar con mi|un|el|ese tio|padrastro|senor|abuelo|viejo _8
        cuando _1 era|fui|estaba|soy chica|chico|nina|niño|nino|morra|chiquita|menor|pequena _6 tocaba|hacia|hizo|abusó|abuso|violo|tocó
        me|nos la|lo? hacia|tocaba|hizo _4 cuando era|nina|chica|chiquita
        anda|andan|sale|salen|novio|novia|junto|junta|casado _2 con una|mi|un|la chamaca|chamaco|niña|nina|menor|chavita|muchachita|hermana|hija|morrita|huerca de # _6
        señor|senor|hombre|viejo|señora|senora|adulto|tipo|ruco de # _6 de # _6
        me|la|las andan|quieren|van|estan _1 a? pidiendo|pedir|pidieron|apalabrar|apalabrando|casando|casar|vender _6
        niñas|ninas|muchachas|hijas de mi edad|# _6 pidiendo|casan|casando|vender|venden|piden|llevan
        no _1 dejar*3|deja|dejan|sacan _1 salir desde|hace|nunca|ni|a|para _4
        papelito|papel|recado|nota pidiendo|pide|con|de ayuda|auxilio
        pide|pidiendo|pidio|pidió ayuda|auxilio _2
        se cayo|cayó|golpeo|golpeó dice|dicen|segun|sola|pero _4
        dice|dicen|digo que _1 se|me _1 cayo|cayó|caigo|caí|golpeo|pego|pegó|quemo _2 sola|solo|escaleras|$
        ella|él|ellos|mama|mi dice|dicen que se cayo|cayó|golpeo|golpeó
        travieso|traviesa|torpe|descuidado|inquieto dice|dicen|que|segun
        sacar*3|sacó|saco|arrastro|arrastró|jalo|jaló|jaloneo _1 del|de|por los|las? cabello|pelo|greñas|grenas|cabellos|pelos|brazo|oreja
        aventar*3|avento|aventó|tiro|tiró|echo|echó _2 plancha|agua|aceite|sarten|cuchillo|silla|botella|olla|sopa|plato|zapato|piedra _2
        cuchillo|navaja|pistola|machete _2 cuello|cabeza|panza|cara|costillas|espalda
        van|va|quieren|vamos|amenazan a? matar*n|secuestrar*n|levantar*n|desaparecer a mi|mis|su|mí
        si no pagar*4|pagamos|pago|pagan|depositamos|deposito
        fotos|foto|videos|video de su|sus cosa|pene|miembro|partes|cuerpo|genitales
        me va|ira|iria a? ir mal|peor
        ya se|sé la que|lo me espera|viene|toca
        me|nos revisa|checa|cuenta|vigila|controla hasta|todo|cada|los|el|mi|las _2
        si me tardo|retraso|paso|tardo _6 va|grita|golpea|pega|espera|arma|enoja|mal
        se encierra|encierran|mete|metio con la|mi|las|una chiquita|niña|nina|hija|nieta|menor|ninas
        es su|nuestro|un secreto _3
        le hizo|hicieron|hace|hacia algo|cosas a su|la|mi hijastra|hija|nina|niña|sobrina|hermana|hijo|niño|nino
        dejo|dejó una|un nota|carta|recado que|en|diciendo|donde|cuaderno _6 dice|nadie|adios|extranar
        """ + "\n" + ByOthers.Wordings);

    /// <summary>What is over, or was nothing.</summary>
    public static readonly Cue Over = new("over", -1, Unless.Denied, """
        quedo|quedó atras
        no paso|pasó a mayores
        estamos|estoy seguros|segura|seguro|a|fuera salvo|seguros
        no es cierto que
        no es verdad que
        no es que _3 querer*1
        era|fue broma|albur
        ultimo mes|semestre|modulo
        ya no se acerca|acerco
        ya lo|la|los perdone|perdoné
        hoy|ahora _6 estoy|soy|vivo feliz|contenta|contento|agradecida|agradecido
        no me|nos hicieron|hizo|paso nada
        ya denuncie|denuncié _4 bien
        """);

    public static readonly Cue[] SelfHarm = [DeathWish, LivesNoMore, Deed, Burden, Farewell, .. Faint];

    public static readonly Cue[] All = [.. SelfHarm, Violence, Over];

    /// <summary>Life itself is what is given up, not school.</summary>
    public static readonly Cue[] NoLife = [DeathWish, LivesNoMore, Deed];

    /// <summary>What is also suffering, spoken out.</summary>
    public static readonly Cue[] Suffering = [DeathWish, LivesNoMore, Deed, Burden];
}
