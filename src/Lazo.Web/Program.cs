using Lazo.Web.CommandLine;

// Everything that Lazo can be asked for. The pages have their own table of contents in Site.cs.
var verbs = new Dictionary<string, Verb>(StringComparer.Ordinal)
{
    ["up"] = new("", "enciende Lazo con todo lo que necesita; Ctrl-C lo apaga", Up.RunAsync),
};
return await Terminal.RunAsync(verbs, args);
