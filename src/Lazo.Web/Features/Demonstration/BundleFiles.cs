using System.Globalization;

namespace Lazo.Web.Features.Demonstration;

/// <summary>The files of the bundle: OneRoster's, with Lazo's columns, and Lazo's own.</summary>
internal sealed class BundleFiles
{
    private const string SchoolId = "school";

    private readonly BundleTable _orgs = new("orgs", "sourcedId", "name", "type", "identifier", "parentSourcedId");

    private readonly BundleTable _sessions = new(
        "academicSessions", "sourcedId", "title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear", "metadata.lazo.kind");

    private readonly BundleTable _courses = new("courses", "sourcedId", "title", "courseCode", "orgSourcedId");

    private readonly BundleTable _classes = new(
        "classes", "sourcedId", "title", "courseSourcedId", "classCode", "classType", "schoolSourcedId", "termSourcedIds");

    private readonly BundleTable _users = new(
        "users", "sourcedId", "enabledUser", "username", "givenName", "familyName", "preferredGivenName", "email",
        "metadata.lazo.phone", "metadata.lazo.job", "metadata.lazo.interests", "metadata.lazo.preferredChannel");

    private readonly BundleTable _roles = new("roles", "sourcedId", "userSourcedId", "roleType", "role", "orgSourcedId");

    private readonly BundleTable _demographics = new("demographics", "sourcedId", "birthDate", "sex");

    private readonly BundleTable _enrolments = new(
        "enrollments", "sourcedId", "status", "classSourcedId", "schoolSourcedId", "userSourcedId", "role", "beginDate", "endDate",
        "metadata.lazo.attempt");

    private readonly BundleTable _categories = new("categories", "sourcedId", "title", "weight");

    private readonly BundleTable _items = new(
        "lineItems", "sourcedId", "title", "assignDate", "dueDate", "classSourcedId", "categorySourcedId", "gradingPeriodSourcedId",
        "resultValueMin", "resultValueMax", "metadata.lazo.closesAt", "metadata.lazo.kind");

    private readonly BundleTable _results = new(
        "results", "sourcedId", "lineItemSourcedId", "studentSourcedId", "scoreStatus", "score", "scoreDate",
        "metadata.lazo.submittedAt", "metadata.lazo.closesAt");

    private readonly BundleTable _tutorships = new(
        "tutorships", "sourcedId", "tutorSourcedId", "studentSourcedId", "beginDate", "endDate");

    private readonly BundleTable _messages = new(
        "messages", "sourcedId", "studentSourcedId", "senderSourcedId", "sentAt", "channel", "classSourcedId", "text");

    private readonly BundleTable _accesses = new("accesses", "sourcedId", "userSourcedId", "classSourcedId", "at");

    private readonly BundleTable _events = new(
        "events", "sourcedId", "studentSourcedId", "actorSourcedId", "at", "kind", "refSourcedId", "data");

    private readonly ZoneTables _zone = new();

    private IEnumerable<BundleTable> Tables =>
    [
        _orgs, _sessions, _courses, _classes, _users, _roles, _demographics, _enrolments, _categories, _items, _results, _tutorships,
        _messages, _accesses, _events, .. _zone.All,
    ];

    /// <summary>All that isn't about one tutee.</summary>
    public void School(Calendar calendar, People people, Classes classes)
    {
        _orgs.Add(SchoolId, DemonstrationBundle.Institution, "school", "DEMO", null);
        foreach (var session in calendar.Sessions)
        {
            _sessions.Add(session.Id, session.Title, "term", Calendar.Date(session.First), Calendar.Date(session.Last), session.RecoversId,
                Number(session.Last.Year), session.RecoversId is null ? "ordinary" : "recovery");
        }

        foreach (var subject in Subjects.All)
        {
            _courses.Add(subject.Id, subject.Title, subject.Code.ToUpperInvariant(), SchoolId);
        }

        foreach (var category in (Category[])[Classes.Work, Classes.Exams])
        {
            _categories.Add(category.Id, category.Title, Number(category.Weight));
        }

        foreach (var tutor in people.Tutors)
        {
            Person(tutor, "counselor");
        }

        foreach (var coordinator in people.Coordinators)
        {
            Person(coordinator, "principal");
        }

        foreach (var person in people.Offices)
        {
            Person(person, "aide");
        }

        foreach (var advisor in people.Advisors)
        {
            Person(advisor, "teacher");
        }

        foreach (var group in classes.All)
        {
            Class(group);
        }
    }

    public void Tutee(Trajectory trajectory, Story story)
    {
        var tutee = trajectory.Tutee;
        Person(tutee with { Enabled = trajectory.Situation != Situation.Withdrawn }, "student");
        foreach (var enrolment in trajectory.Enrolments)
        {
            Enrolment(tutee, enrolment);
        }

        foreach (var (beside, index) in story.Tutors.Select((beside, index) => (beside, index)))
        {
            _tutorships.Add($"tutorship-{Short(tutee)}-{index + 1}", beside.Tutor.Id, tutee.Id, Calendar.Date(beside.First), Optional(beside.Last));
        }

        foreach (var message in story.Messages)
        {
            _messages.Add(message.Id, tutee.Id, message.Sender.Id, Calendar.Instant(message.At), message.Channel, message.ClassId, message.Text);
        }

        foreach (var recorded in story.Records)
        {
            _events.Add(recorded.Id, tutee.Id, recorded.Actor.Id, Calendar.Instant(recorded.At), recorded.Kind, recorded.Ref, recorded.Data);
        }
    }

    /// <summary>The zone of basic education: its schools stand beside the high school, its people are nobody's there.</summary>
    public void Zone(ZonePeople people, DateOnly today)
    {
        _orgs.Add(ZoneSchools.ZoneId, ZoneSchools.ZoneName, "district", "Z07", null);
        foreach (var school in ZoneSchools.All)
            _orgs.Add(school.Id, school.Name, "school", null, ZoneSchools.ZoneId);
        foreach (var person in people.All)
        {
            _users.Add(person.Id, "true", person.Username, person.Given, person.Family, person.First, $"{person.Username}@zona07.example", null, null, null, null);
            _demographics.Add(person.Id, Calendar.Date(person.Born), person.Sex == Sex.Female ? "female" : "male");
        }

        _roles.Add($"role-{people.Supervisor.Id}", people.Supervisor.Id, "primary", "districtAdministrator", ZoneSchools.ZoneId);
        foreach (var (director, school) in people.Directors)
            _roles.Add($"role-{director.Id}", director.Id, "primary", "principal", school.Id);
        foreach (var teacher in people.Teachers)
            _roles.Add($"role-{teacher.Person.Id}", teacher.Person.Id, "primary", "teacher", teacher.School.Id);
        _zone.Fill(people, today);
    }

    /// <summary>Those who research.</summary>
    public void Researchers(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            _users.Add(person.Id, "true", person.Username, person.Given, person.Family, person.First, $"{person.Username}@investigacion.example", null, null, null, null);
            _demographics.Add(person.Id, Calendar.Date(person.Born), person.Sex == Sex.Female ? "female" : "male");
            _roles.Add($"role-{person.Id}", person.Id, "primary", "ext:researcher", SchoolId);
        }
    }

    public void Write(string folder)
    {
        var manifest = new BundleTable("manifest", "propertyName", "value");
        manifest.Add("manifest.version", "1.0");
        manifest.Add("oneroster.version", "1.2");
        manifest.Add("source.systemName", "Lazo");
        manifest.Add("source.systemCode", "demonstration");
        foreach (var table in Tables)
        {
            manifest.Add($"file.{table.Name}", "bulk");
            table.Write(folder);
        }

        manifest.Write(folder);
    }

    private void Person(Person person, string role)
    {
        _users.Add(person.Id, person.Enabled ? "true" : "false", person.Username, person.Given, person.Family, person.First, person.Mail,
            person.Phone, person.Life?.Job, person.Life?.Interests, person.Life is null ? null : person.Channel);
        _roles.Add($"role-{person.Id}", person.Id, "primary", role, SchoolId);
        _demographics.Add(person.Id, Calendar.Date(person.Born), person.Sex == Sex.Female ? "female" : "male");
    }

    private void Class(Group group)
    {
        _classes.Add(group.Id, group.Title, group.Subject.Id, group.Code, "scheduled", SchoolId, group.Term.Id);
        _enrolments.Add($"teaches-{group.Id["class-".Length..]}", null, group.Id, SchoolId, group.Advisor.Id, "teacher",
            Calendar.Date(group.Term.First), Calendar.Date(group.Term.Last), null);
        foreach (var item in group.Items)
        {
            var closes = item.Kind == "final" ? null : Calendar.Instant(item.ClosesAt);
            _items.Add(item.Id, item.Title, Calendar.Date(item.Opens), Calendar.Date(item.Due), group.Id, item.CategoryId, item.SessionId,
                "0", Number(item.Most), closes, item.Kind);
        }
    }

    private void Enrolment(Person tutee, Enrolment enrolment)
    {
        var id = enrolment.Id(tutee);
        _enrolments.Add(id, enrolment.Suspended ? "inactive" : null, enrolment.Group.Id, SchoolId, tutee.Id, "student",
            Calendar.Date(enrolment.Begins), Optional(enrolment.Ends), Number(enrolment.Attempt));
        foreach (var (item, outcome) in enrolment.Group.Items.Zip(enrolment.Outcomes))
        {
            if (outcome is not null)
            {
                Result(tutee, item, outcome, enrolment.Begins);
            }
        }

        foreach (var (visit, index) in enrolment.Accesses.Select((visit, index) => (visit, index)))
        {
            _accesses.Add($"access-{id["enrol-".Length..]}-{index + 1:00}", tutee.Id, enrolment.Group.Id, Calendar.Instant(visit));
        }
    }

    // A date is always said: of marking, else of handing in, else of the day from which the row was there.
    private void Result(Person tutee, Item item, Outcome outcome, DateOnly begins) => _results.Add(
        $"result-{Short(tutee)}-{item.Id["class-".Length..]}",
        item.Id,
        tutee.Id,
        outcome.Status,
        (outcome.Score * item.Most / 10)?.ToString("0.##", CultureInfo.InvariantCulture),
        Calendar.Date(outcome.ScoredOn ?? (outcome.SubmittedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : begins)),
        outcome.SubmittedAt is { } submitted ? Calendar.Instant(submitted) : null,
        outcome.ExtendedTo is { } extended ? Calendar.Instant(extended) : null);

    private static string Short(Person tutee) => tutee.Id["tutee-".Length..];

    private static string? Optional(DateOnly? day) => day is { } known ? Calendar.Date(known) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
