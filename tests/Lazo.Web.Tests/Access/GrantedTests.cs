using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Features.Tutoring.Facts;

namespace Lazo.Web.Tests.Access;

/// <summary>Who may see whom, and why: the first wall asks the one place that knows.</summary>
public sealed class GrantedTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const int Nora = 1, Elias = 2, Marisol = 3, Julian = 4, Rita = 5, Tomas = 6, Olga = 7, Ivan = 8;

    // The institution's day: at night it's already tomorrow where the database stands.
    private const string Today = "(now() at time zone 'America/Mexico_City')::date";

    [Theory]
    [InlineData(Marisol, Marisol, Reason.Self)]
    [InlineData(Nora, Marisol, Reason.Tutor)]
    [InlineData(Olga, Marisol, Reason.Coordination)]
    [InlineData(Olga, Rita, Reason.Coordination)]
    [InlineData(Tomas, Marisol, Reason.SubjectAdvisor)]
    [InlineData(Tomas, Rita, Reason.SubjectAdvisor)]
    [InlineData(Tomas, Julian, null)]
    [InlineData(Elias, Marisol, null)]
    [InlineData(Nora, Rita, null)]
    [InlineData(Marisol, Julian, null)]
    [InlineData(Marisol, Nora, null)]
    [InlineData(Olga, Nora, null)]
    [InlineData(Olga, Olga, null)]
    [InlineData(Ivan, Marisol, null)]
    [InlineData(Nora, 999, null)]
    public async Task Closed_unless_there_is_a_reason(int viewer, int tutee, Reason? reason)
    {
        var granted = await AskAsync(viewer, tutee);

        (granted?.Reason).ShouldBe(reason);
    }

    [Fact]
    public async Task The_reason_can_be_shown_in_both_languages()
    {
        var when = new Moments(SmallSchool.Zone, new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero), Language.Spanish);

        (await AskAsync(Nora, Marisol))!.Why(when).Es.ShouldBe("Llevas su tutoría desde el 1 de marzo.");
        (await AskAsync(Tomas, Marisol))!.Why(when).Es.ShouldBe("Impartes Química en su grupo: ves eso y nada más.");
        foreach (var viewer in new[] { Nora, Marisol, Olga, Tomas })
        {
            var why = (await AskAsync(viewer, Marisol))!.Why(when);
            why.Es.ShouldNotBeEmpty();
            why.En.ShouldNotBeEmpty();
            why.En.ShouldNotBe(why.Es);
        }
    }

    [Fact]
    public async Task A_subject_advisor_sees_her_class_and_no_other()
    {
        var granted = (await AskAsync(Tomas, Marisol))!;

        granted.Sees(3).ShouldBeTrue();
        granted.Sees(1).ShouldBeFalse("It ended more than 120 days ago.");
        granted.SeesConfidential.ShouldBeFalse();
        (await AskAsync(Olga, Marisol))!.SeesConfidential.ShouldBeFalse();
        (await AskAsync(Nora, Marisol))!.SeesConfidential.ShouldBeTrue();
    }

    [Fact]
    public async Task A_tutor_is_out_the_day_after_her_last()
    {
        await app.ChangeAsync($"update tutorship set end_date = {Today} where student_id = 4");
        (await AskAsync(Nora, Julian))!.Reason.ShouldBe(Reason.Tutor);

        await app.ChangeAsync($"update tutorship set end_date = {Today} - 1 where student_id = 4");
        (await AskAsync(Nora, Julian)).ShouldBeNull();

        await app.ChangeAsync($"update tutorship set begin_date = {Today} + 1, end_date = null where student_id = 4");
        (await AskAsync(Nora, Julian)).ShouldBeNull("Nor in before her first.");
    }

    [Theory]
    [InlineData("update academic_session set start_date = " + Today + " - 200, end_date = " + Today + " - 121 where id = 3", false)]
    [InlineData("update academic_session set start_date = " + Today + " - 200, end_date = " + Today + " - 119 where id = 3", true)]
    [InlineData("update enrolment set suspended = true where sourced_id = 'e-qui-6'", false)]
    [InlineData("update enrolment set end_date = current_date - 3 where sourced_id = 'e-qui-6'", false)]
    [InlineData("update enrolment set role = 'proctor' where sourced_id = 'e-qui-6'", false)]
    [InlineData("update enrolment set end_date = current_date - 3 where sourced_id = 'e-qui-3'", false)]
    [InlineData("update class set removed = true where id = 3", false)]
    [InlineData("update person set removed = true where id = 3", false)]
    public async Task A_subject_advisor_is_let_in_while_the_class_matters(string change, bool letIn)
    {
        await app.ChangeAsync(change);
        try
        {
            (await AskAsync(Tomas, Marisol) is not null).ShouldBe(letIn);
        }
        finally
        {
            await app.ChangeAsync("""
                update academic_session set start_date = current_date - 30, end_date = current_date + 60 where id = 3;
                update enrolment set suspended = false, end_date = null where class_id = 3;
                update enrolment set role = 'teacher' where sourced_id = 'e-qui-6';
                update class set removed = false; update person set removed = false;
                """);
        }
    }

    [Theory]
    [InlineData("update person_role set end_date = current_date - 2 where sourced_id = 'r-olga'")]
    [InlineData("update person_role set role = 'parent' where sourced_id = 'r-olga'")]
    [InlineData("update role set permissions = array_remove(permissions, 'see_people') where name = 'coordination'")]
    [InlineData("delete from role_of_register where register_role = 'principal'")]
    public async Task What_the_coordination_may_is_data(string change)
    {
        await app.ChangeAsync(change);
        try
        {
            (await AskAsync(Olga, Marisol)).ShouldBeNull();
        }
        finally
        {
            await app.ChangeAsync("""
                update person_role set end_date = null, role = 'principal' where sourced_id = 'r-olga';
                update role set permissions = '{see_people,see_aggregates,import,rules,accounts}' where name = 'coordination';
                insert into role_of_register values (1, 'principal', 'coordination') on conflict do nothing;
                """);
        }
    }

    private async Task<Granted?> AskAsync(int viewer, int tutee)
    {
        await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
        return await Granted.ToSeeAsync(connection, tutee, CancellationToken.None);
    }
}
