namespace Lazo.Web.Features.Research.Acts;

/// <summary>The kinds of acts: what can be done in a study. A folder adds its own beside its code and their sentence to <see cref="ActWords"/>.</summary>
public static class ActKinds
{
    public const string Undone = "undone";
    public const string Redone = "redone";

    public const string StudyFounded = "study-founded";
    public const string StudyDescribed = "study-described";
    public const string MemberJoined = "member-joined";
    public const string MemberChanged = "member-changed";
    public const string CoderJoined = "coder-joined";

    public const string DocumentAdded = "document-added";
    public const string DocumentsAdded = "documents-added";
    public const string DocumentChanged = "document-changed";
    public const string TextCorrected = "text-corrected";
    public const string DocumentRemoved = "document-removed";
    public const string RecordingAdded = "recording-added";
    public const string RecordingRemoved = "recording-removed";
    public const string Transcribed = "transcribed";

    public const string CodeAdded = "code-added";
    public const string CodeChanged = "code-changed";
    public const string CodeRemoved = "code-removed";
    public const string CodesMerged = "codes-merged";

    public const string CodingAdded = "coding-added";
    public const string CodingChanged = "coding-changed";
    public const string CodingRemoved = "coding-removed";

    public const string MemoAdded = "memo-added";
    public const string MemoChanged = "memo-changed";
    public const string MemoRemoved = "memo-removed";

    public const string RoundOpened = "round-opened";
    public const string RoundClosed = "round-closed";
    public const string RoundRead = "round-read";
    public const string RoundUnread = "round-unread";

    /// <summary>Begins as the others of codings do: who codes alone isn't told of it.</summary>
    public const string CodingAgreed = "coding-agreed";

    public const string ProjectImported = "project-imported";

    public const string NarrativeKindsSet = "narrative-kinds-set";
    public const string ReadingBegun = "reading-begun";
    public const string ReadingChanged = "reading-changed";
    public const string ReadingRemoved = "reading-removed";
    public const string NarrativeMarked = "narrative-marked";
    public const string NarrativeUnmarked = "narrative-unmarked";

    public const string JournalWritten = "journal-written";
    public const string JournalChanged = "journal-changed";
    public const string JournalRemoved = "journal-removed";
    public const string WholeRead = "whole-read";
    public const string UnitDivided = "unit-divided";
    public const string UnitsJoined = "units-joined";
    public const string UnitMoved = "unit-moved";
    public const string CellWritten = "cell-written";
    public const string CellTakenUp = "cell-taken-up";
    public const string SentenceWritten = "sentence-written";
    public const string SentenceChanged = "sentence-changed";
    public const string SentenceRemoved = "sentence-removed";
    public const string CommonBegun = "common-begun";
    public const string StructureChanged = "structure-changed";
    public const string StructureRemoved = "structure-removed";
    public const string AspectOpened = "aspect-opened";
    public const string AspectRemoved = "aspect-removed";
    public const string VariationArgued = "variation-argued";
    public const string VariationWithdrawn = "variation-withdrawn";
    public const string CounterCaseNamed = "counter-case-named";
    public const string CounterCaseWithdrawn = "counter-case-withdrawn";
    public const string InstrumentAdded = "instrument-added";
    public const string InstrumentChanged = "instrument-changed";
    public const string InstrumentPublished = "instrument-published";
    public const string InstrumentVersionBegun = "instrument-version-begun";

    public const string JudgingOpened = "judging-opened";
    public const string JudgingClosed = "judging-closed";
    public const string JudgeInvited = "judge-invited";
    public const string JudgeRated = "judge-rated";
    public const string JudgeFinished = "judge-finished";
    public const string JudgingAnswered = "judging-answered";

    public const string QuestionnaireOpened = "questionnaire-opened";
    public const string QuestionnaireChanged = "questionnaire-changed";
    public const string QuestionnaireClosed = "questionnaire-closed";
    public const string QuestionnaireInvited = "questionnaire-invited";
    public const string AnswerBegun = "answer-begun";
    public const string AnswerSent = "answer-sent";
    public const string AnswerWithdrawn = "answer-withdrawn";

    public const string TypeAdded = "type-added";
    public const string TypeChanged = "type-changed";
    public const string TypeRemoved = "type-removed";
    public const string TypeBorne = "type-borne";
    public const string AspectsSet = "aspects-set";
    public const string TypeAspectRemoved = "type-aspect-removed";
    public const string TypeSaid = "type-said";
    public const string EvidenceLinked = "evidence-linked";
    public const string EvidenceUnlinked = "evidence-unlinked";
    public const string StrandsSet = "strands-set";
    public const string ClaimAdded = "claim-added";
    public const string ClaimChanged = "claim-changed";
    public const string ClaimRemoved = "claim-removed";
    public const string ClaimWeighed = "claim-weighed";

    public const string QuerySaved = "query-saved";
    public const string QueryRemoved = "query-removed";
    public const string MapAdded = "map-added";
    public const string MapChanged = "map-changed";
    public const string MapRemoved = "map-removed";
    public const string ParticipantAdded = "participant-added";
    public const string ParticipantChanged = "participant-changed";
    public const string ParticipantRemoved = "participant-removed";
    public const string ParticipantsImported = "participants-imported";
    public const string AttributeAdded = "attribute-added";
    public const string AttributeChanged = "attribute-changed";
    public const string AttributeRemoved = "attribute-removed";
    public const string IdentitySealed = "identity-sealed";
    public const string IdentityOpened = "identity-opened";
    public const string IdentityForgotten = "identity-forgotten";
    public const string ValidationChosen = "validation-chosen";
    public const string ValidationInvited = "validation-invited";
    public const string ValidationRevoked = "validation-revoked";
    public const string ValidationAgreed = "validation-agreed";
    public const string ValidationGiven = "validation-given";
    public const string ValidationAnswered = "validation-answered";
    public const string NarrativeTaken = "narrative-taken";

    /// <summary>By who told it, whom the study doesn't know: neither a person nor a link.</summary>
    public const string NarrativeWithdrawn = "narrative-withdrawn";

    /// <summary>By who withdrew it from another study of this installation, out of which this one took it in from a file: neither a person nor a link.</summary>
    public const string CopyWithdrawn = "copy-withdrawn";
    public const string NamesListed = "names-listed";
    public const string NamesSearched = "names-searched";
    public const string NamesDecided = "names-decided";
}
