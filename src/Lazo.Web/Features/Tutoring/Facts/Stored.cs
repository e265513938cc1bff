using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>What the database calls the values of the facts; the checks of the schema hold that nothing else is stored.</summary>
internal static class Stored
{
    internal static ActivityKind ActivityKindOf(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("exam"u8))
            return ActivityKind.Exam;
        if (text.SequenceEqual("final"u8))
            return ActivityKind.Final;
        return text.SequenceEqual("recovery"u8) ? ActivityKind.Recovery : ActivityKind.Activity;
    }

    internal static Channel ChannelOf(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("mail"u8))
            return Channel.Mail;
        if (text.SequenceEqual("whatsapp"u8))
            return Channel.WhatsApp;
        if (text.SequenceEqual("phone"u8))
            return Channel.Phone;
        return text.SequenceEqual("in_person"u8) ? Channel.InPerson : Channel.Platform;
    }

    internal static RecordKind RecordKindOf(string text) => Kinds[text];

    internal static Cause CauseOf(string text) => Causes[text];

    internal static ContactResult ResultOf(string text) => Results[text];

    private static readonly Dictionary<string, RecordKind> Kinds = ByName<RecordKind>();
    private static readonly Dictionary<string, Cause> Causes = ByName<Cause>();
    private static readonly Dictionary<string, ContactResult> Results = ByName<ContactResult>();

    private static Dictionary<string, T> ByName<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => SnakeCase.Of(value));
}
