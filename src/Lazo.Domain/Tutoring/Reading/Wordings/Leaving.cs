namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>To pause or to leave school.</summary>
internal static class Leaving
{
    /// <summary>She says that she leaves, wants to, or thinks of it.</summary>
    public static readonly Cue Leaves = new("leaves", 1, Unless.Denied | Unless.Quoted | Unless.Told, """
        querer*1pc|pensar*1p|pensar*g|pensado|decidir*1|decidir*d|preferir*1|considerar*g|considerar*1|planear*1|ir*1p|gustar*c|querer*1ir|tener*1p|piensas _4 dejar*n|abandonar*n|suspender*n|pausar*n|truncar*n|botar*n|interrumpir _2 @wholeschool
        dejar*1fc|abandonar*1|suspender*1|pausar*1|botar*1|truncar*1|tronar*n _1 @school
        dejar*1p la|mi|los|mis|el escuela|prepa|estudios|bachillerato|preparatoria|curso|carrera|modulo
        dejar*1pt|deje _1 la escuela|prepa|preparatoria|carrera
        dejar*n|soltar*n|abandonar*n|botar*n _1 escuela|prepa|preparatoria|bachillerato|estudios|carrera|estudiar
        dejar*n _2 para _1 despues|otro|luego|proximo|siguiente|ano
        ir*1p a dejar*n _1 @school
        mejor _1 dejo|dejar|abandono|suspendo|renuncio|deserto _1 $
        mejor _1 la|lo|le|ya dejo|paro|corto !aqui en|el
        prefiero|mejor|voy dejarlo|dejarla|suspenderla|dejarlos|pausarla|pausarlo|dejarlo
        prefiero|mejor a? dejarlo|dejarla
        a lo mejor lo|la dejo
        lo|la dejo por la paz
        lo|la dejo para despues|luego|otro
        lo|la dejo aqui|ya $
        dejarlo por la paz
        dejarlo|dejarla|dejarla aqui|ya|todo|mejor|hasta|para|un
        dejar*1 de ir|entrar|estudiar|asistir|conectarme
        dejar*n de ir|entrar|estudiar|asistir a|$
        dejar*n|botar*n|aventar*n|mandar*n|tirar*n|largar _1 todo !arreglado|listo|en|bien|limpio
        ganas de dejar*n|aventar*n|botar*n|mandar*n|tirar*n|salirme|abandonar*n|renunciar*n !de|tomar
        mandar*1|mandar*n _2 todo al|a diablo|carajo|demonio|volar|goma|chingada
        todo al diablo|carajo _3
        mando|mandar _3 escuela|prepa a volar
        querer*1p|pensar*1p|pensar*g|ir*1p|pensado|decidir*1|mejor|preferir*1|estar*1|quisiera|planeo|seriamente _3 salirme|salir _1 $
        querer*1p|pensar*1p|pensar*g|ir*1p|pensado|decidir*1|mejor|preferir*1|quisiera|planeo|ya|puedo|en _2 salirme !del|de|a|con|temprano
        salirme|salgo|sali|salí de la|mi escuela|prepa|preparatoria|carrera|bachillerato
        salirme del|de modulo|curso|bachillerato|semestre|estudio|estudiar
        me salgo|salgo $
        me salgo ya|de _1 escuela|prepa
        me _1 ir*1p a salir !del|de|a|temprano|bien|mal
        me _1 ir*1p a salir de la|mi escuela|prepa
        tirar*n|tirar*1pf|tirando la toalla
        aventar*1pt|aventar*n la toalla
        me rendir*1
        ir*1p a rendirme
        rendirme
        renunciar*1 !a|al|ayer|en
        renunciar*1 a la|mi|mis|los escuela|prepa|estudios|carrera
        renunciar*n a la|mi|mis|los escuela|prepa|estudios
        desertar*1|desertar*n
        darme|dar|doy _2 baja $
        querer*1|pensar*1|ir*1|decidir*1|para|pensado|pensar*g _5 darme _1 baja
        darme de baja
        me _2 dar*n _1 de baja
        me _1 doy|da|de|den|dé de baja
        pedir*1|solicitar*1|meter*1|tramitar*1|ocupar*1|querer*1p|ir*1p|necesitar*1|pensar*1 _2 mi|la|una|de baja
        pedir*n|solicitar*n|tramitar*n|meter*n _2 mi baja
        pedir*1pf|solicitar*1pf|conviene|convenir*p|tramitar*1pf pedir? _1 baja temporal
        conviene|debo|deberia pedir|tramitar|solicitar _2 baja
        baja|permiso temporal a partir
        mi baja definitiva|voluntaria
        pedir*n|querer*1 permiso de|por un|una|semestre
        pedir*n permiso de un|una|dos semestre|ano|meses|modulo
        tomar*n|tomarme|tomar*1pf|darme _1 una|un pausa|descanso|tiempo|respiro|receso|ano _3 escuela|prepa|estudios|estudio|sabatico
        tomar*n|tomarme|tomar*1pf|hacer*n _1 una pausa
        pausar*n|congelar*n|suspender*n|interrumpir|aplazar*n|detener|parar*n _2 estudios|escuela|prepa|semestre|modulo|materias
        ir*1p a parar|pausar !la|el|oreja
        ir*1p a parar un|unos|por|aqui|de estudiar
        mejor|aqui|hasta|ya|a|le le paro
        le paro _1 aqui|$
        mejor _1 me espero
        me espero _2 otro|proximo|siguiente|ano
        me vuelvo a inscribir
        en cuanto|cuando|luego|despues _6 me|vuelvo reinscribo|reinscribirme|regreso|reinscribiré
        el|para otro|proximo ano|semestre _2 regreso|vuelvo|retomo|calma|entro
        la|lo retomo|dejamos despues|luego|otro
        prepa|escuela|estudios|esto pa|para despues|luego|otro|mejor|otra
        prepa|escuela _3 despues
        hasta aqui llego|llegue|llegué|llegamos|le|la|con
        hasta aqui|aca _2 mi|mis|con|la prepa|escuela|estudios|la
        seria mi ultimo semestre|modulo|mes|semana
        acabo|termino|acabando|terminando _3 y me salgo|voy|retiro
        me retiro de|del la|curso|escuela|prepa|modulo|bachillerato|mis
        me quiero|voy|pienso a? retirar
        busco otro trabajo
        mejor _2 busco|pongo|dedico|voy _1 trabajo|trabajar|chamba|chambear|jale
        me pongo|dedico _1 a trabajar|chambear|mi casa|mis hijos
        me quedo con la|el|mi chamba|trabajo|jale
        entre la|el _6 me quedo con la|el chamba|trabajo
        o la|el chamba|trabajo o la escuela|prepa
        me equivoque|equivoqué _1 inscribirme|entrar|meterme|inscribir
        me arrepenti|arrepiento de _1 inscribirme|entrar|haberme
        mala idea inscribirme|entrar|meterme|volver
        error inscribirme|entrar|meterme|haberme
        ojala no me hubiera inscrito|metido
        no me hubiera inscrito|metido|anotado
        dropping|drop|drop out
        i quit|i'm quitting
        quitting|quit school
        fue todo para mi
        borre|borreme|bórreme|quite|quiteme|quíteme|saqueme|sáqueme _3 lista|grupo|registro
        dar*m|deme|den|denme|dé _1 de baja
        dar*n|darle|doy _1 cuello|adios|aire|carpetazo _2 @wholeschool
        adios|ciao|bye _1 @wholeschool
        @wholeschool _4 sale perdiendo
        @wholeschool _2 sera|será|queda|quedara|tendra|puede _4 otra|otro|despues|esperar|pendiente|luego|vida
        primero esta|está|es|son la|mi|el|mis|los casa|familia|trabajo|hijos|chamba|salud _6
        le|les dejo|doy|cedo mi lugar
        dejo mi lugar
        dejar mi lugar
        desaparecer*n|desaparecer|irme|ausentarme un|una|unos|este semestre|ano|rato|modulo|temporada|meses|tiempo
        yo _2 hasta aqui|diciembre|enero|fin|junio|este|julio
        borrarme|borrarse|borrenme|bórrenme
        meterme|meto|metiendo a un|otro curso|cosa|oficio|taller
        lo mio es|son otra|otro|el|la
        ando viendo si _2 mejor
        ya no me _2 veran|veran|verán|van
        ultima|ultimo semana|semestre|modulo|clase|mes _3 aqui|con|ustedes|voy|estoy
        mejor|prefiero|toca|quiero|pienso ahorro|trabajar|trabajo|dedicarme|chambear|descansar _6 escuela|prepa|estudiar|estudio
        mejor|prefiero|decidi|decidimos|acordamos|conviene _5 sin|no estudiar|escuela|prepa|seguir|continuar
        colgar*1|colgar*n|cuelgo _2 tenis|guantes|uniforme|mochila|libros|cuadernos
        tronar*1p|quemo|queme|quemé _1 libros|naves
        me bajo|bajo del|de barco|tren|esto|este
        aqui|hasta termina|acaba|llega|quedo|quedó mi _4
        pienso|quiero|voy no volver|seguir|continuar|regresar|inscribirme
        no inscribirme|reinscribirme
        no _3 voy a reinscribirme|inscribirme|inscribir
        no me _2 ir*1p a inscribir|reinscribir|inscribirme
        no me inscribo|reinscribo|inscribire
        darme por vencida|vencido
        me doy|daré|di por vencida|vencido
        tiro|tiré|avente|boto|bote|mando|mande la|el|todo|esto toalla|arpa|por|a
        ya estuvo _2 escuela|prepa
        ya fue de la? escuela|prepa
        dejarla|dejarlo|salirme|salirse|renunciar|abandonarla seria|es lo|la mejor|opcion
        es lo mejor para|$ _2 baja
        tomar|tomando la decision de _1
        tome|tomé|tomamos la decision de _2
        dejar|dejo|parar|paro|detener por|x un|este|unos|salud|ahora|ahorita|el
        ni para que|k sigo|entro|me _1
        entre _4 y la escuela|prepa gana|elijo|escojo|prefiero
        escoger|elegir|decidir entre|y _5 escuela|prepa|estudio
        si me salgo $
        si me salgo ahorita|ya|de
        mejor me retiro
        me retiro antes
        irme de baja
        de baja un|por|este semestre|tiempo|rato|ano
        tener*1f|tengo|toca que dejar*n
        considerando|pensando|pienso|considero dejar*n|salirme|parar|detener
        busque|busqué|encontre otra cosa|opcion
        fue|es|esta un|una error|equivocacion|locura|perdida|mala
        este es|sera mi ultimo|ultima mes|semestre|modulo|semana|dia|clase
        mejor|preferi|decidi|para _3 ya no $
        cambiarme|cambiar|cambio|voy|irme _2 de|a otra escuela|prepa|sistema
        otra escuela _3
        que me|nos borren|quiten|saquen|eliminen|den
        borren|quiten|eliminen|saquen _3 sistema|lista|grupo
        ya decidi|decidí $
        no insista|insistiendo|me insista
        la novedad de que _2 no
        no quiere|quieren|deja que siga|sigo|estudie _1
        mandarlo|mandarla|aventarlo todo|a|por
        descanso de la escuela|prepa
        perdi|perdí|se me _4 ganas|interes|gusto|motivacion de|por|para _2 estudiar|estudio|escuela|prepa|seguir
        meter*n|meter*1|tramitar*n|solicitar*n|pedir*n|sacar*n|hacer*n la|una|mi baja
        solicitar*1|pedir*1|requiero|necesito|quiero|quisiera _2 suspension|interrupcion|baja|pausa|receso|permiso _2 mis|los|mi|por|temporal|de estudios|semestre|seis|un|una|meses
        suspension|interrupcion|receso de|en|a mis|los|mi estudios|semestre
        dejar*n|poner*n|dejarla|dejarlo|dejo|pongo|poner|meter en pausa|stand|espera
        descansar*n|descanso|reposar|alejarme|retirarme|apartarme|desconectarme _3 de la|el|mi|los|esta escuela|prepa|estudios|estudio|bachillerato|clases
        descansar*n|alejarme|retirarme|parar|parar*n|detenerme|detener*n un|una|por|este tiempo|rato|semestre|ano|temporada|modulo|momento
        prefiero|mejor|quiero|voy|decidi _1 a? detenerme|parar|pararle|frenar|retirarme|irme|apartarme|pausar|dejarlo|cortarle
        decision|decisión _2 tomada|tomé|tome|definitiva|firme
        semestre|modulo|ciclo|ano|vez ya no $
        este|el semestre|modulo|ciclo ya no|no _1 sigo|continuo|regreso|entro|va|$
        me toca|tengo|habra|hay que dejar*n|parar|pausar|salirme
        tener*1|tengo|tendre|voy que dejar*n|abandonar*n|suspender*n|salirme _2 @wholeschool
        escuela|prepa|estudios|estudio|bachillerato _3 esperar|pendiente|pausa|otra|despues|luego|otro|stand|espera|suspendida
        se acabo|acabó|termino|terminó|queda|quedo _2 la|mi|aqui prepa|escuela|estudio
        yo ya|mejor|hasta ahi|aqui|me|no la|le|bajo|quedo|dejo
        ahi|aqui la|le dejamos|dejo|paro|muere|corto
        ahi muere _2
        me doy|daré|dare por vencida|vencido
        me di|doy por vencida|vencido
        aventar*1p|aviento|tiro|boto|mando la|el|todo|los toalla|arpa|a|libros
        botar*n|aventar*n|tirar*n|mandar*n|largar*n _1 todo|esto|la|los _2 prepa|escuela|libros|estudios|a|goma|$
        quitarme|salirme|bajarme de|del esto|estudiar|la|barco|tren|escuela|prepa
        cambiar*1|cambio la|los escuela|prepa|libros por
        no volver*1p|vuelvo|regreso|regresar*1p a la|esa|esta escuela|prepa|plataforma
        estoy|ando|me decidida|decidido|convencida|resuelto|resuelta a dejar*|salirme|irme|abandonar
        considero|pienso|creo|veo _3 retirarme|salirme|desertar|abandonar|dejarla|dejarlo|pausar
        dejar*1t|deje|dejé _2 trunca|truncos|truncados|pendiente|botada|tirada|a la? medias prepa|escuela|estudios?
        aqui|aquí|ahi|ahí|ai le|la paramos|dejamos|cortamos|paro|dejo|muere|corto
        rajar*1|rajando|rajarme|rajo|rajé|me rajo
        me estoy|ando|voy a? rajando|rajar
        colgar*n|cuelgo|colgué _1 el|la|los uniforme|mochila|libros|guantes|cuadernos|lapiz
        firmar*n|firmo|firmar mi|la baja
        dejar*n|dejarlo|dejarla|dejo|dejamos|lo|la para|pal|pa el? otro|despues|luego|proximo|siguiente|cuando|mejor _1 ano|semestre
        mejor lo|la dejo|dejamos
        que le|me doy|dar chanza|chance|oportunidad|lugar a otro|otra
        darle|dar|doy|cedo chanza|chance|lugar|oportunidad|paso a otro|otra|otros|quien
        adios|hasta luego|bye|chao _1 escuela|prepa|estudios|estudio
        escuela|prepa|estudio|estudios _4 quedar*n|queda|quedara|esperar|esperara _2 ahi|pendiente|atras|para|luego|despues|olvido
        ya no _1 me _1 presento|presentare|paro|aparezco|asomo|conecto|inscribo
        no me apunte|apunten|anote|anoten|cuente|cuenten|inscriba|espere|esperen|considere|registren|registre
        no voy|puedo|pienso a? _1 entrarle|seguirle|continuarle|seguir|continuar|poder
        lo mejor|ideal|unico es|sera|seria _2 parar|pararle|dejarlo|dejarla|descansar|suspender|salirme|retirarme
        ni modo de|que seguir|estudiar|ir|con|siga|continue
        en ya no quiero
        ya no _1 quiero|querer*1 _1 nada con|de|que la|el|ver escuela|prepa|estudio|estudios
        me voy|ir|quiero|pienso _1 a? salir $
        mas bien|vale dejarlo|dejarla|salirme|parar
        entre|entre el|la _6 y|o la escuela|prepa|estudio _6 da|doy|elijo|gana|escojo|primero|quedo|comer
        entre el|la|los puesto|chamba|trabajo|negocio|familia|hijos|fabrica|tienda y la escuela|prepa
        por tercera|segunda|cuarta vez _2 y ya no
        no voy|pienso|vamos|quiero a? terminar*n|acabar*n|concluir el|la|este modulo|prepa|semestre|curso|escuela|bachillerato _4
        prioridad al?|a|es|va|ahora|por _2 trabajo|chamba|familia|hijos|salud|bebe|casa|otra|mi
        dar*n|darle|doy|tiene|va prioridad
        luego|despues veo|vere|vemos|regreso|retomo _3 prepa|escuela|estudios|estudio
        me hago|hacerme|quito|aparto a un lado
        ocupo|ocupando|quito|quitando un|el lugar que|de|a _3
        fue|era|es un capricho|error|sueño|sueno|locura _3
        no soy para|de esto|la|el|los|estudiar|estudio
        o la|el casa|marido|familia|trabajo o los|la|el libros|escuela|prepa|estudio|estudios
        por este|esta|ahora|el ano|semestre|modulo|ciclo|vez|momento ya estuvo|no|fue|$ _2
        el|otro|proximo que? entra|viene _3 dira|vemos|retomo|veremos|quiza|regreso
        si retomo|regreso|vuelvo $
        borre|borré|elimine|desinstale|quite _2 app|aplicacion|plataforma|correo|cuenta _3
        mi baja _4 firmada|solicitud|adjunto|procesen
        procesen|tramiten|registren|acepten mi|la baja
        """);

    /// <summary>Leaving that speaks by “no”: no longer goes on, sees no point in it.</summary>
    public static readonly Cue GoesNoFurther = new("goes no further", 1, Unless.Quoted | Unless.Told, """
        no _2 querer*1 _2 seguir*n|continuar*n|estudiar*n|regresar*n|volver*n|terminar*n|seguirle|seguir !asi|igual|en|discutiendo|esperando|viviendo|molestando|preguntando
        no _3 ir*1p a seguir*n|continuar*n|regresar*n|volver*n|estudiar*n|entrar*n|terminar*n !en|molestando|hoy|porque
        no _2 ir*1p a poder _1 seguir*n|continuar*n|con|terminar*n|estudiar*n
        no _3 ir*1p a poder con la|el|esto escuela|prepa|modulo|$
        no _2 ir*1p a estar $
        ya no _2 ir*1p a estar !en|hoy|manana
        no _2 poder*1p _1 seguir*n|continuar*n|seguirle _1 $
        no _2 poder*1p _1 seguir*n|continuar*n en|con|la|estudiando
        no _1 le|la sigo|seguire|continuo $
        ya no _1 sigo|seguire|continuo|continuare|regreso|regresaré|vuelvo|entro|estudio !en|sin
        no _1 continuar*1 _1 con|el|en|la|$
        que no _1 continuo|continuar*1|sigo
        no _2 regreso|vuelvo _1 despues|el|la|a escuela|prepa|vacaciones|semestre|$
        no regreso _1 despues
        no creo _2 terminar*n|acabar*n|seguir*n|continuar*n|regresar*n|volver*n|poder _1 prepa|escuela|$
        no creo _1 terminar*n|acabar*n|continuar*n|regresar*n _2 prepa|escuela|modulo|estudios
        no creo|se|sé _3 poder|voy _1 seguir|continuar
        no se|sé _1 si seguir*n|continuar*n|seguir|sigo|siga|continuar|continuo|dejar*1|dejar*n|pueda
        no se|sé _1 si _2 vale|valga la pena
        no _1 sé|se _2 como _2 voy|vaya|hacer _3 para seguir|continuar
        no _4 para seguir|continuar _1 $
        no _3 le _2 ver*1|encontrar*1|hallar*1 caso|sentido|chiste|objeto
        no _2 ver*1 _1 caso|sentido|chiste a? seguir*n|seguirle|la|continuar
        ni caso tiene
        no tiene caso|sentido|chiste _1 que _1 entre|siga|seguir|continue|estudie
        no tiene caso seguir*n|continuar*n|seguirle|que|ya|$
        ya no tiene caso
        que caso tiene|tengo seguir|que|estudiar
        para|pa que _1 seguir*1|seguir*n|seguirle|estudio|estudiar|continuo|sigo|entro|continuar
        de que _1 sirve seguir|estudiar|que|continuar
        si no paso|apruebo|saco|alcanzo|puedo|logro _4 no _1 seguir*1|continuar*1|le|regreso|vuelvo|sigo
        si no paso|apruebo|saco _4 dejar*1|salgo|rindo|renuncio
        escuela|prepa|estudio|estudiar|estudios|esto _1 no es para|lo mi|mio|personas|gente
        no es lo mio
        no sirvo|naci|nací para _1 estudio|estudiar|escuela|prepa|esto
        no soy bueno|buena para el|la estudio|escuela
        no me cuente|cuenten|espere|esperen _2 lista|grupo|mas|ya|$
        ya no me cuente|espere|anote|inscriba|cuenten
        no _2 poder*1p con la|esta escuela|prepa
        no puedo con la prepa|escuela
        renuncio no puedo
        ya no _1 poder*1p _2 seguir*n|con|la escuela|prepa|estudios
        no me conviene seguir|estudiar
        no _1 pertenezco|encajo
        mi lugar no es|está|esta
        no es mi lugar|lugar|ambiente
        fue bonito|padre mientras duro|duró
        no _2 estoy|soy hecho|hecha para
        no nací|naci para
        demasiado para mi|mí
        es mucho para mi|mí
        no _3 ir*1p a poder|aguantar|lograr _1 terminar*n|acabar*n|la|seguir|continuar|prepa
        no _2 contar*m|cuenten|cuente conmigo
        no _2 me veran|veran|esperen|busquen
        no _1 hay|tengo forma|manera|modo de? seguir|continuar|que|terminar
        ya no me _1 ve|vera|esperen|busque|van
        ya no _1 me interesa|llama|nace|late _2 estudiar|escuela|prepa|seguir|$
        ya no le|la hago|echo|busco|muevo _1 prepa|escuela|$
        no le|la veo _2 futuro|fin|salida|provecho
        no me ir*3 a servir _2 papel|escuela|prepa|estudiar|certificado
        de nada|que sirve|sirvio estudiar|seguir|tanto|la|el
        no da|dan|alcanza|queda _2 para|la estudiar|escuela|prepa
        ya no _2 tiempo para|de la? estudiar|escuela|prepa|esto
        no _1 pensar*1p|planear*1|tener*1p|querer*1p|ir*1p|ganas|creo|pienso|dan|puedo|tengo _3 volver*n|entrar*n|regresar*n|seguir*n|continuar*n|inscribirme|reinscribirme|conectarme !hoy|manana|porque|tarde|asi|viviendo|viva|vivo|a esa|la casa
        no continuare|continuaré|seguire|seguiré|regresare|regresaré|volvere|volveré|proseguire !en
        no _2 nacer|hacer|nací|nacimos|sirvo|soy para|de el|la|los|estas|estos|estas|esto estudio|escuela|cosas|trotes
        escuela|prepa|estudio|estudios|esto _2 no|nomas _1 se me da|es|son|hace
        no _1 se me _1 dar*3|da|dan|dio _2 estudio|escuela|estudiar|prepa|esto
        no _2 seguirle|continuarle|darle _2 escuela|prepa|estudio|esto|asi !echando
        para|pa|pa' que|k|q _1 le|lo|me|la sigo|hago|continuo|desgasto|mato|esfuerzo
        ya no me late|interesa|llama|nace|motiva|gusta _2 escuela|prepa|estudiar|estudio|seguir|esto
        no _1 tiene|veo|hay|hallo _1 caso|chiste|sentido|objeto _1 de|que|en|a|para? _1 seguir*n|seguirle|estudiar|siga|continuar|estudie|entrar|entre|terminar|intentarlo !viva|vivo|viviendo|viviendo
        ya no mande|manden|envie|suba trabajos|tareas|actividades|mensajes
        no los|las|lo voy a hacer|entregar _1
        no voy a seguirle|continuarle|regresar|volver|entrarle|continuar
        escuela|prepa|estudio|estudiar|esto _1 no _2 es pa|para mi|mí|uno|gente
        ^ no es pa|para mi|mí
        no nací|naci pa|para _1 los|el|la|eso libros|estudio|escuela
        ya no|y no vuelvo|regreso|sigo|continuo $
        """);

    /// <summary>Fields of words: school, an end, and a will.</summary>
    public static readonly Cue[] Fields =
    [
        new("school, named", 0.35, Unless.Quoted | Unless.Told, """
            @wholeschool
            estudiar|estudio|estudios|inscripcion|certificado|bachiller|grupo
            """),
        new("an end", 0.45, Unless.Denied | Unless.Quoted | Unless.Told | Unless.Another, """
            dejar*1|dejar*n|abandonar*|renunciar*|desertar*|rendir*1|rendirme|retirar*1|retirarme|suspender*1|suspender*n|pausar*|aplazar*|posponer|interrumpir|congelar*|botar*1|borrarme
            salirme|salgo|retiro|adios|despido|ultima|ultimo
            no|ya no _1 vuelvo|regreso|sigo|sigue|continuo|estudio|entro|volver|regresar|seguir|continuar|conectada|conectado|vera|vere
            hasta ahi|ahí|aqui|aquí llego|llegó|llegue|quedo|quedé
            se acabo|acabó|termino|terminó
            baja
            no es mi momento|tiempo|lugar|camino|ambiente
            me desanime|desanimé|desmotive|arrepenti
            """),
        new("not now", 0.35, Unless.None, """
            otro|proximo|siguiente ano|semestre|ciclo
            cuando|hasta que mis|crezcan|mis|pueda|tenga|mejore
            mas adelante
            despues|luego|algun dia
            por ahora|ahorita|lo|el pronto|momento
            otra vida|ocasion|vez
            """),
        new("her will", 0.35, Unless.None, """
            decision|decidi|decidí|decidido|pensando|pensado|pienso|pensar|considerando|considero|voy a|quiero|mejor|prefiero|creo|tendre|tengo que|conviene|resignada|resigne
            la verdad|neta
            ya no
            """),
    ];

    /// <summary>Somebody or something takes her out of it.</summary>
    public static readonly Cue Pushed = new("pushed out", 1, Unless.Denied | Unless.Told, """
        esposo|marido|papa|mama|pareja|suegra|familia dice _2 para que estudiar*1|estudio
        esposo|marido|papa|mama|pareja|suegra|familia|jefe|patron quiere|pide|exige|obliga que _1 deje|salga|dejar*s
        no me dejan|deja seguir|estudiar|continuar
        me sacaron|van a sacar de la escuela|prepa
        me voy|ir|fui _1 a ir? _1 norte|gabacho|otro|estados|usa _6 prepa|escuela|despues|chamba|jale
        me voy|irme al norte|gabacho|otro
        ir al norte|gabacho
        mi escuela|prepa se acabo
        @partner|papa|mama|suegra|familia|jefe|patron _3 no _2 querer*3|dejar*3|permitir*3|quiere|deja|permite|gusta _1 que _1 siga|estudie|estudiar|seguir|continue
        o la|el escuela|prepa|estudio o|y _1 el|la|mi|tu
        me hicieron|hizo|pusieron|puso escoger|elegir|a _6 escuela|prepa|estudio
        """);

    /// <summary>She stays, comes back, or it was long ago.</summary>
    public static readonly Cue Stays = new("stays", -1, Unless.None, """
        siempre si|sí me quedo|sigo|continuo|voy
        ya regrese|regresé|volvi|volví
        ya me reincorporar*
        querer*1|ir*1|para|quisiera _1 reincorporarme
        querer*1p|ir*1p|quisiera _1 regresar|volver !bien|despues|luego|cursar|$
        querer*1p|ir*1p|quisiera _1 regresar|volver a la|mis|el escuela|prepa|estudios|clases
        reincorporarme|reincorporacion|reingreso
        cancelar*|cancelen|retirar* _3 solicitud|baja
        aqui sigo|andamos|seguimos
        yo _1 sigo firme|aqui
        sigo firme
        no|ni pienso|pensar*1|loca|loco|muerta|muerto|voy|quiero|de a? dejar*1|dejar*n|salir*n|dejarla|abandonar*n|hacerlo|darme|rendir*n|dejo
        se me|le _2 quitaron|quito|quitó|pasaron|paso|pasó _3 ganas|idea
        ya no quiero tirar|dejar|salir|abandonar|renunciar|rendirme|darme
        ya le agarre|agarré|tome|tomé gusto|modo|onda|sabor
        ya paso|pasó
        antes|hace|semana|mes|dia _5 queria|quería|querer*1i|pensaba _2 abandonar|dejar|aventar|salir|renunciar|tirar
        semestre|ano pasado
        no le hago caso
        convencerme|animarme|animado|ayudarme|motivarme|convencio|animo _3 no
        pero yo no $
        no _2 dejar*1p|la|lo dejo|dejar|dejare
        sigo en|con la|mi plataforma|prepa|escuela|escuela
        le ir*1p a seguir echando|dando
        no|ni|tampoco|nunca me _1 rajo|rajar|rajare|rajé|rindo|salgo|voy
        ahi|ahí la|voy llevo|vamos
        pero _1 usted|ustedes|mi _3 porras|animo|animos|convencio|anima|apoyo|motivo
        pensaba|queria|iba _1 a? salirme|dejarlo|dejarla|dejar|rendirme _2 pero
        ya me voy maestra|profe|a _3
        manana le sigo|continuo
        deje|dejé _1 la|mi|los escuela|prepa|estudios _3 hace|joven|chica|chico|anos|primaria|secundaria
        hace _2 anos que _1 deje|dejé
        me daba pena|miedo volver|regresar
        """);

    /// <summary>Leaves something that isn't school.</summary>
    public static readonly Cue OtherThing = new("leaves another thing", -1, Unless.None, """
        dejar*1|dejar*n aqui|olvidado|olvidada|encargado|ahi
        dejar*1|dejo esta|este|esa materia|tarea|actividad|pregunta
        dejar*n de tomar|fumar|comer|beber|desvelarme|usar
        salir*1|salirme|salir|salgo|sali del|de|al grupo|whatsapp|face|facebook|chat|junta|sesion|meet|zoom|reunion|vacaciones|videollamada
        renunciar*1 a|al|en mi|el|la trabajo|chamba|puesto|empleo|fabrica
        dejar*1|dejé|deje a|en mis|los|mi|blanco
        """);

    public static readonly Cue[] All = [Leaves, GoesNoFurther, Pushed, .. Fields, Stays, OtherThing];
}
