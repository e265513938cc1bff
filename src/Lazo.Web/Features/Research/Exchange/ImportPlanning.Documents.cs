using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Documents;

namespace Lazo.Web.Features.Research.Exchange;

/// <content>Texts of a file with their recordings and times: as new documents, or as what a document of the study lacks.</content>
internal sealed partial class ImportPlanning
{
    private void Documents(ImportPlan plan)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var caseOf = Project.Cases.SelectMany(one => one.Sources.Select(source => (source, one.Id))).DistinctBy(one => one.source).ToDictionary(one => one.source, one => participants[one.Id]);
        var folderOf = Project.Sets.SelectMany(set => set.Sources.Select(source => (source, set.Name))).DistinctBy(one => one.source).ToDictionary(one => one.source, one => one.Name);
        foreach (var source in Project.Sources)
        {
            var own = Own(source.Id, id => known.Texts.Any(one => one.Id == id));
            var name = Named(source.Name);
            if (Here(source, own, name) is { } there)
            {
                if (there.Text != source.Text)
                    throw new CallerFault($"El estudio «{known.Study.Name}» ya tiene un documento «{there.Name}» con otro texto: cámbiale el nombre aquí o allá, o trae el archivo a otro estudio. No se importó nada.");
                documents[source.Id] = there.Id;
                names.Add(there.Name);
                remarks.Guessed(RemarkKind.AlreadyHere, name);
                Spoken(there, source, plan);
                continue;
            }

            var free = Free(name, one => !names.Contains(one) && known.Texts.All(other => other.Name != one));
            names.Add(free);
            documents[source.Id] = own;
            plan.Documents.Add((new NewDocument(own, free, "text", folderOf.GetValueOrDefault(source.Id, ""), "qdpx", caseOf.TryGetValue(source.Id, out var of) ? of : null, null, source.Text, source.Marks), source.Made ?? now));
            if (source.Recording is { } recording)
                plan.Recordings.Add((own, recording));
        }
    }

    // Where there are no words, a name proves nothing: two recordings that nobody wrote down may be called alike.
    private KnownText? Here(ProjectSource source, Guid own, string name) =>
        known.Texts.FirstOrDefault(one => one.Id == own) ?? known.Texts.FirstOrDefault(one => one.Name == name && one.Text.Length > 0 && source.Text.Length > 0);

    // A transcript that came as a text alone gets its recording and its times; what it has of these stays, and the file's are told as lost.
    private void Spoken(KnownText there, ProjectSource source, ImportPlan plan)
    {
        if (source.Recording is { } recording && recording.Size != there.Size)
        {
            if (there.Size is null && plan.Recordings.All(one => one.Document != there.Id))
                plan.Recordings.Add((there.Id, recording));
            else
                remarks.Lost(RemarkKind.SecondRecording, source.Name);
        }

        if (there.Marks.Count > 0 || plan.Times.Any(one => one.Document == there.Id))
            remarks.Lost(RemarkKind.OtherTimes, source.Name, source.Marks.Except(there.Marks).Count());
        else if (source.Marks.Count > 0)
            plan.Times.Add((there.Id, source.Marks));
    }
}
