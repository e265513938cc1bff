using Lazo.Web.CommandLine;

// Everything that Lazo can be asked for. The pages have their own table of contents in Site.cs.
var verbs = new Dictionary<string, Verb>(StringComparer.Ordinal)
{
    ["today"] = new("--tutor USUARIO [--as-of INSTANTE] [--json]", "la lista de la mañana de una tutora o un tutor", TodayCommand.RunAsync),
    ["signals"] = new("[--tutee ID] [--as-of INSTANTE] [--json]", "todas las señales que hay", SignalsCommand.RunAsync),
    ["read"] = new("--json [--drafts]", "lee mensajes, o borradores de tutores: un objeto JSON por línea", ReadCommand.RunAsync),
    ["agreement"] = new("--json", "coeficientes de acuerdo entre quienes codifican, de un objeto JSON", AgreementCommand.RunAsync),
    ["study"] = new(StudyCommand.Usage, "un estudio desde un archivo REFI-QDA (.qdpx, .qdc), o hacia uno", StudyCommand.RunAsync),
    ["import"] = new("CARPETA_O_ZIP", "carga los archivos de la escuela (OneRoster 1.2), todo o nada", ImportCommand.RunAsync),
    ["account"] = new("USUARIO", "da a una persona importada una cuenta con contraseña para la primera vez", AccountCommand.RunAsync),
    ["up"] = new("", "enciende Lazo con todo lo que necesita; Ctrl-C lo apaga", Up.RunAsync),
};
return await Terminal.RunAsync(verbs, args);
