using System.Globalization;
using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Rules;

/// <summary>A value that a rule has, had or will have.</summary>
public sealed record RuleVersion(string Name, DateOnly From, string Value, string? By);

/// <summary>A day on which nobody is expected to work.</summary>
public sealed record Holiday(DateOnly Day, string Name);

/// <summary>The rules of the institution as they hold today, their history, and what will hold from a day on.</summary>
/// <remarks>A value begins tomorrow at the earliest: what was decided under the old rule stays as it was seen.</remarks>
public sealed class ReglasModel(Viewer viewer, Database database, TimeProvider clock, Speech say) : PageModel
{
    private const string Insert = "insert into rule (institution_id, name, holds_from, value, recorded_by) values ($1, $2, $3, $4::jsonb, $5)";

    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public InstitutionRules Rules { get; private set; } = null!;

    public IReadOnlyList<RuleVersion> Versions { get; private set; } = [];

    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    /// <summary>Each day of the week with its stretches as one writes them: “09:00-14:00, 16:00-18:00”.</summary>
    public IReadOnlyList<(DayOfWeek Day, string Stretches)> Hours { get; private set; } = [];

    public string Tomorrow => Moments.Input(When.Today.AddDays(1));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var asOf = Instant.From(When.Now);
        await using (var signals = await database.Signals.OpenConnectionAsync(cancellation))
            Rules = (await Institution.OfIdAsync(signals, viewer.InstitutionId, asOf, cancellation)).Rules;
        var connection = await viewer.ConnectionAsync(cancellation);
        Versions = await connection.RowsAsync(
            """
            select r.name, r.holds_from, r.value::text, p.given_name || ' ' || p.family_name
            from rule r left join person p on p.id = r.recorded_by where r.institution_id = $1 order by r.holds_from desc, r.name
            """,
            r => new RuleVersion(r.GetString(0), r.Day(1), r.GetString(2), r.TextOrNull(3)), cancellation, viewer.InstitutionId);
        Holidays = await connection.RowsAsync(
            "select day, name from holiday where institution_id = $1 and day >= $2 order by day", r => new Holiday(r.Day(0), r.GetString(1)),
            cancellation, viewer.InstitutionId, When.Today.AddYears(-1));
        var hours = Versions.FirstOrDefault(version => version.Name == RuleBook.WorkingTime && version.From <= When.Today) is { } set
            ? RuleBook.ReadWorkingTime(set.Value) : WorkingCalendar.DefaultHours;
        Hours = [.. Week.Select(day => (day, string.Join(", ", StretchesOn(day, hours))))];
        return Page();
    }

    public async Task<IActionResult> OnPostRuleAsync(string? name, decimal? value, DateOnly? from, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules) || RuleBook.Numbers.FirstOrDefault(rule => rule.Name == name) is not { } rule) return NotFound();
        if (value is not { } number || number < rule.Least || number > rule.Most || number % rule.Step != 0)
            return Warned(say[$"«{rule.Words.Es}» debe ser un número {(rule.Step == 1 ? "entero " : "")}de {rule.Least:0.###} a {rule.Most:0.##}.",
                $"“{rule.Words.En}” must be a {(rule.Step == 1 ? "whole " : "")}number from {rule.Least:0.###} to {rule.Most:0.##}."]);
        return await SetAsync(rule.Name, number.ToString(CultureInfo.InvariantCulture), from, cancellation);
    }

    public async Task<IActionResult> OnPostHoursAsync(Dictionary<DayOfWeek, string?> hours, DateOnly? from, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        var week = hours.Where(day => !string.IsNullOrWhiteSpace(day.Value)).ToDictionary(
            day => day.Key.ToString().ToLowerInvariant(),
            day => day.Value!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(s => s.Replace(" ", "", StringComparison.Ordinal)).ToArray());
        var json = JsonSerializer.Serialize(week);
        try
        {
            _ = new WorkingCalendar(viewer.Zone, RuleBook.ReadWorkingTime(json), []);
        }
        catch (Exception e) when (e is CallerFault or ArgumentException)
        {
            return Warned(say["No se guardó: escribe el horario así: 09:00-14:00, 16:00-18:00, sin horas repetidas.",
                "Hours are written as 09:00-14:00, 16:00-18:00, without stretches that overlap."]);
        }

        return week.Count == 0
            ? Warned(say["No se guardó: deja al menos un día con horario.", "Leave at least one day with hours."])
            : await SetAsync(RuleBook.WorkingTime, json, from, cancellation);
    }

    public async Task<IActionResult> OnPostHolidayAsync(DateOnly? day, string? name, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return NotFound();
        if (day is not { } free || free <= When.Today || string.IsNullOrWhiteSpace(name))
            return Warned(say["No se guardó: escribe el nombre del día festivo y una fecha por venir.", "A holiday needs a name and a day to come."]);
        var added = await (await viewer.ConnectionAsync(cancellation)).RunAsync(
            "insert into holiday (institution_id, day, name) values ($1, $2, $3) on conflict do nothing", cancellation, viewer.InstitutionId, free, name.Trim());
        return added == 0
            ? Warned(say["Ese día ya es festivo.", "That day is a holiday already."])
            : Told(say[$"Anotado: {When.FullDate(free)} es día festivo.", $"Noted: {When.FullDate(free)} is a holiday."]);
    }

    /// <summary>A value in words; the working hours as they are written.</summary>
    public string Say(string value) => !value.StartsWith('{') ? value
        : string.Join("; ", JsonSerializer.Deserialize<Dictionary<string, string[]>>(value)!
            .Select(day => (Day: Enum.Parse<DayOfWeek>(day.Key, ignoreCase: true), day.Value)).OrderBy(day => Array.IndexOf(Week, day.Day))
            .Select(day => $"{NameOf(day.Day)} {string.Join(", ", day.Value)}"));

    public Phrase NameOf(string name) => RuleBook.Numbers.FirstOrDefault(rule => rule.Name == name)?.Words
        ?? (name == RuleBook.WorkingTime ? new Phrase("Horario de trabajo", "Working hours") : new Phrase(name, name));

    public string NameOf(DayOfWeek day) => When.WeekdayName(day);

    private async Task<IActionResult> SetAsync(string name, string json, DateOnly? from, CancellationToken cancellation)
    {
        if (from is not { } day || day <= When.Today)
            return Warned(say["No se guardó: elige una fecha de mañana en adelante; lo que ya pasó no cambia.", "Nothing was saved: choose a date from tomorrow on; the past never changes."]);
        try
        {
            await (await viewer.ConnectionAsync(cancellation)).RunAsync(Insert, cancellation, viewer.InstitutionId, name, day, json, viewer.PersonId);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Warned(say["No se guardó: ya hay un valor que empieza ese día; elige otra fecha.", "That rule already has a value that begins on that day; choose another."]);
        }

        return Told(say[$"Listo: vale desde {When.Day(day)}.", $"Done: it holds from {When.Day(day)}."]);
    }

    private static IEnumerable<string> StretchesOn(DayOfWeek day, IEnumerable<WorkingHours> hours) =>
        hours.Where(stretch => stretch.Day == day).OrderBy(stretch => stretch.From).Select(stretch => $"{stretch.From:HH\\:mm}-{stretch.To:HH\\:mm}");

    private RedirectToPageResult Told(string words)
    {
        TempData["Told"] = words;
        return RedirectToPage();
    }

    private RedirectToPageResult Warned(string words)
    {
        TempData["Wrong"] = words;
        return RedirectToPage();
    }
}
