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
        // What is stuck to a wall was hit by nobody.
        lo|la|los|las pegar*1
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
        // To wake somebody, to leave a team, to clear a doubt.
        despertar*n|despertarlo|despertarla a|al|con|temprano|tan|tarde _1 mi|mis|la|el|los|las|mis|todos|alguien|nadie|bebe|niño|niña|que|hambre|hijo|esposo
        querer*1|quisiera|puedo|voy _1 estar|seguir en este|ese|el|mi|esa|esta equipo|grupo|salon|turno|chat|horario|sede|trabajo|chamba|foro|mesa
        con la soga al cuello
        desaparecer*n estas|esas|estos|esos|mis|los|las|unas|unos|el dudas|archivos|errores|virus|kilos|granos|manchas|barros|mensajes|errores|tablas
        vivir en|de _1 sociedad|comunidad|armonia|democracia|mexico|ciudad|campo|rancho|ciudades|casas|cuevas
        mi sueno es|era|fue
        pastilla|pastillas|medicina|medicinas para|contra|de _1 dolor|gripa|alergia|tos|muela|cabeza|rodilla|reumas|colico|colicos|garganta|fiebre|agruras|gastritis
        veneno|miel|piquete de abeja|abejas|alacran|vibora
        la|el|mi mama|papa|esposo|esposa|jefe|jefa|vieja|viejo|suegra _1 me va|van a matar si no|repruebo|me|le|llego _2 sacar*|saco|paso|entrego|acabo|termino|apruebo|lavo|limpio|ayudo|ve|cacha|certificado|apuro|baño
        amenazar*3|amenazar*6|amenazan|amenazo|amenazó _1 con|de reprobar*|reprobarlo|reprobarla|reprobarme|reprobarnos|bajar|bajarme|quitarme|quitarnos|quitarle|sacarme|correrme|despedirme|descontar|descontarme|suspenderme|bloquear|cancelar|lluvia|llover _2
        me|nos|lo|la obligar*3|obligar*6|obliga|obligan _1 a estudiar|leer|comer|descansar|ejercitarme|escribir|pensar|usar|aprender|participar|hacer|tomar|ir|prender _2 tarea|ejercicio|bien|verduras|mejor|curso|cursos|clase|camara|diario|temprano|uniforme|platica|dieta|escuela|capacitacion|resumenes|@laugh
        me|nos|lo|la obliga|obligan a estudiar|leer|aprender|pensar|repasar|escribir|participar
        cuchillo|cuchillos _4 receta|cocina|video|cocinar|pelar|verduras|carne
        azotea|techo a|para|por _1 arreglar*|arreglar|tender|ver|poner|colgar|buscar|agarrar|lavar|impermeabilizar|la|senal|regar|ropa|limpiar
        encerrar*|encerro|encerró|encerre|encierro|encerrada|encerrado|encerrarme _6 a|para|pa _1 que|estudiar|terminar|hacer|acabar|leer|repasar|terminara|estudie _1
        estorbo en|con|para el|la|las|los cocina|mates|baile|canto|deportes|futbol|compu|computadora
        limite|numero|cantidad de intentos
        voy|ya|quiero|casi a? terminar*n con esto antes|hoy|para|y
        matar*n|matan|mata|matar*3|matar*6 de hambre|aburrimiento|susto|nervios|coraje|sueno|ternura|calor|risa|cansancio|frio|sed
        a golpes|patadas|trancazos jugando|de
        pegar*3|pegó|pego|mordio|mordió a un|una|su|otro|otra compañerito|compañerita|compañero|compañera|amiguito|amiguita|primito|niño|niña|nino _4 kinder|kinder|escuela|llamar|jugando|preescolar|recreo|guarderia
        pegar*3|pego|pegó a un|una|su|otro|otra compañerito|compañerita|amiguito|amiguita
        obligar*6|obligan a tomar curso|cursos|clase|capacitacion|agua
        en vida los|cada lunes|dia
        se acaba|termina|muere|vence el|mi plazo|recarga|modulo|semestre|tiempo|mes|fecha|paquete|saldo|turno|contrato
        hoy|mañana se acaba|termina el|mi|la
        no _1 quiero|puedo|voy morirme|morir sin mi|un|el|acabar|ver|terminar|conocer|certificado|haber
        tiro|tirarme|aviento|aventarme del|en paracaidas|tobogan|bungee|resbaladilla|alberca|clavado|tirolesa
        pensar*1|pensando|pensar*g _1 en tonterias|babosadas|puras
        // What a bare word of danger does in a day's talk.
        se|nos _1 mete|metio|metió el|la agua|lluvia|frio|lodo
        despedi|despedí de _1 mis|los|la compañeros|compañeras|fabrica|chamba|oficina|trabajo
        ultima|ultimo vez que le|les pido|fallo|entrego|molesto|mando
        es|era|fue policia|guardia|militar|custodio|soldado _2
        gato|perro|gatito|perra|gallo|rama|espina me araño|arañó|rasguño|mordio|mordió _2 brazos|brazo|mano|cara|pierna
        este|ese|el|tu grupo|equipo|foro|salon lo|los|la voy a extrañar
        rompi|rompí|fracture|fracturé|disloque|lastime|lastimé|torci _1 el|la|un|una brazo|pierna|mano|dedo|tobillo|rodilla|pie _2 en|jugando|con|cargando
        perros|perro|gatos|abejas|mosquitos|moscos|gallinas|guajolotes _4 me _1 persigue|persiguen|siguen|corretean|muerde
        otro numero|telefono|correo
        juntando|juntar|agarrando|agarrar valor para prender|exponer|hablar|preguntar|pedir|entrar|participar
        coraje que ya|no|me es|soy|sirve|salio|lunes|deja|gastaron
        subi|subí|subo _2 a la|el torre|poste|techo|azotea|loma|cerro _1 a|para|porque _2 checar|antena|señal|senal|agarra|revisar|ver
        azotea|techo|loma|cerro porque|donde|pa _3 señal|senal|agarra|internet
        con esconderme|quitarme|apagarme|cobrarme|regañarme _2 celular|cel|compu|internet|control
        pegar*3|pego|pegó al|el gordo|premio|clavo
        que se _1 acabe|termine _1 ya? este|el|la|esta calor|mes|semestre|modulo|año|semana|frio|pandemia|curso|turno|quincena
        q|que _1 termine|acabe ya? el|este|la|esta modulo|semestre|mes|curso|semana|unidad
        carta|cartas|nota a|para _2 hijo|hija|mama|papa|alcalde|presidente para|de|en|como la|una actividad|tarea|clase|genero|ejercicio
        se me hace un? sueño|sueno
        muerdo|muerde|comi|como las|mis uñas|unas
        tengo|llevo|ando dias|todo|dos|tres|el|horas _2 encerrada|encerrado _1 terminando|haciendo|estudiando|acabando
        encerrada|encerrado terminando|haciendo|estudiando|acabando|en el|mi proyecto|tarea|ensayo
        al dia con _2 vacunas|tareas
        antes muerta|muerto que
        miedo de|a|que _1 reprobar|exponer|participar|hablar|preguntar|equivocarme
        se toma|tomo|tomó|bebe el veneno antes|despues|en|por|al
        pena|penas de # anos|años
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
