namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Messages of tutees, all invented, with what a person reads in them (- for nothing): from these resemblance is learnt, and nothing is measured on them.</summary>
/// <remarks>A line a text: the labels, a bar, the words; a topic stands behind its label, the due time of a promise in double brackets.</remarks>
public static class TuteeExamples
{
    public const string Lines = """
        harm_risk distress | ya no quiero despertar mañana, la verdad estoy cansado de todo
        harm_risk distress | todas las noches me dan ganas de no existir
        harm_risk distress | Yo creo que a nadie le haría falta si un día no amanezco
        harm_risk personal | mi marido me volvió a pegar anoche y traigo el ojo cerrado
        harm_risk question | mi amiga me mandó un audio diciendo que se va a aventar del puente, a quién le hablo???
        harm_risk personal | Mi padrastro se mete a mi cuarto en la noche. No le he dicho a nadie.
        harm_risk personal | Me tiene encerrada, se lleva las llaves y me quita el celular, le escribo rápido
        harm_risk personal | me traen trabajando sin paga y no me dejan irme del rancho hasta que termine de pagar lo que dicen que debo
        harm_risk personal | el papá de mis hijos compró una pistola y dice que si lo dejo nos lleva a todos
        harm_risk | ya le regalé mis cosas a mis primos, no las voy a ocupar
        harm_risk personal | mi vecino toca a mi niña y no sé cómo denunciarlo
        harm_risk | Dejé una carta para mis papás en el cajón
        harm_risk distress | me quiero morir profe, ya no es broma
        harm_risk distress | Ya no aguanto esta vida, neta que un día de estos hago una locura
        harm_risk personal | mi ex publicó fotos íntimas mías y amenaza con mandárselas a mi familia
        harm_risk personal | mi tío le da de cinturonazos a mis primitos, se oye hasta mi casa
        harm_risk distress | quisiera dormirme y no despertar nunca
        harm_risk | si mañana no contesto dígale a mi mamá que la quise
        harm_risk personal | Anoche mi papá llegó borracho y agarró a golpes a mi mamá delante de mis hermanitos
        harm_risk distress | ya me cansé de luchar, quiero que todo se acabe
        harm_risk question | qué se hace cuando un alumno trae un arma a las asesorías? vi a uno con una
        harm_risk personal | alguien le manda fotos de sus partes a mi sobrina de 11
        harm_risk distress | Desde que me violaron no puedo estar sola con hombres
        harm_risk distress | Llevo tres días sin comer a propósito y me encierro a vomitar
        harm_risk personal | mi hijo dice que ya no quiere vivir porque lo molestan en la secundaria
        harm_risk distress | me pesa respirar, ojalá me diera algo y ya
        harm_risk personal | mi patrón me acosa y me dice que si no accedo me corre, ayer me arrinconó
        harm_risk distress | kiero morirme
        - | me muero de sed con este calor, ahorita regreso a la sesión
        achievement | me quiero morir de la felicidad saqué 10
        - | me corté el dedo picando cebolla pero ya ando escribiendo
        question | para el ensayo puedo hablar de la violencia en el noviazgo?
        - | me mata de risa ese video que mandó
        late_work | me va a matar profe, no hice el resumen
        - | mi niña me pegó la gripa pero ando bien
        - | Ya le corté a la carne y ahorita me conecto
        - | casi me da un infarto del susto, pensé que era hoy el examen
        - | estuvimos matando el tiempo en la sala de espera y repasé los apuntes
        - | me pegó duro el sol pero aquí ando
        - | ese examen me voló la cabeza jajaja
        distress | este trámite me está matando de los nervios
        - | No es cierto que me haya querido hacer daño, eso lo inventó una compañera
        - | a mi tía le gusta Mujer casos de la vida real, por eso escribí de eso
        dropout_intent | ya no quiero seguir estudiando
        dropout_intent distress | la verdad ya me voy a salir, no sirvo para el estudio
        dropout_intent personal | me salió chamba en Monterrey de planta, voy a dejar la prepa
        dropout_intent | mejor me espero al otro año y me vuelvo a inscribir
        dropout_intent | esto no es lo mío maestra, ya me rendí
        dropout_intent | voy a abandonar el bachillerato
        dropout_intent | estoy pensando seriamente en salirme
        dropout_intent | Le quería avisar que ya no voy a continuar.
        dropout_intent distress | estoy a nada de mandar todo al diablo con la escuela
        dropout_intent personal | no me alcanza el tiempo con dos trabajos, prefiero dejarlo
        dropout_intent | mejor ya no me cuente en su lista
        dropout_intent procedure:withdrawal question | como me doy de baja
        dropout_intent procedure:leave | Solicito baja temporal a partir de octubre
        dropout_intent | me ganó la vida, ya no sigo
        dropout_intent | ps ya ni modo voy a tronar la prepa y me pongo a trabajar
        dropout_intent | no creo terminar la prepa, la neta
        dropout_intent | I'm dropping out profe, sorry
        dropout_intent personal | mi jefe me cambió a turno de noche y ya no puedo seguir en la prepa
        dropout_intent | ganas de dejar todo no me faltan
        dropout_intent | chance y ya no regreso después de vacaciones
        - | el semestre pasado me di de baja pero ya regresé con todo
        - | ni loca dejo la prepa
        - | dejo aquí mi tarea por si no se ve
        - | ya me salí de la junta porque se trabó
        - | antes quería abandonar pero ya le agarré el gusto
        - | le voy a seguir echando ganas, no la dejo
        question | si dejo la respuesta en blanco me la cuentan mal?
        - | ya terminé el módulo y me voy de vacaciones
        - | abandoné el foro viejo y abrí uno nuevo como dijo
        - | ya se me quitaron las ganas de abandonar
        question | como se saca el porcentaje de un numero negativo
        question | ¿El video tiene que durar cinco minutos exactos?
        question | me puede decir si voy bien con mi borrador
        question | nada mas para saber si ya vio mi tarea
        question | donde encuentro la rubrica
        question | es el libro verde o el azul el que hay que leer
        question | tengo la duda de si las referencias van al final
        question | quien es mi asesor de historia
        question | se vale usar calculadora?
        question | me ayuda con el ejercicio 4 porfis, no me sale
        question | entonces la x se despeja primero o al último
        question | y si no tengo impresora
        question | la actividad 3 es en equipo verdad
        question | no le entendí a lo de las mitocondrias me lo puede explicar con manzanitas
        question | podriamos vernos el jueves para que me explique
        question procedure:retake | ¿Cuánto cuesta volver a cursar una materia?
        question procedure:retake | Reprobé el módulo 9 y quiero saber cuándo lo puedo repetir
        question procedure:recovery | hay extraordinario para los que no pasamos?
        procedure:recovery | no me aparece el examen extraordinario que pedí
        question procedure:leave | cuánto tiempo dura la baja temporal
        procedure:leave | Metí mi oficio de baja temporal por maternidad y sigo esperando la respuesta
        question procedure:enrolment | qué necesito para inscribirme al módulo 12
        procedure:enrolment | me inscribieron en un grupo que no es, ocupo que me cambien
        question procedure:documents | donde descargo mi constancia de estudios
        procedure:documents | mi nombre está mal escrito en el historial académico, es Yahaira con h
        procedure:documents | Le envío mi acta de nacimiento legible como me la pidieron
        procedure:platform_access | no puedo entrar al aula virtual
        question procedure:platform_access | olvide mi contraseña como la recupero
        procedure:platform_access | se me bloqueó el usuario de tanto intentar
        question procedure:schedule | cuando empieza el siguiente modulo
        question procedure:schedule | El examen es en línea o presencial, y a qué hora?
        procedure:schedule | necesito cambiar mi turno de las sesiones al sábado porque trabajo
        question procedure:payment | ya pagué el examen y no se refleja, qué hago
        question procedure:payment | hay beca o descuento para los que no tenemos trabajo?
        question procedure:grade_review | por qué tengo cero si sí entregué
        procedure:grade_review | no estoy de acuerdo con mi calificación de la unidad 2
        late_work | no mandé la tarea ayer
        question late_work | todavía me recibe el mapa mental? ya sé que era el martes
        late_work | perdón por la demora, apenas hoy pude subirla
        late_work | no alcancé a contestar el cuestionario se me acabó el tiempo
        late_work | La subí dos minutos después de la hora y me la marcó como retrasada
        late_work | ando bien colgado con las tareas
        late_work | me equivoqué de día y ya no me dejó subirla
        late_work | hoy no le voy a entregar nada, sorry
        late_work question | si la mando mañana cuánto me baja
        late_work | Le debo la reflexión personal, se me fue el avión
        - | ya entregué todo a tiempo
        - | la entregué antes de la fecha
        - | no debo nada, ya revisé
        - | mañana sin falta le entrego la 4 que vence el sábado
        distress | tengo mucha ansiedad y no duermo
        distress | me dio un ataque de pánico antes del examen
        distress | me da muchísima pena participar, siento que todos son más listos
        distress personal | Ando bien triste por lo de mi divorcio, no me concentro
        distress | lloro por cualquier cosa últimamente
        distress | me siento inútil cuando veo números
        distress | la cabeza me va a reventar de preocupación
        distress | traigo el corazón roto y no tengo ganas de nada
        distress personal | falleció mi abuelo y no he parado de llorar
        distress | estoy que no me calienta ni el sol de la angustia
        distress | No tengo fuerzas ni para levantarme de la cama
        distress | neta estoy harta y desanimada
        - | ya se me quitó la tristeza, gracias a Dios
        - | mi personaje está deprimido, así lo describí
        - | ando cansada pero contenta
        - | no estoy enojada ni nada, solo quería platicarle
        - | siento no poder estar en la sesión de hoy
        - | me da pena con usted pero ahí va mi audio
        personal | trabajo de noche en un hospital y duermo en el día, por eso contesto tarde
        personal | mi hijo tiene autismo y lo llevo a terapia tres veces por semana
        personal | estoy en cuarto de un hotel porque se inundó mi casa
        personal | comparto el celular con mis dos hijas, me toca hasta las 11
        personal | me estoy divorciando y ando en juzgados
        personal | soy mamá soltera y no tengo con quién dejar a mi hija
        personal | Acabo de dar a luz, apenas puedo sentarme
        personal | nos cortaron la luz por falta de pago
        personal | el huracán nos dejó sin techo
        personal | mi mamá tiene cáncer y la llevo a sus quimios
        personal | tengo dengue, apenas puedo ver la pantalla
        personal | ahorita ando en temporada de cosecha y no tengo horas libres
        personal | tuve un aborto la semana pasada y sigo en cama
        personal | me subieron las horas en la maquila
        - | mi mamá ya salió del hospital y está bien
        - | mi hijo le manda saludos
        question | en mi trabajo puedo poner a mi familia de ejemplo?
        - | En mi chamba ya me felicitaron por estudiar
        - | todo bien en casa y en el trabajo
        - | hice mi ensayo sobre las madres solteras de mi pueblo
        achievement | pasé matemáticas!!!
        achievement | ya entendí las fracciones, por fin
        achievement | Terminé el módulo con 9.3 de promedio
        achievement | yo sola hice mi presentación en la compu, primera vez
        achievement | ya casi acabo, me falta un módulo nada más
        achievement | me dieron la beca!!
        achievement | por primera vez no saqué seis
        achievement | mis hijos me vieron recibir mi diploma
        achievement | ya me salió el ejercicio!!! todos los resultados me dieron
        achievement | me ascendieron en el trabajo por estar estudiando
        achievement | acredité el módulo que reprobé dos veces
        achievement | no lo puedo creer, un 100
        achievement | leí mi primer libro completo
        - | ojalá saque 10 en el examen
        - | mi hijo sacó 10 en la primaria
        - | ya pasó el camión y me quedé esperando
        - | quiero terminar con buen promedio
        - | ya pasé su recado a mis compañeros
        gratitude | gracias por su ayuda
        gratitude | Muchísimas gracias por la paciencia
        gratitude | gracias, me sirvió mucho su explicación
        gratitude | se lo agradezco de corazón
        gratitude | Que Dios se lo pague maestra
        gratitude | thanks teacher
        gratitude | no sabe cuánto me ayudó su llamada, gracias
        gratitude | Gracias por estar al pendiente
        gratitude | qué buena onda que se tomó el tiempo, se lo reconozco mucho
        question | me puede mandar la liga? gracias de antemano
        question | a qué hora se conecta usted? muchas gracias
        gratitude | ok gracias
        - | sale, nos vemos
        - | jajaja sí
        - | ok
        - | hasta mañana
        - | ya vi el aviso
        - | perfecto
        - | le mando la tarea
        - | buenas noches descanse
        - | ahí se la encargo
        - | me gusta mucho leer novelas de vaqueros
        - | ¿y qué cree? que sí me dieron el día
        - | le contesté a mi compañero que si no sabe pregunte, jaja
        - | no tengo dudas por el momento
        - | ya me respondieron de control escolar
        - | ya recibí mi constancia
        - | a mi hija le tocó horario de tarde en la secundaria
        - | me inscribí a zumba jaja
        - | en la lectura el banco le quita la casa al campesino
        harm_risk distress | maestra disculpe la molestia, no es por la tarea. es que ya llevo varias noches que me siento a la orilla de la cama y pienso que si no estuviera todo sería más fácil para ellos
        late_work personal distress | Profe le soy honesta, no hice nada en dos semanas, mi papá está en diálisis y yo soy la que lo lleva, llego a la casa y nada más quiero llorar
        achievement gratitude personal | maestra no me lo va a creer pero pasé todas, y eso que andaba en las quimios con mi mamá, gracias por aguantarme tantas preguntas
        question late_work procedure:platform_access | se me fue el sistema cuando iba a enviar y ya marca cerrado, a quién le aviso?
        question procedure:enrolment dropout_intent | me puedo volver a inscribir el próximo año si ahorita ya no le sigo?
        achievement question | ya terminé el módulo 5!! y ahora qué sigue?
        harm_risk distress | ando pensando cosas que no debo, y ya ni rezar me sirve
        harm_risk | Ya le encargué mis hijos a mi hermana, por si las dudas. Usted no se preocupe.
        harm_risk personal | Anoche dormimos en el coche porque él llegó buscando pleito y con machete
        harm_risk distress | la navaja del sacapuntas ya no la uso para la escuela, usted entiende
        harm_risk | maestra, hay una alumna de 16 en mi equipo que dice que su papá la visita en las noches. No sé a quién acudir
        harm_risk personal | no me deja tener celular, le escribo del de mi vecina, si me contesta no mencione nada
        harm_risk distress | quiero dormir y ya no saber nada, pero dormir para siempre
        harm_risk | no se espante si ya no aparezco, es que hay cosas que uno decide
        harm_risk personal | el señor para el que trabajo tiene mis papeles y dice que hasta que le pague no me suelta
        harm_risk distress | para qué le cuento mis planes si a lo mejor el lunes ni estoy
        harm_risk | le escribo desde el baño, está golpeando la puerta
        harm_risk distress | mi carnal se ahorcó hace un año y yo cada vez lo entiendo más
        harm_risk personal | mi cuñado se emborracha y se mete a donde duerme mi niña
        harm_risk | Mi primo de 12 trae cortadas en los brazos y dice que es por el gato
        harm_risk distress | tengo un plan y nadie lo sabe
        harm_risk personal | me dijo que si lo dejo me va a echar ácido
        harm_risk distress | de plano ya no le encuentro chiste a vivir así
        harm_risk distress personal | mi hijo mayor ya no quiere comer ni salir y hoy encontré una soga en su cuarto, estoy muerta de miedo
        - | me sangró la nariz de tanto estudiar jaja no es cierto
        - | me quité un peso de encima con ese examen
        - | mi abuela decía que el que no arriesga no gana, por eso le entré a la prepa
        - | ya maté la última actividad del módulo, puro trámite
        - | Mi esposo es un amor, me cuida a los niños mientras estudio
        - | El asesino del cuento resultó ser el mayordomo, no me lo esperaba
        question | en biología viene lo de la muerte celular, apoptosis se llama?
        - | me aventé todo el fin leyendo
        - | jajaja casi me ahogo de la risa con su audio
        distress | Qué ganas de tirarme al piso a llorar con este ensayo
        dropout_intent | Siendo realista yo creo que mi lugar no está aquí. Fue bonito mientras duró.
        dropout_intent | ya hablé con mi familia y acordamos que primero está la casa, la escuela será en otra vida
        dropout_intent | le voy a dar cuello a la prepa
        dropout_intent personal | Con la bebé no me da la vida, tengo que escoger y pues la escuela sale perdiendo
        dropout_intent | mejor le dejo mi lugar a alguien que sí pueda aprovecharlo
        dropout_intent | me voy a desaparecer un semestre y luego veo
        dropout_intent | ando viendo si mejor me meto a un curso de uñas, esto es demasiado para mí
        dropout_intent | ps ya quedamos q yo hasta diciembre
        dropout_intent distress | cada que abro la plataforma siento que no pertenezco. estoy a un pelito de borrarme
        - | no crea que me voy a rajar, nomás ando ocupado
        - | mi hija mayor sí se salió, por eso yo quiero ser su ejemplo
        - | voy a pausar el video para tomar apuntes
        - | Dejé pendiente el foro pero hoy lo termino, cierra mañana
        - | después de dos años fuera, volví a inscribirme y ahora sí no me para nadie
        question | si alguien se sale a medio módulo pierde todo? es por una tarea de estadística de deserción
        question procedure:documents | pa sacar la visa me piden algo que diga que estudio, ustedes lo dan?
        question procedure:platform_access | Le pico a la actividad y se queda dando vueltas el circulito, ya probé en otro celular. ¿Qué más puedo hacer?
        procedure:platform_access | no me llega el código para restablecer mi clave
        procedure:documents | el certificado salió con mi segundo apellido mal, necesito que lo corrijan
        question procedure:grade_review | en el foro saqué 8 y ahorita me aparece 4, se habrán equivocado?
        question procedure:payment | A nombre de quién va el depósito?
        question procedure:schedule | la de mañana siempre sí va a ser a las 7 o la cambiaron
        question procedure:schedule | cuándo nos dan vacaciones
        question procedure:retake | si la vuelvo a tronar me sacan de la escuela o la puedo meter otra vez
        question procedure:recovery | Hay modo de salvar la materia todavía? me faltaron 4 puntos
        question procedure:enrolment | mi grupo sigue saliendo vacío, será que no me asignaron materias?
        question procedure:leave | cuánto tiempo puedo estar fuera sin perder lo que ya pasé?
        procedure:withdrawal | ya entregué la carta de que me retiro, falta que me devuelvan mi certificado de secundaria
        question procedure:documents | dónde me dan el papel del seguro facultativo
        procedure:enrolment | Aparezco en el módulo 8 pero me toca el 9
        procedure:grade_review | la facilitadora no me ha puesto la calificación del proyecto y ya todos la tienen
        question | como le pongo para que el renglón de la bibliografía quede con sangría
        question | me regala un ejemplo de oración subordinada
        question | cual de los dos archivos le mando
        question | el ensayo lo hago yo sola o con mi equipo
        question | es necesario prender cámara mañana
        question | puedo citar a mi abuelita como fuente oral
        question | a poco la tabla también lleva título?
        - | quién iba a pensar que me gustaría leer a mis años
        - | me preguntó mi hijo "¿mamá, tú también haces tarea?" y me dio harta risa
        - | cuando termine le mando mensaje
        - | como le comenté ayer, todo va caminando
        - | donde vivo hay muchos mangos, un día le llevo
        late_work | se me hizo bolas el calendario y entregué la 2 en lugar de la 3, la 3 ya venció
        late_work | chin, era ayer
        late_work question | todavía alcanzo a colgar la evidencia? me marcó fuera de tiempo
        late_work | no llegué con la monografía
        late_work | le quedo mal otra vez, la bitácora sigue en blanco y ya pasó el plazo
        late_work personal | Con el nacimiento de mi nieta en la madrugada no toqué la compu y se me pasaron dos entregas
        late_work | traigo rezago desde la semana santa
        - | ya mero la acabo, es para el domingo
        - | hoy entregué la última que tenía pendiente, a tiempo
        distress | me tiembla todo nomás de pensar en exponer
        distress | ya no hallo la puerta maestra
        distress | siento un hueco en el pecho desde hace días
        distress | me la vivo llorando a escondidas
        distress | me cayó el veinte de que estoy muy atrasada de la vida y me deprimí
        distress | ando con el ánimo por los suelos
        distress | Me da terror que se burlen de mi acento
        distress | estoy tronada emocionalmente
        distress | me come el estrés
        - | jaja qué estrés el tráfico, pero ya llegué
        - | me dio gusto y nostalgia ver las fotos de la generación
        personal | el patrón nos trae de sol a sol y llego sin pilas para la compu
        personal | mi señora está en cama por lo de la columna y yo hago todo en la casa
        personal | en la sierra se cae la red cuando llueve y ya van cuatro días de aguacero
        personal | ahorita mi quincena se va toda en los pañales y la leche
        personal | ando en Tijuana viendo lo de los papeles de mi esposo que lo detuvieron
        personal | Estoy criando sola a mis sobrinos desde que mi hermana se fue
        personal | vendí mi laptop para pagar la renta y hago todo en el teléfono
        personal | mi niña trae bronquitis y no he pegado el ojo
        - | mi señora hizo tamales y me acordé de usted
        - | trabajo en la tiendita y ahí aprendí de porcentajes
        achievement | ya hasta mis compañeras de la fábrica me piden que les explique las integrales
        achievement | Fíjese que me publicaron mi cuento en la revista del plantel
        achievement | quién dijo miedo! 9.6 en el global
        achievement | por fin se me quitó el miedo a hablar, hoy participé tres veces
        achievement | ya me sé las tablas completas, a mis 47
        achievement | salvé la materia, 7 cerrado
        achievement | Mi proyecto lo van a presentar en la feria de ciencias
        - | a ver si ahora sí apruebo
        - | mi nieta aprobó su examen de manejo
        gratitude | de veras le reconozco todo lo que me aguanta
        gratitude | bendito sea Dios que me la puso de tutora
        gratitude | se rifó con esa explicación maestra
        gratitude | me cayó de perlas su llamada, muy agradecida
        gratitude | qué padre que se acordó de mi cumpleaños, gracias
        gratitude distress | gracias por escucharme anoche, andaba muy mal
        - | dale gracias a tu compañero de mi parte no, mejor yo le digo
        harm_risk distress | Tengo semanas sin querer levantarme y anoche me puse a escribirles a mis hijas por si yo falto
        harm_risk distress | no se lo tome a mal pero a veces pienso que si me atropella un carro sería un alivio
        harm_risk personal | mi esposo anda bien celoso, ayer me arrastró del pelo porque vio que usted me marcó
        harm_risk | le paso el número de mi mamá por si un día de estos ya no contesto, usted sabrá qué decirle
        harm_risk personal | Mi hermanita de 9 me contó que el novio de mi mamá le hace cosquillas donde no debe
        harm_risk distress personal | estoy encerrada en el cuarto con mi bebé, él está afuera gritando que nos va a matar
        harm_risk | mi mejor amigo regaló sus tenis y su guitarra y se despidió bien raro, tengo miedo de que haga algo
        harm_risk personal | tengo 15 y mi papá ya me apalabró con un señor del pueblo, me caso en mayo
        harm_risk distress | Otra vez traigo las ganas de rasguñarme hasta que salga sangre
        harm_risk personal | en mi trabajo nos quitaron las credenciales y nos encierran en la noche, no podemos salir del campo
        harm_risk distress | ya ni llorar puedo, nomás quiero que se apague todo
        harm_risk | me están mandando mensajes con fotos de mi casa, dicen que ya saben a qué hora salgo
        harm_risk distress personal | desde que se fue mi mamá al cielo lo único que quiero es estar con ella
        harm_risk question | cómo se le hace para ayudar a alguien que dice que ya no le interesa vivir
        harm_risk personal | Mi expareja se aparece en mi trabajo con la pistola fajada
        distress personal | Se murió mi perrita y mi abuela la misma semana, no paro de llorar
        distress | siento que el tiempo se me va y no avanzo nada, qué impotencia
        distress | no puedo ni ver los números sin que me den ganas de vomitar de los nervios
        distress | Ando bien sacada de onda y desganada
        distress | me duele no ser como las demás que todo captan rápido
        distress | tengo un miedo espantoso de volver a fallar
        distress | Estoy al borde de un colapso, son demasiadas cosas
        distress personal | Me diagnosticaron depresión y hay días que ni bañarme puedo
        - | estoy nerviosilla por conocerlos jaja
        - | mi suegra está enojada porque no fui a la comida, qué le vamos a hacer
        - | se siente bien volver a tomar un cuaderno
        - | el capítulo donde abandonan a la niña me sacó lágrimas
        personal | trabajo de 7 a 7 en la ferretería y los domingos vendo barbacoa
        personal | Ahorita vivo en casa de mi cuñada porque la mía se incendió
        personal | soy cuidadora de mi mamá que quedó ciega
        personal | por mi rumbo no hay buena señal y subo los archivos desde la plaza
        personal | mi esposo quedó desempleado y ando haciendo dobles para sacar los gastos
        personal | Tengo un bebé de dos meses y me conecto entre toma y toma
        personal | me dio parálisis facial y no aguanto la pantalla
        personal | Ando en trámites de pensión alimenticia y me citan a cada rato
        personal | mis hijos traen varicela los tres
        personal | el camión que me lleva al pueblo ya no pasa y camino dos horas
        personal late_work | estuve de guardia en el hospital 36 horas y no entregué el glosario
        personal late_work | como nos inundamos, perdí mis apuntes y no subí nada
        - | mi jefa es buena onda y me presta la oficina para estudiar
        - | trabajar en equipo me gusta mucho
        - | gracias a Dios mi hija ya está sana
        late_work | se me durmió el gallo con la entrega de anoche
        late_work | subí la tarea al foro equivocado y cuando me di cuenta ya estaba cerrado
        late_work question | Maestro, ¿podría abrirme la actividad 4? No la alcancé a enviar
        late_work | voy dos semanas abajo del calendario
        late_work | no completé el portafolio
        late_work question | habrá manera de que me tome la tarea aunque sea sobre 7?
        late_work | mandé el borrador en vez de la versión final y ya no acepta cambios
        late_work | reconozco que no cumplí con lo acordado
        - | no he entregado la 6 porque abre hasta el lunes
        - | ya envié todo desde el martes, voy adelantado
        dropout_intent | le agradezco pero ya tomé la decisión de no seguir
        dropout_intent | creo que la escuela y yo no nos llevamos jaja ya no vuelvo
        dropout_intent personal | mi marido consiguió trabajo en Canadá y nos vamos todos, hasta ahí llegó la prepa
        dropout_intent | qué tan malo sería si me salgo ahorita
        dropout_intent distress | Me siento una tonta por querer estudiar a estas alturas. Mejor me retiro antes de hacer más el ridículo.
        dropout_intent | ya no me verá conectada, busqué otra cosa
        dropout_intent | estoy considerando dejar esto para cuando mis hijos crezcan
        dropout_intent | no es mi momento para estudiar
        dropout_intent procedure:leave question | puedo irme de baja un semestre y luego continuar donde me quedé
        dropout_intent personal | entre el puesto y mis nietos ya no me queda tiempo, voy a tener que dejar el estudio
        dropout_intent | la neta ya me desanimé, a ver si el otro año
        - | pensé en salirme pero hablé con mi hija y aquí sigo
        - | me salí tantito a contestar el teléfono, ya volví a la sesión
        - | No deje que me rinda maestra, usted jáleme las orejas
        - | mi amiga abandonó y yo ahora soy la única de la cuadra que sigue
        question procedure:retake | reprobé Física otra vez, ¿me van a dejar cursarla en el próximo bloque?
        question procedure:recovery | que temas vienen en el extra de química
        procedure:recovery | quiero inscribirme al periodo de regularización
        question procedure:leave | me aceptaron la baja temporal? nadie me ha dicho nada
        procedure:leave | Le adjunto mi solicitud de baja temporal firmada
        question procedure:withdrawal | si me doy de baja definitiva me regresan mi certificado de secundaria? es para mi primo
        question procedure:enrolment | hasta cuando es la reinscripcion
        procedure:enrolment | me quedé fuera de la lista del módulo nuevo y sí hice el registro
        question procedure:documents | mi credencial trae la foto de otra persona, qué hago
        procedure:documents | Ocupo una constancia con sello para el seguro social
        question procedure:documents | acepta la escuela el acta en línea o tiene que ser original
        procedure:platform_access | la app me cierra sesión a cada rato
        question procedure:platform_access | no me aparece ningún foro, solo sale en blanco, a ustedes también?
        question procedure:schedule | de casualidad sabe qué día toca el examen de inglés
        question procedure:schedule | a que hora cierra la plataforma el domingo
        question procedure:payment | cuánto hay que depositar para el duplicado
        procedure:payment | pagué dos veces por error y quiero que me lo abonen
        question procedure:grade_review | quién puede checar por qué mi promedio bajó de 8.7 a 8.1
        procedure:grade_review | falta que me capturen la calificación del módulo 10
        - | ya hice mi pago y me confirmaron, todo en orden
        - | por fin me llegó mi credencial, qué bonita salí
        - | llevé a mi hijo a inscribirlo a la secundaria y por eso apenas leo
        question | en la 5 el resultado es 36 o 63
        question | la portada lleva el logo de la escuela?
        question | disculpe la molestia, ¿me puede explicar con otras palabras la consigna?
        question | para la presentación puedo usar canva
        question | y de que tamaño la letra
        question | me faltó poner mi nombre, lo vuelvo a subir o así lo dejo
        question | tiene algún video donde expliquen las leyes de Newton
        question | cree que mi tema sirve o lo cambio
        - | qué bonito detalle el de la felicitación
        - | le cuento cómo me fue: bien, me tocó participar al final
        - | quién sabe, yo creo que ha de ser por la lluvia
        achievement | terminé la prepa!!! 20 años después pero la terminé
        achievement | me fue de maravilla en la exposición
        achievement | hoy entendí para qué sirven las derivadas y hasta se lo expliqué a mi esposo
        achievement | de reprobada a 8.9, quién me viera
        achievement | acabo de mandar mi último trabajo del bachillerato, no me la creo
        achievement | me saqué el primer lugar en ortografía
        achievement | entregué antes que todos y con todo correcto
        achievement | ya aprendí a usar excel
        - | mi hermano se graduó ayer, fuimos a la fiesta
        - | espero sacar buena calificación
        gratitude | muy agradecido por su tiempo profesor
        gratitude | gracias, siempre tan atenta
        gratitude | ay maestra usted sí que es un sol
        gratitude | le debo una, me salvó con ese dato
        gratitude | la quiero mucho maestra, gracias por no dejarme caer
        question procedure:schedule | Buen día, ¿a qué hora inicia la sesión? Gracias
        - | gracias a mis hijos aprendí a usar el celular
        harm_risk distress | Le pido que no se sienta culpable por nada, usted hizo lo que pudo conmigo. Yo ya no doy más.
        harm_risk personal | Maestra llegué a la conclusión de que tengo que salirme de mi casa hoy mismo porque él ya me enseñó dónde me iba a enterrar
        harm_risk distress | estoy juntando valor. no sé cuánto me falte
        harm_risk | si ve a mi hijo en la plaza algún día dígale que no fue su culpa
        harm_risk personal | Mi hermano mayor le enseña videos sucios a mi sobrinita de 6 y mi mamá no me cree
        harm_risk distress | me pesa tanto la vida que ya no le hallo por dónde
        harm_risk personal | por favor no me mande mensajes en la noche, si los ve me va como en feria y la última vez me quedó el brazo morado
        harm_risk | Una compañera subió historias con una hojita de rasurar y frases bien tristes
        harm_risk distress | Le juro que cada que paso por el paso a desnivel me llama
        harm_risk personal | nos cobran cuota a los del mercado y ayer le quemaron el puesto a mi suegra, dicen que siguen las familias
        harm_risk personal | mi niño llegó de casa de su papá con quemaduras de cigarro
        harm_risk distress | soñé que ya descansaba y desperté triste de haber despertado
        harm_risk personal | mi patrona me trajo a los 13 del pueblo, nunca me ha pagado y no sé ni cómo regresarme
        harm_risk distress | ayer me tomé todo lo que había en el botiquín y nomás vomité, no se lo diga a nadie
        harm_risk | Traigo el gas abierto en la mente maestra, usted que es lista me entiende
        - | Ya me colgué con la tarea pero la descolgué, mire: entregada
        - | el dentista me va a sacar la muela, deséeme que sobreviva jajaja
        - | me rompí la uña tecleando, gajes del oficio
        - | a mi gallo lo mataron en la pelea, ni modo
        question | en la unidad de historia hay que hablar de los fusilados o nada más de las causas?
        - | ese libro me dejó tirada, qué historia tan dura la de la niña que golpeaban
        distress | De plano hoy no puedo con mi alma
        distress | me cuesta un chorro concentrarme, ando en las nubes y con una tristeza que ni sé de dónde salió
        distress | Siento feo que mis compañeras ya van en el módulo 12 y yo aquí atorada
        distress | no sé qué me pasa, antes era alegre
        distress | me quedé en blanco y me solté llorando enfrente de la cámara
        distress | estoy que trino de coraje conmigo por no poder
        distress personal | Ando muy decaída desde que mi mamá enfermó
        distress | me da pánico nada más de ver la palabra examen
        distress | ya me cansé de ser la que siempre falla
        - | ando feliz como lombriz
        - | qué tristeza lo del terremoto en las noticias
        - | no crea que me estreso, yo me lo tomo con calma
        personal | me levanto a las 4 a hacer tortillas para vender y ya en la noche no veo ni las letras
        personal | mi papá está preso y los domingos son de visita
        personal | nomás cuento con el internet de la presidencia y cierra a las 6
        personal | estoy en el octavo mes y me mandaron guardar cama
        personal | mis papás se están separando y en mi casa es puro pleito
        personal | me mocharon las horas en la tienda y no completo ni la comida
        personal | tengo a mi cargo a mi hermano con síndrome de Down
        personal | El niño me salió con lento aprendizaje y me citan cada rato de su escuela
        personal | ando en el corte de caña hasta abril
        personal | el celular ya no me agarra carga
        personal | Vengo saliendo de una cirugía de rodilla
        - | mi mamá cocina riquísimo, un día la invito
        - | el sábado fuimos toda la familia al río
        late_work | se me cruzaron las fechas y no mandé la de hoy
        late_work | Todavía no he podido con la integradora 3, sé que cerró ayer
        late_work question | le puedo mandar la tarea por correo? el sistema ya la cerró
        late_work | ando en ceros con las actividades de esta unidad y ya es la última semana
        late_work | no me dio la vida para el reporte, se lo debo
        late_work personal | trabajé todo el puente y no toqué la plataforma, ya vi que tengo tres en rojo
        late_work | entregué incompleto porque ya iban a dar las doce
        - | hoy la subo, abre a las 8 y cierra el viernes
        - | me dijeron que la fecha se recorrió, entonces voy a tiempo
        dropout_intent | pues con la novedad de que ya no voy a seguir estudiando
        dropout_intent | le aviso que este es mi último mes en la prepa
        dropout_intent personal | mi viejo no quiere que siga estudiando y para no tener problemas mejor ya no
        dropout_intent | esto de estudiar a mi edad fue un error
        dropout_intent | voy a tomar un descanso de la escuela, no sé si vuelva
        dropout_intent procedure:withdrawal | quiero que me borren del sistema, ya no voy a estudiar
        dropout_intent | no tiene caso que me siga insistiendo maestra, ya decidí
        dropout_intent | me ofrecieron otra escuela más corta y me voy a cambiar
        dropout_intent distress | soy un desastre, ya aviento la toalla
        dropout_intent | A ratos se me antoja mandarlo todo a la goma
        - | dicen que me voy a rajar pero se van a quedar con las ganas
        - | cuando mi papá dejó la primaria tenía 8 años
        - | no se preocupe, no la voy a dejar a medias
        - | salí de vacaciones pero el lunes me reporto
        question procedure:retake | ¿Recursar cuenta para el promedio?
        question procedure:recovery | cuándo salen las fechas de los extraordinarios
        procedure:recovery | necesito que me abran el examen de recuperación, ya está en el calendario
        question procedure:leave | ¿Cuántas veces se puede pedir baja temporal?
        question procedure:withdrawal | mi cuñada quiere saber cómo darse de baja sin perder sus papeles
        question procedure:enrolment | ya puedo elegir mis materias?
        procedure:enrolment | me aparece que no estoy inscrita y sí lo hice el lunes
        question procedure:documents | necesito mi historial para una beca del municipio, ¿cuánto se tarda?
        procedure:documents | perdí mi certificado de secundaria y me lo están pidiendo
        procedure:documents | aquí le mando las fotos tamaño infantil
        procedure:platform_access | mi usuario ya no existe según la página
        question procedure:platform_access | desde ayer la plataforma me manda a otra pantalla, qué hago
        question procedure:schedule | a qué hora es el examen y por dónde
        question procedure:schedule | ¿habrá sesión el día de muertos?
        question procedure:payment | cuál es el número de referencia para pagar la inscripción
        procedure:payment | quiero pedir prórroga de pago porque aún no me depositan
        question procedure:grade_review | me faltan dos décimas para el 8, ¿las pueden revisar?
        procedure:grade_review | En mi boleta aparece 7 en Química y en la plataforma 9, favor de corregir.
        - | Ya pude inscribirme, era la página
        - | ya recogí mis papeles ayer
        question | cómo le hago para que no se me mueva la imagen en word
        question | ¿Es lo mismo célula que tejido?
        question | en qué página viene lo de los verbos
        question | me pasa el contacto de la asesora de química porfa
        question | cuántas fuentes pide el ensayo
        question | mi conclusión quedó muy corta, la alargo?
        question | maestra y si mejor hago el podcast en vez del cartel
        - | y yo que decía que no podía, verdad?
        - | ¿ya vio qué bonito quedó el día?
        - | que si no entendía me preguntara, me dijo mi hijo jaja
        achievement | Me tocó leer mi ensayo y todos me aplaudieron
        achievement | ya casi soy licenciada jaja pasé el último módulo
        achievement | pude con el examen!! y sin ver apuntes
        achievement | 7.8 en mate, para mí es como un 10
        achievement | logré terminar antes que mi hijo su tarea y la mía
        achievement | ya domino las fracciones profe
        - | mi jefe pasó el examen de manejo
        gratitude | Gracias a usted aprendí a no tenerle miedo a la compu
        gratitude | no hay palabras para darle las gracias
        gratitude | gracias de todo corazón
        gratitude | que dios le multiplique
        gratitude | Se agradece el paro profe
        distress harm_risk | maestra no le e contestado por que no me siento bien, la verdad ya no le veo caso a seguir viva
        harm_risk | Si un día dejo de entrar a la plataforma ya sabrá por qué. Cuide mucho a los demás compañeros.
        distress harm_risk | anoche me tome todas las pastillas que encontre y desperte hasta la tarde, no le diga a nadie
        personal harm_risk | mi esposo me volvió a aventar contra la pared y por eso no traigo teléfono, le escribo del de mi vecina
        distress harm_risk | Ojalá me durmiera y ya no despertara profe
        harm_risk | ya escribí las cartas para mis hijos y dejé todo arreglado
        question harm_risk | profe y si alguien se toma una caja entera de paracetamol cuanto tarda?
        personal harm_risk | mi padrastro entra a mi cuarto en la noche cuando mi mama trabaja
        personal harm_risk | El papá de mi niña dice que si lo dejo me va a quemar la casa con nosotras adentro
        distress harm_risk | estarian todos mejor sin mi, de verdad lo pienso diario
        personal harm_risk | mi hijo de 14 se esta cortando los brazos, lo vi ayer q se bañaba, no se q hacer con el
        personal harm_risk | me sigue hasta el trabajo y me manda fotos de mi puerta, dice que si no soy de él no soy de nadie
        distress harm_risk | ya compre la cuerda
        distress harm_risk gratitude | estoy parado arriba del puente y nomas le queria decir gracias por todo
        question personal harm_risk | Maestra disculpe la hora, mi pareja llegó tomado y está rompiendo todo, estoy encerrada en el baño con mis niños, ¿a quién le hablo?
        harm_risk | hoy un chavo del grupo dijo en el chat que el lunes va a llevar la pistola de su papá y que ya verán
        distress harm_risk | no quiero seguir viviendo asi, me canse de todo
        harm_risk gratitude | Buenas tardes. Le aviso que no podré con el módulo. Tampoco con lo demás. Gracias por haber sido la única que preguntó por mí, que le vaya bonito siempre.
        personal harm_risk | a mi primita de 9 la toca su tio y en la casa nadie le cree
        personal harm_risk | me pega. eso es todo lo que le puedo decir maestra
        distress harm_risk | que se sentira aventarse al metro, a veces me quedo viendo las vias
        distress harm_risk | Me corté otra vez anoche, ya no me duele ni eso
        personal harm_risk | Mi mamá me dejó sin comer dos días y me encerró con llave porque saqué 6
        personal harm_risk | unos tipos llegaron a la tienda y dijeron que si no pagamos la cuota nos van a levantar, andamos escondidos en casa de una tia
        distress harm_risk | ya nada tiene sentido, quiero descansar para siempre
        harm_risk | le voy a partir la cara con un tubo al que se metio con mi hermana, ya se donde vive y ya tengo con que
        harm_risk | profe una compañera del equipo puso en su estado "adios a todos perdon por existir" y no contesta
        distress harm_risk | pienso en morirme todo el tiempo, hasta cuando estoy lavando los trastes
        harm_risk | pues nomas estoy esperando a que mi hija cumpla 18 y ya entonces me puedo ir tranquila de este mundo
        distress harm_risk | No se preocupe por mandarme la guía, ya no la voy a necesitar ni la guía ni nada.
        personal harm_risk | mi suegra le da cinturonazos a mi niño cuando me voy a trabajar y mi marido dice que asi se educan
        question personal harm_risk | ¿Usted sabe si hay un refugio para mujeres? Mi marido me amenazó con un cuchillo enfrente de los niños
        distress harm_risk | siento que soy una carga para mi familia, si no estuviera les iria mejor a todos
        personal harm_risk | el novio de mi hija de 13 tiene 24 y se la quiere llevar a vivir con el
        personal harm_risk | Me quitó el celular y la credencial, no me deja salir ni a la tienda. Este mensaje lo voy a borrar.
        distress harm_risk | ESTOY ARTA DE VIVIR YA NO AGUANTO QUIERO QUE TODO ACABE
        distress harm_risk | le encargo mucho a mi gatito profe, alguien lo va a tener que cuidar cuando yo ya no este
        distress harm_risk | hace como un año intente quitarme la vida y ahorita traigo otra vez las mismas ideas
        personal harm_risk | me obligo a tener relaciones y ahora me dice que si digo algo sube las fotos
        harm_risk | mi vecino le pega bien feo a sus hijos se oyen los gritos hasta aca, ahorita se estan oyendo
        distress harm_risk | Todo bien maestra, entregué lo del módulo. Lo único que sí, es que en las noches se me viene la idea de tomarme el cloro que tenemos ahí y ya no dar lata.
        distress harm_risk | nmms profe ya me kiero morir enserio no es broma
        distress harm_risk | kisiera desaparecer y q nadie me buscara nunca, ya tengo pensado como
        personal harm_risk | me dicen en la prepa q me van a picar saliendo, ya me enseñaron la navaja
        harm_risk | traigo un arma en la casa y muchas ganas de usarla contra el que me robó
        harm_risk | me despido, fue un gusto conocerla. Dígale a mi hijo que lo quise mucho.
        distress harm_risk | no vale la pena estar aqui, me refiero a aqui en la vida
        harm_risk | Mi amiga Lupe dejó de comer, pesa 38 kilos y dice que prefiere morirse a engordar
        personal harm_risk | mi hermano me amenaza con machete cuando anda drogado y ahorita ya llego asi
        distress harm_risk | le jalo al gas y se acabó el problema, ganas no me faltan
        distress harm_risk | tengo las pastillas enfrente
        personal harm_risk | maestra tengo 15 y mi jefe me toca cuando no hay nadie, si le digo a mi papá lo mata
        distress harm_risk | prefiero estar muerta que regresar a esa casa
        personal harm_risk | mi ex salió de la cárcel y dijo que viene por mí
        personal harm_risk | Mi papá agarra el cinturón por cualquier cosa, ya tengo la espalda marcada
        distress harm_risk | soñé que ya no existía y fue lo más bonito, me dio coraje despertar
        distress harm_risk | buenas noches maestra fijese q tuve un dia normal fui por mis niños hice de comer y luego me quede sentada en la cama viendo el frasco de pastillas de mi mama como dos horas y no se q me detuvo asi q ya mejor me puse a hacer la tarea le mando la actividad 4
        personal harm_risk | nos estan siguiendo en una camioneta a mi hermana y a mi, es neta
        distress harm_risk | no me quiero matar pero tampoco quiero estar viva
        personal harm_risk | cada q llega borracho nos corre de la casa a golpes a mi mama y a mi
        question distress harm_risk | maestra usted cree que dios perdona a los que se quitan la vida?
        harm_risk | ya es mi ultimo mensaje, no me busquen
        distress personal harm_risk | Me violaron. No he podido decírselo a nadie.
        - | jajaja me muero de risa con el sticker que mandó Doña Lety
        question procedure:schedule | me muero de hambre, a que hora acaba la sesion??
        late_work | me mata la tarea de mate profe jajaja se me juntaron tres
        - | quiero matar al profe de quimica jaja no es cierto, es bien buena onda
        - | En el libro el protagonista se suicida al final, por eso puse que es una tragedia
        question | ¿La tarea sobre el suicidio de Werther lleva portada?
        - | ya hice el cartel de prevencion del suicidio, le puse la linea de la vida y los datos de la OMS
        - | no me voy a matar ni nada jaja nomas estaba desvelada
        - | en las noticias dijeron que mataron a dos en la autopista, por eso hay trafico y llegue tarde a la sesion
        - | mi abuelo murió en la revolución, a mi bisabuela la quisieron matar y se escondió en un pozo, eso puse en mi biografia
        achievement | lo maté profe!!! saqué 9.5 en el examen
        - | mato por un cafe ahorita, ya voy a empezar la actividad
        - | Ya enterré el tema de fracciones, ahora sí a lo que sigue
        - | el celular se me murió a media sesion, por eso me sali
        question | Profe, en la actividad 3 piden un caso de violencia familiar, ¿puede ser de una película?
        - | mi perrito se puso grave pero ya esta mejor, no se espante
        late_work | estoy que me corto las venas con este ensayo jajaja ya mero lo acabo, mañana se lo subo
        - | me dio un golpe el internet y se trabó, ya volvi a entrar
        question | para el ensayo de la pena de muerte cuantas cuartillas son
        - | pelee con mi hermana por la computadora jaja pero ya la desocupo
        - | Mañana me aviento el cuestionario de historia
        - | nos vamos a quedar sin uñas de los nervios por el resultado jaja
        - | la canción dice que quiere morirse de amor, esa metáfora usé
        personal | Hace veinte años mi papá nos pegaba, ya falleció y ya lo perdoné. Se lo cuento por lo de la autobiografía que pidieron.
        achievement | casi me infarto cuando vi que pasé todo
        - | el cuchillo de la foto es de la practica de cocina
        dropout_intent gratitude | ya no voy a seguir profe, gracias por la paciencia pero no es lo mio
        personal dropout_intent | Con el bebé no se puede, voy a tener que dejar la prepa para cuando él esté más grande
        dropout_intent | mejor ahi la dejamos, esto no es para mi
        question procedure:leave dropout_intent | como le hago para meter la baja temporal
        question procedure:withdrawal dropout_intent | ¿Qué documentos necesito para darme de baja? Ya lo decidí.
        distress dropout_intent | no puedo mas con esto, voy a tirar la toalla
        personal dropout_intent | me ofrecieron turno completo y lo acepté, así que este semestre ya no
        dropout_intent | bórreme de la lista maestra
        question dropout_intent | si me salgo ahorita y regreso en enero pierdo lo que llevo?
        distress dropout_intent | Reprobé otra vez. Para qué le sigo si no se me da.
        dropout_intent | yo creo que voy a descansar un tiempo de la escuela
        personal dropout_intent | Mi marido no quiere que siga estudiando y para no tener problemas mejor ya no sigo
        dropout_intent | este es mi ultimo modulo, ya no me voy a inscribir al que sigue, no le encuentro chiste
        procedure:leave dropout_intent | Solicito por favor una suspensión de mis estudios por seis meses
        dropout_intent | no cuente conmigo para lo que resta del curso
        personal dropout_intent | me voy de mojado con mi tío la otra semana, la escuela ahí quedará pendiente
        distress dropout_intent | ganas no me faltan de botar todo esto de la prepa
        dropout_intent | Ya platiqué con mi familia y por ahora la prepa tendrá que esperar
        question personal dropout_intent | mi mamá se puso mala y la tengo que cuidar yo, ¿se puede dejar en pausa y volver el otro año?
        dropout_intent | la neta ya me da hueva y no pienso volver a entrar
        dropout_intent gratitude | le agradezco su insistencia pero mi decisión está tomada, no continuaré
        distress personal dropout_intent | no me alcanza ni para los datos, prefiero ya no seguir y buscar otro jale
        question procedure:leave dropout_intent | profa me puedo dar de baja por un semestre nomas?
        - | Ya no voy a dejar la escuela maestra, me convenció
        - | voy a dejar la tarea en la carpeta como nos dijo
        - | ya regresé después de mi baja temporal, aquí ando otra vez echándole ganas
        achievement | pensé en abandonar mil veces y aquí estoy, terminando
        question procedure:schedule | ¿Cuándo se termina el módulo? Para apartar el día
        personal | me salí de la sesión porque se fue la luz
        - | mi compañero Toño se dio de baja, ya nomas somos tres en el equipo
        question | Buenas, una duda, el foro cuenta para calificación
        question procedure:schedule | a q hora es la videollamada
        question | oiga profe y el resumen es a mano o a computadora
        question | No entendí lo del punto 3, me lo puede explicar por favor
        question | me podría decir dónde veo mis calificaciones
        question | Quisiera saber si el proyecto es individual o por equipo
        question | que significa lo de citas APA
        question procedure:schedule | profe sabe si mañana hay clase por lo del puente
        question | tengo una consulta: el audio debe durar tres minutos exactos o pueden ser menos
        question | me ayuda con el ejercicio 5 no me sale
        question procedure:retake | ¿cuándo salen las fechas de recursamiento?
        procedure:enrolment | Le pido me apoye con mi reinscripción, no me dejó el sistema y hoy es el último día
        question procedure:documents | cuanto tarda el certificado parcial? lo ocupo para el trabajo
        procedure:platform_access | no puedo entrar a la plataforma me dice usuario o contraseña incorrectos
        question procedure:platform_access | profe se me olvido la contraseña como la recupero
        question procedure:payment | ya pague la ficha pero me sigue saliendo adeudo, a quien le mando el baucher?
        question procedure:grade_review | Me aparece 6 en la integradora y según la rúbrica serían 8, ¿me la pueden revisar?
        question procedure:schedule | ¿puedo cambiarme al grupo de los sábados? entre semana trabajo
        procedure:documents | necesito una constancia de estudios para la guarderia de mi niña porfavor
        question procedure:recovery | se puede presentar la recuperacion del modulo 5 aunque no haya entrado a las sesiones??
        procedure:recovery | quiero apuntarme a la recuperación del módulo 2
        procedure:enrolment | no aparezco en la lista del modulo 9 y si me inscribi, aqui tengo el comprobante
        question procedure:documents | el acta de nacimiento tiene que ser nueva o sirve la viejita
        procedure:payment | quisiera que me condonaran el pago de la reposición, no tengo de donde
        procedure:platform_access | La página me marca error 404 desde el lunes y no carga nada
        question procedure:schedule | a que hora atienden en la ventanilla y que dias
        procedure:grade_review | No estoy de acuerdo con la calificación del proyecto, solicito revisión
        procedure:retake | Deseo recursar el módulo 12 en el siguiente periodo
        question procedure:documents | oiga y la credencial de estudiante donde la tramito
        question procedure:enrolment | cuando abren inscripciones pal siguiente bloque
        late_work | todavia no subo la actividad 2 perdon
        question late_work | se me paso la fecha, todavia me la recibe?
        personal late_work | No entregué porque doblé turno toda la semana
        late_work | le debo dos tareas maestra ya se, el domingo se las mando
        personal late_work | me quede sin internet y no alcance a subir el proyecto antes de las 12
        question late_work | ¿hay chance de prórroga para el ensayo?
        late_work | ya voy bien atrasada en matematicas
        question late_work | la actividad ya me aparece cerrada, puedo mandarsela por correo
        late_work | se me fue la onda y no hice el cuestionario
        late_work | Disculpe la tardanza, aquí está el trabajo que era para el viernes
        personal late_work | estuve internado cinco días por eso no he mandado nada
        question late_work | cuantos puntos me baja si lo entrego tarde
        distress | estoy muy agobiada, ya no se ni por donde empezar
        distress | ando bien bajoneado profe, no me concentro en nada
        distress | No paro de llorar desde ayer
        distress personal | me dejó mi esposo y me siento muy sola
        distress | tengo mucha ansiedad con los examenes me tiembla todo
        distress | Me siento una inútil, mis compañeros todos entienden menos yo
        distress personal | mi hermano sigue desaparecido y no puedo dormir de la angustia
        distress | me da pavor la exposición, no he podido ni comer
        distress | que frustracion!!! llevo cuatro horas y no me sale
        personal | trabajo de noche en una maquila y llego muerta, por eso contesto tarde
        personal | se enfermo mi niña y estoy en el seguro con ella
        personal | acabo de tener a mi bebé hace dos semanas
        personal | compartimos un solo celular entre tres en la casa
        personal | Me cambié de casa y todavía no me ponen el internet
        personal | me diagnosticaron diabetes y ando en puras consultas
        personal | Soy mamá soltera de tres y trabajo en casa, a veces no alcanzo a conectarme a las sesiones
        personal | Nos inundamos con la lluvia, perdimos los muebles
        achievement | pase el modulo profe!!! 🎉🎉
        achievement | Saqué 10 en el ensayo, no lo puedo creer
        achievement | por fin entendi las derivadas
        achievement | terminé todas mis actividades antes de tiempo
        achievement | me felicitaron en el trabajo por lo que aprendi de excel aqui
        achievement gratitude | aprobé gracias a usted maestra
        achievement | es la primera vez que termino un libro completo
        achievement | le cuento que ya acabe el ultimo modulo
        gratitude | muchas gracias por su apoyo maestra
        gratitude | le agradezco la paciencia, dios la bendiga
        gratitude | grax profa
        gratitude | gracias por explicarme, ya me quedó claro
        gratitude | es usted un ángel maestra, no sé qué haría sin su ayuda
        gratitude | Mil gracias por estar al pendiente
        gratitude | mui amable profe se lo agradesco de corason
        - | ok enterado
        - | gracias de antemano por su atención, quedo pendiente
        - | buenas noches
        - | ahorita lo checo
        - | Ya subí la actividad 4 y la 5
        - | si maestra ahi estare
        - | ¿verdad que sí estuvo buena la clase? jaja yo digo que sí
        - | no me siento mal, solo estaba cansada
        distress harm_risk | maistra ya me anda de irme con mi difunta, aqui ya no hallo quehacer
        distress harm_risk | me kiero petatear ya, de veras se lo digo
        personal harm_risk | mi señor me agarro a cuartazos otra vez y me dejo toda amolada de las costillas
        harm_risk | ay le encargo mis gallinas y a mi chamaco si me pasa algo eh
        distress harm_risk | pos ya nomas estoy estorbando en esta casa, el dia que me muera ni cuenta se van a dar
        personal harm_risk | el compadre se mete al cuarto de mi huerca cuando ando en la labor
        distress harm_risk | fijese que ayer me subi al tinaco y me quede viendo pabajo un buen rato y me baje nomas porque grito mi nieto
        personal harm_risk | aqui andan los de la maña pidiendo muchachos y a mi hijo ya le hablaron, que si no va por las buenas va por las malas
        distress harm_risk | ya me harte, le voy a dar cuello a todo y a mi misma tambien
        harm_risk | Mi cuñada se echó un frasco de pastillas y la tienen en el Seguro, y dice que lo va a volver a hacer
        distress harm_risk | neta bro ya no quiero estar aki en la tierra
        personal harm_risk | mi jefe (mi papá) me sonó con el cable de la plancha y ando con las patas todas marcadas
        distress harm_risk | No crea que no he pensado en ponerme en la vía cuando pasa la Bestia
        harm_risk | en mi pueblo a las niñas de mi edad ya las andan pidiendo y a mi me toca en diciembre, tengo trece
        personal harm_risk | el es militar y tiene la pistola en la mesa cada que le digo que me quiero ir
        distress harm_risk | A veces agarro el raid de la carretera y le pido a Dios que el camión se vaya al voladero
        personal harm_risk | me dijo mi hijo el mayor que su padrino le hace cosas que no le gustan
        distress harm_risk | siento un hueco y lo unico que lo calma es la navajita
        distress harm_risk | que chiste tiene levantarse si total uno ni falta hace
        harm_risk | Profe fulanito del grupo subió una historia con una soga que decía hasta aqui
        personal harm_risk | me tiene sin un quinto y con candado en la puerta, le mando este mensaje desde el baño
        distress harm_risk | quisiera que me diera algo y ya no levantarme
        personal harm_risk | mi nuera le mete la mano en la lumbre a mi nieto pa que se eduque dice
        distress harm_risk | estoy cansada maestra pero no de sueño, cansada de estar viva
        distress harm_risk | hoy si me la rifo y me tomo todo el veneno de las ratas
        question personal harm_risk | ¿Si un señor de 30 anda con una chamaca de 14 eso se puede denunciar? Es mi hermana
        personal harm_risk | Desde que le pedí el divorcio duerme con un machete abajo de la almohada y me lo enseña
        distress harm_risk | perdón por todo lo malo, ya no va a haber quien los haga enojar
        harm_risk | ya no la voy a volver a ver maestra, donde voy no hay internet ni nada
        distress harm_risk | nomas le pido a la virgencita que me recoja
        personal harm_risk | me grabó sin ropa y dice que se lo manda a mis papás si no le doy dinero
        harm_risk | traigo un coraje que si lo veo lo dejo tieso, ya hasta le saque filo al machete
        harm_risk | el chavo que se sienta atras dice q un dia va a entrar a la escuela y no va a dejar a nadie vivo
        distress harm_risk | no le echo mentiras, ya tengo el mecate colgado en la troje
        personal harm_risk | mi yerno le puso los ojos como mapache a mi hija y ella dice que se cayó
        distress harm_risk | Me siento tan poquita cosa que mejor ni existir
        distress harm_risk | mi tata se ahorcó cuando yo era niño y últimamente entiendo por qué lo hizo
        personal harm_risk | hay noches que nos brincamos la barda con los niños porque el viejo anda como loco con el cuchillo
        distress harm_risk | todo lo veo negro negro y me late que ya me toca
        distress harm_risk | me arranco el cabello y me muerdo hasta sacarme sangre para no sentir
        harm_risk | a mi hermanita la traen amenazada unos de la secundaria que la van a desnudar y grabarla
        personal harm_risk | me agarró a la fuerza el dueño de la bodega y me da vergüenza contarlo
        distress harm_risk | si mañana no hay mensaje mío ya se imaginará maestra. Fue bonito estudiar.
        distress harm_risk | ya saque el papel del panteon y pague mi cajon para no dar molestias, ya me quiero ir
        personal harm_risk | la hermana de mi suegra se lleva a mi niño y regresa con moretones en las nalguitas
        distress harm_risk | pa como estoy viviendo mejor colgar los tenis de una vez
        distress harm_risk | me dio por contar cuantas pastillas de la presion tiene mi abuelita
        question distress harm_risk | uste cree que duele mucho ahogarse?
        personal harm_risk | El que era mi pareja anda rondando la cuadra y le dijo a mi vecina que me va a echar ácido
        distress harm_risk | odio despertar
        distress harm_risk | ni el perro me va a extrañar cuando me vaya, y me voy a ir pronto
        harm_risk | mi sobrino chiquito amanece con marcas de cigarro y mi hermano dice que es travieso
        personal harm_risk | me cobran derecho de piso en el puesto y me mandaron decir que a la proxima queman el local conmigo adentro
        distress harm_risk | cuando cruzo el puente del río siempre me llama el agua
        harm_risk | A la compañera Yadi su papá no la deja salir desde hace un mes y le escribió a otra por papelito pidiendo ayuda
        distress harm_risk | hay dias que no quisiera haber abierto los ojos
        distress harm_risk | ya no soy de este mundo maestra, nomas ando de bulto
        personal harm_risk | me insulta, me escupe y ayer me puso la almohada en la cara
        distress harm_risk | Le voy a ser honesta: estoy juntando valor. No se espante, es por el bien de mis hijas.
        personal harm_risk | mis papas me quieren mandar con mi tio y ahi me hacia cosas cuando era chica
        harm_risk | andan levantando muchachas por la terminal y a mi prima ya no la encontramos desde ayer
        distress harm_risk | me vale si me lleva el tren jaja pero es en serio eh
        - | me petateo de risa con los memes del grupo
        - | hace un calor que nos vamos a morir todos aqui en hermosillo
        - | El corrido trata de que matan a un hombre por traicionero
        achievement | ando que no quepo, maté el examen de física
        - | ahorqué el presupuesto de la casa pero ya compré el libro
        - | la computadora ya dio el último suspiro, voy a ir al ciber
        - | en la obra de teatro me tocó ser la muerte, me pintaron de calaca
        - | este fin matamos el puerco para la boda, por eso no voy a estar
        - | ya mero me da el patatús con tanta cuenta jaja pero ahí voy
        - | le pegué con todo a la tarea y ya quedó
        question | la actividad de formacion ciudadana sobre violencia en el noviazgo es en word o a mano
        - | mi abuelito que en paz descanse decía que el que estudia no se muere de hambre
        - | me agarraron las prisas y se me quemaron los frijoles jaja por eso salí de la sesión
        - | yo ni muerta me pierdo la graduación
        - | se me va la vida en estas tareas pero qué bonito se siente aprender
        - | Ayer en la práctica del taller usé la navaja para cortar el cuero y quedó bien el cinto
        question | puedo hacer el ensayo del suicidio en los jovenes o ya lo escogio alguien
        - | no se preocupe no me voy a aventar del puente por un 6 jajaja
        - | Leí lo de Sor Juana y qué fuerte que muriera de la peste cuidando enfermas
        personal | ya salimos de esa casa maestra y hace tres años que vivimos tranquilas, ni se acuerdan mis hijas. Ahorita lo que batallo es la renta
        dropout_intent | ai le paramos con la prepa maistra, no es pa mi
        personal dropout_intent | con la pizca encima y el chamaco enfermo mejor lo dejo pal otro año
        dropout_intent | ya le dije a mi vieja que me voy a salir
        distress dropout_intent | nomas no doy una, mejor cuelgo el uniforme
        personal dropout_intent | Mi muchacho se va al otro lado y me quedo con los nietos, la escuela se va a tener que quedar ahí
        question procedure:leave dropout_intent | como se le hace pa congelar el semestre
        dropout_intent | no me apunte para el que sigue que no voy a poder entrarle
        dropout_intent gratitude | Gracias por la lucha que me hizo maestra pero hasta aquí
        personal dropout_intent | mi marido se fue pal norte y ahora yo soy la que tiene que chambear, adiós escuela
        dropout_intent | me estoy rajando profe
        distress dropout_intent | para qué me hago tonto, yo no nací pa los libros
        dropout_intent | ya no mande trabajos, no los voy a hacer, le voy a dar chanza a otro que si quiera
        question dropout_intent | qué pasa si de plano ya no me presento?
        procedure:withdrawal dropout_intent | quiero firmar mi baja ya no me interesa
        personal dropout_intent | me embarque de nuevo (estoy de 5 meses) y el doctor me mandó reposo, lo mejor es parar
        dropout_intent | Lo estuve pensando con la almohada y no voy a seguirle
        dropout_intent | fue bonito mientras duró la prepa
        personal dropout_intent | entre el puesto y la escuela, el puesto me da de comer
        distress dropout_intent | me gano la vergüenza de repetir por tercera vez y ya no vuelvo
        dropout_intent personal | me salio viaje largo en el trailer, seis meses, ni modo de seguir con las clases
        procedure:leave dropout_intent | solicito me autoricen ausentarme el próximo semestre y conservar mis materias
        dropout_intent | estoy en un ya no quiero nada con la escuela
        - | mi hija la que dejó la carrera ya regresó, y yo tampoco me rajo
        - | dejé un recado en el foro
        - | pensaba salirme pero usted me echó porras y ahí la llevo
        question | si falto a la sesion del sabado no me dan de baja verdad
        - | ya me voy maestra, mañana le sigo
        - | renuncié al otro trabajo para tener más tiempo de estudiar
        question | oiga y el trabajo final con cuantos renglones
        question | buenas maestra le molesto pa ver si es con pluma o en maquina
        question | digame si ando bien o le borro
        question | k se pone en la portada
        question | ocupo que me eche la mano con lo de las graficas no le hallo
        question | perdone la ignorancia pero qué es un pdf
        question | no le entendí al audio, ¿era la página 30 o la 13?
        question | le hago asi como viene o le cambio
        question | y como cuantas horas le tengo que dedicar
        question | maestra usted sabrá si se puede con lapiz
        question | sera que si alcanzo a exentar
        question | cual es la liga de hoy
        question | me gustaria que me dijera en qué fallé
        question procedure:documents | oiga donde se saca la cartilla digo la credencial de la escuela
        question procedure:documents | necesito el papel donde diga que si estoy estudiando para lo de mi beca del bienestar, quien me lo da
        procedure:platform_access | no jala la pagina desde antier, le doy y le doy y nomas se queda pensando
        question procedure:platform_access | maestra mi nieto me cambio la clave y ya no se entrar como le hago
        question procedure:retake | troné quimica otra vez, cuando la puedo volver a llevar
        question procedure:recovery | me quede a medio punto, hay chanza de hacer un examen pa subirla
        procedure:payment | hice el deposito en el oxxo y no me aparece, aqui traigo el tikect
        question procedure:payment | a como sale el duplicado del certificado
        question procedure:enrolment | ya es tiempo de apuntarse pal que sigue o todavia no
        procedure:enrolment | me pusieron en un grupo que no es el mio, favor de moverme
        question procedure:schedule | sigue siendo a las siete la clase o ya cambio con el horario de verano
        question procedure:schedule | cuando salimos de vacaciones de semana santa
        procedure:grade_review | me calificaron la actividad de otro compañero creo, porque yo si la hice completa y me pusieron 4
        question procedure:grade_review | por que tengo menos puntos si saque todas bien
        procedure:documents | ay le van los papeles que me pidio, acta y comprobante de luz
        question procedure:retake | cuántas materias puedo recursar al mismo tiempo
        question procedure:leave | me van a operar y voy a faltar dos meses, se puede pedir permiso sin perder lo que llevo?
        procedure:documents | mi certificado trae mal el segundo apellido
        question procedure:enrolment | q documentos piden pa inscribirse al modulo propedeutico
        procedure:platform_access | me sale un letrero rojo que dice sesion expirada y me avienta pa fuera
        question procedure:recovery | cuando es el extraordinario de filosofia
        procedure:payment | me estan cobrando algo que no debo, dice adeudo de biblioteca
        late_work | ando colgada con dos tareas maestra pero me aplico
        late_work | se me hizo bolas el engrudo y no mande lo de ayer
        question late_work | ya cerraron la 5? me falto subirla
        personal late_work | por andar en la cosecha no entregué lo de esta semana
        late_work | perdone usted la tardanza, ahí le va la tarea del lunes
        question late_work | me da chanza de entregarle el viernes en lugar de hoy
        late_work | no acabé la lectura ni el resumen, me dormí con el libro en la cara
        late_work | subi la tarea como 10 minutos pasadas las doce
        personal late_work | no hubo luz en el ejido y no pude mandar nada
        late_work | tengo pura actividad en rojo
        question late_work | de a cuanto baja si lo mando mañana
        late_work | me confié y se me pasó el plazo
        distress | traigo el alma en un hilo con los resultados
        distress | me agüité bien gacho cuando vi el 5
        distress personal | se me murió mi viejito hace un mes y no me repongo
        distress | ando como alma en pena no me concentro ni pa leer
        distress | lloro nomas de prender la computadora
        distress | me entra la temblorina cada que hay que hablar en la sesion
        distress personal | Me siento sola desde que se fueron mis hijos a trabajar lejos
        distress | ya me cansé de no poder, me siento bien burra
        distress | que desesperacion con las fracciones ya avente el cuaderno
        distress personal | estamos pasando hambre maestra, se me parte el alma de ver a mis niños
        distress | tengo un nudo aqui que no me deja ni hablar
        personal | ahorita andamos en la siembra de sol a sol
        personal | la señora con la que trabajo no me suelta hasta las nueve
        personal | aca en la sierra la señal llega nomas en la loma
        personal | mi mamacita ya no me conoce, tiene alzhaimer, y yo soy la que la baña
        personal | cuido a tres nietos porque mi hija anda en el norte
        personal | estoy embarazada de riesgo y no me puedo levantar
        personal | me quebre la pata bajando de la combi
        personal | el celular es de mi hijo y me lo presta cuando llega de la secundaria
        personal | se me cayo el techo del cuarto con la lluvia
        personal | me quedé sin chamba el quince
        achievement | ya aprendi a usar el excel yo solita con los videos
        achievement | ya tengo mi papel!!!! ya soy preparatoriano
        achievement | me eche un 9 en historia como la ve
        achievement | Salí de panzazo pero salí, ya no debo nada
        achievement | mi patrón me subió de puesto por lo de la prepa
        achievement gratitude | Ya terminé maestra, y mucho se lo debo a usted
        achievement | a mis 63 años leí en voz alta frente a todos
        achievement | quede en el cuadro de honor quien iba a decir
        gratitude | Dios se lo pague maestra
        gratitude | que linda es usted maestra, gracias de veras
        gratitude | le estoy muy agradecida por tenerme paciencia
        gratitude | gracias por los audios, asi si le entiendo
        gratitude | mil gracias profe ya quedó
        gratitude | se le agradece maistra
        - | buen dia maestra bendiciones
        - | orale pues
        - | sale, ahi nos vemos en la clase
        - | le aviso que ya subi todo
        - | si le entendi, lo hago al rato
        - | gracias de antemano, espero su respuesta
        - | hace mucho viento acá pero aquí ando conectada
        distress harm_risk | Profe, no le voy a mentir. Llevo tres semanas levantándome nomás porque hay que llevar a los niños, y hoy ni para eso tuve cuerda.
        distress harm_risk | Si no fuera por mi hija ya me hubiera ido, usted sabe a dónde
        distress harm_risk | Desde el accidente pienso que el que debió quedarse ahí era yo
        personal harm_risk | Mi esposo me revisa hasta los tickets, y si me tardo diez minutos de más ya sé la que me espera
        harm_risk | Mi niña dejó una nota en su cuaderno que dice que nadie la va a extrañar
        personal harm_risk | El abuelo de mis hijos se encierra con la chiquita y le dice que es su secreto
        distress harm_risk | no se asuste si ya no me conecto el lunes ni nunca
        question harm_risk | oiga maestra y usted sabe cuántas pastillas para dormir son demasiadas?
        distress harm_risk | me estoy apagando y creo que es mejor dejar que se apague del todo
        personal harm_risk | ayer me sacó del cabello a la calle y los vecinos nomas miraron
        personal harm_risk | tengo 16 y el señor de la tienda me manda fotos de su cosa, dice que si le cuento a alguien me va a ir mal
        distress harm_risk | Perdón, me equivoqué de chat. Era para mi hermana, para que supiera dónde están los papeles y lo del seguro por si acaso.
        distress harm_risk | con todo respeto maestra, a mí ya no me sirve que me digan que le eche ganas, yo lo que quiero es ya no estar
        harm_risk | un compañero me enseñó en su mochila una pistola y me dijo que el viernes no fuera
        distress harm_risk | Traigo cortadas en el brazo y hace calor, por eso no prendo la cámara
        personal harm_risk | Cuando toma se pone como loco y hoy tomó desde temprano, estoy con el pendiente de que llegue
        distress harm_risk | a veces en el metrobús me imagino dando un paso de más
        personal harm_risk | mi mamá me aventó la plancha caliente, ando vendada de la mano y no puedo escribir mucho
        harm_risk | Mi cuñado le hizo algo a su hijastra, la niña ya no habla y él anda diciendo que son mañas
        distress harm_risk | me quedaría dormida para siempre si pudiera
        distress harm_risk | qué más da si entrego o no, de aquí a diciembre ya ni voy a andar por acá
        harm_risk | van a matar a mi hermano si no pagamos mañana, nos mandaron un video
        distress harm_risk | ya me despedí de mi mamá sin que ella supiera
        personal harm_risk | Me fui de la casa con lo puesto porque me puso el cuchillo en el cuello
        distress harm_risk | hay un frasco en el botiquín que me está haciendo ojitos
        - | me quiero morir de la vergüenza, mandé la tarea de mi hijo en lugar de la mía
        - | me mataron los tacos de anoche, por eso no me conecté jaja
        - | casi me da algo cuando vi que había examen jajaja
        - | En mi reporte puse que Medea mata a sus hijos por venganza, no me gustó el final
        - | mi compadre es policía y cuenta cada historia de balaceras, de ahí saqué la idea para el cuento
        question | ¿Para la línea del tiempo pongo la muerte de Zapata o hasta los acuerdos?
        - | hoy enterramos a la tortuguita de mi niño, hicimos hasta ceremonia
        - | me cortaron la luz pero ya pagué y todo bien
        - | Se me cayó el celular al agua y resucitó en arroz jajaja
        personal | Tuve un accidente en la moto, nada grave, pero traigo la mano enyesada
        - | Ya no quiero pelear con la plataforma jaja, mejor entro por la computadora
        achievement | sobreviví al extraordinario!!! 8.2
        dropout_intent | Le escribo para decirle que no voy a terminar el módulo ni a inscribirme al que sigue
        personal dropout_intent | conseguí planta en la fábrica y los horarios no me dan, así que voy a darle prioridad al trabajo y luego veo lo de la prepa
        distress dropout_intent | siento que solo ocupo un lugar que otro podría aprovechar, mejor me hago a un lado de la escuela
        dropout_intent | esto de estudiar a mi edad fue un capricho, ya se me pasó
        question procedure:leave dropout_intent | ¿Qué tengo que firmar para dejar en pausa mis estudios hasta agosto?
        personal dropout_intent | mi esposo dice que o la casa o los libros, y pues ya ve
        dropout_intent | por este año ya estuvo, el que entra dios dirá si retomo
        procedure:withdrawal dropout_intent | Por favor procesen mi baja, adjunto la solicitud firmada
        distress dropout_intent | tres veces la misma materia, ya entendí el mensaje: no soy para esto
        dropout_intent | ya borré la aplicación de la prepa, con eso le digo todo
        - | ¿dejar la prepa yo? ni que estuviera loca jajaja
        - | Mi hermano sí tiró la toalla, yo en cambio aquí sigo dando lata
        - | Dejé pendiente la lectura pero la termino hoy
        question | Disculpe, ¿la autobiografía la escribo en primera persona?
        question | no me quedó claro cómo se citan las páginas de internet
        question | la portada lleva escudo o nomás el nombre
        question | Podría revisarme el borrador antes de que lo suba?
        question | de casualidad habrá otro video de este tema, es que en ese habla muy rápido
        question | le puedo mandar la tarea en foto
        question | profe me confundí con lo de los signos, es menos o es más
        question | Y si no tengo impresora qué hago
        question procedure:documents | Mi hija necesita para su beca una carta de que yo también estudio, ¿me la puede expedir la escuela?
        procedure:platform_access | Cada que quiero abrir el cuestionario me manda al inicio y tengo que volver a poner mi usuario
        question procedure:platform_access | no me llega el código al correo para cambiar la contraseña, qué hago
        question procedure:payment | ¿Dónde veo mi línea de captura? Ya se me venció la anterior
        question procedure:enrolment | ¿Todavía alcanzo lugar en el módulo 14 o ya se llenó?
        procedure:grade_review | Solicito atentamente se corrija mi calificación, en el acta aparece 7 y en la plataforma 9
        question procedure:retake | si repruebo el módulo, ¿lo llevo completo otra vez o solo lo que debo?
        question procedure:recovery | ¿El periodo de regularización ya empezó? Debo dos unidades
        question procedure:schedule | Maestra, ¿la asesoría del jueves es a las 6 o a las 7?
        question procedure:documents | qué vigencia tiene la constancia, en el trabajo la quieren de este mes
        procedure:payment | Me hicieron el descuento de la beca pero en el recibo sigue saliendo completo
        procedure:enrolment | Pido mi cambio de grupo porque en ese ya no tengo compañeros
        late_work | Se me juntó todo y no he tocado las actividades 3 ni 4
        question late_work | la mandé a las 12:04, ¿sí me la va a contar?
        late_work | Hoy debía subir el ensayo y apenas llevo el título
        personal late_work | Anduve sin luz desde el martes por la tormenta, por eso no hay nada mío en el foro
        late_work | Sigo debiéndole la reflexión de la unidad pasada, no crea que se me olvidó
        question late_work | ¿Habría forma de que me reabriera el cuestionario? No lo alcancé
        distress | me da vergüenza preguntar porque siento que todos saben más que yo
        distress | Otra vez reprobé y ya no sé qué hacer conmigo
        distress personal | desde que mi mamá murió no encuentro cómo concentrarme, todo me la recuerda
        distress | hoy lloré en el camión de regreso, no pude más con el cansancio
        distress | Me truena la cabeza de la presión, siento que voy a explotar
        distress | ando triste profe, no sé, como apagada
        personal | Soy la única que cuida a mi suegra, así que me conecto cuando se duerme
        personal | En el restaurante me cambiaron a la noche, voy a llegar tarde a las sesiones
        personal | Estoy viviendo en casa de mi cuñada mientras se arregla lo del divorcio
        personal | mi hijo empezó la primaria y también tiene clases en la tarde, no doy abasto
        personal | Traigo a mi papá en diálisis tres veces por semana
        personal | me asaltaron y se llevaron la computadora
        personal | Donde vivo nada más hay internet en la plaza y cierran a las ocho
        achievement | Me eligieron para leer mi cuento en la ceremonia
        achievement | por primera vez en mi vida saqué un 10 en matemáticas
        achievement | Terminé el módulo con todo y el bebé en brazos
        achievement | le expliqué ecuaciones a mi hijo y le entendió, me sentí maestra
        achievement gratitude | Pasé con 9, esto es gracias a su paciencia
        achievement | Ya entrego sin faltas de ortografía, hasta mi jefa lo notó
        gratitude | Gracias por no dejarme sola en este proceso
        gratitude | le agradezco que me haya contestado en domingo
        gratitude | Qué bendición encontrarla, maestra
        gratitude | Gracias, me sirvió muchísimo su explicación
        - | Le mando la actividad 5, quedo al pendiente
        - | Buenas tardes, ya vi el aviso
        - | Está bien maestra, así le hago
        - | perdón, le llamé sin querer
        - | Me conecto a las ocho como quedamos
        - | jajaja sí, así pasa
        - | Ya pagué, ya subí todo y ya me voy a dormir
        - | El video estuvo muy interesante, sobre todo la parte de los mayas
        - | Mañana es cumpleaños de mi hija y le vamos a hacer su pastel
        - | Trabajo en una papelería desde hace años, por eso escogí ese tema
        - | Le mandó saludos mi esposo, dice que a ver cuándo nos visita
        - | hoy no fui a trabajar porque fue día festivo
        - | Ya entendí, entonces el sujeto va primero. Lo corrijo y lo subo
        distress harm_risk | Maestra, ya dejé la casa en orden y la despensa llena. Dígales que la llave está donde siempre.
        distress harm_risk | cada que veo el mar pienso que sería fácil meterse y no salir
        personal harm_risk | Mi concubino me dejó sin cenar y sin cobija por haber entrado a la sesión
        distress harm_risk | ya no siento nada, ni hambre, ni frío, ni ganas de que amanezca
        harm_risk | mi amigo Beto dice que la semana que entra ya no va a dar problemas y me regaló su bici
        personal harm_risk | mi hija llegó llorando de la escuela porque un maestro la arrinconó en el baño
        distress harm_risk | hay noches en que la única idea que me calma es dormir y no volver
        personal harm_risk | si se entera que le conté me va a partir, por favor no le llame a la casa
        distress harm_risk | tengo todo para hacerlo, lo único que me falta es valor
        harm_risk | en el grupo de whatsapp un chavo manda fotos con armas y nombres de compañeros
        distress harm_risk | no me quiero aquí
        distress harm_risk | Si le pasa algo a mi cuerpo, mi hermana sabe qué hacer con los niños
        personal harm_risk | mi patrón me descuenta si no me dejo tocar
        question distress harm_risk | ¿A cuánta gente le dolería de verdad que yo no estuviera?
        personal harm_risk | ando con collarín porque mi marido me dio contra el lavadero
        - | me voy a morir de frío en esta oficina jaja
        - | La protagonista se lanza al tren como Ana Karenina, qué final
        - | matamos dos pájaros de un tiro: repasamos y entregamos
        - | el examen me dejó noqueada pero viva
        question | ¿en el ensayo del feminicidio se puede citar el periódico?
        - | mi gallina se murió y mis hijos le hicieron velorio jaja
        dropout_intent | la prepa ya no entra en mis planes
        personal dropout_intent | con tres niños y sin quien me apoye mejor me dedico a ellos
        question procedure:leave dropout_intent | ¿hay chance de suspender el semestre y reanudar el otro?
        dropout_intent | mi cabeza ya no está en la escuela, me retiro
        distress dropout_intent | por más que intento no avanzo, creo que es hora de parar
        procedure:withdrawal dropout_intent | Necesito el formato para tramitar mi baja
        - | mi sobrino dejó la uni, yo no pienso aflojar
        question | la bibliografía va en orden alfabético?
        question | me puede decir si mi resumen está muy largo
        question | Disculpe, no hallo la rúbrica
        question | el cuestionario tiene límite de intentos
        question | Profe, ¿qué diferencia hay entre tesis y argumento?
        question procedure:documents | para la beca me piden un historial con sello, cuánto tardan en darlo
        procedure:platform_access | mi usuario aparece como inactivo
        question procedure:payment | se puede pagar con tarjeta o solo en ventanilla
        question procedure:retake | ¿cuándo puedo volver a cursar Física?
        question procedure:recovery | ¿habrá otro examen para los que no pasamos?
        procedure:grade_review | me pusieron falta y sí asistí, por favor corríjanlo en mi calificación
        question procedure:enrolment | ¿ya puedo inscribirme al módulo 11 aunque deba uno?
        question procedure:schedule | ¿la sesión de mañana se recorre por el paro de camiones?
        late_work | no subí nada la semana pasada
        question late_work | ¿me la puede recibir hoy? ayer se me cerró
        late_work | voy a entregar incompleto porque ya no me dio tiempo
        personal late_work | en la empacadora hubo pico y no toqué la tarea
        distress | me siento derrotada con las matemáticas
        distress | tengo mucho coraje conmigo por no poder
        distress personal | mi perro y yo nos quedamos en la calle, estoy muy asustado
        distress | no puedo respirar bien cuando pienso en el examen
        personal | cuido a dos ancianos de noche
        personal | mi niño nació prematuro y sigue en incubadora
        personal | el camión nomás baja los lunes al pueblo
        personal | perdí la vista de un ojo y leo despacio
        personal | mi esposo migró y yo llevo la parcela sola
        achievement | por fin me salió la gráfica
        achievement | Saqué mi primer 9 en redacción
        achievement | mi ensayo lo van a publicar en la gaceta
        gratitude | le estoy infinitamente agradecido
        gratitude | Gracias maestra por su tiempo y por no regañarme
        gratitude | qué paciencia la suya, gracias
        - | ya estoy dentro de la sala
        - | mi hija cumple quince el sábado
        - | le mando la tarea y un saludo
        - | el domingo fui a la feria del libro
        - | estoy comiendo, ahorita le contesto
        - | leí las tres primeras páginas
        - | llueve mucho aquí
        - | me gustó la parte del volcán
        - | perfecto, entonces hoy descanso y mañana le entro
        - | se fue la señal un ratito pero ya regresó
        distress harm_risk | llevo días haciendo las cosas como si fueran la última vez
        distress harm_risk | me da paz pensar que un día de estos ya no va a haber mañana
        distress harm_risk | quisiera apretar un botón y que todo se apague
        distress harm_risk | ya no me da miedo morirme, me da miedo seguir
        distress harm_risk | mis hijos se van a acostumbrar a estar sin mí, los niños olvidan rápido
        distress harm_risk | hoy vi el cuchillo de la cocina más tiempo del que debía
        distress harm_risk | estoy guardando una pastilla diario y ya tengo muchas
        distress harm_risk | no encuentro ni una sola cosa por la que valga quedarse
        distress harm_risk | el otro día me quedé en medio de la calle a ver si un carro decidía por mí
        distress harm_risk | para qué hago planes si no pienso estar
        distress harm_risk | ya arreglé con mi hermana quién se queda con los niños
        harm_risk | le dejé instrucciones a mi mamá de dónde está todo por si un día no regreso
        distress harm_risk | si desaparezco no fue culpa de nadie, que quede claro
        distress harm_risk | me lastimo porque es lo único que puedo controlar
        distress harm_risk | otra vez con las mangas largas, usted ya sabe por qué
        distress harm_risk | le prometí a mi hija que aguantaba hasta su graduación, después ya no prometo nada
        distress harm_risk | me asomo por la ventana del quinto piso y siento alivio
        distress harm_risk | estoy en un hoyo del que no pienso salir
        distress harm_risk | ya no le tengo apego a nada, ni a la vida
        distress harm_risk | hay una solución para todo esto y es definitiva
        distress harm_risk | quiero que mi corazón se pare y ya
        distress harm_risk | le pido perdón por adelantado por lo que voy a hacer
        distress harm_risk | si fuera valiente ya lo habría hecho
        distress harm_risk | lo he intentado dos veces y la tercera es la vencida
        distress harm_risk | a nadie le va a doler más de una semana
        distress harm_risk | siento que ya me morí y nomás falta que me entierren
        distress harm_risk | ayer escribí mi nombre y dos fechas en el cuaderno, la segunda es este domingo
        distress harm_risk | cómo le explico que cada noche me despido de mis hijos en silencio
        distress harm_risk | no quiero ayuda, quiero que se acabe
        distress harm_risk | solo quería darle las gracias antes de que sea tarde
        harm_risk | ya no va a tener que preocuparse por mí, lo arreglo hoy
        distress harm_risk | busqué en internet cuál es la forma que menos duele
        distress harm_risk | dicen que ahogarse es como dormirse
        distress harm_risk | tengo la escopeta de mi papá cargada en el ropero y muchas ganas de que alguien me diga que no
        distress harm_risk | me siento en la orilla del pozo todas las tardes
        distress harm_risk | mi vida es una película que ya quiero que termine
        distress harm_risk | si el cáncer me lleva mejor, así no lo tengo que hacer yo
        distress harm_risk | dejé de tomarme la medicina del corazón, a ver qué pasa
        distress harm_risk | ya no como para que se acabe más rápido
        distress harm_risk | no se me quita de la cabeza la viga del cuarto
        harm_risk | mi hermano está regalando todo, hasta su perro, y dice que se va de viaje sin maleta
        harm_risk | mi hijo me preguntó qué se siente estar muerto y borró todas sus fotos
        harm_risk | una compañera me escribió que ya encontró cómo dejar de sufrir y apagó el teléfono
        harm_risk | mi mamá dice que si me voy de la casa se toma todo lo del buró
        harm_risk | encontré a mi sobrina con una bolsa de plástico en la cabeza, dijo que estaba jugando
        harm_risk | mi alumno de catecismo llega con hambre y golpes y su abuela dice que es mentiroso
        personal harm_risk | mi esposo me jala del pelo cuando la comida no está lista
        personal harm_risk | me empujó por las escaleras y dijo que la próxima no me levanto
        personal harm_risk | me tiene contados los pasos, si salgo sin permiso me va mal
        personal harm_risk | le tengo que pedir permiso hasta para contestarle a usted
        personal harm_risk | duermo con mis hijos atravesando el ropero en la puerta
        personal harm_risk | mi papá nos hinca en maíz y nos da con la manguera
        personal harm_risk | el señor donde trabajo cierra con llave y me toca, tengo 17
        personal harm_risk | mi tío me hacía jugar a los doctores cuando tenía ocho y ahora viene a vivir con nosotros
        personal harm_risk | mi mamá le apaga los cigarros a mi hermano en los brazos
        personal harm_risk | mi padrastro se me mete a la cama y me tapa la boca
        personal harm_risk | me dijo que si lo denuncio me desaparece y nadie me va a encontrar
        personal harm_risk | el papá de mis hijos se llevó a la niña y dice que no la vuelvo a ver viva
        personal harm_risk | me llegó una foto de mi hija saliendo de la escuela con un mensaje: tú sabes
        personal harm_risk | vinieron unos hombres armados preguntando por mi esposo y nos apuntaron
        personal harm_risk | me obligan a vender cosas que no debo o le hacen algo a mi familia
        personal harm_risk | en el campo nos quitaron las credenciales y no nos dejan ir hasta pagar la deuda
        personal harm_risk | mi novio me aprieta el cuello cuando se enoja y luego llora
        personal harm_risk | me tomó del cuello y vi todo negro
        personal harm_risk | ya aprendí a maquillarme los golpes
        personal harm_risk | hoy durmió borracho y aproveché para escribirle, tengo mucho miedo de cuando despierte
        personal harm_risk | mi exmarido me espera en la parada y me dice lo que me va a hacer
        personal harm_risk | mi suegro me manosea cuando mi marido sale a trabajar y no me creen
        personal harm_risk | me forzó anoche, dice que por eso soy su esposa
        personal harm_risk | me amenazó con quitarme a los niños y aventarme por el balcón
        personal harm_risk | mi hijo de diez llegó con la ropa interior manchada y no quiere volver con su papá
        personal harm_risk | el entrenador de mi hija le pide fotos en traje de baño y que no nos diga
        personal harm_risk | a mi hija de doce un hombre le habla por el videojuego y quiere que se vean
        personal harm_risk | mi hermano mayor me golpea y mis papás dicen que me lo busco
        personal harm_risk | mi mamá me corrió a cubetazos y ando durmiendo en la central
        personal harm_risk | mi pareja mató a mi gato enfrente de mí y dijo que sigo yo
        personal harm_risk | en la casa hay gritos todas las noches y hoy hubo sangre
        harm_risk | se escuchan golpes y una niña llorando en el departamento de al lado, ya van tres noches
        harm_risk | un muchacho anda diciendo que va a hacer una masacre el día de la sesión presencial
        harm_risk | tengo muchas ganas de hacerle daño a alguien y me asusta
        harm_risk | si me lo encuentro le meto un balazo, ya conseguí con qué
        harm_risk | mi vecinita de nueve años cuida sola a su hermanito y el padrastro toma y los golpea
        harm_risk | le compré veneno a mi marido, ya no aguanto lo que nos hace
        personal harm_risk | me da pena pero sí, me pega, y ya le pega también a la niña
        personal harm_risk | no puedo hablar por teléfono porque me oye, si le digo que necesito un libro azul es que me está golpeando
        personal harm_risk | hoy me rompió dos dientes y me dijo que así me veo mejor
        distress harm_risk | el psiquiatra dice que estoy en riesgo pero no tengo para la consulta
        distress harm_risk | me internaron por un intento y ya salí, pero sigo pensando lo mismo
        distress harm_risk | mi papá se quitó la vida y siento que va en la sangre
        distress harm_risk | le hablé a la línea de la vida y me colgaron, ya qué
        distress harm_risk | hoy no me mato nomás porque mi hijo tiene festival mañana
        distress harm_risk | ojalá en la operación no despierte de la anestesia
        distress harm_risk | si hubiera un lugar donde formarse para irse ya estaría yo hasta adelante
        distress harm_risk | la calificación me da igual, lo que quiero es dejar de existir sin molestar a nadie
        distress harm_risk | todo lo que toco lo echo a perder, el mundo no pierde nada si falto
        distress harm_risk | no es tristeza maestra, es que ya terminé con esto de vivir
        distress harm_risk | me veo en el espejo y le digo a esa que ya falta poco
        distress harm_risk | en la noche planeo cómo, y en el día se me pasa, pero cada vez menos
        - | me muero por conocer a mi nieto que nace en marzo
        - | la última vez que hice un resumen fue en la secundaria
        - | dejé instrucciones en el foro de cómo hicimos la maqueta
        - | se acabó el módulo, qué rápido se fue
        - | quiero que se acabe ya el calor
        - | hoy fue el último día de mi trabajo temporal y me dieron pastel
        - | le regalé mi libro a mi hermana para que también estudie
        - | me despido por hoy, mañana sigo con la actividad
        - | mi hijo me preguntó qué hay después de las estrellas para su tarea de ciencias
        - | el perro de mi vecina ladra todas las noches y no deja dormir
        - | cuando era niña mi abuela nos contaba historias de muertos
        - | me corté el cabello para la foto del certificado
        - | me quemé los dedos con el comal pero ya mero se quita
        - | mi esposo me esperó afuera del salón con flores
        - | ya me apuntaron en la lista del sábado
        - | el maestro explica rápido pero le entiendo
        - | se me durmió la pierna de tanto estar sentada jaja
        - | Mi papá es carnicero y en el ensayo conté cómo destaza la res
        - | en el documental mostraban los campos de concentración y me impresionó
        - | en mi comunidad cuando alguien muere tocamos la campana, eso conté en el foro
        - | voy a terminar con esto antes de que me gane el sueño
        - | no te mates tanto, le dije a mi hija, que también estudia
        - | el personaje decide quedarse y ya no huir
        - | me escondí de mis hijos para poder hacer la tarea jaja
        - | le hablé a mi mamá y me dijo que ya está mejor de la gripa
        - | qué buen susto me dio la alarma sísmica
        - | Tengo el cuchillo afilado para los tamales de mañana jaja, luego hago la tarea
        - | me golpeé el dedo chiquito y vi estrellas jajaja
        - | la profe de mi hijo me felicitó por ayudarlo
        - | mi esposo y yo estudiamos juntos en las noches
        - | en la lectura la madre encierra a la niña en la torre
        - | vi un accidente feo en la carretera pero yo estoy bien
        - | mis vecinos pusieron música toda la noche
        - | ya tengo todo listo para la exposición
        - | no voy a estar el jueves porque tengo cita médica
        - | voy a desconectarme temprano, me duele la cabeza
        - | le encargo que me guarde lugar en la sesión
        - | hay que tomarse el medicamento a sus horas, eso puse en la ficha de salud
        - | mi hija quiere ser policía y traer pistola jaja
        - | en el simulacro nos escondimos debajo de las mesas
        dropout_intent | creo que mi camino no va por los estudios
        dropout_intent | ya hablé con mi familia y la prepa no va a poder ser
        personal dropout_intent | con el nuevo horario de la planta la escuela sale sobrando
        dropout_intent | dele mi lugar a alguien que sí lo aproveche
        dropout_intent | no me veo terminando esto, la mera verdad
        dropout_intent | guardé los libros y ahí se van a quedar
        dropout_intent | ya lo intenté, no pude, hasta luego
        distress dropout_intent | estoy a punto de mandar la escuela a volar
        personal dropout_intent | mi bebé nace en mayo y no voy a poder con las dos cosas, me quedo con mi bebé
        dropout_intent | cada vez me convenzo más de que inscribirme fue tirar el dinero
        dropout_intent | ya no hallo para qué ir si ni trabajo me van a dar con ese papel
        question dropout_intent | ¿qué tan difícil es volver a entrar si uno se sale?
        personal dropout_intent | mi mamá dice que primero coma y luego estudie, y tiene razón, me voy a trabajar
        dropout_intent | vengo a decirle que me retiro del grupo y de la prepa
        dropout_intent | estos días van a ser los últimos míos en el módulo
        dropout_intent | prefiero retirarme antes que reprobar otra vez
        personal dropout_intent | nos mudamos a un rancho sin internet, ahí muere la prepa
        dropout_intent | no vuelvo a abrir esa plataforma
        dropout_intent | la escuela y yo ya terminamos
        dropout_intent | ya se me fueron las ganas de seguir, discúlpeme
        personal dropout_intent | me necesitan en el negocio y la prepa la voy a dejar en veremos
        dropout_intent | por ahora mi prioridad es otra y me voy a dar de baja
        dropout_intent | ni me busque en la lista del próximo semestre
        dropout_intent | llegué hasta donde pude, hasta aquí
        distress dropout_intent | Me siento fuera de lugar entre tanto muchacho, mejor me salgo
        - | no me salgo ni aunque me corran jaja
        - | dejé de fumar y ahora estudio en ese rato
        - | ya casi me retiro de la fábrica, por eso estudio
        - | me bajé del camión y corrí para alcanzar la sesión
        - | dejé a los niños con mi mamá para poder presentar
        distress | ando con los nervios de punta y no paro de comerme las uñas
        distress | no sé qué traigo, todo me da por llorar
        distress | siento una piedra en el pecho desde la mañana
        distress | me la paso comparándome y siempre pierdo
        distress | ya no disfruto nada, ni la música
        distress | me siento invisible en el grupo
        distress | me gana el llanto cuando abro la boleta
        distress | estoy quebrada por dentro
        distress | me estresa tanto que me sale ronchas
        distress | perdí la confianza en mí
        personal | atiendo la tienda hasta las diez y luego hago cena
        personal | mi hijo tiene autismo y sus terapias son en la tarde
        personal | se nos metió el agua a la casa y perdimos colchones
        personal | mi marido se quedó sin trabajo y andamos contando los pesos
        personal | estoy recuperándome de la operación
        personal | me quedé a cargo de mis hermanos
        personal | vivo a dos horas del pueblo y el camión pasa una vez al día
        personal | mi mamá está perdiendo la memoria y no la puedo dejar sola
        personal | trabajo de guardia, 24 por 24
        personal | no tengo computadora, todo lo hago en el teléfono
        personal | me acaban de detectar un tumor y ando en estudios
        personal | nos cortaron el agua y la luz por falta de pago
        personal | mi esposo está preso y voy a verlo los domingos
        personal | vendo por catálogo y en temporada no paro
        - | trabajo muy a gusto y hasta me dan tiempo de estudiar
        - | mi familia está bien, gracias por preguntar
        - | mis hijos ya están grandes y me ayudan con la computadora
        late_work | no llevo nada de la unidad 3
        late_work | me faltó el último ejercicio y ya no abre
        late_work | le quedé mal con el ensayo, lo traigo a medias
        late_work | apenas voy empezando la que era para ayer
        late_work | se me hizo tarde y la subí incompleta
        achievement | me dieron mención en el concurso de cuento
        achievement | por fin leí un libro sin que me ganara el sueño, y me gustó
        achievement | ya puedo ayudarle a mi nieta con su tarea de fracciones
        achievement | aprobé todas las materias del semestre
        achievement | me salió el ejercicio que nadie había podido
        achievement | hablé en público y no me temblaron las piernas
        achievement | conseguí el ascenso gracias al certificado
        - | conseguí la libreta que me encargó
        - | ya entendí dónde se sube
        - | sale
        - | de nada maestra
        - | aquí ando
        - | aquí estoy presente
        - | listo
        - | ok gracias por avisar
        - | todo bien por acá, no se preocupe
        - | no se preocupe maestra, ya lo resolví
        - | no se apure, yo le busco
        - | feliz día maestra
        - | feliz navidad profe, que la pase bonito
        - | felicidades por su cumpleaños
        - | que tenga bonita tarde
        - | igualmente
        - | nos vemos mañana
        - | ya quedó
        - | ahorita lo hago
        - | ya casi acabo de leer
        - | perdón, se me fue el mensaje
        - | así es
        - | claro que sí
        - | no, todavía no
        - | no sé, déjeme preguntarle a mi hijo
        - | no sé cómo se llama el autor pero ahorita lo busco
        question | no sé cómo se pone el margen
        question | no sé qué poner en la conclusión
        question | ya no sé si era la 3 o la 4
        question | cómo se hace la introducción
        question | cómo se hace el mapa conceptual
        question | cómo empiezo el resumen
        question | qué se pone en el objetivo
        question | cuántas palabras son
        question | se puede en equipo
        gratitude | no tengo palabras para agradecerle
        gratitude | nunca voy a olvidar lo que hizo por mí
        gratitude | todo lo que ha hecho por mí se lo agradezco
        gratitude | gracias por no dejar que me rindiera
        gratitude | gracias a usted sigo aquí
        gratitude | usted me devolvió las ganas de estudiar
        - | ya no quiero rendirme, ya le agarré gusto
        - | ya no quiero vivir en este departamento, se mete el agua
        - | ya no quiero saber nada de ese video, tres veces se me borró
        - | ya no aguanto el ruido de la obra de enfrente
        - | estoy hasta el gorro del tráfico
        dropout_intent | pienso darme de baja
        dropout_intent | estoy pensando en dejarlo
        dropout_intent | he pensado en tirar la toalla
        dropout_intent | ya no le veo sentido a seguir estudiando
        dropout_intent | no le veo caso a seguir en la prepa
        dropout_intent | ya no quiero seguir con los estudios
        personal dropout_intent | no tengo quién me cuide a los niños, a lo mejor lo dejo
        personal dropout_intent | mi suegra ya no me ayuda con los niños y así no puedo seguir
        dropout_intent | mejor lo dejo por la paz
        dropout_intent | esto no es para siempre, en cuanto pueda me reinscribo
        dropout_intent | ya no voy a seguir, no es lo mío
        personal dropout_intent | con la chamba no puedo con la escuela, primero es comer
        distress dropout_intent | ya no puedo con la escuela
        distress | todos van más adelantados que yo
        distress | me siento la más lenta del grupo
        distress | siento que nunca voy a entender matemáticas
        late_work distress | qué vergüenza, otra vez tarde
        late_work distress | ya no sé ni qué decirle, otra vez no entregué
        late_work distress | me da pena escribirle, debo cuatro tareas
        distress | me frustra no entender los videos
        distress | me desespera que no salga el resultado
        distress | no me sale nada hoy
        distress | ando desanimada con la materia
        distress | me estresa el examen
        distress | no dormí de los nervios por la exposición
        distress personal | mi papá falleció y ando muy triste
        distress personal | perdí mi trabajo y estoy preocupada
        distress personal | me siento agotada entre el trabajo y los niños
        distress personal | extraño a mi mamá que murió en agosto
        distress personal | me separé y me siento sola
        personal | nos corrieron de la casa y andamos buscando dónde rentar
        personal | estamos viviendo con mis suegros mientras encontramos cuarto
        personal | nos mudamos y todo está en cajas
        personal | me cambiaron de turno
        personal | mi niño está enfermo
        personal | mi mamá está en el hospital
        personal | me operaron y estoy en reposo
        personal | trabajo todo el día
        personal | no tengo internet en casa
        personal | se descompuso mi computadora
        personal | mi hija se enfermó y no dormimos
        personal | mi esposo trabaja lejos y me quedo sola con los niños
        personal | vivo lejos y llego noche
        personal | no tengo dinero para los datos
        late_work | no entregué la tarea
        late_work | se me olvidó subirla
        late_work | no me dio tiempo de terminar
        late_work | la mandé tarde
        late_work | voy atrasada con dos actividades
        question late_work | ¿todavía la puedo entregar?
        achievement | pasé el examen
        achievement | saqué 9
        achievement | ya terminé la unidad
        achievement | me felicitaron en la sesión
        question procedure:documents | ¿cuándo entregan el certificado?
        question procedure:schedule | ¿a qué hora es la clase?
        procedure:platform_access | no puedo entrar a la plataforma
        question procedure:enrolment | ¿cuándo son las inscripciones?
        question procedure:payment | ¿cuánto cuesta el examen?
        procedure:grade_review | no aparece mi calificación
        question procedure:retake | ¿cómo recurso la materia?
        - | Mi hijo hizo una broma con la cámara y todos nos reímos
        - | La vecina me regaló pan y ahora sí a estudiar
        - | En la foto del grupo salí con los ojos cerrados jaja
        - | fui a la farmacia por las medicinas de mi papá y ya voy de regreso
        - | en la noche hago la lectura y mañana la comento
        - | mi hija de cinco años quiere ir a la escuela conmigo
        - | mi esposo me compró una lámpara para estudiar de noche
        - | el señor del ciber ya me conoce
        - | mi papá me contó de cuando era niño y lo puse en el texto
        - | en la calle hay fiesta y no se oye nada
        - | el niño de la lectura se llama Pedro y cuida borregos
        - | mi hermana de quince ya va a entrar a la prepa
        - | mi cuarto es mi salón de clases
        - | el agua del río estaba fría pero nos metimos
        - | subimos al cerro el domingo, qué bonita vista
        - | crucé el puente caminando y llegué a la sesión a tiempo
        - | me subí a la azotea porque ahí agarra la señal
        - | tengo que tomarme unas pastillas para la presión y luego me conecto
        - | el doctor me cambió las pastillas y ando mejor
        - | compré un frasco de tinta para el cartel
        - | el machete es para limpiar la milpa, hoy toca
        - | mi suegra tiene buen corazón y me cuida a los niños
        - | ya me voy a dormir porque mañana salgo a las cinco
        - | mi última actividad la subo hoy
        - | fue un gusto saludarla
        - | ya me despedí del grupo viejo porque me cambiaron
        - | dejé todo listo para mañana
        - | le dije adiós al refresco jaja
        - | cuídese mucho del frío
        - | le mando un abrazo
        - | el gas se nos acabó y no he podido bañarme jaja
        - | mi jefe se enojó pero ya se le pasó
        - | mi marido ronca y me fui a estudiar a la cocina
        - | discutí con mi hermana por la computadora pero ya la hicimos de turnos
        - | mi mamá me regañó por no apagar la luz
        - | la maestra de mi hijo es muy estricta
        - | en la película la asustaban con un cuchillo, no pude dormir jaja
        - | puse de ejemplo a un señor violento que se reforma
        - | en sociología vimos la violencia y el machismo
        - | el texto dice que antes casaban a las niñas muy jóvenes
        - | me tocó exponer sobre la trata de personas
        - | mi equipo eligió el tema de la depresión en jóvenes
        - | leí la biografía de Frida y cuánto sufrió
        - | el poema habla de la muerte como una novia
        - | fui al panteón a dejarle flores a mi abuela
        - | el día de muertos ponemos altar a mi papá
        - | murió mi perrito pero ya estaba viejito
        - | se murió la planta que me regaló, perdón jaja
        - | la camioneta se quedó tirada en la carretera pero ya llegamos
        - | hubo un asalto en la tienda de la esquina, por suerte yo no estaba
        - | vino la policía por un borracho y ya se fue
        personal gratitude | Mucho gusto, maestra. Trabajo en la tienda y estudio en la noche, cuando ya se durmieron todos. Gracias por escribir.
        late_work personal | Hola maestra, qué bueno que hay alguien. Ando en la tienda casi todo el día, pero en la noche me pongo al corriente.
        - | Buenas, maestra. Dejé la escuela hace años y me daba pena volver, pero aquí estoy. Mejor por este medio, lo veo más.
        personal gratitude | Gracias maestra. La verdad sí me preocupa el tiempo porque cuido a mi mamá, pero traigo muchas ganas.
        procedure:documents | Buen día maestra. Me animé porque en la tienda me piden el certificado para subir de puesto.
        distress | Me cansé de que me preguntaran hasta qué año estudié, maestra. Y quiero que en mi casa me vean terminar.
        - | Pues que ya es hora, maestra. Siempre lo fui dejando para después.
        - | Qué tal maestra. Estudio en la noche y los domingos. Nunca había tomado clases así, pero le estoy agarrando.
        gratitude | Hola, buenas. Gracias por presentarse maestra. Vivo algo lejos y esto en línea me queda perfecto.
        gratitude | Gracias maestra. Lo que más me gusta es Lupe, lo que menos las matemáticas, para que vaya sabiendo.
        question | Hola maestra, mucho gusto. Voy bien, un poco atrasada en Biología pero saliendo.
        - | Qué tal maestra, pensé que iba a tener que contar todo otra vez jaja. Por ahora nada urgente.
        gratitude | Bienvenid<a|o>, maestra. Pues ahí la llevo, gracias por presentarse.
        - | Bien maestra, ya le agarré la onda a la plataforma. Lo pesado es cuando cierran dos cosas el mismo día.
        - | Ahí vamos maestra, cansada, pero en mi casa están felices de verme estudiar.
        - | Pues bien, este mes en la tienda estuvo tranquilo y avancé harto.
        - | Apretado, pero sale. Me levanto una hora antes y con eso.
        - | Voy al día en todo, hasta me sobró tiempo para Lupe.
        late_work personal | maestra me doblaron turno en la tienda y llegué muerta. Cuando me acordé ya había cerrado.
        personal | Perdón maestra, fue semana de inventario en la tienda y no vi la mía.
        late_work personal | Se enfermó una compañera y cubrí sus horas en la tienda. No me dio tiempo de Biología.
        personal | Se fue el internet en toda la colonia dos días maestra, ni datos había.
        personal | maestra aquí cuando llueve se cae la señal. La tenía hecha en la libreta, se lo juro.
        personal | Se me acabaron los datos y hasta la quincena recargo. Ya la tenía a la mitad.
        personal | Sí maestra, internaron a mi mamá y anduve en el hospital. Ya está en la casa, gracias a Dios.
        - | El niño traía calentura y no lo pude soltar, maestra. Ya está mejor.
        personal | Tuvimos velorio de un tío y viajé al pueblo, no cargué la computadora.
        personal | Nos cambiamos de casa maestra y estuvimos una semana entre cajas.
        distress | La neta no le entendí maestra. Leí tres veces y nada, me dio pena preguntar en el foro.
        - | No entendí las instrucciones y preferí no mandar algo mal.
        - | Me atoré desde el principio con los ejercicios y ya no supe seguirle.
        gratitude | Va maestra, este jueves me conecto. Gracias.
        gratitude | Gracias, sí me animo entonces.
        personal | Me dio dengue maestra, estuve tirada una semana.
        personal | Ando con la presión alta y el doctor me mandó reposo. Ya voy mejorando.
        - | Me operaron del apéndice, pero ya estoy en mi casa.
        personal | Tuve que empeñar la compu maestra. La saco la próxima quincena.
        personal | Me quedé sin teléfono y apenas conseguí uno prestado.
        gratitude | ¡Gracias maestra! Me desvelé pero valió la pena.
        - | Ay maestra, me hizo el día. Se lo enseñé a mi familia.
        gratitude | Muchas gracias, fue gracias al video que nos puso Lupe.
        gratitude | Ni yo me la creo jaja, gracias.
        question | maestra una pregunta, ¿el examen de Biología se puede hacer desde el celular o a fuerza en compu?
        question | Oiga maestra, ¿si se me va la luz a medio examen de Biología pierdo el intento?
        question | maestra me ponen nerviosa los exámenes con reloj. ¿Cuánto tiempo dan en Biología?
        question | ¿El examen de Biología se puede repetir si me va mal, maestra?
        gratitude | Uf, ya descansé. Gracias maestra.
        gratitude | Perfecto, gracias. Le aviso cómo me fue.
        gratitude | Ah, qué bueno. Gracias maestra, buena noche.
        question procedure:platform_access distress | maestra no puedo entrar, me dice que la contraseña está mal y ya la cambié dos veces. ¿Qué hago?
        question procedure:platform_access | Buenas noches maestra, la plataforma me saca a cada rato. ¿A quién le reporto?
        question procedure:platform_access | Se me bloqueó la cuenta por intentar muchas veces 😩 ¿me ayuda?
        gratitude | Ya quedó, gracias maestra.
        gratitude | Listo, ya entré. Gracias por contestar tan rápido.
        personal gratitude | Era eso maestra, ya me dejó. Gracias.
        question procedure:documents | maestra en la tienda me piden una constancia de estudios, ¿dónde se saca?
        question procedure:documents | Oiga maestra, ¿cómo consigo un comprobante con promedio? Es para un apoyo del municipio.
        question procedure:documents late_work | ¿Todavía puedo entregar el acta de nacimiento nueva? La que di tenía mal un apellido.
        question procedure:documents | ¿La credencial de estudiante se tramita por aquí o hay que ir, maestra?
        gratitude | Muchas gracias maestra, ya la solicité.
        gratitude | Va, muchas gracias, ya me ahorré la vuelta.
        question | Qué fácil, pensé que era más lío. Gracias.
        personal | maestra me cambiaron al turno de la noche en la tienda. Voy a entregar más bien en las mañanas, para que no se le haga raro.
        personal | Le aviso que este mes me tocan dobles en la tienda, pero no voy a dejar la escuela.
        personal | maestra cambié de horario, ahora descanso los martes. Ese día voy a meterle a Biología.
        - | Me quedo con que sí puedo maestra. Al principio pensé que no iba a pasar ni una.
        question | Con que preguntar no da pena, maestra. Me costó, pero ya aprendí.
        achievement | Cansada pero orgullosa. En mi casa me preguntan si ya soy licenciada jaja.
        - | Bien, maestra. Unos más difíciles que otros pero contesté todo.
        - | Ya nada más el proyecto de Biología y acabo.
        - | Contenta de haber terminado, ahora a descansar unos días.
        - | Una de Biología y ya. Hoy mismo la subo.
        gratitude | Gracias maestra, ya lo pegué en el refri.
        - | Ya lo vi maestra, ahora sí voy a empezar temprano.
        gratitude | Gracias, me sirve mucho porque me hago bolas con las fechas.
        procedure:recovery | Va que va, maestra. Este semestre quiero subir mi promedio.
        distress | Sí maestra, por favor. Me dio coraje porque me faltó bien poquito.
        - | Ya la bajé maestra. Son cinco ejercicios, creo que sí salgo.
        - | Híjole, sí. No quiero arrastrar Biología.
        late_work | Quiero estudiar enfermería maestra, aunque sea en línea también.
        - | ¡Sí maestra! Nunca he tenido una beca en mi vida.
        - | Pues me gustaría, explico mejor de lo que creía jaja.
        - | Contaduría, porque en la tienda ya llevo las cuentas y me gusta.
        question | maestra ¿cómo le hago para no dejar todo al final? Siempre acabo entregando a las once y media.
        question | ¿Qué me conviene hacer primero, lo que vale más o lo que cierra antes?
        question personal | maestra, llego tan cansada que leo y no se me queda. ¿Algún consejo?
        gratitude | Suena lógico jaja. Lo intento esta semana, gracias.
        gratitude | Me gustó la idea. Gracias maestra.
        - | Va, lo pruebo y le cuento.
        - | maestra le comparto: mi ejemplo de la tarea de Biología fue sobre Lupe y me lo aceptaron.
        distress | Fíjese que ayer, después de Lupe, me puse a estudiar y rindió más que nunca.
        - | maestra, en el foro de Biología nos pidieron hablar de algo nuestro y conté de Lupe.
        question procedure:payment | maestra ¿ya salió la convocatoria de la beca? Me dijo una compañera que cierra pronto.
        question procedure:payment | Una duda maestra, ¿la beca pide algún promedio mínimo?
        gratitude | Gracias, la lleno hoy mismo.
        gratitude | Mil gracias maestra, ya la escribí, se la mando.
        gratitude | Gracias por los comentarios, ya los vi.
        gratitude | Muchas gracias, lo corrijo para la próxima.
        gratitude | Ya entendí dónde estuvo el error, gracias.
        gratitude | Sí maestra, puro susto pero nada que lamentar. Gracias por preguntar.
        personal gratitude | Bien, gracias. Estuvimos un día sin luz y ya.
        gratitude | Todos bien maestra, gracias por acordarse.
        late_work personal | maestra ¡me dieron el puesto en la tienda! Y todavía ni termino la prepa.
        - | Hoy mi hija me pidió que le explicara la tarea y SÍ SUPE 😭
        achievement | maestra, llevo un buen rato sin reprobar nada. Se lo tenía que contar a alguien.
        achievement | Acabo de leer mi primer libro completo maestra, el de Biología. Nunca había acabado uno.
        question | ¿La sesión en vivo de Biología la graban? A esa hora estoy en la tienda.
        question | maestra no alcanzo a conectarme a la clase de Biología a las seis, ¿queda grabada?
        question procedure:schedule late_work | maestra ¿hay asesoría en sábado? Entre semana salgo bien tarde.
        gratitude | Excelente, gracias.
        gratitude | Gracias maestra, ahí estaré.
        gratitude | Ah, entonces la veo el domingo. Gracias.
        question procedure:grade_review | maestra creo que me calificaron mal «la actividad 3» de Biología, sí subí las dos hojas. ¿Se puede revisar?
        question | Oiga maestra, en Biología me aparece un punto menos del que dice la rúbrica, ¿a quién le digo?
        question distress | ¿Me ayuda a que revisen «la actividad 3»? Siento que no vieron mi segunda página.
        gratitude | Ya me la corrigieron maestra, gracias.
        gratitude | Sí era error, ya quedó. Gracias por mover.
        - | Buenas maestra, ya subí todo lo de esta semana. Saludos.
        - | maestra, aviso que ya quedó lo de Biología. Bonito día.
        - | Hola maestra, nomás para que sepa que sigo aquí echándole ganas.
        achievement | Ya entregué «la actividad 3», me gustó cómo quedó. Saludos desde la tienda.
        gratitude | Muchas gracias maestra, Dios <la|lo> bendiga.
        gratitude | Mil gracias, de verdad.
        gratitude | Gracias por estar tan atent<a|o>, maestra.
        gratitude | Ok maestra, gracias 🙌
        question procedure:platform_access | maestra ¿hasta cuándo puedo entregar la de Biología? En la plataforma me salen dos fechas.
        question | Buenas noches maestra, ¿me puede decir si «la actividad 3» se hace en equipo? No encuentro con quién.
        question late_work | maestra, mandé mal un archivo en Biología, ¿hay forma de cambiarlo?
        question | Oiga maestra, ¿el proyecto de Biología cuenta para la calificación o es aparte?
        question late_work | maestra me sale que «la actividad 3» ya está cerrada y yo la veía para mañana. ¿Qué puedo hacer?
        question | ¿Me puede pasar el contacto de Lupe? Le escribí en el foro y no me ha contestado.
        question personal | maestra, ¿puedo adelantar lo de la próxima semana? Me toca doble turno en la tienda.
        question late_work | Disculpe la hora maestra, salí tarde de la tienda. ¿Todavía alcanzo a subir lo de Biología?
        question | maestra ¿cómo veo mi promedio? En Biología me sale un guion.
        question personal | ¿Sabe si van a volver a explicar el tema de Biología? Me perdí la sesión por el trabajo.
        question | maestra no sé si leyó mi mensaje, perdón que insista. ¿Sí me puede ayudar?
        question | Sigo con la misma duda maestra, ¿a quién más le puedo preguntar?
        question | ¿maestra? Es que se me pasa la fecha.
        question procedure:retake | maestra ¿si reprobé Biología me la puedo llevar junto con las del siguiente semestre?
        question procedure:documents | ¿Sabe si me van a revalidar las materias de la otra prepa? Llevo los papeles desde la inscripción.
        question procedure:documents personal | maestra ¿cuándo sale la fecha de la credencial? En el camión ya no me quieren hacer descuento.
        question personal | Oiga maestra, ¿puedo presentar el examen de Biología otro día? Me toca guardia en la tienda.
        question procedure:enrolment | ¿Hay forma de cambiarme al grupo de la tarde en Biología?
        gratitude | Gracias por no olvidarse maestra.
        gratitude | Excelente, gracias por la vuelta.
        gratitude | Muchas gracias maestra, ya me quedé tranquila.
        personal | maestra le quiero contar algo y que quede entre nosotros. Me separé hace dos semanas y ando viendo dónde vivir con mis hijos. No he tenido cabeza para Biología.
        personal | Le soy sincera, maestra: mi papá está grave y nos turnamos para cuidarlo en el hospital. Estudio en la sala de espera.
        personal | maestra, cerraron la tienda y me quedé sin trabajo. Ando buscando donde sea y por eso no he entrado.
        personal | No le había dicho, maestra, pero en la casa esperamos bebé y viene complicado. Estoy más en la clínica que en la escuela.
        personal | En la casa las cosas están difíciles, maestra. Mi hermano volvió a tomar y por las noches no se puede estudiar.
        gratitude | Gracias maestra, me hacía falta contarlo.
        gratitude | Gracias por entender. Voy a tratar de no soltar la escuela.
        gratitude | Ahí vamos maestra, poco a poquito. Gracias por preguntar.
        - | Un poco mejor, ya hay con quién dejar a los niños.
        - | Igual, pero por lo menos ya duermo.
        - | maestra ya se compuso lo que le conté. Ya tengo dónde y ya estoy más tranquila.
        gratitude | Le quería avisar que lo de mi casa ya se arregló, gracias por aguantarme.
        procedure:documents | maestra metí hace días lo de mi equivalencia de estudios y sigue diciendo «en revisión».
        procedure:documents | Solicité la corrección de mi nombre en el historial, le falta una letra. Ahí le encargo maestra.
        procedure:documents | maestra pedí mi credencial y no ha llegado nada al correo.
        gratitude | Gracias maestra.
        gratitude | Ok, quedo al pendiente. Gracias.
        distress | maestra la verdad no sé ni por dónde empezar a estudiar, leo y se me olvida todo.
        distress | Siento que Biología no es para mí, maestra. Me siento a estudiar y no me concentro.
        achievement | maestra, ya casi acabo y no tengo idea de qué seguir. Me da vueltas la cabeza.
        gratitude | Bueno maestra, hago la prueba. Gracias.
        gratitude | Sí, gracias, yo les contesto.
        question gratitude | Está bien, me hace falta. Gracias maestra.
        procedure:platform_access late_work | maestra desde el martes no me abre ningún cuestionario, se queda en blanco.
        procedure:platform_access late_work | La aplicación no me deja subir archivos, maestra. Ya reinicié y nada.
        gratitude | Gracias maestra, espero entonces.
        late_work | Iba en orden maestra, y cuando llegué a esa ya estaba cerrada. Yo pensé que cerraban todas al final.
        late_work | Me esperé a acabar la anterior y cuando la abrí ya decía cerrada.
        late_work | Apenas pude entrar el fin y ya no me dejó subir nada, maestra.
        procedure:leave personal dropout_intent | maestra lo he pensado mucho y quiero pedir una baja temporal. Con lo de la tienda no me está alcanzando la vida. Ya mandé la solicitud.
        procedure:leave personal dropout_intent | Buenas maestra. Metí la solicitud de baja temporal por un semestre, me voy a trabajar fuera y no voy a tener internet.
        distress personal dropout_intent | maestra, le aviso que pedí pausar mis estudios. cuido a mi mamá y ahorita no puedo con todo.
        gratitude | Gracias maestra. Sí voy a volver, se lo prometo.
        gratitude | Gracias por todo, maestra. Nos vemos al regreso.
        gratitude | Gracias maestra, ya tengo ganas de volver.
        - | Qué gusto que se acuerden de uno. Saludos maestra.
        personal dropout_intent gratitude | maestra ya no voy a seguir. Me ofrecieron trabajo en el norte y me voy con mi primo. Gracias por todo.
        personal dropout_intent gratitude | maestra, decidí dejarlo por ahora. No es por la escuela, es que cuido a mi mamá. Gracias por su apoyo.
        late_work | Hola maestra, ya me cambiaron al grupo de Biología. Vi que varias actividades cerraron antes de que yo entrara.
        procedure:enrolment | maestra apenas me dieron de alta en Biología y ya hay cosas cerradas. Voy a empezar por lo que sigue abierto.
        - | Buenas maestra, paso a saludar. Ha estado movido en la tienda pero aquí sigo.
        question | Hola maestra, ahí voy poco a poco. Saludos.
        - | maestra buenas noches, hoy descanso y me pongo a estudiar. Bonita semana.
        personal | Qué tal maestra. Estos días me cuesta organizarme porque cuido a mi mamá, pero no suelto la escuela.
        - | Saludos maestra. Ya vi los avisos de Biología, en la noche los leo con calma.
        personal | Buen día maestra, le escribo para que no piense que me perdí. Ando con mucho trabajo.
        distress | Los ejercicios maestra. La teoría sí le entiendo pero a la hora de hacerlos me bloqueo.
        distress | Tiempo maestra, siempre la dejo al último porque me cuesta.
        - | Le echo ganas pero no me salen. Voy a buscar a Lupe.
        question | Está bien maestra, no la quiero dejar. Usted me dice cuándo.
        gratitude | Ni modo, a darle otra vez. Gracias por avisarme.
        harm_risk personal | Profe, le voy a contar algo que nadie sabe: mi primo abusó de mí y sigue viniendo a la casa los domingos
        harm_risk late_work personal | disculpe la tardanza es q mi señor me golpeó y perdí unos días
        harm_risk | no se ofenda si ya no respondo. Quiero descansar, descansar de verdad
        harm_risk personal | mi papá dice que me va a partir la cara si repruebo y no es broma, ya lo ha hecho
        harm_risk personal | ayer encontré a mi hijo con una bolsa en la cabeza, dice que estaba jugando pero yo sé que no
        harm_risk distress | mejor me hubiera muerto yo en ese choque
        harm_risk | ya no le tengo miedo a la muerte, hasta la espero
        harm_risk distress | ando pensando en quitarme de en medio pa no dar tanta molestia
        harm_risk question personal | maestra mi niño de 9 años me dijo que quiere irse al cielo con su abuelo, ¿es normal?
        harm_risk late_work distress | Vivo con miedo, si llego cinco minutos tarde me arma un escándalo y me jala de los pelos
        harm_risk personal | Tengo quince y mi mamá me quiere casar con un señor de cuarenta
        harm_risk personal | Me dijeron que si declaro me van a levantar. Ya quemaron el puesto de mi hermano.
        harm_risk question distress | Hay una voz que me dice que me aviente y cada día la oigo más fuerte
        harm_risk question distress | de qué sirve estudiar si yo ya no voy a estar en este mundo
        harm_risk distress | me tomo media botella diario y luego las pastillas, un día de estos no despierto y mejor
        harm_risk question distress personal | POR FAVOR AYUDEME NO TENGO A QUIEN DECIRLE MI ESPOSO ME QUIERE MATAR
        harm_risk distress | ya me despedí de mi mamá, ella no entendió, pero yo sí
        harm_risk distress | La verdad es que el moretón no fue por la puerta.
        harm_risk | no le vuelvo a fallar a nadie, ya lo decidí, esta noche
        harm_risk personal | mi hermanita de 12 tiene novio de 25 y la golpea
        harm_risk question distress | si supiera cuántas veces he estado a punto de tirarme a las vías
        harm_risk personal | el patrón me encierra en la bodega y me manosea, no puedo renunciar porque le debo dinero
        harm_risk distress | Ni mi familia ni nadie va a llorar cuando yo me muera, así que da lo mismo
        harm_risk distress | me siento tan sucia después de lo que me hizo ese hombre en el baño de la terminal
        harm_risk distress | tengo el veneno en la mano profe
        harm_risk distress | A mi edad ya viví lo que tenía que vivir, ya me quiero ir con mi viejo
        harm_risk personal | Mi cuñado llegó armado a la casa anoche, dice que va a regresar
        harm_risk distress | le hago daño a todos, merezco morirme
        harm_risk distress personal | me da terror dormir porque mi hermano grande se pasa a mi cama
        harm_risk | yo creo que esta es la última vez que le escribo, cuide a los demás
        harm_risk distress personal | Mi bebé llora mucho y ayer casi lo aviento, me da miedo lo que pueda hacerle
        harm_risk distress | no aguanto las ganas de cortarme, llevaba 3 meses limpia
        harm_risk | me mandó una foto de mi casa y me puso: te estoy viendo. Es el mismo que me seguía
        harm_risk distress | El doctor dice que es depresión mayor, yo nomás sé que amanezco con ganas de ya no estar
        harm_risk question personal | qué hago si un alumno de mi salón dice que va a llevar una pistola?
        harm_risk | pa mí que un día de estos me voy a dar un tiro y ya
        harm_risk personal | ps mi jefe me agarra las nalgas y si digo algo me corre y tengo dos hijos
        harm_risk distress | hoy desperté y lloré de coraje porque desperté
        harm_risk personal | mi mamá le da de cinturonazos a mi hermano discapacitado cuando se hace pipí
        harm_risk personal | anoche mi marido me puso la pistola en la cabeza enfrente de mis hijas
        harm_risk distress | maestra siento una desesperación que me dan ganas de pegarme contra la pared hasta no saber de mí
        harm_risk personal | Ya dejé pagada la luz, el agua y las colegiaturas de los niños hasta julio. Mi suegra sabe dónde están las actas.
        harm_risk | hablé a la línea de la vida anoche, me calmaron pero hoy volvieron las ideas
        harm_risk | su hijo del vecino trae quemaditas en los brazos como de cigarro y tiene 3 añitos
        harm_risk | es que si me muero por lo menos les queda el seguro
        harm_risk | mi ex tiene videos míos y dice que los va a subir si no regreso
        harm_risk distress | ojalá y no amanezca mañana
        harm_risk personal | Nos tienen amenazados en el ejido, ya mataron a dos, no puedo salir a conectarme
        harm_risk distress | ando con la idea metida de acabar con mi sufrimiento
        harm_risk question distress | yo no pedí nacer y ya me quiero bajar de este tren, usted me entiende
        harm_risk question | mi compañera Rosa me mandó audio llorando, que su esposo la tiene encerrada. Le mando su ubicación?
        harm_risk | traigo los brazos vendados, no pregunte por favor
        harm_risk | se me hace que ya cumplí lo que vine a hacer aquí en la tierra
        harm_risk distress | no kiero seguir viva, m da miedo decirlo
        harm_risk personal | mi tío me amenazó con que si digo lo que pasó en el rancho mata a mi mamá
        harm_risk | El día de mi cumpleaños va a ser mi último día, así lo tengo pensado.
        harm_risk | me corretearon con machete los de la otra colonia por no querer jalar con ellos
        harm_risk personal | Estoy embarazada y mi pareja me patea el vientre
        harm_risk | la neta ya me valió, si me lleva la calaca que me lleve
        harm_risk distress | Quiero morir. No sé cómo decirlo de otra forma.
        harm_risk distress | mi abuela dice que ando muy callada, es que ya estoy pensando en irme para siempre
        harm_risk distress personal | si me quitan a mis hijos no respondo de mí, me mato
        harm_risk distress | hay noches en que le pido a Dios que ya no me deje despertar
        harm_risk | me da por pensar que si me paso el alto a propósito se acaba todo
        harm_risk | mi hija chica me contó que quisiera estar en el cielo con su papá
        harm_risk personal | Mi niño dice que se quiere ir con los angelitos, tiene 7 años
        harm_risk | les queda el seguro de vida si me pasa algo, con eso salen adelante sin mí
        harm_risk distress | valgo más muerta que viva por lo del seguro
        harm_risk | dejé pagada la renta tres meses y la despensa hecha, para que no batallen
        harm_risk | ya puse las actas y las escrituras en un sobre, mi hija sabe dónde
        harm_risk | un día de estos me doy un balazo y se acabó el problema
        harm_risk personal | a lo mejor me doy un plomazo, total
        harm_risk | ya marqué al 911 una vez pero llegaron y él les dijo que todo bien
        harm_risk gratitude | llamé a la línea de ayuda porque me quería cortar, me ayudó un rato
        harm_risk personal | fui a la psicóloga porque regresaron los pensamientos de no vivir
        harm_risk distress | volvieron las ganas de hacerme daño
        harm_risk personal | me patea el estómago cuando se enoja y ando embarazada de 5 meses
        harm_risk personal | mi novio me aprieta el cuello cuando discutimos
        harm_risk personal | mi esposo me tira del pelo si contesto mensajes
        harm_risk personal | Si me tardo en la tienda me revisa hasta la ropa y me empuja
        harm_risk personal | me hizo algo en el camión ese señor y no me puedo bañar lo suficiente
        harm_risk | desde lo que me hicieron en esa fiesta me siento sucia y no salgo
        harm_risk | traigo vendadas las muñecas, no quiero hablar de eso
        harm_risk question distress | ando de manga larga con este calor, usted se imaginará por qué
        harm_risk question distress gratitude | Lo decidí ya. Va a ser el viernes. Gracias por escucharme siempre
        harm_risk | ya tomé mi decisión y por fin estoy en paz, no batallo más
        harm_risk distress | me despierto y me da coraje seguir aquí
        harm_risk late_work distress | lloro cuando amanece porque es otro día más que no quería vivir
        harm_risk distress | me dan ganas de estrellarme la cabeza contra el muro hasta que se calle todo
        harm_risk distress personal | me golpeo la cabeza cuando no puedo con la presión
        harm_risk | no voy a estar en este mundo para cuando salga mi certificado
        harm_risk question | para qué quiero un papel si me voy a morir pronto por mi propia mano
        harm_risk distress | estoy juntando valor
        harm_risk distress | ya sé cómo y ya sé dónde, nomás me falta el día
        harm_risk distress | busqué en internet cuántas pastillas se necesitan
        harm_risk personal | mi tía la que me cuida me quema con la plancha cuando rompo algo
        harm_risk | El maestro de educación física nos toca a las muchachas, tengo 16
        harm_risk personal | mi papá le avienta lo que tenga a la mano a mi mamá
        harm_risk personal | mi hermano el mayor me ofrece dinero para que me deje tocar
        harm_risk personal | No puedo ir a presencial porque mi ex me espera afuera y me dijo que ahora sí no la cuento
        harm_risk personal | que si no regreso con él nadie me va a encontrar, eso me escribió
        harm_risk personal | ya sabe a qué hora salgo y me manda fotos mías en la calle
        harm_risk personal | nos balacearon la casa anoche, estamos bien pero no podemos salir
        harm_risk personal | me subieron a una camioneta y me soltaron en la carretera, sigo temblando
        harm_risk | mi primo se metió con los malos y ahora nos buscan a todos
        harm_risk | a mi hermano lo quieren reclutar a fuerza, tiene 15
        harm_risk personal | Debemos dinero y vinieron a decirnos que se cobran con mi hermana
        harm_risk personal | mi mamá me vendió con un señor, tengo 14 profe
        harm_risk personal | me tienen trabajando sin descanso y me pegan si me siento
        harm_risk personal | anoche mi papá nos corrió con un machete a mi mamá y a mí
        harm_risk | mi marido dice que a la próxima sí me mata y yo le creo
        harm_risk personal | está bebiendo otra vez y cuando bebe me busca para pegarme
        harm_risk distress | le tengo pánico a las noches por lo que me hace mi padrastro
        harm_risk distress | es mi papá el que me hace eso maestra y no sé cómo pararlo
        harm_risk personal | mi cuñado me agarró en el patio y me tapó la boca
        harm_risk personal | mi abuelito me pide que me siente en sus piernas y me mete la mano
        harm_risk personal | encontré en el celular de mi hija mensajes de un adulto que le pide que se desvista
        harm_risk | mi sobrina de 11 se quiere ir con alguien que conoció jugando en línea
        harm_risk | un compañero del grupo me confesó que trae ganas de matarse
        harm_risk | Mi amigo se despidió bien raro en el chat y apagó el teléfono
        harm_risk distress personal | mi hermana se tomó un bote de pastillas y anda en urgencias
        harm_risk | mi mamá dice que se va a matar por culpa mía
        harm_risk distress personal | encontré a mi papá con la soga en la mano, no sé si dejarlo solo
        harm_risk | mi hijo publicó que ya no aguanta y que pronto descansará
        harm_risk | mis vecinos dejan amarrado a su niño y llora todo el día
        harm_risk distress personal | creo que al niño de la guardería donde trabajo le pegan en su casa, trae marcas
        harm_risk | mi alumna de catecismo me dijo que su tío la toca
        harm_risk distress | a veces quisiera agarrar a mis hijos e irnos los tres para siempre de este mundo
        harm_risk | le pegué muy feo a mi niño y me asusté de mí misma, no quiero volver a hacerlo
        harm_risk personal | siento que voy a lastimar a alguien, traigo mucha rabia y un cuchillo en la mochila
        harm_risk personal | voy a matar a ese desgraciado que violó a mi hermana
        harm_risk | tengo ganas de agarrarlo a balazos y luego darme yo uno
        harm_risk distress | no como desde hace días, quiero irme apagando solita
        harm_risk distress | dejé las pastillas del corazón a propósito
        harm_risk | ya no me pongo la insulina, a ver hasta dónde llego
        harm_risk personal | mi cuerpo está aquí pero yo ya me fui, nomás falta enterrarme
        harm_risk distress | quisiera que me tragara el mar y que nadie me buscara
        harm_risk distress | mi vida ya no tiene arreglo, solo veo una salida
        harm_risk question | la única salida que le veo es esa, usted sabe cuál
        harm_risk distress | me cansé de existir profe
        harm_risk distress | estaría mejor tres metros bajo tierra
        harm_risk distress | Ni para morirme sirvo, ya van dos veces que fallo
        harm_risk | la vez pasada me salvaron, esta vez no van a llegar a tiempo
        harm_risk distress | si pudiera apagarme como se apaga la tele lo haría hoy
        harm_risk distress | siento q el mundo no m kiere aki y yo tampoco kiero star
        harm_risk question distress | ya no kiero bivir maestra, ayudeme
        harm_risk distress | m kiero matar
        harm_risk | xq sigo viva si nadie m necesita
        harm_risk | my stepdad comes into my room at night
        harm_risk | Please help me teacher he is going to kill me
        harm_risk distress | Con todo respeto le comunico que no terminaré el módulo porque he decidido terminar con mi vida.
        harm_risk distress | Le agradecería que no le comentara a nadie, pero he considerado el suicidio.
        harm_risk question personal | Disculpe la molestia, ¿a dónde puedo llamar si mi esposo se pone violento?
        harm_risk question personal | ¿Qué puedo hacer si sospecho que abusan de un niño?
        harm_risk question | Una pregunta, si uno se muere ¿le pasan las materias aprobadas a los hijos? nomás para saber
        harm_risk question distress | ¿me puede dar el número de alguien que ayude cuando uno se quiere morir?
        harm_risk distress | no quiero que mi mamá me encuentre, por eso estoy pensando en hacerlo lejos
        harm_risk | quiero que me cremen y que no lloren, ya se lo dije a mi hermana
        harm_risk distress personal | Le encargo mucho a mi hijo el que va en segundo, échele la mano cuando yo falte
        harm_risk | borré mis fotos y cerré mi facebook, no quiero dejar nada
        harm_risk | fui a despedirme de la tumba de mi mamá, ya pronto la veo
        harm_risk | pronto voy a ver a mi bebé que se me fue, ya me falta poco
        harm_risk distress | En el trabajo se burlan de mí y hoy subí a la torre y me asomé, pensé en soltarme
        harm_risk | Ando manejando de noche con las luces apagadas a propósito
        harm_risk distress | no le tengo apego a nada ya, ni a mis hijos, eso me asusta
        harm_risk distress personal | mi pareja me amenaza con quitarse la vida si estudio
        harm_risk personal | me escondió los papeles y las llaves, no me deja salir ni a la esquina
        harm_risk personal | me quitó las tarjetas y me deja sin comer si no hago lo que quiere
        harm_risk personal | me graba desnuda sin permiso y dice que lo va a subir
        harm_risk personal | quieren 15 mil pesos o mandan mis fotos a mi esposo
        harm_risk personal | mi hijo adolescente me golpea cuando no le doy dinero para su vicio
        harm_risk personal | mi hijo me empujó y me fracturó la cadera, tengo 67 años
        harm_risk personal | mi nuera me pega y no me da de comer
        harm_risk question personal | Se oyen los golpes hasta mi casa, es la vecina y su marido, ¿debo llamar a la policía?
        harm_risk personal | trae la boca partida mi compañera y dice que fue la puerta
        harm_risk | no fue la escalera maestra, usted ya sabe quién
        harm_risk personal | mi hermanito llegó de casa de su papá con el brazo quemado
        - | el choque fue leve, nomás la defensa, nadie salió herido
        personal | me dio un tirón en la espalda y no puedo ni sentarme
        - | ya me despedí de mis compañeros de la fábrica, empiezo en otra el lunes
        - | el moretón es del vacunazo jaja
        distress | qué miedo me da matemáticas 3, dicen que está perra
        - | mi esposo me jala las orejas para que estudie 😅
        - | Mi niño de 9 quiere ser bombero y mi niña doctora, por ellos estudio
        - | mi mamá quiere que me case por la iglesia antes de acabar la prepa, imagínese
        - | ya pagué la luz y el agua, ahora sí tengo internet para conectarme
        question | La voz del narrador dice que el protagonista se avienta al río, ¿eso es el clímax?
        question | el último día del módulo ¿a qué hora cierran?
        late_work | esta es la última vez que le pido prórroga, se lo prometo
        - | me despierto a las 3 para hacer tarea y ya ni duermo, pero vale la pena
        late_work distress | Desperté tarde y lloré de coraje porque se me pasó el examen
        - | me tomé media botella de agua y me pasó el dolor de cabeza
        - | el vecino trae pistola porque es policía, le pregunté para mi entrevista de oficios
        - | me quiero bajar del camión para escribirle bien, deme 10 min
        question | tengo el veneno para ratas que pedía el experimento? no, es broma, tengo vinagre 😂
        question | quería preguntarle si el tema de la trata sirve para el ensayo
        personal | mi bebé llora mucho y no me deja hacer la tarea
        - | Mi hija se enojó y aventó el celular, se estrelló la pantalla
        distress | me da terror hablar en público
        - | mi hermano grande se pasa al cuarto porque ahí llega el wifi
        - | Fui al puente peatonal a tomar la foto para la actividad de entorno
        - | el seguro me cubre la operación, regreso el 15
        question personal | el seguro social me dio la incapacidad, ¿se la mando?
        - | ya no le tengo miedo al álgebra, hasta la espero con gusto jaja
        - | no le vuelvo a fallar profe, el domingo entrego sin falta
        - | nadie va a llorar si quitan ese foro, la verdad
        - | maestra me siento sucia de tanto trabajar en el taller, me baño y me conecto
        gratitude | le debo una disculpa a todo el equipo por lo de ayer
        - | en mi rancho mataron un marrano para la boda y por eso falté
        - | El narcotráfico es el tema de mi equipo, nos tocó exponer cómo reclutan jóvenes
        - | me cortaron la luz, el agua y casi la cabeza jajaja
        - | traigo los brazos rojos del sol, anduve en la pizca
        - | un alumno de mi salón dice que va a llevar pastel el viernes
        - | hoy me pegó la nostalgia, hace un año empecé la prepa
        question | ya se murió el tema de la beca, ¿verdad?
        - | ya cumplí con todas las actividades, nomás falta que califique
        question | me pica la curiosidad, ¿usted de dónde es?
        - | me arden los ojos de tanta pantalla, mañana le sigo
        - | quiero descansar el fin y el lunes le sigo con todo
        distress | estoy que me lleva el tren con tanto pendiente
        - | me cayó como bomba la noticia del 5 pero ni modo
        - | mi abuela decía: más vale paso que dure. Así voy
        personal | me echaron la bronca en el trabajo por estudiar en horas
        - | mi jefe es un negrero jaja nos trae en friega pero paga bien
        - | en el simulacro me tocó hacer de herido
        - | el gato me arañó los brazos, parece que peleé con un tigre
        - | se me hizo un nudo en la garganta al leer el poema
        question | ¿el trabajo sobre Frida puede hablar del accidente y de su dolor?
        personal | Perdí a mi hermano en la pandemia, por eso dejé la escuela entonces; ahora ya estoy de vuelta
        personal | soy viuda desde hace cinco años y saco adelante a mis hijos con la costura
        - | mi papá era muy duro pero nunca nos puso una mano encima
        - | nadie me obliga a estudiar, lo hago por mí
        - | no tengo pensamientos negativos ya, gracias a la meditación
        - | jamás me haría daño, maestra, no se preocupe, estaba bromeando
        - | No, maestra, mi esposo no me pega, lo que pasa es que me caí de la moto
        - | me preguntó la psicóloga si pensaba en morirme y le dije que no, gracias a Dios
        - | a mi compadre lo asaltaron con pistola, ya está bien, pero se llevaron su laptop y la mía
        question | La señora del cuento mata al marido porque la golpeaba, ¿se vale decir que hizo bien?
        - | mi equipo hizo un violentómetro bien bonito
        question | la ley dice que el secuestro tiene pena de 40 años, ¿lo pongo así?
        achievement | quiero que se acabe el semestre ya!!
        - | acabo con esto y me duermo, buenas noches
        question | me voy a ir a vivir con mi hermana a Toluca, ¿tengo que avisar el cambio de domicilio?
        - | cuando ya no esté en este grupo lo voy a extrañar
        - | le encargo a mis compañeros del equipo 2, ahí la llevan
        - | si no contesto es que ando en la milpa
        - | por si no contesto, mi otro número es este
        question procedure:documents | Mi cuenta de la plataforma está a nombre de mi hermana, ¿cómo la cambio?
        - | voy a dejar de tomar refresco, ya me regañó el doctor
        - | mi hija trae un corte nuevo de pelo y quiere salir en la cámara jaja
        - | me rompí el brazo en el fut, le escribo con la zurda
        - | la calculadora ya valió, se me cayó de la azotea
        achievement | me pongo a gritar de alegría, pasé!!!
        achievement | ya mero me gradúo y se me hace un sueño, no quiero despertar jaja
        - | mi vida es un relajo pero aquí ando
        distress | tengo miedo de reprobar y de que mi esposo se burle
        distress | me da miedo que me quiten la beca
        distress | me siento sola en el grupo, nadie contesta
        distress | estoy muy triste por mi calificación
        distress personal | Me dejó mi novio y ando llorando, pero ya voy a entregar
        - | estoy deprimida por el clima jaja puro llover
        distress | siento que no sirvo para las mates
        - | profe me urge, me van a colgar si no llevo la constancia mañana
        - | Mi patrón me va a correr si vuelvo a llegar tarde por la sesión
        - | Los perros de la cuadra me persiguen cuando voy al ciber jaja
        personal | el señor del ciber cierra a las 8 y me saca
        personal | salgo de noche del turno y me da miedo el camino, por eso entrego en la mañana
        - | un día de estos le doy un susto y le entrego todo a tiempo jaja
        - | ya sé cómo y ya sé dónde inscribirme, nomás me falta el acta
        - | ya tomé mi decisión: me quedo en el turno de la noche y sigo estudiando
        - | lo decidí ya, voy a hacer el proyecto de reciclaje
        distress | estoy juntando valor para prender la cámara
        - | estoy juntando para la laptop
        - | busqué en internet cuántas citas se necesitan y dice que cinco
        - | ando de manga larga porque en la oficina está el clima bien frío
        - | me vendaron la rodilla, pero puedo teclear
        - | me despierto y me da coraje que ya es lunes
        - | me golpeé la cabeza con la puerta del refri, qué tonta
        - | la vez pasada no llegué a tiempo, esta vez sí
        - | el seguro del carro me salió carísimo
        - | el seguro de vida es el tema de la actividad de finanzas
        - | dejé pagada la inscripción desde el lunes
        - | puse las actas en un sobre y las llevé a control escolar
        - | llamé a la línea de ayuda de la plataforma y no contestan
        - | marqué al 911 por un choque y llegué tarde a la sesión
        - | fui a la psicóloga del trabajo y me dijo que ando muy bien
        - | volvieron las ganas de estudiar
        - | me aprieta el zapato y el tiempo jaja
        - | mi esposo me tira porras para que termine
        - | mi hija me jala del brazo para que juegue y no me deja escribir
        - | la maestra de educación física nos puso a correr tres vueltas
        - | mi papá le aventó flores a mi mamá en su aniversario, bien lindos
        question | mi ex me ayuda con los niños mientras estudio, nos llevamos bien
        personal | nos agarró la tormenta y no podemos salir del pueblo
        achievement | me subieron el sueldo y ahora sí pago todo
        - | a mi hermano lo reclutó una empresa de software, qué orgullo
        - | debemos dinero pero ya nos dieron plazo
        - | mi mamá vendió la tele para pagarme la computadora
        - | me traen en chinga en el trabajo, mañana entrego
        personal | está lloviendo otra vez y cuando llueve se va la luz
        distress | le tengo pánico a las ecuaciones
        - | mi abuelito me pide que le lea lo que escribo
        late_work | encontré en el celular de mi hija la tarea que no había mandado jaja
        - | mi sobrina de 11 juega en línea y me enseñó a usar el chat
        - | un compañero del grupo me confesó que copió
        - | Mi amigo se despidió del grupo porque cambió de plantel
        late_work | mi hermana se tomó mi café y me quedé dormida
        achievement | mi mamá dice que se va a infartar de orgullo cuando me gradúe
        - | mi hijo publicó en el foro con mi cuenta, perdón
        personal | mis vecinos dejan su música todo el día y no me concentro
        - | quisiera agarrar a mis hijos e irnos al mar cuando acabe esto
        - | regañé feo a mi niño porque borró mi archivo, ya nos contentamos
        - | traigo mucha rabia con el sistema que no guarda
        - | voy a matar a mi hermano, me gastó los datos 😂
        - | no como desde la mañana por acabar esto, ahorita ceno
        - | dejé las pastillas del corazón en la casa y me tuve que regresar
        - | ya no me pongo lentes, me operaron, veo perfecto
        - | quisiera que me tragara la tierra, leí mal en voz alta
        question | mi calificación ya no tiene arreglo, ¿o sí?
        - | no le veo salida a este ejercicio de laberintos
        - | me cansé de teclear, le mando audio
        - | ni para dibujar sirvo, ahí va mi mapa mental
        - | se me apagó la compu de repente
        personal | Con todo respeto le comunico que no terminé el módulo por trabajo.
        question procedure:platform_access | Disculpe, ¿a dónde puedo llamar si no me reconoce la contraseña?
        question | ¿Qué puedo hacer si sospecho que plagiaron mi ensayo?
        question | Una pregunta, si uno reprueba ¿se pasan las materias aprobadas?
        question procedure:platform_access | ¿me puede dar el número de alguien que ayude con la plataforma?
        - | no quiero que mi mamá se entere de mi calificación, mejor la subo
        - | Le encargo mucho que me avise cuando publiquen
        - | borré mis fotos porque ya no tenía espacio para la tarea
        - | cerré mi facebook para no distraerme
        personal | fui al panteón a dejarle flores a mi mamá, por eso no me conecté
        - | pronto voy a ver a mi hijo que viene de Estados Unidos
        - | En el trabajo subí a la torre a checar la antena, trabajo en telefonía
        - | Manejo de noche y escucho las lecturas en audio
        - | mi pareja amenaza con esconderme el celular si no duermo jaja
        - | se me perdieron los papeles y las llaves, un desastre mi día
        - | me grabé exponiendo y lo voy a subir al rato
        - | quieren 15 mil pesos por el diplomado
        - | mi hijo adolescente me enseña a usar la compu
        - | me fracturé la cadera pero ya hago rehabilitación
        - | mi nuera me prepara de comer para que yo estudie
        - | Se oyen los cuetes hasta mi casa, es la fiesta del pueblo
        - | mi compañera se partió el labio en el básquet
        - | me caí de la escalera cambiando un foco
        - | mi hermanito se quemó con el comal, nada grave
        - | mi hermano le pegó al gordo en la lotería, bueno, 500 pesos
        question | el poema habla de morir de amor, ¿así era el romanticismo?
        question | ¿Romeo se toma el veneno antes o después de Julieta?
        - | Hice una infografía de las señales de alerta del suicidio para el módulo de salud
        - | Me tocó el tema de trata de menores para el debate
        question | La línea del tiempo de la Decena Trágica lleva los asesinatos?
        - | Voy a entrevistar a un policía sobre el secuestro
        - | mi tía fue víctima de violencia hace años y hoy da pláticas, ella me inspiró
        - | escapé de un matrimonio malo hace 12 años, gracias a eso hoy estudio
        - | De joven tuve depresión y pensaba cosas feas, ya lo superé con ayuda
        - | Ya no tengo esos pensamientos que le conté, el tratamiento me cayó bien
        - | ya dejamos esa casa, vivimos con mi mamá y los niños duermen tranquilos
        - | no se preocupe por lo que le conté el otro día, ya metieron a la cárcel a mi ex y estamos bien
        - | no me van a ver la cara en esta materia, voy a pasar
        - | si no me contesta hoy me da algo jaja
        - | me urge morir de sueño pero aún falta el foro
        - | mi suegra me quiere matar de tanto que me da de comer
        - | estamos matándonos por acabar el proyecto a tiempo
        - | este calor nos está matando, 45 grados
        late_work | se me cae la cara de vergüenza, no entregué
        - | me corto una flor del jardín y se la mando en foto maestra
        - | ya corté con mi novio, ahora sí a estudiar
        - | me aventé las tres actividades de un jalón
        late_work | me tiré a dormir y se me pasó la hora
        - | salté de gusto cuando vi mi calificación
        - | no me cuelgue el teléfono la próxima vez, traigo muchas dudas jaja
        late_work | ando colgado con tres actividades
        distress | me ahogo con tanta tarea, ayúdeme a ordenarme
        - | ya quiero que se acabe este mes
        - | me voy al cielo con ese 10 que me puso
        - | con esto me despido, que tenga bonita noche
        - | último mensaje y ya no la molesto por hoy
        gratitude | gracias por todo lo que nos enseñó este semestre, cuídese mucho
        - | le dejo mis datos por si ocupa algo del equipo
        - | le escribí una carta a mi hijo para la actividad del género epistolar
        question | mi testamento político es el título de la lectura, ¿no?
        - | regalé mi compu vieja y ahora uso el celular
        - | en mi casa hay mucho ruido y me encierro en el baño para escuchar la sesión
        - | mi esposo llega cansado y me ayuda con la cena para que estudie
        - | mi jefe me gritó porque llegué tarde
        personal | mi jefe no me deja usar el celular en el turno
        personal | mi mamá me quitó el celular porque reprobé
        personal | mi papá no quiere que estudie porque dice que es pérdida de tiempo
        achievement | me siguen llegando correos de un módulo que ya pasé
        personal | me persigue la mala suerte, otra vez se fue la luz
        procedure:platform_access | alguien entró a mi cuenta y cambió la contraseña
        distress | me da miedo que el sistema no guarde
        - | me tocó el examen más difícil
        - | me toca exponer el martes y no he empezado
        - | ese tema me tocó el corazón
        personal | está sola mi tienda y no puedo conectarme a esa hora
        dropout_intent | maestra ya lo platiqué con mi esposo y voy a esperarme al próximo año para estudiar
        dropout_intent | ya me cansé de batallar, ahí nos vemos, no sigo
        dropout_intent question | cómo le hago pa salirme sin que me quede mal el historial
        personal dropout_intent | yo creo que este va a ser mi último módulo, no puedo con los gastos
        dropout_intent | quiero congelar mi semestre porque me voy a Estados Unidos
        dropout_intent | No le veo caso a continuar si de todos modos voy a reprobar
        dropout_intent | neta ya bótenme de la lista
        dropout_intent | prefiero trabajar que estar perdiendo el tiempo aquí
        dropout_intent | mi intención es retirarme del programa por motivos personales
        personal dropout_intent | ya no hay modo de seguir estudiando, me quitaron el apoyo
        dropout_intent | me están dando ganas de ya no volver a entrar
        procedure:withdrawal dropout_intent | solicito mi baja por favor
        dropout_intent | no sé si aguante otro módulo, capaz que mejor aquí la dejo
        dropout_intent | tengo que dejar de estudiar por lo menos hasta que mi mamá se alivie
        dropout_intent | esto de la escuela ya fue, ni modo
        question | ya me cansé de batallar con ese ejercicio, ¿me explica?
        question procedure:withdrawal | no me voy a dar de baja, nomás quería saber los requisitos
        - | salí de viaje y regreso el lunes a las actividades
        - | mi prima se salió y ahora se arrepiente
        - | ya casi dejo el cigarro
        - | me salí del equipo 3 porque no trabajan
        procedure:leave | la baja temporal que pedí ya se venció y ya estoy de regreso
        gratitude | ni con todo el oro del mundo le pago lo que hizo por mis calificaciones
        gratitude | maestra, de verdad no hallo cómo agradecerle tanto
        gratitude | le debo muchísimo, profe, usted me sacó adelante con su paciencia
        late_work | ay profe me da pena escribirle, otra semana en que entrego todo tarde
        late_work | ya ni cara tengo para pedirle otra prórroga
        - | qué oso con usted maestra, siempre contesto a deshoras
        procedure:documents | traigo un relajo con mis constancias, la secundaria cerró y nadie me da el duplicado
        procedure:documents | me traen de una oficina a otra con lo de la equivalencia, ¿a quién le llevo el papel?
        procedure:documents | estudié un año en otro país y no sé cómo hacer válidas esas calificaciones
        - | en el foro conté que de chamacos jugábamos a los vampiros en el panteón y mi abuela nos regañaba
        - | mi opinión del texto: las películas de monstruos no hacen violento a nadie
        - | de niños mi primo se aventaba del árbol al río y mi mamá gritaba, de eso escribí mi anécdota
        - | vimos en clase la escena donde matan al héroe y discutimos si era necesaria
        dropout_intent | mi marido dice que para qué quiero la prepa si ya tengo casa, y a veces le creo
        procedure:withdrawal | una prima se quiere dar de baja, ¿qué pasos son? yo sigo, no se preocupe
        - | maestro, ya lo pegué en la puerta del cuarto para no olvidarme
        gratitude | listo maestra, ya lo pegué junto a mi escritorio, gracias
        - | no quiero dejar pendiente ninguna materia
        - | aquí la dejo por hoy, mañana le sigo
        - | pensaban que me iba a rendir pero no
        """;
}
