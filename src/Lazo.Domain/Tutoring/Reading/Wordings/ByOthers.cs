namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>More ways to tell of violence: blows with what, threats with what, abuse of a child, of a body, of a worker, extortion.</summary>
/// <remarks>Beside <see cref="Danger.Violence"/>, which takes them in.</remarks>
internal static class ByOthers
{
    public const string Wordings = """
        pegar*3|pegar*6|pega|dar*3|dar*6|golpear*3|golpear*6|golpea|agarrar*3|agarra _3 con _1 el|la|un|una|lo|su cable|palo|cinto|cinturon|chancla|fajo|manguera|vara|reata|puño|puños|cucharon|plancha|bat|tubo|escoba|gancho|hebilla|varilla|que|sarten|machete
        dar*3|dar*6|da|dan _4 palizas|paliza|golpizas|cates|chingas|chinga|madriza|madrizas|trompadas|cachetadones|puñetazos|patadas|nalgadas|zapes|fuetazos|cintarazos|golpazos
        @abuser|@person|señora|vecina _6 pegar*3|pega|golpear*3|golpea|maltratar*3|maltrata|pegaba|quema|encierra|azota _2 a _1 su|sus|mi|mis|los|las|la|el|un|una @minor|hijos|mama|abuela|abuelita|suegra|esposa|mujer|viejita|viejitos|señora
        me|nos|le|la|lo romper*3|rompio|rompió|rompe|quebrar*3|quebró|quebro|fracturo|fracturó|partio|partió|abrio|abrió|revento|reventó|tumbo|tumbó|zafo|zafó|hincho|hinchó|deshizo _2 nariz|labio|hocico|boca|mano|brazo|costilla|costillas|diente|dientes|ceja|cabeza|cara|pierna|piernas|jeta|madre|ojo|mandibula|dedo|dedos|lentes
        me|nos|le|la|lo _1 romper*3f|rompe|parte|quiebra|va|van _3 piernas|patas|cara|madre|hocico|jeta|huesos|mano
        si _1 voy|salgo|estudio|dejo|hablo|digo|entro|denuncio|regreso|vuelvo|llego|contesto|prendo|saludo|llamo|trabajo _6 me|nos rompe|pega|mata|golpea|parte|madrea|quiebra|quema|deja|cuelga|ahorca|echa|encierra|quita|desaparece
        me|nos|la|lo|le _1 dejo|dejó|dejaba|deja|dejaron|puso|pusieron _3 ojo|ojos|cara|boca|brazo|brazos|labio|cuerpo|espalda|piernas|morada|morado|moretones|inconsciente|sangrando|marcas|marcada|moretes|sorda|sordo|golpeada|hinchada
        llegar*3|llega|llegó|llego|aparecer*3|amanecer*3|amanecio|viene|venia _3 golpeada|golpeado|golpeados|golpeadas|moreteada|moreteado|sangrando|madreada|madreado
        pateando|pateo|pateó|patea|golpeando|tumbando|tumbo|queriendo|tratando|quiere _1 la|mi|nuestra|entrar|tumbar|a puerta|zaguan|porton|fuerza
        afuera de _1 mi|la|su casa|puerta|trabajo|escuela|secundaria|chamba _6 gritando|amenazando|pateando|esperando|golpeando|buscando|machete|pistola|espera|esperandome
        esperar*3|espera|esperó|espero|esperaba|esperando|siguio|siguió|sigue|persigue|persiguio _4 afuera|salida|esquina|parada|casa _5 miedo|trabajo|chamba|escuela|temblando|amenazo|dijo
        me|nos|la|lo siguen|siguio|siguió|siguieron|sigue|persigue|persiguen|vigila|vigilan|acosa|acosan|rastrea|acecha|seguia hasta|desde|por|todas|a|afuera|cuando|del !saliendo|la|el|los
        ya saben|sabe donde|dónde vivo|vivimos|trabajo|estudian|vive|estudio
        enseñar*3|enseño|enseñó|enseñaron|saco|sacó|sacaron|apunto|apuntó|apuntaron|amenazo|amenazó _3 pistola|arma|cuchillo|navaja|machete|fusca|cuete|escuadra|punta|rifle
        amenazo|amenazó|amenaza|amenazan|amenazaron|amenazando|amenazas _4 con _4 matar*|pistola|cuchillo|navaja|machete|quitar*|quitarme|quemar*|golpear*|hijos|niños|acido|ácido|muerte|fotos|publicar|lastimar|matarse|matarme|desaparecer
        amenaza|amenazan|amenazo|amenazaron que|q me|nos|le|si|va|van
        decir*3|dice|dijo|dicen|dijeron que|q _3 me|nos|le|la va|van a matar|desaparecer|quemar|levantar|golpear|romper|echar|cobrar|quitar|hacer|encontrar|ir
        me la|las|lo va|van|iba a pagar|cobrar
        que me|nos va|van|iba a cobrar|desgraciar|desfigurar|arruinar|joder|chingar|partir|reventar|hundir
        van|va|vienen|vendran por mi|mis|nosotros|el|la hijo|hija|hijos|hermano|hermana|niños|familia|mama|$
        si no deposito|depositamos|pago|pagamos|doy|mando|entrego|transfiero|coopero|deposita|paga _9 matan|hijo|hija|hijos|familia|van|queman|secuestran|levantan|publican|mandan|suben|casa|mata
        piden|pide|pidiendo|exigen|quieren|cobran|quiere|cobrando _3 dinero|rescate|cuota|piso|feria|lana|mil|fotos|nudes|pack _6 o|si|matan|familia|publican|amenazan|mandan|manda|secuestr|levantan|queman|negocio|tienda|local|casa
        cobran|cobrando|cobro|cobrar|pedir|piden|pagar derecho de piso
        cobran|cobrando|cobrar|piden|pagar|cuota|pagamos|pago piso
        la|los|unos|el maña|mañosos|malandros|sicarios|halcones|narcos|cartel|malitos|marinos|contras|plaza _9 hijo|hija|hermano|llevar*|quieren|trabaje|jale|buscan|matar|pagar|piden|amenaz|casa|llevaron|mi
        trabaje|jale|trabajar|jalar|vender|halconear|mover con|para|pa ellos|maña|cartel|malandros|droga|cristal|narcos|la|los _4 si|o|no|quieren|obligan
        quieren que|reclutar|reclutaron|reclutan _4 hijo|hermano|hijos|sobrino|primo|trabaje|jale
        me obliga|obligan|obligaba|obligó|obligo|obligaron|fuerza|forza|forzo|forzó|forzaba _1 a tener|tocar*|tocarlo|hacer|hacerle|hacerlo|hacerles|acostarme|ver|dormir|besar*|besarlo|casarme|quitarme|desnudarme|prostituirme|estar|vender|trabajar|chupar|abrir
        relaciones _3 aunque|sin|por|a|cuando|obliga|forz _1 no|querer|quiera|quiero|fuerza|fuerzas|la
        tener|tenga relaciones|sexo|intimidad _2 aunque|sin|a|por|cuando _1 no|querer|quiera|quiero|fuerza|fuerzas|la|él|el|con
        me _1 agarrar*6|agarraron|sujetaron|tenian|metieron|jalaron|subieron entre|varios|a|al|todos|tres|dos|cuatro _3 varios|todos|fuerza|hombres|tipos|compañeros|camioneta|carro|bodega|baño
        bajar*3|bajar*6|bajaron|bajo|bajó|quitar*3|quito|quitó|quitaron|arranco|arrancó|levanto|levantó|desabrocho _1 el|los|la|mi pantalon|pantalones|calzon|calzones|falda|blusa|ropa|brasier|short|pants|vestido
        tocar*3|toca|tocó|tocaba|manosea|manosear*3|agarra|agarraba|soba|acaricia|mete|metió|roza|besa|besó|besaba _4 pechos|senos|nalgas|piernas|partes|entrepierna|chichis|bubis|trasero|vagina|pompis|abajo|intimas|cuerpo|fuerza
        me|la|lo manosea|manoseo|manoseó|nalguea|soba|acaricia|espia|besa|besó|besaba|arrima|arrimaba|tocaba _2 cuando|donde|mientras|sin|y|aunque|en|si|por|debajo|$
        me|la|lo toca|tocó|tocaba|agarra cuando|mientras|aunque|debajo _4 @me|solos|sola|duermo|dormida|nadie|ropa|quiera|quiero|falda|noche|mama
        me|la|lo toca|tocó|tocaba donde no _9
        se _2 mete|metio|metió|metia|metía|acuesta|acosto|acostó|pasa|sube|acerca|mete _1 a|en|conmigo|por mi|la|su|nuestro cama|cuarto|recamara|hamaca|colchon|cobija|cobijas
        entrar*3|entra|entro|entró|entraba|mete|metia|asoma|espia|abre _4 me|la|nos|se _1 baño|bañando|bañar|banar|bañaba|cambiando|cambio|cambia|durmiendo|duermo|vistiendo|dormida|vestir
        cuando|mientras me|la estoy|esta|estaba|baño|cambio|duermo _1 bañando|bañandome|durmiendo|cambiando|dormida _4 entra|mete|ve|toca|espia|abre
        tio|tío|padrastro|papa|papá|abuelo|primo|vecino|hermano|maestro|señor|padrino|entrenador|pastor|cura|hermanastro|suegro|cuñado _5 le|me|la|lo _2 cosquillas|toca|tocó|manosea|besa|besos|carga|sienta|sobar|regala|fotos|encima|piernas|videos _3 donde|no|raro|raras|feo|secreto|debe|boca|gusta|encima|solas|mi|que|calzones|desnuda
        le|me|la _1 hace|hacen|hacia|hizo|hacía cosas|cosquillas|tocamientos|cositas _4
        tengo|cumpli|cumplí|soy # _4 tio|padrastro|papa|papá|abuelo|primo|padrino|hermano|maestro|suegro|novio _3 me|obliga|toca|mete|pega|quiere|hace
        soy|es|son menor|menores de|y $ _1 edad
        vea|verme|verlo|verla|vernos|verse|nos|vernos|quedarme|quedemos|veamos|reunirme|encontrarnos a solas
        a solas _9 maestro|profesor|señor|tipo|calificacion|hija|niña|hijo|menor|jefe|fotos
        subirme|subir|pasarme|aprobarme|darme|mantener|conservar la|el|me calificacion|materia|trabajo|puesto|diez|10 _4 si|salgo|acuesto|fotos|cambio|beso|solas|ceno
        si salgo|ceno|acuesto|duermo con el|él|ella _6 pasa|calificacion|materia|sube|trabajo|reprueba|corre
        maestro|profesor|profe|jefe|patron|supervisor|señor|encargado _4 me|le escribe|manda|dice|pide|habla cosas|fotos|mensajes|nudes|que _2 feas|feos|cochinas|cochinos|sucias|subidas|vulgares|sexuales|intimas|desnuda|solas|vea|noche|madrugada|cuerpo|salga
        si hablo|digo|denuncio|acuso|cuento|abro|rajo _5 corre|corren|mata|matan|quita|quitan|creer|despide|pasa|pega|reprueba|va|van
        conocio|conoció|conocí|conoci|contacto|contactó|escribe|escribio|escribió|platica|mensajea|chatea|agrego|agregó _9 free|fire|roblox|facebook|internet|discord|tiktok|instagram|juego|videojuego|linea|whatsapp|desconocido _9 ver|verla|verlo|recoger|recoge|vea|irse|novio|fotos|llevar|viernes|solas|hotel|casa|años
        habla|habló|hablo|escribe|platica|busca _4 free|fire|roblox|videojuego|juego|internet|discord|tiktok|instagram _4 vean|verla|verlo|verse|conocerla|conocerse|juntarse|recogerla
        se va|fue|quiere|iba|piensa|escapo|escapó|ir _2 con un|el|ese señor|hombre|tipo|muchacho|desconocido|viejo|adulto _5 conocio|conoció|internet|facebook|juego|años|conoce|lleva|redes
        señor|hombre|tipo|desconocido|muchacho|alguien|adulto|viejo _6 pide|pidio|pidió|manda|mandó|mando|escribe|dice|quiere _4 fotos|foto|verla|verse|solas|cuerpo|video|videollamada|nudes|desnuda|calzones|novia
        pedir*3|pidio|pidió|pide|piden|pidieron|mande|mandé|envie|envié|manda|mando|mandó fotos|foto|videos|video|nudes|pack _7 dinero|familia|publicar|publica|manda|subir|sube|amenaza|todos|desnuda|intimas|solas|cuerpo|sin|ropa|quiere|calzones|mas
        fotos|foto|videos|video|nudes|pack|intimidad|intimos|intimas _9 dinero|amenaza|publicar|publica|publicarlas|subirlas|difundir|mandarlas|mandarselas|familia|chantaj|contactos _4 si|no|familia|todos|mi|$
        no|ni me|nos|la|lo|les dejar*3|deja|dejan|dejaba|permite _1 salir|hablar|irme|comer|tener|visitar _2 con|ni|mi|celular|rancho|casa|nadie|sola|amigas|familia|solo
        me|nos|les quitar*3|quitar*6|quito|quitó|quitaron|escondio|escondió|esconde|rompio|rompió _1 el|mi|los|mis|las|la celular|telefono|papeles|llaves|pasaporte|documentos|tarjeta|ine|credencial|dinero|ropa _9 encerr|encerró|encerro|encierra|salir|irme|trabajar|rancho|hablar|él|esposo|marido|pareja
        obligan|obliga|forzan|fuerzan|ponen|tienen _2 a|trabajar|trabajando _1 trabajar|sin|jornadas _2 sin|gratis|paga|pago|comer|descanso|paga
        sin paga|sueldo|pagarme|pagarnos _6 salir|dejan|encerr|papeles|rancho|obligan|ir
        me|nos|lo|la|les|los deja|dejan|dejaba|dejo|dejó _1 sin comer|cenar|comida|agua|salir|celular|ropa|luz
        me|nos|los|las|lo|la trata|tratan|trataba|traen como|peor animal|animales|perro|perra|esclava|esclavo|sirvienta|basura|trapo|criada
        encierra|encierran|encerro|encerró|encerraron|encerrada|encerrado|encerrados _4 con|bajo|sin|en _1 candado|llave|llaves|cadena|cuarto|baño|casa|comer|azotea|sotano|luz|closet|fin|él|salir
        escribo|hablo|marco|mando|mensajeo _3 del|desde|de|con _1 el? celular|cel|telefono|de _1 mi|la|una|otra vecina|hermana|amiga|hija|comadre|señora _9 no _1 conteste|marque|responda|llame|quito|quitó|escriba|deja|cuenta
        no me conteste|marque|responda|llame|escriba _1 por|a|aqui|porque|aquí|al|si|ya _4 revisa|ve|lee|él|enoja|favor|celular|esposo|marido|tiene|checa|vea|mata
        grita|gritando|gritan|gritos|gritaba|llorando|lloran|lloraba|llora|auxilio _6 encerrada|encerrado|baño|escondidos|escondida|puerta|todas|noches|vecina|vecino|vecinos|niños|niño|niña|ya
        ya no se oye|oyó|oyo|escucha|escuchó|oyen nada|los|al|el|a|los|ni _2
        mamá|mama|papa|papá|padrastro|esposo|marido|hermano|hijo|tio|pareja|novio _2 toma|tomado|borracho|borracha|drogado|drogada|droga|llega|cristal _7 pega|golpea|avienta|rompe|madrea|insulta|grita|encierra|amenaza|corre|cuchillo|agarra|pone|miedo
        cuando toma|llega|esta|anda|viene _1 tomado|borracho|borracha|drogado|se|nos|me|y _6 pega|golpea|avienta|rompe|madrea|encierra|amenaza|escondemos|miedo|patadas
        miedo|terror|pavor|panico _3 a|de|que|regresar|volver|llegar _2 mi|mi|su|él|ese|llegue|regrese|entre|mate|venga casa|esposo|marido|pareja|papa|papá|padrastro|ex|novio|hermano|hijo|tio|borracho|golpee|pegue|haga
        tengo miedo por|de _1 mi|mis|lo|nuestra vida|hijos|seguridad|integridad|niños
        corro|corre|corren|corremos|estoy|estamos|esta en|mucho peligro
        mi|nuestra|su vida _1 corre|esta|está _1 peligro|riesgo
        trae|tiene|consiguio|consiguió|compro|compró|carga|llevo|llevó|lleva _2 arma|pistola|cuchillo|navaja|cuete|fusca|rifle|machete _6 va|ir|matar|arreglar|escuela|dice|cuentas|dijo|vengar|disparar|miedo
        arreglar|ajustar|ajuste|cobrar cuentas|cuenta
        va|quiere|ir|voy|vamos|van a? _2 tirotear|balacear|balear|disparar*|disparar|rafaguear
        mi|su|el|la @minor _6 molestan|molesta|bullying|golpean|pegan|burlan|acosan _9 vivir|morir|morirse|matarse|escuela|lastima|corta
        mi|su|el|la @minor _4 molestan|bullying|golpean|pegan|acosan
        de _1 que|lo|si que? estoy|esté|salio|salí embarazada|embarazo _9 mata|matar|golpe|corre|miedo
        va|van|iba|capaz a? de? matar*n|matarme _3 si _4 entera|enteran|sabe|ve|encuentra|dejo|digo|voy|salgo _3 embarazada|embarazo|novio|gay|lesbiana|celular|denuncie|dejo|hablo|$
        capaz|capaces de|que _1 matarme|matarnos|todo|matar|golpearme|lastimarme|hacerme|me
        si es capaz
        me violo|violó|violaron|abuso|abusó|abusaron|abusaba|drogaron|drogó|drogo|secuestraron|levantaron|ultrajo|ultrajó _3
        la|lo|los|las violo|violó|violaron|abusaron|secuestraron|ultrajaron _2
        abusar*3|abuso|abusó|abusan|abusaron|abusaba|abusando de mi|él|ella|una|un|su|mí|mis|niña|niño|mi|nosotras
        no _2 estoy|siento|estamos _1 segura|seguro|seguros|salvo aqui|cerca
        no _2 estoy|siento|estamos _1 segura|seguro|seguros en|con mi|esta|la|él|mis|su casa|esposo|papa|pareja|marido|familia
        la proxima|siguiente _1 soy|eres|sigues|vas yo|tu|usted|$
        me agarraron|agarro|agarró|jalaron|jaló|sujeto|sujetó del|de|por brazo|cuello|los|pelo|cabello
        siguieron|siguio|siguió|seguian _4 hombres|hombre|tipos|tipo|camioneta|sujetos|encapuchados|desconocidos
        jalar*3|jala|jalonea|jaloneó|jaloneo|tira|arrastra|arrastró de|del los? pelos|pelo|cabello|cabellos|greñas|trenzas
        patear*3|patea|pateó|pateo|golpea|golpeó|pega _2 vientre|panza|estomago|barriga
        embarazada _6 patear*3|patea|golpear*3|golpea|pega|empuja|empujó|amenaza
        me hizo|hicieron ese|un|el|unos|esos|aquel hombre|señor|tipo|hombres|tipos|sujeto|animal|desgraciado
        he hits|hit|beats|beat|hurts|threatens|threatened me|my|us
        my husband|boyfriend|stepdad|dad|father|mom|ex _2 hits|hit|beats|beat|hurts|touches|touched|threatens|threatened|wants
        scared of him|my|going
        touches|touched me|my|her
        """;
}
