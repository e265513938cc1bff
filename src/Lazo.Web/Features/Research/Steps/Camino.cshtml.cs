using Lazo.Web.Data;
using Lazo.Web.Features.Research.Structures;

namespace Lazo.Web.Features.Research.Steps;

/// <summary>How far one text is on its path.</summary>
/// <param name="Code">Of whose text it is; null where it has none.</param>
/// <param name="Cells">Of its table, how many hold something: two a unit.</param>
public sealed record TextOnPath(Guid Id, string Name, string? Code, int Readings, int Units, int Cells, int Sentences, int Narratives)
{
    /// <summary>Whether somebody was asked face to face, or wrote a narrative: those are walked first; answers to a questionnaire where she begins with them.</summary>
    public bool IsInterview => Code?.StartsWith('E') == true;

    public bool IsBegun => Readings + Units + Narratives > 0;

    /// <summary>What comes next for it: the step that isn't done.</summary>
    public string Next => Readings == 0 ? "lectura" : Units < 2 ? "unidades" : Cells < 2 * Units ? "tabla" : Sentences == 0 ? "estructura" : "";
}

/// <summary>How far the study is as a whole.</summary>
/// <param name="Open">Aspects that nobody varied yet.</param>
/// <param name="Claims">That were held against some source.</param>
/// <param name="Shown">What participants are shown, and how much of it they <paramref name="Judged"/>.</param>
public sealed record StudyOnPath(int Entries, int Common, int Open, int Aspects, int Types, int Claims, int Shown, int Judged);

/// <summary>The ten steps from what was told to a structure, how far each text is in them, and what comes next.</summary>
public sealed class CaminoModel(ResearchVisit visit) : StudyPage(visit)
{
    private const string TextsSql = $"""
        select d.id, d.name, {StructureStore.PersonOfDocument},
               (select count(*) from whole_reading r where r.document_id = d.id)::int, (select count(*) from meaning_unit u where u.document_id = d.id)::int,
               (select count(*) from (select distinct on (g.unit_id, g.cell) g.text from giorgi_version g where g.document_id = d.id order by g.unit_id, g.cell, g.version desc) c where c.text <> '')::int,
               (select count(*) from structure_sentence s where s.document_id = d.id)::int, (select count(*) from narrative_reading n where n.document_id = d.id)::int
        from document d left join participant p on p.id = d.participant_id
        where d.institution_id = $1 and d.study_id = $2 order by p.lane desc nulls last, p.number, d.folder, d.place, d.name
        """;

    private const string StudySql = """
        select (select count(*) from journal_entry where institution_id = $1 and study_id = $2 and author_id in (select wall.own_coders()))::int,
               (select count(*) from structure where institution_id = $1 and study_id = $2 and document_id is null)::int,
               (select count(*) from varied_aspect a where a.institution_id = $1 and a.study_id = $2 and not exists (select from variation v where v.aspect_id = a.id))::int,
               (select count(*) from varied_aspect where institution_id = $1 and study_id = $2)::int,
               (select count(*) from study_type where institution_id = $1 and study_id = $2)::int, (select count(distinct claim_id) from claim_finding where institution_id = $1 and study_id = $2)::int,
               (select count(*) from validation_item where institution_id = $1 and study_id = $2)::int, (select count(*) from validation_judgement where institution_id = $1 and study_id = $2)::int
        """;

    public IReadOnlyList<TextOnPath> Texts { get; private set; } = [];

    public StudyOnPath Whole { get; private set; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>How many persons have a structure of their own: three are needed for a common one.</summary>
    public int Persons => Texts.Where(text => text.Sentences > 0 && text.Code is not null).Select(text => text.Code).Distinct().Count();

    /// <summary>Those of which something is done.</summary>
    public IEnumerable<TextOnPath> Begun => Texts.Where(text => text.IsBegun);

    /// <summary>Those that nobody has read whole yet: of a questionnaire it may be many.</summary>
    public IEnumerable<TextOnPath> Unbegun => Texts.Where(text => !text.IsBegun);

    /// <summary>As one goes on: the interviews, and what was begun before what wasn't.</summary>
    public IEnumerable<TextOnPath> InTurn => Texts.OrderBy(text => !text.IsInterview).ThenBy(text => !text.IsBegun);

    /// <summary>Those that a study has to walk: the interviews, and whatever else was begun; where there are no interviews, all.</summary>
    public IEnumerable<TextOnPath> Due => Texts.Any(text => text.IsInterview) ? InTurn.Where(text => text.IsInterview || text.IsBegun) : InTurn;

    /// <summary>The first text on which something is left to do.</summary>
    public TextOnPath? Following => Due.FirstOrDefault(text => text.Next != "");

    /// <summary>What one sets aside comes before what one reads: null where she wrote in her journal, or doesn't write at all.</summary>
    public PathStep? OwnJournal => Study.MayWrite && Whole.Entries == 0 ? Ten().First() : null;

    /// <summary>The first step of the whole study that isn't done: what comes where no text waits.</summary>
    public PathStep FollowingStep => Ten().Skip(4).First(step => !step.Done);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Texts = await connection.RowsAsync(
            TextsSql,
            r => new TextOnPath(r.GetGuid(0), r.GetString(1), r.TextOrNull(2), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7)), cancellation, Study.InstitutionId, Study.Id);
        Whole = (await connection.RowsAsync(StudySql, r => new StudyOnPath(r.GetInt32(0), r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7)), cancellation, Study.InstitutionId, Study.Id))[0];
    }

    /// <summary>The steps in order: what each is, its address where it is one page, and how far the study is in it.</summary>
    public IEnumerable<PathStep> Ten() => PathSteps.Of(this);
}
