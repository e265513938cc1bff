namespace Lazo.Web.Features.Demonstration;

/// <summary>A subject of the programme.</summary>
/// <param name="Field">Which advisors teach it.</param>
internal sealed record Subject(string Code, string Title, int Semester, Field Field)
{
    public string Id => $"course-{Code}";
}

internal enum Field
{
    Numbers,
    Nature,
    Letters,
    Society,
    English,
}

/// <summary>The programme, semester by semester.</summary>
internal static class Subjects
{
    public static readonly Subject Biology = new("bio", "Biología", 0, Field.Nature);
    public static readonly Subject Trigonometry = new("geotri", "Geometría y Trigonometría", 0, Field.Numbers);

    public static readonly IReadOnlyList<Subject> All =
    [
        new("mat1", "Matemáticas I", 1, Field.Numbers),
        new("qui1", "Química I", 1, Field.Nature),
        new("etv", "Ética y Valores", 1, Field.Society),
        new("tlr1", "Taller de Lectura y Redacción I", 1, Field.Letters),
        new("inf1", "Informática I", 1, Field.Numbers),
        new("ing1", "Inglés I", 1, Field.English),
        new("mat2", "Matemáticas II", 2, Field.Numbers),
        new("qui2", "Química II", 2, Field.Nature),
        new("hmx1", "Historia de México", 2, Field.Society),
        new("tlr2", "Taller de Lectura y Redacción II", 2, Field.Letters),
        new("ing2", "Inglés II", 2, Field.English),
        new("mat3", "Matemáticas III", 3, Field.Numbers),
        new("bio1", "Biología I", 3, Field.Nature),
        new("fis1", "Física I", 3, Field.Nature),
        new("lit1", "Literatura I", 3, Field.Letters),
        new("hun", "Historia Universal", 3, Field.Society),
        new("ing3", "Inglés III", 3, Field.English),
        new("mat4", "Matemáticas IV", 4, Field.Numbers),
        new("bio2", "Biología II", 4, Field.Nature),
        new("fis2", "Física II", 4, Field.Nature),
        new("lit2", "Literatura II", 4, Field.Letters),
        new("ing4", "Inglés IV", 4, Field.English),
        new("pye", "Probabilidad y Estadística", 5, Field.Numbers),
        new("geo", "Geografía", 5, Field.Society),
        new("csa", "Ciencias de la Salud", 5, Field.Nature),
        new("fil", "Filosofía", 5, Field.Society),
        new("adm1", "Administración I", 5, Field.Letters),
        new("ing5", "Inglés V", 5, Field.English),
        Biology,
        Trigonometry,
    ];

    public static IReadOnlyList<Subject> Of(int semester) => [.. All.Where(subject => subject.Semester == semester)];

    public static Subject ByCode(string code) => All.Single(subject => subject.Code == code);
}
