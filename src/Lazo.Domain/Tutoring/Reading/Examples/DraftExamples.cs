namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Drafts of tutors, all invented, with what a person reads in them (- for nothing): from these resemblance is learnt, and nothing is measured on them.</summary>
/// <remarks>A line a text: the labels, a bar, the words; a topic stands behind its label, the due time of a promise in double brackets.</remarks>
public static class DraftExamples
{
    public const string Lines = """
        offensive | Eres un flojo, con razón vas como vas.
        offensive | Parece que no tienes cerebro.
        offensive | No das una, mejor dedícate a otra cosa.
        offensive | Si fueras más lista no estarías repitiendo el módulo.
        offensive | Eso te pasa por andar de vago.
        offensive | Qué vergüenza de trabajo me mandaste.
        offensive | Tu ortografía es de primaria, da lástima.
        offensive | No tienes remedio.
        offensive | Usted nomás me hace perder el tiempo.
        offensive | Te lo explico con palitos y bolitas a ver si así te entra.
        offensive | Cualquiera con dos dedos de frente lo habría entendido.
        offensive | Qué se puede esperar de alguien de rancho.
        offensive | Con ese embarazo ya te echaste a perder la vida.
        offensive | Tu trabajo es una basura.
        offensive | Ya maduren, parecen niños chiquitos.
        offensive | Eres la peor del grupo y lo sabes.
        offensive | Las mujeres siempre batallan con esto de los números.
        offensive | ¿Neta no entiendes algo tan básico?
        offensive | Milagro que te dignas a contestar.
        offensive | Hasta que hiciste algo bien.
        offensive | Deja de molestar con tus dudas tontas.
        offensive | Si trabajaras como te quejas ya habrías acabado.
        offensive | Eres un caso perdido.
        offensive | No todos tienen madera para esto y tú eres un buen ejemplo.
        offensive | Mediocre, como siempre.
        offensive encouragement | Muy bien, para lo lento que eres.
        - | No eres tonta, al contrario: te falta práctica y ya.
        - | Nadie tiene derecho a decirte inútil.
        - | La lectura trata de un rey cruel y un bufón tonto.
        encouragement | ¡Muchas felicidades, te lo mereces!
        encouragement | Vas por muy buen camino.
        encouragement | No te rindas, ya te falta poquito.
        encouragement | Excelente trabajo, se ve tu dedicación.
        encouragement | Bravo, Martín, 9.5 es un notón.
        encouragement | Equivocarse es parte de aprender, no te desanimes.
        encouragement | Ánimo, aquí estamos contigo.
        encouragement | Eres muy capaz, nada más confía en ti.
        encouragement | Sigue así, tu esfuerzo está dando frutos.
        encouragement | Qué valiente eres por volver a estudiar.
        encouragement | Me da muchísima alegría leer que aprobaste.
        encouragement | Ya diste lo más difícil que era empezar.
        encouragement | Lo hiciste de maravilla.
        encouragement | Mis respetos por sacar esto adelante con tres hijos.
        encouragement | Tus participaciones en el foro enriquecen a todos.
        encouragement asks | Te quedó precioso el cartel. ¿De dónde sacaste la idea?
        encouragement asks | ¡Lograste subirlo! cuéntame cómo lo resolviste
        encouragement promise | Tu idea del huerto es buenísima. [[El jueves]] te mando ejemplos de cómo presentarla.
        encouragement promise | ¡Felicidades por el 10! [[En la semana]] te paso la constancia.
        promise | Deja lo consulto con la coordinación y te digo [[en dos días hábiles]].
        promise | Voy a investigar qué pasó con tu calificación.
        promise | [[A más tardar el jueves]] tienes mi respuesta.
        promise | Le pregunto a la encargada y le informo [[esta tarde]].
        promise | Lo reviso [[el fin de semana]] y te paso mis comentarios.
        promise | [[Dentro de tres días]] le hago llegar el oficio.
        promise | Me comprometo a tenerte una respuesta [[antes del viernes]].
        promise | Permíteme verificarlo y te escribo.
        promise | Cuenta con que [[el 15 de marzo]] ya está tu dictamen.
        promise | [[Hoy por la noche]] subo la grabación para que la veas.
        promise | Te juro que [[de esta semana]] no pasa, lo veo con dirección.
        promise | Me informo y te digo.
        promise | Yo le digo a la asesora que te espere.
        promise | Ya mandé el correo; [[en 48 horas]] te doy la respuesta.
        promise asks | Voy a preguntar si aceptan el acta así. ¿La tienes escaneada?
        promise asks | Te agendo una cita con orientación [[el viernes a las 10]], ¿te queda bien?
        promise cold | Se le notificará el resultado [[en cinco días hábiles]].
        - | Acuérdate de que el lunes cierra la actividad.
        - | Mañana abre la recuperación, ya puedes apuntarte.
        - | Ya te envié la guía a tu correo, ahí la tienes.
        - | Buenas noches, que descanses.
        - | Aquí te dejo la liga de la sesión: nos vemos ahí.
        - | Puedes pasar por tu credencial de lunes a viernes, de 9 a 2.
        asks | ¿Cómo amaneciste hoy?
        asks | Platícame qué pasó con la actividad 4.
        asks | Dime si te llegó el correo
        asks | Avísame cuando la hayas subido, por favor.
        asks | Confírmame tu asistencia del sábado.
        asks | Oye, ¿y tu niña ya salió del hospital?
        asks | Noté que no entraste esta semana, ¿hubo algún problema?
        asks | Pásame tu matrícula porfa
        asks | Cuéntame cómo te sientes con el módulo
        asks | ¿Quieres que lo veamos juntas?
        asks | Y tu mamá cómo sigue
        asks cold | Indique su número de matrícula.
        cold | Enterado.
        cold | El plazo venció.
        cold | Actividad no entregada. Calificación: 0.
        cold | Su caso fue turnado al área correspondiente.
        cold | La fecha límite es inamovible.
        cold | Se le informa que ha acumulado tres inasistencias.
        cold | Es responsabilidad del estudiante revisar la plataforma.
        cold | Favor de no responder a este correo.
        cold | Ya se explicó en el foro.
        cold | Las aclaraciones se reciben por escrito.
        cold | Usuario inactivo por 15 días. Procede baja.
        cold | Solicitud recibida. Folio 4471.
        encouragement asks | Vas ganándole a los nervios, se nota. ¿Cómo te preparaste esta vez?
        promise | No sé la respuesta, pero la busco y te la doy [[mañana mismo]].
        offensive | Se nota que no te importa tu futuro ni el de tus hijos.
        - | Claro que sí, el ensayo puede ir en primera persona.
        - | Siento mucho la pérdida de tu abuelo, te acompaño en tu dolor.
        asks | Ojalá me puedas platicar qué te hizo pensar en la baja
        offensive | Ay, otra vez tú con tus preguntas.
        offensive | Lee bien, para eso están las instrucciones, ¿o también te las leo?
        offensive | Yo a tu edad ya tenía carrera y dos trabajos.
        offensive | ¿Y así quieres ser enfermera?
        offensive | No sé cómo pasaste la secundaria.
        offensive | Con esa letra ni tu mamá te entiende.
        offensive | Qué flojera me da leer tus mensajes.
        offensive | Tú nomás quieres el papelito, no aprender.
        offensive | Ni yo que tengo cien alumnos me quejo tanto.
        offensive | Si de verdad te importara ya habrías entregado.
        offensive | Mejor hazle un favor a la escuela y date de baja.
        offensive | Se ve a leguas que copiaste, porque eso tú no lo escribes.
        offensive | Neta, ¿qué tienes en la cabeza?
        offensive | Un niño de kínder lo haría mejor.
        offensive | Pues sigue así y vas a terminar de cerillo toda la vida.
        offensive | No es que no puedas, es que eres cómoda.
        offensive | Tus problemas no son mi problema.
        offensive | Por gente como usted la educación está como está.
        offensive encouragement | Te felicito, ya era hora de que hicieras algo.
        offensive | Ya sabía yo que ibas a fallar.
        encouragement | Me quito el sombrero: tres exámenes en una semana y todos aprobados.
        encouragement | Lo más difícil ya quedó atrás.
        encouragement | Cada que leo tus avances me pongo contenta.
        encouragement | Esa pregunta demuestra que estás entendiendo a fondo.
        encouragement | No cualquiera estudia después de un turno de noche, qué fuerza la tuya.
        encouragement | Date chance, vas a tu paso y está perfecto.
        encouragement | Tu letra, tu orden, tus ideas: todo mejoró.
        encouragement | Qué emoción, ya eres oficialmente egresada.
        encouragement | Dale con todo, que este módulo es tuyo.
        encouragement | Respira, vas mejor de lo que crees.
        encouragement asks | ¡Eso! ¿Ya se lo presumiste a tus hijos?
        encouragement asks | Tu mapa quedó clarísimo, ¿lo compartes en el foro?
        encouragement promise | Vas volando, campeona. [[Mañana]] te paso el reto extra.
        promise | Voy a hablar con tu facilitador de inglés y [[el miércoles]] te platico.
        promise | Le mando tu caso a control escolar [[hoy mismo]] y te tengo informada.
        promise | Ahora mismo no lo sé, lo pregunto y te respondo [[en el transcurso del día]].
        promise | Apunto tu nombre y [[en la próxima reunión]] lo propongo.
        promise | Te consigo el formato [[para mañana]].
        promise | Veo con mi coordinadora si hay otra fecha y te marco.
        promise | Te cumplo: [[el sábado]] tienes tus observaciones.
        promise | [[A primera hora]] pido que te desbloqueen.
        promise | Solicito que te revisen el examen y te doy razón [[en tres días]].
        promise | Yo me ocupo de pedir el justificante.
        promise | Cuando me contesten de becas te paso el dato.
        promise | Te hago un hueco [[el jueves a las 7 de la noche]] para explicarte.
        promise | Quedo de revisar tu ensayo [[este fin de semana]].
        promise asks | Lo consulto [[esta noche]]. ¿Me recuerdas tu grupo?
        - | La sesión es el jueves a las 7.
        - | Te escribí ayer y no sé si te llegó el mensaje.
        - | La facilitadora me dijo que te responde el viernes.
        - | Ese tema es un dolor de cabeza para todos.
        - | Qué mala onda tu jefe, de verdad.
        - | Perdón por la tardanza en contestar.
        - | Ya está abierta tu actividad, puedes subirla.
        asks | Y de tu operación, ¿cómo sigues?
        asks | ¿Alcanzaste a leer el aviso?
        asks | Mándame tus horarios para ver cuándo coincidimos.
        asks | qué se te atoró
        asks | Quiero saber si sigues con nosotros este módulo
        asks | ¿Hay algo que te preocupe?
        asks | Explícame con tus palabras qué entendiste
        asks | ¿Cuál de los dos horarios prefieres?
        cold | Trámite concluido.
        cold | Acuda a la oficina de control escolar con identificación.
        cold | La plataforma cierra a las 23:59. Sin excepciones.
        cold | No se aceptan trabajos por correo.
        cold | Alumno sin derecho a examen.
        cold | Respuesta en el apartado de preguntas frecuentes.
        cold | Se hace de su conocimiento el cambio de horario.
        cold | Favor de revisar la normatividad vigente.
        cold | Su petición no fue autorizada.
        cold | Visto.
        cold | Cumpla con los requisitos.
        offensive | No sé para qué te inscribiste si ibas a andar así.
        offensive | A tu edad ya deberías saber poner un acento.
        offensive | Con esa ortografía no vas a llegar a ningún lado
        offensive | eres bien flojo y luego te quejas
        offensive | Claro, el internet otra vez, qué casualidad. Invéntate otra.
        offensive | Hasta mi hijo de primaria lo hace mejor que tú
        offensive | Se nota que no te dio la cabeza para la actividad.
        offensive | Esto parece hecho por un animal
        offensive | No me hagas perder mi tiempo con tus dramas.
        offensive | Mejor dedícate a vender tamales, la escuela no es lo tuyo.
        offensive | Qué barbaridad, ni copiar sabes
        offensive | Ustedes los del rancho todo lo quieren fácil
        offensive | ¿Te falta un tornillo o por qué no lees las instrucciones?
        offensive | Si fueras un poquito menos burra ya habrías acabado
        offensive | Ya me tienes harta con tus preguntas tontas
        offensive | Pobrecita, siempre la víctima.
        offensive | Das pena ajena.
        offensive | Deja de poner pretextos y ponte a hacer algo de provecho en tu vida
        offensive | Para eso tuviste tantos hijos, ahora te aguantas.
        offensive | Sorpréndeme y entrega algo bien por una vez en tu vida.
        offensive | Así como vas nunca vas a ser nadie
        offensive | ¿Es en serio que no pudiste con algo tan fácil? Hasta un niño lo resuelve.
        offensive encouragement | Muy bien, para ser tú está bastante decente.
        offensive | Cállate y haz la tarea.
        offensive | Ni te molestes en entregar, ya sé cómo va a salir.
        encouragement asks | Vas muy bien Rosa, ¿cómo te sentiste con el tema?
        encouragement | ¡Felicidades! Ese 9 es fruto de tu trabajo
        encouragement | Confío en ti, tú puedes con esto y más
        encouragement | Qué gusto leerte de nuevo, aquí seguimos contigo.
        encouragement | No te desanimes, un tropiezo no borra todo lo que llevas
        encouragement | ánimo, ya falta poquito
        encouragement | Me encantó tu ensayo, se nota todo lo que le metiste
        encouragement | Estoy muy orgullosa de lo que has avanzado
        encouragement | Cada paso cuenta, y tú ya diste varios
        encouragement asks | Eres muy capaz. ¿Qué te parece si empezamos por la lectura?
        encouragement | bravo!! sigue asi
        encouragement | Lo estás haciendo mejor de lo que crees.
        encouragement | No estás solo en esto, paso a paso lo sacamos
        encouragement | Tu participación en el foro fue de las mejores del grupo.
        encouragement | Te admiro mucho por estudiar con dos trabajos
        encouragement promise | Vas excelente. [[Mañana]] te paso los ejercicios extra.
        promise | [[Hoy mismo]] le escribo a control escolar por lo de tu constancia.
        promise | Te averiguo lo de la baja y te digo [[antes del viernes]]
        promise | Déjame preguntar en coordinación y te aviso
        promise | Yo hablo con tu facilitador [[el lunes]].
        promise | [[en la tarde]] te marco y lo vemos con calma
        promise | Voy a checar qué pasó con tu calificación.
        promise | Tendrás mi respuesta [[en 24 horas]].
        promise | Le paso tu caso a soporte y [[a más tardar el jueves]] te tengo la respuesta
        promise | me comprometo a revisar tu proyecto
        promise asks | [[Esta semana]] pido que te abran la actividad, ¿cuál te falta además de esa?
        promise | [[Al rato]] te mando la liga
        promise | [[Mañana a primera hora]] pregunto por tu reinscripción
        promise | Yo me encargo de avisarle a tu asesora
        promise | [[Pasado mañana]] te doy razón de tu trámite
        promise | Te confirmo [[el 15 de marzo]] si se abre el grupo
        promise | [[En cuanto salga de la junta]] te hablo
        promise | [[Este fin de semana]] te reviso los dos borradores
        promise | Te llamo [[a las 6]] para ver lo de la plataforma
        promise | Lo consulto con el departamento jurídico y [[en un par de días]] te escribo
        asks | ¿Pudiste entrar a la plataforma?
        asks | cuéntame cómo sigue tu niño
        asks | Me avisas cuando lo subas, por favor
        asks | Qué días te queda mejor conectarte
        asks | ¿Hay algo en lo que te pueda ayudar?
        asks | Dime qué parte se te complica
        asks | oye y ya viste lo del foro?
        asks | Necesito que me mandes tu CURP y tu acta
        asks | ¿Prefieres que te llame o que te escriba?
        asks | platícame qué pasó con la entrega
        asks | Confírmame si recibiste el correo
        asks | cómo va todo por allá
        cold | Actividad no entregada. Fecha límite vencida.
        cold | Se le informa que su solicitud fue rechazada.
        cold | Revise el calendario publicado.
        cold | Sin evidencia no procede.
        cold | Estatus: baja administrativa por inactividad.
        cold | Consulte el reglamento, artículo 23.
        cold | No hay prórrogas.
        cold | Calificación: NP.
        cold | Entregue en tiempo y forma.
        cold | Su caso no aplica.
        cold asks | Indique su matrícula.
        cold | Recibido.
        cold | Lo que pide no corresponde a esta área.
        - | La sesión es el martes a las 7 por Meet, aquí la liga.
        - | Para el ensayo puedes usar la lectura 2 y la guía que subí al aula.
        - | Te comparto el calendario; la recuperación abre el 4 de junio y dura una semana.
        - | Qué feo lo que te hicieron en el trabajo, de verdad que gente tan grosera. Aquí estoy.
        - | El personaje es un idiota, como bien dices, y eso es lo interesante del cuento.
        - | Siento mucho lo de tu papá. Tómate el tiempo que necesites.
        - | El viernes cierra la plataforma, para que lo tengas en cuenta.
        - | Nadie nace sabiendo, con calma repasamos las fracciones.
        - | Cuando puedas, el profesor Ruiz te dará la retroalimentación.
        - | Yo también batallé con las derivadas cuando estudiaba.
        - | El martes van a abrir el sistema otra vez.
        - | Gracias por avisarme, quedo enterada y la espero en la sesión.
        - | Este cuadro está mal porque faltan las fuentes; con agregarlas queda.
        - | No es tonta tu duda, es de las que más se repiten. El signo cambia al pasar.
        offensive | Se me hace que tú nomás vienes a calentar la silla.
        offensive | No le pidas peras al olmo, dicen, y contigo ya lo entendí.
        offensive | Hazme el favor de leer antes de preguntar babosadas.
        offensive | A ver si la próxima te toca un tutor con más paciencia para gente como tú.
        offensive | Tus excusas ya ni a ti te las crees.
        offensive | Qué lástima que tus papás gasten en ti.
        offensive | Ponte a lavar trastes, para eso sí has de ser buena.
        offensive | Con ese vocabulario no sé cómo te dieron trabajo.
        offensive | Le sugiero que busque algo más acorde a su nivel.
        offensive | Eres la vergüenza del grupo.
        offensive | ¿Otra vez embarazada? Con razón no avanzas.
        offensive | Ya sabía que no ibas a poder, pero en fin.
        offensive | No sé qué haces aquí si ni leer bien puedes.
        offensive | Si tanto te cuesta, quizá esto no es para gente de tu condición.
        offensive | Bueno, viniendo de un trailero no se puede pedir más.
        offensive | Tu trabajo da risa.
        offensive | Te lo voy a explicar despacito para que tu cabecita lo entienda.
        offensive | Me da igual si pasas o no, es tu problema.
        offensive | Ni el más bruto del grupo entrega algo así.
        offensive | Siempre llorando, siempre enferma, siempre algo. Ya chole.
        offensive | Estás perdiendo el tiempo y me lo haces perder a mí.
        offensive | Pareces disco rayado con tus problemas.
        offensive promise | [[El lunes]] te doy tu calificación, aunque los dos sabemos que no la mereces.
        offensive | Para ser de pueblo escribes más o menos.
        offensive | Quien nace para maceta no pasa del corredor, tú sabrás.
        encouragement | ¡Qué chulada de trabajo, doña Mago!
        encouragement | Un 7 después de tres intentos vale oro
        encouragement | Tú dale, que vas rebién
        encouragement | Aquí andamos para lo que se ofrezca, no te me caigas
        encouragement | Me quedé con la boca abierta con tu exposición
        encouragement | Lo difícil ya lo hiciste: regresar.
        encouragement | Te la rifaste con ese mapa conceptual
        encouragement asks | Bien por ti. ¿Qué sientes ahora que ya acabaste el módulo?
        encouragement | Nadie te regaló nada, todo esto lo hiciste tú
        encouragement | Con esa constancia vas a llegar lejos
        encouragement | no te agüites, de los errores se aprende
        encouragement | Síguele así, se nota que practicaste
        encouragement | Eres de las que no se rajan
        encouragement | ¡Eso, campeón!
        encouragement | tu reflexión me hizo pensar mucho, gracias por compartirla
        encouragement promise | Ya vas de gane. [[Mañana temprano]] le llamo a la coordinadora por tu trámite.
        promise | [[Luego luego]] le pregunto al de sistemas
        promise | Me encargo yo de que te cambien de grupo
        promise | Nos hablamos [[al mediodía]] y te resuelvo la duda
        promise | Te consigo la constancia [[antes de que cierre el mes]]
        promise | Te busco el video y te lo paso
        promise | [[En la semana]] te doy respuesta de control escolar
        promise | Voy a meter tu caso a la junta
        promise | [[El miércoles por la mañana]] reviso tu ensayo con calma
        promise | [[hoy en la noche]] te mando mis comentarios
        promise | Le escribo al facilitador para pedirle que te abra la actividad
        promise | La respuesta te la doy [[en tres días hábiles]]
        promise | [[La próxima semana]] nos sentamos a ver tu plan, yo aparto la hora
        promise | lo veo con dirección y te platico
        promise | [[Para el viernes]] te tengo lista la carta
        promise | Tomo nota y lo investigo
        promise | [[A fin de mes]] te aviso si se abre el extraordinario
        promise asks | [[Mañana]] te marco, ¿a qué hora sales de trabajar?
        promise | Quedamos en que yo hablo con soporte
        promise | [[En una hora]] te contesto, voy saliendo de una junta
        asks | ¿Cómo amaneció tu mamá?
        asks | Échame un grito cuando lo tengas
        asks | Qué fue lo que más trabajo te costó
        asks | ¿Me regalas un número donde te pueda llamar?
        asks | Te late si lo platicamos el jueves
        asks | Cuénteme cómo le fue con la cita
        asks | ¿ya comiste? ¿cómo andas de ánimo?
        asks | Mándame foto de tu cuaderno para ver dónde está el error
        asks | ¿En qué horario le queda mejor, don Chuy?
        asks | Dime la verdad, ¿está muy pesado el módulo?
        asks | Y los niños ya están mejor?
        asks | Necesito saber si vas a presentar la recuperación
        cold | Solicitud turnada al área correspondiente.
        cold | El alumno deberá cubrir los requisitos señalados.
        cold | Dictamen: no favorable.
        cold | Periodo concluido. Sin prórroga.
        cold | Para cualquier aclaración consulte el apartado 4 de la guía.
        cold | No se reciben trabajos por este medio.
        cold | Ver reglamento.
        cold | Se hace constar la entrega extemporánea.
        cold | Usuario dado de baja del sistema.
        cold | Favor de abstenerse de enviar mensajes fuera de horario.
        cold asks | Proporcione nombre completo y matrícula.
        cold | Requisito no cumplido.
        - | La rúbrica pide tres fuentes; con una más queda completo el trabajo.
        - | Lamento lo de su esposo, doña Mago. No se preocupe ahorita por las tareas.
        - | El 3 de mayo no hay clase por ser día de la Santa Cruz.
        - | Es una lectura pesada, a mí también me costó la primera vez.
        - | Ese malvado del cuento sí que es un imbécil, de acuerdo contigo.
        - | Tu ensayo trae una falta en el título; corrígela y lo vuelves a subir.
        - | Ahí te va la liga de la sesión de hoy.
        - | Ya hablé con soporte y quedó arreglado tu acceso.
        - | Le dejo el enlace del simulador y la guía en PDF.
        - | La facilitadora revisará los trabajos la semana que entra.
        - | No eres la única a la que se le cerró; la plataforma anduvo mal.
        - | Entiendo que estés molesta, la espera fue larga y no estuvo bien.
        offensive | A este paso te gradúas cuando tus nietos.
        offensive | Ojalá le pusieras a la escuela las mismas ganas que a andar de novia.
        offensive | No me extraña, con esa familia.
        offensive | Pensé que ya habías entendido, pero contigo hay que explicar todo tres veces.
        offensive | Tu compañera tiene cuatro hijos y nunca me sale con estas cosas.
        offensive | ¿Y tú para qué quieres un certificado, si al cabo ni lo vas a usar?
        offensive | Redactas como niño de segundo de primaria.
        offensive | No inventes, esa ni tú te la crees.
        offensive | Si no puedes con una tarea tan simple, imagínate la universidad.
        offensive | Qué cómodo es echarle la culpa al internet.
        offensive | Yo no estoy aquí para andarte arriando.
        offensive | Cada vez que me escribes es para pedir algo; aprende a valerte por ti misma.
        offensive asks | Ya ni la amuelas, ¿cuándo vas a entregar?
        offensive | Tienes la cabeza de adorno.
        offensive promise | [[Mañana]] te reviso eso, aunque dudo que valga la pena.
        encouragement | Mira nada más qué lejos has llegado
        encouragement | Lo lograste con todo en contra, qué ejemplo para tus hijos
        encouragement | Tu constancia me inspira
        encouragement | Va a salir bien, ya lo verás
        encouragement | Ese avance vale muchísimo, guárdalo para los días difíciles
        encouragement | Estoy segura de que lo vas a sacar adelante
        encouragement | Lo importante es que no soltaste
        encouragement asks | ¡Felicidades, don Beto! ¿Ya les contó a sus hijos?
        encouragement | Escribes precioso, de verdad
        encouragement | Cuentas con todo mi apoyo en este tramo
        encouragement promise | ¡Muy bien resuelto! [[El jueves]] te paso los ejercicios de la siguiente unidad.
        promise | [[Hoy por la tarde]] hablo con la encargada de inscripciones
        promise | Te llamo [[antes de las 8]]
        promise | Voy a pedir que te reabran el cuestionario
        promise | Yo le comento tu situación a la coordinadora y te busco
        promise | [[En esta semana]] te consigo la carta
        promise | Reviso tu caso [[mañana por la mañana]]
        promise | [[El 20]] te entrego tus observaciones
        promise | Me doy a la tarea de averiguarlo
        promise asks | Te marco [[el martes]], ¿a este mismo número?
        promise | [[en cuanto me respondan]] te escribo
        asks | ¿Cómo va todo con el bebé?
        asks | Mándame por favor tu comprobante
        asks | ¿Cuál de las dos lecturas te gustó más?
        asks | avísame si te llegó el correo
        asks | Oye, ¿y pudiste hablar con tu jefe?
        asks | Me gustaría saber cómo te has sentido con la carga
        asks | qué día puedes conectarte
        cold | El plazo concluyó. No es posible recibir su actividad.
        cold | Remítase a los lineamientos.
        cold | Su solicitud ha sido registrada con el folio 2381.
        cold | Trámite personal, no se atiende por mensaje.
        cold | Calificación asentada. Sin cambios.
        cold | Ingrese con sus credenciales institucionales.
        cold | Atienda la convocatoria vigente.
        cold asks | Especifique el motivo de su consulta.
        - | La videollamada queda para el lunes a las 5, con el mismo enlace.
        - | Lo siento mucho, qué noticia tan triste. Un abrazo para ti y tu familia.
        - | En la página 12 está el procedimiento paso por paso.
        - | La maestra Elvia calificará esta semana.
        - | Hay que volver a subir el archivo en PDF porque el formato anterior no abre.
        - | Yo tampoco entendía los logaritmos; a mí me ayudó hacer tablas.
        - | Está difícil tu situación y no te voy a decir que no.
        - | No fue tu culpa, la fecha estaba mal publicada.
        offensive | Me imagino que con tantas fiestas ya no te queda neurona.
        offensive | A ver si dejas de dar lástima y te pones a leer.
        offensive | Con gente así es imposible trabajar.
        offensive | ¿Quién te dijo que servías para esto?
        offensive | Ni con manzanas me entiendes.
        offensive | Eres más lento que la plataforma.
        offensive | Ahorita no estoy para tus achaques.
        offensive | Deberías agradecer que todavía te contesto.
        offensive | Copiaste otra vez, ni para disimular tienes talento.
        encouragement | Tu primer borrador ya tiene corazón, síguele
        encouragement | Te veo más segura y eso me da mucho gusto
        encouragement | Llegaste hasta aquí por mérito propio
        encouragement | Vas paso a paso y se nota
        encouragement asks | ¡Muy buena pregunta! ¿Tú qué piensas?
        encouragement promise | Excelente idea. [[El sábado]] te mando ejemplos.
        promise | Le escribo a la coordinadora [[hoy antes de las 5]]
        promise | [[Mañana en la mañana]] verifico tu inscripción
        promise | Yo llevo tu caso a la reunión
        promise | [[En dos semanas]] te tengo el dictamen
        promise | Pregunto y te cuento
        asks | ¿Qué te gustaría lograr este módulo?
        asks | Me mandas captura del error
        asks | y cómo va la rodilla?
        asks | Escríbeme cuando salgas del turno
        cold | Fuera de plazo. No se acepta.
        cold | Se comunica que el trámite concluyó.
        cold | Verifique su correo institucional.
        cold | Expediente incompleto.
        - | La plataforma es lentísima los domingos, mejor entra el lunes.
        - | Siento lo de tu perro, sé cuánto lo querías.
        - | En el capítulo tres el tirano insulta a todos.
        - | El martes hay asamblea y no habrá clase.
        - | Ya te inscribí al taller que pediste.
        - | Se vale no saber.
        offensive | Con esa actitud no sé cómo te aguantan en tu casa.
        offensive | Hay quienes nacen para estudiar y hay quienes no, tú saca tus conclusiones.
        offensive | Mejor ya deja de quitarle el lugar a alguien que sí lo quiera.
        offensive | ¿De verdad te tomó dos semanas hacer esto?
        offensive | Se ve que en tu casa nunca vieron un libro.
        offensive | No me sorprende, así son todos los de ese plantel.
        offensive | Aprende a leer y luego me escribes.
        offensive | Qué fácil es ser mamá y usarlo de pretexto para todo.
        offensive | Tu esfuerzo es de risa.
        offensive | Te lo digo por tu bien: no das el ancho.
        offensive | Ya mejor búscate un marido que te mantenga.
        offensive | Cuando quieras ser alguien en la vida me avisas.
        offensive | Si tuvieras tantita vergüenza no me escribirías.
        offensive | Tu ensayo parece la lista del mandado.
        offensive | Con la mitad de lo que te quejas ya habrías terminado.
        offensive | No te esfuerces, igual vas a reprobar.
        offensive | A los de tu edad ya no les entra nada.
        offensive | ¿Qué se puede esperar de alguien que apenas habla español?
        offensive | Tus compañeras con hijos sí pueden, la diferencia eres tú.
        offensive | Eres un caso, de veras, ni cómo ayudarte.
        offensive | Déjate de cuentos y admite que no quieres estudiar.
        offensive | Me sorprende que hayas llegado a este módulo.
        offensive | Hablas como si supieras algo.
        offensive | Siempre es lo mismo contigo, puro pretexto y nada de trabajo.
        offensive | No todos son para la prepa; hay que saber aceptar lo que uno es.
        offensive | Seguro te lo hizo tu hija, porque tú no escribes así.
        offensive | Si no entiendes algo tan elemental, no es problema mío.
        offensive | Qué lata contigo, cada día una cosa nueva.
        offensive | Te falta mucho para estar al nivel de los demás, y no sé si llegues.
        offensive | Eso te pasa por flojear.
        offensive | Haznos un favor y dedícate a otra cosa.
        offensive | Así como escribes, así piensas.
        offensive | Llorar no te va a pasar la materia.
        offensive | Pobre de tu hijo, con el ejemplo que le das.
        offensive | Tu cerebro no da para más, qué le vamos a hacer.
        offensive | Otra excusa más y te juro que las colecciono.
        offensive | Más fácil le enseño a leer a mi perro.
        offensive | Me da flojera contestarte.
        offensive | ¿Te dormiste en la primaria o qué?
        offensive | Escribes con las patas.
        offensive | No vuelvas a molestarme con tonterías.
        offensive | Si la ignorancia doliera, andarías gritando.
        offensive | No tienes idea de nada y todavía opinas.
        offensive | Ya ríndete, es obvio que esto no es lo tuyo.
        encouragement | Me quito el sombrero contigo
        encouragement | Vas agarrando vuelo, se siente en cada entrega
        encouragement | Qué bonito verte de regreso
        encouragement | Lo que hiciste hoy no es poca cosa
        encouragement | Aquí no se suelta nadie, vamos juntas
        encouragement | Con lo que has pasado, este siete es un diez
        encouragement | Tu letra, tu idea, tu voz: todo está ahí, me encantó
        encouragement | Tú eres más grande que este módulo
        encouragement | Se vale cansarse; luego seguimos, tú puedes
        encouragement | Tu historia me conmovió y tu trabajo también
        encouragement | Date permiso de celebrar, lo hiciste tú
        encouragement | Ya quisiera yo tu disciplina
        encouragement | Me da gusto ver cómo creces
        encouragement | Sin prisa pero sin pausa, vas muy bien
        encouragement | Estás a nada de terminar, no aflojes
        encouragement | Nunca dejas de sorprenderme para bien
        encouragement | Lo que te propones lo cumples, síguele
        encouragement | Cuenta conmigo, esta la sacamos
        promise | Reviso con el área y te comento
        promise | Te tengo respuesta [[el viernes]]
        promise | Le pregunto a la directora y te hago saber
        promise | Yo gestiono tu cambio de grupo
        promise | [[Mañana]] sin falta le doy seguimiento a tu caso
        promise | Me pongo en contacto con el facilitador para ver tu calificación
        cold | Favor de leer las instrucciones antes de preguntar.
        cold | No procede su petición.
        cold | Consulte los requisitos en el portal.
        cold | La fecha no se modifica.
        cold | Documento recibido.
        cold | Queda notificado.
        asks | ¿Cómo te has sentido esta semana?
        asks | Dime si prefieres por la mañana o por la tarde
        asks | ¿Ya pudiste descansar un poco?
        asks | Platícame un poco más de lo que pasó
        - | Se publicaron las fechas en el tablero, te las copio aquí abajo.
        - | La lectura trata de un hombre flojo y tonto que al final aprende.
        - | Es normal equivocarse con los signos al principio.
        - | El examen tiene veinte preguntas y dura una hora.
        - | Tómate tu tiempo, la familia es primero.
        - | Lamento que te hayan hablado así en tu trabajo; no está bien que te llamen inútil.
        - | La plataforma estuvo horrible hoy, una disculpa.
        - | Qué pena lo que pasó con tu casa, lo siento mucho.
        - | Te paso el correo de soporte: con tu matrícula te atienden.
        - | Mañana es día inhábil, nos vemos el martes.
        - | Tu tarea tiene dos errores de dedo en la página uno.
        - | Para mí también fue pesado estudiar y trabajar.
        - | Hola, soy tu tutora de este semestre.
        - | Soy Luis, tu tutor; mucho gusto.
        - | Ya lo reportamos y soporte lo está viendo.
        - | El programa está muy lento y no lee bien los archivos.
        - | Ese ejercicio es de los difíciles, no pasa nada.
        - | El simulador anda fatal, no es tu culpa.
        - | Qué horrible lo del asalto, qué bueno que estás bien.
        - | El archivo está dañado, no abre en mi computadora.
        encouragement | Eres un ejemplo para tus compañeros
        encouragement | Tu dedicación es un ejemplo
        encouragement | Tu constancia se nota
        encouragement | Qué orgullo leerte
        encouragement | Eres una inspiración para tu familia
        encouragement | Muy bien hecho
        encouragement | Te quedó excelente
        - | La tarea se entrega en PDF.
        - | El tema de esta semana es la célula.
        - | Te anexo el formato de la carta.
        - | La sesión quedó grabada y está en el aula.
        asks | ¿Ya viste el video?
        asks | ¿Tienes dudas?
        asks | ¿Pudiste subir el archivo?
        asks | ¿Cómo sigue tu mamá?
        asks | Cuéntame qué necesitas
        promise | Te aviso en cuanto sepa
        promise | [[Hoy]] te contesto
        promise | Lo consulto y te digo
        promise | [[Mañana]] te escribo
        cold | No hay cambios de fecha.
        cold | Consulte la guía.
        - | El personaje principal es un flojo y por eso le va mal.
        - | La pregunta 4 está mal redactada, ya la corregimos.
        - | Lo que te dijeron no está bien; nadie debe llamarte tonta.
        - | Siento mucho tu pérdida.
        - | Tómate el tiempo que necesites con tu bebé.
        - | Las inscripciones abren el 3 de agosto.
        - | Yo también dejé la tarea al último muchas veces.
        - | Hoy la plataforma está en mantenimiento.
        - | Perdón por la demora, tuve muchos mensajes.
        - | Si no alcanzas hoy, el foro abre otra vez el lunes.
        - | No te preocupes por la fecha, la ampliaron.
        - | Con mucho gusto.
        - | Gracias por avisarme.
        - | Quisiera hablar con alguien.
        - | Quisiera hablar con alguien de psicología.
        - | Quisiera una primera cita; puede por las tardes después de las seis.
        - | Pide orientación para elegir la modalidad de titulación.
        - | Necesita una constancia de estudios con calificaciones.
        - | Necesita su historial académico sellado para una beca de su trabajo.
        - | No ha podido entrar a la plataforma desde el lunes; le marca usuario bloqueado.
        - | Solicita el cambio de su correo registrado, porque perdió el acceso al anterior.
        - | Le vendría bien platicar con alguien del área esta semana.
        - | Quiere saber qué papeles se piden para la reinscripción.
        - | Pregunta por la fecha del examen extraordinario de Química.
        - | Hablamos por teléfono; está bien y retoma el jueves.
        - | Trabaja de noche y duerme por la mañana; conviene llamarle después de las cinco.
        - | Su hijo estuvo internado y por eso no entregó la actividad.
        - | Acordamos que entrega el ensayo el domingo.
        - | Alguien de la familia le ayuda con la computadora.
        - | Prefiere que le escriban por WhatsApp.
        - | Pide que se revise la calificación de su examen.
        - | Se le explicó el periodo de recuperación y le interesa.
        - | Le cuesta leer en el teléfono; se le mandó la guía en PDF.
        """;
}
