namespace Lazo.Domain.Tutoring.Reading;

/// <summary>The verbs that patterns may name.</summary>
internal static class VerbList
{
    /// <summary>See <see cref="Conjugation"/> for how a line is written.</summary>
    public static IEnumerable<string> Lines => Regular.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Concat(Odd.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    /// <summary>Those that no rule makes.</summary>
    public static IEnumerable<(string Lemma, (string, Form)[] Forms)> Irregular =>
    [
        ("ser", Table("soy eres es somos son", "fui fuiste fue fuimos fueron", "era eras era éramos eran", "sea seas sea seamos sean", "fuera fueras fuera fuéramos fueran", "ser", "siendo", "sido")),
        ("ir", Table("voy vas va vamos van", "fui fuiste fue fuimos fueron", "iba ibas iba íbamos iban", "vaya vayas vaya vayamos vayan", "fuera fueras fuera fuéramos fueran", "ir", "yendo", "ido")),
        ("estar", Table("estoy estás está estamos están", "estuve estuviste estuvo estuvimos estuvieron", "estaba estabas estaba estábamos estaban", "esté estés esté estemos estén", "estuviera estuvieras estuviera estuviéramos estuvieran", "estar", "estando", "estado")),
        ("haber", Table("he has ha hemos han", "hube hubiste hubo hubimos hubieron", "había habías había habíamos habían", "haya hayas haya hayamos hayan", "hubiera hubieras hubiera hubiéramos hubieran", "haber", "habiendo", "habido", "habr")),
        ("dar", Table("doy das da damos dan", "di diste dio dimos dieron", "daba dabas daba dábamos daban", "dé des dé demos den", "diera dieras diera diéramos dieran", "dar", "dando", "dado")),
        ("ver", Table("veo ves ve vemos ven", "vi viste vio vimos vieron", "veía veías veía veíamos veían", "vea veas vea veamos vean", "viera vieras viera viéramos vieran", "ver", "viendo", "visto")),
    ];

    private const string Regular = """
        pesar
        apagar rasgunar
        criar comer pelear chillar ausentar adelgazar asignar apuntar salvar hallar desalojar detectar apunalar retirar madrear revalidar manosear incumplir repartir enganar quitar estrellar vomitar frenar denunciar reunir lanzar envenenar volar sentar congelar aplazar botar truncar desertar retomar estancar atorar rajar chocar doblar acusar dictaminar
        dejar abandonar renunciar terminar acabar parar pausar suspender cancelar aventar tirar aguantar soportar luchar intentar tratar reincorporar regresar
        pasar aprobar acreditar exentar lograr sacar ganar subir bajar entregar mandar adjuntar anexar llegar alcanzar tardar retrasar atrasar adeudar faltar
        olvidar recuperar recursar cursar llevar solicitar necesitar ocupar tramitar pagar depositar cobrar abonar revisar checar calificar cambiar entrar
        acceder ingresar cargar bloquear trabar borrar descargar imprimir escanear llenar firmar sellar recoger preguntar consultar explicar ayudar orientar
        apoyar avisar informar confirmar indicar contestar responder comentar platicar felicitar disculpar perdonar molestar llorar sufrir angustiar preocupar
        desesperar deprimir estresar agobiar agotar cansar abrumar rebasar frustrar desanimar asustar espantar matar suicidar lastimar cortar golpear pegar
        maltratar violar abusar tocar amenazar ahorcar quemar acosar obligar empujar jalonear humillar insultar gritar vigilar controlar extorsionar
        secuestrar levantar enterrar vivir existir aliviar sanar operar internar enfermar cuidar trabajar chambear emplear correr descansar mudar viajar
        migrar deportar separar divorciar embarazar parir robar asaltar inundar fallar considerar decidir planear desear esperar gustar encantar interesar
        importar batallar estudiar aprender comprender presentar participar practicar repasar averiguar investigar buscar preparar armar apartar agendar
        programar gestionar reportar canalizar verificar marcar llamar hablar compartir encargar comprometer prometer jurar quedar comunicar notificar
        registrar admirar valorar celebrar alegrar animar mejorar avanzar superar notar dominar aburrir hartar sorprender copiar fingir quejar flojear
        inventar comprar tomar tragar beber regalar guardar usar esconder conectar prender juntar casar meter echar arreglar funcionar jalar durar habilitar
        activar reflejar reembolsar rechazar autorizar justificar extranar sobrar odiar amar enojar burlar criticar comparar atacar disparar apuñalar
        accidentar atropellar someter drogar emborrachar adelantar titular egresar recibir vender escapar aceptar publicar desvelar concentrar opinar juzgar
        enseñar aclarar resumir citar desquitar arrimar arrinconar arrastrar prestar deber saltar colapsar explotar ahogar
        estrangular sepultar asfixiar arañar encajar estorbar estallar esfumar evaporar navajear balacear linchar besar grabar espiar rastrear chantajear difundir
        largar encimar capturar ampliar completar realizar elaborar redactar acompañar condonar gastar agarrar ingerir mojar quebrar contratar aumentar ascender
        atascar empeñar empacar arrancar encender anotar formar asistir anular costear alejar aislar rezar culpar fracasar defraudar decepcionar
        agredir amarrar atentar azotar brincar filtrar partir picar tumbar violentar
        caminar cocinar lavar limpiar manejar permitir
        afilar chupar descontar desnudar desvestir encuerar estirar petatear rondar
        plantear cometer acercar acechar violar enterar
        reabrir
        regañar menospreciar subestimar presionar exigir prohibir patear rasurar sangrar temer
        """;

    private const string Odd = """
        salir yo=salgo f=saldr
        volver s=vuelv d=vuelto
        reprobar s=reprueb
        tronar s=truen
        cerrar s=cierr
        repetir s=repit w=repit g=repitiendo
        requerir s=requier w=requir
        transferir s=transfier w=transfir
        corregir s=corrig w=corrig
        contar s=cuent
        temblar s=tiembl
        herir s=hier w=hir
        colgar s=cuelg
        perseguir s=persigu w=persigu
        encerrar s=encierr
        morir s=muer w=mur d=muerto
        despedir s=despid w=despid
        despertar s=despiert
        pensar s=piens
        preferir s=prefier w=prefir
        querer s=quier p=quis f=querr
        convenir s=convien yo=convengo p=convin f=convendr
        servir s=sirv w=sirv
        costar s=cuest
        entender s=entiend
        exponer yo=expongo p=expus f=expondr d=expuesto
        resolver s=resuelv d=resuelto
        atender s=atiend
        demostrar s=demuestr
        esforzar s=esfuerz
        mentir s=mient w=mint
        sentir s=sient w=sint
        doler s=duel
        dormir s=duerm w=durm
        caer yo=caigo g=cayendo
        perder s=pierd
        empezar s=empiez
        comenzar s=comienz
        seguir s=sigu w=sigu
        rendir s=rind w=rind
        jugar s=jueg
        mostrar s=muestr
        acordar s=acuerd
        probar s=prueb
        rogar s=rueg
        pedir s=pid w=pid
        impedir s=impid w=impid
        medir s=mid w=mid
        vestir s=vist w=vist
        reir s=rí w=r
        sonreir s=sonrí w=sonr
        mover s=muev
        devolver s=devuelv d=devuelto
        negar s=nieg
        concluir s=concluy w=conclu
        invertir s=inviert w=invirt
        traer yo=traigo p=traj g=trayendo
        oir s=oy yo=oigo w=o
        huir s=huy w=hu
        mantener s=mantien yo=mantengo p=mantuv f=mantendr
        sostener s=sostien yo=sostengo p=sostuv f=sostendr
        recomendar s=recomiend
        sugerir s=sugier w=sugir
        incluir s=incluy w=inclu
        elegir s=elig w=elig
        reventar s=revient
        continuar s=continú
        soltar s=suelt
        soñar s=sueñ
        morder s=muerd
        forzar s=fuerz
        recordar s=recuerd
        acostar s=acuest
        extender s=extiend
        tropezar s=tropiez
        remorder s=remuerd
        escoger yo=escojo
        enviar s=enví
        vencer yo=venzo
        inscribir d=inscrito
        reinscribir d=reinscrito
        abrir d=abierto
        agradecer yo=agradezco
        desaparecer yo=desaparezco
        fallecer yo=fallezco
        amanecer yo=amanezco
        nacer yo=nazco
        creer g=creyendo
        leer g=leyendo
        escribir d=escrito
        reconocer yo=reconozco
        enorgullecer yo=enorgullezco
        confiar s=confí
        merecer yo=merezco
        aparecer yo=aparezco
        conocer yo=conozco
        graduar s=gradú
        ofrecer yo=ofrezco
        poder s=pued p=pud f=podr g=pudiendo
        tener s=tien yo=tengo p=tuv f=tendr
        hacer yo=hago p=hic f=har d=hecho
        decir s=dic yo=digo p=dij f=dir g=diciendo d=dicho
        bendecir s=bendic yo=bendigo p=bendij
        saber yo=sé p=sup f=sabr
        venir s=vien yo=vengo p=vin f=vendr g=viniendo
        poner yo=pongo p=pus f=pondr d=puesto
        descomponer yo=descompongo p=descompus f=descompondr d=descompuesto
        caber yo=quepo p=cup f=cabr
        valer yo=valgo f=valdr
        suponer yo=supongo p=supus f=supondr d=supuesto
        romper d=roto
        detener s=detien yo=detengo p=detuv f=detendr
        retener s=retien yo=retengo p=retuv f=retendr
        encontrar s=encuentr
        conseguir s=consigu w=consigu
        andar p=anduv
        satisfacer yo=satisfago p=satisfic
        """;

    private static (string, Form)[] Table(
        string present, string past, string imperfect, string subjunctive, string pastSubjunctive, string infinitive, string gerund, string participle, string? future = null)
    {
        Form[] persons = [Form.I, Form.You, Form.SheOrHe, Form.We, Form.They];
        var stem = future ?? infinitive;
        IEnumerable<(string, Form)> Row(string forms, Form tense) => forms.Split(' ').Select((form, person) => (form, persons[person] | tense));
        string[] enclitics = ["me", "te", "se", "le", "les", "lo", "la", "los", "las", "nos", "melo", "mela", "selo", "sela"];
        Form With(string enclitic) => enclitic.StartsWith("me", StringComparison.Ordinal) ? Form.WithMe : enclitic.StartsWith("se", StringComparison.Ordinal) ? Form.WithSe : Form.None;
        return
        [
            .. Row(present, Form.Present), .. Row(past, Form.Past), .. Row(imperfect, Form.Imperfect), .. Row(subjunctive, Form.Subjunctive),
            (subjunctive.Split(' ')[0], Form.I | Form.Subjunctive),
            .. Row(pastSubjunctive, Form.PastSubjunctive), (pastSubjunctive.Split(' ')[0], Form.I | Form.PastSubjunctive),
            (imperfect.Split(' ')[0], Form.I | Form.Imperfect),
            .. Row($"{stem}é {stem}ás {stem}á {stem}emos {stem}án", Form.Future),
            .. Row($"{stem}ía {stem}ías {stem}ía {stem}íamos {stem}ían", Form.Conditional),
            (infinitive, Form.Infinitive), (gerund, Form.Gerund), (participle, Form.Participle),
            .. enclitics.Select(enclitic => (infinitive + enclitic, Form.Infinitive | With(enclitic))),
            .. enclitics.Select(enclitic => (gerund + enclitic, Form.Gerund | With(enclitic))),
        ];
    }
}
