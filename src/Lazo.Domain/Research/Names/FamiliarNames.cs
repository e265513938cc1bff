namespace Lazo.Domain.Research.Names;

/// <summary>What people called so are called by those who know them, as is usual in Mexico.</summary>
/// <remarks>Never complete: what somebody is called at her school goes into the study's own list.</remarks>
internal static class FamiliarNames
{
    // Without accents; a name, then what it becomes.
    private const string Table = """
        guadalupe: lupe lupita pita lupillo; francisco: paco pancho kiko quico chico frank; francisca: paca pancha chica; jose: pepe chepe pepito; josefa: pepa chepa; josefina: fina pepa chepina;
        maria: mari mary maru mariquita; jesus: chuy chucho chuchin; ignacio: nacho; ignacia: nacha; dolores: lola loli; rosario: chayo charo; concepcion: concha conchita chona; refugio: cuca cuco;
        socorro: coco; enrique: quique kike; alberto: beto; roberto: beto rober; norberto: beto; gilberto: beto gil; humberto: beto; heriberto: beto; rigoberto: beto rigo; adalberto: beto;
        eduardo: lalo edu; manuel: manolo meme manu; manuela: manola mela; antonio: tono tony; antonia: tona tony; luis: lucho guicho; luisa: lucha; gabriel: gabo gaby gabi; gabriela: gaby gabi;
        patricia: paty pati; patricio: pato; teresa: tere teresita; leticia: lety leti; beatriz: bety beti betty; elizabeth: eli liz lizbeth; isabel: chabela chabe isa; rafael: rafa; rafaela: rafa;
        alejandro: alex ale jano; alejandra: alex ale sandra jana; margarita: mago margo mague; mercedes: meche merce; graciela: chela grace; consuelo: chelo; araceli: chely cheli ara; salvador: chava;
        sergio: checo; vicente: chente; ramon: moncho monchito; lorenzo: lencho; fernando: fer nando; fernanda: fer; guillermo: memo; guillermina: mina; javier: javi; xavier: xavi; daniel: dani;
        daniela: dani; miguel: migue mike; pedro: perico; ricardo: richard ricky richi; rodolfo: fito rudy; adolfo: fito; arturo: turo; gustavo: gus tavo; octavio: tavo; veronica: vero; lourdes: lulu;
        catalina: cata cati; carolina: caro; esperanza: pera; virginia: vicky viki; victoria: vicky viki; soledad: chole sole; trinidad: trini; rosa: rosi rosy; rosalia: rosi chalia; ernesto: neto;
        joaquin: quin; cristina: cris; christian: cris; natalia: nati; hortensia: tencha; inocencia: chencha; crescencia: chencha; gregorio: goyo; gregoria: goya; faustino: tino; agustin: tin tino;
        celestino: tino; florentino: tino; valentin: vale; valentina: vale; felipe: pipe lipe; federico: fede; carlos: charly charlie; carmen: carmela menchu; candelaria: cande candi; candelario: cande;
        cecilia: ceci chila; esteban: teban; estela: telita; eugenia: quena geni; eugenio: geno; gerardo: jerry gera; gonzalo: chalo; gertrudis: tula; hilario: layo; jacinto: chinto; jorge: coque;
        juan: juancho; juana: juanis; leonardo: leo; leonor: nonor; magdalena: magda malena; marcela: chela; marcelino: chelino; mario: mayo; martha: martita; mauricio: mau; maximiliano: max;
        monica: moni; nicolas: nico; pablo: pablito; raymundo: mundo; edmundo: mundo; rogelio: royer; santiago: chago yago; samuel: sami; sebastian: sebas; silvestre: veche; susana: susi susy;
        tomas: tomasin; tomasa: tomasita; ursula: ursu; wilberth: wil willy; william: wil willy memo; yolanda: yoli; zenaida: zeni; abigail: abi gail; adriana: adri; angeles: geles; angel: angelito; aurora: bola;
        bartolome: bartolo; benjamin: benja; bernardo: nayo; blanca: blanqui; camilo: milo; david: davi; delfina: fina; diego: dieguito; domingo: mingo; elena: nena; eleuterio: tello; emiliano: emi;
        emilio: milo; ezequiel: cheque; facundo: facu; gumersindo: gume; hermenegildo: gildo mere; ines: nesita; irma: irmita; jeronimo: jero; joel: joelito; julian: juli; julieta: juli; laura: lau lala;
        liliana: lili; lucia: lucy luci chia; macario: maca; matilde: mati; minerva: mine; narciso: chicho; paula: pau; paulina: pau pauli; pilar: pili; ponciano: chano; porfirio: pillo; primitivo: tivo;
        quirino: quiri; rebeca: rebe becky; rufino: fino; sofia: sofi; timoteo: timo; tiburcio: bucho; ubaldo: baldo; valeria: vale; venancio: chencho; fulgencio: chencho; inocencio: chencho; crescencio: chencho
        """;

    private static readonly (string Name, string[] Called)[] Entries =
    [
        .. Table.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static readonly ILookup<string, string> ByName = Entries.SelectMany(entry => entry.Called, (entry, called) => (entry.Name, called)).ToLookup(one => one.Name, one => one.called, StringComparer.Ordinal);

    private static readonly ILookup<string, string> ByCalled = Entries.SelectMany(entry => entry.Called, (entry, called) => (entry.Name, called)).ToLookup(one => one.called, one => one.Name, StringComparer.Ordinal);

    /// <summary>What a name becomes; and the names of which a sealed “Lupita” may come.</summary>
    internal static IEnumerable<string> Of(string plain) => ByName[plain].Concat(ByCalled[plain]);
}
