using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Journal;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Research.Variation;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>The path of the demonstration's study, from the reading of each whole to what is essential.</summary>
internal sealed class StudyPath(StudyHand noemi, StudyHand ivan, StudyVoices voices, DateTimeOffset now)
{
    private readonly Dictionary<(int Interview, int Unit), Guid> units = [];

    /// <summary>A unit of an interview, both from 1.</summary>
    internal Guid Unit(int interview, int unit) => units[(interview, unit)];

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
        foreach (var aspect in VariedAspects.All)
            await VaryAsync(aspect, now.AddDays(-15), cancellation);
        await JournalAsync(cancellation);
    }

    private async Task DivideAsync(StudyHand hand, Interview interview, DateTimeOffset at, CancellationToken cancellation)
    {
        var (text, acts) = (voices.Interviews[interview.Number], hand.ActsAt(at));
        await new WholeReadings(hand.Connection, hand.Study, acts).AddAsync(text.Document, 1, CommonStructures.LeftWith(interview.Kind), hand.Coder, at, cancellation);
        var store = new UnitStore(hand.Connection, hand.Study, hand.ActsAt(at.AddHours(1)));
        foreach (var (start, unit) in interview.Starts.Zip(interview.Units).Skip(1))
            await store.SplitAsync(text.Document, 1, start, unit.Reason, hand.Coder, at.AddHours(1), cancellation);
        var placed = await store.ListAsync(text.Document, cancellation);
        var table = new GiorgiTable(hand.Connection, hand.Study, hand.ActsAt(at.AddHours(3)));
        foreach (var (unit, told) in placed.Zip(interview.Units))
        {
            units[(interview.Number, unit.Place)] = unit.Id;
            await table.WriteAsync(unit.Id, GiorgiCell.Third, 0, told.Third, hand.Coder, at.AddHours(3), cancellation);
            await table.WriteAsync(unit.Id, GiorgiCell.Meaning, 0, told.Meaning, hand.Coder, at.AddHours(4), cancellation);
        }

        var sentences = new SentenceStore(hand.Connection, hand.Study, hand.ActsAt(at.AddDays(1)));
        foreach (var (sentence, borne) in interview.Structure)
            await sentences.AddToDocumentAsync(text.Document, sentence, [.. borne.Select(unit => units[(interview.Number, unit)])], hand.Coder, at.AddDays(1), cancellation);
    }

    private async Task WriteAsync(CommonText common, DateTimeOffset at, CancellationToken cancellation)
    {
        var (structure, _, _) = await new StructureStore(noemi.Connection, noemi.Study, noemi.ActsAt(at)).BeginCommonAsync(common.Name, noemi.Coder, at, cancellation);
        var sentences = new SentenceStore(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        foreach (var (text, borne) in common.Sentences)
            await sentences.AddAsync(structure, common.Name, text, [.. borne.Select(one => units[one])], noemi.Coder, at, cancellation);
    }

    private async Task VaryAsync(AspectText text, DateTimeOffset at, CancellationToken cancellation)
    {
        var ledger = new VariationLedger(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        var (id, _) = await ledger.OpenAsync(text.Name, null, noemi.Coder, at, cancellation);
        if (text.Argument is not { } argument)
            return;
        var aspect = (await ledger.ListAsync(cancellation)).First(one => one.Id == id);
        var (variation, _) = await ledger.ArgueAsync(aspect, argument, text.Outcome, noemi.Coder, at, cancellation);
        if (text.Against is { } against)
        {
            await new VariationLedger(ivan.Connection, ivan.Study, ivan.ActsAt(at.AddDays(1)))
                .OpposeAsync(aspect, variation, against.Words, voices.Interviews[against.Interview].Document, units[(against.Interview, against.Unit)], ivan.Coder, at.AddDays(1), cancellation);
        }
    }

    // What is set aside: one shared with the team, the other her own.
    private async Task JournalAsync(CancellationToken cancellation)
    {
        foreach (var (days, shared, subject, about, words) in new (int, bool, JournalSubject, Guid?, string)[]
        {
            (94, true, JournalSubject.Study, null, "Fui asesora seis años. Doy por hecho que quien asesora quiere ayudar y que el rechazo es un malentendido. Lo dejo aquí escrito para no encontrarlo en los relatos antes de leerlos."),
            (47, false, JournalSubject.Document, voices.Interviews[5].Document, "Este relato me recuerda a un maestro que me cerró la puerta. Me enojé otra vez. Vuelvo a leerlo mañana, sin él."),
            (40, true, JournalSubject.Document, voices.Interviews[8].Document, "Me cuesta no admirar a quien cuenta. Admirar también tapa."),
        })
        {
            var at = now.AddDays(-days);
            await new JournalStore(noemi.Connection, noemi.Study, noemi.ActsAt(at)).AddAsync(subject, about, words, shared, noemi.Coder, at, cancellation);
        }
    }
}
