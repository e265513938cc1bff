namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Suffering that is expressed, and what is only a way of speaking.</summary>
internal static class Feeling
{
    public static readonly Cue Feels = new("feels bad", 1, Unless.Denied | Unless.Quoted | Unless.Told | Unless.Another, """
        sentir*1pt|sentir*1g|sentir*g|sintiendome|estar*1p|andar|ando|traer*1p|quedar*1|poner*1p|sentido _4 @feelbad !con|mis|en
        me _1 sentir*1|sentido|pongo|puse _3 @feelbad
        me sentir*1|sentir*g de la patada|chingada|fregada
        me sentir*1 _1 muy|bien|super|tan @feelbad
        me siento sin _1 fuerzas|ganas|animo
        siento|tengo|traigo|da|dio|senti|tenia|tuve|con|vuelve|entra|entro|siente|agarra|causa|provoca _4 @suffer !molestar|molestarlo|molestarla|con
        @suffer horrible|terrible|fea|feo|enorme|inmensa|muy
        una|un mucha|mucho|horrible @suffer !molestar
        mucho|mucha|muchisimo|muchisima|puro|pura miedo|ansiedad|tristeza|angustia|verguenza|estres|panico
        que verguenza|pena|oso con usted _6 cara|ya
        me da verguenza|terror|panico|pavor|ansiedad|angustia|miedo|tristeza|coraje
        me da _1 pena participar|preguntar|hablar|salir|exponer|que|decir|mi
        terror|panico|pavor a|al|de
        ataque|crisis de panico|ansiedad|nervios|angustia
        llorar*1pt|llorar*g|llorar*d|llorando !de|risa
        ganas de _1 llorar
        no _2 llorar*n
        puedo|deje|dejar|paro|parado|poder dejar|de _1 llorar*n
        quiero|quisiera llorar|gritar !de
        no _2 parado|dejado|paro|dejo de llorar
        me la paso llorando
        lloro|lloré
        angustiar*3|preocupar*3|frustrar*3|desesperar*3|estresar*3|agobiar*3|aterrar|deprimir*3 _2 mucho|demasiado|pensar|no|que
        me angustiar*3|frustrar*3|desesperar*3|deprimir*3|abrumar*3|aterra|entristece|agobiar*3|duele|desanima
        me _1 angustiar*1|frustrar*1|desesperar*1|deprimir*1|estresar*1|agobiar*1|bloquear*1p|apachurro|derrumbo|derrumbe
        no _1 aguanto|soporto|puedo mas
        no puedo mas $
        ya no _1 puedo|aguanto $
        ya no puedo|aguanto entre|con|mas|todo
        no puedo con|mas tanto|todo|esto|mi
        no doy una
        no doy _1 mas
        todo _1 me sale|salen mal
        nada me sale
        mundo se me|viene encima
        se me|esta _2 viene|cae|venir|cierra _3 mundo|encima
        se me cierra _2 garganta|mundo
        nudo en la|el|mi garganta|estomago|pecho
        opresion|presion en el pecho
        me sudan|tiemblan _1 manos|piernas
        tiemblan _1 manos|piernas
        temblar*g !de frio
        jesus en la boca
        el corazon roto|hecho|partido|destrozado
        alma rota|partida|hecha
        corazon|alma _1 pedazos
        hecha|hecho pedazos|trizas|bolas|un
        no _2 fuerzas _3
        sin fuerzas|animos|esperanza|esperanzas
        no tengo ganas de nada
        ganas de nada
        no me dan ganas|animos de nada
        no encuentro consuelo|salida|razon
        no veo _1 salida
        no he dormido|podido
        no _2 dormir*1pt
        no _1 puedo|podido|logro|he dormir*n|dormido
        no duermo
        cabeza _2 no me da
        cabeza|pecho me va a reventar|explotar|estallar
        no|ni se|sé _3 que hacer con mi vida
        no se|sé que hacer $
        me _1 bloquear*1p
        me dormi|duermo llorando
        me muero|morir*1 de nervios|angustia|miedo|verguenza|tristeza|preocupacion
        matando|mata|comen|come|carcomen|ganan _2 nervios|angustia|ansiedad|preocupacion|tristeza
        nervios|angustia|ansiedad de punta
        no me calienta ni
        con el alma en un hilo
        estoy|ando|traigo|vivo|siento|tengo _2 miedo|angustia|estres|panico|crisis|tristeza
        me duele|dolia|dolio el|mi|mucho alma|corazon|que
        doler*3 el alma
        sufrir*1pt|sufriendo|sufro
        mal|agotada|cansada|cansado|agotado emocionalmente|mentalmente|cabeza|alma
        cansado|cansada de _1 todo|fallar|esto|batallar|intentar|siempre
        agotada|agotado de|del
        vida|escuela|prepa me supera|rebasa|gana
        me supera|rebasa|sobrepasa
        no valgo|sirvo _1 nada|para
        soy un|una fracaso|tonta|tonto|inutil|burra|burro|desastre|fracasada|decepcion
        soy _1 tonta|tonto|inutil|burra|burro|bruta|torpe
        fracaso|fracasada|fracasado
        parada como tonta|tonto
        todos se rien|rieron|reian|burlan|burlaron|burlaban de? mi?
        se rien|burlan de mi
        odio mi vida
        ya no sé|se ni quien|que|como|con _4 cara|vida|hacer|soy
        no|ni se|sé _1 con que cara
        no sé|se con que cara
        perdida|perdido en la vida
        estoy|ando|me|siento que _2 no sirvo|valgo|encajo
        deprimida|deprimido|depre
        agüitada|aguitada|aguitado|achicopalada|apachurrada
        me agüite|aguite|agüité|achicopale|agüito|apachurre|escame|saque|frikie|friquie
        estoy temblando
        i can't anymore|take
        cant anymore
        siento que no _1 puedo|voy|sirvo|avanzo|valgo
        siento que _4 fracase|fracasando|ahogo|hundo|falle|fallando|muero
        me estoy ahogando|hundiendo|volviendo
        extranar*1 mucho
        falleció|fallecio|murio|murió|muerte|perdi _8 llorar|triste|destrozada|dolor
        me quiere|quiero dar un infarto
        estoy que me|no muero|aguanto|duermo
        del asco|nabo|carajo
        me esta ganando|cargando la|el tristeza|depresion|desesperacion
        le|tengo agarre|miedo|panico a|al|de
        de nervios $
        hablando|escribo|escribiendo llorando
        animo|animos|moral|autoestima por los|el suelos|suelo|piso|pisos
        animo|animos _1 bajo|bajos|bajisimo|caido
        hueco|vacio|dolor|presion|opresion|peso en el|mi pecho|corazon|alma|estomago|est
        no hallo|encuentro|veo _2 puerta|salida|como|paz|consuelo|luz
        me tiembla|tiemblan|tiemblo|temblaba
        me la vivo|paso _1 llorando|triste|preocupada|pensando
        llorar*|lloro|llore|lloré|chillar|chillando|chillo _2 escondidas|noche|noches|diario|sola|solo|todo|dias|cada|rato|mucho|toda|tarea
        ganas de _3 llorar*n|gritar|chillar
        tronada|tronado|quebrada|quebrado|hecha|hecho emocionalmente|mentalmente|polvo|garras|mierda|anicos
        me come|carcome|consume|mata|gana|ahoga|invade|invadio|rebasa|tumba _2 estres|angustia|ansiedad|tristeza|miedo|depresion|nervios|preocupacion|presion
        me deprimir*1t|deprimi|deprimí|deprime|deprimo
        ando|estoy|andaba|andamos|estaba|amaneci|amanecí muy|bien|super|re|tan|medio|demasiado mal|triste|sensible|baja|decaida|decaido|bajoneada|bajoneado|asustada|asustado|sacada
        andaba|estaba|ando|estoy muy|bien|re|super mal
        bajon|bajón|bajoneada|bajoneado
        cae|cayo|cayó encima|mundo
        se me viene|vino|junta|junto|juntó todo
        se me juntó|junto|juntan|junta todo
        me siento muy|tan|bien|demasiado|super|como|menos|la|el|una|un|peor _3 !bien|contenta|feliz|orgullosa|tranquila|comoda|a|apoyada|acompañada|acompanada
        siento que _5 no|nada|nadie|todos|nunca|burlan|solo|sola
        siento que _2 odia|odian|caigo|mal|peor
        que|qué coraje|tristeza|angustia|impotencia|desesperacion|frustracion|miedo|nervios $
        coraje|impotencia conmigo|de|que
        ni dormir|comer|respirar|concentrarme _2 puedo|dejan
        no puedo|logro|consigo ni? _1 concentrarme|dormir|respirar|comer|levantarme|pensar
        no puedo _1 ni dormir|comer|respirar|concentrarme|pensar
        no _2 pegar*d|pegado|pego|pegué _1 ojo
        insomnio|desvelo _3 preocupacion|pensando|angustia
        ya no sé|se que hacer|pensar
        no se|sé _1 que|qué hacer
        no sé|se como|cómo voy|vamos a _4
        me da|dan|daba|entra|entro|agarra _2 miedo|pánico|pavor|terror|bajon|ansiedad|escalofrios|taquicardia
        taquicardia|palpitaciones|escalofrios
        tener*1|traer*1|tengo|traigo _1 el|mucho|mucha|un|una alma|corazon|animo _3 pedazos|roto|destrozado|pies|suelo
        soy la|el mas tonta|tonto|burra|burro|inutil|lenta|lento|menso
        burra|burro|tonta|tonto|bruta|inutil|fracasada|tarada que? soy
        me odio
        odio ser|mi|todo|sentirme
        doler*3|duele mucho|muchisimo|todavia|que|verlo|verla|en
        extranar*1|extraño|extrano _1 mucho|a|mi
        me rompe|parte|partio|partió _1 alma|corazon|madre|cora
        esta|está muy pesado|dificil|duro|cabron|horrible todo|esto|mi|la
        la estoy|ando pasando|paso muy|mal|bien? mal|feo|dificil|horrible
        pasandola|pasándola mal|fatal|dificil
        es|fue horrible|insoportable|un infierno|una pesadilla
        infierno|pesadilla
        pesadillas
        escucharme _5 mal
        por escucharme
        sin consuelo|salida|rumbo|fe
        perdi|perdí la|mi fe|esperanza|esperanzas|motivacion|confianza|paciencia
        me falta|falto el aire
        quisiera|quiero|ganas salir corriendo|huir|esconderme|encerrarme
        estoy al|a|en borde|punto de|limite|llorar|crisis|reventar
        al|a limite|borde
        a punto de _1 llorar|explotar|reventar|rendirme|colapsar
        no me|nos recupero|repongo
        me pesa|cuesta _2 levantarme|alma|todo|vivir
        al borde de un|una colapso|crisis
        sacada|sacado de onda|control
        bañarme|banarme puedo
        tantas|demasiadas cosas encima
        me diagnosticaron depresion|ansiedad
        siento feo|gacho|horrible|raro|mal|de lo peor|un
        no sé|se que|qué me pasa
        antes _1 era|tenia _6 y|alegre|feliz
        solte|solté|suelto llorando|llorar|a
        me cansé|canse de ser|fallar|no|que|intentar|siempre|perder
        siempre falla|fallo|pierdo|la|me
        no me siento capaz|bien|lista
        por no|que poder|puedo|no
        en blanco y
        aqui|aquí atorada|atorado|estancada|igual|parada
        sola|solo en|con esto|todo|el
        me aterra|atormenta|tortura|persigue|abruma|avergüenza|averguenza|acompleja|amarga
        @suffer que ni|no|me
        con una @suffer
        no me concentrar*1|concentro|hallo|reconozco
        no logro|puedo|consigo concentrarme|dormir|comer|respirar|levantarme|pararme
        reprobar*1t|reprobe|reprobé otra|de|nuevamente vez|nuevo
        ya no me duele|importa|da ni|nada|igual
        no me hallo
        tengo|traigo|siento el|un|una animo|alma|corazon|nudo|hueco|piedra|peso _3
        no se me da _2
        ni|no tengo|traigo|hay|encuentro ganas|animo|animos|fuerzas|energia de|para|ni
        me gana|vence|agarra|entra|pega el|la sentimiento|llanto|tristeza|bajon|nostalgia|angustia|desesperacion|lloradera
        acabada|acabado|desecho|desecha|deshecho|deshecha|destruida
        andar*1|ando|traigo|estoy con|de la|el|un|bajon|alma|corazon bajon|bajona|arrastrando|chipil|achicopalada|tristona|triste|depre|animo
        se me salen|salieron|escurren las lagrimas
        me suelto|solte|suelta|echo llorando|llorar|a|chillando
        que|qué desesperacion|desesperante|frustracion|frustrante|coraje|impotencia|angustia|tristeza
        me ahogo|hundo|rindo|apago|quiebro|derrumbo|desmorono
        temblorina|tembladera|tembladero|patatus|chiripiorca|telele|soponcio _3 !risa
        me entra|entro|entró|agarra|da|pega la temblorina|tembladera|lloradera|tristeza|desesperacion|angustia|muina|loquera
        me hago|siento _1 tonto|tonta|menso|mensa|burro|burra|viejo|vieja
        no nací|naci|sirvo pa|para esto|los|el|la|estudiar|libros
        el alma en|de pena|un|vilo|hilo|pedazos
        como alma en pena
        verguenza|pena de|por _1 repetir|reprobar|preguntar|fallar|contarlo|decirlo
        me gana|gano|ganó la|el verguenza|tristeza|sentimiento|miedo|desesperacion|llanto|coraje|nervio
        poca|poquita|tan|muy poquita? cosa
        se|me parte|partio|rompe|quiebra _1 el|la alma|corazon
        se me parte|rompe|quiebra|hace el|la|chiquito|pedazos alma|corazon
        no me repongo|recupero|hallo|consuelo
        aventar*1t|avente|tire|rompi el|la cuaderno|libro|lapiz|libreta|celular
        llorar*1|lloro|chillo nomas|solo|cada|de|por|todas|con
        cansado|cansada|harta|harto _6 de estar|vivir|seguir
        negro|oscuro|gris todo|siento
        todo _3 negro|oscuro|gris
        """);

    /// <summary>Despair of oneself at once with a mark or a task, told by its capital letters or its words.</summary>
    public static readonly Cue Despairs = new("despairs", 1, Unless.Quoted | Unless.Told, """
        no voy|vamos a terminar|poder|lograr _2 nunca
        nunca voy|podre|lo|le voy? a? lograr|entender|pasar|poder|terminar|acabar
        nunca _2 a lograr|entender|pasar|poder|terminar|acabar
        jamas voy a
        todo me sale|salio mal
        dar*3p igual todo
        ya todo me da igual
        nada tiene sentido
        mi vida es un|una desastre|caos|infierno|asco
        familia estaria mejor
        hacer* una tonteria|locura
        perdi|perdí a mi @person
        """);

    /// <summary>Fields of words: a feeling, the body that speaks it, and what makes it heavy.</summary>
    public static readonly Cue[] Fields =
    [
        new("a feeling", 0.6, Unless.Denied | Unless.Quoted | Unless.Told | Unless.Another, """
            @feelbad !con|mis|en
            @suffer
            desganada|desganado|desesperante|espantoso|espantosa|horrible|insoportable|colapso|desmoralizada|desilusionada|desilusion|impotente|vulnerable|rara|vacia|sacada|sacado|destanteada|abatida|abatido|decaida|decaido|apagada|apagado|fastidiada|fastidiado|sofocada|presionada|presionado|humillada|rechazada|invisible|menos|estancada|estancado
            lagrimas|llanto|llorar*|sollozar
            me duele|dolio|pesa|lastima|hiere|ahoga|consume|carcome
            """),
        new("it is hers", 0.2, Unless.None, """
            siento|senti|sentia|sentí|estoy|ando|tengo|traigo|vivo|me|mi|soy|paso|amaneci
            """),
        new("the body speaks", 0.6, Unless.Denied | Unless.Told, """
            ganas de _1 vomitar|llorar|gritar|aventar|correr|huir
            temblar*|tiemblan|tiembla|sudar|sudan|taquicardia|palpitaciones|mareo|mareos|vomitar|insomnio|garganta|pecho|estomago _3
            no _2 dormir*|duermo|dormido|respirar|comer|como|concentro|concentrarme
            dolor de cabeza|estomago de|por
            """),
        new("it is heavy", 0.25, Unless.None, """
            mucho|mucha|muchisimo|muchisima|demasiado|demasiadas|demasiada|tanto|tanta|bien|super|horrible|espantoso|terrible|no aguanto|puedo|paro
            ya no|ni
            no puedo|aguanto|soporto|se|avanzo
            no|sin _1 se|avanzo|ganas|fuerzas|animo|rumbo
            nunca|siempre|todo|nada|otra vez
            """),
        new("she thinks little of herself", 0.8, Unless.Denied | Unless.Told | Unless.Quoted, """
            no ser como|suficiente|capaz
            soy|siento|siendo _2 tonta|tonto|burra|burro|lenta|lento|inutil|menos|carga|fracaso|torpe|vieja|viejo|ridicula
            hacer|haciendo el ridiculo
            no avanzo|sirvo|valgo|puedo|entiendo nada
            todos _3 mas|mejor|rapido|menos|avanzan
            no captar|capto|soy|doy
            fallar|fracasar|decepcionar|defraudar
            """),
    ];

    /// <summary>It has passed, or it is courtesy.</summary>
    public static readonly Cue Passed = new("has passed", -1, Unless.None, """
        ya se me|nos quito|quitó|paso|pasó _3 @suffer|susto
        ya se me quito|quitó|paso|pasó
        no se preocupe|apure|angustie|agüite|aguite|mortifique
        ya ando|estoy|me _1 tranquila|tranquilo|mejor|bien|contenta|contento|repuesta|siento
        pero contento|contenta|feliz|animada|animado|bien|aqui|salio|salió|con
        ando bien|feliz|contenta|tranquila|contento
        no estoy triste|enojada|enojado|mal|deprimida|sentida
        ya quedo|quedó atras
        que pena molestar*|molestarla|molestarlo|con
        da|dio pena con|molestar|molestarla|molestarlo usted?
        perro|gato|perrita|gatito anda
        """);

    public static readonly Cue[] All = [Feels, Despairs, .. Fields, Passed];
}
