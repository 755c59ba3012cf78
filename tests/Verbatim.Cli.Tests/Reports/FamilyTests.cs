namespace Verbatim.Cli.Tests.Reports;

public sealed class FamilyTests
{
    [Fact]
    public void Every_code_of_the_command_belongs_to_a_family_with_a_name() => Assert.All(
        Verbatim.Cli.Commands.Codes.Catalogue().Descriptors.Where(static kind => !kind.Code.StartsWith("LML4", StringComparison.Ordinal)),
        static kind => Assert.NotEqual("Other findings", FindingFamily.Of(kind.Code).Name));
}
