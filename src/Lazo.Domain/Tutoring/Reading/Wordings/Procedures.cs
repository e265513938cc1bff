namespace Lazo.Domain.Tutoring.Reading.Wordings;

/// <summary>Administrative matters: words that name one, wordings that are one, and what makes a name a matter.</summary>
internal static class Procedures
{
    private const Unless Elsewhere = Unless.Quoted | Unless.Told;

    /// <summary>By topic: what is a matter by itself, and what only names its topic.</summary>
    public static readonly IReadOnlyList<(Topic Topic, Cue Plain, Cue Named)> Topics =
    [
        (Topic.GradeReview,
            new("grade review", 1, Elsewhere, """
                revisar*|revise|revisen|revision|checar|chequen|cheque|reconsiderar|corregir|corrijan|aclarar|aclaracion|rectificar|verificar|apelar|impugnar|recalificar _4 @mark|examen|final|tarea
                revision|aclaracion|rectificacion|correccion de|del|en _2 examen|calificacion|calificaciones|nota|promedio|acta
                solicito|pido|quiero|quisiera|exijo revision
                me|nos|que la|lo|me revisen|chequen|recalifiquen|revise la?
                me|nos bajar*6t|bajar*3t|quitar*6t|bajaron|quitaron|restaron|descontaron _2 puntos|calificacion|punto
                me pusieron|puso|pusieron|calificaron|calificó|califico|marcaron|aparece|sale|tengo|dieron _3 np|cero|0|5|6|seis|cinco|mal|reprobada|reprobado _8 si|yo|entregue|entregué|y|subi|estudie|conteste|saque
                tengo|me|aparece|sale|pusieron|con np|cero|0 _4 si|yo|entregue|entregué
                por|porque|xq _1 tengo|me|saque|sale cero|0|np|reprobado
                calificacion _4 acta|boleta|kardex _2 aparece|dice|sale|trae|tiene #
                acta|boleta|kardex|plataforma _1 aparece|dice|sale|trae # _3 y|pero en|yo|la
                corrija|corregir|corrijan|rectifique|rectifiquen|modifiquen _2 calificacion|nota|promedio|acta
                no _3 de acuerdo con _2 calificacion|nota|promedio|resultado|6|5
                inconforme|inconformidad|injusta|injusto|apelar
                no _2 aparece|refleja|reflejada|reflejado|reflejo|subieron|sumaron|contaron|registra _2 calificacion|nota|actividad|actividades|puntos|tarea|examen
                no aparece reflejada|reflejado
                calificacion|nota|promedio|puntos|puntaje _3 no|mal|error|equivocada|incorrecta|bajo|erronea|menor _2 aparece|coincide|cuadra|esta|debia|de|lo|refleja|es|corresponde
                promedio salio|salió|quedo
                si|sí la|lo subi|subí|entregue|entregué _4 pusieron|np|cero|acuse
                calificaron mal|diferente
                me califico|calificó|calificaron mal|con|solo|sin
                no _3 puesto|subido|capturado|registrado|dado|publicado|calificado _2 calificacion|calificaciones|nota|tarea|actividad|proyecto
                no _3 calificar*|calificado|califica|calificaron|califico|revisado
                me aparece|sale|salio|marca|pusieron # _2 y|pero|cuando
                saque|saqué|tenia|tenía # _4 aparece|sale|pusieron|bajaron
                @mark _3 cambio|cambió|cambiaron|equivocada|equivocaron|mal|bajo
                se equivocaron|habran _5 calificacion|nota|promedio
                reviso|revise|revisar _2 mi|la calificacion|promedio|examen
                mi|la calificacion|promedio|nota _4 no _2 esta|está|sale|aparece|coincide|suben|refleja|corresponde
                falta|faltan _2 calificacion|calificaciones|nota|calificar
                capturen|capturar|suban|registren|pongan _2 calificacion|calificaciones|nota
                falta que _3 calificacion|calificaciones|califiquen
                promedio|calificacion _4 bajo|bajó|subio|cambio
                decimas|decima _8 revisar|subir|redondear|falta|faltan
                en|mi boleta|plataforma|kardex|historial aparece|sale|dice #
                aparece # en _8 #
                corregir*|corrijan|favor de corregir
                me redondean|redondeen|suban
                me|nos calificaron|califico|evaluaron|revisaron _6 otro|otra|companero|companera|mal|incompleta|cero|cuatro|cinco|#|equivocada
                por|porque|xq _1 que? tengo|salgo|aparezco|quede|me _2 menos|bajaron|pusieron|bajo _3
                menos puntos|calificacion
                me pusieron|puso # _3 $
                pusieron|puso # y|pero|cuando|porque _2 si|yo|la|lo|entregue
                yo si|sí la|lo|las|los hice|entregue|subi|mande|conteste _5 pusieron|puso|calificaron|cero|#|marca|np
                """),
            new("grade, named", 0.4, Elsewhere, """
                mi|la|una calificacion|nota|promedio !de|del
                mis|las calificaciones|notas
                """)),
        (Topic.Retake,
            new("retake", 1, Elsewhere, """
                recursar*|recursarla|recursarlo|recursamiento|recursamientos|recursa|recurse
                volver*|vuelvo|volver _1 a? cursar*|llevar*|tomar|inscribir|meter _1 materia|modulo|@subject|la
                volver a cursar
                repetir*|repetirla|repito|repetirlo _3 materia|modulo|@subject|unidad|semestre|la
                llevar*n|llevarla|cursar|cursarla _2 otra|nuevo|segunda vez|vez
                la|lo tengo que llevar|repetir|cursar otra
                reprobar*1|reprobe|reprobé|trone|troné|no acredite|acredité|pase _6 repetir|llevar|cursar|hago|procede|opcion|opciones|sigue|hacer|repetirla|repetirlo|repito
                volver*|vuelvo|vuelva|vuelves|la a? tronar|reprobar|meter|cursar|llevar
                meter|tomar|llevar|cursar|hacer otra|de|nuevo vez|nuevo
                otra vez|oportunidad la|el|esa|esta materia|modulo
                tronar*1t|reprobar*1t|trone|troné|reprobe|reprobé _6 como|cuando|tengo que|hay|vuelvo
                debo|adeudo materia|materias|modulo|modulos
                materia|materias|modulo reprobada|reprobadas|pendiente|reprobado
                recursar|recurse|recursamiento
                volver a cursar|llevar|tomar|hacer
                cursar*n|cursarla|llevarla|tomarla _2 otra|nuevo|nuevamente|vez
                materia|modulo que debo|repruebe|reprobe|troné|trone
                si repruebo|trueno|no|reprobe _6 llevo|llevar|curso|cursar|repito|otra|completo
                llevo|llevar|curso completo|completa otra|de|nuevamente vez|nuevo
                """),
            new("retake, named", 0.5, Elsewhere, """
                recurse|repeticion
                reprobar*1t|reprobe|trone _2 materia|modulo|@subject|dos
                """)),
        (Topic.Recovery,
            new("recovery", 1, Elsewhere, """
                titulo de suficiencia
                examen extra|extraordinario|especial|recuperacion
                periodo|actividad|actividades|semana|fecha|examen|curso|fechas|proceso de recuperacion|regularizacion
                recuperacion de|del|para|en|o _4
                la|una|de|presentar|hacer|hay|tomar recuperacion
                regularizarme|regularizacion|regularizar
                recuperar*n|recupero|recuperar _1 @task|materia|modulo|puntos|la|el|calificacion _2
                segunda|otra oportunidad|vuelta _4 examen|modulo|materia|actividad|para
                salvar|rescatar|levantar _2 materia|modulo|calificacion|@subject|promedio|semestre
                me faltaron|falto|faltan # puntos|decimas
                examen|actividad|trabajo|algo|puntos extra|extras|especial|adicional|remedial
                remedial|remediales|nivelacion
                segunda vuelta
                subir|subo mi? calificacion|promedio
                extra|extraordinario de|en @subject
                inscribirme|inscripcion|registro _3 regularizacion|recuperacion|extraordinario|extra
                ets
                examen|examenes de recuperacion|regularizacion
                quede|quedé|quedo a|por _1 punto|puntos|decima|decimas|medio|poquito|una|nada
                hacer|presentar|tomar|aplicar|dar _1 un|otro|algun examen|trabajo|actividad _3 subir|subirla|subirlo|pasar|pasarla|recuperar|salvar|levantar
                examen|trabajo|actividad _2 pa|para subir|subirla|recuperar|salvar|pasar
                regularizacion|regularizarme|regularizarse
                debo|adeudo # unidades|modulos|actividades _4 regularizacion|recuperacion|extraordinario
                periodo _2 regularizacion|recuperacion|extraordinarios
                """),
            new("recovery, named", 0.6, Elsewhere, """
                extraordinario|extraordinarios
                recuperacion|recuperar
                """)),
        (Topic.Leave,
            new("leave", 1.7, Elsewhere, """
                baja|bajas temporal|temporales|provisional
                permiso|licencia de|por|para un|una|maternidad|unos|semestre|ausentarme
                permiso _4 semestre|ano|meses|modulo|maternidad
                pausar*n|pausa|congelar*n|suspender*n|suspension|interrumpir|guardar*n|apartar _3 estudios|semestre|modulo|lugar|materias
                se|puedo|puede|quiero congelar|pausar|guardar _2 semestre|lugar|modulo
                reincorporarme|reincorporacion|reingreso|reincorporar|reingresar
                pasar|ya paso|pasó|termino|acabo|acabó|vencio _4 permiso|baja
                volver|regresar _2 mi|de baja|permiso
                semestre que pedi|solicite de? permiso?
                estar|ausentar*|ausentarme|ausentar|faltar|irme _1 fuera|unos|un|dos|tres _2 meses|mes|semestre|perder|semanas
                sin perder _1 lo que|lugar|semestre|materias|modulo
                volver|regresar|regreso|retomar _3 donde|sin|despues|luego|mismo|modulo|prepa
                guardan|guarden|respetan|respeten|conservan|apartan _1 lugar|calificaciones|materias|modulos
                baja _2 temporal
                irme|estar|salir de baja _3 continuar|regresar|volver|semestre|temporal
                baja un|por|este semestre|ano|mes|tiempo
                continuar|seguir|volver _2 donde me? quede|quedé|quedo
                baja _1 por|x|de|un _1 un|una|este|unos|dos|tres semestre|ano|tiempo|meses|modulo|ciclo|temporada
                suspension|interrupcion|receso|pausa de|en|a mis|los|mi estudios|semestre|escuela|modulo
                dejar*n|poner*n|dejarla|dejarlo|quedar|meter en pausa|stand|espera
                regresar|regreso|volver|retomar _2 el|para otro|proximo|siguiente ano|semestre|ciclo
                ausentarme|ausentar|faltar|separarme|retirarme _4 semestre|meses|modulo|mes|ano|ciclo|semanas
                conservar|guardar|respetar|mantener|apartar _2 mi|mis|el|la|las lugar|materias|avance|calificaciones|creditos|matricula
                me|nos autoricen|autorice|permitan|concedan|den _2 ausentarme|permiso|licencia|baja|faltar|receso
                permiso _3 sin perder|afectar
                sin perder _2 lo que llevo|tengo|avance|he|curse
                """),
            new("leave, named", 0.5, Elsewhere, """
                temporal
                dejar*n de entrar|asistir
                """)),
        (Topic.Withdrawal,
            new("withdrawal", 1.2, Elsewhere, """
                baja definitiva|voluntaria|total|academica
                darme|darse|darlo|darla|dan|de|den|dar|da|doy de baja
                tramitar*|tramita|solicitar*|procedimiento|proceso|formato|requisitos|como|tramite|solicitud _5 baja !temporal
                su|mi|la|una baja _5 papeles|documentos|tramite|tramita|tramitar
                carta|oficio de|que|donde me? retiro|renuncia|baja
                me retiro
                retirarme|salirme _4 papeles|documentos|tramite|formato|firmo|necesito
                dejar|desistir|cancelar _3 inscripcion|lugar|matricula
                me devuelvan|regresen|devuelven _2 certificado|papeles|documentos _3 secundaria?
                borren|eliminen|quiten|saquen _3 sistema|lista|padron
                como|cómo darse|darme de baja
                no voy a estudiar _3 papeles
                firmar*n|firmo|firmar|entregar|meter|dar|pedir|solicitar|tramitar|quiero|ocupo|necesito _2 mi|la|una baja !temporal|por
                baja de|del una|la|escuela|sistema|programa|prepa
                no me _1 dar*n|den|dan|dieron de baja
                procesen|procese|tramiten|tramite|registren|acepten|autoricen|ejecuten|confirmen _1 mi|la baja
                mi baja _4 solicitud|firmada|oficio|formato|adjunto|anexo
                """),
            new("withdrawal, named", 0.4, Elsewhere, """
                baja !temporal
                """)),
        (Topic.Payment,
            new("payment", 1, Elsewhere, """
                me|nos cobrar*6|cobrar*3|cobraron _1 !derecho|piso|cuota|renta _3
                no me|nos _2 devuelto|devolvieron|reembolsaron|regresado _2 dinero|deposito|pago
                pagar*1t|depositar*1t|transferi|pague|deposite|pagué|deposité _8 no|mal|pero|todavia|aparece|refleja|que
                no _2 refleja|reflejo|aparece|reflejado|pasa _2 pago|deposito|transferencia
                pago|deposito|transferencia _3 no _2 refleja|aparece|paso|reflejado|pasa
                cuenta|referencia|banco|oxxo|ficha|linea _4 deposita|depositar|pagar|pago|deposito|captura|mal
                comprobante|recibo|ficha|voucher|baucher de pago|deposito
                mi|el|la|un comprobante|recibo de pago
                puse|capture mal la referencia
                pagar*n|paga|pago|pagarse|pagarla|pagarlo _6 abonos|partes|pagos|dos|parcialidades|plazos|quincena|reinscripcion|inscripcion|examen|credencial|constancia|certificado|colegiatura|guia|curso|modulo
                cuanto|cuánto|costo|precio|k|que _1 cuesta|cuestan|cobran|vale|pagar|sale|paga|de|del|tengo|es|hay _2 examen|constancia|inscripcion|reinscripcion|certificado|credencial|guia|kardex|duplicado|modulo|pagar
                donde|como|cuando|cual se|es|puedo|hago|debo _1 pagar|pago|paga|deposita|depositar|deposito
                hay|alguna|pedir|solicitar|renovar beca|becas|descuento|descuentos|condonacion
                se|ya|que deposita|deposito|depositó
                reembolso|devolucion|condonar|condonacion|exencion|factura|facturar
                a nombre de quien|quién
                deposito|depositar|transferencia|transferir|pago|pagar _6 nombre|cuenta|clabe|banco|oxxo|tarjeta
                clabe|oxxo|spei
                cuanto|cuánto _2 cuesta|cobran|vale|sale|pago|pagar|es
                tiene|tienen|tendra costo
                es gratis|gratuito|gratuita
                cobran por|el|la|los
                apoyo economico|bienestar
                depositar|deposito|depositamos|pagar|pago _5 duplicado|examen|constancia|credencial|certificado|guia
                pagar*1t|pague|pagué _2 dos|doble veces
                abonen|devuelvan|regresen|reembolsen
                prorroga de|para pago|pagar
                referencia para pagar
                ya pague|pagué|deposite|deposité|transferi _6 sigue|sale|aparece|marca|adeudo|debo
                adeudo|adeudos
                voucher|baucher|boucher|vaucher
                condonar*|condonacion|exentar*|prorroga _3 pago|inscripcion|cuota|colegiatura
                no tengo|alcanza|completo _4 pago|inscripcion|reinscripcion|cuota|colegiatura|ficha|examen
                a|en como|cómo|cuanto|cuánto sale|cuesta|esta|cobran|dan _3
                cobrar*6|cobran|cobrando|cobraron _3 debo|doble|mas|demas|no|adeudo|recargo
                deposito|pago|transferencia|ticket|tiket|tikect|ficha _6 aparece|refleja|reconocen|validan|traigo|tengo|mando
                adeudo de|con|en|por _3
                descuento|beca|condonacion _5 recibo|ficha|pago|completo|aplicaron|aparece
                recibo|ficha|linea|captura _4 vencio|venció|vencida|sale|completo|descuento|mal|no
                linea de captura
                """),
            new("payment, named", 0.6, Elsewhere, """
                pagar|pago|pagos|cuota|deposito|deposite|beca|becas
                """)),
        (Topic.Documents,
            new("documents", 1, Elsewhere, """
                entregar*6|entrega|entregan|dan|dar*6|sale|salen|recojo|recoger|expiden|tramito|tramitar|descargo|descargar|imprimo|necesito|ocupo|requiero|solicito|urge|pido|pedir|consigo|tarda|sacar|saco|bajar|mandan|obtener|llego|llega|mandar|tener|expedir|corregir|sellar|validar|enviar _5 certificado|certificados|constancia|kardex|historial|boleta|credencial|titulo|diploma|papeles|documentos|carta|curp|acta|duplicado|comprobante|matricula|documento|equivalencia
                certificado|constancia|kardex|historial|boleta|credencial|titulo|diploma|papeles|carta|curp|acta|duplicado|revalidacion|equivalencia|documentos|matricula _5 entregan|tarda|sale|urge|piden|mal|error|falta|cuando|donde|recoger|valen|sirve|llego|apostillado|perdi|listo|lista|escrito|puedo
                enviar*1|mandar*1|adjuntar*1|anexar*1|entregar*1|adjunto|anexo|envio|mando|dejo|subo|comparto _4 curp|acta|comprobante|certificado|documentos|ine|identificacion|documento|papeles|constancia|justificante|foto|fotografia|solicitud|oficio|receta !de pago
                nombre|apellido|fecha _2 mal|error|equivocado|incorrecto _4
                carta de _1 conducta|presentacion|recomendacion|pasante
                revalidar*|revalidarme|revalidacion|equivalencia|equivalencias|convalidar|apostillar|apostillado|traduccion
                documento|documentos|papel|papeles _3 sirve|falta|faltan|necesito|piden|llevo|lleno|me|entregar
                que documento|documentos|papel|papeles|papeleo
                constancia|kardex|credencial|certificado|historial de? estudios|academico|estudiante|bachillerato|parcial|total _1
                recoger _2 papeles|documentos|certificado
                me piden|pidieron|pide|falta|faltan mi|el|la|mis curp|acta|certificado|documentos|comprobante|constancia
                papel|hoja|algo|comprobante|documento|carta _2 que diga|digan|diga|compruebe _2 estudio|estudiando|soy|inscrita|alumna|alumno
                papel|documento|comprobante del? seguro|estudios
                seguro facultativo
                numero de? seguro|matricula|control
                me piden|pide|pidieron|exigen _3 visa|beca|trabajo|certificado|papel|constancia|comprobante
                apellido|nombre|curp|fecha _5 mal|corrijan|corregir|error|equivocado|cambiar|cambio
                certificado|constancia|papeles|documentos _6 mal|corrijan|corregir|devuelvan|regresen|entregan|dan|mandan
                tira de materias
                ya esta|está|estan|quedo listo|lista|listos _1 mi|el|la|mis certificado|credencial|papeles|titulo|constancia
                donde|dónde me? dan|entregan|sacan|consigo|saco _3 papel|constancia|credencial|certificado|carta
                acta _3 original|linea|copia|digital
                mi credencial|certificado|boleta|constancia trae|dice|salio|viene
                constancia|carta|certificado con|sin sello|firma
                perdi|perdí|extravie|robaron|rompio _3 certificado|credencial|acta|papeles|constancia|boleta|documentos
                me lo|la|los estan|piden pidiendo
                fotos|fotografias|foto tamano|infantil|blanco|ovaladas
                historial|kardex|constancia|certificado para|de una|un|el|la _1 beca|trabajo|visa|tramite|imss
                acta|curp|comprobante|foto|fotos|certificado|ine _4 ser|vieja|viejita|nueva|reciente|copia|original|color
                papeleria|papeles|documentacion|requisitos _3 que|piden|falta|faltan|lleva|llevo|necesito
                comprobante|papel|hoja|carta|algo _2 para|del|de mi? trabajo|patron|beca|guarderia|imss|migracion|consulado|visa|empresa
                correccion|corregir|error|mal _2 nombre|apellido|curp|acta
                credencial|constancia|kardex|boleta|certificado _3 tramito|tramitar|sacar|saco|pido|consigo|entregan|dan|sale|recoger
                mi|el|un diploma|titulo|certificado _3 sale|llega|listo|recojo|entregan
                documentos|papeles|requisitos|documentacion piden|ocupo|necesito|pide|hay|llevo|son|faltan
                cartilla|credencial _4 saca|saco|tramita|tramito|recoge|dan|escuela
                papel|hoja|carta|algo|documento donde|que|k|en _1 diga|digan|diga|conste|compruebe _3
                ahi|ahí|ay|aqui|adjunto|anexo|mando le|les|te|estan|van|va _3 papeles|acta|curp|comprobante|documentos|certificado
                carta|constancia|comprobante|papel|documento _3 de que|donde _3 estudio|estudiando|inscrita|alumna|alumno|inscrito
                expedir|expidan|expide|extender|extiendan|emitir|emitan _2 constancia|carta|certificado|comprobante|kardex|la|me
                vigencia|vigente _3 constancia|credencial|certificado|documento
                """),
            new("documents, named", 0.5, Elsewhere, """
                @paper
                """)),
        (Topic.PlatformAccess,
            new("access", 1, Elsewhere, """
                no _3 poder*|dejar*3|deja|dejo|logro|permite|consigo|he entrar|ingresar|acceder|abrir|iniciar|logear|loguear _3 @platform|cuenta|correo|aula|sesion|usuario
                no _2 poder*|dejar*3|deja|logro|permite|consigo entrar|ingresar|acceder|iniciar !a mi|la casa|reunion
                no _1 entrar*3|abrir*3|cargar*3|abre|carga|jala|sirve|funciona|responde _3 @platform
                @platform _3 no _2 deja|abre|carga|jala|funciona|sirve|responde|entra|muestra|aparece|quiere|me|prende|avanza
                @platform _3 caida|caída|lenta|bloqueada|bloqueado|fallando|trabada|inactiva|suspendida|error|congelada|cayo|cayó|trabo|trabó|desactivada|inhabilitada
                caida|bloquearon|bloqueo|bloqueó|bloquear*3t|bloqueada|bloqueado|trabo|trabó|congelo|cayo|cayó _3 @platform|@pass
                se me|nos trabo|trabó|cayo|cayó|cerro|bloqueo|congelo|fue _1 @platform
                se me fue el sistema
                marcar*3|sale|manda|aparece|dice|salir*3|tira|arroja _2 error|errores|bloqueada|invalido|invalida|incorrecta|incorrecto|incorrectos|inactivo|404|500|403|denegado
                error #|en|al|de _2
                usuario o contrasena
                contrasena|password|clave|nip|usuario _5 incorrecta|incorrecto|incorrectos|invalida|olvide|olvidé|perdi|cambiar|cambio|recupero|recuperar|no|bloqueado|vencio|caduco|restablecer|llega|bloqueo
                olvide|olvidé|perdi|perdí|recuperar|cambiar|cambio|cambiarla|restablecer|resetear|recupero|reponer|olvido _3 contrasena|password|clave|usuario|nip
                account _3 bloqueada|blocked|locked
                no _1 ver*1|encuentro|aparece|sale|veo|hay _2 boton|opcion|enlace|pestana|apartado|aula|liga|icono _2
                no _2 llego|llega|llegó _3 codigo|contrasena|usuario|correo de
                no _3 aparece|aparecen|carga|abre _1 @task _1 plataforma|aula|sistema
                acceso a|al _2 @platform
                sin acceso
                codigo _4 restablecer|acceso|entrar|clave|contrasena|no
                no _3 codigo|clave|contrasena _3
                vueltas _2 circulito|ruedita|bolita
                queda|quedo _1 cargando|pensando|en|dando _2 blanco|vueltas
                pantalla blanca|blanco|negra
                no se|me _1 abre|abren|carga|cargan|reproduce|descarga|deja|permite _3 archivo|video|foro|actividad|enlace|liga|pdf|tarea|cuestionario|examen|subir|nada|tareas|actividades|libro
                no me|nos deja|permite|dejo abrir|entrar|ver|descargar|iniciar _3
                me saca|bota|expulsa|tumba|desconecta|avienta _3
                me pide|dice|aparece _2 contrasena|actualizar|error|usuario|codigo|mantenimiento
                en mantenimiento
                soporte
                liga|enlace|link _3 no|roto|caido|vencida
                no puedo abrir|ver|descargar|subir|enviar _3 plataforma|archivo|video|foro|actividad|tarea|cuestionario
                me cierra|saca|bota|tumba _1 sesion
                app|aplicacion|pagina|sesion _3 cierra|traba|congela|falla|no
                no me _1 aparece|aparecen|sale|salen|muestra|abre _2 @task|nada|foro|tareas|materias
                sale|aparece|queda|todo en blanco|negro
                usuario|cuenta _2 no _1 existe|reconoce|valido|activa|encuentra
                me manda|lleva|redirige a otra|inicio|error
                ya no existe
                mi|la clave|contrasena|usuario|cuenta|sesion|password _3 no|mal|vencio|error|bloqueo|caduco|olvide|perdi
                olvidar*3t|olvido|olvidó|olvide _3 contrasena|clave|password|usuario|nip
                no _2 doy|encuentro|hallo _3 entrar|liga|boton|pestana
                no me agarra|acepta|reconoce|toma|jala _2 contrasena|clave|usuario|plataforma|cuenta|password|pagina
                error 404|500|403|502
                se cicla|queda ciclada|trabada|trabado|congelada|pasmada|pasmado
                no _2 carga|cargan|abre|abren|jala|jalan|agarra _2 nada|video|videos|pagina|plataforma|aula|modulo|archivo|archivos
                me manda|regresa|avienta|devuelve _1 a|al inicio|principio|otra|login|pagina
                volver a poner|meter|escribir mi|el|la usuario|contrasena|clave|datos
                no me llega|llego|llegan|manda _2 codigo|correo|contrasena|clave|usuario
                cada|siempre que _4 quiero|intento|trato abrir|entrar|subir|contestar _9
                """),
            new("access, named", 0.5, Elsewhere, """
                no me|nos deja|permite|dejo subir|enviar|contestar|mandar|adjuntar|participar _3
                contrasena|password|clave|login
                acceso|accesos
                plataforma|aula|moodle
                soporte tecnico?
                """)),
        (Topic.Enrolment,
            new("enrolment", 1, Elsewhere, """
                reinscripcion|reinscripciones|reinscrita|reinscrito
                inscripcion|inscripciones
                ya quede|quedé|estoy|quedo|ando inscrito|inscrita|registrado|registrada|reinscrita|alta
                dar*d|dada|dado|darme|dan|darse de alta
                convocatoria|preinscripcion|admision|ficha de ingreso
                me inscribieron|registraron|anotaron|asignaron|metieron|pusieron en|a un|otro|el grupo|modulo|materia|plan
                cambiar*n|cambien|cambio|cambiarme|cambiaran de|el|mi|a|otro _1 grupo|plantel|modalidad|asesor|tutor
                cambio de grupo|plantel|modalidad|sede
                no _2 aparecer*|aparecen|aparece|salen|veo|tengo|sale _3 materias|modulo|grupo|lista|inscripcion|asignadas
                asignacion|carga de materias|grupo
                entrar a la|una prepa
                que necesito|requisitos para|de entrar|ingreso|inscripcion|inscribirme|inscribirse
                asignar*|asignaron|asignan|asignen|dieron|cargaron|cargan _2 materias|grupo|modulo|asesor|horario
                aparezco|aparece|salgo|sale|estoy|pusieron _2 en el|otro|un modulo|grupo|semestre|materia _6
                me toca|corresponde el|la modulo|#|siguiente
                mi grupo|modulo|materias _3 vacio|vacia|no|aparece|sale|equivocado
                cambiarme|cambiar|cambio|moverme|mover _2 grupo|modalidad|plantel|sabatino|carrera|modulo
                inscripcion|inscripciones|convocatoria|registro _4 abren|cierran|cuando|fecha|empieza|hasta|pasadas
                se puede|puedo|pueden _1 inscribir|registrar|anotar|entrar
                anotarme|registrarme|apuntarme|registro _3 modulo|materia|curso|grupo|prepa|siguiente
                alta en|de|materias
                fuera de la lista
                hice|mi|el registro|preinscripcion _3
                me quede|quedé fuera|sin _3 lista|grupo|modulo|lugar|cupo
                lista del? modulo|grupo
                elegir|escoger|seleccionar|cargar|meter mis|las materias
                no estoy|aparezco|sale inscrita|inscrito|registrada|registrado
                seleccion|eleccion|carga de? materias
                no _2 dejo|deja|pude|puedo|permite _2 inscribir*n|inscribirme|reinscribirme|reinscribir*n
                inscribirme|reinscribirme _3 al?|el|siguiente|en modulo|semestre|bloque|grupo
                no aparezco|salgo|estoy _3 lista|listas|grupo|sistema
                quiero|puedo|quisiera|necesito inscribirme|reinscribirme|meterme|darme de? alta
                apuntarse|apuntarme|anotarse|anotarme|inscribirse|inscribirme|reinscribirse|reinscribirme|registrarse|registrarme _4
                tiempo|fecha|fechas|periodo de|para|pa inscribirme|inscribirse|apuntarse|apuntarme|reinscripcion|inscripcion|anotarse
                grupo que no|ni es|era|corresponde|toca _4
                me pusieron|asignaron|metieron|toco _3 grupo|modulo _5 no|otro|equivocado|cambien|mover|moverme
                moverme|cambiarme|regresarme|pasarme _3 grupo|modulo
                propedeutico|preinscripcion|curso introductorio
                alcanzo|hay|queda|quedan|alcanzare|habra _1 lugar|cupo|lugares|espacio _2 en|para|modulo
                se lleno|llenó|saturo _2 grupo|modulo
                cupo|lugar en|del el? modulo|grupo|curso
                """),
            new("enrolment, named", 0.5, Elsewhere, """
                inscripcion|inscribir*|inscrito|inscrita|reinscribir*
                """)),
        (Topic.Schedule,
            new("schedule", 1, Elsewhere, """
                a|de|en que|k|qué hora|horario|dia|fecha _6 sesion|clase|asesoria|examen|junta|reunion|es|empieza|inicia|conecta|abre|cierra|nos|son|se|sera
                a que|k|qué hora|horas
                que|cual|qué dia|dias|fecha|horario|horarios|fechas _5
                hasta que|k|qué dia|hora|fecha|cuando
                cuando|cuándo|kuando _1 empieza|empiezan|inicia|inician|comienza|comienzan|termina|acaba|es|son|sera|seran|hay|toca|abre|abren|cierra|cierran|regresamos|salimos|tenemos|nos|vence|presentamos|va|publican _5 modulo|clase|clases|sesion|sesiones|examen|examenes|semestre|unidad|vacaciones|asesoria|asesorias|curso|junta|evaluacion|periodo|ceremonia|graduacion
                hay|habra|habrá|ir*3|va|tenemos|toca|tendremos _1 a? haber? clase|clases|sesion|asesoria|asesorias|junta|examen|vacaciones|puente
                va a haber
                sabe|saben si manana|hoy|el|va|hay _5 abre|hay|clase|sesion
                cambiar*n|cambien|cambio|cambiarme|mover|pasar de|el|mi|los|la _2 turno|horario|dia|fecha|sesion|sesiones|examen
                cambio de horario|turno|fecha
                horario|horarios|calendario|cronograma _3
                en linea o presencial
                hora|dia|fecha de la|del|para|el _1 sesion|clase|examen|asesoria|entrega
                feriado|festivo|asueto _3
                nos dan|dieron vacaciones|dias|libre
                a las # o|u _3
                es|va|sera|seria|ser a las #
                la de|del hoy|manana|sabado|lunes|martes|miercoles|jueves|viernes _6 va|es|hora|siempre|cambiaron
                cambiaron|cambio|mueven|movieron|recorrieron _2 hora|fecha|dia|sesion|clase|horario|examen
                cuanto|cuánto dura|tiempo _3 modulo|semestre|examen|sesion|clase|curso
                cuantas|cuántas sesiones|clases|semanas|horas _3
                que|qué dia|horario|hora|dias|horarios
                me|se puede|pueden cambiar|pasar _3 sabado|turno|horario|tarde|noche|domingo
                fechas|fecha|calendario de|del los|las|la _2
                que|qué|a hora|horas es|sera|inicia|empieza
                habra|habrá|hay|va _1 a? haber? sesion|clase|clases
                salimos|entramos|regresamos|son de|a|las vacaciones|clases|descanso
                vacaciones de|del|en semana|verano|diciembre|invierno|fin
                clase|sesion|asesoria|videollamada|reunion|examen|horario _4 cambio|cambió|cambiaron|sigue|recorrio|movieron|mismo|nuevo|otra
                sigue|siguen siendo a|los|el|las _6 clase|sesion|asesoria|sabado|jueves
                horario de verano|invierno|atencion|clases|la|las
                a las siete|ocho|seis|cinco|nueve|diez|cuatro|tres|# _2 clase|sesion|asesoria
                hay|habra|tenemos|va _3 clase|sesion|asesoria|videollamada|reunion
                """),
            new("schedule, named", 0.5, Elsewhere, """
                horario|vacaciones
                """)),
    ];

    /// <summary>She asks for something of an office, sends it something or complains.</summary>
    public static readonly Cue Requests = new("requests", 0.5, Unless.Denied | Unless.Quoted, """
        solicitar*1|solicitud|requiero|requerir*1|ocupar*1|necesitar*1|urge|urgen|tramitar*|tramite|procedimiento|gestion
        quisiera|quiero|queria|puedo|puede|podria|favor|pedir*1|pido|pide|piden|pidieron
        adjunto|anexo|envio|mando|adjuntar*1
        que _1 me|nos|la|lo|le habiliten|cambien|den|dejen|revisen|abran|corrijan|entreguen|manden|activen|cancelen|inscriban
        cancelen|cancele|cambien|habiliten|activen|abran|corrijan|revisen|denme|borren
        no me|nos|le _1 aparece|aparecen|llega|llego|llegó|sale|han|ha|dan|dieron|contestan|responden|deja|reconoce|muestra
        sigo|seguimos esperando
        no _2 aparece|refleja|reflejada|llega
        esta|está|viene mal
        para que me|nos|la
        """);

    /// <summary>What turns a will to leave into a matter for an office.</summary>
    public static readonly Cue Formally = new("formally", 0, Unless.None, """
        solicitar*1|solicitud|tramitar*|tramite|procedimiento|oficio|formato|requisitos|adjunto|anexo|papeleo|documentos|papeles|carta
        para que me|nos|lo|la
        que me|nos borren|quiten|saquen|eliminen|den|dé|de
        deme|denme|dénme|déme|borrenme|cancelen
        pedir*n _1 permiso|baja
        necesito|requiero|ocupo
        """);

    /// <summary>It has been settled.</summary>
    public static readonly Cue Settled = new("settled", -2, Unless.None, """
        ya pude|pudimos entrar|ingresar|acceder|pagar|inscribirme|descargar
        ya quedo|quedó|recibi|recibí|tengo|llego|llegó|entre|entré|me|jala|sirve|funciona|volvio|volvi|pague _3 @paper|inscripcion|plataforma|bien|todo|tramite|atras|dieron|constancia|pago|aula|correo|certificado
        plataforma _1 ya jala|funciona|sirve|abre
        ya jala|funciona|sirve
        ya me|nos respondieron|contestaron|resolvieron|entregaron|dieron|solucionaron|llego|llegó
        hoy recibi|recibí
        por avisarle a soporte
        por fin me? llego|llegó|entregaron|dieron|quedo
        me confirmaron|autorizaron|aceptaron _3 todo|orden|bien|ya
        todo en orden
        regresar*1t|volver*1t|regrese|regresé|volvi|volví _3 de mi|la baja|permiso !quiero
        ya regrese|regresé|volvi|volví _3 baja|permiso
        """);

    /// <summary>Not of this school: a child's, a gym's, the bills at home.</summary>
    public static readonly Cue AtHome = new("elsewhere", -1, Unless.None, """
        a mi hija|hijo|nieto|nieta _2 toco|tocó|inscribi
        de la|mi|el secundaria|primaria|kinder|zumba|gimnasio|tienda
        a zumba|natacion|futbol|gimnasio|karate|danza|catecismo
        pague|pagué|pagar|pagamos la|el luz|agua|renta|gas|telefono|predial
        banco le quita
        pagarle todo|lo|tanto
        como pagarle
        """);

    public static readonly Cue[] All = [Requests, Formally, Settled, AtHome, .. Topics.SelectMany(topic => new[] { topic.Plain, topic.Named })];
}
