namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>What tutors write: contempt, encouragement, promises, requests, and the tone of a form.</summary>
internal static class Drafts
{
    private const Unless Never = Unless.Denied | Unless.Quoted | Unless.Told;

    /// <summary>Called a name.</summary>
    public static readonly Cue Insults = new("insults", 1, Never, """
        eres|es|sos|usted _3 @insult
        eres un|una|bien|muy|tan @insult
        pareces|parece|parecen|actua|actuas _3 @insult|ninos|nino|nina|bebe|chiquitos|cerebro
        que|qué|tan|bien|muy|lo|mas @insult $
        que @insult eres|es|son|saliste|para
        no seas|sea|sean _1 @insult
        @insult como|igual siempre|todos
        @insult $
        por|de|pinche|maldito @insult
        te|se gana|notar*|nota|ve _3 flojera|ignorancia|pereza|desidia
        flojera|pereza|hueva _2 te|le gana
        tu|su|esa|con flojera|ignorancia|mediocridad|irresponsabilidad|pereza|torpeza|estupidez|incapacidad
        que|qué burra|burro|bruto|bruta|mensa|menso
        andar de vago|floja|flojo|huevon
        eres|es un|una|la|el _2 caso|peor|desastre|lastre|carga|verguenza|inutil|perdido|estorbo|fracaso
        la|el peor de|del
        caso perdido
        pobre|pobrecita|pobrecito _4 siempre|no|te
        es|eres|esta _2 basura|porqueria|asco|verguenza|lastima|mugrero
        tu|su|este|esta|ese trabajo|ensayo|tarea|actividad|ortografia|letra|proyecto|entrega _3 basura|porqueria|asco|verguenza|pena|lastima|desastre|primaria|kinder|mugrero|risa
        que|qué @badwork de|es|tu
        @badwork de trabajo|tarea|ensayo|entrega
        me das|da|dan pena|lastima|asco|risa|flojera|hueva|verguenza
        das|da|dando pena|lastima|asco|verguenza|flojera
        victima
        cinismo|descaro|desfachatez
        eres|es|son|eran|andas|estas|sigues|saliste|resultaste _1 muy|bien|bastante|medio|tan|super|un|una|de|igual|puro|pura _2 @insult|comoda|comodo|conchuda|conchudo|dejada|dejado|rogada|sangron|sangrona|pesada|pesado|chillona|chillon|exagerada|exagerado|dramatica|dramatico|inconsciente|ingrata|ingrato|cerrada|cerrado|corta|negada|negado|nefasta|nefasto
        de veras|verdad que eres|es|no
        eres comoda|comodo|conchuda|dejada|negada|negado|corta|dramatica
        que|qué flojera|hueva|asco|pena|verguenza|lastima _2 me|tu|tus|contigo|da|dan|das|leer
        que pena das|tu|contigo
        parece|parecen|pareces|se ve|esta _2 hecho|hecha|escrito|escrita _1 por|con _1 un|una|alguien|los|las|patas|pies animal|burro|nino|bebe|chango|mano|pies|sin|que
        hecho|hecha|escrito|escrita con los pies|patas|codos
        un|eres|pareces animal|burro|asno|bestia|cavernicola|piedra
        burradas|tonterias|estupideces|babosadas|pendejadas|sandeces|idioteces
        el|la mas|más _1 @insult
        ni el|la mas|más _1 @insult
        cabecita|cerebrito|cabeza|neuronas _3 entienda|entiendas|de|alcance|da|hueca|chorlito|dura
        disco rayado
        pareces|parece|suenas disco|perico|loro|merolico|novela|telenovela|limosnera
        """);

    /// <summary>Belittled without a name: ability, effort, origin, age, sex.</summary>
    public static readonly Cue Belittles = new("belittles", 1, Unless.Quoted | Unless.Told, """
        no _2 mereces|merece|merecen
        no _3 sirves|sirve|naciste|nacio _3 para
        ni para|siquiera _2 sirves|sirve|copiar|eso|puedes|sabes|pudiste|leer
        no sirves|sirve _1 ni|para|$
        no|ni te|le da|dan|alcanza|entra|funciona _1 la|el|para|cabeza|cerebro
        si no te|le da
        no das|da|dan una|pie
        no tienes|tiene _1 remedio|cerebro|caso|verguenza|futuro|idea|madera|vergüenza|llenadera|capacidad|nivel|compromiso|disciplina|educacion
        no todos _2 nacer*|nacieron|nacen|sirven|pueden|tienen|estan|son
        no eres|es _2 lista|listo|inteligente|capaz|brillante
        si fueras|fuera mas|un|tantito lista|listo|inteligente|responsable|poco
        mejor dedicate|dedíquese|dediquese|vete|busca|busque|dedícate|ponte|quedate|deja|regresa|renuncia|salte|date|cambia _4
        dediquese|dedicate a su|tu|otra casa|cosa|hogar
        deberias|deberia|debería|deberías _2 verguenza|vergüenza|pena|rendirte|dejar|dedicarte|avergonzarte|saber
        ya deberias|deberías _3 saber
        verguenza|vergüenza te|le|deberia|debia _2 dar*|daba
        ten|tenga tantita verguenza|pena
        a tu|su|sus edad _6 ya|deberias|no|todavia
        a tu|su edad
        de su|tu edad _3 ya|no
        las|los mujeres|senoras|viejos|rancho|indigenas|hombres|mamas|jovenes|pobres _3 siempre|no|ya|batallan|nunca|son
        ya esta|estas|está|estás grande|vieja|viejo|grandecita|grandecito _1 para
        ya no estas|esta|estan para estas|esto|estudiar
        para ser _5 no|vas|muy|bien|bastante|mas|escribes|hablas
        para ser mama|mujer|madre|de|del|senora|tan|un|una
        para lo _3 que eres|importa|trabajas|es
        para lo lento|lenta|floja|flojo|poco
        viniendo|tratandose de ti|usted|alguien
        me sorprende|extraña|extrana _2 de ti|viniendo|usted
        no|ni _1 me|nos _1 sorprende|extrana|sorprendes
        se puede esperar
        que _2 esperar de alguien|ti|usted|una|gente
        gente|personas|alumnos|estudiantes|alguien como|asi|de tu|su|ustedes|tú|usted|tu|rancho|clase
        hasta que _3 hiciste|hizo|haces|entregas|te|apareces|apareciste|contestas|hace|se|algo
        hasta tu|tú|un|mi|una puedes|puede|nino|sobrino|hijo|nina|lo|los
        ni|hasta mi|un|una sobrino|hijo|hija|nino|nina|abuela|perro _9
        cualquiera _3 con|puede|lo|entiende|sabe|dos|hubiera|habria|haria
        dos dedos de frente
        milagro|milagrazo
        te|se dignas|digna|dignaste a
        de vez en cuando no estaria mal
        con razon _6
        con esa|ese|esas|tu actitud|ortografia|cabeza|letra|mentalidad|embarazo|forma|flojera|ganas|cara
        asi|así no|nunca vas|va a|llegas|llegaras _4
        no vas|va a llegar|lograr|pasar|terminar|acabar|servir|aprender|poder _3
        nunca vas|va a _1 aprender|cambiar|pasar|lograr|entender|llegar|terminar|hacer
        vas|va a acabar|terminar de|como|vendiendo|lavando|barriendo _3
        tus|sus companeros|companeras _5 si|sí|cumplen|quieren|no|graduan|avanzan|mas|sin
        mientras tus|los|otros|tu companeros|demas|companeras
        los demas si|sí|no
        otros|otras|gente|hay _3 que|si|sí _2 quiere|quieren|aprovechan|aprovecharia|merece
        no como tu|tú|usted|otros
        sera|será que _1 no quieres|puedes|sabes|te|eres
        lo que pasa es que no quieres|te|eres|sabes
        no quieres _2 trabajar|estudiar|esforzarte|aprender
        se nota|ve que _5 no|nunca|ni
        no te importa|interesa
        poco te|le importa|interesa
        te|le vale|importa poco|todo|un|madre|gorro
        en tu|su casa no|nadie te|le|ensenaron
        no _1 te|le ensenaron|educaron
        no naciste
        naciste para
        te|le falta|faltan _2 ganas|cerebro|inteligencia|cabeza|educacion|voluntad|neuronas|seso|materia|capacidad|luces
        echaste|echó|echaste a perder|arruinaste|arruino
        tu te lo buscaste
        te lo buscaste|mereces|ganaste por
        eso te|le pasa|pasó por
        por tener|andar|ser _3 hijos|joven|vago|novio|floja|flojo
        con tantos hijos
        te dejo|dejó tu marido|esposo|mujer
        cada quien _3 supongo
        supongo $
        yo a tu|su edad
        yo _3 a tu|su edad
        ni tu|su mama|madre|familia|hijos|hijo|maestra
        no se|sé como|cómo pasaste|llegaste|terminaste|te|paso|llego|acreditaste|aprobaste
        como pasaste|llegaste|terminaste _3
        y|con asi|así|eso|esa|ese _1 quieres|pretendes|piensas|esperas|crees|sueñas|suenas
        nomas|solo|nada quieres|buscas|vienes|te _1 el|un|por|interesa papelito|papel|certificado|pasar
        mas|mejor|bien un|una|cualquier nino|niño|kinder|primaria|bebe|perro|chango|loro _6
        nino|niña|nina|ninos de kinder|primaria|preescolar|cinco|seis|tres|cuatro|5|6
        de cerillo|sirvienta|albanil|barrendero|chalan|viene|limosnero|ambulante toda|la
        toda la vida
        terminar|acabar|quedar de cerillo|sirvienta|albañil|albanil|barrendero|mesera|chalan
        no es que no puedas|pueda
        es que eres|no quieres|te falta
        tus|sus problemas no son|me
        no son mi|mis problema|problemas|asunto
        por gente|personas|alumnos|culpa como|de tu|usted|tú|ti|ustedes
        gente como tu|tú|usted|ustedes
        ya era hora
        ya sabia|sabía _1 yo? que
        yo sabia|sabía que ibas|no
        lo sabia|sabía
        ibas|iba a fallar|reprobar|quedar|salir con
        eso tu|tú|usted no lo
        no lo escribiste|hiciste|escribes|haces
        a leguas que
        que|qué tienes|traes|tiene en la cabeza
        en que|qué cabeza
        no tienes|tiene _1 vocacion|aptitudes|talento|facultades|perfil
        no es para ti|usted|todos|cualquiera
        esto no es para
        te|le queda|quedo grande
        hazle|haganos|haznos|hazte un favor
        date|dese de baja
        darte|dese de baja
        mejor no|ni vengas|entres|entregues|intentes|lo|te|preguntes
        ni te|se molestes|moleste|esfuerces|preocupes
        no te|se esfuerces|molestes
        si _1 de? verdad|veras|realmente te|le|quisieras|importara
        si te importara|interesara
        si quisieras|pudieras ya|no|lo
        ya habrias|habrías|hubieras
        quien|el que quiere puede
        ni yo que|con|tengo
        yo que|si tengo|trabajo _6 quejo|puedo
        me quejo tanto
        con lo que ganas|sabes|haces no
        para eso me|te|se
        para|pa eso estan|están las|los
        tambien|también te|le las|lo|los? leo|hago|explico|tengo
        te lo|las|los|la leo|hago|mastico|dibujo
        quieres|tengo que te|darte|hacerte|llevarte lo|todo|la|de _2 mano|mastique|haga|tarea|boca
        en charola|bandeja
        niñera|ninera|sirvienta|criada|guarderia
        no soy tu|su mama|ninera|niñera|criada|sirvienta|psicologa|papa
        pones|pon pretextos
        de las|los que nunca|siempre|abandonan
        por eso|asi estas|estás|estan|te|los _3
        por eso no avanzas|progresas|pasas|sales|te
        pareciera|parece que no|te|estas|nunca|vives|lo|es|hablo
        hablo|hablarle con|a la|una pared
        le|te hablo a la pared
        ni _1 copiar|leer|escribir|sumar|preguntar|eso|esto _1 sabes|sabe|puedes|puede
        ni siquiera|para eso|copiar|leer
        ustedes|ustedes los|las|la gente|los|las _3 todo lo quieren|esperan|piden facil|peladito|regalado|masticado
        todo lo|la quieres|quieren|quiere facil|peladito|regalado|masticado|hecho
        te|le|les falta|faltan _1 un|una|varios tornillo|tornillos|hervor|neuronas|neurona
        para eso _3 tuviste|tienes|quisiste _1 tantos|hijos|marido|hijo
        ahora te|se aguantas|aguanta|chingas|friegas|amuelas
        te|se aguantas|aguanta
        por una|alguna|primera vez en tu|su vida
        algo bien por|aunque|una|para
        sorprendeme|sorpréndeme|sorprendame _4
        nunca _1 vas|va a? ser nadie|alguien|algo
        no vas|va a ser nadie|alguien
        no eres|seras|serás|sera nadie|nada|gran
        para ser tu|tú|usted|ti|alguien|quien _3
        para venir de
        para|siendo tratandose|quien|alguien _2 eres|como|que
        vender|vendiendo|dedicarte|dedicate _2 tamales|chicles|tacos|quesadillas|dulces|elotes
        la|el escuela|estudio|prepa no es lo tuyo|suyo|para
        no es lo tuyo|suyo
        no das|da _1 el|la ancho|talla|nivel|para
        no te|le llega|sube _1 el agua|al
        de plano no|ni puedes|entiendes|das|sabes
        ya estas|esta|están mayor|mayorcita|mayorcito|vieja|viejo|viejita|peludo|grande para|_1
        se te|le va|fue|paso el tren
        que _1 ejemplo|clase _2 das|madre|padre|mama
        que ejemplo le das
        hasta un|una nino|niña|nina|perro|bebe|chango
        gente|muchachas|muchachos|señoras|senoras|madres _2 de|del tu|su clase|rancho|barrio|nivel|tipo|condicion
        no estas|está|esta hecha|hecho para
        quedate|quédate|quedese lavando|cuidando|en|con _3
        solo|nomas|nada ocupas|quitas|haces|estorbas _2 lugar|espacio|bulto
        ocupas|quitas|quitando|ocupando un|el lugar
        haces|hacer perder
        le|te pides|pido peras al olmo
        peras al olmo
        no doy un peso|cinco|quinto por ti
        viniendo|tratandose|siendo|hablando de un|una|ti|usted|tu|alguien|quien|gente _3
        no se puede|le|te pedir|esperar|exigir mas|más|peras|otra|mucho
        acorde a|con su|tu nivel|capacidad|capacidades|edad|condicion|posibilidades
        a su|tu|la nivel|altura|alcance _3
        busque|busca|buscar|dedicate|dediquese|dedicarte _3 acorde|facil|sencillo|nivel|otra|otro cosa|nivel|camino|escuela|oficio
        calentar|calentando la|el silla|asiento|lugar|banca
        nomas|solo|nada vienes|viene|estas|esta|sirves a|de|para calentar|perder|adorno|estorbar|hacer|dar
        para eso si|sí|no has|ha|eres|es|sirves|tienes|puedes de?
        ponte|vete|pongase|vayase|regresa|dedicate a lavar|barrer|cocinar|planchar|trapear|cuidar|tu|vender|limpiar|la
        lavar|barrer|trapear|planchar _1 trastes|platos|pisos|ropa|calzones
        gente|personas|alumnos|mujeres|muchachas de tu|su|esa|ese condicion|clase|nivel|edad|tipo|calana
        quien|el|la que nace|nacio para|pa maceta|tamal|burro _6
        no pasa|pasas|sales del corredor|pasillo
        otra vez|de nuevo embarazada|panzona|enferma|con|llorando|tarde|reprobada|lo
        con razon no|te|se|le|estas|vas|reprobaste|avanzas
        gasten|gastan|gastar|gaste|invierten en ti|usted|tu
        que|qué lastima que|de _3 tus|tu|te|ti
        no se|sé que|qué haces|hace aqui|en|estudiando
        si|que ni leer|escribir|hablar|sumar|copiar _1 bien|sabes|puedes
        no la|lo|las|los mereces|merece|mereciste|ganaste
        despacito|despacio|con calma|manzanitas|manzanas|bolitas|peritas _3 para que|a ver tu|si|entiendas|le|te|captes
        para que tu|tú|usted _1 lo|la|cabecita|cabeza|mente entiendas|entienda
        con un tutor|maestro|asesor _6 gente como
        mas paciencia para|con gente|personas|alumnos
        te toca|toque otro|un|una tutor|tutora|maestro _6 como
        no sé|se como|cómo te|le|alguien|tu dieron|aguantan|contrataron|contrato|soporta|aguanta _2
        """);

    /// <summary>Impatience, suspicion, sarcasm, threat.</summary>
    public static readonly Cue Scolds = new("scolds", 1, Unless.Quoted | Unless.Told | Unless.Denied, """
        otra vez _4 tu|tú|no|tarde|lo|con|pretextos|lo|mismo|reprobada
        tarde|reprobado|reprobada|prorroga otra vez
        como siempre $
        como siempre _3 tarde|ultimo|nada|mal
        siempre con|lo|es|te|llegas|sales|pones|tienes|das|inventas|dejas _3 @excuse|mismo|pasa|tarde|algo|ultimo|mal|salida
        siempre te|le pasa
        que|qué casualidad|raro|novedad|sorpresa|coincidencia|conveniente|milagro
        puros|puras|tus|sus|mas|tantos|tantas|con|buenos|otro|otra @excuse
        de tus|sus @excuse|quejas|lloriqueos
        @excuse ya|son|te
        no me salgas|vengas|digas|salga|venga|inventes|cuentes con|que _2
        no me salgas|vengas|inventes
        me salgas|vengas con
        deja|deje|dejen de _1 llorar|quejarte|quejarse|hacerte|molestar|inventar|lloriquear|perder|poner|dar|preguntar|hacerse|justificarte|buscar
        no te hagas|haga|quejes|queje
        te quejas|quejarte|quejas
        ponte|pongase|póngase a trabajar|estudiar|hacer
        o te|se pones|pone las pilas
        te|se largas|larga|largan
        guarderia|kinder
        perder|pierdo|perdiendo|pierda|quitas|quitando _2 tiempo
        perder el|mi tiempo contigo
        me haces|hace|hacen perder
        ya me canse|cansé|harte|harté|aburri|tienes|tienen de|harta|harto|hasta
        me tienes|tiene|traes harta|harto|cansada|cansado|hasta
        cansada|cansado|harta|harto|fastidiada de|que ti|tus|tu|usted|sus|estar|repetir|andar|siempre
        cuantas|cuántas veces _6
        te|lo he dicho|explicado|repetido|dije|explique mil|cien|varias|muchas|veces|tres
        mil|cien veces te|lo|le
        por|es|la|van enesima|quinta|decima|cuarta vez
        a ver si _3 ahora|asi|así|aprendes|entiendes|algun|ya|te|esta|un|se|aprende
        a la quinta|tercera
        ya ni _7
        acaso
        no sabes|sabe|puedes leer|escribir|sumar|contar|seguir|hacer|ni
        sabes leer
        no entiendes|entiende _1 algo|nada|o|lo|que|espanol
        que|qué parte _2 no entiendes|entendiste
        eres o te|se haces|hace
        ya vas a empezar|trabajar
        seguimos|sigues|andas de vacaciones
        de vacaciones
        te lo explico con palitos|manzanas|dibujitos|bolitas
        palitos y bolitas
        asi te|le entra
        para que te|le|se inscribes|inscribiste|metiste|metes|explico|molesto|escribo|inscribe
        no se|sé para que|ni|como|porque _2 te|sigues|estas|estás|inscribiste
        para eso|subir si|fotos|sí _5 si|tienes
        para el face|tiktok|novio|fiestas|facebook|chisme si|sí|_1
        bien que _4 tienes|puedes|andas|subes|estas
        todos tenemos|tienen problemas
        dando|dar|das lastima
        no por eso
        maduren|madura|madure|crece
        yo mismo|misma me encargo
        te|lo|la|les|le _1 doy|den|dar|van|voy _1 de|a baja|reprobar|correr|sacar|expulsar
        ultima advertencia|oportunidad _2
        te voy|va a reprobar|sacar|reportar|correr
        si no entregas|cumples|mejoras _4 reprobar|baja|fuera|reprobada|olvidate
        disimulado|disimular que
        copiaste
        no te|le creo
        mentiras|mientes|mentiroso|mentirosa
        como|con la gente
        como si fueras|fuera _2 mi|tu|un
        andar|ando|anduve|estar atras|detras de ti|usted
        dudas|preguntas|pregunta|duda tontas|tonta|absurdas|absurda|obvias|ridiculas|estupidas|boba
        algo tan|tan basico|facil|simple|sencillo|elemental|obvio
        es tan|muy facil|simple _3 hasta
        si trabajaras|estudiaras|leyeras|pusieras|leyera
        ni el nombre
        es obvio que _4 no
        neta no
        de verdad|neta|en serio no _1 puedes|entiendes|sabes|pudiste
        te crees|cree
        quien te|le crees
        no mames|manches|jodas|chingues
        callate|cállate|largate
        me vale
        a mi|mí no me|que _1 importa
        nadie se traba|equivoca
        otra vez _3 tu|tú|usted|ustedes|con|lo|la|los|tus|sus|igual
        ay|uy|ash|uff otra|ya|tu|que|no
        ya vas|van|va a empezar
        ya empezaste|empezamos|vas
        ya estuvo|basta|parale|párale|deja _3
        lee|lea|fijate|fíjate|abre|abra bien|los _1 ojos|para
        lee bien
        ponle|pongale|échele|echale atencion|cabeza|cerebro|ganas de verdad
        usa|use la|tu|el cabeza|cerebro
        pon atencion
        estas|estás|esta ciega|ciego|sorda|sordo|dormida|en la luna|mal
        me estas|está|estan tomando|viendo|quitando|colmando|haciendo
        no estoy para
        no tengo tiempo para|de tus|perder|esto|ti
        no eres|es la|el unico|unica que|con trabaja|hijos|problemas|trabajo|tiene
        tengo _1 cien|otros|mas|muchos alumnos|cosas|que
        tu|tú nomas|nada|solo _3 quejas|pides|quieres|buscas|lloras|molestas
        puro|pura|puros llorar|quejas|cuento|pedir|drama|preguntar
        ya te lo|la|los? habia|dije|explique|advertí|adverti|conte|repeti
        cuantas|mil veces
        no entiendo como|cómo no|puedes|llegaste|alguien
        no puede ser que _3 no|todavia|sigas|aun
        a estas alturas
        todavia|aun no _3 sabes|entiendes|puedes|aprendes|te
        que no entiendes|entiende
        sigue|sigan asi|así y _6
        pues sigue|siga
        alla|allá tu|tú|usted
        tu|tú sabras|sabrás
        bajo tu|su propio riesgo
        no me culpes|eches|reclames
        luego no te|se|vengas|vengan|andes quejes|llorando|queje|a
        luego no
        despues no
        no quiero oir|escuchar|mas|leer excusas|pretextos|quejas
        ahorrate|ahórrate|guardate tus|los|las|el
        si no te|le gusta
        la puerta
        nadie te|le obliga|obligo|obligó
        asi de facil|simple
        invéntate|inventate|inventese otra|otro|algo
        cuentame|cuéntame otro|una|otra _1 de vaqueros
        a otro perro
        callate|cállate|callese|cállese
        ya cállate|callate
        no me|nos _2 hagas|haga|hagan perder
        tus|sus|con dramas|drama|dramitas|lloriqueos|berrinches|quejas|chillidos|show|shows|cuentos|pretextos
        haz|haga|hagan algo de provecho|util
        algo de provecho
        deja|deje|dejen de poner|inventar|buscar|dar
        es en serio que
        en serio no|ni|sigues|todavia|otra
        otra vez la|el|lo|tu|con|no|tarde|mismo|misma|internet|luz
        que bonito|bonita|lindo|linda forma|manera|excusa de? perder|_1
        muy|bien facil|comodo|comoda de? _1 tu|su parte|no
        pobrecita|pobrecito|ay _1 siempre|de|tu|ti la|el
        yo no te|le|les pario|pari|voy|tengo a? rogar|perseguir
        no te|le|les voy|pienso a? rogar|perseguir|andar|estar
        si no quieres _2 dilo|dime|no|salte|vete
        haber estudiado|puesto|pensado|leido
        eso te pasa
        si leyeras|leyera|pusieras|pusiera|escucharas|escuchara
        leer no|te|le mata|muerde|quita
        no muerde|mata nadie
        ya chole|basta|estuvo|parale|párale|chale
        siempre @feelbad|llorando|enferma|enfermo|quejandote|algo|tarde|mal|lo|pidiendo|igual|la|con siempre|mismo|misma|excusas|tarde|y
        siempre algo
        me da igual|lo|flojera _2 si|lo|que|tu|tus _3
        me da lo mismo|igual _5
        es|son tu|tus|su|sus problema|problemas|bronca|broncas|asunto|pedo _2
        no es mi problema|bronca|asunto|culpa
        hazme|hágame|hagame|haznos el|un favor de|y
        antes de preguntar babosadas|tonterias|tonteria
        ya ni a? ti|tu|usted te|se
        ni tu|tú|usted te|se las|la|lo? crees|cree|creo
        tus|sus excusas|pretextos|cuentos|mentiras|achaques|enfermedades _4
        perdiendo|pierdes|pierde|haces|quitas|quitandome el|mi|me|tu tiempo|perder
        me lo|la haces|hace perder
        se me hace que|k _1 tu|tú|usted|te|nomas|solo
        a ver si la|el|algun|para _1 proxima|otra|dia|vez te|se|tu|ahora|si
        allá tu|tú|usted
        """);

    /// <summary>An apology, or comfort against a name: “no eres tonta”.</summary>
    public static readonly Cue Comforts = new("comforts", -1, Unless.None, """
        perdon|disculpa|disculpame|lamento _6 grosero|grosera|soné|sone|enojada|dije|decir|molesta|mensaje
        no eres|es|seas tonta|tonto|burra|burro|inutil|floja|flojo|mala|malo|menos|incapaz
        nadie _3 derecho
        no eres tu|tú
        no es tu|por culpa|internet|ti|falta
        al contrario
        no era justo
        nadie _2 te|le _2 decir|llamar
        no eres la unica|el unico
        no es cierto que
        que mala|mal onda
        perdona|perdon por|si
        me equivoque yo|contigo
        no es tonta|tonto|absurda|mala|boba|ridicula tu|su|la|esa|ninguna
        nadie nace|nacio sabiendo
        """);

    public static readonly Cue[] Offensive = [Insults, Belittles, Scolds, Comforts];

    public static readonly Cue Praises = new("praises", 1, Unless.Denied | Unless.Quoted, """
        felicidades|felicito|felicitaciones|felicitarte|felicitarla|enhorabuena|bravo|aplausos|congratulations|congrats
        te felicito
        bien hecho|hecha
        muy|super|vas|va|van|que|lo _1 bien !que|de|puedes
        vas|va|van|llevas|lleva _2 muy|excelente|por|super|increible|de _2 bien|camino|avance|maravilla
        vas _1 super|excelente|increible|de
        vas por|en _2 buen camino
        excelente|excelentes|estupendo|magnifico|genial|perfecto|increible|extraordinario|buenisimo|fenomenal|impecable|padrisimo trabajo|avance|idea|ensayo|entrega|participacion|resumen|tarea|noticia|resultado|actitud|esfuerzo|proyecto|semana|video|aporte
        excelente|buenisima|buenísima|magnifica|maravillosa|genial|brillante $
        buen|gran|tremendo|enorme|super trabajo|avance|esfuerzo|logro|paso|inicio|resumen|ensayo|resultado
        muy buen|buena|buenos _2
        es|fue|eres|esta|quedo|quedó|son _3 buenisima|buenisimo|buenísima|excelente|genial|padrisimo|brillante|hermoso|precioso|maravilloso|valiente|capaz|inteligente|ejemplo|admirable|fuerte|valiosa|valioso|talentosa
        te|le quedo|quedó _3 @praise|padrisimo|muy|chulo|lindo|increible
        lo hiciste|hizo|lograste|logro|logró|hicieron _1
        lograste|logró|logramos|conseguiste _1
        lo _1 has|ha logrado|hecho|ganado
        te lo has|habías ganado
        te|se lo mereces|merece|ganaste
        ya|la lo tienes en la bolsa
        lo tienes en la bolsa
        orgullo|orgullosa|orgulloso|orgullosisima _4
        me llena|da de orgullo|alegria|emocion
        que|qué orgullo|alegria|gusto|emocion|gran|bonito|padre|maravilla|valiente|chulada|bueno|buena|notaza|bien|linda|lindo !tarde|dia|noche|pena
        me alegra|alegro|encanto|encantó|gusto|gustó|emociona|emociono|conmovio|fascino|impresiono|enorgullece _4 !conocerte|saludarte
        me alegra|encanto|encantó|emociona|gusto|gustó|fascino|impresiono|impresionó|sorprendio|conmovio|enorgullece|enorgulleces
        me da|dio _1 mucho|muchisimo|muchísima|mucha|gran|tanto gusto|alegria|orgullo !conocerte|saludarte
        de lo mucho que me gusto|gustó
        admirar*1|admiro|admirable|admiracion
        valorar*1|valoro|reconocer*1|reconozco|aprecio _5
        aplaudo|celebro|celebramos
        mis respetos
        me quito el sombrero
        eres|es|fuiste un|una|muy|bien|super|la|tan _1 @praise|ejemplo|campeona|campeon|guerrera|guerrero|crack|chingona|inspiracion|mujer|orgullo
        es un ejemplo
        tu|su esfuerzo|constancia|dedicacion|empeno|avance|participacion|participaciones|trabajo|progreso|disciplina|perseverancia|compromiso _4 ve|nota|notan|vale|valio|frutos|ejemplo|enriquecen|inspira|refleja|admiro|cuenta|notar|paga|admirable|reconoce|excelente
        tus|tu participaciones|participacion|aportes|ideas _2 enriquecen|aportan|ayudan
        se nota|ve|notan|ven _1 tu|su|el|tus|que|lo esfuerzo|dedicacion|avance|cambio|le|te|progreso|has|empeno|preparaste|trabajo|estudiaste|mucho
        se nota $
        dando frutos
        cada|esta entrega|vez|trabajo|actividad _3 mejor|mejores
        mejoraste|mejoro|has mejorado|avanzado|avanzaste|progresado
        es|eso|ya|sacar|un _5 un logro|lograzo|notón|noton|triunfo
        ya diste|dio|hiciste _3 paso|dificil|importante
        el paso dificil
        lo|diste mas dificil
        aun asi|así _4 terminaste|entregaste|lo|la|aqui|sigues|cumpliste
        y aun asi|así|eso
        terminaste|entregaste|cumpliste|llegaste _3 antes|todo|completo|puntual
        nunca|sin faltado|faltar|rendirte|rendido
        ganandole|ganándole a
        habla|dice muy bien|mucho de ti|usted
        tu pregunta es buenisima|muy|excelente|buena
        buena|gran|que|excelente buena? pregunta $
        good job|work|for
        proud of
        well done
        mejoro|mejoró|mejoraste|mejora|mejorado _2 mucho|todo|muchisimo
        todo mejoro|mejoró
        te|le quedo|quedó _1 clarisimo|clarísimo|padrisimo|bien|increible|precioso|impecable|@praise
        quedo|quedó clarísimo|clarisimo|precioso|excelente|increible|impecable|muy
        leo|leí|veo|reviso|revise _2 tus|tu avances|trabajos|ensayo _5 contenta|orgullosa|feliz|gusto|sonrio|alegra
        me pongo|pones|puse contenta|contento|feliz|orgullosa
        demuestra|demuestras|habla|muestra que estas|vas|has|puedes|entiendes|estás
        eso demuestra
        no cualquiera
        que|qué fuerza|fortaleza|garra|temple|avance|salto|cambio|constancia|disciplina|ejemplo|nivel|tenacidad
        ya eres _3 egresada|bachiller|graduada|oficialmente
        vas|va volando|increible|perfecta|perfecto|como|de maravilla
        campeona|campeon|campeón|crack|maquina|chingona|guerrera
        estás|estas entendiendo|avanzando|logrando|mejorando|creciendo
        eso es todo $
        eso $
        lo mas|más dificil|difícil _2 quedo|quedó|paso|pasó|atras|hiciste
        te|se luciste|lucio|aventaste|rifaste|superaste
        luciste|rifaste|superaste|brillaste|destacaste|volaste
        de primera|diez|lujo
        sobresaliste|aprobaste|pasaste|acreditaste|exentaste
        aprobados|aprobadas|acreditados
        presumiste|presumelo|presúmelo|presumir
        sonrei|sonreí|emocione|emocioné|conmoviste
        tu|su voz|letra|forma|idea|manera|argumento|conclusion _5 clara|claro|bonita|original|propia|bien|mejor|mejoro
        gran|enorme|bonito|buen detalle|gesto|ejemplo|ritmo|comienzo|cierre
        felicidades|felicitaciones|enhorabuena|bravo
        ese|este|tu|un @good|resultado|logro|avance es|habla|dice|refleja _3 tu|ti|tuyo|fruto|trabajo|esfuerzo
        fruto|resultado de tu|su|todo esfuerzo|trabajo|constancia|dedicacion
        de las|los|la|el mejores|mejor|mas _3 grupo|modulo|clase|foro|leido|trabajos
        lo|la mejor|mas _1 del|de|que|claro|completa|completo
        has|ha|hemos dado|diste|dado|avanzado|recorrido|sostenido|logrado|crecido _2 mucho|gran|bastante|paso|pasos|grande
        ya diste|dio|has|llevas|vas _3 varios|mucho|grande|bastante|dos|tres|primer|primero
        cada paso|avance|entrega|esfuerzo|intento cuenta|vale|suma|acerca
        suma|cuenta|vale mucho|bastante|muchisimo|oro
        me encanta|encanto|encantó|fascina|fascino como|cómo|tu|que|la|leer|ver|el|verte|leerte
        que|qué gusto|alegria|emocion|bonito|orgullo _2 leerte|verte|saber|tenerte|ver|leer|encontrarte
        estas|estás|lo|vas haciendo|haces|hiciste _2 bien|mejor|increible|excelente
        eres|es|son _1 muy|bien|super|tan|mas|una|un _1 capaz|capaces|lista|listo|inteligente|valiente|fuerte|persona|creativa|creativo|dedicada|dedicado|constante|ejemplo
        orgullosa|orgulloso|orgullo _3 de|por ti|lo|tu|como|usted|ustedes
        admiro|admira|admirable|respeto|reconozco|aplaudo _3 tu|que|lo|mucho|como|tus
        que|qué chulada|belleza|hermosura|preciosidad|maravilla|padre|padrisimo|chido|bien|notaza|calificacionsota|trabajazo de|$|te|esta|quedo|tu _2
        vale|valen|es|pesa oro|muchisimo|doble|mas que
        vale oro
        te la|lo|le rifaste|rife|aventaste|luciste|volaste|sacaste|ganaste
        boca abierta|impresionada|impresionado|maravillada|encantada|conmovida|emocionada|sorprendida|asombrada
        me quede|quedé|dejaste|dejo _2 boca|impresionad|sin|impresionada|maravillada|emocionada|palabras|conmovida
        bien por ti|usted|ustedes
        me hizo|hiciste|puso|dejo pensar|reflexionar|reir|llorar|sonreir|emocionar|sentir|pensando _2
        gracias por compartirla|compartirlo|compartir|tu|confiar|participar|contarme _2
        todo|esto|eso _2 lo hiciste|lograste|ganaste|construiste|hizo|sacaste tu|tú|sola|solo|usted
        lo hiciste|lograste tu|tú|sola|solo
        nadie te|le regalo|regaló nada
        llegar|llegaras|llegarás|llegara|llegas lejos|alto
        lo _1 dificil|más|mas|peor _1 ya|lo|paso|quedo hiciste|hizo|paso|lograste|atras|diste
        eres|es de las|los que no|nunca|siempre se|_1 rajan|rinden|raja|rinde|cumplen|luchan|salen
        no te|se rajas|raja|rajaste|rendiste|rindio|diste
        ya vas de|por|en _1 gane|salida|gane|buen
        vas _1 rebien|rebién|requetebien|super|a toda|de|volando|mejor
        rebien|rebién|requetebien
        practicaste|estudiaste|repasaste|te preparaste|esforzaste
        se nota|ve que practicaste|estudiaste|trabajaste|leiste|repasaste|te|le|has|ya
        eso $|campeon|campeón|campeona|mero|crack|tigre|reina
        """);

    public static readonly Cue Heartens = new("heartens", 1, Unless.Quoted | Unless.Denied, """
        animo|ánimo|animos
        echale|échale|echele|échele|echarle|echandole|seguir ganas
        sigue|sigan|siga asi|así|adelante|dandole|echandole
        siga|sigue|continua así|asi
        sigue|siga _1 asi|así
        adelante $
        tu|tú|usted|si|sí|ustedes|que|claro|vas _1 puedes|puede|pueden|podras|poder $
        tu|tú|usted|si|sí|claro|que _2 puedes|puede con|lograrlo|hacerlo|mas|y|no
        claro que _1 puedes|puede|se
        si|sí se puede|pudo
        you got this|you can
        you can do
        no te|se rindas|rinda|desanimes|desanime|desesperes|preocupes _2
        no te rindas|desanimes|agüites|aguites|agobies
        ya _1 casi|mero|falta|te _2 lo|terminas|acabas|llegas|poco|poquito|nada|dominas|tienes|$
        ya casi
        ya te falta|queda _1 poco|poquito|nada|menos
        ultimo|último empujon|empujón|jalon|esfuerzo|estiron
        estas|estás|estan|esta|está|vas a _1 punto|nada|lograr
        a un paso de
        confio|confío|creo|cree|confia|confiamos en|que ti|usted|tu|tus|lo|ti|vas|puedes
        confio|confío|se|sé|estoy _3 que _3 vas|va|puedes|lograr|lograras|sacar|podras|salir|saldra
        lo vas|va a _1 lograr|sacar|dominar|conseguir|hacer|pasar|superar
        vas a _2 lograr|salir|dominar|poder|sacarlo|pasar|lograrlo|superarlo|irte|brillar _3
        lo vas a dominar
        te|le va|ir*3 a _1 salir|ir|quedar _2 bien|mejor|excelente|genial
        no|nunca estas|estás|esta|está|estan _1 sola|solo|solos
        cuenta|cuentas|cuente _1 conmigo
        aqui|aquí estoy|estamos _1 para|contigo|con|apoyarte|ti|pendiente
        estamos|estoy contigo|para _1
        estoy para apoyarte|ayudarte|ti
        no pasa nada|_1
        tranquila|tranquilo|calma _3 si|sí|vas|todo|hay|tiene
        has|ha salido _3 peores
        de peores
        equivocarse|equivocarte|fallar|caerse es _1 parte|valido|normal|humano
        de los errores se
        errores _3 aprende
        se aprende
        paso|poco|poquito a pasito|paso|poco|pasito|poquito
        un|cada paso a|cuenta|a la vez
        esto _1 tambien|también pasa|pasara|pasará
        arriba ese|el|esos animo|ánimo
        eres _1 capaz|muy
        eres mas fuerte|capaz|grande
        es normal|valido _5
        no es _2 facil|fácil|poca _4
        cree en ti
        nunca es tarde
        vale la pena
        va a valer
        ya no te|le gana
        me sorprende
        con lo que ya sabes
        vas a salir de
        salir de esta
        pedir ayuda
        eso demuestra|muestra
        suerte|exito|éxito en|con|manana|hoy
        mucho exito|exitos
        dale|ándale|andale|anda|venga|vamos $
        dale con|que|duro todo|se
        este modulo|examen es tuyo
        es tuyo|tuya $
        vas|va a tu|su paso|ritmo
        a tu ritmo|paso
        date|dése|dese chance|tiempo|permiso|credito|un
        ^ respira|calma
        con calma y|vas|todo|paso|sin
        mejor de lo que
        vas mejor
        estas|estás en camino|tiempo|buenas
        todo|esto va|saldra|se a? salir|bien|acomodar|solucion
        todo tiene solucion
        juntas|juntos lo|vamos|podemos|salimos
        lo _1 sacamos|resolvemos|logramos _2 juntas|juntos
        no te _1 sueltes|detengas|dejes|agobies|apures|castigues|compares
        eres mas|capaz
        falta|queda poco|nada|menos
        ya mero
        un esfuerzo mas|más
        creo|confio mucho? en
        te|le apoyo|apoyamos|acompano|acompaño
        tu|usted|si|sí puedes|puede con|y|lograrlo|mas|hacerlo|_1
        un|una tropiezo|caida|mal|reprobada|resbalon|calificacion _4 no|nada borra|define|dice|quita|significa|es
        no _1 define|borra|dice|mide _2 quien|lo|todo|nada
        seguimos|sigo|estamos|estoy|ando aqui|contigo|con|para
        aqui|aquí seguimos|sigo|ando|andamos|estoy|estamos _2
        paso a paso|pasito
        la|lo sacamos|lograremos|sacas|logras|lograras
        poco a poco
        vas|va a lograrlo|poder|salir|llegar|sacarlo
        no|sin desanimes|desanime|rendirte|aflojes|afloje|desistas|sueltes
        tu|tú|usted dale|dele|síguele|siguele|duro|tranquila|tranquilo
        dale|dele que
        siguele|síguele|sigale|sígale asi|así|echando|dando|duro|con|por
        aqui|aquí andamos|ando|seguimos|estamos|estoy _1 para|pa|con|al
        no te|se me? caigas|caiga|agüites|agüite|achicopales|rajes|raje|claves|apachurres|aflojes|mortifiques
        de los errores|tropiezos|fracasos _1 se? aprende|crece|aprendemos
        una|un|esta|este mala? reprobada|tropiezo|caida|materia|semana|nota no
        aqui|aquí me|nos tienes|tiene
        """);

    /// <summary>Praise that takes itself back.</summary>
    public static readonly Cue TakenBack = new("taken back", -1, Unless.None, """
        hasta tu|tú
        pero todos tenemos
        para ser
        no vas tan mal
        asi que? echale o
        """);

    public static readonly Cue[] Encouragement = [Praises, Heartens, TakenBack];

    public static readonly Cue Commits = new("commits", 1, Unless.Denied | Unless.Quoted, """
        te|le|les|se _1 lo|la|los|las? decir*1pf|avisar*1pf|confirmar*1pf|informar*1pf|contestar*1pf|responder*1pf|escribir*1pf|llamar*1pf|marcar*1pf|mandar*1pf|enviar*1pf|pasar*1pf|compartir*1pf|contar*1pf|comunicar*1f|notificar*1pf|resolver*1pf|averiguar*1pf|conseguir*1pf|buscar*1pf|preparar*1pf|armar*1pf|apartar*1pf|agendar*1pf|programar*1pf|explicar*1pf|reviso|hablo|tengo|doy|hago|llevo|traigo|busco|resuelvo|digo|investigo|consulto|platico|cuento|gestiono
        decir*1f|avisar*1f|confirmar*1f|informar*1f|responder*1f|enviar*1f|averiguar*1f|consultar*1f|revisar*1f|preguntar*1f|hablar*1f|buscar*1f|registrar*1f|gestionar*1f|investigar*1f|hacer*1f|llamar*1f|subir*1f|mandar*1f|verificar*1f|preparar*1f|solicitar*1f|reportar*1f|pedir*1f|dar*1f|estar*1f
        ir*1p|vamos a _1 averiguar*n|investigar*n|preguntar*n|consultar*n|revisar*n|checar*n|gestionar*n|hablar*n|buscar*n|verificar*n|ver*n|pedir*n|solicitar*n|mandar*n|enviar*n|preparar*n|llamar*n|reportar*n|apoyar*n|escribir*n|pasar*n|subir*n|canalizar*n|tramitar*n|avisar*n
        averiguar*1p|averiguo|investigo|consulto|checo|verifico|gestiono|indago _1
        preguntar*1p|consultar*1p|checar*1p|revisar*1p|verificar*1p|investigar*1p|gestionar*1p|reportar*1p|llevar*1p|buscar*1p|hablar*1p|escribir*1p|mandar*1p|pedir*1p|solicitar*1p|subir*1p|llamar*1p|marcar*1p|canalizar*1p|tramitar*1p _3 con|a|en|al|lo|tu|el|la|si|si|y|para
        lo|la|los|las _1 checo|reviso|consulto|pregunto|verifico|reporto|busco|veo|investigo|llevo|gestiono|averiguo|subo|mando|resuelvo|preparo|pido|comento|canalizo|hablo|registro
        te|le|les|lo|la al? rato|ratito|averiguo|mando|paso|checo
        al rato|luego|ahorita|mañana|manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|semana te|le|les|lo|la _1 mando|marco|llamo|escribo|hablo|paso|envio|aviso|digo|checo|reviso|contesto|busco|explico|confirmo|doy|subo|resuelvo|comparto
        deja|dejame|déjame|dejeme|déjeme|permiteme|permíteme|permitame|permítame|dame|deme _2 preguntar*n|preguntar*1|consultar*n|consultar*1|checar*n|checar*1|verificar*n|revisar*n|revisar*1|averiguar*n|investigar*n|investigo|ver*n|veo|hablar*n|hablo|buscar*n|busco|chance|pregunto|consulto|checo|reviso|averiguo|verifico|checarlo|verificarlo|revisarlo|preguntarle|confirmo|confirmar
        quedar*1|quedamos _1 de|en|que _3
        quedo en|de _1
        prometer*1|prometo|comprometer*1|comprometo|juro|garantizo|aseguro _3
        me comprometo|encargo|informo|entero|ocupo _1
        yo me encargo|ocupo|muevo
        yo _1 le|les|lo|la|te _1 digo|pregunto|hablo|aviso|mando|paso|ayudo|averiguo|pido|comento|escribo
        yo averiguo|pregunto|checo|consulto|hablo|investigo|reviso|veo
        tendras|tendrás|tienes|tendra|tiene mi|la|una|noticias respuesta|contestacion|confirmacion|dictamen
        te|le tengo|tendre|tendré _2 noticias|respuesta|resultado|razon|informacion|al
        tenerte|darte|tenerle|darle una|la|respuesta|noticias|al
        te|le hago|haré|hare llegar
        le|te|se doy|dare|damos seguimiento
        dar|dare|doy seguimiento
        cuenta|cuente con que _6
        en cuanto sepa|tenga|salga|me|responda|respondan|haya|pueda|conteste|contesten|digan
        te|le aviso|digo|confirmo|informo|escribo|marco|llamo|busco|contesto|respondo|mando|cuento
        te|le _2 estoy|estare avisando|informando
        estoy|ando viendo|averiguando|investigando|consultando|gestionando|checando|preguntando|revisando
        me pongo|pondre en contacto
        me informo|entero|asesoro
        se le|te notificara|notificará|informara|avisara|comunicara|enviara|informará|avisará|enviará
        no pasa lo|que
        de esta semana|hoy no pasa
        te aparto|guardo|reservo|agendo|anoto|inscribo|apunto|programo
        te acompano|acompaño a|al|en
        lo|la llevo a|al
        se lo cuento|comento|digo|paso|platico
        te|le ayudo a _1 conseguir|tramitar|hablar
        nos vemos _3 para|y
        i'll|will _1 ask|check|let|send|find|call
        let me check|ask|find
        apunto|anoto|registro|agrego|propongo|muevo|apuro|turno|gestiono _3 tu|tus|nombre|lista|caso|solicitud
        lo propongo|planteo|turno|gestiono|adelanto|apunto|anoto|escalo
        te cumplo
        tienes tus|tu|la|el observaciones|respuesta|comentarios|resultado|constancia
        pido|solicito|gestiono|exijo que te|le|lo|la
        te|le hago un|una hueco|espacio|cita|lugar
        cuando|en cuanto|apenas|si me _1 contesten|respondan|digan|avisen|confirmen _9 te|le
        te paso el dato|reporte
        te|le doy razon|respuesta|noticias|informes|aviso
        veo con|si|lo|que
        te|le tengo informada|informado|al
        mando|paso|turno|llevo|envio tu|su caso|solicitud|duda|reporte
        yo veo|muevo|arreglo|insisto
        no se|sé _3 pero|averiguo|pregunto
        meter*n|meto|llevar*n|llevo|subir*n|presentar*n|presento|plantear*n|planteo|exponer*n|turnar|elevar|pasar*n _1 tu|su|el|la|lo caso|asunto|solicitud|peticion|tema|duda
        voy a meter*n|llevar*n|presentar*n|plantear|exponer*n|insistir|mover*n|conseguir*n|arreglar*n|resolver*n|sacar*n|encargarme|ver*n|hacer*n _2 tu|su|el|la|lo|de|esa|ese|una|un
        yo _1 aparto|consigo|arreglo|saco|resuelvo|llevo|insisto|busco|junto|preparo|mando|te|le|lo|la
        tomo|tomé nota|apunte _3 investigo|veo|aviso|checo|consulto|reviso
        lo|la investigo|checo|veo|consulto|platico|reviso|resuelvo|arreglo|muevo _2 con|y|en
        nos sentamos|reunimos|juntamos|vemos|hablamos|conectamos a|para|y|al|el _3
        te|le consigo|resuelvo|arreglo|saco|busco|preparo|tengo|aparto|muevo|gestiono _1 la|el|un|una|lista|listo|tu|lo
        me encargo yo|de|_1
        quedamos en que _1 yo|te|le
        """);

    /// <summary>Done already, done by another, or a threat.</summary>
    public static readonly Cue NotHers = new("not a promise", 0, Unless.None, """
        te|le _1 mando|envio un|una|muchos abrazo|abrazos|saludo|beso|saludos
        te|le dejo|comparto|adjunto|anexo _1 el|la|aqui|este|esta|los|las _2
        aqui te|le dejo|paso|mando|comparto
        ya te|le|lo|la envie|envié|mande|mandé|pase|hable|hablé|pregunte
        ayer hable|hablé|mande|pregunte
        yo mismo|misma me encargo de que te
        te lo explico con
        te den|dar|doy _1 de? baja
        te digo que|una
        no te prometo
        te|le comparto|dejo|anexo|adjunto|recuerdo el|la|los|las|este|esta|aqui|unos|un
        te|le|lo|la|les _2 tengo que repetir|decir|explicar|recordar|estar
        te|le acompano|acompaño en tu|el|su|este
        """);

    public static readonly Cue[] Promise = [Commits];

    /// <summary>When it will be: written as part of a promise.</summary>
    public static readonly Cue Due = new("due", 0, Unless.Quoted, """
        hoy _1 mismo|misma
        hoy mismo
        hoy antes de las # !dias
        hoy antes de la una|noche|comida
        hoy|manana|ayer en|por la tarde|noche|manana|mananita
        hoy|manana|mañana a|al las|la mediodia|una|#
        hoy|manana a las|la #|una
        hoy|manana al|a mediodia|medio|primera dia|hora
        hoy|manana temprano|mismo|tempranito|tarde|noche
        hoy|manana $
        hoy
        manana
        esta|este misma? tarde|noche|semana|mes|fin|manana|jueves|viernes|lunes|martes|miercoles|sabado|domingo _0
        esta|este mismo|misma tarde|noche|semana|mes|manana
        este fin de semana
        el|este fin de semana
        fin de semana|mes
        en la|esta|el tarde|noche|semana|manana|fin|dia|transcurso
        por la tarde|noche|manana
        en el transcurso|curso del|de dia|la semana|tarde
        al rato|ratito|mediodia|final|terminar
        ahorita|ahora mismo
        mas tarde|al
        en|dentro un|una|unos|unas|de|# minutos|minuto|hora|horas|dia|dias|rato|ratito|semana|semanas|mes|momento
        en|dentro de? dos|tres|cuatro|cinco|un|una|una|diez|quince|#|unos|unas|pocos|media|seis|ocho|24|48|72 dias|dia|horas|hora|semanas|semana|minutos|rato|meses|momento habiles|habil?
        en|dentro dos|tres|cuatro|cinco|diez|#|unos|unas|un|una|seis|quince|media dias|dia|horas|hora|semanas|semana|minutos|rato|momento
        en|dentro dos|tres|cuatro|cinco|diez|#|un dias|dia habiles|habil
        dentro de dos|tres|cuatro|cinco|diez|#|unos|unas|un|una|media|ocho dias|dia|horas|hora|semanas|semana|minutos|rato habiles|habil?
        el|este proximo|siguiente @weekday|mes|dia
        el|este @weekday proximo|siguiente|que|por|en|a|temprano|sin viene|la|las|la|sin|mediodia|entra _0
        el|este @weekday que viene|entra
        el|este @weekday por|en la tarde|manana|noche
        el|este @weekday a|al las|mediodia #
        el|este @weekday a la una
        el|este @weekday temprano|mismo
        el|este @weekday
        el dia #
        el # de @month
        el dia # de @month
        el mero @weekday
        a mas tardar _1 el|hoy|manana|esta @weekday|semana|tarde|mismo|noche|$
        a mas tardar hoy|manana|pasado
        a mas tardar en dos|tres|cinco|# dias|horas
        a mas tardar el dia #
        antes|despues de|del _1 @weekday
        antes de|del|que _2 @weekday|semana|viernes|dia|manana|las|noche|mediodia|# !#
        antes de las #
        antes de que termine|acabe la|el|mes semana|dia|mes
        antes de que termine|acabe la|el semana|dia|mes
        antes del|de dia|la #|noche|semana
        hasta|para el|manana|este|la|fin @weekday|semana|dia|proximo|proxima
        hasta|para|pa el @weekday
        hasta|para manana|hoy
        para el dia #
        para el # de @month
        la|esta proxima|otra semana|quincena
        la semana que viene|entra|proxima
        la|esta semana proxima|entrante
        pasado manana
        a primera hora
        a primera hora de manana
        manana a primera hora
        manana|hoy sin falta
        de esta semana
        a fin|finales|principios|inicio|inicios de mes|semana|ano
        de hoy|aqui a manana|@weekday
        de aqui al @weekday
        saliendo|llegando|terminando de _1 clase|trabajo|sesion|junta|comer
        el mes que viene|entra
        tonight|tomorrow|today
        by tomorrow|monday|friday
        entre hoy y manana
        entre semana
        en la|el|nuestra proxima|siguiente|primera reunion|junta|sesion|hora|asesoria
        en el transcurso|curso de|del dia|la semana|tarde|manana
        en el transcurso|curso de la semana|tarde|manana
        el|este @weekday a las # de|por la noche|tarde|manana
        el|este @weekday a las # y media
        manana|hoy a las # de la tarde|noche|manana
        hoy|manana en|por la tarde|noche|manana
        para manana|hoy _0
        en|dentro de? tres|dos|cuatro|cinco|# dias|horas
        antes de|del que termine|acabe|fin la|el|de semana|dia|mes
        al|mas|por|en rato|ratito|tardecita|nochecita|tardar
        al ratito
        en cuanto salga|termine|acabe|llegue|regrese|desocupe|abra|tenga _3 de? la|el|mi? junta|clase|reunion|trabajo|oficina|comer|casa|hospital
        saliendo|terminando|acabando|llegando|regresando de la|el|mi|una|esta? junta|clase|reunion|oficina|trabajo|comer|sesion
        a las # _0
        a las # de la tarde|noche|manana
        a las # y media|cuarto
        a la una _0
        en un|el|este par de dias|horas|semanas|minutos
        en unos|un|unas dias|rato|momento|minutos|horas|ratito|momentito
        en un par de dias|horas|semanas|minutos
        en cosa de dos|tres|un|una|unos|# dias|dia|horas|semana
        el|este proximo|siguiente @weekday
        el|proximo @weekday # _0
        el|este @weekday # de @month
        el @weekday a primera hora
        a primera hora del|el|de @weekday|manana
        manana|hoy por|en|a la|mas tarde|noche|manana|tardar
        manana|hoy mas|muy tarde|tarde|temprano
        despues de|del mediodia|comer|@weekday|comida|clase
        antes de|del|que mediodia|@weekday|comer|fin|noche|medianoche
        antes de que|del|de acabe|termine|fin|cierre _1 la|el|de|semana|mes semana|mes|dia
        antes del # de @month
        antes de terminar la|el semana|dia|mes
        la semana que entra|viene|sigue
        la|esta proxima|siguiente|otra semana
        el finde
        este finde
        hoy|manana a|al mediodia|#
        de hoy|aqui a|al manana|@weekday|pasado
        en el transcurso|curso del|de|de la? dia|tarde|semana|manana|noche
        luego luego
        luego
        en la|esta semana
        ahorita|ahora mismo|mismito
        en una|un|media hora|rato|momento|ratito|semana|dia
        para|pa el|este @weekday
        para|pa manana|hoy|esta|la|fin
        a fin|fines|mediados|principios de|del mes|semana|ano|bimestre
        antes de que cierre|termine|acabe|empiece|llegue|sea _1 el|la|de mes|semana|dia|modulo|semestre|viernes|lunes
        al mediodia|rato|ratito|terminar|salir|final
        el|este @weekday por|en|a la|primera|medio manana|tarde|noche|hora|dia|mediodia
        hoy|manana en|por|a la noche|tarde|manana|mediodia
        en tres|dos|cuatro|cinco|diez|unos|# dias habiles|naturales
        """);

    public static readonly Cue AsksFor = new("asks for", 1, Unless.Denied | Unless.Quoted, """
        ^ cómo|cuándo|dónde|cuál|cuáles|quién|cuánto|cuántas|cuántos !gusto|orgullo
        ^ qué|que te|le|necesitas|paso|pasó|has|haces|dia|dias|dudas|duda|parte|opinas|piensas|prefieres|horario|horarios|fue|falta|tal|quieres|sientes|sientas|actividad|tema|materia|hora|horas|opcion|lectura|planes|puedo|podemos|dice|dijo|dijeron|es|crees
        ^ como|cuando|donde|cual|quien|cuanto|cuantas|cuantos te|le|vas|va|has|ha|sigue|sigues|esta|estas|puedes|ves|fue|amaneciste|sientes|andas|horas|dias|veces|quieres|nos
        ^ que te|le|tal|parecio|necesitas|paso|has|haces|dia|dias|dudas|parte|opinas|piensas|prefieres|se|dificulta
        y|oye como|cómo|qué|que _1 vas|va|sigues|sigue|te|has|estas|tal
        como te|le|ha|va|han _1 fue|has|va|sientes|sientes|ido|sentiste|siente|pareció|parecio
        cómo te|le|vas|va|ves|has
        como sigue|sigues
        ^ has|ha|pudiste|pudo|ya|lograste|tienes|tiene|necesitas|quieres|recibiste|leiste|viste|te|le _1 pensado|entregar|entrar|intentado|podido|hablar|hablado|revisaste|viste|leiste|alguna|algun|duda|ayuda|llego|gustaria|parece|late|acomoda|sirve|podido
        cuentame|cuénteme|cuéntame|cuenteme|platicame|platícame|plática|dime|dígame|digame|avisame|avísame|aviseme|avíseme|mandame|mándame|mandeme|mándeme|enviame|envíame|envieme|pasame|pásame|confirmame|confírmame|confirmeme|escribeme|escríbeme|contestame|contéstame|respondeme|comentame|coméntame|explicame|explícame|compartame|comparteme|compárteme|marcame|márcame|llamame|llámame|hazme|indicame|indícame|recuerdame|recuérdame|regalame|platiqueme|platíqueme
        me|nos avisas|dices|cuentas|mandas|confirmas|platicas|compartes|escribes|pasas|envias|marcas|llamas|explicas|contestas|avisa|confirma|dice|cuenta|respondes|comentas|muestras|ensenas|ayudas|permites|regalas|puedes
        me puedes|podrias|puede|podria|puedas|pudieras _2 decir|platicar|contar|mandar|enviar|confirmar|avisar|explicar|pasar|compartir|llamar
        quisiera|gustaria|gustaría|quiero|necesito|ojala|encantaria _2 saber|conocer|que _2
        me gustaria|gustaría|encantaria|interesa saber|conocer|que|escuchar|leer|platicar
        quisiera|quiero|necesito saber|que _1 me|conocer
        necesito tu|su|que|saber|me
        me falta|faltan tu|su|el|la|tus|que
        falta|faltan tu|su|el|la comprobante|curp|acta|foto|documento
        ^ indique|indícame|confirme|responda|envie|envíe|mande|adjunte|proporcione|proporciona|anexe|escriba|conteste _3 su|numero|si|asistencia|documento|de|el|la
        favor de enviar|mandar|confirmar|indicar|adjuntar|responder|anexar|contestar|proporcionar
        confirma|confirme tu|su asistencia
        dinos|dime|diganos si|que|como|cuando
        quedo|espero _3 respuesta|noticias
        puedes|podrias|puede|podria _1 decirme|mandarme|enviarme|contarme|confirmarme|explicarme|platicarme|pasarme
        entra y dime|cuentame
        te late|parece|gustaria|sirve|acomoda|queda|animas _2
        ^ que|qué se|te|le atoro|atoró|complico|dificulto|impide|falta|hace|preocupa
        quiero saber si|como|que|cuando
        me recuerdas|recuerda|repites
        explicame|explícame|mandame|mándame|dime
        qué te|le _2 $
        échame|echame|écheme|echeme un|una grito|telefonazo|llamada|mensajito|mano
        mándame|mandame|mándeme|mandeme|pásame|pasame _1 foto|captura|tu|una|un|la|el|lo
        proporcione|indique|escriba|anote|especifique|detalle _1 nombre|matricula|su|el|la|numero|curp|correo|telefono
        qué|que fue lo que|mas
        necesito saber|que|tu|su|confirmes|si _3
        dime|dígame|digame la|si|que|como|donde|cuando|cual|en|con _3
        te late si|que|lo|la
        y los|las|tu|tus|el|la @person|ninos|chamacos|mama _2 como|cómo|ya|estan|está|siguen|sigue|mejor _2
        """);

    /// <summary>A question mark of contempt, or one that waits for nothing.</summary>
    public static readonly Cue AsksNothing = new("asks nothing", -1, Unless.None, """
        acaso
        eres o te haces
        neta|de|en verdad|serio? no
        cuantas|cuántas veces te|le|lo|tengo
        no sabes leer
        quien te crees
        para que te inscribes|inscribiste
        ves|verdad|ya _1 que si|sí|se|puedes
        que|qué mas quieres
        tambien|también te|le las|lo|los leo
        y|con asi|así quieres|pretendes
        que|qué tienes en
        que|qué flojera|fuerza|emocion|emoción|alegria|padre|gusto|bonito|orgullo|avance|valiente|maravilla|nivel
        quien te|le obliga|crees
        """);

    public static readonly Cue[] Asks = [AsksFor, AsksNothing];

    /// <summary>The voice of an office.</summary>
    public static readonly Cue Formal = new("formal", 1, Unless.None, """
        se le|registra|notifica|informa|comunica|hace|realiza|realizan|rechaza|rechazo|reciben|recibe|atienden|atiende|notificara|asigna|da|dio|considera|cierra|requiere|solicita|publica|publicaran|aplicara|aplica|autoriza|autorizo|aprueba|tramita|procede|permiten|aceptan|encuentra|turno|proceso|otorga|explico|explicó|cancela|cancelo|acepta
        no procede|proceden|hay|aplica|corresponde|posible|es|se|me _1 prorrogas|prorroga|excepciones|posible|corresponde|aceptan|reciben|permite|permiten|atienden|acepta|recibe|autoriza
        no hay
        no es posible|procedente|viable
        no procede
        procede|procedio _2 baja|solicitud|tramite
        solicitud|documento|documentos|actividad|expediente|tramite|usuario|alumno|alumna|estudiante|entrega|calificacion|dictamen|folio|caso|pago|registro|constancia _3 recibida|recibido|rechazada|rechazado|ilegible|no|inactivo|incompleto|incompleta|turnado|improcedente|final|aprobada|turnada|procesada|pendiente|fuera|enviada|denegada|cerrado|vencido|denegado
        su|el|la|las|los caso|solicitud|expediente|tramite|plazo|fecha|entregas|aclaraciones|dudas|interesado|alumno|alumna|estudiante|calificaciones|inconformidades|citas|horario|tramites|documentacion _7 turnado|turnada|vencio|venció|inamovible|reciben|atienden|debe|debera|deberá|limite|realiza|realizan|correspondiente|publican|es|fue|sera|improcedente|cerro|cerró
        debe|debera|deberá|deberán _1 acudir|presentar|entregar|realizar|consultar|revisar|cubrir|enviar|dirigirse|solicitar|acreditar|presentarse
        consulte|consultar|revise|ver|verifique|leer|lea|consulta|revisar el|la|los|calendario|reglamento|liga|avisos|plataforma|lineamientos|convocatoria|guia|archivo|correo
        ver|consulte _1 calendario|liga|avisos|reglamento
        dirijase|diríjase|acuda|presentese|preséntese|remitase|comuniquese _4
        indique|adjunte|proporcione|confirme|anexe su|asistencia|numero|el|la
        favor de _1 enviar|no|responder|consultar|acudir|revisar|leer|presentar|adjuntar|remitir
        es responsabilidad|obligacion de|del
        queda|quedo|quedan asentado|registrado|registrada|asentada|cancelada|cancelado|pendiente|formalizado|sujeto|notificado|sin
        fecha|plazo limite|vencio|venció|vencido
        extemporaneas|extemporaneo|inamovible|improcedente|ilegible|improrrogable|irrevocable
        subir|enviar|entregar de nuevo|nuevamente
        eso no me|nos corresponde
        no me corresponde
        ya se explico|explicó|informo|indico|publico
        conforme a|al
        registrar*1f|enviar*1f|notificar*1f|remitire|procesare|turnare su|el|la|constancia|justificante
        acuse
        tramite|trámite|proceso|solicitud|peticion|registro|expediente|caso|dictamen _1 concluido|concluida|finalizado|iniciado|cerrado|cerrada|cancelado|cancelada|autorizado|autorizada|no|fue
        no fue|es|sera|ha|han _1 autorizada|autorizado|aprobada|aprobado|aceptada|aceptado|procedente|localizado|registrado|posible|admitido
        acuda|acudir|presentarse|presentese|dirijase|dirigirse|remitirse a|con|en
        sin excepciones|excepcion|derecho|prorroga|prorrogas
        alumno|alumna|estudiante|usuario|aspirante sin|con|no|dado|dada|inactivo
        respuesta|respuestas|informacion en|disponible|publicada el|la|en|apartado
        apartado|preguntas frecuentes|de preguntas
        se hace de su conocimiento
        se hace|informa|comunica|notifica|solicita|recuerda|le|les
        normatividad|lineamientos|reglamento|convocatoria|disposiciones|vigente
        favor de
        cumpla|cubra|presente|realice|efectue|complete|llene|descargue|imprima|adjunte|espere|verifique|consulte|revise|ingrese|conserve|respete|atienda _1 con|el|la|los|las|su|indicaciones|turno
        requisitos|requisito
        cierra|cerrara|abre a las # _2
        la plataforma|sistema|ventanilla|oficina cierra|abre|atiende _5
        horario de atencion|oficina
        no se aceptan|reciben|admiten|permiten|otorgan|autorizan|responden|contestan|justifican|realizan|harán|haran
        por disposicion|instrucciones|reglamento|indicaciones|acuerdo oficial|de
        segun|de acuerdo con|al|reglamento
        a partir del|de|la _3 fecha
        atentamente|cordialmente
        folio|oficio|expediente
        baja|inscripcion|calificacion|asistencia|pago|documento|inasistencia|prorroga|constancia|justificante _1 registrada|registrado|aplicada|aplicado|procesada|denegada|recibido|validado|rechazado|autorizada|vencido|improcedente|emitida|emitido
        estatus|estado|status|situacion|resolucion|asunto|motivo|resultado|observaciones|nota _1 baja|inactivo|pendiente|rechazado|inactividad|improcedente|no|concluido|sin|en|administrativa|negativa|suspendido
        baja administrativa|definitiva|temporal por|en|registrada|aplicada
        entregue|entregar|presente|presentar|realice|remita _3 en tiempo|forma|formato|los|el
        en tiempo y forma
        lo|la que|solicitud|peticion|pide|solicita _3 no|ni corresponde|compete|procede|aplica|es
        no corresponde|compete a|al esta|este|area|departamento
        fuera de|del|mi competencia|alcance|atribuciones|plazo
        sin evidencia|evidencias|comprobante|documento|matricula|datos|pago _3 no
        su|el|la caso|solicitud|peticion|tramite|pago|registro|documento|reporte no aplica|procede|cumple|fue|existe|esta
        articulo #
        reglamento|lineamientos|normatividad|normativa _2
        @day|fecha|hora limite _1
        calificacion|nota|puntaje|promedio np|no|#|reprobatoria|final|asentada
        se le|les recuerda|informa|notifica|comunica|solicita|exhorta|invita|cita|comunico|informo
        se requiere|solicita|recuerda|informa|notifica|exhorta|agradece|comunica|sugiere
        plazo|periodo|registro|sistema _2 vencido|vencida|concluido|cerrado|concluyo|finalizado|cerro
        no hay|existe|se|habra _1 prorroga|prorrogas|excepciones|extensiones|cambios|reposiciones|devoluciones
        confirma|confirme|confirmar asistencia
        indique|confirme|anote|escriba su _2
        proporcione|indique|presente|anexe|remita _2 nombre|matricula|numero|documento|documentacion|datos|evidencia|completo
        requisito|requisitos|tramite|documento|condicion no|sin cumplido|cubierto|cumplidos|acreditado|validado
        """);

    /// <summary>A word or two that close the matter.</summary>
    public static readonly Cue Curt = new("curt", 1, Unless.None, """
        ^ recibido|enterado|enterada|leido|leído|visto|ok|anotado|registrado|revisado|procesado|aprobado|rechazado|pendiente|negado|denegado|improcedente|acreditado $
        ^ no acreditado|acreditada|aprobado|entregado|entregada|procede|aplica
        calificacion|final|dictamen #|final|improcedente
        ^ visto|leido|leído|enterado|recibido|negativo|afirmativo|procede|concluido|cerrado|incorrecto|correcto|incompleto|pendiente $
        ^ np|negativo|denegada|rechazada|improcedente|vencido|vencida|incompleto|extemporaneo|extemporanea _3 $
        calificacion np|reprobatoria|pendiente
        ^ estatus|situacion _3
        """);

    /// <summary>“tú”, “yo”, a greeting, comfort: somebody speaks to somebody.</summary>
    public static readonly Cue Warm = new("warm", 0, Unless.None, """
        gracias|hola|saludos|abrazo|animo|felicidades|felicito|gusto|tranquila|tranquilo|disculpa|perdon|ayudo|ayudarte|ayudarle|apoyo|apoyarte|contigo|tu|te|ti|tus|querida|querido|suerte|exito|siento|lamento|entiendo|vamos|podemos|juntas|juntos|nos|yo|mi|acuerdate|puedes|buenas|buenos|claro|platicamos
        """);

    /// <summary>All that a draft is searched for.</summary>
    public static readonly Cue[] All = [.. Offensive, .. Encouragement, .. Promise, NotHers, Due, .. Asks, Formal, Curt, Warm];
}
