namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Words of death and blows that mean neither.</summary>
internal static class Idioms
{
    /// <summary>What speaks of danger within such a wording isn't counted; the rest of the message is.</summary>
    public static readonly Cue Harmless = new("only a way of speaking", 0, Unless.None, """
        // To die of …
        morir*|muerta|muerto|muertos|muertas _1 de _1 risa|hambre|sueno|calor|frio|sed|cansancio|cansada|cansado|ganas|nervios|pena|verguenza|oso|aburrimiento|aburrida|envidia|emocion|ternura|gusto|felicidad|curiosidad|antojo|susto|coraje|flojera|hueva|amor|nervio|alegria|risas
        morir*1 por un|una|unos|el|la|ver|saber|comer|ir
        llegar*|llego|llegue|vengo|quedar*|acabar*|ando|andar|salgo|termino _1 muerta|muerto|muertos
        medio muerta|muerto
        casi _1 me? _1 infarto|infarta|muero|desmayo|mata|da
        casi me _1 da|dio|daba
        dar*n|dar*3|dar*s un|el infarto|soponcio|patatus|yuyo|telele|paro
        // To kill …
        matar*|mata|matan _1 el|la|esta|este|estas|estos|tanta|tanto|esa|ese|las|los|lo _1 @task|@subject|calor|sueno|espalda|tos|hambre|curiosidad|tiempo|rodillas|pies|muela|muelas|cabeza|dolor|gripa|frio|aburrimiento|escuela|prepa|modulo|horario|trabajo|lectura|envidia|plataforma|internet
        matar*1 por un|una
        matar*n dos pajaros
        querer*1|ganas|quisiera|voy _2 matar*n|ahorcar*n|estrangular*n|ahorcarlo|matarlo|matarla _9 @laugh
        me va|van|iba|quiere|mata|mataria _1 a? matar|matan|mama|jefe|esposa|esposo|papa|jefa|si|cuando _3 repruebo|saco|paso|entrego|entere|ve|llego|saque|quemo
        mama|papa|esposa|esposo|jefa|jefe|profe|maestra|usted _1 me _1 mata|matan|mataria|matar|ahorca _5 repruebo|saco|paso|entrego|entera|ve|llego|saque|@laugh
        me _1 matar*1|matando|mato|mate|maté _2 estudiando|trabajando|trabajar|estudiar|haciendo|chambeando|como
        matarse estudiando|trabajando
        que no cunda
        // One's veins, the window, the bridge, with a task.
        cortar*|cortarme|corto _1 las? venas _2 con|por _2 @task|@subject|esta|este|galletas|eso|tanta|tanto
        cortarme las venas con|de|por
        aventar*|tirar*|aventarme|tirarme|aviento|tiro _1 de|por|desde|al _2 ventana|balcon|azotea|puente|metro|techo _2 con|por _2 @task|@subject|esta|este|tanta|eso
        ganas de _1 tirarme|aventarme al|en piso|suelo|sillon|cama|vicio
        // To throw oneself into a task.
        aventarme|aviento|avente|aventé|avento|aventó|aventar*1t _1 el|un|una|la|los|las|otra|otro|todo|todos|al ruedo|@task|@subject|cuestionario|libro|capitulo|clase|rato|parcial|turno
        @device|pila|usb|memoria|internet|modem|bateria|planta|carro|motor|camioneta|moto|refri|lavadora _2 murio|murió|muerto|muerta|ahorco|suicido
        se me murio|murió el|la|mi @device|pila|usb|memoria|internet|modem|bateria|planta|carro|motor|camioneta|moto|luz
        enterrar*|sepultar|enterre|enterré _2 tema|materia|modulo|miedo|@subject|@task|pasado
        desaparecer*|desaparecio|desapareció|borrarme|salirme _1 de|del|el|la|mi|los|las _1 grupo|foro|lista|archivo|boton|chat|@task|calificacion|pagina|plataforma|boleta|materia|face|facebook|whatsapp|redes|mapa
        // Things of the kitchen and the workshop.
        cuchillo|navaja|tijeras|machete|cutter _3 cocina|cocinar|practica|plastico|silicon|taller|campo|milpa|cana|pelar|untar
        pistola de|para silicon|pintar|clavos|juguete|agua
        cortar*|corto|corte|corté _2 pelo|cabello|dedo|unas|fleco|cebolla|cana|pasto|cartulina|papel|llamada|luz|internet|servicio|telefono|novio|novia
        golpe|golpes de suerte|calor|estado|realidad|vista
        pena de muerte
        muerte|vida de artemio|marat|un|emiliano|zapata|villa|cesar|socrates|ivan
        dia de muertos
        naturaleza|lengua|tiempo|punto|mar muerto|muerta
        altar de muertos
        lugar de|del hechos|crimen
        // Somebody teaches, writes or paints about it.
        prevencion|prevenir|cartel|platica|conferencia|campana|taller|curso|protocolo|semana|dia|folleto|infografia|investigacion|debate|exposicion|ensayo|tarea|lectura|noticia|noticias|tema|articulo|video|documental|estadistica|estadisticas|trata|habla|sobre|foro|actividad|monografia|proyecto|novela|poema|cuento|pelicula|capitulo _3 suicidio|violencia|abuso|acoso|bullying|maltrato|armas|homicidio|feminicidio|feminicidios|muerte|suicidios|narcotrafico|narco|sicarios|autolesiones|adicciones|secuestro|eutanasia
        indice|tasa|tasas|cifras|casos|numero de suicidio|suicidios|homicidios|feminicidios|violencia
        suicidio|violencia|muerte de|del|en|segun werther|romeo|julieta|durkheim|personaje|protagonista|medios|siglo|socrates|cleopatra
        // A joke about a threat.
        no me van a matar
        ni que me fueran|fuera a matar
        a golpes con la|el|mi compu|computadora|celular|plataforma|algebra|internet|vida
        agarrarme|agarrando|agarro a golpes|patadas con _1 @task|@subject|compu|computadora|internet
        me pego|pegó|pega _1 la|el|lo|duro|fuerte|mucho _1 gripa|covid|sol|frio|hambre|sueno|calor|cancion|nostalgia|prepa|materia|cambio|crisis|pandemia
        me gano|ganó el sueno
        me tiene|traen|trae|tienen amenazada|amenazado con _3 @task|examen
        quemarme|queme|quemo|quemando _1 las|los|el pestanas|cerebro|neuronas|coco|sesos|pestañas
        rompi|rompo|romper*|rompiendo|quebrando|quebrar*|quiebro _1 la cabeza
        estallar|reventar|explotar|explota|revienta _1 la? cabeza|cerebro|celular|compu
        petatear*|petateo|petatearme de risa|calor|frio|hambre|sueno|la
        no _1 me _1 voy|pienso|vamos|ir|iba a? _1 aventar*n|tirar*n|matar*n|suicidar*n|colgar*n|cortar*n|ahorcar*n|lanzar*n|aventarme|tirarme|matarme _3 puente|vias|azotea|balcon|venas|ventana|techo|por|ni|@laugh
        usar*1|use|usé|usamos|uso|ocupe|llevar*1|lleve _2 la|una|el|un navaja|cuchillo|machete|pistola|cutter|soga|cuerda|mecate para|de|en|del
        matar*4|matamos|mataron|matar*n _1 el|un|la|una|los|unos puerco|puercos|pollo|pollos|gallina|gallinas|borrego|chivo|res|vaca|marrano|cochino|guajolote|vibora|raton|cucaracha|cucarachas|alacran|mosco|zancudos
        ni muerta|muerto _3
        que en paz descanse
        en paz descanse
        ahorcar*1t|ahorque|ahorqué|ahorcado|ahorcada|ahorcamos _2 presupuesto|gasto|gastos|bolsillo|quincena|mula
        ahorcados|ahorcado|ahorcada de|con tiempo|dinero|tarea|trabajo|gastos|deudas
        la muerte en|de|del|disfraz|disfrazada|obra|teatro|catrina|pintaron
        ultimo suspiro
        se me va la vida en|con|haciendo|estudiando
        nos vamos a morir todos? aqui|de|asados|calor|hervidos
        le pegue|pegué|doy|di|dimos|pego con|duro a|todo|al _2
        que me trague la tierra de|cuando|porque|jaja|qué|que|$
        me trago|tragó la tierra|plataforma|sistema|pagina|cajero
        colgar*1|cuelgo|colgué|colgue los tenis de|despues|a
        rifarse|rifo|rifé|rife con|el|la|un @task|examen|exposicion|proyecto|video
        """);
}
