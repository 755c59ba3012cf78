namespace Verbatim.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("LML0002")]
    [InlineData("lml1001")]
    [InlineData("LML2001")]
    [InlineData("LML2900")]
    [InlineData("LML4001")]
    [InlineData("VBT0001")]
    public void A_code_of_every_project_has_its_page(string code)
    {
        Outcome outcome = _sandbox.Run("explain " + code);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith($"# {code.ToUpperInvariant()}", outcome.Out);
    }

    [Fact]
    public void A_misspelt_code_is_answered_with_the_nearest()
    {
        Outcome outcome = _sandbox.Run("explain VBT00001");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith("verbatim: there is no code 'VBT00001': did you mean VBT0001", outcome.Error);
    }

    [Fact]
    public void Without_a_code_all_codes_are_listed_with_their_titles()
    {
        string[] lines = _sandbox.Run("explain").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("LML0002  error    A key stands twice", lines);
    }

    [Fact]
    public void Every_code_that_is_listed_has_a_page()
    {
        string[] codes =
            [.. _sandbox.Run("explain").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0])];

        Assert.All(codes, code => Assert.Equal(0, _sandbox.Run("explain " + code).ExitCode));
    }
}
