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
        """);

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
        no quiero _1 seguir asi
        no quiero _2 estar en|aqui|viva|vivo
        no _1 quiero saber nada de nadie|nada|la
        ya no saber nada
        dormir*n|descansar*n|irme|descanso|dormida|dormido para siempre
        no aguanto _1 estar|ser|seguir viva|vivo|aqui
        no me importa _3 morir*n|vivir*n|pase
        me da igual _3 vivir|morir|pase|despertar|viva
        que _1 me muera
        que se detenga|pare|termine _1 dolor|sufrimiento|todo
        quiero que _2 se? acabe|termine|pare _2
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
        me _2 cortar*g|lastimar*g|rajar*g
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
        hacer*1|hacer*n _1 una|alguna|cualquier tonteria|locura|estupidez|barbaridad|pendejada $
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
        """);

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
        no _4 ser una? carga|molestia|estorbo
        no _3 molestar*|estorbar _1 a nadie
        todos|todo _2 seria|estaria mas facil
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
        manana|lunes|navidad|semana|dia _1 ni|no estoy|este|amanezco $
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
        fue un|una gusto|placer|honor conocerlos|conocerla|conocerlo|haber
        ya no me|nos volvera|van|vamos _1 ver
        cuando ya no _1 este|esté|viva|exista
        no quiero|voy a dejar|darles pendientes|problemas|preocupaciones
        """);

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
            no _1 puedo|podemos|dejan|deja _1 salir|escapar|ir|irnos|irme
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
        no me|nos _1 dejar*3p|dejar*6p|dejar*3i salir|irme|ir|irnos|hablar|ver
        no me|nos _1 dejar*3p|dejar*6p usar _1 celular|telefono
        me|nos _1 quitar*3|quitar*6 _1 celular|telefono|papeles|pasaporte|documentos|hijos|hijas
        quitarme|quitarnos a? mis|los|a hijos|hijas|ninos|hijo|hija
        me|nos|la|lo _1 anda|andan|viene|vienen|estan|esta siguiendo|persiguiendo|espiando
        me|nos seguir*6p|seguir*3p|seguir*3t|seguir*6t|perseguir*3|perseguir*6 _1 cuando|desde|hasta|a|en|por|un|una|mi|el|unos $
        me|nos seguir*6p|seguir*3p|seguir*3t|seguir*6t|perseguir*3|perseguir*6 _1 cuando|desde|hasta|en|un|unos|hombre|tipos|carro|mi
        me|nos _1 vigilar*3|vigilar*6
        me _2 espiar|espia
        miedo _3 regresar*n|llegar*n|volver*n|estar _3 casa
        miedo _2 regresar*n|llegar*n|volver*n _2 casa
        miedo a|de|le mi @abuser
        miedo a|de mi @abuser
        le tengo miedo _3 @abuser
        miedo _1 que _3 haga|encuentre|pegue|mate|golpee|venga|busque|lastime|regrese|llegue|saque
        miedo _1 lo que _2 hacer*n|hacer*c|haga
        tener*3|traer*3|comprar*3|sacar*3|cargar*3|tener*6|traer*6|sacar*6 _3 pistola|cuchillo|navaja|machete|fusca|escopeta|rifle|armas !de
        tener*3|traer*3|comprar*3|sacar*3|cargar*3|traer*6 un arma
        un arma a|en
        con un|una|el|la pistola|cuchillo|navaja|machete|bat|arma
        apuntar*|apunto|apuntó con
        disparar*|balearon|balacearon|apunalar*|picaron|apuñalaron
        querer*6|querer*3|ir*6|obligar* _3 casar*n|juntar*n|vender*n|casarme|casarla|casarse|juntarla|juntarme|venderla
        la|me querer*6|querer*3 casar|juntar|vender
        obligar*3|obligar*6|obligar*g|obligar*d _2 a|trabajar|casar|acostar|prostituir
        prostituir|prostituirme|prostituyen
        trabajar*g|trabajar*n sin paga|sueldo|pagarme|pagarnos
        sin paga|sueldo _6 no
        no _2 pagar*6|pagar*3 _6 no _1 dejar*6|dejar*3
        no me|nos dejan|deja _1 irme|ir|irnos|salir
        retener*|retienen|retenida|tratada|trata de personas|blancas
        extorsionar*|extorsion
        secuestrar*|secuestro|secuestraron
        la|lo|me|nos|los van|iban|quieren a? levantar|desaparecer|picar
        lo|la|los|me|nos desaparecer*6|desaparecer*3
        desaparecida|desaparecido _2 desde|hija|hermana|hermano|hijo|mi
        derecho|cobro|cobran de? piso
        de la mana
        narcos|sicarios|halcon|malandros|cartel|marinos
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
        @abuser|el _4 borracho|tomado|drogado|furioso|agresivo|violento|machete|pistola|cuchillo|navaja
        llegar*3|llega|llego|llegó _3 borracho|tomado|drogado|furioso|agresivo|buscando
        buscar*g pleito
        emborrachar*3|emborracha|toma _6 mete|pega|pone|grita|golpea|rompe|avienta|agresivo
        se mete|metio|metió _2 donde|cama|cuarto|recamara
        visita|visitaba|entra|entraba en|por la|las noches|noche
        no me _1 deja|dejan|dejo|dejó tener|salir|hablar|ver|trabajar|contestar|irme|estudiar|traer
        me revisa|checa|quita|esconde|rompe|rompio|quito _2 celular|telefono|mensajes|ropa
        tiene|tienen|quitaron|quito|guardan|esconde mis papeles|documentos|pasaporte|identificacion
        no me|nos suelta|sueltan|dejan|deja _1 ir|salir|hasta $
        no me|nos suelta|sueltan
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
        balacera|balazos|tiroteo|tiros _4 casa|colonia|mi|calle|escuela|noche
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
        no me|nos deja|dejan ni|salir|ir
        me cuenta los minutos
        me prohibe|prohibio|prohíbe|tengo prohibido
        mala vida
        como animal|animales|perro|esclava|esclavo|criada
        puerta|cuarto|llave atrancada|atrancado|seguro|puesta
        duermo con|vestida
        enterrar*|enterrarme|enterrarnos|desaparecerme|descuartizar|descuartizarme
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
        """);

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
        """);

    public static readonly Cue[] SelfHarm = [DeathWish, LivesNoMore, Deed, Burden, Farewell, .. Faint];

    public static readonly Cue[] All = [.. SelfHarm, Violence, Over];

    /// <summary>What is also suffering, spoken out.</summary>
    public static readonly Cue[] Suffering = [DeathWish, LivesNoMore, Deed, Burden];
}
