namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Questions without a question mark, and question marks that ask nothing.</summary>
internal static class Asking
{
    public static readonly Cue Begs = new("asks to be told", 1, Unless.Denied | Unless.Quoted, """
        querer*1pcr|querer*1i|queria|gustar*3c|gustaria|necesitar*1|ocupar*1|quisiera|deseo|desearia|ando|interesa _2 saber|preguntar|preguntarle|consultar|consultarle|conocer|orientacion|informes|informacion
        quisiera|quiero|queria|necesito|ocupo|gustaria _1 saber|preguntar|preguntarle|consultar|consultarle|pedirle
        quisiera|quiero|queria|necesito|ocupo|gustaria _1 que _2 orientar*s|explicar*s|ayudar*s|aclarar*s|explique|oriente|ayude|aclare|aclarara|orientara|explicara
        me gustaria saber
        para|nomas|solo|nada saber si|que|cuando|como|cuanto|cual|donde
        una|tengo|traigo|mi|otra|la|esta|con duda|dudita|pregunta|preguntita|consulta !ya
        tengo _1 la|una|otra|unas|dos|varias duda|dudas|pregunta|preguntas
        le|les|te preguntar*1p|consulto|pregunto|preguntaba
        me poder*3p|poder*3c|podra|podría|podria|puede|puedes|podrias|pudiera _2 decir|explicar|orientar|ayudar|confirmar|mandar|indicar|informar|apoyar|pasar|aclarar|checar|revisar|compartir|reenviar|recibir|aceptar|dar|avisar|enviar|echar|resolver|abrir
        poder*3c|podria|podría|podra|puede usted? decirme|explicarme|orientarme|ayudarme|confirmarme|mandarme|indicarme|informarme|apoyarme|pasarme|revisar|darme|recibirme|enviarme
        favor de _1 confirmar*|indicar*|informar*|avisar*|decir*|responder*|contestar*|aclarar*|orientar*|indicarme|informarme|confirmarme|decirme
        me confirma|confirmas|confirme|avisa|indica|indique|informa|informe|orienta|oriente|explica|explique|aclara|aclare|digan|diga _3 si|que|cuando|como|donde|por|cual|recibido|porfa|bien|$
        me ayuda|ayude|ayudas|apoya|explica|explicas|explique|orienta|oriente con|a|el|la|como|porfa|por|porfis|lo|en|otra
        me lo|la|los explica|explicas|puede|podria|explique|aclara _1
        me dice|dices si|cuando|como|donde|cual|cuanto|quien
        me digan|diga _1 que|si|cuando|como|donde|cual|cuanto|quien
        digame|dígame|diganme|dime si|que|como|cuando|donde|cual|cuanto|quien|a
        expliqueme|explíqueme|orienteme|oriénteme|ayudeme|ayúdeme
        no se|sé si|cual|cuando|como|donde|cuanto|que|quien|a|con _4 subir|entregar|mandar|va|poner|sirve|llenar|contestar|puedo|debo|es|seria|usted|tengo|corresponde
        tengo|tenemos que esperar|pagar|ir _3 o
        podriamos|podríamos|podemos vernos|hablar|agendar|tener|quedar
        sera|será que|posible|correcto|valido
        es|seria|sería|sera posible|correcto|valido|necesario|obligatorio|obligatoria
        usted|ud cree|sabe|piensa|considera que|si|como|cuando|donde|cual|quien|cuanto
        ^ sabe|sabes|sabra|saben usted? si|cuando|donde|como|cual|con|que|quien|cuanto !decirle
        ^ cree que _3 alcance|pueda|puedo|paso|pase|sea|se|haya|conviene
        a ver si|que usted? me|nos _2 orienta|orientan|ayuda|ayudan|dice
        a quien _1 lo|la|se|le|me|puedo|debo|tengo|pido|hablo|dirijo|acudo|reporto|mando|aviso|pregunto
        a|en|de|por|para|con|hasta|desde que|k hora|dia|fecha|correo|numero|cuenta|pagina|cuando|liga|formato|parte|ventanilla|oficina|momento
        hasta|desde cuándo|cuando !estoy|me|yo|era|tengo|llegue|llego|lavo|salgo|ando|voy|este|pueda|salga|acabe|termine|crezcan|mis|duermo|como|estaba
        ^ para|pa cuando
        ^ por qué
        ^ que procede|procedo|sigue|hago|necesito|requisitos|documentos|papeles|papel|tramite|llevo|pasa|paso
        ^ que|k tengo|debo|puedo que? hacer|llevar|entregar|presentar|poner|pagar|estudiar|mandar|leer
        qué hago|procede|necesito|sigue $
        ^ que hago|procede|necesito|sigue $
        como _1 le hago|hago|hacemos
        que alguien|me _1 explique|oriente
        quedo|espero _2 respuestas|indicaciones
        ya quede|quedé|quedo _2 o|u no|me|falta
        me falta|faltan algo
        o me tengo|espero que|tengo
        verdad $
        estara|estará bien|bien asi
        esta|está|estan bien asi|$
        voy bien $
        me conviene _5 o
        se puede|vale|permite|aceptan|valdra|podra|podria|vale|valen _1 @task|entregar|en|usar|hacer|por|mandar|pagar|recuperar|pedir|todavia|dos|que|con|subir|llevar|recursar|congelar|poner
        habra|habrá|hay algun|alguna|forma|manera|chance|oportunidad|posibilidad|extraordinario|beca|descuento|recuperacion|clase|sesion|problema|modo|prorroga|asesoria
        va|ir*3 a haber
        me recibe|acepta|reciben|aceptan|recibiria|aceptaria|recibira
        todavia|aun me? recibe|alcanzo|puedo|estoy|hay|reciben|acepta
        estoy a|en tiempo
        me da|dan|daria|daría|dara|daran _1 chance|permiso|oportunidad|prorroga
        puedo|podria|podría|debo|deberia|puedes _2 mandar|entregar|usar|hacer|escribir|poner|recursar|subir|pedir|preguntarle|presentar|llevar|pasar|cambiar|incluir|copiar|trabajar|pagar|citar|repetir|inscribirme|recoger|volver|ocupar _9
        tambien|entonces|ahora|y si|se|es|va|ya|no|la _4 o no|asi|sí|si|tambien
        a mano o _2 compu|computadora
        en linea o presencial
        es|son|va|van|seria _6 o al?|el|la|los|en|con|ultimo
        le llego|llegó|llego|llegaron mi|el|la|bien
        si ya vio|reviso|checo|revisó|checó|califico|le|me
        ya vio|reviso|checo|califico|revisó|calificó mi|la|el|los|si
        tendra|tendrá|tiene|tienes _2 minutos|minutito|tiempo|chance|espacio|libre
        ^ tendra|tendrá|tiene|tienes algun|un|el|la
        como la|lo|le|los|las|me recupero|hago|cambio|mando|subo|entro|inscribo|doy|pongo|corrijo|quito|bajo|pago|arreglo|resuelvo
        cuánto|cuanto me|se|le baja|bajan|cuesta|cobran|tarda|tardan|falta|descuentan|toma|quitan
        primero o al?|la|lo|el
        o al final|ultimo|principio|reves
        con quien _1 lo|la|le|puedo|debo|tengo|pido|dirijo|acudo|tramito|mando|aviso !ves|veas|platicas|vives
        ^ con quien
        cuando|cuándo abren|salen|entregan|empiezan|inician _2 convocatoria|inscripciones|fichas|registro|resultados|calificaciones
        o hay|habra|tengo|puedo otra|que|algun|alguna
        ^ cuantas|cuántas|cuantos|cuántos
        cuantas|cuantos|cuántas|cuántos cuartillas|paginas|hojas|palabras|lineas|minutos|preguntas|parrafos|referencias|fuentes|veces|dias|creditos|modulos|materias|actividades|puntos|integrantes _3
        o sirve|basta|vale|puede la|el|una|un|con|asi|copia|como|ser|ir
        o es|va|son con|sin|la|el|en|por|a|individual|aparte|lo|otra|otro
        donde|dónde|como|cómo la|lo|las|los tramito|consigo|saco|pido|descargo|entrego|mando|encuentro|veo|recojo|subo|hago|pago|checo|consulto|imprimo|obtengo
        hay|habria|habrá|existe modo|forma|manera|chance|oportunidad|posibilidad|opcion|alternativa de|para|que|todavia|aun
        alguna|algun manera|forma|chance|posibilidad|opcion|modo _1 de|para|que
        esta bien|mal si|que
        pasa algo|nada si
        hay problema|bronca si|con|que
        afecta|perjudica|cuenta|influye si|en|que|para _2
        que me|nos recomienda|aconseja|sugiere|conviene|haria|dice
        usted que _1 opina|haria|recomienda|aconseja|piensa|cree|dice|sugiere
        me|nos recomienda|recomiendas|aconseja|sugiere
        para|pa cuando es|sale|entregan|tienen|seria|hay|lo|la|se|mi|estaria|tendrian
        a poco _6
        sera|será mucha molestia|que|posible|mejor|necesario|asi
        no sera|será que
        tendra|tiene usted? algun|alguna|el|la|un|otro ejemplo|formato|link|liga|guia|correo|numero|apunte|video
        es que no se|sé si|como|donde|cuando|cual|que|a _6 hacer|subir|mandar|poner|va|tengo|entregar|contestar|debo|llevar|empezar
        no se|sé si esta|está|estan|voy|ya|quede|era|es|lo|la|se|tambien _5 bien|correcto|mal|mejor|subio|llego|entregar|mandar|asi|necesario
        me pasa|manda|comparte|reenvia|puede _3 porfa|porfavor|por_favor|porfis
        ^ cuando|cuándo salimos|entramos|regresamos|empezamos|tenemos|presentamos|entregamos|pagamos|dan|nos|llega|sale|podemos|puedo
        ocupo|necesito|quiero|quisiera|ruego|pido que _2 me _1 eche|echen|de|den|ayude|ayuden|explique|expliquen|diga|digan|oriente|orienten|dijera|ayudara|explicara|orientara|ayudaran
        me gustaria|gustaría|encantaria que _2 me|nos _4
        eche|echen|echeme|écheme|echame la|una mano
        me echa|echas|echan la|una mano
        hay|habria|habra|da|dan|dara|daria|tendra|den|dé|dara _1 chanza|chance|oportunidad|modo|manera|posibilidad|permiso
        con|en|de|a|por|para cuantos|cuantas|cuántos|cuántas|cuánto|cuál|qué _3
        como|cómo cuantos|cuantas|cuánto|cuánta|cuanto|cuánto|cuántos|cuántas _3
        que|qué es un|una|eso|lo|el|la|esto _2 $
        qué es|son|significa|quiere
        perdone|disculpe|perdón|perdon|disculpa la|mi|que ignorancia|pregunta|duda|moleste _3
        a|en como|cómo sale|cuesta|esta|está|cobran|dan|es|andan
        es|son|va|era|seria|sera _3 o la|el|a|en|con|mano|individual|equipo|virtual|presencial|no|la|al|para|por|una|otra
        hago|pongo|mando|dejo|cambio|subo|le|lo|la|entrego _5 o le|lo|la|los|las|se|me|mejor|asi|espero cambio|dejo|borro|hago|corrijo|quito|subo|mando|pongo|espero|como|agrego|vuelvo
        le hago asi|así|como|caso _5
        sigue|sigo|continua|va _6 o ya|no|cambio|cambiaron|otra|mejor|todavia|siempre _2
        ya es|hay|sera|toca|abrieron|salio|se _5 o todavia|no|aun|hasta
        o todavia|aun no $
        usted|uste cree|sabra|sabe|sabrá|diria|dice|ve _6
        para|pa ver si|como|cuando|donde _6
        si ando|voy|estoy bien|mal|correcta|correcto|atrasada _3
        sera|será que si|sí|no|todavia|alcanzo|puedo|pasa|le
        ^ cual|cuál es|son|era|seria _4
        no _1 me quedo|quedó|queda claro|clara _3 como|cómo|que|qué|si|cual|donde|cuando
        no entiendo|entendi|comprendi|capto|agarro _1 que|qué|si|cual|cuál|bien|punto|instruccion _3
        habra|habrá|hay|tendra|existira otro|otra|algun|alguna|mas|un|una video|ejemplo|material|libro|guia|audio|lectura|explicacion|forma|manera|lugar|fecha|opcion
        es|era|son|va menos|mas|positivo|negativo|primero|con|sin|a|la|el|por _2 o es|era|mas|menos|con|sin|a|la|el|despues
        la|el|los|las @task|portada|indice|bibliografia|conclusion|hoja lleva|va|llevan|van|es|son _5 o con|sin|nomas|solo|no|a|en|la|el
        le puedo|podria mandar*n|entregar*n|subir*n|enviar*n|pasar*n|llevar*n _5
        me confundi|confundí|confundo|revolvi _6
        """);

    /// <summary>Where a clause opens so, it asks, with its accent or without.</summary>
    public static readonly Cue Opens = new("opens as a question", 1, Unless.Quoted | Unless.Told, """
        ^ cómo|cuándo|dónde|cuál|cuáles|quién|quiénes|cuánto|cuánta|cuántos|cuántas|qué !bendicion|bendición|más|mas|maravilla|chulo|chula|chulada|detalle|belleza|barbaridad|ganas|alivio|descanso|nervio|tristes|impotencia|iba|dijo|sabe|viera|diria|diría|pena|padre|bueno|bien|mal|triste|bonito|linda|lindo|onda|gusto|miedo|verguenza|vergüenza|emocion|emoción|buena|oso|rollo|risa|absurdo|tal|orgullo|coraje|lata|nervios|alegria|horror|bonita|dificil|difícil|tristeza|desgracia|mala|dia
        ^ cuanto|cuantos|cuantas|cuanta|cual|cuales _9
        ^ quien|kien es|me|da|nos|puede|sera|revisa|checa|lo|firma|califica|le|seria|sabe
        ^ donde es|esta|estan|se|puedo|encuentro|descargo|consigo|lo|la|queda|subo|checo|veo|hago|pago|mando|entrego|deposito|pido|recojo|consulto|me|va
        ^ cuando es|sera|son|abren|empieza|empiezan|inicia|inician|se|puedo|cierra|cierran|hay|nos|es|salen|sale|publican|toca|presentamos|vence|debo|entregan|entregamos|termina|regresamos|comienza|es|van|puede|tengo|seria|suben
        ^ como se|puedo|hago|saco|saco|es|seria|debo|va|subo|entro|recupero|despejo|cito|calculo|obtengo|pido|tramito|contesto|consigo|quito|me|cambio|descargo|hacemos|lo|pongo|adjunto !va|fue|quiera|dije|dijo
        ^ que|k es|significa|hago|necesito|quiere|dia|dias|hora|formato|tema|temas|documentos|requisitos|procede|sigue|pasa|pasaria|se|paso|actividad|papel|papeles|papeleo|son|diferencia|lleva|libro|ocupo|tanto|tipo|materias|examen|horario|modulo|opcion
        ^ en que|qué|cuantos|cuántos|donde|dónde
        ^ a|de|con|por|hasta|x que|qué|cuanto|cuánto|cuantos|quien|quién|donde|dónde|cual|cuál|cuando|cuándo
        ^ porque|por me|no que? _1 bajaron|pusieron|aparece|tengo|sale|salgo|quitaron|reprobe|deja|califico|saque
        ^ si _6 ya no|si|se|me|la|cuenta|cuentan|vale|baja _3 verdad|cuanto|no|cuentan
        ^ y|entonces si no|tengo|la|se|el|en|puedo|mi _4 $
        ^ es|son obligatorio|obligatoria|necesario|cierto|valido|verdad _9
        ^ es|son el|la|en|para|con _9 o
        ^ hay|habra|habrá que|clase|clases|sesion|examen|extraordinario|recuperacion|chance|asesoria|tarea|forma|manera|otra|beca|algun|alguna|tiempo|plazo|prorroga
        ^ puedo|podemos|podria|podré|podre|debo|deberia|tenemos que|mandar|entregar|escribir|usar|hacer|subir|pasar|ir|poner|pagar|llevar|cambiar|recursar|presentar|tomar|inscribirme|citar|trabajar
        ^ se|me puede|pueden|podria|podra|aceptan|acepta|recibe|explica|ayuda|confirma|manda|regala|comparte|recomienda|sugiere|ensena|presta|pasa|echa
        ^ sabe|saben|sabra|sabes|sabrá si|cuando|como|donde|cual|que|quien|a|con|usted
        ^ va|vamos|van|iba a? haber|contar|tener|ser
        ^ tendra|tendrá|tienen|tienes|cuentan
        ^ cuenta|cuentan|vale|lleva|llevan|incluye|importa para|con|en|si|portada|el|la|que|indice|bibliografia
        ^ el|la|los|las foro|actividad|tarea|examen|ensayo|cuestionario|integradora|proyecto _1 cuenta|vale|lleva|va|tambien _9
        ^ sera|será|seria que|posible
        ^ usted cree|puede|sabe|podria
        ^ quien|a|con quien|que asesor|correo
        recursar|cuantas|cuanto|cuando|donde|cuánto|cuándo|cuántas _3 se|puede|puedo|es|cuesta|tarda|dura|vale|abren|entregan|cierran $
        recursar cuantas veces
        how|what|when|where|who|can|could|do i|you|is|do|does|are
        ^ como le hago|pongo|puedo|hacemos|hacen|ponemos|entro|mando|quito|cambio|hice
        hago|pongo|mando|subo|entrego|uso|contesto|presento|escribo|lleno|imprimo|lleva|llevo _4 o con|en|a|la|el|lo|no|nomas|solo|cada|de|yo|al|por
        me|la|lo|los|las puedo|podria _2 meter|repetir|llevar|entregar|hacer|mandar|subir|usar _3
        o la|lo|me|le puedo|cambiaron|puede|espero|sacan|entrego|subo|mando|hago
        o asi|así _1 esta|está|lo|la|bien
        ^ ustedes|ud|usted me|dan|tienen|pueden|puede|sabe|podria
        ^ me aceptaron|aprobaron|autorizaron|llego|tomaron|contaron _9 o
        ^ acepta|aceptan|recibe|reciben|piden|dan|cobran|tiene|tienen|cree|sirve|sabe _9 o
        ^ cree|crees|considera que _9
        ^ puedo|podria|se _9 y luego|despues
        es|son|va|seria # o #
        el resultado|la respuesta es|da # o
        o lo|la|asi cambio|dejo|subo|mando|quito|pongo|dejo
        qué|que tan malo|grave|dificil|importante
        de casualidad sabe|tiene|me
        ^ si mejor|hago|mando|pongo|uso|puedo _9
        ^ cuantas|cuántas|cuantos|cuántos _9
        quiere|quieren saber como|cómo|si|que|cuando|donde
        me pasa|manda|comparte|regala|da _1 el|la|su|un|otra contacto|numero|correo|liga|link|enlace|telefono|ejemplo|formato
        ^ la|lo|las|los alargo|dejo|cambio|quito|subo|mando|repito|corrijo|borro $
        ^ puedo|podemos|podria|podria|puede|pueden|podran mandar*n|entregar*n|subir*n|enviar*n|hacer*n|usar*n|pagar*n|pedir*n|cambiar*n|recibir*n|revisar*n|checar*n|abrir*n
        ^ y si mejor|nomas|solo|le|lo|la|en _6
        ^ y|entonces el|la|los|las @task|@paper|examen|beca|pago|recuperacion _2 cuando|donde|como|cuanto|para|se|es|va|cuenta|vale
        ^ que|qué tal si|tan
        ^ de cuantas|cuántas|cuantos|cuántos|cual|cuál|que|qué _4
        ^ tengo|tenemos|hay|habria|toca que _6 o _4
        ^ todavia|aun|ya se|me|hay|puedo|podria|estoy|es|alcanzo|reciben|recibe _6 entregar|subir|mandar|inscribir|inscribirme|pagar|tiempo|cupo|lugar|tarde
        ^ alguien sabe|me|puede
        """);

    /// <summary>A question mark, and no answer is wanted.</summary>
    public static readonly Cue Rhetorical = new("rhetorical", -1, Unless.None, """
        quien lo diria|diría|iba
        y|que que|qué cree|crees|cree|cree
        qué|que cree|crees $
        no me lo va a creer
        se acuerda|recuerda|acuerdas que|de|cuando
        se acuerda|recuerda
        para|pa|de que|qué le sigo|estudio|sigo|seguir|seguirle|miento|digo|vivo|sirve|naci
        para que le hago|miento
        que|qué mas da|quiere|remedio $
        que|qué le vamos|voy|podemos a? hacer
        que|qué absurdo|ironico|loco|locura|chistoso|triste|vergüenza|verguenza|pena|tonta|mal|horror
        que|qué tal $
        como|cómo ve|ven|la|le ve|ve|va|hice $
        quien soy|me manda|mando yo|a
        que si sigo|sí|si
        yo|tú|tu que culpa|para
        no que no
        verdad que no|si|sí
        como no
        por que a mi|siempre|nacer|yo|me|tengo|todo
        quien|a quien le importa|importo|quiere|querria
        que hice|hago mal|aqui|para
        cuando|hasta cuando voy|acabara|terminara|parara|va a? acabar|entender
        quien sabe
        quién sabe
        quien|quién me viera|dijera|diria
        ya vio|viste que|qué
        yo que decia|decía|pensaba|creia
        ni que estuviera|fuera loco|loca|tonta
        ^ dejar la|el escuela|prepa|curso yo
        que|qué mas da
        usted|ustedes sabe|saben a donde|dónde|que|como $
        """);

    /// <summary>A greeting's question, answered by nobody when something else follows.</summary>
    public static readonly Cue Greeting = new("greeting", 0, Unless.None, """
        como|cómo esta|está|estas|estás|le|te|amanecio|amaneció|han|ha|anda|se
        que|qué tal|onda
        espero que se? _3 bien
        """);

    /// <summary>She has it already.</summary>
    public static readonly Cue Settled = new("settled", -1, Unless.None, """
        no tengo|hay dudas|duda|preguntas
        ya le pregunte|pregunté|consulte
        ya me|nos contesto|contestó|respondieron|respondio|explicaron|dijeron|resolvieron|contestaron|aclararon
        con eso|ya me|eso quedo|quedó claro|queda
        """);

    public static readonly Cue[] All = [Begs, Opens, Rhetorical, Greeting, Settled];
}
