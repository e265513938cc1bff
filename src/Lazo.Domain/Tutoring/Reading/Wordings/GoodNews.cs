namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>What she achieved, and thanks.</summary>
internal static class GoodNews
{
    public static readonly Cue Achieved = new("achieved", 1, Unless.Denied | Unless.Quoted | Unless.Told | Unless.Another, """
        sacar*1t|saque|saqué|obtuve|tuve|pusieron _2 @good !para|de|tareas|actividades|dias|minutos|horas
        sacar*1t _2 @good
        saque|saqué _3 @good
        un|mi|primer|puro 10|diez|100|cien|nueve|9 $
        me pusieron|puso|dieron _1 10|9|diez|nueve|100|excelente
        cuando vi el 10|9
        primer 10|diez|9|nueve|100
        calificacion !del _1 10|9|100|diez|100/100|10/10|excelente
        pasar*1t|pase|pasé _1 todo|todas|el|la|con|de|mi|ingles|@subject|panzazo|los|examen|modulo|$ !por|su|a|lista
        pasar*1t|pase|pasé _2 @subject|examen|modulo|materia|todas|todo|panzazo
        pasar*4t _2 @subject|examen|modulo|todas
        pase|pasé|pasamos $
        pero pase|pasé
        si|sí|ya pase|pasé $
        aprobar*1t|acreditar*1t|exentar*1t|exente|exenté|exento|aprobe|acredite !por
        terminar*1t|acabar*1t|concluir*1t|termine|acabe|conclui|terminé|acabé _1 el|mi|la|todo|todos|todas|con|mis|los|las _1 modulo|modulos|prepa|bachillerato|preparatoria|semestre|materias|curso|libro|unidad|servicio
        terminar*1t|acabar*1t|conclui _2 bachillerato|prepa|preparatoria|modulo
        ya casi acabo|termino|acabamos
        me falta|queda|faltan _1 un|uno|1 modulo|materia _2 mas|nada
        entender*1t|entendi|entendí|comprendi|comprendí _2 @subject|tema|todo|ejercicio|ejercicios
        por|x fin _2 entender*1t|entendi|entendí|salio|salió|pude|logre|quedo|quedó|agarre|acabe|termine|comprendi|supe|leo|leí|aprendi
        ya|hasta le entendi|entendí|agarre|agarré|se|sé|capte a|las|los|al|bien|onda
        ya entender*1t|entendi|entendí|comprendi|comprendí|capté|capte _1 @subject|como|todo|bien|fracciones|tema
        ya|si|sí me salio|salió|salen|salieron|quedo|quedó _2 ejercicio|ejercicios|@subject|problema|bien|solo|ecuacion|cuadro|resumen|todos|solita
        me salio|salió|quedo|quedó|salieron _1 todo|bien|todos|perfecto|padre|padrisimo|excelente|super|solita
        ya me salio|salió|salen
        me dieron todos|bien|todas los?
        lograr*1t|logre|logré|logramos|lo lograr*1 _2
        lo logre|logré|logramos|hice|conseguí|consegui $
        logre|logré
        pude|pudimos _2 solo|sola|solita|ayudarle|ayudar|explicarle|hacerlo|hacerla|resolver|prender|leer|configurar|instalar|terminar|contestar _3
        yo solita|sola|solito|solo _4 hice|pude|prendi|subi|resolvi|hacer|configure|instale|logre|arme
        hice|pude|configure|resolvi|subi _5 yo sola|solita|solito
        configurar _6 yo solita|sola
        ya se|sé|puedo usar|hacer|resolver|despejar|leer|escribir|sumar|manejar|buscar
        ya le sé|se $
        por primera vez _6
        primera vez que|en _6 logro|saco|paso|entiendo|entrego|termino|puedo|leo|apruebo
        es la primera vez que|en
        nunca habia|había _4 escrito|leido|hecho|sacado|logrado|entendido|pasado
        me felicitar*6|felicitar*3|felicitaron|felicito|felicitó|aplaudieron|reconocieron|premiaron _5
        cuadro de honor
        primer|segundo|tercer|1er|2do lugar
        gane|gané|ganamos el|la|un|una|le|mi concurso|beca|premio|primer|lugar|a
        le gane|gané a
        me|nos dieron|dio|gane|otorgaron la|una|mi beca|diploma|reconocimiento|certificado|medalla|premio
        me ascendieron|ascendio|subieron|promovieron|contrataron|aumentaron _2 puesto|sueldo|trabajo|por|gerente|de
        me va a pagar aparte
        quedar*1t|quede|quedé en|como|seleccionada|seleccionado|aceptada|aceptado _2 universidad|uni|unam|poli|ipn|lugar|cuadro|tec|lista|final|uam|normal|carrera
        me aceptaron|admitieron|quede|quedé en la|el universidad|uni|unam|poli|ipn|tec|uam|normal
        subir*1t|subi|subí de|mi # a|promedio|calificacion
        subir*1t mi calificacion|promedio
        recibir*1t|recibi|recibí mi certificado|diploma|titulo|papel|reconocimiento
        vieron|vio recibir|graduarme|recibirme
        ya soy|somos bachiller|egresada|egresado|licenciada|graduada
        soy bachiller
        me gradue|gradué|recibi|titule
        graduar*1t|me graduo
        entregar*1t|entregue|entregué|termine|acabe|hice|subi _1 las|todas|todo|mis # actividades|tareas|trabajos
        entregue|entregué|subi|termine|terminé|acabe _1 las|todas tres|cuatro|dos|cinco|las|mis actividades|tareas
        con todo y que|eso _6 entregue|entregué|termine|pase|saque|hice
        sin faltar|reprobar|fallar|bajar ni|una|nada|ninguna
        al corriente con|en todo|todas|mis
        me puse al corriente
        leer*1t|lei|leí|termine _2 libro completo|entero
        lei|leí|leyo mi _3 voz alta|cuento|poema|libro
        leí mi|frente
        exponer*1t|expuse|participe|participé|hable|conteste|pase _4 no|sin|y|bien|perfecto me? trabe|nervios|miedo|trabé
        no me trabe|trabé _1 nada
        di|dar la|mi|una platica|conferencia
        si se|pude pudo
        ya ve que si|sí
        no|ni lo|me la puedo|podia creer|creo _3 100|10|pase|diez|aprobe
        no lo puedo|podia creer
        i passed|made it|did it
        got a 10|100|perfect
        ya avance|avancé|voy _2 modulo|unidad # !dudas
        que orgullo|orgullosa|orgulloso de mi
        me siento|estoy _2 orgullosa|orgulloso|realizada
        feliz|contenta|contento|emocionada _3 porque _3 pase|saque|entendi|logre|termine|aprobe|pude
        pensé|pense|crei que _4 reprobado|reprobar _6 saque|saqué|pase|pasé
        no saque|saqué|reprobe|reprobé seis|5|cinco|ninguna|nada
        promedio de|general @good
        con # de promedio
        @good de promedio
        me quedo|quedó|salio|salió _2 presentacion|video|cartel|maqueta|proyecto _2 bien|padre|bonito|padrisimo|hermoso
        mi primer|primera libro|cuento|10|diez|video|presentacion|exposicion|programa|poema|ensayo
        me piden que les? explique
        me publicaron|seleccionaron|escogieron|eligieron|nombraron|invitaron|ascendieron|contrataron|felicitaron
        9.6|9.5|9.8|9.2|10|9|100 en|de el|la|mi|global|examen|final|promedio|calificacion|todo
        9.6|9.8|9.4|9.2|9.7|9.9|9.1
        se me quito|quitó el|la miedo|pena|verguenza|nervio _8
        participe|participé|participo tres|dos|sin|en|por varias|veces|pena|voz|vez
        ya me se|sé|aprendi|aprendí
        aprendi|aprendí|aprender*1t a|las|la|los|el|mucho|bien|como
        salvar*1t|salve|salvé|rescate|libre|libré _1 la? materia|modulo|semestre|@subject|examen
        la libre|libré|arme|armé|hice $
        mi proyecto|cuento|poema|dibujo|video|ensayo|trabajo _2 van|fue|gano|ganó|salio|publicaron|eligieron|presentar|quedo|quedó|escogieron _4
        que|qué cree|crees _1 que? si|sí|pase|saque|gane|quede|ya|me
        aplaudieron|me aplaudieron
        subi|subí|subio|mejore|mejoré|mejoro mi|la|el|mucho|de promedio|calificacion|letra|ortografia|#
        ya|hoy|ayer|anoche|por fin|al pude|logre|logré|consegui|termine|terminé|acabe|acabé|entregue|complete|resolvi _6 solo|sola|solita|todo|toda|todas|completo|completa|proyecto|ensayo|modulo|unidad|curso
        al|por fin pude|logre|logré|termine|terminé|acabe|acabé|entiendo|salio|quedo|entendi|consegui|complete
        mi familia|hijos|mama|esposo|hija|jefe _4 orgullosa|orgulloso|orgullosos|felicito|festejo|celebro|pastel|abrazo|aplaudieron
        estoy|ando|me siento bien|muy|super|tan orgullosa|orgulloso|feliz|emocionada|emocionado|contenta|contento _4 saque|pase|logre|primera|porque|con|mi
        sin reprobar|faltar|copiar|ayuda nada|ninguna|ni|de
        invicta|invicto
        de las|los mejores|primeras|primeros|promedios|altas|altos
        cero faltas|errores
        todas|todo _1 bien|correctas|correcto|buenas _2 examen|cuestionario|ejercicios
        saque|saqué|tuve|conteste _2 todas|todo _1 bien|correctas|buenas
        me gane|gané|merezco
        soy la|el primera|primero|unica|unico de|en mi _3 familia|terminar|prepa|estudiar
        vencer*1t|venci|vencí|supere|superé|le perdi|perdí _2 miedo|reto|pena
        pude con el|la|los|las examen|tarea|actividad|ejercicio|exposicion|@subject
        sin ver apuntes|ayuda|copiar
        ya domino|controlo|manejo
        para mi es como
        me tocó|toco _8 aplaudieron
        aqui|aquí estoy|ando|sigo|voy _1 terminando|acabando|graduandome|cerrando
        pensé|pense|crei|creí|iba _5 abandonar|rendirme|dejarlo|reprobar|tirar _8 estoy|termine|aqui|pase|logre|saque
        vi|supe|veo que pase|pasé|aprobe|aprobé|saque|saqué|acredite|acredité|sali|quede
        casi|por poco lloro|brinco|infarto|desmayo _3 vi|supe|pase|calificacion|emocion
        calificacion|calificación|promedio|resultado|nota # !en
        me vieron _2 recibir|graduarme|pasar
        subi|subí|pase|pasé|brinque de # a #
        de un|# a un|# _2 en|de
        hace|hacia|desde anos|tiempo que _2 no sacaba|terminaba|leia|lograba
        me senti|sentí|siento muy|tan|bien|la|super? orgullosa|orgulloso|realizada|capaz|importante
        leer*1t|leí|lei|hable|hablé|expuse|cante|canté|baile|presente|presenté _3 frente|delante|enfrente|ante a|de|al|todos|todas|grupo
        voz alta _3 todos|frente|grupo
        me eche|eché|avente|aventé|saque|saqué|anote|lleve|consegui|gane _1 un|mi|el 10|9|8|diez|nueve|ocho|cien
        que no|ni quepo|cabe|me _1 cabe? orgullo|gozo|felicidad|contenta|contento|creo
        no quepo _3
        mate|maté|domine|arrase|arrasé|aplaste|vole|volé|despedace _1 el|la|ese examen|@subject|materia|exposicion
        me subieron|subio|subió|ascendieron|promovieron _2 puesto|sueldo|categoria|rango
        me subió|subio|subieron de puesto|sueldo|categoria|rango
        salir*1t|sali|salí|pase|pasé de panzazo|rasguño|milagro|noche
        ya no debo|adeudo nada|ninguna|materias
        ya soy preparatoriano|preparatoriana|bachiller|egresada|egresado|graduada|graduado|licenciada|licenciado|tecnico|tecnica
        ya tengo mi|el papel|certificado|titulo|diploma|papelito
        ya terminar*1t|termine|terminé|acabe|acabé $
        ya terminar*1t|termine|terminé|acabe|acabé maestra|profe|profa|maestro
        sobrevivi|sobreviví|libre|libré|venci|vencí|pase|pasé|supere|superé _1 a|al|el|la|los examen|extraordinario|extra|modulo|semestre|exposicion|@subject
        explique|expliqué|enseñe|enseñé|ensene _4 a mi|un|los|la|una|mis _4 entendio|entendió|entendieron|supo|pudo
        me senti|sentí maestra|maestro|importante|capaz|orgullosa|orgulloso|realizada|inteligente|chingona|lista|listo
        sin faltas|errores|ayuda|miedo|pena de? _3 ortografia|nadie|noto|notó|notaron|_1
        ya entrego|escribo|leo|participo|expongo|hablo|puedo|se|sé _4 sin|mejor|bien|solo|sola|solita
        hasta mi @person _2 noto|notó|felicito|dijo|sorprendio|presume|lloro|notaron
        me eligieron|escogieron|invitaron|nombraron|seleccionaron para|como|de|a
        """);

    /// <summary>Fields of words: joy, and something done.</summary>
    public static readonly Cue[] Fields =
    [
        new("something done", 0.55, Unless.Denied | Unless.Quoted | Unless.Told | Unless.Another, """
            terminar*1t|acabar*1t|lograr*1t|entender*1t|aprender*1t|aprobar*1t|acreditar*1t|ganar*1t|conseguir*1t|superar*1t|mejorar*1t|concluir*1t|completar|complete|sacar*1t|exponer*1t|participar*1t|pasar*1t|entregar*1t|explicar*1t|ayude|pude|hice|resolvi|gradue
            acabo|acabamos de entregar|mandar|terminar|subir|presentar|aprobar
            me fue _2 bien|maravilla|excelente|super|genial|padre
            ultimo|ultima trabajo|tarea|examen|actividad
            primer|primera|segundo lugar|vez
            de reprobada|reprobado|5|6|4 a
            """),
        new("joy", 0.5, Unless.Denied, """
            feliz|contenta|contento|orgullosa|orgulloso|emocion|emocionada|emocionado|alegria|felicidad|gusto|padrisimo|genial|maravilla|increible|bravo|yei|wuju|siiii|eh
            no me la|lo creo|creia
            no lo puedo creer
            por fin
            hasta|ya le|se|les lo? explique|explico|entiendo|ensene
            anos despues
            quien me viera|dijera
            con todo correcto|bien
            antes que todos
            """),
        new("a good mark", 0.55, Unless.Denied | Unless.Told | Unless.Quoted, """
            8.5|8.7|8.9|9|9.1|9.2|9.3|9.4|9.5|9.6|9.7|9.8|9.9|10|100|diez|nueve
            """),
    ];

    /// <summary>Hoped for, or somebody else's.</summary>
    public static readonly Cue NotYet = new("not yet", -2, Unless.None, """
        ojala|quiero|espero|para|necesito _3 saco|saque|saqué|sacar|pase|paso|apruebo|aprobar|pasar|sacara
        voy a pasar por
        pasar*1t por|a|tu|su|lista
        mi hijo|hija|nieto|nieta|sobrina|sobrino|nino|hermano|hermana _2 saco|sacó|paso|pasó|gano|termino
        ya pase|pasé su|el|la recado|aviso|mensaje
        sin perder _2 lo que
        y ahorita|ahora|luego _1 me aparece|sale
        a ver si _5
        mi nieta|nieto|sobrina|hija|hijo aprobar*3t|aprobo|aprobó|acredito|pasó|paso
        ver la palabra
        aprendi|aprendí a no tenerle
        gracias a usted|sus|su aprendi|aprendí a
        si saco|paso|apruebo|sacara|pasara|termino|logro
        """);

    public static readonly Cue[] Achievement = [Achieved, .. Fields, NotYet];

    /// <summary>Thanks for something, or with all one's heart.</summary>
    public static readonly Cue ThanksFor = new("thanks for", 1, Unless.Denied | Unless.Quoted, """
        gracias por|x|pues|por_favor !favor
        gracias a usted|ud|sus|su|ti|tu|ustedes
        gracias maestra|profe|profa|maestro|miss|teacher|tutora|mil|de|miss|linda|lic _1 $
        agradecer*1|agradezco|agradecida|agradecido|agradecidas !atencion|antemano|su|que|me
        agradecer*1|agradezco _2 infinitamente|mucho|todo|apoyo|ayuda|paciencia|corazon|tiempo|haber*|que|alma|infinito|muchisimo|animado|disposicion
        le|se|te lo agradezco
        estar*1|quedar*1|vivire _2 agradecida|agradecido
        muy|siempre agradecida|agradecido
        dios _3 bendiga|pague|bendice|multiplique
        bendiga|bendiciones _3 usted|por
        mil|muchas|muchisimas|infinitas|tantas gracias por|a|de|profe|maestra|maestro|miss|profa|me|con|ya|teacher|en
        no|ni _2 tengo|hay|encuentro _2 como|con|palabras pagarle|agradecerle|para
        como pagarle|agradecerle
        me salvar*3t|salvo|salvó _3 vida|semestre|modulo
        me saco|sacó de un|una apuro|duda|bronca
        no sabe cuanto|lo _3 ayudo|ayudó|que|sirvio|agradezco
        me ayudo|ayudó|sirvio|sirvió|ayudaron|sirvieron mucho|muchisimo|bastante|un
        es|eres|fue|ha|sido un|una|la|el angel|bendicion|sol|mejor|gran _1 maestra|tutora|profe|persona|maestro|tutor
        la|el mejor tutora|maestra|profe|tutor|maestro
        ha sido un angel
        un angel
        muy amable
        se lo reconozco
        le reconozco
        que linda|amable|buena|lindo gente|persona|es|fue|de|onda
        thank you|u|so
        thanks teacher|profe|miss|for|so
        lo|la|los quiero|aprecio|estimo mucho
        le debo mucho|todo|una|este
        gracias a dios y a|usted
        se|te rifo|rifó|rifaste|lucio|aventó|avento
        bendito sea|dios _5 usted|tutora|puso|encontre|ponerla
        me cayo|cayó de perlas
        le reconozco
        que detalle|detallazo|amable|linda|atenta|atento
        no tengo palabras
        es|eres|fue usted? _2 amable|linda|gran|increible|chida|chido|maravillosa|excelente _3 maestra|tutora|persona|profe|maestro
        gracias gracias
        siempre _3 al|me pendiente|apoya|ayuda|anima|contesta
        le mando|doy un? abrazo _3 por
        usted _2 no _3 hubiera|habria
        sin usted|su ayuda _3 no
        por no soltarme|dejarme|rendirse
        aprecio|valoro _1 mucho|su|lo|el|que
        se agradece|aprecia|valora
        es|eres un|una sol|angel|joya|amor|bendicion|santa
        un sol $
        le debo una
        la|lo|le quiero|aprecio|estimo mucho
        gracias siempre
        agradece|agradecemos|agradeciendo|agradecida|agradecido
        dios|diosito se|la|lo|me|te _2 pague|bendiga|cuide|multiplique|guarde|proteja
        lucha|paciencia|paro|esfuerzo que me|nos _1 hizo|tuvo|tiene|hace
        se|le lo? debo a usted|ustedes
        se lo debo
        muy linda|amable|atenta|buena|buena gente|onda
        que linda|lindo|amable|buena|atenta es|usted|gente|persona
        que|qué bendicion|bendición|suerte|alivio|fortuna _1 encontrarla|encontrarlo|tenerla|tenerlo|contar|conocerla|que|de
        """);

    /// <summary>Only the word: thanks, unless it closes a request.</summary>
    public static readonly Cue Thanks = new("thanks", 1, Unless.Denied | Unless.Quoted, """
        gracias !a|de|al
        gracias de corazon|todo|verdad|nuevo|todas|nada
        thanks
        agradezco
        mil|muchas|muchisimas|infinitas gracias !de|a
        """);

    public static readonly Cue InAdvance = new("in advance", -2, Unless.None, """
        de antemano
        por anticipado|adelantado
        desde ya|ahora gracias
        espero _4 gracias
        quedo atenta|atento|pendiente|al|en _3 gracias
        gracias por su atencion|comprension|pronta|tiempo $
        agradecere|agradeceria|agradeceré|agradecería
        """);

    public static readonly Cue NotThanks = new("not thanks", -1, Unless.None, """
        gracias a dios
        gracias a que|mi|mis|la|el|los
        dale|dele|den gracias
        gracias a tu|su companero|hijo
        gracias|agradezco pero
        gracias a mi|mis|la|el hijos|hijo|hija|esposo|familia
        """);

    public static readonly Cue[] Gratitude = [ThanksFor, Thanks, InAdvance, NotThanks];
}
