using Lazo.Domain.Research.Giorgi;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Structures;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>The path of the demonstration's study, from the reading of each whole to what is essential.</summary>
internal sealed class StudyPath(StudyHand noemi, StudyHand ivan, StudyVoices voices, DateTimeOffset now)
{
    private readonly Dictionary<(int Interview, int Unit), Guid> units = [];

    internal async Task WalkAsync(CancellationToken cancellation)
    {
        foreach (var interview in Interview.All)
        {
            // The two share the interviews; who reads one whole also divides it.
            var hand = interview.Number % 2 == 0 ? ivan : noemi;
            await DivideAsync(hand, interview, now.AddDays(-52 + (2 * interview.Number)), cancellation);
        }

        foreach (var structure in CommonStructures.All)
            await WriteAsync(structure, now.AddDays(-18), cancellation);
    }

    private async Task DivideAsync(StudyHand hand, Interview interview, DateTimeOffset at, CancellationToken cancellation)
    {
        var (text, acts) = (voices.Interviews[interview.Number], hand.ActsAt(at));
        await new WholeReadings(hand.Connection, hand.Study, acts).AddAsync(text.Document, text.Name, 1, CommonStructures.LeftWith(interview.Kind), hand.Coder, at, cancellation);
        var store = new UnitStore(hand.Connection, hand.Study, hand.ActsAt(at.AddHours(1)));
        foreach (var (start, unit) in interview.Starts.Zip(interview.Units).Skip(1))
            await store.SplitAsync(text.Document, text.Name, 1, start, unit.Reason, hand.Coder, at.AddHours(1), cancellation);
        var placed = await store.ListAsync(text.Document, cancellation);
        var table = new GiorgiTable(hand.Connection, hand.Study, hand.ActsAt(at.AddHours(3)));
        foreach (var (unit, told) in placed.Zip(interview.Units))
        {
            units[(interview.Number, unit.Place)] = unit.Id;
            await table.WriteAsync(unit.Id, GiorgiCell.ThirdPerson, 0, told.Third, text.Name, hand.Coder, at.AddHours(3), cancellation);
            await table.WriteAsync(unit.Id, GiorgiCell.Meaning, 0, told.Meaning, text.Name, hand.Coder, at.AddHours(4), cancellation);
        }

        var sentences = new SentenceStore(hand.Connection, hand.Study, hand.ActsAt(at.AddDays(1)));
        foreach (var (sentence, borne) in interview.Structure)
            await sentences.AddToDocumentAsync(text.Document, text.Name, sentence, [.. borne.Select(unit => units[(interview.Number, unit)])], hand.Coder, at.AddDays(1), cancellation);
    }

    private async Task WriteAsync(CommonText common, DateTimeOffset at, CancellationToken cancellation)
    {
        var (structure, _, _) = await new StructureStore(noemi.Connection, noemi.Study, noemi.ActsAt(at)).BeginCommonAsync(common.Name, noemi.Coder, at, cancellation);
        var sentences = new SentenceStore(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        foreach (var (text, borne) in common.Sentences)
            await sentences.AddAsync(structure, common.Name, text, [.. borne.Select(one => units[one])], noemi.Coder, at, cancellation);
    }
}
