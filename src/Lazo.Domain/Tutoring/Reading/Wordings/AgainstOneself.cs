namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>More ways to say that one wants to die, hurts oneself or makes ready: the paradigms of everyday words, and what people tell of themselves without naming it.</summary>
/// <remarks>Beside <see cref="Danger"/>, whose cues take them in.</remarks>
internal static class AgainstOneself
{
    /// <summary>Death or an end wished for.</summary>
    public const string Wishes = """
        falte|falta|falto|muera|muere _2 yo me voy detras|tras|con|tambien
        me voy detras|tras de? ella|él|ellos|mi
        cruzo|paso|manejo|voy _9 que pase lo que tenga|dios que|quiera
        irse|ir*s al cielo con _2 @person|abuelo|abuelito|papa|mama|angelitos|dios|diosito
        ya no _1 voy|vaya a? estar|seguir en este|el mundo
        darme|doy|dar un|el tiro|balazo|plomazo
        despierto|desperte|desperté|amanezco|amaneci|amanecí _6 porque _1 desperte|desperté|despierto|sigo|amaneci|amanecí
        volvieron|regresaron|siguen|tengo|traigo las|los|malas|esas|esos ideas|pensamientos|ganas de _1 morir|matarme|no|hacerme|irme|cortarme
        volvieron|regresaron las|esas ideas|voces
        si me muero|muriera|mato _6 queda|quedaria|cobran|seguro
        brazos|muñecas|munecas vendados|vendadas|vendado
        vendadas|vendados las|los muñecas|brazos
        decidi|decidí|decidido _5 esta|hoy noche|mismo $
        ni para|pa morir*n|morirme|matarme _1 sirvo
        cutting again|myself
        want|wanna|wish to? _2 disappear|vanish
        never wake up
        not wake up
        not be here|alive anymore
        can't|cant|cannot take|do|handle it|this anymore|life|living
        tired of living|life|existing|being
        no point in living|life|going
        better if i _3 gone|dead|here
        if i _2 dead|died|gone
        i should _2 die|dead
        alcanzarla|alcanzarlo|alcanzarlos|seguirlo|seguirla|reunirme _4 donde|arriba|cielo|alla|allá|pronto|ya|$
        desde que _2 morir*3|fallecer*3|faltar*3|fue|ido|mataron _9 alcanzarla|alcanzarlo|irme|seguirla|seguirlo|morirme|acompañarlo|acompañarla
        querer*1|quisiera|ganas|pienso|voy _3 alcanzarla|alcanzarlo|seguirla|acompañarla _1 $
        esperar*g|esperar*1p|que _3 morir*s|falten|falte|crezca|crezcan|casen|case _5 para|pa _1 irme|descansar|morirme|ahora|yo|poder
        irme yo tambien
        irme con mis muertos|muertitos|padres|papas|abuelos|hijos
        no pienso|creo|quiero|planeo|espero _1 llegar|pasar|durar|vivir _1 a|de|hasta los|las|el|fin|navidad|viejo|vieja|diciembre|mañana|mas
        no _1 durar*1|duro|durare|dure mucho|mas $
        ya no me queda|quedan mucho|ganas _1 $
        ya no me queda|quedan mucho|ganas|fuerzas de|para vivir|seguir|nada
        otro|otra|alguien que si _2 vaya|va|quiera|piense|pueda _1 llegar|vivir|estar
        me gustaria|gustaría|encantaria no|dejar|desaparecer|poder _1 existir|despertar|haber|ser|estar|despertarme|morirme|descansar
        me gustaria|gustaría|encantaria morirme|morir|desaparecer|dormirme !de|del
        quien|quién|como pudiera|fuera _1 morirse|morirme|muerto|muerta|dormirse
        que bueno|bonito|rico|paz seria|sería|fuera|ha _3 morir*n|morirse|muerta|muerto|despertar
        morirme|morirse seria|sería|es|ha|debe|fuera _3 mejor|descanso|alivio|solucion|facil|descansar
        pensar*1|pensar*g|pensado|pienso _4 morirme|muerte|morir*n|matarme|desaparecer !de|del
        pensar*1|pensar*g|pensado|pienso _3 en no seguir|vivir|estar|despertar|existir
        idea|ideas|pensamientos|pensamiento|voz|voces|ganas _3 morirme|muerte|morir|matarme|suicidas|feas|feos|negras|negros|malas|aventarme|tomarme|cortarme|ahorcarme|colgarme|desaparecer
        voz|voces _6 que me _3 mate|muera|aviente|corte|haga|tome|sirvo
        se|me me? mete|meten|viene|vienen _2 la|cabeza|mente _5 morirme|matarme|feas|feos|malas|quitarme|aventarme|cosas
        tengo|traigo|vienen|llegan malos|malas|feos|feas pensamientos|ideas
        pensamientos|ideas muy? feos|feas|malos|malas|oscuros|negros|raros
        hacer*n|hago|haga|cometer*n|cometa|hacerme _2 tonteria|locura|barbaridad|estupidez|pendejada !de
        hacer*n|cometer*n|haga _2 tonterias|locuras _1 $
        no _1 respondo de mi|lo
        no _1 se si voy|vaya a? _1 amanecer|aguantar|llegar|despertar|estar
        si amanezco|despierto|llego|sigo _2 mañana|viva|vivo|lunes
        si _2 sigo|estoy viva|vivo|aqui para
        para|pa lo que me queda|falta
        da|dan igual|lo|mismo _3 vivir|morir|vivo|muero|viva|muerta|despertar|pase|si
        me da|vale igual|lo|madre|mismo _4 morirme|vivir|morir|vida|despertar|muera|viva|pase
        ya no _1 aguanto|soporto ni un dia
        quiero|quisiera|necesito que _2 termine|acabe|pare|apague|detenga|calle _2 todo|dolor|vida|vez|sufrimiento|existencia
        la vida _3 pesa|duele|cansa|estorba|sobra|odia|queda|importa
        vivir|vida _1 es|se _4 infierno|tortura|castigo|martirio|calvario|carga|insoportable
        por mi que|q _1 se _1 acabe|muera|termine|caiga
        ya quiero que _1 se _1 acabe|termine _3 vida|vez|todo|sufrimiento
        pinche|puta|maldita|cochina|perra vida _4 acabe|termine|quiero|aguanto|ya|no|harto|harta
        ya me vi|veo _1 muerta|muerto|tumba|caja|panteon
        no le veo|encuentro|hallo _2 caso|sentido|chiste|objeto _2 vivir|levantarme|vida|nada
        todo|nada _1 da|vale igual|lo|madre _3 muera|viva|vivir|existir
        el mundo _5 mejor|igual _4 sin mi
        el mundo _5 mejor|igual _4 yo
        nadie|ninguno _5 cuenta|extranar*|faltar*|notar*|enterar* _4 si _1 muero|muriera|faltara|desaparezco|voy|mato|desapareciera
        si _1 muriera|muero|faltara|desapareciera|matara|desaparezco _4 nadie|mejor|que|quien|mas|todos|alivio|ni
        mi mamá|mama|familia|hijos|esposo|esposa|papa|hermanos _3 estaria|estarian|viviria|vivirian|seria|serian _3 sin mi
        mi mamá|mama|familia|hijos|esposo|esposa|papa|hermanos _4 no _2 tuviera|tuvieran|hubiera|existiera _3 mi|cargar|mantener|naciera
        que se va|vayan|iran al? infierno|cielo|limbo _6 matan|suicidan|quitan|vida
        los|las que se _1 matan|suicidan|quitan|ahorcan _6 infierno|cielo|dios|van|perdona|perdon|pecado
        dios _2 perdona|perdonara|perdone|castiga _4 quitan|quita|matan|suicida|vida|mata|suicidio
        es pecado _4 querer|matarse|quitarse|vida|morirse
        es pecado|malo|normal _3 querer|pensar|desear|pedir _2 morir*n|morirse|muerte|morirme
        es normal _9 no querer vivir|despertar|existir|levantarse
        """;

    /// <summary>A deed: tried, thought through, begun.</summary>
    public const string Deeds = """
        volver*1|quiero|quisiera|ganas|pienso|intente|intento _2 intentarlo|hacerlo|intentar _6 internan|internar|hospital|psiquiatrico|psiquiatra|pastillas|matarme
        internan|internaron|internar|hospital|psiquiatrico|psiquiatra|urgencias _9 intentarlo|intente|intenté|pastillas|cortes|corte
        soltar*n|suelto|solté|soltara _1 el|del volante
        manejar*g|manejando|manejo|acelero|acelerar _9 estampo|estamparme|barranca|estrello|estrellarme|volteo|poste|voladero|puente
        a ver si _4 me _1 estampo|mato|muero|atropellan|matan|lleva|estrello|pasa|ahogo
        que _1 parezca|pareciera|parecer accidente
        parezca|pareciera un? accidente
        como hacerle|hacerlo|hacer|sin _5 no _1 duela|doler|duele|sufrir|sientan|encuentren
        cuanto|cuanta|cuantas|cuántas|cuánto pastillas|tafiles|aguanta _4 para|morir|viga|rama|soga|lazo|hacen|necesitan|se|mata
        viga|rama|lazo|mecate|soga|cinturon|reata|cable|sabana _6 aguanta|aguante|colgar*|colgarme|cuello|patio|arbol|techo|amarre|amarré|compre
        amarrar*1|amarre|amarré|puse|poner*1t|enrede|enredé _4 cuello|viga
        cinturon|cinto|lazo|soga|mecate|cable|sabana|corbata _2 al|en|mi cuello
        me falta|falto|faltó|falte|hace|tuve|tengo _2 valor|valentia|huevos|agallas
        me dio miedo|cobardia _2 hacerlo|saltar|aventarme|jalarle|tomarmelas
        no tuve el? valor|huevos
        no|ni _1 tengo|tuve el? valor para|de _2 hacerlo|morir|matarme|quitarme|terminar|acabar
        tomar*1t|tomar*3t|tomarme|tragar*1t|trague|tragarme|ingerir*1t|ingerir*3t|ingerir*n|tomo|tomarse _4 frascos|puño|puno|punado|puñado|veneno|cloro|raticida|insulina|tiner|thinner|insecticida|plaguicida|gramoxone|herbicida|fabuloso|acido|gasolina|anticongelante
        tengo|traigo|guardo|guarde|guardé|junto|junte|junté|junté|juntando|compre|compré|comprado|conseguí|consegui|escondo|guardadas|juntado _4 pastillas|pastilla|pildoras|clonazepam|cloro|raticida|veneno|tafiles|rivotril|somniferos !para
        tengo|traigo|guardo|guarde|guardé|compre|compré|comprado|conseguí|consegui|lista|listo|busque|busqué _3 soga|lazo|veneno|raticida|mecate|navajas|pistola|arma !de|para
        corte|corté|cortar*g|cortando|cortarme|corto|cortado|rajo|rajé|rajarme|tasajeo _4 brazo|brazos|muneca|muñeca|munecas|muñecas|piernas|pierna|muslos|venas|vena|panza|estomago|antebrazo
        me corte|corté|corto|cortaba|rajo|raje|rajé _1 otra|hoy|anoche|ayer|$ _1 vez|$ !el|la|con|un
        me vuelvo|volvi|volví|volvia|volver a cortar|lastimar|rasguñar|golpear|quemar|hacer
        me quemo|queme|quemé|quemaba|lastimo|lastime|lastimé|pellizco|muerdo|rasguño|araño|pego|golpeo _2 con _1 cigarro|encendedor|cerillos|plancha|navaja|tijeras|agujas|pared|puños|cutter|compas|rastrillo|piernas
        me quemo|queme|lastimo|lastime|corto|pellizco|pego|golpeo|araño|rasguño|muerdo _6 para|pa _1 sentir|calmarme|desahogarme|castigarme|algo|no
        me pego|golpeo|araño|rasguño|muerdo|pellizco|cacheteo _1 en|a|contra las|la|mi|el|mis|yo piernas|cabeza|cara|brazos|pared|misma|mismo|sola|solo
        me jalo|arranco el|los pelo|cabello|cabellos|pelos
        me _1 hago|hice|hacia|hacía|haciendo daño|dano|dañito|heridas|cortes|cortadas|marcas
        cortes|cortadas|cortaditas|rasguños|rasguñotes|rayones|cicatrices|heridas _2 en|por los|las|el|sus|mis|su brazo|brazos|piernas|muñecas|munecas|muslos|antebrazo|pierna
        trae|traia|traía|tiene|encontre|encontré|halle|hallé|vi|descubri|descubrí|vimos _4 rasguños|cortes|cortadas|cortaditas|heridas|cicatrices|navaja|navajas|cutter|sangre|marcas
        se corta|cortaba|rasguña|lastima|golpea|araña|rasguñó _3 brazos|piernas|brazo|muñecas|sola|solo|pared|cabeza|misma|mismo
        subi|subí|subir*1t|parar*1t|pare|paré|asome|asomé|sentar*1t|sente|senté|quedar*1t _4 azotea|puente|barandal|barranca|barranco|vias|vías|orilla|cornisa|balcon
        fui|ir*1t|paso|pase|pasé|voy _2 al|el|por|a puente|vias|vías|barranca|barranco|presa|rio|metro|azotea _9 aventar|tirar|saltar|pienso|viendo|mirando|pense|pensé|brincar|quedé|quede|dan|dio
        cada que|vez|q paso|cruzo|manejo|voy|que _9 pienso|dan|aventarme|ganas|soltarme|tirarme
        aventarme|tirarme|lanzarme|echarme|saltar|brincar|aviento|tiro|aventara|aventaba al|del|desde|de|a|por las|la|los|el|un? metro|tren|puente|vias|azotea|pozo|rio|presa|carretera|barranca|barranco|balcon|ventana|carros|coches|camion|trailer
        dejar*1|deje|dejé|dejando de comer|tomar _3 para|pa|adrede _2 morir|morirme|acabar|ver|desaparecer
        dejar*1|deje|dejé|dejando _3 insulina|dialisis|tratamiento|antidepresivos|quimios _5 vez|acabe|morir|muero|ya|importa|caso|igual|vivir
        ya no _1 tomo|tomar|pongo|poner|inyecto mis|mi|la|las insulina|antidepresivos|dialisis|medicinas|medicina _4 ya|pa|que|igual|vez
        si _2 vuelvo|intento|intente a? _2 intentar*|matarme|cortarme|cortar
        ya _1 intente|intenté|trate|traté|he _1 una|dos|otra|#|varias|intentado vez|veces _2
        tomar*1t|tomar*3t|tomarme|tragarme|trague|tomo _4 frasco|bote|caja|monton de|con _1 @pills
        tomar*1t|tomar*3t|tomarme _1 todo el frasco|bote
        intente|intenté|trate|traté|intento|intentar*3t de? quitar*|matarme|matarse|ahorcar*|ahorcarme|colgarme|irme|aventarme|cortarme
        no es _1 primera vez que _1 intento|intente|lo|pienso|me
        por favor no me _2 encierren|internen
        decir*3|poner*3|escribir*3|puso|escribio|escribió|publico|publicó|subio|subió|mando|mandó _4 adios|despedida|despidiendo|despidiéndose|despidiendose|perdonenme|perdón|perdonen
        si lo|la|le dejo|deja|corto|cortan|termino _2 se|me _1 mata|mato|suicida|muere|corta|ahorca|avienta
        se mata|suicida|ahorca|corta|avienta si lo|la|me|le|no|yo
        @person|novio|novia|amigo|amiga|compañero|compañera|alguien|chavo|chava|vecino|vecina _4 no querer*3 vivir|despertar|existir|estar|seguir !con|en|aqui
        @person|novio|novia|amigo|amiga|compañero|compañera|alguien _6 no querer*3|quiere ya? _1 vivir|existir !con|en
        @person|novio|novia|amigo|amiga|compañero|compañera|alguien _6 querer*3p _1 morir*n|morirse|matar*n|matarse|suicidarse|desaparecer|ahorcarse !de|del
        @person|novio|novia|amigo|amiga|compañero|compañera|alguien _4 se _1 querer*3 morir|matar|ahorcar|aventar|colgar|suicidar
        @person|novio|novia|amigo|amiga|compañero|compañera|alguien _4 se _2 tomo|tomó|trago|tragó|tomar*3t _3 pastillas|frasco|cloro|veneno|raticida
        tengo|da|traigo miedo _3 que _3 haga|cometa|vaya|se|le|les algo|locura|tonteria|hacer|haga|mate|aviente|hagan
        """;

    /// <summary>What is put in order before a leave for good.</summary>
    public const string Farewells = """
        cuenta|casa|terreno|seguro|escrituras|ahorros|carro|camioneta|afore|pension|testamento|tierras|puesto|negocio _2 a nombre de
        a nombre de mi|mis|los|su _3 es|era lo _1 ultimo|unico
        arreglar*1|arreglado|arreglada|arregle|arreglé _3 papeles|seguro|testamento|terreno|escrituras|funeral|caja _5 sin|cuando|mi|por|hijos|este
        van|va|iran|quedan|quedaran a? quedar|estar|vivir _2 bien|mejor|protegidos|asegurados|tranquilos _1 sin mi
        hacer*1t|hice|haciendo|pagar*1t|pague|pagué|compre|compré|escogi|escogí|deje|dejé _2 testamento|funeral|ataud|entierro|panteon|caja
        ya no me va|van|iran|irá a? _1 servir|hacer|hacen|ocupar|importar _1 falta|$ _2
        no me van|va a hacer falta
        regalar*g|regalar*1t|regale|regalé|repartir*1t|repartir*g|dar*g|dando|estoy _2 mis|todas|toda|todo _1 cosas|libros|ropa|animales|plantas|pertenencias|perro|perros|gato _9 ya|no|necesitar|falta|ocupar|cuando|voy
        quien|quién|alguien _3 quede|quedara|cuide|cuida|cuidara|haga|encargue _3 perro|perrita|perros|gato|gatos|hijos|niños|ninos|niña|mama|plantas _5 falto|falte|este|esté|faltara|muero|siga|no
        encargar*1|encargo|encargue|cuide|cuídeme|cuideme|cuiden|cuidenme _3 hijos|niños|niña|hija|hijo|mama|mamá|familia _6 falto|falte|este|esté|faltara|muero|estoy|pasa|no
        cuando|si|para _1 vea|lea|lean|leas|encuentren|vean|reciba|encuentre|oiga|abran esto|este|mensaje|carta|ya|me _9 no|muerta|muerto|voy|estar|lejos|tarde|ido
        cuando|si _1 lea|lean|leas|vea|reciba esto|este _4 ya
        no|ni se _1 sienta|culpe|culpen|sientan _1 culpable|mal|usted|nadie _3
        usted|ustedes|nadie|ella|mama|mamá|tu no|tuvo|tiene|tienen|tuvieron _2 tuvo|tiene|tienen|tuvieron|culpa|la culpa|nada|de
        guarde|guarden|conserve este|esta|el|mi mensaje|captura|audio|recado|numero _5
        si _2 mañana|manana|lunes|dia|rato no _1 aparezco|contesto|llego|amanezco|despierto|conecto|sabe|estoy|respondo
        si _2 no|ya _1 contesto|aparezco|regreso|respondo|vuelvo|sabe|llego _5 fue|busque|busquen|avise|llame|hable|policia|cuñado|hermana|mama
        por si _3 ya? no _1 contesto|aparezco|regreso|vuelvo|despierto|amanezco|estoy|llego
        carta|cartas|nota|recado|video|audio _6 para|pa cuando _2 no _1 este|esté|viva|este
        digale|dígale|diganle|dígales|digales|digan _6 que _2 gusto|quise|amo|quiero|perdonen|perdon|perdone|honor|extrañar
        hoy|esta|mañana _1 se|noche _1 acaba|termina|acabo|termino|acabó $
        hoy|esta|mañana noche? _2 se acaba|termina|acabo todo|el|mi|este _1 sufrimiento|vida|dolor|$
        no le|les quito|quitare|doy mas|más _2 tiempo|lata|molestias|problemas _6 nadie|hoy|nunca|ya
        ya me canse|cansé de luchar|pelear|sufrir|intentar|todo|vivir|aguantar|fingir|seguir|estar
        ya no voy a estar aqui|$
        no|ya _1 voy|creo a? estar|ver|alcanzar _2 navidad|cumpleaños|diciembre|graduacion|posadas|crecer
        no voy|iba a? ver crecer
        me voy|iré|ire a? ir _2 con|a mi|mis|donde|descansar|mejor|el|la abuelito|abuelita|hijo|hija|mama|papa|angelito|bebe|esposo|muertos|vida
        recuerdenme|recuérdenme|recuerdeme|recuérdeme|acuerdense|acuérdense|acuerdese|recuerden|recuerde _3 como|bonito|de|con|por|asi|siempre|alegre
        perdon|perdón|perdone|perdoneme|perdóneme|perdonenme|perdonen|discúlpenme _2 por _2 lo|todo|haberles|haber|que|no _2 voy|hacer|fallado|hice|aguantar|aguante|pude|poder|fallar|soy
        gracias por todo _2 y perdon|perdón|perdone|adios|cuidese|cuídese
        adios|adiós|bye a todos|todas|mundo _2
        """;
}
