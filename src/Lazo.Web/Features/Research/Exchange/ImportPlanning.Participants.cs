using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;

namespace Lazo.Web.Features.Research.Exchange;

/// <content>Cases of a file as participants, with their attributes.</content>
internal sealed partial class ImportPlanning
{
    private void Attributes(ImportPlan plan)
    {
        foreach (var variable in Project.Variables.Where(one => !IsPseudonym(one)))
        {
            var own = Own(variable.Id, id => known.Attributes.Any(one => one.Id == id));
            var name = Named(variable.Name);
            var there = known.Attributes.FirstOrDefault(one => one.Id == own || one.Name == name);
            attributes[variable.Id] = there.Name is null ? own : there.Id;
            if (there.Name is null)
                plan.Attributes.Add((own, Free(name, one => plan.Attributes.All(other => other.Name != one)), AttributeValues.KindOf(variable.Type), known.Attributes.Count + plan.Attributes.Count));
        }
    }

    private bool IsPseudonym(ProjectVariable variable) => FromLazo && variable.Name == StudyProject.Pseudonym;

    private void Participants(ImportPlan plan)
    {
        var last = known.Lanes.ToDictionary();
        var given = new HashSet<(char, int)>();
        var pseudonym = Project.Variables.Where(IsPseudonym).Select(one => one.Id).ToHashSet();
        var placed = new HashSet<Guid>();
        // Codes that a file gives come before those that are made.
        foreach (var one in Project.Cases.OrderBy(one => CodeOf(one.Name) is null))
        {
            var own = Own(one.Id, id => known.Participants.Any(other => other.Id == id));
            participants[one.Id] = own;
            foreach (var source in one.Sources)
                if (!placed.Add(source))
                    remarks.Lost(RemarkKind.SecondCase, one.Name);
            if (known.Participants.Any(other => other.Id == own))
            {
                remarks.Guessed(RemarkKind.AlreadyHere, one.Name);
                continue;
            }

            var called = one.Values.FirstOrDefault(value => pseudonym.Contains(value.Variable))?.Value;
            var code = CodeOf(one.Name);
            if (code is not { } kept || kept.Number <= known.Lanes.GetValueOrDefault(kept.Lane) || !given.Add(kept))
            {
                // A code that was given once is never given again.
                last['E'] = last.GetValueOrDefault('E') + 1;
                code = ('E', last['E']);
                given.Add(code.Value);
                called ??= one.Name.Length > 0 ? one.Name : null;
                if (one.Name.Length > 0)
                    remarks.Guessed(RemarkKind.CaseTaken, one.Name);
            }

            last[code.Value.Lane] = Math.Max(last.GetValueOrDefault(code.Value.Lane), code.Value.Number);
            var values = one.Values.Where(value => attributes.ContainsKey(value.Variable)).DistinctBy(value => attributes[value.Variable]).ToDictionary(value => attributes[value.Variable].ToString(), value => value.Value);
            plan.Participants.Add((own, code.Value.Lane, code.Value.Number, called, JsonSerializer.Serialize(values)));
        }
    }

    private static (char Lane, int Number)? CodeOf(string name) =>
        ParticipantCode().Match(name) is { Success: true } found ? (found.Groups["lane"].Value[0], int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex("^(?<lane>[CE])(?<number>[1-9][0-9]{0,5})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex ParticipantCode();
}
