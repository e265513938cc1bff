namespace Lazo.Web.CommandLine;

/// <summary>Where the detail of a fault of Lazo's is kept, so that the terminal needs one sentence only.</summary>
internal static class FaultLog
{
    /// <summary>Keeps the fault and gives the sentence that says where.</summary>
    internal static string Keep(Exception bug, TimeProvider clock)
    {
        var sentence = $"Lazo tuvo una falla que no es tuya: {bug.Message}";
        try
        {
            var file = Path.Combine(Settings.OfThisProcess().DataFolder, "faults.log");
            File.AppendAllText(file, $"{clock.GetUtcNow():O}\n{bug}\n\n");
            return $"{sentence}\nEl detalle está en {file}.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CallerFault)
        {
            return $"{sentence}\n{bug}";
        }
    }
}
