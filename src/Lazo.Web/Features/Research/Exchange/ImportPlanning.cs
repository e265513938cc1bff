using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Documents;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A text of a study, and what there is of its recording.</summary>
/// <param name="Size">Bytes of the recording; null without one.</param>
internal sealed record KnownText(Guid Id, string Name, string Text, long? Size, IReadOnlyList<TimeMark> Marks);

/// <summary>What of a study an import has to know.</summary>
/// <param name="Coders">With whether a name alone doesn't make it one's own: the hand of a person of this installation, or of what was agreed upon here.</param>
/// <param name="Texts">Present texts of those documents that the file might mean.</param>
/// <param name="Lanes">The last number given in each.</param>
/// <param name="Elsewhere">Numbers of the file that stand in other studies.</param>
internal sealed record KnownStudy(
    SeenStudy Study,
    IReadOnlyList<(Guid Id, string Name, bool Own)> Coders,
    IReadOnlyList<(Guid Id, Guid? Parent, string Name, int Place)> Codes,
    IReadOnlyList<(Guid Id, string Name)> Attributes,
    IReadOnlyList<(Guid Id, char Lane, int Number)> Participants,
    IReadOnlyList<KnownText> Texts,
    IReadOnlyList<(Guid Id, Guid Document, Guid Code, Guid Coder, Span Span)> Codings,
    IReadOnlySet<Guid> Memos,
    IReadOnlyList<(Guid Id, string Name)> Maps,
    IReadOnlyDictionary<char, int> Lanes,
    IReadOnlySet<Guid> Elsewhere);

/// <summary>Decides what of a file is new to a study. What is there already stays; what clashes is refused with its name.</summary>
internal sealed partial class ImportPlanning(KnownStudy known, ReadProject read, DateTimeOffset now)
{
    private const string Unnamed = "(sin nombre)";

    private readonly Remarks remarks = new();
    private readonly Dictionary<Guid, Guid> coders = [], codes = [], attributes = [], participants = [], documents = [], codings = [];
    private Guid? fileCoder;

    private Project Project => read.Project;

    private bool FromLazo => Project.Origin.StartsWith(ProjectWriter.Origin, StringComparison.Ordinal);

    /// <exception cref="CallerFault">Something of the file has the name of something else in the study.</exception>
    internal ImportPlan Decide()
    {
        var plan = new ImportPlan([]);
        Codes(plan);
        if (!read.OnlyCodes)
        {
            Coders(plan);
            Attributes(plan);
            Participants(plan);
            Documents(plan);
            Codings(plan);
            Fields(plan);
            Memos(plan);
            Maps(plan);
        }

        return plan with { Remarks = [.. read.Remarks, .. remarks.All] };
    }

    /// <summary>The number under which a thing of the file stands or will stand: its own, unless another study has it.</summary>
    private Guid Own(Guid id, Func<Guid, bool> isHere)
    {
        var derived = Derived(known.Study, id);
        return isHere(id) ? id : isHere(derived) || known.Elsewhere.Contains(id) ? derived : id;
    }

    internal static Guid Derived(SeenStudy study, Guid id) => DerivedId.Of("in", study.InstitutionId, study.Id, id);

    private void Coders(ImportPlan plan)
    {
        foreach (var user in Project.Users)
        {
            var own = Own(user.Id, id => known.Coders.Any(one => one.Id == id));
            var name = Named(user.Name);
            // A name alone doesn't make somebody's marks those of a colleague who has it too, nor what others agreed upon what was agreed here.
            var there = known.Coders.FirstOrDefault(one => one.Id == own) is { Name: not null } same ? same : known.Coders.FirstOrDefault(one => !one.Own && one.Name == name);
            coders[user.Id] = there.Name is null ? own : there.Id;
            if (there.Name is null)
                plan.Coders.Add(new ProjectUser(own, name));
        }
    }

    private Guid Coder(Guid? user, ImportPlan plan)
    {
        if (user is { } given && coders.TryGetValue(given, out var coder))
            return coder;
        if (fileCoder is { } made)
            return made;
        var name = Project.Origin.Length > 0 ? Project.Origin : "Archivo importado";
        var there = known.Coders.FirstOrDefault(one => !one.Own && one.Name == name);
        fileCoder = there.Name is null ? Derived(known.Study, DerivedId.Of("file", name)) : there.Id;
        if (there.Name is null && plan.Coders.All(one => one.Id != fileCoder))
            plan.Coders.Add(new ProjectUser(fileCoder.Value, name));
        return fileCoder.Value;
    }

    private void Codes(ImportPlan plan)
    {
        var byPlace = known.Codes.ToDictionary(one => (one.Parent, one.Name), one => one.Id);
        var last = known.Codes.Select(one => one.Place).DefaultIfEmpty(0).Max();
        var taken = new HashSet<(Guid?, string)>();
        foreach (var code in Project.Codes)
        {
            Guid? parent = code.Parent is { } above ? codes[above] : null;
            var own = Own(code.Id, id => known.Codes.Any(one => one.Id == id));
            var name = Named(code.Name);
            if (known.Codes.Any(one => one.Id == own) || (byPlace.TryGetValue((parent, name), out own) && taken.Add((parent, name))))
            {
                codes[code.Id] = own;
                remarks.Guessed(RemarkKind.AlreadyHere, name);
                continue;
            }

            own = Own(code.Id, _ => false);
            var free = Free(name, one => !byPlace.ContainsKey((parent, one)) && !taken.Contains((parent, one)));
            taken.Add((parent, free));
            codes[code.Id] = own;
            plan.Codes.Add((code with { Id = own, Parent = parent, Name = free }, code.Color ?? CodeBook.Colors[(known.Codes.Count + plan.Codes.Count) % CodeBook.Colors.Count], ++last));
        }
    }

    private void Codings(ImportPlan plan)
    {
        var ids = known.Codings.Select(one => one.Id).ToHashSet();
        var same = known.Codings.DistinctBy(one => (one.Document, one.Code, one.Coder, one.Span)).ToDictionary(one => (one.Document, one.Code, one.Coder, one.Span), one => one.Id);
        foreach (var source in Project.Sources)
        {
            foreach (var coding in source.Codings)
            {
                var own = Own(coding.Id, ids.Contains);
                var placed = coding with { Id = own, Code = codes[coding.Code], User = Coder(coding.User, plan) };
                if (ids.Contains(own) || same.TryGetValue((documents[source.Id], placed.Code, placed.User!.Value, coding.Span), out own))
                {
                    codings[coding.Id] = own;
                    remarks.Guessed(RemarkKind.AlreadyHere);
                    continue;
                }

                codings[coding.Id] = placed.Id;
                plan.Codings.Add((documents[source.Id], placed));
            }
        }
    }

    // What a new study is about; one that says so itself keeps its words, and the file's become memos.
    private void Fields(ImportPlan plan)
    {
        var study = known.Study;
        string Field(string title, string present) => present.Length > 0 ? present : Project.Notes.FirstOrDefault(note => IsField(note) && note.Title == title)?.Text ?? "";
        var fields = (study.Question.Length > 0 ? study.Question : Project.Description, Field(StudyProject.Phenomenon, study.Phenomenon), Field(StudyProject.Method, study.Method), Field(StudyProject.Limitations, study.Limitations));
        if (fields != (study.Question, study.Phenomenon, study.Method, study.Limitations))
            plan.Fields = fields;
    }

    private bool IsField(ProjectNote note) => FromLazo && note is { Of: NoteOf.Project, Author: null } && note.Title is StudyProject.Phenomenon or StudyProject.Method or StudyProject.Limitations;

    private void Memos(ImportPlan plan)
    {
        var all = Project.Notes.AsEnumerable();
        if (Project.Description.Length > 0 && known.Study.Question.Length > 0 && Project.Description != known.Study.Question)
            all = all.Append(new ProjectNote(DerivedId.Of("description", Project.Name, Project.Description), NoteOf.Project, null, Project.Name, Project.Description, null, null, null));
        foreach (var note in all)
        {
            if (IsField(note) && (plan.Fields is { } fields && (note.Text == fields.Phenomenon || note.Text == fields.Method || note.Text == fields.Limitations)
                || note.Text == known.Study.Phenomenon || note.Text == known.Study.Method || note.Text == known.Study.Limitations))
                continue;
            var own = Own(note.Id, known.Memos.Contains);
            if (known.Memos.Contains(own))
            {
                remarks.Guessed(RemarkKind.AlreadyHere, note.Title);
                continue;
            }

            Guid? about = note.Of switch
            {
                NoteOf.Code => codes[note.About!.Value],
                NoteOf.Source => documents[note.About!.Value],
                NoteOf.Coding => codings[note.About!.Value],
                NoteOf.Case => participants[note.About!.Value],
                _ => null,
            };
            plan.Memos.Add((note with { Id = own, About = about }, Coder(note.Author, plan)));
        }
    }

    private string Named(string name)
    {
        // PostgreSQL can't hold a NUL, and nobody could read it.
        var clean = name.Replace("\0", "", StringComparison.Ordinal);
        if (!string.IsNullOrWhiteSpace(clean)) return clean;
        remarks.Guessed(RemarkKind.Renamed, Unnamed);
        return Unnamed;
    }

    private string Free(string name, Func<string, bool> isFree)
    {
        if (isFree(name)) return name;
        remarks.Guessed(RemarkKind.Renamed, name);
        return Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{name} ({number})").First(isFree);
    }
}
