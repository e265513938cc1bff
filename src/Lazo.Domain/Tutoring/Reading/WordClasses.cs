namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Words of one kind, the spellings of chats, and common words that are what they are.</summary>
/// <remarks><c>hij~</c>: every gender, number and diminutive; <c>tarea+</c>: one and several.</remarks>
internal static class WordClasses
{
    /// <summary>Class and its words.</summary>
    public static IEnumerable<(string Name, string Words)> All =>
    [
        ("@deny", "no nunca jamas tampoco ni sin nadie nada ningun ninguna not never nel"),
        ("@nodeny", "de se solo nomas nada mas manches inventes sabe saben es por"),
        ("@me", "me mi mis yo conmigo nos nosotros nosotras mio mia"),
        ("@laugh", "jaja jajaja jajajaja jajajajaja jeje jejeje jiji jijiji jajaj jajajaj ajaja jajaa lol xd jsjs jsjsjs jajsja"),
        ("@tail", "profe profa profesor profesora maestra maestro miss mis teacher lic licenciada tutora tutor por_favor porfa gracias verdad jaja jajaja jeje xd oiga ok eh ah we wey guey amiga amigo saludos"),
        ("@joint", "pero porque aunque sino entonces cuando mientras"),
        ("@abbreviation", "lic prof profa mtra mtro sr sra srita dr dra ing act num no pag"),
        ("@prelude", "ya no ni nunca tampoco jamas me nos se lo la le los las les te mi mis"),
        ("@leads", "a al de del con sin en por para pa que el la los las un una unos unas mi mis su sus y o ni muy tan"),
        ("@lead", """
            hola ola holi buen buena buenas buenos bonito bonita dia dias tarde tardes noche noches profe profa profesor profesora maestra maestro miss teacher lic licenciada tutora tutor
            estimada estimado querida disculpe disculpa disculpeme perdon perdone oiga oye oigan y e o pero pues entonces bueno ok fijese mire mira este es que una otra duda pregunta
            nomas nada mas solo ahora ay ah eh por_favor mtra mtro doctora doctor usted linda bonita apreciable saludos buendia señorita srita tambien ademas
            """),
        ("@teacher", "profe profa profesor profesora maestra maestro miss teacher lic licenciada tutora tutor mtra mtro usted"),
        ("@another", """
            herman~ primo prima primos primas vecin~ amig~ compañer~ comadre compadre cuñad~ sobrin~ hij~ niet~ ti~ abuel~ mama papa madre padre esposo esposa marido mujer novio novia suegr~ conocid~
            señor señora muchach~ chav~ yerno nuera jefe jefa patron carnal alguien gente todos muchos unos personaje protagonista
            """),
        ("@person", """
            mama mami papa papi madre padre papas padres jefecit~ jefit~ hij~ hijit~ niñ~ bebe+ chamac~ chiquill~ chiquit~ escuincl~ esposo esposa marido mujer viejo vieja pareja novio novia ex suegr~ cuñad~ herman~
            abuel~ ti~ sobrin~ niet~ prim~ huerc~ buk~ plebe plebes viejit~ abuelit~ mamacita papacito jefa tata nana difunt~ concuñ~ hijastr~ entenad~ suegrit~ amá apá familia familiar+ familiares comadre compadre padrino madrina ahijad~ gemel~ nena nene toñito nuera yerno carnal señora señor
            """),
        ("@minor", "huerc~ plebe plebes primit~ chamaquit~ chiquill~ escuincl~ hij~ hijit~ niñ~ bebe+ hermanit~ sobrin~ sobrinit~ niet~ primit~ chiquit~ menor menores chamac~ chamaquit~ adolescente+ nena nene niña niñas niño niños alumn~ compañerit~ hijastra hijastro"),
        ("@partner", "esposo esposa marido pareja novio novia ex exnovio exesposo exmarido señor viejo mujer concubino galan"),
        ("@abuser", "esposo marido pareja novio ex exnovio exesposo exmarido padrastro papa padre mama madre madrastra tio tia hermano hermanastro primo cuñado suegro suegra abuelo vecino patron jefe señor hombre tipo maestro compañero compadre nuera yerno tata hijastro patrona dueño ranchero entrenador esposa novia viejo sujeto pastor cura padrino"),
        ("@school", """
            escuela escuelas prepa preparatoria bachillerato bachi bachiller estudio estudios carrera curso cursos modulo modulos semestre clases clase materia materias colegio plantel estudiar school prepita cuatrimestre sistema
            """),
        ("@wholeschool", "escuela prepa preparatoria bachillerato bachi estudio estudios carrera curso estudiar school prepita plataforma modulo semestre clases clase todo"),
        ("@task", """
            tarea+ actividad actividades integradora integradoras foro+ ensayo+ proyecto+ cuestionario+ quiz examen examenes resumen resumenes reporte+ evidencia+ practica+ mapa+ cuadro+ reflexion reflexiones
            trabajos entrega entregas ejercicio+ video presentacion presentaciones investigacion glosario infografia borrador reseña linea cartel bitacora portafolio producto productos exposicion autoevaluacion tareita transversal semana unidad
            archivo avance borradores escrito audio
            """),
        ("@subject", "mate mates matematicas algebra geometria trigonometria trigo fisica quimica biologia historia ingles español literatura calculo estadistica filosofia etica ecologia geografia informatica logica taller derivadas fracciones ecuaciones programacion economia derecho administracion contabilidad lectura redaccion"),
        ("@mark", "calificacion calificaciones promedio puntaje puntos punto nota notas 10 9 8 100 diez nueve ocho seis"),
        ("@good", "10 9 8 100 9.5 9.8 9.3 8.5 9.0 9.2 9.7 9.1 9.4 9.6 9.9 8.7 8.9 8.8 95 98 97 96 90 diez nueve ocho cien dies"),
        ("@work", """
            trabajo chamba jale empleo fabrica maquila maquiladora planta tienda negocio oficina obra campo turno turnos patron supermercado taller restaurante cocina rancho empresa guardia hospital milpa cosecha pizca
            puesto tianguis mercado bodega almacen taqueria uber taxi trailer camion hotel jornada jornal siembra mina caseta cuartel
            """),
        ("@ill", """
            enferm~ enfermo enferma enfermedad cancer diabetes azucar quimio quimios quimioterapia dialisis hemodialisis cirugia fiebre dengue covid gripa infarto embolia derrame tumor bolita tratamiento terapia terapias
            alzheimer autismo epilepsia convulsiones convulsion depresion leucemia incapacidad incapacitad~ reposo hospitalizad~ internad~ hospital clinica urgencias imss issste oncologia quirofano ambulancia yeso fractura fracturad~ fracture
            accidente migraña migrañas vesicula apendice parto cesarea aborto embarazo embarazada discapacidad lesion neumonia hernia colitis cataratas asma varicela parkinson demencia ceguera paralisis
            """),
        ("@told", """
            novela novelas cuento cuentos pelicula pelicula+ peli pelis serie series personaje personajes protagonista lectura lecturas libro libros poema poemas obra poeta autor autora capitulo cancion canciones corrido noticia noticias reportaje
            documental historieta leyenda fabula telenovela videojuego ensayo tema reseña resumen mito drama tragedia analizamos analisis exposicion investigacion infografia cortometraje reportajes leccion freud durkheim
            novelita escena actor actriz debate caricatura podcast
            """),
        ("@net", "internet wifi red señal datos saldo recarga megas modem cobertura conexion luz electricidad corriente"),
        ("@device", "celular cel compu computadora laptop telefono tablet maquina pc lap pantalla cargador"),
        ("@money", "dinero lana renta gasto gastos deuda deudas gas comida pasaje pasajes sueldo quincena varo feria ingreso ingresos credito prestamo colegiatura despensa"),
        ("@platform", "plataforma aula sistema portal pagina sitio moodle classroom app aplicacion cuenta usuario correo sesion liga link"),
        ("@pass", "contraseña contraseñas password clave nip usuario user account acceso"),
        ("@paper", """
            certificado certificados constancia constancias kardex historial boleta acta curp documento documentos papel papeles papeleo credencial titulo diploma comprobante oficio carta justificante expediente apostilla apostillado traduccion
            duplicado revalidacion equivalencia transcript matricula folio ine identificacion dictamen cedula sello certificar
            """),
        ("@pay", "pago pagos pagar pague cobro cobraron cobran deposito deposite transferencia referencia recibo ficha cuota colegiatura costo cuesta precio banco oxxo dinero beca becas descuento reembolso abonos comprobante adeudo inscripcion"),
        ("@day", "lunes martes miercoles jueves viernes sabado domingo hoy mañana ayer antier antes fin"),
        ("@weekday", "lunes martes miercoles jueves viernes sabado domingo"),
        ("@month", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("@when", "lunes martes miercoles jueves viernes sabado domingo mañana tarde noche rato hoy semana mes"),
        ("@ask", "como cuando donde cual cuales quien quienes cuanto cuanta cuantos cuantas"),
        ("@feelbad", """
            triste tristisim~ mal pesima pesimo fatal deprimid~ desesperad~ angustiad~ ansios~ agobiad~ estresad~ estresadisim~ abrumad~ rebasad~ agotad~ agotadisim~ hart~ frustrad~ desanimad~ desmotivad~ decepcionad~ perdid~ sola solo solita solito
            vacia vacio inutil tont~ tonta torpe fracasad~ fracaso destrozad~ deshech~ devastad~ hundid~ atrapad~ asustad~ aterrad~ aterrorizad~ preocupad~ preocupadisim~ nervios~ rota roto quebrad~ destruid~ insegur~ avergonzad~
            humillad~ culpable miserable incapaz burra burro mensa menso desolad~ afligid~ acabada acabado desbordad~ saturad~ ahogada ahogado derrotad~ confundid~ impotente inservible estupid~ bruta bruto apachurrad~ achicopalad~ agüitad~ aguitad~
            """),
        ("@suffer", """
            ansiedad angustia tristeza depresion desesperacion panico estres miedo terror pavor impotencia frustracion verguenza soledad dolor coraje culpa desanimo nervios preocupacion agobio insomnio pena
            """),
        ("@harmself", "suicidarme suicidar suicidarse suicido suicidio suicide suicida suicidarm matarme ahorcarme lastimarme cortarme dañarme envenenarme aventarme colgarme autolesionarme"),
        ("@hurtverb", """
            pega pego pegó pegaba pegan pegaron pegarme golpea golpeo golpeaba golpean golpearon golpearme golpeado golpeada maltrata maltrataba maltrató amenaza amenazo amenazó amenazan amenazaron amenazado amenazada ahorco ahorca ahorcaba empujo empujó empuja
            jaloneo jalonea cachetea cacheteo pateo patea patadas viola violo violó violaron abusa abuso abusó abusaba abusaron acosa acoso acosó acosan toquetea toqueteo manosea manoseo manoseó tortura madrea madreo aventó quemó
            obliga obligó obligan encierra encerro encerró encerraron humilla humilló insulta cinturonazos cinturonazo golpes golpiza golpizas cachetadas madriza chingadazos putazos trancazos moretones moretes marcas
            """),
        ("@weapon", "mecate reata fusca cuete escuadra filero fierro punta tubo bat pistola cuchillo navaja machete arma armas balazo balazos balacera disparo disparos rifle escopeta fusca cuerno soga cuerda veneno raticida"),
        ("@pills", "pastillitas tafiles tafil rivotril paracetamol aspirinas antidepresivos sedantes pastillas pastilla pildoras medicinas medicamento medicamentos tabletas frasco clonazepam cloro raticida veneno insulina"),
        ("@life", "vida vivir existir existencia"),
        ("@insult", """
            floj~ huevon huevona huevones burr~ bruta bruto brut~ tont~ tontit~ idiota idiotas estupid~ inutil inutiles ignorante ignorantes mediocre mediocres irresponsable irresponsables holgazan holgazana vag~ mens~ mensit~ pendej~ babos~ taradit~ tarad~ imbecil ridicul~
            incapaz incapaces torpe torpes lent~ bobo boba necio necia perezos~ malagradecid~ descarad~ mentiros~ cinic~ retrasad~ analfabeta analfabetas fracasad~ llorona lloron quejumbros~ conformista caradura sinverguenza parasito lacra basura
            guevon guevona cochin~ atenid~ desobligad~ inepto inepta atrasad~ payas~ naco naca indi~ tramposo tramposa
            """),
        ("@badwork", "basura porqueria asco desastre vergüenza verguenza mugrero cochinada cochinero garabatos lastima mamarracho"),
        ("@excuse", "pretexto pretextos excusa excusas cuento cuentos choro choros drama dramas justificaciones telenovela"),
        ("@office", "control coordinacion coordinadora coordinador direccion director directora soporte asesor asesora facilitador facilitadora servicios psicologia orientacion administracion sistemas encargada encargado mesa tutoria departamento area plantel jefatura ventanilla academica"),
        ("@praise", """
            excelente excelentes buenisim~ buenisima padrisim~ precios~ maravillos~ magnific~ fabulos~ extraordinari~ increible impresionante genial geniales bonit~ hermos~ brillante brillantes estupend~ sobresaliente admirable valiente valientes capaz
            capaces inteligente inteligentes creativ~ talentos~ dedicad~ constante constantes perseverante fuerte fuertisim~ chingon padre buen bien muybien
            """),
        ("@warm", """
            gracias hola saludos abrazo animo felicidades felicito gusto por_favor porfa cuenta querida querido buen buenos buenas dias tranquila tranquilo disculpa perdon ayudo ayudarte apoyo contigo tu te ti tus cualquier aqui estoy
            oye claro suerte exito bonito feliz siento lamento entiendo vamos podemos juntas juntos verte nos
            """),
        ("@official", """
            plazo plazos procede proceden improcedente solicitud tramite trámite reglamento articulo notifica notificará informa registra registrara acta dictamen ventanilla prorrogas prorroga extemporane~ extemporaneas expediente folio usuario matricula
            documento inasistencias calificacion acreditado acreditada estudiante alumno alumna interesado fecha limite constancia baja aclaraciones dudas liga avisos calendario convocatoria lineamientos normatividad requisito requisitos recibido
            enterado leido atienden unicamente correspondiente diríjase dirijase consulte consultar acuda acudir revise indique debe deberá debera favor cumplir
            """),
    ];

    /// <summary>Chat spelling = word.</summary>
    public const string Short = """
        q=que k=que ke=que qe=que qu=que kien=quien kn=con xq=porque pq=porque porq=porque xk=porque porke=porque porqe=porque pork=porque x=por xfa=por_favor xfavor=por_favor porfa=por_favor porfis=por_favor porfavor=por_favor pls=por_favor plis=por_favor
        d=de dl=del tb=también tmb=también tbn=también tmbn=también tmbien=también ps=pues pos=pues pz=pues pus=pues pss=pues cm=como cmo=como komo=como dnd=donde onde=donde cdo=cuando cndo=cuando kuando=cuando
        toy=estoy sta=está stoy=estoy tá=está ta=está tan=están taba=estaba pa=para pal=para nomás=nomas nms=nomas orita=ahorita orit=ahorita horita=ahorita haorita=ahorita aorita=ahorita ntp=nada msj=mensaje msjs=mensaje
        grax=gracias grasias=gracias gcs=gracias grs=gracias graxias=gracias thx=gracias ty=gracias tks=gracias thanks=gracias act=actividad acts=actividades tarea=tarea cel=cel bn=bien vdd=verdad vd=verdad nd=nada tdo=todo tds=todos
        kiero=quiero qiero=quiero kero=quiero qero=quiero kisiera=quisiera qisiera=quisiera boy=voy vy=voy e=he ay=hay ai=hay aí=ahí asta=hasta aser=hacer aser=hacer ise=hice isiste=hiciste ase=hace desir=decir aver=ver haci=así asi=así
        mtra=maestra mtro=maestro prof=profe tchr=teacher bb=bebe dsp=después dps=después despues=después finde=fin fds=fin hrs=horas hr=hora min=minutos sem=semana calif=calificacion califs=calificaciones mate=mate
        t=te m=me s=se l=el tngo=tengo tng=tengo kedo=quedo kedar=quedar puedo=puedo pudo=pudo ya=ya alguin=alguien alg=algo maistra=maestra maistro=maestro mtraa=maestra uste=usted usté=usted ustéd=usted chanza=chance chansa=chance aki=aqui akí=aquí ora=ahora ansina=así po=pues asté=usted ai=ahí kreo=creo kuando=cuando nunka=nunca tampoco=no ni=no nadien=nadie naiden=nadie naide=nadie jueron=fueron jui=fui haiga=haya haigan=hayan
        quize=quise quice=quise estubo=estuvo tube=tuve tubo=tuvo andube=anduve iva=iba ivan=iban hiba=iba valla=vaya vallan=vayan hoi=hoy alla=allá
        """;

    /// <summary>Common words that no slip turns into another.</summary>
    public const string Common = """
        a al algo alguno alguna algunos ante antes apenas aqui asi atras aun aunque bajo cada casi caso cierto claro como con contra cosa cosas cual de del desde despues donde durante el ella ellas ellos en encima entre era es esa ese eso esta este esto
        estos estas forma fue fuera grande grandes hace hacia hasta hay hora horas hombre igual la las le les lo los luego lugar mas medio mejor menos mente mientras mismo misma modo momento mucho muchos mucha muchas muy nada ni no nos nuestra nuestro nueva nuevo
        nunca otra otras otro otros para parte pero poco poca pocos por porque primera primero pronto pueblo pues punto que quien se segun segunda segundo ser si sido siempre sin sino sobre solo son su sus tal tambien tan tanto te tiempo toda todas todo todos
        tres tu un una unas uno unos veces vez ya yo ahora ahi alla entonces ademas casa calle carro camino ciudad colonia medida contenta contento sentido pasada pasado dentro cambio cuenta derecho derecha izquierda mesa puerta ventana persona personas
        parece puesto vista manera mañana minutos minuto segundos nombre palabra palabras pagina paginas pregunta preguntas problema problemas razon respuesta respuestas semana semanas sistema tarde trabajo verdad viernes domingo sabado jueves
        miercoles martes lunes bonito bonita dulce fiesta cena comida agua fuego tierra aire cielo plaza iglesia misa domingos camara microfono archivos archivo imagen imagenes foto fotos letra letras numero numeros tabla tablas grafica graficas
        ejemplo ejemplos texto textos parrafo parrafos margen titulo subtitulo portada indice conclusion introduccion desarrollo bibliografia fuente fuentes libreta cuaderno lapiz pluma hoja hojas color colores musica cancion pelicula
        canto cuanto tanto santo santa llano llanta planta pasta posta costa resta gesto cesto celos cielos perro perros gato gatos mueble muebles zapato zapatos camisa blusa falda
        semillas vacas puercos gallinas maiz frijol tortilla tortillas nixtamal molino parcela cemento ladrillo varilla pintura pintor
        enterada enterado enteradas enterados enterar entera entero esperada pasadas cocina cortada cortina morada morado montar matas mates metas pegada pegado pagada pagado llorona quemado quedado dejadas bajado cargada tocado tomado tirado tirada ganado ganada
        correcto correcta anterior siguiente ultimo ultima mismos mismas propio propia distinto distinta diferente diferentes importante importantes facil dificil sencillo posible imposible general especial
        """;
}
