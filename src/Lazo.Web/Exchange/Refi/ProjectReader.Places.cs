using System.Xml.Linq;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <content>What was marked in a text, at its place once it is known how the file counts.</content>
public sealed partial class ProjectReader
{
    private ProjectSource Placed(Text text, PositionFit fit)
    {
        if (text.Selections.Count > 0)
            Tell(text, fit);
        var placed = new List<ProjectCoding>();
        foreach (var (given, element) in text.Selections)
        {
            if (text.Counted.Read(fit.Counting, given.Start, given.End) is not { } span)
                throw element.Fault(file, $"la marca va de {given.Start} a {given.End} y el texto de «{text.Name}» tiene {text.Counted.Kept.Length} letras.");
            Place(element, span, text, placed);
        }

        foreach (var coding in text.Whole)
        {
            if (text.Counted.Kept.Length == 0)
                remarks.Lost(RemarkKind.EmptySelection, text.Name);
            else
                placed.Add(Coding(coding, new Span(0, text.Counted.Kept.Length)));
        }

        remarks.Guessed(RemarkKind.WholeDocument, text.Name, text.Counted.Kept.Length == 0 ? 0 : text.Whole.Count);
        return new ProjectSource(text.Id, text.Name, text.Counted.Kept.Text, text.Made, placed) { Recording = text.Recording, Marks = Marks(text, fit.Counting) };
    }

    private void Place(XElement element, Span span, Text text, List<ProjectCoding> placed)
    {
        var given = element.Under("Coding").ToArray();
        var comment = element.TextOf("Description");
        if (span.Length == 0)
        {
            remarks.Lost(RemarkKind.EmptySelection, text.Name);
            Refer(element, NoteOf.Source, text.Id);
            return;
        }

        if (given.Length == 0)
        {
            if (comment.Length == 0 && !element.Under("NoteRef").Any())
                remarks.Lost(RemarkKind.UncodedSelection, text.Name);
            else
                remarks.Guessed(RemarkKind.UncodedNote, text.Name);
            Refer(element, NoteOf.Source, text.Id);
            if (comment.Length > 0)
                comments.Add(Said(NoteOf.Source, text.Id, Beginning(text.Counted.Kept.Slice(span.From, span.To))));
            return;
        }

        var made = given.Select(one => Coding(one, span)).ToArray();
        placed.AddRange(made);
        Refer(element, NoteOf.Coding, made[0].Id);
        if (comment.Length > 0)
        {
            remarks.Guessed(RemarkKind.Comment, text.Name);
            comments.Add(Said(NoteOf.Coding, made[0].Id, ""));
        }

        ProjectNote Said(NoteOf of, Guid about, string title) => new(
            DerivedId.Of("comment", of, about, element.Id("guid") ?? Guid.Empty, span), of, about, title, comment, element.Id("creatingUser") ?? element.Id("modifyingUser"), element.At("creationDateTime"), element.At("modifiedDateTime"));
    }

    private ProjectCoding Coding(XElement element, Span span)
    {
        var id = element.Id("guid") ?? DerivedId.Of("coding", element.Line(), span);
        while (!codings.Add(id))
            id = DerivedId.Of("again", id);
        Refer(element, NoteOf.Coding, id);
        var selection = element.Parent!;
        var user = element.Id("creatingUser") ?? selection.Id("creatingUser");
        if (user is null)
            remarks.Guessed(RemarkKind.NoAuthor);
        return new ProjectCoding(id, element.First("CodeRef")!.TargetId(), user, element.At("creationDateTime") ?? selection.At("creationDateTime"), span);
    }

    private void Tell(Text text, PositionFit fit)
    {
        var counting = fit.Counting;
        if (fit.Matched == 0)
            remarks.Guessed(RemarkKind.Unproved, text.Name);
        if (counting.LineEnds == LineEnds.InFile)
            remarks.Guessed(RemarkKind.CountedWithPairs, text.Name);
        if (counting.LineEnds == LineEnds.Two)
            remarks.Guessed(RemarkKind.CountedLineEndsTwice, text.Name);
        if (counting.Units)
            remarks.Guessed(RemarkKind.CountedUnits, text.Name);
        if (counting.Mark)
            remarks.Guessed(RemarkKind.CountedMark, text.Name);
        if (counting.EndWithin)
            remarks.Guessed(RemarkKind.CountedEndWithin, text.Name);
    }

    private static string Beginning(string words)
    {
        var points = new CodePoints(words.ReplaceLineEndings(" "));
        return points.Length <= 60 ? points.Text : points.Slice(0, 60) + "…";
    }
}
