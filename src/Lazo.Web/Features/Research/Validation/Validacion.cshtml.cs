using Lazo.Domain.Research.Validation;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>Respondent validation: how far each participant is, and what all together gave.</summary>
public sealed class ValidacionModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<ValidationState> States { get; private set; } = [];

    /// <summary>Those for whom something was chosen.</summary>
    public IEnumerable<ValidationState> Chosen => States.Where(one => one.Items > 0 || one.Agreed is not null);

    public IEnumerable<ValidationState> Unchosen => States.Where(one => one.Items == 0 && one.Agreed is null);

    public IReadOnlyList<ValidationItem> Items { get; private set; } = [];

    /// <summary>How many gave what, by criterion: from 1 to 4, then nothing.</summary>
    public Grid Figures { get; private set; } = new("", [], []);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = new ValidationStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        (States, Items) = (await store.StatesAsync(When.Now, cancellation), await store.ItemsAsync(null, cancellation));
        Figures = Count(Items, say);
    }

    /// <summary>Judgements counted by criterion.</summary>
    internal static Grid Count(IReadOnlyList<ValidationItem> items, Speech say)
    {
        var given = items.Select(one => one.Given).OfType<RespondentJudgement>().ToArray();
        var scale = Enumerable.Range(RespondentJudgement.Lowest, RespondentJudgement.Highest - RespondentJudgement.Lowest + 1).ToArray();
        return new Grid(
            say["Lo que juzgaron", "What was judged"],
            [say["Criterio", "Criterion"], .. scale.Select(step => say[ValidationWords.Of(step)]), say["sin decir", "left out"]],
            [
                .. Enum.GetValues<Criterion>().Select(criterion => (IReadOnlyList<string>)
                [
                    say[ValidationWords.Of(criterion)], .. scale.Select(step => $"{given.Count(one => one.Of(criterion) == step)}"), $"{given.Count(one => one.Of(criterion) is null)}",
                ]),
            ],
            Numbers: [.. Enumerable.Range(1, scale.Length + 1)]);
    }
}
