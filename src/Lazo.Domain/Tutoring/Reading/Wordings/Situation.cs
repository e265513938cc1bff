namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>A situation of life that weighs on the studies: work, family, health, money, connection, a roof.</summary>
internal static class Situation
{
    public static readonly Cue Health = new("health", 1, Unless.Denied | Unless.Told, """
        @person _6 @ill
        mi|a @person _5 enfermar*3|enfermo|enfermó|enfermaron|internar*6|operar*6|operar*3|accidentar*3|cayo|cayó|fracturo|hospitalizaron|grave|delicada|delicado|internada|internado|malita|malito|convulsiono|lastimo
        me operar*6|internar*6|internaron|operaron|diagnosticaron|detectaron|hospitalizaron|incapacitaron|atropellaron|asaltaron
        me van|iban a operar|internar
        me detectar*6|detectaron|diagnosticaron|encontraron
        le encontrar*6|detectar*6|encontraron|detectaron|diagnosticaron|descubrieron _2
        estar*1|ando|sigo|tengo|traigo|tuve|padezco|sufro|soy|salí|sali _4 enferma|enfermo|embarazada|incapacitado|incapacitada|reposo|convaleciente|hospitalizada|hospitalizado|internada|internado|diabetica|diabetico|operada|operado
        tener*1|traer*1|padezco|tuve|me dio|dar*3t|agarro|pego|traigo|tengo _3 dengue|covid|cancer|diabetes|fiebre|migrana|gripa|infeccion|vertigo|neumonia|epilepsia|quimios|quimio|dialisis|aborto|cirugia|operacion|depresion|terapia|cita|lupus|hernia|artritis|apendicitis|varicela|hepatitis|calentura|bronquitis
        mi embarazo|operacion|cirugia|parto|cesarea|enfermedad|tratamiento|incapacidad|discapacidad|quimio|quimios|dialisis|accidente|migrana
        dar*n a luz|di
        dar a luz
        bebe en camino
        voy|vamos a tener a? mi|un|otro bebe|hijo
        acabo|acaba de parir|nacer|aliviarme
        me alivie|alivié|alivio
        lastimar*1t|fracturar|fracture|fracturé|quebre|quebré|rompi|torci _3 espalda|pie|pierna|brazo|mano|rodilla|tobillo|columna|cadera|dedo
        hospital|urgencias|seguro|imss|clinica|terapia|quimios|quimio|doctor|doctora|medico _4 todo|cada|dia|noche|mama|papa|hijo|hija|semana|veces|llevo|llevar|llevo
        llevo|llevar|llevarla|llevarlo|llevamos a|al _1 hospital|terapia|doctor|quimios|medico|seguro|sus|consulta
        cita|citas en|con|medica|medicas _1 oncologia|seguro|especialista|doctor|hospital
        cuidar*1p|cuidar*g|cuidarla|cuidarlo|cuidar*n|cuidar*1 _2 mi|mis|mama|papa|abuela|ella|el|nietos|hijos|cuidarla|un|una
        me toca cuidar*
        cuidando|cuido a
        bronquitis|pulmonia|hepatitis|dengue|covid|cancer|quimio|quimios|dialisis|alzheimer|embolia|epilepsia|leucemia|diabetes|terapias|urgencias|oncologia|quirofano|hospitalizada|hospitalizado|incapacitada|incapacitado|tumor|apendice|preeclampsia|lupus|esclerosis|vih|esguince|fractura|cesarea|aborto|embarazo|embarazada|convaleciente
        en cama|silla|reposo|cama
        postrad|postrada|postrado
        de la|mi columna|rinon|rinones|rodilla|cadera|vista|corazon|espalda
        operacion|cirugia|hospital|clinica|sanatorio|imss|issste|doctor|medico|consulta|analisis _4 mi|mama|papa|hijo|hija|esposo|esposa|senora|abuela|abuelo|nino|nina|hermano|hermana
        @person|senora|viejita _6 cama|malita|malito|mal|grave|gravisima|delicada|delicado|hospital|seguro|operaron|operar|fiebre|tos|bronquitis|diarrea|dolor|tratamiento|estudios|doctor|caida|cayo|cayó|internado
        @person _3 esta|está|anda|sigue|se|salio _2 mal|malito|malita|enfermo|enferma|grave|puso
        mi salud|estado
        problemas de salud|columna|vista|corazon|presion
        no veo|oigo bien
        perdi la vista|pierna|mano
        psiquiatra|psicologo|psicologa|antidepresivos
        me dieron|dio _1 incapacidad|reposo
        nacimiento de mi
        nacio|nació mi|el|la
        parto|recien nacida|nacido
        lactancia|amamantando|lactando|amamantar|recien
        pañales|panales
        quedo|quedó|esta|está ciega|ciego|invalida|paralitica|sorda|discapacitada
        paralisis|varicela
        soy cuidadora|cuidador
        guardar|guarda|guardo cama|reposo
        septimo|octavo|noveno|sexto|quinto mes
        vengo saliendo|salgo de una|un operacion|cirugia|hospital|covid|accidente|enfermedad
        saliendo de una|la|un cirugia|operacion|accidente
        rodilla|rinon|higado|ovario|matriz|columna|cadera|tiroides|prostata|pulmon|pulmones
        sindrome|autista|tdah|lento aprendizaje|discapacidad|silla de ruedas
        presion|azucar alta|baja|elevada
        acabo|acabamos|acaba de tener|aliviarme|parir|nacer|dar _1 a? mi|un|una|luz|el|la
        tuve|nacio|nació|tenemos|tengo a? mi|un|una bebe|recien|nina|nino|gemelos _2 semanas|meses|dias|cesarea|prematuro|prematura
        @person _2 recayo|recayó|empeoro|empeoró|agravo|agravó|internaron|entubaron|desahuciaron|diagnosticaron|operan
        @person _4 quimio|quimios|dialisis|terapia|terapias|sonda|oxigeno|panal|insulina
        @person _3 poner*3t|puso|se _1 mala|malo|grave|malita|malito
        dolor|dolores de|en _2 espalda|columna|rodilla|rodillas|cabeza|huesos|cadera|cintura|vientre|muela|muelas
        me|le operan|operaron|internan|amputaron|detectaron|encontraron|quitaron|entubaron
        bajo tratamiento|medicacion|observacion
        recuperandome|recuperándome|convalecencia|rehabilitacion
        tengo|traigo|padezco|sufro|me _2 fibromialgia|artritis|diabetes|presion|ciatica|migrana|epilepsia|anemia|asma|lupus|tiroides|hernia|gastritis|colitis|reuma|insomnio|vertigo
        embarque|embarcada|panzona|enferma|esperando _3 bebe|meses|nuevo|otra
        de # meses _2
        estoy de # meses
        embarazo|embarazada de|con alto? riesgo|reposo|meses
        quebre|quebré|fracture|torci|luxe|zafe|disloque|rompi|lastime _2 pata|pie|pierna|brazo|mano|muneca|tobillo|rodilla|cadera|costilla|costillas|dedo|hueso|clavicula
        ya no me|nos conoce|reconoce|recuerda
        @person _3 alzheimer|alzhaimer|demencia|memoria|embolia|postrada|postrado|ciega|sorda|panal|oxigeno
        la|lo que|yo baña|baño|cambio|cuido|atiendo|cuida|limpio
        cuidar*1|cuidar*g _2 nietos|nieto|nieta|enfermo|enferma|enfermos|viejito|viejita|mama|papa|suegra
        mano|pierna|brazo|pie|pata|muneca|tobillo|cuello|costillas enyesada|enyesado|vendada|vendado|fracturada|fracturado|quebrada|quebrado|rota|roto|inmovilizada
        tuve|sufri|sufrí|tuvimos un|una accidente|caida|choque|derrame|infarto|aborto|operacion|cirugia|embolia
        enyesada|enyesado|muletas|collarin|ferula
        """);

    public static readonly Cue Loss = new("loss", 1, Unless.Denied | Unless.Told, """
        fallecer*3t|fallecio|falleció|murio|murió _4 mi|@person
        mi|mis|su @person _3 fallecer*|fallecio|falleció|murio|murió|mataron
        se me|nos murio|murió _2 mi|@person
        fallecer*|fallecio|falleció _3 @person
        falleció mi
        velorio|entierro|funeral|novenario|panteon|sepelio|funeraria|rosarios
        muerte de mi|mis
        perdi|perdí a mi @person
        perdimos a mi|la
        luto|duelo
        """);

    public static readonly Cue Home = new("home", 1, Unless.Denied | Unless.Told, """
        mi|a @partner _2 me|nos dejo|dejó|abandono|abandonó|engaño|corrio|corrió|echo
        nos|me dejo|dejó|abandono|abandonó|corrio|corrió|corrieron|echaron sin|sola|con|de|mi|para|y|$ _2
        divorciar*g|divorcio|divorciando|divorciar|separando|separar*1t|separe|separé|separacion
        madre|mama|papa|padre soltera|soltero|solteras
        no _3 con quien dejar*n|encargar*n
        quien _3 cuide|cuidar|cuida _3 ninos|hijos|hija|hijo|bebe
        no me|nos _2 cuidar*n|cuida|cuidan
        me va a cuidar _2 ninos
        me estoy quedando con|en
        me quede|quedé sola|solo con
        mi @person no _2 dejar*3 usar|prender|estudiar|salir
        deportar*|deportaron|deportado
        desalojar*|desalojaron|desalojo|embargaron
        se|nos inundo|inundó|quemo|quemó|cayo|derrumbo _2 casa|techo|cuarto
        sin techo|casa|hogar
        inundacion|huracan|temblor|incendio|tormenta
        preso|presa|carcel|reclusorio|detenido|detuvieron|penal
        juzgado|juzgados|demanda|pension
        problema|problemas|situacion|pleito|pleitos|broncas|bronca familiar|familiares|casa|personales|personal|fuerte|delicada|economica|economico|economicos
        problemas|pleito|broncas en|con|de|por mi|la|el casa|esposo|familia|marido|pareja|renta|herencia
        mudar*1|mudanza|mudando
        mi|a _1 @person se fue|salio de|con|al
        tiempo|horas entre los|las|mis ninos|hijos|hijas
        entre los ninos
        entre mis hijos
        @person no quiere|deja|apoya _1 que? _1 estudie|estudiar|siga
        @partner dice _2 para que estudio
        @partner|familia _2 para que estudio
        me salir*1t|escape de mi|la casa
        sigo viviendo con el
        criar*g|crio|criando|cargo|encargo|responsable|mantengo|mantener _3 @person
        quede|quedé|quedaron|tengo|quedo a cargo
        detuvieron|detenido|detenida|migracion|abogado|abogada|custodia|demando|demanda|juicio|audiencia|orfanato|dif
        me separar*1|separe|separé|deje|dejé de|a mi @partner
        mi @partner se _2 fue|largo|caso
        se fue _2 casa
        hago|hice|me toca todo|sola|solo en|todo la|casa
        quehacer|quehaceres|labores de|del|en _1 casa|hogar
        cuidado de|del mi|mis|los|un
        mis hijos|ninos|nietos|gemelos|bebe|chamacos _4 no me dejan
        bebe _4 no me|duerme|deja|llora|da
        me casar*1t|boda
        @person vive|viven|vino|llegaron con|a vivir
        en casa|la de mi|mis suegra|suegros|papas|hermana|tia prestada|prestado|arrimada|arrimado|mientras
        arrimada|arrimado
        pelear*|pelea|peleas|pleitos|discusiones _2 en|con|mi casa|esposo|marido|papas
        familia numerosa
        mi papa|mama|esposo _2 tomar|alcohol|borracho|alcoholico|vicio|drogas|anexo|anexado
        de su|la escuela me citan|llaman
        me citan _4 escuela
        papas|padres _4 separando|separaron|divorciando|peleando
        puro pleito
        a mi cargo
        dias|domingos de visita
        preso|presa|penal|reclusorio
        mi|su pension
        @person|hermano|hermana|hijo|hija _3 desaparecido|desaparecida|perdido|perdida|secuestrado|preso|presa|detenido|encarcelado|anexado|deportado
        con el|la|mi|mis|los|un bebe|ninos|hijos|chamacos|nietos|criaturas _3 no|se|dificil|complicado|batallo|imposible|apenas
        algo|cosas|situacion|situaciones|asuntos|asunto|tema|temas|momento|momentos|racha|etapa _1 muy? complicado|complicada|dificil|dificiles|delicado|delicada|fuerte|fuertes|pesado|feo|familiar|familiares|grave _6
        en mi|la casa _4 complicado|dificil|problemas|mal|pesado|fuerte|delicado|situacion|broncas|pasando|viviendo|cosas
        pasar*g|viviendo|pasando|vivir*g|atravesando|atravesamos|pasamos _2 por? _1 algo|una|un|cosas|momentos|situacion|racha|momento _2 complicado|dificil|dificiles|fuerte|delicado|delicada|mala|duro|pesado|duros|familiares|familiar
        lo|las de mi|la casa|familia|hijo|hija|esposo|mama|papa _2 sigue|siguen|esta|complica|atendiendo|igual|peor|mal
        cosas en|de mi casa
        con|a uno|una de mis hijos|hijas|ninos|hermanos|nietos _6
        mi @person _1 se|nos fue|largo|salio _2 de|con|a la|otra|casa|norte
        nos inundar*|inundamos|inundo|inundó|inundaron|quemo|quemó|derrumbo
        inundamos|inundacion|inundaciones|ciclon|tromba|desborde|deslave
        perdimos _1 los|la|todo|el|las muebles|casa|cosecha|todo|ropa|techo|animales|milpa|siembra
        se me|nos casa|quema|quemo|inundo|metio|cayo _2 agua|casa|techo|barda
        me cambie|cambié|cambiamos|mudamos|mude de|a casa|otra|ciudad|pueblo|rancho
        no tengo|tenemos|hay quien|con cuide|quien|quién _3
        soy papa|mama|mamá|papá|padre|madre|abuela|jefa _4 solo|sola|soltera|soltero|hijos|tres|cuatro|cinco|dos|familia
        yo sola|solo _3 mantengo|saco|crio|cuido|llevo|veo
        @person|marido|esposo|hijo|hija|hijos|hijas|muchacho|viejo _3 se|me _2 fue|fueron|anda|andan|va|van|largo _3 norte|otro|lado|lejos|trabajar|gabacho|usa|tijuana|monterrey|estados
        @person _2 anda|andan|esta|estan|vive|viven _2 norte|otro|lejos|gabacho|carcel|usa
        quedar*1|me _1 con|a los|las|mis|mi|sus nietos|nietas|sobrinos|hijos|suegra|hermanos
        se fueron|fue mis|mi hijos|hijo|hija|esposo|marido|viejo|pareja
        pasar*g|pasamos|paso|pasando|sufriendo|padeciendo hambre|hambres|frio|necesidad|necesidades|carencias
        no hay|tenemos|tengo que|para comer|darles|tragar
        nos|me corrieron|echaron|sacaron|aventaron de la|nuestra|mi|su casa
        @person _3 empezo|entro|tiene|va|estudia primaria|kinder|secundaria|clases|terapia _6 no|doy|alcanzo|abasto
        no doy|alcanzo abasto|a todo
        no me doy|da abasto
        viviendo|vivo|vivimos|estoy|quedando|estamos _2 en|con _1 casa|cuarto de|con mi|una|mis|un|prestado|prestada|suegra|cunada|hermana|papas
        """);

    public static readonly Cue Work = new("work", 1, Unless.Denied | Unless.Told, """
        trabajar*1p|chambeo|trabajo|chambear _3 noche|madrugada|turno|turnos|doce|doble|todo|dias|horas|lejos|domingos|diario|sol|fines|veladora|sabados|dos
        trabajo de|hasta|por noche|la|las
        dos|doble|triple|tres trabajos|turno|turnos|chambas|empleos
        turno|turnos _1 doble|noche|nocturno|tarde|rotativo|rolado|12|doce|extra|extras|madrugada|mixto
        doblar*1|doble|doblé|doblaron turno
        me|nos cambiar*6|cambiar*3|subir*6|subir*3|mover*6|mandar*6|alargaron|mandan|van _3 turno|horario|horas|sucursal|ciudad|planta|noche|capacitacion|trabajar
        salir*1p|salgo|entrar*1p|entro|llego|regreso|acabo _3 trabajo|chamba|planta|fabrica|maquila|turno|jale|obra|tienda|restaurante|guardia|local|negocio
        salgo _2 a las #
        trabajo|chamba|fabrica|jale|jefe|patron|planta|maquila|tienda|negocio|oficina|obra|taller|milpa|cosecha|pizca _4 no me|nos _1 dejar*3|da|deja|dan|queda|quedan|permite
        jefe|patron|supervisor|jefa|patrona|gerente no me|nos _1 dejar*|da|dio|deja
        se me junto|juntó _4 tienda|trabajo|chamba|oficina|negocio|fabrica
        cierre de mes|ano|caja|inventario
        inventario|balance en
        andar|ando|estoy|trabajando|anduve|sigo|ahorita en|de la|el|temporada|una|mi pizca|cosecha|siembra|corte|obra|trailer|guardia|gira|ruta|campo|milpa|rancho|comision|cosecha|chofer|velador
        chofer|velador|trailero|albanil|jornalero|jornalera _3
        temporada de cosecha|corte|siembra|zafra|pizca
        me corrieron|despidieron|liquidaron|descansaron _3
        corrieron|despidieron|corrio|corrió _1 trabajo|chamba
        sin empleo|trabajo|chamba|jale|sueldo
        desemplead~|desempleado|desempleada
        perdi|perdí|perder mi|el|la trabajo|empleo|chamba|jale
        buscar*g|buscando trabajo|chamba|empleo|cuarto|donde
        me salio|salió|ofrecieron|dieron|consegui|consiguió|contrataron _2 chamba|trabajo|jale|planta|irme|obra|viaje
        allá|alla hay jale|chamba|trabajo
        entre la|el|los chamba|trabajo|fabrica|maquila|tienda|ninos _4 escuela|no|prepa|y
        o la|el chamba|trabajo o la prepa|escuela
        la chamba|trabajo no la|lo puedo dejar
        horas extra|extras
        por|x mi|el|la trabajo|chamba|jale|turno|horario
        en mi|el|la trabajo|chamba|fabrica|planta _3 no|me _2 mandar*|exigen|tocan|pusieron|subieron|cambiaron
        en la|el|mi maquila|fabrica|planta|obra
        me van|quieren a? mandar _2 a|capacitacion
        descanso|descansos|descansar solo|nada|los
        mi trabajo _3 absorbe|exige|demanda|quita
        mucho|mucha|demasiado|tanto trabajo|chamba|jale
        mi unico dia libre|descanso
        sol a sol
        patron|jefe|jefa|encargado|supervisor|gerente|dueno|duena _1 nos|no|exige|quiere !sabia|supo _6
        @work _7 no _2 tiempo|puedo|pude|alcanzo|alcance|da|dio|dejan|queda
        no _6 por|x|porque|debido _4 @work
        por|x|con el|la|lo|mi|este|tanto|tanta del|de|mi? @work
        llego|llegue|salgo|sali|regreso|vengo _2 cansada|cansado|muerta|muerto|rendida|rendido|molida|molido|agotada|agotado|madrugada _5
        trabajar*1|trabajo|chambeo|vendo|limpio|lavo|manejo _4 todo|diario|dias|noche|noches|hasta|desde|doble|dobles|domingos|casas|ajena|ajeno|calle|mercado
        vender*1|vendo|vendiendo tamales|comida|ropa|en|dulces|quesadillas|tacos|gelatinas|mi|por
        jornadas|jornada de|larga|largas|doble
        me mandaron|mandan|mandar*6 a|de|al _2 otra|otro|comision|viaje|sucursal|monterrey|cancun|turno
        viaje|viajes de trabajo
        de viaje|comision|guardia|servicio|gira|ruta|barco|plataforma petrolera
        pizcando|sembrando|cosechando|vigilando
        turno|turnos|guardia|guardias|velada|jornada _3
        horario|horarios de|del|en trabajo|mi|la chamba|trabajo
        ando en|de|por _4 tijuana|monterrey|norte|cancun|frontera|sierra|gabacho|estados|campo|mar|otra|otro
        me fui|voy|fuimos a trabajar|chambear|pizcar|norte
        en el|otro gabacho|norte|lado
        recorte|recortaron|liquidacion|desempleo|finiquito|huelga
        en|tengo mi|un negocio|puesto|local|tiendita|changarro _4 no|solo|sola|todo|desde|hasta
        trabajo|trabajar*1 de # a #
        de # a # _2 en la|el|una|un
        haciendo dobles|extras|horas
        quedo|quedó|esta|sigue desempleado|desempleada|sin
        mi @person consiguio|consiguió|encontro trabajo|chamba
        nos vamos|vamos todos|a vivir
        me levanto|levanto|despierto|paro a|desde las|la #
        para vender|ganar|sacar
        hacer|hago|hacemos tortillas|tamales|pan|comida _3 vender
        nos|me mocharon|recortaron|quitaron|redujeron horas|dias|sueldo|turno
        corte|zafra de cana|tomate|uva|chile
        no veo ni|hora las|de
        caigo|caí rendida|muerta|muerto|rendido|dormida
        lavar*g|limpiar*g|planchar|planchando|cuidando|cocinar*g|manejar*g|cargar*g|vender*g _2 ajeno|casas|taxi|uber|camion|tamales|comida|en|calle|oficinas|mercado|tianguis
        turno|jornada|tiempo completo|completa
        me|nos _1 ofrecer*6t|ofrecer*3t|dar*6t|ofrecieron|dieron|pusieron _3 turno|chamba|trabajo|puesto|plaza|horas|planta
        por|el|mi|un despido
        de mojado|bracero|indocumentado
        trabajar*1i|trabajaba|chambeaba _4 todo|noche|hasta|doble
        trabajar*1|chambear _3 y _2 estudiar*1|estudio|estudiar
        trabajo _1 # _1 horas|dias
        con mi|el|este trabajo|chamba|negocio|turno _4 no|apenas|batallo|imposible|dificil|ni
        empecé|empece|entre|entré|comence a trabajar|chambear
        mandar*6t|mandaron _2 a otra|otro|la|el ciudad|estado|planta|sucursal|sierra|mina|plataforma
        labor|pizca|siembra|cosecha|milpa|ordeña|corte|jornal|zafra|obra|rancho|taller|bodega|mercado|tianguis _4 todo|sol|diario|noche|tarde|andamos|ando|hasta|no
        andamos|ando|anduve|anduvimos|andar en|de la|el|gira|comision|chofer|labor|pizca|siembra|cosecha|obra|campo
        la|el|mi senora|señora|patron|patrona|jefe|dueno _4 no me suelta|deja|paga|da
        donde|con|la trabajo|limpio|chambeo _4 no|hasta|suelta|sale|salgo
        viaje|viajes largo|largos|corto|foraneo
        en el trailer|camion|barco|taxi|uber
        me salio|salió|cayo|cayó _1 viaje|trabajo|chamba|jale|obra
        sin|quede|quedé|perdi _1 chamba|jale|trabajo|empleo
        negocio|puesto|changarro|tienda|chamba|trabajo _3 da|dan|saco de comer
        da|dan|saco de comer
        soy la|el que|unica|unico tiene|que|chambea|mantiene|trabaja|trae|aporta _3
        ahora|ahorita yo _5 chambear|trabajar|mantener|sacar
        """);

    public static readonly Cue Money = new("money", 1, Unless.Denied | Unless.Told, """
        no _1 hay|tener*1|traigo|tenemos|junto|completo|ajusto|alcanza dinero|lana|varo|feria|para|ni _3
        no _2 alcanzar*3 _2 para|dinero|lo|sueldo|ni pagar|renta|gas|datos|internet|arreglarla|comer|$
        no me|nos alcanza para|el|ni|la
        no tengo|hay para|ni|con|dinero|lana|que _1 pagar|arreglarla|gas|comer|internet|datos|pasaje|saldo|comida|la|el|dinero
        ni para el|la|los gas|renta|comida|pasaje|leche|camion
        falta de pago|dinero|recursos
        apretad~|apretada|apretado|corta|corto|gastada|limitada|limitado|mal de dinero|lana|recursos|economicamente
        pagar _1 renta|deudas|luz|colegiatura|deuda
        deudas|deuda|endeudada|endeudado|prestamo|embargo|empeñar|empene
        gastos de|del|medicos|funerarios|hospital
        los gastos
        cuando me pagan|paguen
        dias que me pagan
        cae la|mi quincena
        quedar*1 sin dinero|nada|sueldo
        economia|economicamente _3
        de ahi comen
        quincena|sueldo|raya|lana|dinero _4 no|se|va|alcanza|toda|puro|apenas
        vender*1|vendi|vendí|empene|empeñe|empeñé _4 para|por pagar|la|el|comer|renta
        ni un peso|quinto|varo
        no _2 dinero|lana|varo|peso|recursos|solvencia
        se va|fue _2 en|para _3 renta|panales|leche|comida|medicinas|deudas|pasaje|gastos
        medicinas|leche|despensa|colegiatura|pasajes _4 cara|caro|gasto|dinero|alcanza
        crisis|situacion|problemas|apuros economica|economico|economicos|dinero
        estamos|ando|andamos|estoy muy|bien|re|sin gastados|gastada|apretados|apretado|apretada|quebrados|quebrada|brujas|bruja|lana
        me deben|retrasaron|pagaron|pagan _2 sueldo|quincena|aguinaldo
        no _1 completo|completamos|ajusto|junto _3
        no completo ni
        me depositan|depositen|paguen
        no _1 tener*1|tengo|hay|traigo _2 para|dinero|de _2 recarga|saldo|datos|camion|pasaje|comer|leche|panales|inscripcion|donde|renta
        no tengo|tenemos de donde
        estamos|ando|estoy|andamos sin _1 lana|dinero|trabajo|un|nada
        subieron la|el|nos renta|gas|luz
        debo|debemos _1 la|dos|tres|mucho|meses renta|luz|dinero|meses|banco
        """);

    public static readonly Cue Connection = new("connection", 1, Unless.Denied | Unless.Told, """
        no _1 llega|hay|tengo|tuve|agarra|entra|tenemos|habia|jala|cuento|alcanza _2 @net !para
        no con|hay|tengo|tuve|llega _2 internet|senal|datos|luz|saldo|wifi
        sin internet|luz|senal|datos|saldo|wifi|corriente|electricidad
        no tuve|tengo internet|luz|senal|datos|saldo|compu|computadora|celular|cel
        no hay senal|internet|luz|ni
        no hay ni senal
        se fue|ir*3 _1 luz|internet|senal
        se me|nos fue|acabo|acabaron|terminaron _1 luz|internet|senal|datos|saldo|red
        nos|me cortar*6|cortaron|quitaron _1 luz|internet|agua|telefono|servicio
        nomas|solo|solamente _1 tengo datos|internet|senal|saldo
        tengo datos|internet _1 los|unos|en|cuando|solo
        donde hay|agarra|agarro|llega|encuentro internet|senal|datos|wifi
        agarro|agarra|pesco|busco senal|internet|wifi
        me robar*6|robaron|asaltaron _4
        robaron|robo|asaltaron _2 @device
        se me|nos descompuso|descomponer*3|quebro|rompio|trono|mojo|perdio|cayo|ahogo|quemo|jodio _2 @device
        @device _3 descompuso|descompuesto|descompuesta|quebro|quebrada|rompio|robaron|no prende|sirve|murio|tronó|trono|empeñe|empene|descompusieron
        descompusieron|rompieron|descompuso|rompio|rompió _2 @device
        compartir*1p|comparto|prestan|prestado|presta|presto _2 @device
        no tengo @device
        con el|un celular prestado
        desde|en un|el|mi ciber|cafe|cyber
        @net _4 no|cae|cayo|cayó|falla|fallo|fallando|lento|lenta|malo|mala|pesimo|pesima|intermitente|muy
        sin|mala|poca|falla|fallo|problemas|batallo|batallando|baja _3 @net
        se cae|cayo|cayó|corta|corto|va|iba _1 red|senal|internet|luz|wifi|conexion
        apagon|apagones
        donde vivo no
        en mi|la pueblo|rancho|comunidad|ejido|colonia|sierra|casa no _4 @net
        hago|uso|trabajo|entro todo|desde|con _2 telefono|celular|ciber
        vender*1|vendi|vendí|empeñe|empene|perdi|perdí|mojo|cayo _3 laptop|compu|computadora|celular|telefono|tablet|cel
        sin compu|computadora|celular|cel|laptop|telefono
        no tengo|hay|cuento|tenemos _2 compu|computadora|laptop|equipo|internet
        ciber|cyber|cibercafe
        mi|la|el @device _3 no _1 prende|sirve|carga|jala|funciona|enciende
        internet|wifi|senal de|en la|el|mi presidencia|plaza|vecina|vecino|biblioteca|escuela|trabajo|tienda|prima
        @device _3 no _1 agarra|prende|sirve|carga|jala|funciona|enciende|tiene
        nomas|solo|solamente cuento con|tengo _3 @net
        compartir*4p|compartir*6p|compartimos|comparten|turnamos|prestamos _3 @device
        un|el solo|unico|mismo _1 @device _6
        @device _5 entre|para|con todos|dos|tres|cuatro|cinco|mis|mi
        se me|nos _1 descompuso|murio|murió|rompio|trono|mojo|perdio|robaron|chingo|fregó|frego _1 el|la|mi @device
        todavia|aun|hasta no _2 ponen|instalan|conectan|pasan|llega _2 internet|luz|linea|fibra
        subir*n|bajar*n|caminar*n|ir*n|voy|subo|bajo|camino _3 cerro|loma|pueblo|centro|cabecera|presidencia|ciber|tienda|carretera _4 internet|senal|datos|wifi
        hasta que _2 haya|llegue|regrese|baje|tenga _2 internet|senal|luz|datos
        no _1 agarro|agarra|pesca|hay|llega|entra _2 senal|internet|datos|wifi|red
        @net|señal _3 llega|agarra|hay|pesca|entra _1 nomas|solo|solamente|hasta|en|donde _3
        aca|aqui|alla|ahi en|por la|el|mi sierra|rancho|ejido|monte|comunidad|pueblo|milpa|cerro _5 @net|senal
        no hubo|hay|habia|tenemos|tuvimos _1 luz|senal|internet|corriente|datos
        @device _2 es|era de|del mi|la|el|mis hijo|hija|esposo|mama|hermana|vecina|hermano|nieto|trabajo|nieta
        me lo|la presta|prestan|pasa _3 cuando|hasta|solo|nomas|un|en|los
        techo|barda|pared|cuarto|casa|lamina _4 lluvia|lluvias|agua|viento|huracan|temblor|cayo|cayó|volo
        se llevaron|robaron|quitaron|asaltaron _4 @device|mochila|cartera
        """);

    public static readonly Cue General = new("general", 1, Unless.Denied | Unless.Told, """
        vivo con mi|mis suegra|suegros|suegro
        tengo|cuido|mantengo|crio|traigo # hijos|ninos|nietos|hijas
        tengo|con dos|tres|cuatro|cinco hijos|hijas|ninos|chamacos
        mi|un hijo|hija|nino|nina tiene|con autismo|discapacidad|down|epilepsia|fiebre|tos|calentura
        no _3 deja|dejan|permite usar|prender la|el computadora|compu|celular
        cuarto de un? hotel
        albergue
        me mudar*
        de mi pueblo no|me
        sola|solo con los|mis gastos
        """);

    public static readonly Cue Kin = new("kin, named", 0.25, Unless.Told | Unless.Quoted, """
        mi|mis|a @person
        mi|mis nietos|gemelos|suegros|primitos|primitas|sobrinitos
        soy|quede|quedé _1 mama|papa|viuda|viudo|cuidadora|cuidador|abuela|madre|jefa
        tengo|traigo|con un|una|dos|tres|mi bebe|hijo|hija|hijos|hijas|nino|nina|ninos|recien
        """);

    /// <summary>Fields of words: a part of life, and what makes it weigh.</summary>
    public static readonly Cue[] Fields =
    [
        new("work, named", 0.7, Unless.Told | Unless.Quoted, """
            @work !en|equipo|final|escrito|de|integrador
            trabajar*1p|trabajo|chambeo|vendo|atiendo|manejo|limpio|lavo
            albanil|chofer|mesera|mesero|enfermera|obrera|obrero|cajera|cajero|cocinera|cocinero|guardia|vigilante|campesino|jornalero|comerciante|empleada|vendedora|vendedor|repartidor|policia|soldado|militar|taxista|costurera|ferreteria|papeleria|farmacia|estetica|panaderia|carniceria|constructora|empacadora|invernadero|call
            jefe|jefa|patron|patrona|supervisor
            """),
        Kin,
        new("money, named", 0.7, Unless.Told | Unless.Quoted, """
            dinero|lana|renta|deuda|deudas|gastos|sueldo|quincena|prestamo|pasaje|pasajes|panales|leche|despensa|feria|varo|recursos
            """),
        new("connection, named", 0.7, Unless.Told | Unless.Quoted, """
            internet|senal|wifi|datos|saldo|recarga|luz|conexion|modem|red
            celular|cel|compu|computadora|laptop|telefono|tablet _3 prestad|roto|viejo|robaron|no|sin|comparto|descompuesto|solo
            """),
        new("way, home", 0.7, Unless.Told | Unless.Quoted, """
            camino|camion|transporte|carretera|pueblo|rancho|sierra|comunidad|albergue|cuarto|casa _3 horas|no|lejos|quemo|incendio|inundo|cayo|prestada|mudanza
            inundar*|incendiar|incendio|incendió|huracan|temblor|derrumbo
            viviendo|vivo|vivimos _2 con|en _2 cunada|suegra|prima|hermana|tia|albergue|campo|calle
            pension|alimenticia|custodia|divorcio|separacion|viuda|viudo|juzgado|abogado|carcel|detenido
            """),
        new("illness, named", 0.7, Unless.Told | Unless.Quoted, """
            @ill
            ciega|ciego|paralisis|paralitica|sorda|sordo|varicela|calentura|temperatura|dolor|dolores|columna|quimioterapias|psiquiatra|medicamentos|diagnosticaron
            """),
        new("it weighs", 0.2, Unless.Denied | Unless.Told, """
            cansad|cansada|cansado|agotada|agotado|apenas|batallo|batallar*|batallando|dificil|complicado|pesado|pesada|ocupada|ocupado|tiempo|horas|todo|todos|toda|diario|tarde|noche|noches|madrugada|doble|dobles|extra|turno|turnos|sola|solo|domingos|sabados|desde|hasta|cada
            por eso
            me toca|conecto|cuesta
            ando|haciendo|sacar
            """),
        new("it hinders", 0.3, Unless.None, """
            no puedo|pude|alcanzo|alcance|hay|tengo|tuve|me|nos|he|duermo|aguanto|llega|pasa|deja|dejan|da|dio|voy|entregue|subi|podre
            sin tiempo|dormir|poder|dinero|internet|trabajo
            ya no puedo|alcanzo
            ni tiempo|dormir|para
            quedo|quedó|quedé|quede sin|sola|ciega|desempleado|viuda
            """),
    ];

    /// <summary>It is over, or good.</summary>
    public static readonly Cue Solved = new("solved", -2, Unless.None, """
        ya salio|salió|se|esta|anda|ando|estoy _3 alivio|alivió|bien|mejor|cien|hospital
        todo|todos bien
        no paso|pasó a
        ya quedo|quedó atras
        ya ando trabajando|bien|tranquilo|al
        mes|ano|semestre pasado
        pero ando bien
        busco|buscar otro trabajo
        en mi trabajo puedo|usamos
        pero ya ando|estoy
        """);

    public static readonly Cue[] All = [Health, Loss, Home, Work, Money, Connection, General, .. Fields, Solved];
}
