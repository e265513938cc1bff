using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Documents;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>What a file would bring into a study: looked at first, then written as one act.</summary>
public sealed record ImportPlan(IReadOnlyList<Remark> Remarks)
{
    /// <summary>The file's numbers of texts, cases and notes: none of them may have been withdrawn when it is in.</summary>
    internal Guid[] Numbers { get; init; } = [];

    internal List<ProjectUser> Coders { get; } = [];

    internal List<(ProjectCode Code, string Color, int Place)> Codes { get; } = [];

    internal List<(Guid Id, string Name, string Kind, int Place)> Attributes { get; } = [];

    internal List<(Guid Id, char Lane, int Number, string? Pseudonym, string Attributes)> Participants { get; } = [];

    internal List<(NewDocument Document, DateTimeOffset At)> Documents { get; } = [];

    internal List<(Guid Document, ProjectRecording Recording)> Recordings { get; } = [];

    /// <summary>When what a text of the study says is spoken, where nobody had said so.</summary>
    internal List<(Guid Document, IReadOnlyList<TimeMark> Marks)> Times { get; } = [];

    internal List<(Guid Document, ProjectCoding Coding)> Codings { get; } = [];

    internal List<(ProjectNote Note, Guid Author)> Memos { get; } = [];

    internal List<ProjectGraph> Maps { get; } = [];

    /// <summary>Question, phenomenon, method and limitations where the study has none; null where nothing changes.</summary>
    internal (string Question, string Phenomenon, string Method, string Limitations)? Fields { get; set; }

    public int NewDocuments => Documents.Count;

    public int NewRecordings => Recordings.Count;

    /// <summary>Bytes of the recordings.</summary>
    public long Size => Recordings.Sum(one => one.Recording.Size);

    /// <summary>Times given to texts that are in the study.</summary>
    public int NewTimes => Times.Sum(one => one.Marks.Count);

    public int NewCodes => Codes.Count;

    public int NewCodings => Codings.Count;

    public int NewMemos => Memos.Count;

    public int NewMaps => Maps.Count;

    public int NewParticipants => Participants.Count;

    /// <summary>Everything in the file is in the study.</summary>
    public bool ChangesNothing => Coders.Count + Codes.Count + Attributes.Count + Participants.Count + Documents.Count + Recordings.Count + Times.Count + Codings.Count + Memos.Count + Maps.Count == 0 && Fields is null;
}
