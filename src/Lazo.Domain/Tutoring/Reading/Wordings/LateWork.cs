namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Work that wasn't, or won't be, handed in on time.</summary>
internal static class LateWork
{
    public static readonly Cue NotHandedIn = new("not handed in", 1, Unless.Quoted | Unless.Another, """
        no _2 entregar*1|entregar*d|subir*1t|subir*d|mandar*1|mandar*d|enviar*1|enviar*d|cumpli|cumplí|cumplido !todo|a
        no _1 poder*1|alcanzar*1|lograr*1|podido|pude|puedo|podre|voy|vamos|dio|tiempo|da|falta _2 a|de|para? _1 entregar*n|subir*n|mandar*n|enviar*n|cumplir
        no _2 hacer*1t|hacer*d|terminar*1t|terminar*d|acabar*1t|acabar*d|contestar*1t|contestar*d|participar*1t|realice|presente _3 @task|nada
        no _2 terminar*1t|terminar*n|acabar*1t|acabar*n|hacer*1t|contestar*1t|contestar*n|participar*1t|participar*n _2 @task
        no _1 alcanzar*1|alcanzar*d|alcanzar*n _2 @task|entregar*n|subir*n|mandar*n|terminar*n|acabar*n|hacer*n|contestar*n|fecha|tiempo|hora|plazo|$
        no _1 alcanzar*1t|alcance|alcancé a|$ _3
        no _2 alcanzar*n !para|ni|el|conectarme|comer|pagar
        no _1 alcanzo|alcancé|alcance|alcanzare _2 @task|entregar*n|subir*n|mandar*n|terminar*n|acabar*n|hacer*n|contestar*n|fecha|tiempo|hora|plazo|$
        no _3 dar*3t|dio|da|dara|dará tiempo
        no _2 pude _2 entregar*n|subir*n|mandar*n|enviar*n|terminar*n|hacer*n|contestar*n|participar*n|cumplir
        no _1 he podido _2 @task|entregar*n|subir*n|mandar*n|hacer*n|terminar*n|acabar*n|contestar*n|avanzar*n|ponerme|completar*n|con|la|enviar*n
        no _3 poder* entregar*n|subir*n|mandar*n|enviar*n|terminar*n|subirla|entregarla|cumplir
        sin entregar*n|subir*n|mandar*n|terminar _2 @task|varias|dos|tres|nada|unas
        no _2 hacer*1t nada
        no se subio|subió|mando|mandó|envio|envió|guardo|guardó
        no _1 subio|subió _2 @task
        ya no me|nos _1 dejo|dejó|permitio|permitió|deja subir*n|subirla|entregar*n|mandar*n|enviar*n|contestar*n|entrar
        no me|nos dejo|dejó|deja subir*n|subirla|entregar*n|mandar*n|enviar*n
        no la|lo|las|los _1 entregar*1|entregue|entregué|subi|subí|mande|mandé|hice|envie|envié|termine|terminé|alcance|acabe
        nunca _1 entregar*1t|subir*1t|mandar*1t
        hoy no _3 voy a|podre subir|entregar|poder|mandar|entregarle|subirla
        no _2 voy a entregar|subir|mandar|alcanzar|cumplir
        no _2 voy a poder|terminar _1 entregar|subir|mandar|@task|la|las
        ni la|lo|una entregue|hice|subi|abri
        se me|nos pasar*3t|paso|pasó|fue|olvidar*3t|olvido|olvidó|olvidaron|pasaron _3 fecha|@task|hora|dia|tiempo|subir|entregar|mandar
        se me|nos fue|paso|pasó|olvido|olvidó _2 avion|onda|entregar|subir|mandar|entrega
        se me|nos acabo|acabó|fue|termino _2 tiempo
        olvidar*1t|olvidar*1 _3 @task|entregar|subir|mandar
        olvide|olvidé por completo
        se cerrar*3t|cerró|cerro|vencio|venció|cerraron _3 @task|antes|y|plazo|fecha|cuando
        ya _1 cerro|cerró|vencio|venció|cerraron|cerrado|cerrada|vencida|cerraba
        cerro|cerró|cerraron|vencio|venció _1 y|antes|cuando _3
        me gano|ganó|agarro _1 tiempo|cierre|hora|reloj|sueno|sueño _4 entregar*|entregue|subi
        deber*1p|debo|adeudo|debemos _3 @task|reflexion
        le|les debo _2 @task|reflexion
        @task que debo|debia|debía|adeudo
        debo # actividades|tareas|trabajos|foros|entregas
        faltar*6|falta|faltan|me faltan _4 ya|que cerraron|cerraron|vencidas|cerradas|atrasadas|vencieron
        @task _1 atrasad|atrasadas|atrasada|vencidas|vencida|pendientes|tarde|retrasada|atrasados|retrasadas|retrasado
        atrasado|atrasada|retrasada|retrasado|rezagada|rezagado|atrasadisima|atrasadita _2 con|en|de @task|la|las|los|el|mis|unas
        ir*1p|andar|ando|estoy|voy|vengo|quede|quedé|sigo _2 atrasada|atrasado|retrasada|retrasado|rezagada|rezagado|colgada|colgado|atrasadisima|atrasadita
        me atrasar*1t|retrasar*1t|atrase|atrasé|colgue|cuelgo|colgué
        otra vez tarde
        fuera|despues|pasada|vencido|vencida de? tiempo|fecha|hora|plazo|limite
        entrega|envio tardia|extemporanea|tarde|fuera|atrasada
        extemporaneo|extemporanea|extemporaneamente|extemporaneas
        minutos|horas|hora|rato|dias|dia despues|tarde de|del|que? hora|cierre|fecha|plazo
        subir*1t|entregar*1t|mandar*1t|enviar*1t|subo|mande|mando|entrego|mandé|subí|entregué _3 tarde|despues|retrasada|extemporaneo|manana _3
        perdon|disculpe|disculpa|una|disculpas _3 demora|tardanza|retraso|atraso|tarde|demorar|tardar
        por|la la|el|mi demora|tardanza|retraso|atraso
        me equivoque|equivoqué de dia|fecha|hora
        prorroga|prorroguita|prorrogas
        extender|ampliar|alargar|darme|correr _3 plazo|fecha|tiempo|chance|dias
        mas|otro|unos tiempo|dias|dia|plazo para entregar|subir|mandar|la|el|terminar
        me da|dar|daria|daría|dan|da|das _1 chance|oportunidad|prorroga _3
        chance|oportunidad _2 entregar*n|subir*n|mandar*n|lunes|manana
        todavia|aun _2 recibe|recibir|aceptan|acepta|puedo|recibira|alcanzo|cuenta|vale _3 @task|entregar|subir|mandar|tarde|la
        se puede|puedo|podria|puede|me _2 entregar*n|subir*n|mandar*n|recibir _5 despues|tarde|fecha|manana|atrasada|fuera
        si la|lo|las subo|mando|entrego _4 cuenta|baja|vale|cuentan|bajan|tarde|manana
        si subo|mando|entrego _5 cuenta|baja|vale|recibe
        ya no cuenta|cuentan|vale
        subir*1t|mandar*1t|subi|mande _2 archivo|documento|equivocado _2 equivocado|y
        archivo equivocado
        me dormi|dormí _8 entregue|entregué|subi
        recuperar*n|recuperar _1 foro|tarea|actividad|cuestionario|@task
        ponerme|ponerse|me pongo|poner al corriente
        al corriente
        me quede|quedé sin entregar|subir
        marco|marcó|marca|aparece|salio|quedo _1 como? retrasada|tarde|vencida|tardia|cerrado|cerrada
        no entrego|entrege|entregue|entregué
        no le|les entregar*n|entregue|mande|voy _2 nada
        quedar*1 mal con _1 tarea|entrega|usted
        incumplir*|incumpli|incumplí|incumplimiento
        apenas _2 subir*n|subirla|subirlo|mandar*n|entregar*n|pude|subi
        reprobar por no entregar
        chin|ups|uy|chale|hijole _3 era|ayer|cerro|vencio
        era ayer|antier|el|hoy|para ayer|anoche
        ya paso|pasó|vencio|venció|termino|terminó|fue _2 plazo|fecha|dia|hora|tiempo|cierre|limite
        ya venció|vencio
        no llegué|llegue|cumpli|cumplí|salí|sali con|a _2 @task|entrega|monografia|hora|tiempo
        quedar*1|quede|quedé|quedo _1 mal _2 otra|de|con|nuevo
        le|les quedo|quede|quedé|queda mal
        rezago|rezagos|atrasos|retrasos|retraso|atraso
        @task|bitacora _3 en blanco|incompleta|incompleto|pendiente|mitad|sin
        fuera de tiempo|fecha|plazo|hora
        tarea|tareas|actividad|actividades|trabajos|entregas pendientes|atrasadas|acumuladas|vencidas|pasadas|perdidas
        se me|nos juntar*3t|juntaron|juntó|acumularon|amontonaron|hizo|hicieron|pasaron _2 tareas|actividades|entregas|trabajos|bolas|todo
        se me hizo|hacia tarde
        hacer*|hizo tarde
        perder*1t|perdi|perdí _1 entrega|fecha|oportunidad|examen|cuestionario|@task
        me perdi|perdí _1 examen|cuestionario|fecha|entrega|foro
        faltar*3|falto|faltó|falta _2 @task _3 entregar|subir|semana|pasada
        me falto|faltó|faltaron _4 entregar|subir|actividad|actividades|tarea|foro|una|cuestionario|dos|tres
        no aparece|sale|esta _1 porque|xq no la|lo
        todavia|aun|sigo|ni no|sin _2 empezar*|empiezo|entregar*|entrego|subo|hago|termino|acabo|entregado|subido|hecho|mando _4
        no _1 he hecho|entregado|subido|mandado|enviado|terminado|acabado|empezado|avanzado|completado !todo
        sin entregar|subir|hacer|terminar|mandar
        me la|lo recibe|recibiria|recibe|acepta|aceptaria|aceptan _3 tarde|asi|lunes|manana|todavia|aunque|hoy
        aunque sea|este tarde|con menos|sobre
        bajan|baja|quitan _2 puntos por|si|x tarde|entregar|retraso
        sobre menos|la calificacion|mitad
        alcanzo|alcanzare|alcanzaré _2 colgar|entregar|subir|mandar
        cerro|cerró|cerrado|cierre|cerraron _3 minutos|antes|segundos
        por un|unos|dos|cinco|# minuto|minutos|segundos _4
        noche|madrugada|tarde _2 subi|entregue|mande _2 tarde
        tuve|tengo que _9 no pude entregar
        con retraso|demora|tardanza|dias
        no pude con la|el tarea|actividad|ensayo|foro|cuestionario
        no la|lo|las|los hice|hize|ise
        en ceros|rojo _3
        tengo _3 rojo|vencidas|perdidas|cero
        no me dio la vida
        se la|las debo
        entregue|entregué|subi|mande incompleto|incompleta|mitad|medias|mal|vacio|otra|otro
        se me cruzaron|cruzo|empalmaron|revolvieron _3
        no toque|toqué|abri|abrí|entre|entré _4 plataforma|tarea|actividad|compu|semana
        por correo _4 cerro|cerró
        ultima semana _4
        ando|voy|estoy bien|muy|super|re|algo|medio atrasada|atrasado|colgada|colgado|retrasado|retrasada|corta
        le fallo|falle|fallé _2 con|otra
        no tengo|llevo nada|ninguna|ni entregado|hecho|una
        @task _4 se me|nos _1 juntaron|acumularon|amontonaron|junto|pasaron|fue
        se me|nos juntaron|acumularon|amontonaron|encimaron _1 dos|tres|cuatro|cinco|varias|todas|las|# $
        todavia|aun|apenas|ya mero|casi _1 lo|la|voy|no _2 acabo|termino|mando|subo|acabar|terminar _3 manana|tarde|al|se|luego|domingo|lunes
        no _2 tarea|@task hecha|lista|terminada|listo
        me falta|faltan|quedo|quedaron _1 la|el|dos|tres|una|un|varias|#|por|todavia @task|entregar|subir|mandar
        dejar*1t|deje|dejé|pasar _3 vencer|pasar|fecha|ultimo
        no me quedo|queda|alcanzo|alcanza tiempo
        me quede|quedé dormida|dormido _6
        se me durmio|durmió|barrio|barrió el gallo|tiempo|la
        me gano|ganó el|la tiempo|sueno|reloj|hora|noche
        fuera de plazo|tiempo|fecha|hora
        vencio|venció|expiro|caduco _1 el|la|mi plazo|entrega|fecha|tiempo|@task
        ando|voy|estoy|vengo dos|tres|una|varias|# semanas|dias|unidades|actividades _2 abajo|atras|atrasado|atrasada|tarde
        para mas|más tiempo
        otro|un|unos dia|dias|tiempo|chancecito|plazo mas
        darme|deme|dame|regaleme|regalarme|deja _2 mas|un|unos|otro|hasta _1 tiempo|dias|dia|chance|plazo|manana|lunes|domingo
        se la|lo|las|los mando|subo|entrego|envio|paso|hago llegar? manana|domingo|lunes|luego|rato|noche|fin|despues
        me recibe|recibiria|acepta|aceptaria|reciben|aceptan _3 @task|tarde|manana|todavia|aunque|lunes|ahorita|hoy
        perdone|perdon|disculpe|disculpas|una|perdonar _2 tardanza|demora|retraso|atraso|dilacion
        tardanza|demora|dilacion _6 tarea|actividad|trabajo|va|mando|aqui|ahi
        colgada|colgado con|en _2 @task|dos|tres|varias
        minutos|horas|hora|dia|dias pasadas|pasados|despues|tarde
        subir*1t|entregar*1t|mandar*1t|subi|mande|entregue _5 pasadas|pasaditas|despues de|las|del|la
        se me|nos pasar*3t|paso|pasó|fue|vencio|venció|cerro|cerró el|la plazo|fecha|tiempo|hora|dia|entrega|limite
        me confie|confié _6
        me|nos da|das|dan|daria|dara|de|dé|den chance|chanza|oportunidad|permiso de|pa|para|hasta
        en lugar|vez de hoy|ayer|lunes|manana|mandarla|viernes
        se me|nos hizo|hicieron bolas|tarde|noche|pesado|imposible
        hizo bolas el engrudo
        apenas|nomas|solo llevo|tengo _3 titulo|portada|introduccion|mitad|nombre|primera|indice
        debia|debía|tenia|tenía que? subir*n|entregar*n|mandar*n|terminar*n|hacer*n _6
        no hay nada mio|mío _4
        por eso no hay|vio|ve|aparece|tiene|esta|subi|mande _2 nada|mi|mio|tarea|@task
        no he tocado|abierto|empezado|visto _2 @task
        la|lo|las|los mande|mandé|subi|subí|entregue|entregué a las #
        reabrir*|reabra|reabriera|reabran|reabrirme|abrirme|vuelvan|vuelva _2 @task|cuestionario|abrir
        no la|lo|las|los alcance|alcancé|alcanzo
        sigo|todavia|aun debiendole|debiéndole|debiendo _3
        cuenta|contar|contara|valer|vale aunque|si _3 tarde|despues|#
        """);

    /// <summary>Fields of words: work to hand in, and time that has run out.</summary>
    public static readonly Cue[] Fields =
    [
        new("work, named", 0.4, Unless.Quoted, """
            @task
            entrega|entregas|entregar*|subir*1t|mandar*1t|enviar*1t|evidencias|portafolio|glosario|monografia|version
            """),
        new("time has run out", 0.6, Unless.Quoted, """
            cerro|cerró|cerrado|cerrada|cerraron|vencio|venció|vencida|vencido|vencieron|caduco|expiro
            tarde|atrasada|atrasado|atrasadas|atrasados|retrasada|retrasado|retraso|atraso|demora|extemporanea|extemporaneo|pendientes|rezago|prorroga|rezagada|incumplimiento
            no _2 cumplir|cumpli|cumplí|complete|completé|complete|termine|terminé|acabe|entregue|entregué|subi|subí|mande|mandé|envie|envié|hice|hize|pude|enviar|presente
            ya no _1 acepta|recibe|deja|dejo|dejó|aparece|abre|permite|cuenta
            se me|nos paso|pasó|olvido|olvidó|fue|durmio|durmió|barrio
            semanas|dias|semana|dia abajo|atras|tarde|despues
            por debajo|abajo|atras
            me tome|tomen|reciba|reciban|acepte|acepten|abra|abran|abrirme|reabra|reabrir|habilite|recibirme|tomarme _2 la|el|tarea|actividad|trabajo
            sobre 7|8|6|menos
            aunque sea
            """),
    ];

    /// <summary>On time, or still to come.</summary>
    public static readonly Cue OnTime = new("on time", -1, Unless.None, """
        subir*1|entregar*1|mandar*1|entregue|mande|subi _3 a|en|antes tiempo|de|fecha
        a tiempo
        antes de la|del fecha|cierre|tiempo|dia
        tengo hasta|plazo
        cierra hasta|el
        vencer*3p|vence _1 hasta|el
        no debo|debia nada|ninguna
        voy|vamos|estoy|ando|puse|ya|puse al corriente
        no atrasar*|atrasarme
        me puse al corriente
        no fue tarde
        si la subi|subí|entregue|mande|entregué
        ya la|lo|las subi|subí|entregue|entregué|mande|mandé
        conectad|conectado|conectada
        nomas|solo me falta|faltan
        porque|pues|todavia abre|abren|falta|cierra hasta|el
        abre hasta|el|manana
        voy adelantada|adelantado
        envié|envie todo
        no me mande|mandes|escriba|marque|llame
        ya no mande|mandé|envie|manden|envien
        no mande|manden|envie|envien|escriba|llame|marque
        tengo el mecate|soga
        """);

    public static readonly Cue[] All = [NotHandedIn, .. Fields, OnTime];
}
