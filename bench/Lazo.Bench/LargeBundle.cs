using System.Text;

namespace Lazo.Bench;

/// <summary>The files of a school with 100,000 tutees in 5 classes of 20 activities each: ten million results.</summary>
internal static class LargeBundle
{
    internal const int Tutees = 100_000;
    internal const int ClassesEach = 5;
    internal const int Activities = 20;
    internal const int Results = Tutees * ClassesEach * Activities;

    private const int Together = 40;
    private static readonly DateOnly First = new(2026, 8, 10);

    /// <summary>Writes the bundle; results in the order of a gradebook: class, activity, tutee.</summary>
    /// <param name="changed">So many results carry another mark than in the bundle without changes.</param>
    internal static void Write(string folder, int changed = 0)
    {
        const int groups = Tutees / Together;
        Table(folder, "manifest", "propertyName,value", 15, row => row switch
        {
            0 => "manifest.version,1.0",
            1 => "oneroster.version,1.2",
            _ => $"file.{(row - 2) switch { 0 => "orgs", 1 => "academicSessions", 2 => "courses", 3 => "classes", 4 => "users", 5 => "roles", 6 => "enrollments", 7 => "categories", 8 => "lineItems", 9 => "results", 10 => "tutorships", 11 => "messages", _ => "events" }},{(row > 12 ? "absent" : "bulk")}",
        });
        Table(folder, "orgs", "sourcedId,status,dateLastModified,name,type", 1, _ => "org-1,,,Bachillerato de medición,school");
        Table(folder, "academicSessions", "sourcedId,status,dateLastModified,title,type,startDate,endDate", 1, _ => "term-1,,,Otoño,term,2026-08-10,2026-12-18");
        Table(folder, "courses", "sourcedId,status,dateLastModified,title,courseCode", ClassesEach, row => $"course-{row},,,Asignatura {row},A{row}");
        Table(folder, "classes", "sourcedId,status,dateLastModified,title,courseSourcedId,schoolSourcedId,termSourcedIds", groups * ClassesEach,
            row => $"class-{row},,,Grupo {row},course-{row % ClassesEach},org-1,term-1");
        Table(folder, "users", "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email", Tutees + 400,
            row => $"{(row < Tutees ? "tutee" : "tutor")}-{row},,,true,u{row},Nombre{row % 500},Apellido{row % 900},u{row}@escuela.example");
        Table(folder, "roles", "sourcedId,status,dateLastModified,userSourcedId,roleType,role,orgSourcedId", Tutees, row => $"role-{row},,,tutee-{row},primary,student,org-1");
        Table(folder, "enrollments", "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role,beginDate", Tutees * ClassesEach,
            row => $"enrolment-{row},,,class-{ClassOf(row / ClassesEach, row % ClassesEach)},tutee-{row / ClassesEach},student,2026-08-10");
        Table(folder, "categories", "sourcedId,status,dateLastModified,title,weight", 2, row => $"category-{row},,,Categoría {row},{(row == 0 ? 60 : 40)}");
        Table(folder, "lineItems", "sourcedId,status,dateLastModified,title,assignDate,dueDate,classSourcedId,categorySourcedId,resultValueMin,resultValueMax", groups * ClassesEach * Activities,
            row => $"item-{row / Activities}-{row % Activities},,,Actividad {row % Activities},2026-08-10,{First.AddDays(6 * (1 + (row % Activities))):yyyy-MM-dd},class-{row / Activities},category-{row % 2},0,10");
        Table(folder, "results", "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,metadata.lazo.submittedAt", Results, row => ResultOf(row, row < changed));
        Table(folder, "tutorships", "sourcedId,status,dateLastModified,tutorSourcedId,studentSourcedId,beginDate,endDate", Tutees, row => $"tutorship-{row},,,tutor-{Tutees + (row % 400)},tutee-{row},2026-08-10,");
    }

    private static string ResultOf(int row, bool changed)
    {
        var (group, activity, seat) = (row / (Activities * Together), row / Together % Activities, row % Together);
        var tutee = (group / ClassesEach * Together) + seat;
        var day = First.AddDays(6 * (1 + activity));
        var mark = changed ? 9.9m : (50 + (row * 7919L % 50)) / 10m;
        return $"result-{group}-{activity}-{seat},,,item-{group}-{activity},tutee-{tutee},fully graded,{mark},{day.AddDays(3):yyyy-MM-dd},{day.AddDays(-1):yyyy-MM-dd}T{18 + (seat % 5)}:{10 + seat}:00-06:00";
    }

    // Forty tutees sit in five classes together.
    private static int ClassOf(int tutee, int which) => (tutee / Together * ClassesEach) + which;

    private static void Table(string folder, string name, string header, int rows, Func<int, string> row)
    {
        using var file = new StreamWriter(Path.Combine(folder, name + ".csv"), append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(header + "\n");
        for (var i = 0; i < rows; i++)
        {
            file.Write(row(i));
            file.Write('\n');
        }
    }
}
