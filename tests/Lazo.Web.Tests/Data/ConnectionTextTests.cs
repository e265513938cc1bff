using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Tests.Data;

public sealed class ConnectionTextTests
{
    [Theory]
    [InlineData("postgres://school:p%40ss%2Fword@db.example/lazo?sslmode=verify-full")]
    [InlineData("postgresql://school:p%40ss%2Fword@db.example:5432/lazo?sslmode=verify-full")]
    [InlineData("Host=db.example;Database=lazo;Username=school;Password=p@ss/word;SSL Mode=VerifyFull")]
    public void The_same_server_may_be_written_in_three_ways(string given)
    {
        var read = new NpgsqlConnectionStringBuilder(ConnectionText.Read(given));

        (read.Host, read.Port, read.Database, read.Username, read.Password, read.SslMode)
            .ShouldBe(("db.example", 5432, "lazo", "school", "p@ss/word", SslMode.VerifyFull));
    }

    [Theory]
    [InlineData("Host=db.example;Database=lazo;Username=school")]
    [InlineData("postgres://db.example/lazo")]
    [InlineData("postgres://school:secret@db.example")]
    [InlineData("postgres://school:secret@db.example/lazo?nonsense=1")]
    [InlineData("postgres://school:secret@db.example:port/lazo")]
    [InlineData("Server of ours")]
    public void What_is_missing_or_unreadable_is_the_callers_fault_and_no_password_is_repeated(string given) =>
        Should.Throw<CallerFault>(() => ConnectionText.Read(given)).Message.ShouldNotContain("secret");
}
