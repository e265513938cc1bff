using Lazo.Domain.Research.Instruments;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>The instruments of a study as they come to be: begun, published, and begun anew from what was published.</summary>
/// <remarks>A published version is never changed, also not by the database: whoever judged or answered it did so of those words.</remarks>
public sealed class InstrumentStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts, DateTimeOffset now)
{
    private const string CategorySql = "insert into instrument_category (id, institution_id, study_id, version_id, name, place) values ($3, $1, $2, $4, $5, $6)";

    private const string QuestionSql = """
        insert into instrument_question (id, institution_id, study_id, version_id, category_id, origin_id, name, words, hint, kind, required, choices, place)
        values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13)
        """;

    public Task<List<ListedInstrument>> ListAsync(CancellationToken cancellation) => InstrumentReading.ListAsync(connection, study.InstitutionId, study.Id, cancellation);

    public Task<InstrumentForm?> ReadAsync(Guid version, CancellationToken cancellation) => InstrumentReading.ReadAsync(connection, study.InstitutionId, study.Id, version, cancellation);

    public Task<List<ListedVersion>> VersionsAsync(Guid instrument, CancellationToken cancellation) => InstrumentReading.VersionsAsync(connection, study.InstitutionId, study.Id, instrument, cancellation);

    /// <summary>Begins an instrument with what is given, as a draft. Numbers of categories and questions are made anew.</summary>
    /// <returns>Its first version, and the act.</returns>
    /// <exception cref="PostgresException">Unique violation: an instrument of this name is there.</exception>
    public async Task<(Guid Version, long Act)> AddAsync(InstrumentKind kind, string name, string intro, IReadOnlyList<Category> categories, CancellationToken cancellation)
    {
        var (instrument, version) = (Guid.CreateVersion7(now), Guid.CreateVersion7(now));
        var act = await acts.DoAsync(ActKinds.InstrumentAdded, new { instrument, name }, async () =>
        {
            await connection.RunAsync(
                "insert into instrument (id, institution_id, study_id, kind, name) values ($3, $1, $2, $4, $5)", cancellation, study.InstitutionId, study.Id, instrument, InstrumentWords.Stored(kind), name);
            await InsertVersionAsync(version, instrument, 1, intro, Anew(categories, keepsOrigin: false), cancellation);
        }, cancellation);
        return (version, act);
    }

    /// <summary>Begins the next version as a copy of a published one.</summary>
    /// <exception cref="PostgresException">Unique violation: a draft is there already.</exception>
    public async Task<(Guid Version, long Act)> BeginNextAsync(InstrumentForm from, CancellationToken cancellation)
    {
        var version = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.InstrumentVersionBegun, new { instrument = from.Instrument, name = from.Name }, async () =>
        {
            var number = (await VersionsAsync(from.Instrument, cancellation)).Max(one => one.Number) + 1;
            await InsertVersionAsync(version, from.Instrument, number, from.Intro, Anew(from.Categories, keepsOrigin: true), cancellation);
        }, cancellation);
        return (version, act);
    }

    /// <summary>From now on it isn't changed.</summary>
    /// <returns>The act; null where it was published already.</returns>
    public Task<long?> PublishAsync(InstrumentForm form, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.InstrumentPublished, new { instrument = form.Instrument, version = form.Id, name = form.Called },
        async () => await connection.RunAsync(
            "update instrument_version set published_at = $4 where institution_id = $1 and study_id = $2 and id = $3 and published_at is null", cancellation, study.InstitutionId, study.Id, form.Id, now) > 0, cancellation);

    /// <summary>What is said before the first question.</summary>
    public Task<long> IntroduceAsync(InstrumentForm form, string intro, CancellationToken cancellation) => ChangeAsync(form, form.Called, () => connection.RunAsync(
        "update instrument_version set intro = $4 where institution_id = $1 and study_id = $2 and id = $3 and published_at is null", cancellation, study.InstitutionId, study.Id, form.Id, intro), cancellation);

    public Task<long> AddCategoryAsync(InstrumentForm form, string name, CancellationToken cancellation) => ChangeAsync(form, form.Called, () => connection.RunAsync(
        CategorySql, cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), form.Id, name, form.Categories.Count), cancellation);

    public Task<long> RenameCategoryAsync(InstrumentForm form, Guid category, string name, CancellationToken cancellation) => ChangeAsync(form, form.Called, () => connection.RunAsync(
        "update instrument_category set name = $4 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, category, name), cancellation);

    /// <summary>Takes a category away with its questions.</summary>
    public Task<long> RemoveCategoryAsync(InstrumentForm form, Guid category, CancellationToken cancellation) => ChangeAsync(form, form.Called, async () =>
    {
        await connection.RunAsync("delete from instrument_question where institution_id = $1 and study_id = $2 and category_id = $3", cancellation, study.InstitutionId, study.Id, category);
        await connection.RunAsync("delete from instrument_category where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, category);
    }, cancellation);

    /// <summary>The categories of a version, in this order.</summary>
    public Task<long> OrderCategoriesAsync(InstrumentForm form, IReadOnlyList<Guid> order, CancellationToken cancellation) => ChangeAsync(form, form.Called, () => OrderAsync("instrument_category", order, cancellation), cancellation);

    /// <summary>Adds a question at a place of a category; those behind it move.</summary>
    public async Task<(Guid Question, long Act)> AddQuestionAsync(InstrumentForm form, Category category, int place, Question question, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        var act = await ChangeAsync(form, question.Name, async () =>
        {
            await InsertAsync(form.Id, category.Id, place, question with { Id = id, Origin = id }, cancellation);
            await OrderAsync("instrument_question", [.. category.Questions.Take(place).Select(one => one.Id), id, .. category.Questions.Skip(place).Select(one => one.Id)], cancellation);
        }, cancellation);
        return (id, act);
    }

    /// <summary>Changes a question, and the category in which it stands last.</summary>
    public Task<long> ChangeQuestionAsync(InstrumentForm form, Guid category, Question question, CancellationToken cancellation) => ChangeAsync(form, question.Name, () => connection.RunAsync(
        """
        update instrument_question q set category_id = $4, name = $5, words = $6, hint = $7, kind = $8, required = $9, choices = $10::jsonb,
               place = case when q.category_id = $4 then q.place else (select count(*) from instrument_question o where o.category_id = $4) end
        where institution_id = $1 and study_id = $2 and id = $3
        """,
        cancellation, study.InstitutionId, study.Id, question.Id, category, question.Name, question.Text, question.Hint, InstrumentWords.Stored(question.Kind), question.Required,
        InstrumentReading.Stored(question.Choices)), cancellation);

    public Task<long> RemoveQuestionAsync(InstrumentForm form, Question question, CancellationToken cancellation) => ChangeAsync(form, question.Name, () => connection.RunAsync(
        "delete from instrument_question where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, question.Id), cancellation);

    /// <summary>The questions of a category, in this order.</summary>
    public Task<long> OrderQuestionsAsync(InstrumentForm form, IReadOnlyList<Guid> order, CancellationToken cancellation) => ChangeAsync(form, form.Called, () => OrderAsync("instrument_question", order, cancellation), cancellation);

    private Task<long> ChangeAsync(InstrumentForm form, string name, Func<Task> change, CancellationToken cancellation) =>
        acts.DoAsync(ActKinds.InstrumentChanged, new { instrument = form.Instrument, version = form.Id, name }, change, cancellation);

    private Task OrderAsync(string table, IReadOnlyList<Guid> order, CancellationToken cancellation) => connection.RunAsync(
        $"update {table} t set place = o.place - 1 from unnest($3::uuid[]) with ordinality as o (id, place) where t.institution_id = $1 and t.study_id = $2 and t.id = o.id and t.place <> o.place - 1",
        cancellation, study.InstitutionId, study.Id, order.ToArray());

    private async Task InsertVersionAsync(Guid version, Guid instrument, int number, string intro, IReadOnlyList<Category> categories, CancellationToken cancellation)
    {
        await connection.RunAsync(
            "insert into instrument_version (id, institution_id, study_id, instrument_id, number, intro, made_at) values ($3, $1, $2, $4, $5, $6, $7)",
            cancellation, study.InstitutionId, study.Id, version, instrument, number, intro, now);
        foreach (var (place, category) in categories.Index())
        {
            await connection.RunAsync(CategorySql, cancellation, study.InstitutionId, study.Id, category.Id, version, category.Name, place);
            foreach (var (at, question) in category.Questions.Index())
                await InsertAsync(version, category.Id, at, question, cancellation);
        }
    }

    private Task InsertAsync(Guid version, Guid category, int place, Question question, CancellationToken cancellation) => connection.RunAsync(
        QuestionSql, cancellation, study.InstitutionId, study.Id, question.Id, version, category, question.Origin, question.Name, question.Text, question.Hint,
        InstrumentWords.Stored(question.Kind), question.Required, InstrumentReading.Stored(question.Choices), place);

    private Category[] Anew(IReadOnlyList<Category> categories, bool keepsOrigin) =>
    [
        .. categories.Select(category => new Category(Guid.CreateVersion7(now), category.Name,
        [
            .. category.Questions.Select(question =>
            {
                var id = Guid.CreateVersion7(now);
                return question with { Id = id, Origin = keepsOrigin ? question.Origin : id };
            }),
        ])),
    ];
}
